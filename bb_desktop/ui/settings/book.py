"""The settings opened: the list of pages on the left, the chosen one beside it.

In a narrow window the list is a page of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from bb_desktop.ui import key_filters, theme
from bb_desktop.ui.held_painting import HeldPainting
from bb_desktop.ui.settings.search import Found
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.settings.side import SettingsSide

#: Pixels of the settings under which the list becomes a page of its own.
_NARROW_BELOW = 780


class SettingsBook(QWidget):
    """All pages, one of them in front.

    Signals:
        turned: Another page is in front; its name.
    """

    turned = Signal(str)

    def __init__(self, look: theme.Theme) -> None:
        """Begin without pages: `add` them, then `complete` it.

        Args:
            look: The colours in use.
        """
        super().__init__()
        self._look = look
        self.sheets: dict[str, Sheet] = {}
        self._section = ""
        self._complete = False
        self._narrow = False
        self._fitted: bool | None = None
        self._painting = HeldPainting(self)
        self._list_in_front = False
        self._pointing_at: Found | None = None
        self._pointing = QTimer(self, singleShot=True, interval=0)
        self._pointing.timeout.connect(self.on_point_out)
        # Before the pages, so that the Tab key comes to it first.
        self.side = SettingsSide(look, self.sheets)
        self.side.hide()
        #: The pages by name, to be gone through with the arrows.
        self.list = self.side.list
        self.stack = QStackedWidget()
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(0)
        self._across.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._across.addWidget(self.side)
        self._across.addWidget(self.stack, 1)

    def add(self, name: str, sheet: Sheet) -> None:
        """Put one page more in; nothing is read before it is in front."""
        self.sheets[name] = sheet
        self.stack.addWidget(sheet)
        sheet.back_wanted.connect(self.on_back)

    def complete(self, section: str) -> None:
        """Show the list beside the pages, once all are there, and one of them in front."""
        self._section = section
        self.side.list_pages()
        self.side.show()
        self.setFocusProxy(self.list)
        self.side.chosen.connect(self.on_chosen)
        self.side.entered.connect(self.on_entered)
        self.side.found.connect(self.on_found)
        self._complete = True
        self._narrow = self.width() < _NARROW_BELOW
        self._show()

    @property
    def in_front(self) -> Sheet | None:
        """Give the page that can be seen; None while the list is in its place."""
        return self.sheets[self._section] if self.stack.isVisible() else None

    def turn_to(self, name: str) -> None:
        """Bring a page in front."""
        self._section = name
        self._list_in_front = False
        self._show()

    def _show(self) -> None:
        sheet = self.sheets[self._section]
        changed = self.stack.currentWidget() is not sheet
        with key_filters.in_one_go():
            self.side.show_chosen(self._section)
            if changed:
                # Laid out in one go and painted in the next.
                self._painting.hold(self.stack)
            self.stack.setCurrentWidget(sheet)
            self._arrange()
        if changed:
            self.turned.emit(self._section)
            if self.isVisible():
                sheet.open()

    def _arrange(self) -> None:
        if self._narrow != self._fitted:
            self._fitted = self._narrow
            for sheet in self.sheets.values():
                sheet.fit(narrow=self._narrow)
        self.side.setVisible(not self._narrow or self._list_in_front)
        self.stack.setVisible(not self._narrow or not self._list_in_front)
        self.side.fit(narrow=self._narrow)

    def start_search(self) -> None:
        """Put the keyboard into the search field."""
        if self._narrow:
            self._list_in_front = True
            self._arrange()
        self.side.start_search()

    @Slot(str)
    def on_chosen(self, name: str) -> None:
        """Show the chosen page beside the list; a list that is a page waits for Enter."""
        self._section = name
        self._show()

    @Slot()
    def on_entered(self) -> None:
        """Show the chosen page where the list is a page of its own."""
        if self._narrow:
            self._list_in_front = False
            self._arrange()
            self.sheets[self._section].setFocus()

    @Slot(object)
    def on_found(self, found: Found) -> None:
        """Go to a setting, and point it out once its page is laid out."""
        self.turn_to(found.section)
        self._pointing_at = found
        self._pointing.start()

    @Slot()
    def on_point_out(self) -> None:
        """Point the setting out that was searched for."""
        found, self._pointing_at = self._pointing_at, None
        if found is None or found.entry is None:
            return
        sheet = self.sheets[found.section]
        # Looked up anew: a page may have made its rows anew when it came in front.
        for entry in sheet.entries():
            if entry.name.text() == found.name:
                sheet.point_out(entry)
                return

    @Slot()
    def on_back(self) -> None:
        """Show the list, where it is a page of its own."""
        self._list_in_front = True
        self._arrange()
        self.list.setFocus()

    def showEvent(self, event: object) -> None:
        """Read what the page in front shows."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self._complete:
            self.sheets[self._section].open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose whether there is room for the list beside the page."""
        super().resizeEvent(event)
        if not self._complete:
            return
        narrow = event.size().width() < _NARROW_BELOW
        if narrow != self._narrow:
            self._narrow = narrow
            self._list_in_front = False
            self._arrange()
