from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.pacific import PACIFIC, from_pacific, may_be_newer, query_time, to_pacific
from tests.builders import instants

#: Autumn 2026: the clock goes back at 09:00 UTC, so 01:00 to 02:00 comes twice on the coast.
BACK = datetime(2026, 11, 1, 9, tzinfo=UTC)
#: Spring 2026: the clock goes forward at 10:00 UTC, from 02:00 to 03:00.
FORWARD = datetime(2026, 3, 8, 10, tzinfo=UTC)


def in_the_repeated_hour(when):
    local = when.astimezone(PACIFIC)
    return local.utcoffset() != local.replace(fold=1 - local.fold).utcoffset()


@given(instants())
def test_a_time_comes_back_as_it_went_outside_the_repeated_hour(when):
    back = from_pacific(to_pacific(when))

    assert back <= when
    assert back == when or in_the_repeated_hour(when)


@given(
    st.sampled_from((BACK, FORWARD)),
    st.timedeltas(min_value=timedelta(hours=-3), max_value=timedelta(hours=3)),
)
def test_around_both_changes_of_the_clock_a_time_comes_back_at_most_an_hour_early(change, off):
    when = change + off

    late = when - from_pacific(to_pacific(when))

    assert late == timedelta(hours=1) if BACK <= when < BACK + timedelta(hours=1) else not late


@given(instants())
def test_a_filter_time_leaves_nothing_out(when):
    assert from_pacific(query_time(when)) <= when
    assert query_time(when) == to_pacific(when)[:19].replace("T", " ")


@given(instants(), st.integers(-14 * 60, 14 * 60))
def test_the_zone_in_which_a_time_is_given_makes_no_difference(when, minutes):
    elsewhere = when.astimezone(timezone(timedelta(minutes=minutes)))

    assert to_pacific(elsewhere) == to_pacific(when)


@pytest.mark.parametrize(
    ("when", "text"),
    [
        (datetime(2026, 11, 24, 12, tzinfo=UTC), "2026-11-24T04:00:00.000000"),
        (datetime(2026, 7, 1, 12, tzinfo=UTC), "2026-07-01T05:00:00.000000"),
        (datetime(2022, 12, 30, 12, 0, 0, 102026, tzinfo=UTC), "2022-12-30T04:00:00.102026"),
        (FORWARD - timedelta(microseconds=1), "2026-03-08T01:59:59.999999"),
        (FORWARD, "2026-03-08T03:00:00.000000"),
        (BACK - timedelta(minutes=30), "2026-11-01T01:30:00.000000"),
        (BACK + timedelta(minutes=30), "2026-11-01T01:30:00.000000"),
    ],
)
def test_times_are_written_as_the_clock_on_the_coast_shows_them(when, text):
    assert to_pacific(when) == text


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2015-06-06T00:29:35", datetime(2015, 6, 6, 7, 29, 35, tzinfo=UTC)),
        ("2015-06-06T00:29:35.", datetime(2015, 6, 6, 7, 29, 35, tzinfo=UTC)),
        ("2015-06-29T08:46:27.0000000", datetime(2015, 6, 29, 15, 46, 27, tzinfo=UTC)),
        ("2015-09-08T11:03:12.3800000", datetime(2015, 9, 8, 18, 3, 12, 380000, tzinfo=UTC)),
        ("2015-07-16T14:00:34.823", datetime(2015, 7, 16, 21, 0, 34, 823000, tzinfo=UTC)),
        ("2020-01-02T03:04:31.95", datetime(2020, 1, 2, 11, 4, 31, 950000, tzinfo=UTC)),
        ("2020-01-02T03:04:31.1234567", datetime(2020, 1, 2, 11, 4, 31, 123456, tzinfo=UTC)),
        ("2016-11-29 23:59:59", datetime(2016, 11, 30, 7, 59, 59, tzinfo=UTC)),
        ("2026-11-24T04:00", datetime(2026, 11, 24, 12, tzinfo=UTC)),
        ("2015-06-29", datetime(2015, 6, 29, 7, tzinfo=UTC)),
        ("2015-12-29", datetime(2015, 12, 29, 8, tzinfo=UTC)),
        ("2026-11-24T04:00:00Z", datetime(2026, 11, 24, 4, tzinfo=UTC)),
        ("2026-11-24T04:00:00.5-08:00", datetime(2026, 11, 24, 12, 0, 0, 500000, tzinfo=UTC)),
        ("2026-11-24 04:00:00 +0530", datetime(2026, 11, 23, 22, 30, tzinfo=UTC)),
        ("2026-11-01T01:30:00", BACK - timedelta(minutes=30)),
        ("2026-03-08T02:30:00", FORWARD + timedelta(minutes=30)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1, 7, 52, 58, tzinfo=UTC)),
    ],
)
def test_shipstations_times_are_read_in_every_form_that_it_writes(text, when):
    read = from_pacific(text)

    assert read == when
    assert read.tzinfo is UTC


@pytest.mark.parametrize(
    "text",
    [
        *("", "soon", "2026-13-01", "2026-02-30T00:00:00", "24/11/2026", "2026-11-24T25:00:00"),
        *(
            "2026-11-24T04:00:00+99:00",
            "9999-12-31T23:59:59.9999999",
            "\uff12026-11-24",
            "20261124",
        ),
    ],
)
def test_what_is_no_time_is_refused_with_a_sentence(text):
    with pytest.raises(ValueError, match="a time of ShipStation"):
        from_pacific(text)


@given(st.text(st.sampled_from("0123456789-:T .Z+"), max_size=30))
def test_no_text_ends_in_anything_but_a_time_or_a_refusal(text):
    try:
        read = from_pacific(text)
    except ValueError:
        return

    assert read.tzinfo is UTC


@pytest.mark.parametrize("write", [to_pacific, query_time])
@pytest.mark.parametrize(
    "when",
    [datetime(2026, 11, 24), datetime.min.replace(tzinfo=UTC)],  # noqa: DTZ001
)
def test_a_time_without_a_zone_or_outside_the_calendar_is_not_sent(write, when):
    with pytest.raises(ValueError, match="a time"):
        write(when)


@given(
    st.timedeltas(min_value=timedelta(hours=-3), max_value=timedelta(hours=3)),
    st.timedeltas(min_value=timedelta(), max_value=timedelta(hours=3)),
)
def test_what_is_changed_later_may_be_newer_in_the_night_when_the_clock_goes_back(off, later):
    first, second = BACK + off, BACK + off + later

    assert may_be_newer(from_pacific(to_pacific(second)), from_pacific(to_pacific(first)))


@pytest.mark.parametrize("change", [BACK, FORWARD])
def test_what_is_older_is_not_newer(change):
    for hours in (-3, -2, 2, 3):
        when = change + timedelta(hours=hours)
        assert not may_be_newer(when - timedelta(minutes=1), when)
    # Only two times of the repeated hour leave it open.
    assert not may_be_newer(BACK - timedelta(minutes=61), BACK - timedelta(minutes=59))
