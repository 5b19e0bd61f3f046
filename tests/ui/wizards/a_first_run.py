"""A new seller before the first run: the whole program on the practice services, and the page."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.application.preferences import Preferences
from bb_desktop.connecting import WindowConnections
from bb_desktop.domain.shop import Shop
from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.shop import PracticeShop
from bb_desktop.settling import WindowSettling, WindowShops
from bb_desktop.ui import theme
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.wizards.first_run import FirstRunPage
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step
from bb_desktop.ui.worker import SerialWorker
from tests.chest import Chest
from tests.clock import VirtualClock
from tests.ui.conftest import Reached
from tests.ui.wizards.a_reconnect import NotOnTheScreen, OnTheWire

PATIENCE_MS = 15_000
_TO_TAB = Qt.Key.Key_Tab


@dataclass
class AFirstRun:
    """One new seller, and what he sees."""

    folder: Path
    chest: Chest
    until: Callable[..., None]
    practice: bool = False
    finished: list[bool] = field(default_factory=list)
    practice_wanted: list[bool] = field(default_factory=list)
    languages: list[str] = field(default_factory=list)
    syncs: list[bool] = field(default_factory=list)
    pages: list[FirstRunPage] = field(default_factory=list)
    windows: list[QWidget] = field(default_factory=list)

    def __post_init__(self) -> None:
        clock = VirtualClock()
        self.program = OnTheWire(self.folder, practice=self.practice)
        self.program.clock = clock  # type: ignore[assignment]
        self.program.services = self.services = PracticeShop(now=clock.now)
        self.program.free = self.wire = threading.Event()
        self.wire.set()
        self.services.shipstation.rate_limit = 10_000
        self.worker = SerialWorker("connect")
        self.connections = NotOnTheScreen(WindowConnections(self.program))
        self.shops = WindowShops(
            self.program.data_dir, "practice" if self.practice else "", self.program
        )
        self.settling = WindowSettling(self.program, self.shops)
        self.choices = Choices(self.program.shop, self.settling, self.worker)
        self.remembered = Remembered(Preferences(), None, self.worker)
        self.sounds = Sounds(self.remembered)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self.look = theme.Theme(application)

    @property
    def page(self) -> FirstRunPage:
        return self.pages[-1]

    @property
    def step(self) -> Step:
        return self.page.step

    def at(self, step: Step) -> bool:
        """Say whether a step is in front."""
        return self.page.step is step

    @property
    def kept(self) -> Shop:
        """What a program that starts now would work with."""
        return OnTheWire(self.folder).shop

    @property
    def secrets(self) -> list[str]:
        return sorted(self.chest.held.values())

    def open(
        self, *, state: FirstRunState | None = None, size: tuple[int, int] = (1366, 734)
    ) -> FirstRunPage:
        """Bring the page in front, as the window does."""
        page = FirstRunPage(
            self.look,
            self.program.clock.now,
            self.worker,
            self.connections,
            self.choices,
            self.shops,
            self.remembered,
            self.sounds,
            state=state,
        )
        self.pages.append(page)
        page.finished.connect(lambda: self.finished.append(True))
        page.practice_wanted.connect(lambda: self.practice_wanted.append(True))
        page.language_chosen.connect(self.languages.append)
        page.sync_wanted.connect(lambda: self.syncs.append(True))
        # In a window, as in the program: a page in front has no smallest size of its own.
        window = QWidget()
        self.windows.append(window)
        window.resize(*size)
        page.setParent(window)
        page.resize(*size)
        window.show()
        window.activateWindow()
        self.until(lambda: page.state.held is not None and QApplication.activeWindow() is window)
        self.rest()
        return page

    # --- what the seller does --------------------------------------------------------------------

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        target = QApplication.focusWidget() or self.page
        QTest.keyClick(target, key)

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, text)

    def paste(self, text: str) -> None:
        """Press Ctrl+V where the keyboard is."""
        QGuiApplication.clipboard().setText(text)
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def go_on(self) -> None:
        """Press the way on, and wait until nobody is asked any more."""
        self.page.foot.go_on.click()
        self.rest()

    def rest(self) -> None:
        """Wait until whatever was asked is answered, and the answer has reached the window."""
        # What comes back may ask once more.
        for _ in range(2):
            done = Reached()
            self.worker.submit(int, done=done.on_reached)
            self.until(lambda done=done: done.reached and not self.page.jobs.busy)

    def to(self, step: Step) -> None:
        """Go the usual way up to a step."""
        while self.step.number < step.number:
            before = self.step
            match before:
                case Step.SHIPSTATION:
                    self.enter_pair()
                case Step.BACK_MARKET:
                    self.enter_token()
            self.go_on()
            if self.step is Step.BACK_MARKET and before is Step.BACK_MARKET:
                # Nothing is known yet to compare the shop with: the seller confirms.
                self.go_on()
            assert self.step is not before, self.said

    def enter_pair(self, key: str = PRACTICE_API_KEY, secret: str = PRACTICE_API_SECRET) -> None:
        sheet = self.page.sheets.made[Step.SHIPSTATION]
        sheet.key.line.setText(key)  # type: ignore[attr-defined]
        sheet.secret.line.setText(secret)  # type: ignore[attr-defined]

    def enter_token(self, token: str = PRACTICE_TOKEN) -> None:
        sheet = self.page.sheets.made[Step.BACK_MARKET]
        sheet.token.line.setText(token)  # type: ignore[attr-defined]

    # --- what he sees ----------------------------------------------------------------------------

    @property
    def said(self) -> str:
        """Give what stands in the way: of this step, and below it."""
        sheet = self.page.sheets.made[self.step]
        saying = getattr(sheet, "saying", None)
        parts = [self.page.trouble.accessibleName() if self.page.trouble.kind else ""]
        if saying is not None and saying.kind:
            parts.append(saying.accessibleName())
        return " ".join(filter(None, parts))

    def close(self) -> None:
        self.wire.set()
        assert self.worker.close(5)
        for thing in (*self.windows, self.sounds, self.remembered, self.choices, self.look):
            thing.deleteLater()
            QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)
        self.program.close()
