"""ShipStation's V2 interface, as far as the app asks it: it tells its own keys from others.

Source: ShipStation API V2, "Authentication" and "Errors". A missing key and a wrong one get the
same 401; a key of V1 is wrong here, as a key of V2 is there.
"""

from __future__ import annotations

from datetime import datetime

import httpx

from bb_desktop.practice.door import Door
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.refusals import refusal
from bb_desktop.practice.replies import Json, json_reply

V2_HOST = "api.shipstation.com"
_SHIPMENTS = "/v2/shipments"


class PracticeShipStationV2:
    """The V2 interface of the practice account; its faults are those of ``shipstation``."""

    def __init__(self, door: Door, keys: set[str]) -> None:
        """Open behind a door."""
        self.keys = keys
        """Keys that are valid now; take one out to revoke it."""
        self._door = door

    def handle(self, request: httpx.Request) -> httpx.Response:
        """Answer one request, faults included.

        Raises:
            httpx.TransportError: A fault leaves the caller without a reply.
        """
        return self._door.pass_through("shipstation", request, self._answer, _refuse)

    def _answer(self, request: httpx.Request, _at: datetime) -> httpx.Response:
        if request.headers.get("api-key") not in self.keys:
            return _error(401, "unauthorized", "The API key is invalid.")
        if request.method == "GET" and request.url.path == _SHIPMENTS:
            page = {"shipments": [], "total": 0, "page": 1, "pages": 0, "links": {}}
            return json_reply(200, page)
        return _error(404, "not_found", "There is no such resource.")


def _error(status: int, code: str, message: str) -> httpx.Response:
    error: Json = {
        "error_source": "shipengine",
        "error_type": "security" if status == 401 else "business_rules",
        "error_code": code,
        "message": message,
    }
    return json_reply(status, {"request_id": "practice", "errors": [error]})


def _refuse(kind: FaultKind, _now: datetime) -> httpx.Response:
    if kind is FaultKind.UNAUTHORIZED:
        return _error(401, "unauthorized", "The API key is invalid.")
    return refusal("shipstation", kind)
