"""Finding a setting by its words: the field above the list of pages, and what is found below it."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from bb_desktop.ui import theme
from bb_desktop.ui.settings.entry import Entry
from bb_desktop.ui.settings.sheet import Sheet

_MOST = 40
_ROW_HEIGHT = 48
_FOUND = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Found:
    """A setting, or a whole page.

    Attributes:
        section: The name of its page.
        page: Its title.
        name: What it is called; the title again for a whole page.
        entry: The setting; None for a page.
    """

    section: str
    page: str
    name: str
    entry: Entry | None = None


def folded(text: str) -> str:
    """Make words alike that differ in capitals and accents alone."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in plain if not unicodedata.combining(one))


def find(sheets: Mapping[str, Sheet], words: str) -> tuple[Found, ...]:
    """Find the settings in which all these words stand.

    Returns:
        Best first: words that are the name, begin it, stand in it, on the setting, on its page;
        in the order of the pages where they are equal. None without words.
    """
    wanted = folded(words).split()
    if not wanted:
        return ()
    ranked: list[tuple[int, Found]] = []
    for section, sheet in sheets.items():
        page = folded(sheet.title)
        if (rank := _rank(wanted, page, folded(sheet.sentence), "")) is not None:
            ranked.append((rank, Found(section, sheet.title, sheet.title)))
        for entry in sheet.entries():
            name = entry.name.text()
            if (rank := _rank(wanted, folded(name), folded(entry.words), page)) is not None:
                ranked.append((rank, Found(section, sheet.title, name, entry)))
    ranked.sort(key=lambda one: one[0])
    return tuple(found for _rank_of_it, found in ranked[:_MOST])


def _rank(wanted: list[str], name: str, beside: str, page: str) -> int | None:
    if all(word in name for word in wanted):
        if name == " ".join(wanted):
            return -1
        return 0 if name.startswith(wanted[0]) else 1
    if all(word in f"{name} {beside}" for word in wanted):
        return 2
    # The page alone is not enough: every setting of it would be found.
    if page and any(word in f"{name} {beside}" for word in wanted):
        return 3 if all(word in f"{name} {beside} {page}" for word in wanted) else None
    return None


class SearchField(QLineEdit):
    """Where the words are typed.

    Signals:
        down_wanted: The list below is to have the keyboard.
        first_wanted: The first of what was found is meant.
    """

    down_wanted = Signal()
    first_wanted = Signal()

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setClearButtonEnabled(True)
        self.setPlaceholderText(self.tr("Find a setting"))
        self.setAccessibleName(self.placeholderText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go down into what was found; Escape empties the field first."""
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Down:
            self.down_wanted.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.first_wanted.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class FoundList(QListWidget):
    """What was found, two lines each: the setting, and its page.

    Signals:
        chosen: One is meant; a `Found`.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setAccessibleName(self.tr("Settings that were found"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_TwoLines(self))
        self.itemClicked.connect(self.on_meant)
        self.itemActivated.connect(self.on_meant)

    def show_found(self, found: tuple[Found, ...]) -> None:
        """Show what was found; nothing is a row as well, or the list looks broken."""
        self.clear()
        for one in found:
            item = QListWidgetItem(one.name)
            item.setData(_FOUND, one)
            item.setToolTip(f"{one.name}\n{one.page}")
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole,
                self.tr("{setting}, on the page {page}").format(setting=one.name, page=one.page),
            )
            self.addItem(item)
        if not found:
            none = QListWidgetItem(self.tr("No such setting"))
            none.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(none)

    @property
    def first(self) -> Found | None:
        """Give the best of what was found."""
        item = self.item(0)
        found = item.data(_FOUND) if item is not None else None
        return found if isinstance(found, Found) else None

    @Slot(QListWidgetItem)
    def on_meant(self, item: QListWidgetItem) -> None:
        """Tell which one is meant."""
        found = item.data(_FOUND)
        if isinstance(found, Found):
            self.chosen.emit(found)


class _TwoLines(QStyledItemDelegate):
    """Draws the setting, and its page below it."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]
        """Give every row the same height."""
        return QSize(0, _ROW_HEIGHT)

    def paint(  # type: ignore[override]
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex
    ) -> None:
        """Draw both lines, shortened where they are too long."""
        found = index.data(_FOUND)
        palette = option.palette
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            role = QPalette.ColorRole.Highlight if chosen else QPalette.ColorRole.AlternateBase
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(role))
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -1, -1), 8, 8)
        if chosen and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(palette.color(QPalette.ColorRole.Accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), 8, 8)
        inside = option.rect.adjusted(10, 4, -8, -4)
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        if not isinstance(found, Found):
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            self._line(painter, inside, index.data(), "body")
        else:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
            self._line(painter, upper, found.name, "strong")
            painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
            self._line(painter, upper.translated(0, half), found.page, "small")
        painter.restore()

    @staticmethod
    def _line(painter: QPainter, box: QRect, text: str, kind: str) -> None:
        painter.setFont(theme.font(kind))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
