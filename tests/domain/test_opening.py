"""A packing slip outlives its order: which orders may be opened at the bench, and why not."""

from dataclasses import replace

import pytest

from bb_desktop.domain.opening import WhyNot, why_not_to_pack
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from tests.builders import CREATED_AT, a_scan, an_imei, an_order

SHOP = Shop()


def mirrored(status):
    return ShipStationOrder(1, "28020682", "bm-eu-28020682", status, "", CREATED_AT)


@pytest.mark.parametrize(
    ("about", "why"),
    [
        ({}, None),
        ({"state": OrderState.TO_ACCEPT}, None),
        ({"state": OrderState.FINISHED}, None),
        ({"state": OrderState.WAITING_PAYMENT}, WhyNot.UNPAID),
        ({"is_backship": True}, WhyNot.NOT_OURS),
        ({"state": OrderState.FINISHED, "line_state": LineState.CANCELLED}, WhyNot.CANCELLED),
        ({"line_state": LineState.ON_HOLD}, WhyNot.HELD_AT_BACK_MARKET),
    ],
)
def test_an_order_says_why_it_is_not_to_be_packed(about, why):
    assert why_not_to_pack(OrderFacts(an_order(**about)), SHOP) is why


def test_a_hold_of_a_person_in_shipstation_counts():
    facts = OrderFacts(an_order(), shipstation=mirrored("on_hold"))

    assert why_not_to_pack(facts, SHOP) is WhyNot.HELD_IN_SHIPSTATION


def test_a_hold_that_the_sellers_own_table_asks_for_keeps_nobody_from_scanning():
    facts = OrderFacts(an_order(), shipstation=mirrored("on_hold"))
    table = {**DEFAULT_STATUSES, MarketState.TO_SHIP: TargetStatus.ON_HOLD}

    assert why_not_to_pack(facts, replace(SHOP, statuses=table)) is None


HOLDING = Shop(hold_until_scanned=True)


def test_an_order_that_is_held_for_its_scan_may_be_packed():
    facts = OrderFacts(an_order(), shipstation=mirrored("on_hold"))

    assert why_not_to_pack(facts, HOLDING) is None
    assert why_not_to_pack(facts, HOLDING, written_status="on_hold") is None


@pytest.mark.parametrize("shop", [SHOP, HOLDING])
def test_what_this_app_holds_may_be_packed_even_before_its_release_went_out(shop):
    order = an_order()
    scans = (a_scan(an_imei(), orderline_id=order.lines[0].orderline_id),)
    facts = OrderFacts(order, shipstation=mirrored("on_hold"), scans=scans)

    assert why_not_to_pack(facts, shop, written_status="on_hold") is None
    assert why_not_to_pack(facts, shop) is WhyNot.HELD_IN_SHIPSTATION


def test_a_person_who_holds_what_was_released_is_minded():
    facts = OrderFacts(an_order(), shipstation=mirrored("on_hold"))

    found = why_not_to_pack(facts, HOLDING, written_status="awaiting_shipment")

    assert found is WhyNot.HELD_IN_SHIPSTATION


def test_a_hold_until_a_day_is_a_persons():
    dated = replace(mirrored("on_hold"), raw={"holdUntilDate": "2026-12-01"})
    facts = OrderFacts(an_order(), shipstation=dated)

    found = why_not_to_pack(facts, HOLDING, written_status="on_hold")

    assert found is WhyNot.HELD_IN_SHIPSTATION
