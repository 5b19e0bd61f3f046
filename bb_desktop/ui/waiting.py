"""The page before the pages: a heading and still grey bars, until what belongs there is loaded."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.ui import pieces, theme

#: Where the columns of a table begin, in shares of its width, and how wide their words are.
_BARS = ((0.01, 8), (0.13, 9), (0.27, 14), (0.55, 7), (0.75, 9))


def paint_bars(painter: QPainter, room: QRect, colour: QColor) -> None:
    """Paint still grey bars where rows will be."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for row in range(room.height() // theme.ROW_HEIGHT + 1):
        top = room.top() + row * theme.ROW_HEIGHT + 16
        for left, share in _BARS:
            width = room.width() * (share + row * 7 % 4) // 100
            painter.drawRoundedRect(int(left * room.width()), top, width, 10, 5, 5)


class WaitingPage(QWidget):
    """Shows that the page is on its way."""

    def __init__(self, look: theme.Theme, heading: str, parent: QWidget | None = None) -> None:
        """Begin with the bars: there is nothing yet that could come quickly."""
        super().__init__(parent)
        self._look = look
        self._title = pieces.label(heading, "title", "plain")
        whole = pieces.column(self._title, 1)
        self.setLayout(whole)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars below the heading."""
        painter = QPainter(self)
        below = self.rect().adjusted(0, self._title.geometry().bottom() + theme.GAP, 0, 0)
        paint_bars(painter, below, self._look.colours.role("sunken"))
        painter.end()
