"""The table of learned type codes: columns as data, rows filtered and sorted by the model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.bench.doubts import model_name
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.settings.desk import LearnedCode
from bb_desktop.ui.settings.heading import heading_width
from bb_desktop.ui.settings.words import type_code

#: Models of a code that are named; the rest are counted.
_NAMED = 3

_Index = QModelIndex | QPersistentModelIndex


def seen_models(code: LearnedCode) -> str:
    """Name the models that a code was seen on, most seen first."""
    named = [f"{model_name(model)} ({count})" for model, count in code.models[:_NAMED]]
    more = len(code.models) - len(named)
    return ", ".join([*named, f"+{more}"] if more else named) or "–"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it says and what it is sorted by."""

    words: str
    text: Callable[[LearnedCode], str]
    sort: Callable[[LearnedCode], Any]
    width: int


COLUMNS = (
    Column(
        QT_TRANSLATE_NOOP("messages", "Type code"),
        lambda code: type_code(code.tac),
        lambda code: code.tac,
        110,
    ),
    Column(QT_TRANSLATE_NOOP("messages", "Seen as"), seen_models, seen_models, 240),
    Column(
        QT_TRANSLATE_NOOP("messages", "Scans"),
        lambda code: str(code.count),
        lambda code: code.count,
        76,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "You say"),
        lambda code: ", ".join(map(model_name, code.said)) or "–",
        lambda code: code.said,
        170,
    ),
    Column(
        QT_TRANSLATE_NOOP("messages", "SKUs"),
        lambda code: ", ".join(code.skus) or "–",
        lambda code: code.skus,
        170,
    ),
)
SCANS = 2


class LearnedModel(QAbstractTableModel):
    """The rows, filtered by words and in the order wanted."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty, most seen first."""
        super().__init__(parent)
        self._codes: tuple[LearnedCode, ...] = ()
        self._words = ""
        self._by, self._order = SCANS, Qt.SortOrder.DescendingOrder
        self.rows: tuple[LearnedCode, ...] = ()
        self._strong: QFont = theme.font("strong")

    def show_codes(self, codes: tuple[LearnedCode, ...]) -> None:
        """Show other codes."""
        self._codes = codes
        self._arrange()

    def show_words(self, words: str) -> None:
        """Show only codes that all these words stand in."""
        self._words = words
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in another order."""
        self._by, self._order = column, order
        self._arrange()

    def row_of(self, tac: str) -> int:
        """Find a code; -1 when it is not shown."""
        return next((at for at, code in enumerate(self.rows) if code.tac == tac), -1)

    def _arrange(self) -> None:
        wanted = [word.casefold() for word in self._words.split()]
        # A type code may be typed as labels print it, and an IMEI begins with one.
        digits = "".join(filter(str.isdigit, self._words))
        shown = [code for code in self._codes if _holds(code, wanted, digits)]
        shown.sort(key=lambda code: code.tac)
        shown.sort(key=COLUMNS[self._by].sort, reverse=self._order is Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self.rows = tuple(shown)
        self.endResetModel()

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
        code, column = self.rows[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(code)
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(column.text(code))
        if role == Qt.ItemDataRole.FontRole and index.column() == 0:
            return self._strong
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{say(column.words)}: {column.text(code)}"
        return None


def _holds(code: LearnedCode, wanted: list[str], digits: str) -> bool:
    if len(digits) >= 4 and (code.tac.startswith(digits) or digits.startswith(code.tac)):
        return True
    text = " ".join((code.tac, *(model for model, _ in code.models), *code.said, *code.skus))
    folded = text.casefold()
    return all(word in folded for word in wanted)


class LearnedTable(QTableView):
    """The table; one code is chosen at a time."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("listed")
        self.learned = LearnedModel(self)
        self.setModel(self.learned)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.CONTROL_HEIGHT + 4)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setMinimumSectionSize(60)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(SCANS, Qt.SortOrder.DescendingOrder)
        header.sortIndicatorChanged.connect(self.on_sort)
        for at, column in enumerate(COLUMNS):
            header.resizeSection(at, max(column.width, heading_width(say(column.words))))
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)

    @property
    def current(self) -> LearnedCode | None:
        """Give the chosen code."""
        chosen = self.selectionModel().selectedRows()
        return self.learned.rows[chosen[0].row()] if chosen else None

    def choose(self, tac: str) -> None:
        """Choose a code, if it is shown."""
        row = self.learned.row_of(tac)
        if row >= 0:
            self.selectRow(row)

    def show_wide(self, *, wide: bool) -> None:
        """Leave the SKUs out where there is no room for them."""
        self.setColumnHidden(len(COLUMNS) - 1, not wide)

    @Slot(int, Qt.SortOrder)
    def on_sort(self, column: int, order: Qt.SortOrder) -> None:
        """Put the rows in another order; the chosen code stays chosen."""
        chosen = self.current
        self.learned.sort(column, order)
        if chosen is not None:
            self.choose(chosen.tac)
