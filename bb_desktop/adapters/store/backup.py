"""Copies of the database file, taken while others may be using it."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from bb_desktop.adapters.store.errors import translated_files

KEPT = 5


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
    """Copy a SQLite database to a file beside it and keep the newest five copies.

    Args:
        file: The database; what others are writing meanwhile is not in the copy.
        version: Of the schema that the copy has; part of the copy's name.

    Raises:
        StoreError: The copy could not be made; none is left half done.
    """
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%fZ")
    copy = file.with_name(f"{file.name}.{moment}.{version}.bak")
    unfinished = copy.with_suffix(".part")
    with translated_files(file.parent):
        try:
            create_private(unfinished)
            with (
                closing(sqlite3.connect(file)) as source,
                closing(sqlite3.connect(unfinished)) as target,
            ):
                source.backup(target)
            unfinished.replace(copy)
        finally:
            unfinished.unlink(missing_ok=True)
        _remove_oldest(file)
    return copy


def copies_of(file: Path) -> list[Path]:
    """List the copies beside a database, oldest first."""
    name = re.compile(re.escape(file.name) + r"\.\d{8}T\d{12}Z\.\w+\.bak")
    return sorted(one for one in file.parent.iterdir() if name.fullmatch(one.name))


def _remove_oldest(file: Path) -> None:
    for copy in copies_of(file)[:-KEPT]:
        os.unlink(copy)
