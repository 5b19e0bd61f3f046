"""What a person may do about what needs one, on a whole shop."""

from datetime import timedelta

import pytest

from bb_desktop.application.attention_list import (
    attention_list,
    free_devices,
    put_off,
    settle_by_hand,
)
from bb_desktop.application.queries import attention_items, order_view
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem, Event
from tests.journeys.a_shop import IMEI, PARCEL_SHOP, PHONE, URGENT_PHONE


def listed(shop):
    return attention_list(shop.store, shop.choices, shop.clock.now())


def one(shop, code):
    return next(item for item in listed(shop) if item.code == code)


@pytest.fixture
def cancelled(shop):
    """An order that was cancelled at Back Market after its phone was scanned."""
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(1)
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.sync()
    return shop


def test_the_gravest_comes_first_whatever_is_older(cancelled):
    codes = [item.code for item in listed(cancelled)]

    assert codes[0] == "cancelled_after_scan"
    assert "collection_point" in codes[1:]


def test_an_entry_names_the_facts_that_its_sentence_is_about(cancelled):
    assert one(cancelled, "cancelled_after_scan").about.scanned == (IMEI,)


def test_a_freed_phone_may_be_sold_again_and_nothing_needs_a_person(cancelled):
    freed = free_devices(cancelled.store, cancelled.clock, cancelled.choices, OrderId(URGENT_PHONE))

    assert (freed.freed, freed.kept) == ((IMEI,), ())
    assert URGENT_PHONE in freed.changes.orders
    assert cancelled.attention(URGENT_PHONE) == []
    assert cancelled.facts(URGENT_PHONE).scans == ()
    assert len(cancelled.history(URGENT_PHONE, Event.WITHDRAWN)) == 1
    again = free_devices(cancelled.store, cancelled.clock, cancelled.choices, OrderId(URGENT_PHONE))
    assert (again.freed, bool(again.changes)) == ((), False)


def test_a_phone_that_back_market_holds_is_not_freed(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()

    freed = free_devices(shop.store, shop.clock, shop.choices, OrderId(URGENT_PHONE))

    assert (freed.freed, freed.kept) == ((), (IMEI,))


def test_an_unknown_order_frees_nothing(shop):
    with pytest.raises(UnknownOrder):
        free_devices(shop.store, shop.clock, shop.choices, OrderId(99))


def test_what_was_done_by_hand_is_gone_everywhere_and_stands_in_the_journal(shop):
    item = one(shop, "collection_point")

    changes = settle_by_hand(shop.store, shop.clock, shop.choices, item)

    assert changes.orders == {PARCEL_SHOP}
    assert "collection_point" not in [one.code for one in listed(shop)]
    assert "collection_point" not in [one.code for one in attention_items(shop.store)]
    assert order_view(shop.store, shop.choices, OrderId(PARCEL_SHOP)).attention == ()
    [entry] = shop.history(PARCEL_SHOP, Event.MARKED)
    assert entry.detail == "collection_point"
    shop.wait(30)
    shop.sync()
    assert "collection_point" not in [one.code for one in listed(shop)]


def test_another_label_raises_again_what_was_done_by_hand(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    shop.voids_label(URGENT_PHONE)
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    settle_by_hand(shop.store, shop.clock, shop.choices, one(shop, "relabelled"))
    shop.sync()
    assert "relabelled" not in [item.code for item in listed(shop)]

    shop.voids_label(URGENT_PHONE)
    number = shop.buys_label(URGENT_PHONE)
    shop.sync()

    assert one(shop, "relabelled").about.parcel[0] == number
    assert len(shop.history(URGENT_PHONE, Event.ATTENTION)) >= 2


def test_what_is_put_off_comes_back_when_it_was_asked_to(shop):
    until = shop.clock.now() + timedelta(hours=1)
    put_off(shop.store, shop.clock, one(shop, "collection_point"), until)

    assert "collection_point" not in [item.code for item in listed(shop)]
    # Somebody still has to see to it: a script that asks is told.
    assert "collection_point" in [item.code for item in attention_items(shop.store)]
    shop.wait(60)
    assert "collection_point" in [item.code for item in listed(shop)]


def test_a_record_that_could_not_be_read_is_listed_until_it_was_seen_to(shop):
    order = next(one for one in shop.back_market.orders() if one["order_id"] == PHONE)
    shop.back_market.place_order({**order, "order_id": 61_777_001, "orderlines": [{"id": "x"}]})
    shop.wait(1)
    shop.sync()
    item = one(shop, "not_understood")
    assert item.order_id == 61_777_001

    settle_by_hand(shop.store, shop.clock, shop.choices, item)

    assert "not_understood" not in [one.code for one in listed(shop)]


def test_a_final_identifier_that_differs_is_listed_once(shop):
    order_id, now = OrderId(URGENT_PHONE), shop.clock.now()
    with shop.store.transaction() as tx:
        tx.attention.put(AttentionItem(order_id, "identifier_differs", now, "Another one."))
        tx.outbox.add(Effect(EffectKind.ANNOUNCE, order_id), now)
        (leased,) = tx.outbox.claim([EffectKind.ANNOUNCE], now, owner="bench 1", limit=1)
        tx.outbox.give_up(leased, code="identifier_differs", detail="Another one.", now=now)

    codes = [item.code for item in listed(shop) if item.order_id == URGENT_PHONE]

    assert codes == ["identifier_differs"]
