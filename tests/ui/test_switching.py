"""Changing the language in the middle of the work: nothing of it is lost."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import Qt

from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.language import Language
from bb_desktop.ui.shell import Shell
from tests.ui.a_window import IMEI, TWO_PHONES, URGENT_PHONE
from tests.ui.conftest import PATIENCE_MS, press_like_a_scanner, rest
from tests.ui.test_language import german  # noqa: F401 - a fixture


@pytest.fixture
def bilingual(window, german):  # noqa: F811
    """Have a window that finds its German words in a folder of the test."""
    window.language.end()
    window.language = Language(parent=window, folder=german)
    return window


def speak(window, language, qtbot) -> None:
    """Choose a language as the menu does, and wait for the new pages."""
    before = window.shell
    window.remembered.change(language=language)
    qtbot.waitUntil(lambda: window.shell is not before, timeout=PATIENCE_MS)
    rest(window, qtbot)


def test_the_pages_are_said_in_the_new_language_without_a_restart(bilingual, qtbot):
    speak(bilingual, "de", qtbot)
    assert bilingual.rail.pages["orders"].text() == "Aufträge"
    assert bilingual.actions_by_name["orders"].text() == "Aufträge"

    speak(bilingual, "en", qtbot)

    assert bilingual.rail.pages["orders"].text() == "Orders"


def test_page_filter_and_selection_stay(bilingual, qtbot):
    orders = bilingual.orders
    orders.search.setText("iphone")
    qtbot.waitUntil(lambda: orders.wanted.words == "iphone", timeout=PATIENCE_MS)
    rest(bilingual, qtbot)
    orders.select(TWO_PHONES)
    bilingual.shell.show_page("attention")

    speak(bilingual, "de", qtbot)

    assert bilingual.shell.page == "attention"
    assert bilingual.orders is not orders
    assert bilingual.orders.search.text() == "iphone"
    assert bilingual.orders.wanted.words == "iphone"
    qtbot.waitUntil(
        lambda: (
            bilingual.orders.table.current_order is not None
            and bilingual.orders.table.current_order.order_id == TWO_PHONES
        ),
        timeout=PATIENCE_MS,
    )


def test_the_order_at_the_bench_stays_open_and_takes_the_next_scan(shop, bilingual, qtbot):
    press_like_a_scanner(str(URGENT_PHONE))
    qtbot.waitUntil(lambda: bilingual.bench.order is not None, timeout=PATIENCE_MS)

    speak(bilingual, "de", qtbot)
    qtbot.waitUntil(lambda: bilingual.bench.order is not None, timeout=PATIENCE_MS)
    press_like_a_scanner(IMEI)

    qtbot.waitUntil(lambda: shop.recorded(URGENT_PHONE) == (IMEI,), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: IMEI in shop.note_of(URGENT_PHONE), timeout=PATIENCE_MS)


def test_a_scan_in_the_very_moment_of_the_change_is_not_lost(shop, bilingual, qtbot):
    bilingual.shell.show_page("bench")
    press_like_a_scanner(str(URGENT_PHONE))
    before = bilingual.shell

    bilingual.remembered.change(language="de")
    press_like_a_scanner(IMEI)
    qtbot.waitUntil(lambda: bilingual.shell is not before, timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: shop.recorded(URGENT_PHONE) == (IMEI,), timeout=PATIENCE_MS)


def test_a_running_pass_goes_on_and_is_still_shown(shop, bilingual, qtbot):
    shop.wire.free.clear()
    bilingual.syncing.sync_now()
    qtbot.waitUntil(lambda: bilingual.status.busy, timeout=PATIENCE_MS)
    speak_without_rest = bilingual.shell
    bilingual.remembered.change(language="de")
    qtbot.waitUntil(lambda: bilingual.shell is not speak_without_rest, timeout=PATIENCE_MS)

    qtbot.waitUntil(lambda: bilingual.status.busy, timeout=PATIENCE_MS)
    shop.wire.free.set()

    qtbot.waitUntil(lambda: not bilingual.status.busy, timeout=PATIENCE_MS)
    assert not bilingual.syncing.running


def test_keys_work_once_in_the_new_pages(bilingual, qtbot):
    speak(bilingual, "de", qtbot)

    qtbot.keyClick(bilingual.shell, Qt.Key.Key_F8)

    assert bilingual.shell.page == "attention"


def test_the_last_syncs_are_still_listed(bilingual, qtbot):
    before = list(bilingual.activity.side.passes)
    assert before

    speak(bilingual, "de", qtbot)

    assert list(bilingual.activity.side.passes) == before


def test_other_colours_after_another_language_reach_no_page_that_is_gone(bilingual, qtbot):
    bilingual.shell.show_page("settings")
    rest(bilingual, qtbot)
    before = bilingual.shell

    speak(bilingual, "de", qtbot)
    qtbot.waitUntil(lambda: not shiboken6.isValid(before), timeout=PATIENCE_MS)
    # Qt's exceptions fail a test by themselves.
    for theme in ("dark", "light"):
        bilingual.remembered.change(theme=theme)
        rest(bilingual, qtbot)

    assert bilingual.shell.page == "settings"
    assert bilingual.shell.settings.isVisible()


def test_other_colours_while_the_pages_of_before_go_reach_none_of_them(bilingual, qtbot):
    _speak_until_pages_go(bilingual, qtbot)

    bilingual.remembered.change(theme="dark")
    rest(bilingual, qtbot)

    assert bilingual.rail.pages["orders"].text() == "Aufträge"


def test_an_order_that_is_wanted_while_the_pages_of_before_go_is_opened_in_the_new_ones(
    bilingual, qtbot
):
    _speak_until_pages_go(bilingual, qtbot)

    bilingual.conductor.bench_wanted.emit(OrderId(URGENT_PHONE))
    rest(bilingual, qtbot)

    assert bilingual.shell.page == "bench"
    assert bilingual.shell.bench.order.order_id == URGENT_PHONE


def _speak_until_pages_go(window, qtbot):
    """Choose German, and wait for the moment in which the pages of before go one by one."""
    before = window.shell
    window.remembered.change(language="de")
    qtbot.waitUntil(lambda: not shiboken6.isValid(before.bench), timeout=PATIENCE_MS)
    # What holds them goes last.
    assert shiboken6.isValid(before)


def test_of_two_languages_chosen_at_once_the_last_one_is_spoken(bilingual, qtbot):
    before = bilingual.shell
    bilingual.remembered.change(language="de")
    qtbot.waitUntil(lambda: bilingual.switching._coming is not None, timeout=PATIENCE_MS)
    bilingual.remembered.change(language="en")

    qtbot.waitUntil(lambda: bilingual.shell is not before, timeout=PATIENCE_MS)
    rest(bilingual, qtbot)
    qtbot.waitUntil(lambda: len(bilingual.findChildren(Shell)) == 1, timeout=PATIENCE_MS)

    assert bilingual.rail.pages["orders"].text() == "Orders"
    assert bilingual.held_scans is None


def test_a_window_that_is_closed_while_its_pages_are_built_ends_cleanly(bilingual, qtbot):
    bilingual.remembered.change(language="de")
    qtbot.waitUntil(lambda: bilingual.switching._coming is not None, timeout=PATIENCE_MS)

    bilingual.close()
    qtbot.wait(200)

    assert bilingual.switching._coming is None
    assert not bilingual.isVisible()


def test_what_is_typed_while_the_pages_are_built_arrives_in_the_new_ones(bilingual, qtbot):
    before = bilingual.shell
    bilingual.remembered.change(language="de")
    qtbot.waitUntil(lambda: bilingual.switching._coming is not None, timeout=PATIENCE_MS)
    assert bilingual.shell is before
    before.orders.search.setText("iphone")
    qtbot.waitUntil(lambda: bilingual.shell is not before, timeout=PATIENCE_MS)
    rest(bilingual, qtbot)

    assert bilingual.orders.search.text() == "iphone"
