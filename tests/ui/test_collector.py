"""A scanner and a person are told apart by their speed, to the millisecond."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.domain.typed import Typed
from bb_desktop.domain.typing_speed import FIELD_START_MS, QUICK_MS, START_MS, TypingSpeed
from bb_desktop.ui.bench.collector import (
    LEAST_KEYS,
    PAUSE_MS,
    SHORT_PAUSE_MS,
    ScanCollector,
)
from bb_desktop.ui.bench.evidence import is_code

CODE, SERIAL = "490154203237518", "C39XK1ABJGH5"
ASCII = st.characters(codec="ascii", exclude_categories=["Cc"])


def a_collector(speed: TypingSpeed | None = None) -> ScanCollector:
    return ScanCollector(lambda typed: is_code(typed, ScannerSetting.US), speed)


def text_of(typed: Typed | None) -> str | None:
    return None if typed is None else typed.text


def typed(
    text: str,
    gap_ms: float,
    *,
    in_field: bool = False,
    start_ms: float = 1000.0,
    speed: TypingSpeed | None = None,
):
    """Type a text; gives the collector, the steps and the time of the last key."""
    collector = a_collector(speed)
    steps, at_ms = [], start_ms
    for character in text:
        steps.append(collector.key(character, at_ms, in_field=in_field))
        at_ms += gap_ms
    return collector, steps, at_ms - gap_ms


@pytest.mark.parametrize("in_field", [True, False])
def test_a_code_typed_at_a_scanners_speed_is_one_scan(in_field):
    collector, steps, last_ms = typed(CODE, 4, in_field=in_field)

    step = collector.end(last_ms + 4)

    assert text_of(step.scan) == CODE
    assert step.eaten
    assert [one.recognised for one in steps].index(True) == LEAST_KEYS - 1
    assert all(one.eaten for one in steps[LEAST_KEYS - 1 :])


def test_a_slow_scanner_is_understood_where_nobody_types():
    collector, _, last_ms = typed(CODE, START_MS - 1)

    assert text_of(collector.end(last_ms + 50).scan) == CODE


def test_a_quick_typist_in_a_field_is_not_taken_for_a_scanner():
    collector, steps, last_ms = typed("garnier lyon", FIELD_START_MS + 1, in_field=True)

    step = collector.end(last_ms + 60)

    assert step.scan is None
    assert not step.eaten
    assert not any(one.eaten for one in steps)


def test_a_code_without_enter_ends_with_a_pause():
    collector, _, _ = typed(CODE, 3)

    assert text_of(collector.pause().scan) == CODE
    assert collector.pause().scan is None


def test_two_codes_without_enter_between_them_are_two_scans():
    collector, _, last_ms = typed(CODE, 3)

    step = collector.key("3", last_ms + 400, in_field=False)

    assert text_of(step.scan) == CODE


def test_a_computer_that_stalls_does_not_cut_an_imei_into_an_order_number():
    collector, _, last_ms = typed(CODE[:7], 4)
    for place, character in enumerate(CODE[7:]):
        step = collector.key(character, last_ms + 250 + 4 * place, in_field=False)
        assert step.scan is None

    assert text_of(collector.end(last_ms + 300).scan) == CODE


def test_a_scanner_that_never_sends_enter_is_waited_for_less_and_less():
    collector, at_ms = a_collector(), 0.0
    patience = []
    for _ in range(4):
        for character in CODE:
            collector.key(character, at_ms, in_field=False)
            at_ms += 4
        patience.append(collector.pause_ms)
        assert text_of(collector.pause().scan) == CODE
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


@given(st.text(ASCII, min_size=1, max_size=40))
def test_nothing_that_a_person_types_is_ever_eaten(text):
    collector, steps, last_ms = typed(text, START_MS + 20)

    assert not any(step.scan or step.recognised for step in steps)
    assert all(step.over for step in steps[1:])
    assert not collector.end(last_ms + 150).eaten


@given(
    st.text(ASCII, min_size=4, max_size=60).filter(lambda text: len(set(text[:4])) > 1),
    # Whole milliseconds, as the platform stamps keys: summed fractions cross a bound by rounding.
    st.lists(st.integers(0, int(FIELD_START_MS)), min_size=60, max_size=60),
    st.booleans(),
)
def test_every_code_arrives_whole_and_only_once(text, gaps, in_field):
    collector, at_ms, scans = a_collector(), 5.0, []
    for character, gap in zip(text, gaps, strict=False):
        at_ms += gap
        scans.append(collector.key(character, at_ms, in_field=in_field).scan)
    scans.append(collector.end(at_ms).scan)
    scans.append(collector.pause().scan)

    whole = [text_of(scan) for scan in scans if scan is not None]
    # A first key with a long gap behind it may be a person's, if the rest says something.
    assert whole in ([text], [text[1:]])
    assert whole == [text] or (gaps[1] > 2 * max(gaps[2 : len(text)]) and len(text) > 6)


@pytest.mark.parametrize("code", [CODE, SERIAL, "^#^499602D2^", "61205821", "BBUNDO"])
@pytest.mark.parametrize("end", [True, False])
def test_a_slow_scanner_is_told_by_what_it_says_in_a_field_too(code, end):
    collector, steps, last_ms = typed(code, QUICK_MS - 5, in_field=True)
    assert not any(step.eaten for step in steps)

    step = collector.end(last_ms + 60) if end else collector.pause()

    assert step.recognised
    assert step.eaten is end
    assert text_of(step.scan) == code


@pytest.mark.parametrize("text", ["macbook", "photo2024", "müller", "12 rue garnier", "3333333"])
def test_words_that_are_typed_quickly_are_no_slow_scanner(text):
    collector, _, last_ms = typed(text, QUICK_MS - 5, in_field=True)

    step = collector.end(last_ms + 60)

    assert step == type(step)(over=True)


def test_half_a_code_before_a_stall_is_not_taken_for_an_order():
    collector, _, last_ms = typed("4901542", QUICK_MS - 5, in_field=True)
    steps = [
        collector.key(character, last_ms + 200 + 70 * place, in_field=True)
        for place, character in enumerate("03237518")
    ]

    assert steps[0].recognised
    assert not any(step.scan for step in steps)
    assert text_of(collector.end(last_ms + 800).scan) == CODE


def test_a_person_who_types_right_after_a_slow_scan_loses_nothing():
    collector, _, last_ms = typed(CODE, QUICK_MS - 5, in_field=True)

    first = collector.key("a", last_ms + 90, in_field=True)
    second = collector.key("b", last_ms + 200, in_field=True)

    assert first.recognised
    assert text_of(second.scan) == CODE
    assert (second.front, second.back) == (0, 1)


def test_a_learned_scanner_is_recognised_in_a_field_at_its_own_speed():
    speed = TypingSpeed((42.0,) * 60)

    _, steps, _ = typed("anything at all", 45, in_field=True, speed=speed)

    assert steps[LEAST_KEYS - 1].recognised


def test_a_scanner_slower_than_the_one_that_was_learned_is_still_read():
    fast = TypingSpeed((2.0,) * 60)

    collector, _, last_ms = typed(CODE, 60, speed=fast)

    assert text_of(collector.end(last_ms + 60).scan) == CODE


@pytest.mark.parametrize("in_field", [True, False])
def test_a_key_held_down_is_never_a_scan(in_field):
    collector, steps, last_ms = typed("5" * 32, 30, in_field=in_field)

    step = collector.end(last_ms + 30)

    assert not any(one.recognised for one in steps)
    assert step == type(step)(over=True)


def test_a_person_who_types_right_after_a_scan_loses_nothing():
    collector, _, last_ms = typed(CODE, 4)

    first = collector.key("a", last_ms + 150, in_field=True)
    second = collector.key("b", last_ms + 280, in_field=True)

    assert first == type(first)(eaten=True), "it waits for what follows"
    assert text_of(second.scan) == CODE
    assert (second.front, second.back) == (0, 1)
    assert not second.eaten


def test_enter_long_after_a_scan_is_a_persons():
    collector, _, last_ms = typed(CODE, 4)

    step = collector.end(last_ms + PAUSE_MS + 100)

    assert text_of(step.scan) == CODE
    assert not step.eaten


def test_a_persons_key_right_before_a_scan_stays_the_persons():
    collector, _, last_ms = typed("a", 0, in_field=True)
    for place, character in enumerate(CODE):
        collector.key(character, last_ms + 30 + 4 * place, in_field=True)

    step = collector.end(last_ms + 100)

    assert text_of(step.scan) == CODE
    assert step.front == 1


def test_keys_of_a_person_before_a_scan_are_told_by_their_gap():
    collector, at_ms = a_collector(), 0.0
    for character in "iph":
        at_ms += 90
        collector.key(character, at_ms, in_field=False)
    at_ms += 85
    for character in "no code":
        at_ms += 4
        collector.key(character, at_ms, in_field=False)

    step = collector.end(at_ms + 4)

    # The first key of the scan came 89 ms after the person's last one.
    assert text_of(step.scan) == "no code"
    assert step.front == 3


def test_what_is_typed_carries_the_speed_of_the_scanner():
    collector, _, last_ms = typed("12345", 4)

    scan = collector.end(last_ms + 4).scan

    assert scan.gaps_ms == (4.0,) * 4
    assert scan.at_s == last_ms / 1000
    assert scan.keys == ()
