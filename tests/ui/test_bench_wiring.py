"""What reaches the bench from elsewhere in the window, and what the bench keeps alive."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.bench.verdicts import Sign
from tests.ui.a_window import IMEI, URGENT_PHONE
from tests.ui.a_window import SECOND_IMEI as LOWER_IMEI
from tests.ui.at_the_bench import at_the_bench
from tests.ui.conftest import rest, target, waiting_for


def test_a_key_that_does_not_come_up_is_said_at_the_bench(window, qtbot):
    window.shell.show_page("bench")

    for _ in range(60):
        QTest.sendKeyEvent(
            QTest.KeyAction.Press, target(), Qt.Key.Key_7, "7", Qt.KeyboardModifier.NoModifier
        )
        qtbot.wait(5)

    assert "seems to be stuck" in window.bench.body.line.text()


def test_which_imei_of_a_phone_is_recorded_counts_from_the_next_scan_on(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    window.remembered.change(imei_choice="lower")

    verdict = scan(f"IMEI1:{IMEI};IMEI2:{LOWER_IMEI}")

    assert verdict.sign is Sign.OK
    assert shop.recorded(URGENT_PHONE) == (LOWER_IMEI,)


@pytest.mark.parametrize("syncing", [False, True])
def test_an_order_that_lies_open_for_long_is_not_given_to_another_bench(
    shop, window, qtbot, monkeypatch, syncing
):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    for _ in range(10):
        shop.clock.advance(120)
        with monkeypatch.context() as busy:
            busy.setattr(window.syncing, "running", syncing)
            window.conductor.on_status_due()
        rest(window, qtbot)

    assert window._look_again.isActive()
    assert window._look_again.interval() <= 120_000
    with shop.sql.reading() as tx:
        holder = tx.benches.holder(OrderId(URGENT_PHONE), shop.clock.now())
    assert holder is not None
    assert holder.bench == "Bench 1"


def test_the_printed_delivery_note_is_seen_at_the_bench(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)
    before = window.bench.body.paper.words.text()

    window.papers.printed.emit(OrderId(URGENT_PHONE), shop.clock.now())

    assert window.bench.body.paper.words.text() != before


def test_a_delivery_note_that_cannot_be_had_is_said_where_it_is_missed(window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    window.papers.failed.emit(OrderId(URGENT_PHONE), "There is no paper in the printer.")

    assert "There is no paper in the printer." in window.bench.body.line.text()
    window.shell.show_page("orders")
    assert "There is no paper in the printer." in window.banners.sentences


def test_the_phone_of_an_order_is_copied_without_blanks(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)
    window.shell.show_page("orders")
    window.orders.table.setFocus()
    waiting_for(qtbot, lambda: window.orders.table.current_order.order_id == URGENT_PHONE)
    rest(window, qtbot)

    QTest.keyClick(
        window.orders.table,
        Qt.Key.Key_C,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )

    assert QApplication.clipboard().text() == IMEI
