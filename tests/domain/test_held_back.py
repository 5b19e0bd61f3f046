from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.mapping import NEEDS_A_PERSON, HoldReason, held_back, hold_sentence
from bb_desktop.domain.orders import ERASED, Address, LineState, OrderState
from bb_desktop.domain.shop import MarketState, Shop, TargetStatus
from tests.builders import an_address, an_order, orders

ALL_TO_SHIPMENT = dict.fromkeys(MarketState, TargetStatus.AWAITING_SHIPMENT)
ERASED_BUYER = Address(
    **dict.fromkeys(
        ("first_name", "last_name", "street", "street2", "city", "postal_code", "phone"), ERASED
    ),
    country="GB",
)


def test_an_accepted_paid_order_with_an_address_is_held_back_by_nothing():
    assert held_back(an_order(), Shop()) == ()


@pytest.mark.parametrize(
    ("order", "reasons"),
    [
        (an_order(state=OrderState.WAITING_PAYMENT), [HoldReason.UNPAID]),
        (an_order(state=OrderState.PAYMENT_PENDING), [HoldReason.UNPAID]),
        (
            an_order(state=OrderState.WAITING_PAYMENT, shipping_address=Address()),
            [HoldReason.UNPAID],
        ),
        (an_order(state=OrderState.TO_ACCEPT), [HoldReason.NOT_ACCEPTED]),
        (
            an_order(state=OrderState.TO_ACCEPT, shipping_address=an_address(city="")),
            [HoldReason.NOT_ACCEPTED, HoldReason.ADDRESS_INCOMPLETE],
        ),
        (an_order(is_backship=True), [HoldReason.BACKSHIP]),
        (an_order(shipping_address=ERASED_BUYER), [HoldReason.BUYER_ERASED]),
        (an_order(delivery_mode="COLLECTION_POINT"), [HoldReason.COLLECTION_POINT]),
        (an_order(delivery_mode="HOME_DELIVERY"), []),
        (an_order(shipping_address=an_address(street="")), [HoldReason.ADDRESS_INCOMPLETE]),
        (an_order(line_state=LineState.ON_HOLD), []),
        (an_order(line_state=LineState.CANCELLED), [HoldReason.CALLED_OFF]),
        (
            an_order(state=OrderState.FINISHED, line_state=LineState.REFUNDED_BEFORE_SHIPPING),
            [HoldReason.CALLED_OFF],
        ),
        (an_order(state=OrderState.FINISHED), [HoldReason.FINISHED]),
    ],
)
def test_an_order_is_held_back_with_its_reasons(order, reasons):
    assert held_back(order, Shop()) == tuple(reasons)


def test_a_parcel_shop_order_is_created_when_the_seller_wants_that():
    order = an_order(delivery_mode="COLLECTION_POINT")

    assert held_back(order, Shop(create_collection_points=True)) == ()


def test_the_sellers_table_may_leave_out_orders_on_hold_or_to_ship():
    shop = Shop(statuses=dict.fromkeys(MarketState, TargetStatus.NOT_YET))

    assert held_back(an_order(line_state=LineState.ON_HOLD), shop) == (HoldReason.ON_HOLD,)
    assert held_back(an_order(), shop) == (HoldReason.STATUS_TABLE,)


def test_the_sellers_table_may_bring_orders_before_they_are_accepted():
    shop = Shop(statuses={MarketState.TO_ACCEPT: TargetStatus.ON_HOLD})
    order = an_order(state=OrderState.TO_ACCEPT)

    assert held_back(order, shop) == ()


@given(orders())
def test_no_table_creates_what_is_over_or_not_ours_to_ship(order):
    shop = Shop(statuses=ALL_TO_SHIPMENT)

    if not held_back(order, shop):
        assert not order.called_off
        assert not order.announced
        assert not order.is_backship
        assert not order.erased


@given(orders(), st.sampled_from(HoldReason))
def test_a_reason_is_one_sentence_that_tells_nothing_of_the_buyer(order, reason):
    sentence = hold_sentence(reason, order)

    assert sentence.endswith(".")
    assert sentence == hold_sentence(
        reason, replace(order, shipping_address=replace(order.shipping_address, email="x"))
    )
    if reason is not HoldReason.ADDRESS_INCOMPLETE:
        assert sentence == hold_sentence(reason, an_order())


def test_an_incomplete_address_names_what_is_missing():
    order = an_order(shipping_address=an_address(street="", city="", postal_code=""))

    assert hold_sentence(HoldReason.ADDRESS_INCOMPLETE, order) == (
        "The ship-to address lacks the street, city and postal code."
    )


def test_a_person_must_look_at_addresses_and_parcel_shops():
    assert {HoldReason.ADDRESS_INCOMPLETE, HoldReason.COLLECTION_POINT} == NEEDS_A_PERSON
