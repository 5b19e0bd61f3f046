import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bb_desktop.adapters.store import errors
from bb_desktop.adapters.store.store import DEFAULT_URL, SqlStore
from bb_desktop.adapters.store.version import NEWEST
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.records import Saved
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_scan, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SEVEN = OrderId(7)
ROOT = Path(__file__).parents[3]
ONLY_UNIX = pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no file modes")

CUT_OFF = """
import os, signal, sys
from datetime import UTC, datetime
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.effects import Effect, EffectKind
from tests.builders import a_scan, an_imei, an_order
from bb_desktop.domain.orders import OrderId, OrderRecord

now = datetime(2026, 11, 24, 10, tzinfo=UTC)
store = SqlStore.open(sys.argv[1])
with store.transaction() as tx:
    tx.orders.save(OrderRecord(an_order(7)), now)
with store.transaction() as tx:
    tx.scans.add(a_scan(an_imei(1), order_id=7))
    tx.outbox.add(Effect(EffectKind.WRITE_NOTE, OrderId(7)), now)
    print("written, not committed", flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def fill(store, orders=1):
    with store.transaction() as tx:
        for order_id in range(1, orders + 1):
            tx.orders.save(OrderRecord(an_order(order_id)), NOW)


def count_orders(store):
    with store.reading() as tx:
        return len(tx.orders.all_facts())


def mode(path):
    return oct(path.stat().st_mode & 0o777)


def sentence(url, **options):
    with pytest.raises(StoreError) as caught:
        SqlStore.open(str(url), **options)
    return str(caught.value)


def test_a_shop_is_still_there_after_closing(url):
    store = SqlStore.open(url)
    fill(store)
    store.close()

    again = SqlStore.open(url)

    assert count_orders(again) == 1
    assert again.schema_version() == NEWEST
    assert again.quick_check() is True
    again.close()


def test_a_relative_file_lies_in_the_data_folder(tmp_path):
    SqlStore.open(DEFAULT_URL, data_dir=tmp_path / "a" / "b").close()

    assert (tmp_path / "a" / "b" / "bb-desktop.db").is_file()


@ONLY_UNIX
def test_only_the_owner_can_read_the_shop(file, file_store):
    fill(file_store)

    assert mode(file.parent) == "0o700"
    files = {path.name: mode(path) for path in file.parent.iterdir()}
    assert files == dict.fromkeys(
        ("bb-desktop.db", "bb-desktop.db-shm", "bb-desktop.db-wal"), "0o600"
    )


@ONLY_UNIX
def test_a_file_that_others_could_read_is_closed_to_them(file):
    file.parent.mkdir()
    file.touch(mode=0o644)
    file.chmod(0o644)

    SqlStore.open(f"sqlite:///{file}").close()

    assert mode(file) == "0o600"


def test_a_transaction_that_fails_leaves_nothing(store):
    fill(store)

    def fail_halfway():
        with store.transaction() as tx:
            tx.scans.add(a_scan(an_imei(1), order_id=1))
            tx.outbox.add(Effect(EffectKind.WRITE_NOTE, OrderId(1)), NOW)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_halfway()

    with store.reading() as tx:
        assert tx.orders.facts(OrderId(1)).scans == ()
        assert tx.outbox.rows() == ()


def test_a_program_that_is_killed_between_two_statements_leaves_nothing(url):
    killed = subprocess.run(
        [sys.executable, "-c", CUT_OFF, url], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert (killed.stdout, killed.stderr) == ("written, not committed\n", "")
    store = SqlStore.open(url)
    with store.reading() as tx:
        assert tx.orders.facts(SEVEN) == OrderFacts(an_order(7))
        assert tx.outbox.rows() == ()
    store.close()


def test_reading_cannot_write(store):
    with pytest.raises(StoreError, match="only reads"), store.reading() as tx:
        tx.state.save_text("mode", "bridge")

    with store.transaction() as tx:
        tx.state.save_text("mode", "companion")
    with store.reading() as tx:
        assert tx.state.text("mode") == "companion"


def test_reading_sees_one_moment_while_others_write(store):
    fill(store, orders=1)
    with store.reading() as tx:
        before = tx.orders.all_facts()
        fill(store, orders=3)

        assert tx.orders.all_facts() == before

    assert count_orders(store) == 3


def test_many_threads_can_write_at_once(store):
    def save(order_id):
        with store.transaction() as tx:
            tx.orders.save(OrderRecord(an_order(order_id)), NOW)

    with ThreadPoolExecutor(12) as threads:
        list(threads.map(save, range(1, 61)))

    assert count_orders(store) == 60


def test_two_benches_can_import_the_same_orders_in_opposite_order(url):
    benches = [SqlStore.open(url), SqlStore.open(url)]
    turns = [range(1, 41), range(40, 0, -1)]

    def bring_in(bench, turn):
        with bench.transaction() as tx:
            return Counter(tx.orders.save(OrderRecord(an_order(one)), NOW) for one in turn)

    with ThreadPoolExecutor(2) as threads:
        first, second = threads.map(bring_in, benches, turns)

    assert first + second == {Saved.NEW: 40, Saved.SAME: 40}
    for bench in benches:
        bench.close()


def test_several_programs_can_open_a_new_shop_at_once(url):
    with ThreadPoolExecutor(4) as programs:
        stores = list(programs.map(SqlStore.open, [url] * 4))

    for number, store in enumerate(stores, start=1):
        fill(store, number)
        assert count_orders(store) == number
        store.close()


def test_a_closed_store_says_so(store):
    store.close()
    store.close()

    with pytest.raises(StoreError, match="closed"), store.transaction():
        pass


def test_a_time_without_its_zone_is_a_fault_of_the_program_not_of_the_database(store):
    with pytest.raises(ValueError, match="without its zone"), store.transaction() as tx:
        tx.state.save_cursor("orders", datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001


def test_a_database_that_another_program_is_writing_to_is_in_use(file):
    store = SqlStore.open(f"sqlite:///{file}", wait_s=0.05)
    with closing(sqlite3.connect(file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        with pytest.raises(StoreError) as caught, store.transaction():
            pass
        assert str(caught.value) == errors.IN_USE
        assert isinstance(caught.value.__cause__, Exception)
        assert count_orders(store) == 0
    fill(store)
    store.close()


def test_a_file_that_is_no_database_is_left_as_it_is(file):
    file.parent.mkdir()
    file.write_bytes(b"%PDF-1.7 " * 2000)

    assert sentence(f"sqlite:///{file}") == errors.NO_DATABASE

    assert file.read_bytes().startswith(b"%PDF-1.7 %PDF")


def test_a_file_that_was_cut_short_is_damaged(file):
    store = SqlStore.open(f"sqlite:///{file}")
    fill(store, 50)
    store.close()
    os.truncate(file, 9000)

    assert sentence(f"sqlite:///{file}") in (errors.DAMAGED, errors.NO_DATABASE)


def test_damage_in_the_middle_is_found_and_named(file):
    store = SqlStore.open(f"sqlite:///{file}")
    fill(store, 200)
    store.close()
    with file.open("r+b") as handle:
        half = file.stat().st_size // 2
        handle.seek(half)
        handle.write(b"\xff" * (file.stat().st_size - half))

    damaged = SqlStore.open(f"sqlite:///{file}")

    assert damaged.quick_check() is False
    with pytest.raises(StoreError) as caught:
        count_orders(damaged)
    assert str(caught.value) == errors.DAMAGED
    damaged.close()


def test_a_full_disk_is_named():
    with closing(sqlite3.connect(":memory:")) as small:
        small.execute("PRAGMA max_page_count = 2")
        small.execute("CREATE TABLE one (text)")
        with pytest.raises(sqlite3.Error) as caught:
            small.execute("INSERT INTO one VALUES (zeroblob(100000))")

    assert str(errors.sentence_for(caught.value)) == errors.FULL


def test_a_file_that_cannot_be_written_is_named(file):
    SqlStore.open(f"sqlite:///{file}").close()
    with (
        closing(sqlite3.connect(f"file:{file}?mode=ro", uri=True)) as fixed,
        pytest.raises(sqlite3.Error) as caught,
    ):
        fixed.execute("DELETE FROM texts")

    assert str(errors.sentence_for(caught.value)) == errors.READ_ONLY


def test_a_folder_in_the_files_place_is_left_alone(tmp_path):
    before = mode(tmp_path)

    assert "cannot be used for the database" in sentence(f"sqlite:///{tmp_path}")

    assert mode(tmp_path) == before


def test_a_file_in_the_folders_place_is_named(tmp_path):
    (tmp_path / "shop").touch()

    assert "cannot be used for the database" in sentence(f"sqlite:///{tmp_path}/shop/bb.db")


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("sqlite://", "has to name a file"),
        ("sqlite:///:memory:", "has to name a file"),
        ("mysql://shop:geheim@localhost/shop", "has to be SQLite or PostgreSQL"),
        ("shop:geheim@localhost", "cannot be understood"),
        ("postgresql://shop:geheim@localhost:port/shop", "cannot be understood"),
        ("", "cannot be understood"),
    ],
)
def test_an_address_that_is_none_is_refused_without_repeating_its_password(url, expected):
    said = sentence(url)

    assert expected in said
    assert "geheim" not in said


def test_a_server_that_does_not_answer_or_a_missing_driver_is_named():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]

    said = sentence(f"postgresql://shop:geheim@127.0.0.1:{port}/shop")

    # Which of the two depends on whether the driver is installed beside the tests.
    assert said == errors.NO_SERVER or "needs the driver psycopg" in said
    assert "geheim" not in said


def test_a_database_that_vanishes_under_the_program_is_named(file):
    store = SqlStore.open(f"sqlite:///{file}")
    shutil.rmtree(file.parent)

    with pytest.raises(StoreError):
        fill(store)
    store.close()
