"""The settings as the window holds them: made page by page ahead of time, listened to at once."""

from __future__ import annotations

import weakref
from collections import deque
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from bb_desktop.ui import key_filters, theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.book import SettingsBook
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.draft import DraftSheet
from bb_desktop.ui.settings.printing import Printers, read_printers
from bb_desktop.ui.settings.scanner import ScannerSheet
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.settings.sheets import Behind, sheet_makers
from bb_desktop.ui.worker import SerialWorker

if TYPE_CHECKING:
    from bb_desktop.domain.typed import Typed
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections, Household, Settling, Shops
    from bb_desktop.ui.sounds import Sounds
    from bb_desktop.ui.watchdog import Watchdog

_LEAST_WIDTH, _LEAST_HEIGHT = 320, 200
#: Between two pages that are made.
_PAUSE_MS = 5
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
        drafts_settled: `save_drafts` has its answer: whether nothing is left unsaved.
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
    drafts_settled = Signal(bool)

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
        watchdog: Watchdog | None = None,
        section: str = "",
        drafts: Mapping[str, Mapping[str, Any]] | None = None,
        printers: Callable[[], Printers] = read_printers,
    ) -> None:
        """Build little: the pages follow, each on its own, see `make_ready`.

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
            watchdog: Knows how soon the window answers.
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
            watchdog=watchdog,
            printers=printers,
        )
        self._section = section
        self._drafts: Mapping[str, Mapping[str, Any]] = drafts or {}
        self._book: SettingsBook | None = None
        self._coming: SettingsBook | None = None
        self._makers: deque[tuple[str, Callable[[], Sheet]]] = deque()
        self._saves = False
        self._making = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._making.timeout.connect(self.on_making)
        self._whole = QHBoxLayout(self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)

    @property
    def book(self) -> SettingsBook:
        """Give all pages; what of them is not there yet is made now."""
        while self._book is None:
            with key_filters.in_one_go():
                self.make_ready()
        return self._book

    def make_ready(self) -> bool:
        """Make one page more ahead of the first opening; False once all are there."""
        if self._book is not None:
            return False
        coming = self._coming
        if coming is None:
            self._coming = SettingsBook(self._look)
            self._coming.hide()
            self._whole.addWidget(self._coming)
            self._makers = deque(sheet_makers(self._behind).items())
        elif self._makers:
            name, make = self._makers.popleft()
            coming.add(name, self._connected(make()))
        else:
            self._finish(coming)
        return True

    def make_almost_ready(self) -> bool:
        """Make one page more, as `make_ready` does; False when only the last touch is missing."""
        if self._book is not None or (self._coming is not None and not self._makers):
            return False
        return self.make_ready()

    def begin_with(self, section: str, drafts: Mapping[str, Mapping[str, Any]]) -> None:
        """Begin with this page and these changes; in time only before everything is made."""
        self._section, self._drafts = section, drafts

    def _connected(self, sheet: Sheet) -> Sheet:
        for name in _PASSED_ON:
            if (signal := getattr(sheet, name, None)) is not None:
                signal.connect(getattr(self, name))
        if isinstance(sheet, DraftSheet):
            sheet.draft_changed.connect(self.on_draft_changed)
        return sheet

    def _finish(self, book: SettingsBook) -> None:
        for name, values in self._drafts.items():
            sheet_with_draft = book.sheets.get(name)
            if isinstance(sheet_with_draft, DraftSheet):
                sheet_with_draft.take_draft(values)
        if self._section not in book.sheets:
            self._section = next(iter(book.sheets))
        book.complete(self._section)
        self._book = book
        book.turned.connect(self.on_turned)
        self.setFocusProxy(book)
        book.show()

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

    @property
    def unsaved(self) -> tuple[DraftSheet, ...]:
        """List the pages on which something is changed and not saved, in their order."""
        sheets = () if self._book is None and not self._drafts else self.sheets.values()
        return tuple(one for one in sheets if isinstance(one, DraftSheet) and one.unsaved)

    def save_drafts(self) -> None:
        """Save what is changed on all pages; answered by ``drafts_settled``."""
        for sheet in self.unsaved:
            sheet.on_save()
        self._saves = True
        # One that cannot be saved gives no answer of its own.
        self.on_draft_changed()

    def discard_drafts(self) -> None:
        """Show the settings in use again on all pages."""
        for sheet in self.unsaved:
            sheet.on_discard()

    @Slot()
    def on_draft_changed(self) -> None:
        """Say what became of saving, once every page has its answer."""
        if self._saves and not any(sheet.saving for sheet in self.unsaved):
            self._saves = False
            self.drafts_settled.emit(not self.unsaved)

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
        """Go on making the pages, the first time; whoever is that quick sees them in a moment."""
        if self._book is None:
            self._making.start()
        super().showEvent(event)

    @Slot()
    def on_making(self) -> None:
        """Make one page more; all at once would be felt."""
        with key_filters.in_one_go():
            more = self.make_ready()
        if more:
            self._making.start()
        elif self.isVisible():
            focus = self.window().focusWidget()
            if focus is None or focus.isAncestorOf(self):
                # The keyboard is nowhere in particular.
                self.setFocus(Qt.FocusReason.OtherFocusReason)
