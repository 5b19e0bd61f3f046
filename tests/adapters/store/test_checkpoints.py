"""What was written ahead gets into the database file, and no commit waits for it."""

from __future__ import annotations

import logging
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bb_desktop.adapters.store.backup import back_up
from bb_desktop.adapters.store.checkpoints import COMMITS_BETWEEN, Checkpoints
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.orders import OrderRecord
from tests.builders import an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
FILES = Path("/proc/self/fd")


def test_the_log_is_carried_into_the_file_after_some_commits(tmp_path):
    store = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    size = (tmp_path / "shop.db").stat().st_size
    for number in range(1, COMMITS_BETWEEN + 1):
        with store.transaction() as tx:
            tx.orders.save(OrderRecord(an_order(number)), NOW)

    ends = time.monotonic() + 10.0
    while (tmp_path / "shop.db").stat().st_size == size:
        assert time.monotonic() < ends
        time.sleep(0.01)
    store.close()


def test_nothing_is_carried_over_for_a_few_commits(tmp_path):
    checkpoints = Checkpoints(tmp_path / "shop.db", 1.0)
    for _ in range(COMMITS_BETWEEN - 1):
        checkpoints.committed()

    assert checkpoints._thread is None
    checkpoints.committed()
    assert checkpoints._thread is not None
    checkpoints.close()


def test_a_log_that_cannot_be_carried_over_is_noted_and_stays(tmp_path, caplog):
    file = tmp_path / "shop.db"
    file.write_bytes(b"no database at all, and long enough to be looked at" * 20)
    checkpoints = Checkpoints(file, 0.1)
    with caplog.at_level(logging.WARNING):
        for _ in range(COMMITS_BETWEEN):
            checkpoints.committed()
        checkpoints.close()

    assert "log not carried over" in caplog.text


@pytest.mark.skipif(not FILES.exists(), reason="this system does not list open files")
def test_carrying_over_beside_a_copy_leaves_no_more_files_open(tmp_path):
    file = tmp_path / "shop.db"
    store = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    # Somebody works with it all the time.
    with store.reading() as tx:
        tx.orders.count_settled()
    checkpoints = Checkpoints(file, 1.0)
    _carry_over(checkpoints)
    back_up(file)
    before = len(list(FILES.iterdir()))

    with closing(sqlite3.connect(file)) as copying:
        copying.execute("SELECT count(*) FROM orders").fetchall()
        _carry_over(checkpoints)

    assert len(list(FILES.iterdir())) == before
    checkpoints.close()
    store.close()


def test_a_database_that_was_carried_over_is_let_go_of(tmp_path):
    store = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    checkpoints = Checkpoints(tmp_path / "shop.db", 1.0)
    _carry_over(checkpoints)
    checkpoints.close()
    store.close()

    # The last one to close it takes the log away.
    assert [one.name for one in tmp_path.glob("shop.db*") if "-" in one.name] == []


def test_a_closed_store_leaves_no_thread_behind(tmp_path):
    checkpoints = Checkpoints(tmp_path / "shop.db", 1.0)
    with closing(sqlite3.connect(tmp_path / "shop.db")):
        checkpoints.close()
        for _ in range(2 * COMMITS_BETWEEN):
            checkpoints.committed()

    assert checkpoints._thread is None


def _carry_over(checkpoints):
    for _ in range(COMMITS_BETWEEN):
        checkpoints.committed()
    checkpoints._thread.join()
