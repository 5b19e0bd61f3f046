"""A scanner and a person are told apart by their speed, to the millisecond."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.ui.bench.collector import (
    FIELD_GAP_MS,
    GAP_MS,
    LEAST_KEYS,
    PAUSE_MS,
    SHORT_PAUSE_MS,
    ScanCollector,
)

CODE = "490154203237518"


def typed(text: str, gap_ms: float, *, in_field: bool = False, start_ms: float = 1000.0):
    """Type a text; gives the collector, the steps and the time of the last key."""
    collector = ScanCollector()
    steps, at_ms = [], start_ms
    for character in text:
        steps.append(collector.key(character, at_ms, in_field=in_field))
        at_ms += gap_ms
    return collector, steps, at_ms - gap_ms


@pytest.mark.parametrize("in_field", [True, False])
def test_a_code_typed_at_a_scanners_speed_is_one_scan(in_field):
    collector, steps, last_ms = typed(CODE, 4, in_field=in_field)

    step = collector.end(last_ms + 4)

    assert step.scan == CODE
    assert step.eaten
    assert [one.recognised for one in steps].index(True) == LEAST_KEYS - 1
    assert all(one.eaten for one in steps[LEAST_KEYS - 1 :])


def test_a_slow_scanner_is_understood_where_nobody_types():
    collector, _, last_ms = typed(CODE, GAP_MS - 1)

    assert collector.end(last_ms + 50).scan == CODE


def test_a_quick_typist_in_a_field_is_not_taken_for_a_scanner():
    collector, steps, last_ms = typed("garnier lyon", FIELD_GAP_MS + 1, in_field=True)

    step = collector.end(last_ms + 60)

    assert step.scan is None
    assert not step.eaten
    assert not any(one.eaten for one in steps)


def test_a_code_without_enter_ends_with_a_pause():
    collector, _, _ = typed(CODE, 3)

    assert collector.pause().scan == CODE
    assert collector.pause().scan is None


def test_two_codes_without_enter_between_them_are_two_scans():
    collector, _, last_ms = typed(CODE, 3)

    step = collector.key("3", last_ms + 400, in_field=False)

    assert step.scan == CODE
    assert step.began


def test_a_computer_that_stalls_does_not_cut_an_imei_into_an_order_number():
    collector, _, last_ms = typed(CODE[:7], 4)
    for place, character in enumerate(CODE[7:]):
        step = collector.key(character, last_ms + 250 + 4 * place, in_field=False)
        assert step.scan is None

    assert collector.end(last_ms + 800).scan == CODE


def test_a_scanner_that_never_sends_enter_is_waited_for_less_and_less():
    collector, at_ms = ScanCollector(), 0.0
    patience = [collector.pause_ms]
    for _ in range(3):
        for character in CODE:
            collector.key(character, at_ms, in_field=False)
            at_ms += 4
        assert collector.pause().scan == CODE
        patience.append(collector.pause_ms)
        at_ms += 500

    assert patience == [PAUSE_MS, PAUSE_MS, SHORT_PAUSE_MS, SHORT_PAUSE_MS]


def test_enter_after_three_quick_keys_is_a_persons_enter():
    collector, _, last_ms = typed("abc", 5)

    step = collector.end(last_ms + 5)

    assert step.scan is None
    assert not step.eaten
    assert step.over


def test_the_line_feed_behind_a_scanners_return_is_eaten_too():
    collector, _, last_ms = typed(CODE, 4)
    collector.end(last_ms + 4)

    assert collector.end(last_ms + 6).eaten
    assert not collector.end(last_ms + 600).eaten


@given(st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=1, max_size=40))
def test_nothing_that_a_person_types_is_ever_eaten(text):
    collector, steps, last_ms = typed(text, GAP_MS + 20)

    assert not any(step.eaten or step.scan for step in steps)
    assert not collector.end(last_ms + 150).eaten


@given(
    st.text(st.characters(codec="ascii", exclude_categories=["Cc"]), min_size=4, max_size=60),
    st.lists(st.floats(0, FIELD_GAP_MS), min_size=60, max_size=60),
    st.booleans(),
)
def test_every_code_arrives_whole_and_only_once(text, gaps, in_field):
    collector, at_ms, scans = ScanCollector(), 5.0, []
    for character, gap in zip(text, gaps, strict=False):
        scans.append(collector.key(character, at_ms, in_field=in_field).scan)
        at_ms += gap
    scans.append(collector.end(at_ms).scan)
    scans.append(collector.pause().scan)

    assert [scan for scan in scans if scan is not None] == [text]
