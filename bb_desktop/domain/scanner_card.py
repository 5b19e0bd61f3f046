"""The test card of a scanner: what one scan of a known text tells of how the scanner types.

The text holds what goes wrong on the way: the letters that have other keys in other countries, a
small one beside the capitals, all digits, and the frame of ShipStation's packing slips. It is no
longer, so that its bars are two dots wide on a small screen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from bb_desktop.domain.labels import without_symbology
from bb_desktop.domain.physical_keys import KeyPress, ScannerSetting, decode
from bb_desktop.domain.scan import CodeKind, Reading, read_code
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.typing_speed import FIELD_HIGHEST_MS, TypingSpeed

#: What stands on the card.
CARD = "^#^AQWZYM0123456789a^"
# Codes of the same characters: what arrives of them tells what the scanner is good for.
_IMEI = "490154203237518"
_SERIAL = CARD[3:19]
_SLIP, _SLIP_ID = "^#^23456789A^", 0x23456789A
_AIM_LENGTH = 3
#: A text that is this much like the card is the card with something missing.
_ALIKE = 0.6


class CardEnd(StrEnum):
    """What a scanner presses after a code."""

    ENTER = "enter"
    TAB = "tab"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Incomplete:
    """The card, with characters missing or too many."""

    arrived: int


@dataclass(frozen=True, slots=True)
class CardScan:
    """What a whole scan of the card tells.

    Attributes:
        characters: Of the card, without what the scanner puts before it.
        taken_ms: From its first key to its last; 0 where the times are not known.
        gap_ms: Between two keys, about; 0 likewise.
        setting: The keyboard that the scanner is set to, as its keys tell; None where the
            computer does not tell which keys they were, so that the text has to be read.
        translated: The computer made another text of it; its keyboard is another one.
        numbers: Digits are read right.
        serials: Capitals and digits are read right.
        slips: The frame of a packing slip is read right.
        swapped: Capitals that change places, in pairs of card and arrival; empty with a setting.
        caps: Caps Lock is on.
        prefix: The AIM identifier that the scanner sends before each code, or "".
        slow: So slow that in a text field it may be taken for somebody who types.
        threshold_ms: Keys of this scanner are closer together than this.
    """

    characters: int
    taken_ms: float
    gap_ms: float
    setting: ScannerSetting | None
    translated: bool
    numbers: bool
    serials: bool
    slips: bool
    swapped: tuple[tuple[str, str], ...] = ()
    caps: bool = False
    prefix: str = ""
    end: CardEnd = CardEnd.NONE
    slow: bool = False
    threshold_ms: int = 0


def read_card(typed: Typed, setting: ScannerSetting, end: CardEnd) -> CardScan | Incomplete | None:
    """Say what a scan of the card tells.

    Args:
        typed: One scan, as it came in.
        setting: What the scanner is said to be set to; preferred where several would do.
        end: What came after it.

    Returns:
        None when it was no scan of the card.
    """
    for one, text in _by_keys(typed.keys, setting):
        plain = without_symbology(text)
        if plain.text == CARD:
            return _whole(typed, end, text[: len(text) - len(CARD)], setting=one)
    text = typed.text.strip("\r\n\t")
    if len(text) in (len(CARD), len(CARD) + _AIM_LENGTH):
        made = _made_of(text[-len(CARD) :])
        if made is not None:
            return _whole(typed, end, text[: -len(CARD)], made=made)
    return Incomplete(len(text)) if _is_part(typed, setting) else None


def _by_keys(
    keys: tuple[KeyPress, ...], first: ScannerSetting
) -> Iterator[tuple[ScannerSetting, str]]:
    for setting in (first, *(one for one in ScannerSetting if one is not first)):
        if (text := decode(keys, setting)) is not None:
            yield setting, text.rstrip("\n\t")


def _made_of(arrived: str) -> Mapping[str, str] | None:
    """Say what the computer makes of each character of the card; None for another text."""
    if len(arrived) != len(CARD):
        return None
    made: dict[str, str] = {}
    for meant, found in zip(CARD, arrived, strict=True):
        if made.setdefault(meant, found) != found:
            return None
    if len(set(made.values())) != len(made):
        return None
    # What stays where it is on all keyboards, in one of its two sizes, tells the card from others.
    return made if made["Y"].casefold() in "yz" and made["A"].casefold() in "aq" else None


def _whole(
    typed: Typed,
    end: CardEnd,
    prefix: str,
    *,
    setting: ScannerSetting | None = None,
    made: Mapping[str, str] | None = None,
) -> CardScan:
    taken = sum(typed.gaps_ms)
    gap = taken / len(typed.gaps_ms) if typed.gaps_ms else 0.0
    serials = made is None or _reading(made, prefix, _SERIAL).code == _SERIAL
    swapped = tuple((one, (made or {}).get(one, one)) for one in "AQWZYM")
    return CardScan(
        characters=len(CARD),
        taken_ms=taken,
        gap_ms=gap,
        setting=setting,
        translated=not typed.text.strip("\r\n\t").endswith(CARD),
        numbers=made is None or _reading(made, prefix, _IMEI).code == _IMEI,
        serials=serials,
        slips=made is None or _reading(made, prefix, _SLIP).shipstation_order_id == _SLIP_ID,
        swapped=() if serials else tuple(pair for pair in swapped if pair[0] != pair[1].upper()),
        caps=any(key.caps for key in typed.keys) or (made or {}).get("a") in ("A", "Q"),
        prefix=prefix,
        end=end,
        slow=gap > FIELD_HIGHEST_MS,
        # Three scans tell how fast a scanner is; here one has to do.
        threshold_ms=TypingSpeed(typed.gaps_ms * 3).field_threshold_ms,
    )


def _reading(made: Mapping[str, str], prefix: str, code: str) -> Reading:
    """Read a code as this scanner brings it, with what it sends before it."""
    return read_code(prefix + "".join(made[character] for character in code))


def _is_part(typed: Typed, setting: ScannerSetting) -> bool:
    texts = [typed.text, *(text for _one, text in _by_keys(typed.keys, setting))]
    if any(read_code(text).kind is not CodeKind.UNKNOWN for text in texts):
        return False
    return any(SequenceMatcher(None, text, CARD).ratio() >= _ALIKE for text in texts)
