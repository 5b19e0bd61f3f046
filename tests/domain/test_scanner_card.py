"""The test card: what one scan of it tells of scanner and computer."""

from __future__ import annotations

import pytest

from bb_desktop.domain.physical_keys import KeyPress, Platform, ScannerSetting
from bb_desktop.domain.scanner_card import CARD, CardEnd, CardScan, Incomplete, read_card
from bb_desktop.domain.typed import Typed

IMEI = "490154203237518"
# Linux numbers of the US keys, which X11 raises by 8.
_ROWS = ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./")
_PLACES = {
    key: first + place
    for row, first in zip(_ROWS, (2, 16, 30, 43), strict=True)
    for place, key in enumerate(row)
}
_SHIFTED = dict(zip('!@#$%^&*()_+{}:"~|<>?', "1234567890-=[];'`\\,./", strict=True))
# Where a scanner finds a character: the US key and whether Shift is held.
_FRENCH = {"a": "q", "q": "a", "w": "z", "z": "w", "m": ";"}
_GERMAN = {"y": "z", "z": "y"}


def pressed(text: str, setting: ScannerSetting, *, caps: bool = False) -> tuple[KeyPress, ...]:
    """Give the keys that a scanner of a setting presses; only the US frame is exact."""
    keys = []
    for character in text:
        if setting is ScannerSetting.FRENCH and character in "^#":
            # AltGr with 9 and 3; the accent stands by itself there.
            place = _PLACES["9" if character == "^" else "3"]
            keys.append(_key(place, altgr=True, caps=caps))
            continue
        if setting is ScannerSetting.GERMAN and character in "^#":
            place = 41 if character == "^" else 43
            keys.append(_key(place, caps=caps))
            if character == "^":
                keys.append(_key(57, caps=caps))
            continue
        shift = character.isupper() or character in _SHIFTED
        key = _SHIFTED.get(character, character.lower())
        if setting is ScannerSetting.FRENCH:
            shift = shift or character.isdigit()
            key = _FRENCH.get(key, key)
        elif setting is ScannerSetting.GERMAN:
            key = _GERMAN.get(key, key)
        keys.append(_key(_PLACES[key], shift=shift, caps=caps))
    return tuple(keys)


def _key(place: int, *, shift: bool = False, altgr: bool = False, caps: bool = False) -> KeyPress:
    return KeyPress(
        native_scan_code=place + 8,
        native_virtual_key=0,
        text="",
        shift=shift,
        caps=caps,
        platform=Platform.LINUX,
        altgr=altgr,
    )


def a_scan(
    text: str = CARD,
    *,
    keys: tuple[KeyPress, ...] = (),
    gap_ms: float = 3.0,
) -> Typed:
    return Typed(text, 1.0, keys, (gap_ms,) * (len(text) - 1))


def read(typed: Typed, setting: ScannerSetting = ScannerSetting.US, end: CardEnd = CardEnd.ENTER):
    return read_card(typed, setting, end)


def whole(*args: object, **kwargs: object) -> CardScan:
    found = read(*args, **kwargs)  # type: ignore[arg-type]
    assert isinstance(found, CardScan), found
    return found


def test_a_scanner_that_needs_nothing_is_told_so():
    found = whole(a_scan(keys=pressed(CARD, ScannerSetting.US)))

    assert (found.characters, found.taken_ms, found.gap_ms) == (21, 60, 3)
    assert found.setting is ScannerSetting.US
    assert (found.numbers, found.serials, found.slips) == (True, True, True)
    assert (found.translated, found.caps, found.slow) == (False, False, False)
    assert (found.prefix, found.swapped) == ("", ())
    assert found.end is CardEnd.ENTER


@pytest.mark.parametrize("setting", list(ScannerSetting))
@pytest.mark.parametrize("said", list(ScannerSetting))
def test_the_keyboard_that_a_scanner_is_set_to_shows_in_its_keys(setting, said):
    found = whole(a_scan("6366QAZWY?à&é", keys=pressed(CARD, setting)), said)

    assert found.setting is setting
    assert found.translated
    assert found.numbers
    assert found.serials
    assert found.slips


