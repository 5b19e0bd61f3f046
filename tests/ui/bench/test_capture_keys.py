"""The keys of a scan are told whatever the computer makes of them, and so is its speed."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import (
    QApplication,
)

from bb_desktop.domain.physical_keys import Platform, ScannerSetting, decode
from bb_desktop.domain.typed import Typed
from tests.ui.bench.a_bench import IMEI, SERIAL, SLIP, Bench
from tests.ui.bench.keyboards import LAYOUTS

# Qt's platform without a screen raises no window and grabs no keyboard, and says so.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("caps", [False, True])
@pytest.mark.parametrize("code", [IMEI, SERIAL, SLIP, "BBUNDO"])
@pytest.mark.parametrize("platform", Platform)
def test_the_keys_say_what_the_code_was_on_every_computer(
    remembered, qtbot, layout, caps, code, platform
):
    bench = Bench(remembered, platform)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is bench.window)
    bench.keyboard.layout, bench.keyboard.caps = layout, caps
    bench.focus("table")

    bench.keyboard.scan(code)

    [scan] = bench.scans
    assert decode(scan.keys) == code
    assert all(key.caps is caps for key in scan.keys)
    bench.close()


def test_the_separator_within_a_gs1_code_is_part_of_it(bench):
    bench.focus("line")
    bench.keyboard.layout = "us"
    bench.keyboard.scan("]d2010950110153000", end="")
    bench.keyboard.at_ms += 4
    control = Qt.KeyboardModifier.ControlModifier
    bench.keyboard.press(
        "\x1d", key=Qt.Key.Key_BracketRight, modifiers=control, codes=(27 + 8, 0, 0)
    )
    bench.keyboard.at_ms += 4
    bench.keyboard.scan("21ABC", end="\n")

    [scan] = bench.scans
    assert scan.text == "]d2010950110153000\x1d21ABC"
    assert decode(scan.keys) == scan.text


def test_line_feed_as_control_and_j_ends_a_scan_and_opens_nothing(bench, commands):
    bench.focus("table")
    bench.keyboard.scan(IMEI, end="")
    bench.keyboard.at_ms += 4
    bench.keyboard.press("\n", key=Qt.Key.Key_J, modifiers=Qt.KeyboardModifier.ControlModifier)

    assert bench.texts == [IMEI]


def test_the_frame_of_a_slip_typed_with_a_dead_key_is_kept(bench):
    """A scanner set to French on a French computer: ``^`` waits for the blank behind it."""
    bench.remembered.change(scanner_setting=ScannerSetting.FRENCH.value)
    bench.focus("table")
    keyboard = bench.keyboard
    group = Qt.KeyboardModifier.GroupSwitchModifier
    shift = Qt.KeyboardModifier.ShiftModifier

    def caret() -> None:
        keyboard.press("", key=Qt.Key.Key_Dead_Circumflex, codes=(26 + 8, 0, 0))
        keyboard.at_ms += 4
        keyboard.press("^", key=Qt.Key.Key_Space, codes=(57 + 8, 0, 0))
        keyboard.at_ms += 4

    caret()
    keyboard.press("#", modifiers=group, codes=(4 + 8, 0, 0))
    keyboard.at_ms += 4
    caret()
    for digit, code in zip("499602", (5, 10, 10, 7, 11, 3), strict=True):
        keyboard.press(digit, modifiers=shift, codes=(code + 8, 0, 0))
        keyboard.at_ms += 4
    keyboard.press("D", modifiers=shift, codes=(32 + 8, 0, 0))
    keyboard.at_ms += 4
    keyboard.press("2", modifiers=shift, codes=(3 + 8, 0, 0))
    keyboard.at_ms += 4
    caret()
    keyboard.press("\r", key=Qt.Key.Key_Return)

    [scan] = bench.scans
    assert decode(scan.keys, ScannerSetting.FRENCH) == SLIP
    assert scan.text == SLIP


def test_what_an_input_method_makes_of_a_dead_key_is_taken_back_too(bench):
    field = bench.focus("line")
    field.setText("ab")

    for part in ("^", "#", "^"):
        QApplication.sendEvent(field, _committed(part))
    assert field.text() == "ab^#^"
    bench.keyboard.at_ms = round(time.monotonic() * 1000)
    bench.keyboard.scan("499602D2^")

    assert bench.texts == [SLIP]
    assert field.text() == "ab"


def test_words_from_an_input_method_are_a_persons(bench):
    field = bench.focus("line")

    for word in ("你好世界", "手机", "电话", "是", "的", "吗"):
        QApplication.sendEvent(field, _committed(word))
    bench.rest()

    assert field.text().startswith("你好世界手机电话")
    assert bench.scans == []


def _committed(text: str) -> QInputMethodEvent:
    event = QInputMethodEvent()
    event.setCommitString(text)
    return event


def test_what_was_learned_is_remembered_until_it_is_forgotten(bench):
    bench.focus("line")
    for _ in range(4):
        bench.keyboard.scan(IMEI, gap_ms=45)
        bench.keyboard.wait(1000)
        bench.capture.learn(bench.scans[-1])
    assert bench.remembered.current.typing_gaps_ms == (45.0,) * 56

    bench.keyboard.scan("no such thing", gap_ms=45)
    assert bench.texts[-1] == "no such thing", "its speed alone tells it now"
    bench.remembered.change(typing_gaps_ms=())
    bench.keyboard.wait(1000)
    bench.keyboard.scan("no such thing", gap_ms=45)

    assert len(bench.scans) == 5
    assert bench.line.text() == "no such thing"


def test_a_code_typed_by_hand_teaches_nothing(bench):
    bench.capture.learn(Typed(IMEI, 1.0, by_hand=True))
    bench.capture.learn(Typed(IMEI, 1.0))

    assert bench.remembered.current.typing_gaps_ms == ()
