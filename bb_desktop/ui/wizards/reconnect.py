"""The page that leads through renewing Back Market's token, or ShipStation's key and secret.

It is a page and no dialog: scanning and syncing go on while it is in front. The old credentials
stay until the new ones answered, were found to be of the same shop, and the seller said so.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.errors import BbDesktopError, Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.ui import links, pieces, theme
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.wizards.reconnect_checks import Waiting, checks
from bb_desktop.ui.wizards.reconnect_jobs import Answer, Looked, kept_on, looked_at, tried_on
from bb_desktop.ui.wizards.reconnect_state import ReconnectState
from bb_desktop.ui.wizards.reconnect_view import ReconnectView
from bb_desktop.ui.wizards.reconnect_words import standing_words, then_words, titles

if TYPE_CHECKING:
    from bb_desktop.application.activity import Standing
    from bb_desktop.application.queries import StatusView
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections
    from bb_desktop.ui.worker import SerialWorker

#: What was pasted is tried when nothing else comes for so long.
_SETTLE_MS = 300


class ReconnectPage(QWidget):
    """Renews the credentials of one service.

    Signals:
        kept: The new ones are in use; how many jobs go out now.
        back_wanted: The page was left, with or without new ones.
    """

    kept = Signal(int)
    back_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        worker: SerialWorker,
        connections: Connections,
        choices: Choices,
        parent: QWidget | None = None,
        *,
        service: Service = Service.BACK_MARKET,
        state: ReconnectState | None = None,
    ) -> None:
        """Begin where another page of this kind was; nothing is asked before it is shown.

        Args:
            look: The theme.
            now: For times.
            worker: Asks the services; not the one that answers scans.
            connections: Tries and keeps.
            choices: The shop whose credentials these are.
            parent: Owns the page.
            service: Whose credentials are renewed.
            state: Of the page before, after a change of language.
        """
        super().__init__(parent)
        self._now = now
        self._worker, self._connections, self._choices = worker, connections, choices
        begun = state if state is not None and state.service is service else None
        self.state = begun or ReconnectState(service)
        self.state = replace(self.state, store_id=choices.current.store_id)
        self._region = choices.current.region
        self._waiting = Waiting()
        self._health: ServiceHealth | None = None
        self._asked = 0
        self._busy = self._sending = self._passed = False
        self._failure = ""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_test)
        self.setAccessibleName(titles(service).title)
        view = self.view = ReconnectView(look, service)
        #: Where the new ones are entered.
        self.card = view.card
        inside = pieces.column(view)
        self.setLayout(inside)
        view.left.connect(self.back_wanted)
        view.pages_wanted.connect(self.on_open_pages)
        view.no_page_found.connect(self.on_no_page)
        self.card.entered.connect(self.on_entered)
        self.card.test_wanted.connect(self.on_test)
        self.card.confirmed.connect(self.on_confirmed)
        self.card.use_wanted.connect(self.on_use)
        choices.changed.connect(self.on_choices_changed)
        self._show()

    @property
    def _refused(self) -> bool:
        health = self._health
        return health is not None and health.status is ServiceStatus.CREDENTIALS_REFUSED

    # --- what is told from outside ---------------------------------------------------------------

    def start_over(self) -> None:
        """Begin anew, for the next time that it is needed."""
        self._asked += 1
        self._busy = self._sending = self._passed = False
        self._failure = ""
        self.state = ReconnectState(
            self.state.service, held=self.state.held, store_id=self._choices.current.store_id
        )
        self._show()

    @Slot(object)
    def show_status(self, status: StatusView) -> None:
        """Show how the service is doing and how many jobs wait."""
        self._show_health(status.health)
        if status.due != self._waiting.count:
            self._waiting = Waiting(status.due)
        self._show()

    @Slot(object)
    def show_standing(self, standing: Standing) -> None:
        """Show what kinds of jobs wait, besides."""
        self._show_health(standing.health)
        self._waiting = Waiting.of(standing.waiting)
        self._show()

    def _show_health(self, health: tuple[ServiceHealth, ...]) -> None:
        for one in health:
            if one.service is self.state.service:
                self._health = one
        if self.state.kept is not None and self._passed and self._refused:
            # In use, and refused in its turn.
            self.start_over()

    @Slot()
    def begin(self) -> None:
        """Note that a pass begins."""
        self._sending = self.state.kept is not None
        self.progress("", 0, 0)

    @Slot(str, int, int)
    def progress(self, what: str, done: int, total: int) -> None:
        """Show how far a pass is that sends what waited."""
        if self._sending:
            self.view.then.show_progress((what, done, total))

    @Slot()
    def end(self) -> None:
        """Note that a pass is over; how many jobs are left comes with the next status."""
        self.view.then.show_progress(None)
        # One that ran before the new ones were there has sent nothing with them.
        self._passed = self._passed or self._sending
        self._sending = False

    @Slot(object)
    def on_choices_changed(self, shop: Shop) -> None:
        """Ask the right platform, about the right store."""
        moved = shop.region is not self._region
        self._region = shop.region
        self.state = replace(
            self.state, store_id=shop.store_id, tried=None if moved else self.state.tried
        )
        self._show()

    # --- what the seller does --------------------------------------------------------------------

    @Slot(bool)
    def on_entered(self, pasted: bool) -> None:
        """Take what stands in the fields; what was pasted is tried at once."""
        self._asked += 1
        self._busy = False
        self._failure = ""
        self.state = replace(
            self.state, secrets=self.card.secrets, tried=None, confirmed=False, no_api=False
        )
        self._settle.stop()
        if pasted and self.state.filled:
            self._settle.start()
        self._show()

    @Slot()
    def on_test(self) -> None:
        """Have it tried; nothing is kept."""
        self._settle.stop()
        state = self.state
        if self._busy or not state.filled or state.fixed or state.kept is not None or state.usable:
            return
        self._asked += 1
        self._busy, self._failure = True, ""
        number, region, connections = self._asked, self._region, self._connections
        self._worker.submit(
            lambda: tried_on(connections, state, region, number),
            done=self.on_tried,
            failed=self.on_failed,
        )
        self._show()

    @Slot(bool)
    def on_confirmed(self, sure: bool) -> None:
        """Take the seller's word for what nobody else can know."""
        self.state = replace(self.state, confirmed=sure)
        self._show()

    @Slot()
    def on_use(self) -> None:
        """Put the new ones in the place of the old."""
        state, connections = self.state, self._connections
        if self._busy or not state.usable:
            return
        self._asked += 1
        self._busy, self._failure = True, ""
        self._worker.submit(
            lambda: kept_on(connections, state), done=self.on_kept, failed=self.on_failed
        )
        self._show()

    @Slot()
    def on_open_pages(self) -> None:
        """Open the service's pages in the browser."""
        address = links.address_of(self.state.service.value, self._region)
        QDesktopServices.openUrl(QUrl(address))

    @Slot()
    def on_no_page(self) -> None:
        """Say what it means that there is no page for keys."""
        self.state = replace(self.state, no_api=True)
        self._show()

    # --- what the worker answers -----------------------------------------------------------------

    @Slot(object)
    def on_held(self, answer: Looked) -> None:
        """Show which credentials there are, and what waits."""
        self.state = replace(self.state, held=answer.held)
        if answer.waiting != self._waiting.count:
            self._waiting = Waiting(answer.waiting)
        self._show()

    @Slot(object)
    def on_tried(self, answer: Answer) -> None:
        """Show what trying told, unless something else stands in the fields by now."""
        if answer.number != self._asked:
            return
        self._busy = False
        self.state = replace(self.state, tried=answer.tried, took_s=answer.took_s)
        self._show()
        self.view.reveal_checks()

    @Slot(object)
    def on_kept(self, answer: Looked) -> None:
        """Forget what was entered: it is in use, and kept elsewhere."""
        self._busy = self._sending = self._passed = False
        self._waiting = Waiting(answer.waiting)
        self.state = replace(self.state, secrets=(), held=answer.held, kept=answer.waiting)
        self._show()
        self.view.done.setFocus()
        self.kept.emit(answer.waiting)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what our own files or the key store did; the old credentials stay."""
        self._busy = False
        self._failure = error_sentence(error)
        self._show()

    # --- showing ---------------------------------------------------------------------------------

    def _show(self) -> None:
        state, count = self.state, self._waiting.count
        self.card.show_state(
            state,
            checks(state, self._waiting, self._region, busy=self._busy),
            busy=self._busy,
            failure=self._failure,
        )
        self.view.then.show_words(then_words(state.service, self._health, count))
        self.view.show_progress(entered=state.filled, done=state.kept is not None)
        said = standing_words(state, self._health, count, now=self._now(), passed=self._passed)
        self.view.show_standing(said, refused=self._refused and state.kept is None)

    def showEvent(self, event: QShowEvent) -> None:
        """Look which credentials there are, and be ready for the paste."""
        super().showEvent(event)
        connections = self._connections
        self._worker.submit(
            lambda: looked_at(connections), done=self.on_held, failed=self.on_failed
        )
        first = self.view.open_pages if self.view.narrow else self.card.fields[0]
        first.setFocus()
