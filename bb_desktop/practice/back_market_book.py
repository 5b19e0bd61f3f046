"""Back Market's book: the orders, what is known beside them, and what the seller's side wrote."""

from __future__ import annotations

import copy
from datetime import datetime
from typing import NamedTuple

from bb_desktop.practice.delivery_notes import signed_link
from bb_desktop.practice.device_kinds import is_smartphone
from bb_desktop.practice.order_paper import wire_time
from bb_desktop.practice.replies import Json

FINAL_LINE_STATES = frozenset({3, 4, 5, 6, 7})
WAITING_LINE_STATES = frozenset({0, 1, 8, 9})


class IdentifierWrite(NamedTuple):
    """One try to register an identifier; ``field`` is ``imei`` or ``serial_number``.

    ``accepted`` says whether the value stands on the line afterwards.
    """

    order_id: int
    line_id: int
    field: str
    value: str
    accepted: bool


class Announcement(NamedTuple):
    """One call with ``new_state`` 3, as it was sent; what was not sent is None."""

    order_id: int
    sku: str | None
    tracking_number: str | None
    tracking_url: str | None
    shipper: str | None
    date_shipping: str | None
    imei: str | None
    serial_number: str | None
    accepted: bool


class BackMarketBook:
    """Orders in wire shape, except that ``delivery_note`` holds the file name alone."""

    def __init__(self) -> None:
        """Begin without orders."""
        self.orders: dict[int, Json] = {}
        self.smartphones: dict[int, bool] = {}
        self.held: dict[int, int] = {}
        self.identifier_writes: list[IdentifierWrite] = []
        self.announcements: list[Announcement] = []

    def place(self, order: Json) -> int:
        """Take a new order in.

        Args:
            order: Wire shape. A line may carry ``smartphone`` (bool), which never goes on the
                wire: without it the title decides.

        Raises:
            ValueError: The order or one of its lines has no number, or one that is taken.
        """
        order = copy.deepcopy(order)
        order_id, lines = order.get("order_id"), order.get("orderlines")
        if not isinstance(order_id, int) or not isinstance(lines, list) or not lines:
            raise ValueError("a practice order needs an order_id and at least one orderline")
        numbers = {line.get("id") for line in lines}
        known = any(number in self.smartphones for number in numbers)
        if order_id in self.orders or known or len(numbers) < len(lines):
            raise ValueError(f"the number of order {order_id} or of one of its lines is taken")
        for line in lines:
            told = line.pop("smartphone", None)
            by_title = is_smartphone(str(line.get("product", "")))
            self.smartphones[line["id"]] = by_title if told is None else bool(told)
        note = order.get("delivery_note")
        if note:
            order["delivery_note"] = str(note).partition("?")[0].rpartition("/")[2]
        self.orders[order_id] = order
        return order_id

    def order(self, order_id: int) -> Json:
        """Give the order itself, to be changed in place.

        Raises:
            LookupError: There is no such order.
        """
        if order_id not in self.orders:
            raise LookupError(f"the practice shop has no order {order_id}")
        return self.orders[order_id]

    def line(self, line_id: int) -> tuple[Json, Json] | None:
        """Find an orderline: the order and the line, or None."""
        for order in self.orders.values():
            for line in order["orderlines"]:
                if line["id"] == line_id:
                    return order, line
        return None

    def touch(self, order: Json, at: datetime) -> None:
        """Bring the order's own state in line with its lines, and say that it changed.

        An order follows its lines: none left to accept → 3, all of them final → 9. The delivery
        note appears with 3; the ship-by time is gone with 9.
        """
        states = {line["state"] for line in order["orderlines"]}
        if states <= FINAL_LINE_STATES:
            order["state"] = 9
            order["expected_dispatch_date"] = None
        elif order["state"] in (1, 3):
            order["state"] = 1 if 1 in states else 3
        if order["state"] == 3 and not order.get("delivery_note"):
            order["delivery_note"] = f"{order['order_id']}_delivery_form.pdf"
            if order.get("is_backship"):
                order["tracking_number"] = f"MV{order['order_id']}0GB"
        order["date_modification"] = wire_time(at)

    def as_sent(self, order: Json, base: str, at: datetime) -> Json:
        """Give an order as a reply has it, its delivery note signed now; not to be changed."""
        sent = dict(order)
        if sent.get("delivery_note"):
            sent["delivery_note"] = signed_link(base, sent["delivery_note"], at)
        return sent

    def snapshot(self) -> Json:
        """Copy everything into plain JSON."""
        return copy.deepcopy(
            {
                "orders": list(self.orders.values()),
                "smartphones": [list(row) for row in sorted(self.smartphones.items())],
                "held": [list(row) for row in sorted(self.held.items())],
                "identifier_writes": [list(write) for write in self.identifier_writes],
                "announcements": [list(call) for call in self.announcements],
            }
        )

    @classmethod
    def restored(cls, snapshot: Json) -> BackMarketBook:
        """Build the book again from :meth:`snapshot`."""
        book = cls()
        snapshot = copy.deepcopy(snapshot)
        book.orders = {order["order_id"]: order for order in snapshot["orders"]}
        book.smartphones = {int(key): bool(told) for key, told in snapshot["smartphones"]}
        book.held = {int(key): int(state) for key, state in snapshot["held"]}
        book.identifier_writes = [IdentifierWrite(*row) for row in snapshot["identifier_writes"]]
        book.announcements = [Announcement(*row) for row in snapshot["announcements"]]
        return book
