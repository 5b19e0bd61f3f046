"""The keys that a scanner presses: read right on every computer, whatever it makes of them."""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from bb_desktop.domain.physical_keys import (
    KeyPress,
    Platform,
    ScannerSetting,
    decode,
    settings_that_read,
)
from bb_desktop.domain.scan import CodeKind, read_code

IMEI, SERIAL, SLIP = "490154203237518", "C39XK1ABJGH5", "^#^499602D2^"

# Key numbers as the platforms' own headers name them: Linux input-event-codes.h (Windows' scan
# codes are the same) and Apple's HIToolbox/Events.h.
LINUX_KEYS = {
    **{"1": 2, "2": 3, "3": 4, "4": 5, "5": 6, "6": 7, "7": 8, "8": 9, "9": 10, "0": 11},
    **{"-": 12, "=": 13, "Q": 16, "W": 17, "E": 18, "R": 19, "T": 20, "Y": 21, "U": 22},
    **{"I": 23, "O": 24, "P": 25, "A": 30, "S": 31, "D": 32, "F": 33, "G": 34, "H": 35},
    **{"J": 36, "K": 37, "L": 38, ";": 39, "Z": 44, "X": 45, "C": 46, "V": 47, "B": 48},
    **{"N": 49, "M": 50, ",": 51, ".": 52, "/": 53, "\n": 28, "\t": 15, " ": 57, "[": 26},
}
MAC_KEYS = {
    **{"A": 0x00, "S": 0x01, "D": 0x02, "F": 0x03, "H": 0x04, "G": 0x05, "Z": 0x06, "X": 0x07},
    **{"C": 0x08, "V": 0x09, "B": 0x0B, "Q": 0x0C, "W": 0x0D, "E": 0x0E, "R": 0x0F, "Y": 0x10},
    **{"T": 0x11, "1": 0x12, "2": 0x13, "3": 0x14, "4": 0x15, "6": 0x16, "5": 0x17, "=": 0x18},
    **{"9": 0x19, "7": 0x1A, "-": 0x1B, "8": 0x1C, "0": 0x1D, "O": 0x1F, "U": 0x20, "[": 0x21},
    **{"I": 0x22, "P": 0x23, "L": 0x25, "J": 0x26, "K": 0x28, ";": 0x29, ",": 0x2B, "/": 0x2C},
    **{"N": 0x2D, "M": 0x2E, ".": 0x2F, "\n": 0x24, "\t": 0x30, " ": 0x31},
}
# Which key (by the US name on it) a scanner presses with Shift, by its setting.
SHIFTED = {
    ScannerSetting.US: {"^": "6", "#": "3", "(": "9", ")": "0", ":": ";", "_": "-"},
    ScannerSetting.FRENCH: {digit: digit for digit in "0123456789"} | {".": ",", "/": "."},
    ScannerSetting.GERMAN: {"(": "8", ")": "9", ":": ".", "/": "7", "=": "0", ";": ","},
}
PLAIN = {
    ScannerSetting.US: {},
    ScannerSetting.FRENCH: {"(": "5", ")": "-", "-": "6", ":": ".", "_": "8", ";": ",", "=": "="},
    ScannerSetting.GERMAN: {"-": "/"},
}
LETTERS = {
    ScannerSetting.US: {},
    ScannerSetting.FRENCH: {"A": "Q", "Q": "A", "W": "Z", "Z": "W", "M": ";"},
    ScannerSetting.GERMAN: {"Y": "Z", "Z": "Y"},
}

# What the computers make of the keys: number row without and with Shift, and the moved letters.
DIGITS = "1234567890"
COMPUTERS = {
    "us": (DIGITS, "!@#$%^&*()", {}),
    "uk": (DIGITS, '!"£$%^&*()', {}),
    "de": (DIGITS, '!"§$%&/()=', {"Y": "Z", "Z": "Y"}),
    "ch": (DIGITS, '+"*ç%&/()=', {"Y": "Z", "Z": "Y"}),
    "es": (DIGITS, '!"·$%&/()=', {}),
    "it": (DIGITS, '!"£$%&/()=', {}),
    "pt": (DIGITS, '!"#$%&/()=', {}),
    "fr": ("&é\"'(-è_çà", DIGITS, {"A": "Q", "Q": "A", "W": "Z", "Z": "W", "M": ","}),
    "be": ("&é\"'(§è!çà", DIGITS, {"A": "Q", "Q": "A", "W": "Z", "Z": "W", "M": ","}),
    "cz": ("+ěščřžýáíé", DIGITS, {"Y": "Z", "Z": "Y"}),
    "sk": ("+ľščťžýáíé", DIGITS, {"Y": "Z", "Z": "Y"}),
}
# There Caps Lock holds the number row down as well.
SHIFT_LOCKED = ("fr", "be")


