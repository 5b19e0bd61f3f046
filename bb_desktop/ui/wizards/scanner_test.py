"""The test of a scanner: a card to scan, what was found, a box of one's own, and two sounds.

It stands in the first run and in the settings. Whoever shows it hands it the scans that come while
it is in front; it records nothing.
"""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.scanner_card import CardScan, Incomplete, read_card
from bb_desktop.domain.typed import Typed
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.bench.understood import understand
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.wizards import scanner_words
from bb_desktop.ui.wizards.first_run_how import Beside
from bb_desktop.ui.wizards.scanner_barcode import CardBarcode
from bb_desktop.ui.wizards.scanner_end import LastKey
from bb_desktop.ui.wizards.scanner_words import ScannerLine
from bb_desktop.ui.wizards.steps import Saying

_MOST_CODES = 4
_ICONS = {"good": "check", "info": "dash", "caution": "warn", "danger": "octagon"}
_ROLES = {"info": "text_muted"}


class ScannerTest(QWidget):
    """Shows a card and says what a scan of it tells.

    Attributes:
        found: What the last scan of the card told; None before it.

    Signals:
        understood: A scan that was read well, so that the scanner's speed can be learned of it.
        paper_wanted: The card is to be printed.
    """

    understood = Signal(object)
    paper_wanted = Signal()

    def __init__(self, look: theme.Theme, remembered: Remembered, sounds: Sounds) -> None:
        """Begin with nothing scanned."""
        super().__init__()
        self._look = look
        self._remembered = remembered
        self._sounds = sounds
        self._key = LastKey(self)
        self._codes: deque[Reading] = deque(maxlen=_MOST_CODES)
        self._lines: tuple[ScannerLine, ...] = ()
        self.found: CardScan | None = None
        self.barcode = CardBarcode()
        print_words = self.tr("Print card and command sheet")
        self.print_button = pieces.button(
            f" {print_words}",
            self.tr("Prints the test card and the cards that work like keys"),
        )
        self.print_button.setIconSize(QSize(18, 18))
        self.print_button.clicked.connect(self.paper_wanted)
        self.paper = Saying(look)
        accepted, refused = self.tr("Hear “accepted”"), self.tr("Hear “refused”")
        self.accepted = pieces.button(f" {accepted}", self.tr("A phone is saved"))
        self.refused = pieces.button(f" {refused}", self.tr("A scan is stopped"))
        for button in (self.accepted, self.refused):
            button.setIconSize(QSize(18, 18))
            button.clicked.connect(self.on_sound)
        self.silent = pieces.label("", "small", "muted", wrap=True)
        self.summary = Saying(look)
        self.hint = pieces.label(
            self.tr("Scan the card. If nothing appears here, click into this window first."),
            "body",
            "muted",
            wrap=True,
        )
        self._found_rows = QVBoxLayout()
        self._found_rows.setSpacing(12)
        #: For other ways to have the card on paper.
        self.other_paper = QHBoxLayout()
        self._code_rows = QVBoxLayout()
        self._code_rows.setSpacing(8)
        self.beside = Beside(self._left(), self._right(), widths=(8, 5))
        self.setLayout(pieces.column(self.beside))
        remembered.changed.connect(self.on_remembered)
        look.changed.connect(self.on_look_changed)
        self.on_remembered(remembered.current)
        self.on_look_changed()

    def _left(self) -> QFrame:
        laser = pieces.label(
            self.tr("Laser scanners cannot read a screen: print the card."),
            "small",
            "muted",
            wrap=True,
        )
        laser.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        box = pieces.label(self.tr("Then scan one phone box of your own"), "lead", wrap=True)
        why = self.tr("so that you see which of its barcodes your scanner reads first.")
        beeps = self.tr("Your scanner beeps when it has read. These say whether it was right.")
        sounds = pieces.row(self.accepted, self.refused, 1)
        card = pieces.column(
            self.barcode,
            laser,
            pieces.row(1, self.print_button, 1),
            self.other_paper,
            self.paper,
            pieces.rule(),
            box,
            pieces.label(why, "small", "muted", wrap=True),
            self._code_rows,
            pieces.rule(),
            pieces.label(self.tr("Two sounds"), "lead"),
            pieces.label(beeps, "small", "muted", wrap=True),
            sounds,
            self.silent,
            1,
            gap=10,
        )
        return pieces.frame("card", card, 16)

    def _right(self) -> QFrame:
        card = pieces.column(
            pieces.label(self.tr("What we found"), "lead"),
            self.summary,
            self.hint,
            self._found_rows,
            1,
            gap=12,
        )
        return pieces.frame("card", card, 16)

    def fit(self, *, narrow: bool) -> None:
        """Put what was found below where there is no room beside."""
        self.beside.fit(narrow=narrow)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch what scanners press after a code."""
        super().showEvent(event)
        self._key.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Watch no longer."""
        self._key.rest()
        super().hideEvent(event)

    @property
    def _setting(self) -> ScannerSetting:
        try:
            return ScannerSetting(self._remembered.current.scanner_setting)
        except ValueError:
            return ScannerSetting.US

    @Slot(object)
    def on_scanned(self, scan: Typed) -> None:
        """Say what a scan tells: of the card about the scanner, of anything else what it is."""
        found = read_card(scan, self._setting, self._key.end)
        if isinstance(found, CardScan):
            self._show_card(found)
            self.understood.emit(scan)
        elif isinstance(found, Incomplete):
            line = scanner_words.incomplete(found)
            self.summary.say(line.kind, line.title, line.note)
        else:
            self._show_code(scan)

    def findings(self) -> list[tuple[str, str]]:
        """List what was found: titles, and what stands below them."""
        return [(line.title, line.note) for line in self._lines]

    def codes(self) -> list[tuple[str, str]]:
        """List the codes of a box, and what becomes of each."""
        beside = any(one.kind is CodeKind.IMEI for one in self._codes)
        found = (scanner_words.code_line(one, beside_imei=beside) for one in self._codes)
        return [(line.title, line.note) for line in found]

    def _show_card(self, found: CardScan) -> None:
        noted = found.setting is not None and found.setting is not self._setting
        if found.setting is not None and noted:
            self._remembered.change(scanner_setting=found.setting.value)
        self.found = found
        self.hint.hide()
        line = scanner_words.summary(found, noted=noted)
        self.summary.say(line.kind, line.title, line.note)
        pieces.empty(self._found_rows)
        self._lines = scanner_words.lines(found, noted=noted)
        for one in self._lines:
            self._found_rows.addLayout(self._found_row(one))

    def _show_code(self, scan: Typed) -> None:
        understood = understand(scan, self._setting)
        if understood.command is not None:
            return
        for reading in (understood.reading, *understood.reading.companions):
            self._codes = deque(
                (one for one in self._codes if one.code != reading.code), _MOST_CODES
            )
            self._codes.append(reading)
        if understood.known:
            self.understood.emit(scan)
        beside = any(one.kind is CodeKind.IMEI for one in self._codes)
        pieces.empty(self._code_rows)
        for one in self._codes:
            line = scanner_words.code_line(one, beside_imei=beside)
            self._code_rows.addLayout(self._code_row(line))

    def _found_row(self, line: ScannerLine) -> QVBoxLayout:
        symbol = pieces.Symbol(self._look, _ICONS[line.kind], _ROLES.get(line.kind, line.kind))
        words = pieces.column(
            pieces.label(line.title, "strong", wrap=True),
            pieces.label(line.note, "small", "muted", wrap=True),
            gap=2,
        )
        row = pieces.row(symbol, words, gap=12)
        row.setStretch(1, 1)
        row.setAlignment(symbol, Qt.AlignmentFlag.AlignTop)
        return pieces.column(row)

    def _code_row(self, line: ScannerLine) -> QVBoxLayout:
        symbol = pieces.Symbol(self._look, _ICONS[line.kind], _ROLES.get(line.kind, line.kind))
        fate = pieces.label(line.note, "small", "muted", wrap=True)
        fate.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        name = pieces.label(line.title, "strong", wrap=True)
        row = pieces.row(symbol, name, fate, gap=10)
        row.setStretch(1, 3)
        row.setStretch(2, 2)
        return pieces.column(row)

    @Slot()
    def on_sound(self) -> None:
        """Let a sound be heard."""
        self._sounds.play(Cue.ACCEPTED if self.sender() is self.accepted else Cue.REFUSED)

    @Slot(object)
    def on_remembered(self, _current: object) -> None:
        """Say so where there is nothing to hear."""
        volume = self._remembered.current.volume
        for button in (self.accepted, self.refused):
            button.setEnabled(volume > 0)
        words = self.tr("Sounds are off: Settings, Sounds and bench.")
        self.silent.setText("" if volume else words)
        self.silent.setVisible(not volume)

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.print_button.setIcon(self._look.icon("printer"))
        for button in (self.accepted, self.refused):
            button.setIcon(self._look.icon("sound"))
