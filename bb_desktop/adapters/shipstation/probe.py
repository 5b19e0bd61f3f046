"""ShipStation asked with a pair that is not in use yet, and whether its key is one of V2.

Source: ShipStation API V2, "Authentication": the header ``API-Key``. Its keys are refused by V1
and the other way round, both with 401, so only the other interface can tell them apart.
"""

from __future__ import annotations

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.http import check_base_url, exchange, open_client
from bb_desktop.adapters.replies import refusal
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.domain.errors import CredentialsRefused, Rejected, Service
from bb_desktop.domain.shipments import CodeName, ShipStationStore

_SERVICE = Service.SHIPSTATION
V2_URL = "https://api.shipstation.com"
#: The shortest list there is; one row of it.
_LOOK = "/v2/shipments"
_UNAUTHORIZED, _NOT_FOUND = 401, 404


class ShipStationProbe:
    """Asks each question once; the account's budget is spent by one request."""

    def __init__(
        self,
        *,
        api_key: SecretStr,
        api_secret: SecretStr,
        base_url: str,
        v2_url: str | None,
        clock: Clock,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make ready, as for a client; nothing is sent yet.

        Args:
            api_key: As it was entered.
            api_secret: Likewise.
            base_url: Of V1.
            v2_url: Of V2; None where the key must not go there.
            clock: Time and waiting.
            transport: Takes the place of the network.

        Raises:
            NotConfigured: An address is refused, or half of the pair is missing.
        """
        # Without what an earlier process left of the budget: nobody waits here for a window.
        self._v1 = ShipStationClient(
            api_key=api_key, api_secret=api_secret, base_url=base_url, clock=clock,
            transport=transport,
        )  # fmt: skip
        self._key = api_key
        self._v2_url = None if v2_url is None else check_base_url(v2_url)
        self._clock = clock
        self._transport = transport

    def __repr__(self) -> str:
        """Show whom it asks, and no secret."""
        return f"ShipStationProbe({self._v1!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._v1.close()

    def list_stores(self) -> tuple[ShipStationStore, ...]:
        """Read the stores, inactive ones included; errors as the client's."""
        return self._v1.list_stores()

    def list_carriers(self) -> tuple[CodeName, ...]:
        """Read the account's carriers; errors as the client's."""
        return self._v1.list_carriers()

    def takes_key_for_v2(self) -> bool:
        """Say whether the V2 interface knows the key; a plan without it (403) knows it too.

        Raises:
            RemoteError: It did not say.
        """
        if self._v2_url is None:
            return False
        key = "".join(self._key.get_secret_value().split())
        client = open_client(
            self._v2_url,
            {"API-Key": key, "Accept": "application/json", "User-Agent": "BBDesktop"},
            transport=self._transport,
        )
        with client:
            reply = exchange(client, _SERVICE, "GET", _LOOK, query=[("page_size", "1")])
        error = refusal(_SERVICE, reply, self._clock.now(), private=[key])
        if error is None:
            return True
        if isinstance(error, CredentialsRefused | Rejected):
            return reply.status not in (_UNAUTHORIZED, _NOT_FOUND)
        raise error
