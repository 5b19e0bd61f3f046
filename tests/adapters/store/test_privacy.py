import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import Service, StoreError
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.privacy import GONE, BuyersKept
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry, Saved
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder, UnreadRecord
from bb_desktop.domain.shop import SellerMarks
from tests.adapters.store.release_schema import FORGOTTEN, RELEASED, restore
from tests.builders import a_line, a_scan, an_address, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
SHIPPED_AT = NOW - timedelta(days=200)
SEVEN, EIGHT, NINE = OrderId(7), OrderId(8), OrderId(9)

#: None of these may be found in any file afterwards, in whatever case.
CANARIES = (
    "Zacharie",
    "Quintefeuille",
    "Ateliers Quintefeuille",
    "Impasse des Lanternes",
    "Bâtiment Nord",
    "Villefranche",
    "69400",
    "06 39 98 41 77",
    "ship_7@example.org",
    "漢字名前",
    "ring twice",
    "Joyeux anniversaire",
)
BUYER = an_address(
    first_name="Zacharie",
    last_name="Quintefeuille",
    company="Ateliers Quintefeuille 漢字名前",
    street="7 Impasse des Lanternes",
    street2="Bâtiment Nord",
    city="Villefranche",
    postal_code="69400",
    phone="06 39 98 41 77",
    email="ship_7@example.org",
)
ADDRESS = {
    "name": "Zacharie Quintefeuille",
    "company": "Ateliers Quintefeuille 漢字名前",
    "street1": "7 Impasse des Lanternes",
    "street2": "Bâtiment Nord",
    "city": "Villefranche",
    "postalCode": "69400",
    "country": "FR",
    "phone": "06 39 98 41 77",
}
#: What proves the sale, and has to be found.
PROOF = ("002353BR", an_imei().digits, "1Z9994060", "UPS")


def shipped(order_id=SEVEN, *, at=SHIPPED_AT, state=LineState.SHIPPED, buyer=BUYER, **more):
    line = a_line(state=state, imei=an_imei().digits if order_id == SEVEN else "")
    finished = state is LineState.SHIPPED
    return an_order(
        order_id,
        lines=[line],
        state=OrderState.FINISHED if finished else OrderState.TO_SHIP,
        created_at=at - timedelta(days=1),
        modified_at=more.pop("modified_at", at),
        shipped_at=at if finished else None,
        shipping_address=buyer,
        billing_address=buyer,
        tracking_number="1Z9994060" if finished else "",
        tracking_url="https://carrier.example/?zip=69400" if finished else "",
        customer_note="ring twice",
        gift_message="Joyeux anniversaire",
        **more,
    )


def reply(order):
    address = {"first_name": "Zacharie", "last_name": "Quintefeuille", "city": "Villefranche"}
    return {
        "order_id": order.order_id,
        "shipping_address": address,
        "orderlines": [{"listing": "002353BR", "return_message": "ring twice"}],
        "gift_note": "Joyeux anniversaire",
    }


def mirrored(**more):
    return replace(
        ShipStationOrder(
            shipstation_order_id=9001,
            order_number="7",
            order_key="bm-eu-7",
            status="shipped",
            internal_notes=f"Zacharie called\n{an_imei().digits}",
            modified_at=SHIPPED_AT,
            store_id=41,
            raw={
                "orderId": 9001,
                "shipTo": ADDRESS,
                "billTo": ADDRESS,
                "customerEmail": "ship_7@example.org",
                "customerNotes": "ring twice",
                "internalNotes": f"Zacharie called\n{an_imei().digits}",
                "items": [{"sku": "002353BR", "quantity": 1}],
            },
        ),
        **more,
    )


PARCEL = Shipment(
    ShipmentSource.LABEL,
    1,
    9001,
    "7",
    "1Z9994060",
    SHIPPED_AT,
    carrier_code="ups",
    fees_cents=799,
    notify_error="could not mail ship_7@example.org",
    raw={"shipmentId": 1, "shipTo": ADDRESS, "customerEmail": "ship_7@example.org"},
)


