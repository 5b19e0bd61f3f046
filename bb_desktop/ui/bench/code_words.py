"""What was read, in words."""

from __future__ import annotations

from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import say

_KINDS = {
    CodeKind.IMEI: QT_TRANSLATE_NOOP("messages", "an IMEI"),
    CodeKind.IMEI2: QT_TRANSLATE_NOOP("messages", "the second IMEI"),
    CodeKind.IMEISV: QT_TRANSLATE_NOOP("messages", "an IMEISV, 16 digits"),
    CodeKind.SERIAL: QT_TRANSLATE_NOOP("messages", "a serial number"),
    CodeKind.EID: QT_TRANSLATE_NOOP("messages", "the EID, 32 digits"),
    CodeKind.ICCID: QT_TRANSLATE_NOOP("messages", "the SIM card's number (ICCID)"),
    CodeKind.MEID: QT_TRANSLATE_NOOP("messages", "the MEID"),
    CodeKind.GTIN: QT_TRANSLATE_NOOP("messages", "the box's product code (EAN)"),
    CodeKind.ORDER: QT_TRANSLATE_NOOP("messages", "an order number"),
    CodeKind.TRACKING: QT_TRANSLATE_NOOP("messages", "a parcel number"),
    CodeKind.UNKNOWN: QT_TRANSLATE_NOOP("messages", "no code that we know"),
}
#: What ends a sentence in all our languages.
_ENDS = ".!?…"
_LONGEST_SHOWN = 40
_LONGEST_TOGETHER = 42


def kind_words(kind: CodeKind) -> str:
    """Name a kind of code, with its article: ``the EID``."""
    return say(_KINDS[kind])


def taken_for(reading: Reading) -> str:
    """Say what a reading was taken for."""
    return kind_words(reading.kind)


def shown_code(reading: Reading) -> str:
    """Give a code as it can be shown: printable and short."""
    code = reading.code if reading.code.isprintable() else repr(reading.code)[1:-1]
    return f"{code[: _LONGEST_SHOWN - 1]}…" if len(code) > _LONGEST_SHOWN else code


def read(reading: Reading) -> str:
    """Say what was read, shortened: ``Read: 490154203237518``."""
    words = QT_TRANSLATE_NOOP("messages", "Read: {code}")
    told = say(words, code=shown_code(reading) or "–")
    # A code stands beside its word, not alone in the next line; a very long one has to go there.
    return told.replace(" ", "\u00a0") if len(told) <= _LONGEST_TOGETHER else told


def together(*parts: str) -> str:
    """Put sentences side by side; only what does not end like one needs a mark behind it.

    Lines are broken at blanks, and a mark must not begin a line.
    """
    told = ""
    for part in filter(None, parts):
        between = "" if not told else " " if told[-1] in _ENDS else "\u00a0· "
        told += between + part
    return told
