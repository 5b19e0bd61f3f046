"""What the bench says STOP or CHECK to, and that nothing of it reaches the order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.ui.bench.verdicts import Cue, Sign
from tests.ui.a_window import (
    EID,
    IMEI,
    LAPTOP,
    NOT_OURS,
    OTHER_PHONE,
    SECOND_IMEI,
    SERIAL,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
)
from tests.ui.at_the_bench import at_the_bench
from tests.ui.conftest import PATIENCE_MS, rest, target


def test_a_phone_of_another_order_is_refused_until_somebody_answers(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    shop.scan(OTHER_PHONE, IMEI, bench="Bench 2")
    scan(str(URGENT_PHONE))

    verdict = scan(IMEI)

    assert (verdict.sign, verdict.cue) == (Sign.REFUSED, Cue.REFUSED)
    assert verdict.line == "This phone is in order 61\u202f206\u202f190 already."
    assert "Bench 2" in verdict.detail
    assert scan(SECOND_IMEI) == verdict, "the right phone took the STOP off the screen"
    assert scan(str(TWO_PHONES)) == verdict, "the next slip took the STOP off the screen"
    assert shop.recorded(URGENT_PHONE) == ()
    QTest.keyClick(target(), Qt.Key.Key_Return)
    rest(window, qtbot)
    assert window.bench.band.verdict == verdict
    QTest.keyClick(target(), Qt.Key.Key_Space)
    rest(window, qtbot)
    assert window.bench.band.verdict.sign is Sign.ASK
    assert scan(SECOND_IMEI).sign is Sign.OK
    assert shop.recorded(URGENT_PHONE) == (SECOND_IMEI,)


def test_a_stop_is_answered_with_a_card_where_no_hand_is_free(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    shop.scan(OTHER_PHONE, IMEI, bench="Bench 2")
    scan(str(URGENT_PHONE))
    scan(IMEI)

    assert scan("BBNOTED").sign is Sign.ASK
    assert window.bench.order.order_id == URGENT_PHONE


def test_the_right_code_of_the_label_overrules_the_wrong_one(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    assert scan(EID).sign is Sign.REFUSED

    assert scan(IMEI).sign is Sign.OK
    assert shop.recorded(URGENT_PHONE) == (IMEI,)


@pytest.mark.parametrize(
    ("order_id", "code", "line"),
    [
        (URGENT_PHONE, "490154203237519", "Misread: the check digit is wrong."),
        (URGENT_PHONE, EID, "That was the EID, 32 digits."),
        (URGENT_PHONE, SERIAL, "That was a serial number. It does not fit here."),
        (
            LAPTOP,
            IMEI,
            "This article needs its serial number. An IMEI does not fit here.",
        ),
    ],
)
def test_a_wrong_code_is_named_for_what_it_was(shop, window, qtbot, order_id, code, line):
    scan = at_the_bench(window, qtbot)
    scan(str(order_id))

    verdict = scan(code)

    assert verdict.line == line
    assert verdict.cue is Cue.REFUSED
    assert shop.recorded(order_id) == ()


def test_one_phone_more_than_the_order_has_is_refused(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)

    verdict = scan(SECOND_IMEI)

    assert verdict.line == "This order has all its phones."
    assert verdict.must_answer
    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_the_same_phone_again_changes_nothing(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(TWO_PIECES))
    scan(IMEI)

    verdict = scan(IMEI)

    assert verdict.line == "Already saved on this order. Nothing changed."
    assert shop.recorded(TWO_PIECES) == (IMEI,)


def test_a_slip_of_no_order_closes_the_one_that_was_open(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    verdict = scan("99999998")

    assert verdict.line == "No order 99\u202f999\u202f998 in this shop."
    assert window.bench.order is None
    assert scan(IMEI) == verdict
    assert scan("BBNOTED").line == "Scan a packing slip."
    assert scan(IMEI).sign is Sign.CAUTION
    assert shop.recorded(URGENT_PHONE) == ()


def test_an_order_that_others_ship_is_not_opened(window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    verdict = scan(str(NOT_OURS))

    assert verdict.sign is Sign.REFUSED
    assert verdict.line == "Do not pack 61\u202f204\u202f913."
    assert verdict.detail == "BackShip sends it, or the buyer was erased."
    assert window.bench.order is None


def test_a_phone_without_an_open_order_says_where_it_stands(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    shop.scan(OTHER_PHONE, IMEI, bench="Bench 2")

    verdict = scan(IMEI)

    assert verdict.line == "Goes to order 61\u202f206\u202f190: it is saved there."
    assert "Bench 2" in verdict.detail
    assert window.orders.table.current_order.order_id == OTHER_PHONE


def test_a_phone_that_stands_nowhere_asks_for_its_packing_slip(window, qtbot):
    scan = at_the_bench(window, qtbot)

    assert scan(THIRD_IMEI).line == "No order is open: scan its packing slip first."


def test_an_order_cancelled_while_it_is_open_is_taken_off_the_bench(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    shop.clock.advance(60)
    shop.services.back_market.refund(URGENT_PHONE)

    window.syncing.sync_now()
    qtbot.waitUntil(lambda: window.bench.order is None, timeout=PATIENCE_MS)

    verdict = window.bench.band.verdict
    assert (verdict.sign, verdict.must_answer) == (Sign.REFUSED, True)
    assert verdict.line == "Do not pack 61\u202f205\u202f821."
    assert scan(IMEI) == verdict
    assert shop.recorded(URGENT_PHONE) == ()
