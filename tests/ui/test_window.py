"""The window as a whole: it fills, it syncs, and it says what is wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.domain.errors import NotConfigured, TwoWriters
from bb_desktop.practice.faults import FaultKind
from tests.ui.a_window import IMEI, TWO_PHONES, URGENT_PHONE
from tests.ui.conftest import rest, scan, shown, target, waiting_for


def test_the_first_pass_runs_on_the_sync_worker_and_its_orders_appear(fresh_shop, qtbot):
    window = fresh_shop.window()
    window.show()
    waiting_for(qtbot, lambda: len(shown(window)) == 10)

    assert shown(window)[0] == URGENT_PHONE
    assert fresh_shop.wire.threads == {"bb-sync"}


def test_the_screen_never_waits_for_the_store(shop, opened, qtbot):
    window = opened()
    scan(window, URGENT_PHONE)
    scan(window, IMEI)
    window.orders.search.setText("iphone")
    window.shell.show_page("attention")
    window.actions_by_name["sync"].trigger()
    rest(window, qtbot)

    # The store itself fails when it is asked in the GUI thread.
    assert shop.store.askers == {"bb-bench", "bb-reading"}
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
    opened(every_s=0.05)
    shop.wire.free.clear()
    shop.wire.asked.clear()
    waiting_for(qtbot, shop.wire.asked.is_set)
    before = shop.passes
    qtbot.wait(300)

    assert shop.passes == before
    shop.wire.free.set()
    waiting_for(qtbot, lambda: shop.passes > before + 1)


def test_a_service_that_refused_is_left_alone_until_the_seller_asks(shop, opened, qtbot):
    window = opened(every_s=0.1)
    shop.services.faults.add("back_market", FaultKind.UNAUTHORIZED, times=None)
    waiting_for(qtbot, lambda: bool(window.banners.sentences))
    rest(window, qtbot)
    shop.services.requests.clear()
    passes = shop.passes
    waiting_for(qtbot, lambda: shop.passes > passes + 2)

    assert {one.service for one in shop.services.requests} == {"shipstation"}
    assert window.banners.sentences[0].startswith("Back Market refused the token at ")
    assert "refused" in window.status.services[next(iter(window.status.services))].words
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
    assert window.status.synced.words.startswith("Synced ")
    shop.clock.advance(200)
    window.status.on_tick()
    assert not window.status.synced.words.startswith("Synced ")
    assert window.status.synced.troubled

    shop.clock.advance(600)
    window.status.on_tick()

    assert window.status.synced.words.startswith("No good sync since ")
