"""Where weeks are played: one database in memory, made anew for each week.

Opening a database costs more than a day of a week, and its first statements are worked out anew
each time; so the connection stays, and what it is connected to is put back to the beginning.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bb_desktop.adapters.store.engine import open_engine, read_url
from bb_desktop.adapters.store.store import SqlStore

if TYPE_CHECKING:
    from sqlalchemy import Engine

_IN_MEMORY = Path("/dev/shm")
_FILE = "shop.db"


class Ground:
    """A folder with one database that is emptied for every week.

    Attributes:
        folder: In memory where the system has such a place, since nothing is kept.
    """

    def __init__(self, folder: Path) -> None:
        """Migrate a database once, and keep its bytes."""
        self.folder = folder
        SqlStore.open(f"sqlite:///{_FILE}", data_dir=folder).close()
        self._empty = (folder / _FILE).read_bytes()
        self._engine = open_engine(read_url(f"sqlite:///{_FILE}", folder))

    def empty(self) -> Engine:
        """Put the database back to its beginning and give its connections."""
        self._engine.dispose()
        for left in ("-wal", "-shm"):
            (self.folder / f"{_FILE}{left}").unlink(missing_ok=True)
        (self.folder / _FILE).write_bytes(self._empty)
        return self._engine

    def close(self) -> None:
        """Let go of the database."""
        self._engine.dispose()


@contextmanager
def a_ground() -> Iterator[Ground]:
    """Give a place to play weeks at, and take it away."""
    place = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="weeks-", dir=place))
    ground = Ground(folder)
    try:
        yield ground
    finally:
        ground.close()
        shutil.rmtree(folder, ignore_errors=True)
