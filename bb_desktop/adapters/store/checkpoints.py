"""Carrying what was written ahead into the database file, beside the work and not in its way.

By itself SQLite does it in whichever commit makes the log long: a tenth of a second and more on a
slow disk, in which a scan waits for its own verdict or for the sync's. So it is done on a thread of
its own. A log that nobody carried over yet is as durable as the file.
"""

from __future__ import annotations

import logging
import sqlite3
import threading
from contextlib import suppress
from pathlib import Path

log = logging.getLogger(__name__)

#: A transaction of the sync writes some dozens of pages; the log stays at a few megabytes.
COMMITS_BETWEEN = 32
#: Where SQLite does it in a commit after all: 80 MB, which only a transaction of its own writes.
LAST_RESORT_PAGES = 20_000


class Checkpoints:
    """Counts commits, and has the log carried over every now and then. Any thread may call it."""

    def __init__(self, file: Path, wait_s: float) -> None:
        """Take the database's file; no thread runs until there is something to do."""
        self._file = file
        self._wait_s = wait_s
        self._guard = threading.Lock()
        self._commits = 0
        self._closed = False
        self._thread: threading.Thread | None = None
        # One for good. SQLite cannot give the handle of a closed connection back while another
        # connection of this program holds a lock: it keeps it for the next one, and connections
        # that come and go beside a copy of the day would leave more and more of them.
        self._connection: sqlite3.Connection | None = None

    def committed(self) -> None:
        """Count a commit; returns at once."""
        with self._guard:
            self._commits += 1
            busy = self._thread is not None and self._thread.is_alive()
            if self._closed or busy or self._commits < COMMITS_BETWEEN:
                return
            self._commits = 0
            self._thread = threading.Thread(target=self._carry_over, name="bb-log", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for what runs, and do no more; safe to repeat."""
        with self._guard:
            self._closed = True
            thread = self._thread
        if thread is not None:
            thread.join()
        self._let_go()

    def _carry_over(self) -> None:
        try:
            if self._connection is None:
                # Each time on another thread, never on two at once.
                self._connection = sqlite3.connect(
                    self._file, timeout=self._wait_s, check_same_thread=False
                )
            # Passive: nobody who reads or writes has to wait for it.
            self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()
        except sqlite3.Error as error:
            # Nothing is lost: the log stays, and the next commit that counts tries again. What is
            # wrong with the file is told to whoever works with it.
            log.warning("log not carried over error=%s", error)
            self._let_go()

    def _let_go(self) -> None:
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(sqlite3.Error):
                connection.close()
