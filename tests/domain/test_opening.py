"""A packing slip outlives its order: which orders may be opened at the bench, and why not."""

from dataclasses import replace

import pytest

from bb_desktop.domain.opening import WhyNot, why_not_to_pack
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from tests.builders import CREATED_AT, an_order

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