def made_of(computer: str, key: str, *, shift: bool, caps: bool) -> str:
    """Say what a computer shows for a key."""
    plain, shifted, letters = COMPUTERS[computer]
    if key in DIGITS:
        up = shift != (caps and computer in SHIFT_LOCKED)
        return (shifted if up else plain)[DIGITS.index(key)]
    shown = letters.get(key, key)
    return shown.upper() if shift != caps else shown.lower()


@cache
def press(
    character: str,
    computer: str = "us",
    platform: Platform = Platform.LINUX,
    setting: ScannerSetting = ScannerSetting.US,
    *,
    caps: bool = False,
) -> KeyPress:
    """Press the key that a scanner of this setting presses for a character."""
    if character.isalpha():
        key = LETTERS[setting].get(character.upper(), character.upper())
        shift = character.isupper()
    elif character in SHIFTED[setting]:
        key, shift = SHIFTED[setting][character], True
    else:
        key, shift = PLAIN[setting].get(character, character), False
    mac = platform is Platform.MACOS
    code = 1 if mac else LINUX_KEYS[key] + (8 if platform is Platform.LINUX else 0)
    text = made_of(computer, key, shift=shift, caps=caps)
    virtual = MAC_KEYS[key] if mac else 0x1000 + ord(key)
    return KeyPress(code, virtual, text, shift, caps, platform)


def presses(
    text: str,
    computer: str = "us",
    platform: Platform = Platform.LINUX,
    setting: ScannerSetting = ScannerSetting.US,
    *,
    caps: bool = False,
) -> list[KeyPress]:
    return [press(one, computer, platform, setting, caps=caps) for one in text]


def identifiers(count: int, seed: int) -> list[str]:
    """Make IMEIs, serial numbers, slips and order numbers in equal parts, all different."""
    rng = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        stem = f"{rng.choice((35, 86, 1)):02d}{rng.randrange(10**12):012d}"
        serial = "".join(rng.choices("ABCDEFGHJKLMNPQRSTUVWXYZ0123456789", k=12))
        slip = f"^#^{rng.randrange(10**8, 10**10):X}^"
        made |= dict.fromkeys(
            (stem + luhn.calc_check_digit(stem), serial, slip, str(rng.randrange(10**6, 10**9)))
        )
    return list(made)[:count]


TEN_THOUSAND = identifiers(10_000, seed=41)


@pytest.mark.parametrize("computer", COMPUTERS)
def test_ten_thousand_identifiers_come_through_every_computer(computer: str) -> None:
    platforms = list(Platform)
    changed = 0
    for number, text in enumerate(TEN_THOUSAND):
        for caps in (False, True):
            keys = presses(text, computer, platforms[number % 3], caps=caps)
            assert decode(keys) == text
            changed += "".join(key.text for key in keys) != text

    # The texts alone would have been wrong: that is what is being tested. Where digits move, in
    # nearly every scan; elsewhere in those with letters, by Caps Lock.
    assert changed > (9_900 if COMPUTERS[computer][0] != DIGITS else 4_500)


