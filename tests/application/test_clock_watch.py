"""A computer's clock that goes wrong leaves one line in the journal, and one when it is right."""

from datetime import timedelta

import pytest

from bb_desktop.application.clock_watch import note_clock
from bb_desktop.domain.records import Event
from bb_desktop.domain.told_time import ahead_of, detail_of
from tests.clock import NOW

HOURS = timedelta(hours=1)


def noted(store):
    with store.reading() as tx:
        entries = [one.entry for one in tx.journal.page(frozenset({Event.CLOCK}), limit=100)]
    return [(entry.bench, ahead_of(entry.detail)) for entry in reversed(entries)]


def test_each_change_is_one_line_and_the_seconds_between_are_none(shop):
    for minute, ahead in enumerate([0 * HOURS, 3 * HOURS, 3 * HOURS, -2 * HOURS, 0 * HOURS]):
        for drift in (0, 7, -4):
            clock = ahead + timedelta(seconds=drift) if ahead else ahead
            note_clock(shop.store, clock, NOW + timedelta(minutes=minute), "Bench 1")

    assert noted(shop.store) == [
        ("Bench 1", 3 * HOURS),
        ("Bench 1", -2 * HOURS),
        ("Bench 1", 0 * HOURS),
    ]


def test_each_bench_has_a_computer_of_its_own(shop):
    assert note_clock(shop.store, 3 * HOURS, NOW, "Bench 1")
    assert not note_clock(shop.store, 0 * HOURS, NOW, "Bench 2")

    assert not note_clock(shop.store, 3 * HOURS, NOW, "Bench 1")


@pytest.mark.parametrize("seconds", [0, 1, -11_400, 34_560_000])
def test_what_a_computer_showed_can_be_counted_back(seconds):
    ahead = timedelta(seconds=seconds)

    assert ahead_of(detail_of(ahead)) == ahead
    assert ahead_of("something else") == timedelta()
