"""An hour of a shop in one process; the whole month is a benchmark (``test_month.py``)."""

import dataclasses

import pytest

from tests.endurance.meters import Reading
from tests.endurance.played import MOST_LOG_BYTES, played

MINUTES = 60

# A process of its own, with all that it loads, and a busy machine.
pytestmark = pytest.mark.timeout(300)


@pytest.fixture(scope="module")
def hour(tmp_path_factory):
    """One hour at a busy bench."""
    folder = tmp_path_factory.mktemp("hour") / "shop"
    return played(1, folder, every=MINUTES // 3, begin=9)


def test_an_hour_goes_right(hour):
    assert not hour.wrong
    assert hour.last.passes >= MINUTES
    assert hour.happened["scans"] >= 5
    assert hour.last.orders == hour.last.placed > 20


def test_files_and_threads_stay_as_they_are(hour):
    _, first, last = hour.readings

    assert last.files == first.files
    # One of them ends a little after its work is done.
    assert abs(last.threads - first.threads) <= 1


def test_what_is_written_ahead_of_the_database_and_the_log_stay_short(hour):
    assert 0 < max(one.most_ahead_bytes for one in hour.readings) < 32_000_000
    assert 0 < hour.last.log_bytes < MOST_LOG_BYTES


def test_a_reading_is_made_of_plain_numbers(hour):
    assert Reading(**dataclasses.asdict(hour.last)) == hour.last
