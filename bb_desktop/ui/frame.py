"""The frame of the window: on the screen at once, with the rail, the status line and grey bars.

It imports little and reads nothing, so that it is there soon after the program was started; what
it needs to be a window is loaded by its own worker then, while it can be moved and closed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QSize, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget

from bb_desktop.application.preferences import Preferences, PreferenceStore
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import icons
from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.language import Language, Words
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.shell import Shell
from bb_desktop.ui.surroundings import Place, Surroundings
from bb_desktop.ui.theme import Theme, theme_of
from bb_desktop.ui.worker import SerialWorker

if TYPE_CHECKING:
    # Only named here: loading them takes longer than the frame may.
    from bb_desktop.application.give_way import GiveWay
    from bb_desktop.application.ports import Clock, Store
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.doors import (
        Connections,
        Household,
        PracticeDesk,
        Settling,
        Shops,
        SyncRunner,
    )

log = logging.getLogger(__name__)

#: Together, the workers have as long to end when the window is closed.
_CLOSE_S = 2.0
_KEEP_S = 0.5
#: By then a window is painted, if it is going to be.
_PAINTED_MS = 400
#: What is asked of the window and found in its shell.
_PARTS = (*PAGES, "help", "banners", "rail", "status", "actions_by_name")


@dataclass(frozen=True, slots=True)
class Works:
    """What the window works with.

    Attributes:
        store: Asked on the bench and reading workers and, through ``sync``, on the sync worker.
        clock: For countdowns and ages; only ``now`` is called in the GUI thread.
        shop: The seller's choices.
        sync: Speaks with the services.
        practice: The practice shop's outside world; None for the real services.
        connections: The credentials; None where they are nobody's business.
        settling: The settings on the disk; None where nothing outlives this start.
        shops: The seller's shops; None where there is only this one.
        household: What keeps the program itself in order; None where nobody does.
        give_way: Told while a scan is being answered; whoever runs ``sync`` waits meanwhile.
    """

    store: Store
    clock: Clock
    shop: Shop
    sync: SyncRunner
    practice: PracticeDesk | None = None
    connections: Connections | None = None
    settling: Settling | None = None
    shops: Shops | None = None
    give_way: GiveWay | None = None
    household: Household | None = None


class Frame(QMainWindow):
    """A window without its pages.

    Attributes:
        shell: What is inside; another one after the language was changed.
        not_opened: Why there never were any pages; None while there is hope.
        painted_at_s: When it was on the screen first, seconds of the epoch; 0 before.
    """

    def __init__(
        self,
        *,
        now: Callable[[], datetime],
        practice: bool = False,
        preferences: Preferences | None = None,
        kept_in: PreferenceStore | None = None,
        words: Words | None = None,
    ) -> None:
        """Build the rail, the status line, and grey bars where a page will be.

        Args:
            now: For ages.
            practice: Whether this is the practice shop.
            preferences: How the window looked last; None for the first time.
            kept_in: Where preferences are kept; None forgets them.
            words: Those of the language that the preferences ask for; None for plain English.
        """
        super().__init__()
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            raise TypeError("there is no application with widgets")
        self.application = application
        self.not_opened: BbDesktopError | None = None
        self.painted_at_s = 0.0
        self._begun = self._ended = False
        self._opening: Callable[[], Works] | None = None
        first = self.first = preferences or Preferences()
        self.language = Language(words, self)
        self.look = Theme(application, self)
        self.look.choose(theme_of(first))
        self.bench_worker = SerialWorker("bench")
        self.reading_worker = SerialWorker("reading")
        self.sync_worker = SerialWorker("sync")
        self.remembered = Remembered(first, kept_in, self.bench_worker, self)
        self._surroundings = Surroundings(self.look, now, self.remembered, practice)
        self.look.changed.connect(self.on_theme_changed)
        self._shells = QStackedWidget()
        self.setCentralWidget(self._shells)
        self.make_frame(Place(page=first.page))
        self._place_on_screen(first.geometry)

    def __getattr__(self, name: str) -> Any:
        """Give a part of the shell: ``orders``, ``bench``, ``status`` and the others."""
        if name in _PARTS and "shell" in self.__dict__:
            return getattr(self.shell, name)
        raise AttributeError(name)

    def open_with(self, opening: Callable[[], Works]) -> None:
        """Have what the window works with made once the frame is on the screen.

        Args:
            opening: Run on the bench worker.
        """
        self._opening = opening

    def make_frame(self, place: Place) -> None:
        """Begin with a shell in which there are no pages yet."""
        self.put_in(self.new_shell(place))

    def new_shell(self, place: Place) -> Shell:
        """Build a shell that is not in the window yet."""
        return Shell(self._surroundings, place, self._shells)

    def put_in(self, shell: Shell) -> None:
        """Put a shell into the window; the one of before stays behind it until it is let go."""
        self.shell = shell
        self.on_theme_changed()
        practice = self._surroundings.practice
        self.setWindowTitle(self.tr("BB Desktop – practice") if practice else "BB Desktop")
        self._shells.addWidget(shell)
        self._shells.setCurrentWidget(shell)
        self.setMinimumSize(QSize(640, 360))
        # Else the first button has it, and Enter presses that.
        shell.setFocus()

    def _place_on_screen(self, geometry: str) -> None:
        kept = geometry and self.restoreGeometry(QByteArray.fromBase64(geometry.encode("ascii")))
        if not kept:
            self.resize(1366, 768)

    # --- coming and going ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to work once the window is on the screen."""
        super().showEvent(event)
        if not self._begun:
            self._begun = True
            self.shell.fit(self.width(), self.height())
            QTimer.singleShot(0, self.on_shown)
            # A window that was begun minimised is not painted.
            QTimer.singleShot(_PAINTED_MS, self.on_painted)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Load what belongs into the frame when the frame is there."""
        super().paintEvent(event)
        self.painted_at_s = self.painted_at_s or time.time()
        if self._opening is not None:
            QTimer.singleShot(0, self.on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self.shell.fit(self.width(), self.height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """End cleanly: a running pass is interrupted, both threads are waited for."""
        if self._ended:
            super().closeEvent(event)
            return
        self._ended = True
        self._stop_work()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.remembered.change(geometry=geometry)
        if not self.remembered.keep_to_the_end(_KEEP_S):
            log.warning("preferences not kept: the worker is busy")
        self._end_pages()
        workers = (self.sync_worker, self.reading_worker, self.bench_worker)
        for worker in workers:
            if not worker.close(_CLOSE_S / len(workers)):
                log.warning("worker still busy at the end")
        self.language.end()
        super().closeEvent(event)

    def _stop_work(self) -> None:
        """Begin nothing any more; for a window with something to do."""

    def _end_pages(self) -> None:
        """Let go of what the pages hold; for a window that has some."""

    @Slot()
    def on_shown(self) -> None:
        """Begin, if there is something to begin with already."""

    @Slot()
    def on_painted(self) -> None:
        """Have what the window works with made."""
        opening, self._opening = self._opening, None
        if opening is not None and not self._ended:
            self._open(opening)

    def _open(self, opening: Callable[[], Works]) -> None:
        """Run what was handed to `open_with`; for a window that has pages."""

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the mark in the new colours."""
        colours = self.look.colours
        self.setWindowIcon(icons.app_mark(colours.accent, colours.on_accent))
