"""What was sold under one SKU, as the newest order names it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.domain.orders import Orderline


@dataclass(frozen=True, slots=True)
class SoldArticle:
    """A SKU that orders came in for.

    Attributes:
        line: Of the newest order: its title is the newest one.
        sold: Pieces, cancelled ones left out.
        first_at: When the first order was placed, aware UTC.
        last_at: Likewise the newest.
    """

    line: Orderline
    sold: int
    first_at: datetime
    last_at: datetime

    @property
    def sku(self) -> str:
        """Give the seller's own number."""
        return self.line.sku
