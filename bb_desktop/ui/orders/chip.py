"""A chip: a word, and how many, in a rounded button that stays pressed."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from bb_desktop.ui import theme

_PADDING = 12
_ICON = 16
_GAP = 7


class Chip(QPushButton):
    """Shows a word and a number; pressed while its orders are the ones in the table."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin without words."""
        super().__init__(parent)
        self.setCheckable(True)
        self.setObjectName("chip")
        self.setAutoDefault(False)
        self._word = ""
        self._count = ""

    def tell(self, word: str, count: int) -> None:
        """Show a word and a number."""
        self._word, self._count = word, QLocale().toString(count)
        self.setText(f"{self._word}  {self._count}")
        self.setAccessibleName(self.text())
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Give the size that shows both whole."""
        # Room for the word as it is when pressed, so that nothing moves then.
        width = QFontMetrics(_pressed()).horizontalAdvance(self._word) + _GAP
        width += QFontMetrics(theme.font("strong")).horizontalAdvance(self._count)
        width += _ICON + _GAP if not self.icon().isNull() else 0
        return QSize(width + 2 * _PADDING, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Give the same: a chip that does not fit is hidden, not cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button as the style does, then the number stronger than the word."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        option.icon = QIcon()
        painter.drawControl(QStyle.ControlElement.CE_PushButtonBevel, option)
        left = _PADDING
        if not self.icon().isNull():
            place = QPoint(left, (self.height() - _ICON) // 2)
            self.icon().paint(painter, QRect(place, QSize(_ICON, _ICON)))
            left += _ICON + _GAP
        left = self._write(painter, left, self._word, "small") + _GAP
        self._write(painter, left, self._count, "strong")
        painter.end()

    def _write(self, painter: QPainter, left: int, text: str, kind: str) -> int:
        font = _pressed() if kind == "small" and self.isChecked() else theme.font(kind)
        painter.setFont(font)
        role = QPalette.ColorRole.Link if self.isChecked() else QPalette.ColorRole.ButtonText
        painter.setPen(self.palette().color(role))
        width = QFontMetrics(font).horizontalAdvance(text)
        line = QRect(left, 0, width + 2, self.height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        return left + width


def _pressed() -> QFont:
    return theme.sized_font(theme.TYPE_SCALE["small"][0], theme.TYPE_SCALE["strong"][1])
