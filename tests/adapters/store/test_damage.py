"""Damage of every kind is found at the start, before anything is written, and nothing is lost."""

import os
import shutil
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store import errors, lazy
from bb_desktop.adapters.store.backup import back_up, described
from bb_desktop.adapters.store.lazy import LazyStore
from bb_desktop.adapters.store.restore import make_empty_ready, make_ready, put_back
from bb_desktop.adapters.store.start_check import StartCheck, is_marked
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.orders import OrderId, OrderRecord
from tests.builders import a_scan, an_imei, an_order
from tests.clock import NOW

ORDER = OrderId(28020682)


@pytest.fixture(scope="module")
def template(tmp_path_factory):
    """A database with an order, a scan and a copy of before the scan; made once."""
    folder = tmp_path_factory.mktemp("template")
    store = SqlStore.open("sqlite:///bb-desktop.db", data_dir=folder)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(ORDER), {"padding": "x" * 60_000}), NOW)
    back_up(folder / "bb-desktop.db")
    with store.transaction() as tx:
        tx.scans.add(a_scan(an_imei(), order_id=ORDER))
    store.close()
    return folder


@pytest.fixture
def shop(template, tmp_path):
    """The same, for one test; nobody has it open."""
    return Path(shutil.copytree(template, tmp_path / "shop"))


@pytest.fixture
def opened(shop):
    store = LazyStore(None, shop)
    yield store
    store.close()


def file_of(shop):
    return shop / "bb-desktop.db"


def no_database(shop):
    file_of(shop).write_bytes(b"%PDF-1.7 " * 2000)
    return errors.NO_DATABASE


def cut_short(shop):
    os.truncate(file_of(shop), file_of(shop).stat().st_size - 30_000)
    return errors.DAMAGED


def one_page(shop):
    with closing(sqlite3.connect(file_of(shop))) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'journal'"
        (root,) = connection.execute(query).fetchone()
    with file_of(shop).open("r+b") as handle:
        handle.seek((root - 1) * 4096)
        handle.write(os.urandom(4096))
    return errors.DAMAGED


def empty(shop):
    os.truncate(file_of(shop), 0)
    return errors.EMPTY


def gone(shop):
    file_of(shop).unlink()
    return errors.GONE


@pytest.mark.parametrize("harm", [no_database, cut_short, one_page, empty, gone])
def test_it_is_found_and_nothing_is_written_on_it(shop, opened, harm):
    said = harm(shop)
    before = file_of(shop).read_bytes() if file_of(shop).exists() else None

    assert opened.damage() == said
    for begin in (opened.transaction, opened.reading):
        with pytest.raises(DatabaseDamaged), begin():
            pass

    opened.close()
    assert (file_of(shop).read_bytes() if file_of(shop).exists() else None) == before


@pytest.mark.parametrize("harm", [no_database, cut_short, one_page, empty, gone])
def test_the_copy_takes_its_place_and_the_journal_has_what_that_lacks(shop, opened, harm):
    harm(shop)
    opened.damage()
    opened.close()
    (copy,) = list(shop.glob("*.bak"))
    found = described(copy)
    assert found is not None
    make_ready(file_of(shop), found)
    assert put_back(file_of(shop))

    assert not is_marked(file_of(shop))
    with closing(SqlStore.open("sqlite:///bb-desktop.db", data_dir=shop)) as store:
        assert store.quick_check()
        (life,) = store.lost_scans().lives
        assert life.scan.identifier == an_imei()
    assert len(list(shop.glob("*.aside"))) == (0 if harm is gone else 1)


def test_beginning_empty_sets_the_damaged_one_aside(shop, opened):
    one_page(shop)
    opened.damage()
    opened.close()
    damaged = file_of(shop).read_bytes()

    make_empty_ready(file_of(shop))
    assert put_back(file_of(shop))

    (aside,) = list(shop.glob("*.aside"))
    assert aside.read_bytes() == damaged
    again = LazyStore(None, shop)
    assert again.damage() == ""
    assert [life.scan.identifier for life in again.opened().lost_scans().lives] == [an_imei()]
    again.close()
    assert not list(shop.glob("*.part*"))


def test_a_first_start_is_no_damage(tmp_path):
    store = LazyStore(None, tmp_path / "new")

    assert store.damage() == ""
    store.close()


@pytest.mark.parametrize("log", [None, b"", b"\0" * 5000, b"garbage" * 5000])
def test_scans_that_were_in_a_log_that_is_gone_are_missed_and_put_back(tmp_path, log):
    """SQLite takes a log that it cannot read for no log at all, and says nothing."""
    folder = tmp_path / "shop"
    store = SqlStore.open("sqlite:///bb-desktop.db", data_dir=folder)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(ORDER), {}), NOW)
    with closing(sqlite3.connect(folder / "bb-desktop.db")) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with store.transaction() as tx:
        tx.scans.add(a_scan(an_imei(), order_id=ORDER))
    # The power fails: the log does not come through it.
    other = tmp_path / "after"
    other.mkdir()
    for file in folder.iterdir():
        if not file.name.endswith(("-wal", "-shm")):
            shutil.copy(file, other)
    if log is not None:
        (other / "bb-desktop.db-wal").write_bytes(log)
    store.close()

    mended = []
    again = LazyStore(None, other, mend=lambda _store, lost: mended.append(lost))

    assert again.damage() == ""
    (lost,) = mended
    assert [life.scan.identifier for life in lost.lives] == [an_imei()]
    again.close()


