"""One page of the settings by itself, on a real store that is asked off the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.worker import SerialWorker
from tests.clock import VirtualClock
from tests.ui.a_window import NotOnTheScreen

PATIENCE_MS = 10_000


class AskedElsewhere(NotOnTheScreen):
    """The store, as long as nobody asks it in the thread that draws; its files as well."""

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        self._check()
        return self._store.clear_remains(thoroughly=thoroughly)

    def remove_copies(self, before: datetime) -> int:
        self._check()
        return self._store.remove_copies(before)


@dataclass
class InMemory:
    """Keeps the settings as a file would; every order is touched by every change."""

    kept: Shop
    fixed: frozenset[str] = frozenset()
    touching: int = 38

    def load(self) -> Shop:
        return self.kept

    def touched(self, _shop: Shop) -> int:
        return self.touching

    def save(self, shop: Shop) -> Shop:
        self.kept = shop
        return shop


@dataclass
class Alone:
    """What a page is made with, and the page in a window of its own."""

    look: theme.Theme
    worker: SerialWorker
    store: SqlStore
    desk: SettingsDesk
    clock: VirtualClock
    remembered: Remembered
    until: Callable[..., None]
    shop: Shop = field(default_factory=lambda: Shop(bench="Bench 1"))
    settling: InMemory | None = None
    choices: Choices | None = None
    window: QStackedWidget | None = None

    def choose(self, *, fixed: frozenset[str] = frozenset(), **values: Any) -> Choices:
        """Begin with these settings."""
        self.settling = InMemory(Shop(bench="Bench 1", **values), fixed)
        settling: Any = self.settling
        self.choices = Choices(self.settling.kept, settling, self.worker)
        return self.choices

    def show(self, sheet: Sheet, width: int = 1074, height: int = 690) -> None:
        """Put the page on the screen, as the settings do."""
        outer = QWidget()
        outer.resize(width, height)
        self.window = QStackedWidget(outer)
        self.window.addWidget(sheet)
        self.window.setGeometry(0, 0, width, height)
        sheet.fit(narrow=width < 780)
        outer.show()
        self._outer = outer
        sheet.open()
        self.rest()

    def resize(self, width: int, height: int) -> None:
        assert self.window is not None
        self._outer.resize(width, height)
        self.window.setGeometry(0, 0, width, height)
        QCoreApplication.processEvents()

    def rest(self) -> None:
        """Wait until the worker has done what is queued now."""
        reached: list[object] = []
        self.worker.submit(int, done=reached.append)
        self.until(lambda: bool(reached))


@contextmanager
def a_page_alone(tmp_path: Path, qapp: Any, qtbot: Any) -> Iterator[Alone]:
    """Give what a page is made with; all of it ends with the test."""
    store = SqlStore.open(f"sqlite:///{tmp_path / 'shop' / 'bb-desktop.db'}")
    look = theme.Theme(qapp)
    worker = SerialWorker("reading")
    clock = VirtualClock()
    remembered = Remembered(Preferences(), None, worker)
    desk = SettingsDesk(AskedElsewhere(store), clock, Shop(bench="Bench 1"))

    def until(check: Callable[[], bool | None]) -> None:
        qtbot.waitUntil(check, timeout=PATIENCE_MS)

    made = Alone(look, worker, store, desk, clock, remembered, until)
    made.choose()
    yield made
    worker.close(5)
    for thing in (getattr(made, "_outer", None), remembered, made.choices, look):
        if thing is not None:
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
    store.close()
