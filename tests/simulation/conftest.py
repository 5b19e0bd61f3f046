"""Where weeks are played: in memory where the system has such a place, since nothing is kept."""

import shutil
import tempfile
from pathlib import Path

import pytest

from bb_desktop.adapters.store.store import SqlStore

_IN_MEMORY = Path("/dev/shm")


@pytest.fixture(scope="session")
def ground():
    """Give a folder that is fast."""
    place = _IN_MEMORY if _IN_MEMORY.is_dir() else None
    folder = Path(tempfile.mkdtemp(prefix="weeks-", dir=place))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def database(ground):
    """Give a database without a row, migrated once for all weeks."""
    SqlStore.open("sqlite:///empty.db", data_dir=ground).close()
    return ground / "empty.db"
