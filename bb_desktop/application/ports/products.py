"""The ports to what is known of phones: learned type codes, and the seller's own stock list."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.stock import Stock
from bb_desktop.domain.type_codes import Knowledge, Sighting


class TypeCodes(Protocol):
    """Which type code was seen on which SKU, and what the seller said about it."""

    def revision(self) -> int:
        """Give a number that changes with everything learned or said; cheap to ask."""

    def knowledge(self) -> Knowledge:
        """Load everything, for judging scans; keep it while the revision stays."""

    def sightings(self) -> tuple[Sighting, ...]:
        """List what confirmed scans taught, by type code."""

    def learn(self, sighting: Sighting) -> None:
        """Add a confirmed scan."""

    def unlearn(self, sighting: Sighting) -> None:
        """Take a confirmed scan back; nothing happens when it was never learned."""

    def assign(self, tac: str, model_keys: Iterable[str]) -> None:
        """Keep which models a type code stands for, as the seller says; none removes his word."""

    def forget(self, tac: str) -> None:
        """Forget everything about a type code."""


class StockList(Protocol):
    """The seller's own list of the phones that he has."""

    def revision(self) -> int:
        """Give a number that changes with every import; cheap to ask."""

    def load(self) -> Stock | None:
        """Load the list; None when there never was one. Keep it while the revision stays."""

    def replace(self, stock: Stock, *, source: str, now: datetime) -> None:
        """Put a new list in the place of the old one; ``source`` is the file's bare name."""

    def imported(self) -> tuple[str, datetime, int] | None:
        """Say which file the list came from, when, and how many phones it has."""

    def clear(self) -> None:
        """Work without a list again."""
