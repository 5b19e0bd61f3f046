"""Whole weeks of a shop, with every fault: nothing told twice, nothing lost, both books agree."""

from __future__ import annotations

import pytest

from tests.simulation.mutations import NOTICED_BY
from tests.simulation.week import play_a_week

#: Played with every change.
WEEKS = 30
AT_ONCE = 10


@pytest.mark.parametrize("first", range(0, WEEKS, AT_ONCE))
def test_after_a_week_of_faults_everything_has_come_right(first, ground, database):
    for seed in range(first, first + AT_ONCE):
        play_a_week(seed, ground / f"week-{seed}", database)


def test_the_same_number_plays_the_same_week(ground, database):
    first = play_a_week(5, ground / "once", database)
    second = play_a_week(5, ground / "twice", database)

    assert first.told == second.told
    assert first.shop.services.snapshot() == second.shop.services.snapshot()


@pytest.mark.parametrize("mutation", NOTICED_BY, ids=lambda one: one.__name__)
def test_a_rule_that_is_broken_is_noticed(mutation, ground, database, monkeypatch):
    play_a_week(NOTICED_BY[mutation], ground / "whole", database)
    mutation(monkeypatch)
    with pytest.raises(AssertionError, match="week"):
        play_a_week(NOTICED_BY[mutation], ground / "broken", database)
