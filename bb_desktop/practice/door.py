"""The door of the practice shop: what every request passes, whichever service it is for.

Here requests are written down, faults strike, replies get their ``Date``, and one lock keeps the
wire and the seller's hands apart: the window reads on a worker while its own thread plays
the seller.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime

import httpx

from bb_desktop.practice.faults import Fault, FaultKind, FaultList, Service
from bb_desktop.practice.replies import UnreadableBody, parsed_body

Answer = Callable[[httpx.Request, datetime], httpx.Response]
Refusal = Callable[[FaultKind, datetime], httpx.Response]

BEFORE_ANYTHING = frozenset({FaultKind.CUT})
AFTER_TAKING_EFFECT = frozenset(
    {FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON, FaultKind.SLOW}
)


@dataclass(frozen=True, slots=True)
class RecordedRequest:
    """One request as the practice shop saw it.

    ``body`` is the JSON (or the fields of a form), None without one or when it cannot be read.
    ``status`` is None and ``cut`` true when the caller never got a reply.
    """

    service: Service
    method: str
    path: str
    query: dict[str, str]
    body: object
    status: int | None
    at: datetime
    cut: bool


class Door:
    """Let requests in one by one, spoil those that the fault list names, and write all down."""

    def __init__(
        self,
        now: Callable[[], datetime],
        sleep: Callable[[float], None] | None,
        faults: FaultList,
    ) -> None:
        """Begin with no request written down; without ``sleep`` nothing ever waits."""
        self.lock = threading.RLock()
        self.requests: list[RecordedRequest] = []
        self._now = now
        self._sleep = sleep
        self._faults = faults

    def now(self) -> datetime:
        """Say what time it is in the practice shop: aware, UTC.

        Raises:
            ValueError: The clock that the shop was given tells a naive time.
        """
        at = self._now()
        if at.tzinfo is None:
            raise ValueError("the clock of the practice shop must tell aware times")
        return at

    def pass_through(
        self, service: Service, request: httpx.Request, answer: Answer, refusal: Refusal
    ) -> httpx.Response:
        """Answer a request, or spoil it as the fault list says.

        Args:
            service: Whom the request is for.
            request: The request; its body may still be unread.
            answer: Makes the right reply, and lets the request take effect.
            refusal: Makes the reply of a fault that refuses; nothing takes effect.

        Raises:
            httpx.TransportError: The fault leaves the caller without a reply.
        """
        request.read()
        fault = self._faults.take(service, request.method, request.url.path)
        # Outside the lock: a slow answer must not make the seller's hands slow.
        if fault is not None and fault.kind is FaultKind.SLOW and self._sleep is not None:
            self._sleep(fault.seconds)
        with self.lock:
            at = self.now()
            response = self._response(request, at, fault, answer, refusal)
            self._record(service, request, at, response)
        if response is None:
            raise _lost(fault, request)
        response.headers["date"] = format_datetime(at.astimezone(UTC), usegmt=True)
        return response

    def _response(
        self,
        request: httpx.Request,
        at: datetime,
        fault: Fault | None,
        answer: Answer,
        refusal: Refusal,
    ) -> httpx.Response | None:
        """Give the reply that reaches the caller, or None when none does."""
        if fault is None:
            return answer(request, at)
        if fault.kind in BEFORE_ANYTHING:
            return None
        if fault.kind not in AFTER_TAKING_EFFECT:
            return refusal(fault.kind, at)
        response = answer(request, at)
        if fault.kind is FaultKind.SLOW:
            return response
        if fault.kind is FaultKind.TRUNCATED_JSON:
            return _truncated(response)
        return None

    def _record(
        self,
        service: Service,
        request: httpx.Request,
        at: datetime,
        response: httpx.Response | None,
    ) -> None:
        try:
            body = parsed_body(request)
        except UnreadableBody:
            body = None
        self.requests.append(
            RecordedRequest(
                service=service,
                method=request.method,
                path=request.url.path,
                query=dict(request.url.params),
                body=body,
                status=None if response is None else response.status_code,
                at=at,
                cut=response is None,
            )
        )


def _truncated(response: httpx.Response) -> httpx.Response:
    """Cut the body in the middle; a body of one character loses it."""
    half = response.content[: len(response.content) // 2]
    headers = {name: text for name, text in response.headers.items() if name != "content-length"}
    return httpx.Response(response.status_code, headers=headers, content=half)


def _lost(fault: Fault | None, request: httpx.Request) -> httpx.TransportError:
    """Name the way in which the caller learns that no reply comes."""
    if fault is not None and fault.kind is FaultKind.LOST_REPLY:
        return httpx.ReadTimeout("the reply was lost (practice)", request=request)
    if fault is not None and fault.kind is FaultKind.CUT_AFTER:
        return httpx.RemoteProtocolError(
            "the line was cut before the reply (practice)", request=request
        )
    return httpx.ConnectError("the connection was refused (practice)", request=request)
