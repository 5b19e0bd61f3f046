"""A seller's program whose database can be damaged between two starts, and while it runs."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from bb_desktop.household import WindowHousehold
from bb_desktop.practice.shop import PracticeShop
from tests.ui.a_whole_program import AWholeProgram, OffTheScreen

PAGE = 4096


class ADamagedShop(AWholeProgram):
    """As `AWholeProgram`, with what looks after the database.

    Attributes:
        file: The database.
    """

    def __init__(self, folder, until, *, services: PracticeShop | None = None, **about) -> None:
        super().__init__(folder, until, **about)
        if services is not None:
            self.services = self.program.services = services
        self.file = folder / "bb-desktop.db"
        self.household = WindowHousehold.of(self.program)

    def works_also(self) -> dict[str, object]:
        """Give the window a household, too."""
        return {"household": OffTheScreen(self.household)}


def damage(file: Path) -> None:
    """Overwrite a page in the middle of a database that nobody has open, as a bad disk does."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'orders'"
        ).fetchone()
    with file.open("r+b") as handle:
        handle.seek((root - 1) * PAGE)
        handle.write(os.urandom(PAGE))


def damage_while_open(file: Path) -> None:
    """Overwrite everything but the first page, while a program works with it."""
    with closing(sqlite3.connect(file)) as connection:
        # What is written ahead would be read in the place of the pages.
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with file.open("r+b") as handle:
        handle.seek(PAGE)
        handle.write(os.urandom(file.stat().st_size - PAGE))
