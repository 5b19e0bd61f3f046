"""What needs a person: named while it is so, gone when it no longer is."""

from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.attention import PLANNED_CODES, attention_of
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import Announcement, OrderFacts
from tests.builders import a_line, a_scan, an_address, an_imei, an_order
from tests.domain.order_facts import NOW, SHOP, a_parcel, all_facts, in_shipstation, shops


def codes(facts, shop=SHOP, written=None):
    return [code for code, _ in attention_of(facts, shop, written or Written())]


@given(all_facts(), shops())
def test_every_code_is_known_so_that_it_can_be_taken_away_again(facts, shop):
    found = attention_of(facts, shop, Written(foreign_order="1", status_not_kept="on_hold"))

    assert {code for code, _ in found} <= PLANNED_CODES
    assert all(detail.endswith(".") for _, detail in found)


@given(all_facts())
def test_no_sentence_holds_anything_of_the_buyer(facts):
    address = replace(facts.order.shipping_address, last_name="Wrzeszcz", city="Brzęczyszczykiew")
    facts = replace(facts, order=replace(facts.order, shipping_address=address))

    told = " ".join(detail for _, detail in attention_of(facts, SHOP, Written()))

    assert "Wrzeszcz" not in told
    assert "Brzęczyszczykiew" not in told


def scanned(order):
    return (a_scan(an_imei(), orderline_id=order.lines[0].orderline_id),)


def test_nothing_is_wrong_with_a_plain_order():
    order = an_order()

    assert codes(OrderFacts(order=order)) == []
    there = in_shipstation(order.order_id)
    assert codes(OrderFacts(order=order, shipstation=there, scans=scanned(order))) == []


def test_an_incomplete_address_is_named_by_who_creates_the_order():
    order = an_order(shipping_address=an_address(street=""))

    assert codes(OrderFacts(order=order)) == ["address_incomplete"]
    assert codes(OrderFacts(order=order), Shop(mode=Mode.COMPANION)) == []


CALLED_OFF = an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED)


def test_a_cancelled_order_with_a_label_must_not_leave():
    facts = OrderFacts(order=CALLED_OFF, shipments=(a_parcel(),), scans=scanned(CALLED_OFF))

    assert codes(facts) == ["called_off_after_label"]
    assert codes(replace(facts, shipments=(a_parcel(voided=True),))) == ["cancelled_after_scan"]
    assert codes(replace(facts, shipments=(), scans=())) == []


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (an_order(), ["left_without_identifier"]),
        (an_order(state=OrderState.TO_ACCEPT), ["shipped_before_accepted"]),
        (an_order(line_state=LineState.ON_HOLD), ["on_hold_after_label"]),
        (an_order(line_state=LineState(11)), ["on_hold_after_label"]),
        (an_order(is_backship=True), []),
    ],
)
def test_a_label_bought_too_early_is_named(order, expected):
    found = codes(OrderFacts(order=order, shipments=(a_parcel(),)))

    assert found[: len(expected)] == expected
    assert set(found) - set(expected) <= {"left_without_identifier"}


def test_a_tracking_number_that_is_none_is_named():
    order = an_order()
    facts = OrderFacts(order=order, shipments=(a_parcel("TRACKING"),), scans=scanned(order))

    assert codes(facts) == ["tracking_unfit"]


def announced(number="JJD1460000123"):
    line = a_line(state=LineState.SHIPPED, imei=an_imei().digits)
    return an_order(state=OrderState.FINISHED, lines=[line], tracking_number=number)


def test_an_announcement_with_another_number_was_somebody_elses():
    facts = OrderFacts(order=announced("OTHER12345"), shipments=(a_parcel(),))

    assert codes(facts) == ["announced_elsewhere"]
    told = Announcement(NOW, "OTHER12345", "UPS")
    assert codes(replace(facts, announcement=told)) == ["relabelled"]
    assert codes(replace(facts, shipments=(a_parcel("OTHER 12345."),))) == []


def test_a_label_voided_after_the_announcement_is_named_until_there_is_a_new_one():
    told = Announcement(NOW, "JJD1460000123", "UPS")
    facts = OrderFacts(order=announced(), shipments=(a_parcel(voided=True),), announcement=told)

    assert codes(facts) == ["voided_after_announcement"]
    assert codes(replace(facts, announcement=None)) == []


def test_another_identifier_at_back_market_is_named():
    order = announced()
    other = (a_scan(an_imei(2), orderline_id=order.lines[0].orderline_id),)

    assert codes(OrderFacts(order=order, scans=other)) == ["identifier_differs"]
    assert codes(OrderFacts(order=order, scans=scanned(order))) == []


def test_a_line_cancelled_out_of_a_living_order_is_named_while_it_is_among_the_items():
    lines = [a_line(1), a_line(2, state=LineState.REFUNDED_BEFORE_SHIPPING, sku="GONE")]
    order = an_order(lines=lines)
    facts = OrderFacts(order=order, shipstation=in_shipstation(order.order_id, items=(1, 2)))

    assert codes(facts) == ["line_called_off"]
    assert codes(replace(facts, shipstation=in_shipstation(order.order_id, items=(1,)))) == []


def test_a_status_that_was_not_kept_is_named_until_it_is_there_or_not_wanted():
    order = an_order(line_state=LineState.ON_HOLD)
    facts = OrderFacts(order=order, shipstation=in_shipstation(order.order_id))
    refused = Written(status_not_kept="on_hold")

    assert codes(facts, written=refused) == ["status_not_kept"]
    held = in_shipstation(order.order_id, status="on_hold")
    assert codes(replace(facts, shipstation=held), written=refused) == []
    assert codes(replace(facts, order=an_order()), written=refused) == []


def test_another_parcel_is_another_sentence_so_that_it_is_raised_anew():
    told = Announcement(NOW, "OTHER12345", "UPS")
    facts = OrderFacts(order=announced("OTHER12345"), shipments=(a_parcel(),), announcement=told)

    [(_, first)] = attention_of(facts, SHOP, Written())
    [(_, second)] = attention_of(
        replace(facts, shipments=(a_parcel("JJD1460000999"),)), SHOP, Written()
    )

    assert "JJD1460000123" in first
    assert "OTHER12345" in first
    assert first != second


@given(all_facts())
def test_no_sentence_holds_a_whole_identifier(facts):
    told = " ".join(detail for _, detail in attention_of(facts, SHOP, Written()))

    for scan in facts.scans:
        assert scan.identifier.value not in told
