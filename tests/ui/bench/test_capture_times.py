"""When a key was pressed is what counts, not when the program came to look at it."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from bb_desktop.ui.bench.key_events import KeyTimes


def a_key(stamp_ms: int) -> QKeyEvent:
    made = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a")
    made.setTimestamp(stamp_ms)
    return made


def test_keys_are_as_far_apart_as_the_platform_says():
    times = KeyTimes()

    assert times.of(a_key(5000)) == 5000
    assert times.of(a_key(5130)) == 5130


def test_on_windows_a_busy_program_does_not_make_a_scanner_of_a_person():
    """Qt hands all waiting keys on with the present as their time; Windows knows better."""
    pressed = iter([1000, 1120, 1260])
    times = KeyTimes(message_time=lambda: next(pressed))

    assert [times.of(a_key(9000)) for _ in range(3)] == [1000, 1120, 1260]


def test_windows_counts_below_zero_after_25_days_and_on_from_there():
    pressed = iter([2**31 - 50, -(2**31) + 50])
    times = KeyTimes(message_time=lambda: next(pressed))

    first, second = times.of(a_key(1)), times.of(a_key(2))

    assert second - first == 100


def test_a_key_without_a_time_came_now():
    times = KeyTimes()
    times.of(a_key(5000))

    assert times.of(a_key(0)) == pytest.approx(5000, abs=500)


def test_the_times_of_scans_are_this_computers_own():
    times = KeyTimes()

    at_ms = times.of(a_key(5000))

    assert times.at_s(at_ms) == pytest.approx(time.monotonic(), abs=0.5)
    # After 49 days the platform counts from 0 again.
    assert times.at_s(times.of(a_key(3))) == pytest.approx(time.monotonic(), abs=0.5)
