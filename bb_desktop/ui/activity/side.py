"""The side of the activity page: what runs, what waits, how many calls are left."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from bb_desktop.application.activity import Standing
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.activity.budgets import CallBudgets
from bb_desktop.ui.activity.lines import moment_words
from bb_desktop.ui.activity.running import RunningWork
from bb_desktop.ui.activity.waiting import WaitingPanel

_PASSES = 5


class ActivitySide(QScrollArea):
    """Puts the parts below each other.

    Signals:
        order_wanted: Show an order; its id.
        attention_wanted: Show what was given up.
        cancel_wanted: End the running work.
        sync_wanted: Read and send now.
    """

    order_wanted = Signal(object)
    attention_wanted = Signal()
    cancel_wanted = Signal()
    sync_wanted = Signal()

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self._now = now
        self.passes: deque[tuple[datetime, float]] = deque(maxlen=_PASSES)
        """When passes ended, and how many seconds they took; newest first."""
        self.waiting = WaitingPanel(look)
        self.budgets = CallBudgets(look, now)
        self.running = RunningWork()
        self._rule = pieces.rule()
        self._rule.hide()
        self._last = pieces.label("", "caption", "muted", wrap=True)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inside = pieces.column(
            self.running,
            self._rule,
            self.waiting,
            pieces.rule(),
            self.budgets,
            pieces.rule(),
            self._last,
            1,
            gap=12,
        )
        inside.setContentsMargins(14, 12, 14, 12)
        sheet.setLayout(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        self.waiting.order_wanted.connect(self.order_wanted)
        self.waiting.attention_wanted.connect(self.attention_wanted)
        self.waiting.sync_wanted.connect(self.sync_wanted)
        self.running.cancel_wanted.connect(self.cancel_wanted)
        self._show_passes()

    def show_standing(self, standing: Standing) -> None:
        """Show what waits and how the services are doing."""
        self.waiting.show_standing(standing)
        self.budgets.show_health(standing.health)

    def begin(self) -> None:
        """Note that a pass begins."""
        self.running.begin()
        self._rule.show()

    def progress(self, what: str, done: int, total: int) -> None:
        """Note how far it is."""
        self.running.progress(what, done, total)

    def end(self) -> None:
        """Note that it is over."""
        if self.running.running:
            self.passes.appendleft((self._now(), self.running.spent_ms / 1000))
            self._show_passes()
        self.running.end()
        self._rule.hide()

    def take_passes(self, passes: deque[tuple[datetime, float]]) -> None:
        """Go on with what another page knew, as when the language changes."""
        self.passes = deque(passes, maxlen=_PASSES)
        self._show_passes()

    def _show_passes(self) -> None:
        lines = [self.tr("Last syncs")]
        for ended, seconds in self.passes:
            text = self.tr("{time}, took {seconds} s")
            lines.append(
                text.format(
                    time=moment_words(ended, self._now()),
                    seconds=QLocale().toString(seconds, "f", 1),
                )
            )
        if not self.passes:
            lines.append(self.tr("None since the window was opened."))
        self._last.setText("\n".join(lines))
