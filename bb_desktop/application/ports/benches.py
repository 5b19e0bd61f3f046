"""The port to the benches: who has which order open, seen by all benches of one database."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.units import BenchLease


class Benches(Protocol):
    """Leases on open orders; one ends by itself when its bench goes silent."""

    def holder(self, order_id: OrderId, now: datetime) -> BenchLease | None:
        """Say which bench has an order open, or None."""

    def listed(self, now: datetime) -> tuple[BenchLease, ...]:
        """List what all benches have open, by bench and by how long."""

    def take(self, lease: BenchLease) -> None:
        """Open an order at a bench, in the place of whoever had it."""

    def leave(self, order_id: OrderId, bench: str) -> None:
        """Close an order that this bench had open; nothing happens otherwise."""
