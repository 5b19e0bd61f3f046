"""The port to the search over all orders that ever were."""

from __future__ import annotations

from typing import Protocol

from bb_desktop.domain.orders import OrderId


class Search(Protocol):
    """Finding orders by number, buyer, SKU, title, parcel number or identifier."""

    def find(self, words: str, *, limit: int) -> tuple[OrderId, ...]:
        """Find the orders that every word occurs in, newest first."""
