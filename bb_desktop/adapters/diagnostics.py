"""The files behind the diagnostics: the log is read, sizes are taken, a zip file is written."""

from __future__ import annotations

import os
import platform
import sqlite3
import zipfile
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.household import Diagnostics, Drive

#: A day of a large shop.
LINES = 4_000
_LOG = "bb-desktop.log"
_ROTATED = 4


def log_lines(folder: Path, limit: int = LINES) -> tuple[str, ...]:
    """Read the last lines of the log, older files included, oldest first.

    Args:
        folder: Where the log lies; one without a log gives nothing.
        limit: Lines at most.
    """
    return tuple(deque(_all_lines(folder), maxlen=limit))


def _all_lines(folder: Path) -> Iterator[str]:
    names = [*(f"{_LOG}.{number}" for number in range(_ROTATED, 0, -1)), _LOG]
    for name in names:
        with (
            suppress(OSError),
            (folder / name).open(encoding="utf-8", errors="replace") as file,
        ):
            for line in file:
                yield line.rstrip("\n")


def surroundings(folder: Path, database: Path | None, drive: Drive) -> dict[str, str]:
    """Describe system and files; a path may hold somebody's name, so none is told.

    Args:
        folder: The data folder.
        database: Its file; None for a server.
        drive: What the folder lies on.
    """
    found = {
        "system": platform.platform(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "drive": drive.value,
        "in the home folder": str(folder.is_relative_to(Path.home())),
    }
    if database is None:
        return found | {"database": "server"}
    for name, file in (("database", database), ("log ahead", Path(f"{database}-wal"))):
        found[f"{name} bytes"] = str(file.stat().st_size) if file.exists() else "none"
    with suppress(OSError, AttributeError):
        space = os.statvfs(folder)
        found["free bytes"] = str(space.f_bavail * space.f_frsize)
    return found


def write_zip(found: Diagnostics, path: Path) -> Path:
    """Write a zip file that only its owner can read.

    Raises:
        StoreError: It cannot be written; nothing half done is left.
    """
    unfinished = path.with_name(f"{path.name}.part")
    try:
        unfinished.unlink(missing_ok=True)
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with (
            os.fdopen(descriptor, "wb") as file,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for name, text in found.files:
                archive.writestr(name, text)
        unfinished.replace(path)
    except OSError as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        reason = os.strerror(error.errno) if error.errno else "no access"
        raise StoreError(f"The file cannot be written: {reason}.") from error
    return path
