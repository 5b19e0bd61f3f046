from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.back_market.pace import Pace
from tests.clock import VirtualClock


def sent_at(clock, pace, requests):
    times = []
    for _ in range(requests):
        pace.wait()
        times.append(clock.now())
    return times


@given(st.lists(st.floats(0, 1.5), max_size=40))
def test_no_second_ever_sees_fifteen_requests(gaps):
    clock = VirtualClock()
    pace = Pace(clock)
    times = []
    for gap in gaps:
        clock.advance(gap)
        times += sent_at(clock, pace, 3)

    for first, fifteenth in zip(times, times[14:], strict=False):
        assert fifteenth - first >= timedelta(seconds=1)


def test_a_few_requests_do_not_wait():
    clock = VirtualClock()

    sent_at(clock, Pace(clock), 14)

    assert clock.pauses == []


def test_a_computer_clock_that_is_put_back_holds_nobody_up():
    clock = VirtualClock()
    pace = Pace(clock)
    sent_at(clock, pace, 14)
    clock.advance(-3600)

    sent_at(clock, pace, 1)

    assert clock.pauses == [1.0]
