"""One account of ShipStation on the wire: its secret, its pace, and what its replies refuse."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from datetime import datetime

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.http import (
    Query,
    Reply,
    check_base_url,
    exchange,
    open_client,
)
from bb_desktop.adapters.replies import refusal
from bb_desktop.adapters.shipstation.pace import Pace
from bb_desktop.domain.errors import NotConfigured, RateLimited, Service
from bb_desktop.domain.shipments import RateBudget
from bb_desktop.domain.told_time import date_of

_SERVICE = Service.SHIPSTATION


class Connection:
    """Sends requests at ShipStation's pace and raises what it refuses; tries nothing twice."""

    def __init__(
        self,
        api_key: SecretStr,
        api_secret: SecretStr,
        base_url: str,
        clock: Clock,
        transport: httpx.BaseTransport | None,
        budget: RateBudget | None,
    ) -> None:
        """Make ready; nothing is sent yet.

        Raises:
            NotConfigured: The address is refused, or half of the pair is missing.
        """
        self.base_url = check_base_url(base_url)
        key = "".join(api_key.get_secret_value().split())
        secret = "".join(api_secret.get_secret_value().split())
        if not key or not secret:
            raise NotConfigured("The ShipStation API key or its secret is missing.")
        pair = base64.b64encode(f"{key}:{secret}".encode()).decode("ascii")
        self.secrets = (key, secret, pair)
        self.pace = Pace(clock, budget)
        self._clock = clock
        #: What time it was there at the first reply since this was forgotten.
        self.told_at: datetime | None = None
        self._http = open_client(
            self.base_url,
            {
                "Authorization": f"Basic {pair}",
                "Accept": "application/json",
                "Content-Type": "application/json",
                "User-Agent": "BBDesktop",
            },
            transport=transport,
        )

    def __repr__(self) -> str:
        """Show where it speaks to, and no secret."""
        return f"Connection({self.base_url!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._http.close()

    def send(
        self,
        method: str,
        path: str,
        *,
        query: Query = (),
        body: object = None,
        writes_orders: bool = False,
        private: Iterable[str] = (),
    ) -> Reply:
        """Send a request once and give its good reply.

        Args:
            method: Upper case.
            path: With a slash in front.
            query: Names and values.
            body: Sent as JSON unless it is None.
            writes_orders: Broken rules are told as 500 where orders are written.
            private: Texts of the body that must not stand in an error.

        Raises:
            RemoteError: Any of its kinds.
            Interrupted: The program is closing.
        """
        self.pace.wait()
        asked_s = self._clock.elapsed_s()
        reply = exchange(self._http, _SERVICE, method, path, query=query, body=body)
        self._clock.hear(_SERVICE, reply.headers, asked_s)
        self.told_at = self.told_at or date_of(reply.headers)
        self.pace.note(reply.headers)
        error = refusal(
            _SERVICE,
            reply,
            self._clock.now(),
            one_order_write=writes_orders,
            private=[*self.secrets, *private],
        )
        if isinstance(error, RateLimited):
            self.pace.refused(error.retry_after_s or 0.0)
        if error is not None:
            raise error
        return reply
