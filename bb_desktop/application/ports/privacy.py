"""The port to what is kept of buyers, and to forgetting them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.privacy import BuyersKept


class Privacy(Protocol):
    """Whose particulars are kept."""

    def erased_at(self, order_id: OrderId) -> datetime | None:
        """Say when the buyer of an order was forgotten here; None while he is known."""

    def closed_at(self, order_id: OrderId) -> datetime | None:
        """Say when an order was closed; None while Back Market expects something of it."""

    def due(self, before: datetime, *, after: int = 0, limit: int) -> tuple[OrderId, ...]:
        """List orders closed before a time whose buyer is known, by number, from one number on."""

    def kept(self, before: datetime | None) -> BuyersKept:
        """Count the orders whose buyers are known here; ``before`` as for `due`."""

    def reply(self, order_id: OrderId) -> Mapping[str, object]:
        """Give Back Market's reply as it is stored; empty when there is no such order."""

    def erase(self, order_ids: Iterable[OrderId], now: datetime) -> tuple[OrderId, ...]:
        """Forget the buyers of these orders; safe to repeat. Gives those that are known."""

    def erase_strays(self, before: datetime) -> int:
        """Cut what a refused scan read before a time and was no code: a label with an address."""
