"""What answers to a trial mean: causes in their order, and the set-up that an account asks for."""

import pytest

from bb_desktop.domain.connecting import Finding, Tried
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    Rejected,
    Service,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.trying import offer_for, what_it_told

MARKET = Service.BACK_MARKET


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (Unreachable("", service=MARKET, offline=True), Tried(Finding.OFFLINE)),
        (Unreachable("", service=MARKET, request_id="r1"), Tried(Finding.DOWN, "r1")),
        (RateLimited("", service=MARKET), Tried(Finding.LIMITED, wait_s=10.0)),
        (RateLimited("", service=Service.SHIPSTATION), Tried(Finding.LIMITED, wait_s=60.0)),
        (RateLimited("", service=MARKET, retry_after_s=0.0), Tried(Finding.LIMITED, wait_s=0.0)),
        (Blocked("", service=MARKET, request_id="ray"), Tried(Finding.BLOCKED, "ray")),
        (CredentialsRefused("", service=MARKET), Tried(Finding.REFUSED)),
        (Rejected("", service=MARKET, status=400), Tried(Finding.NOT_UNDERSTOOD)),
        (UnexpectedReply("", service=MARKET), Tried(Finding.NOT_UNDERSTOOD)),
    ],
)
def test_each_cause_has_its_own_finding(error, told):
    assert what_it_told(error) == told


def a_store(store_id, marketplace, *, active=True):
    return ShipStationStore(store_id, f"Store {store_id}", marketplace, active)


MANUAL, OTHER_MANUAL = a_store(1, "ShipStation"), a_store(2, "ShipStation")
NATIVE, OTHER_NATIVE = a_store(3, "Back Market"), a_store(4, "BackMarket")


def test_an_account_without_a_connection_to_back_market_asks_for_the_bridge():
    offer = offer_for([MANUAL, OTHER_MANUAL, a_store(5, "Shopify")])

    assert offer.mode is Mode.BRIDGE
    assert offer.manual == (MANUAL, OTHER_MANUAL)
    assert offer.native == ()


def test_an_active_connection_asks_for_the_companion_and_names_itself():
    offer = offer_for([MANUAL, NATIVE])

    assert offer.mode is Mode.COMPANION
    assert offer.native == (NATIVE,)


def test_of_several_connections_the_seller_has_to_pick():
    offer = offer_for([NATIVE, OTHER_NATIVE])

    assert offer.mode is None
    assert offer.native == (NATIVE, OTHER_NATIVE)


def test_a_store_that_is_switched_off_does_not_count():
    switched_off = a_store(6, "ShipStation", active=False)
    offer = offer_for([a_store(3, "Back Market", active=False), switched_off])

    assert offer.mode is Mode.BRIDGE
    assert (offer.native, offer.manual) == ((), ())
