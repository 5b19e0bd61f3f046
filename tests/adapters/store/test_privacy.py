"""A forgotten buyer stays forgotten, and buyers are forgotten in time."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord
from bb_desktop.domain.privacy import GONE, BuyersKept
from bb_desktop.domain.records import Event, JournalEntry, Saved
from tests.adapters.store.a_forgotten_buyer import (
    BUYER,
    EIGHT,
    NINE,
    NOW,
    PARCEL,
    SEVEN,
    SHIPPED_AT,
    erase,
    facts,
    fill,
    mirrored,
    reply,
    shipped,
)
from tests.adapters.store.release_schema import FORGOTTEN, RELEASED, restore
from tests.builders import a_line, an_imei


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
