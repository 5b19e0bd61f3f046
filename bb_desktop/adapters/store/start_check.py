"""The look through a database at its opening: damage is found before anything is written on it.

It runs on a thread of its own, since it takes a second for every few hundred megabytes: rows are
read and shown meanwhile. A scan waits for it a moment and no longer: should the file turn out to be
damaged, the journal of scans has it. Whatever is sent to a service waits to the end.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
import time
from contextlib import closing, suppress
from pathlib import Path

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store.backup import copies_of
from bb_desktop.adapters.store.errors import DAMAGED, EMPTY, GONE, sentence_for
from bb_desktop.domain.errors import DatabaseDamaged

log = logging.getLogger(__name__)

#: Files without content, whose being there, or whose time, says something.
_DAMAGED, _LOOKED = ".damaged", ".looked"


class StartCheck:
    """One look through one SQLite file."""

    def __init__(self, file: Path) -> None:
        """Take the file; `begin` begins."""
        self._file = file
        self._fault = ""
        self._done = threading.Event()
        self._closing = threading.Event()
        self._connection: sqlite3.Connection | None = None
        self._thread = threading.Thread(target=self._run, name="bb-check", daemon=True)

    def begin(self) -> None:
        """Look through the file beside the work."""
        self._thread.start()

    @property
    def done(self) -> bool:
        """Say whether it is over."""
        return self._done.is_set()

    def fault(self, at_most_s: float | None = None) -> str:
        """Wait until it is over; gives a sentence, ``""`` where nothing is wrong.

        Args:
            at_most_s: After so long, ``""`` says that nothing is known; None waits to the end.
        """
        self._done.wait(at_most_s)
        return self._fault

    def close(self) -> None:
        """End it, finished or not; safe to repeat."""
        self._closing.set()
        connection = self._connection
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.interrupt()
        if self._thread.is_alive():
            self._thread.join()
        self._done.set()

    def _run(self) -> None:
        try:
            self._fault = self._look()
        finally:
            self._done.set()

    def _look(self) -> str:
        # What looked sound to the quick look, and was not, is looked at in full.
        thoroughly = is_marked(self._file)
        address = f"{self._file.absolute().as_uri()}?mode=ro"
        try:
            with closing(sqlite3.connect(address, uri=True, check_same_thread=False)) as connection:
                self._connection = connection
                kind = "integrity_check" if thoroughly else "quick_check"
                found = str(connection.execute(f"PRAGMA {kind}(1)").fetchone()[0])
                self._connection = None
        except sqlite3.Error as error:
            self._connection = None
            if self._closing.is_set():
                return ""
            translated = sentence_for(error)
            if isinstance(translated, DatabaseDamaged):
                return str(translated)
            # Locked, or out of reach: whoever works with it says so.
            log.warning("database not looked through error=%s", translated)
            return ""
        if found != "ok":
            log.error("database damaged found=%s", found.splitlines()[0][:200])
            return DAMAGED
        if thoroughly:
            unmark(self._file)
        with suppress(OSError):
            _beside(self._file, _LOOKED).touch(mode=0o600)
        return ""


def fault_before_opening(file: Path) -> str:
    """Say what is wrong with a file that must not be opened, or an empty one would be made of it.

    Returns:
        A sentence; ``""`` where it can be opened, a shop's very first start included.
    """
    try:
        empty = not file.stat().st_size
        words = EMPTY
    except FileNotFoundError:
        empty, words = True, GONE
    except OSError:
        # Whoever opens it says what is wrong.
        return ""
    return words if empty and (copies_of(file) or ScanJournal(file).files) else ""


def mark(file: Path) -> None:
    """Note beside a database that it is damaged, for the next opening."""
    with suppress(OSError):
        _beside(file, _DAMAGED).touch(mode=0o600)


def unmark(file: Path) -> None:
    """Note that it is sound; safe to repeat."""
    with suppress(OSError):
        _beside(file, _DAMAGED).unlink(missing_ok=True)


def is_marked(file: Path) -> bool:
    """Say whether it is noted as damaged."""
    return _beside(file, _DAMAGED).exists()


def was_sound(file: Path, within_s: float) -> bool:
    """Say whether a look found nothing so short a time ago, and nothing was noted since."""
    try:
        age_s = time.time() - _beside(file, _LOOKED).stat().st_mtime
    except OSError:
        return False
    return 0 <= age_s < within_s and not is_marked(file)


def _beside(file: Path, ending: str) -> Path:
    return file.with_name(f"{file.name}{ending}")
