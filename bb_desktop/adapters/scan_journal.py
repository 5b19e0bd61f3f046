"""The journal of scans outside the database: what a damaged or an older database is mended with.

Beside the database lies a file a week, one line a record, only ever added to. A line is written
right after the commit that it tells of, so whoever compares the two finds what the database lost,
and never anything that it was not told. It reaches the operating system at once, and the disk a
second later on a thread of its own: a verdict waits for the database's disk alone.

No line holds a buyer's particulars or a secret: order, line, identifier, time, bench.
"""

from __future__ import annotations

import json
import logging
import os
import re
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from bb_desktop.domain.errors import InvalidIdentifier
from bb_desktop.domain.identifiers import IdentifierKind, identifier_from
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.scan_records import ScanEvent, ScanRecord
from bb_desktop.domain.units import ActiveScan

log = logging.getLogger(__name__)

#: Kept for so long even where a younger copy of the database holds all of it.
KEPT = timedelta(days=30)
#: All weeks together; some hundred thousand scans.
LARGEST_BYTES = 64_000_000
#: Records that could not be written and wait for the next try.
MOST_WAITING = 10_000
_SYNC_AFTER_S = 1.0
#: Windows would write another end of a line, and no checksum would fit.
_AS_IT_IS = getattr(os, "O_BINARY", 0)
_WEEK = re.compile(r"\.(?P<year>\d{4})W(?P<week>\d{2})\.scans")
#: Where the end of a file is looked at.
_TAIL_BYTES = 16_384


class ScanJournal:
    """The journal beside one SQLite database. Any thread may add to it.

    What another process adds meanwhile stands between the lines of this one.
    """

    def __init__(self, database: Path, *, largest_bytes: int = LARGEST_BYTES) -> None:
        """Take the database's file; nothing is touched yet."""
        self._database = database
        self._largest_bytes = largest_bytes
        self._guard = threading.Lock()
        self._waiting: list[ScanRecord] = []
        self._unsynced: set[Path] = set()
        self._awake = threading.Event()
        self._closing = threading.Event()
        self._thread: threading.Thread | None = None

    # --- writing -------------------------------------------------------------------------------

    def add(self, records: Sequence[ScanRecord]) -> bool:
        """Write what was committed; never raises, since the scan is safe in the database already.

        Returns:
            False when it could not be written: it waits for the next call.
        """
        if not records:
            return True
        with self._guard:
            waiting = [*self._waiting, *records]
            path = self._this_week()
            try:
                fresh = _append(path, waiting)
            except OSError as error:
                self._waiting = waiting[-MOST_WAITING:]
                reason = os.strerror(error.errno or 0)
                log.warning("scan journal waits records=%d reason=%s", len(waiting), reason)
                return False
            self._waiting = []
            self._unsynced.add(path)
            if fresh:
                self._bound()
            self._wake()
        return True

    def _this_week(self) -> Path:
        year, week, _ = datetime.now(UTC).isocalendar()
        return self._database.with_name(f"{self._database.name}.{year:04d}W{week:02d}.scans")

    def _wake(self) -> None:
        if self._thread is None and not self._closing.is_set():
            self._thread = threading.Thread(target=self._sync, name="bb-scans", daemon=True)
            self._thread.start()
        self._awake.set()

    def _sync(self) -> None:
        while not self._closing.is_set():
            self._awake.wait()
            # One visit to the disk for all scans of a second.
            self._closing.wait(_SYNC_AFTER_S)
            self._awake.clear()
            self._to_the_disk()

    def _to_the_disk(self) -> None:
        with self._guard:
            paths, self._unsynced = self._unsynced, set()
        for path in paths:
            try:
                descriptor = os.open(path, os.O_RDWR)
                try:
                    os.fsync(descriptor)
                finally:
                    os.close(descriptor)
            except OSError as error:
                log.warning("scan journal not synced reason=%s", os.strerror(error.errno or 0))

    def close(self) -> None:
        """Bring what was written to the disk, and end the thread; safe to repeat."""
        self._closing.set()
        self._awake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None
        self._to_the_disk()

    # --- reading -------------------------------------------------------------------------------

    @property
    def files(self) -> tuple[Path, ...]:
        """List the weeks' files, oldest first."""
        folder, name = self._database.parent, self._database.name
        if not folder.is_dir():
            return ()
        beside = (one for one in folder.iterdir() if one.name.startswith(name))
        return tuple(sorted(one for one in beside if _WEEK.fullmatch(one.name, len(name))))

    def records(self) -> Iterator[ScanRecord]:
        """Read everything in the order in which it was written; torn lines are left out.

        Raises:
            OSError: A file cannot be read.
        """
        for path in self.files:
            yield from _records_in(path.read_bytes())

    def newest(self) -> tuple[ScanRecord, ...]:
        """Read the last records, some dozens; raises as `records`."""
        for path in reversed(self.files):
            with path.open("rb") as file:
                size = file.seek(0, os.SEEK_END)
                file.seek(max(0, size - _TAIL_BYTES))
                found = tuple(_records_in(file.read()))
            if found:
                return found
        return ()

    # --- keeping it small ----------------------------------------------------------------------

    def trim(self, now: datetime, covered_until: datetime | None) -> int:
        """Remove the weeks that nobody needs; returns how many files went.

        Args:
            now: Aware UTC.
            covered_until: When the newest sound copy of the database was made; None for none,
                and then only what is too large goes.

        Raises:
            OSError: One cannot be removed.
        """
        if covered_until is None:
            return 0
        needed = min(now - KEPT, covered_until)
        old = [path for path in self.files if _ends(path, self._database) <= needed]
        for path in old:
            path.unlink(missing_ok=True)
        return len(old)

    def _bound(self) -> None:
        """Let the oldest weeks go where all together are too large; the newest one stays."""
        sizes = [(path, path.stat().st_size) for path in self.files]
        total = sum(size for _, size in sizes)
        for path, size in sizes[:-1]:
            if total <= self._largest_bytes:
                return
            path.unlink(missing_ok=True)
            total -= size
            log.warning("scan journal bounded removed=%s", path.name)


