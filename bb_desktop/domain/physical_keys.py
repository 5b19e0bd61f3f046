"""Scans decoded from the keys that the scanner pressed, whatever layout the computer has.

A scanner in keyboard mode presses keys; the computer's layout makes characters of them, and Caps
Lock, dead keys and accents make them wrong. Where the platform tells *which key* it was, only the
scanner's own setting matters. Where it does not (remote sessions, pasted text), nothing is decoded
here and the text has to be repaired instead.

Key numbers are those of scan code set 1, as Windows gives them. Linux counts the same keys with the
same numbers (evdev), which X11 and Wayland raise by 8; macOS numbers its keys in its own way.

Sources: USB HID Usage Tables 1.4, section 10, with Microsoft's "Keyboard Scan Code Specification";
Linux ``input-event-codes.h``; Apple ``HIToolbox/Events.h`` (``kVK_ANSI_…``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Platform(StrEnum):
    """Who counts the keys."""

    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"


class ScannerSetting(StrEnum):
    """The keyboard that a scanner was set to press the keys of."""

    US = "us"
    FRENCH = "fr"
    GERMAN = "de"


@dataclass(frozen=True, slots=True)
class KeyPress:
    """One key going down, as the platform reports it.

    Attributes:
        native_scan_code: Linux: evdev + 8; Windows: set 1, with 0x100 for extended keys; macOS
            reports none.
        native_virtual_key: Used on macOS alone, and to know Windows' keyless characters.
        text: What the computer's layout made of it; not decoded from.
        caps: Caps Lock is on. It changes the text and never the key, so it changes nothing here.
        altgr: AltGr (on macOS: Option) is held.
        alt: Alt alone is held: the scanner types character numbers on the keypad.
        ctrl: Control alone is held: the key stands for a control character, as the group
            separator of GS1 codes does for ``Ctrl+]``.
    """

    native_scan_code: int
    native_virtual_key: int
    text: str
    shift: bool
    caps: bool
    platform: Platform
    altgr: bool = False
    alt: bool = False
    ctrl: bool = False


def decode(keys: Sequence[KeyPress], setting: ScannerSetting = ScannerSetting.US) -> str | None:
    """Say what a scanner typed.

    Args:
        keys: Of one scan, in their order; modifier keys among them are passed over.
        setting: What the scanner is set to. Which one it is shows in a scan of a known text:
            see `settings_that_read`.

    Returns:
        The characters, Enter as a line feed and Tab as a tab. None when a key is not known by its
        place, or nothing was pressed: the text has to be read instead.
    """
    if _without_keys(keys):
        return None
    layout = _LAYOUTS[setting]
    out: list[str] = []
    dead = False
    for key in keys:
        place = _place(key)
        if place in _MODIFIERS:
            continue
        character = None if key.alt or place is None else layout.character(place, key)
        if character is None:
            return None
        if dead and character == " ":
            # The blank only brings the accent before it out.
            dead = False
            continue
        if key.ctrl:
            if not character.isascii():
                # Ctrl with ß or é is no character of anybody's.
                return None
            # ASCII made it so: the control characters are the letters without their high bits.
            character = chr(ord(character.upper()) & 0x1F)
        dead = character in layout.dead and not key.altgr
        out.append(character)
    return "".join(out) or None


def settings_that_read(keys: Sequence[KeyPress], expected: str) -> tuple[ScannerSetting, ...]:
    """Find the settings under which a scan of a known text gives that text.

    Args:
        keys: The scan of a test card; only a text with Y or Z, A or Q, and a digit tells all
            settings apart.
        expected: What stands on the card.

    Returns:
        In the order of `ScannerSetting`; empty when none does.
    """
    return tuple(
        setting
        for setting in ScannerSetting
        if (decode(keys, setting) or "").rstrip("\n\t") == expected
    )


# ----------------------------------------------------------------------------- places of keys

_ENTER, _TAB, _SPACE, _ISO_KEY = 28, 15, 57, 86
_MODIFIERS = frozenset({29, 42, 54, 56, 58, 0x11D, 0x136, 0x138, 0x15B, 0x15C})
# Linux numbers beyond the block that both count alike, in Windows' numbers.
_LINUX_OTHERS = {96: 0x11C, 97: 0x11D, 98: 0x135, 100: 0x138, 125: 0x15B, 126: 0x15C}
_COUNTED_ALIKE = range(1, 87)
_EVDEV_OFFSET = 8
# Windows' VK_PACKET: a character without a key, its number where the scan code would be.
_KEYLESS = 0xE7
_MAC_A = 0

_ROWS = (range(2, 14), range(16, 28), range(30, 42), range(43, 54))
_MAC_ROWS = (
    (18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30),
    (0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    (42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
)
_MAC_OTHERS = {
    **{36: _ENTER, 76: 0x11C, 48: _TAB, 49: _SPACE, 10: _ISO_KEY},
    **{65: 83, 67: 55, 69: 78, 75: 0x135, 78: 74},
    **{82: 82, 83: 79, 84: 80, 85: 81, 86: 75, 87: 76, 88: 77, 89: 71, 91: 72, 92: 73},
    **{56: 42, 60: 54, 59: 29, 62: 0x11D, 58: 56, 61: 0x138, 57: 58, 55: 0x15B, 54: 0x15C},
}
_MAC = _MAC_OTHERS | {
    number: place
    for places, numbers in zip(_ROWS, _MAC_ROWS, strict=True)
    for place, number in zip(places, numbers, strict=True)
}


def _without_keys(keys: Sequence[KeyPress]) -> bool:
    """Notice characters that a Mac got without a key: each then has the number of its A."""
    return (
        all(key.platform is Platform.MACOS and key.native_virtual_key == _MAC_A for key in keys)
        and len({key.text.casefold() for key in keys}) > 1
    )


def _place(key: KeyPress) -> int | None:
    """Give a key's number in scan code set 1; None when the platform does not tell the key."""
    match key.platform:
        case Platform.MACOS:
            return _MAC.get(key.native_virtual_key)
        case Platform.WINDOWS:
            keyless = key.native_virtual_key == _KEYLESS or key.native_scan_code <= 0
            return None if keyless else key.native_scan_code
        case Platform.LINUX:
            number = key.native_scan_code - _EVDEV_OFFSET
            return number if number in _COUNTED_ALIKE else _LINUX_OTHERS.get(number)


