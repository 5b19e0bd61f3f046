"""The attention page: what the program cannot settle by itself, oldest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.history import attention_sentence

#: More cards than anybody reads make the page slow; the rest follows as these are settled.
_MOST_CARDS = 100


class AttentionCard(QFrame):
    """One thing that needs a person.

    Signals:
        shown: Show the order; its id.
        retried: Try again; the order's id.
    """

    shown = Signal(object)
    retried = Signal(object)

    def __init__(self, look: theme.Theme, item: AttentionItem, now: datetime) -> None:
        """Show an item."""
        super().__init__()
        self.setObjectName("card")
        self._order_id = item.order_id
        sentence = attention_sentence(item)
        self.setAccessibleName(sentence)
        text = pieces.label(sentence, "body", wrap=True)
        since = self.tr("since {time}, {age} ago").format(
            time=times.clock(item.since, now), age=times.age(item.since, now)
        )
        words = pieces.column(text, pieces.label(since, "caption", "muted"), gap=2)
        inside = pieces.row(pieces.Symbol(look, "warn", "caution", 22), words, gap=12)
        inside.setStretch(1, 1)
        inside.setContentsMargins(14, 10, 12, 10)
        if item.order_id is not None:
            show = pieces.button(self.tr("Show order"), self.tr("Show this order in the table"))
            show.clicked.connect(self.on_show)
            again = pieces.button(
                self.tr("Try again"), self.tr("Try what was given up on this order once more")
            )
            again.clicked.connect(self.on_retry)
            for one in (show, again):
                one.setFont(theme.font("small"))
                inside.addWidget(one)
        self.setLayout(inside)

    @Slot()
    def on_show(self) -> None:
        """Ask for the order."""
        self.shown.emit(self._order_id)

    @Slot()
    def on_retry(self) -> None:
        """Ask for another try."""
        self.retried.emit(self._order_id)


class AttentionPage(QWidget):
    """Lists what needs a person.

    Signals:
        order_wanted: Show an order; its id.
        retry_wanted: Try again what was given up; the ids of the orders, a tuple.
    """

    order_wanted = Signal(object)
    retry_wanted = Signal(object)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._items: tuple[AttentionItem, ...] = ()
        self.cards: list[AttentionCard] = []
        self.title = pieces.label(self.tr("Attention"), "title")
        self.retry_all = pieces.button(
            self.tr("Try all again"), self.tr("Try everything that was given up once more")
        )
        self.retry_all.clicked.connect(self.on_retry_all)
        self._sheet = QWidget()
        self._sheet.setObjectName("sheet")
        self._list = QVBoxLayout(self._sheet)
        self._list.setContentsMargins(0, 0, 6, 0)
        self._list.setSpacing(theme.GAP)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._sheet)
        scroll.viewport().setAutoFillBackground(False)
        whole = pieces.column(pieces.row(self.title, 1, self.retry_all), scroll)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        self.show_items((), force=True)

    @property
    def items(self) -> tuple[AttentionItem, ...]:
        """Give what is shown."""
        return self._items

    def show_items(self, items: tuple[AttentionItem, ...], *, force: bool = False) -> None:
        """Show these items; the same ones are left as they stand."""
        if items == self._items and not force:
            return
        self._items = items
        pieces.empty(self._list)
        self.cards = []
        now = self._now()
        for item in items[:_MOST_CARDS]:
            card = AttentionCard(self._look, item, now)
            card.shown.connect(self.order_wanted)
            card.retried.connect(self.on_retry)
            self.cards.append(card)
            self._list.addWidget(card)
        left = len(items) - len(self.cards)
        if left:
            self._list.addWidget(
                pieces.label(self.tr("{count} more").format(count=left), "body", "muted")
            )
        if not items:
            nothing = pieces.label(self.tr("Nothing needs you."), "lead", "muted")
            nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
            self._list.addWidget(nothing, 1)
        else:
            self._list.addStretch(1)
        self.retry_all.setVisible(any(item.order_id is not None for item in items))

    @Slot(object)
    def on_retry(self, order_id: OrderId) -> None:
        """Ask for another try of one order."""
        self.retry_wanted.emit((order_id,))

    @Slot()
    def on_retry_all(self) -> None:
        """Ask for another try of all."""
        ids = dict.fromkeys(item.order_id for item in self._items if item.order_id is not None)
        self.retry_wanted.emit(tuple(ids))
