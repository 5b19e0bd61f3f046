"""The chips above the table: how many orders of each kind, and a click to see only those."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import QLocale, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QSizePolicy, QWidget

from bb_desktop.domain.stage import Stage
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say, stage_icon, stage_meaning, stage_word
from bb_desktop.ui.orders.chip import Chip
from bb_desktop.ui.orders.shelves import Shelf, ShelfName
from bb_desktop.ui.times import hour

_SHELVES: dict[ShelfName, tuple[str, str, str, str]] = {
    # Icon, colour role, word, what it means.
    Shelf.OPEN: (
        "orders",
        "text",
        QT_TRANSLATE_NOOP("messages", "All open"),
        QT_TRANSLATE_NOOP("messages", "Orders that still want something of somebody."),
    ),
    Shelf.LATE: (
        "late",
        "danger",
        QT_TRANSLATE_NOOP("messages", "Late"),
        QT_TRANSLATE_NOOP("messages", "Orders whose deadline has passed."),
    ),
    Shelf.DUE: (
        "clock",
        "caution",
        QT_TRANSLATE_NOOP("messages", "Due next"),
        QT_TRANSLATE_NOOP("messages", "Orders whose deadline comes next."),
    ),
    Shelf.NEEDS_YOU: (
        "warn",
        "caution",
        QT_TRANSLATE_NOOP("messages", "Needs you"),
        QT_TRANSLATE_NOOP("messages", "Orders with something that only a person can settle."),
    ),
    Shelf.EVERYTHING: (
        "archive",
        "text",
        QT_TRANSLATE_NOOP("messages", "All orders"),
        QT_TRANSLATE_NOOP("messages", "Finished ones too."),
    ),
}
#: As chips, in this order; each but the stages only while there is one on it.
_CHIPS: tuple[ShelfName, ...] = (
    Shelf.LATE,
    Shelf.DUE,
    Shelf.OPEN,
    Stage.TO_ACCEPT,
    Stage.NOT_IN_SHIPSTATION,
    Stage.AWAITING_SCAN,
    Stage.READY_TO_SHIP,
    Stage.SHIPPED,
    Stage.ANNOUNCED,
    Shelf.NEEDS_YOU,
)
#: Where there is room for some only, these are the first that are wanted.
_BY_WORTH: tuple[ShelfName, ...] = (
    Shelf.OPEN,
    Shelf.LATE,
    Shelf.DUE,
    Stage.AWAITING_SCAN,
    Stage.TO_ACCEPT,
    Stage.READY_TO_SHIP,
    Stage.NOT_IN_SHIPSTATION,
    Stage.SHIPPED,
    Stage.ANNOUNCED,
    Shelf.NEEDS_YOU,
)
_ALL: tuple[ShelfName, ...] = (
    Shelf.OPEN,
    Shelf.LATE,
    Shelf.DUE,
    Shelf.NEEDS_YOU,
    *Stage,
    Shelf.EVERYTHING,
)
_ALWAYS = (
    Shelf.OPEN,
    Stage.TO_ACCEPT,
    Stage.AWAITING_SCAN,
    Stage.READY_TO_SHIP,
    Stage.SHIPPED,
    Stage.ANNOUNCED,
)
#: Fewer are better told by the menu alone.
_LEAST_CHIPS = 3


def shelf_word(shelf: ShelfName) -> str:
    """Give the word for a shelf."""
    return stage_word(shelf) if isinstance(shelf, Stage) else say(_SHELVES[shelf][2])


def _told(shelf: ShelfName, cutoff: datetime | None, now: datetime) -> str:
    """Give the word for a shelf, with the time where one makes it."""
    if shelf is Shelf.DUE and cutoff is not None:
        return say(QT_TRANSLATE_NOOP("messages", "By {time}"), time=_cutoff_words(cutoff, now))
    return shelf_word(shelf)


def _cutoff_words(cutoff: datetime, now: datetime) -> str:
    local = cutoff.astimezone()
    if local.date() == now.astimezone().date():
        return hour(cutoff)
    day = QLocale().standaloneDayName(local.isoweekday(), QLocale.FormatType.ShortFormat)
    return f"{day} {hour(cutoff)}"


def _look_of(shelf: ShelfName) -> tuple[str, str, str]:
    """Give icon, colour role and meaning of a shelf."""
    if isinstance(shelf, Stage):
        return stage_icon(shelf), shelf.value, stage_meaning(shelf)
    icon, role, _word, meaning = _SHELVES[shelf]
    return icon, role, say(meaning)


class ShelfChips(QWidget):
    """Chips as far as there is room, and a list with all of them at the end.

    Signals:
        chosen: The shelf that the seller wants to see.
    """

    chosen = Signal(object)

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin with all open orders."""
        super().__init__(parent)
        self._now = now
        self._look = look
        self.shelf: ShelfName = Shelf.OPEN
        self._counts: Mapping[ShelfName, int] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._cutoff: datetime | None = None
        self._chips: dict[ShelfName, Chip] = {}
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._row = pieces.row(gap=6)
        for shelf in _CHIPS:
            chip = Chip()
            chip.setToolTip(_look_of(shelf)[2])
            chip.setProperty("shelf", str(shelf))
            self._group.addButton(chip)
            self._chips[shelf] = chip
            self._row.addWidget(chip)
        self._menu = QMenu(self)
        self._entries: dict[ShelfName, QAction] = {}
        for shelf in _ALL:
            entry = self._menu.addAction(shelf_word(shelf))
            entry.setToolTip(_look_of(shelf)[2])
            entry.setCheckable(True)
            entry.setData(str(shelf))
            self._entries[shelf] = entry
        self._menu.triggered.connect(self.on_triggered)
        self.more = QPushButton()
        self.more.setObjectName("chip")
        self.more.setMinimumHeight(theme.CONTROL_HEIGHT)
        self.more.setFont(theme.font("small"))
        self.more.setIconSize(QSize(14, 14))
        # The arrow stands behind the words.
        self.more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.more.setToolTip(self.tr("Show only some of the orders"))
        self.more.setMenu(self._menu)
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        self.setLayout(self._row)
        self._group.buttonClicked.connect(self.on_chip_clicked)
        look.changed.connect(self.on_theme_changed)
        self._show()

    def show_counts(
        self,
        counts: Mapping[ShelfName, int],
        shelf: ShelfName,
        cutoff: datetime | None = None,
    ) -> None:
        """Show how many there are of each, and which shelf the table shows."""
        if (counts, shelf, cutoff) != (self._counts, self.shelf, self._cutoff):
            self._counts, self.shelf, self._cutoff = counts, shelf, cutoff
            self._show()

    def minimumSizeHint(self) -> QSize:
        """Give the least size: the list alone."""
        return QSize(150, theme.CONTROL_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many chips as there is room for."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icons anew."""
        self._show()

    @Slot("QAbstractButton*")
    def on_chip_clicked(self, chip: QPushButton) -> None:
        """Show a chip's orders."""
        self._choose(chip.property("shelf"))

    @Slot("QAction*")
    def on_triggered(self, entry: QAction) -> None:
        """Show the orders of an entry of the menu."""
        self._choose(entry.data())

    def _choose(self, name: str) -> None:
        self.shelf = next(shelf for shelf in _ALL if str(shelf) == name)
        self._show()
        self.chosen.emit(self.shelf)

    def _show(self) -> None:
        for shelf, chip in self._chips.items():
            icon, role, _ = _look_of(shelf)
            count = self._counts.get(shelf, 0)
            chip.tell(_told(shelf, self._cutoff, self._now()), count)
            # The chip of all open orders is the one without an icon.
            if shelf is not Shelf.OPEN:
                chip.setIcon(self._look.icon(icon, role, 16))
            chip.setChecked(shelf == self.shelf)
        for shelf, entry in self._entries.items():
            icon, role, _ = _look_of(shelf)
            entry.setText(f"{_told(shelf, self._cutoff, self._now())}  {self._number(shelf)}")
            entry.setIcon(self._look.icon(icon, role, 16))
            entry.setChecked(shelf == self.shelf)
        self.more.setIcon(self._look.icon("chevron_down", "text_muted", 14))
        self._fit()

    def _number(self, shelf: ShelfName) -> str:
        return QLocale().toString(self._counts.get(shelf, 0))

    def _fit(self) -> None:
        """Hide the chips that do not fit, the last first, and those without an order."""
        words = f"{_told(self.shelf, self._cutoff, self._now())}  {self._number(self.shelf)}"
        wanted = [
            shelf
            for shelf in _BY_WORTH
            if shelf in _ALWAYS or self._counts.get(shelf) or shelf == self.shelf
        ]
        shown = self._with_room(wanted, self.tr("More"))
        if self.shelf not in shown:
            # The list names what is shown then, which takes more room.
            shown = self._with_room(wanted, words)
        if len(shown) < min(_LEAST_CHIPS, len(wanted)):
            shown = set()
        for shelf, chip in self._chips.items():
            chip.setVisible(shelf in shown)
        self.more.setText(self.tr("More") if self.shelf in shown else words)
        self.more.setAccessibleName(self.tr("Shown: {shelf}").format(shelf=words))

    def _with_room(self, wanted: Sequence[ShelfName], words: str) -> set[ShelfName]:
        """Give the shelves that have room for their chips beside a list with some words."""
        self.more.setText(words)
        room = self.width() - self.more.sizeHint().width()
        shown: set[ShelfName] = set()
        for shelf in wanted:
            room -= self._chips[shelf].sizeHint().width() + self._row.spacing()
            if room < 0:
                break
            shown.add(shelf)
        return shown
