"""What happened to scans, told one by one, so that a database can be given back what it lacks.

A record says all that the database was told. What stands in the end is worked out from all records
of one identifier on one order, so that it does not matter how much of it a copy knows already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.units import ActiveScan


class ScanEvent(StrEnum):
    """What may happen to a scan."""

    RECORDED = "recorded"
    WITHDRAWN = "withdrawn"
    CAME_BACK = "came_back"
    #: Its other numbers became known.
    NUMBERS = "numbers"
    #: It is on its way to Back Market.
    SENDING = "sending"
    NOT_SENDING = "not_sending"


#: What the table of the scans keeps with its time, so that it can be looked for there.
DATED = frozenset({ScanEvent.RECORDED, ScanEvent.WITHDRAWN, ScanEvent.CAME_BACK})


#: Where the database keeps how many scans wait for their order to be put back on.
SCANS_WAITING = "scans_waiting"


@dataclass(frozen=True, slots=True)
class ScanRecord:
    """One thing that happened to a scan.

    Attributes:
        at: When, as the database has it; aware UTC.
        scan: As it was recorded; with `RECORDED` alone.
        companions: The other numbers that are known now; with `NUMBERS` alone.
    """

    event: ScanEvent
    order_id: OrderId
    identifier: Identifier
    at: datetime
    scan: ActiveScan | None = None
    companions: tuple[str, ...] = ()

    @property
    def about(self) -> tuple[OrderId, Identifier]:
        """Say which identifier on which order this is about."""
        return self.order_id, self.identifier


@dataclass(frozen=True, slots=True)
class ScanLife:
    """One recording of an identifier on an order, and how it ended.

    Attributes:
        scan: As it stands or stood in the end.
        withdrawn_at: When it was taken back; None while it stands.
        ended_at: When the last thing happened to it that bears a time.
    """

    scan: ActiveScan
    withdrawn_at: datetime | None
    ended_at: datetime


@dataclass(frozen=True, slots=True)
class LostScans:
    """What a journal tells of scans and a database does not know.

    Attributes:
        lives: Scans whose recording it does not know, in the order of their recording.
        ended: What it does not know of scans that it knows as standing: taken back, came back.
    """

    lives: tuple[ScanLife, ...] = ()
    ended: tuple[ScanRecord, ...] = ()

    def __bool__(self) -> bool:
        """Say whether anything is lost."""
        return bool(self.lives or self.ended)

    @property
    def order_ids(self) -> frozenset[OrderId]:
        """Give the orders that it is about."""
        about = {life.scan.order_id for life in self.lives}
        return frozenset(about | {one.order_id for one in self.ended})


def lives_of(records: Iterable[ScanRecord]) -> tuple[ScanLife, ...]:
    """Put together what happened to each scan, in the order in which they were recorded.

    What is told of a scan whose recording is not among the records is left out: the database that
    is to be mended knows it, see `later_of`.
    """
    lives: list[ScanLife] = []
    place: dict[tuple[OrderId, Identifier], int] = {}
    told: dict[tuple[OrderId, Identifier, datetime], int] = {}
    for record in records:
        if record.event is ScanEvent.RECORDED and record.scan is not None:
            # Told twice, by the journal and by what was read out of a damaged file: one scan.
            here = told.setdefault((*record.about, record.at), len(lives))
            place[record.about] = here
            if here == len(lives):
                lives.append(ScanLife(record.scan, None, record.at))
        elif record.about in place:
            here = place[record.about]
            lives[here] = _after(lives[here], record)
            if record.event is ScanEvent.WITHDRAWN:
                del place[record.about]
    return tuple(lives)


def later_of(records: Iterable[ScanRecord]) -> tuple[ScanRecord, ...]:
    """Give what happened to scans whose recording is not among the records."""
    recorded: set[tuple[OrderId, Identifier]] = set()
    later: list[ScanRecord] = []
    for record in records:
        if record.event is ScanEvent.RECORDED:
            recorded.add(record.about)
        elif record.about not in recorded:
            later.append(record)
    return tuple(later)


def _after(life: ScanLife, record: ScanRecord) -> ScanLife:
    scan, dated = life.scan, life
    match record.event:
        case ScanEvent.WITHDRAWN:
            return replace(life, withdrawn_at=record.at, ended_at=record.at)
        case ScanEvent.CAME_BACK:
            scan = replace(scan, returned_at=record.at)
            dated = replace(life, ended_at=record.at)
        case ScanEvent.NUMBERS:
            scan = replace(scan, companions=record.companions)
        case ScanEvent.SENDING | ScanEvent.NOT_SENDING:
            scan = replace(scan, sending=record.event is ScanEvent.SENDING)
    return replace(dated, scan=scan)
