"""ShipStation's book: orders, labels, fulfilments and stores of one account.

Times are kept as the wire carries them, naive Pacific, so the repeated hour in autumn is as
ambiguous here as it is there.
"""

from __future__ import annotations

import copy
from datetime import datetime

from bb_desktop.practice.pacific import seven_digits
from bb_desktop.practice.replies import Json
from bb_desktop.practice.shipstation_account import TAGS

FIRST_NUMBERS = {
    "order": 91_200_000,
    "item": 128_800_000,
    "shipment": 71_500_000,
    "fulfillment": 12_300_000,
    "store": 300_200,
    "tracking": 4_060_000,
}

NOT_CONNECTED: Json = {
    "store_id": None,
    "told": [],
    "silent": [],
    "failure": "",
    "delay_s": 0.0,
    "names_devices": True,
}


class ShipStationBook:
    """All that the account holds; deleted orders stay, hidden."""

    def __init__(self) -> None:
        """Begin without orders and stores."""
        self.orders: dict[int, Json] = {}
        self.deleted: set[int] = set()
        self.shipments: list[Json] = []
        self.fulfillments: list[Json] = []
        self.stores: list[Json] = []
        self.tags: list[Json] = copy.deepcopy(list(TAGS))
        self.poisoned: set[int] = set()
        self.numbers = dict(FIRST_NUMBERS)
        # The account's own connection to Back Market: see `native_store`.
        self.native = copy.deepcopy(NOT_CONNECTED)

    def next(self, kind: str) -> int:
        """Give out the next number of a kind."""
        self.numbers[kind] += 1
        return self.numbers[kind]

    def visible(self) -> list[Json]:
        """List the orders that are not deleted, by order id."""
        return [self.orders[key] for key in sorted(self.orders) if key not in self.deleted]

    def find(self, order_id: object) -> Json | None:
        """Find an order by its id, given as number or digits; None for deleted ones."""
        digits = str(order_id)
        number = int(digits) if digits.isascii() and digits.isdigit() else None
        return None if number in self.deleted else self.orders.get(number or 0)

    def by_key(self, order_key: str) -> Json | None:
        """Find an order by its key.

        What the real service does with the key of a deleted order is unknown: here it is free.
        """
        for order_id, order in self.orders.items():
            if order["orderKey"] == order_key and order_id not in self.deleted:
                return order
        return None

    def by_number(self, order_number: str) -> Json | None:
        """Find the first order with exactly this number."""
        for order in self.visible():
            if order["orderNumber"] == order_number:
                return order
        return None

    def touch(self, order: Json, at: datetime) -> None:
        """Say that an order changed; ``at`` is Pacific wall clock."""
        order["modifyDate"] = seven_digits(at)

    def wake_held(self, at: datetime) -> None:
        """Bring orders back whose hold ends on this Pacific day."""
        for order in self.visible():
            until = order["holdUntilDate"]
            if order["orderStatus"] == "on_hold" and until and until[:10] <= f"{at:%Y-%m-%d}":
                order.update(orderStatus="awaiting_shipment", holdUntilDate=None)
                self.touch(order, at)

    def snapshot(self) -> Json:
        """Copy everything into plain JSON."""
        return copy.deepcopy(
            {
                "orders": list(self.orders.values()),
                "deleted": sorted(self.deleted),
                "shipments": self.shipments,
                "fulfillments": self.fulfillments,
                "stores": self.stores,
                "tags": self.tags,
                "poisoned": sorted(self.poisoned),
                "numbers": self.numbers,
                "native": self.native,
            }
        )

    @classmethod
    def restored(cls, snapshot: Json) -> ShipStationBook:
        """Build the book again from :meth:`snapshot`."""
        book = cls()
        snapshot = copy.deepcopy(snapshot)
        book.orders = {order["orderId"]: order for order in snapshot["orders"]}
        book.deleted = set(snapshot["deleted"])
        book.shipments = snapshot["shipments"]
        book.fulfillments = snapshot["fulfillments"]
        book.stores = snapshot["stores"]
        book.tags = snapshot["tags"]
        book.poisoned = set(snapshot["poisoned"])
        book.numbers = {**FIRST_NUMBERS, **snapshot["numbers"]}
        # Shops that were kept by earlier versions have no such connection.
        book.native |= snapshot.get("native", {})
        return book
