"""The attention page: what the program cannot settle by itself, gravest first.

Three groups: *Stop* does harm when it is ignored, *Today* keeps an order from going on, *Good to
know* asks for nothing. Each row has one sensible action; the rest is in its menu.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.application.audit import Comparison
from bb_desktop.domain.audit import AUDITED_CODES
from bb_desktop.domain.concerns import Remedy, Urgency, concern_of
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui import key_filters, pieces, theme, times
from bb_desktop.ui.attention.row import AttentionRow, RowGroup
from bb_desktop.ui.clipboard import copy_private
from bb_desktop.ui.saying import filled
from bb_desktop.ui.sheet import Sheet

#: More rows than anybody reads make the page slow; the rest follows as these are settled.
_MOST_CARDS = 25
#: A row takes some milliseconds; a list that comes all at once would be felt.
_AT_ONCE = 3
_PAUSE_MS = 5
#: Under this width the time leaves the rows and the buttons shrink.
_NARROW = 700


class AttentionPage(QWidget):
    """Lists what needs a person.

    Signals:
        order_wanted: Show an order; its id.
        retry_wanted: Try again what was given up; the ids of the orders, a tuple.
        done_wanted: A person has seen to it; the item.
        later_wanted: Leave it off the list for a while; the item and until when, aware.
        action_wanted: ``free``, ``bench``, ``accept``, ``sync``, ``compare``, ``shipstation`` or
            ``back_market``, and the order's id (None for ``sync`` and ``compare``).
        badge_changed: So many need a person; see ``badge``.
    """

    order_wanted = Signal(object)
    retry_wanted = Signal(object)
    done_wanted = Signal(object)
    later_wanted = Signal(object, object)
    action_wanted = Signal(str, object)
    badge_changed = Signal(int)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._items: tuple[AttentionItem, ...] = ()
        self._compared: Comparison | None = None
        self.cards: list[AttentionRow] = []
        self._adding = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._adding.timeout.connect(self.on_adding)
        self._build_head()
        self._groups = {
            Urgency.STOP: RowGroup(look, Urgency.STOP, self.tr("Stop")),
            Urgency.TODAY: RowGroup(look, Urgency.TODAY, self.tr("Today")),
            Urgency.GOOD_TO_KNOW: RowGroup(look, Urgency.GOOD_TO_KNOW, self.tr("Good to know")),
        }
        self.left_over = pieces.label("", "body", "muted")
        self.empty = pieces.label("", "lead", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._build_list()
        whole = pieces.column(self._head, self._scroll, gap=6)
        whole.setStretch(1, 1)
        self.setLayout(whole)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()
        self.show_items((), force=True)

    def _build_head(self) -> None:
        self.title = pieces.label(self.tr("Attention"), "title")
        self.summary = pieces.label("", "body", "muted", wrap=True)
        self.compared = pieces.label("", "small", "muted")
        self.compare = pieces.button(
            self.tr("Compare now"), self.tr("Read both services whole and compare every order")
        )
        pieces.beside_icon(self.compare).setIconSize(QSize(18, 18))
        self.compare.clicked.connect(self.on_compare)
        self.retry_all = pieces.button(
            self.tr("Try all again"), self.tr("Try everything that was given up once more")
        )
        self.retry_all.clicked.connect(self.on_retry_all)
        self._head = QWidget()
        self._head.setObjectName("plain")
        row = pieces.row(
            self.title, self.summary, self.compared, self.retry_all, self.compare, gap=14
        )
        row.setStretch(1, 1)
        self._head.setLayout(row)

    def _build_list(self) -> None:
        self._sheet = Sheet()
        listed = QVBoxLayout(self._sheet)
        listed.setContentsMargins(0, 0, 6, 8)
        listed.setSpacing(14)
        for group in self._groups.values():
            listed.addWidget(group)
        listed.addWidget(self.left_over)
        listed.addWidget(self.empty, 1)
        listed.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sheet)
        self._scroll.viewport().setAutoFillBackground(False)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def items(self) -> tuple[AttentionItem, ...]:
        """Give what is shown."""
        return self._items

    @property
    def badge(self) -> int:
        """Count what needs a person: the first two groups."""
        return sum(_needs_somebody(item) for item in self._items)

    def show_compared(self, compared: Comparison | None) -> None:
        """Say when both books were last compared, and what came of it; None for never."""
        if compared != self._compared:
            self._compared = compared
            self._show_head()

    def show_items(self, items: tuple[AttentionItem, ...], *, force: bool = False) -> None:
        """Show these items; rows of the same ones stay as they are, with the focus on them.

        New rows beyond the first few follow in a moment, the gravest first.
        """
        if items == self._items and not force:
            return
        before = self.badge
        self._items = items
        self._show_rows({} if force else {row.item: row for row in self.cards})
        self._show_head()
        if self.badge != before:
            self.badge_changed.emit(self.badge)

    @Slot()
    def on_adding(self) -> None:
        """Add some more of the rows that are not there yet."""
        self._show_rows({row.item: row for row in self.cards})

    def _show_rows(self, known: Mapping[AttentionItem, AttentionRow]) -> None:
        with key_filters.in_one_go():
            self._make_and_show_rows(known)

    def _make_and_show_rows(self, known: Mapping[AttentionItem, AttentionRow]) -> None:
        focused = self._focused()
        left_row = self.cards[focused] if focused is not None else None
        now, urgencies = self._now(), list(Urgency)
        listed = sorted(self._items, key=lambda one: urgencies.index(concern_of(one.code).urgency))
        listed = listed[:_MOST_CARDS]
        new = [item for item in listed if item not in known]
        rows = dict(known) | {item: self._row(item, now) for item in new[:_AT_ONCE]}
        self.setUpdatesEnabled(False)
        self.cards = [rows[item] for item in listed if item in rows]
        for urgency, group in self._groups.items():
            group.show_rows([row for row in self.cards if row.concern.urgency is urgency])
        for position, row in enumerate(self.cards):
            row.set_first(first=position == 0)
        left = len(self._items) - len(listed)
        self.left_over.setText(self.tr("{count} more").format(count=left) if left else "")
        self.left_over.setVisible(bool(left))
        self._fit()
        self.setUpdatesEnabled(True)
        if focused is not None and self.cards and left_row not in self.cards:
            # The row that had the focus is gone: its neighbour takes it.
            self.cards[min(focused, len(self.cards) - 1)].setFocus()
        if len(new) > _AT_ONCE:
            self._adding.start()
        else:
            self._adding.stop()

    def _row(self, item: AttentionItem, now: datetime) -> AttentionRow:
        row = AttentionRow(self._look, item, now)
        row.acted.connect(self.on_acted)
        row.settled.connect(self.done_wanted)
        row.put_off.connect(self.later_wanted)
        row.copied.connect(self.on_copied)
        row.left.connect(self.on_row_left)
        return row

    def _focused(self) -> int | None:
        """Say which row has the focus, if one has."""
        inside = self.focusWidget()
        for position, row in enumerate(self.cards):
            if inside is not None and (inside is row or row.isAncestorOf(inside)):
                return position if inside.hasFocus() else None
        return None

    def _show_head(self) -> None:
        badge = self.badge
        known = len(self._items) - badge
        parts = []
        if badge:
            parts.append(self.tr("%n need you today", "", badge))
        if known:
            parts.append(self.tr("%n good to know", "", known))
        self.summary.setText(", ".join(parts))
        compared = self._comparison()
        self.compared.setText(compared if self._items else "")
        nothing = self.tr("Nothing needs you.")
        self.empty.setText(f"{nothing}\n{compared}" if compared else nothing)
        self.empty.setVisible(not self._items)
        # Of the rows only those can be tried again that were given up.
        again = [row for row in self._items if _given_up(row)]
        self.retry_all.setVisible(len(again) > 1)

    def _comparison(self) -> str:
        """Say when both books were compared and how they were found; ``""`` before."""
        if self._compared is None:
            return ""
        told = self.tr("Both sides compared {time}: %n orders", "", self._compared.orders)
        parts = [filled(told, time=times.hour(self._compared.at))]
        if self._compared.differing:
            parts.append(self.tr("%n do not agree", "", self._compared.differing))
        return " · ".join(parts)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _NARROW
        self.compared.setVisible(not narrow)
        for row in self.cards:
            row.fit(narrow=narrow)

    # --- what is wanted -------------------------------------------------------------------------

    @Slot(object, object)
    def on_acted(self, remedy: Remedy, item: AttentionItem) -> None:
        """Ask for what helps with an item."""
        match remedy:
            case Remedy.SHOW:
                self.order_wanted.emit(item.order_id)
            case Remedy.RETRY:
                self.retry_wanted.emit((item.order_id,))
            case Remedy.UNDERSTOOD:
                self.done_wanted.emit(item)
            case Remedy.SUPPORT:
                row = next((one for one in self.cards if one.item == item), None)
                if row is not None:
                    self.on_copied(row.support_text())
            case Remedy.SYNC:
                self.action_wanted.emit(remedy.value, None)
            case _:
                self.action_wanted.emit(remedy.value, item.order_id)

    @Slot(str)
    def on_copied(self, text: str) -> None:
        """Put a text on the clipboard."""
        copy_private(text)

    @Slot(int)
    def on_row_left(self, step: int) -> None:
        """Go to the row above or below."""
        position = self._focused()
        if position is not None:
            row = self.cards[max(0, min(position + step, len(self.cards) - 1))]
            row.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(row)

    @Slot()
    def on_compare(self) -> None:
        """Ask for both books to be compared."""
        self.action_wanted.emit("compare", None)

    @Slot()
    def on_retry_all(self) -> None:
        """Ask for another try of all that was given up."""
        ids: dict[OrderId, None] = {}
        for item in self._items:
            if item.order_id is not None and _given_up(item):
                ids[item.order_id] = None
        self.retry_wanted.emit(tuple(ids))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icon anew."""
        self.compare.setIcon(self._look.icon("sync"))


def _given_up(item: AttentionItem) -> bool:
    """Say whether trying again is all that it wants; making an order anew is decided one by one."""
    return concern_of(item.code).remedy is Remedy.RETRY and item.code not in AUDITED_CODES


def _needs_somebody(item: AttentionItem) -> bool:
    return concern_of(item.code).urgency is not Urgency.GOOD_TO_KNOW
