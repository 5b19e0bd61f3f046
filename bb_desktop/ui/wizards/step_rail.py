"""The list of a wizard's steps at the side: where the seller is, and what led there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from bb_desktop.ui import icons, pieces, theme
from bb_desktop.ui.messages import say
from bb_desktop.ui.plain_text import as_tip
from bb_desktop.ui.wizards.first_run_state import STEP_WORDS, Step

if TYPE_CHECKING:
    from bb_desktop.ui.wizards.first_run_state import FirstRunState

_RAIL_WIDTH = 232
_RAIL_WIDEST = 320
_ITEM_HEIGHT = 52
_BESIDE_WORDS = 10 + 26 + 10 + 8
_EDGES = 16 * 2 + 2
_CIRCLE = 26


class StepItem(QAbstractButton):
    """One step in the list: its number or a tick, its name, what it is about."""

    def __init__(self, look: theme.Theme, step: Step) -> None:
        """Begin as a step that is still to come."""
        super().__init__()
        self._look = look
        self.step = step
        self._note = say(STEP_WORDS[step][1])
        self._current = self._done = False
        self.setText(say(STEP_WORDS[step][0]))
        self.setFixedHeight(_ITEM_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setEnabled(False)
        look.changed.connect(self.update)

    def show_as(self, *, current: bool, done: bool, open_: bool, note: str) -> None:
        """Show where the seller is."""
        self._current, self._done = current, done
        self._note = note or say(STEP_WORDS[self.step][1])
        self.setEnabled(open_)
        words = self.tr("Step {number} of {count}: {name}, {note}").format(
            number=self.step.number, count=len(Step), name=self.text(), note=self._note
        )
        if done:
            words = self.tr("{step} (done)").format(step=words)
        elif current:
            words = self.tr("{step} (now)").format(step=words)
        self.setAccessibleName(words)
        self.setToolTip(as_tip(f"{self.text()}: {self._note}"))
        self.update()

    def words_width(self) -> int:
        """Say how much room its words want."""
        return max(
            QFontMetrics(theme.font("strong")).horizontalAdvance(self.text()),
            QFontMetrics(theme.font("caption")).horizontalAdvance(self._note),
        )

    def sizeHint(self) -> QSize:
        """Ask for one line each of name and note."""
        return QSize(self.words_width() + _BESIDE_WORDS, _ITEM_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Insist on the name; the rest is told by the tooltip where it is shortened."""
        name = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(name + _BESIDE_WORDS, _ITEM_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._current:
            painter.setBrush(colours.role("accent_soft"))
            painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 8, 8)
        circle = QRectF(10, (self.height() - _CIRCLE) / 2, _CIRCLE, _CIRCLE)
        self._draw_circle(painter, circle)
        left = round(circle.right()) + 10
        room = self.width() - left - 6
        main = colours.role("accent_text" if self._current else "text")
        self._line(painter, self.text(), "strong", QRect(left, 7, room, 20), main)
        muted = colours.role("text_muted")
        self._line(painter, self._note, "caption", QRect(left, 27, room, 18), muted)
        painter.end()

    def _draw_circle(self, painter: QPainter, circle: QRectF) -> None:
        colours = self._look.colours
        if self._done and not self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.role("good"))
            painter.drawEllipse(circle)
            ink = colours.role("surface")
            icons.draw(painter, "check", circle.adjusted(5, 5, -5, -5), ink, stroke=2.6)
            return
        if self._current:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colours.role("accent"))
            ink = colours.role("on_accent")
        else:
            painter.setPen(QPen(colours.role("line_strong"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = colours.role("text_muted")
        painter.drawEllipse(circle)
        painter.setPen(ink)
        painter.setFont(theme.font("small_strong"))
        painter.drawText(circle, Qt.AlignmentFlag.AlignCenter, str(self.step.number))

    @staticmethod
    def _line(painter: QPainter, text: str, kind: str, box: QRect, colour: QColor) -> None:
        font = theme.font(kind)
        painter.setFont(font)
        painter.setPen(colour)
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)


class Mark(QWidget):
    """The program's mark."""

    def __init__(self, look: theme.Theme, size: int = 34) -> None:
        """Draw it in the colours in use."""
        super().__init__()
        self._look = look
        self.setFixedSize(size, size)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        colours = self._look.colours
        icons.paint_mark(painter, QRectF(self.rect()), colours.accent, colours.on_accent)
        painter.end()


class StepRail(QFrame):
    """All steps below each other; those that were reached can be gone back to.

    Signals:
        chosen: A step was pressed; a `Step`.
    """

    chosen = Signal(object)

    def __init__(self, look: theme.Theme, title: str, foot: str) -> None:
        """List them all."""
        super().__init__()
        self.setObjectName("side")
        self._look = look
        self.items = {step: StepItem(look, step) for step in Step}
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 18, 16, 16)
        inside.setSpacing(4)
        name = pieces.label(title, "strong", wrap=True)
        head = pieces.row(Mark(look), name, gap=10)
        head.setStretch(1, 1)
        inside.addLayout(head)
        inside.addSpacing(12)
        for item in self.items.values():
            item.clicked.connect(self.on_clicked)
            inside.addWidget(item)
        inside.addStretch(1)
        inside.addWidget(pieces.label(foot, "caption", "muted", wrap=True))
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()
        self._fit()

    def show_step(self, state: FirstRunState, notes: dict[Step, str]) -> None:
        """Show where the seller is; ``notes`` say what a step led to."""
        for step, item in self.items.items():
            reached = step.number <= state.reached.number
            item.show_as(
                current=step is state.step,
                done=reached and step.number < state.reached.number,
                open_=reached,
                note=notes.get(step, ""),
            )
        self._fit()

    def _fit(self) -> None:
        words = max(item.words_width() for item in self.items.values())
        self.setFixedWidth(min(max(words + _BESIDE_WORDS + _EDGES, _RAIL_WIDTH), _RAIL_WIDEST))

    @Slot()
    def on_clicked(self) -> None:
        """Ask for a step."""
        item = self.sender()
        if isinstance(item, StepItem):
            self.chosen.emit(item.step)

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.setStyleSheet(
            f"QFrame#side {{ background: {colours.surface};"
            f" border: 0; border-right: 1px solid {colours.line}; }}"
        )
