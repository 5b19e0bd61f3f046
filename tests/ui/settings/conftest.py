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
from bb_desktop.log import take_down_logging
from bb_desktop.ui import theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.settings.printing import Printers
from bb_desktop.ui.worker import SerialWorker
from tests.clock import VirtualClock
from tests.ui.a_window import NotOnTheScreen
from tests.ui.settings.a_seller import ASeller, Drawer, use_drawer

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
    choices: Choices
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
    shop = Shop(bench="Bench 1")
    desk = SettingsDesk(NotOnTheScreen(store), VirtualClock(), shop)
    choices = Choices(shop, None, worker)

    def until(check: Callable[[], bool | None]) -> None:
        qtbot.waitUntil(check, timeout=PATIENCE_MS)

    made: Settings
    page = SettingsPage(
        look,
        worker,
        desk,
        remembered,
        choices=choices,
        section="appearance",
        printers=lambda: made.read_printers(),
    )
    made = Settings(page, store, remembered, look, file, until, choices)
    made.page.resize(1274, 700)
    made.page.show()
    qtbot.waitExposed(made.page)
    yield made
    worker.close(5)
    for thing in (made.page, choices, remembered, look):
        let_go(thing)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    """Keep credentials in a drawer that is this test's own."""
    made, take_away = use_drawer()
    yield made
    take_away()


@pytest.fixture
def sellers(tmp_path: Path, drawer: Drawer, qapp, qtbot) -> Iterator[Callable[..., ASeller]]:
    """Open settings of a seller's shop, each in the same folder."""
    opened: list[ASeller] = []

    def until(check: Callable[[], bool | None]) -> None:
        qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS)

    def open_settings(*, practice: bool = False, synced: bool = False) -> ASeller:
        made = ASeller(tmp_path, until, practice=practice)
        opened.append(made)
        if synced:
            made.program.sync()
        made.page.resize(1274, 700)
        made.page.show()
        qtbot.waitExposed(made.page)
        return made

    yield open_settings
    for one in opened:
        one.close()
        for thing in (one.page, one.choices, one.remembered, one.look):
            let_go(thing)
    take_down_logging()


@pytest.fixture
def seller(sellers) -> ASeller:
    """Open the settings of a shop that nothing was set of yet."""
    return sellers()


def let_go(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
