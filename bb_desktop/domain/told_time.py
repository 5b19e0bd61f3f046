"""What time it is by the services' own word: the ``Date`` of their replies against our own clock.

Source: RFC 9110, sections 6.6.1 (``Date``: when the reply was made, whole seconds) and 5.6.7 (its
form). A ``Date`` lies between the sending of a request and the end of its reply, so each one says
within which bounds the service's time runs beside a clock of ours that only counts seconds, and
that nobody can set. One reply proves nothing, and neither does one service: of each the larger
part of the last replies has to agree, and both with each other.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bb_desktop.domain.errors import Service

#: From here on a word is said, and times are put right; back under the second it is over.
WRONG_FROM = timedelta(minutes=2)
RIGHT_BELOW = timedelta(minutes=1)
#: Replies, and services, whose times lie so close together tell the same time.
_SAME_S = 30.0
_KEPT = 5
_ENOUGH = 2
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_FORM = re.compile(
    r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) "
    r"([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT"
)


def date_of(headers: Mapping[str, str]) -> datetime | None:
    """Read when a reply was made; None when it does not say, or comes out of a cache."""
    age = headers.get("age", "").strip()
    text = headers.get("date", "").strip()
    form = _FORM.fullmatch(text)
    if age.lstrip("0") or form is None:
        return None
    day, month, *rest = form.groups()
    year, hour, minute, second = map(int, rest)
    try:
        # A leap second is the end of its minute.
        return datetime(
            year, _MONTHS.index(month) + 1, int(day), hour, minute, min(second, 59), tzinfo=UTC
        )
    except ValueError:
        return None


def time_there(told: Iterable[datetime | None], here: datetime) -> datetime:
    """Say when a reading began by the clock of the service that was read.

    What changed since is asked of that service, which compares with its own clock: ours may be
    wrong, or be set between two readings. One wrong server among several replies is outvoted.

    Args:
        told: When each list began, by the service's word; None for one that did not say.
        here: When the reading began by our clock, for a service that never says.
    """
    known = sorted(one for one in told if one is not None)
    return known[(len(known) - 1) // 2] if known else here


@dataclass(frozen=True, slots=True)
class Told:
    """What one ``Date`` says: the service's time less our counted seconds lies between these."""

    earliest_s: float
    latest_s: float

    @classmethod
    def by(cls, date: datetime, asked_s: float, answered_s: float) -> Told:
        """Read a ``Date``.

        Args:
            date: Whole seconds; the rest was cut off.
            asked_s: Our counted seconds when the request was sent.
            answered_s: The same when the reply's head was there.
        """
        seconds = date.timestamp()
        return cls(seconds - answered_s, seconds + 1.0 - asked_s)

    @property
    def middle_s(self) -> float:
        """Give the best guess."""
        return (self.earliest_s + self.latest_s) / 2


def agreed(told: Iterable[Told]) -> float | None:
    """Give what the larger part of some replies agrees on; None when there is no such part."""
    middles = sorted(one.middle_s for one in told)
    best: list[float] = []
    for first in middles:
        group = [one for one in middles if first <= one <= first + _SAME_S]
        best = max(best, group, key=len)
    if len(best) < _ENOUGH or 2 * len(best) <= len(middles):
        return None
    return best[len(best) // 2]


@dataclass(slots=True)
class ToldTime:
    """Remembers what both services told lately; not safe for several threads by itself."""

    _told: dict[Service, deque[Told]] = field(
        default_factory=lambda: {service: deque(maxlen=_KEPT) for service in Service}
    )

    def hear(self, service: Service, told: Told) -> None:
        """Note what a reply told."""
        self._told[service].append(told)

    @property
    def offset_s(self) -> float | None:
        """Give the services' time less our counted seconds; None while it is not known."""
        offsets = [agreed(told) for told in self._told.values()]
        known = [one for one in offsets if one is not None]
        if len(known) < len(Service) or max(known) - min(known) > _SAME_S:
            return None
        return sum(known) / len(known)


def is_wrong(ahead: timedelta, *, before: bool) -> bool:
    """Say whether a clock is so far ahead or behind that it matters.

    Args:
        ahead: Of the services' time; negative for a clock that is slow.
        before: Whether it was wrong a moment ago: what lies at the border does not flutter.
    """
    return abs(ahead) > (RIGHT_BELOW if before else WRONG_FROM)


def detail_of(ahead: timedelta) -> str:
    """Write down how far a clock was ahead, for the journal."""
    return f"ahead {round(ahead.total_seconds())} s"


def ahead_of(detail: str) -> timedelta:
    """Read back how far a clock was ahead, out of the journal's line."""
    number = detail.removeprefix("ahead ").removesuffix(" s")
    return timedelta(seconds=int(number)) if number.lstrip("-").isdecimal() else timedelta()
