"""The filters of the activity page, as data and as chips."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from bb_desktop.application.activity import ActivityKind
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

# Icon, word, what it means.
KINDS: dict[ActivityKind, tuple[str, str, str]] = {
    ActivityKind.EVERYTHING: (
        "",
        QT_TRANSLATE_NOOP("messages", "Everything"),
        QT_TRANSLATE_NOOP("messages", "Everything that the program did."),
    ),
    ActivityKind.SCANS: (
        "barcode",
        QT_TRANSLATE_NOOP("messages", "Scans"),
        QT_TRANSLATE_NOOP("messages", "Phones recorded, refused and taken back."),
    ),
    ActivityKind.SHIPSTATION: (
        "note",
        QT_TRANSLATE_NOOP("messages", "Sent to ShipStation"),
        QT_TRANSLATE_NOOP("messages", "Orders created, notes and statuses written there."),
    ),
    ActivityKind.BACK_MARKET: (
        "check_double",
        QT_TRANSLATE_NOOP("messages", "Told Back Market"),
        QT_TRANSLATE_NOOP("messages", "Orders accepted, parcels announced, phones registered."),
    ),
    ActivityKind.PROBLEMS: (
        "warn",
        QT_TRANSLATE_NOOP("messages", "Problems"),
        QT_TRANSLATE_NOOP("messages", "Refused scans, cancelled orders, voided labels, given up."),
    ),
}
EMPTY = {
    ActivityKind.EVERYTHING: QT_TRANSLATE_NOOP(
        "messages", "Nothing has happened yet. What the program does stands here."
    ),
    ActivityKind.SCANS: QT_TRANSLATE_NOOP("messages", "No phone was scanned yet."),
    ActivityKind.SHIPSTATION: QT_TRANSLATE_NOOP("messages", "Nothing was sent to ShipStation yet."),
    ActivityKind.BACK_MARKET: QT_TRANSLATE_NOOP("messages", "Back Market was told nothing yet."),
    ActivityKind.PROBLEMS: QT_TRANSLATE_NOOP("messages", "No problems. Nothing was refused."),
}


class FilterChips(Flow):
    """One chip for each kind of lines; one of them is chosen.

    Signals:
        chosen: Show lines of this kind.
    """

    chosen = Signal(object)

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin with everything."""
        super().__init__(parent)
        self._look = look
        self._icons = True
        self._group = QButtonGroup(self)
        self.chips: dict[ActivityKind, QPushButton] = {}
        for kind, (_icon, word, meaning) in KINDS.items():
            chip = QPushButton(say(word))
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setFont(theme.font("small"))
            chip.setIconSize(QSize(16, 16))
            chip.setToolTip(say(meaning))
            chip.setAccessibleDescription(say(meaning))
            chip.setProperty("kind", kind.value)
            self._group.addButton(chip)
            self.chips[kind] = chip
            self.add(chip)
        self.choose(ActivityKind.EVERYTHING)
        self._group.buttonClicked.connect(self.on_clicked)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    def choose(self, kind: ActivityKind) -> None:
        """Mark a kind as the one that is shown."""
        self.chips[kind].setChecked(True)

    def show_icons(self, *, shown: bool) -> None:
        """Leave the icons out where there is little room; the words say the same."""
        if shown != self._icons:
            self._icons = shown
            self.on_theme_changed()

    @Slot("QAbstractButton*")
    def on_clicked(self, chip: QPushButton) -> None:
        """Pass on what was chosen."""
        self.chosen.emit(ActivityKind(chip.property("kind")))

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        for kind, chip in self.chips.items():
            name = KINDS[kind][0] if self._icons else ""
            chip.setIcon(self._look.icon(name, "text", 16) if name else QIcon())
            chip.setText(say(KINDS[kind][1]))
            if name:
                pieces.beside_icon(chip)
