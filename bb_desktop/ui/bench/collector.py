"""Telling a scanner from a person by its speed. Knows no Qt: keys and their times come in.

A scanner in keyboard mode types a whole code within some milliseconds a key and ends with Enter,
Tab or nothing. People are slower, but quick ones have two or three keys close together; so four
are needed. In a text field, where people do type, the keys have to be closer still.
"""

from __future__ import annotations

from dataclasses import dataclass

#: Codes have at least this many characters.
LEAST_KEYS = 4
#: Milliseconds from key to key, where no text field has the focus, and in one.
GAP_MS = 100
FIELD_GAP_MS = 35
#: From key to key once it is a scan for sure: a computer that was busy for a moment, or a slow
#: radio, must not cut a code in two. Half an IMEI looks like an order number.
SURE_GAP_MS = 300
#: Without a key for so long, a scan is over; the second one for a scanner that sends no Enter.
PAUSE_MS = 350
SHORT_PAUSE_MS = 120
#: So many scans without Enter, one after the other, tell such a scanner.
_ENDLESS_SCANS = 2


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done about one key.

    Attributes:
        began: It may be the first of a scan: remember what stands in the field.
        recognised: Now it is a scan: put the field back as it was before the first key.
        eaten: It goes no further.
        scan: A complete scan, or None.
        over: What came before was typed by a person.
    """

    began: bool = False
    recognised: bool = False
    eaten: bool = False
    scan: str | None = None
    over: bool = False


class ScanCollector:
    """Collects keys that come as fast as only a scanner types."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._text = ""
        self._last_ms = 0.0
        self._scanning = False
        self._ended_ms: float | None = None
        self._endless = 0

    @property
    def pause_ms(self) -> int:
        """Say how long to wait for the next key before a scan is over."""
        return SHORT_PAUSE_MS if self._endless >= _ENDLESS_SCANS else PAUSE_MS

    @property
    def collecting(self) -> bool:
        """Say whether a scan may be under way."""
        return bool(self._text)

    @property
    def scanning(self) -> bool:
        """Say whether a scan is under way for sure."""
        return self._scanning

    def key(self, text: str, at_ms: float, *, in_field: bool) -> Step:
        """Take in a key that stands for a character.

        Args:
            text: The character.
            at_ms: When it was pressed, on a clock that only goes forward.
            in_field: A text field has the focus.
        """
        gap = at_ms - self._last_ms
        if self._scanning:
            allowed = GAP_MS if self._endless >= _ENDLESS_SCANS else SURE_GAP_MS
        else:
            allowed = FIELD_GAP_MS if in_field else GAP_MS
        if self._text and 0 <= gap <= allowed:
            self._text += text
            self._last_ms = at_ms
            if self._scanning:
                return Step(eaten=True)
            if len(self._text) >= LEAST_KEYS:
                self._scanning = True
                return Step(recognised=True, eaten=True)
            return Step()
        scan = self._text if self._scanning else None
        over = bool(self._text) and not self._scanning
        self._begin(text, at_ms)
        return Step(began=True, scan=scan, over=over)

    def end(self, at_ms: float) -> Step:
        """Take in Enter or Tab."""
        if self._scanning:
            scan = self._text
            self._endless = 0
            self._begin("", at_ms)
            self._ended_ms = at_ms
            return Step(eaten=True, scan=scan)
        if self._ended_ms is not None and at_ms - self._ended_ms <= GAP_MS:
            # Some scanners send CR and LF.
            return Step(eaten=True)
        return self.pause()

    def pause(self) -> Step:
        """Note that no key came for a while, or one that no scanner sends."""
        scan = self._text if self._scanning else None
        over = bool(self._text) and not self._scanning
        if scan is not None:
            self._endless += 1
        self._begin("", self._last_ms)
        return Step(scan=scan, over=over)

    def _begin(self, text: str, at_ms: float) -> None:
        self._text = text
        self._last_ms = at_ms
        self._scanning = False
        self._ended_ms = None
