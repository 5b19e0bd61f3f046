"""The test of a scanner: real keys of scanners and computers of all kinds, and what is said."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRectF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.command_cards import bar_widths
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.physical_keys import Platform, ScannerSetting
from bb_desktop.domain.scanner_card import CARD, CardEnd
from bb_desktop.domain.typed import Typed
from bb_desktop.ui import theme
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.papers.pages import pages_of
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.wizards.first_run_scanner import ScannerStep
from bb_desktop.ui.wizards.scanner_barcode import bars_in, card_pdf, save_card
from bb_desktop.ui.wizards.scanner_paper import ScannerPaper
from bb_desktop.ui.wizards.scanner_test import ScannerTest
from bb_desktop.ui.worker import SerialWorker
from tests.ui.bench.keyboards import Keyboard
from tests.ui.longer import Longer
from tests.ui.room import complaints

PATIENCE_MS = 15_000
IMEI, IMEI2, SERIAL = "490154203237518", "354178036859789", "C39XK1ABJGH5"
EID, SLIP = "89049032000001000000012345678953", "^#^499602D2^"


class Heard(Sounds):
    """Notes what would be heard; a test machine has no loudspeaker."""

    def __init__(self, remembered: Remembered) -> None:
        super().__init__(remembered)
        self.cues: list[Cue] = []

    def play(self, cue: Cue) -> None:
        self.cues.append(cue)


class AScanner:
    """The test in a window with a field beside it, a capture, and a scanner before both."""

    def __init__(self, look: theme.Theme, worker: SerialWorker) -> None:
        self.remembered = Remembered(Preferences(), None, worker)
        self.sounds = Heard(self.remembered)
        self.test = ScannerTest(look, self.remembered, self.sounds)
        self.field = QLineEdit()
        self.window = QWidget()
        self.capture = ScanCapture(self.remembered, platform=Platform.LINUX)
        self.capture.scanned.connect(self.test.on_scanned)
        self.understood: list[Typed] = []
        self.test.understood.connect(self.understood.append)
        self.window.resize(1100, 760)
        self.test.setParent(self.window)
        self.test.resize(1100, 700)
        self.field.setParent(self.window)
        self.field.move(0, 710)
        self.window.show()
        self.window.activateWindow()

    def scan(
        self,
        code: str = CARD,
        *,
        layout: str | None = "us",
        gap_ms: float = 4,
        end: str = "\n",
        caps: bool = False,
    ) -> None:
        Keyboard(at_ms=10_000, layout=layout, caps=caps).scan(code, gap_ms=gap_ms, end=end)
        self.capture.on_pause()

    @property
    def lines(self) -> dict[str, str]:
        """Give what was found: titles and what stands below them."""
        rows = self.test.findings()
        return {title: note for title, note in rows}

    @property
    def codes(self) -> list[tuple[str, str]]:
        return self.test.codes()

    def close(self) -> None:
        self.capture.stop()
        for thing in (self.window, self.capture, self.sounds, self.remembered):
            let_go(thing)


def let_go(thing: QObject) -> None:
    thing.deleteLater()
    QCoreApplication.sendPostedEvents(thing, QEvent.Type.DeferredDelete)


@pytest.fixture
def worker():
    made = SerialWorker("test")
    yield made
    assert made.close(5)


@pytest.fixture
def scanner(qapp, qtbot, worker):
    look = theme.Theme(qapp)
    made = AScanner(look, worker)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made.window, timeout=PATIENCE_MS)
    yield made
    made.close()
    let_go(look)


# --- what is found -------------------------------------------------------------------------------


def test_a_scanner_as_delivered_needs_nothing(scanner):
    scanner.scan()

    assert scanner.test.summary.accessibleName() == (
        "Your scanner works. Nothing has to be changed."
    )
    assert scanner.lines == {
        "Read completely": "21 characters in 80 ms, about 4 ms each",
        "Keyboard fits": "Scanner and computer have the same keyboard.",
        "Ends with Enter": "Enter will never press a button in this app.",
        "Packing slips open orders": "The ShipStation form ^#^…^ arrives unharmed.",
        "Told apart from typing": ("You type slower than 35 ms a key; the search box stays yours."),
    }
    assert len(scanner.understood) == 1


@pytest.mark.parametrize("layout", ["fr", "be", "de", "ch", "uk", "es", "it", "pt", "cz", "sk"])
def test_on_a_foreign_computer_the_keys_are_read_and_nothing_has_to_be_changed(scanner, layout):
    scanner.scan(layout=layout)

    assert scanner.test.found.setting is ScannerSetting.US
    assert "We read the keys: nothing to change." in scanner.lines["Keyboard translated"]
    assert scanner.test.summary.kind == "good"
    assert scanner.remembered.current.scanner_setting == "us"


@pytest.mark.parametrize(
    ("said", "words"), [("fr", "Set to the US keyboard"), ("de", "Set to the US keyboard")]
)
def test_a_wrong_setting_is_found_by_the_keys_and_put_right(scanner, said, words):
    scanner.remembered.change(scanner_setting=said)

    scanner.scan(layout="fr")

    assert words in scanner.lines
    assert scanner.remembered.current.scanner_setting == "us"
    assert scanner.test.summary.to_do.text() == "What it types differently is put right by itself."


def test_a_computer_that_tells_no_keys_has_its_letters_named(scanner):
    scanner.test.on_scanned(Typed("&§&AQWYZM0123456789a&", 1.0))

    assert scanner.test.summary.kind == "danger"
    assert "Set the scanner to the keyboard of this computer" in scanner.test.summary.to_do.text()
    assert "Z → Y, Y → Z" in scanner.lines["Letters change places"]


@pytest.mark.parametrize(
    ("end", "found", "title"),
    [
        ("\n", CardEnd.ENTER, "Ends with Enter"),
        ("\t", CardEnd.TAB, "Ends with Tab"),
        ("", CardEnd.NONE, "Ends with a pause"),
    ],
)
@pytest.mark.parametrize("where", ["nowhere", "in a field"])
def test_what_a_scanner_presses_after_a_code_is_seen_wherever_the_keyboard_is(
    scanner, end, found, title, where
):
    if where == "in a field":
        scanner.field.setFocus()

    scanner.scan(end=end)

    assert scanner.test.found.end is found
    assert title in scanner.lines
    assert scanner.field.text() == ""


def test_a_prefix_before_each_code_is_named(scanner):
    scanner.scan("]C0" + CARD)

    assert scanner.lines["Sends an AIM prefix"].startswith("“]C0”")
    assert scanner.test.summary.kind == "good"


@pytest.mark.parametrize("layout", ["us", "fr", "de"])
def test_caps_lock_is_said_and_changes_nothing(scanner, layout):
    scanner.scan(layout=layout, caps=True)

    assert "Caps Lock is on" in scanner.lines
    assert scanner.test.found.setting is ScannerSetting.US
    assert scanner.test.summary.kind == "good"


def test_a_scanner_as_slow_as_a_person_is_told_how_to_be_faster(scanner):
    scanner.test.on_scanned(Typed(CARD, 1.0, gaps_ms=(90.0,) * (len(CARD) - 1)))

    assert "pause between two characters to 0" in scanner.lines["As slow as somebody who types"]


def test_a_card_that_was_read_in_part_is_no_success(scanner):
    scanner.scan(CARD[:14])

    assert scanner.test.found is None
    assert scanner.test.summary.kind == "caution"
    assert "14 of 21 characters arrived." in scanner.test.summary.accessibleName()
    assert scanner.understood == []


def test_a_second_scan_takes_the_place_of_the_first(scanner):
    scanner.scan(layout="fr")
    scanner.scan()

    assert "Keyboard fits" in scanner.lines
    assert "Keyboard translated" not in scanner.lines


# --- a box of one's own --------------------------------------------------------------------------


def test_the_codes_of_a_box_are_named_with_what_becomes_of_them(scanner):
    for code in (EID, SERIAL, IMEI):
        scanner.scan(code)

    assert scanner.codes == [
        ("EID, 32 digits", "ignored"),
        (f"Serial number {SERIAL}", "kept beside the IMEI"),
        ("IMEI 49 015420 323751 8", "taken"),
    ]
    assert scanner.test.found is None


def test_a_serial_number_alone_is_taken_where_no_imei_is_needed(scanner):
    scanner.scan(SERIAL)

    assert scanner.codes == [(f"Serial number {SERIAL}", "taken where no IMEI is needed")]


def test_the_same_code_stands_there_once_and_old_ones_make_room(scanner):
    for code in (IMEI, EID, IMEI, SERIAL, SLIP, IMEI2):
        scanner.scan(code)

    assert [name.split()[0] for name, _ in scanner.codes] == ["IMEI", "Serial", "Packing", "IMEI"]


def test_a_misread_code_is_said(scanner):
    scanner.scan("490154203237519")

    assert scanner.codes == [("IMEI 49 015420 323751 9", "misread: scan it again")]
    assert scanner.understood == []


def test_nothing_is_recorded_and_command_cards_do_nothing(scanner):
    scanner.scan("BBUNDO")

    assert scanner.codes == []


# --- sounds, paper, room -------------------------------------------------------------------------


def test_both_sounds_can_be_heard(scanner):
    scanner.test.accepted.click()
    scanner.test.refused.click()

    assert scanner.sounds.cues == [Cue.ACCEPTED, Cue.REFUSED]


def test_where_sounds_are_off_that_is_said(scanner):
    scanner.remembered.change(volume=0)

    assert not scanner.test.accepted.isEnabled()
    assert "Sounds are off" in scanner.test.silent.text()


@pytest.mark.parametrize("chosen", [theme.ThemeChoice.LIGHT, theme.ThemeChoice.DARK])
def test_the_barcode_on_the_screen_is_black_on_white_and_says_what_it_should(qapp, scanner, chosen):
    look = theme.Theme(qapp)
    look.choose(chosen)
    picture = scanner.test.barcode.grab().toImage()
    let_go(look)

    assert read_bars(picture, picture.height() // 2) == bar_widths(CARD)


def test_on_a_small_screen_the_bars_are_two_dots_wide(qapp, scanner, worker):
    look = theme.Theme(qapp)
    step = ScannerStep(look, scanner.remembered, scanner.sounds, worker)
    step.setParent(scanner.window)
    # 1366 less the rail of the window and a list of steps with long names.
    step.resize(1366 - 92 - 290, 734)
    step.show()
    qapp.processEvents()

    picture = step.test.barcode.grab().toImage()
    row = [picture.pixelColor(x, picture.height() // 2).lightness() < 128 for x in range(60)]
    first = row.index(True)
    assert row[first : first + 3] == [True, True, True]
    let_go(look)


def test_the_printed_card_has_whole_dots_and_a_quiet_zone():
    box = QRectF(0, 0, 4960, 500)

    bars = bars_in(box, 9)

    assert all(bar.width() % 9 == 0 for bar in bars)
    assert bars[0].left() > 90
    assert box.right() - bars[-1].right() > 90


def test_the_paper_has_the_card_and_the_command_cards(qapp, tmp_path: Path):
    path = save_card(tmp_path / "card.pdf")

    pages = pages_of(path.read_bytes(), 300)
    assert len(pages) == 2
    assert read_bars(pages[0], int(40 / 25.4 * 300)) == bar_widths(CARD)


def test_a_card_that_cannot_be_saved_is_said(qapp, tmp_path: Path):
    with pytest.raises(StoreError):
        save_card(tmp_path / "no" / "card.pdf")


def test_paper_is_made_beside_the_window_and_said(qtbot, worker, tmp_path: Path):
    owner = QObject()
    paper = ScannerPaper(worker, Remembered(Preferences(), None, worker, owner), owner)
    told: list[tuple[str, str]] = []
    paper.told.connect(lambda kind, words: told.append((kind, words)))

    paper.save(tmp_path / "card.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert told == [("good", "Saved as card.pdf.")]

    paper.print_card()
    qtbot.waitUntil(lambda: len(told) == 3, timeout=PATIENCE_MS)
    assert told[1] == ("info", "Printing …")
    assert told[2] == ("caution", "This computer has no printer set up.")
    let_go(owner)


def test_the_paper_says_nothing_but_the_card(qapp):
    assert card_pdf()[:5] == b"%PDF-"


@pytest.mark.parametrize("size", [(1100, 760), (683, 350)])
def test_nothing_is_cut_off_with_longer_words(scanner, qapp, qtbot, worker, size):
    longer = Longer()
    qapp.installTranslator(longer)
    look = theme.Theme(qapp)
    try:
        step = ScannerStep(look, scanner.remembered, scanner.sounds, worker)
        step.setParent(scanner.window)
        step.fit(narrow=size[0] < 700, short=size[1] < 400)
        step.resize(*size)
        step.show()
        step.test.on_scanned(Typed("&§&AQWYZM0123456789a&", 1.0, gaps_ms=(90.0,) * 20))
        for code in (EID, SERIAL, IMEI, "?"):
            step.test.on_scanned(Typed(code, 1.0))

        # A sheet of broken lines is laid out once for its width and once for its height.
        qtbot.wait(50)
        assert complaints(step) == []
    finally:
        qapp.removeTranslator(longer)
        let_go(look)


def read_bars(picture: QImage, row: int) -> tuple[int, ...]:
    """Read a row of a picture as a scanner does: widths of bars and spaces, in modules."""
    dark = [picture.pixelColor(x, row).lightness() < 128 for x in range(picture.width())]
    # The paper, or the white ground that it stands on.
    left, right = dark.index(False), len(dark) - dark[::-1].index(False)
    first = dark.index(True, left)
    last = right - dark[:right][::-1].index(True)
    assert min(first - left, right - last) >= 10
    runs = [1]
    for before, now in zip(dark[first:last], dark[first + 1 : last], strict=False):
        if now == before:
            runs[-1] += 1
        else:
            runs.append(1)
    module = sum(runs) / sum(bar_widths(CARD))
    return tuple(round(run / module) for run in runs)
