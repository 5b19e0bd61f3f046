"""What a scan says, as far as capture has to know: whether it is a code, and its text for a field.

Which order or device it means is for the bench to say. Here the two ways to read a scan, by its
keys and by its text, are weighed against each other, since a scanner may be set to this computer's
keyboard or to another one.
"""

from __future__ import annotations

from bb_desktop.domain import layouts
from bb_desktop.domain.physical_keys import ScannerSetting, decode
from bb_desktop.domain.readings import CodeKind
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.scanner_card import CARD
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.bench.answers import BenchCommand

_COMMANDS = frozenset(command.value for command in BenchCommand)


def texts_of(typed: Typed, setting: ScannerSetting) -> tuple[str, ...]:
    """Give the one or two texts that a scan may be, the one by its keys first."""
    by_keys = decode(typed.keys, setting)
    if by_keys is None or by_keys == typed.text:
        return (typed.text,)
    return by_keys, typed.text


def is_code(typed: Typed, setting: ScannerSetting) -> bool:
    """Say that this is a code which means something, and nothing that a person writes.

    Serial numbers in small letters are passwords and names as well, so they count as nothing.
    """
    return any(_says_something(text) for text in texts_of(typed, setting))


def meant_text(typed: Typed, setting: ScannerSetting) -> str:
    """Give the text that a field is to hold after a scan into it.

    A code that means something is taken by whichever way says so. Of other texts (the token of a
    service, in a QR code) the one with fewer signs between its letters and digits is right.
    """
    texts = texts_of(typed, setting)
    for text in texts:
        if _says_something(text):
            return text if (repaired := layouts.repair(text)) is None else repaired.text
    best = min(texts, key=lambda text: sum(not (c.isascii() and c.isalnum()) for c in text))
    repaired = layouts.repair(best)
    return best if repaired is None else repaired.text


def _says_something(text: str) -> bool:
    if text.upper() in _COMMANDS or text == CARD:
        return True
    reading = read_code(text)
    if reading.kind is CodeKind.SERIAL:
        return reading.layout is not None or text == text.upper()
    return reading.kind is not CodeKind.UNKNOWN
