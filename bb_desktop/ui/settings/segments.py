"""A few values beside each other, one of them chosen; or none yet."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from bb_desktop.ui import icons, pieces, theme
from bb_desktop.ui.plain_text import as_tip

_SIGN = 13
_PADDING = 7
_BEHIND_SIGN = 4


class _Segment(QAbstractButton):
    """One value; the chosen one is filled and has a tick."""

    def __init__(self, value: str, words: str) -> None:
        super().__init__()
        self.value = value
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the words and the tick."""
        words = QFontMetrics(theme.font("strong")).horizontalAdvance(self.text())
        return QSize(words + _SIGN + _BEHIND_SIGN + 2 * _PADDING, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Live with little: words that do not fit are shortened, and whole in the tooltip."""
        return QSize(44, theme.CONTROL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ground, tick and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        chosen, enabled = self.isChecked(), self.isEnabled()
        accent = palette.color(QPalette.ColorRole.Accent)
        surface = palette.color(QPalette.ColorRole.Base)
        line = palette.color(QPalette.ColorRole.Mid if enabled else QPalette.ColorRole.Midlight)
        filled = chosen and enabled
        painter.setPen(QPen(accent if filled else line, 1))
        painter.setBrush(accent if filled else surface)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        ink = surface if filled else palette.color(QPalette.ColorRole.ButtonText)
        font = theme.font("strong" if chosen else "body")
        inside = self.rect().adjusted(_PADDING, 0, -_PADDING, 0)
        if chosen:
            sign = QRectF(inside.left(), (self.height() - _SIGN) / 2, _SIGN, _SIGN)
            icons.draw(painter, "check", sign, ink, stroke=3)
            inside.adjust(_SIGN + _BEHIND_SIGN, 0, 0, 0)
        painter.setFont(font)
        painter.setPen(ink)
        words = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, inside.width()
        )
        side = Qt.AlignmentFlag.AlignLeft if chosen else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(inside, side | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 4, 4)
        painter.end()


class Segments(QWidget):
    """The values beside each other; arrow keys go from one to the next.

    Signals:
        picked: The seller picked one, the chosen one again included.
    """

    picked = Signal(str)

    def __init__(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values with their words; none is chosen."""
        super().__init__()
        self.segments = [_Segment(value, words) for value, words in values]
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        for segment in self.segments:
            segment.setToolTip(as_tip(segment.text()))
            self._group.addButton(segment)
            segment.clicked.connect(self.on_clicked)
        self.setLayout(pieces.row(*self.segments, gap=4))
        self.setFocusProxy(self.segments[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: str) -> None:
        """Show a value as chosen; an unknown one, as ``""``, chooses none."""
        # Of an exclusive group the last choice cannot be taken back.
        self._group.setExclusive(False)
        for segment in self.segments:
            segment.setChecked(segment.value == value)
            segment.update()
        self._group.setExclusive(True)

    @property
    def value(self) -> str:
        """Give the chosen value; ``""`` for none."""
        return next((one.value for one in self.segments if one.isChecked()), "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from one to the next."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        here = next((at for at, one in enumerate(self.segments) if one.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
            return
        self.segments[min(max(here + step, 0), len(self.segments) - 1)].setFocus()

    @Slot()
    def on_clicked(self) -> None:
        """Tell."""
        self.picked.emit(self.value)
