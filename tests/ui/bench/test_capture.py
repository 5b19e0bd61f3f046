"""A scan is taken wherever the focus is, in menus and dialogs too, and does nothing there."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)

from tests.ui.bench.a_bench import FIELDS, IMEI, OTHERS, SERIAL, SLIP, content
from tests.ui.bench.keyboards import press_through

# Qt's platform without a screen raises no window and grabs no keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("place", FIELDS + OTHERS)
@pytest.mark.parametrize("end", ["\n", "\t", "\n\n", "\n\t", ""])
@pytest.mark.parametrize("gap_ms", [1, 20, 60])
def test_a_scan_is_taken_whole_and_leaves_everything_as_it_was(bench, place, end, gap_ms):
    widget = bench.focus(place)
    before = content(widget)

    bench.keyboard.scan(IMEI, gap_ms=gap_ms, end=end)
    bench.rest()

    assert bench.texts == [IMEI]
    assert content(widget) == before
    assert QApplication.focusWidget() is widget, "the focus went elsewhere"
    assert bench.clicked == 0


@pytest.mark.parametrize("end", ["\n", "\t", ""])
def test_a_scan_with_a_menu_open_chooses_nothing(bench, qtbot, end):
    menu = QMenu(bench.window)
    for word in ("4 phones", "&9 lives", "Ship"):
        menu.addAction(word).triggered.connect(bench.on_clicked)
    menu.popup(QPoint(10, 10))
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is menu)
    menu.setActiveAction(menu.actions()[2])

    bench.keyboard.scan(IMEI, end=end)
    bench.rest()

    assert bench.texts == [IMEI]
    assert menu.isVisible()
    assert menu.activeAction() is menu.actions()[2]
    assert bench.clicked == 0
    menu.close()


def test_a_scan_with_the_list_of_a_combo_box_open_chooses_nothing(bench, qtbot):
    bench.focus("combo")
    bench.combo.showPopup()
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)

    bench.keyboard.scan("zebra1234567")
    bench.keyboard.wait(1000)
    bench.keyboard.type("z")
    bench.rest()
    bench.keyboard.type("\n")

    assert bench.texts == ["zebra1234567"]
    assert bench.combo.currentText() == "zebra"


@pytest.mark.parametrize("make", [QDialog, QMessageBox, QFileDialog])
def test_a_scan_answers_no_dialog(bench, qtbot, make):
    dialog = make(bench.window)
    match dialog:
        case QMessageBox():
            buttons = QMessageBox.StandardButton
            dialog.setStandardButtons(buttons.Ok | buttons.Cancel)
            dialog.setDefaultButton(buttons.Ok)
        case QFileDialog():
            dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        case _:
            column = QVBoxLayout(dialog)
            column.addWidget(QLineEdit())
            default = QPushButton("OK", default=True)
            default.clicked.connect(dialog.accept)
            column.addWidget(default)
    dialog.open()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)

    for end in ("\n", "\t", ""):
        bench.keyboard.scan(SLIP, end=end)
        bench.rest()
        bench.keyboard.wait(1000)

    assert bench.texts == [SLIP] * 3
    assert dialog.isVisible()
    assert all(field.text() == "" for field in dialog.findChildren(QLineEdit)) or isinstance(
        dialog, QFileDialog
    )
    dialog.close()


@pytest.mark.parametrize("place", ["table", "button", "reading"])
def test_a_scan_is_no_shortcut(bench, commands, place):
    bench.focus(place)

    press_through(bench.window, f"{IMEI}\n4114\n", gap_ms=4)

    assert bench.texts == [IMEI, "4114"]
    assert commands == []


def test_scans_tell_when_they_came(bench):
    bench.focus("table")
    bench.keyboard.scan(IMEI)
    bench.keyboard.wait(2500)
    bench.keyboard.scan(SERIAL)

    first, second = bench.scans
    assert second.at_s - first.at_s == pytest.approx(2.5 + 4 * (len(SERIAL) / 1000), abs=0.001)


def test_keys_held_when_the_window_closes_are_handed_on(bench):
    bench.focus("list")
    bench.keyboard.type("z")

    bench.capture.stop()

    assert bench.list.currentRow() == 2


def test_a_widget_that_is_gone_gets_no_keys(bench):
    table = bench.focus("table")
    bench.keyboard.type("z")
    table.deleteLater()
    QApplication.sendPostedEvents(table, QEvent.Type.DeferredDelete)

    bench.rest()

    assert bench.scans == []
