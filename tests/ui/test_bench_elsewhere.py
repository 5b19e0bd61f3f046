"""Scans go on wherever the seller is: on other pages, in their fields, and before a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox

from bb_desktop.ui.bench.verdicts import Sign
from tests.ui.a_window import IMEI, LAPTOP, OTHER_PHONE, SECOND_IMEI, URGENT_PHONE
from tests.ui.at_the_bench import at_the_bench, scanning
from tests.ui.conftest import (
    PATIENCE_MS,
    press_like_a_person,
    press_like_a_scanner,
    rest,
    target,
    waiting_for,
)

PAGES = ["orders", "attention", "activity", "reports", "settings", "help"]


def open_order(window):
    order = window.bench.order
    return order.order_id if order else None


@pytest.mark.parametrize("page", PAGES)
def test_on_every_page_a_slip_opens_its_order_and_a_phone_is_never_saved_unseen(
    shop, window, qtbot, page
):
    window.shell.show_page(page)
    scan = scanning(window, qtbot)

    scan(IMEI)
    assert window.shell.page == page
    assert open_order(window) is None
    scan(str(URGENT_PHONE))

    assert window.shell.page == "bench", "the order is open where nobody sees it"
    assert open_order(window) == URGENT_PHONE
    assert shop.recorded(URGENT_PHONE) == ()
    assert scan(IMEI).sign is Sign.OK


@pytest.mark.parametrize("page", ["orders", "settings"])
def test_a_phone_scanned_away_from_the_open_order_is_looked_up_and_not_saved(
    shop, window, qtbot, page
):
    shop.scan(OTHER_PHONE, SECOND_IMEI)
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    window.shell.show_page(page)

    verdict = scan(SECOND_IMEI)

    assert verdict.line == "Goes to order 61\u202f206\u202f190: it is saved there."
    assert open_order(window) == URGENT_PHONE
    assert shop.recorded(URGENT_PHONE) == ()
    assert scan(IMEI).sign is Sign.OK
    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_the_undo_card_takes_nothing_back_that_nobody_sees(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)
    window.shell.show_page("reports")

    scan("BBUNDO")

    assert shop.recorded(URGENT_PHONE) == (IMEI,)


def test_what_a_phone_is_is_said_on_the_page_where_it_was_scanned(shop, window, qtbot):
    shop.scan(OTHER_PHONE, IMEI)
    window.shell.show_page("reports")

    scanning(window, qtbot)("490154203237519")

    assert window.banners.sentences[0].startswith("Misread: the check digit is wrong.")


@pytest.mark.parametrize("place", ["search", "gift message"])
def test_a_scan_leaves_no_trace_in_a_field(window, qtbot, place):
    window.orders.panel.gift.message.setEnabled(True)
    field = {"search": window.orders.search, "gift message": window.orders.panel.gift.message}[
        place
    ]
    field.setFocus()
    field.setText("half a word")
    field.setSelection(2, 3)
    rest(window, qtbot)

    scanning(window, qtbot)("490154203237519")

    assert field.text() == "half a word"
    assert field.selectedText() == "lf "


def test_a_scan_on_the_table_and_on_a_button_presses_nothing(shop, window, qtbot):
    scan = scanning(window, qtbot)
    for widget in (window.orders.table, window.shell.sync_button):
        widget.setFocus()
        passes = shop.passes

        scan("490154203237519")

        assert window.focusWidget() is widget
        assert window.shell.page == "orders", "Enter opened the order of the row"
        assert shop.passes == passes, "Enter pressed the button"


def test_a_person_typing_in_the_search_box_searches(window, qtbot):
    window.orders.search.setFocus()

    press_like_a_person("macbook", pause_ms=60)
    waiting_for(qtbot, lambda: window.orders.table.orders.rowCount() == 1)

    assert window.orders.search.text() == "macbook"
    assert window.orders.table.current_order.order_id == LAPTOP


def test_a_held_key_in_a_field_is_typing_and_no_scan(window, qtbot):
    window.orders.search.setFocus()

    for _ in range(20):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, target(), Qt.Key.Key_A, "a", Qt.KeyboardModifier.NoModifier
        )
        qtbot.wait(40)

    assert window.orders.search.text() == "a" * 20


# The screen of the tests has no frames, and says so when a dialog has a size of its own.
@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_a_scan_before_a_message_box_presses_none_of_its_buttons(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    box = QMessageBox(
        QMessageBox.Icon.Question,
        "Really?",
        "Something is asked.",
        QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No,
        window,
    )
    box.open()
    waiting_for(qtbot, lambda: target().window() is box)

    scan(IMEI)

    assert shop.recorded(URGENT_PHONE) == (IMEI,)
    assert box.isVisible()
    QTest.keyClick(target(), Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_a_slip_is_taken_while_a_stock_list_is_being_imported(shop, window, qtbot, tmp_path):
    path = tmp_path / "stock.csv"
    path.write_text(f"IMEI;SKU;Grade\n{IMEI};002353BR;B\n", encoding="utf-8")
    window.shell.show_page("settings")
    stock = window.settings.sheets["stock"]
    stock.import_file(str(path))
    waiting_for(qtbot, lambda: stock.dialog is not None and stock.dialog().isVisible())
    dialog = stock.dialog()
    dialog.activateWindow()
    waiting_for(qtbot, lambda: target().window() is dialog)

    press_like_a_scanner(IMEI)
    rest(window, qtbot)
    press_like_a_scanner(str(URGENT_PHONE))
    qtbot.waitUntil(lambda: window.bench.order is not None, timeout=PATIENCE_MS)

    assert open_order(window) == URGENT_PHONE
    assert shop.recorded(URGENT_PHONE) == (), "a phone was saved before anybody saw the bench"
    assert dialog.isVisible(), "the scan pressed a button of the dialog"
    dialog.reject()


def test_the_order_panel_catches_up_with_the_bench_when_it_is_looked_at(shop, window, qtbot):
    panel = window.orders.panel
    waiting_for(qtbot, lambda: panel.order_id == URGENT_PHONE)
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)
    rest(window, qtbot)

    window.shell.show_page("orders")

    texts = [label.text().replace(" ", "") for label in panel.findChildren(QLabel)]
    assert any(IMEI in text for text in texts)
