"""Whole weeks of a shop, with every fault: nothing told twice, nothing lost, both books agree."""

from __future__ import annotations

from itertools import chain

import pytest

from tests.simulation.mutations import MUTATIONS, NOTICED_BY
from tests.simulation.week import WeekFailed, play_a_week

#: Played with every change; ten thousand others by ``make bench``.
WEEKS = 200
AT_ONCE = 10
#: A mutation has to be noticed by one of so many weeks.
_AT_MOST = 80


@pytest.mark.parametrize("first", range(0, WEEKS, AT_ONCE))
def test_after_a_week_of_faults_everything_has_come_right(first, ground):
    for seed in range(first, first + AT_ONCE):
        play_a_week(seed, ground)


def test_the_same_number_plays_the_same_week(ground):
    first = play_a_week(5, ground)
    second = play_a_week(5, ground)

    assert first.told == second.told
    assert first.shop.services.snapshot() == second.shop.services.snapshot()


@pytest.mark.parametrize("mutation", MUTATIONS, ids=lambda one: one.__name__)
def test_a_rule_that_is_broken_is_noticed(mutation, ground, monkeypatch):
    mutation(monkeypatch)

    assert _noticed_by(mutation, ground) is not None


def _noticed_by(mutation, ground):
    """Find a week that notices it, the one that did so when this was written first."""
    for seed in chain([NOTICED_BY.get(mutation.__name__, 0)], range(_AT_MOST)):
        try:
            play_a_week(seed, ground)
        except WeekFailed:
            return seed
    return None
