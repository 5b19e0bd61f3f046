"""A row of small widgets that goes on in a next row where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

_GAP = 6


class Flow(QWidget):
    """Lays its widgets out from left to right, in as many rows as they need."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget) -> None:
        """Put a widget at the end."""
        widget.setParent(self)
        self._widgets.append(widget)
        widget.show()
        self._place(self.width(), move=True)
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Say how high the rows are."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """Give the size of one row."""
        hints = [widget.sizeHint() for widget in self._widgets if not widget.isHidden()]
        width = sum(hint.width() for hint in hints) + _GAP * max(len(hints) - 1, 0)
        return QSize(width, self._place(max(self.width(), 1), move=False))

    def minimumSizeHint(self) -> QSize:
        """Give the size of the widest widget alone."""
        widths = [widget.sizeHint().width() for widget in self._widgets]
        return QSize(max(widths, default=0), self._place(max(self.width(), 1), move=False))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Make room when a text grew."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def _place(self, width: int, *, move: bool) -> int:
        """Break into rows and give their height; a low widget stands in the middle of its row."""
        rows: list[list[tuple[QWidget, QSize]]] = [[]]
        left = 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            size = widget.sizeHint().expandedTo(widget.minimumSize())
            if left and left + size.width() > width:
                rows.append([])
                left = 0
            rows[-1].append((widget, QSize(min(size.width(), max(width, 1)), size.height())))
            left += size.width() + _GAP
        top = 0
        for row in rows:
            height = max((size.height() for _, size in row), default=0)
            left = 0
            for widget, size in row:
                if move:
                    middle = QPoint(left, top + (height - size.height()) // 2)
                    widget.setGeometry(QRect(middle, size))
                left += size.width() + _GAP
            top += height + _GAP
        return max(top - _GAP, 0)
