"""Buyers are forgotten after the seller's time, at once, or when one asks."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.application.privacy import (
    AT_ONCE,
    MOST_A_PASS,
    Erased,
    NotErased,
    buyers_kept,
    erase_due,
    erase_some,
    find_buyers,
    forget_buyer,
    stored_of,
)
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.shop import Shop
from tests.builders import a_line, an_address, an_order
from tests.journeys.a_shop import IMEI, URGENT_PHONE

HALF_A_YEAR = Shop(keep_buyers_days=180)


def shipped(shop, *order_ids, days_ago=200):
    """Let orders have been shipped some days ago."""
    at = shop.clock.now() - timedelta(days=days_ago)
    with shop.store.transaction() as tx:
        for order_id in order_ids:
            order = an_order(
                order_id,
                lines=[a_line(state=LineState.SHIPPED)],
                state=OrderState.FINISHED,
                shipping_address=an_address(last_name=f"Buyer{order_id}"),
                created_at=at - timedelta(days=1),
                modified_at=at,
                shipped_at=at,
            )
            address = {"last_name": f"Buyer{order_id}", "country": "FR"}
            record = OrderRecord(order, {"order_id": order_id, "shipping_address": address})
            tx.orders.save(record, at)


def known(shop, *order_ids):
    return [not shop.facts(order_id).order.erased for order_id in order_ids]


def test_buyers_are_forgotten_when_their_time_is_over(shop):
    shipped(shop, 7)
    shipped(shop, 8, days_ago=10)

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR) == Erased((OrderId(7),))

    assert known(shop, 7, 8, URGENT_PHONE) == [False, True, True]


def test_many_are_forgotten_in_one_go_some_at_a_time(shop):
    numbers = range(100, 100 + 2 * AT_ONCE + 1)
    shipped(shop, *numbers)

    erased = erase_due(shop.store, shop.clock, HALF_A_YEAR)

    assert erased.order_ids == tuple(numbers)
    assert not any(known(shop, *numbers))


def test_of_very_many_some_are_left_for_the_next_pass(shop):
    numbers = range(100, 100 + MOST_A_PASS + 2)
    shipped(shop, *numbers)

    first = erase_due(shop.store, shop.clock, HALF_A_YEAR)
    second = erase_due(shop.store, shop.clock, HALF_A_YEAR)

    assert (len(first.order_ids), len(second.order_ids)) == (MOST_A_PASS, 2)
    assert not any(known(shop, *numbers))


def test_it_is_looked_at_once_a_day(shop):
    erase_due(shop.store, shop.clock, HALF_A_YEAR)
    shipped(shop, 7)

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR).order_ids == ()
    shop.wait(minutes=24 * 60)

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR).order_ids == (7,)


def test_a_seller_may_keep_everybody_for_ever(shop):
    shipped(shop, 7, days_ago=4000)

    assert erase_due(shop.store, shop.clock, replace(HALF_A_YEAR, keep_buyers_days=0)) == Erased()

    assert known(shop, 7) == [True]


def test_remains_that_could_not_be_erased_are_erased_by_the_next_pass(shop):
    shipped(shop, 7)
    with shop.store.reading() as tx:
        tx.orders.facts(OrderId(7))
        assert not erase_due(shop.store, shop.clock, HALF_A_YEAR).clean

    shop.wait(minutes=1)

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR).clean
    with shop.store.reading() as tx:
        assert not tx.state.text("erased_remains")


def test_an_erasing_that_was_cut_off_is_finished_by_a_later_pass(shop):
    erase_due(shop.store, shop.clock, HALF_A_YEAR)
    shipped(shop, 7)
    erase_some(shop.store, shop.clock, HALF_A_YEAR)
    assert held(shop, {"Buyer7"})

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR).clean

    assert held(shop, {"Buyer7"}) == set()


def test_copies_older_than_the_time_go_as_well(shop):
    old = shop.folder / "shop.db.20250101T000000000000Z.0008.bak"
    old.touch()

    assert erase_due(shop.store, shop.clock, HALF_A_YEAR).copies == 1

    assert not old.exists()


def test_one_buyer_who_asks_is_forgotten_at_once(shop):
    shipped(shop, 7, 8, days_ago=1)

    assert forget_buyer(shop.store, shop.clock, OrderId(7)) == Erased((OrderId(7),))

    assert known(shop, 7, 8) == [False, True]


@pytest.mark.parametrize(
    ("order_id", "why"), [(URGENT_PHONE, NotErased.OPEN), (404, NotErased.UNKNOWN)]
)
def test_an_order_that_is_to_be_shipped_keeps_its_address(shop, order_id, why):
    assert forget_buyer(shop.store, shop.clock, OrderId(order_id)) is why


def test_a_buyer_is_forgotten_once(shop):
    shipped(shop, 7)
    forget_buyer(shop.store, shop.clock, OrderId(7))

    assert forget_buyer(shop.store, shop.clock, OrderId(7)) is NotErased.ALREADY


def test_what_is_kept_is_counted(shop):
    before = buyers_kept(shop.store, shop.clock, 180)
    shipped(shop, 7)
    shipped(shop, 8, days_ago=10)

    after = buyers_kept(shop.store, shop.clock, 180)

    assert (after.closed - before.closed, after.due - before.due) == (2, 1)
    assert buyers_kept(shop.store, shop.clock, 0).due == 0


def test_a_buyer_is_found_by_name_and_by_number_and_not_when_he_is_forgotten(shop):
    shipped(shop, 7)
    (found,) = find_buyers(shop.store, "buyer7")
    assert (found.order_id, found.name, found.closed) == (7, "Camille Buyer7", True)

    forget_buyer(shop.store, shop.clock, OrderId(7))

    assert find_buyers(shop.store, "buyer7") == ()
    (found,) = find_buyers(shop.store, "7 iphone 11 002353BR")
    assert (found.name, found.erased_at) == ("", shop.clock.now())


def test_everything_that_is_stored_of_a_buyer_is_shown(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()

    stored = stored_of(shop.store, OrderId(URGENT_PHONE))
    assert stored is not None

    order = shop.facts(URGENT_PHONE).order
    shown = {(field.place.partition(" ")[0], field.text) for field in stored.fields}
    for place in ("back_market", "shipstation", "parcel", "here"):
        assert (place, order.shipping_address.city) in shown
    assert ("scan", IMEI) in shown
    assert "journal" in {place for place, _text in shown}
    assert stored.found.name == order.shipping_address.name


def test_of_an_order_that_nobody_knows_nothing_is_stored(shop):
    assert stored_of(shop.store, OrderId(404)) is None


def test_after_a_whole_journey_a_forgotten_buyer_is_nowhere_and_stays_so(shop):
    shop.edits_note(URGENT_PHONE, "call the buyer")
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    buyer = shop.facts(URGENT_PHONE).order.shipping_address
    words = {buyer.first_name, buyer.last_name, buyer.street, buyer.city, buyer.phone, buyer.email}
    attention = shop.attention(URGENT_PHONE)
    assert held(shop, words)

    shop.wait(minutes=181 * 24 * 60)
    erased = erase_due(shop.store, shop.clock, HALF_A_YEAR)
    assert URGENT_PHONE in erased.order_ids
    # ShipStation and Back Market tell of the order again, buyer included.
    shop.edits_note(URGENT_PHONE, "call the buyer once more")
    shop.back_market.refund(URGENT_PHONE)
    shop.sync()
    shop.store.clear_remains()

    assert shop.facts(URGENT_PHONE).order.erased
    assert shop.attention(URGENT_PHONE) == attention
    assert held(shop, words) == set()
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert [scan.identifier.value for scan in shop.facts(URGENT_PHONE).scans] == [IMEI]


def held(shop, words):
    """Give the words that stand in a file of the shop's database."""
    files = [path.read_bytes().lower() for path in shop.folder.iterdir()]
    return {
        word
        for word in words
        if any(spelt.lower().encode() in one for one in files for spelt in both(word))
    }


def both(word):
    """Give a word as it is, and as JSON writes it."""
    return (word, word.encode("unicode_escape").decode())
