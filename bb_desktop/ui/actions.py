"""The commands of the window: their words, keys, icons, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.theme import ThemeChoice


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        word: What menus and buttons say.
        tip: What it does.
        keys: The first is shown; ``""`` for none.
    """

    word: str
    tip: str
    icon: str
    keys: tuple[str, ...] = ()


COMMANDS = {
    "sync": Command(
        QT_TRANSLATE_NOOP("messages", "Sync now"),
        QT_TRANSLATE_NOOP("messages", "Read both services and send what is due"),
        "sync",
        ("F5",),
    ),
    "accept": Command(
        QT_TRANSLATE_NOOP("messages", "Accept"),
        QT_TRANSLATE_NOOP("messages", "Accept the selected orders at Back Market"),
        "inbox",
        ("Ctrl+Return",),
    ),
    "find": Command(
        QT_TRANSLATE_NOOP("messages", "Find"),
        QT_TRANSLATE_NOOP("messages", "Find an order"),
        "search",
        ("Ctrl+F",),
    ),
    "undo": Command(
        QT_TRANSLATE_NOOP("messages", "Take back the last scan"),
        QT_TRANSLATE_NOOP("messages", "Take the identifier scanned last off the open order"),
        "undo",
        ("F2",),
    ),
    "next": Command(
        QT_TRANSLATE_NOOP("messages", "Next order"),
        QT_TRANSLATE_NOOP("messages", "Close the open order"),
        "next",
        ("F4",),
    ),
    "answer": Command(
        QT_TRANSLATE_NOOP("messages", "Go on after a STOP"),
        QT_TRANSLATE_NOOP("messages", "Take the refusal off the screen"),
        "check",
        ("Space",),
    ),
    "type": Command(
        QT_TRANSLATE_NOOP("messages", "Type a code"),
        QT_TRANSLATE_NOOP("messages", "Go to the scan field"),
        "barcode",
        ("F9",),
    ),
    "panel": Command(
        QT_TRANSLATE_NOOP("messages", "Order in full"),
        QT_TRANSLATE_NOOP("messages", "Show or hide everything about the current order"),
        "columns",
        ("Ctrl+I",),
    ),
    "copy": Command(
        QT_TRANSLATE_NOOP("messages", "Copy order number"),
        QT_TRANSLATE_NOOP("messages", "Copy the number of the current order"),
        "copy",
        ("Ctrl+C",),
    ),
    "orders": Command(
        QT_TRANSLATE_NOOP("messages", "Orders"),
        QT_TRANSLATE_NOOP("messages", "Show the orders"),
        "orders",
        ("Ctrl+1",),
    ),
    "attention": Command(
        QT_TRANSLATE_NOOP("messages", "Attention"),
        QT_TRANSLATE_NOOP("messages", "Show what needs a person"),
        "attention",
        ("Ctrl+2", "F8"),
    ),
    "export": Command(
        QT_TRANSLATE_NOOP("messages", "Export CSV …"),
        QT_TRANSLATE_NOOP("messages", "Write all orders into a file, one row a device"),
        "download",
        ("Ctrl+E",),
    ),
    "new_order": Command(
        QT_TRANSLATE_NOOP("messages", "New order (practice)"),
        QT_TRANSLATE_NOOP("messages", "Let a buyer place an order in the practice shop"),
        "flask",
    ),
    "quit": Command(
        QT_TRANSLATE_NOOP("messages", "Quit"),
        QT_TRANSLATE_NOOP("messages", "Close the window"),
        "cross",
        ("Ctrl+Q",),
    ),
}

_THEMES = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("messages", "As the system"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("messages", "Light"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("messages", "Dark"),
}


class Actions(QObject):
    """The commands as actions of a window, by their names."""

    def __init__(self, look: theme.Theme, window: QWidget) -> None:
        """Make them and give their keys to the window."""
        super().__init__(window)
        self._look = look
        self._by_name: dict[str, QAction] = {}
        for name, command in COMMANDS.items():
            action = QAction(say(command.word), self)
            keys = [QKeySequence(key) for key in command.keys]
            action.setShortcuts(keys)
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
            shown = f" ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})" if keys else ""
            action.setToolTip(say(command.tip) + shown)
            action.setStatusTip(say(command.tip))
            self._by_name[name] = action
            window.addAction(action)
        self.theme_menu = QMenu(self.tr("Theme"), window)
        self._themes = QActionGroup(self)
        for choice, word in _THEMES.items():
            action = self.theme_menu.addAction(say(word))
            action.setCheckable(True)
            action.setChecked(choice is look.choice)
            action.setData(choice.value)
            self._themes.addAction(action)
        self._themes.triggered.connect(self.on_theme)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    def __getitem__(self, name: str) -> QAction:
        """Give an action by the name of its command."""
        return self._by_name[name]

    def menu(self, window: QWidget, *, practice: bool) -> QMenu:
        """Make the menu of everything that has no button of its own."""
        menu = QMenu(window)
        names = (
            "sync",
            "accept",
            "find",
            "",
            "undo",
            "next",
            "answer",
            "type",
            "",
            "panel",
            "copy",
            "export",
        )
        for name in names:
            if name:
                menu.addAction(self[name])
            else:
                menu.addSeparator()
        menu.addSeparator()
        menu.addMenu(self.theme_menu)
        if practice:
            menu.addAction(self["new_order"])
        menu.addSeparator()
        menu.addAction(self["quit"])
        return menu

    @Slot("QAction*")
    def on_theme(self, action: QAction) -> None:
        """Use the theme that was chosen."""
        self._look.choose(ThemeChoice(action.data()))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        for name, command in COMMANDS.items():
            self._by_name[name].setIcon(self._look.icon(command.icon))
