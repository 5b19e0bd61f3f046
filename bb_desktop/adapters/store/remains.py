"""What a forgotten buyer leaves in the files: pages of the log, of the index, of old copies.

Rows that are replaced are overwritten at once (``secure_delete``). But the log that SQLite writes
ahead holds earlier states of every page until it is carried over, the index over words keeps
removed words until its parts are merged, and a file that was written before version 0009 of the
schema may hold free pages that nobody overwrote.
"""

from __future__ import annotations

import logging
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from bb_desktop.adapters.store.backup import described, files_of
from bb_desktop.adapters.store.errors import translated_files

log = logging.getLogger(__name__)

#: Whoever writes waits while the log is carried over, and that waits for whoever reads.
_PATIENCE_S = 1.0
#: Larger files take longer than a scan may wait.
LARGEST_REWRITTEN_BYTES = 200_000_000
#: Copies, and databases that were set aside when a copy was put in their place.
_COPIES = ("bak", "aside")


class Remains:
    """The files around one SQLite database."""

    def __init__(self, file: Path, wait_s: float) -> None:
        """Take the database's file; nothing is done yet."""
        self._file = file
        self._wait_s = wait_s

    def empty_log(self) -> bool:
        """Carry the log over and cut it to nothing; False while somebody is reading."""
        try:
            with closing(sqlite3.connect(self._file, timeout=_PATIENCE_S)) as connection:
                busy = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error as error:
            log.info("log not emptied error=%s", error)
            return False
        return not busy

    def rewrite(self, *, even_large: bool) -> bool:
        """Write the whole file anew, without what lies between its rows.

        Args:
            even_large: Though nobody can write for some seconds.

        Returns:
            False when it was too large, or in use.
        """
        if not even_large and self._file.stat().st_size > LARGEST_REWRITTEN_BYTES:
            return False
        try:
            with closing(sqlite3.connect(self._file, timeout=self._wait_s)) as connection:
                connection.execute("PRAGMA secure_delete = ON")
                connection.execute("VACUUM")
        except sqlite3.Error as error:
            log.info("file not rewritten error=%s", error)
            return False
        return True

    def remove_copies(self, before: datetime) -> int:
        """Remove copies that were taken before a time; returns how many.

        Raises:
            StoreError: One cannot be removed.
        """
        copies = [described(path) for kind in _COPIES for path in files_of(self._file, kind)]
        old = [copy.path for copy in copies if copy is not None and copy.made_at < before]
        with translated_files(self._file.parent):
            for copy in old:
                copy.unlink(missing_ok=True)
        return len(old)
