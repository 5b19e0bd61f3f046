"""How the shop did: shipped and late a day, paid to announced, scans that were stopped.

Days are the seller's own: they begin at local midnight, and the two of a year that have 23 or 25
hours are counted as one day each.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from statistics import median

from bb_desktop.application.ports import Store
from bb_desktop.application.spreadsheets import plain, sheet

#: Where the stretches of hours from payment to announcement begin; the last one is open.
HOURS = (0, 4, 8, 12, 24, 48, 72)


@dataclass(frozen=True, slots=True)
class DayCount:
    """One local day.

    Attributes:
        shipped: Orders whose label was made on that day.
        late: Those of them whose label came after the time at which they should have left.
    """

    day: date
    shipped: int
    late: int


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that the reports page shows of a number of days.

    Attributes:
        days: Oldest first, today last, days without a parcel included.
        shipped_before: Orders shipped in as many days before.
        median_hours: From payment to the announcement; None when none was announced.
        hours: Announced orders by how long it took, one number for each of `HOURS`.
        stopped: Refused scans by reason, most frequent first.
    """

    days: tuple[DayCount, ...]
    shipped_before: int
    median_hours: float | None
    hours: tuple[int, ...]
    stopped: tuple[tuple[str, int], ...]

    @property
    def shipped(self) -> int:
        """Count the shipped orders."""
        return sum(day.shipped for day in self.days)

    @property
    def late(self) -> int:
        """Count those of them that were late."""
        return sum(day.late for day in self.days)

    @property
    def announced(self) -> int:
        """Count the orders that Back Market was told of."""
        return sum(self.hours)

    @property
    def stops(self) -> int:
        """Count the stopped scans."""
        return sum(count for _, count in self.stopped)

    @property
    def empty(self) -> bool:
        """Say whether there is nothing to show."""
        return not (self.shipped or self.announced or self.stops)


def local_midnights(now: datetime, days: int, zone: tzinfo | None = None) -> tuple[datetime, ...]:
    """List when the last days began, oldest first, and when tomorrow begins; aware UTC.

    Args:
        now: Aware.
        days: How many, today included.
        zone: The seller's; None for this computer's own.
    """
    today = now.astimezone(zone).date()
    wanted = (today + timedelta(days=number) for number in range(1 - days, 2))
    # Each midnight finds its own offset: a day may have 23 or 25 hours.
    naive = (datetime.combine(day, time()) for day in wanted)
    return tuple(
        (one.astimezone() if zone is None else one.replace(tzinfo=zone)).astimezone(UTC)
        for one in naive
    )


def report(store: Store, now: datetime, days: int, zone: tzinfo | None = None) -> Report:
    """Count what happened in the last days, today included."""
    starts = local_midnights(now, days, zone)
    before = local_midnights(now, 2 * days, zone)[0]
    with store.reading() as tx:
        counts = tx.journal.reports.shipped(starts)
        (earlier,) = tx.journal.reports.shipped((before, starts[0]))
        told = tx.journal.reports.told(starts[0], starts[-1])
        stopped = tx.journal.reports.stopped(starts[0], starts[-1])
    took = [max((done - paid).total_seconds(), 0.0) / 3600 for paid, done in told]
    today = now.astimezone(zone).date()
    return Report(
        days=tuple(
            DayCount(today + timedelta(days=number + 1 - days), count.shipped, count.late)
            for number, count in enumerate(counts)
        ),
        shipped_before=earlier.shipped,
        median_hours=median(took) if took else None,
        hours=_spread(took),
        stopped=_ranked(stopped),
    )


def _spread(hours: list[float]) -> tuple[int, ...]:
    ends = (*HOURS[1:], float("inf"))
    return tuple(
        sum(start <= one < end for one in hours) for start, end in zip(HOURS, ends, strict=True)
    )


def _ranked(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(counts.items(), key=lambda one: (-one[1], one[0])))


def shipped_csv(found: Report) -> str:
    """Write the days as CSV."""
    rows = ((day.day.isoformat(), str(day.shipped), str(day.late)) for day in found.days)
    return sheet(("day", "shipped", "late"), rows)


def announced_csv(found: Report) -> str:
    """Write how long the announcements took as CSV: stretches of hours, then the median."""
    ends = (*(str(hours) for hours in HOURS[1:]), "")
    rows = [
        (str(start), end, str(count))
        for start, end, count in zip(HOURS, ends, found.hours, strict=True)
    ]
    middle = "" if found.median_hours is None else f"{found.median_hours:.2f}"
    return sheet(("from_hours", "to_hours", "orders"), [*rows, ("median", middle, "")])


def stopped_csv(found: Report) -> str:
    """Write the causes of stopped scans as CSV."""
    rows = ((plain(reason), str(count)) for reason, count in found.stopped)
    return sheet(("cause", "scans"), rows)
