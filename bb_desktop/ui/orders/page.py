"""The orders page: filter box, chips, the table, and the panel beside it or instead of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.actions import key_text
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count
from bb_desktop.ui.orders.beside import Beside
from bb_desktop.ui.orders.chips import ShelfChips
from bb_desktop.ui.orders.detail import OrderPanel
from bb_desktop.ui.orders.empty import EmptyPlace
from bb_desktop.ui.orders.menus import ColumnsMenu, OrderMenu
from bb_desktop.ui.orders.shelves import Arrangement, Shelf, ShelfName, Wanted
from bb_desktop.ui.orders.table import OrdersTable, remembered_sort
from bb_desktop.ui.orders.tools import TableTools
from bb_desktop.ui.orders.whole_rows import WholeRows
from bb_desktop.ui.remembered import Remembered

#: Keys that come in one stroke are one question; a person's next key takes longer.
_TYPING_MS = 10
_CHOOSING_MS = 60


class OrdersPage(QWidget):
    """Shows orders, and one of them in full.

    Signals:
        wanted_changed: The seller wants to see other rows; a `Wanted`.
        page_wanted: Rows came into sight that are not read yet; their ids.
        detail_wanted: An order to show in full; its id.
        filled: There are rows.
        accept_wanted: Accept orders at Back Market; a tuple of ids.
        paper_wanted: Show the delivery note of an order; its id.
        link_wanted: Open an order elsewhere; its id, and ``shipstation`` or ``back_market``.
        sync_wanted: Look at Back Market now.
    """

    wanted_changed = Signal(object)
    page_wanted = Signal(object)
    detail_wanted = Signal(object)
    filled = Signal()
    accept_wanted = Signal(object)
    paper_wanted = Signal(object)
    link_wanted = Signal(object, str)
    sync_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        remembered: Remembered,
        *,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty: what there is has yet to be read."""
        super().__init__(parent)
        self._look = look
        sort, descending = remembered_sort(remembered.current)
        self.wanted = Wanted(sort=sort, descending=descending)
        self._known = False
        self._filled = False
        self._with_panel = True
        self._panel_wanted = True
        self._pending: OrderId | None = None
        self._shown: Wanted | None = None
        self._build_search()
        self.title = pieces.label(self.tr("Orders"), "title", "plain")
        self.hint = pieces.label(key_text("Ctrl+F"), "caption_strong", "key")
        self.hidden = pieces.label("", "small", "caution")
        self.chips = ShelfChips(look, now)
        self.table = OrdersTable(look, now, remembered)
        self.menu = OrderMenu(look, self.table, self)
        self.columns_menu = ColumnsMenu(self.table, self)
        self.empty = EmptyPlace(look)
        self._table_or_empty = QStackedWidget()
        self._table_or_empty.addWidget(self.empty)
        self._room = WholeRows(self.table, remembered)
        self._table_or_empty.addWidget(self._room)
        self.panel = OrderPanel(look, now, practice=practice)
        self.buttons = pieces.row()
        self.tools = TableTools(look, remembered, self.columns_menu.menu)
        self._splitter = Beside(self._table_or_empty, self.panel, remembered)
        self._top = QWidget()
        top = pieces.row(
            self.title, self.search, self.hint, self.hidden, 1, self.buttons, self.tools
        )
        top.setStretchFactor(self.search, 4)
        top.insertSpacing(1, theme.GAP)
        self._top.setLayout(top)
        whole = pieces.column(self._top, self.chips, self._splitter, gap=theme.GAP)
        whole.setStretchFactor(self._splitter, 1)
        self.setLayout(whole)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._choosing = QTimer(self, singleShot=True, interval=_CHOOSING_MS)
        self._connect()

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an order, buyer, SKU or IMEI"))
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

    def _connect(self) -> None:
        self._typing.timeout.connect(self.on_typed)
        self._choosing.timeout.connect(self.on_chosen)
        self.search.textChanged.connect(self._typing.start)
        self.chips.chosen.connect(self.on_shelf_chosen)
        self.empty.shelf_wanted.connect(self.on_shelf_chosen)
        self.empty.sync_wanted.connect(self.sync_wanted)
        self.table.sort_wanted.connect(self.on_sort_wanted)
        self.table.page_wanted.connect(self.page_wanted)
        self.table.current_changed.connect(self._choosing.start)
        self.menu.bench_wanted.connect(self.table.opened)
        self.menu.accept_wanted.connect(self.accept_wanted)
        self.menu.paper_wanted.connect(self.paper_wanted)
        self.menu.link_wanted.connect(self.link_wanted)
        self.panel.back_wanted.connect(self.show_table)
        self._look.changed.connect(self.on_theme_changed)

    # --- showing -------------------------------------------------------------------------------

    def show_arrangement(self, arrangement: Arrangement) -> None:
        """Show rows: in place after a sync, from above when the seller asked for others."""
        if arrangement.wanted != self.wanted:
            return
        if self._known and arrangement.wanted == self._shown:
            self.table.update_rows(arrangement.order_ids, arrangement.views)
            if not self.table.currentIndex().isValid():
                self.table.select_first()
        else:
            self.table.replace(arrangement.order_ids, arrangement.views)
        self._known, self._shown = True, arrangement.wanted
        self.chips.show_counts(arrangement.counts, arrangement.wanted.shelf, arrangement.cutoff)
        text = QT_TRANSLATE_N_NOOP("messages", "%n hidden by the filter · Esc")
        self.hidden.setText(say_count(text, arrangement.hidden) if arrangement.hidden else "")
        pending, self._pending = self._pending, None
        if pending is not None:
            self.select(pending)
        filled = bool(arrangement.order_ids)
        self._table_or_empty.setCurrentWidget(self._room if filled else self.empty)
        self._filled = filled
        if self._with_panel:
            self.panel.setVisible(self._panel_wanted and filled)
            self._splitter.settle()
        if filled:
            self.filled.emit()
        else:
            self.empty.say_why(arrangement, arrangement.counts.get(Shelf.EVERYTHING, 0))

    def fill(self, views: Mapping[OrderId, OrderView]) -> None:
        """Show rows that were read since they came into sight."""
        self.table.fill(views)

    def show_detail(self, detail: OrderInFull | None) -> None:
        """Show an order in full, if it is still the current one."""
        current = self.table.current_order
        if detail is None or (current is not None and detail.view.order_id == current.order_id):
            self.panel.show_detail(detail)

    def say_next_look(self, text: str) -> None:
        """Say, where there is nothing to pack, when Back Market is looked at next."""
        self.empty.say_next_look(text)

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
        """Show the panel beside the table, or as a page of its own; ``compact`` for low windows."""
        self.title.setVisible(not compact)
        self.hint.setVisible(not compact)
        self.tools.set_compact(compact=compact)
        if beside != self._with_panel:
            self._with_panel = beside
            self.panel.as_page(not beside)
            self.show_table()

    @Slot()
    def show_table(self) -> None:
        """Go back to the table, where the panel is a page."""
        for widget in (self._table_or_empty, self._top, self.chips):
            widget.setVisible(True)
        self.panel.setVisible(self._with_panel and self._panel_wanted and self._filled)
        self._splitter.settle()
        if not self._with_panel:
            self.table.setFocus()

    @Slot()
    def show_panel(self) -> None:
        """Show or hide the panel; in a narrow window it takes the table's place."""
        if self._with_panel:
            self._panel_wanted = not self._panel_wanted
            self.panel.setVisible(self._panel_wanted and self._filled)
            self._splitter.settle()
        elif self.panel.isVisible():
            self.show_table()
        else:
            for widget in (self._table_or_empty, self._top, self.chips):
                widget.setVisible(False)
            self.panel.setVisible(True)
            self.panel.back.setFocus()

    # --- keys and mouse ------------------------------------------------------------------------

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
        if current is not None:
            self.detail_wanted.emit(current.order_id)
        elif not self.table.currentIndex().isValid():
            self.panel.show_detail(None)

    @Slot()
    def on_copy_number(self) -> None:
        """Copy the numbers of the selected orders (Ctrl+C)."""
        self.menu.on_copy_number()

    @Slot()
    def on_copy_identifier(self) -> None:
        """Copy the identifiers of the selected orders (Ctrl+Shift+C)."""
        self.menu.on_copy_identifier()

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw everything in the new colours."""
        self._find_icon.setIcon(self._look.icon("search", "text_muted"))
        self._choosing.start()

    def _want(self, wanted: Wanted) -> None:
        if wanted != self.wanted:
            self.wanted = wanted
            self.wanted_changed.emit(wanted)