def test_caps_lock_is_noticed_by_keys_and_changes_nothing():
    found = whole(a_scan(CARD.swapcase(), keys=pressed(CARD, ScannerSetting.US, caps=True)))

    assert found.caps
    assert found.translated
    assert found.serials


@pytest.mark.parametrize("prefix", ["]C0", "]C1"])
def test_what_a_scanner_sends_before_each_code_is_named_and_taken_off(prefix):
    by_keys = whole(a_scan(prefix + CARD, keys=pressed(prefix + CARD, ScannerSetting.US)))
    by_text = whole(a_scan(prefix + CARD))

    assert by_keys.prefix == by_text.prefix == prefix
    assert by_text.numbers
    assert by_text.serials
    assert by_text.slips


# --- computers that do not tell their keys -------------------------------------------------------

#: What computers make of the card when a US-set scanner types it.
ARRIVING = {
    "us": CARD,
    "uk": "^£^AQWZYM0123456789a^",
    "de": "&§&AQWYZM0123456789a&",
    "fr": "636QAZWY?à&é\"'(-è_çq6",
    "be": "636QAZWY?à&é\"'(§è!çq6",
    "cz": "636AQWYZMé+ěščřžýáía6",
}


@pytest.mark.parametrize("layout", list(ARRIVING))
def test_numbers_and_packing_slips_are_read_right_by_their_text_alone(layout):
    found = whole(a_scan(ARRIVING[layout]))

    assert found.setting is None
    assert found.numbers
    assert found.slips
    assert found.translated is (layout != "us")


@pytest.mark.parametrize(("layout", "right"), [("us", True), ("uk", True), ("fr", True)])
def test_serial_numbers_are_read_right_where_letters_can_be_had_back(layout, right):
    assert whole(a_scan(ARRIVING[layout])).serials is right


def test_letters_that_change_places_unseen_are_named():
    found = whole(a_scan(ARRIVING["de"]))

    assert not found.serials
    assert found.swapped == (("Z", "Y"), ("Y", "Z"))


def test_caps_lock_is_noticed_by_text_alone():
    found = whole(a_scan(CARD.swapcase()))

    assert found.caps
    assert found.numbers
    assert found.serials


def test_a_prefix_that_a_foreign_keyboard_spoils_is_no_good_scanner():
    found = whole(a_scan("+C0" + ARRIVING["de"]))

    assert not found.numbers
    assert not found.slips


# --- what else ------------------------------------------------------------------------------------


@pytest.mark.parametrize("end", list(CardEnd))
def test_what_comes_at_the_end_is_kept(end):
    assert whole(a_scan(), end=end).end is end


@pytest.mark.parametrize(("gap_ms", "slow"), [(3, False), (40, False), (90, True)])
def test_a_scanner_as_slow_as_a_person_is_named(gap_ms, slow):
    assert whole(a_scan(gap_ms=gap_ms)).slow is slow


def test_a_card_with_characters_missing_is_no_whole_one():
    assert read(a_scan(CARD[:15])) == Incomplete(15)
    assert read(a_scan(CARD.replace("45", ""))) == Incomplete(len(CARD) - 2)


@pytest.mark.parametrize(
    "text",
    [
        IMEI,
        "C39XK1ABJGH5",
        "89049032000001000000012345678953",
        "61205377",
        "^#^499602D2^",
        "https://example.com/warranty",
        "BBUNDO",
        "",
    ],
)
def test_other_codes_are_not_taken_for_the_card(text):
    assert read(a_scan(text) if text else Typed("", 1.0)) is None


def test_a_card_typed_by_hand_tells_no_speed():
    found = whole(Typed(CARD, 1.0, by_hand=True))

    assert (found.taken_ms, found.gap_ms) == (0, 0)
