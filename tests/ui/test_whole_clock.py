"""A computer whose clock is wrong, in the whole program's window: said, and gone again."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.domain.records import Event
from bb_desktop.domain.told_time import ahead_of

SLOW = timedelta(hours=3, minutes=10, seconds=20)


def lines_of(whole):
    with whole.store.reading() as tx:
        return [one.entry for one in tx.journal.page(frozenset({Event.CLOCK}), limit=10)]


def test_a_clock_that_is_hours_slow_is_said_and_nothing_is_wrong_by_it(whole_program):
    whole = whole_program()
    ahead = -SLOW
    program = whole.program
    program.clock = SystemClock(program.stop, computer=lambda: datetime.now(UTC) + ahead)
    window = whole.open()
    banners, notifier = window.shell.banners, window.presence.notifier
    whole.until(lambda: any("clock is 3 h 10 min slow" in one for one in banners.sentences))

    assert window.status.clock.words == "Clock 3 h 10 min slow"
    assert notifier._told_clock
    assert abs(program.clock.now() - datetime.now(UTC)) < timedelta(seconds=5)
    [entry] = lines_of(whole)
    assert abs(ahead_of(entry.detail) + SLOW) < timedelta(seconds=5)
    assert abs(entry.at - datetime.now(UTC)) < timedelta(minutes=1)
    assert window.status.synced.words.startswith("Synced ")

    ahead = timedelta()
    window.syncing.sync_now()
    whole.until(lambda: not any("clock" in one for one in banners.sentences))

    whole.until(lambda: window.status.clock.words == "")
    assert not notifier._told_clock
    assert ahead_of(lines_of(whole)[0].detail) == timedelta()
