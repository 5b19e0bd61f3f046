"""A person who stands at the bench of a window and has a scanner in the hand."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt

from bb_desktop.ui.bench.verdicts import Verdict
from bb_desktop.ui.main_window import MainWindow
from tests.ui.conftest import PATIENCE_MS, press_like_a_scanner, rest


class Scans(Protocol):
    """Scans a code by keys, whatever has the focus; gives the verdict on it."""

    def __call__(self, code: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> Verdict: ...


def at_the_bench(window: MainWindow, qtbot) -> Scans:
    """Bring the bench in front; gives what scans there."""
    window.shell.show_page("bench")
    return scanning(window, qtbot)


def scanning(window: MainWindow, qtbot) -> Scans:
    """Give what scans on the page in front."""

    def scan(code: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> Verdict:
        with qtbot.waitSignal(window.bench.verdict_changed, timeout=PATIENCE_MS) as given:
            press_like_a_scanner(code, end=end)
        rest(window, qtbot)
        assert given.args is not None
        return given.args[0]

    return scan
