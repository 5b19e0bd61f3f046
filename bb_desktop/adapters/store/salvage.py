"""What can still be read of the scans in a database that is set aside.

They go into the journal of scans, which gives the next database what it lacks. So scans that were
made before there was such a journal, or that it lost, are not gone with the file.
"""

from __future__ import annotations

import json
import logging
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store.errors import sentence_for
from bb_desktop.domain.errors import DatabaseDamaged, InvalidIdentifier
from bb_desktop.domain.identifiers import IdentifierKind, identifier_from
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.scan_records import DATED, ScanEvent, ScanRecord
from bb_desktop.domain.units import ActiveScan

log = logging.getLogger(__name__)

#: Read at once: where a page is broken, so many rows around it may be lost.
_ROWS = 50
_READ = (
    "SELECT order_id, orderline_id, kind, value, recorded_at, bench, companions, sending,"
    " withdrawn_at, returned_at, taught FROM scans"
    " WHERE scan_id BETWEEN ? AND ? AND"
    " (scan_id > ? AND recorded_at > ? OR withdrawn_at > ? OR returned_at > ?) ORDER BY scan_id"
)
#: The clock may have been set.
_MARGIN = timedelta(days=1)
#: Either may be on a page that is broken.
_HIGHEST = (
    "SELECT seq FROM sqlite_sequence WHERE name = 'scans'",
    "SELECT max(scan_id) FROM scans",
)


@dataclass(frozen=True, slots=True)
class Known:
    """What the database that comes holds of scans.

    Attributes:
        scan_id: The highest number that it gave.
        begins: Older scans are not asked for, as the database writes times; ``""`` asks for all.
        ends: The newest time that it knows of a scan, less a day, likewise.
    """

    scan_id: int
    begins: str
    ends: str


def known_in(connection: sqlite3.Connection, oldest: datetime) -> Known:
    """Read what a database knows of scans.

    Args:
        connection: To the database that comes.
        oldest: Of one that knows nothing of any scan no older ones are asked for. Aware.
    """
    query = (
        "SELECT max(scan_id),"
        " max(max(recorded_at, coalesce(withdrawn_at, ''), coalesce(returned_at, ''))) FROM scans"
    )
    try:
        scan_id, newest = connection.execute(query).fetchone()
    except sqlite3.OperationalError:
        # An older program's, which kept less of a scan.
        scan_id, newest = None, ""
    if scan_id is None:
        return Known(0, _as_stored(oldest), _as_stored(oldest))
    return Known(int(scan_id), "", _as_stored(datetime.fromisoformat(newest) - _MARGIN))


def _as_stored(moment: datetime) -> str:
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def salvage(database: Path, journal: ScanJournal, known: Known) -> int:
    """Add to the journal what it lacks of a database's scans; the database stays as it is.

    Args:
        database: A file that nobody has open, with what was written ahead beside it; damaged or
            not.
        journal: Of the database that takes its place.
        known: What that one holds; the rest is asked for.

    Returns:
        How many scans were added.
    """
    try:
        told = {_key(record) for record in journal.records()}
    except OSError as error:
        log.warning("scan journal not read reason=%s", error.strerror)
        told = set()
    found: list[tuple[ScanRecord, ...]] = []
    with suppress(OSError), tempfile.TemporaryDirectory(dir=database.parent) as folder:
        found = list(_scans(_beside(database, Path(folder)), known))
    if not found:
        # No room for another file, or what was written ahead is the trouble: as it lies there.
        address = f"{database.absolute().as_uri()}?mode=ro&immutable=1"
        found = list(_scans(address, known))
    # Whole scans, each with how it ended: the journal is read in the order of its lines.
    fresh = [scan for scan in found if any(_key(one) not in told for one in scan if _dated(one))]
    journal.add([record for scan in fresh for record in scan])
    log.warning("scans read from the old database found=%d added=%d", len(found), len(fresh))
    return len(fresh)


def _dated(record: ScanRecord) -> bool:
    return record.event in DATED


def _key(record: ScanRecord) -> tuple[str, int, str, datetime]:
    return record.event.value, record.order_id, record.identifier.value, record.at


def _beside(database: Path, folder: Path) -> str:
    """Copy it, so that what was written ahead can be carried over and the evidence stays."""
    copy = folder / "salvage.db"
    shutil.copyfile(database, copy)
    with suppress(FileNotFoundError):
        shutil.copyfile(f"{database}-wal", f"{copy}-wal")
    return copy.absolute().as_uri()


def _scans(address: str, known: Known) -> Iterator[tuple[ScanRecord, ...]]:
    try:
        with closing(sqlite3.connect(address, uri=True)) as connection:
            connection.row_factory = sqlite3.Row
            for row in _rows(connection, known):
                try:
                    yield tuple(_of_row(dict(row)))
                except (ValueError, TypeError, InvalidIdentifier):
                    # A row that is broken itself says nothing that could be relied on.
                    log.warning("a scan of the old database is not readable")
    except sqlite3.Error as error:
        log.warning("old database not read error=%s", error)


def _rows(connection: sqlite3.Connection, known: Known) -> Iterator[sqlite3.Row]:
    highest = 0
    for query in _HIGHEST:
        with suppress(sqlite3.Error):
            row = connection.execute(query).fetchone()
            highest = max(highest, int(row[0] or 0) if row else 0)
    for start in range(1, highest + 1, _ROWS):
        yield from _some(connection, start, start + _ROWS - 1, known)


def _some(connection: sqlite3.Connection, first: int, last: int, known: Known) -> list[sqlite3.Row]:
    asked = (first, last, known.scan_id, known.begins, known.ends, known.ends)
    try:
        return connection.execute(_READ, asked).fetchall()
    except sqlite3.Error as error:
        broken = isinstance(sentence_for(error), DatabaseDamaged)
        if first == last or not broken:
            return []
        middle = (first + last) // 2
        return [
            *_some(connection, first, middle, known),
            *_some(connection, middle + 1, last, known),
        ]


def _of_row(row: dict[str, Any]) -> Iterator[ScanRecord]:
    order_id = OrderId(int(row["order_id"]))
    identifier = identifier_from(IdentifierKind(row["kind"]), str(row["value"]))
    recorded_at = datetime.fromisoformat(row["recorded_at"])
    companions = tuple(map(str, json.loads(row["companions"])))
    scan = ActiveScan(
        order_id=order_id,
        orderline_id=OrderlineId(int(row["orderline_id"])),
        identifier=identifier,
        recorded_at=recorded_at,
        bench=str(row["bench"]),
        companions=companions,
        taught=bool(row["taught"]),
    )
    yield ScanRecord(ScanEvent.RECORDED, order_id, identifier, recorded_at, scan, companions)
    if row["sending"]:
        yield ScanRecord(ScanEvent.SENDING, order_id, identifier, recorded_at)
    for name, event in (
        ("returned_at", ScanEvent.CAME_BACK),
        ("withdrawn_at", ScanEvent.WITHDRAWN),
    ):
        if row[name]:
            at = datetime.fromisoformat(row[name])
            yield ScanRecord(event, order_id, identifier, at)
