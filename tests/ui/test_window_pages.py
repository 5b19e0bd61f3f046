"""The pages of the window: reached with the keyboard alone, named, and inside every screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPushButton, QWidget

from bb_desktop.ui.banner import Notice
from bb_desktop.ui.commands import COMMANDS, GROUPS, PAGES
from bb_desktop.ui.orders.shelves import Shelf
from bb_desktop.ui.theme import ThemeChoice
from tests.ui.a_window import IMEI, URGENT_PHONE
from tests.ui.conftest import press_like_a_scanner, rest, scan, shown, target, waiting_for

#: More than any page has places for the keyboard.
_TABS = 160
NO_WORDS = ("QToolButton", "QLineEditIconButton", "QTableCornerButton")


def test_the_rail_has_all_pages_with_their_keys(window):
    for number, name in enumerate(PAGES, start=1):
        key = Qt.Key.Key_Comma if name == "settings" else Qt.Key(Qt.Key.Key_0 + number)
        QTest.keyClick(target(), key, Qt.KeyboardModifier.ControlModifier)

        assert window.shell.page == name
        assert window.rail.pages[name].isChecked()
        assert window.shell.pages[name].isVisible()
    QTest.keyClick(target(), Qt.Key.Key_F8)
    assert window.shell.page == "attention"


def test_help_lists_every_command_and_goes_back_to_where_it_was_asked(window):
    listed = {name for _, names in GROUPS for name in names}
    assert listed | {"new_order"} == set(COMMANDS)
    window.shell.show_page("reports")

    QTest.keyClick(target(), Qt.Key.Key_F1)
    assert window.shell.page == "help"
    QTest.keyClick(target(), Qt.Key.Key_F1)

    assert window.shell.page == "reports"


def test_no_two_commands_have_the_same_key():
    keys = [key for command in COMMANDS.values() for key in command.keys]

    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(683, 384)])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_control_has_a_name_and_lies_inside_the_window(window, qtbot, size, choice):
    window.look.choose(choice)
    window.resize(size)
    for page in window.shell.pages:
        window.shell.show_page(page)
        rest(window, qtbot)
        assert window.size() == size
        for control in controls(window):
            named = control.accessibleName() or getattr(control, "text", str)()
            assert named, (page, control)
            assert control.toolTip() or control.accessibleDescription() or named, (page, control)
            if not inside_a_scroll_area(control):
                place = control.mapTo(window, control.rect().bottomRight())
                assert window.rect().contains(place), (page, named)
                assert control.height() >= 20, (page, named)


def controls(window) -> list[QWidget]:
    found = window.shell.findChildren(QAbstractButton) + window.shell.findChildren(QLineEdit)
    return [
        one for one in found if one.isVisible() and one.metaObject().className() not in NO_WORDS
    ]


def inside_a_scroll_area(control: QWidget) -> bool:
    parent = control.parentWidget()
    while parent is not None:
        if parent.objectName() in ("sheet", "qt_scrollarea_viewport"):
            return True
        parent = parent.parentWidget()
    return False


def test_in_a_small_window_the_order_in_full_is_a_page_with_a_way_back(window, qtbot):
    window.resize(683, 384)
    qtbot.wait(50)
    assert not window.orders.panel.isVisible()

    QTest.keyClick(target(), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    assert window.orders.panel.isVisible()
    assert not window.orders.table.isVisible()
    QTest.keyClick(target(), Qt.Key.Key_Escape)

    assert window.orders.table.isVisible()


@pytest.mark.parametrize("page", [*PAGES, "help"])
def test_the_tab_key_walks_through_a_whole_page_and_out_again(window, qtbot, page):
    window.shell.show_page(page)
    rest(window, qtbot)
    reached: list[QWidget] = []
    for _ in range(_TABS):
        QTest.keyClick(target(), Qt.Key.Key_Tab)
        if window.focusWidget() in reached[:1]:
            break
        reached.append(window.focusWidget())

    inside = window.shell.pages[page]
    missed = [
        one
        for one in inside.findChildren(QPushButton)
        if one.isVisible() and one.isEnabled() and can_be_tabbed(one) and one not in reached
    ]
    assert missed == []
    assert window.rail.menu in reached
    assert window.status.synced in reached


def can_be_tabbed(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_no_button_waits_for_enter(window):
    assert [one for one in window.findChildren(QPushButton) if one.isDefault()] == []


def test_control_and_enter_press_the_coloured_button_of_the_page(window, qtbot):
    window.orders.table.select(URGENT_PHONE)
    waiting_for(qtbot, lambda: window.orders.panel.order_id == URGENT_PHONE)

    QTest.keyClick(target(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert window.shell.page == "bench"
    waiting_for(qtbot, lambda: window.bench.order is not None)


def test_every_part_of_the_status_line_leads_somewhere_with_the_keyboard(window, qtbot):
    for part, page in (
        (window.status.synced, "activity"),
        (window.status.waiting, "activity"),
        (window.status.bench, "bench"),
    ):
        window.shell.show_page("orders")
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_Space)

        assert window.shell.page == page
    window.status.due.click()
    assert window.shell.page == "orders"
    assert window.orders.wanted.shelf is Shelf.DUE


def test_a_slip_scanned_on_another_page_brings_its_order_to_the_bench(window, qtbot):
    window.shell.show_page("reports")

    press_like_a_scanner(str(URGENT_PHONE))

    waiting_for(qtbot, lambda: window.shell.page == "bench")
    waiting_for(qtbot, lambda: window.bench.order is not None)
    assert window.bench.order.order_id == URGENT_PHONE


def test_a_phone_scanned_on_another_page_is_not_recorded(shop, window, qtbot):
    scan(window, URGENT_PHONE)
    waiting_for(qtbot, lambda: window.bench.order is not None)
    window.shell.show_page("orders")

    press_like_a_scanner(IMEI)
    rest(window, qtbot)

    assert shop.recorded(URGENT_PHONE) == ()


def test_space_answers_a_stop_only_where_it_is_seen(window, qtbot):
    scan(window, "not an order 4")
    waiting_for(qtbot, lambda: window.bench.band.verdict.stays)
    assert window.actions_by_name["answer"].isEnabled()

    window.shell.show_page("orders")

    assert not window.actions_by_name["answer"].isEnabled()


def test_full_screen_hides_the_rail_and_comes_back(window, qtbot):
    QTest.keyClick(target(), Qt.Key.Key_F11)
    assert window.isFullScreen()
    assert not window.rail.isVisible()

    QTest.keyClick(target(), Qt.Key.Key_F11)

    assert not window.isFullScreen()
    assert window.rail.isVisible()


def test_banners_stay_away_from_the_bench_and_wait_for_the_next_page(window):
    window.shell.show_page("bench")
    window.banners.say("printer", Notice("caution", "The printer is out of paper."))
    assert not window.banners.isVisible()

    window.shell.show_page("orders")

    assert window.banners.isVisible()
    assert window.banners.sentences == ("The printer is out of paper.",)


def test_what_is_late_is_counted_in_the_status_line(shop, opened, qtbot):
    shop.clock.advance(3 * 3600)
    window = opened()

    waiting_for(qtbot, lambda: window.status.late.words == "1 late")
    window.status.late.click()
    waiting_for(qtbot, lambda: shown(window) == [URGENT_PHONE])


def test_practice_is_said_on_every_page(opened):
    window = opened(practice=True)

    assert window.windowTitle() == "BB Desktop – practice"
    for page in window.shell.pages:
        window.shell.show_page(page)
        said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
        assert "PRACTICE – nothing is sent" in said


def test_a_page_is_laid_out_in_one_go_and_painted_in_the_next(window, qtbot):
    window.shell.show_page("reports")
    assert not window.shell.stack.updatesEnabled()

    qtbot.waitUntil(window.shell.stack.updatesEnabled)
    assert window.shell.reports.isVisible()
