"""What a process holds: memory, files, threads, and what it wrote to its folder."""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
import time
from contextlib import closing, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

DATABASE = "bb-desktop.db"
_SCANS = ".scans"
_VISIT_S = 30.0


@dataclass(frozen=True)
class Reading:
    """One look at a process.

    Attributes:
        day: Days that were played so far.
        resident_kb: Memory in use, libraries included.
        objects: Those that Python's collector knows.
        database_bytes: The file and what was written ahead of it.
        most_ahead_bytes: The longest log of writes since the look before.
        log_bytes: All log files together.
        kept_for_others: Orders that the simulated services hold: not the program's memory.
        seconds: What it took since the look before.
    """

    day: float
    passes: int
    placed: int
    over: int
    resident_kb: int
    objects: int
    files: int
    threads: int
    database_bytes: int
    orders: int
    most_ahead_bytes: int
    log_bytes: int
    kept_for_others: int
    seconds: float

    def as_dict(self) -> dict[str, float]:
        """Give it as plain numbers."""
        return asdict(self)


def resident_kb() -> int:
    """Say how much memory this process holds."""
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise LookupError("no such line")


def objects() -> int:
    """Count what Python's collector knows, after it looked."""
    gc.collect()
    # The window leaves what was loaded for good out of collections.
    return len(gc.get_objects()) + gc.get_freeze_count()


def files() -> int:
    """Count the files that are open.

    The journal of scans is opened for each visit to the disk, by a thread of its own, and a disk
    may take a while: the visit is waited for. One that lasted would be counted.
    """
    until = time.monotonic() + _VISIT_S
    names = _open_files()
    while any(one.endswith(_SCANS) for one in names) and time.monotonic() < until:
        time.sleep(0.01)
        names = _open_files()
    return len(names)


def _open_files() -> list[str]:
    names = []
    for descriptor in os.listdir("/proc/self/fd"):
        # The listing itself is among them, and is over.
        with suppress(FileNotFoundError):
            names.append(os.readlink(f"/proc/self/fd/{descriptor}"))
    return names


def threads() -> int:
    """Count the threads, once the short ones have ended."""
    for thread in threading.enumerate():
        if thread.name == "bb-log":
            thread.join()
    return threading.active_count()


def size(path: Path) -> int:
    """Give the size of a file; 0 for none."""
    return path.stat().st_size if path.exists() else 0


def ahead_bytes(folder: Path) -> int:
    """Give the size of what was written ahead of the database file."""
    return size(folder / f"{DATABASE}-wal")


def database_bytes(folder: Path) -> int:
    """Give the size of the database, once what was written ahead is in it."""
    with closing(sqlite3.connect(folder / DATABASE, timeout=30)) as connection:
        connection.execute("PRAGMA wal_checkpoint(PASSIVE)")
    return size(folder / DATABASE)


def orders_kept(folder: Path) -> int:
    """Count the orders in the database."""
    with closing(sqlite3.connect(folder / DATABASE, timeout=30)) as connection:
        return int(connection.execute("SELECT count(*) FROM orders").fetchone()[0])


def log_bytes(folder: Path) -> int:
    """Give the size of all log files together."""
    return sum(size(one) for one in (folder / "logs").iterdir())
