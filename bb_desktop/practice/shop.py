"""The practice shop: both services behind one httpx transport, without opening a port.

The app trains people with it, the demonstration runs on it, and the tests use it as their fake of
the wire. It is strict where the real services are known to be, and keeps everything in memory;
a snapshot carries it from one run to the next.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import httpx

from bb_desktop.practice import PRACTICE_STORE_ID
from bb_desktop.practice.back_market import PracticeBackMarket
from bb_desktop.practice.credentials import (
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.delivery_notes import NOTE_HOST
from bb_desktop.practice.door import Door, RecordedRequest
from bb_desktop.practice.faults import FaultList
from bb_desktop.practice.orders import twelve_orders
from bb_desktop.practice.shipstation import PracticeShipStation
from bb_desktop.practice.shipstation_v2 import V2_HOST, PracticeShipStationV2

__all__ = [
    "PRACTICE_API_KEY",
    "PRACTICE_API_SECRET",
    "PRACTICE_STORE_ID",
    "PRACTICE_TOKEN",
    "PracticeShop",
    "RecordedRequest",
]

SHIPSTATION_HOST = "ssapi.shipstation.com"
SNAPSHOT_VERSION = 1


class PracticeShop:
    """Back Market and ShipStation with one clock, one fault list and one record of requests.

    Safe to use from several threads: one request or one verb at a time.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        sleep: Callable[[float], None] | None = None,
        empty: bool = False,
    ) -> None:
        """Open the shop.

        Args:
            now: The clock; aware times.
            sleep: What a slow answer does with its seconds; None does not wait.
            empty: Begin without the twelve orders.
        """
        self.faults = FaultList()
        self._door = Door(now, sleep, self.faults)
        self.back_market = PracticeBackMarket(self._door, {PRACTICE_TOKEN}, {OTHER_SHOP_TOKEN})
        self.shipstation = PracticeShipStation(
            self._door,
            {(PRACTICE_API_KEY, PRACTICE_API_SECRET)},
            PRACTICE_STORE_ID,
            market_orders=self.back_market.orders,
            tell=self.back_market.tell,
        )
        self.shipstation_v2 = PracticeShipStationV2(self._door, {PRACTICE_V2_KEY})
        if not empty:
            for order in twelve_orders(self._door.now()):
                self.back_market.place_order(order)

    def set_up(self, *, companion: bool) -> int:
        """Play one of the two set-ups; safe to repeat, and all orders stay.

        Args:
            companion: With ShipStation's own connection to Back Market, which brings orders and
                announces parcels; else that connection is switched off.

        Returns:
            The store that orders come into.
        """
        if companion:
            return self.shipstation.connect_back_market()
        with self._door.lock:
            self.shipstation.native.disconnect()
        return PRACTICE_STORE_ID

    @property
    def requests(self) -> list[RecordedRequest]:
        """Every request to either service, oldest first; clear it at will."""
        return self._door.requests

    def transport(self) -> httpx.BaseTransport:
        """Give a transport for ``httpx.Client``; any number of clients may have one."""
        return _Transport(self)

    def snapshot(self) -> dict[str, object]:
        """Copy the whole state of both services into plain JSON, sequence numbers included.

        Neither the record of requests nor the fault list is part of it; request budgets start
        afresh.
        """
        with self._door.lock:
            return {
                "version": SNAPSHOT_VERSION,
                "back_market": self.back_market.snapshot(),
                "shipstation": self.shipstation.snapshot(),
            }

    @classmethod
    def restore(
        cls,
        snapshot: dict[str, Any],
        now: Callable[[], datetime],
        sleep: Callable[[float], None] | None = None,
    ) -> PracticeShop:
        """Open the shop where a :meth:`snapshot` left it.

        Raises:
            ValueError: Not a snapshot of a practice shop, or one of another version.
        """
        shop = cls(now=now, sleep=sleep, empty=True)
        try:
            if snapshot["version"] != SNAPSHOT_VERSION:
                raise ValueError("this practice shop was kept by another version")
            shop.back_market.restore(snapshot["back_market"])
            shop.shipstation.restore(snapshot["shipstation"])
        except (AttributeError, KeyError, TypeError) as error:
            raise ValueError("this is not a snapshot of a practice shop") from error
        return shop


class _Transport(httpx.BaseTransport):
    """Bring requests to the service that their host names."""

    def __init__(self, shop: PracticeShop) -> None:
        self._shop = shop

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        host = request.url.host
        if host == httpx.URL(NOTE_HOST).host or "backmarket" in host:
            return self._shop.back_market.handle(request)
        if host == SHIPSTATION_HOST:
            return self._shop.shipstation.handle(request)
        if host == V2_HOST:
            return self._shop.shipstation_v2.handle(request)
        raise httpx.ConnectError(f"the practice shop has no host {host}", request=request)
