"""Lying bars: words above, values behind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.reports.bars import Bars


class RankedBars(Bars):
    """Lying bars with their words above and their values behind them."""

    _ROW = 36
    _LEAST_ROW = 34

    def __init__(self, look: theme.Theme, title: str, parent: QWidget | None = None) -> None:
        """Begin without bars."""
        super().__init__(look, title, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def sizeHint(self) -> QSize:
        """Give the size of all bars."""
        return QSize(220, self._ROW * max(len(self.bars), 1))

    def minimumSizeHint(self) -> QSize:
        """Give the least that can be read."""
        return QSize(150, self._LEAST_ROW * max(len(self.bars), 1))

    def boxes(self) -> list[QRectF]:
        """Give each bar's row."""
        high = min(self.height() / max(len(self.bars), 1), 56.0)
        return [QRectF(0, high * n, self.width(), high) for n in range(len(self.bars))]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, tracks, bars and values."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        most = max((bar.value for bar in self.bars), default=0) or 1
        words, figures = theme.font("small"), theme.font("strong")
        room = max(
            (QFontMetrics(figures).horizontalAdvance(str(b.value)) for b in self.bars), default=0
        )
        for bar, box in zip(self.bars, self.boxes(), strict=True):
            inner = box.adjusted(5, 3, -5, -3)
            painter.setFont(words)
            painter.setPen(QColor(colours.text))
            metrics = QFontMetrics(words)
            text = metrics.elidedText(
                bar.label, Qt.TextElideMode.ElideRight, int(inner.width() - room - 14)
            )
            painter.drawText(QPointF(inner.left(), inner.top() + metrics.ascent()), text)
            top = inner.top() + metrics.height() + 2
            track = QRectF(inner.left(), top, inner.width() - room - 14, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.sunken))
            painter.drawRoundedRect(track, 3, 3)
            if bar.value:
                painter.setBrush(QColor(colours.accent))
                long = max(track.width() * bar.value / most, 6.0)
                painter.drawRoundedRect(QRectF(track.left(), top, long, 8), 3, 3)
            painter.setFont(figures)
            painter.setPen(QColor(colours.text))
            side = QRectF(inner.right() - room - 4, top - 6, room + 4, 20)
            painter.drawText(
                side, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(bar.value)
            )
        if 0 <= self.current < len(self.bars):
            self._ring(painter, self.boxes()[self.current])
        painter.end()
