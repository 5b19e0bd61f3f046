"""What reports are made of: rows that the store counts and the views add up."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import JournalEntry


@dataclass(frozen=True, slots=True)
class NumberedEntry:
    """A line of the journal with its number, which rises with every line written."""

    entry_id: int
    entry: JournalEntry


@dataclass(frozen=True, slots=True)
class WaitingGroup:
    """Effects of one kind that wait for the same thing.

    Attributes:
        waits: ``leased`` (being sent now), ``due``, ``later`` (a grace time), ``service`` (it
            cannot be reached or refuses), ``named`` (a time that the service named) or
            ``attention`` (given up, left to a person).
        first_at: When the first of them is tried, aware UTC; None for at once or never.
        orders: The numbers of the first few, soonest first.
    """

    kind: EffectKind
    waits: str
    count: int
    first_at: datetime | None
    orders: tuple[OrderId, ...]


@dataclass(frozen=True, slots=True)
class ShippedCount:
    """How many orders were shipped in one stretch of time, and how many of them too late."""

    shipped: int
    late: int


@dataclass(frozen=True, slots=True)
class StoredScan:
    """A scan as it stands in the store, withdrawn ones included.

    Attributes:
        companions: Other numbers of the same phone, as ``kind:value``.
        withdrawn_at: Aware UTC, or None while it stands.
        returned_at: When the phone came back from the buyer, aware UTC, or None.
    """

    order_id: OrderId
    kind: IdentifierKind
    value: str
    recorded_at: datetime
    bench: str
    companions: tuple[str, ...]
    withdrawn_at: datetime | None
    returned_at: datetime | None = None