@pytest.mark.parametrize("setting", ScannerSetting)
@pytest.mark.parametrize("platform", Platform)
@given(text=st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZabcxyzqwm0123456789-._/:()=;", min_size=1))
def test_a_scanner_of_another_country_is_read_by_its_own_setting(
    setting: ScannerSetting, platform: Platform, text: str
) -> None:
    # The keys of these signs differ by country and are told in the tables above as far as needed.
    for sign in "._/:()=;":
        if sign not in SHIFTED[setting] and sign not in PLAIN[setting]:
            text = text.replace(sign, "0")

    assert decode(presses(text, "fr", platform, setting), setting) == text


@pytest.mark.parametrize("platform", Platform)
def test_the_scan_ends_with_its_own_key(platform: Platform) -> None:
    assert decode(presses(f"{IMEI}\n", platform=platform)) == f"{IMEI}\n"
    assert decode(presses(f"{IMEI}\t", platform=platform)) == f"{IMEI}\t"


def linux(number: int, text: str = "", *, shift: bool = False, altgr: bool = False) -> KeyPress:
    return KeyPress(number + 8, 0, text, shift, caps=False, platform=Platform.LINUX, altgr=altgr)


def test_a_packing_slip_of_a_french_scanner_keeps_its_frame() -> None:
    digits = presses("499602D2", setting=ScannerSetting.FRENCH)
    by_altgr = [linux(10, "^", altgr=True)], [linux(4, "#", altgr=True)]
    by_dead_key = [linux(26), linux(57, "^")], [linux(4, "#", altgr=True)]

    for caret, hash_sign in (by_altgr, by_dead_key):
        keys = [*caret, *hash_sign, *caret, *digits, *caret]
        text = decode(keys, ScannerSetting.FRENCH)
        assert text == SLIP
        assert read_code(text).kind is CodeKind.ORDER


def test_the_number_pad_types_digits() -> None:
    pad = {"7": 71, "8": 72, "9": 73, "4": 75, "5": 76, "6": 77, "1": 79, "2": 80, "3": 81, "0": 82}
    mac = {"0": 82, "1": 83, "2": 84, "3": 85, "4": 86, "5": 87, "6": 88, "7": 89, "8": 91, "9": 92}

    for setting in ScannerSetting:
        assert decode([linux(pad[one], one) for one in IMEI], setting) == IMEI
        keys = [
            replace(press("7", platform=Platform.MACOS), native_virtual_key=mac[one])
            for one in IMEI
        ]
        assert decode(keys, setting) == IMEI


def test_the_keys_of_shift_and_caps_lock_themselves_say_nothing() -> None:
    shift, caps = linux(42), linux(58)

    assert decode([caps, shift, press("C"), press("3"), shift, caps]) == "C3"


def test_the_group_separator_of_gs1_codes_comes_through_every_keyboard() -> None:
    # US scanners press Control and the bracket, whatever a French PC makes of that key.
    separator = replace(linux(27, "$"), ctrl=True)

    keys = [*presses("10AB", "fr"), separator, *presses("21C", "fr")]

    assert decode(keys) == "10AB\x1d21C"
    assert decode([replace(linux(36), ctrl=True)]) == "\n"


def test_without_the_place_of_a_key_nothing_is_decoded() -> None:
    seven = press("7")
    windows = press("7", platform=Platform.WINDOWS)
    unknown = [
        replace(seven, native_scan_code=0),
        replace(seven, native_scan_code=1 + 8),
        replace(seven, native_scan_code=600),
        replace(seven, native_scan_code=-5),
        replace(seven, alt=True),
        replace(windows, native_scan_code=0),
        # A character without a key: Windows puts its number where the scan code stands.
        replace(windows, native_virtual_key=0xE7),
        # Home has the number of the pad's 7, and is no 7.
        replace(windows, native_scan_code=0x147),
    ]

    assert decode([]) is None
    assert decode([linux(42)]) is None
    for key in unknown:
        assert decode([seven, key]) is None


def test_a_mac_that_tells_no_keys_is_not_read_as_a_row_of_a() -> None:
    pasted = [replace(press("A", platform=Platform.MACOS), text=one) for one in IMEI]

    assert decode(pasted) is None
    assert decode(presses("AAAA", platform=Platform.MACOS)) == "AAAA"


CARD = "BB-TEST-AZQY-0123"


@pytest.mark.parametrize("setting", ScannerSetting)
@pytest.mark.parametrize("platform", Platform)
def test_a_test_card_tells_what_the_scanner_is_set_to(
    setting: ScannerSetting, platform: Platform
) -> None:
    keys = presses(f"{CARD}\n", "fr", platform, setting)

    assert settings_that_read(keys, CARD) == (setting,)
    assert settings_that_read(keys, "another card") == ()


def test_a_card_of_digits_alone_cannot_tell_german_from_us() -> None:
    assert settings_that_read(presses("0123"), "0123") == (ScannerSetting.US, ScannerSetting.GERMAN)


@pytest.mark.parametrize("setting", ScannerSetting)
@pytest.mark.parametrize("place", range(2, 90))
@pytest.mark.parametrize("shift", [False, True])
def test_every_key_with_ctrl_is_a_control_character_or_has_to_be_read(setting, place, shift):
    key = replace(linux(place), ctrl=True, shift=shift)

    decoded = decode([key], setting)

    assert decoded is None or (decoded.isascii() and ord(decoded) < 0x20)
