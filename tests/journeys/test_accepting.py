"""Accepting orders at Back Market: by hand or by themselves, one call a SKU, never in doubt."""

import pytest

from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Acceptance
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_changes import change_order
from tests.journeys.a_shop import BACKSHIP, HOUSE_NUMBER, PHONE, TWO_PHONES, UNPAID, WITH_CABLE

LOST = [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON]


def accept_calls(shop):
    return [one for one in shop.requests("back_market", "POST") if one.body["new_state"] == 2]


def accepted_by_hand(shop, order_id):
    """Accept an order in Back Market's own back office."""
    book = shop.back_market._book
    for line in book.order(order_id)["orderlines"]:
        body = {"order_id": order_id, "new_state": 2, "sku": line["listing"]}
        change_order(book, book.order(order_id), body, shop.clock.now())


def test_nothing_is_accepted_by_itself_unless_the_seller_wants_it(shop):
    shop.sync_until_idle()

    assert not accept_calls(shop)
    assert shop.stage(PHONE) is Stage.TO_ACCEPT


def test_an_accepted_order_is_in_shipstation_after_the_same_pass(shop):
    shop.accept(PHONE)

    summary = shop.sync()

    assert (summary.counts.accepted, summary.counts.shipstation_created) == (1, 1)
    assert shop.stage(PHONE) is Stage.AWAITING_SCAN
    shop.assert_books_agree()


def test_every_sku_of_an_order_is_accepted_with_a_call_of_its_own(shop):
    shop.accept(WITH_CABLE)

    summary = shop.sync()

    assert sorted(call.body["sku"] for call in accept_calls(shop)) == [
        "CBL.LGT.1M",
        "IP13M.128.PNK.B",
    ]
    assert summary.counts.accepted == 1
    shop.assert_books_agree()


def test_two_lines_of_the_same_sku_take_one_call(shop):
    book = shop.back_market._book
    for line in book.order(WITH_CABLE)["orderlines"]:
        line["listing"] = "SAME"
    book.touch(book.order(WITH_CABLE), shop.clock.now())
    shop.sync()
    shop.accept(WITH_CABLE)

    shop.sync()

    assert len(accept_calls(shop)) == 1
    assert shop.stage(WITH_CABLE) is Stage.AWAITING_SCAN


def test_automatic_acceptance_takes_what_is_the_sellers_to_ship(shop):
    shop.choose(acceptance=Acceptance.AUTOMATIC)

    summary = shop.sync_until_idle()

    assert summary.counts.accepted == 5
    assert {call.body["order_id"] for call in accept_calls(shop)}.isdisjoint({BACKSHIP, UNPAID})
    shop.back_market.pay(UNPAID)
    assert shop.sync().counts.accepted == 1
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_reply_is_answered_by_looking(shop, fault):
    shop.accept(PHONE)
    shop.services.faults.add("back_market", fault, method="POST")

    summary = shop.sync_until_idle()

    assert len(accept_calls(shop)) == 1
    assert summary.counts.accepted == 1
    assert len(shop.history(PHONE, Event.ACCEPTED)) == 1
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
def test_the_lost_reply_of_one_sku_does_not_lose_the_other(shop, fault):
    shop.accept(WITH_CABLE)
    shop.services.faults.add("back_market", fault, method="POST")

    summary = shop.sync_until_idle()

    assert len(accept_calls(shop)) == 2
    assert summary.counts.accepted == 1
    shop.assert_books_agree()


def test_an_order_that_somebody_else_accepted_is_not_counted_as_ours(shop):
    shop.accept(PHONE)

    def just_before_our_call(request):
        if request.method == "POST":
            shop.before_request = lambda _request: None
            accepted_by_hand(shop, PHONE)

    shop.before_request = just_before_our_call
    summary = shop.sync()

    assert accept_calls(shop)[0].status == 400
    assert summary.counts.accepted == 0
    assert not shop.history(PHONE, Event.ACCEPTED)
    assert not shop.attention(PHONE)
    shop.assert_books_agree()


def test_an_order_cancelled_before_it_could_be_accepted_is_dropped(shop):
    shop.accept(PHONE)
    shop.back_market.cancel_by_buyer(PHONE)

    summary = shop.sync()

    assert not accept_calls(shop)
    assert summary.due == 0
    assert shop.stage(PHONE) is Stage.CLOSED


def test_a_line_that_was_renamed_since_is_accepted_under_its_new_name(shop):
    shop.accept(PHONE)

    def just_before_our_call(request):
        if request.method == "POST":
            shop.back_market._book.order(PHONE)["orderlines"][0]["listing"] = "RENAMED"

    shop.before_request = just_before_our_call
    shop.sync()

    assert [call.body["sku"] for call in accept_calls(shop)] == ["002455MN", "RENAMED"]
    assert shop.stage(PHONE) is Stage.AWAITING_SCAN
    assert not shop.attention(PHONE)


def test_an_acceptance_that_back_market_takes_without_effect_needs_a_person(shop):
    shop.accept(PHONE)
    line = shop.back_market._book.order(PHONE)["orderlines"][0]

    def undo(request):
        if request.method == "POST":
            line["state"] = 1
            shop.back_market._book.touch(shop.back_market._book.order(PHONE), shop.clock.now())

    shop.after_request = undo
    shop.services.faults.add("back_market", FaultKind.TRUNCATED_JSON, method="POST")
    shop.sync()
    shop.sync()

    assert len(accept_calls(shop)) == 1
    assert shop.attention(PHONE) == ["accept_unexpected_reply"]
    shop.after_request = lambda _request: None
    assert shop.retry(PHONE) == 1
    shop.sync()
    assert shop.stage(PHONE) is Stage.AWAITING_SCAN
    assert not shop.attention(PHONE)


def test_an_acceptance_given_up_stays_so_until_somebody_wants_it_again(shop):
    shop.accept(PHONE)
    shop.services.faults.add("back_market", FaultKind.REDIRECT, method="POST")
    shop.sync()
    assert shop.attention(PHONE) == ["accept_unexpected_reply"]

    shop.sync()
    assert not [call for call in accept_calls(shop) if call.status == 200]
    shop.accept(PHONE)
    shop.sync()

    assert shop.stage(PHONE) is Stage.AWAITING_SCAN
    assert not shop.attention(PHONE)


def test_an_order_that_cannot_be_accepted_is_named_and_nothing_is_asked_for(shop):
    shop.back_market.cancel_by_buyer(HOUSE_NUMBER)
    shop.sync()

    _, impossible = ask_acceptance(
        shop.store, shop.clock, [OrderId(PHONE), OrderId(HOUSE_NUMBER), OrderId(UNPAID)]
    )

    assert impossible == (HOUSE_NUMBER, UNPAID)
    assert not shop.outbox(PHONE)


def test_an_accepted_order_is_not_accepted_again(shop):
    shop.accept(TWO_PHONES)

    shop.sync()

    assert not accept_calls(shop)


def test_an_unknown_order_is_refused_and_the_others_with_it(shop):
    with pytest.raises(UnknownOrder, match="99"):
        shop.accept(PHONE, 99)

    assert not shop.outbox(PHONE)
