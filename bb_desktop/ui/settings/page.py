"""The settings: a list of pages on the left, the chosen one beside it.

In a narrow window the list is a page of its own.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QWidget,
)

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.appearance import AppearancePage
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.hearing import HearingPage
from bb_desktop.ui.settings.learned import LearnedPage
from bb_desktop.ui.settings.printing import Printers, PrintingPage, read_printers
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.settings.stock import StockPage
from bb_desktop.ui.worker import SerialWorker

#: Pixels of this page under which the list becomes a page of its own.
_NARROW_BELOW = 780
_LEAST_WIDTH, _LEAST_HEIGHT = 320, 200
_LIST_WIDTH = 196
_LIST_WIDEST = 240
_BESIDE_WORDS = 70
#: Qt's own for "as wide as there is room".
_NO_LIMIT = 16_777_215
_ICONS = {
    "appearance": "eye",
    "hearing": "sound",
    "printing": "printer",
    "learned": "phone",
    "stock": "archive",
}
_NAME = Qt.ItemDataRole.UserRole


class SettingsPage(QWidget):
    """All settings; a change applies at once.

    Signals:
        card_sheet_wanted: The command cards are to be printed.
        test_sound_wanted: A sound is to be heard; the name of a `Cue`.
    """

    card_sheet_wanted = Signal()
    test_sound_wanted = Signal(str)

    def __init__(
        self,
        look: theme.Theme,
        worker: SerialWorker,
        desk: SettingsDesk,
        remembered: Remembered,
        parent: QWidget | None = None,
        *,
        section: str = "appearance",
        printers: Callable[[], Printers] = read_printers,
    ) -> None:
        """Build all pages; nothing is read before one is in front.

        Args:
            look: The colours in use.
            worker: For short questions to the store.
            desk: What is asked.
            remembered: What this computer remembers.
            parent: Where it stands.
            section: The page to begin with, as `section` gave it before.
            printers: Asks the system for its printers; run on a worker.
        """
        super().__init__(parent)
        self._look = look
        self._narrow = False
        # Printers that sleep and long lists take seconds; scans must not wait behind them.
        self._slow = SerialWorker("settings")
        # For pages that go without a word; the window says it, and waits.
        weakref.finalize(self, self._slow.close, 0.0)
        self.appearance = AppearancePage(look, remembered)
        self.hearing = HearingPage(look, remembered)
        self.printing = PrintingPage(look, remembered, self._slow, printers)
        self.learned = LearnedPage(look, worker, desk)
        self.stock = StockPage(look, remembered, worker, self._slow, desk)
        self.sheets: dict[str, Sheet] = {
            "appearance": self.appearance,
            "hearing": self.hearing,
            "printing": self.printing,
            "learned": self.learned,
            "stock": self.stock,
        }
        self._section = section if section in self.sheets else "appearance"
        self._list_in_front = False
        self._build()
        self.hearing.card_sheet_wanted.connect(self.card_sheet_wanted)
        self.hearing.test_sound_wanted.connect(self.test_sound_wanted)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()
        self._show()

    def _build(self) -> None:
        self.list = QListWidget()
        self.list.setObjectName("settings_list")
        self.list.setAccessibleName(self.tr("Pages of the settings"))
        self.list.setIconSize(QSize(18, 18))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.stack = QStackedWidget()
        for name, sheet in self.sheets.items():
            item = QListWidgetItem(sheet.title)
            item.setData(_NAME, name)
            item.setSizeHint(QSize(0, 40))
            item.setToolTip(sheet.title)
            item.setFont(theme.font("strong"))
            self.list.addItem(item)
            self.stack.addWidget(sheet)
            sheet.back_wanted.connect(self.on_back)
        self.side = QFrame()
        self.side.setObjectName("side")
        inside = pieces.column(pieces.label(self.tr("Settings"), "title"), self.list, gap=12)
        inside.setContentsMargins(10, 14, 10, 8)
        inside.setStretch(1, 1)
        self.side.setLayout(inside)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        across.addWidget(self.side)
        across.addWidget(self.stack, 1)
        self.setFocusProxy(self.list)
        self.list.currentRowChanged.connect(self.on_row)
        self.list.clicked.connect(self.on_clicked)
        self.list.activated.connect(self.on_clicked)

    def close_worker(self, timeout_s: float) -> bool:
        """End the worker for slow things; False when it was still busy after this time."""
        return self._slow.close(timeout_s)

    @property
    def _titles(self) -> tuple[str, ...]:
        return tuple(sheet.title for sheet in self.sheets.values())

    def minimumSizeHint(self) -> QSize:
        """Live with what there is: the list gives way first, then the pages scroll."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    @property
    def section(self) -> str:
        """Name the page in front, so that a page made anew can begin with it."""
        return self._section

    def show_section(self, name: str) -> None:
        """Bring a page in front; nothing happens for a name that none has."""
        if name in self.sheets:
            self._section = name
            self._list_in_front = False
            self._show()

    def _show(self) -> None:
        sheet = self.sheets[self._section]
        row = list(self.sheets).index(self._section)
        if self.list.currentRow() != row:
            self.list.blockSignals(True)
            self.list.setCurrentRow(row)
            self.list.blockSignals(False)
        changed = self.stack.currentWidget() is not sheet
        self.stack.setCurrentWidget(sheet)
        self._arrange()
        if changed and self.isVisible():
            sheet.open()

    def _arrange(self) -> None:
        for sheet in self.sheets.values():
            sheet.fit(narrow=self._narrow)
        self.side.setVisible(not self._narrow or self._list_in_front)
        self.stack.setVisible(not self._narrow or not self._list_in_front)
        words = max(map(QFontMetrics(theme.font("strong")).horizontalAdvance, self._titles))
        width = min(max(words + _BESIDE_WORDS, _LIST_WIDTH), _LIST_WIDEST)
        self.side.setMinimumWidth(0 if self._narrow else width)
        self.side.setMaximumWidth(_NO_LIMIT if self._narrow else width)

    @Slot(int)
    def on_row(self, row: int) -> None:
        """Show the chosen page beside the list; a list that is a page waits for Enter."""
        if row >= 0:
            self._section = str(self.list.item(row).data(_NAME))
            self._show()

    @Slot(QModelIndex)
    def on_clicked(self, _index: QModelIndex) -> None:
        """Show the chosen page where the list is a page of its own."""
        if self._narrow:
            self._list_in_front = False
            self._arrange()
            self.sheets[self._section].setFocus()

    @Slot()
    def on_back(self) -> None:
        """Show the list, where it is a page of its own."""
        self._list_in_front = True
        self._arrange()
        self.list.setFocus()

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.side.setStyleSheet(
            f"QFrame#side {{ background: {colours.surface};"
            f" border: 0; border-right: 1px solid {colours.line}; }}"
            "QListWidget { background: transparent; border: 0; outline: 0; }"
            "QListWidget::item { border: 2px solid transparent; border-radius: 8px;"
            " padding-left: 6px; }"
            f"QListWidget::item:hover {{ background: {colours.surface_alt}; }}"
            f"QListWidget::item:selected {{ background: {colours.accent_soft};"
            f" color: {colours.accent_text}; }}"
            f"QListWidget::item:selected:focus {{ border-color: {colours.focus}; }}"
        )
        for row, name in enumerate(self.sheets):
            self.list.item(row).setIcon(self._look.icon(_ICONS[name], "text_muted"))

    def showEvent(self, event: object) -> None:
        """Read what the page in front shows."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.sheets[self._section].open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether there is room for the list beside the page."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._list_in_front = False
            self._arrange()
