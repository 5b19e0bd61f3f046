"""The window as a whole: it fills, it syncs, it says what is wrong, and it ends cleanly."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from bb_desktop.domain.errors import NotConfigured, TwoWriters
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.orders.rows import Shelf
from bb_desktop.ui.theme import ThemeChoice
from tests.ui.a_window import IMEI, TO_ACCEPT, TWO_PHONES, URGENT_PHONE
from tests.ui.conftest import PATIENCE_MS, rest, target


def shown(window) -> list[int]:
    return [view.order_id for view in window.orders.table.orders.rows]


def stage_of(window, order_id: int) -> Stage | None:
    found = [view for view in window.orders.table.orders.rows if view.order_id == order_id]
    return found[0].stage if found else None


def waiting_for(qtbot, settled) -> None:
    qtbot.waitUntil(settled, timeout=PATIENCE_MS)


# --- filling and syncing -----------------------------------------------------------------------


def test_the_first_pass_runs_on_the_sync_worker_and_its_orders_appear(fresh_shop, qtbot):
    window = fresh_shop.window()
    window.show()
    waiting_for(qtbot, lambda: len(shown(window)) == 10)

    assert shown(window)[0] == URGENT_PHONE
    assert fresh_shop.wire.threads == {"bb-sync"}


def test_the_screen_never_waits_for_the_store(shop, opened, qtbot):
    window = opened()
    window.bench.on_code(str(URGENT_PHONE))
    window.bench.on_code(IMEI)
    window.orders.search.setText("iphone")
    window.on_attention_page()
    window.actions_by_name["sync"].trigger()
    rest(window, qtbot)

    # The store itself fails when it is asked in the GUI thread.
    assert shop.store.askers == {"bb-bench"}
    assert window.banners.sentences == ()


def test_nothing_is_read_before_the_window_is_on_the_screen(shop, qtbot):
    window = shop.window()
    qtbot.wait(100)

    assert shop.store.askers == set()
    assert not shop.wire.asked.is_set()
    window.show()
    waiting_for(qtbot, lambda: shop.passes == 1)


def test_a_new_order_appears_without_moving_the_sellers_place(shop, window, qtbot):
    window.orders.table.select(TWO_PHONES)
    window.actions_by_name["new_order"].trigger()
    waiting_for(qtbot, lambda: len(shown(window)) == 11)

    assert window.orders.table.current_order.order_id == TWO_PHONES


def test_passes_come_by_the_clock_and_never_two_at_once(shop, opened, qtbot):
    window = opened(every_s=0.05)
    shop.wire.free.clear()
    waiting_for(qtbot, lambda: window.syncing.running)
    before = shop.passes
    qtbot.wait(300)

    assert shop.passes == before
    shop.wire.free.set()
    waiting_for(qtbot, lambda: shop.passes > before + 1)


def test_refused_credentials_end_the_passes_until_the_seller_asks(shop, opened, qtbot):
    window = opened(every_s=0.1)
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, times=None)
    waiting_for(qtbot, lambda: bool(window.banners.sentences))
    rest(window, qtbot)
    passes = shop.passes
    qtbot.wait(400)

    assert shop.passes == passes
    assert window.banners.sentences[0].startswith("Back Market refused the token at ")
    assert "refused" in window.status.services[next(iter(window.status.services))].text
    shop.services.faults.clear()
    QTest.keyClick(target(), Qt.Key.Key_F5)
    waiting_for(qtbot, lambda: window.banners.sentences == ())


def test_a_blocked_service_is_said_with_its_next_try(shop, window, qtbot):
    shop.services.faults.add("shipstation", FaultKind.HTML_403, times=None)

    window.syncing.sync_now()
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    assert "firewall in front of ShipStation" in window.banners.sentences[0]


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (TwoWriters("Back Market FR"), "“Back Market FR” is active in ShipStation."),
        (NotConfigured("No Back Market token yet."), "Not set up yet. No Back Market token yet."),
    ],
)
def test_what_keeps_a_pass_from_running_is_said_in_a_banner(shop, qtbot, error, words):
    def refuse(_progress):
        raise error

    shop.run = refuse
    window = shop.window()
    window.show()
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    assert window.banners.sentences[0].startswith(words)


def test_progress_says_what_is_being_done_and_can_be_cancelled(shop, window, qtbot):
    shop.wire.free.clear()
    window.syncing.sync_now()
    waiting_for(qtbot, lambda: window.status.busy)

    window.status.cancel_wanted.emit()
    shop.wire.free.set()
    waiting_for(qtbot, lambda: not window.syncing.running)

    assert window.banners.sentences == ("Stopped. What is due stays queued.",)
    window.syncing.sync_now()
    waiting_for(qtbot, lambda: window.banners.sentences == ())


def test_the_status_line_grows_amber_and_red_with_the_age_of_the_last_good_sync(window, shop):
    assert window.status.synced.text.startswith("Synced ")
    shop.clock.advance(200)
    window.status.on_tick()
    assert not window.status.synced.text.startswith("Synced ")
    assert window.status.synced.troubled

    shop.clock.advance(600)
    window.status.on_tick()

    assert window.status.synced.text.startswith("No good sync since ")


# --- doing -------------------------------------------------------------------------------------


def test_accepting_the_selected_order_tells_back_market_and_goes_on(shop, window, qtbot):
    window.orders.table.setFocus()
    window.orders.table.select(TO_ACCEPT)
    waiting_for(qtbot, lambda: window.accept_button.isEnabled())

    qtbot.mouseClick(window.accept_button, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: stage_of(window, TO_ACCEPT) is not Stage.TO_ACCEPT)

    assert shop.services.back_market.order(TO_ACCEPT)["state"] == 3


def test_an_order_goes_from_scan_to_announced_in_the_window(shop, window, qtbot):
    window.bench.on_code(str(URGENT_PHONE))
    window.bench.on_code(IMEI)
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
    window.on_attention_page()
    sentences = [card.accessibleName() for card in window.attention.cards]

    assert any("was not scanned" in one or "were not scanned" in one for one in sentences)
    assert window.rail.pages["attention"].accessibleName() == "Attention: 2"
    passes = shop.passes
    qtbot.mouseClick(window.attention.retry_all, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: shop.passes > passes)


def test_an_order_of_the_attention_list_is_shown_in_the_table(shop, window, qtbot):
    window.on_attention_page()
    item = window.attention.items[0]

    window.attention.cards[0].on_show()

    assert window.pages.currentWidget() is window.orders
    assert window.orders.table.current_order.order_id == item.order_id


def test_all_orders_are_exported_into_a_file(window, qtbot, tmp_path):
    path: Path = tmp_path / "orders.csv"

    window.conductor.export_to(path)
    waiting_for(qtbot, lambda: bool(window.banners.sentences))

    text = path.read_bytes().decode("utf-8")
    assert text.startswith("\ufefforder;")
    assert text.count("\r\n") >= 12
    assert str(path) in window.banners.sentences[0]


def test_a_file_that_cannot_be_written_is_said(window, qtbot, tmp_path):
    window.conductor.export_to(tmp_path / "no such folder" / "orders.csv")
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


# --- looking -----------------------------------------------------------------------------------


@pytest.mark.parametrize("size", [QSize(1366, 768), QSize(683, 384)])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_control_has_a_name_and_lies_inside_the_window(window, qtbot, size, choice):
    window.look.choose(choice)
    window.resize(size)
    qtbot.wait(100)

    assert window.size() == size
    for control in window.findChildren(QAbstractButton) + window.findChildren(QLineEdit):
        if not control.isVisible() or control.window() is not window:
            continue
        if control.metaObject().className() in ("QToolButton", "QLineEditIconButton"):
            continue
        named = control.accessibleName() or getattr(control, "text", str)()
        assert named, control
        assert control.toolTip(), named
        if not inside_a_scroll_area(control):
            place = control.mapTo(window, control.rect().bottomRight())
            assert window.rect().contains(place), named
            assert control.height() >= 20, named


def inside_a_scroll_area(control: QWidget) -> bool:
    parent = control.parentWidget()
    while parent is not None:
        if parent.objectName() == "sheet":
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


def test_the_keyboard_alone_reaches_everything_that_is_needed(window, qtbot):
    reached = set()
    window.orders.table.setFocus()
    for _ in range(60):
        QTest.keyClick(target(), Qt.Key.Key_Tab)
        reached.add(window.focusWidget())

    for needed in (
        window.orders.search,
        window.orders.table,
        window.bench.card.field,
        window.sync_button,
        window.orders.panel.main,
        window.rail.pages["attention"],
        window.rail.menu,
    ):
        assert needed in reached, needed


def test_practice_is_said_on_every_page(shop, opened):
    window = opened(practice=True)

    assert window.windowTitle() == "BB Desktop – practice"
    said = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert "PRACTICE – nothing is sent" in said


# --- ending ------------------------------------------------------------------------------------


def test_closing_in_the_middle_of_a_sync_is_quick_and_leaves_no_thread(shop, window, qtbot):
    shop.wire.free.clear()
    shop.wire.asked.clear()
    window.syncing.sync_now()
    waiting_for(qtbot, shop.wire.asked.is_set)

    began = time.monotonic()
    window.close()
    took_s = time.monotonic() - began

    assert took_s < 3
    assert not [one.name for one in threading.enumerate() if one.name.startswith("bb-")]
    shop.clock.closing = False


def test_a_service_that_never_answers_does_not_keep_the_window_open(shop, window, qtbot):
    shop.deaf = True
    shop.wire.free.clear()
    shop.wire.asked.clear()
    window.syncing.sync_now()
    waiting_for(qtbot, shop.wire.asked.is_set)

    began = time.monotonic()
    window.close()
    took_s = time.monotonic() - began
    shop.wire.free.set()

    assert took_s < 3.5
    waiting_for(qtbot, lambda: not any(one.name == "bb-sync" for one in threading.enumerate()))
    shop.clock.closing = False


def test_what_was_due_when_the_window_closed_goes_out_with_the_next_one(
    shop, window, opened, qtbot
):
    window.bench.on_code(str(URGENT_PHONE))
    rest(window, qtbot)
    shop.wire.free.clear()
    window.bench.on_code(IMEI)
    waiting_for(qtbot, lambda: shop.recorded(URGENT_PHONE) == (IMEI,))
    window.close()
    shop.clock.closing = False

    second = opened()
    waiting_for(qtbot, lambda: IMEI in shop.note_of(URGENT_PHONE))

    assert second.banners.sentences == ()


def test_heavy_libraries_wait_until_the_window_is_on_the_screen():
    script = (
        "import sys, bb_desktop.ui.main_window;"
        "print(*{'httpx', 'sqlalchemy', 'alembic', 'pydantic', 'keyring'} & set(sys.modules))"
    )

    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )

    assert done.stdout.split() == []
