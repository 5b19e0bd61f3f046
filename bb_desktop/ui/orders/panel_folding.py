"""A row of widgets that become a column where the row does not fit.

Words are longer in other languages and other fonts, and the panel may not grow with them.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class FoldingRow(QWidget):
    """Puts widgets beside each other, or below each other when there is not room enough."""

    def __init__(self, *widgets: QWidget, gap: int = 6) -> None:
        """Take the widgets, in their order."""
        super().__init__()
        self.setObjectName("plain")
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        self._widgets = widgets
        for widget in widgets:
            self._box.addWidget(widget)

    @property
    def folded(self) -> bool:
        """Say whether the widgets are below each other."""
        return self._box.direction() is QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        """Need no more width than the widest one."""
        widths = (one.minimumSizeHint().width() for one in self._shown())
        return QSize(max(widths, default=0), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between row and column."""
        super().resizeEvent(event)
        self.fold()

    def fold(self) -> None:
        """Choose anew, after the words became others."""
        hints = [one.sizeHint().width() for one in self._shown()]
        needed = sum(hints) + self._box.spacing() * max(len(hints) - 1, 0)
        direction = QBoxLayout.Direction
        fitting = direction.LeftToRight if needed <= self.width() else direction.TopToBottom
        if self._box.direction() is not fitting:
            self._box.setDirection(fitting)

    def _shown(self) -> list[QWidget]:
        return [one for one in self._widgets if not one.isHidden()]