# --------------------------------------------------------------------------- what they type


@dataclass(frozen=True, slots=True)
class _Layout:
    """Characters by place, for each state of Shift and AltGr; ``dead`` wait for a blank."""

    plain: Mapping[int, str]
    shifted: Mapping[int, str]
    altgr: Mapping[int, str]
    dead: str = ""

    def character(self, place: int, key: KeyPress) -> str | None:
        if place in _EVERYWHERE:
            return _EVERYWHERE[place]
        if key.altgr:
            return self.altgr.get(place)
        return (self.shifted if key.shift else self.plain).get(place)


_EVERYWHERE = (
    {_ENTER: "\n", 0x11C: "\n", _TAB: "\t", _SPACE: " "}
    | {55: "*", 74: "-", 78: "+", 0x135: "/", 83: "."}
    | dict(zip((82, 79, 80, 81, 75, 76, 77, 71, 72, 73), "0123456789", strict=True))
)


def _places(rows: Sequence[str], iso_key: str) -> dict[int, str]:
    """Put characters on the four rows; the last begins with the key beside Enter."""

    def pairs() -> Iterator[tuple[int, str]]:
        for places, characters in zip(_ROWS, rows, strict=True):
            yield from zip(places, characters, strict=True)
        yield _ISO_KEY, iso_key

    return dict(pairs())


_LAYOUTS = {
    ScannerSetting.US: _Layout(
        plain=_places(("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./"), "\\"),
        shifted=_places(("!@#$%^&*()_+", "QWERTYUIOP{}", 'ASDFGHJKL:"~', "|ZXCVBNM<>?"), "|"),
        altgr={},
    ),
    ScannerSetting.FRENCH: _Layout(
        plain=_places(("&é\"'(-è_çà)=", "azertyuiop^$", "qsdfghjklmù²", "*wxcvbn,;:!"), "<"),
        shifted=_places(("1234567890°+", "AZERTYUIOP¨£", "QSDFGHJKLM%²", "µWXCVBN?./§"), ">"),
        altgr=dict(zip(range(3, 14), "~#{[|`\\^@]}", strict=True)),
        dead="^¨",
    ),
    ScannerSetting.GERMAN: _Layout(
        plain=_places(("1234567890ß\u00b4", "qwertzuiopü+", "asdfghjklöä^", "#yxcvbnm,.-"), "<"),
        shifted=_places(('!"§$%&/()=?`', "QWERTZUIOPÜ*", "ASDFGHJKLÖÄ°", "'YXCVBNM;:_"), ">"),
        altgr={3: "²", 4: "³", 8: "{", 9: "[", 10: "]", 11: "}", 12: "\\"}
        | {16: "@", 18: "€", 27: "~", _ISO_KEY: "|", 50: "µ"},
        dead="^`\u00b4",
    ),
}
