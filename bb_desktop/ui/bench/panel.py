"""The bench: the verdict band and the open order, above every page of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import SCANNABLE
from bb_desktop.ui import theme
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.bench import verdicts
from bb_desktop.ui.bench.band import VerdictBand
from bb_desktop.ui.bench.order_card import OrderCard
from bb_desktop.ui.bench.scanning import Answer
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.worker import SerialWorker

_SHARE_OF_HEIGHT = 0.215
_LEAST_HEIGHT = 112
_MOST_HEIGHT = 220


class BenchPanel(QWidget):
    """Takes scans, has them recorded, and shows the verdict once it is committed.

    Signals:
        order_shown: A scan concerns an order that the table may show; its id.
        order_written: An order's identifiers changed; its id.
        open_changed: Another order is open; its id, or None.
        verdict_changed: A verdict was given; what tests and sounds listen to.
    """

    order_shown = Signal(object)
    order_written = Signal(object)
    open_changed = Signal(object)
    verdict_changed = Signal(object)

    def __init__(
        self,
        back_room: BackRoom,
        worker: SerialWorker,
        look: theme.Theme,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self._back_room = back_room
        self._worker = worker
        self._order: OrderView | None = None
        self.band = VerdictBand(look)
        self.card = OrderCard(look, now)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GAP)
        layout.addWidget(self.band, 63)
        layout.addWidget(self.card, 37)
        self.card.typed.connect(self.on_code)
        self.card.undo_wanted.connect(self.on_undo)
        self.card.next_wanted.connect(self.on_next)
        self.card.field.answered.connect(self.on_answered)
        self.band.answered.connect(self.on_answered)

    @property
    def order(self) -> OrderView | None:
        """Give the order that is open."""
        return self._order

    def fit(self, window_height: int, *, narrow: bool) -> None:
        """Take the share of the window that the band keeps its size on the glass with."""
        height = int(window_height * _SHARE_OF_HEIGHT)
        self.setFixedHeight(max(min(height, _MOST_HEIGHT), _LEAST_HEIGHT))
        self.card.set_compact(window_height < theme.SHORT_BELOW)
        self.card.setMinimumWidth(250 if narrow else 330)

    def open(self, order_id: OrderId) -> None:
        """Open an order."""
        self._ask(lambda: self._back_room.scanning.open(order_id))

    def take_back(self, order_id: OrderId, identifier: Identifier) -> None:
        """Take an identifier back."""
        self._ask(lambda: self._back_room.scanning.take_back(order_id, identifier))

    def look(self, answer: Answer | None) -> None:
        """Show how the open order stands after a sync; a verdict stays unless it was closed."""
        if answer is None or self._order is None:
            return
        asked = self.band.verdict == verdicts.opened(self._order)
        self._show_order(answer.order)
        if asked or answer.order is None:
            self._show(answer.verdict)

    @Slot(str)
    def on_code(self, text: str) -> None:
        """Have a scan, or a code that was typed, read and recorded."""
        self._ask(lambda: self._back_room.scanning.scan(text))

    @Slot()
    def on_undo(self) -> None:
        """Take back what was recorded last."""
        self._ask(self._back_room.scanning.take_back_last)

    @Slot()
    def on_next(self) -> None:
        """Close the open order."""
        self._ask(self._back_room.scanning.close)

    @Slot()
    def on_answered(self) -> None:
        """Take a verdict off the screen that wanted an answer."""
        if self.band.verdict.stays:
            order = self._order
            asks = verdicts.opened(order) if order else verdicts.asks_for_slip()
            self._show(asks)

    @Slot(object)
    def on_answer(self, answer: Answer) -> None:
        """Show what came of a scan; it is committed by now."""
        self._show_order(answer.order)
        self._show(answer.verdict)
        if answer.shown is not None:
            self.order_shown.emit(answer.shown)
        written = answer.shown or (answer.order.order_id if answer.order else None)
        if answer.changed and written is not None:
            self.order_written.emit(written)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say that nothing was saved."""
        self._show(verdicts.failed(error_sentence(error)))

    def _ask(self, job: Callable[[], Answer]) -> None:
        self._worker.submit(job, done=self.on_answer, failed=self.on_failed)

    def _show(self, verdict: verdicts.Verdict) -> None:
        self.band.show_verdict(verdict)
        self.verdict_changed.emit(verdict)

    def _show_order(self, order: OrderView | None) -> None:
        before = self._order.order_id if self._order else None
        self._order = order if order is not None and order.stage in SCANNABLE else None
        self.card.show_order(self._order)
        after = self._order.order_id if self._order else None
        if before != after:
            self.open_changed.emit(after)
