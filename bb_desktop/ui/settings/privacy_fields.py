"""Everything that is stored of one order: where, which field, what it says."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from bb_desktop.domain.privacy import StoredField
from bb_desktop.ui import theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.plain_text import as_tip

_Index = QModelIndex | QPersistentModelIndex
_HEADS = (
    QT_TRANSLATE_NOOP("messages", "Where"),
    QT_TRANSLATE_NOOP("messages", "Field"),
    QT_TRANSLATE_NOOP("messages", "Content"),
)
#: Places by the first word of their name; the service's own names of fields stay as they are.
_PLACES = {
    "back_market": QT_TRANSLATE_NOOP("messages", "Reply of Back Market"),
    "shipstation": QT_TRANSLATE_NOOP("messages", "Reply of ShipStation"),
    "parcel": QT_TRANSLATE_NOOP("messages", "Parcel at ShipStation"),
    "scan": QT_TRANSLATE_NOOP("messages", "Scanned here"),
    "journal": QT_TRANSLATE_NOOP("messages", "Journal"),
    "here": QT_TRANSLATE_NOOP("messages", "Used by this program"),
}


def place_words(place: str) -> str:
    """Say where a field is stored."""
    words = _PLACES.get(place.partition(" ")[0])
    return say(words) if words else place


class FieldsModel(QAbstractTableModel):
    """The fields, in their order."""

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.fields: tuple[StoredField, ...] = ()

    def show_fields(self, fields: tuple[StoredField, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.fields = fields
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the rows."""
        return 0 if parent.isValid() else len(self.fields)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Count the columns."""
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return say(_HEADS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Say what stands in a cell."""
        field = self.fields[index.row()]
        text = (place_words(field.place), field.name, field.text)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{say(_HEADS[index.column()])}: {text}"
        return None


class FieldsTable(QTableView):
    """The table of the fields; to be read, not changed."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("listed")
        self.stored = FieldsModel(self)
        self.setModel(self.stored)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setMinimumHeight(180)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(theme.ROW_HEIGHT_COMPACT + 4)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for at, width in enumerate((170, 220)):
            header.resizeSection(at, width)
        header.setStretchLastSection(True)
