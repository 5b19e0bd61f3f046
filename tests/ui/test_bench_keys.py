"""The keys and the command cards of the bench."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.ui.bench.verdicts import Sign
from tests.ui.a_window import (
    IMEI,
    SECOND_IMEI,
    TO_ACCEPT,
    TWO_PIECES,
    URGENT_PHONE,
)
from tests.ui.at_the_bench import at_the_bench
from tests.ui.conftest import PATIENCE_MS, press_like_a_scanner, rest, target


def give(window, qtbot, scan, command: str | Qt.Key) -> None:
    """Press a key, or scan the card that does the same."""
    if isinstance(command, Qt.Key):
        QTest.keyClick(target(), command)
        rest(window, qtbot)
    else:
        scan(command)


@pytest.mark.parametrize("undo", [Qt.Key.Key_F2, "BBUNDO"])
def test_the_last_scan_is_taken_back(shop, window, qtbot, undo):
    scan = at_the_bench(window, qtbot)
    scan(str(TWO_PIECES))
    scan(IMEI)
    scan(SECOND_IMEI)

    give(window, qtbot, scan, undo)

    assert shop.recorded(TWO_PIECES) == (IMEI,)
    assert window.bench.band.verdict.line == "Taken back. Scan the right phone."


def test_a_phone_that_was_taken_back_leaves_the_note_in_shipstation(shop, window, qtbot):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    scan(IMEI)
    qtbot.waitUntil(lambda: IMEI in shop.note_of(URGENT_PHONE), timeout=PATIENCE_MS)

    scan("BBUNDO")
    scan(SECOND_IMEI)
    qtbot.waitUntil(lambda: SECOND_IMEI in shop.note_of(URGENT_PHONE), timeout=PATIENCE_MS)

    assert IMEI not in shop.note_of(URGENT_PHONE)


@pytest.mark.parametrize("following", [Qt.Key.Key_F4, "BBNEXT"])
def test_the_order_is_closed_for_the_next_one(window, qtbot, following):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    give(window, qtbot, scan, following)

    assert window.bench.order is None
    assert window.bench.body.order is None
    assert window.bench.band.verdict.line == "Scan a packing slip."


@pytest.mark.parametrize("hold", [Qt.Key.Key_F3, "BBHOLD"])
def test_an_order_put_aside_keeps_what_was_saved(shop, window, qtbot, hold):
    scan = at_the_bench(window, qtbot)
    scan(str(TWO_PIECES))
    scan(IMEI)

    give(window, qtbot, scan, hold)

    assert window.bench.order is None
    assert window.bench.band.verdict.line.startswith("61\u202f210\u202f488 is put aside.")
    assert scan(str(TWO_PIECES)).line == "Phone 2 of 2."
    assert shop.recorded(TWO_PIECES) == (IMEI,)


@pytest.mark.parametrize("repeat", [Qt.Key.Key_F6, "BBECHO"])
def test_the_last_verdict_is_shown_and_sounded_once_more(window, qtbot, monkeypatch, repeat):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))
    verdict = scan(IMEI)
    heard: list[object] = []
    monkeypatch.setattr(window.sounds, "play", heard.append)

    give(window, qtbot, scan, repeat)

    assert window.bench.band.verdict == verdict
    assert heard == [verdict.cue]


@pytest.mark.parametrize("helps", [Qt.Key.Key_F1, "BBHELP", "]C0BBHELP"])
def test_help_is_shown_and_the_order_stays_open_behind_it(window, qtbot, helps):
    scan = at_the_bench(window, qtbot)
    scan(str(URGENT_PHONE))

    if isinstance(helps, Qt.Key):
        QTest.keyClick(target(), helps)
    else:
        with qtbot.waitSignal(window.bench.help_wanted, timeout=PATIENCE_MS):
            press_like_a_scanner(helps)

    assert window.shell.page == "help"
    assert window.bench.order.order_id == URGENT_PHONE


def test_enter_in_the_table_opens_the_order_at_the_bench(window, qtbot):
    window.orders.table.setFocus()
    window.orders.table.select(TO_ACCEPT)

    QTest.keyClick(window.orders.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.bench.order is not None, timeout=PATIENCE_MS)

    assert window.bench.order.order_id == TO_ACCEPT
    assert window.shell.page == "bench"
    assert window.bench.band.verdict.sign is Sign.ASK
