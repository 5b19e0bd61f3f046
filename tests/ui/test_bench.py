"""At the bench a scan needs no mouse and no focus, and a person's typing is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.ui.bench.verdicts import Sign, Verdict
from tests.ui.a_window import (
    EID,
    IMEI,
    LAPTOP,
    NOT_OURS,
    OTHER_PHONE,
    SECOND_IMEI,
    SERIAL,
    TO_ACCEPT,
    TWO_PHONES,
    URGENT_PHONE,
)
from tests.ui.conftest import (
    PATIENCE_MS,
    press_like_a_person,
    press_like_a_scanner,
    rest,
    target,
)

FRENCH_IMEI = "'çà&('éà\"é\"è(&_"


@pytest.fixture
def scan(window, qtbot):
    """Scan a code into whatever has the focus; gives the verdict."""

    def scan_code(code: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> Verdict:
        with qtbot.waitSignal(window.bench.verdict_changed, timeout=PATIENCE_MS) as given:
            press_like_a_scanner(code, end=end)
        rest(window, qtbot)
        return given.args[0]

    return scan_code


def focusable(window):
    return {
        "table": window.orders.table,
        "filter box": window.orders.search,
        "scan field": window.bench.card.field,
        "button": window.sync_button,
        "gift message": window.orders.panel.gift.message,
    }


@pytest.mark.parametrize("place", ["table", "filter box", "scan field", "button"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_a_scan_goes_on_the_open_order_wherever_the_focus_is(shop, window, scan, place, end):
    scan(str(URGENT_PHONE))
    widget = focusable(window)[place]
    widget.setFocus()
    passes = shop.passes

    verdict = scan(IMEI, end=end)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)
    assert verdict.sign is Sign.OK
    assert verdict.line == "Device 1 of 1 saved. Make the label."
    assert window.focusWidget() is widget, "the focus went elsewhere"
    assert shop.passes == passes, "Enter pressed the button"


def test_a_scan_that_comes_from_the_system_takes_the_same_way(shop, window, qtbot):
    for code in (str(URGENT_PHONE), IMEI):
        for character in code:
            QTest.keyClick(window.windowHandle(), Qt.Key(ord(character)))
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        rest(window, qtbot)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


@pytest.mark.parametrize("place", ["filter box", "scan field", "gift message"])
def test_a_scan_leaves_no_trace_in_a_field(window, scan, place):
    field = focusable(window)[place]
    field.setEnabled(True)
    field.setFocus()
    field.setText("half a word")
    field.setSelection(2, 3)

    scan(str(URGENT_PHONE))

    assert field.text() == "half a word"
    assert field.selectedText() == "lf "


def test_what_a_person_types_stays_and_enter_in_the_scan_field_takes_it(shop, window, qtbot):
    field = window.bench.card.field
    field.setFocus()

    press_like_a_person("61205821", pause_ms=60)
    assert field.text() == "61205821"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench.order is not None, timeout=PATIENCE_MS)

    assert window.bench.order.order_id == URGENT_PHONE
    assert field.text() == ""


def test_a_person_typing_in_the_filter_box_filters(window, qtbot):
    window.orders.search.setFocus()

    press_like_a_person("macbook", pause_ms=60)
    qtbot.waitUntil(lambda: window.orders.table.orders.rowCount() == 1, timeout=PATIENCE_MS)

    assert window.orders.search.text() == "macbook"
    assert window.orders.table.current_order.order_id == LAPTOP
    assert window.orders.hidden.text().startswith("9 hidden by the filter")
    QTest.keyClick(target(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.orders.table.orders.rowCount() == 10, timeout=PATIENCE_MS)


def test_a_held_key_in_a_field_is_typing_and_no_scan(window, qtbot):
    window.orders.search.setFocus()

    for _ in range(20):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, target(), Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier
        )
        qtbot.wait(40)

    assert window.orders.search.text() == "a" * 20


def test_a_packing_slip_opens_its_order_and_shows_it_in_the_table(shop, window, scan):
    slip = shop.services.shipstation.order_by_number(str(TWO_PHONES))

    verdict = scan(f"^#^{slip['orderId']:X}^")

    assert verdict.sign is Sign.ASK
    assert verdict.line == "Device 1 of 2: the IMEI."
    assert window.bench.order.order_id == TWO_PHONES
    assert window.orders.table.current_order.order_id == TWO_PHONES


def test_slip_and_phones_may_follow_each_other_without_a_pause(shop, window, qtbot):
    press_like_a_scanner(str(TWO_PHONES))
    press_like_a_scanner(IMEI)
    press_like_a_scanner(SECOND_IMEI)
    rest(window, qtbot)

    assert shop.recorded(TWO_PHONES) == (IMEI, SECOND_IMEI)
    assert window.bench.band.verdict.line == "Device 2 of 2 saved. Make the label."


def test_a_scanner_set_to_another_keyboard_is_understood(shop, window, scan):
    scan(str(URGENT_PHONE))

    scan(FRENCH_IMEI)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_the_note_is_written_soon_after_the_scan(shop, window, scan, qtbot):
    scan(str(URGENT_PHONE))
    scan(IMEI)

    qtbot.waitUntil(lambda: IMEI in shop.note_of(URGENT_PHONE), timeout=PATIENCE_MS)


def test_a_phone_of_another_order_is_refused_until_somebody_answers(shop, window, scan, qtbot):
    shop.scan(OTHER_PHONE, IMEI, bench="Bench 2")
    scan(str(URGENT_PHONE))

    verdict = scan(IMEI)

    assert verdict.sign is Sign.REFUSED
    assert "61\u202f206\u202f190" in verdict.line
    assert "Bench 2" in verdict.detail
    assert shop.recorded(URGENT_PHONE) == ()
    QTest.keyClick(target(), Qt.Key.Key_Return)
    assert window.bench.band.verdict is verdict
    QTest.keyClick(target(), Qt.Key.Key_Space)
    assert window.bench.band.verdict.sign is Sign.ASK


def test_the_right_scan_overrules_a_refusal(shop, window, scan):
    scan(str(URGENT_PHONE))
    assert scan(EID).sign is Sign.REFUSED

    assert scan(IMEI).sign is Sign.OK


@pytest.mark.parametrize(
    ("order_id", "code", "line"),
    [
        (URGENT_PHONE, "490154203237519", "Misread: the check digit is wrong."),
        (URGENT_PHONE, EID, "That was the EID, 32 digits."),
        (URGENT_PHONE, SERIAL, "That was a serial number. It does not fit here."),
        (LAPTOP, IMEI, "That was an IMEI. It does not fit here."),
    ],
)
def test_a_wrong_code_is_named_for_what_it_was(shop, window, scan, order_id, code, line):
    scan(str(order_id))

    verdict = scan(code)

    assert verdict.line == line
    assert shop.recorded(order_id) == ()


def test_one_phone_more_than_the_order_has_is_refused(shop, window, scan):
    scan(str(URGENT_PHONE))
    scan(IMEI)

    verdict = scan(SECOND_IMEI)

    assert verdict.line == "This order has all its devices."
    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_a_slip_of_no_order_closes_the_one_that_was_open(shop, window, scan):
    scan(str(URGENT_PHONE))

    verdict = scan("99999999")

    assert verdict.line == "No order 99\u202f999\u202f999 in this shop."
    assert window.bench.order is None
    assert scan(IMEI).sign is Sign.CAUTION
    assert shop.recorded(URGENT_PHONE) == ()


def test_an_order_that_others_ship_is_not_opened(window, scan):
    verdict = scan(str(NOT_OURS))

    assert verdict.sign is Sign.REFUSED
    assert verdict.line == "Do not pack 61\u202f204\u202f913: handled elsewhere."
    assert window.bench.order is None


def test_a_phone_without_an_open_order_says_where_it_stands(shop, window, scan):
    shop.scan(OTHER_PHONE, IMEI, bench="Bench 2")

    verdict = scan(IMEI)

    assert verdict.line == "Stands on order 61\u202f206\u202f190."
    assert window.orders.table.current_order.order_id == OTHER_PHONE


def test_a_phone_that_stands_nowhere_asks_for_its_packing_slip(window, scan):
    verdict = scan(IMEI)

    assert verdict.line == "No order is open: scan its packing slip first."


def test_f2_takes_the_last_scan_back(shop, window, scan, qtbot):
    scan(str(TWO_PHONES))
    scan(IMEI)
    scan(SECOND_IMEI)

    with qtbot.waitSignal(window.bench.verdict_changed, timeout=PATIENCE_MS):
        QTest.keyClick(target(), Qt.Key.Key_F2)
    rest(window, qtbot)

    assert shop.recorded(TWO_PHONES) == (IMEI,)
    assert window.bench.band.verdict.line == "Taken back. Scan the right device."


def test_f4_closes_the_order(window, scan, qtbot):
    scan(str(URGENT_PHONE))

    QTest.keyClick(target(), Qt.Key.Key_F4)
    rest(window, qtbot)

    assert window.bench.order is None
    assert window.bench.card.number.text() == "No order open"


def test_enter_in_the_table_opens_the_order_at_the_bench(window, qtbot):
    window.orders.table.setFocus()
    window.orders.table.select(TO_ACCEPT)

    QTest.keyClick(window.orders.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench.order is not None, timeout=PATIENCE_MS)

    assert window.bench.order.order_id == TO_ACCEPT


def test_an_order_cancelled_while_it_is_open_is_taken_off_the_bench(shop, window, scan, qtbot):
    scan(str(URGENT_PHONE))
    shop.clock.advance(60)
    shop.services.back_market.refund(URGENT_PHONE)

    window.syncing.sync_now()
    qtbot.waitUntil(lambda: window.bench.order is None, timeout=PATIENCE_MS)

    assert window.bench.band.verdict.line.startswith("Do not pack 61\u202f205\u202f821")


def test_a_scan_that_cannot_be_saved_says_so(shop, window, scan):
    scan(str(URGENT_PHONE))
    shop.sql.close()

    verdict = scan(IMEI)

    assert verdict.sign is Sign.REFUSED
    assert verdict.line == "Not saved. Scan again."
