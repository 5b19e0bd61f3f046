"""One order in full: the three ticks with true times and reasons, from a whole shop."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bb_desktop.application.order_panel import order_in_full
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.ticks import TickState
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import IMEI, PARCEL_SHOP, SECOND_IMEI, TWO_PHONES, URGENT_PHONE


def full(shop, order_id=URGENT_PHONE):
    return order_in_full(shop.store, shop.choices, OrderId(order_id))


def test_an_identifier_goes_from_here_to_the_note_to_back_market(shop):
    scanned_at = shop.clock.now()
    shop.scan(URGENT_PHONE, IMEI)
    [ticks] = full(shop).ticks
    assert (ticks.saved.state, ticks.saved.at) == (TickState.DONE, scanned_at)
    assert (ticks.note.state, ticks.note.reason) == (TickState.WAITING, "next_sync")

    shop.sync()
    [ticks] = full(shop).ticks
    assert ticks.note.state is TickState.DONE
    assert scanned_at < ticks.note.at <= shop.clock.now()
    assert ticks.back_market.reason == "with_announcement"

    shop.buys_label(URGENT_PHONE)
    shop.sync()
    [ticks] = full(shop).ticks
    assert ticks.back_market.reason == "grace"
    assert ticks.back_market.until > shop.clock.now()

    shop.wait(6)
    shop.sync()
    [ticks] = full(shop).ticks
    assert ticks.back_market.state is TickState.DONE
    assert scanned_at + timedelta(minutes=5) < ticks.back_market.at <= shop.clock.now()


def test_a_service_that_is_away_is_named_as_the_reason(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.add("shipstation", FaultKind.SERVER_ERROR, times=None)
    shop.sync()

    [ticks] = full(shop).ticks

    assert (ticks.note.state, ticks.note.reason) == (TickState.WAITING, "unreachable")


def test_the_second_device_of_an_order_has_ticks_of_its_own(shop):
    shop.scan(TWO_PHONES, IMEI)
    shop.sync()
    shop.scan(TWO_PHONES, SECOND_IMEI)

    first, second = full(shop, TWO_PHONES).ticks

    assert first.note.state is TickState.DONE
    assert second.note.state is TickState.WAITING


def test_an_order_that_is_held_back_says_why_its_note_waits(shop):
    shop.scan(PARCEL_SHOP, IMEI)

    [ticks] = full(shop, PARCEL_SHOP).ticks

    assert ticks.note.reason == "collection_point"


def test_the_note_is_as_old_as_the_last_good_reading_and_our_line_is_known(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    detail = full(shop)

    assert detail.our_lines == (IMEI,)
    assert detail.read_at is not None
    assert detail.read_at <= shop.clock.now()


def test_where_an_article_lies_comes_from_the_sellers_settings(shop):
    sku = shop.facts(URGENT_PHONE).order.lines[0].sku
    choices = replace(shop.choices, products={sku: ProductSettings(warehouse_location="B-04")})

    detail = order_in_full(shop.store, choices, OrderId(URGENT_PHONE))

    assert detail.shelf(sku) == "B-04"
    assert detail.shelf("another") == ""


def test_every_field_of_the_mapping_is_there_with_the_note_as_it_shall_be(shop):
    shop.scan(URGENT_PHONE, IMEI)

    fields = {field.code: field for field in full(shop).fields}

    assert fields["internal_note"].value == IMEI
    assert fields["order_number"].value == str(URGENT_PHONE)


def test_an_unknown_order_is_named(shop):
    with pytest.raises(UnknownOrder):
        full(shop, 99)
