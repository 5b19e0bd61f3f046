"""Puts the wizards into the window when they are needed, and does what they ask for.

They are pages, never in the way: scans and passes go on below them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bb_desktop.domain.connecting import Held
from bb_desktop.domain.errors import BbDesktopError, Service
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.surroundings import Lasting, Surroundings
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.wizards.first_run import FirstRunPage
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step
from bb_desktop.ui.wizards.reconnect import ReconnectPage
from bb_desktop.ui.wizards.reconnect_state import ReconnectState
from bb_desktop.ui.wizards.reminding import Reminding
from bb_desktop.ui.wizards.scanner_paper import ScannerPaper

if TYPE_CHECKING:
    from datetime import datetime

    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.back_room import Snapshot
    from bb_desktop.ui.bench.capture import ScanCapture
    from bb_desktop.ui.shell import Shell

FIRST_RUN = "first_run"
RECONNECT = "reconnect"
#: Not left behind by a page that comes up by itself.
_BUSY_PAGES = ("bench", FIRST_RUN, RECONNECT, "settings")


@dataclass(frozen=True, slots=True)
class Left:
    """Where the seller was in the wizards, for a shell that is made anew; None for not at all."""

    first_run: FirstRunState | None = None
    reconnect: ReconnectState | None = None


class Wizards(QObject):
    """Opens the wizards on the shell in use.

    Signals:
        shop_wanted: Another shop is to be opened; its key, or ``practice``.
        noticed: Something to say about a subject, a `Notice` or None.
    """

    shop_wanted = Signal(str)
    noticed = Signal(str, object)

    def __init__(
        self,
        surroundings: Surroundings,
        lasting: Lasting,
        syncing: Syncing,
        capture: ScanCapture,
        parent: QObject,
    ) -> None:
        """Take what they work with; nothing is shown before `put_on`."""
        super().__init__(parent)
        self._surroundings = surroundings
        self._lasting = lasting
        self._syncing = syncing
        self._capture = capture
        self._seen: dict[Service, datetime] = {}
        self._paper = ScannerPaper(lasting.connect_worker, surroundings.remembered, self)
        self._paper.told.connect(self.on_paper_told)
        self._reminding = Reminding(surroundings, lasting, self)
        self._reminding.noticed.connect(self.noticed)
        self.first_run: FirstRunPage | None = None
        self.reconnect: ReconnectPage | None = None

    def put_on(self, shell: Shell, left: Left | None = None) -> None:
        """Use this shell from now on, with what was open on the one before."""
        self._shell = shell
        self.first_run = self.reconnect = None
        settings = shell.settings
        settings.reconnect_wanted.connect(self.on_reconnect_wanted)
        settings.key_wanted.connect(self.on_key_wanted)
        settings.first_run_wanted.connect(self.on_first_run_wanted)
        settings.look_at_stores_wanted.connect(self.on_stores_wanted)
        settings.shop_wanted.connect(self.shop_wanted)
        settings.paper_wanted.connect(self._paper.print_card)
        shell.banners.verb_wanted.connect(self.on_verb)
        shell.page_changed.connect(self.on_page_changed)
        if left is not None and left.first_run is not None:
            self._make_first_run(left.first_run)
        if left is not None and left.reconnect is not None:
            self._make_reconnect(left.reconnect.service, left.reconnect)

    @property
    def left(self) -> Left:
        """Give what is open, for the next shell."""
        return Left(
            first_run=self.first_run.state if self.first_run else None,
            reconnect=self.reconnect.state if self.reconnect else None,
        )

    def look(self) -> None:
        """Look whether there is anything to speak with the services with; then begin."""
        connections = self._lasting.connections
        if connections is None:
            self._syncing.start()
            return
        self._lasting.connect_worker.submit(
            connections.held, done=self.on_held, failed=self.on_held_failed
        )

    # --- what begins ---------------------------------------------------------------------------

    @Slot(object)
    def on_held(self, held: Held) -> None:
        """Sync, or lead through the set-up where something is missing."""
        self._reminding.on_held(held)
        if held.complete:
            self._syncing.start()
        else:
            self.on_first_run_wanted()

    @Slot(object)
    def on_held_failed(self, _error: BbDesktopError) -> None:
        """Sync all the same: the pass says what is wrong with the key store."""
        self._syncing.start()

    @Slot(object)
    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Bring the reconnect up where a service has just refused; once, and over no work."""
        status = snapshot.status
        if self.reconnect is not None:
            self.reconnect.show_status(status)
        for health in status.health:
            if health.status is not ServiceStatus.CREDENTIALS_REFUSED:
                self._seen.pop(health.service, None)
            elif self._seen.get(health.service) != health.since:
                self._seen[health.service] = health.since
                if self._shell.page not in _BUSY_PAGES and self._lasting.connections is not None:
                    self.open_reconnect(health.service)

    @Slot(str, str)
    def on_paper_told(self, kind: str, sentence: str) -> None:
        """Say what became of the scanner's test card on paper."""
        notice = Notice(kind, sentence, passing=True) if kind != "info" else None
        self.noticed.emit("scanner_paper", notice)

    @Slot(str)
    def on_verb(self, verb: str) -> None:
        """Do what the button of a banner says."""
        remedies = {"reconnect": self.on_reconnect_wanted, "key": self.on_key_wanted}
        remedies["set_up"] = self.on_first_run_wanted
        if verb in remedies:
            remedies[verb]()

    # --- the first run -------------------------------------------------------------------------

    @Slot()
    def on_first_run_wanted(self) -> None:
        """Go through the whole set-up."""
        if self._lasting.connections is None:
            return
        if self.first_run is None:
            self._make_first_run(None)
        self._shell.show_page(FIRST_RUN)

    @Slot(str)
    def on_page_changed(self, name: str) -> None:
        """Sync when the seller leaves the set-up in the middle, but has connected both services."""
        if name != FIRST_RUN and self.first_run is not None and self.first_run.course.connected:
            self._syncing.go_on()

    @Slot()
    def on_stores_wanted(self) -> None:
        """Read ShipStation's stores again, and choose the set-up anew."""
        self.on_first_run_wanted()
        if self.first_run is not None:
            self.first_run.course.go_to(Step.SET_UP)

    @property
    def takes_scans(self) -> bool:
        """Say whether the step in front tests the scanner."""
        return self.first_run is not None and self.first_run.wants_scans

    def on_scanned(self, scan: Typed) -> None:
        """Hand a scan to the scanner's test."""
        if self.first_run is not None:
            self.first_run.on_scanned(scan)

    def _make_first_run(self, state: FirstRunState | None) -> None:
        lasting, connections = self._lasting, self._lasting.connections
        if connections is None:
            return
        page = self.first_run = FirstRunPage(
            self._surroundings.look,
            self._surroundings.now,
            lasting.connect_worker,
            connections,
            lasting.choices,
            lasting.shops,
            self._surroundings.remembered,
            lasting.sounds,
            state=state,
        )
        page.finished.connect(self.on_first_run_over)
        page.practice_wanted.connect(self.on_practice_wanted)
        page.language_chosen.connect(self.on_language_chosen)
        page.sync_wanted.connect(self._syncing.start)
        page.understood.connect(self._capture.learn)
        self._syncing.progressed.connect(page.on_progress)
        self._syncing.ended.connect(page.on_synced)
        self._syncing.failed.connect(page.on_sync_failed)
        self._shell.add_page(FIRST_RUN, page)

    @Slot()
    def on_first_run_over(self) -> None:
        """Show the orders; what was left for later is asked for again at the next start."""
        self._syncing.start()
        self._shell.show_page("orders")
        self._shell.remove_page(FIRST_RUN)
        self.first_run = None

    @Slot()
    def on_practice_wanted(self) -> None:
        """Open the practice shop in place of this one."""
        if self._surroundings.practice:
            self.on_first_run_over()
        else:
            self.shop_wanted.emit("practice")

    @Slot(str)
    def on_language_chosen(self, code: str) -> None:
        """Speak another language; the page is made anew with everything that was entered."""
        self._surroundings.remembered.change(language=code)

    # --- the reconnect -------------------------------------------------------------------------

    @Slot()
    def on_reconnect_wanted(self) -> None:
        """Renew Back Market's token."""
        self.open_reconnect(Service.BACK_MARKET)

    @Slot()
    def on_key_wanted(self) -> None:
        """Renew ShipStation's key."""
        self.open_reconnect(Service.SHIPSTATION)

    def open_reconnect(self, service: Service) -> None:
        """Show the page that renews a service's credentials."""
        if self._lasting.connections is None:
            return
        if self.reconnect is not None and self.reconnect.state.service is not service:
            self._shell.remove_page(RECONNECT)
            self.reconnect = None
        if self.reconnect is None:
            self._make_reconnect(service, None)
        self._shell.show_page(RECONNECT)

    def _make_reconnect(self, service: Service, state: ReconnectState | None) -> None:
        lasting, connections = self._lasting, self._lasting.connections
        if connections is None:
            return
        page = self.reconnect = ReconnectPage(
            self._surroundings.look,
            self._surroundings.now,
            lasting.connect_worker,
            connections,
            lasting.choices,
            service=service,
            state=state,
        )
        page.kept.connect(self.on_kept)
        page.back_wanted.connect(self.on_reconnect_left)
        self._syncing.began.connect(page.begin)
        self._syncing.progressed.connect(page.progress)
        self._syncing.ended.connect(page.end)
        self._syncing.failed.connect(page.end)
        self._shell.add_page(RECONNECT, page)

    @Slot(int)
    def on_kept(self, count: int) -> None:
        """Send what waited, and say so."""
        words = QT_TRANSLATE_N_NOOP("messages", "Connected again. %n waiting jobs are going out.")
        self.noticed.emit("reconnected", Notice("good", say_count(words, count), passing=True))
        self._syncing.start()

    @Slot()
    def on_reconnect_left(self) -> None:
        """Go back to where the seller was; the next refusal begins anew."""
        self._shell.on_back()
        self._shell.remove_page(RECONNECT)
        self.reconnect = None
