"""The fault list: what shall go wrong on the wire, and when.

Tests and the training mode put faults here; the door of the practice shop takes them out, one
matching request at a time.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

Service = Literal["back_market", "shipstation"]

SERVICES: tuple[Service, ...] = ("back_market", "shipstation")


class FaultKind(StrEnum):
    """What can go wrong with one request."""

    RATE_LIMITED = "rate_limited"
    """429: Back Market's firewall page without ``Retry-After``, ShipStation's headers and body."""
    SERVER_ERROR = "server_error"
    """503 with a problem body from Back Market, 500 in ASP.NET's shape from ShipStation."""
    HTML_403 = "html_403"
    """The firewall's HTML page with a ``cf-ray`` header."""
    BOT_CHALLENGE = "bot_challenge"
    """403 as JSON with the code ``bot-need-challenge``."""
    UNAUTHORIZED = "unauthorized"
    """401 as JSON."""
    FORBIDDEN = "forbidden"
    """403 as JSON, neither firewall nor bot challenge: the account may not."""
    LOST_REPLY = "lost_reply"
    """The request takes effect, then the reply never comes (``httpx.ReadTimeout``)."""
    CUT = "cut"
    """The connection is refused before anything takes effect (``httpx.ConnectError``)."""
    CUT_AFTER = "cut_after"
    """The request takes effect, then the line is cut (``httpx.RemoteProtocolError``)."""
    SLOW = "slow"
    """The answer is right, but takes ``seconds``."""
    REDIRECT = "redirect"
    """302 to another host."""
    NOT_JSON = "not_json"
    """200 with an HTML page."""
    TRUNCATED_JSON = "truncated_json"
    """The request takes effect, the reply ends in the middle of its JSON."""


@dataclass(slots=True)
class Fault:
    """One entry of the list: it counts down as requests meet it."""

    service: Service
    kind: FaultKind
    times: int | None
    method: str | None
    path_contains: str | None
    after: int
    seconds: float

    def meets(self, service: Service, method: str, path: str) -> bool:
        """Say whether this fault is meant for such a request."""
        return (
            self.service == service
            and (self.method is None or self.method == method)
            and (self.path_contains is None or self.path_contains in path)
        )


class FaultList:
    """Faults in the order in which they shall happen; safe to fill from another thread."""

    def __init__(self) -> None:
        """Begin with nothing going wrong."""
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def __len__(self) -> int:
        """Count the faults that have not been used up."""
        with self._lock:
            return len(self._faults)

    def add(
        self,
        service: str,
        kind: FaultKind,
        *,
        times: int | None = 1,
        method: str | None = None,
        path_contains: str | None = None,
        after: int = 0,
        seconds: float = 5.0,
    ) -> None:
        """Let something go wrong.

        Args:
            service: ``back_market`` or ``shipstation``.
            kind: What goes wrong.
            times: How many matching requests it hits; None hits until :meth:`clear`.
            method: Only requests with this method, upper case; None hits all.
            path_contains: Only requests whose path contains this text.
            after: Let this many matching requests pass first.
            seconds: How long a ``SLOW`` answer takes; without meaning for the others.

        Raises:
            ValueError: An unknown service, or a number that makes no sense.
        """
        known = next((name for name in SERVICES if name == service), None)
        if known is None:
            raise ValueError(f"no such service: {service!r}, it is one of {', '.join(SERVICES)}")
        if (times is not None and times < 1) or after < 0 or seconds < 0:
            raise ValueError("times counts from 1; after and seconds cannot be negative")
        fault = Fault(known, FaultKind(kind), times, method, path_contains, after, seconds)
        with self._lock:
            self._faults.append(fault)

    def clear(self) -> None:
        """Let everything go well from now on."""
        with self._lock:
            self._faults.clear()

    def take(self, service: Service, method: str, path: str) -> Fault | None:
        """Use up the first fault that meets this request; None when all goes well."""
        with self._lock:
            for fault in self._faults:
                if not fault.meets(service, method, path):
                    continue
                if fault.after > 0:
                    fault.after -= 1
                    continue
                if fault.times is not None:
                    fault.times -= 1
                    if fault.times == 0:
                        self._faults.remove(fault)
                return fault
        return None
