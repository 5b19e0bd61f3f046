"""Where a list has what: four choices, and the first rows as they will be read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QGridLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from bb_desktop.domain.stock import Columns, StockFault, StockReading, StockReason, read_rows
from bb_desktop.domain.stock_file import Row
from bb_desktop.ui import pieces
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.settings.controls import Choice, Tick
from bb_desktop.ui.settings.heading import heading_width
from bb_desktop.ui.settings.stock_file import OpenedFile
from bb_desktop.ui.settings.words import fault_word

_NONE = ""
# The four share the width of the dialog.
_WIDE = 400
_ROW_HEIGHT = 26
#: Rows shown; enough to see that the columns are the right ones.
PREVIEW_ROWS = 8


class ColumnChoices(QWidget):
    """Which column is what.

    Signals:
        changed: Another column was chosen.
    """

    changed = Signal()

    def __init__(self, opened: OpenedFile, columns: Columns) -> None:
        """Offer the columns of a file, these chosen."""
        super().__init__()
        self._opened = opened
        self.header = Tick(self.tr("The first row names the columns"))
        self.header.setChecked(columns.has_header)
        self.choices = {
            "imei": Choice((), _WIDE),
            "serial": Choice((), _WIDE),
            "sku": Choice((), _WIDE),
            "grade": Choice((), _WIDE),
        }
        names = {
            "imei": self.tr("IMEI"),
            "serial": self.tr("Serial number"),
            "sku": self.tr("SKU"),
            "grade": self.tr("Grade"),
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        for at, (field, choice) in enumerate(self.choices.items()):
            words = pieces.label(names[field], "small_strong")
            words.setBuddy(choice)
            choice.setAccessibleName(names[field])
            grid.addWidget(words, 0, at)
            grid.addWidget(choice, 1, at)
            grid.setColumnStretch(at, 1)
            choice.chosen.connect(self.on_chosen)
        grid.addWidget(self.header, 2, 0, 1, 4)
        self._fill()
        for field, choice in self.choices.items():
            at = getattr(columns, field)
            choice.show_value(_NONE if at is None else str(at))
        self.header.toggled.connect(self.on_header)

    @property
    def columns(self) -> Columns:
        """Give what is chosen."""
        places = {
            field: int(choice.value) if choice.value else None
            for field, choice in self.choices.items()
        }
        return Columns(**places, has_header=self.header.isChecked())

    def _fill(self) -> None:
        named = self.header.isChecked()
        for choice in self.choices.values():
            before = choice.value
            choice.clear()
            choice.addItem(self.tr("– none –"), _NONE)
            for at, cell in enumerate(self._opened.first_row):
                usual = self.tr("Column {number}").format(number=at + 1)
                words = cell if named and cell else f"{usual}: {cell}" if cell else usual
                choice.addItem(words, str(at))
            choice.show_value(before)

    @Slot(str)
    def on_chosen(self, _value: str) -> None:
        """Tell."""
        self.changed.emit()

    @Slot(bool)
    def on_header(self, _checked: bool) -> None:
        """Call the columns by other names."""
        self._fill()
        self.changed.emit()


class Preview(QTableWidget):
    """The first rows of a file: what stands there, and what it is read as."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__(0, 5)
        self.setObjectName("listed")
        self.setAccessibleName(self.tr("The first rows, as they are read"))
        names = [
            self.tr("Row"),
            self.tr("IMEI or serial number"),
            self.tr("SKU"),
            self.tr("Grade"),
            self.tr("Read as"),
        ]
        self.setHorizontalHeaderLabels(names)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        header = self.horizontalHeader()
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for at, width in enumerate((50, 180, 130, 80)):
            header.resizeSection(at, max(width, heading_width(names[at])))
        header.setStretchLastSection(True)
        self.setFixedHeight((PREVIEW_ROWS + 1) * _ROW_HEIGHT + 14)

    def show_rows(self, opened: OpenedFile, columns: Columns) -> None:
        """Read the first rows with these columns."""
        reading = read_rows(opened.sample, columns)
        rows = opened.sample.rows[1 if columns.has_header else 0 :][:PREVIEW_ROWS]
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            numbers = [_cell(row, columns.imei), _cell(row, columns.serial)]
            cells = (
                str(row.line),
                " · ".join(filter(None, numbers)),
                _cell(row, columns.sku),
                _cell(row, columns.grade),
                self._read_as(row.line, reading),
            )
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(as_tip(text))
                self.setItem(at, column, item)

    def _read_as(self, line: int, reading: StockReading) -> str:
        found = [one for one in reading.entries if one.line == line]
        faults = [one for one in reading.faults if one.line == line or _also_of(one, line)]
        said = [
            self.tr("{number}, repaired").format(number=one.identifier.value)
            if one.repaired
            else one.identifier.value
            for one in found
        ]
        said = [f"✓ {one}" for one in said]
        return " · ".join([*said, *(f"⚠ {fault_word(one.reason)}" for one in faults)])


def _also_of(fault: StockFault, line: int) -> bool:
    """Say whether a later row contradicts this one, so that neither is believed."""
    return fault.reason is StockReason.CONTRADICTION and fault.first_line == line


def _cell(row: Row, at: int | None) -> str:
    return row.cells[at] if at is not None and at < len(row.cells) else ""
