"""What a scan of the test card, or of a phone's box, tells, in words."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.scanner_card import CARD, CardEnd, CardScan, Incomplete
from bb_desktop.ui.bench.code_words import shown_code
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say
from bb_desktop.ui.orders.panel_units import spaced


@dataclass(frozen=True, slots=True)
class ScannerLine:
    """One thing that was found.

    Attributes:
        kind: ``good``, ``info``, ``caution`` or ``danger``.
    """

    kind: str
    title: str
    note: str


_SETTINGS = {
    ScannerSetting.US: QT_TRANSLATE_NOOP("messages", "Set to the US keyboard"),
    ScannerSetting.GERMAN: QT_TRANSLATE_NOOP("messages", "Set to the German keyboard"),
    ScannerSetting.FRENCH: QT_TRANSLATE_NOOP("messages", "Set to the French keyboard"),
}
_ENDS = {
    CardEnd.ENTER: (
        QT_TRANSLATE_NOOP("messages", "Ends with Enter"),
        QT_TRANSLATE_NOOP("messages", "Enter will never press a button in this app."),
    ),
    CardEnd.TAB: (
        QT_TRANSLATE_NOOP("messages", "Ends with Tab"),
        QT_TRANSLATE_NOOP("messages", "Tab will never leave a field of this app."),
    ),
    CardEnd.NONE: (
        QT_TRANSLATE_NOOP("messages", "Ends with a pause"),
        QT_TRANSLATE_NOOP(
            "messages",
            "Works. A scanner that sends Enter after each code is answered a moment sooner.",
        ),
    ),
}


def summary(found: CardScan, *, noted: bool) -> ScannerLine:
    """Say in one line what was found and put right.

    Args:
        found: The scan.
        noted: The scanner's setting was another one than was known, and is known now.
    """
    if not (found.numbers and found.slips):
        words = QT_TRANSLATE_NOOP("messages", "Numbers do not arrive as they stand on the card.")
        note = _SET_ANEW
    elif not found.serials:
        words = QT_TRANSLATE_NOOP("messages", "IMEIs arrive well, serial numbers do not.")
        note = _SET_ANEW
    elif noted or found.translated or found.caps or found.prefix:
        words = QT_TRANSLATE_NOOP("messages", "Your scanner works.")
        note = QT_TRANSLATE_NOOP("messages", "What it types differently is put right by itself.")
    else:
        words = QT_TRANSLATE_NOOP("messages", "Your scanner works.")
        note = QT_TRANSLATE_NOOP("messages", "Nothing has to be changed.")
    return ScannerLine("danger" if note is _SET_ANEW else "good", say(words), say(note))


_SET_ANEW = QT_TRANSLATE_NOOP(
    "messages",
    "Set the scanner to the keyboard of this computer: its manual has a barcode for that. Then "
    "scan the card again.",
)


def incomplete(found: Incomplete) -> ScannerLine:
    """Say that characters are missing."""
    return ScannerLine(
        "caution",
        say(
            QT_TRANSLATE_NOOP("messages", "{arrived} of {all} characters arrived."),
            arrived=found.arrived,
            all=len(CARD),
        ),
        say(
            QT_TRANSLATE_NOOP(
                "messages", "Hold the scanner still and scan again, or print the card."
            )
        ),
    )


def lines(found: CardScan, *, noted: bool) -> tuple[ScannerLine, ...]:
    """Say everything that was found, the most important first."""
    made = [_complete(found), _keyboard(found, noted=noted)]
    if found.caps:
        made.append(
            _line(
                "info",
                QT_TRANSLATE_NOOP("messages", "Caps Lock is on"),
                QT_TRANSLATE_NOOP("messages", "Codes are read all the same."),
            )
        )
    made.append(_line("good", *_ENDS[found.end]))
    if found.prefix:
        note = QT_TRANSLATE_NOOP("messages", "“{prefix}” comes before each code. It is taken off.")
        title = QT_TRANSLATE_NOOP("messages", "Sends an AIM prefix")
        made.append(ScannerLine("good", say(title), say(note, prefix=found.prefix)))
    made += [_slips(found), _typing(found)]
    return tuple(made)


def _line(kind: str, title: str, note: str) -> ScannerLine:
    return ScannerLine(kind, say(title), say(note))


def _complete(found: CardScan) -> ScannerLine:
    title = say(QT_TRANSLATE_NOOP("messages", "Read completely"))
    if not found.taken_ms:
        words = QT_TRANSLATE_NOOP("messages", "{count} characters")
        return ScannerLine("good", title, say(words, count=found.characters))
    words = QT_TRANSLATE_NOOP("messages", "{count} characters in {ms} ms, about {gap} ms each")
    note = say(
        words, count=found.characters, ms=round(found.taken_ms), gap=max(round(found.gap_ms), 1)
    )
    return ScannerLine("good", title, note)


def _keyboard(found: CardScan, *, noted: bool) -> ScannerLine:
    if found.setting is not None and noted:
        note = QT_TRANSLATE_NOOP("messages", "That is noted here. Nothing has to be changed on it.")
        return _line("good", _SETTINGS[found.setting], note)
    if found.setting is not None and found.translated:
        return _line(
            "good",
            QT_TRANSLATE_NOOP("messages", "Keyboard translated"),
            QT_TRANSLATE_NOOP(
                "messages",
                "The scanner types for another keyboard. We read the keys: nothing to change.",
            ),
        )
    if not found.translated:
        return _line(
            "good",
            QT_TRANSLATE_NOOP("messages", "Keyboard fits"),
            QT_TRANSLATE_NOOP("messages", "Scanner and computer have the same keyboard."),
        )
    if found.numbers and found.serials:
        return _line(
            "good",
            QT_TRANSLATE_NOOP("messages", "Keyboard translated"),
            QT_TRANSLATE_NOOP(
                "messages",
                "The scanner types for another keyboard. Its codes are put right by what they say.",
            ),
        )
    if found.numbers:
        words = QT_TRANSLATE_NOOP(
            "messages", "In serial numbers these letters arrive as others: {pairs}."
        )
        pairs = ", ".join(f"{one} → {other}" for one, other in found.swapped)
        title = QT_TRANSLATE_NOOP("messages", "Letters change places")
        return ScannerLine("danger", say(title), say(words, pairs=pairs))
    return _line(
        "danger",
        QT_TRANSLATE_NOOP("messages", "Keyboard does not fit"),
        QT_TRANSLATE_NOOP("messages", "What arrives cannot be put right here."),
    )


def _slips(found: CardScan) -> ScannerLine:
    if found.slips:
        return _line(
            "good",
            QT_TRANSLATE_NOOP("messages", "Packing slips open orders"),
            QT_TRANSLATE_NOOP("messages", "The ShipStation form ^#^…^ arrives unharmed."),
        )
    return _line(
        "danger",
        QT_TRANSLATE_NOOP("messages", "Packing slips are not read"),
        QT_TRANSLATE_NOOP("messages", "The ShipStation form ^#^…^ does not arrive as it is."),
    )


def _typing(found: CardScan) -> ScannerLine:
    if found.slow:
        return _line(
            "caution",
            QT_TRANSLATE_NOOP("messages", "As slow as somebody who types"),
            QT_TRANSLATE_NOOP(
                "messages",
                "Set the pause between two characters to 0: the scanner’s manual has a barcode.",
            ),
        )
    title = QT_TRANSLATE_NOOP("messages", "Told apart from typing")
    note = QT_TRANSLATE_NOOP(
        "messages", "You type slower than {ms} ms a key; the search box stays yours."
    )
    return ScannerLine("good", say(title), say(note, ms=found.threshold_ms))


# --- the codes of a box --------------------------------------------------------------------------

_NAMES = {
    CodeKind.IMEI: QT_TRANSLATE_NOOP("messages", "IMEI {code}"),
    CodeKind.IMEI2: QT_TRANSLATE_NOOP("messages", "Second IMEI {code}"),
    CodeKind.IMEISV: QT_TRANSLATE_NOOP("messages", "IMEISV, 16 digits"),
    CodeKind.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial number {code}"),
    CodeKind.EID: QT_TRANSLATE_NOOP("messages", "EID, 32 digits"),
    CodeKind.ICCID: QT_TRANSLATE_NOOP("messages", "Number of a SIM card (ICCID)"),
    CodeKind.MEID: QT_TRANSLATE_NOOP("messages", "MEID {code}"),
    CodeKind.GTIN: QT_TRANSLATE_NOOP("messages", "Product code of the box (EAN)"),
    CodeKind.ORDER: QT_TRANSLATE_NOOP("messages", "Packing slip or order number"),
    CodeKind.TRACKING: QT_TRANSLATE_NOOP("messages", "Parcel number"),
    CodeKind.UNKNOWN: QT_TRANSLATE_NOOP("messages", "Unknown: {code}"),
}
_IMEIS = (CodeKind.IMEI, CodeKind.IMEI2)
_TAKEN = QT_TRANSLATE_NOOP("messages", "taken")
_IGNORED = QT_TRANSLATE_NOOP("messages", "ignored")
_BESIDE = QT_TRANSLATE_NOOP("messages", "kept beside the IMEI")
_FATES = {
    CodeKind.IMEI: _TAKEN,
    CodeKind.IMEI2: _BESIDE,
    CodeKind.SERIAL: QT_TRANSLATE_NOOP("messages", "taken where no IMEI is needed"),
    CodeKind.ORDER: QT_TRANSLATE_NOOP("messages", "opens its order"),
}


def code_line(reading: Reading, *, beside_imei: bool) -> ScannerLine:
    """Say what one code of a box is, and what the bench would do with it.

    Args:
        reading: The code.
        beside_imei: An IMEI of the same box was read as well.
    """
    name = say(_NAMES[reading.kind], code=spaced(shown_code(reading)))
    if reading.kind in _IMEIS and reading.check_digit_ok is False:
        words = QT_TRANSLATE_NOOP("messages", "misread: scan it again")
        return ScannerLine("caution", name, say(words))
    fate = _FATES.get(reading.kind, _IGNORED)
    if reading.kind is CodeKind.SERIAL and beside_imei:
        fate = _BESIDE
    return ScannerLine("good" if reading.kind in _FATES else "info", name, say(fate))
