"""What is kept beside the facts: the journal, what needs a person, and what a save changed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.orders import OrderId


class Saved(StrEnum):
    """What saving a fact did."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


class Event(StrEnum):
    """What the journal tells of."""

    IMPORTED = "imported"
    CHANGED = "changed"
    CALLED_OFF = "called_off"
    ACCEPTED = "accepted"
    CREATED = "created"
    STATUS_WRITTEN = "status_written"
    ADDRESS_WRITTEN = "address_written"
    SCANNED = "scanned"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    NOTE_WRITTEN = "note_written"
    SHIPPED = "shipped"
    VOIDED = "voided"
    ANNOUNCED = "announced"
    REGISTERED = "registered"
    ATTENTION = "attention"
    RETRIED = "retried"
    MARKED = "marked"
    CLOCK = "clock"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """One line of the append-only journal: who, where, when, what was read, what it replaced.

    Attributes:
        at: Aware UTC.
        bench: The bench at whose instance it happened.
        subject: What it is about: an identifier, a tracking number, ``""`` for the order itself.
        detail: A code or a short text; never a secret, never a buyer's particulars.
        replaced: What stood there before, ``""`` for nothing.
    """

    at: datetime
    event: Event
    order_id: OrderId | None
    bench: str
    subject: str = ""
    detail: str = ""
    replaced: str = ""


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """Something that needs a person.

    Attributes:
        order_id: None where it concerns no single order.
        code: Short and stable (``address_incomplete``); views turn it into a sentence.
        since: Aware UTC; kept while the same code stays on the same order.
        detail: One English sentence without secrets or buyers' particulars.
    """

    order_id: OrderId | None
    code: str
    since: datetime
    detail: str


@dataclass(frozen=True, slots=True)
class Written:
    """What we are known to have brought about in ShipStation for one order.

    Attributes:
        note_lines: Lines of the internal note that may be ours.
        status: The order status that we set last, or None.
        foreign_order: Number of an order in ShipStation that is the same sale but not ours
            (another connection made it), or None.
        note_not_kept: The note lines that ShipStation took and then did not show, or None:
            posting them again and again would not help.
        status_not_kept: Likewise, the status.
        status_tried: The status that was sent without its arrival being known, or None.
        address: Where Back Market changed the address since: the mark of the one that was written,
            see :mod:`bb_desktop.domain.address_change`. Else None.
    """

    note_lines: tuple[str, ...] = ()
    status: str | None = None
    foreign_order: str | None = None
    note_not_kept: tuple[str, ...] | None = None
    status_not_kept: str | None = None
    status_tried: str | None = None
    address: str | None = None
