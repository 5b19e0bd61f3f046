"""At the bench a scan needs no mouse and no focus, and a person's typing is left alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.ui.bench.verdicts import Cue, Sign
from tests.ui.a_window import (
    IMEI,
    LAPTOP,
    SECOND_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
)
from tests.ui.at_the_bench import at_the_bench
from tests.ui.conftest import PATIENCE_MS, press_like_a_person, press_like_a_scanner, rest, target

FRENCH_IMEI = "'çà&('éà\"é\"è(&_"


def focusable(window):
    return {
        "page": window.bench,
        "a page of the rail": window.rail.pages["orders"],
        "delivery note": window.bench.body.paper.button,
    }


@pytest.mark.parametrize("place", ["page", "a page of the rail", "delivery note"])
@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Tab, None])
def test_a_scan_goes_on_the_open_order_wherever_the_focus_is(shop, window, qtbot, place, end):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    widget = focusable(window)[place]
    widget.setFocus()
    assert window.focusWidget() is widget

    verdict = scan(IMEI, end=end)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)
    assert (verdict.sign, verdict.cue) == (Sign.OK, Cue.COMPLETE)
    assert verdict.line == "Phone 1 of 1 saved. Make the label."
    assert window.focusWidget() is widget, "the focus went elsewhere"
    assert window.shell.page == "bench", "Enter pressed the button"
    assert window.papers.viewer is None, "Enter pressed the button"


def test_a_scan_that_comes_from_the_system_takes_the_same_way(shop, window, qtbot):
    window.shell.show_page("bench")
    for code in (str(URGENT_PHONE), IMEI):
        for character in code:
            QTest.keyClick(window.windowHandle(), Qt.Key(ord(character)))
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Return)
        rest(window, qtbot)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_a_scan_ends_a_code_that_is_being_typed_and_leaves_no_trace_of_itself(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    QTest.keyClick(target(), Qt.Key.Key_F9)
    field = window.bench.entry.field
    press_like_a_person("3541", pause_ms=150)
    assert field.text() == "3541"

    scan(IMEI)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)
    assert field.text() == ""
    assert not window.bench.entry.isVisible()


def test_what_a_person_types_is_asked_for_twice(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    QTest.keyClick(target(), Qt.Key.Key_F9)
    entry = window.bench.entry

    press_like_a_person(IMEI, pause_ms=150)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    assert entry.asked_again
    assert shop.recorded(URGENT_PHONE) == ()
    press_like_a_person(IMEI[-4:], pause_ms=150)
    QTest.keyClick(entry.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench.band.verdict.sign is Sign.OK, timeout=PATIENCE_MS)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_a_packing_slip_opens_its_order_and_the_table_stands_on_it(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    slip = shop.services.shipstation.order_by_number(str(TWO_PHONES))

    verdict = scan(f"^#^{slip['orderId']:X}^")

    assert verdict.sign is Sign.ASK
    assert verdict.line == "Phone 1 of 2."
    assert verdict.detail.startswith("Scan the IMEI.")
    assert window.bench.order.order_id == TWO_PHONES
    assert window.orders.table.current_order.order_id == TWO_PHONES


def test_slip_and_phones_may_follow_each_other_faster_than_the_answers(shop, window, qtbot):
    window.shell.show_page("bench")

    press_like_a_scanner(str(TWO_PIECES))
    press_like_a_scanner(IMEI, apart_s=1.5)
    press_like_a_scanner(SECOND_IMEI, apart_s=1.5)
    rest(window, qtbot)

    assert shop.recorded(TWO_PIECES) == (IMEI, SECOND_IMEI)
    assert window.bench.band.verdict.line == "Phone 2 of 2 saved. Make the label."


def test_two_phones_read_in_one_pull_are_not_saved(shop, window, qtbot):
    window.shell.show_page("bench")
    codes = (IMEI, "C02DK1XYQ6L5", SECOND_IMEI, "C39XK1ABJGH5")

    press_like_a_scanner(str(TWO_PIECES))
    for number, code in enumerate(codes):
        press_like_a_scanner(code, apart_s=3.0 if number == 0 else 0.1)
    rest(window, qtbot)

    assert window.bench.band.verdict.line == "Two phones were read at once. Nothing was saved."
    assert shop.recorded(TWO_PIECES) == ()


def test_a_scanner_set_to_another_keyboard_is_understood(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    scan(FRENCH_IMEI)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_the_note_is_written_soon_after_the_scan(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)

    qtbot.waitUntil(lambda: IMEI in shop.note_of(URGENT_PHONE), timeout=PATIENCE_MS)


def test_a_phone_that_may_be_either_article_is_put_where_a_digit_says(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(TWO_PHONES))
    asked = scan(IMEI)
    assert asked.line == "Which article is this phone? Press its number."
    assert shop.recorded(TWO_PHONES) == ()

    # A key is held for an instant, until it is clear that no scan begins with it.
    QTest.keyClick(target(), Qt.Key.Key_2)
    qtbot.waitUntil(lambda: window.bench.band.verdict.sign is Sign.OK, timeout=PATIENCE_MS)

    assert window.bench.band.verdict.line == "Phone 1 of 2 saved. Scan the next one."
    assert [line.recorded for line in window.bench.order.lines] == [(), (IMEI,)]
    assert scan(SECOND_IMEI).line == "Phone 2 of 2 saved. Make the label."


def test_a_laptop_is_packed_by_its_serial_number(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(LAPTOP))

    verdict = scan("C02DK1XYQ6L5")

    assert verdict.line == "Device 1 of 1 saved. Make the label."
    assert shop.recorded(LAPTOP) == ("C02DK1XYQ6L5",)


def test_a_scan_that_cannot_be_saved_says_so_and_the_order_stays_open(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    shop.sql.close()

    verdict = scan(IMEI)

    assert verdict.sign is Sign.REFUSED
    assert verdict.line == "Not saved. Scan again."
    assert window.bench.order.order_id == URGENT_PHONE


def test_scans_that_go_to_another_program_are_warned_of(window, qtbot):
    window.shell.show_page("bench")
    window.bench.on_application_state(Qt.ApplicationState.ApplicationInactive)

    assert not window.bench.band.listening
    window.bench.on_application_state(Qt.ApplicationState.ApplicationActive)
    assert window.bench.band.listening
