"""The orders table: whole rows, sorted by a click, usable without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import theme
from bb_desktop.ui.orders.cells import CellDelegate
from bb_desktop.ui.orders.columns import COLUMNS
from bb_desktop.ui.orders.model import ROW_ROLE, OrdersModel

_LEAST_ARTICLE = 130
_TICK_MS = 15_000


class OrdersTable(QTableView):
    """Shows the rows of an `OrdersModel`.

    Signals:
        current_changed: Another order is the current one; its id, or None.
        opened: Enter or a double click on an order; its id.
        sort_wanted: A click on a column's header; its key and whether descending.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    sort_wanted = Signal(str, bool)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Set up an empty table."""
        super().__init__(parent)
        self.orders = OrdersModel(now, self)
        self.setModel(self.orders)
        self.setItemDelegate(CellDelegate(look, now, self))
        self.setAccessibleName(self.tr("Orders"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(theme.ROW_HEIGHT)
        head = self.horizontalHeader()
        head.setFont(theme.font("caption_strong"))
        head.setFixedHeight(32)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setMinimumSectionSize(48)
        head.sortIndicatorChanged.connect(self.on_sort_indicator_changed)
        for position, column in enumerate(COLUMNS):
            fixed = QHeaderView.ResizeMode.Fixed
            stretch = QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(position, fixed if column.width else stretch)
            if column.width:
                self.setColumnWidth(position, column.width)
        self.doubleClicked.connect(self.on_double_clicked)
        # Countdowns go on by themselves; only what is on the screen is painted anew.
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.viewport().update)
        self._tick.start()

    @property
    def current_order(self) -> OrderView | None:
        """Give the order that the keyboard is on."""
        index = self.currentIndex()
        view = index.data(ROW_ROLE) if index.isValid() else None
        return view if isinstance(view, OrderView) else None

    @property
    def selected_orders(self) -> tuple[OrderView, ...]:
        """Give the selected orders, from above to below."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.orders.rows[row] for row in rows)

    def replace(self, rows: Sequence[OrderView]) -> None:
        """Show other rows; the current order stays current if it is among them."""
        current = self.current_order
        self.orders.replace(rows)
        if current is None or not self.select(current.order_id):
            self.select_first()
        if current is not None and self.current_order is None:
            self.current_changed.emit(None)

    def select(self, order_id: OrderId) -> bool:
        """Make an order the current one and show it; False when it is not among the rows."""
        row = self.orders.row_of(order_id)
        if row is None:
            return False
        index = self.orders.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        return True

    def select_first(self) -> None:
        """Make the most urgent order the current one."""
        if self.orders.rowCount():
            self.select(self.orders.rows[0].order_id)

    def set_compact(self, compact: bool) -> None:
        """Show rows of one line, or of two."""
        height = theme.ROW_HEIGHT_COMPACT if compact else theme.ROW_HEIGHT
        self.verticalHeader().setDefaultSectionSize(height)

    def currentChanged(self, current, previous) -> None:
        """Tell which order is the current one now."""
        super().currentChanged(current, previous)
        view = current.data(ROW_ROLE) if current.isValid() else None
        self.current_changed.emit(view.order_id if isinstance(view, OrderView) else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current order with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_order:
            self.opened.emit(self.current_order.order_id)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: looking for something has its own box."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop columns that would leave the articles no room."""
        super().resizeEvent(event)
        narrow = self.viewport().width() < theme.NARROW_BELOW - theme.RAIL_WIDTH
        widths = [column.narrow if narrow and column.narrow else column.width for column in COLUMNS]
        for position, width in enumerate(widths):
            if width:
                self.setColumnWidth(position, width)
        room = self.viewport().width() - _LEAST_ARTICLE
        room -= sum(
            width for width, column in zip(widths, COLUMNS, strict=True) if not column.leaves
        )
        keep = True
        for column in sorted(
            (one for one in COLUMNS if one.leaves), key=lambda one: one.leaves, reverse=True
        ):
            room -= column.width
            keep = keep and room >= 0
            self.setColumnHidden(COLUMNS.index(column), not keep)

    @Slot(int, Qt.SortOrder)
    def on_sort_indicator_changed(self, section: int, order: Qt.SortOrder) -> None:
        """Ask for the rows in another order; a third click asks for the most urgent first."""
        key = COLUMNS[section].key if 0 <= section < len(COLUMNS) else ""
        self.sort_wanted.emit(key, order == Qt.SortOrder.DescendingOrder)

    @Slot("QModelIndex")
    def on_double_clicked(self, index) -> None:
        """Open the order under the mouse."""
        view = index.data(ROW_ROLE)
        if isinstance(view, OrderView):
            self.opened.emit(view.order_id)
