"""The settings on a real store, asked off the screen, and on preferences that a file keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject

from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.settings.printing import Printers
from bb_desktop.ui.worker import SerialWorker
from tests.clock import VirtualClock
from tests.ui.a_window import NotOnTheScreen

PATIENCE_MS = 10_000


@dataclass
class Settings:
    """The page and everything behind it."""

    page: SettingsPage
    store: SqlStore
    remembered: Remembered
    look: theme.Theme
    file: PreferencesFile
    until: Callable[..., None]
    printers: Printers = field(default_factory=lambda: Printers(()))
    asked_on: set[int] = field(default_factory=set)

    def read_printers(self) -> Printers:
        self.asked_on.add(threading.get_ident())
        return self.printers

    def show(self, section: str) -> None:
        self.page.show_section(section)


@pytest.fixture
def store(tmp_path) -> Iterator[SqlStore]:
    opened = SqlStore.open(f"sqlite:///{tmp_path / 'shop' / 'bb-desktop.db'}")
    yield opened
    opened.close()


@pytest.fixture
def settings(tmp_path: Path, store: SqlStore, qapp, qtbot) -> Iterator[Settings]:
    look = theme.Theme(qapp)
    worker = SerialWorker("bench")
    file = PreferencesFile(tmp_path / "shop")
    remembered = Remembered(file.load(), file, worker)
    desk = SettingsDesk(NotOnTheScreen(store), VirtualClock(), Shop(bench="Bench 1"))

    def until(check: Callable[[], bool | None]) -> None:
        qtbot.waitUntil(check, timeout=PATIENCE_MS)

    made: Settings
    page = SettingsPage(look, worker, desk, remembered, printers=lambda: made.read_printers())
    made = Settings(page, store, remembered, look, file, until)
    made.page.resize(1274, 700)
    made.page.show()
    qtbot.waitExposed(made.page)
    yield made
    worker.close(5)
    for thing in (made.page, remembered, look):
        let_go(thing)


def let_go(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
