"""What ShipStation's own connection still owes Back Market, and how long it is given."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from bb_desktop.domain.attention import attention_of
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.owed import PATIENCE, owed
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import NOW, a_parcel, all_facts, shops

SHOP = Shop(store_id=1, mode=Mode.COMPANION, grace_s=300)
REPAIRING = replace(SHOP, register_missing=True)
NUMBER, OLD = "JJD1460000123", "1Z9999999000000001"


def shipped(tracking=NUMBER, imei=""):
    lines = [a_line(state=LineState.SHIPPED, imei=imei)]
    return an_order(state=OrderState.FINISHED, lines=lines, tracking_number=tracking)


def facts_of(order=None, *parcels, scanned=True, scanned_at=NOW):
    order = order or an_order()
    scans = (
        a_scan(an_imei(), orderline_id=order.lines[0].orderline_id, recorded_at=scanned_at),
    ) * scanned
    return OrderFacts(order, shipments=parcels or (a_parcel(NUMBER),), scans=scans)


def test_a_bridge_is_owed_nothing_since_it_tells_itself():
    assert owed(facts_of(), replace(SHOP, mode=Mode.BRIDGE)) is None


def test_without_a_parcel_nothing_is_owed_yet():
    assert owed(replace(facts_of(), shipments=()), SHOP) is None
    assert owed(facts_of(None, a_parcel(NUMBER, voided=True)), SHOP) is None


def test_a_parcel_is_owed_until_back_market_shows_it():
    found = owed(facts_of(), SHOP)

    assert found is not None
    assert (found.code, found.due_at) == ("not_told", NOW + PATIENCE)
    assert owed(facts_of(shipped(imei=an_imei().digits)), SHOP) is None


def test_a_notice_that_failed_needs_no_patience():
    parcel = replace(a_parcel(NUMBER), notify_error="Unauthorized token=abc")

    found = owed(facts_of(None, parcel), SHOP)

    assert found is not None
    assert (found.code, found.due_at) == ("notice_failed", NOW)
    assert "abc" not in found.sentence


@pytest.mark.parametrize(
    "order",
    [
        an_order(is_backship=True),
        an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED),
        an_order(state=OrderState.TO_ACCEPT),
        an_order(line_state=LineState.ON_HOLD),
    ],
)
def test_of_orders_that_back_market_does_not_wait_for_nothing_is_owed(order):
    assert owed(facts_of(order), SHOP) is None


def test_a_new_label_after_a_void_is_owed_since_shipstation_tells_once():
    voided, new = a_parcel(OLD, voided=True), a_parcel(NUMBER, minutes=5)

    found = owed(facts_of(shipped(OLD, an_imei().digits), voided, new), SHOP)

    assert found is not None
    assert found.code == "relabelled"
    assert found.due_at == new.created_at + PATIENCE
    assert NUMBER in found.sentence
    assert OLD in found.sentence


def test_a_number_of_another_hand_is_told_as_such():
    found = owed(facts_of(shipped("OTHER12345", an_imei().digits)), SHOP)

    assert found is not None
    assert found.code == "announced_elsewhere"


def test_shipped_without_a_number_is_not_told():
    found = owed(facts_of(shipped("", an_imei().digits)), SHOP)

    assert found is not None
    assert found.code == "not_told"


def test_two_boxes_of_one_order_owe_nothing():
    boxes = a_parcel(OLD), a_parcel(NUMBER, minutes=1)

    assert owed(facts_of(shipped(OLD, an_imei().digits), *boxes), SHOP) is None


def test_an_identifier_that_did_not_arrive_is_owed_after_the_grace_time():
    found = owed(facts_of(shipped()), SHOP)

    assert found is not None
    assert (found.code, found.due_at) == ("identifier_missing", NOW + timedelta(minutes=5))
    late = owed(facts_of(shipped(), scanned_at=NOW + timedelta(hours=1)), SHOP)
    assert late is not None
    assert late.due_at == NOW + timedelta(hours=1, minutes=5)


def test_what_the_app_registers_itself_nobody_else_owes():
    assert owed(facts_of(shipped()), REPAIRING) is None


def test_patience_ends_by_the_clock():
    facts = facts_of()

    def codes(now):
        return [code for code, _ in attention_of(facts, SHOP, Written(), now)]

    assert codes(NOW + PATIENCE - timedelta(seconds=1)) == []
    assert codes(NOW + PATIENCE) == ["not_told"]
    assert codes(None) == ["not_told"]


@pytest.mark.parametrize(
    ("shop", "code"), [(SHOP, "left_unidentified"), (REPAIRING, "left_without_identifier")]
)
def test_a_phone_that_left_unscanned_stays_in_sight_after_it_was_announced(shop, code):
    unscanned = facts_of(shipped(), scanned=False)

    assert [one for one, _ in attention_of(unscanned, shop, Written(), NOW)] == [code]
    registered = facts_of(shipped(imei=an_imei().digits), scanned=False)
    assert not attention_of(registered, shop, Written(), NOW)


def test_a_label_voided_after_the_announcement_is_named_until_there_is_a_new_one():
    gone = facts_of(shipped(NUMBER, an_imei().digits), a_parcel(NUMBER, voided=True))

    found = [code for code, _ in attention_of(gone, SHOP, Written(), NOW)]

    assert found == ["voided_after_announcement"]


@given(all_facts(), shops())
def test_no_sentence_holds_a_whole_identifier(facts, shop):
    found = owed(facts, replace(shop, mode=Mode.COMPANION))

    for scan in facts.scans:
        assert found is None or scan.identifier.value not in found.sentence
