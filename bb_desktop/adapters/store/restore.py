"""Putting a copy in the place of the database: made ready now, done when it is opened next.

A database that is in use must not be exchanged under those who use it, so the copy waits beside it
until nobody has it open. What stood there before becomes a copy itself, or is set aside where it is
damaged.
"""

from __future__ import annotations

import errno
import logging
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store.backup import (
    create_private,
    described,
    fault_of,
    files_of,
    named,
    opened_copy,
    remove_oldest,
    schema_in,
)
from bb_desktop.adapters.store.errors import DAMAGED, translated_files
from bb_desktop.adapters.store.salvage import Known, known_in, salvage
from bb_desktop.adapters.store.start_check import is_marked, unmark
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.adapters.store.version import NEWEST
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.household import Backup, RestorePlan

log = logging.getLogger(__name__)

#: Databases that were too damaged to become a copy; they hold what no copy has.
KEPT_ASIDE = 2
_NO_SCHEMA = "unknown"
_WAIT_S = 1.0
#: Back Market lists no older orders that are still to be shipped.
_BEFORE_AN_EMPTY_ONE = timedelta(days=90)
_BESIDE = ("-wal", "-shm", "-journal")


def look_at(backup: Backup, scans_since: int | None) -> RestorePlan:
    """Look through a copy; changes nothing.

    Args:
        backup: The copy.
        scans_since: As the plan shall say it.

    Raises:
        StoreError: It is gone.
    """
    with translated_files(backup.path):
        fault = fault_of(backup.path)
        if fault:
            log.warning("copy is damaged copy=%s", backup.path.name)
            return RestorePlan(backup, sound=False, known=False, scans_since=scans_since, orders=0)
        with closing(opened_copy(backup.path)) as connection:
            schema = schema_in(connection)
            known = bool(schema) and schema <= NEWEST
            orders = _count_orders(connection) if known else 0
    return RestorePlan(backup, sound=True, known=known, scans_since=scans_since, orders=orders)


def _count_orders(connection: sqlite3.Connection) -> int:
    return int(connection.execute("SELECT count(*) FROM orders").fetchone()[0])


def make_ready(file: Path, backup: Backup) -> Backup:
    """Put a copy of the copy beside the database, where `put_back` finds it.

    Raises:
        DatabaseDamaged: It holds damage.
        StoreError: Its tables are a newer program's, or it cannot be read or copied; nothing is
            changed.
    """
    plan = look_at(backup, None)
    if not plan.sound:
        raise DatabaseDamaged(DAMAGED)
    if not plan.known:
        raise StoreError("This copy was written by a newer BB Desktop. Install the newest version.")
    waiting = named(file, backup.made_at, backup.schema, "restore")
    unfinished = waiting.with_suffix(".part")
    with translated_files(file.parent):
        try:
            create_private(unfinished)
            shutil.copyfile(backup.path, unfinished)
            _to_the_disk(unfinished)
            if fault_of(unfinished):
                raise DatabaseDamaged(DAMAGED)
            forget_waiting(file)
            unfinished.replace(waiting)
        finally:
            unfinished.unlink(missing_ok=True)
    log.info("copy waits to be put back copy=%s", backup.path.name)
    found = described(waiting)
    if found is None:
        raise StoreError("The copy of the database is gone again.")
    return found


def make_empty_ready(file: Path) -> None:
    """Put a database without orders beside a damaged one, where `put_back` finds it.

    Raises:
        StoreError: It cannot be made; nothing is changed.
    """
    waiting = named(file, datetime.now(UTC), NEWEST, "restore")
    unfinished = waiting.with_suffix(".part")
    with translated_files(file.parent):
        try:
            SqlStore.open(f"sqlite:///{unfinished.name}", data_dir=file.parent).close()
            _to_the_disk(unfinished)
            forget_waiting(file)
            unfinished.replace(waiting)
        finally:
            unfinished.unlink(missing_ok=True)
    log.warning("an empty database waits to take the place of the damaged one")


def _to_the_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def waiting_for(file: Path) -> Backup | None:
    """Give the copy that will take the place of a database; None for none."""
    waiting = files_of(file, "restore")
    return described(waiting[-1]) if waiting else None


def forget_waiting(file: Path) -> None:
    """Leave the database as it is; safe to repeat.

    Raises:
        StoreError: The file that waits cannot be removed.
    """
    with translated_files(file.parent):
        for waiting in files_of(file, "restore"):
            waiting.unlink(missing_ok=True)


def put_back(file: Path) -> bool:
    """Exchange a database for the copy that waits, if one does and nobody has the database open.

    A crash at any moment leaves either the old database or the copy in its place; the next call
    goes on from there.

    Returns:
        True when it was exchanged; False also where somebody uses it, and the copy waits on.

    Raises:
        StoreError: The files cannot be moved.
    """
    waiting = files_of(file, "restore")
    if not waiting:
        return False
    with translated_files(file.parent):
        if file.exists():
            # What is known as damaged is not touched, not even to see who else uses it: whoever
            # does finds that the file is no longer the one that was opened.
            sound = False if is_marked(file) else _alone_with(file)
            if sound is None:
                log.warning("copy waits on: the database is in use")
                return False
            # First, and again after a crash: the scans that the copy does not hold.
            with closing(ScanJournal(file)) as journal:
                salvage(file, journal, _known_in(waiting[-1]))
            _set_aside(file, sound=sound)
        os.replace(waiting[-1], file)
        unmark(file)
        for older in waiting[:-1]:
            older.unlink(missing_ok=True)
        remove_oldest(file)
    log.warning("database exchanged for a copy copy=%s", waiting[-1].name)
    return True


def _known_in(waiting: Path) -> Known:
    with closing(opened_copy(waiting)) as connection:
        return known_in(connection, datetime.now(UTC) - _BEFORE_AN_EMPTY_ONE)


def _alone_with(file: Path) -> bool | None:
    """Say whether a database is sound, with all that was written in the one file; None: in use.

    SQLite leaves the write-ahead log only when no other connection is there.
    """
    try:
        with closing(sqlite3.connect(file, timeout=_WAIT_S, isolation_level=None)) as connection:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
            if mode != "delete":
                return None
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
            return found == "ok"
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return None
        if error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_FULL:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
        return False


def _set_aside(file: Path, *, sound: bool) -> None:
    schema = ""
    if sound:
        with closing(opened_copy(file)) as connection:
            schema = schema_in(connection)
    # An empty file, or one that is not ours, is no copy that anybody would want back.
    kind = "bak" if schema else "aside"
    place = named(file, datetime.now(UTC), schema or _NO_SCHEMA, kind)
    # The log first: left behind, it would be taken for the copy's own.
    for ending in _BESIDE:
        with suppress(FileNotFoundError):
            os.replace(f"{file}{ending}", f"{place}{ending}")
    os.replace(file, place)
    place.chmod(0o600)
    for older in files_of(file, "aside")[:-KEPT_ASIDE]:
        older.unlink(missing_ok=True)
        for ending in _BESIDE:
            Path(f"{older}{ending}").unlink(missing_ok=True)
