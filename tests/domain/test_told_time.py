"""The time by the services: read from their replies, believed when enough of them agree."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.errors import Service
from bb_desktop.domain.told_time import (
    Told,
    ToldTime,
    agreed,
    date_of,
    is_wrong,
    time_there,
)

NOW = datetime(2026, 11, 24, 9, 30, 12, tzinfo=UTC)
MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION
HOURS = 3600.0


def told(true_s: float, *, asked_s: float = 0.0, took_s: float = 0.2) -> Told:
    """Give what a server says whose time is so many seconds ahead of our counted ones."""
    made_at = true_s + asked_s + took_s / 2
    return Told.by(datetime.fromtimestamp(int(made_at), UTC), asked_s, asked_s + took_s)


@given(st.integers(0, 4_000_000_000))
def test_a_date_is_read_as_it_was_written(seconds):
    moment = datetime.fromtimestamp(seconds, UTC)

    assert date_of({"date": format_datetime(moment, usegmt=True)}) == moment


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"date": ""},
        {"date": "yesterday"},
        {"date": "2026-11-24T09:30:12Z"},
        {"date": "Tue, 24 Nov 2026 09:30:12 +0100"},
        {"date": "Tue, 31 Feb 2026 09:30:12 GMT"},
        {"date": "Tue, 24 Foo 2026 09:30:12 GMT"},
        {"date": "Tue, 24 Nov 2026 25:30:12 GMT"},
        {"date": "Tue, ٢٤ Nov 2026 09:30:12 GMT"},
        {"date": "Tue, 24 Nov 2026 09:30:12 GMT, Tue, 24 Nov 2026 09:30:12 GMT"},
        # Out of a cache: made so many seconds ago.
        {"date": "Tue, 24 Nov 2026 09:30:12 GMT", "age": "300"},
        {"date": "Tue, 24 Nov 2026 09:30:12 GMT", "age": "soon"},
    ],
)
def test_a_reply_that_does_not_say_when_it_was_made_says_nothing(headers):
    assert date_of(headers) is None


def test_a_reply_that_passed_a_cache_without_resting_there_counts():
    assert date_of({"date": "Tue, 24 Nov 2026 09:30:12 GMT", "age": "0"}) == NOW


def test_a_leap_second_is_the_end_of_its_minute():
    assert date_of({"date": "Tue, 24 Nov 2026 09:30:60 GMT"}) == NOW.replace(second=59)


@given(
    true_s=st.floats(0, 4e9),
    asked_s=st.floats(0, 1e6),
    took_s=st.floats(0, 20),
    share=st.floats(0, 1),
)
def test_rounding_and_latency_lie_within_the_bounds(true_s, asked_s, took_s, share):
    made_at = true_s + asked_s + took_s * share
    one = Told.by(datetime.fromtimestamp(int(made_at), UTC), asked_s, asked_s + took_s)

    assert one.earliest_s - 1e-3 <= true_s <= one.latest_s + 1e-3


def test_one_reply_proves_nothing():
    assert agreed([]) is None
    assert agreed([told(100.0)]) is None


def test_one_wrong_reply_among_several_is_outvoted():
    replies = [told(100.0), told(100.0 + 3 * HOURS), told(101.0)]

    assert agreed(replies) == pytest.approx(100.0, abs=2)


def test_replies_that_contradict_each_other_prove_nothing():
    assert agreed([told(100.0), told(100.0), told(9000.0), told(9000.0)]) is None


def heard(market_s, station_s, times=3):
    time = ToldTime()
    for _ in range(times):
        if market_s is not None:
            time.hear(MARKET, told(market_s))
        if station_s is not None:
            time.hear(STATION, told(station_s))
    return time


def test_two_services_that_tell_the_same_time_are_believed():
    assert heard(5 * HOURS, 5 * HOURS + 2).offset_s == pytest.approx(5 * HOURS, abs=3)


@pytest.mark.parametrize(
    ("market_s", "station_s"), [(None, None), (5 * HOURS, None), (5 * HOURS, 8 * HOURS)]
)
def test_one_service_alone_or_two_that_differ_are_not(market_s, station_s):
    assert heard(market_s, station_s).offset_s is None


def test_what_was_told_long_ago_gives_way_to_what_is_told_now():
    time = heard(100.0, 100.0, times=5)
    for _ in range(5):
        time.hear(MARKET, told(5 * HOURS))
        time.hear(STATION, told(5 * HOURS))

    assert time.offset_s == pytest.approx(5 * HOURS, abs=2)


def test_two_minutes_are_worth_a_word_and_the_border_does_not_flutter():
    minutes = [timedelta(minutes=count) for count in (0.5, 1.5, 2.5)]

    assert [is_wrong(one, before=False) for one in minutes] == [False, False, True]
    assert [is_wrong(one, before=True) for one in minutes] == [False, True, True]
    assert [is_wrong(-one, before=False) for one in minutes] == [False, False, True]


def test_a_reading_goes_on_from_the_services_own_time():
    early, late = NOW - timedelta(hours=3), NOW + timedelta(days=400)

    assert time_there([NOW, NOW, NOW], late) == NOW
    assert time_there([early, NOW, NOW], late) == NOW
    assert time_there([late, NOW, None, NOW], early) == NOW
    assert time_there([None, None], early) == early
