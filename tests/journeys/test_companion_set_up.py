"""Which of ShipStation's stores the companion set-up works beside, and where it is refused."""

import pytest

from bb_desktop.domain.errors import NotConfigured
from bb_desktop.domain.shop import Mode
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.journeys.a_shop import (
    IMEI,
    URGENT_PHONE,
)


def refused(shop):
    with pytest.raises(NotConfigured) as error:
        shop.sync()
    assert not shop.writes()
    return str(error.value)


def test_a_companion_without_shipstations_connection_is_refused(a_shop):
    a_shop.choose(mode=Mode.COMPANION, store_id=None)

    assert "no active Back Market store" in refused(a_shop)


def test_a_companion_of_a_store_that_is_no_back_market_store_is_refused(a_shop):
    a_shop.shipstation.connect_back_market("Our Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=PRACTICE_STORE_ID)

    assert str(PRACTICE_STORE_ID) in refused(a_shop)


def test_among_several_connections_the_seller_has_to_choose(a_shop):
    a_shop.shipstation.connect_back_market("Europe")
    second = a_shop.shipstation.add_store("United States", "Back Market")
    a_shop.choose(mode=Mode.COMPANION, store_id=None)
    assert "2 active Back Market stores" in refused(a_shop)

    a_shop.choose(store_id=second)
    a_shop.sync()

    assert a_shop.summaries


def test_a_connection_that_is_switched_off_later_is_noticed_before_anything_is_written(companion):
    shop = companion
    store = shop.shipstation_order(URGENT_PHONE)["advancedOptions"]["storeId"]
    shop.shipstation.set_store_active(store, active=False)
    shop.wait(11)
    shop.scan(URGENT_PHONE, IMEI)
    shop.forget_requests()

    assert "no active Back Market store" in refused(shop)
    shop.shipstation.set_store_active(store, active=True)
    shop.sync()

    assert shop.note(URGENT_PHONE) == IMEI


def test_a_companion_that_becomes_a_bridge_again_uses_the_manual_store(companion):
    shop = companion
    store = shop.shipstation_order(URGENT_PHONE)["advancedOptions"]["storeId"]
    shop.shipstation.set_store_active(store, active=False)
    (number,) = shop.orders_pour_in(1)
    shop.choose(mode=Mode.BRIDGE)

    shop.sync()

    made = shop.shipstation_order(number)
    assert made["advancedOptions"]["storeId"] == PRACTICE_STORE_ID