def fill(store):
    """Put the buyer wherever a buyer can get to."""
    order = shipped()
    with store.transaction() as tx:
        # As it was before it was shipped, so that earlier rows leave something behind.
        tx.orders.save(OrderRecord(shipped(state=LineState.ACCEPTED), reply(order)), SHIPPED_AT)
    with store.transaction() as tx:
        after = replace(order, modified_at=SHIPPED_AT + timedelta(minutes=1))
        tx.orders.save(OrderRecord(after, reply(order)), SHIPPED_AT)
        tx.orders.save_marks(
            SEVEN,
            SellerMarks(
                gift=True, gift_message="Joyeux anniversaire", internal_note="for Zacharie"
            ),
        )
        tx.mirror.save_written_lines(SEVEN, [an_imei().digits])
        tx.mirror.save(SEVEN, mirrored(), SHIPPED_AT)
        tx.mirror.save(SEVEN, mirrored(shipstation_order_id=9002, parent_id=9001), SHIPPED_AT)
        tx.shipments.save(SEVEN, PARCEL, SHIPPED_AT)
        tx.scans.add(a_scan(an_imei(), order_id=SEVEN))
        tx.attention.put(
            AttentionItem(SEVEN, "address_incomplete", SHIPPED_AT, "7 impasse des lanternes?")
        )
        tx.outbox.add(Effect(EffectKind.CREATE, SEVEN), SHIPPED_AT)
        (leased,) = tx.outbox.claim([EffectKind.CREATE], SHIPPED_AT, owner="bench", limit=1)
        detail = "“VILLEFRANCHE 69400” is not in FR"
        tx.outbox.give_up(leased, code="rejected", detail=detail, now=SHIPPED_AT)
        for subject, detail in (
            (an_imei().digits, "line 1"),
            ("Zacharie Quintefeuille", "not_an_identifier"),
            ("1Z9994060", "UPS"),
        ):
            tx.journal.add(
                JournalEntry(SHIPPED_AT, Event.REFUSED, SEVEN, "bench 1", subject, detail)
            )
        tx.journal.add(
            JournalEntry(SHIPPED_AT, Event.ATTENTION, SEVEN, "bench 1", "", "no Villefranche")
        )
        unread = [UnreadRecord("7", "shipping_address.city is not Villefranche")]
        tx.quarantine.replace(Service.SHIPSTATION, "orders", unread, SHIPPED_AT)


def erase(store, *order_ids, now=NOW):
    with store.transaction() as tx:
        return tx.privacy.erase(order_ids or [SEVEN], now)


def facts(store, order_id=SEVEN):
    with store.reading() as tx:
        return tx.orders.facts(order_id)


def found_in(file, words):
    """Give the words that stand somewhere in the files of a database."""
    content = b"".join(
        path.read_bytes() for path in file.parent.iterdir() if path.name.startswith(file.name)
    ).lower()
    texts = {word: word.lower().encode() for word in words}
    return {word for word, text in texts.items() if text in content}


def escaped(words):
    """Give words as JSON may write them, beside the words."""
    return [*words, *(word.encode("unicode_escape").decode() for word in words)]


# --- the canaries --------------------------------------------------------------------------------


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


# --- what stays ----------------------------------------------------------------------------------


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


# --- and stays forgotten -------------------------------------------------------------------------


def test_a_later_sync_does_not_bring_the_buyer_back(store):
    fill(store)
    erase(store)
    refunded = replace(
        shipped(modified_at=NOW),
        lines=(a_line(state=LineState.REFUNDED_AFTER_SHIPPING),),
    )

    with store.transaction() as tx:
        assert tx.orders.save(OrderRecord(refunded, reply(refunded)), NOW) is Saved.CHANGED
        assert tx.orders.save(OrderRecord(refunded, reply(refunded)), NOW) is Saved.SAME
        newer = mirrored(modified_at=NOW)
        assert tx.mirror.save(SEVEN, newer, NOW) is Saved.CHANGED
        assert tx.mirror.save(SEVEN, newer, NOW) is Saved.SAME
        tx.shipments.save(SEVEN, replace(PARCEL, voided=True), NOW)

    after = facts(store)
    assert after.order.erased
    assert after.order.lines == refunded.lines
    assert "shipTo" not in after.shipstation.raw
    assert after.shipstation.internal_notes == an_imei().digits
    assert after.shipments[0].voided
    assert "shipTo" not in after.shipments[0].raw
    with store.reading() as tx:
        assert tx.privacy.reply(SEVEN) == {
            "order_id": 7,
            "orderlines": [{"listing": "002353BR"}],
        }


def test_an_order_that_is_to_be_shipped_after_all_gets_its_address_back(store):
    fill(store)
    erase(store)

    again = shipped(state=LineState.ACCEPTED, modified_at=NOW)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(again, reply(again)), NOW)

    assert facts(store).order.shipping_address == BUYER
    with store.reading() as tx:
        assert tx.privacy.erased_at(SEVEN) is None


def test_an_old_reply_that_comes_late_does_not_bring_the_buyer_back(store):
    fill(store)
    erase(store)

    old = shipped(state=LineState.ACCEPTED, modified_at=SHIPPED_AT - timedelta(hours=1))
    with store.transaction() as tx:
        assert tx.orders.save(OrderRecord(old, reply(old)), NOW) is Saved.SAME

    assert facts(store).order.erased
    with store.reading() as tx:
        assert tx.privacy.erased_at(SEVEN) == NOW