def _append(path: Path, records: Iterable[ScanRecord]) -> bool:
    """Add lines in one piece; says whether the file is a new one."""
    fresh = not path.exists()
    # The line's end stands before it: whatever a crash or a full disk left half written, the next
    # line is whole.
    left = b"".join(b"\n" + _line(record) for record in records)
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _AS_IT_IS, 0o600)
    try:
        while left:
            left = left[os.write(descriptor, left) :]
    finally:
        os.close(descriptor)
    return fresh


def _line(record: ScanRecord) -> bytes:
    told: dict[str, Any] = {
        "event": record.event.value,
        "order": record.order_id,
        "kind": record.identifier.kind.value,
        "value": record.identifier.value,
        "at": record.at.astimezone(UTC).isoformat(timespec="microseconds"),
    }
    if record.scan is not None:
        told["line"] = record.scan.orderline_id
        told["bench"] = record.scan.bench
        told["taught"] = record.scan.taught
    companions = record.companions or (record.scan.companions if record.scan else ())
    if companions:
        told["beside"] = list(companions)
    text = json.dumps(told, separators=(",", ":")).encode("ascii")
    return b"%08x %s" % (zlib.crc32(text), text)


def _records_in(content: bytes) -> Iterator[ScanRecord]:
    for line in content.split(b"\n"):
        record = _read(line)
        if record is not None:
            yield record


def _read(line: bytes) -> ScanRecord | None:
    """Read a line; None for one that is torn or damaged."""
    checksum, blank, text = line.partition(b" ")
    if not blank or checksum != b"%08x" % zlib.crc32(text):
        return None
    try:
        told = json.loads(text)
        event = ScanEvent(told["event"])
        order_id = OrderId(int(told["order"]))
        identifier = identifier_from(IdentifierKind(told["kind"]), told["value"])
        at = datetime.fromisoformat(told["at"])
        companions = tuple(map(str, told.get("beside", ())))
        scan = None
        if event is ScanEvent.RECORDED:
            scan = ActiveScan(
                order_id=order_id,
                orderline_id=OrderlineId(int(told["line"])),
                identifier=identifier,
                recorded_at=at,
                bench=str(told["bench"]),
                companions=companions,
                taught=bool(told["taught"]),
            )
    except (ValueError, KeyError, TypeError, InvalidIdentifier):
        # Whole, and yet not understood: a later version wrote it.
        return None
    return ScanRecord(event, order_id, identifier, at, scan, companions)


def _ends(path: Path, database: Path) -> datetime:
    found = _WEEK.fullmatch(path.name, len(database.name))
    if found is None:
        return datetime.max.replace(tzinfo=UTC)
    try:
        monday = datetime.fromisocalendar(int(found["year"]), int(found["week"]), 1)
    except ValueError:
        return datetime.max.replace(tzinfo=UTC)
    return monday.replace(tzinfo=UTC) + timedelta(days=7)
