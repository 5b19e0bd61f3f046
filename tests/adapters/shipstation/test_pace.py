from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.shipstation.pace import MARGIN_S, Pace
from bb_desktop.domain.errors import Interrupted, RateLimited
from bb_desktop.domain.shipments import RateBudget
from tests.clock import NOW, VirtualClock


def told(limit, remaining, reset):
    return {
        "x-rate-limit-limit": str(limit),
        "x-rate-limit-remaining": str(remaining),
        "x-rate-limit-reset": str(reset),
    }


def test_nothing_is_known_at_the_start_so_nobody_waits():
    clock = VirtualClock()

    Pace(clock).wait()

    assert clock.pauses == []


def test_an_empty_window_is_waited_out_before_the_service_refuses():
    clock = VirtualClock()
    pace = Pace(clock)
    pace.note(told(40, 0, 20))

    pace.wait()

    assert clock.pauses == [20 + MARGIN_S]


def test_what_an_earlier_process_left_is_kept_to():
    clock = VirtualClock()

    Pace(clock, RateBudget(40, 0, NOW + timedelta(seconds=30))).wait()
    Pace(clock, RateBudget(40, 0, NOW - timedelta(seconds=30))).wait()

    assert clock.pauses == [30 + MARGIN_S]


def test_a_request_without_a_reply_is_paid_for():
    clock = VirtualClock()
    pace = Pace(clock)
    pace.note(told(40, 2, 30))

    pace.wait()
    pace.wait()
    assert clock.pauses == []
    pace.wait()

    assert clock.pauses == [30 + MARGIN_S]


def test_the_window_that_replies_tell_is_what_the_window_shows():
    clock = VirtualClock()
    pace = Pace(clock)
    pace.note(told(40, 12, 33))

    assert pace.budget == RateBudget(40, 12, NOW + timedelta(seconds=33))


def test_headers_may_be_missing_or_rubbish():
    clock = VirtualClock()
    pace = Pace(clock)

    pace.note({})
    pace.note(told("x", "many", "soon"))
    assert pace.budget is None
    pace.note({"x-rate-limit-remaining": "3"})

    assert pace.budget == RateBudget(40, 3, NOW + timedelta(seconds=60))


def test_a_refusal_is_remembered():
    clock = VirtualClock()
    pace = Pace(clock)
    pace.refused(20)

    pace.wait()

    assert clock.pauses == [20 + MARGIN_S]


def test_a_wait_that_is_too_long_to_sleep_through_is_told():
    clock = VirtualClock()
    pace = Pace(clock)
    pace.refused(600)

    with pytest.raises(RateLimited) as caught:
        pace.wait()

    assert caught.value.retry_after_s == pytest.approx(600, abs=MARGIN_S)
    assert clock.pauses == []


def test_a_computer_clock_that_is_put_back_holds_nobody_up():
    clock = VirtualClock()
    pace = Pace(clock, RateBudget(40, 0, NOW + timedelta(days=1)))

    pace.wait()

    assert clock.pauses == []


def test_a_closing_program_does_not_wait():
    clock = VirtualClock()
    clock.closing = True

    with pytest.raises(Interrupted):
        Pace(clock).wait()


@given(st.integers(1, 40), st.lists(st.floats(0, 40), max_size=60), st.booleans())
def test_no_fixed_window_is_ever_overdrawn(limit, gaps, silent):
    clock = VirtualClock()
    pace = Pace(clock)
    used: dict[int, int] = {}
    for number, gap in enumerate(gaps):
        clock.advance(gap)
        pace.wait()
        minute = int(clock.now().timestamp() // 60)
        used[minute] = used.get(minute, 0) + 1
        if number and silent and number % 3 == 0:
            continue  # this reply got lost
        pace.note(told(limit, limit - used[minute], 60 - clock.now().timestamp() % 60 // 1))

    assert all(count <= limit for count in used.values())
