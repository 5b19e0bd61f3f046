"""ShipStation's clock: naive times of the United States' Pacific coast, both ways.

Source: ShipStation API V1, "Requirements" (dates are PST/PDT and carry no offset); replies show
0 to 7 fraction digits, and dates without a time mean midnight there.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

PACIFIC = ZoneInfo("America/Los_Angeles")

_TIME = re.compile(
    r"(?P<date>\d{4}-\d{2}-\d{2})"
    r"(?:[T ](?P<time>\d{2}:\d{2}(?::\d{2})?)(?:\.(?P<fraction>\d*))?"
    r" ?(?P<offset>[Zz]|[+-]\d{2}:?\d{2})?)?",
    re.ASCII,
)


def to_pacific(when: datetime) -> str:
    """Write a time as ShipStation's order fields want it: ``2026-11-23T01:15:00.000000``.

    In the hour that autumn repeats, two instants give one text; :func:`from_pacific` then reads
    the earlier of the two.

    Args:
        when: Aware, of any zone.

    Raises:
        ValueError: The time has no zone, or lies outside the calendar.
    """
    return _on_the_coast(when).isoformat(timespec="microseconds")


def query_time(when: datetime) -> str:
    """Write a time as ShipStation's filters want it: ``2026-11-23 01:15:00``.

    Fractions are cut, never rounded up, so that a "from" filter leaves nothing out.

    Args:
        when: Aware, of any zone.

    Raises:
        ValueError: The time has no zone, or lies outside the calendar.
    """
    return _on_the_coast(when).isoformat(sep=" ", timespec="seconds")


def from_pacific(text: str) -> datetime:
    """Read a time as ShipStation writes it.

    Args:
        text: With 0 to 7 fraction digits (the seventh is cut), with a ``T`` or a blank before the
            time; a date alone is midnight. An explicit offset or ``Z`` is honoured, should one
            ever come.

    Returns:
        Aware UTC. Of the two instants of autumn's repeated hour the earlier one: who asks again
        from there reads some twice, but misses none. A time that spring skips counts as if the
        clock had not been put forward.

    Raises:
        ValueError: This is no such time.
    """
    found = _TIME.fullmatch(text.strip())
    if found is None:
        raise ValueError("a time of ShipStation is not in a known form")
    fraction = (found["fraction"] or "")[:6].ljust(6, "0")
    try:
        clock = datetime.fromisoformat(f"{found['date']}T{found['time'] or '00:00'}")
        local = clock.replace(microsecond=int(fraction), tzinfo=_zone(found["offset"]))
        return local.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise ValueError("a time of ShipStation does not exist in the calendar") from error


def may_be_newer(told: datetime, stored: datetime) -> bool:
    """Say whether what was told now may be newer than what is stored, or as new.

    Args:
        told: When it was changed, as :func:`from_pacific` read it.
        stored: The same of what is stored.

    Returns:
        Also True where both lie in the hour that autumn repeats, whichever comes first: the clock
        may have been put back between them.
    """
    return told >= stored or (_is_repeated(told) and _is_repeated(stored))


def _is_repeated(when: datetime) -> bool:
    local = when.astimezone(PACIFIC)
    # Where spring skips an hour both readings differ, too, but no instant has such a time.
    return local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()


def _zone(offset: str | None) -> ZoneInfo | timezone:
    if offset is None:
        return PACIFIC
    if offset in "Zz":
        return UTC
    digits = offset[1:].replace(":", "")
    distance = timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return timezone(-distance if offset[0] == "-" else distance)


def _on_the_coast(when: datetime) -> datetime:
    if when.tzinfo is None:
        raise ValueError("a time without a zone cannot be told to ShipStation")
    try:
        return when.astimezone(PACIFIC).replace(tzinfo=None)
    except OverflowError as error:
        raise ValueError("a time lies outside the calendar") from error
