"""What a person types goes where it was meant for, each key once and in its order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QMessageBox,
    QWidget,
)

from tests.ui.bench.a_bench import FIELDS, IMEI, OTHERS, content
from tests.ui.bench.keyboards import press_through

# Qt's platform without a screen raises no window and grabs no keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("place", ["line", "text", "plain", "typed combo"])
@pytest.mark.parametrize("end", ["\n", "\t", ""])
def test_what_a_person_types_into_a_field_is_there_at_once(bench, place, end):
    widget = bench.focus(place)
    shown = content(widget)
    if place == "typed combo":
        widget.setCompleter(None)
        widget.lineEdit().clear()
        shown = ""

    for character in "iPh 12 é":
        bench.keyboard.type(character)
        shown += character
        assert content(widget) == shown
    bench.keyboard.type(end)
    bench.rest()

    assert bench.scans == []


def test_type_ahead_in_a_list_works_as_ever(bench):
    bench.focus("list").setCurrentRow(0)

    bench.keyboard.type("z")
    assert bench.list.currentRow() == 0, "it waits for a moment"
    bench.rest()
    assert bench.list.currentRow() == 2
    bench.keyboard.type("ip", gap_ms=60)
    bench.keyboard.type("h", gap_ms=110)
    bench.rest()

    assert bench.scans == []


def test_keys_that_a_person_types_outside_of_fields_stay_in_their_order(bench):
    seen: list[str] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                seen.append(event.text())
            return False

    watcher = Watcher()
    bench.focus("table").installEventFilter(watcher)

    for character, gap_ms in zip("iphone 12", (90, 30, 30, 200, 80, 99, 101, 80, 130), strict=True):
        bench.keyboard.type(character, gap_ms=gap_ms)
    bench.keyboard.press("", key=Qt.Key.Key_Down)
    bench.keyboard.type("x")
    bench.rest()

    assert seen == [*"iphone 12", "", "x"]
    assert bench.scans == []


def test_a_person_chooses_from_a_menu_by_its_letter(bench, qtbot):
    menu = QMenu(bench.window)
    menu.addAction("&Ship").triggered.connect(bench.on_clicked)
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)

    bench.keyboard.type("s")
    bench.rest()

    assert bench.clicked == 1


def test_enter_that_a_person_presses_answers_a_dialog(bench, qtbot):
    dialog = QMessageBox(bench.window)
    dialog.setStandardButtons(QMessageBox.StandardButton.Ok)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    bench.keyboard.type("\n")

    assert not dialog.isVisible()


def test_a_shortcut_that_a_person_presses_works(bench, commands):
    bench.focus("table")

    press_through(bench.window, "1", gap_ms=130)
    assert commands == [], "it waits for a moment"
    bench.rest()
    assert commands == ["1"]
    press_through(bench.window, "41\n", gap_ms=130)
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_F2)
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_Space)
    QTest.keyClick(bench.window.windowHandle(), Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    assert commands == ["1", "4", "1", "Return", "F2", "Space", "Ctrl+F"]
    assert bench.scans == []


def test_a_digit_alone_goes_to_whatever_wants_it(bench):
    seen: list[str] = []

    class Wanting(QWidget):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            seen.append(event.text())

    wanting = Wanting(bench.window, focusPolicy=Qt.FocusPolicy.StrongFocus)
    wanting.show()
    wanting.setFocus()

    bench.keyboard.type("2")
    bench.rest()

    assert seen == ["2"]


def test_a_key_held_down_in_a_table_comes_up_once(bench):
    seen: list[QEvent.Type] = []

    class Watcher(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QKeyEvent) and event.type() != QEvent.Type.ShortcutOverride:
                seen.append(event.type())
            return False

    watcher = Watcher()
    bench.focus("table").installEventFilter(watcher)

    bench.keyboard.press("a")
    bench.rest()
    assert seen == [QEvent.Type.KeyPress]
    bench.keyboard.release("a")
    bench.keyboard.type("b")
    bench.rest()

    down, up = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    assert seen == [down, up, down, up]


@pytest.mark.parametrize("place", FIELDS + OTHERS)
def test_a_stuck_key_is_told_once_and_is_no_scan(bench, place):
    bench.focus(place)

    bench.keyboard.hold("5", 200)
    bench.rest()

    assert bench.stuck == ["5"]
    assert bench.scans == []
    assert content(bench.widgets[place]).count("5") <= 12


@pytest.mark.parametrize("place", ["line", "table"])
def test_a_stuck_key_is_told_where_the_platform_does_not_say_that_it_repeats(bench, place):
    bench.focus(place)

    bench.keyboard.hold_unnoticed("5", 60)
    bench.rest()

    assert bench.stuck == ["5"]
    assert bench.scans == []
    assert content(bench.widgets[place]).count("5") <= 12
    bench.keyboard.wait(500)
    bench.keyboard.type("5")
    bench.rest()
    assert bench.stuck == ["5"]


def test_a_scan_is_read_while_a_key_is_stuck(bench):
    field = bench.focus("line")
    for number in range(40):
        bench.keyboard.at_ms += 30
        bench.keyboard.press("5", auto_repeat=number > 0)
    held = field.text()
    bench.keyboard.wait(30)
    for place, character in enumerate(IMEI):
        bench.keyboard.scan(character, end="")
        bench.keyboard.at_ms += 4
        if place % 5 == 4:
            bench.keyboard.press("5", auto_repeat=True)
    bench.keyboard.scan("", end="\n")

    assert bench.texts == [IMEI]
    assert bench.stuck == ["5"]
    assert field.text() == held


def test_a_key_that_came_up_is_told_anew_when_it_sticks_again(bench):
    bench.focus("line")

    bench.keyboard.hold("a", 20)
    bench.keyboard.hold("a", 5)
    assert bench.stuck == ["A"]
    assert bench.line.text() == "a" * 17
    bench.keyboard.hold("a", 20)

    assert bench.stuck == ["A", "A"]


@pytest.mark.parametrize(
    ("key", "left"),
    [(Qt.Key.Key_Backspace, ""), (Qt.Key.Key_Left, "x" * 40), (Qt.Key.Key_Delete, "x" * 40)],
)
def test_keys_that_people_hold_down_go_on_for_as_long_as_they_like(bench, key, left):
    bench.line.setText("x" * 40)
    bench.focus("line")

    bench.keyboard.hold("", 45, key=key)

    assert bench.line.text() == left
    assert bench.stuck == []
    assert bench.line.cursorPosition() == (40 if key == Qt.Key.Key_Delete else 0)
