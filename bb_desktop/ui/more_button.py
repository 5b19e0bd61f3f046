"""The button with the three dots: everything else that may be done, in a menu."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from bb_desktop.ui import icons, theme

_ICON = 18


class MoreButton(QToolButton):
    """Opens a menu; painted by itself, since it has no frame until it is pointed at."""

    def __init__(self, look: theme.Theme, tip: str, parent: QWidget | None = None) -> None:
        """Begin with an empty menu."""
        super().__init__(parent)
        self._look = look
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFixedSize(QSize(theme.CONTROL_HEIGHT + 4, theme.CONTROL_HEIGHT))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        menu = QMenu(self)
        menu.setToolTipsVisible(True)
        self.setMenu(menu)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dots, and a frame while it is pointed at or has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self._look.colours
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.hasFocus() or self.underMouse() or self.isDown():
            edge = "focus" if self.hasFocus() else "line_strong"
            painter.setPen(QPen(colours.role(edge), 2 if self.hasFocus() else 1))
            painter.setBrush(colours.role("surface_alt"))
            painter.drawRoundedRect(box, 6, 6)
        dots = QRectF(0, 0, _ICON, _ICON)
        dots.moveCenter(box.center())
        role = "text" if self.isEnabled() else "text_disabled"
        icons.draw(painter, "more", dots, colours.role(role), stroke=2.2)
        painter.end()
