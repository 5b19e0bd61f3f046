import threading
import time
from datetime import UTC, timedelta

import pytest

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.domain.errors import Interrupted


def test_the_time_is_told_in_utc():
    assert SystemClock().now().utcoffset() == timedelta(0)
    assert SystemClock().now().tzinfo is UTC


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
