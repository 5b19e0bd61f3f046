"""Which orders wait on hold for their scans, and who put them there."""

from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.holding import held_by_us, held_until_a_day, wanted_status
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.shop import MarketState, Mode, ProductSettings, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.statuses import target_status
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import NOW, a_parcel, all_facts, in_shipstation, shops

SHOP = Shop(hold_until_scanned=True)
ON_HOLD, AWAITING = TargetStatus.ON_HOLD, TargetStatus.AWAITING_SHIPMENT


def scanned(order, *numbers):
    return tuple(
        a_scan(an_imei(number), orderline_id=line.orderline_id, recorded_at=NOW)
        for number, line in zip(numbers, order.lines, strict=False)
    )


def test_an_order_is_held_until_its_last_phone_is_scanned():
    order = an_order(lines=2)
    facts = OrderFacts(order)

    assert wanted_status(facts, SHOP) is ON_HOLD
    assert wanted_status(replace(facts, scans=scanned(order, 1)), SHOP) is ON_HOLD
    assert wanted_status(replace(facts, scans=scanned(order, 1, 2)), SHOP) is AWAITING


def test_two_pieces_of_one_line_are_two_phones():
    order = an_order(lines=[a_line(quantity=2)])

    assert wanted_status(OrderFacts(order, scans=scanned(order, 1)), SHOP) is ON_HOLD


def test_what_needs_no_scan_is_not_held():
    order = an_order(lines=[a_line(sku="CABLE")])
    nothing = {"CABLE": ProductSettings(identifier_kind=IdentifierKind.NONE)}

    assert wanted_status(OrderFacts(order), replace(SHOP, products=nothing)) is AWAITING


def test_a_phone_that_back_market_holds_already_needs_no_scan():
    order = an_order(lines=[a_line(imei=an_imei().digits)])

    assert wanted_status(OrderFacts(order), SHOP) is AWAITING


def test_an_order_with_a_label_is_not_held_any_more():
    facts = OrderFacts(an_order(), shipments=(a_parcel(),))

    assert wanted_status(facts, SHOP) is AWAITING
    assert wanted_status(replace(facts, shipments=(a_parcel(voided=True),)), SHOP) is ON_HOLD


@pytest.mark.parametrize("shop", [Shop(), replace(SHOP, mode=Mode.COMPANION)])
def test_nothing_is_held_unless_the_seller_wants_it_and_makes_the_orders_here(shop):
    assert wanted_status(OrderFacts(an_order()), shop) is AWAITING


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED), "cancelled"),
        (an_order(state=OrderState.TO_ACCEPT), "not_yet"),
        (an_order(line_state=LineState.ON_HOLD), "on_hold"),
    ],
)
def test_the_sellers_table_comes_first(order, expected):
    assert wanted_status(OrderFacts(order), SHOP).value == expected


def test_orders_that_wait_for_payment_in_shipstation_wait_for_that():
    table = {MarketState.TO_SHIP: TargetStatus.AWAITING_PAYMENT}

    found = wanted_status(OrderFacts(an_order()), replace(SHOP, statuses=table))

    assert found is TargetStatus.AWAITING_PAYMENT


@given(all_facts(), shops())
def test_holding_changes_nothing_but_awaiting_shipment_into_on_hold(facts, shop):
    target, wanted = target_status(facts.order, shop), wanted_status(facts, shop)

    assert wanted is target or (target, wanted) == (AWAITING, ON_HOLD)


def test_a_hold_is_ours_only_if_we_wrote_it_and_nobody_named_a_day():
    held = in_shipstation(1, status="on_hold")
    dated = replace(held, raw={"holdUntilDate": "2026-12-01T00:00:00.0000000"})

    assert held_by_us(held, "on_hold")
    assert not held_by_us(held, "awaiting_shipment")
    assert not held_by_us(held, None)
    assert not held_by_us(in_shipstation(1), "on_hold")
    assert held_until_a_day(dated)
    assert not held_by_us(dated, "on_hold")
    assert not held_until_a_day(replace(dated, status="awaiting_shipment"))
