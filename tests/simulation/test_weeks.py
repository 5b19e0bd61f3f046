"""Whole weeks of a shop, with every fault: nothing told twice, nothing lost, both books agree."""

from __future__ import annotations

import pytest

from tests.simulation.mutations import MUTATIONS
from tests.simulation.week import play_a_week

#: Played with every change.
WEEKS = 60
AT_ONCE = 10
#: So many weeks have to notice a rule that was broken on purpose, from the number on that does.
TRIES = 3


@pytest.mark.parametrize("first", range(0, WEEKS, AT_ONCE))
def test_after_a_week_of_faults_everything_has_come_right(first, ground, database):
    for seed in range(first, first + AT_ONCE):
        play_a_week(seed, ground / f"week-{seed}", database)


def test_the_same_number_plays_the_same_week(ground, database):
    first = play_a_week(5, ground / "once", database)
    second = play_a_week(5, ground / "twice", database)

    assert first.told == second.told
    assert first.shop.services.snapshot() == second.shop.services.snapshot()


@pytest.mark.parametrize("seed", MUTATIONS, ids=[one.__name__ for one in MUTATIONS.values()])
def test_a_rule_that_is_broken_is_noticed(seed, ground, database, monkeypatch):
    MUTATIONS[seed](monkeypatch)
    with pytest.raises(AssertionError):
        for one in range(seed, seed + TRIES):
            play_a_week(one, ground / f"broken-{one}", database)
