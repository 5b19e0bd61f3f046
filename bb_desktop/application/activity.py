"""What the program did and what it waits for: the read models of the activity page.

The text for support carries what happened and nobody's particulars: no free text of the journal or
of a service goes into it, identifiers keep their last four characters, benches become numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.ports import Store
from bb_desktop.domain.errors import Service
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.reports import NumberedEntry, WaitingGroup
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus

#: Entries that are read at once; more than fit on any screen.
PAGE = 200
#: Entries in the text for support: a day of a small shop.
SUPPORT_ENTRIES = 200


class ActivityKind(StrEnum):
    """What the seller wants to see of the journal."""

    EVERYTHING = "everything"
    SCANS = "scans"
    SHIPSTATION = "shipstation"
    BACK_MARKET = "back_market"
    PROBLEMS = "problems"


#: The events of each kind; None for all.
EVENTS: Mapping[ActivityKind, frozenset[Event] | None] = {
    ActivityKind.EVERYTHING: None,
    ActivityKind.SCANS: frozenset({Event.SCANNED, Event.REFUSED, Event.WITHDRAWN}),
    ActivityKind.SHIPSTATION: frozenset(
        {Event.CREATED, Event.STATUS_WRITTEN, Event.ADDRESS_WRITTEN, Event.NOTE_WRITTEN}
    ),
    ActivityKind.BACK_MARKET: frozenset({Event.ACCEPTED, Event.ANNOUNCED, Event.REGISTERED}),
    ActivityKind.PROBLEMS: frozenset(
        {Event.REFUSED, Event.ATTENTION, Event.CALLED_OFF, Event.VOIDED, Event.CLOCK}
    ),
}


@dataclass(frozen=True, slots=True)
class ActivityLines:
    """A piece of the journal, newest first.

    Attributes:
        kind: What was asked for.
        more: Older ones are left.
        gap: More was written meanwhile than one piece holds, so what was known before does not
            follow on it.
    """

    kind: ActivityKind
    entries: tuple[NumberedEntry, ...]
    more: bool = False
    gap: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What is not sent yet, and how both services are doing."""

    waiting: tuple[WaitingGroup, ...]
    health: tuple[ServiceHealth, ...]
    at: datetime

    @property
    def count(self) -> int:
        """Count what will be sent by itself."""
        return sum(group.count for group in self.waiting if group.waits != "attention")

    @property
    def given_up(self) -> int:
        """Count what waits for a person."""
        return sum(group.count for group in self.waiting if group.waits == "attention")

    @property
    def troubled(self) -> frozenset[Service]:
        """Name the services that do not answer as they should."""
        return frozenset(one.service for one in self.health if one.status is not ServiceStatus.OK)

    @property
    def next_at(self) -> datetime | None:
        """Say when the next of them is tried; `at` for at once.

        None when there is none, and when all wait for services that do not answer: those are
        asked again by the clock of the window.
        """
        times = [
            group.first_at if group.waits != "due" and group.first_at is not None else self.at
            for group in self.waiting
            if group.waits != "attention" and not self._held_up(group)
        ]
        return max(self.at, min(times)) if times else None

    def _held_up(self, group: WaitingGroup) -> bool:
        """Say whether it is due, while its service does not answer as it should."""
        due = group.waits == "due" or group.first_at is None or group.first_at <= self.at
        return due and group.kind.service in self.troubled


def older(store: Store, kind: ActivityKind, before: int | None = None) -> ActivityLines:
    """Read one piece of the journal, from the newest entry or from before a known one."""
    with store.reading() as tx:
        found = tx.journal.page(EVENTS[kind], before=before, limit=PAGE + 1)
    return ActivityLines(kind, found[:PAGE], more=len(found) > PAGE)


def newer(store: Store, kind: ActivityKind, after: int) -> ActivityLines:
    """Read what was written since a known entry."""
    with store.reading() as tx:
        found = tx.journal.page(EVENTS[kind], after=after, limit=PAGE + 1)
    gap = len(found) > PAGE
    return ActivityLines(kind, found[:PAGE], more=gap, gap=gap)


