"""The commands of the window: their words, keys and icons, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.ui.marked import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """One command.

    Attributes:
        word: What menus and buttons say.
        tip: What it does.
        keys: The first is shown; none for commands that only the menu has.
    """

    word: str
    tip: str
    icon: str
    keys: tuple[str, ...] = ()


#: The pages in the order of the rail; each is a command of the same name.
PAGES = ("orders", "bench", "attention", "activity", "reports", "settings")

COMMANDS = {
    "orders": Command(
        QT_TRANSLATE_NOOP("messages", "Orders"),
        QT_TRANSLATE_NOOP("messages", "Show the orders"),
        "orders",
        ("Ctrl+1",),
    ),
    "bench": Command(
        QT_TRANSLATE_NOOP("messages", "Bench"),
        QT_TRANSLATE_NOOP("messages", "Pack at the bench"),
        "bench",
        ("Ctrl+2",),
    ),
    "attention": Command(
        QT_TRANSLATE_NOOP("messages", "Attention"),
        QT_TRANSLATE_NOOP("messages", "Show what needs a person"),
        "attention",
        ("Ctrl+3", "F8"),
    ),
    "activity": Command(
        QT_TRANSLATE_NOOP("messages", "Activity"),
        QT_TRANSLATE_NOOP("messages", "Show what was done and what waits"),
        "activity",
        ("Ctrl+4",),
    ),
    "reports": Command(
        QT_TRANSLATE_NOOP("messages", "Reports"),
        QT_TRANSLATE_NOOP("messages", "Show how the work went"),
        "reports",
        ("Ctrl+5",),
    ),
    "settings": Command(
        QT_TRANSLATE_NOOP("messages", "Settings"),
        QT_TRANSLATE_NOOP("messages", "Show and change the settings"),
        "settings",
        ("Ctrl+,",),
    ),
    "help": Command(
        QT_TRANSLATE_NOOP("messages", "Help"),
        QT_TRANSLATE_NOOP("messages", "Show all keys and command cards"),
        "help",
        ("F1",),
    ),
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
        ("Alt+A",),
    ),
    "primary": Command(
        QT_TRANSLATE_NOOP("messages", "Press the main button"),
        QT_TRANSLATE_NOOP("messages", "Do what the coloured button of this page does"),
        "next",
        ("Ctrl+Enter", "Ctrl+Return"),
    ),
    "find": Command(
        QT_TRANSLATE_NOOP("messages", "Find"),
        QT_TRANSLATE_NOOP("messages", "Find an order"),
        "search",
        ("Ctrl+F",),
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
    "copy_identifier": Command(
        QT_TRANSLATE_NOOP("messages", "Copy identifier"),
        QT_TRANSLATE_NOOP("messages", "Copy the identifiers of the current order"),
        "copy",
        ("Ctrl+Shift+C",),
    ),
    "export": Command(
        QT_TRANSLATE_NOOP("messages", "Export CSV …"),
        QT_TRANSLATE_NOOP("messages", "Write all orders into a file, one row a device"),
        "download",
        ("Ctrl+E",),
    ),
    "undo": Command(
        QT_TRANSLATE_NOOP("messages", "Take back the last scan"),
        QT_TRANSLATE_NOOP("messages", "Take the identifier scanned last off the open order"),
        "undo",
        ("F2",),
    ),
    "hold": Command(
        QT_TRANSLATE_NOOP("messages", "Hold the order"),
        QT_TRANSLATE_NOOP("messages", "Put the open order on hold, or take it off again"),
        "pause",
        ("F3",),
    ),
    "next": Command(
        QT_TRANSLATE_NOOP("messages", "Next order"),
        QT_TRANSLATE_NOOP("messages", "Close the open order"),
        "next",
        ("F4",),
    ),
    "repeat": Command(
        QT_TRANSLATE_NOOP("messages", "Repeat"),
        QT_TRANSLATE_NOOP("messages", "Show and play the last verdict again"),
        "repeat",
        ("F6",),
    ),
    "sure": Command(
        QT_TRANSLATE_NOOP("messages", "Right phone, or take over"),
        QT_TRANSLATE_NOOP("messages", "Go on in spite of a CHECK"),
        "check_double",
        ("F7",),
    ),
    "type": Command(
        QT_TRANSLATE_NOOP("messages", "Type a code"),
        QT_TRANSLATE_NOOP("messages", "Type an identifier or an order number by hand"),
        "pencil",
        ("F9",),
    ),
    "answer": Command(
        QT_TRANSLATE_NOOP("messages", "Go on after a STOP"),
        QT_TRANSLATE_NOOP("messages", "Take the refusal off the screen"),
        "check",
        ("Space",),
    ),
    "full_screen": Command(
        QT_TRANSLATE_NOOP("messages", "Full screen"),
        QT_TRANSLATE_NOOP("messages", "Hide the pages at the edge and fill the screen, and back"),
        "full_screen",
        ("F11",),
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

#: The menu and the help page: a heading and the commands below it.
GROUPS = (
    (QT_TRANSLATE_NOOP("messages", "Go to"), PAGES),
    (
        QT_TRANSLATE_NOOP("messages", "Packing"),
        ("undo", "hold", "next", "repeat", "answer", "sure", "type"),
    ),
    (
        QT_TRANSLATE_NOOP("messages", "Orders"),
        ("sync", "accept", "primary", "find", "panel", "copy", "copy_identifier", "export"),
    ),
    (QT_TRANSLATE_NOOP("messages", "Window"), ("help", "full_screen", "quit")),
)
