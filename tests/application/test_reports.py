"""Days, hours and causes as the reports page shows them, and their CSV."""

import csv
import io
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bb_desktop.application.reports import (
    HOURS,
    announced_csv,
    local_midnights,
    report,
    shipped_csv,
    stopped_csv,
)
from bb_desktop.application.spreadsheets import digits, plain, sheet
from bb_desktop.domain.records import Event, JournalEntry
from tests.journeys.a_shop import IMEI, PHONE, URGENT_PHONE, AShop

EID = "89049032000001000000012345678953"


@pytest.fixture
def an_empty_shop(tmp_path, empty_database):
    """Keep a shop without any order."""
    made = AShop(tmp_path / "shop", empty_database, empty=True)
    yield made
    made.close()


PARIS = ZoneInfo("Europe/Paris")


def rows_of(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=";"))


def test_the_last_days_end_with_today():
    now = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

    starts = local_midnights(now, 3, PARIS)

    assert [one.astimezone(PARIS).day for one in starts] == [22, 23, 24, 25]
    assert starts[2] <= now < starts[3]


def test_just_after_midnight_here_a_new_day_has_begun_whatever_day_it_is_in_utc():
    now = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

    starts = local_midnights(now, 1, PARIS)

    assert starts[0] == datetime(2026, 11, 23, 23, tzinfo=UTC)


@pytest.mark.parametrize(
    ("day", "hours"),
    [(datetime(2026, 3, 29, 10, tzinfo=UTC), 23), (datetime(2026, 10, 25, 10, tzinfo=UTC), 25)],
)
def test_the_days_on_which_the_clocks_change_are_whole_days(day, hours):
    begin, end = local_midnights(day, 1, PARIS)

    assert end - begin == timedelta(hours=hours)


def test_without_a_zone_days_are_those_of_this_computer():
    now = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)

    assert all(
        (one.astimezone().hour, one.astimezone().minute) == (0, 0)
        for one in local_midnights(now, 5)
    )


def test_a_day_at_the_shop_is_told_in_figures(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.try_scan(PHONE, EID)
    shop.try_scan(PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(6)
    shop.sync()

    found = report(shop.store, shop.clock.now(), 14, UTC)

    assert len(found.days) == 14
    assert found.days[-1].day == shop.clock.now().date()
    assert (found.shipped, found.announced, found.shipped_before) == (1, 1, 0)
    assert sum(found.hours) == 1
    facts = shop.facts(URGENT_PHONE)
    took = facts.announcement.announced_at - facts.order.paid_at
    assert found.median_hours == pytest.approx(took.total_seconds() / 3600)
    assert dict(found.stopped) == {"not_an_identifier": 1, "used_on_other_order": 1}


def test_a_shop_that_did_nothing_has_an_empty_report(an_empty_shop):
    found = report(an_empty_shop.store, an_empty_shop.clock.now(), 7, UTC)

    assert found.empty
    assert found.median_hours is None
    assert [day.shipped for day in found.days] == [0] * 7


def test_causes_come_most_frequent_first(an_empty_shop):
    now = an_empty_shop.clock.now()
    with an_empty_shop.store.transaction() as tx:
        for reason in ("order_full", "check_digit", "check_digit"):
            tx.journal.add(JournalEntry(now, Event.REFUSED, None, "Bench 1", detail=reason))

    found = report(an_empty_shop.store, now, 7, UTC)

    assert found.stopped == (("check_digit", 2), ("order_full", 1))


def test_the_csv_of_a_report_can_be_added_up(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.try_scan(PHONE, EID)
    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    found = report(shop.store, shop.clock.now(), 7, UTC)

    days, hours, causes = (
        rows_of(written(found)) for written in (shipped_csv, announced_csv, stopped_csv)
    )

    assert days[0] == ["day", "shipped", "late"]
    assert [date.fromisoformat(day) for day, *_ in days[1:]] == [one.day for one in found.days]
    assert sum(int(shipped) for _, shipped, _ in days[1:]) == 1
    assert [int(start) for start, *_ in hours[1:-1]] == list(HOURS)
    assert causes[1:] == [["not_an_identifier", "1"]]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\n=1"])
def test_no_text_from_outside_runs_in_a_spreadsheet(text):
    assert plain(text).startswith("'")
    assert rows_of(sheet(("a",), [(plain(text),)]))[1][0].startswith("'")


def test_an_identifier_stays_text_and_cannot_end_its_quotes():
    assert digits("356938035643809") == '="356938035643809"'
    assert digits('1"&cmd|x!A1&"') == '="1&cmd|x!A1&"'
    assert digits("") == ""