def standing(store: Store, now: datetime) -> Standing:
    """Gather what waits, and what is known of both services."""
    with store.reading() as tx:
        known = [tx.state.health(service) for service in Service]
        waiting = tx.journal.reports.waiting(now)
    health = tuple(
        one or ServiceHealth(service, ServiceStatus.OK, since=now)
        for service, one in zip(Service, known, strict=True)
    )
    return Standing(waiting, health, now)


def support_text(store: Store, now: datetime, version: str) -> str:
    """Write what happened lately for the people who help, times in UTC.

    Args:
        version: Of the program.
    """
    with store.reading() as tx:
        entries = [one.entry for one in tx.journal.page(limit=SUPPORT_ENTRIES)]
    stands = standing(store, now)
    lines = [f"BB Desktop {version} · {_time(now)}", ""]
    lines += [_health_line(one) for one in stands.health]
    lines += ["", f"waiting {stands.count}, given up {stands.given_up}"]
    lines += [_waiting_line(group) for group in stands.waiting]
    lines.append("")
    benches: dict[str, str] = {}
    lines += [_entry_line(entry, benches) for entry in entries]
    return "\n".join(lines).rstrip() + "\n"


def _health_line(health: ServiceHealth) -> str:
    parts = [health.service.value, health.status.value, f"since {_time(health.since)}"]
    if health.last_good_at:
        parts.append(f"last good {_time(health.last_good_at)}")
    if health.not_before:
        parts.append(f"not before {_time(health.not_before)}")
    if health.remaining is not None:
        parts.append(f"calls left {health.remaining}")
    return " · ".join(parts)


def _waiting_line(group: WaitingGroup) -> str:
    when = f" · next {_time(group.first_at)}" if group.first_at else ""
    orders = ", ".join(str(order_id) for order_id in group.orders)
    return f"{group.kind.value} · {group.waits} · {group.count}{when} · orders {orders}"


# Only what the program writes itself: its own short codes, states and line numbers.
_OWN_WORDS = re.compile(r"[a-z]+(?:_[a-z]+)*|line \d+|state \d+, lines [\d,]*|ahead -?\d+ s")
# What identifiers and parcel numbers are made of.
_NUMBER = re.compile(r"[A-Z0-9\-/.]{6,}")
#: Events whose detail is one of our own codes; others carry words of the services.
_CODED = frozenset(
    {
        Event.IMPORTED,
        Event.CHANGED,
        Event.CALLED_OFF,
        Event.STATUS_WRITTEN,
        Event.SCANNED,
        Event.REFUSED,
        Event.REGISTERED,
        Event.ATTENTION,
        Event.CLOCK,
    }
)
#: Events whose subject is an identifier or the number of a parcel; a note is a text of people.
_NUMBERED = frozenset(
    {
        Event.SCANNED,
        Event.REFUSED,
        Event.WITHDRAWN,
        Event.SHIPPED,
        Event.VOIDED,
        Event.ANNOUNCED,
        Event.REGISTERED,
    }
)


def _entry_line(entry: JournalEntry, benches: dict[str, str]) -> str:
    bench = benches.setdefault(entry.bench, f"bench {len(benches) + 1}")
    parts = [_time(entry.at), entry.event.value]
    if entry.order_id is not None:
        parts.append(f"order {entry.order_id}")
    if entry.event in _NUMBERED:
        parts += masked([entry.subject, entry.replaced])
    if entry.event in _CODED and _OWN_WORDS.fullmatch(entry.detail):
        parts.append(entry.detail)
    return " · ".join([*parts, bench])


def masked(numbers: Iterable[str]) -> list[str]:
    """Keep the last four characters of each number; nothing of what is no number.

    What was scanned by mistake may be anything, a name on a label too.
    """
    kept = []
    for number in numbers:
        plain = "".join(number.split())
        is_number = bool(_NUMBER.fullmatch(plain)) and sum(map(str.isdigit, plain)) >= 4
        if plain:
            kept.append(f"…{plain[-4:]}" if is_number else "…")
    return kept


def _time(moment: datetime) -> str:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}"
