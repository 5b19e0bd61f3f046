"""Buyers, colleagues and other programs change an order while it is being announced."""

from bb_desktop.application.record_scan import NotWithdrawn, Withdrawn
from bb_desktop.domain.shop import MarketState, TargetStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_changes import change_order
from tests.builders import an_imei
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SECOND_IMEI,
    SERIAL,
    THIRD_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
)


def ships_by_hand(shop, order_id, tracking, **identifier):
    """Ship an order in Back Market's own back office."""
    body = {"order_id": order_id, "new_state": 3, "tracking_number": tracking, **identifier}
    book = shop.back_market._book
    change_order(book, book.order(order_id), body, shop.clock.now())


def test_an_order_announced_by_somebody_else_is_not_announced_again(shop):
    shop.packed(URGENT_PHONE, IMEI)
    ships_by_hand(shop, URGENT_PHONE, "ELSEWHERE123456")

    shop.told_after_the_grace_time()

    assert len(shop.back_market.announcements) == 1
    # What was missing there is completed.
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert shop.attention(URGENT_PHONE) == ["announced_elsewhere"]
    assert shop.facts(URGENT_PHONE).announcement is None


def test_another_identifier_at_back_market_is_shown_and_left_alone(shop):
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    first_line = shop.line(TWO_PHONES)["id"]
    book = shop.back_market._book
    book.line(first_line)[1]["imei"] = THIRD_IMEI
    book.touch(book.order(TWO_PHONES), shop.clock.now())

    shop.told_after_the_grace_time()

    # The second line is not kept waiting by the first.
    assert shop.registered(TWO_PHONES) == [("imei", SECOND_IMEI)]
    assert shop.attention(TWO_PHONES) == ["identifier_differs"]
    assert shop.line(TWO_PHONES)["imei"] == THIRD_IMEI


def test_an_order_cancelled_after_its_label_is_not_told_but_shown(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.told_after_the_grace_time()
    assert shop.attention(URGENT_PHONE) == ["called_off_after_label"]
    assert not shop.told(URGENT_PHONE)
    shop.voids_label(URGENT_PHONE)
    shop.sync()

    assert shop.attention(URGENT_PHONE) == ["cancelled_after_scan"]
    assert isinstance(shop.withdraw(URGENT_PHONE, IMEI), Withdrawn)
    assert not shop.attention(URGENT_PHONE)


def test_an_order_cancelled_between_reading_and_telling_is_not_told(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(6)

    def cancelled_just_before_the_look(request):
        if request.url.path.endswith(f"/{URGENT_PHONE}"):
            shop.before_request = lambda _request: None
            shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.before_request = cancelled_just_before_the_look
    shop.sync()

    assert not shop.back_market.announcements
    assert shop.attention(URGENT_PHONE) == ["called_off_after_label"]


def test_an_order_on_hold_is_not_told_before_it_is_released(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.back_market.put_on_hold(URGENT_PHONE)

    shop.told_after_the_grace_time()
    assert not shop.back_market.announcements
    assert shop.attention(URGENT_PHONE) == ["on_hold_after_label"]
    shop.back_market.release_from_hold(URGENT_PHONE)
    shop.told_after_the_grace_time()

    assert len(shop.told(URGENT_PHONE)) == 1
    shop.assert_books_agree()


def test_a_line_cancelled_by_the_buyer_does_not_keep_the_other_from_being_told(shop):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    book = shop.back_market._book
    order = book.order(TWO_PHONES)
    order["orderlines"][1]["state"] = 5
    book.touch(order, shop.clock.now())
    shop.sync()
    assert shop.attention(TWO_PHONES) == ["line_called_off"]
    shop.buys_label(TWO_PHONES)

    shop.told_after_the_grace_time()

    assert [line["state"] for line in shop.wire_order(TWO_PHONES)["orderlines"]] == [3, 5]
    assert shop.registered(TWO_PHONES) == [("imei", IMEI)]
    assert not shop.attention(TWO_PHONES)


def test_a_label_bought_before_the_acceptance_waits_for_it(shop):
    table = {**shop.choices.statuses, MarketState.TO_ACCEPT: TargetStatus.AWAITING_SHIPMENT}
    shop.choose(statuses=table)
    shop.sync()
    shop.packed(PHONE, IMEI)
    shop.told_after_the_grace_time()
    assert shop.attention(PHONE) == ["shipped_before_accepted"]
    assert not shop.told(PHONE)

    shop.accept(PHONE)
    shop.told_after_the_grace_time()

    assert len(shop.told(PHONE)) == 1
    assert not shop.attention(PHONE)


def test_a_new_label_after_the_announcement_is_shown_since_it_cannot_be_corrected(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    shop.voids_label(URGENT_PHONE)
    shop.sync()
    assert shop.attention(URGENT_PHONE) == ["voided_after_announcement"]
    shop.buys_label(URGENT_PHONE)

    shop.told_after_the_grace_time()

    assert shop.attention(URGENT_PHONE) == ["relabelled"]
    assert len(shop.told(URGENT_PHONE)) == 1


def test_a_registered_identifier_cannot_be_taken_back(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()

    assert shop.withdraw(URGENT_PHONE, IMEI) == NotWithdrawn("registered")
    assert shop.withdraw(URGENT_PHONE, SECOND_IMEI) == NotWithdrawn("not_recorded")


def test_an_order_that_always_fails_does_not_keep_the_others_from_being_told(shop):
    orders = {URGENT_PHONE: [IMEI], LAPTOP: [SERIAL], TWO_PHONES: [SECOND_IMEI, THIRD_IMEI]}
    for number, codes in orders.items():
        shop.packed(number, *codes)
    shop.sync()
    shop.wait(6)
    path = f"/ws/orders/{URGENT_PHONE}"
    shop.services.faults.add("back_market", FaultKind.SERVER_ERROR, times=None, path_contains=path)

    summary = shop.sync()

    assert shop.told(LAPTOP)
    assert shop.told(TWO_PHONES)
    assert (summary.back_market.value, summary.due) == ("unreachable", 1)
    shop.services.faults.clear()
    shop.sync()
    shop.assert_books_agree()


def test_orders_that_failed_before_go_last_so_that_even_many_do_not_block_the_rest(shop):
    numbers = shop.orders_pour_in(4)
    shop.sync()
    for place, number in enumerate(numbers):
        shop.scan(number, an_imei(place).digits)
    shop.sync()
    failing, good = numbers[:3], numbers[3]
    for number in failing:
        shop.buys_label(number)
        path = f"/ws/orders/{number}"
        shop.services.faults.add(
            "back_market", FaultKind.SERVER_ERROR, times=None, path_contains=path
        )
    shop.sync()
    shop.wait(6)
    shop.sync()
    shop.buys_label(good)

    shop.told_after_the_grace_time()

    assert len(shop.told(good)) == 1
