"""The side of the settings: the search, the pages, and what was found in the place of the pages."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.search import FoundList, SearchField, find
from bb_desktop.ui.settings.sheet import Sheet

_LIST_WIDTH = 196
_LIST_WIDEST = 256
#: Behind the name of a page on which something is not saved yet.
_UNSAVED = " ●"
_BESIDE_WORDS = 70
_ROW_HEIGHT = 36
#: Qt's own for "as wide as there is room".
_NO_LIMIT = 16_777_215
_ICONS = {
    "shop": "store",
    "statuses": "map",
    "carriers": "truck",
    "products": "phone",
    "note": "note",
    "packing": "parcel",
    "hearing": "sound",
    "scanner": "barcode",
    "learned": "shield",
    "stock": "archive",
    "printing": "printer",
    "appearance": "eye",
    "notifications": "bell",
    "privacy": "lock",
    "benches": "user",
    "about": "info",
}
_NAME = Qt.ItemDataRole.UserRole


class SettingsSide(QFrame):
    """The list of pages.

    Signals:
        chosen: Another page is chosen; its name.
        entered: The chosen page is meant, where the list is a page of its own.
        found: A setting is meant that was searched for; a `Found`.
    """

    chosen = Signal(str)
    entered = Signal()
    found = Signal(object)

    def __init__(self, look: theme.Theme, sheets: Mapping[str, Sheet]) -> None:
        """Begin with an empty list; see `list_pages`."""
        super().__init__()
        self.setObjectName("side")
        self._look = look
        self._sheets = sheets
        self.search = SearchField()
        self.results = FoundList()
        self.results.hide()
        self.list = QListWidget()
        self.list.setObjectName("settings_list")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        title = pieces.label(self.tr("Settings"), "title")
        inside = pieces.column(title, self.search, self.list, self.results, gap=10)
        inside.setContentsMargins(10, 14, 10, 8)
        inside.setStretch(2, 1)
        inside.setStretch(3, 1)
        self.setLayout(inside)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self.on_row)
        self.list.clicked.connect(self.on_meant)
        self.list.activated.connect(self.on_meant)
        self.search.textChanged.connect(self.on_search)
        self.search.down_wanted.connect(self.on_down)
        self.search.first_wanted.connect(self.on_first)
        self.results.chosen.connect(self.found)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def list_pages(self) -> None:
        """List all pages in their order."""
        for name, sheet in self._sheets.items():
            item = QListWidgetItem(sheet.title)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, _ROW_HEIGHT))
            item.setToolTip(sheet.title)
            item.setFont(theme.font("strong"))
            self.list.addItem(item)
            if isinstance(sheet, DraftSheet):
                sheet.draft_changed.connect(self.on_draft_changed)
        self.on_look_changed()

    def show_chosen(self, name: str) -> None:
        """Show which page is in front, without saying that it was chosen."""
        row = list(self._sheets).index(name)
        if self.list.currentRow() != row:
            before = self.list.blockSignals(True)
            self.list.setCurrentRow(row)
            self.list.blockSignals(before)

    def fit(self, *, narrow: bool) -> None:
        """Be as wide as the words of the pages, or a page of its own."""
        metrics = QFontMetrics(theme.font("strong"))
        words = max(
            metrics.horizontalAdvance(sheet.title + _UNSAVED) for sheet in self._sheets.values()
        )
        width = min(max(words + _BESIDE_WORDS, _LIST_WIDTH), _LIST_WIDEST)
        self.setMinimumWidth(0 if narrow else width)
        self.setMaximumWidth(_NO_LIMIT if narrow else width)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot(int)
    def on_row(self, row: int) -> None:
        """Tell which page is chosen."""
        if row >= 0:
            self.chosen.emit(str(self.list.item(row).data(_NAME)))

    @Slot(QModelIndex)
    def on_meant(self, _index: QModelIndex) -> None:
        """Tell that the chosen page is meant."""
        self.entered.emit()

    @Slot(str)
    def on_search(self, words: str) -> None:
        """Show what is found in the place of the list."""
        searching = bool(words.strip())
        if searching:
            self.results.show_found(find(self._sheets, words))
        self.list.setVisible(not searching)
        self.results.setVisible(searching)

    @Slot()
    def on_down(self) -> None:
        """Put the keyboard on what was found, or on the pages."""
        if self.results.isVisible():
            self.results.setCurrentRow(0)
            self.results.setFocus()
        else:
            self.list.setFocus()

    @Slot()
    def on_first(self) -> None:
        """Take the best of what was found."""
        first = self.results.first if self.results.isVisible() else None
        if first is not None:
            self.found.emit(first)

    @Slot()
    def on_draft_changed(self) -> None:
        """Mark the pages on which something is not saved yet."""
        for row, sheet in enumerate(self._sheets.values()):
            item = self.list.item(row)
            unsaved = isinstance(sheet, DraftSheet) and sheet.unsaved
            words = self.tr("{page}: not saved yet").format(page=sheet.title)
            item.setText(sheet.title + _UNSAVED if unsaved else sheet.title)
            item.setToolTip(words if unsaved else sheet.title)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words if unsaved else None)

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.setStyleSheet(
            f"QFrame#side {{ background: {colours.surface};"
            f" border: 0; border-right: 1px solid {colours.line}; }}"
            "QListWidget { background: transparent; border: 0; outline: 0; }"
            "QListWidget#settings_list::item { border: 2px solid transparent; border-radius: 8px;"
            " padding-left: 6px; }"
            f"QListWidget#settings_list::item:hover {{ background: {colours.surface_alt}; }}"
            f"QListWidget#settings_list::item:selected {{ background: {colours.accent_soft};"
            f" color: {colours.accent_text}; }}"
            "QListWidget#settings_list::item:selected:focus"
            f" {{ border-color: {colours.focus}; }}"
        )
        # As many as are listed: there are none while the pages are still being made.
        for row in range(self.list.count()):
            item = self.list.item(row)
            name = str(item.data(_NAME))
            item.setIcon(self._look.icon(_ICONS[name], "text_muted", selected="accent_text"))
