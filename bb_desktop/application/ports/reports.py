"""The port to what is counted over the whole store, for the activity page and the reports."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.reports import ShippedCount, StoredScan, WaitingGroup


class Reports(Protocol):
    """Counts that the store makes by itself, so that only what is shown comes out of it."""

    def waiting(self, now: datetime, *, examples: int = 3) -> tuple[WaitingGroup, ...]:
        """Group what is not sent yet by kind and by what it waits for."""

    def shipped(self, starts: Sequence[datetime]) -> tuple[ShippedCount, ...]:
        """Count shipped orders between each start and the next, by their first live label."""

    def told(self, start: datetime, end: datetime) -> tuple[tuple[datetime, datetime], ...]:
        """List when orders were paid and when Back Market was told of their parcels."""

    def stopped(self, start: datetime, end: datetime) -> Mapping[str, int]:
        """Count refused scans by their reason."""

    def scans_of(self, value: str) -> tuple[StoredScan, ...]:
        """List every scan of a phone by any of its numbers, oldest first, withdrawn ones too."""

    def orders_holding(self, value: str) -> tuple[OrderId, ...]:
        """List the orders on whose lines Back Market holds this identifier."""
