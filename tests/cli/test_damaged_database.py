"""A damaged database on the command line: one sentence, nothing destroyed, scans come back."""

import os
from pathlib import Path

import pytest

from bb_desktop.adapters.store import errors
from bb_desktop.adapters.store.backup import back_up
from bb_desktop.practice import orders_continental as continental

IMEI = "490154203237518"


@pytest.fixture
def database(tmp_path) -> Path:
    return tmp_path / "bb-desktop" / "bb-desktop.db"


@pytest.fixture
def scanned(bb, place, database):
    """An order with a scan that the copy of the database does not hold."""
    order_id = place(continental.due_in_an_hour)
    bb("sync")
    back_up(database)
    bb("scan", order_id, IMEI)
    return order_id


def test_a_damaged_database_ends_every_command_with_one_and_is_left_as_it_is(bb, database, scanned):
    os.truncate(database, 0)

    for words in (["orders"], ["sync"], ["scan", scanned, IMEI]):
        done = bb(*words)
        assert done.status == 1
        assert f"bb-desktop: {errors.EMPTY} Open the window" in done.err

    assert database.stat().st_size == 0
    assert len(list(database.parent.glob("*.bak"))) == 1


def test_scans_that_an_older_database_lacks_are_there_with_the_next_command(bb, database, scanned):
    (copy,) = list(database.parent.glob("*.bak"))
    for ending in ("-wal", "-shm"):
        database.with_name(database.name + ending).unlink(missing_ok=True)
    # Somebody puts a copy back by hand, with another program.
    database.write_bytes(copy.read_bytes())

    order = bb("order", scanned, "--json").json

    assert order["lines"][0]["recorded"] == [IMEI]
    assert bb("scan", scanned, IMEI, "--json").json["refused"] == []
