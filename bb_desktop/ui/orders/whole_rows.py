"""Room for a table that is as high as its rows are: none is cut in two at the lower edge."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTableView, QWidget

from bb_desktop.ui.remembered import Remembered


class WholeRows(QWidget):
    """Holds a table, and leaves below it what is not enough for one more row."""

    def __init__(
        self, table: QTableView, remembered: Remembered, parent: QWidget | None = None
    ) -> None:
        """Take the table in; it hears of another row height before this does."""
        super().__init__(parent)
        self._table = table
        table.setParent(self)
        table.show()
        self.setFocusProxy(table)
        table.verticalHeader().installEventFilter(self)
        remembered.changed.connect(self.on_remembered)

    def fit(self) -> None:
        """Give the table the height of as many whole rows as there is room for."""
        table = self._table
        row = max(table.verticalHeader().defaultSectionSize(), 1)
        around = table.horizontalHeader().height() + 2 * table.frameWidth()
        rows = max((self.height() - around) // row, 1)
        table.setGeometry(0, 0, self.width(), min(around + rows * row, self.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the table to the new room."""
        super().resizeEvent(event)
        self.fit()

    @Slot(object)
    def on_remembered(self, _preferences: object) -> None:
        """Fit the table to rows of another height."""
        self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit the table when its rows have another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False
