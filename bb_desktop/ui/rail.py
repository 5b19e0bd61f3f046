"""The rail at the left edge: the pages, the settings, and the menu at its foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from bb_desktop.ui import icons, theme
from bb_desktop.ui.actions import Actions
from bb_desktop.ui.commands import COMMANDS
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.saying import say_count

_LOW_BUTTON, _NARROW_BUTTON, _BUTTON = 38, 44, 62
#: Stand at the foot of the rail, apart from the pages of the daily work.
_FOOT = ("settings",)


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
            waiting = say_count(
                QT_TRANSLATE_N_NOOP("messages", "{page}: %n"), count, page=self._word
            )
            self.setAccessibleName(waiting if count else self._word)
            self.update()

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Leave the word out where there is no room beside or below the icon."""
        bare = narrow or short
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(style.ToolButtonIconOnly if bare else style.ToolButtonTextUnderIcon)
        self.setFixedHeight(_LOW_BUTTON if short else _NARROW_BUTTON if narrow else _BUTTON)

    def fits(self, width: int) -> bool:
        """Say whether the word fits into the rail."""
        return self.fontMetrics().horizontalAdvance(self._word) + 8 <= width

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icon in the colour that goes with the ground."""
        role = "accent_text" if self.isChecked() else "text_muted"
        self.setIcon(self._look.icon(self._icon, role, 24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count over the icon, and a bar beside the page that is shown."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(self._look.colours.role("accent"))
            painter.drawRoundedRect(QRectF(0, 6, 3, self.height() - 12), 1.5, 1.5)
        if self._count:
            self._paint_count(painter)
        painter.end()

    def _paint_count(self, painter: QPainter) -> None:
        text = str(self._count) if self._count < 100 else "99+"
        width = max(18, 9 + 7 * len(text))
        badge = QRectF(min(self.width() / 2 + 4, self.width() - width - 2), 3, width, 18)
        painter.setBrush(self._look.colours.role("danger"))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(QColor(self._look.colours.surface))
        painter.setFont(theme.font("caption_strong"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


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
        self,
        look: theme.Theme,
        actions: Actions,
        menu: QMenu,
        pages: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        """List the pages, each the name of a command."""
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mark = Mark(look)
        self._narrow = self._short = False
        self.pages: dict[str, RailButton] = {}
        layout = self._layout = QVBoxLayout(self)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for name in pages:
            if name in _FOOT:
                layout.addStretch(1)
            layout.addWidget(self._button(look, actions, name))
        if not set(_FOOT) & set(pages):
            layout.addStretch(1)
        self.menu = RailButton(look, "more", self.tr("Menu"), self.tr("All commands (Alt+M)"))
        self.menu.setShortcut("Alt+M")
        self.menu.setMenu(menu)
        self.menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        layout.addWidget(self.menu)
        self.fit(narrow=False, short=False)

    def show_page(self, name: str) -> None:
        """Mark the page that is shown."""
        for one, made in self.pages.items():
            made.setChecked(one == name)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Be icons only, in a narrow window; go without the mark in a low one."""
        width = theme.RAIL_WIDTH_NARROW if narrow else theme.RAIL_WIDTH
        if not narrow:
            # A language of long words gets the room that it needs.
            words = max(one.sizeHint().width() for one in (*self.pages.values(), self.menu))
            width = max(width, min(words + 12, theme.RAIL_WIDTH + 40))
        self.setFixedWidth(width)
        self._mark.setVisible(not short)
        edge = 3 if narrow else 6
        self._layout.setContentsMargins(edge, 4 if short else 10, edge, 4 if short else 10)
        self._layout.setSpacing(2 if short else 6)
        for made in (*self.pages.values(), self.menu):
            made.fit(narrow=narrow, short=short)

    def _button(self, look: theme.Theme, actions: Actions, name: str) -> RailButton:
        action = actions[name]
        made = RailButton(look, COMMANDS[name].icon, action.text(), action.toolTip())
        made.setCheckable(True)
        made.clicked.connect(action.trigger)
        self.pages[name] = made
        return made
