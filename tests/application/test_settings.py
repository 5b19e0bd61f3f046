"""How many open orders other settings would touch, asked before they are kept."""

from dataclasses import replace

import pytest

from bb_desktop.application.settings import touched
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderState
from bb_desktop.domain.shop import (
    Acceptance,
    MarketState,
    Mode,
    ProductSettings,
    Region,
    TargetStatus,
)
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import IMEI, LAPTOP, PARCEL_SHOP, PHONE, URGENT_PHONE


@pytest.fixture
def count(shop):
    """Count what a change of the choices in use would touch."""

    def counted(**choices):
        return touched(shop.store, shop.clock.now(), shop.choices, replace(shop.choices, **choices))

    return counted


def in_stage(shop, *stages):
    with shop.store.reading() as tx:
        numbers = [facts.order.order_id for facts in tx.orders.all_facts()]
    return [one for one in numbers if shop.stage(one) in stages]


def statuses(shop, **choices):
    chosen = {MarketState(state): target for state, target in choices.items()}
    return {**shop.choices.statuses, **chosen}


def test_settings_that_stay_touch_nothing(count, shop):
    assert count() == 0
    assert count(grace_s=shop.choices.grace_s) == 0


@pytest.mark.parametrize(
    "choices",
    [
        {"bench": "another bench"},
        {"name": "My shop"},
        {"company": "Example"},
        {"keep_buyers_days": 30},
        {"token_reminder_days": 90},
        {"grace_s": 60},
    ],
)
def test_what_no_order_asks_for_touches_none(count, choices):
    assert count(**choices) == 0


def test_accepting_by_itself_touches_what_waits_for_acceptance(count, shop):
    waiting = [
        one
        for one in in_stage(shop, Stage.TO_ACCEPT)
        if shop.wire_order(one)["state"] == OrderState.TO_ACCEPT
    ]

    assert count(acceptance=Acceptance.AUTOMATIC) == len(waiting) > 2


def test_another_status_touches_what_is_in_shipstation_already(count, shop):
    there = in_stage(shop, Stage.AWAITING_SCAN, Stage.READY_TO_SHIP)
    changed = statuses(shop, to_ship=TargetStatus.ON_HOLD)

    assert count(statuses=changed) == len(there) > 1


def test_what_a_status_would_change_is_what_the_next_pass_changes(count, shop):
    changed = statuses(shop, to_ship=TargetStatus.ON_HOLD)
    expected = count(statuses=changed)

    shop.choose(statuses=changed)
    shop.sync()

    held = [one for one in shop.shipstation.orders() if one["orderStatus"] == "on_hold"]
    assert len(held) == expected


def test_holding_until_scanned_touches_what_it_will_put_on_hold(count, shop):
    expected = count(hold_until_scanned=True)

    shop.choose(hold_until_scanned=True)
    shop.sync()

    held = [one for one in shop.shipstation.orders() if one["orderStatus"] == "on_hold"]
    assert len(held) == expected > 1


def test_another_note_touches_the_orders_that_have_an_identifier(count, shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    assert count(note_line="IMEI: {identifier}") == 1


def test_what_a_note_would_change_is_what_the_next_pass_writes(count, shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    expected = count(note_line="IMEI: {identifier}")

    shop.choose(note_line="IMEI: {identifier}")

    assert shop.sync().counts.notes_written == expected


def test_counting_writes_nothing(count, shop):
    shop.scan(URGENT_PHONE, IMEI)
    before = (shop.outbox(), shop.attention(), shop.history(URGENT_PHONE))

    count(note_line="IMEI: {identifier}", statuses=statuses(shop, to_ship=TargetStatus.ON_HOLD))

    assert (shop.outbox(), shop.attention(), shop.history(URGENT_PHONE)) == before


def test_what_a_product_needs_touches_its_open_orders(count, shop):
    sku = shop.line(LAPTOP)["listing"]
    products = {sku: ProductSettings(identifier_kind=IdentifierKind.IMEI)}

    assert count(products=products) == 1


def test_a_product_that_nobody_ordered_touches_none(count):
    assert count(products={"nobody's": ProductSettings(weight_g=100)}) == 0


@pytest.fixture
def to_be_created(shop):
    """An accepted order that ShipStation, out of reach, does not have yet."""
    shop.accept(PHONE)
    shop.services.faults.add("shipstation", FaultKind.CUT, method="POST", times=9)
    shop.sync()
    assert EffectKind.CREATE in shop.waiting(PHONE)
    return PHONE


def test_a_weight_touches_what_is_still_to_be_created_alone(count, shop, to_be_created):
    there, to_come = (shop.line(one)["listing"] for one in (URGENT_PHONE, to_be_created))

    assert count(products={to_come: ProductSettings(weight_g=4_000)}) == 1
    assert there != to_come
    assert count(products={there: ProductSettings(weight_g=4_000)}) == 0


def test_another_store_touches_what_is_still_to_be_created_alone(count, to_be_created):
    assert count(store_id=4242) == 1


def test_a_text_for_new_notes_touches_what_is_still_to_be_created_alone(count, to_be_created):
    assert count(internal_note="Pack with care") == 1


def test_parcel_shops_without_asking_touch_the_order_that_waits_for_an_answer(count, shop):
    assert "collection_point" in shop.attention(PARCEL_SHOP)

    assert count(create_collection_points=True) == 1


def test_the_companion_set_up_touches_what_this_app_was_to_create_or_tell(count, shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()

    told_by_us = [one for one in in_stage(shop, Stage.SHIPPED) if shop.waiting(one)]
    assert told_by_us == [URGENT_PHONE]
    assert count(mode=Mode.COMPANION) >= len(told_by_us)


def test_a_carriers_name_touches_the_parcel_that_is_to_be_announced(count, shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    with shop.store.reading() as tx:
        facts = tx.orders.facts(URGENT_PHONE)
    code = facts.shipment.carrier_code.casefold()

    assert count(carriers={code: "Another Post"}) == 1
    assert count(carriers={"nobody": "Another Post"}) == 0


def test_another_region_touches_no_order_that_is_there(count):
    assert count(region=Region.UNITED_STATES) == 0
