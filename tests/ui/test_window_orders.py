"""What is done with orders in the window, and what becomes of it at both services."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication

from bb_desktop.domain.stage import Stage
from bb_desktop.ui.orders.shelves import Shelf
from tests.ui.a_window import IMEI, TO_ACCEPT, URGENT_PHONE
from tests.ui.conftest import rest, scan, shown, stage_of, waiting_for


def test_accepting_the_selected_order_tells_back_market_and_goes_on(shop, window, qtbot):
    window.orders.table.setFocus()
    window.orders.table.select(TO_ACCEPT)
    waiting_for(qtbot, lambda: window.shell.accept_button.isEnabled())

    qtbot.mouseClick(window.shell.accept_button, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: stage_of(window, TO_ACCEPT) is not Stage.TO_ACCEPT)

    assert shop.services.back_market.order(TO_ACCEPT)["state"] == 3


def test_an_order_goes_from_scan_to_announced_in_the_window(shop, window, qtbot):
    scan(window, URGENT_PHONE)
    scan(window, IMEI)
    waiting_for(qtbot, lambda: stage_of(window, URGENT_PHONE) is Stage.READY_TO_SHIP)
    waiting_for(qtbot, lambda: window.orders.panel.order_id == URGENT_PHONE)
    waiting_for(qtbot, lambda: window.orders.panel.buy.isEnabled())

    qtbot.mouseClick(window.orders.panel.buy, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: stage_of(window, URGENT_PHONE) is Stage.SHIPPED)
    shop.clock.advance(400)
    window.syncing.sync_now()
    # Announced orders leave the shelf of the open ones.
    waiting_for(qtbot, lambda: URGENT_PHONE not in shown(window))

    [told] = shop.services.back_market.announcements
    assert told.order_id == URGENT_PHONE


def test_the_practice_shops_refusal_is_said_and_nothing_else_happens(window, qtbot):
    window.syncing.practise("buy_label", str(TO_ACCEPT))
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    assert window.banners.sentences == (f"ShipStation has no order {TO_ACCEPT}.",)


def test_an_identifier_is_taken_back_in_the_panel(shop, window, qtbot):
    shop.scan(URGENT_PHONE, IMEI)
    window.syncing.sync_now()
    waiting_for(qtbot, lambda: bool(take_back_buttons(window)))

    qtbot.mouseClick(take_back_buttons(window)[0], Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: shop.recorded(URGENT_PHONE) == ())


def take_back_buttons(window) -> list[QAbstractButton]:
    found = window.orders.panel.findChildren(QAbstractButton)
    return [one for one in found if one.text() == "Take back" and one.isVisible()]


def test_a_gift_is_marked_in_the_panel_and_stays_marked(shop, window, qtbot):
    gift = window.orders.panel.gift
    waiting_for(qtbot, lambda: window.orders.panel.order_id == URGENT_PHONE)
    window.orders.panel._scroll.ensureWidgetVisible(gift)

    gift.box.click()
    gift.message.setFocus()
    gift.message.setText("Happy birthday")
    QTest.keyClick(gift.message, Qt.Key.Key_Return)
    rest(window, qtbot)

    with shop.sql.reading() as tx:
        marks = tx.orders.facts(URGENT_PHONE).marks
    assert (marks.gift, marks.gift_message) == (True, "Happy birthday")


def test_what_needs_a_person_is_listed_counted_and_can_be_tried_again(shop, window, qtbot):
    shop.clock.advance(60)
    shop.services.shipstation.buy_label(str(URGENT_PHONE))
    window.syncing.sync_now()
    waiting_for(qtbot, lambda: len(window.attention.items) == 2)
    window.shell.show_page("attention")
    sentences = [card.accessibleName() for card in window.attention.cards]

    assert any("was not scanned" in one or "were not scanned" in one for one in sentences)
    assert window.rail.pages["attention"].accessibleName() == "Attention: 2"
    passes = shop.passes
    qtbot.mouseClick(window.attention.retry_all, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: shop.passes > passes)


def test_an_order_of_the_attention_list_is_shown_in_the_table(shop, window, qtbot):
    window.shell.show_page("attention")
    item = window.attention.items[0]

    window.attention.cards[0].on_show()

    assert window.shell.page == "orders"
    assert window.orders.table.current_order.order_id == item.order_id


def test_all_orders_are_exported_into_a_file(window, qtbot, tmp_path):
    path: Path = tmp_path / "orders.csv"

    window.conductor.errands.export_to(path)
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufefforder;")
    assert text.count("\r\n") >= 12
    assert str(path) in window.banners.sentences[0]


def test_a_file_that_cannot_be_written_is_said(window, qtbot, tmp_path):
    window.conductor.errands.export_to(tmp_path / "no such folder" / "orders.csv")
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    assert window.banners.sentences[0].startswith("The file cannot be written")


def test_the_number_is_copied_without_blanks(window):
    window.orders.table.setFocus()

    QTest.keyClick(window.orders.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert QApplication.clipboard().text() == str(URGENT_PHONE)


def test_a_chip_narrows_the_table(window, qtbot):
    window.orders.on_shelf_chosen(Stage.TO_ACCEPT)
    waiting_for(qtbot, lambda: len(shown(window)) == 5)

    window.orders.on_shelf_chosen(Shelf.EVERYTHING)
    waiting_for(qtbot, lambda: len(shown(window)) == 12)


def test_the_delivery_note_of_an_order_is_shown_or_its_lack_is_said(window, qtbot):
    window.orders.paper_wanted.emit(URGENT_PHONE)

    waiting_for(
        qtbot,
        lambda: (
            (window.papers.viewer and window.papers.viewer.page_count) or window.banners.sentences
        ),
    )


def test_the_command_cards_are_written_into_a_file(window, qtbot, tmp_path):
    path = tmp_path / "cards.pdf"

    window.conductor.errands.write_cards(path)
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    assert path.read_bytes().startswith(b"%PDF")
    assert str(path) in window.banners.sentences[0]
