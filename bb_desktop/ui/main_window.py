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
from PySide6.QtGui import QCloseEvent, QKeyEvent

from bb_desktop.domain.errors import BbDesktopError, StoreError
from bb_desktop.ui import key_filters
from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.frame import Frame, Works
from bb_desktop.ui.steady import keep_steady
from bb_desktop.ui.surroundings import Lasting, Place

if TYPE_CHECKING:
    # Only named here: loading them takes longer than the frame may.
    from bb_desktop.application.changes import Changes
    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.shell import Shell
    from bb_desktop.ui.wizards.host import Left

log = logging.getLogger(__name__)

_PAPER_S = 0.4
_SLOW_S = 0.2
_STATUS_MS = 30_000
#: Help and settings are made when nobody waits for anything else, a page at a time.
_AHEAD_MS, _BETWEEN_MS = 3_000, 50
_DIGITS = range(Qt.Key.Key_1, Qt.Key.Key_9 + 1)


class MainWindow(Frame):
    """Everything that the seller sees.

    Attributes:
        furnished: All pages are there, and not the frame or the rows alone.
        next_shop: The key of the shop that is to be opened when this window is gone; None for
            none.
        held_scans: Scanned while nobody could answer; None while somebody can.
    """

    furnished = False
    next_shop: str | None = None
    _with_rows = False
    held_scans: list[Typed] | None = None

    def furnish(self, works: Works, *, sync_every_s: float = 60.0) -> None:
        """Put all pages into the frame; nothing is read and no service is asked before it is shown.

        Args:
            works: What they work with.
            sync_every_s: Seconds between passes.
        """
        with key_filters.in_one_go():
            self._furnish_orders(works, sync_every_s)
            self._furnish_rest()

    def _furnish_orders(self, works: Works, sync_every_s: float = 60.0) -> None:
        """Build what shows rows, and what catches scans: whoever sees rows may begin to scan."""
        from bb_desktop.ui import rows_first

        self.watchdog = rows_first.Watchdog(self, shown=self.isVisible)
        self.watchdog.start()
        self._works = works
        preferences = self.remembered.current
        back_room = rows_first.BackRoom(works.store, works.clock, works.shop, preferences)
        self.back_room = back_room
        self.syncing = rows_first.Syncing(
            works.sync,
            self.sync_worker,
            every_s=sync_every_s,
            practice=works.practice,
            parent=self,
        )
        self.conductor = rows_first.Conductor(
            back_room,
            self.bench_worker,
            self.reading_worker,
            self.syncing,
            self._surroundings.now,
            parent=self,
        )
        self.conductor.answered.connect(self.on_answered)
        self.capture = rows_first.ScanCapture(self.remembered, self)
        self.held_scans = []
        self.capture.scanned.connect(self.on_scanned)
        self._look_again = QTimer(self, interval=_STATUS_MS)
        self._look_again.timeout.connect(self.conductor.on_status_due)
        self._ahead = QTimer(self, singleShot=True)
        self._ahead.timeout.connect(self.on_ahead)
        self.shell.furnish_orders(works.shop.bench)
        self.conductor.show_rows_on(self.shell)
        self._with_rows = True

    def _furnish_rest(self) -> None:
        from bb_desktop.ui import loaded

        works = self._works
        store, clock, shop = works.store, works.clock, works.shop
        self.sounds = loaded.Sounds(self.remembered, self)
        self.connect_worker = loaded.SerialWorker("connect")
        # Apart from the services: settings are kept while one of them does not answer.
        self.keeping_worker = loaded.SerialWorker("keeping")
        self.choices = loaded.Choices(shop, works.settling, self.keeping_worker, self)
        self.lasting = Lasting(
            shop=shop,
            back_room=self.back_room,
            bench_worker=self.bench_worker,
            reading_worker=self.reading_worker,
            sounds=self.sounds,
            activity_desk=loaded.ActivityDesk(store, clock, shop),
            reports_desk=loaded.ReportsDesk(store, clock, shop),
            settings_desk=loaded.SettingsDesk(store, clock, shop),
            choices=self.choices,
            connect_worker=self.connect_worker,
            connections=works.connections,
            settling=works.settling,
            shops=works.shops,
            household=works.household,
            give_way=works.give_way,
            watchdog=self.watchdog,
        )
        self.papers = loaded.DeliveryNotes(
            self.syncing,
            self.reading_worker,
            self.back_room.note_printed,
            self.look,
            self.remembered,
            self,
        )
        self.presence = loaded.Presence(
            self, self.look, self.remembered, works, self.reading_worker, self.keeping_worker
        )
        self.wizards = loaded.Wizards(
            self._surroundings, self.lasting, self.syncing, self.capture, self
        )
        self.mending = loaded.Mending(works.household, self.keeping_worker, self.look, self)
        self.unsaved = self.presence.closing.unsaved = loaded.Unsaved(self)
        self.switching = loaded.Switching(self)
        self._connect_lasting()
        self.furnish_shell(Place(page=self.first.page))
        self.furnished = True
        self.hear_held_scans()
        if self.remembered.current != self.first:
            # Chosen in the menu while there was little but the frame.
            self.switching.on_remembered(self.remembered.current)

    # --- building ------------------------------------------------------------------------------

    def _connect_lasting(self) -> None:
        presence, wizards = self.presence, self.wizards
        self.conductor.looked.connect(presence.on_snapshot)
        self.conductor.looked.connect(wizards.on_snapshot)
        presence.noticed.connect(self.conductor.on_noticed)
        presence.page_wanted.connect(self.on_page_wanted)
        presence.reconnect_wanted.connect(wizards.open_reconnect)
        presence.tray.sync_wanted.connect(self.syncing.sync_now)
        presence.watch(self.syncing, self.sync_worker)
        self.conductor.clock_told.connect(presence.notifier.on_clock)
        wizards.noticed.connect(self.conductor.on_noticed)
        wizards.shop_wanted.connect(self.on_shop_wanted)
        self.conductor.damaged.connect(self.mending.on_met)
        self.mending.noticed.connect(self.conductor.on_noticed)
        self.mending.sound.connect(self.on_sound)
        self.mending.damaged.connect(self.syncing.close)
        self.mending.reopen_wanted.connect(self.on_reopen_wanted)
        self.mending.quit_wanted.connect(presence.closing.end)

    def furnish_shell(self, place: Place, left: Left | None = None) -> None:
        """Put all pages into the shell, those made ahead too, with what was in front before.

        Args:
            place: Where the seller is.
            left: What was open of the wizards.
        """
        from bb_desktop.ui import loaded

        shell = self.shell
        shell.furnish(self.lasting, place)
        self._connect(shell)
        self.wizards.put_on(shell, left)
        self.mending.put_on(shell)
        # Pages that come and go were not there yet.
        shell.come_back_to(place)
        self.conductor.show_on(shell)
        region = self.lasting.shop.region
        self.guide = loaded.Guide(shell, self.conductor, self.syncing, self.papers, region)
        self.guide.quit_wanted.connect(self.presence.closing.end)
        self.guide.come_back_to(place.order_id)
        shell.setFocus()
        if self.furnished:
            self._ahead.start(_AHEAD_MS)

    def _connect(self, shell: Shell) -> None:
        shell.page_changed.connect(self.on_page_changed)
        shell.bench.understood.connect(self.capture.learn)
        self.capture.stuck.connect(shell.bench.on_stuck)
        shell.settings.test_sound_wanted.connect(self.on_test_sound)
        shell.settings.understood.connect(self.capture.learn)
        shell.settings.erased.connect(self.on_erased)
        shell.settings.reopen_wanted.connect(self.on_reopen_wanted)
        self.unsaved.watch(shell)

    # --- coming and going ----------------------------------------------------------------------

    def _open(self, opening: Callable[[], Works]) -> None:
        self.bench_worker.submit(
            partial(_made, opening), done=self.on_opened, failed=self.on_not_opened
        )

    @Slot(object)
    def on_opened(self, works: Works) -> None:
        """Show rows, before anything else is loaded."""
        with key_filters.in_one_go():
            self._furnish_orders(works)
        if self._begun:
            self.on_shown()

    @Slot(object)
    def on_not_opened(self, error: BbDesktopError) -> None:
        """End: without this there is nothing to be done here."""
        from bb_desktop.ui.refused import say_why_not

        self.not_opened = error
        say_why_not(self, error)
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
        with key_filters.in_one_go():
            self._furnish_rest()
        self.conductor.load(())
        self._begin()

    def _begin(self) -> None:
        """Look whether the database is sound, and look again how things stand now and then."""
        self.sounds.prepare()
        keep_steady()
        # How long a start takes at a seller's, as the log that comes with a question tells it.
        log.info("window whole at=%.3f painted_at=%.3f", time.time(), self.painted_at_s)
        self._look_again.start()
        self._ahead.start(_AHEAD_MS)
        self.mending.begin()

    @Slot()
    def on_ahead(self) -> None:
        """Make a little of help and settings before they are opened: at once would be felt."""
        shell = self.shell
        with key_filters.in_one_go():
            more = shell.help.keys.make_ready() or shell.settings.make_ready()
        if more:
            self._ahead.start(_BETWEEN_MS)

    @Slot()
    def on_sound(self) -> None:
        """Look at the services, now that what they say can be kept."""
        self.presence.begin()
        self.wizards.look()

    def _stop_work(self) -> None:
        if self._with_rows:
            self.capture.stop()
            self.syncing.close()
            self._look_again.stop()
            self._ahead.stop()
            self.watchdog.stop()

    def _end_pages(self) -> None:
        if self.furnished:
            self.switching.stop()
            self.presence.end()
            self.connect_worker.close(_SLOW_S)
            self.keeping_worker.close(_SLOW_S)
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
        """Remember the page for the next start, if it is one to begin with."""
        if name in (*PAGES, "settings"):
            self.remembered.change(page=name)

    # --- ending, or opening another shop -------------------------------------------------------

    @Slot(str)
    def on_shop_wanted(self, key: str) -> None:
        """End, so that another shop is opened in this window's place."""
        open_it = partial(self._end_for, key)
        if self.unsaved.settled(open_it):
            open_it()

    def _end_for(self, key: str) -> None:
        self.next_shop = key
        self.presence.closing.end_now()

    @Slot()
    def on_reopen_wanted(self) -> None:
        """Open this shop anew: a copy takes its database's place."""
        shops = self.lasting.shops
        self.on_shop_wanted(shops.current if shops is not None else "")

    def closeEvent(self, event: QCloseEvent) -> None:
        """End, or go on beside the clock, as the seller wants it."""
        if self.furnished and not self._ended and not self.presence.closing.may_end():
            event.ignore()
            return
        super().closeEvent(event)

    # --- hearing -------------------------------------------------------------------------------

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Hand a scan to the bench; while the language changes, a moment later."""
        if self.held_scans is not None:
            self.held_scans.append(scan)
        elif self.shell.page == "first_run" and self.wizards.takes_scans:
            self.wizards.on_scanned(scan)
        elif self.shell.page == "settings" and self.shell.settings.takes_scans:
            self.shell.settings.on_scanned(scan)
        else:
            self.shell.bench.on_scanned(scan)

    def hear_held_scans(self) -> None:
        """Hear what was scanned while nobody could answer."""
        scans, self.held_scans = self.held_scans or [], None
        for scan in scans:
            self.on_scanned(scan)

    @Slot(str)
    def on_page_wanted(self, name: str) -> None:
        """Show a page."""
        self.shell.show_page(name)

    @Slot(object)
    def on_erased(self, changes: Changes) -> None:
        """Show orders without the buyers that were forgotten."""
        self.conductor.load(tuple(changes.orders))

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
