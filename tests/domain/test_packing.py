"""May this reading go on this order? Every doubt is settled before anything is recorded."""

from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.packing import (
    Elsewhere,
    Reason,
    ScanAccepted,
    ScanRefused,
    decide,
    identifier_for,
)
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, a_scan, an_imei, an_order, imei_digits
from tests.domain.order_facts import SHOP

LAPTOP = 'MacBook Air 13" (2020) - Apple M1 - 8GB RAM - SSD 256GB - QWERTZ'
SERIAL = "C02DK1XYQ6L5"
IMEI = an_imei(1).digits


def verdict(facts, code, *elsewhere):
    decision = decide(facts, read_code(code), elsewhere, SHOP)
    if isinstance(decision, ScanRefused):
        return decision.reason
    return decision.orderline_id if isinstance(decision, ScanAccepted) else decision


def plain(**about):
    return OrderFacts(order=an_order(lines=[a_line(1, **about)]))


@given(imei_digits())
def test_any_imei_goes_on_a_phone(digits):
    assert verdict(plain(), digits) == 1


def test_a_wrong_check_digit_is_named():
    assert verdict(plain(), "490154203237519") is Reason.CHECK_DIGIT


@pytest.mark.parametrize("code", ["8901170327107212345", "4006381333931", "hello", ""])
def test_what_is_no_identifier_is_named(code):
    assert verdict(plain(), code) is Reason.NOT_AN_IDENTIFIER


def test_the_articles_own_number_is_no_serial_number():
    assert verdict(plain(sku=SERIAL, title=LAPTOP), SERIAL) is Reason.NOT_AN_IDENTIFIER


def test_the_wrong_kind_is_named():
    assert verdict(plain(title=LAPTOP), IMEI) is Reason.WRONG_KIND
    assert verdict(plain(), SERIAL) is Reason.WRONG_KIND
    assert verdict(plain(title=LAPTOP), SERIAL) == 1


def test_each_kind_finds_its_line():
    order = an_order(lines=[a_line(1), a_line(2, title=LAPTOP)])
    facts = OrderFacts(order=order)

    assert (verdict(facts, IMEI), verdict(facts, SERIAL)) == (1, 2)
    assert facts.missing(SHOP) == 2


def test_a_code_that_is_recorded_already_is_no_error():
    facts = replace(plain(), scans=(a_scan(an_imei(1), orderline_id=1),))

    decision = decide(facts, read_code(IMEI), (), SHOP)

    assert isinstance(decision, ScanAccepted)
    assert decision.already


def test_a_full_order_takes_no_more():
    facts = replace(plain(), scans=(a_scan(an_imei(1), orderline_id=1),))

    assert verdict(facts, an_imei(2).digits) is Reason.ORDER_FULL


def test_an_order_of_accessories_takes_nothing():
    assert verdict(plain(title="Coque iPhone 12 - Silicone"), IMEI) is Reason.ORDER_FULL


def test_a_device_of_another_open_order_is_refused_and_the_order_named():
    other = Elsewhere(a_scan(an_imei(1), order_id=7), closed=False)

    refused = decide(plain(), read_code(IMEI), (other,), SHOP)

    assert isinstance(refused, ScanRefused)
    assert (refused.reason, refused.other_order_id) == (Reason.USED_ON_OTHER_ORDER, 7)
    full = replace(plain(), scans=(a_scan(an_imei(2), orderline_id=1),))
    assert verdict(full, IMEI, other) is Reason.USED_ON_OTHER_ORDER


def test_a_device_that_came_back_may_be_sold_again():
    other = Elsewhere(a_scan(an_imei(1), order_id=7), closed=True)

    decision = decide(plain(), read_code(IMEI), (other,), SHOP)

    assert isinstance(decision, ScanAccepted)
    assert decision.sold_before_on == 7


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED), Reason.ORDER_CLOSED),
        (an_order(state=OrderState.WAITING_PAYMENT), Reason.ORDER_CLOSED),
        (an_order(is_backship=True), Reason.ORDER_CLOSED),
        (None, Reason.ORDER_UNKNOWN),
    ],
)
def test_an_order_that_takes_no_scans_says_so(order, expected):
    facts = None if order is None else OrderFacts(order=order)

    assert verdict(facts, IMEI) is expected


def test_a_late_scan_still_goes_on_an_announced_order():
    facts = OrderFacts(order=an_order(state=OrderState.FINISHED))

    assert verdict(facts, IMEI) == facts.order.lines[0].orderline_id


def test_a_line_whose_identifier_back_market_holds_takes_that_one_and_no_other():
    facts = plain(imei=IMEI)

    assert verdict(facts, IMEI) == 1
    assert verdict(facts, an_imei(2).digits) is Reason.ORDER_FULL


def test_of_two_pieces_the_one_that_back_market_holds_leaves_room_for_one_more():
    facts = plain(quantity=2, imei=an_imei(9).digits)
    one = replace(facts, scans=(a_scan(an_imei(1), orderline_id=1),))

    assert verdict(facts, IMEI) == 1
    assert verdict(one, an_imei(2).digits) is Reason.ORDER_FULL
    assert verdict(one, an_imei(9).digits) == 1


def test_of_a_label_with_several_numbers_the_one_that_the_order_needs_is_taken():
    reading = read_code(IMEI)
    label = replace(read_code(SERIAL), companions=(reading,))

    assert identifier_for(plain(), label, SHOP) == an_imei(1)
    assert identifier_for(plain(title=LAPTOP), label, SHOP) == read_code(SERIAL).identifier
