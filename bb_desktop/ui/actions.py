"""The commands of the window as actions with their keys, and the menu that holds them all."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.commands import COMMANDS, GROUPS
from bb_desktop.ui.language import LANGUAGES
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.saying import say
from bb_desktop.ui.theme import ThemeChoice

_THEMES = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("messages", "As the system"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("messages", "Light"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("messages", "Dark"),
}


def key_text(key: str) -> str:
    """Write a key as this computer's keyboard and language call it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


class Actions(QObject):
    """The commands as actions of a widget, by their names."""

    def __init__(self, look: theme.Theme, remembered: Remembered, owner: QWidget) -> None:
        """Make them and give their keys to the owner: they work while it is in front."""
        super().__init__(owner)
        self._look = look
        self._remembered = remembered
        self._by_name: dict[str, QAction] = {}
        for name, command in COMMANDS.items():
            action = QAction(say(command.word), self)
            action.setShortcuts([QKeySequence(key) for key in command.keys])
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            shown = f" ({key_text(command.keys[0])})" if command.keys else ""
            action.setToolTip(say(command.tip) + shown)
            action.setStatusTip(say(command.tip))
            self._by_name[name] = action
            owner.addAction(action)
        self.theme_menu, self._themes = self._choices(
            owner,
            self.tr("Theme"),
            {choice.value: say(word) for choice, word in _THEMES.items()},
        )
        self.language_menu, self._languages = self._choices(
            owner,
            self.tr("Language"),
            {"": say(_THEMES[ThemeChoice.SYSTEM])} | LANGUAGES,
        )
        self._themes.triggered.connect(self.on_theme)
        self._languages.triggered.connect(self.on_language)
        remembered.changed.connect(self.on_remembered)
        look.changed.connect(self.on_theme_changed)
        self.on_remembered()
        self.on_theme_changed()

    def __getitem__(self, name: str) -> QAction:
        """Give an action by the name of its command."""
        return self._by_name[name]

    def menu(self, owner: QWidget, *, practice: bool) -> QMenu:
        """Make the menu of all commands."""
        menu = QMenu(owner)
        for heading, names in GROUPS:
            part = menu.addMenu(say(heading))
            for name in names:
                part.addAction(self[name])
        menu.addSeparator()
        menu.addMenu(self.theme_menu)
        menu.addMenu(self.language_menu)
        if practice:
            menu.addAction(self["new_order"])
        menu.addSeparator()
        menu.addAction(self["help"])
        menu.addAction(self["quit"])
        return menu

    @Slot("QAction*")
    def on_theme(self, action: QAction) -> None:
        """Remember the theme that was chosen; the window puts it on."""
        self._remembered.change(theme=action.data())

    @Slot("QAction*")
    def on_language(self, action: QAction) -> None:
        """Remember the language that was chosen; the window speaks it."""
        self._remembered.change(language=action.data())

    @Slot()
    def on_remembered(self) -> None:
        """Tick what is chosen, here or in the settings."""
        current = self._remembered.current
        for group, chosen in ((self._themes, current.theme), (self._languages, current.language)):
            for action in group.actions():
                action.setChecked(action.data() == chosen)

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        for name, command in COMMANDS.items():
            self._by_name[name].setIcon(self._look.icon(command.icon))

    def _choices(
        self, owner: QWidget, title: str, choices: dict[str, str]
    ) -> tuple[QMenu, QActionGroup]:
        menu, group = QMenu(title, owner), QActionGroup(self)
        for value, word in choices.items():
            action = menu.addAction(word)
            action.setCheckable(True)
            action.setData(value)
            group.addAction(action)
        return menu, group
