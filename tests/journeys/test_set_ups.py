"""Two set-ups: a bridge that tells, a companion that only writes identifiers; never two writers."""

import copy

import pytest

from bb_desktop.application.queries import order_views
from bb_desktop.domain.errors import NotConfigured, TwoWriters
from bb_desktop.domain.shop import Acceptance, Mode
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.journeys.a_shop import IMEI, LAPTOP, PHONE, SERIAL, URGENT_PHONE


def test_a_bridge_beside_an_active_back_market_store_writes_nothing(a_shop):
    a_shop.choose(acceptance=Acceptance.AUTOMATIC)
    a_shop.shipstation.add_store("Our Back Market", "Back Market")

    with pytest.raises(TwoWriters, match="Our Back Market"):
        a_shop.sync()

    assert not a_shop.writes()


def test_a_back_market_store_that_is_switched_on_later_stops_the_bridge(shop):
    store = shop.shipstation.add_store("Our Back Market", "Back Market", active=False)
    shop.sync()
    shop.wait(11)
    shop.shipstation.set_store_active(store, active=True)
    shop.accept(PHONE)
    shop.forget_requests()

    for _ in range(2):
        with pytest.raises(TwoWriters):
            shop.sync()
    with pytest.raises(TwoWriters):
        shop.cycle.deliver()

    assert not shop.writes()
    shop.shipstation.set_store_active(store, active=False)
    shop.sync()
    assert shop.stage(PHONE) is Stage.AWAITING_SCAN


def test_a_store_switched_on_a_minute_before_orders_are_created_is_noticed(shop):
    shop.wait(2)
    shop.orders_pour_in(1)
    shop.shipstation.add_store("Our Back Market", "Back Market")
    shop.forget_requests()

    with pytest.raises(TwoWriters):
        shop.sync()

    assert not shop.writes()


def test_the_only_manual_store_is_found_without_being_chosen(a_shop):
    a_shop.choose(store_id=None)

    a_shop.sync()
    a_shop.restart()
    a_shop.sync()

    order = a_shop.shipstation_order(URGENT_PHONE)
    assert order["advancedOptions"]["storeId"] == PRACTICE_STORE_ID
    assert len([one for one in a_shop.requests("shipstation") if one.path == "/stores"]) == 1


def test_among_several_manual_stores_the_seller_has_to_choose(a_shop):
    a_shop.choose(store_id=None)
    second = a_shop.shipstation.add_store("Second", "ShipStation")

    with pytest.raises(NotConfigured, match="2 manual stores"):
        a_shop.sync()
    assert not a_shop.writes()
    a_shop.choose(store_id=second)
    a_shop.sync()

    assert a_shop.shipstation_order(URGENT_PHONE)["advancedOptions"]["storeId"] == second


def test_a_store_that_is_not_there_is_refused(a_shop):
    a_shop.choose(store_id=4711)

    with pytest.raises(NotConfigured, match="4711"):
        a_shop.sync()

    assert not a_shop.writes()


@pytest.fixture
def companion(a_shop):
    """ShipStation's own Back Market store brings the orders."""
    shop = a_shop
    store = shop.shipstation.add_store("Our Back Market", "Back Market")
    shop.choose(mode=Mode.COMPANION, store_id=store)
    for number in (URGENT_PHONE, LAPTOP):
        address = {"name": "Native", "street1": "1", "city": "Leipzig", "country": "DE"}
        shop.shipstation.import_order(
            {
                "orderNumber": str(number),
                "orderKey": f"native-{number}",
                "orderDate": "2026-11-24T01:00:00.0000000",
                "billTo": address,
                "shipTo": address,
                "internalNotes": "native",
                "nobodyKnows": {"this": [1, 2.5, None]},
            },
            store,
        )
    return shop


def test_a_companion_creates_nothing_and_tells_nothing(companion):
    shop = companion
    shop.sync_until_idle()
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync_until_idle()
    shop.buys_label(URGENT_PHONE)
    shop.sync()
    shop.wait(60)
    shop.sync_until_idle()

    assert len(shop.shipstation.orders()) == 2
    assert not shop.back_market.announcements
    assert not shop.back_market.identifier_writes
    assert not shop.requests("back_market", "POST", "PATCH")
    # This connection does not announce: a person is asked to look, and that is all.
    assert shop.attention() == ["not_told"]


def test_a_companion_writes_identifiers_into_the_orders_that_shipstation_brought(companion):
    shop = companion
    shop.sync()
    before = copy.deepcopy(shop.shipstation_order(URGENT_PHONE))
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(LAPTOP, SERIAL)

    shop.sync()

    assert shop.note(URGENT_PHONE) == f"native\n{IMEI}"
    after = shop.shipstation_order(URGENT_PHONE)
    for key in ("internalNotes", "modifyDate"):
        del before[key], after[key]
    assert before == after
    assert shop.note(LAPTOP) == f"native\n{SERIAL}"


def test_a_companion_leaves_the_same_number_in_another_store_alone(companion):
    shop = companion
    shop.shipstation.import_order(
        {**shop.shipstation_order(LAPTOP), "orderId": None, "orderKey": "mine",
         "orderNumber": str(PHONE)},
        PRACTICE_STORE_ID,
    )  # fmt: skip
    shop.sync()
    shop.scan(PHONE, IMEI)

    shop.sync()

    assert shop.note(PHONE) == "native"


def test_choices_that_no_rule_asks_for_cost_no_new_planning(shop):
    def planned_for():
        with shop.store.reading() as tx:
            return tx.state.text("planned_for_choices")

    before = planned_for()
    shop.choose(company="Phones & Co", contact="it@example.com", bench="bench 2", name="Berlin")
    shop.sync()
    assert planned_for() == before

    shop.choose(hold_until_scanned=True)
    shop.sync()

    assert planned_for() != before


def test_new_choices_reach_orders_that_nothing_else_happens_to(shop):
    shop.choose(acceptance=Acceptance.AUTOMATIC)

    shop.sync()

    stages = {view.stage for view in order_views(shop.store, shop.choices)}
    assert Stage.TO_ACCEPT not in stages
