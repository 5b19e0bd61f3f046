"""The table and the order in full beside it, as wide as the seller dragged it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QSplitter, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered

_LEAST = 300
#: Far more than a table needs: it takes what the order leaves.
_TABLE = 1000


class Beside(QSplitter):
    """Two parts; a wider window widens the left one."""

    def __init__(self, table: QWidget, order: QWidget, remembered: Remembered) -> None:
        """Begin with the usual width."""
        super().__init__(Qt.Orientation.Horizontal)
        self._order = order
        self._remembered = remembered
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.GAP)
        self.addWidget(table)
        self.addWidget(order)
        self.setStretchFactor(0, 1)
        self.setStretchFactor(1, 0)
        order.setMinimumWidth(_LEAST)
        self.setSizes([_TABLE, theme.PANEL_WIDTH])
        self.splitterMoved.connect(self.on_dragged)

    def settle(self) -> None:
        """Give the order the width that is remembered; it has come, or come back."""
        wide = self._remembered.current.panel_width_px
        if wide and not self._order.isHidden():
            self.setSizes([max(1, self.width() - wide - self.handleWidth()), wide])

    @Slot()
    def on_dragged(self) -> None:
        """Remember how wide the order is."""
        self._remembered.change(panel_width_px=self._order.width())
