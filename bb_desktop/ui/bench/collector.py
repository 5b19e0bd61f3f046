"""Telling a scanner from a person by its speed. Knows no Qt: keys and their times come in.

A scanner in keyboard mode types a whole code within some milliseconds a key and ends with Enter,
Tab or nothing. People are slower, but quick ones have two or three keys close together, so four
are needed; in a text field, where people do type, closer ones. What is slower than that, but
quicker than people, is a scan only if the whole of it says something: then nothing of a person's
typing can be lost by a wrong guess. One key held down is never a scan.

A person may type right before and right after a scan. Keys before it are told by their gap, and by
what the code says without them. A key that comes after a moment's pause waits for the next one: at
a scanner's speed both belong to a scan that was held up, else the scan was over before them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bb_desktop.domain.physical_keys import KeyPress
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.typing_speed import QUICK_MS, START_MS, TypingSpeed

#: So many keys at a scanner's speed are a scan, whatever it says.
LEAST_KEYS = 4
#: Slower ones need as many as the shortest codes that mean something, the command cards, have.
LEAST_CODE = 6
#: From key to key once it is a scan for sure: a slow radio must not cut a code in two. Half an IMEI
#: looks like an order number.
SURE_GAP_MS = 300
#: Without a key for so long, a scan is over; the second one for a scanner that sends no Enter.
PAUSE_MS = 350
SHORT_PAUSE_MS = 120
#: What follows a scan so closely is its own second ending: CR and LF.
_ENDING_MS = 100
#: So many scans without Enter, one after the other, tell such a scanner.
_ENDLESS_SCANS = 2
#: A timer and a key of the same moment may come in either order.
_LATE_MS = 25
#: A gap so much longer than any other is no scanner's.
_OUTLIER = 3.0


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done about one key, and about those that came before it.

    Attributes:
        recognised: It is a scan: put the field back as it was before the first key.
        eaten: The key goes no further for now.
        scan: A complete scan, or None.
        front: How many of the keys at the scan's beginning were a person's.
        back: Likewise after its end, this key not counted.
        over: What came before was typed by a person, all of it.
    """

    recognised: bool = False
    eaten: bool = False
    scan: Typed | None = None
    front: int = 0
    back: int = 0
    over: bool = False


@dataclass(frozen=True, slots=True)
class _Key:
    text: str
    at_ms: float
    press: KeyPress | None


