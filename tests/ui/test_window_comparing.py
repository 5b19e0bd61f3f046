"""Both books compared by the window: when the seller asks, and once an hour by the clock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.a_window import URGENT_PHONE
from tests.ui.conftest import rest, waiting_for


def codes(window):
    return {item.code for item in window.attention.items}


def test_compare_now_finds_what_every_pass_passed_over(shop, window, qtbot):
    shop.services.shipstation.delete(str(URGENT_PHONE))
    window.syncing.sync_now()
    waiting_for(qtbot, lambda: not window.syncing.running)
    assert "deleted_in_shipstation" not in codes(window)
    window.shell.show_page("attention")

    QTest.mouseClick(window.attention.compare, Qt.MouseButton.LeftButton)
    waiting_for(qtbot, lambda: "deleted_in_shipstation" in codes(window))
    rest(window, qtbot)

    assert window.attention.compared.text().startswith("Both sides compared ")
    row = next(one for one in window.attention.cards if one.item.code == "deleted_in_shipstation")
    row.button.click()
    waiting_for(qtbot, lambda: "deleted_in_shipstation" not in codes(window))
    assert shop.services.shipstation.order_by_number(str(URGENT_PHONE)) is not None


def test_a_comparison_that_waits_for_a_pass_is_cancelled_with_it(shop, window, qtbot):
    shop.wire.free.clear()
    window.syncing.sync_now()
    window.syncing.compare_now()

    window.syncing.cancel()
    shop.wire.free.set()
    waiting_for(qtbot, lambda: not window.syncing.running)

    assert not window.attention.compared.text()


def test_by_the_clock_both_books_are_compared_once_an_hour(shop, opened, qtbot):
    window = opened(every_s=0.2)
    waiting_for(qtbot, lambda: window.attention._compared is not None)
    first = window.attention._compared.at
    passes = shop.passes
    waiting_for(qtbot, lambda: shop.passes > passes + 1)
    assert window.attention._compared.at == first

    shop.clock.advance(3700)

    waiting_for(qtbot, lambda: window.attention._compared.at > first)
