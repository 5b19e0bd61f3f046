"""Importing: what Back Market tells, every oddity of real replies included, becomes orders."""

import json
from pathlib import Path

import pytest

from bb_desktop.application.queries import attention_items, order_views
from bb_desktop.application.sync_cycle import SyncCycle
from bb_desktop.domain.records import Event
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.back_market_book import BackMarketBook
from tests.journeys.a_shop import (
    AMERICAN,
    BACKSHIP,
    ERASED,
    HOUSE_NUMBER,
    IMEI,
    LAPTOP,
    PARCEL_SHOP,
    PHONE,
    TWO_PHONES,
    TWO_PIECES,
    UNPAID,
    URGENT_PHONE,
    WITH_CABLE,
)
from tests.journeys.killing import Fate, Killed, MortalStore

CAPTURED = Path(__file__).parents[1] / "data" / "back_market"


def captured_orders():
    """Every order among the captured replies, once, by its number."""
    found: dict[int, dict] = {}
    for path in sorted(CAPTURED.glob("*.json")):
        parsed = json.loads(path.read_text("utf-8"))
        parsed = parsed.get("body", parsed) if isinstance(parsed, dict) else parsed
        rows = parsed.get("results", [parsed]) if isinstance(parsed, dict) else parsed
        for row in rows:
            if isinstance(row, dict) and "order_id" in row and "orderlines" in row:
                found.setdefault(row["order_id"], row)
    return found


def test_the_twelve_practice_orders_stand_where_they_should(a_shop):
    summary = a_shop.sync()

    stages = {view.order_id: view.stage for view in order_views(a_shop.store, a_shop.choices)}
    assert stages == {
        ERASED: Stage.NOT_OURS,
        BACKSHIP: Stage.NOT_OURS,
        LAPTOP: Stage.AWAITING_SCAN,
        URGENT_PHONE: Stage.AWAITING_SCAN,
        PARCEL_SHOP: Stage.NOT_IN_SHIPSTATION,
        TWO_PHONES: Stage.AWAITING_SCAN,
        HOUSE_NUMBER: Stage.TO_ACCEPT,
        AMERICAN: Stage.TO_ACCEPT,
        WITH_CABLE: Stage.TO_ACCEPT,
        TWO_PIECES: Stage.TO_ACCEPT,
        PHONE: Stage.TO_ACCEPT,
        UNPAID: Stage.WAITING_PAYMENT,
    }
    assert (summary.counts.imported, summary.counts.shipstation_created) == (12, 3)
    assert a_shop.attention() == ["collection_point"]
    a_shop.assert_books_agree()


def test_the_most_urgent_order_comes_first(shop):
    assert order_views(shop.store, shop.choices)[0].order_id == URGENT_PHONE


@pytest.mark.parametrize("number", [ERASED, BACKSHIP, PARCEL_SHOP, PHONE, UNPAID])
def test_an_order_that_is_held_back_is_not_created(shop, number):
    assert shop.shipstation.order_by_number(str(number)) is None
    assert not shop.waiting(number)


def test_an_order_is_created_once_what_held_it_back_is_over(shop):
    shop.back_market.pay(UNPAID)
    shop.sync()
    assert shop.stage(UNPAID) is Stage.TO_ACCEPT
    shop.accept(UNPAID)
    shop.back_market.change_address(PHONE, street="", city="")
    shop.accept(PHONE)
    shop.sync()
    assert shop.attention(PHONE) == ["address_incomplete"]
    assert shop.shipstation.order_by_number(str(PHONE)) is None

    shop.back_market.change_address(PHONE, street="5 rue du Moulin-Vert", city="Rennes")
    shop.sync()

    assert not shop.attention(PHONE)
    assert shop.stage(UNPAID) is shop.stage(PHONE) is Stage.AWAITING_SCAN
    shop.assert_books_agree()


def test_an_order_to_a_parcel_shop_is_created_when_the_seller_wants_them(shop):
    shop.choose(create_collection_points=True)

    shop.sync()

    assert shop.stage(PARCEL_SHOP) is Stage.AWAITING_SCAN
    assert not shop.attention()


def test_a_cancelled_order_is_noticed_however_it_was_left(shop):
    shop.back_market.cancel_by_buyer(PHONE)
    shop.back_market.cancel_by_buyer(PARCEL_SHOP)

    summary = shop.sync()

    assert summary.counts.changed == 2
    assert shop.stage(PHONE) is shop.stage(PARCEL_SHOP) is Stage.CLOSED
    assert not shop.attention()
    assert len(shop.history(PHONE, Event.CALLED_OFF)) == 1


