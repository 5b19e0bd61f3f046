"""What the bench worker hands to the bench page: frozen values, ready to be shown."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.ui.bench.verdicts import Verdict


class BenchCommand(StrEnum):
    """What a key or a command card asks for; the value is what the card's barcode holds.

    Only letters that lie on the same keys in QWERTY, QWERTZ and AZERTY.
    """

    UNDO = "BBUNDO"
    HOLD = "BBHOLD"
    NEXT = "BBNEXT"
    REPEAT = "BBECHO"
    SURE = "BBSURE"
    NOTED = "BBNOTED"
    HELP = "BBHELP"


@dataclass(frozen=True, slots=True)
class LastScan:
    """One line of the list of last scans.

    Attributes:
        taken_for: ``IMEI … 323751 8``, ``Packing slip``, ``EID, 32 digits``.
        result: ``saved for 28 020 682``.
        icon: ``check``, ``cross``, ``orders``, ``undo``, ``caution``: what became of it.
        at: Aware, UTC.
    """

    taken_for: str
    result: str
    icon: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SlotOption:
    """One of the places that a phone may go to; the seller presses its digit.

    Attributes:
        digit: 1 to 9.
        number: Of the unit within its line, from 1.
    """

    digit: int
    orderline_id: OrderlineId
    number: int


@dataclass(frozen=True, slots=True)
class Pace:
    """How the day goes.

    Attributes:
        packed: Orders that got their last identifier today, at any bench.
        total: These, and all that are still to be scanned.
        next_due: The open order to pack next, or None.
        next_title: Its article.
        next_shelf: Where that lies; ``""`` where nobody said.
    """

    packed: int = 0
    total: int = 0
    next_due: OrderId | None = None
    next_title: str = ""
    next_shelf: str = ""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a scan or of another step at the bench.

    Attributes:
        order: The order that is open now, as it stands after the step; None for none.
        changed: It was written to: its note is to be brought up to date.
        shown: An order to show in the table though it is not open, or None.
        slots: The places to choose from by their digits; empty when nothing is asked.
        final_at: When what was recorded last may be registered at Back Market, and so becomes
            final; None while no label exists. Aware, UTC.
        last_scans: The newest first, five at most.
        command: The command card that was scanned, or None; for HELP it is all there is to do.
        understood: A scan was read as something that is known: its typing speed may be learned.
        translated: The scanner types for another keyboard than the computer is set to.
        note: What ShipStation's note holds besides our lines, in one line; ``""`` for nothing.
        paper_at: When the open order's delivery note was printed; None for not yet.
        parcels: What is unusual about the open order's parcels, one sentence; ``""`` for nothing.
    """

    verdict: Verdict
    order: OrderView | None
    changed: bool = False
    shown: OrderId | None = None
    slots: tuple[SlotOption, ...] = ()
    final_at: datetime | None = None
    last_scans: tuple[LastScan, ...] = ()
    pace: Pace = field(default_factory=Pace)
    command: BenchCommand | None = None
    understood: bool = False
    translated: bool = False
    note: str = ""
    parcels: str = ""
    paper_at: datetime | None = None
