"""What the journal outside the database knows of scans, and the database does not.

It lost it with a log that is gone, with a damaged file, or since an older copy took its place.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, select

from bb_desktop.adapters.store.columns import CHUNK
from bb_desktop.adapters.store.journal_table import journal
from bb_desktop.adapters.store.scan_tables import scans
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.scan_records import (
    DATED,
    LostScans,
    ScanEvent,
    ScanLife,
    ScanRecord,
    later_of,
    lives_of,
)

_Noted = tuple[OrderId, datetime, str]
_Rows = dict[tuple[OrderId, str, str], list[Any]]


def lost_scans(connection: Connection, records: Iterable[ScanRecord]) -> LostScans:
    """Compare a journal's records with the database.

    Args:
        connection: In a transaction that may read.
        records: In the order in which they were written; some from the end are enough to see
            whether anything is lost.
    """
    told = tuple(records)
    lives, later = lives_of(told), later_of(told)
    rows = _rows(connection, {record.order_id for record in told})
    unknown: list[ScanLife] = []
    ended: list[ScanRecord] = []
    for life in lives:
        known = _recorded_at(rows, life)
        if known is None:
            unknown.append(life)
        elif (end := _end_unknown(life, known)) is not None:
            ended.append(end)
    for record in later:
        # Recorded before the journal begins; one that was recorded again since is another scan.
        standing = [
            row
            for row in _of(rows, record.order_id, record.identifier)
            if row.withdrawn_at is None and row.recorded_at < record.at
        ]
        if record.event in DATED and standing and not _is_known(record, standing[0]):
            ended.append(record)
    noted = _noted(connection, {life.scan.order_id for life in unknown}) if unknown else set()
    lost = tuple(life for life in unknown if _as_noted(life) not in noted)
    return LostScans(lost, tuple(ended))


def _noted(connection: Connection, order_ids: set[OrderId]) -> set[_Noted]:
    """Read which scans stand in the database's own journal, and on no order: nobody can help it."""
    found: set[_Noted] = set()
    for some in _in_chunks(order_ids):
        statement = select(journal.c.order_id, journal.c.at, journal.c.subject).where(
            journal.c.order_id.in_(some), journal.c.event == Event.SCANNED.value
        )
        found |= {
            (OrderId(row.order_id), row.at, row.subject) for row in connection.execute(statement)
        }
    return found


def _as_noted(life: ScanLife) -> _Noted:
    return life.scan.order_id, life.scan.recorded_at, life.scan.identifier.value


def _in_chunks(order_ids: set[OrderId]) -> Iterator[list[OrderId]]:
    asked = sorted(order_ids)
    for start in range(0, len(asked), CHUNK):
        yield asked[start : start + CHUNK]


def _rows(connection: Connection, order_ids: set[OrderId]) -> _Rows:
    found: _Rows = defaultdict(list)
    for some in _in_chunks(order_ids):
        statement = select(
            scans.c.order_id,
            scans.c.kind,
            scans.c.value,
            scans.c.recorded_at,
            scans.c.withdrawn_at,
            scans.c.returned_at,
        ).where(scans.c.order_id.in_(some))
        for row in connection.execute(statement):
            found[OrderId(row.order_id), row.kind, row.value].append(row)
    return found


def _of(rows: _Rows, order_id: OrderId, identifier: Identifier) -> Sequence[Any]:
    return rows.get((order_id, identifier.kind.value, identifier.value), ())


def _recorded_at(rows: _Rows, life: ScanLife) -> Any | None:
    scan = life.scan
    of_it = _of(rows, scan.order_id, scan.identifier)
    return next((row for row in of_it if row.recorded_at == scan.recorded_at), None)


def _end_unknown(life: ScanLife, row: Any) -> ScanRecord | None:
    """Give how a scan ended that the database knows as one that stands."""
    if row.withdrawn_at is not None:
        return None
    at: datetime | None = life.withdrawn_at
    event = ScanEvent.WITHDRAWN
    if at is None and row.returned_at is None:
        at, event = life.scan.returned_at, ScanEvent.CAME_BACK
    if at is None:
        return None
    return ScanRecord(event, life.scan.order_id, life.scan.identifier, at)


def _is_known(record: ScanRecord, row: Any) -> bool:
    return record.event is ScanEvent.CAME_BACK and row.returned_at is not None
