"""Where an order stands for the seller, and what may be done with it there."""

from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.stage import (
    OPEN_STAGES,
    SCANNABLE,
    OrderFacts,
    Stage,
    Verb,
    allowed_verbs,
    stage_of,
)
from tests.builders import a_line, a_scan, an_address, an_imei, an_order
from tests.domain.order_facts import SHOP, a_parcel, all_facts, in_shipstation, shops

ERASED = an_address(last_name="Deleted", street="Deleted")


@pytest.mark.parametrize(
    ("order", "stage"),
    [
        (an_order(state=OrderState.PAYMENT_PENDING), Stage.WAITING_PAYMENT),
        (an_order(state=OrderState.WAITING_PAYMENT), Stage.WAITING_PAYMENT),
        (an_order(state=OrderState.NOT_PAID), Stage.CLOSED),
        (an_order(state=OrderState.TO_ACCEPT), Stage.TO_ACCEPT),
        (an_order(), Stage.NOT_IN_SHIPSTATION),
        (an_order(lines=[a_line(1), a_line(2, state=LineState.TO_ACCEPT)]), Stage.TO_ACCEPT),
        (an_order(line_state=LineState.ON_HOLD), Stage.NOT_IN_SHIPSTATION),
        (an_order(is_backship=True), Stage.NOT_OURS),
        (an_order(shipping_address=ERASED), Stage.NOT_OURS),
        (an_order(state=OrderState.FINISHED), Stage.ANNOUNCED),
        (an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED), Stage.CLOSED),
        (
            an_order(state=OrderState.FINISHED, line_state=LineState.REFUNDED_AFTER_SHIPPING),
            Stage.CLOSED,
        ),
        (
            an_order(
                state=OrderState.FINISHED,
                lines=[a_line(1, state=LineState.SHIPPED), a_line(2, state=LineState.CANCELLED)],
            ),
            Stage.ANNOUNCED,
        ),
    ],
)
def test_back_market_alone_says_where_an_order_stands_at_first(order, stage):
    assert stage_of(OrderFacts(order=order), SHOP) is stage


def test_an_accepted_order_goes_from_the_bench_to_the_parcel():
    order = an_order()
    facts = OrderFacts(order=order, shipstation=in_shipstation(order.order_id))

    assert stage_of(facts, SHOP) is Stage.AWAITING_SCAN
    scan = a_scan(an_imei(), orderline_id=order.lines[0].orderline_id)
    ready = replace(facts, scans=(scan,))
    assert stage_of(ready, SHOP) is Stage.READY_TO_SHIP
    assert stage_of(replace(ready, shipments=(a_parcel(),)), SHOP) is Stage.SHIPPED
    assert stage_of(replace(ready, shipments=(a_parcel(voided=True),)), SHOP) is Stage.READY_TO_SHIP
    marked = in_shipstation(order.order_id, status="shipped")
    assert stage_of(replace(facts, shipstation=marked), SHOP) is Stage.SHIPPED


def test_the_parcel_that_counts_is_the_newest_living_one_with_a_number():
    facts = OrderFacts(
        order=an_order(),
        shipments=(
            a_parcel("FIRST1234", minutes=1),
            a_parcel("SECOND234", minutes=2),
            a_parcel("VOIDED123", minutes=3, voided=True),
            a_parcel("", minutes=4),
        ),
    )

    assert facts.shipment is not None
    assert facts.shipment.tracking_number == "SECOND234"


@given(all_facts(), shops())
def test_every_order_stands_somewhere(facts, shop):
    assert stage_of(facts, shop) in Stage


def test_each_stage_allows_what_makes_sense_there():
    assert Verb.ACCEPT in allowed_verbs(Stage.TO_ACCEPT)
    assert all(Verb.ACCEPT not in allowed_verbs(one) for one in set(Stage) - {Stage.TO_ACCEPT})
    for stage in Stage:
        verbs = allowed_verbs(stage)
        assert (Verb.SCAN in verbs) == (Verb.WITHDRAW in verbs) == (stage in SCANNABLE)
        assert (Verb.MARK in verbs) == (stage in OPEN_STAGES)
