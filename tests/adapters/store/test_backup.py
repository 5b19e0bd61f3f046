"""Copies of the database: taken while people work, looked through, and put back."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.adapters.store import restore
from bb_desktop.adapters.store.backup import (
    KEPT,
    back_up,
    backups_of,
    copies_of,
    fault_of,
    files_of,
    is_due,
    named,
)
from bb_desktop.adapters.store.restore import (
    forget_waiting,
    look_at,
    make_ready,
    put_back,
    waiting_for,
)
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.adapters.store.version import NEWEST
from bb_desktop.domain.errors import DatabaseDamaged, StoreError

NOON = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def text_in(file) -> str | None:
    opened = SqlStore.open(f"sqlite:///{file}")
    with opened.reading() as tx:
        found = tx.state.text("shop")
    opened.close()
    return found


def keep(store, text: str) -> None:
    with store.transaction() as tx:
        tx.state.save_text("shop", text)


def damage(file) -> None:
    """Overwrite the middle of the file, as a failing disk does."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = file.stat().st_size
    with file.open("rb+") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * (size - 2 * 4096))


def test_a_copy_holds_what_was_there_when_it_was_made(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    keep(file_store, "after")

    assert text_in(copy.path) == "before"
    assert copy.schema == NEWEST
    assert copy.path.stat().st_mode & 0o077 == 0
    assert [one.path for one in backups_of(file)] == [copy.path]
    assert list(file.parent.glob("*.part*")) == []


def test_a_copy_is_whole_although_somebody_writes_all_the_while(file_store, file):
    stop, begun = threading.Event(), threading.Event()

    def write() -> None:
        count = 0
        while not stop.is_set():
            with file_store.transaction() as tx:
                # Two values that change together: a copy may never hold one without the other.
                tx.state.save_text("first", str(count))
                tx.state.save_text("second", str(count))
            count += 1
            begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        assert begun.wait(10)
        copies = [back_up(file).path for _ in range(5)]
    finally:
        stop.set()
        writer.join()

    for copy in copies:
        opened = SqlStore.open(f"sqlite:///{copy}")
        with opened.reading() as tx:
            assert tx.state.text("first") == tx.state.text("second")
        opened.close()


def test_a_damaged_database_pushes_no_good_copy_out(file_store, file):
    good = back_up(file)
    file_store.close()
    damage(file)

    for _ in range(KEPT + 1):
        with pytest.raises(DatabaseDamaged):
            back_up(file)

    assert [one.path for one in backups_of(file)] == [good.path]
    assert fault_of(good.path) == ""
    assert list(file.parent.glob("*.part*")) == []


def test_the_newest_fourteen_copies_are_kept(file_store, file):
    for day in range(1, 31):
        named(file, datetime(2026, 10, day, tzinfo=UTC), NEWEST, "bak").touch()

    made = back_up(file)

    kept = copies_of(file)
    assert len(kept) == 14
    assert kept[-1] == made.path
    assert "20261018T" in kept[0].name


def test_a_copy_is_due_once_a_day_of_the_sellers_clock(file_store, file):
    assert is_due(file, datetime.now(UTC))

    copy = back_up(file)

    assert not is_due(file, copy.made_at)
    assert is_due(file, copy.made_at + timedelta(days=1))


def test_a_copy_from_a_day_to_come_stops_no_other_one(file_store, file):
    named(file, NOON + timedelta(days=400), NEWEST, "bak").touch()

    assert is_due(file, NOON)


def test_nothing_is_due_where_there_is_no_database(tmp_path):
    assert not is_due(tmp_path / "bb-desktop.db", NOON)
    assert backups_of(tmp_path / "missing" / "bb-desktop.db") == ()


# --- putting back ------------------------------------------------------------------------------


def test_a_copy_is_put_back_when_the_database_is_opened_next(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    keep(file_store, "after")

    assert make_ready(file, copy).made_at == copy.made_at
    assert waiting_for(file) is not None
    assert not put_back(file), "somebody has it open"
    assert text_in(file) == "after"
    file_store.close()

    assert put_back(file)
    assert text_in(file) == "before"
    assert waiting_for(file) is None
    assert file.stat().st_mode & 0o077 == 0


def test_what_was_there_before_becomes_a_copy_that_can_be_put_back_too(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    keep(file_store, "after")
    file_store.close()
    make_ready(file, copy)
    put_back(file)

    newest = backups_of(file)[0]
    make_ready(file, newest)
    put_back(file)

    assert text_in(file) == "after"


def test_a_damaged_database_is_set_aside_and_is_no_copy(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    file_store.close()
    damage(file)
    make_ready(file, copy)

    assert put_back(file)

    assert text_in(file) == "before"
    assert [one.path for one in backups_of(file)] == [copy.path]
    assert len(files_of(file, "aside")) == 1


def test_a_database_that_is_none_any_more_is_set_aside(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    file_store.close()
    file.write_bytes(b"this is no database at all" * 400)
    make_ready(file, copy)

    assert put_back(file)
    assert text_in(file) == "before"


def test_a_copy_is_put_back_where_the_database_is_gone(file_store, file):
    keep(file_store, "before")
    copy = back_up(file)
    file_store.close()
    make_ready(file, copy)
    # The power went off after the old one was moved, and before the copy was.
    file.rename(file.with_name("elsewhere"))

    assert put_back(file)
    assert text_in(file) == "before"


def test_another_program_that_reads_keeps_the_database_where_it_is(file_store, file):
    keep(file_store, "after")
    copy = back_up(file)
    file_store.close()
    make_ready(file, copy)
    with closing(sqlite3.connect(file)) as other:
        other.execute("SELECT count(*) FROM orders").fetchone()

        assert not put_back(file)

    assert waiting_for(file) is not None
    assert put_back(file)


def test_putting_back_can_be_taken_back(file_store, file):
    make_ready(file, back_up(file))
    keep(file_store, "after")

    forget_waiting(file)
    forget_waiting(file)
    file_store.close()

    assert not put_back(file)
    assert text_in(file) == "after"


def test_the_last_copy_that_was_chosen_is_the_one(file_store, file):
    keep(file_store, "first")
    first = back_up(file)
    keep(file_store, "second")
    second = back_up(file)
    file_store.close()

    make_ready(file, second)
    make_ready(file, first)
    put_back(file)

    assert text_in(file) == "first"
    assert files_of(file, "restore") == []


def test_a_damaged_copy_is_refused(file_store, file):
    copy = back_up(file)
    damage(copy.path)

    assert not look_at(copy, None).possible
    with pytest.raises(DatabaseDamaged):
        make_ready(file, copy)
    assert waiting_for(file) is None


def test_a_newer_programs_copy_is_refused(file_store, file):
    copy = back_up(file)
    with closing(sqlite3.connect(copy.path)) as connection:
        connection.execute("UPDATE schema_version SET version_num = '9999'")
        connection.commit()

    plan = look_at(copy, 3)

    assert (plan.sound, plan.known, plan.possible, plan.scans_since) == (True, False, False, 3)
    with pytest.raises(StoreError, match="newer BB Desktop"):
        make_ready(file, copy)


def test_a_copy_that_is_gone_is_one_sentence(file_store, file):
    copy = back_up(file)
    copy.path.unlink()

    with pytest.raises(StoreError):
        look_at(copy, None)


def test_damaged_databases_do_not_fill_the_disk(file_store, file):
    copy = back_up(file)
    file_store.close()
    for _ in range(restore.KEPT_ASIDE + 2):
        file.write_bytes(b"this is no database at all" * 400)
        make_ready(file, copy)
        put_back(file)

    assert len(files_of(file, "aside")) == restore.KEPT_ASIDE
