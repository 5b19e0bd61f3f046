"""A keyboard and a scanner for tests: real Qt key events with native codes and times of their own.

Time is what the events say, as on a real platform; nothing waits. A key goes the way that Qt sends
it, short of the table of shortcuts: whatever has the focus is asked whether it wants it as text,
and then given it.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.domain.physical_keys import Platform
from bb_desktop.ui.bench.fields import key_target

# Evdev numbers (Windows' scan codes are the same), and Apple's virtual keys, of the US keys.
_ROWS = ("1234567890-=", "qwertyuiop[]", "asdfghjkl;'`", "\\zxcvbnm,./")
_FIRST = (2, 16, 30, 43)
_CODES = {
    one: first + place
    for row, first in zip(_ROWS, _FIRST, strict=True)
    for place, one in enumerate(row)
} | {" ": 57, "\n": 28, "\t": 15}
_MAC_ROWS = (
    (18, 19, 20, 21, 23, 22, 26, 28, 25, 29, 27, 24),
    (12, 13, 14, 15, 17, 16, 32, 34, 31, 35, 33, 30),
    (0, 1, 2, 3, 5, 4, 38, 40, 37, 41, 39, 50),
    (42, 6, 7, 8, 9, 11, 45, 46, 43, 47, 44),
)
_MAC_CODES = {
    one: code
    for row, codes in zip(_ROWS, _MAC_ROWS, strict=True)
    for one, code in zip(row, codes, strict=True)
} | {" ": 49, "\n": 36, "\t": 48}
_US_SHIFTED = dict(zip('!@#$%^&*()_+{}:"~|<>?', "1234567890-=[];'`\\,./", strict=True))

_DIGITS = "1234567890"
_AZERTY = {"a": "q", "q": "a", "w": "z", "z": "w", "m": ",", ";": "m"}
#: What computers make of the keys: the number row, with Shift, and the letters that moved.
LAYOUTS: dict[str, tuple[str, str, dict[str, str]]] = {
    "us": (_DIGITS, "!@#$%^&*()", {}),
    "uk": (_DIGITS, '!"£$%^&*()', {}),
    "de": (_DIGITS, '!"§$%&/()=', {"y": "z", "z": "y"}),
    "ch": (_DIGITS, '+"*ç%&/()=', {"y": "z", "z": "y"}),
    "es": (_DIGITS, '!"·$%&/()=', {}),
    "it": (_DIGITS, '!"£$%&/()=', {}),
    "pt": (_DIGITS, '!"#$%&/()=', {}),
    "fr": ("&é\"'(-è_çà", _DIGITS, _AZERTY),
    "be": ("&é\"'(§è!çà", _DIGITS, _AZERTY),
    "cz": ("+ěščřžýáíé", _DIGITS, {"y": "z", "z": "y"}),
    "sk": ("+ľščťžýáíé", _DIGITS, {"y": "z", "z": "y"}),
}
_CAPS_BITS = {Platform.LINUX: 0x2, Platform.WINDOWS: 0x100, Platform.MACOS: 0x10000}


@dataclass(slots=True)
class Keyboard:
    """Presses keys at times of its own.

    Attributes:
        at_ms: Of the next key.
        layout: What the computer makes of keys; None for no native codes, only text.
        caps: Caps Lock is on.
    """

    at_ms: int = 10_000
    layout: str | None = None
    platform: Platform = Platform.LINUX
    caps: bool = False

    def scan(
        self, code: str, *, gap_ms: float = 4, jitter: float = 0.0, end: str = "\n", seed: int = 1
    ) -> None:
        """Type a code as a scanner does, with what comes at its end.

        Args:
            code: What the barcode says.
            gap_ms: From key to key.
            jitter: Each gap is longer or shorter by up to this part of it.
            end: ``\\n``, ``\\t``, both, or ``""``.
            seed: Of the jitter.
        """
        rng = random.Random(seed)
        for place, character in enumerate(code + end):
            if place:
                self.at_ms += round(gap_ms * (1 + rng.uniform(-jitter, jitter)))
            self._stroke(character, ends=place >= len(code))

    def type(self, text: str, *, gap_ms: float = 130) -> None:
        """Type as a person does."""
        for character in text:
            self.at_ms += round(gap_ms)
            self._stroke(character, ends=character in "\n\t")

    def wait(self, ms: float) -> None:
        """Press nothing for a while."""
        self.at_ms += round(ms)

    def hold(self, character: str, times: int, *, key: Qt.Key | None = None) -> None:
        """Hold a key down, so that it repeats by itself; let it go at the end."""
        for number in range(times):
            self.at_ms += 30 if number else 130
            self.press(character, key=key, auto_repeat=number > 0)
        self.release(character, key=key)

    def hold_unnoticed(self, character: str, times: int) -> None:
        """Hold a key down where Qt does not notice: it comes up and goes down at one moment."""
        for _ in range(times):
            self.press(character)
            self.at_ms += 40
            self.release(character)

    def press(
        self,
        text: str,
        *,
        key: Qt.Key | None = None,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        codes: tuple[int, int, int] = (0, 0, 0),
        auto_repeat: bool = False,
    ) -> None:
        """Press a key down."""
        number = _key_of(text) if key is None else key
        self._send(
            QEvent.Type.ShortcutOverride, number, modifiers, text, codes, auto_repeat=auto_repeat
        )
        self._send(QEvent.Type.KeyPress, number, modifiers, text, codes, auto_repeat=auto_repeat)

    def release(
        self,
        text: str,
        *,
        key: Qt.Key | None = None,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        """Let a key come up."""
        number = _key_of(text) if key is None else key
        self._send(QEvent.Type.KeyRelease, number, modifiers, text)

    def _stroke(self, character: str, *, ends: bool) -> None:
        if ends:
            key = Qt.Key.Key_Tab if character == "\t" else Qt.Key.Key_Return
            text = "\t" if character == "\t" else "\r"
            codes = self._codes(character)
            self.press(text, key=key, codes=codes)
            self.release(text, key=key)
            return
        shift = character.isupper() or character in _US_SHIFTED
        if self.layout is None:
            self.press(character)
            self.release(character)
            return
        us_key = _US_SHIFTED.get(character, character.lower())
        none = Qt.KeyboardModifier.NoModifier
        held = Qt.KeyboardModifier.ShiftModifier if shift else none
        if shift:
            self.press("", key=Qt.Key.Key_Shift, codes=(50, 0, 0))
        text = self._made_of(us_key, shift=shift)
        self.press(text, modifiers=held, codes=self._codes(us_key))
        self.release(text, modifiers=held)
        if shift:
            self.release("", key=Qt.Key.Key_Shift)

    def _codes(self, us_key: str) -> tuple[int, int, int]:
        modifiers = _CAPS_BITS[self.platform] if self.caps else 0
        if self.layout is None:
            return 0, 0, 0
        match self.platform:
            case Platform.MACOS:
                return 0, _MAC_CODES[us_key], modifiers
            case Platform.WINDOWS:
                return _CODES[us_key], 0x41, modifiers
            case Platform.LINUX:
                return _CODES[us_key] + 8, 0xFF00, modifiers

    def _made_of(self, us_key: str, *, shift: bool) -> str:
        assert self.layout is not None
        plain, shifted, letters = LAYOUTS[self.layout]
        if us_key in _DIGITS:
            # On French and Belgian computers Caps Lock holds the number row down as well.
            up = shift != (self.caps and self.layout in ("fr", "be"))
            return (shifted if up else plain)[_DIGITS.index(us_key)]
        made = letters.get(us_key, us_key)
        return made.upper() if shift != self.caps else made

    def _send(
        self,
        kind: QEvent.Type,
        key: int,
        modifiers: Qt.KeyboardModifier,
        text: str,
        codes: tuple[int, int, int] = (0, 0, 0),
        *,
        auto_repeat: bool = False,
    ) -> None:
        target = key_target()
        if target is None:
            # The key before answered the only window that there was.
            return
        event = QKeyEvent(kind, key, modifiers, *codes, text, auto_repeat, 1)
        event.setTimestamp(self.at_ms)
        if kind == QEvent.Type.ShortcutOverride:
            event.ignore()
        QApplication.sendEvent(target, event)


def _key_of(text: str) -> int:
    if len(text) == 1 and text.isascii() and text.isprintable():
        return ord(text.upper())
    return ord(text[0].upper()[0]) if text else Qt.Key.Key_unknown.value


class Pace(QObject):
    """Stamps the keys of QTest with times, since a test machine is busy now and then."""

    def __init__(self, gap_ms: int) -> None:
        super().__init__()
        self.gap_ms = gap_ms
        self._at_ms = 50_000

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            # One key is offered to the window, to the focus, and to the table of shortcuts.
            override = event.type() == QEvent.Type.ShortcutOverride
            if override and watched is QApplication.focusWindow():
                self._at_ms += self.gap_ms
            event.setTimestamp(self._at_ms)
        return False


def press_through(window: QWidget, text: str, gap_ms: int) -> None:
    """Press keys the whole way that they take from the system, with its table of shortcuts."""
    pace = Pace(gap_ms)
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(pace)
    for character in text:
        key = Qt.Key.Key_Return if character == "\n" else Qt.Key(ord(character))
        QTest.keyClick(window.windowHandle(), key)
    application.removeEventFilter(pace)
