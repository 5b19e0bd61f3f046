"""The two buttons at the end of the page's head: how high rows are, and which columns there are."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from bb_desktop.application.preferences import Density, Preferences
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.remembered import Remembered

_DENSITIES = {
    Density.COMPACT: QT_TRANSLATE_NOOP("messages", "Compact rows"),
    Density.COMFORTABLE: QT_TRANSLATE_NOOP("messages", "Comfortable rows"),
    Density.ROOMY: QT_TRANSLATE_NOOP("messages", "Roomy rows"),
}


class TableTools(QWidget):
    """Two buttons with a menu each; in a low window one with both."""

    def __init__(self, look: theme.Theme, remembered: Remembered, columns: QMenu) -> None:
        """Take the menu of the columns."""
        super().__init__()
        self._look = look
        self._remembered = remembered
        self._columns = columns
        columns.setTitle(self.tr("Columns"))
        self._heights = QMenu(self.tr("Row height"), self)
        group = QActionGroup(self)
        self._choices: dict[Density, QAction] = {}
        for density, words in _DENSITIES.items():
            action = self._heights.addAction(say(words))
            action.setCheckable(True)
            action.setData(density.value)
            group.addAction(action)
            self._choices[density] = action
        self._heights.triggered.connect(self.on_density)
        both = QMenu(self)
        both.addMenu(self._heights)
        both.addMenu(columns)
        self.density = self._button("density", self.tr("Row height"), self._heights)
        self.columns = self._button("columns", self.tr("Columns"), columns)
        self.more = self._button("more", self.tr("How the table looks"), both)
        self.more.hide()
        self.setLayout(pieces.row(self.density, self.columns, self.more, gap=4))
        look.changed.connect(self.on_theme_changed)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    def _button(self, icon: str, words: str, menu: QMenu) -> QToolButton:
        made = QToolButton()
        made.setObjectName("tool")
        made.setProperty("icon_name", icon)
        made.setIcon(self._look.icon(icon))
        made.setIconSize(QSize(18, 18))
        made.setFixedSize(theme.CONTROL_HEIGHT + 4, theme.CONTROL_HEIGHT)
        made.setToolTip(words)
        made.setAccessibleName(words)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def set_compact(self, *, compact: bool) -> None:
        """Show one button instead of two."""
        self.density.setVisible(not compact)
        self.columns.setVisible(not compact)
        self.more.setVisible(compact)

    @Slot("QAction*")
    def on_density(self, action: QAction) -> None:
        """Make the rows as high as was chosen."""
        self._remembered.change(density=Density(action.data()))

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen."""
        self._choices[current.density].setChecked(True)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        for button in (self.density, self.columns, self.more):
            button.setIcon(self._look.icon(button.property("icon_name")))
