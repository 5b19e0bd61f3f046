"""Copies of the database file, taken while others may be using it.

A copy counts only once it was looked through: a damaged database must not push the last good copy
out. Source: sqlite.org/backup.html.
"""

from __future__ import annotations

import errno
import logging
import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from bb_desktop.adapters.store.errors import DAMAGED, sentence_for, translated_files
from bb_desktop.adapters.store.version import VERSION_TABLE
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.household import Backup

log = logging.getLogger(__name__)

KEPT = 14
#: How a time stands in the name of a copy, so that names sort as times do.
_MOMENT = "%Y%m%dT%H%M%S%fZ"
_PARTS = re.compile(r"\.(?P<moment>\d{8}T\d{12}Z)\.(?P<schema>\w+)\.(?P<kind>bak|restore|aside)")


def create_private(file: Path) -> None:
    """Make an empty file that only its owner may read; an existing one is made so.

    The files that SQLite puts beside it get the same rights.

    Raises:
        OSError: There is a folder of that name, or no file can be made.
    """
    if file.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(file))
    file.touch(mode=0o600, exist_ok=True)
    # Of somebody else's file only its owner can say who reads it.
    with suppress(PermissionError):
        file.chmod(0o600)


def copy_beside(file: Path, version: str) -> Path:
    """Copy a SQLite database to a file beside it and keep the newest fourteen copies.

    Args:
        file: The database; what others are writing meanwhile is not in the copy.
        version: Of the schema that the copy has; part of the copy's name.

    Raises:
        DatabaseDamaged: The database is damaged; no copy is made, and none of the old ones goes.
        StoreError: The copy could not be made; none is left half done.
    """
    copy = named(file, datetime.now(UTC), version, "bak")
    unfinished = copy.with_suffix(".part")
    with translated_files(file.parent):
        try:
            create_private(unfinished)
            with (
                closing(sqlite3.connect(file)) as source,
                closing(sqlite3.connect(unfinished)) as target,
            ):
                source.backup(target)
            if fault_of(unfinished):
                raise DatabaseDamaged(DAMAGED)
            unfinished.replace(copy)
        finally:
            unfinished.unlink(missing_ok=True)
        remove_oldest(file)
    return copy


def back_up(file: Path) -> Backup:
    """Copy a database as it is now; errors as `copy_beside`."""
    with translated_files(file), closing(sqlite3.connect(file)) as connection:
        schema = schema_in(connection)
    if not schema:
        raise StoreError("There is no database yet, so there is nothing to copy.")
    copy = described(copy_beside(file, schema))
    if copy is None:
        raise StoreError("The copy of the database is gone again.")
    log.info("database copied copy=%s bytes=%d", copy.path.name, copy.size_bytes)
    return copy


def is_due(file: Path, now: datetime) -> bool:
    """Say whether there is a database, and no copy of it from this day of the seller's clock."""
    if not file.is_file() or not file.stat().st_size:
        return False
    today = now.astimezone().date()
    # Not the newest alone: a clock that once was wrong leaves a copy of a day to come.
    return all(copy.made_at.astimezone().date() != today for copy in backups_of(file))


def backups_of(file: Path) -> tuple[Backup, ...]:
    """List the copies beside a database, newest first; empty where there is no such folder."""
    copies = (described(path) for path in reversed(copies_of(file)))
    return tuple(copy for copy in copies if copy is not None)


def copies_of(file: Path) -> list[Path]:
    """List the files of the copies beside a database, oldest first."""
    return files_of(file, "bak")


def files_of(file: Path, kind: str) -> list[Path]:
    """List the files beside a database that were made of it, oldest first.

    Args:
        file: The database.
        kind: ``bak``, or ``restore`` and ``aside`` as `store.restore` makes them.
    """
    if not file.parent.is_dir():
        return []
    beside = (one for one in file.parent.iterdir() if one.name.startswith(file.name))
    matches = ((one, _PARTS.fullmatch(one.name, len(file.name))) for one in beside)
    return sorted(one for one, found in matches if found is not None and found["kind"] == kind)


def named(file: Path, moment: datetime, schema: str, kind: str) -> Path:
    """Name a file beside a database; the kinds are those of `files_of`."""
    return file.with_name(f"{file.name}.{moment.astimezone(UTC):{_MOMENT}}.{schema}.{kind}")


def described(path: Path) -> Backup | None:
    """Say what the name of a copy and its size tell; None when it is none, or is gone by now."""
    found = _PARTS.search(path.name)
    if found is None:
        return None
    try:
        made_at = datetime.strptime(found["moment"], _MOMENT).replace(tzinfo=UTC)
        return Backup(path, made_at, found["schema"], path.stat().st_size)
    except (ValueError, OSError):
        return None


def fault_of(copy: Path) -> str:
    """Look through a copy that nobody writes to; gives what is wrong with it, ``""`` for nothing.

    Raises:
        OSError: It is not there.
    """
    copy.stat()
    try:
        with closing(opened_copy(copy)) as connection:
            found = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    except sqlite3.Error as error:
        return str(sentence_for(error))
    return "" if found == "ok" else found


def opened_copy(copy: Path) -> sqlite3.Connection:
    """Open a copy for reading alone: nothing is put beside it, and it stays as it is."""
    address = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    return sqlite3.connect(address, uri=True)


def schema_in(connection: sqlite3.Connection) -> str:
    """Give the version of the tables, ``""`` where there are none of ours."""
    query = f"SELECT version_num FROM {VERSION_TABLE}"  # noqa: S608 - a name of our own
    try:
        row = connection.execute(query).fetchone()
    except sqlite3.OperationalError:
        return ""
    return str(row[0]) if row else ""


def remove_oldest(file: Path) -> None:
    """Keep the newest fourteen copies."""
    for copy in copies_of(file)[:-KEPT]:
        copy.unlink(missing_ok=True)
