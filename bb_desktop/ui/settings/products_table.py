"""The table of the products: columns as data, rows filtered and sorted by the model."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bb_desktop.application.products_table import ProductRow
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.search_words import asked_words, plain
from bb_desktop.ui import theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.settings.heading import heading_width
from bb_desktop.ui.settings.products_words import article, kind_cell, weight

_Index = QModelIndex | QPersistentModelIndex


def options_cell(row: ProductRow) -> str:
    """Say what stands on the packing slip, beside what the article's name tells already."""
    name = row.product.title.casefold()
    told = [value for _name, value in row.options if value.casefold() not in name]
    return ", ".join(told) or "–"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it says, what it is sorted by, and when it leaves."""

    words: str
    text: Callable[[ProductRow], str]
    sort: Callable[[ProductRow], Any]
    width: int
    #: Pixels of the table under which there is no room for it.
    leaves_below: int = 0


COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("messages", "SKU"),
        lambda row: row.sku,
        lambda row: row.sku.casefold(),
        140,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Article"),
        lambda row: article(row.product.title) or "–",
        lambda row: row.product.title.casefold(),
        234,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Identifier"),
        kind_cell,
        lambda row: (not row.guessed, row.kind.value),
        100,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Weight"),
        weight,
        lambda row: -1 if row.own.weight_g is None else row.own.weight_g,
        72,
        520,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Shelf"),
        lambda row: row.own.warehouse_location or "–",
        lambda row: row.own.warehouse_location.casefold(),
        66,
        430,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Options"),
        options_cell,
        lambda row: options_cell(row).casefold(),
        110,
        700,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "Codes"),
        lambda row: str(len(row.product.type_codes) or "–"),
        lambda row: len(row.product.type_codes),
        60,
        640,
    ),
)
SKU, ARTICLE, KIND = 0, 1, 2


class ProductsModel(QAbstractTableModel):
    """The rows, filtered by words and by whether they are guessed, in the order wanted."""

    def __init__(self, look: theme.Theme, parent: QWidget) -> None:
        """Begin empty, by SKU."""
        super().__init__(parent)
        self._look = look
        self._all: tuple[ProductRow, ...] = ()
        self._searched: dict[str, str] = {}
        self._words = ""
        self._guessed_only = False
        self._unsaved: frozenset[str] = frozenset()
        self._by, self._order = SKU, Qt.SortOrder.AscendingOrder
        self.rows: tuple[ProductRow, ...] = ()
        self._strong = theme.font("strong")
        self._icons: dict[str, QIcon] = {}
        self._caution = QColor()
        self.take_colours()

    def take_colours(self) -> None:
        """Use the colours that are in use now."""
        self._icons = {
            "guessed": self._look.icon("warn", "caution"),
            "scanned": self._look.icon("barcode"),
            "nothing": self._look.icon("dash", "text_muted"),
            "unsaved": self._look.icon("pencil", "accent_text"),
        }
        self._caution = QColor(self._look.colours.caution)

    def show_rows(self, rows: tuple[ProductRow, ...], unsaved: Collection[str] = ()) -> None:
        """Show other rows; ``unsaved`` names those whose settings are not saved yet."""
        self._all = rows
        self._unsaved = frozenset(unsaved)
        self._searched = {}
        self._arrange()

    def show_words(self, words: str) -> None:
        """Show only rows that all these words stand in."""
        self._words = words
        self._arrange()

    def show_guessed(self, *, only: bool) -> None:
        """Show only what nobody has looked at."""
        self._guessed_only = only
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in another order."""
        self._by, self._order = column, order
        self._arrange()

    def row_of(self, sku: str) -> int:
        """Find a SKU; -1 when it is not shown."""
        return next((at for at, row in enumerate(self.rows) if row.sku == sku), -1)

    def _arrange(self) -> None:
        wanted = asked_words(self._words)
        shown = [
            row
            for row in self._all
            if (row.guessed or not self._guessed_only or row.sku in self._unsaved)
            and self._holds(row, wanted)
        ]
        shown.sort(key=COLUMNS[self._by].sort, reverse=self._order is Qt.SortOrder.DescendingOrder)
        new = tuple(shown)
        if [row.sku for row in new] == [row.sku for row in self.rows]:
            # The same articles in the same places: the selection stays, cells change.
            self.rows = new
            if new:
                last = self.index(len(new) - 1, len(COLUMNS) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.rows = new
        self.endResetModel()

    def _holds(self, row: ProductRow, wanted: Collection[str]) -> bool:
        if not wanted:
            return True
        # Made when somebody searches: for thousands of articles it takes longer than showing them.
        words = self._searched.get(row.sku)
        if words is None:
            words = plain(f"{row.sku} {row.product.title} {row.own.warehouse_location}")
            self._searched[row.sku] = words
        return all(word in words for word in wanted)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(COLUMNS[section].words)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say what stands in a cell."""
        row, column = self.rows[index.row()], COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column.text(row)
            case Qt.ItemDataRole.ToolTipRole:
                return as_tip(column.text(row))
            case Qt.ItemDataRole.FontRole if index.column() == SKU:
                return self._strong
            case Qt.ItemDataRole.ForegroundRole if index.column() == KIND and row.guessed:
                return self._caution
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(row, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{say(column.words)}: {column.text(row)}"
            case _:
                return None

    def _icon(self, row: ProductRow, column: int) -> QIcon | None:
        if column == SKU and row.sku in self._unsaved:
            return self._icons["unsaved"]
        if column != KIND:
            return None
        if row.guessed:
            return self._icons["guessed"]
        return self._icons["nothing" if row.kind is IdentifierKind.NONE else "scanned"]


class ProductsTable(QTableView):
    """The table; one article is chosen at a time.

    Signals:
        chosen: Another one is; a `ProductRow`, or None.
    """

    chosen = Signal(object)

    def __init__(self, look: theme.Theme) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("listed")
        self.products = ProductsModel(look, self)
        self.setModel(self.products)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setIconSize(QSize(16, 16))
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT)
        # One height for all: else five thousand rows are measured one by one.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(56)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(SKU, Qt.SortOrder.AscendingOrder)
        header.sortIndicatorChanged.connect(self.on_sort)
        for at, column in enumerate(COLUMNS):
            header.resizeSection(at, max(column.width, heading_width(say(column.words))))
        header.setSectionResizeMode(ARTICLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().selectionChanged.connect(self.on_selection)

    @property
    def current(self) -> ProductRow | None:
        """Give the chosen article."""
        chosen = self.selectionModel().selectedRows()
        return self.products.rows[chosen[0].row()] if chosen else None

    def choose(self, sku: str) -> bool:
        """Choose an article; False when it is not shown."""
        row = self.products.row_of(sku)
        if row >= 0:
            self.selectRow(row)
            self.scrollTo(self.products.index(row, SKU))
        return row >= 0

    def fit(self, width: int) -> None:
        """Show the columns that there is room for."""
        for at, column in enumerate(COLUMNS):
            self.setColumnHidden(at, width < column.leaves_below)

    @Slot(int, Qt.SortOrder)
    def on_sort(self, column: int, order: Qt.SortOrder) -> None:
        """Put the rows in another order; the chosen article stays chosen."""
        chosen = self.current
        self.products.sort(column, order)
        if chosen is not None:
            self.choose(chosen.sku)

    @Slot()
    def on_selection(self) -> None:
        """Tell."""
        self.chosen.emit(self.current)
