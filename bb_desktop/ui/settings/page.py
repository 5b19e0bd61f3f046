"""The settings as the window holds them: made when they are opened first, listened to at once."""

from __future__ import annotations

import weakref
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.book import SettingsBook
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.printing import Printers, read_printers
from bb_desktop.ui.settings.scanner import ScannerSheet
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.settings.sheets import Behind, make_sheets
from bb_desktop.ui.worker import SerialWorker

if TYPE_CHECKING:
    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections, Household, Settling, Shops
    from bb_desktop.ui.sounds import Sounds

_LEAST_WIDTH, _LEAST_HEIGHT = 320, 200
#: Signals of single pages that whoever holds this page listens to.
_PASSED_ON = (
    "card_sheet_wanted",
    "test_sound_wanted",
    "reconnect_wanted",
    "key_wanted",
    "first_run_wanted",
    "shop_wanted",
    "look_at_stores_wanted",
    "paper_wanted",
    "understood",
    "erased",
    "reopen_wanted",
    "help_wanted",
)


class SettingsPage(QWidget):
    """All settings; those of this computer apply at once, those of the shop when they are saved.

    Signals:
        card_sheet_wanted: The command cards are to be printed.
        test_sound_wanted: A sound is to be heard; the name of a `Cue`.
        reconnect_wanted: Back Market's token is to be renewed.
        key_wanted: ShipStation's key is to be entered again.
        first_run_wanted: The whole set-up is to be gone through again.
        shop_wanted: Another shop is to be opened; its key, or ``practice``.
        look_at_stores_wanted: ShipStation's stores are to be read, and the set-up chosen again.
        paper_wanted: Test card and command cards are to be printed.
        understood: A scan that the scanner's test read well; its speed can be learned of it.
        erased: Buyers were forgotten; `Changes` for whoever shows their orders.
        reopen_wanted: This shop is to be closed and opened anew.
        help_wanted: The help is wanted.
    """

    card_sheet_wanted = Signal()
    test_sound_wanted = Signal(str)
    reconnect_wanted = Signal()
    key_wanted = Signal()
    first_run_wanted = Signal()
    shop_wanted = Signal(str)
    look_at_stores_wanted = Signal()
    paper_wanted = Signal()
    understood = Signal(object)
    erased = Signal(object)
    reopen_wanted = Signal()
    help_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        worker: SerialWorker,
        desk: SettingsDesk,
        remembered: Remembered,
        parent: QWidget | None = None,
        *,
        choices: Choices,
        connections: Connections | None = None,
        settling: Settling | None = None,
        shops: Shops | None = None,
        household: Household | None = None,
        sounds: Sounds | None = None,
        section: str = "",
        drafts: Mapping[str, Mapping[str, Any]] | None = None,
        printers: Callable[[], Printers] = read_printers,
    ) -> None:
        """Build little: the pages are made when the settings are opened first.

        Args:
            look: The colours in use.
            worker: For short questions to the store.
            desk: What is asked.
            remembered: What this computer remembers.
            parent: Where it stands.
            choices: The shop's settings.
            connections: Who keeps the credentials.
            settling: Who exports and imports settings.
            shops: The seller's shops.
            household: What keeps the program itself in order.
            sounds: Those of the window; None makes others.
            section: The page to begin with, as `section` gave it before; ``""`` for the first.
            drafts: What was changed and not saved, as `drafts` gave it before.
            printers: Asks the system for its printers; run on a worker.
        """
        super().__init__(parent)
        self._look = look
        # Printers that sleep, key stores and services take seconds; scans must not wait for them.
        self._slow = SerialWorker("settings")
        # For pages that go without a word; the window says it, and waits.
        weakref.finalize(self, self._slow.close, 0.0)
        self._behind = Behind(
            look=look,
            worker=worker,
            slow=self._slow,
            desk=desk,
            remembered=remembered,
            choices=choices,
            connections=connections,
            settling=settling,
            shops=shops,
            household=household,
            sounds=sounds,
            printers=printers,
        )
        self._section = section
        self._drafts: Mapping[str, Mapping[str, Any]] = drafts or {}
        self._book: SettingsBook | None = None
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)

    @property
    def book(self) -> SettingsBook:
        """Give all pages; they are made when they are wanted first."""
        if self._book is None:
            sheets = make_sheets(self._behind)
            for sheet in sheets.values():
                for name in _PASSED_ON:
                    if (signal := getattr(sheet, name, None)) is not None:
                        signal.connect(getattr(self, name))
            for name, values in self._drafts.items():
                sheet_with_draft = sheets.get(name)
                if isinstance(sheet_with_draft, DraftSheet):
                    sheet_with_draft.take_draft(values)
            if self._section not in sheets:
                self._section = next(iter(sheets))
            self._book = SettingsBook(self._look, sheets, self._section)
            self._book.turned.connect(self.on_turned)
            self._whole.addWidget(self._book)
            self.setFocusProxy(self._book)
        return self._book

    @property
    def sheets(self) -> Mapping[str, Sheet]:
        """Give the pages by name, in the order of the list."""
        return self.book.sheets

    def close_worker(self, timeout_s: float) -> bool:
        """End the worker for slow things; False when it was still busy after this time."""
        return self._slow.close(timeout_s)

    @property
    def section(self) -> str:
        """Name the page in front, so that settings made anew can begin with it."""
        return self._section

    @property
    def drafts(self) -> Mapping[str, Mapping[str, Any]]:
        """Give what is changed and not saved, by page, so that settings made anew have it too."""
        if self._book is None:
            return self._drafts
        return {
            name: sheet.draft
            for name, sheet in self._book.sheets.items()
            if isinstance(sheet, DraftSheet) and sheet.draft
        }

    def show_section(self, name: str) -> None:
        """Bring a page in front; nothing happens for a name that none has."""
        if name in self.sheets:
            self.book.turn_to(name)

    def start_search(self) -> None:
        """Put the keyboard into the field that finds settings."""
        self.book.start_search()

    @property
    def takes_scans(self) -> bool:
        """Say whether the test of the scanner is in front, which wants every scan."""
        return (
            self._book is not None
            and self.isVisible()
            and isinstance(self._book.in_front, ScannerSheet)
        )

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Hand a scan to the test of the scanner."""
        sheet = self.sheets["scanner"]
        if isinstance(sheet, ScannerSheet):
            sheet.on_scanned(scan)

    @Slot(str)
    def on_turned(self, name: str) -> None:
        """Remember which page is in front."""
        self._section = name

    def minimumSizeHint(self) -> QSize:
        """Live with what there is: the list gives way first, then the pages scroll."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def showEvent(self, event: QShowEvent) -> None:
        """Make the pages, the first time."""
        self.book.show()
        super().showEvent(event)
