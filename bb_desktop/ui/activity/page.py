"""The activity page: what the program did, what it waits for, and what it is doing now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QStackedWidget,
    QWidget,
)

from bb_desktop.application.activity import ActivityKind, ActivityLines, Standing
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.activity.desk import ActivityDesk
from bb_desktop.ui.activity.filters import EMPTY, FilterChips
from bb_desktop.ui.activity.lines import JournalList
from bb_desktop.ui.activity.side import ActivitySide
from bb_desktop.ui.activity.support import SupportSheet
from bb_desktop.ui.messages import error_sentence, say
from bb_desktop.ui.worker import SerialWorker

_SIDE = 308
_NARROW = 820
_WIDEST = 16_777_215
_LOOK_MS = 20_000
_TICK_MS = 1_000


class ActivityPage(QWidget):
    """Shows the journal beside what waits.

    Signals:
        order_wanted: Show an order; its id.
        cancel_wanted: End the running work.
        sync_wanted: Read and send now.
        attention_wanted: Show what was given up.
    """

    order_wanted = Signal(object)
    cancel_wanted = Signal()
    sync_wanted = Signal()
    attention_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        worker: SerialWorker,
        desk: ActivityDesk,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty; nothing is read before the page is shown."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._worker = worker
        self._desk = desk
        self.kind = ActivityKind.EVERYTHING
        self._stale = True
        self._reading = self._again = False
        self._build()
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self.side.budgets.tick)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.on_look_due)
        look.changed.connect(self.on_theme_changed)

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.title = pieces.label(self.tr("Activity"), "title")
        self.list = JournalList(self._look, self._now)
        self.nothing = pieces.label("", "lead", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.support = SupportSheet()
        self.views = QStackedWidget()
        for view in (self.list, self.nothing, self.support):
            self.views.addWidget(view)
        self.copy = pieces.button(
            self.tr("Copy for support"), self.tr("Show a text without secrets or names, to copy")
        )
        self.copy.setIconSize(QSize(18, 18))
        self.aside = pieces.button(
            self.tr("What waits"), self.tr("Show what is not sent yet, and what runs now")
        )
        self.aside.setCheckable(True)
        self.aside.setObjectName("chip")
        self.trouble = pieces.label("", "body", "danger", wrap=True)
        self.trouble.hide()
        self.filters = FilterChips(self._look)
        self.filters.chosen.connect(self.choose)
        self._top = QGridLayout()
        self._top.setContentsMargins(0, 0, 0, 0)
        self._top.setHorizontalSpacing(12)
        self._top.addWidget(self.title, 0, 0)
        self._top.addWidget(self.aside, 0, 2)
        self._top.addWidget(self.copy, 0, 3)
        self._top.addWidget(self.filters, 1, 0, 1, 4)
        self._top.setColumnStretch(1, 1)
        self.main = QWidget()
        inside = pieces.column(self._top, self.trouble, self.views, gap=10)
        inside.setStretch(2, 1)
        self.main.setLayout(inside)
        self.side = ActivitySide(self._look, self._now)
        self.side.order_wanted.connect(self.order_wanted)
        self.side.attention_wanted.connect(self.attention_wanted)
        self.side.sync_wanted.connect(self.sync_wanted)
        self.side.cancel_wanted.connect(self.cancel_wanted)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(16)
        self._grid.addWidget(self.main, 0, 0)
        self._grid.addWidget(self.side, 0, 1)
        self._grid.setColumnStretch(0, 1)
        self.list.order_wanted.connect(self.order_wanted)
        self.list.lines.more_wanted.connect(self.on_more_wanted)
        self.support.closed.connect(self.on_support_closed)
        self.copy.clicked.connect(self.on_copy_wanted)
        self.aside.toggled.connect(self.on_aside)
        self.on_theme_changed()
        self._fit()

    # --- coming and going ----------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not on the screen."""
        super().showEvent(event)
        self._ticks.start()
        self._looks.start()
        if self._stale:
            self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        """Ask for nothing while nobody looks."""
        super().hideEvent(event)
        self._ticks.stop()
        self._looks.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the side behind a button where there is no room beside the list."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _NARROW
        self.aside.setVisible(narrow)
        aside = narrow and self.aside.isChecked()
        self.side.setVisible(aside or not narrow)
        self.views.setVisible(not aside)
        self.filters.setVisible(not aside)
        self._grid.addWidget(self.side, 1 if narrow else 0, 0 if narrow else 1)
        self._grid.setRowStretch(0, 0 if aside else 1)
        self._grid.setRowStretch(1, 1 if aside else 0)
        self.side.setMinimumWidth(0 if narrow else _SIDE)
        self.side.setMaximumWidth(_WIDEST if narrow else _SIDE)
        self.copy.setText(self.tr("Copy for support"))
        pieces.beside_icon(self.copy)
        if narrow:
            self.copy.setText("")
        self.filters.show_icons(shown=not narrow)
        self._fit_filters(self.width() - (0 if narrow else _SIDE + 16))

    def _fit_filters(self, width: int) -> None:
        """Put the chips beside the title if they fit there, else below it."""
        room = width - self.title.sizeHint().width() - self.copy.sizeHint().width() - 60
        if self.filters.sizeHint().width() <= room:
            self._top.addWidget(self.filters, 0, 1)
        else:
            self._top.addWidget(self.filters, 1, 0, 1, 4)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self.copy.setIcon(self._look.icon("copy"))

    @Slot(bool)
    def on_aside(self, _on: bool) -> None:
        """Show what waits in the place of the list, or the list again."""
        self._fit()

    # --- reading -------------------------------------------------------------------------------

    def refresh(self, order_ids: tuple[OrderId, ...] | None = None) -> None:
        """Read what is new; only while somebody looks, else as soon as somebody does."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self._read_standing()
        if self._reading:
            self._again = True
            return
        self._reading = True
        kind, newest = self.kind, self.list.lines.newest
        desk = self._desk
        job = (
            (lambda: desk.older(kind, None))
            if newest is None
            else (lambda: desk.newer(kind, newest))
        )
        done = self.on_first if newest is None else self.on_newer
        self._worker.submit(job, done=done, failed=self.on_failed)

    @Slot()
    def on_look_due(self) -> None:
        """Look again what waits: times come without anything being written."""
        self._read_standing()

    def _read_standing(self) -> None:
        self._worker.submit(self._desk.standing, done=self.on_standing, failed=self.on_failed)

    @Slot(object)
    def on_standing(self, standing: Standing) -> None:
        """Show what waits and how the services are doing."""
        self.side.show_standing(standing)
        count = f"  {standing.count:,}" if standing.count else ""
        self.aside.setText(f"{self.tr('What waits')}{count}")

    @Slot(object)
    def on_first(self, lines: ActivityLines) -> None:
        """Show the newest piece of the journal."""
        if lines.kind is self.kind:
            self.list.lines.begin(lines.entries, more=lines.more)
        self._read_done()

    @Slot(object)
    def on_newer(self, lines: ActivityLines) -> None:
        """Put on top what was written meanwhile."""
        if lines.kind is self.kind:
            if lines.gap:
                self.list.lines.begin(lines.entries, more=True)
            else:
                self.list.lines.put_before(lines.entries)
        self._read_done()

    @Slot(object)
    def on_more_wanted(self, before: int) -> None:
        """Read older lines."""
        kind, desk = self.kind, self._desk
        self._worker.submit(
            lambda: desk.older(kind, before), done=self.on_older, failed=self.on_failed
        )

    @Slot(object)
    def on_older(self, lines: ActivityLines) -> None:
        """Put older lines at the end."""
        if lines.kind is self.kind:
            self.list.lines.put_behind(lines.entries, more=lines.more)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what the database did; the next refresh tries again."""
        self.trouble.setText(error_sentence(error))
        self.trouble.show()
        self.list.lines.failed()
        self._reading = self._again = False
        self._stale = True

    def _read_done(self) -> None:
        self.trouble.hide()
        self._reading = False
        if self.views.currentWidget() is not self.support:
            self._show_list()
        if self._again:
            self._again = False
            self.refresh()

    def _show_list(self) -> None:
        empty = self.list.lines.rowCount() == 0
        self.nothing.setText(say(EMPTY[self.kind]))
        self.views.setCurrentWidget(self.nothing if empty else self.list)

    # --- choosing ------------------------------------------------------------------------------

    @Slot(object)
    def choose(self, kind: ActivityKind) -> None:
        """Show the lines of a kind, from the newest."""
        self.kind = kind
        self.filters.choose(kind)
        self.aside.setChecked(False)
        self.list.lines.begin((), more=False)
        if self.views.currentWidget() is self.support:
            self.views.setCurrentWidget(self.list)
        # What is on its way is of another kind and will be passed over.
        self._again = self._reading
        if not self._reading:
            self.refresh()

    # --- for support ---------------------------------------------------------------------------

    @Slot()
    def on_copy_wanted(self) -> None:
        """Have the text made."""
        self._worker.submit(
            self._desk.support_text, done=self.on_support_text, failed=self.on_failed
        )

    @Slot(object)
    def on_support_text(self, text: str) -> None:
        """Show the text before anything is copied."""
        self.aside.setChecked(False)
        self.views.setCurrentWidget(self.support)
        self.support.show_text(text)

    @Slot()
    def on_support_closed(self) -> None:
        """Go back to the list."""
        self._show_list()
        self.list.setFocus()

    # --- the running work ----------------------------------------------------------------------

    def show_next_pass(self, at: datetime | None) -> None:
        """Take note of when the next pass begins by the clock; None for never."""
        self.side.budgets.show_next_pass(at)

    @Slot()
    def begin(self) -> None:
        """Note that a pass begins."""
        self.side.begin()

    @Slot(str, int, int)
    def progress(self, what: str, done: int, total: int) -> None:
        """Note how far it is."""
        self.side.progress(what, done, total)

    @Slot()
    def end(self) -> None:
        """Note that it is over."""
        self.side.end()
