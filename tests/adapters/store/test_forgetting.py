"""Forgetting a buyer: nothing of him is in any file, and what proves the sale stays."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.privacy import GONE
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shop import SellerMarks
from tests.adapters.store.a_forgotten_buyer import (
    CANARIES,
    NOW,
    PROOF,
    SEVEN,
    erase,
    escaped,
    facts,
    fill,
    found_in,
)
from tests.adapters.store.release_schema import restore
from tests.builders import an_imei


def test_no_file_of_the_database_holds_anything_of_a_forgotten_buyer(file, file_store):
    fill(file_store)
    assert len(found_in(file, escaped(CANARIES))) >= len(CANARIES)

    erase(file_store)
    assert file_store.clear_remains()

    assert found_in(file, escaped(CANARIES)) == set()
    assert found_in(file, PROOF) == set(PROOF)


def test_the_search_index_forgets_a_name_that_only_it_still_knew(file, file_store):
    fill(file_store)
    erase(file_store)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    # Letters of which no other word is made: the index keeps threes of them.
    assert found_in(file, ["漢字名"]) == {"漢字名"}

    assert file_store.clear_remains()

    assert found_in(file, ["漢字名", "字名前"]) == set()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("INSERT INTO order_trigrams (order_trigrams) VALUES ('integrity-check')")
        assert connection.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_while_somebody_reads_the_log_is_left_for_the_next_time(file, file_store):
    fill(file_store)
    with closing(sqlite3.connect(file, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM orders").fetchall()
        erase(file_store)
        assert not file_store.clear_remains()
        reader.execute("ROLLBACK")

    assert file_store.clear_remains()

    assert found_in(file, escaped(CANARIES)) == set()


def test_a_file_of_an_earlier_version_is_written_anew_once(file):
    restore("0008", file)
    with closing(sqlite3.connect(file)) as connection:
        # As a SQLite does it that overwrites nothing: the row goes, its text stays.
        connection.execute("PRAGMA secure_delete = OFF")
        connection.execute("CREATE TABLE left_over (text TEXT)")
        connection.execute("INSERT INTO left_over VALUES (?)", ("Quintefeuille " * 2000,))
        connection.commit()
        connection.execute("DROP TABLE left_over")
        connection.commit()
    assert found_in(file, ["Quintefeuille"])
    store = SqlStore.open(f"sqlite:///{file}")
    store.remove_copies(datetime.now(UTC) + timedelta(days=1))

    assert store.clear_remains()

    assert not found_in(file, ["Quintefeuille"])
    pages = file.stat().st_size
    assert store.clear_remains()
    assert file.stat().st_size == pages
    store.close()


def test_a_file_too_large_is_written_anew_only_when_the_seller_waits_for_it(file, monkeypatch):
    restore("0008", file)
    monkeypatch.setattr("bb_desktop.adapters.store.remains.LARGEST_REWRITTEN_BYTES", 1)
    store = SqlStore.open(f"sqlite:///{file}")

    assert not store.clear_remains()
    assert store.clear_remains(thoroughly=True)
    assert store.clear_remains()
    store.close()


def test_copies_of_before_are_removed_and_younger_ones_kept(file, file_store):
    old = file.with_name(f"{file.name}.20260101T000000000000Z.0008.bak")
    young = file.with_name(f"{file.name}.20261101T000000000000Z.0008.bak")
    aside = file.with_name(f"{file.name}.20260102T000000000000Z.0008.aside")
    other = file.with_name(f"{file.name}.mine.bak")
    for path in (old, young, aside, other):
        path.touch()

    assert file_store.remove_copies(datetime(2026, 6, 1, tzinfo=UTC)) == 2

    assert [path.exists() for path in (old, young, aside, other)] == [False, True, False, True]


def test_a_forgotten_buyers_order_keeps_what_proves_the_sale(store):
    fill(store)
    before = facts(store)

    assert erase(store) == (SEVEN,)

    after = facts(store)
    assert after.order.erased
    assert after.order.shipping_address.country == "FR"
    assert after.order.lines == before.order.lines
    assert after.order.tracking_number == "1Z9994060"
    assert after.scans == before.scans
    assert after.marks == SellerMarks(gift=True)
    assert after.shipstation.internal_notes == an_imei().digits
    (parcel,) = after.shipments
    assert (parcel.tracking_number, parcel.carrier_code, parcel.fees_cents) == (
        "1Z9994060",
        "ups",
        799,
    )


def test_the_search_finds_a_forgotten_buyers_order_by_number_and_phone_and_not_by_name(store):
    fill(store)
    erase(store)

    with store.reading() as tx:
        found = {
            words: tx.search.find(words, limit=9)
            for words in ("quintefeuille", "漢字名前", "7 iphone", an_imei().digits, "1Z9994060")
        }

    assert found == {
        "quintefeuille": (),
        "漢字名前": (),
        "7 iphone": (SEVEN,),
        an_imei().digits: (SEVEN,),
        "1Z9994060": (SEVEN,),
    }


def test_the_journal_keeps_every_entry_and_loses_only_words_of_the_buyer(store):
    fill(store)
    with store.reading() as tx:
        before = tx.journal.entries()
    erase(store)

    with store.reading() as tx:
        after = tx.journal.entries()
    assert [(e.at, e.event, e.order_id, e.bench) for e in after] == [
        (e.at, e.event, e.order_id, e.bench) for e in before
    ]
    assert [(entry.subject, entry.detail) for entry in after] == [
        ("", f"no {GONE}"),
        ("1Z9994060", "UPS"),
        (GONE, "not_an_identifier"),
        (an_imei().digits, "line 1"),
    ]


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE journal SET subject = 'another phone'",
        "UPDATE journal SET bench = 'bench …'",
        "UPDATE journal SET event = 'scanned', subject = '…'",
        "DELETE FROM journal",
    ],
)
def test_the_journal_cannot_be_changed_otherwise_even_of_a_forgotten_buyer(
    file, file_store, change
):
    fill(file_store)
    erase(file_store)

    with (
        closing(sqlite3.connect(file)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added to"),
    ):
        connection.execute(change)


def test_the_journal_of_a_buyer_who_is_known_cannot_be_changed_at_all(file, file_store):
    with file_store.transaction() as tx:
        tx.journal.add(JournalEntry(NOW, Event.SCANNED, SEVEN, "bench 1", an_imei().digits))

    with (
        closing(sqlite3.connect(file)) as connection,
        pytest.raises(sqlite3.IntegrityError, match="only ever added to"),
    ):
        connection.execute("UPDATE journal SET subject = ?", (GONE,))


def test_what_a_person_settled_by_hand_is_not_asked_again(store):
    fill(store)
    with store.transaction() as tx:
        for item in tx.attention.items():
            tx.attention.answer(item, NOW, later=None)
        assert tx.attention.items() == ()

    erase(store)

    with store.reading() as tx:
        assert tx.attention.items() == ()
