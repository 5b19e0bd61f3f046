"""The port to what was put on paper: delivery notes that go into the parcels."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.orders import OrderId


class Papers(Protocol):
    """Which delivery notes were printed."""

    def printed_at(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, datetime]:
        """Say when the delivery notes of these orders were printed last; others are left out."""

    def save_printed(self, order_id: OrderId, now: datetime) -> None:
        """Keep that an order's delivery note was printed."""
