"""What happened to one phone, as a line of events from left to right."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from bb_desktop.application.where_is import PhoneEvent, PhoneStep
from bb_desktop.ui import icons, theme
from bb_desktop.ui.activity.lines import moment_words
from bb_desktop.ui.activity.sentences import reason_words
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import number, say
from bb_desktop.ui.plain_text import as_tip

# Icon, colour role, word.
STEPS: dict[PhoneStep, tuple[str, str, str]] = {
    PhoneStep.SOLD: ("inbox", "text_muted", QT_TRANSLATE_NOOP("messages", "Sold")),
    PhoneStep.RECORDED: ("barcode", "good", QT_TRANSLATE_NOOP("messages", "Scanned")),
    PhoneStep.WITHDRAWN: ("undo", "caution", QT_TRANSLATE_NOOP("messages", "Taken back")),
    PhoneStep.CAME_BACK: ("undo", "caution", QT_TRANSLATE_NOOP("messages", "Came back")),
    PhoneStep.REFUSED: ("cross", "danger", QT_TRANSLATE_NOOP("messages", "Refused")),
    PhoneStep.NOTE_WRITTEN: ("note", "good", QT_TRANSLATE_NOOP("messages", "Note written")),
    PhoneStep.LABELLED: ("truck", "good", QT_TRANSLATE_NOOP("messages", "Label made")),
    PhoneStep.LABEL_VOIDED: ("trash", "caution", QT_TRANSLATE_NOOP("messages", "Label voided")),
    PhoneStep.ANNOUNCED: ("check_double", "good", QT_TRANSLATE_NOOP("messages", "Announced")),
    PhoneStep.REGISTERED: ("shield", "good", QT_TRANSLATE_NOOP("messages", "Registered")),
    PhoneStep.CALLED_OFF: ("octagon", "danger", QT_TRANSLATE_NOOP("messages", "Cancelled")),
}
_DOT = 22
_ROW = 76
_LEAST_COLUMN = 132


def step_words(step: PhoneStep) -> str:
    """Give the word for a step."""
    return say(STEPS[step][2])


def detail_words(event: PhoneEvent) -> str:
    """Say where, by whom or why, as far as the step has it."""
    if event.step is PhoneStep.REFUSED:
        return reason_words(event.detail)
    if event.step is PhoneStep.LABELLED or event.step is PhoneStep.LABEL_VOIDED:
        return event.detail.replace("_", " ").upper()
    return event.detail or event.bench


class PhoneLine(QWidget):
    """Paints the events, in as many rows as they need.

    Signals:
        order_wanted: A click on an event, or Enter; its order's id.
    """

    order_wanted = Signal(object)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without events."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self.events: tuple[PhoneEvent, ...] = ()
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.update)

    def show_events(self, events: tuple[PhoneEvent, ...]) -> None:
        """Show these, oldest first."""
        self.events = events
        self.current = -1
        self.setAccessibleName(self.tr("What happened to this phone"))
        self.setAccessibleDescription("\n".join(self.spoken(event) for event in events))
        self._fit()
        self.update()

    def spoken(self, event: PhoneEvent) -> str:
        """Say an event as a sentence."""
        words = (
            step_words(event.step),
            moment_words(event.at, self._now()),
            self.tr("order {order}").format(order=number(event.order_id)),
            detail_words(event),
        )
        return ", ".join(word for word in words if word)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        rows = -(-len(self.events) // self._across(self.width()))
        self.setFixedHeight(max(rows, 1) * _ROW)

    def _column(self) -> int:
        strong, small = QFontMetrics(theme.font("strong")), QFontMetrics(theme.font("caption"))
        widths = [_LEAST_COLUMN]
        for event in self.events:
            widths.append(strong.horizontalAdvance(step_words(event.step)) + 18)
            widths += [small.horizontalAdvance(line) + 18 for line in self._lines(event)]
        return min(max(widths), 230)

    def _across(self, width: int) -> int:
        return max(width // self._column(), 1)

    def _lines(self, event: PhoneEvent) -> tuple[str, str]:
        when = moment_words(event.at, self._now())
        where = detail_words(event)
        return f"{when} · {where}" if where else when, number(event.order_id)

    def boxes(self) -> list[QRectF]:
        """Give the place of each event."""
        across = self._across(self.width())
        wide = self.width() / across
        return [
            QRectF(wide * (n % across), _ROW * (n // across), wide, _ROW)
            for n in range(len(self.events))
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line and its events."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, boxes = self._look.colours, self.boxes()
        for number_, (one, box) in enumerate(zip(self.events, boxes, strict=True)):
            icon, role, _ = STEPS[one.step]
            dot = QRectF(box.left() + 2, box.top() + 2, _DOT, _DOT)
            follows = number_ + 1 < len(boxes) and boxes[number_ + 1].top() == box.top()
            if follows:
                painter.setPen(QPen(QColor(colours.line_strong), 2))
                middle = dot.center().y()
                painter.drawLine(QPointF(dot.right(), middle), QPointF(box.right() + 2, middle))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.role(role))
            painter.drawEllipse(dot)
            inside = dot.adjusted(4.5, 4.5, -4.5, -4.5)
            icons.draw(painter, icon, inside, colours.role("surface"), stroke=3)
            self._write(painter, one, box)
        if self.hasFocus() and 0 <= self.current < len(boxes):
            painter.setPen(QPen(QColor(colours.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(boxes[self.current].adjusted(0, 0, -2, -2), 4, 4)
        painter.end()

    def _write(self, painter: QPainter, event: PhoneEvent, box: QRectF) -> None:
        colours = self._look.colours
        top = box.top() + _DOT + 4
        first, second = self._lines(event)
        for text, font, colour in (
            (step_words(event.step), theme.font("strong"), colours.text),
            (first, theme.font("caption"), colours.text_muted),
            (second, theme.font("caption"), colours.accent_text),
        ):
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width() - 10))
            painter.drawText(QPointF(box.left() + 2, top + metrics.ascent()), shown)
            top += metrics.height() - 1

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin with the first event."""
        super().focusInEvent(event)
        if self.current < 0 and self.events:
            self.current = 0
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from event to event; Enter opens its order."""
        key = Qt.Key(event.key())
        moves = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and 0 <= self.current < len(self.events):
            self.order_wanted.emit(self.events[self.current].order_id)
        elif key in moves and self.events:
            self.current = min(max(self.current + moves[key], 0), len(self.events) - 1)
            self.setAccessibleName(self.spoken(self.events[self.current]))
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.NameChanged))
            self.update()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the order of the event that was clicked."""
        super().mouseReleaseEvent(event)
        for one, box in zip(self.events, self.boxes(), strict=True):
            if box.contains(event.position()):
                self.order_wanted.emit(one.order_id)
                return

    def event(self, event: QEvent) -> bool:
        """Say an event in full under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for one, box in zip(self.events, self.boxes(), strict=True):
                if box.contains(QPointF(event.pos())):
                    QToolTip.showText(event.globalPos(), as_tip(self.spoken(one)), self)
                    return True
            QToolTip.hideText()
            return True
        return super().event(event)