# --- when ----------------------------------------------------------------------------------------


@pytest.fixture
def three(store):
    """An order that is closed for 200 days, one for 10, and one to be shipped."""
    with store.transaction() as tx:
        for order in (
            shipped(),
            shipped(EIGHT, at=NOW - timedelta(days=10)),
            shipped(NINE, state=LineState.ACCEPTED),
        ):
            tx.orders.save(OrderRecord(order), NOW)
    return store


def test_only_orders_closed_for_so_long_are_due(three):
    with three.reading() as tx:
        due = {
            days: tx.privacy.due(NOW - timedelta(days=days), limit=9) for days in (180, 200, 5, 0)
        }

    assert due == {180: (SEVEN,), 200: (), 5: (SEVEN, EIGHT), 0: (SEVEN, EIGHT)}


def test_what_is_due_is_given_a_few_at_a_time_and_never_twice(three):
    with three.transaction() as tx:
        (first,) = tx.privacy.due(NOW, limit=1)
        assert tx.privacy.due(NOW, after=first, limit=1) == (EIGHT,)
        tx.privacy.erase([first], NOW)
        assert tx.privacy.due(NOW, limit=9) == (EIGHT,)


def test_a_refund_months_later_does_not_begin_the_time_anew(three):
    refunded = replace(
        shipped(modified_at=NOW),
        lines=(a_line(state=LineState.REFUNDED_AFTER_SHIPPING),),
        shipped_at=None,
    )
    with three.transaction() as tx:
        tx.orders.save(OrderRecord(refunded), NOW)

        assert tx.privacy.closed_at(SEVEN) == SHIPPED_AT


def test_the_buyers_that_are_kept_are_counted(three):
    before = NOW - timedelta(days=180)
    with three.transaction() as tx:
        assert tx.privacy.kept(before) == BuyersKept(1, 2, 0, 1, SHIPPED_AT)
        tx.privacy.erase([SEVEN], NOW)
        assert tx.privacy.kept(before) == BuyersKept(1, 1, 1, 0, NOW - timedelta(days=10))
        assert tx.privacy.kept(None).due == 0


def test_a_label_that_was_scanned_by_mistake_is_cut_after_the_same_time(store):
    old, young = SHIPPED_AT, NOW - timedelta(days=1)
    with store.transaction() as tx:
        for at, subject in (
            (old, "[)>\x1e01\x1d0269400 Zacharie"),
            (old, an_imei(2).digits),
            (young, "Zacharie Quintefeuille"),
        ):
            tx.journal.add(JournalEntry(at, Event.REFUSED, None, "bench 1", subject, "not_known"))
        assert tx.privacy.erase_strays(NOW - timedelta(days=180)) == 1
        assert tx.privacy.erase_strays(NOW - timedelta(days=180)) == 0

    with store.reading() as tx:
        assert [entry.subject for entry in tx.journal.entries()] == [
            "Zacharie Quintefeuille",
            an_imei(2).digits,
            GONE,
        ]


def test_an_unknown_order_has_no_buyer_to_forget(store):
    assert erase(store, OrderId(404)) == ()
    with store.reading() as tx:
        assert tx.privacy.erased_at(OrderId(404)) is None


def test_orders_of_an_earlier_version_know_when_they_were_closed(file):
    restore("0008", file)
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE order_list SET settled = 1")
        connection.commit()
    store = SqlStore.open(f"sqlite:///{file}")

    order_id = OrderId(28020682)
    with store.reading() as tx:
        facts = tx.orders.facts(order_id)
        assert facts is not None
        assert tx.privacy.closed_at(order_id) == facts.order.modified_at
    store.close()


@pytest.mark.parametrize(
    "version", sorted(path.stem for path in RELEASED.glob("*.sql") if path.stem >= "0009")
)
def test_buyers_forgotten_by_an_earlier_version_stay_so(version, file):
    restore(version, file)
    store = SqlStore.open(f"sqlite:///{file}")

    with store.reading() as tx:
        facts = tx.orders.facts(FORGOTTEN)
        assert facts is not None
        assert facts.order.erased
        assert tx.privacy.erased_at(FORGOTTEN) == NOW
    store.close()


def test_a_copy_that_cannot_be_removed_is_said(file, file_store):
    folder = file.with_name(f"{file.name}.20260101T000000000000Z.0008.bak")
    folder.mkdir()

    with pytest.raises(StoreError):
        file_store.remove_copies(NOW)
