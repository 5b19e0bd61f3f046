"""Choosing one of a few: options as rows, with a ring before their words."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from bb_desktop.ui import theme

_RING = 20
_LEFT = 14
_APART = 12
_LEAST_WIDTH = 150
_WRAPPED = int(
    Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
)


def draw_ring(painter: QPainter, colours: theme.Colours, box: QRectF, *, chosen: bool) -> None:
    """Draw the ring of an option; filled when it is the chosen one."""
    painter.setBrush(colours.role("surface"))
    painter.setPen(QPen(colours.role("accent" if chosen else "line_strong"), 2 if chosen else 1.5))
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    if chosen:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.role("accent"))
        painter.drawEllipse(box.adjusted(5.5, 5.5, -5.5, -5.5))


class Option(QRadioButton):
    """One of a few, as wide as there is room; words that do not fit take several lines."""

    def __init__(self, look: theme.Theme, words: str, note: str = "") -> None:
        """Begin as one that is not chosen; ``note`` stands below the words."""
        super().__init__(words)
        self._look = look
        self._note = note
        self.setAccessibleDescription(note)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Ask for one line each."""
        widest = max(
            QFontMetrics(theme.font("strong")).horizontalAdvance(self.text()),
            QFontMetrics(theme.font("small")).horizontalAdvance(self._note),
        )
        width = widest + _LEFT * 2 + _RING + _APART + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Live with little."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(_LEAST_WIDTH))

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across mean more down."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Make room for all lines."""
        words, note = self._heights(width)
        return max(words + note + 20, 44)

    def _heights(self, width: int) -> tuple[int, int]:
        room = QRect(0, 0, max(width - _LEFT * 2 - _RING - _APART, 1), 10_000)
        words = QFontMetrics(theme.font("strong")).boundingRect(room, _WRAPPED, self.text())
        if not self._note:
            return words.height(), 0
        note = QFontMetrics(theme.font("small")).boundingRect(room, _WRAPPED, self._note)
        return words.height(), note.height() + 2

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere."""
        return self.rect().contains(pos)  # type: ignore[call-overload]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the row."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        strong = chosen or self.hasFocus()
        painter.setPen(QPen(colours.role("accent" if strong else "line"), 2 if strong else 1))
        painter.setBrush(colours.role("accent_soft" if chosen else "surface"))
        painter.drawRoundedRect(box, 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(colours.role("focus"), 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(4, 4, -4, -4), 6, 6)
        ring = QRectF(_LEFT, (self.height() - _RING) / 2, _RING, _RING)
        draw_ring(painter, colours, ring, chosen=chosen)
        words, note = self._heights(self.width())
        left = _LEFT + _RING + _APART
        top = (self.height() - words - note) // 2
        room = self.width() - left - _LEFT
        enabled = self.isEnabled()
        painter.setFont(theme.font("strong"))
        painter.setPen(colours.role("text" if enabled else "text_disabled"))
        painter.drawText(QRect(left, top, room, words), _WRAPPED, self.text())
        if self._note:
            painter.setFont(theme.font("small"))
            painter.setPen(colours.role("text_muted" if enabled else "text_disabled"))
            painter.drawText(QRect(left, top + words + 2, room, note - 2), _WRAPPED, self._note)
        painter.end()
