"""The rail at the left edge: the pages, and the menu at its foot."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bb_desktop.ui import icons, theme
from bb_desktop.ui.actions import Actions


class RailButton(QToolButton):
    """Leads to a page; shows how many things wait there."""

    def __init__(self, look: theme.Theme, icon: str, text: str, tip: str) -> None:
        """Show an icon over a word."""
        super().__init__()
        self.setObjectName("rail")
        self._look = look
        self._icon = icon
        self._count = 0
        self._word = text
        self.setText(text)
        self.setToolTip(tip)
        self.setAccessibleName(text)
        self.setIconSize(QSize(24, 24))
        self.setFont(theme.font("caption_strong"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.on_theme_changed)
        self.toggled.connect(self.on_theme_changed)
        self.on_theme_changed()

    def set_count(self, count: int) -> None:
        """Show how many things wait on the page."""
        if count != self._count:
            self._count = count
            self.setAccessibleName(f"{self._word}: {count}" if count else self._word)
            self.update()

    def set_narrow(self, narrow: bool) -> None:
        """Leave the word out."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextUnderIcon
        )
        self.setFixedHeight(44 if narrow else 62)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icon in the colour that goes with the ground."""
        role = "accent_text" if self.isChecked() else "text_muted"
        self.setIcon(self._look.icon(self._icon, role, 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count over the icon."""
        super().paintEvent(event)
        if not self._count:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        text = str(self._count) if self._count < 100 else "99+"
        width = max(18, 9 + 7 * len(text))
        badge = QRectF(min(self.width() / 2 + 4, self.width() - width - 2), 4, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colours.role("danger"))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(QColor(self._look.colours.surface))
        painter.setFont(theme.sized_font(11, theme.TYPE_SCALE["title"][1]))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class Mark(QWidget):
    """The mark of the program."""

    def __init__(self, look: theme.Theme) -> None:
        """Paint it in the accent colour."""
        super().__init__()
        self._look = look
        self.setFixedSize(34, 34)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        colours = self._look.colours
        icons.paint_mark(painter, QRectF(self.rect()), colours.accent, colours.on_accent)
        painter.end()


class Rail(QWidget):
    """The pages of the window."""

    def __init__(
        self, look: theme.Theme, actions: Actions, menu: QMenu, parent: QWidget | None = None
    ) -> None:
        """Begin on the orders page."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = Mark(look)
        self.pages: dict[str, RailButton] = {}
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(6, 10, 6, 10)
        layout.setSpacing(6)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addSpacing(6)
        for name in ("orders", "attention"):
            action = actions[name]
            made = RailButton(look, name, action.text(), action.toolTip())
            made.setCheckable(True)
            made.clicked.connect(action.trigger)
            layout.addWidget(made)
            self.pages[name] = made
        layout.addStretch(1)
        self.menu = RailButton(look, "more", self.tr("Menu"), self.tr("All commands (Alt+M)"))
        self.menu.setShortcut("Alt+M")
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self.menu)
        self.show_page("orders")
        self.set_narrow(narrow=False)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        for one, made in self.pages.items():
            made.setChecked(one == name)

    def set_narrow(self, *, narrow: bool) -> None:
        """Be icons only, in a narrow window."""
        self.setFixedWidth(theme.RAIL_WIDTH_NARROW if narrow else theme.RAIL_WIDTH)
        self._layout.setContentsMargins(*((3, 8, 3, 8) if narrow else (6, 10, 6, 10)))
        for made in (*self.pages.values(), self.menu):
            made.set_narrow(narrow)
