"""A bench with a keyboard before it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
)

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.worker import SerialWorker
from tests.ui.bench.a_bench import Bench


@pytest.fixture
def remembered(qapp) -> Iterator[Remembered]:
    worker = SerialWorker("test")
    yield Remembered(Preferences(), None, worker)
    worker.close(2.0)


@pytest.fixture
def bench(remembered, qtbot) -> Iterator[Bench]:
    made = Bench(remembered)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window)
    yield made
    made.close()


@pytest.fixture
def commands(bench) -> list[str]:
    """Switch the shortcuts of the window on; gives those that were used."""
    for action in bench.window.actions():
        action.setEnabled(True)
    return bench.triggered