@pytest.mark.parametrize("commits", [8, 14])
def test_what_a_first_pass_that_died_had_saved_is_followed_all_the_same(a_shop, commits):
    cycle = SyncCycle(
        store=MortalStore(a_shop.store, Fate(commits)),
        back_market=a_shop.back_market_client,
        shipstation=a_shop.shipstation_client,
        clock=a_shop.clock,
        shop=a_shop.choices,
    )
    with pytest.raises(Killed):
        cycle.run()
    saved = {view.order_id for view in order_views(a_shop.store, a_shop.choices)}
    followed = saved & {PHONE, AMERICAN, WITH_CABLE}
    a_shop.wait(24 * 60)
    # Orders that are over are in no list of open ones.
    for number in followed:
        a_shop.back_market.cancel_by_buyer(number)

    a_shop.sync()

    assert followed
    assert {a_shop.stage(number) for number in followed} == {Stage.CLOSED}
    a_shop.assert_books_agree()


def test_every_captured_order_comes_through_the_real_client(an_empty_shop):
    captured = captured_orders()
    assert len(captured) >= 12
    wanted = 0
    for order in captured.values():
        # Orders that are over are listed only when they were modified since the last reading.
        order["date_modification"] = "2026-11-24T09:40:00Z"
        wanted += order["state"] not in (0, 8)
    an_empty_shop.sync()
    an_empty_shop.wait(15)
    book = an_empty_shop.back_market._book
    lay_out(book, captured.values())

    summary = an_empty_shop.sync()

    views = {
        view.order_id: view for view in order_views(an_empty_shop.store, an_empty_shop.choices)
    }
    assert not [
        item for item in attention_items(an_empty_shop.store) if item.code == "not_understood"
    ]
    assert summary.counts.imported == len(views) == wanted
    for number, view in views.items():
        order = captured[number]
        assert view.facts.order.state == order["state"]
        assert [line.state for line in view.facts.order.lines] == [
            line["state"] for line in order["orderlines"]
        ]
        created = an_empty_shop.shipstation.order_by_number(str(number))
        assert (created is not None) == (view.stage is Stage.AWAITING_SCAN), number
    again = an_empty_shop.sync()
    assert not any(getattr(again.counts, name) for name in ("imported", "changed"))


def lay_out(book: BackMarketBook, orders):
    """Put captured orders into Back Market's book, each with line numbers of its own."""
    taken = set()
    for order in orders:
        for line in order["orderlines"]:
            while line["id"] in taken:
                line["id"] += 1
            taken.add(line["id"])
        book.place(order)


def test_an_order_that_cannot_be_read_is_set_aside_and_shown_until_it_can(shop):
    book = shop.back_market._book
    order = book.order(PHONE)
    lines, order["orderlines"] = order["orderlines"], "what is this?"

    shop.sync()
    shop.wait(60)
    shop.sync()

    (item,) = [one for one in attention_items(shop.store) if one.code == "not_understood"]
    assert item.order_id == PHONE
    assert "orderlines" in item.detail
    assert shop.stage(URGENT_PHONE) is Stage.AWAITING_SCAN
    order["orderlines"] = lines
    shop.sync()
    assert "not_understood" not in shop.attention()


def test_a_shipstation_order_that_cannot_be_read_is_shown_for_longer_than_a_reading_reaches(shop):
    shop.edits_note(URGENT_PHONE, "look")
    order = shop.shipstation._api.book.by_number(str(URGENT_PHONE))
    number, order["orderId"] = order["orderId"], None

    shop.sync()
    assert "not_understood" in shop.attention()
    shop.wait(200)
    shop.sync()

    assert "not_understood" in shop.attention()
    order["orderId"] = number
    shop.edits_note(URGENT_PHONE, "looked")
    shop.sync()
    assert "not_understood" not in shop.attention()


def test_a_poisoned_shipstation_order_does_not_hide_the_others(shop):
    shop.shipstation.poison(shop.shipstation_order(LAPTOP)["orderId"])
    shop.edits_note(LAPTOP, "nobody can read this")
    shop.scan(URGENT_PHONE, IMEI)

    summary = shop.sync()

    assert summary.shipstation.value == "ok"
    assert IMEI in shop.note(URGENT_PHONE)
    assert "not_understood" in shop.attention()
    shop.shipstation.heal(shop.shipstation_order(LAPTOP)["orderId"])
    shop.sync()
    assert "not_understood" not in shop.attention()
    shop.assert_books_agree()


def test_a_change_is_counted_once(shop):
    shop.wait(1)
    shop.back_market.change_address(URGENT_PHONE, city="Halle")

    first, second = shop.sync(), shop.sync()

    assert (first.counts.changed, second.counts.changed) == (1, 0)
