"""Scans that came through a foreign keyboard layout, turned back into what the barcode says.

A scanner in keyboard mode presses the keys of the layout that it was set to, mostly the US one; a
PC with another layout reads other characters from the same keys. On a French PC ``4`` arrives as
``'``. Each map is one-to-one, so the digits can always be had back; whether they are *right* is for
their check digits to say, not for this module.

Not repaired on purpose: the Y/Z swap of German and Swiss layouts and what Caps Lock does to
letters, since the text alone does not show that anything happened to it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stdnum import luhn

_DIGITS = "1234567890"


@dataclass(frozen=True, slots=True)
class Repaired:
    """A text as the barcode had it.

    Attributes:
        text: Digits for numbers; capitals and digits for serials; ``^#^HEX^`` for packing slips.
        layout: ``fr``, ``be``, ``cz``, ``sk``: a US-set scanner on such a PC. ``us``: a scanner
            set to French on a US PC. Packing slips also ``de``, ``ch``, ``uk``, ``it``, ``es``,
            ``pt``.
    """

    text: str
    layout: str


@dataclass(frozen=True, slots=True)
class _Layout:
    name: str
    digits: dict[str, str]
    separators: dict[str, str]
    # Capitals whose key is somewhere else; a capital that maps to None cannot arrive at all.
    capitals: dict[str, str | None]

    def number(self, text: str) -> str | None:
        """Read digits and their separators; None when another character stands in the text."""
        found = [self.digits.get(character) for character in text]
        left = {c for c, digit in zip(text, found, strict=True) if digit is None}
        if not left <= self.separators.keys() | {" "}:
            return None
        return "".join(digit for digit in found if digit is not None)

    def code(self, text: str) -> str | None:
        """Read digits and capitals; None when another character stands in the text."""
        out = []
        for character in text:
            meant = self.digits.get(character) or self.capitals.get(
                character, character if "A" <= character <= "Z" else None
            )
            if meant is None:
                return None
            out.append(meant)
        return "".join(out)


def _digit_map(arriving: str) -> dict[str, str]:
    return dict(zip(arriving, _DIGITS, strict=True))


# The key of M gives a comma (with Shift a question mark) on a French or Belgian PC.
_AZERTY: dict[str, str | None] = {"A": "Q", "Q": "A", "W": "Z", "Z": "W", "?": "M", "M": None}
# Czech and Slovak PCs have Y and Z swapped or not, by variant: such serials stay as they are.
_QWERTZ: dict[str, str | None] = {"Y": None, "Z": None}

_LAYOUTS = (
    _Layout("fr", _digit_map("&é\"'(-è_çà"), {")": "-", ":": "."}, _AZERTY),
    # The French keyboard of a Mac has § and ! at the same two places.
    _Layout("be", _digit_map("&é\"'(§è!çà"), {")": "-", ":": ".", "=": "/"}, _AZERTY),
    _Layout("cz", _digit_map("+ěščřžýáíé"), {"=": "-", ".": "."}, _QWERTZ),
    _Layout("sk", _digit_map("+ľščťžýáíé"), {"=": "-", ".": "."}, _QWERTZ),
    _Layout(
        "us",
        _digit_map("!@#$%^&*()"),
        {},
        {"A": "Q", "Q": "A", "W": "Z", "Z": "W", ":": "M", "M": None},
    ),
)

_SMALL_TO_CAPITALS = str.maketrans("abcdefq", "ABCDEFQ")
_SHORTEST = 7  # an order number; Dell's service tags are as short
_LONGEST = 64
_IMEI_LENGTH = 15

# How ``^`` and ``#`` (Shift+6 and Shift+3) of a packing slip arrive where the digits stay digits.
_SLIP_FRAMES = {"§": "de", "*": "ch", "·": "es", "£": "it", "#": "pt"}
_SLIP = re.compile(r"&([§*·£#])&([0-9A-F]{1,16})&?", re.IGNORECASE)
_SLIP_UK = re.compile(r"\^£\^([0-9A-F]{1,16})\^?", re.IGNORECASE)
# French and Belgian digits are on Shift, so the frame turns into digits and the digits into signs.
_SLIP_SHIFTED = re.compile(r"636([^0-9]{1,16})6")
# With Caps Lock on, an old French layout turns that round again, capitals too.
_SLIP_CAPS = re.compile(r"([-§])\"\1([0-9bcdefq]{1,16})\1")


def repair(text: str) -> Repaired | None:
    """Turn a scan back that came through a foreign layout.

    Only whole texts that people do not write are repaired: a number has no digit in it and no
    letter; a serial has capitals between the signs of at least one digit row and no blank.

    Args:
        text: One scan, without the characters that ended it.

    Returns:
        None when the text is right as it is, was written by a person, or could come from two
        layouts with different digits.
    """
    if not _SHORTEST <= len(text) <= _LONGEST:
        return None
    return _repaired_slip(text) or _repaired_number(text) or _repaired_code(text)


def _repaired_slip(text: str) -> Repaired | None:
    if match := _SLIP.fullmatch(text):
        return Repaired(f"^#^{match[2].upper()}^", _SLIP_FRAMES[match[1]])
    if match := _SLIP_UK.fullmatch(text):
        return Repaired(f"^#^{match[1].upper()}^", "uk")
    if match := _SLIP_CAPS.fullmatch(text):
        number = match[2].replace("q", "a").upper()
        return Repaired(f"^#^{number}^", "fr" if match[1] == "-" else "be")
    if match := _SLIP_SHIFTED.fullmatch(text):
        body = match[1].translate(_SMALL_TO_CAPITALS)
        for layout in _LAYOUTS:
            number = layout.code(body) or ""
            # At least one digit must have been turned back, or 636…6 is a code of its own.
            if re.fullmatch(r"[0-9A-F]{1,16}", number) and any(c.isdigit() for c in number):
                return Repaired(f"^#^{number}^", layout.name)
    return None


def _repaired_number(text: str) -> Repaired | None:
    if any("0" <= character <= "9" for character in text):
        # "-" is 6 on a French PC and a separator everywhere else: digits decide for separators.
        return None
    # A Mac's Caps Lock makes capitals of accented letters: É for é.
    plain = text.lower()
    readings: dict[str, str] = {}
    for layout in _LAYOUTS:
        digits = layout.number(plain)
        if digits and len(digits) >= _SHORTEST and _is_varied(digits):
            readings.setdefault(digits, layout.name)
    if len(readings) > 1:
        readings = {
            digits: name
            for digits, name in readings.items()
            if len(digits) == _IMEI_LENGTH and luhn.is_valid(digits)
        }
    if len(readings) != 1:
        return None
    [(digits, name)] = readings.items()
    return Repaired(digits, name)


def _is_varied(digits: str) -> bool:
    """Say that this is no ruled line such as ``-------``, which a check digit would not refuse."""
    return len(set(digits)) >= (2 if len(digits) == _IMEI_LENGTH else 3)


def _repaired_code(text: str) -> Repaired | None:
    readings: dict[str, str] = {}
    for layout in _LAYOUTS:
        code = layout.code(text)
        if code and _is_scanned(text, layout):
            readings.setdefault(code, layout.name)
    if len(readings) != 1:
        return None
    [(code, name)] = readings.items()
    return Repaired(code, name)


def _is_scanned(text: str, layout: _Layout) -> bool:
    """Say that no person wrote this: ``AUJOURD'HUI`` and ``ROCK&ROLL`` stay what they are.

    People do not put small accented letters between capitals; where the signs are only marks,
    they must be many and of several kinds.
    """
    signs = [character for character in text if character in layout.digits]
    if len(signs) == len(text):
        return False
    if any(sign.isalpha() for sign in signs):
        return len(signs) * 4 >= len(text) and len(set(signs)) >= 2
    return len(signs) * 3 >= len(text) and len(set(signs)) >= 3
