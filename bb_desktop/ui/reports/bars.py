"""Bars painted by ourselves: days with their late part hatched, and ranked bars.

Every bar has its value beside it, a tooltip and a place in the keyboard's path; what a bar says
can be read as a table by a screen reader.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.plain_text import as_tip


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        label: What stands under it, or before it.
        value: Its whole length.
        hatched: The part of it that is told apart.
        spoken: What it says, as a sentence.
    """

    label: str
    value: int
    hatched: int
    spoken: str


class Bars(QWidget):
    """What both kinds of bars share: a current bar, tooltips, and what is spoken."""

    def __init__(self, look: theme.Theme, title: str, parent: QWidget | None = None) -> None:
        """Begin without bars."""
        super().__init__(parent)
        self._look = look
        self.heading = title
        self.bars: tuple[Bar, ...] = ()
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(title)
        look.changed.connect(self.update)

    def show_bars(self, bars: tuple[Bar, ...]) -> None:
        """Show these bars."""
        self.bars = bars
        self.current = min(self.current, len(bars) - 1)
        self.setAccessibleName(self.heading)
        self.setAccessibleDescription("\n".join(bar.spoken for bar in bars))
        self.updateGeometry()
        self.update()

    def boxes(self) -> list[QRectF]:
        """Give the place that belongs to each bar; the whole of it answers to the mouse."""
        raise NotImplementedError

    def move_to(self, place: int) -> None:
        """Make a bar the current one and have it spoken."""
        if not self.bars:
            return
        self.current = min(max(place, 0), len(self.bars) - 1)
        spoken = self.bars[self.current].spoken
        self.setAccessibleName(f"{self.heading}: {spoken}")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
        if self.hasFocus():
            place_of = self.boxes()[self.current].center().toPoint()
            QToolTip.showText(self.mapToGlobal(place_of), as_tip(spoken), self)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the newest, or first, bar."""
        super().focusInEvent(event)
        if self.current < 0 and self.bars:
            self.current = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from bar to bar."""
        moves = {
            Qt.Key.Key_Left: self.current - 1,
            Qt.Key.Key_Up: self.current - 1,
            Qt.Key.Key_Right: self.current + 1,
            Qt.Key.Key_Down: self.current + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self.bars) - 1,
        }
        wanted = moves.get(Qt.Key(event.key()))
        if wanted is None or not self.bars:
            super().keyPressEvent(event)
            return
        self.move_to(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Make the bar under the mouse the current one."""
        super().mousePressEvent(event)
        place = self._at(event.position())
        if place is not None:
            self.move_to(place)

    def event(self, event: QEvent) -> bool:
        """Say what the bar under the mouse means."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            if place is None:
                QToolTip.hideText()
            else:
                QToolTip.showText(event.globalPos(), as_tip(self.bars[place].spoken), self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> int | None:
        for place, box in enumerate(self.boxes()):
            if box.contains(point):
                return place
        return None

    def _ring(self, painter: QPainter, box: QRectF) -> None:
        """Draw the ring of the keyboard around the current bar."""
        if self.hasFocus() and 0 <= self.current < len(self.bars):
            painter.setPen(QPen(QColor(self._look.colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
