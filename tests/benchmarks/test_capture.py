"""What a key costs on its way through the capture of scans, against a window without it.

A ratio, since machines differ: both are measured in one run, by turns.
"""

import statistics
import time

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.worker import SerialWorker

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

CODE = "490154203237518"
ROUNDS = 300
#: Qt alone takes some 10 µs to put a letter into a field; Python looks at it several times.
MOST = 25.0
MOST_MS = 0.1


def typed(field: QLineEdit, at_ms: int, gap_ms: int) -> tuple[int, float]:
    """Type a code and Enter; gives the time of the last key, and the seconds that a key took."""
    began = time.perf_counter()
    for character in f"{CODE}\r":
        at_ms += gap_ms
        key = Qt.Key.Key_Return if character == "\r" else Qt.Key(ord(character))
        for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, 13, 0, 0, character)
            event.setTimestamp(at_ms)
            QApplication.sendEvent(field, event)
    return at_ms, (time.perf_counter() - began) / (len(CODE) + 1)


@pytest.mark.parametrize(("who", "gap_ms"), [("scanner", 4), ("person", 130)])
def test_a_key_costs_little_more_than_without_capture(qapp, qtbot, figures, who, gap_ms):
    worker = SerialWorker("test")
    remembered = Remembered(Preferences(), None, worker)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is field)
    at_ms, bare, watched = 10_000, [], []

    for _ in range(ROUNDS):
        field.clear()
        at_ms, cost = typed(field, at_ms + 1000, gap_ms)
        bare.append(cost)
        field.clear()
        capture = ScanCapture(remembered)
        at_ms, cost = typed(field, at_ms + 1000, gap_ms)
        watched.append(cost)
        capture.stop()
    worker.close(2.0)

    with_it, without = statistics.median(watched), statistics.median(bare)
    ratio = with_it / without
    extra_ms = (with_it - without) * 1e3
    figures.add(
        "Speed",
        f"a key of a {who} through the capture of scans",
        f"{with_it * 1e3:.3f} ms, {ratio:.1f} × a bare field",
        f"{MOST:.0f} ×, {MOST_MS} ms more",
    )
    assert ratio < MOST
    assert extra_ms < MOST_MS
