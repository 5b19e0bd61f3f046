"""Controls of the settings, drawn with the outlines that every theme's eyes can see."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QWidget

from bb_desktop.ui import icons, theme

_WIDTH = 300
_LEAST_WIDTH = 84
_BOX = 18
_APART = 9
_NARROWEST_TICK = 160
_WRAPPED = int(
    Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
)


def _outline(widget: QWidget) -> QPen:
    """Give the line around a control: two pixels of another colour where the keyboard is."""
    palette = widget.palette()
    if widget.hasFocus():
        return QPen(palette.color(QPalette.ColorRole.Accent), 2)
    return QPen(palette.color(QPalette.ColorRole.Mid), 1)


class Choice(QComboBox):
    """One of several values; the wheel turns the page and never the value.

    Signals:
        chosen: The seller chose another value.
    """

    chosen = Signal(str)

    def __init__(self, values: Sequence[tuple[str, str]], width: int = _WIDTH) -> None:
        """Offer values with their words; as wide as ``width`` where there is room."""
        super().__init__()
        self._width = width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFixedHeight(theme.CONTROL_HEIGHT)
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setMaximumWidth(width)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for value, words in values:
            self.addItem(words, value)
        self.activated.connect(self.on_activated)

    @property
    def value(self) -> str:
        """Give the value shown."""
        found = self.currentData()
        return found if isinstance(found, str) else ""

    def show_value(self, value: str) -> None:
        """Show a value without saying that it was chosen."""
        self.setCurrentIndex(self.findData(value))

    def sizeHint(self) -> QSize:
        """Ask for the usual width, so that choices below each other are alike."""
        return QSize(self._width, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Live with little: words that do not fit are shortened, and whole in the list."""
        return QSize(_LEAST_WIDTH, theme.CONTROL_HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the value, and the sign that there are others."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        painter.setPen(_outline(self))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        ink = palette.color(QPalette.ColorRole.Text)
        painter.setPen(ink)
        inside = self.rect().adjusted(11, 0, -32, 0)
        words = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        sign = QRectF(self.width() - 26, (self.height() - 16) / 2, 16, 16)
        icons.draw(painter, "chevron_down", sign, ink)
        painter.end()

    @Slot(int)
    def on_activated(self, _index: int) -> None:
        """Tell."""
        self.chosen.emit(self.value)


class Tick(QCheckBox):
    """Something that is wanted or not."""

    def __init__(self, words: str) -> None:
        """Begin without a tick."""
        super().__init__(words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Ask for box and words in one line."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(_BOX + _APART + 3 + words, theme.CONTROL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Live with little: the words take several lines then."""
        return QSize(_NARROWEST_TICK, theme.CONTROL_HEIGHT)

    def hasHeightForWidth(self) -> bool:
        """Say that fewer pixels across mean more down."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Make room for all lines."""
        space = QRect(0, 0, max(width - _BOX - _APART, 1), 10_000)
        words = self.fontMetrics().boundingRect(space, _WRAPPED, self.text())
        return max(words.height() + 8, theme.CONTROL_HEIGHT)

    def hitButton(self, pos: object) -> bool:
        """Take a click anywhere: the words belong to the box."""
        return self.rect().contains(pos)  # type: ignore[call-overload]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, filled and with a tick when it is wanted, and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box = QRectF(1, (self.height() - _BOX) / 2, _BOX, _BOX)
        accent = palette.color(QPalette.ColorRole.Accent)
        surface = palette.color(QPalette.ColorRole.Base)
        painter.setPen(_outline(self))
        painter.setBrush(accent if self.isChecked() else surface)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self.isChecked():
            icons.draw(painter, "check", box.adjusted(2, 2, -2, -2), surface, stroke=3)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(0.5, 4, -0.5, -4)
            painter.setPen(QPen(accent, 1, Qt.PenStyle.DotLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, 4, 4)
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.drawText(self.rect().adjusted(_BOX + _APART, 0, 0, 0), _WRAPPED, self.text())
        painter.end()
