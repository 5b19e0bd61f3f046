"""The main window: puts the pages into the frame, remembers, hears, and ends cleanly.

What the seller looks for first comes first: the rows of the orders. The other pages and all that
is behind them are loaded when those are on the screen.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import BbDesktopError, StoreError
from bb_desktop.ui.frame import Frame, Works
from bb_desktop.ui.language import Words
from bb_desktop.ui.steady import keep_steady
from bb_desktop.ui.surroundings import Lasting, Place
from bb_desktop.ui.theme import theme_of

if TYPE_CHECKING:
    # Only named here: loading them takes longer than the frame may.
    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.bench.answers import Answer
    from bb_desktop.ui.shell import Shell

log = logging.getLogger(__name__)

_PAPER_S = 0.4
_SLOW_S = 0.2
_STATUS_MS = 30_000
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class MainWindow(Frame):
    """Everything that the seller sees.

    Attributes:
        furnished: All pages are there, and not the frame or the rows alone.
    """

    furnished = False
    _with_rows = False
    _held_scans: list[Typed] | None = None

    def furnish(self, works: Works, *, sync_every_s: float = 60.0) -> None:
        """Put all pages into the frame; nothing is read and no service is asked before it is shown.

        Args:
            works: What they work with.
            sync_every_s: Seconds between passes.
        """
        self._furnish_orders(works, sync_every_s)
        self._furnish_rest()

    def _furnish_orders(self, works: Works, sync_every_s: float = 60.0) -> None:
        """Build what shows rows, and what catches scans: whoever sees rows may begin to scan."""
        from bb_desktop.ui import rows_first

        self._works = works
        preferences = self.remembered.current
        self._asked_language = self.language.wanted(self._first.language)
        back_room = rows_first.BackRoom(works.store, works.clock, works.shop, preferences)
        self._back_room = back_room
        self.syncing = rows_first.Syncing(
            works.sync,
            self.sync_worker,
            every_s=sync_every_s,
            practice=works.practice,
            parent=self,
        )
        self.conductor = rows_first.Conductor(
            back_room, self.bench_worker, self.reading_worker, self.syncing, parent=self
        )
        self.conductor.answered.connect(self.on_answered)
        self.capture = rows_first.ScanCapture(self.application, self.remembered, self)
        self._held_scans = []
        self.capture.scanned.connect(self.on_scanned)
        self._look_again = QTimer(self, interval=_STATUS_MS)
        self._look_again.timeout.connect(self.conductor.on_status_due)
        self.shell.furnish_orders(works.shop.bench)
        self.conductor.show_rows_on(self.shell)
        self._with_rows = True

    def _furnish_rest(self) -> None:
        from bb_desktop.ui import loaded

        works = self._works
        store, clock, shop = works.store, works.clock, works.shop
        self.sounds = loaded.Sounds(self.remembered, self)
        self._lasting = Lasting(
            shop=shop,
            back_room=self._back_room,
            bench_worker=self.bench_worker,
            reading_worker=self.reading_worker,
            sounds=self.sounds,
            activity_desk=loaded.ActivityDesk(store, clock, shop),
            reports_desk=loaded.ReportsDesk(store, clock, shop),
            settings_desk=loaded.SettingsDesk(store, clock, shop),
            give_way=works.give_way,
        )
        self.papers = loaded.DeliveryNotes(
            self.syncing,
            self.reading_worker,
            self._back_room.note_printed,
            self.look,
            self.remembered,
            self,
        )
        self.remembered.changed.connect(self.on_remembered)
        self._furnish_shell(Place(page=self._first.page))
        self.furnished = True
        self._hear_held_scans()
        if self.remembered.current != self._first:
            # Chosen in the menu while there was little but the frame.
            self.on_remembered(self.remembered.current)

    # --- building ------------------------------------------------------------------------------

    def _furnish_shell(self, place: Place) -> None:
        from bb_desktop.ui import loaded

        shell = self.shell
        shell.furnish(self._lasting)
        self._connect(shell)
        self.conductor.show_on(shell)
        region = self._lasting.shop.region
        self.guide = loaded.Guide(shell, self.conductor, self.syncing, self.papers, region)
        self.guide.come_back_to(place.order_id)
        shell.setFocus()

    def _connect(self, shell: Shell) -> None:
        shell.page_changed.connect(self.on_page_changed)
        shell.bench.understood.connect(self.capture.learn)
        self.capture.stuck.connect(shell.bench.on_stuck)
        shell.settings.test_sound_wanted.connect(self.on_test_sound)

    # --- coming and going ----------------------------------------------------------------------

    def _open(self, opening: Callable[[], Works]) -> None:
        self.bench_worker.submit(
            partial(_made, opening), done=self.on_opened, failed=self.on_not_opened
        )

    @Slot(object)
    def on_opened(self, works: Works) -> None:
        """Show rows, before anything else is loaded."""
        self._furnish_orders(works)
        if self._begun:
            self.on_shown()

    @Slot(object)
    def on_not_opened(self, error: BbDesktopError) -> None:
        """End: without this there is nothing to be done here."""
        self.not_opened = error
        self.close()

    @Slot()
    def on_shown(self) -> None:
        """Read what is known, before anything is asked."""
        if self._with_rows:
            self.conductor.load(None)

    @Slot()
    def on_answered(self) -> None:
        """Go on, now that what is known is on the screen."""
        self.conductor.answered.disconnect(self.on_answered)
        if self.furnished:
            self._begin()
        else:
            # On the worker that has nothing to do yet: the bench may have rows to read.
            self.sync_worker.submit(_load_rest, done=self.on_loaded, failed=self.on_not_opened)

    @Slot(object)
    def on_loaded(self, _nothing: object) -> None:
        """Put the other pages into the frame."""
        self._furnish_rest()
        self.conductor.load(())
        self._begin()

    def _begin(self) -> None:
        """Look at the services, and look again how things stand from time to time."""
        self.sounds.prepare()
        keep_steady()
        # How long a start takes at a seller's, as the log that comes with a question tells it.
        log.info("window whole at=%.3f painted_at=%.3f", time.time(), self.painted_at_s)
        self._look_again.start()
        self.syncing.start()

    def _stop_work(self) -> None:
        if self._with_rows:
            self.capture.stop()
            self.syncing.close()
            self._look_again.stop()

    def _end_pages(self) -> None:
        if self.furnished:
            self.papers.close(_PAPER_S)
            self.shell.settings.close_worker(_SLOW_S)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose one of the places that a phone may go to; a field keeps its digits to itself."""
        if self.shell.page == "bench" and event.key() in _DIGITS and not event.isAutoRepeat():
            self.shell.bench.on_digit(event.key() - Qt.Key.Key_0)
            return
        super().keyPressEvent(event)

    @Slot(str)
    def on_page_changed(self, name: str) -> None:
        """Remember the page for the next start; the help is none to begin with."""
        if name != "help":
            self.remembered.change(page=name)

    # --- remembering ---------------------------------------------------------------------------

    @Slot(object)
    def on_remembered(self, preferences: Preferences) -> None:
        """Put on another theme, or speak another language, as it was chosen anywhere."""
        if theme_of(preferences) is not self.look.choice:
            self.look.choose(theme_of(preferences))
        self.bench_worker.submit(partial(self._back_room.scanning.prefer, preferences))
        wanted = self.language.wanted(preferences.language)
        if wanted != self._asked_language:
            self._asked_language = wanted
            # Behind what the bench is doing now: its answers still reach the pages that asked.
            self._held_scans = self._held_scans or []
            self.bench_worker.submit(
                self.language.reading(preferences.language), done=self.on_words_read
            )

    @Slot(object)
    def on_words_read(self, words: Words) -> None:
        """Say everything in another language from now on."""
        from bb_desktop.ui import loaded

        if words.language != self._asked_language:
            return
        place, bench = self.shell.place, self.shell.bench
        scanning = self._back_room.scanning
        self.language.use(words)
        in_front = self.isActiveWindow()
        if self.papers.viewer is not None:
            self.papers.viewer.close()
            self.papers.viewer = None
        self.shell.settings.close_worker(0.0)
        # Qt hides the shell of before and lets it go, with all its pages and actions.
        self._make_frame(place)
        self.shell.furnish_orders(self._lasting.shop.bench)
        self.conductor.show_rows_on(self.shell)
        self._furnish_shell(place)
        if in_front:
            self.activateWindow()
        self.shell.fit(self.width(), self.height())
        if self.syncing.running:
            self.shell.status.begin()
        self.conductor.load(None)
        if bench.band.verdict.stays:
            repeat = loaded.BenchCommand.REPEAT
            self.bench_worker.submit(partial(scanning.command, repeat), done=self.on_open_order)
        elif bench.order is not None:
            self.bench_worker.submit(scanning.look_again, done=self.on_open_order)
        self._hear_held_scans()

    @Slot(object)
    def on_open_order(self, answer: Answer | None) -> None:
        """Show the order that is open, and what it waits for, on a bench that was made anew."""
        if answer is not None:
            self.shell.bench.show_again(answer)
            self.guide.on_verdict(answer.verdict)

    # --- hearing -------------------------------------------------------------------------------

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Hand a scan to the bench; while the language changes, a moment later."""
        if self._held_scans is not None:
            self._held_scans.append(scan)
        else:
            self.shell.bench.on_scanned(scan)

    def _hear_held_scans(self) -> None:
        scans, self._held_scans = self._held_scans or [], None
        for scan in scans:
            self.on_scanned(scan)

    @Slot(str)
    def on_test_sound(self, cue: str) -> None:
        """Let a sound be heard, as loud as it was chosen."""
        from bb_desktop.ui import loaded

        self.sounds.play(loaded.Cue(cue))


def _made(opening: Callable[[], Works]) -> Works:
    """Make what the window works with, and load what shows rows; run on a worker."""
    works = opening()
    importlib.import_module("bb_desktop.ui.rows_first")
    # A store is opened, and migrated, with the first question; what is wrong with it is said when
    # the window asks.
    with contextlib.suppress(StoreError), works.store.reading():
        pass
    return works


def _load_rest() -> None:
    """Load the other pages; run on a worker."""
    importlib.import_module("bb_desktop.ui.loaded")
