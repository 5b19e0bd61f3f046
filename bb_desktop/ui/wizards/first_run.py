"""The first run: seven steps from nothing to the first sync; a page that blocks nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui import theme
from bb_desktop.ui.wizards.first_run_course import FirstRunCourse
from bb_desktop.ui.wizards.first_run_frame import FirstRunFrame
from bb_desktop.ui.wizards.first_run_jobs import FirstRunJobs
from bb_desktop.ui.wizards.first_run_notes import notes_of
from bb_desktop.ui.wizards.first_run_sheets import FirstRunSheets
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step, first_state

if TYPE_CHECKING:
    from bb_desktop.application.sync_cycle import SyncSummary
    from bb_desktop.domain.connecting import Held
    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections, Shops
    from bb_desktop.ui.remembered import Remembered
    from bb_desktop.ui.sounds import Sounds
    from bb_desktop.ui.worker import SerialWorker


class FirstRunPage(FirstRunFrame):
    """Leads through everything that has to be known once.

    Signals:
        finished: The seller is through; show the orders.
        practice_wanted: He wants to look around in the practice shop first.
        language_chosen: Another language; its code. Whoever hears it makes this page anew, with
            ``state`` of the old one.
        sync_wanted: Both services are connected and the last step is in front: sync now, and tell
            ``on_progress``, ``on_synced`` or ``on_sync_failed``.
        understood: A scan of the scanner's test that was read well; a `Typed`.
    """

    finished = Signal()
    practice_wanted = Signal()
    language_chosen = Signal(str)
    sync_wanted = Signal()
    understood = Signal(object)

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        worker: SerialWorker,
        connections: Connections,
        choices: Choices,
        shops: Shops | None,
        remembered: Remembered,
        sounds: Sounds,
        parent: QWidget | None = None,
        *,
        state: FirstRunState | None = None,
    ) -> None:
        """Begin at the first step, or where another page left off.

        Args:
            look: The colours in use.
            now: For the times of what is kept.
            worker: Speaks with the services and the key store; never the bench's.
            connections: Tries and keeps credentials.
            choices: The settings.
            shops: The seller's shops; None where there is only this one.
            remembered: What this computer remembers.
            sounds: For the two that the scanner's step lets be heard.
            parent: Where it stands.
            state: Of the page before.
        """
        practises = shops is not None and shops.current == "practice"
        super().__init__(look, parent, practises=practises)
        self.jobs = FirstRunJobs(worker, connections, shops, self)
        self.course = FirstRunCourse(
            self.jobs, choices, state or first_state(choices.current), self
        )
        self.sheets = FirstRunSheets(look, now, choices, remembered, sounds, worker, self)
        # No stop of the Tab key, but whoever brings the page in front gives it the keyboard.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        self._show()

    def _connect(self) -> None:
        course, sheets, foot = self.course, self.sheets, self.foot
        self.rail.chosen.connect(self.on_step_chosen)
        foot.back.clicked.connect(self.on_back)
        foot.go_on.clicked.connect(self.on_continue)
        foot.later.clicked.connect(self.on_later)
        foot.practice.clicked.connect(self.practice_wanted)
        sheets.go_on.connect(self.on_last_field)
        sheets.changed.connect(self.on_changed)
        sheets.no_api.connect(self.on_no_api)
        sheets.look_again.connect(self.on_look_again)
        sheets.language_chosen.connect(self.on_language)
        sheets.understood.connect(self.understood)
        course.shown.connect(self.on_shown)
        course.moved.connect(self.on_moved)
        course.asks.connect(self.on_last_field)
        course.told.connect(self.trouble.say)
        course.finished.connect(self.finished)
        course.sync_wanted.connect(self.sync_wanted)
        self.jobs.held.connect(self.on_held)
        self.jobs.busy_changed.connect(self.on_busy)
        self.room_changed.connect(self.on_room)

    # --- where the seller is -------------------------------------------------------------------

    @property
    def state(self) -> FirstRunState:
        """Give everything that was entered and found out so far."""
        sheet = self.sheets.made.get(self.step)
        return self.course.state if sheet is None else sheet.entered(self.course.state)

    @property
    def step(self) -> Step:
        """Give the step in front."""
        return self.course.state.step

    def showEvent(self, event: QShowEvent) -> None:
        """Look which credentials there are, whenever the page comes in front."""
        super().showEvent(event)
        self.jobs.look()
        self._focus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Hand the keyboard on to where it is needed."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self._focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc."""
        if event.key() == Qt.Key.Key_Escape and self.step is not Step.LANGUAGE:
            self.on_back()
            return
        super().keyPressEvent(event)

    @property
    def wants_scans(self) -> bool:
        """Say whether the step in front has a use for scans; the bench hears all others."""
        return self.step is Step.SCANNER

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Take a scan while this page is in front."""
        if self.wants_scans:
            self.sheets.scanner.test.on_scanned(scan)

    def _take(self) -> None:
        """Take what stands in the fields into the state."""
        self.course.state = self.state

    def _show(self) -> None:
        state = self.course.state
        sheet = self.sheets.sheet(state)
        if self.stack.indexOf(sheet) < 0:
            self.stack.addWidget(sheet)
        sheet.show_state(state)
        self.stack.setCurrentWidget(sheet)
        self.rail.show_step(state, notes_of(state))
        self.name_step(state.step)
        self.foot.show_step(state)
        self.sheets.fit(narrow=self.narrow, short=self.short)

    def _focus(self) -> None:
        if self.isVisible():
            sheet = self.sheets.sheet(self.course.state)
            (sheet.first() or self.foot.go_on).setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what the seller does ------------------------------------------------------------------

    @Slot()
    def on_continue(self) -> None:
        """Check what this step asked for, keep it, and go on."""
        self._take()
        problem = self.sheets.problem(self.step)
        self.course.leave(problem)
        if problem:
            self._focus()

    @Slot()
    def on_back(self) -> None:
        """Go one step back; what was entered stays."""
        self._take()
        self.course.go_to(self.step.before)

    @Slot()
    def on_later(self) -> None:
        """Leave this step for another time."""
        self._take()
        self.course.go_to(self.step.after)

    @Slot(object)
    def on_step_chosen(self, step: Step) -> None:
        """Go to a step that was reached before."""
        self._take()
        self.course.go_to(step)

    @Slot()
    def on_last_field(self) -> None:
        """Put the keyboard on the way on: everything is entered, or only to be confirmed."""
        self.foot.go_on.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def on_changed(self) -> None:
        """Offer what fits what stands there now."""
        self._take()
        self.trouble.say("info", "")
        self.foot.show_step(self.course.state)

    @Slot()
    def on_no_api(self) -> None:
        """Say what it means that ShipStation shows no page for keys."""
        self.course.state = replace(self.state, no_api=True)
        self._show()

    @Slot()
    def on_look_again(self) -> None:
        """Read the stores of the account once more."""
        self._take()
        self.course.look_at_stores()

    @Slot(str)
    def on_language(self, code: str) -> None:
        """Have everything said in another language."""
        self._take()
        self.language_chosen.emit(code)

    # --- what came of it -----------------------------------------------------------------------

    @Slot(object, int)
    def on_held(self, held: Held, shops: int) -> None:
        """Show which credentials are kept already; what is being typed stays."""
        self._take()
        self.course.know_held(held, shops)

    @Slot()
    def on_shown(self) -> None:
        """Show what is known now."""
        self._show()

    @Slot()
    def on_moved(self) -> None:
        """Put the step in front that the seller is at."""
        self._show()
        self._focus()

    @Slot()
    def on_room(self) -> None:
        """Choose what there is room for."""
        self.sheets.fit(narrow=self.narrow, short=self.short)

    @Slot(bool)
    def on_busy(self, busy: bool) -> None:
        """Show that somebody was asked."""
        self.foot.show_busy(busy=busy, step=self.step)
        self.sheets.sheet(self.course.state).let_change(wanted=not busy)
        if not busy:
            self._focus()

    @Slot(str, int, int)
    def on_progress(self, what: str, done: int, total: int) -> None:
        """Say how far the first sync is."""
        if self._syncs_first:
            self.sheets.done.on_progress(what, done, total)

    @Slot(object)
    def on_synced(self, summary: SyncSummary) -> None:
        """Say what the first sync brought."""
        if self._syncs_first:
            self.course.state = replace(self.course.state, summary=summary)
            self.sheets.done.on_synced(summary)

    @Slot(object)
    def on_sync_failed(self, error: BbDesktopError) -> None:
        """Say what ended the first sync."""
        if self._syncs_first:
            self.sheets.done.say_failed(error)

    @property
    def _syncs_first(self) -> bool:
        """Say whether the next pass is the first one that may go well; later ones bring little."""
        summary = self.course.state.summary
        return self.step is Step.DONE and (summary is None or not summary.good)