class ScanCollector:
    """Collects keys that come as fast as only a scanner types."""

    def __init__(self, is_code: Callable[[Typed], bool], speed: TypingSpeed | None = None) -> None:
        """Begin with nothing.

        Args:
            is_code: Says whether something was read that means anything; asked in doubt only.
            speed: What is known of the scanner.
        """
        self._is_code = is_code
        self._keys: list[_Key] = []
        self._late: _Key | None = None
        self._last_ms = 0.0
        self._scanning = False
        self._in_field = False
        # The last keys of a scanner's speed, and where a person's keys may end.
        self._streak = 0
        self._people = 0
        self._ended_ms: float | None = None
        self._endless = 0
        self.learned(speed or TypingSpeed())

    def learned(self, speed: TypingSpeed) -> None:
        """Take what is known of the scanner's speed from now on."""
        # Where nobody types into anything, slower keys may be a scan, if they say something.
        self._free_gap_ms = max(START_MS, speed.threshold_ms)
        self._free_ms = min(speed.threshold_ms, QUICK_MS)
        self._field_ms = speed.field_threshold_ms

    @property
    def pause_ms(self) -> int:
        """Say how long without a key ends what is under way."""
        if self._late is not None:
            return QUICK_MS + _LATE_MS
        if self._scanning:
            return SHORT_PAUSE_MS if self._endless >= _ENDLESS_SCANS else PAUSE_MS
        if self._in_field or len(self._keys) >= LEAST_CODE:
            return PAUSE_MS
        return self._free_gap_ms + _LATE_MS

    @property
    def collecting(self) -> bool:
        """Say whether a scan may be under way."""
        return bool(self._keys)

    @property
    def scanning(self) -> bool:
        """Say whether a scan is under way for sure."""
        return self._scanning

    def key(
        self, text: str, at_ms: float, *, in_field: bool, press: KeyPress | None = None
    ) -> Step:
        """Take in a key that stands for a character.

        Args:
            text: The character; ``""`` for a dead key.
            at_ms: When it was pressed, on a clock that only goes forward.
            in_field: A text field has the focus.
            press: The key itself, where it is known.
        """
        key = _Key(text, at_ms, press)
        gap = self._gap_to(at_ms)
        near = QUICK_MS if in_field or self._in_field else self._free_gap_ms
        self._in_field = in_field
        if self._scanning:
            return self._further(key, gap)
        slow = self._people == 0 and QUICK_MS < gap <= SURE_GAP_MS
        if slow and self._says_something():
            # Whole already, or held up for a moment: the next key tells.
            self._scanning, self._late = True, key
            return Step(recognised=True, eaten=True)
        if self._keys and 0 <= gap <= near:
            return self._closer(key, gap)
        if gap > SURE_GAP_MS and self._says_something():
            step = self._finish(recognised=True)
            self._begin(key)
            return replace(step, eaten=not in_field)
        over = bool(self._keys)
        self._begin(key)
        return Step(over=over, eaten=not in_field)

    def end(self, at_ms: float) -> Step:
        """Take in Enter or Tab."""
        gap = self._gap_to(at_ms)
        if self._late is not None and 0 <= gap <= QUICK_MS:
            # The last key of a scan that was held up just before it.
            self._keys.append(self._late)
            self._late = None
        if self._scanning and self._late is None and 0 <= gap <= PAUSE_MS:
            step = self._finish()
        elif not self._scanning and self._keys and 0 <= gap <= PAUSE_MS and self._says_something():
            step = self._finish(recognised=True)
        elif self._just_ended(at_ms):
            # Some scanners send CR and LF.
            return Step(eaten=True)
        else:
            return self._given_up()
        self._endless = 0
        self._ended_ms = at_ms
        return replace(step, eaten=True)

    def pause(self) -> Step:
        """Note that no key came for a while."""
        if not self._scanning and self._says_something():
            self._endless += 1
            return self._finish(recognised=True)
        return self._given_up()

    def broken(self) -> Step:
        """Note a key that no scanner sends within a code."""
        return self._given_up()

    # --------------------------------------------------------------------------- inside

    def _gap_to(self, at_ms: float) -> float:
        """Give the time since the last key; below zero when the clock began anew."""
        gap = at_ms - self._last_ms
        self._last_ms = at_ms
        # What an input method made is stamped when it comes, the key after it when it was pressed.
        return 0.0 if -SURE_GAP_MS <= gap < 0 else gap

    def _closer(self, key: _Key, gap: float) -> Step:
        """Take a key that came soon after the last one."""
        fast = self._field_ms if self._in_field else self._free_ms
        self._streak = self._streak + 1 if gap <= fast else 1
        if gap > QUICK_MS:
            self._people = len(self._keys)
        self._keys.append(key)
        if self._streak >= LEAST_KEYS and self._varied(self._keys[-self._streak :]):
            self._scanning = True
            return Step(recognised=True, eaten=True)
        return Step(eaten=not self._in_field)

    def _further(self, key: _Key, gap: float) -> Step:
        """Take a key while a scan is under way for sure."""
        quick = 0 <= gap <= QUICK_MS
        if quick and self._late is not None:
            self._keys.append(self._late)
            self._late = None
        if quick:
            self._keys.append(key)
            return Step(eaten=True)
        patience = START_MS if self._endless >= _ENDLESS_SCANS else SURE_GAP_MS
        if self._late is None and 0 <= gap <= patience:
            self._late = key
            return Step(eaten=True)
        step = self._given_up()
        self._begin(key)
        return replace(step, eaten=not self._in_field)

    def _given_up(self) -> Step:
        """End what is under way by its speed alone."""
        if self._scanning:
            self._endless += 1
            return self._finish()
        over = bool(self._keys)
        self._begin(None)
        return Step(over=over)

    def _finish(self, *, recognised: bool = False) -> Step:
        # What says something as a whole has been asked already.
        scan, front = (_typed(self._keys), 0) if recognised else self._without_people(self._keys)
        back = int(self._late is not None)
        self._begin(None)
        return Step(recognised=recognised, scan=scan, front=front, back=back)

    def _without_people(self, keys: Sequence[_Key]) -> tuple[Typed, int]:
        """Take a person's keys off the beginning; gives how many they were."""
        whole = _typed(keys)
        first, *others = whole.gaps_ms
        alone = bool(others) and first > _OUTLIER * max(others) + 1
        if not (self._people or alone) or self._is_code(whole):
            return whole, 0
        if self._people:
            return _typed(keys[self._people :]), self._people
        # Nothing is looked for inside a longer code, unless another hand pressed its first key.
        rest = _typed(keys[1:])
        return (rest, 1) if self._is_code(rest) else (whole, 0)

    def _says_something(self) -> bool:
        keys = self._keys
        return len(keys) >= LEAST_CODE and self._varied(keys) and self._is_code(_typed(keys))

    def _just_ended(self, at_ms: float) -> bool:
        return self._ended_ms is not None and 0 <= at_ms - self._ended_ms <= _ENDING_MS

    @staticmethod
    def _varied(keys: Sequence[_Key]) -> bool:
        return any(key.text != keys[0].text for key in keys)

    def _begin(self, key: _Key | None) -> None:
        self._keys = [] if key is None else [key]
        self._late = None
        self._scanning = False
        self._streak = 1
        self._people = 0
        self._ended_ms = None


def _typed(keys: Sequence[_Key]) -> Typed:
    presses = tuple(key.press for key in keys if key.press is not None)
    return Typed(
        text="".join(key.text for key in keys),
        at_s=keys[-1].at_ms / 1000,
        keys=presses if len(presses) == len(keys) else (),
        gaps_ms=tuple(round(after.at_ms - before.at_ms, 1) for before, after in pairwise(keys)),
    )
