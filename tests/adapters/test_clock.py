import threading
import time
from datetime import UTC, timedelta
from email.utils import format_datetime

import pytest

from bb_desktop.adapters.clock import Hearing, SystemClock, counted_s
from bb_desktop.domain.errors import Interrupted, Service
from tests.clock import NOW, VirtualClock, WrongClock

MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION
HOURS = timedelta(hours=1)


def hear(clock, true, *services, ahead=timedelta(), times=3, took_s=0.2):
    """Let services answer, whose own clocks may be ahead of the true time."""
    for _ in range(times):
        for service in services:
            asked_s = clock.elapsed_s()
            true.advance(took_s)
            date = format_datetime(true.now().astimezone(UTC) + ahead, usegmt=True)
            clock.hear(service, {"date": date}, asked_s)


@pytest.fixture
def true():
    return VirtualClock()


def test_the_time_is_told_in_utc():
    assert SystemClock().now().utcoffset() == timedelta(0)
    assert SystemClock().now().tzinfo is UTC


def test_seconds_are_counted_on_whatever_the_clock_shows():
    first = counted_s()
    time.sleep(0.01)

    assert 0 < counted_s() - first < 60


@pytest.mark.parametrize("ahead", [3 * HOURS, -3 * HOURS, 400 * 24 * HOURS, -400 * 24 * HOURS])
def test_a_clock_that_is_wrong_by_hours_is_put_right_by_both_services(true, ahead):
    clock = WrongClock(true, ahead)
    assert clock.now() == NOW + ahead

    hear(clock, true, MARKET, STATION)

    assert abs(clock.now() - true.now()) < timedelta(seconds=2)
    assert abs(clock.ahead() - ahead) < timedelta(seconds=2)


def test_a_clock_that_is_right_stays_as_it_is_to_the_microsecond(true):
    clock = WrongClock(true, timedelta(seconds=40))

    hear(clock, true, MARKET, STATION)

    assert clock.now() == true.now() + timedelta(seconds=40)
    assert clock.ahead() == timedelta()


def test_one_service_whose_clock_is_wrong_is_not_believed(true):
    clock = WrongClock(true, timedelta())

    hear(clock, true, MARKET, ahead=3 * HOURS, times=20)
    assert clock.ahead() == timedelta()
    hear(clock, true, STATION, times=20)

    assert clock.ahead() == timedelta()


def test_a_clock_that_is_set_while_the_program_runs_changes_nothing(true):
    clock = WrongClock(true, timedelta())
    hear(clock, true, MARKET, STATION)
    for ahead in (3 * HOURS, -3 * HOURS, 400 * 24 * HOURS, -400 * 24 * HOURS):
        before = clock.now()
        clock.computer_ahead = ahead
        true.advance(60)

        assert abs(clock.now() - before - timedelta(seconds=60)) < timedelta(seconds=2)


def test_a_clock_that_is_set_right_is_gone_by_again(true):
    clock = WrongClock(true, 3 * HOURS)
    hear(clock, true, MARKET, STATION)

    clock.computer_ahead = timedelta()

    assert clock.ahead() == timedelta()
    assert clock.now() == true.now()


def test_a_night_without_network_is_counted_on(true):
    clock = WrongClock(true, 3 * HOURS)
    hear(clock, true, MARKET, STATION)

    true.advance(14 * 3600)

    assert abs(clock.now() - true.now()) < timedelta(seconds=2)


def test_a_reply_that_trickled_in_for_a_minute_says_nothing(true):
    clock = WrongClock(true, 3 * HOURS)

    hear(clock, true, MARKET, STATION, took_s=60)

    assert clock.ahead() == timedelta()


def test_what_one_clock_heard_the_windows_clock_knows(true):
    hearing = Hearing()
    hear(WrongClock(true, 3 * HOURS, hearing), true, MARKET, STATION)

    assert abs(WrongClock(true, 3 * HOURS, hearing).now() - true.now()) < timedelta(seconds=2)


def test_a_wait_ends_as_soon_as_the_program_closes():
    stop = threading.Event()
    threading.Timer(0.05, stop.set).start()
    began = time.monotonic()

    with pytest.raises(Interrupted):
        SystemClock(stop).pause(60)

    assert time.monotonic() - began < 10


@pytest.mark.parametrize("seconds", [0, -5])
def test_no_wait_begins_once_the_program_is_closing(seconds):
    stop = threading.Event()
    SystemClock(stop).pause(seconds)
    stop.set()

    with pytest.raises(Interrupted):
        SystemClock(stop).pause(seconds)
