"""Settings, Scanner: the test of it, its keyboard, its speed, which of two IMEIs."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.burst import ImeiChoice
from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.typing_speed import suggested_threshold
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.controls import Choice
from bb_desktop.ui.settings.sheet import Card, Sheet
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.wizards.scanner_test import ScannerTest

#: Pixels of this page under which what the test found stands below the card.
_NARROW_BELOW = 760


class ScannerSheet(Sheet):
    """A test that recognises the scanner, and what can be set by hand.

    Signals:
        paper_wanted: Test card and command cards are to be printed.
        understood: A scan that was read well, so that the scanner's speed can be learned of it.
    """

    paper_wanted = Signal()
    understood = Signal(object)

    def __init__(
        self, look: theme.Theme, remembered: Remembered, sounds: Sounds | None = None
    ) -> None:
        """Show what is chosen.

        Args:
            look: The colours in use.
            remembered: What this computer remembers.
            sounds: Those of the window; None makes others.
        """
        super().__init__(
            look,
            self.tr("Scanner"),
            self.tr("Scan the card on the screen: what it tells is set by itself."),
        )
        self._remembered = remembered
        self.test = ScannerTest(look, remembered, sounds or Sounds(remembered, self))
        self.body.addWidget(self.test)
        self.body.addWidget(self._by_hand())
        self.body.addStretch(1)
        self.test.paper_wanted.connect(self.paper_wanted)
        self.test.understood.connect(self.understood)
        self.keyboard.chosen.connect(self.on_keyboard)
        self.anew.clicked.connect(self.on_anew)
        self.imei.chosen.connect(self.on_imei)
        remembered.changed.connect(self.on_remembered)
        self.on_remembered(remembered.current)

    def _by_hand(self) -> Card:
        card = Card(self.tr("By hand"))
        self.keyboard = Choice(
            [
                (ScannerSetting.US.value, self.tr("US (as delivered)")),
                (ScannerSetting.GERMAN.value, self.tr("German")),
                (ScannerSetting.FRENCH.value, self.tr("French")),
            ]
        )
        card.add(
            self.tr("Keyboard the scanner is set to"),
            self.keyboard,
            self.tr("Not that of this computer: the keys themselves are read."),
        )
        self.anew = pieces.button(
            self.tr("Learn anew"), self.tr("Forget how fast the scanner types; after a new scanner")
        )
        self.speed = pieces.label("", "body", wrap=True)
        beside = pieces.row(self.speed, self.anew, gap=12)
        beside.setStretch(0, 1)
        card.add(self.tr("Speed"), beside)
        self.imei = Choice(
            [
                (ImeiChoice.FIRST.value, self.tr("The one marked IMEI or IMEI1")),
                (ImeiChoice.LOWER.value, self.tr("The lower number")),
            ]
        )
        card.add(
            self.tr("Phone with two IMEIs"),
            self.imei,
            self.tr("This one is saved and registered; the other one is kept beside it."),
        )
        like = pieces.label(self.tr("Like a keyboard (USB or Bluetooth)"), "body", wrap=True)
        card.add(
            self.tr("Connection"),
            pieces.column(like),
            self.tr(
                "A scanner on a serial port is not read by this version: set it to type like a "
                "keyboard, with a code of its manual."
            ),
        )
        return card

    def fit(self, *, narrow: bool) -> None:
        """Offer the way back where the list is a page of its own."""
        super().fit(narrow=narrow)
        self.test.fit(narrow=self.width() < _NARROW_BELOW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what the test found below where there is no room beside."""
        super().resizeEvent(event)
        self.test.fit(narrow=event.size().width() < _NARROW_BELOW)

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Say what a scan tells; it is recorded on no order."""
        self.test.on_scanned(scan)

    @Slot(object)
    def on_remembered(self, current: Preferences) -> None:
        """Show what is chosen now."""
        self.keyboard.show_value(current.scanner_setting)
        self.imei.show_value(current.imei_choice)
        known = bool(current.typing_gaps_ms)
        learned = self.tr("Learned from your scans: keys within {ms} ms are one scan.")
        usual = self.tr("Not learned yet: keys within {ms} ms are one scan.")
        longest = suggested_threshold(current.typing_gaps_ms)
        self.speed.setText((learned if known else usual).format(ms=longest))
        self.anew.setEnabled(known)

    @Slot(str)
    def on_keyboard(self, value: str) -> None:
        """Read the keys of another scanner."""
        self._remembered.change(scanner_setting=value)

    @Slot()
    def on_anew(self) -> None:
        """Forget how fast the scanner types."""
        self._remembered.change(typing_gaps_ms=())

    @Slot(str)
    def on_imei(self, value: str) -> None:
        """Record the other one of two IMEIs."""
        self._remembered.change(imei_choice=value)