def test_a_scan_stays_where_mending_it_fails(shop, opened):
    calls = []

    def mend(_store, lost):
        calls.append(lost)
        raise StoreError(errors.FULL)

    (copy,) = list(shop.glob("*.bak"))
    shutil.copy(copy, file_of(shop))
    store = LazyStore(None, shop, mend=mend)

    with store.transaction() as tx:
        assert tx.orders.facts(ORDER) is not None
    assert calls
    assert store.opened().lost_scans().lives
    store.close()


def test_damage_that_only_a_full_look_finds_is_found_after_it_was_met(shop):
    # An index that says something else than its table: the quick look does not compare them.
    with closing(sqlite3.connect(file_of(shop))) as connection:
        query = "SELECT rootpage FROM sqlite_master WHERE name = 'ix_scans_value'"
        (root,) = connection.execute(query).fetchone()
    content = bytearray(file_of(shop).read_bytes())
    page = slice((root - 1) * 4096, root * 4096)
    number = an_imei().digits.encode()
    assert number in content[page]
    content[page] = content[page].replace(number, number[:-1] + b"~")
    file_of(shop).write_bytes(content)

    first = LazyStore(None, shop)
    assert first.damage() == ""
    first.note_damage(DatabaseDamaged(errors.DAMAGED))
    with pytest.raises(DatabaseDamaged), first.transaction():
        pass
    first.close()

    again = LazyStore(None, shop)
    assert again.damage() == errors.DAMAGED
    again.close()


def test_a_mark_goes_where_a_full_look_finds_nothing(shop, opened):
    opened.damage()
    opened.note_damage(DatabaseDamaged(errors.DAMAGED))
    opened.close()
    assert is_marked(file_of(shop))

    again = LazyStore(None, shop)
    assert again.damage() == ""
    assert not is_marked(file_of(shop))
    again.close()


def test_rows_are_read_and_scans_recorded_while_a_large_database_is_looked_through(
    shop, opened, monkeypatch
):
    looking = threading.Event()

    def slow_look(_check):
        looking.wait(10)
        return errors.DAMAGED

    monkeypatch.setattr(StartCheck, "_look", slow_look)
    monkeypatch.setattr(lazy, "_SCANS_WAIT_S", 0.01)
    with opened.reading() as tx:
        assert tx.orders.facts(ORDER) is not None
    with opened.transaction() as tx:
        tx.scans.add(a_scan(an_imei(2), order_id=ORDER))
    assert not opened.looked_through

    looking.set()
    with pytest.raises(DatabaseDamaged):
        opened.see_that_it_is_sound()
    with pytest.raises(DatabaseDamaged), opened.transaction():
        pass
    # What was recorded meanwhile is not lost with the file.
    opened.close()
    told = ScanJournal(file_of(shop)).records()
    assert [record.identifier for record in told] == [an_imei(), an_imei(2)]


def test_commands_that_follow_each_other_look_once_an_hour(shop, opened):
    assert opened.damage() == ""
    opened.close()
    one_page(shop)

    command, window = LazyStore(None, shop, sound_for_s=3_600), LazyStore(None, shop)

    assert command.damage() == ""
    assert window.damage() == errors.DAMAGED
    command.close()
    window.close()
    # Noted beside the file by then.
    again = LazyStore(None, shop, sound_for_s=3_600)
    assert again.damage() == errors.DAMAGED
    again.close()


def test_nothing_is_written_into_a_folder_that_was_taken_away(shop, opened):
    with opened.transaction():
        pass
    shop.rename(shop.with_name("elsewhere"))

    for begin in (opened.transaction, opened.reading):
        with pytest.raises(StoreError) as caught, begin():
            pass
        assert str(caught.value) == errors.MOVED


def test_a_scan_whose_file_goes_while_it_is_written_is_not_taken_for_safe(shop, opened):
    def scan_and_lose():
        with opened.transaction() as tx:
            tx.scans.add(a_scan(an_imei(2), order_id=ORDER))
            shop.rename(shop.with_name("elsewhere"))

    with pytest.raises(StoreError) as caught:
        scan_and_lose()

    assert str(caught.value) in (errors.MOVED, errors.NO_ACCESS, errors.BROKEN_DISK)


def test_every_scan_of_the_database_is_in_the_journal(shop, opened):
    with opened.transaction() as tx:
        tx.scans.add(a_scan(an_imei(2), order_id=ORDER))
        tx.scans.withdraw(ORDER, an_imei(), NOW)
    with pytest.raises(StoreError), opened.transaction() as tx:
        tx.scans.add(a_scan(an_imei(2), order_id=ORDER))

    journal = opened.opened().scan_journal
    assert [(one.event.value, one.identifier) for one in journal.records()] == [
        ("recorded", an_imei()),
        ("recorded", an_imei(2)),
        ("withdrawn", an_imei()),
    ]
    assert not opened.opened().lost_scans()
