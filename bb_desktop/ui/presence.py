"""The program beside the window: its mark in the tray, its messages, its closing, its copies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.concerns import Urgency, concern_of
from bb_desktop.domain.errors import Service
from bb_desktop.ui.closing import Closing
from bb_desktop.ui.housekeeping import Housekeeping
from bb_desktop.ui.notifying import NoticesDesk, Notifier
from bb_desktop.ui.pass_watch import PassWatch
from bb_desktop.ui.single import bring_in_front
from bb_desktop.ui.tray import Tray, tray_state

if TYPE_CHECKING:
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.back_room import Snapshot
    from bb_desktop.ui.frame import Works
    from bb_desktop.ui.remembered import Remembered
    from bb_desktop.ui.syncing import Syncing
    from bb_desktop.ui.theme import Theme
    from bb_desktop.ui.worker import SerialWorker

_RECONNECTS = {
    "reconnect_back_market": Service.BACK_MARKET,
    "reconnect_shipstation": Service.SHIPSTATION,
}


class Presence(QObject):
    """Everything of the program that is there without the window being looked at.

    Signals:
        page_wanted: A message was clicked; its page, which may be hidden.
        reconnect_wanted: A message about credentials was clicked; whose.
        noticed: Something to say about a subject, a `Notice` or None.
    """

    page_wanted = Signal(str)
    reconnect_wanted = Signal(object)
    noticed = Signal(str, object)

    def __init__(
        self,
        window: QWidget,
        look: Theme,
        remembered: Remembered,
        works: Works,
        reading_worker: SerialWorker,
        slow_worker: SerialWorker,
    ) -> None:
        """Make it; nothing is shown before `begin`."""
        super().__init__(window)
        self._window = window
        self._worker = reading_worker
        self.tray = Tray(look, self)
        self.closing = Closing(window, self.tray, remembered)
        self._desk = NoticesDesk(works.store, works.clock, works.shop)
        self.notifier = Notifier(self.tray, remembered, reading_worker, self._desk, self)
        self._passes: PassWatch | None = None
        self._housekeeping: Housekeeping | None = None
        if works.household is not None:
            self._housekeeping = Housekeeping(works.household, slow_worker, self)
            self._housekeeping.noticed.connect(self.noticed)
        self.tray.window_wanted.connect(self.on_window_wanted)
        self.tray.bench_wanted.connect(self.on_bench_wanted)
        self.tray.page_wanted.connect(self.on_page_wanted)
        self.tray.quit_wanted.connect(self.closing.end)

    def watch(self, syncing: Syncing, sync_worker: SerialWorker) -> None:
        """Hear of passes from now on, and notice when nothing is heard of them."""
        notifier = self.notifier
        self._passes = passes = PassWatch(syncing, sync_worker, self)
        passes.noticed.connect(self.noticed)
        passes.silent.connect(notifier.on_silent)
        syncing.ended.connect(notifier.on_pass_ended)
        syncing.failed.connect(notifier.on_pass_failed)

    def begin(self) -> None:
        """Show the mark, and begin the daily work."""
        self.tray.show()
        if self._passes is not None:
            self._passes.start()
        if self._housekeeping is not None:
            self._housekeeping.start()

    def end(self) -> None:
        """Take the mark away."""
        if self._passes is not None:
            self._passes.stop()
        if self._housekeeping is not None:
            self._housekeeping.stop()
        self.tray.close()

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on."""
        desk = self._desk
        self._worker.submit(lambda: desk.use(shop))

    @Slot(object)
    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show how things stand, and say what is new."""
        status = snapshot.status
        self.closing.waiting = status.waiting
        needed = sum(
            concern_of(one.code).urgency is not Urgency.GOOD_TO_KNOW for one in snapshot.attention
        )
        self.tray.show_state(tray_state(status.health, needed), needed)
        self.notifier.look()

    @Slot()
    def on_window_wanted(self) -> None:
        """Bring the window back."""
        bring_in_front(self._window)

    @Slot()
    def on_bench_wanted(self) -> None:
        """Bring the bench in front."""
        self.on_page_wanted("bench")

    @Slot(str)
    def on_page_wanted(self, page: str) -> None:
        """Bring the page in front that a message was about."""
        self.on_window_wanted()
        if page in _RECONNECTS:
            self.reconnect_wanted.emit(_RECONNECTS[page])
        else:
            self.page_wanted.emit(page)
