"""The orders page: filter box, chips, the table, and the panel beside it or instead of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSplitter, QStackedWidget, QWidget

from bb_desktop.application.queries import OrderDetail
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.orders.chips import ShelfChips
from bb_desktop.ui.orders.detail import OrderPanel
from bb_desktop.ui.orders.rows import Arrangement, Shelf, ShelfName, Wanted
from bb_desktop.ui.orders.table import OrdersTable

_TYPING_MS = 120
_CHOOSING_MS = 60


class OrdersPage(QWidget):
    """Shows orders, and one of them in full.

    Signals:
        wanted_changed: The seller wants to see other rows; a `Wanted`.
        detail_wanted: An order to show in full; its id.
        filled: There are rows.
    """

    wanted_changed = Signal(object)
    detail_wanted = Signal(object)
    filled = Signal()

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        *,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty: what there is has yet to be read."""
        super().__init__(parent)
        self._look = look
        self.wanted = Wanted()
        self._known = False
        self._with_panel = True
        self._compact = False
        self._build_search()
        self.hidden = pieces.label("", "small", "caution")
        self.chips = ShelfChips(look)
        self.table = OrdersTable(look, now)
        self.empty = pieces.label(self.tr("Reading orders …"), "lead", "muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._table_or_empty = QStackedWidget()
        self._table_or_empty.addWidget(self.empty)
        self._table_or_empty.addWidget(self.table)
        self.panel = OrderPanel(look, now, practice=practice)
        self.buttons = pieces.row()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(theme.GAP)
        self._splitter.addWidget(self._table_or_empty)
        self._splitter.addWidget(self.panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self.panel.setMinimumWidth(300)
        self._splitter.setSizes([1000, theme.PANEL_WIDTH])
        self._tools = QWidget()
        self._tool_row = pieces.row(self.search, self.hidden, 1, self.buttons)
        self._tool_row.setStretchFactor(self.search, 3)
        self._tools.setLayout(self._tool_row)
        self._whole = pieces.column(self._tools, self.chips, self._splitter, gap=theme.GAP)
        self._whole.setStretchFactor(self._splitter, 1)
        self.setLayout(self._whole)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.on_typed)
        self._choosing = QTimer(self, singleShot=True, interval=_CHOOSING_MS)
        self._choosing.timeout.connect(self.on_chosen)
        self.search.textChanged.connect(self._typing.start)
        self.chips.chosen.connect(self.on_shelf_chosen)
        self.table.sort_wanted.connect(self.on_sort_wanted)
        self.table.current_changed.connect(self._choosing.start)
        self.panel.back_wanted.connect(self.show_table)
        look.changed.connect(self.on_theme_changed)

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an order, buyer, SKU or IMEI   Ctrl F"))
        self.search.setAccessibleName(self.tr("Find orders"))
        self.search.setToolTip(
            self.tr("Words, order number, SKU, or 4 or more digits of an IMEI or parcel number")
        )
        self.search.setFont(theme.font("body"))
        self.search.setMinimumWidth(150)
        self.search.setMaximumWidth(420)
        self._find_icon = self.search.addAction(
            self._look.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition
        )

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show rows: in place after a sync, from above when the seller asked for others."""
        if arrangement.wanted != self.wanted:
            return
        if self._known and arrangement.wanted == self._shown:
            self.table.orders.update(arrangement.rows)
            if self.table.current_order is None:
                self.table.select_first()
        else:
            self.table.replace(arrangement.rows)
        self._known, self._shown = True, arrangement.wanted
        self.chips.show_counts(arrangement.counts, arrangement.wanted.shelf)
        hidden = self.tr("{count} hidden by the filter · Esc").format(count=arrangement.hidden)
        self.hidden.setText(hidden if arrangement.hidden else "")
        self._say_why_empty(arrangement)

    def show_detail(self, detail: OrderDetail | None) -> None:
        """Show an order in full, if it is still the current one."""
        current = self.table.current_order
        if detail is None or (current is not None and detail.view.order_id == current.order_id):
            self.panel.show_detail(detail)

    def select(self, order_id: OrderId) -> None:
        """Make an order the current one, widening what is shown if it is not among the rows."""
        if self.table.select(order_id):
            return
        if self.wanted.shelf is Shelf.EVERYTHING and not self.wanted.words:
            return
        # First among the open ones: whoever packs does not want to see the finished ones too.
        open_ones = replace(self.wanted, words="", shelf=Shelf.OPEN)
        everything = replace(self.wanted, words="", shelf=Shelf.EVERYTHING)
        self._pending = order_id
        self.search.clear()
        self._want(everything if self.wanted == open_ones else open_ones)

    def fit(self, *, beside: bool, compact: bool) -> None:
        """Show the panel beside the table, or as a page of its own."""
        self.table.set_compact(compact)
        if compact != self._compact:
            self._compact = compact
            if compact:
                self._tool_row.insertWidget(2, self.chips, 2)
            else:
                self._whole.insertWidget(1, self.chips)
        if beside != self._with_panel:
            self._with_panel = beside
            self.panel.as_page(not beside)
            self.show_table()

    @Slot()
    def show_table(self) -> None:
        """Go back to the table, where the panel is a page."""
        self._table_or_empty.setVisible(True)
        self._tools.setVisible(True)
        self.chips.setVisible(True)
        self.panel.setVisible(self._with_panel)
        if not self._with_panel:
            self.table.setFocus()

    @Slot()
    def show_panel(self) -> None:
        """Show or hide the panel; in a narrow window it takes the table's place."""
        if self._with_panel:
            self.panel.setVisible(not self.panel.isVisible())
        elif self.panel.isVisible():
            self.show_table()
        else:
            self._table_or_empty.setVisible(False)
            self._tools.setVisible(False)
            self.chips.setVisible(False)
            self.panel.setVisible(True)
            self.panel.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the panel, then the filter, with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            if not self._with_panel and self.panel.isVisible():
                self.show_table()
                return
            if self.search.text():
                self.search.clear()
                self.table.setFocus()
                return
            if self.search.hasFocus():
                self.table.setFocus()
                return
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return) and self.search.hasFocus():
            self.table.setFocus()
            return
        super().keyPressEvent(event)

    @Slot()
    def on_typed(self) -> None:
        """Ask for the rows that the filter box leaves."""
        self._want(replace(self.wanted, words=self.search.text().strip()))

    @Slot(object)
    def on_shelf_chosen(self, shelf: ShelfName) -> None:
        """Ask for the rows of a shelf."""
        self._want(replace(self.wanted, shelf=shelf))

    @Slot(str, bool)
    def on_sort_wanted(self, key: str, descending: bool) -> None:
        """Ask for the rows in another order."""
        self._want(replace(self.wanted, sort=key, descending=descending))

    @Slot()
    def on_chosen(self) -> None:
        """Ask for the current order in full, once the keyboard rests on it."""
        current = self.table.current_order
        if current is None:
            self.panel.show_detail(None)
        else:
            self.detail_wanted.emit(current.order_id)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw everything in the new colours."""
        self._find_icon.setIcon(self._look.icon("search", "text_muted"))
        self.panel.show_detail(None)
        self._choosing.start()

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.wanted_changed.emit(wanted)

    def _say_why_empty(self, arrangement: Arrangement) -> None:
        pending = self._pending
        self._pending = None
        if pending is not None:
            self.select(pending)
        self._table_or_empty.setCurrentWidget(self.table if arrangement.rows else self.empty)
        if arrangement.rows:
            self.filled.emit()
            return
        if arrangement.hidden:
            text = self.tr("No order here has all of these words.")
        elif arrangement.counts[Shelf.EVERYTHING] == 0:
            text = self.tr("No orders yet. They come with the next look at Back Market: F5.")
        elif arrangement.wanted.shelf is Shelf.OPEN:
            text = self.tr("Nothing to pack. New orders come by themselves.")
        else:
            text = self.tr("No orders here.")
        self.empty.setText(text)

    _pending: OrderId | None = None
    _shown: Wanted | None = None
