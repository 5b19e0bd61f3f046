"""What Qt's key events say about a key: which one it was, what it typed, and when.

Each platform counts its keys and its modifiers in its own way; see `domain.physical_keys`.
"""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from bb_desktop.domain.physical_keys import KeyPress, Platform

_PLATFORMS = {
    "xcb": Platform.LINUX,
    "wayland": Platform.LINUX,
    "windows": Platform.WINDOWS,
    "cocoa": Platform.MACOS,
}
_SYSTEMS = {"win32": Platform.WINDOWS, "darwin": Platform.MACOS}

_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
# What a scanner may press for CR, LF, Tab and EOT: the keys, or Control and a letter.
_ENDINGS = "\r\n\t\x04"
_ENDING_LETTERS = (Qt.Key.Key_M, Qt.Key.Key_J, Qt.Key.Key_I, Qt.Key.Key_D)
_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_FIRST_DEAD, _LAST_DEAD = Qt.Key.Key_Dead_Grave, Qt.Key.Key_Dead_Longsolidusoverlay

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier
_COMMANDS = _CONTROL | _ALT
# A dead key and the sign after it may arrive as one; whole words are from an input method.
_MOST_CHARACTERS = 2

# Caps Lock and AltGr as the platforms report them: X11's LockMask and Mod5Mask, Qt's own numbers
# for Windows (qwindowskeymapper), NSEventModifierFlagCapsLock.
_CAPS = {Platform.LINUX: 0x2, Platform.WINDOWS: 0x100, Platform.MACOS: 0x10000}
_LEVEL_THREE = 0x80


def this_platform() -> Platform:
    """Say who counts the keys here."""
    by_qt = _PLATFORMS.get(QGuiApplication.platformName().partition("-")[0])
    return by_qt or _SYSTEMS.get(sys.platform, Platform.LINUX)


def is_end(event: QKeyEvent, *, scanning: bool) -> bool:
    """Say whether a key ends a scan; those with Control do so within a scan only."""
    commands = event.modifiers() & _COMMANDS
    if event.key() in _ENDS and not commands:
        return True
    return scanning and (
        event.key() in _ENDS
        or (event.text() != "" and event.text() in _ENDINGS)
        or (commands == _CONTROL and event.key() in _ENDING_LETTERS)
    )


def is_modifier(event: QKeyEvent) -> bool:
    """Say whether a key only changes what others mean; scanners press Shift in between."""
    return event.key() in _MODIFIERS


def is_dead(event: QKeyEvent) -> bool:
    """Say whether a key waits for the next one, as ``^`` does on a French keyboard."""
    return _FIRST_DEAD <= event.key() <= _LAST_DEAD


def is_within_code(event: QKeyEvent) -> bool:
    """Say whether a scanner may press this command in the midst of a code.

    Control and a letter for a control character (GS1's group separator), Alt and the keypad for a
    character by its number.
    """
    commands = event.modifiers() & _COMMANDS
    keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
    return commands == _CONTROL or (commands == _ALT and keypad)


def character(event: QKeyEvent, platform: Platform) -> str | None:
    """Give what a key typed: ``""`` for a dead key, None for keys that are commands."""
    modifiers = event.modifiers()
    if modifiers & _META:
        return None
    pressed = modifiers & _COMMANDS
    # Control and Alt together are AltGr on Windows, Option is AltGr on a Mac: both make signs.
    option = platform is Platform.MACOS and pressed == _ALT
    if pressed and pressed != _COMMANDS and not option:
        return None
    text = event.text()
    if not text:
        return "" if is_dead(event) else None
    return text if len(text) <= _MOST_CHARACTERS and is_typed(text) else None


def is_typed(text: str) -> bool:
    """Say whether a text is made of what codes are made of."""
    # The group separator of GS1 codes is no printable sign, but part of the code.
    return all(one.isprintable() or one == "\x1d" for one in text)


def key_press(event: QKeyEvent, platform: Platform) -> KeyPress | None:
    """Give the key itself; None where the platform does not tell it."""
    scan_code = event.nativeScanCode()
    if platform is not Platform.MACOS and not scan_code:
        return None
    modifiers = event.modifiers()
    commands = modifiers & _COMMANDS
    mac = platform is Platform.MACOS
    altgr = (
        bool(modifiers & Qt.KeyboardModifier.GroupSwitchModifier)
        or commands == _COMMANDS
        or (mac and commands == _ALT)
        or (platform is Platform.LINUX and bool(event.nativeModifiers() & _LEVEL_THREE))
    )
    return KeyPress(
        native_scan_code=scan_code,
        native_virtual_key=event.nativeVirtualKey(),
        text=event.text(),
        shift=bool(modifiers & _SHIFT),
        caps=bool(event.nativeModifiers() & _CAPS[platform]),
        platform=platform,
        altgr=altgr,
        alt=commands == _ALT and not altgr,
        # On a Mac, Qt calls Command what is called Control elsewhere.
        ctrl=bool(modifiers & _META) if mac else commands == _CONTROL,
    )


def windows_message_time() -> Callable[[], int] | None:
    """Give Windows' time of the message being handled; None on other systems."""
    if sys.platform == "win32":
        user32 = ctypes.WinDLL("user32")
        user32.GetMessageTime.restype = ctypes.c_long
        return user32.GetMessageTime
    return None


class KeyTimes:
    """Says when keys were pressed, not when the program came to look at them.

    Milliseconds from whatever the platform counts from; a program that was busy for a moment must
    not take a person's keys, which come all at once then, for a scanner's.
    """

    def __init__(self, message_time: Callable[[], int] | None = None) -> None:
        """Begin.

        Args:
            message_time: Windows' time of the message being handled: Qt stamps keys there with
                the time at which it hands them on.
        """
        self._message_time = message_time
        self._last_ms = 0.0
        # What is to be added for this computer's own clock; None before the first key.
        self._offset_ms: float | None = None

    def of(self, event: QKeyEvent) -> float:
        """Give the time of a key."""
        stamp = event.timestamp()
        if stamp and self._message_time is not None:
            stamp = self._message_time() & 0xFFFFFFFF
        if not stamp:
            return self.now_ms()
        at_ms = float(stamp)
        if self._offset_ms is None or at_ms < self._last_ms:
            # The first one, or 49 days went by and the platform counts from 0 again.
            self._offset_ms = time.monotonic() * 1000 - at_ms
        self._last_ms = at_ms
        return at_ms

    def now_ms(self) -> float:
        """Give the present, as the times of keys are counted."""
        return time.monotonic() * 1000 - (self._offset_ms or 0.0)

    def at_s(self, at_ms: float) -> float:
        """Give the time of a key in seconds of `time.monotonic`."""
        return (at_ms + (self._offset_ms or 0.0)) / 1000
