"""The orders table: whole rows, sorted by a click, usable without a mouse."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bb_desktop.application.preferences import ColumnPreference, Density, Preferences
from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import theme
from bb_desktop.ui.orders import arranging
from bb_desktop.ui.orders.cells import CellDelegate
from bb_desktop.ui.orders.columns import COLUMNS, Column
from bb_desktop.ui.orders.model import ID_ROLE, ROW_ROLE, OrdersModel
from bb_desktop.ui.remembered import Remembered

_TICK_MS = 15_000
_FRESH_MS = 3_000
#: Rows beyond the edges that are read before anybody scrolls there.
_MARGIN = 30

ROW_HEIGHTS = {
    Density.COMPACT: theme.ROW_HEIGHT_COMPACT,
    Density.COMFORTABLE: theme.ROW_HEIGHT,
    Density.ROOMY: theme.ROW_HEIGHT_ROOMY,
}


class OrdersTable(QTableView):
    """Shows the rows of an `OrdersModel`.

    Signals:
        current_changed: Another order is the current one; its id, or None.
        opened: Enter or a double click on an order; its id.
        sort_wanted: A click on a column's header; its key and whether descending.
        page_wanted: Rows came into sight that are not read yet; their ids.
        menu_wanted: A menu for the current order is asked for; where on the screen.
        columns_menu_wanted: A menu for a column is asked for; the column and where on the screen.
    """

    current_changed = Signal(object)
    opened = Signal(object)
    sort_wanted = Signal(str, bool)
    page_wanted = Signal(object)
    menu_wanted = Signal(QPoint)
    columns_menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        remembered: Remembered,
        parent: QWidget | None = None,
    ) -> None:
        """Set up an empty table with the columns as the seller left them."""
        super().__init__(parent)
        self.orders = OrdersModel(now, self)
        self._remembered = remembered
        self._arranging = False
        self._asked: tuple[OrderId, ...] = ()
        self.setModel(self.orders)
        self.setItemDelegate(CellDelegate(look, now, self))
        self.setAccessibleName(self.tr("Orders"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.on_menu_asked)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(theme.ROW_HEIGHT_COMPACT)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._build_head()
        self.doubleClicked.connect(self.on_double_clicked)
        # Countdowns go on by themselves; only what is on the screen is painted anew.
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.viewport().update)
        self._tick.start()
        self._aging = QTimer(self, singleShot=True, interval=_FRESH_MS)
        self._aging.timeout.connect(self.on_aged)
        self._looking = QTimer(self, singleShot=True, interval=0)
        self._looking.timeout.connect(self.on_rows_in_sight)
        self.verticalScrollBar().valueChanged.connect(self._looking.start)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    def _build_head(self) -> None:
        head = self.horizontalHeader()
        head.setFont(theme.font("caption_strong"))
        head.setFixedHeight(32)
        head.setHighlightSections(False)
        head.setSectionsClickable(True)
        head.setSectionsMovable(True)
        head.setSortIndicatorShown(True)
        head.setSortIndicatorClearable(True)
        head.setMinimumSectionSize(arranging.LEAST_WIDTH)
        key, descending = remembered_sort(self._remembered.current)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        head.setSortIndicator(_position(key), order)
        head.sortIndicatorChanged.connect(self.on_sort_indicator_changed)
        head.sectionResized.connect(self.on_section_resized)
        head.sectionMoved.connect(self.on_section_moved)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(self.on_head_menu_asked)
        for position, column in enumerate(COLUMNS):
            usual, stretch = QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(position, usual if column.width else stretch)

    # --- rows ----------------------------------------------------------------------------------

    @property
    def current_order(self) -> OrderView | None:
        """Give the order that the keyboard is on; None while it is not read."""
        index = self.currentIndex()
        view = index.data(ROW_ROLE) if index.isValid() else None
        return view if isinstance(view, OrderView) else None

    @property
    def selected_orders(self) -> tuple[OrderView, ...]:
        """Give the selected orders that are read, from above to below."""
        rows: set[int] = set()
        for block in self.selectionModel().selection().toList():
            rows.update(range(block.top(), block.bottom() + 1))
        views = (self.orders.view_at(row) for row in sorted(rows))
        return tuple(view for view in views if view is not None)

    def replace(self, order_ids: Sequence[OrderId], views: Mapping[OrderId, OrderView]) -> None:
        """Show other rows; the current order stays current if it is among them."""
        index = self.currentIndex()
        current = index.data(ID_ROLE) if index.isValid() else None
        self._asked = ()
        self.orders.replace(order_ids, views)
        if current is None or not self.select(current):
            self.select_first()
        if current is not None and not self.currentIndex().isValid():
            self.current_changed.emit(None)
        self._looking.start()

    def update_rows(self, order_ids: Sequence[OrderId], views: Mapping[OrderId, OrderView]) -> None:
        """Bring the rows up to date; selection and place stay, new orders are marked a while."""
        self.orders.update(order_ids, views)
        if self.orders.fresh:
            self._aging.start()
        self._looking.start()

    def fill(self, views: Mapping[OrderId, OrderView]) -> None:
        """Show rows that were read since they came into sight."""
        first, last = self._in_sight()
        ids = self.orders.order_ids[max(first - _MARGIN, 0) : last + _MARGIN + 1]
        index = self.currentIndex()
        waiting = index.isValid() and index.data(ROW_ROLE) is None
        self.orders.fill(views, keep=frozenset(ids))
        if waiting and self.current_order is not None:
            self.current_changed.emit(self.current_order.order_id)

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
            self.select(self.orders.order_ids[0])

    def _in_sight(self) -> tuple[int, int]:
        height = max(self.verticalHeader().defaultSectionSize(), 1)
        first = max(self.rowAt(0), 0)
        return first, first + self.viewport().height() // height + 1

    @Slot()
    def on_rows_in_sight(self) -> None:
        """Ask for the rows that are in sight, or nearly, and are not read yet."""
        first, last = self._in_sight()
        if not self.orders.unread(first, last):
            return
        wanted = self.orders.unread(first - _MARGIN, last + _MARGIN)
        if wanted != self._asked:
            self._asked = wanted
            self.page_wanted.emit(wanted)

    @Slot()
    def on_aged(self) -> None:
        """Take the marks of new orders away."""
        self.orders.age(self.orders.fresh)
        self.viewport().update()

    # --- columns -------------------------------------------------------------------------------

    @property
    def columns(self) -> tuple[Column, ...]:
        """Give all columns, shown or not, from left to right."""
        head = self.horizontalHeader()
        return tuple(COLUMNS[head.logicalIndex(place)] for place in range(len(COLUMNS)))

    def wants(self, column: Column) -> bool:
        """Say whether a column is to be shown, as long as there is room."""
        current = self._remembered.current
        return arranging.wanted(column, current.columns, current.density)

    def show_column(self, column: Column, *, shown: bool) -> None:
        """Show or hide a column, from now on."""
        self._keep_columns({column: shown})

    def move_column(self, column: Column, steps: int) -> None:
        """Move a column past that many of those that are wanted."""
        wanted = [one for one in self.columns if self.wants(one)]
        place = wanted.index(column) + steps
        if 0 <= place < len(wanted):
            places = self.columns
            self.horizontalHeader().moveSection(places.index(column), places.index(wanted[place]))

    def usual_columns(self) -> None:
        """Show the columns as at the first start."""
        self._remembered.change(columns=())
        self._arrange_columns()

    def _keep_columns(
        self, shown: Mapping[Column, bool], widths: Mapping[Column, int] = {}
    ) -> None:
        before = {one.name: one.width_px for one in self._remembered.current.columns}
        kept = tuple(
            ColumnPreference(
                column.key.value,
                shown.get(column, self.wants(column)),
                widths.get(column, before.get(column.key.value, 0)),
            )
            for column in self.columns
        )
        self._remembered.change(columns=kept)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Take over what the seller chose, here or elsewhere."""
        height = ROW_HEIGHTS[current.density]
        rows = self.verticalHeader()
        if rows.defaultSectionSize() != height:
            first = max(self.rowAt(0), 0)
            rows.setDefaultSectionSize(height)
            self.verticalScrollBar().setValue(first)
        self._arrange_columns()

    def _arrange_columns(self) -> None:
        head, current = self.horizontalHeader(), self._remembered.current
        narrow = self.viewport().width() < theme.NARROW_BELOW - theme.RAIL_WIDTH
        compact = current.density is Density.COMPACT
        self._arranging = True
        for place, column in enumerate(arranging.in_order(current.columns)):
            head.moveSection(head.visualIndex(COLUMNS.index(column)), place)
        widths: Mapping[Column, int] = {
            column: arranging.width_of(column, current.columns, narrow=narrow, compact=compact)
            for column in COLUMNS
        }
        shown = [column for column in self.columns if self.wants(column)]
        kept = arranging.fitting(shown, widths, self.viewport().width())
        widths = arranging.squeezed(kept, widths, self.viewport().width())
        for position, column in enumerate(COLUMNS):
            self.setColumnHidden(position, column not in kept)
            if column.width:
                self.setColumnWidth(position, widths[column])
        self._arranging = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop columns that would leave the articles no room."""
        super().resizeEvent(event)
        self._arrange_columns()
        self._looking.start()

    @Slot(int, int, int)
    def on_section_resized(self, section: int, _before: int, width: int) -> None:
        """Remember the width that the seller gave a column."""
        if not self._arranging and width and COLUMNS[section].width:
            self._keep_columns({}, {COLUMNS[section]: width})

    @Slot(int, int, int)
    def on_section_moved(self, _section: int, _before: int, _place: int) -> None:
        """Remember the order that the seller gave the columns."""
        if not self._arranging:
            self._keep_columns({})

    @Slot(int, Qt.SortOrder)
    def on_sort_indicator_changed(self, section: int, order: Qt.SortOrder) -> None:
        """Ask for the rows in another order; a third click asks for the most urgent first."""
        key = COLUMNS[section].key.value if 0 <= section < len(COLUMNS) else ""
        descending = order == Qt.SortOrder.DescendingOrder
        self._remembered.change(sort=f"-{key}" if key and descending else key)
        self.sort_wanted.emit(key, descending)

    # --- keys and mouse ------------------------------------------------------------------------

    def currentChanged(self, current, previous) -> None:
        """Tell which order is the current one now."""
        super().currentChanged(current, previous)
        self.current_changed.emit(current.data(ID_ROLE) if current.isValid() else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current order with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_order:
            self.opened.emit(self.current_order.order_id)
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Leave letters alone: looking for something has its own box."""

    @Slot(QPoint)
    def on_menu_asked(self, place: QPoint) -> None:
        """Ask for a menu, at the mouse or at the current row."""
        if not self.indexAt(place).isValid():
            place = self.visualRect(self.currentIndex()).bottomLeft()
        if self.currentIndex().isValid():
            self.menu_wanted.emit(self.viewport().mapToGlobal(place))

    @Slot(QPoint)
    def on_head_menu_asked(self, place: QPoint) -> None:
        """Ask for the menu of a column."""
        head = self.horizontalHeader()
        section = head.logicalIndexAt(place)
        if section >= 0:
            self.columns_menu_wanted.emit(COLUMNS[section], head.mapToGlobal(place))

    @Slot("QModelIndex")
    def on_double_clicked(self, index) -> None:
        """Open the order under the mouse."""
        order_id = index.data(ID_ROLE)
        if order_id is not None:
            self.opened.emit(order_id)


def remembered_sort(preferences: Preferences) -> tuple[str, bool]:
    """Give the column's key and whether descending; ``""`` for the most urgent first."""
    key = preferences.sort.removeprefix("-")
    known = {column.key.value for column in COLUMNS}
    return (key, preferences.sort.startswith("-")) if key in known else ("", False)


def _position(key: str) -> int:
    keys = [column.key.value for column in COLUMNS]
    return keys.index(key) if key in keys else -1
