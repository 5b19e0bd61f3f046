"""The filter box and the chips find what the seller means."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderState
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.orders.rows import Rows, Shelf, Wanted
from tests.builders import a_scan, an_address
from tests.clock import NOW
from tests.ui.views import a_view

PHONE = a_view(
    28020682,
    title="iPhone 12 64 Go - Noir - Débloqué",
    sku="IP12-64-BLK",
    address=an_address(first_name="Élise", last_name="Caron"),
    imei="490154203237518",
    tracking="8R44411122233",
)
LATE = a_view(28019874, title="Galaxy S21", due_in=timedelta(hours=-2))
NEW = a_view(28020704, title="Pixel 6", state=OrderState.TO_ACCEPT, due_in=timedelta(hours=30))
FINISHED = a_view(27000001, title="iPhone 8", state=OrderState.FINISHED)
TROUBLED = a_view(28020701, title="iPhone XR", attention=("address_incomplete",))
ALL = (PHONE, LATE, NEW, FINISHED, TROUBLED)


@pytest.fixture
def rows() -> Rows:
    made = Rows()
    made.put(ALL)
    return made


def shown(rows: Rows, **wanted: object) -> list[int]:
    return [view.order_id for view in rows.arrange(Wanted(**wanted), NOW).rows]  # type: ignore[arg-type]


def test_the_most_urgent_open_order_comes_first(rows):
    assert shown(rows)[0] == LATE.order_id
    assert FINISHED.order_id not in shown(rows)


@pytest.mark.parametrize(
    "words",
    ["020682", "elise", "caron iphone", "ip12-64", "7518", "4411122", "NOIR", "490154203237518"],
)
def test_an_order_is_found_by_number_buyer_article_sku_parcel_and_identifier(rows, words):
    assert shown(rows, words=words) == [PHONE.order_id]


def test_three_digits_do_not_look_into_identifiers(rows):
    assert shown(rows, words="518") == []


def test_every_word_must_be_found(rows):
    assert shown(rows, words="elise galaxy") == []


def test_what_the_filter_hides_is_counted(rows):
    arrangement = rows.arrange(Wanted(words="galaxy"), NOW)

    assert arrangement.hidden == 3


def test_the_chips_count_all_orders_whatever_the_filter_says(rows):
    counts = rows.arrange(Wanted(words="nothing has this"), NOW).counts

    assert counts[Shelf.OPEN] == 4
    assert counts[Shelf.LATE] == 1
    assert counts[Shelf.NEEDS_YOU] == 1
    assert counts[Shelf.EVERYTHING] == 5
    assert counts[Stage.TO_ACCEPT] == 1
    assert counts[Stage.ANNOUNCED] == 1


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf.LATE, LATE),
        (Shelf.NEEDS_YOU, TROUBLED),
        (Stage.TO_ACCEPT, NEW),
        (Stage.ANNOUNCED, FINISHED),
    ],
)
def test_a_chip_shows_its_orders_only(rows, shelf, expected):
    assert shown(rows, shelf=shelf) == [expected.order_id]


def test_a_column_sorts_both_ways_and_equal_ones_stay_most_urgent_first(rows):
    by_article = shown(rows, sort="article")

    assert by_article == [LATE.order_id, PHONE.order_id, TROUBLED.order_id, NEW.order_id]
    assert shown(rows, sort="article", descending=True) == by_article[::-1]
    assert shown(rows, sort="back_market")[:2] == [NEW.order_id, LATE.order_id]


def test_an_order_that_did_not_change_keeps_its_very_row(rows):
    before = rows.arrange(Wanted(), NOW).rows

    rows.put([a_view(28019874, title="Galaxy S21", due_in=timedelta(hours=-2))])
    after = rows.arrange(Wanted(), NOW).rows

    assert [one is other for one, other in zip(before, after, strict=True)] == [True] * 4


def test_a_new_identifier_is_found_at_once(rows):
    scanned = a_view(
        28019874, title="Galaxy S21", scans=(a_scan(Imei("356938035643809"), order_id=28019874),)
    )
    assert shown(rows, words="356938035643809") == []

    rows.put([scanned])

    assert shown(rows, words="356938035643809") == [28019874]


def test_the_order_that_back_market_registered_a_phone_on_is_found(rows):
    found = rows.holding("490154203237518")

    assert found is PHONE
    assert rows.holding("356938035643809") is None
