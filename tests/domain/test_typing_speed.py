"""The speed of each scanner is learned, and a key that is stuck is noticed once."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.typing_speed import (
    FIELD_START_MS,
    HIGHEST_MS,
    LONGEST_RUN,
    LOWEST_MS,
    MOST_REPEATS,
    QUICK_MS,
    START_MS,
    KeyRun,
    TypingSpeed,
    suggested_threshold,
)

gaps = st.lists(st.floats(0, 1_000), max_size=200)


def test_a_new_scanner_starts_with_the_usual_threshold() -> None:
    assert TypingSpeed().threshold_ms == START_MS
    assert TypingSpeed().accepted([5.0] * 14).threshold_ms == START_MS


@pytest.mark.parametrize(
    ("slowest_ms", "learned_ms"), [(2, LOWEST_MS), (20, LOWEST_MS), (40, 60), (60, 90), (99, 149)]
)
def test_the_threshold_is_half_as_much_again_as_the_scanner_needs(
    slowest_ms: int, learned_ms: int
) -> None:
    rng = random.Random(slowest_ms)
    speed = TypingSpeed()
    for _ in range(30):
        speed = speed.accepted([slowest_ms - rng.random() for _ in range(14)])

    assert speed.threshold_ms == learned_ms


def test_a_hiccup_of_the_computer_does_not_let_people_in() -> None:
    speed = TypingSpeed()
    for number in range(30):
        speed = speed.accepted([3.0] * 13 + [95.0 if number == 7 else 3.0])

    assert speed.threshold_ms == LOWEST_MS


def test_a_scanner_that_gets_slower_is_followed() -> None:
    speed = TypingSpeed()
    for gap in (10.0, 28.0, 40.0, 58.0):
        assert gap < speed.threshold_ms
        for _ in range(30):
            speed = speed.accepted([gap] * 14)

    assert speed.threshold_ms == 87


def test_in_a_text_field_a_new_scanner_has_to_be_faster() -> None:
    assert TypingSpeed().field_threshold_ms == FIELD_START_MS
    assert TypingSpeed().accepted([5.0] * 14).field_threshold_ms == FIELD_START_MS


@pytest.mark.parametrize(("slowest_ms", "learned_ms"), [(2, 35), (30, 45), (60, 70), (100, 70)])
def test_in_a_text_field_a_learned_scanner_leaves_room_for_people(
    slowest_ms: float, learned_ms: int
) -> None:
    speed = TypingSpeed().accepted([slowest_ms] * 60)

    assert speed.field_threshold_ms == learned_ms
    assert learned_ms < QUICK_MS < 80, "people need 80 ms from key to key"


@given(gaps)
def test_the_threshold_stays_within_its_bounds(observed: list[float]) -> None:
    assert LOWEST_MS <= suggested_threshold(observed) <= HIGHEST_MS


@given(gaps, st.randoms())
def test_the_order_of_gaps_changes_nothing(observed: list[float], rng: random.Random) -> None:
    shuffled = rng.sample(observed, len(observed))

    assert suggested_threshold(shuffled) == suggested_threshold(observed)


@given(st.lists(st.floats(0, 200), min_size=60, max_size=120))
def test_slower_gaps_never_lower_the_threshold(observed: list[float]) -> None:
    slower = [gap + 10 for gap in observed]

    assert suggested_threshold(slower) >= suggested_threshold(observed)


def test_times_that_are_none_are_left_out() -> None:
    broken = [float("nan"), float("inf"), -5.0]

    assert suggested_threshold(broken * 50) == START_MS
    assert suggested_threshold([*broken, *[40.0] * 50]) == 60


def test_what_is_remembered_of_a_scanner_does_not_grow_for_ever() -> None:
    speed = TypingSpeed()
    for _ in range(200):
        speed = speed.accepted([5.0] * 14)

    assert len(speed.gaps_ms) < 500


def test_a_stuck_key_is_noticed_once_and_ignored_until_another_key() -> None:
    run, told, ignored = KeyRun(), 0, 0
    for number in range(50):
        run = run.pressed(30, auto_repeat=number > 0)
        told += run.just_stuck
        ignored += run.stuck

    assert (told, ignored) == (1, 50 - MOST_REPEATS)
    assert not run.pressed(31).stuck


def test_the_zeros_of_an_eid_are_no_stuck_key() -> None:
    run = KeyRun()
    for _ in range(LONGEST_RUN):
        run = run.pressed(11)

    assert not run.stuck
    assert run.pressed(11).just_stuck


def test_a_key_that_begins_to_repeat_late_is_told_all_the_same() -> None:
    run = KeyRun()
    for _ in range(20):
        run = run.pressed(11)
    told = 0
    for _ in range(30):
        run = run.pressed(11, auto_repeat=True)
        told += run.just_stuck

    assert run.stuck
    assert told == 1
