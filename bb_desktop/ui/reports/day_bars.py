"""Upright bars, one a day, with the late part hatched."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen

from bb_desktop.ui import theme
from bb_desktop.ui.reports.bars import Bar, Bars


def steps_of(most: int) -> tuple[int, int]:
    """Choose an axis that ends at or above a value: its step and its end, round numbers both."""
    step, factors = 1, (2, 5, 10)
    turn = 0
    while step * 5 < most:
        step = 10 ** (turn // 3) * factors[turn % 3]
        turn += 1
    return step, max(step * -(-most // step), step)


def hatch(painter: QPainter, box: QRectF, colour: QColor, ground: QColor) -> None:
    """Fill a box with slanted lines: a pattern that is no colour. Sharp at every scale."""
    painter.save()
    painter.fillRect(box, ground)
    shape = QPainterPath()
    shape.addRect(box)
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(colour, 1.2))
    left = box.left() - box.height()
    while left < box.right():
        painter.drawLine(QPointF(left, box.bottom()), QPointF(left + box.height(), box.top()))
        left += 5
    painter.setClipping(False)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    painter.restore()


class DayBars(Bars):
    """Upright bars, one a day."""

    _FOOT = 22
    _HEAD = 20

    def sizeHint(self) -> QSize:
        """Give a usual size."""
        return QSize(420, 200)

    def minimumSizeHint(self) -> QSize:
        """Give the least that can be read."""
        return QSize(240, 150)

    def _plot(self) -> QRectF:
        metrics = QFontMetrics(theme.font("caption"))
        left = metrics.horizontalAdvance(str(self._end)) + 10
        return QRectF(
            left, self._HEAD, self.width() - left - 4, self.height() - self._HEAD - self._FOOT
        )

    @property
    def _end(self) -> int:
        return steps_of(max((bar.value for bar in self.bars), default=1))[1]

    def boxes(self) -> list[QRectF]:
        """Give each day's part of the plot."""
        plot = self._plot()
        wide = plot.width() / max(len(self.bars), 1)
        return [
            QRectF(plot.left() + wide * number, 0, wide, float(self.height()))
            for number in range(len(self.bars))
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axis and bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, plot = self._look.colours, self._plot()
        font = theme.font("caption")
        painter.setFont(font)
        step, end = steps_of(max((bar.value for bar in self.bars), default=1))
        for value in range(0, end + 1, step):
            height = plot.bottom() - plot.height() * value / end
            painter.setPen(QColor(colours.line_strong if value == 0 else colours.line))
            painter.drawLine(QPointF(plot.left(), height), QPointF(plot.right(), height))
            painter.setPen(QColor(colours.text_muted))
            place = QRectF(0, height - 8, plot.left() - 7, 16)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(value)
            )
        boxes = self.boxes()
        for bar, box in zip(self.bars, boxes, strict=True):
            self._paint_bar(painter, bar, box, plot, end)
        self._paint_days(painter, boxes, QFontMetrics(font))
        if 0 <= self.current < len(boxes):
            self._ring(painter, boxes[self.current])
        painter.end()

    def _paint_bar(self, painter: QPainter, bar: Bar, box: QRectF, plot: QRectF, end: int) -> None:
        colours = self._look.colours
        wide = min(max(box.width() * 0.62, 3.0), 34.0)
        left = box.center().x() - wide / 2
        unit = plot.height() / end
        whole = QRectF(left, plot.bottom() - bar.value * unit, wide, bar.value * unit)
        if bar.value > bar.hatched:
            on_time = QRectF(whole)
            on_time.setTop(whole.top() + bar.hatched * unit)
            painter.fillRect(on_time, QColor(colours.accent))
        if bar.hatched:
            # A gap of the ground keeps the two apart for every colour sight.
            late = QRectF(whole.left(), whole.top(), wide, max(bar.hatched * unit - 1.5, 3.0))
            hatch(painter, late, QColor(colours.danger), QColor(colours.surface))
        if bar.value and painter.fontMetrics().horizontalAdvance(str(bar.value)) <= box.width():
            painter.setPen(QColor(colours.text))
            above = QRectF(box.left() - 4, whole.top() - 18, box.width() + 8, 16)
            painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(bar.value))

    def _paint_days(self, painter: QPainter, boxes: list[QRectF], metrics: QFontMetrics) -> None:
        """Name as many days as there is room for, today always."""
        painter.setPen(QColor(self._look.colours.text_muted))
        widest = max((metrics.horizontalAdvance(bar.label) for bar in self.bars), default=1) + 8
        each = max(1, -(-widest // max(int(boxes[0].width()), 1))) if boxes else 1
        last = len(self.bars) - 1
        taken = float(self.width())
        for number in range(last, -1, -each):
            box = boxes[number]
            place = QRectF(box.center().x() - widest / 2, self.height() - 18, widest, 16)
            if place.right() > self.width():
                place.moveRight(self.width())
            # Today's name may reach into the place of the one before it.
            if place.left() < 0 or place.right() > taken:
                continue
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.bars[number].label)
            taken = place.left()
