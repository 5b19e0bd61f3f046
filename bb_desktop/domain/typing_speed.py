"""How fast a scanner types, learned from its accepted scans; and the key that never comes up.

Scanners leave 1 to 60 ms between two keys, people 80 to 300 ms. Keys closer together than the
threshold are a scan, whatever they say. A threshold just above what this scanner needs leaves the
most room for people who type fast. A scanner that is slower than the one that was learned is still
read, by what it says, and so learned in its turn.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

#: Milliseconds between two keys: before anything is known, and the bounds of what is learned.
START_MS = 100
LOWEST_MS = 35
HIGHEST_MS = 150

# Some three scans of an IMEI; fewer say more about the moment than about the scanner.
_ENOUGH_GAPS = 40
# About the last thirty scans: a scanner that was set anew, or came nearer, is learned in a morning.
_KEPT_GAPS = 420
# What the slowest usual gap is given on top, so that a busier computer makes no scan fall apart,
# and a scanner that gets slower can still be seen to do so.
_ROOM = 1.5
# Of a hundred gaps one may be a hiccup of the computer.
_USUAL = 0.99

#: No scanner needs more from key to key, and no person types four keys with less.
QUICK_MS = 75
#: In a text field, where people do type: before anything is known, and the most that is learned.
FIELD_START_MS = 35
FIELD_HIGHEST_MS = 70

#: A key that comes more often than this, repeating by itself, is stuck.
MOST_REPEATS = 12
#: The longest run that a code can hold: an EID has 32 digits.
LONGEST_RUN = 32


def suggested_threshold(gaps_ms: Sequence[float]) -> int:
    """Suggest the longest gap that still is a scan.

    Args:
        gaps_ms: Between the keys of accepted scans of one scanner, in milliseconds, in any order.
            Gaps that are no time (negative, not finite) are left out.

    Returns:
        Whole milliseconds from `LOWEST_MS` to `HIGHEST_MS`; `START_MS` while too few are known.
    """
    known = sorted(gap for gap in gaps_ms if math.isfinite(gap) and gap >= 0)
    if len(known) < _ENOUGH_GAPS:
        return START_MS
    slowest = known[math.ceil(_USUAL * len(known)) - 1]
    return min(max(math.ceil(slowest * _ROOM), LOWEST_MS), HIGHEST_MS)


@dataclass(frozen=True, slots=True)
class TypingSpeed:
    """What is known of one scanner's speed.

    Attributes:
        gaps_ms: The last ones of accepted scans, oldest first; what is stored of a scanner.
    """

    gaps_ms: tuple[float, ...] = ()

    @property
    def threshold_ms(self) -> int:
        """Give the longest gap that still is a scan."""
        return suggested_threshold(self.gaps_ms)

    @property
    def field_threshold_ms(self) -> int:
        """Give the same for text fields, where nothing of a person's typing may be taken."""
        if len(self.gaps_ms) < _ENOUGH_GAPS:
            return FIELD_START_MS
        return min(self.threshold_ms, FIELD_HIGHEST_MS)

    def accepted(self, gaps_ms: Iterable[float]) -> TypingSpeed:
        """Learn the gaps of a scan that was read and understood.

        Args:
            gaps_ms: Between its keys; the pause that ended it is none of them.
        """
        return TypingSpeed((*self.gaps_ms, *gaps_ms)[-_KEPT_GAPS:])


@dataclass(frozen=True, slots=True)
class KeyRun:
    """The same key, pressed again and again.

    Attributes:
        key: Number of the key, as the platform counts; None before the first.
        count: How often in a row.
        repeats: How many of these came by themselves, as no scanner's keys do.
        just_stuck: This very press made it stuck: to be told once.
    """

    key: int | None = None
    count: int = 0
    repeats: int = 0
    just_stuck: bool = False

    def pressed(self, key: int, *, auto_repeat: bool = False) -> KeyRun:
        """Count one more key press.

        Args:
            key: Number of the key.
            auto_repeat: The platform says that the key was not let go in between.
        """
        if key != self.key:
            return KeyRun(key, 1)
        run = KeyRun(key, self.count + 1, self.repeats + auto_repeat)
        return replace(run, just_stuck=run.stuck and not self.stuck)

    @property
    def stuck(self) -> bool:
        """Say whether this key is to be ignored until another one is pressed.

        Keys that are let go in between may be the zeros of a code, up to its full length.
        """
        return self.repeats >= MOST_REPEATS or self.count > LONGEST_RUN
