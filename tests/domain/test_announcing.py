"""Telling Back Market: look, tell one thing, look again; nothing twice, nothing that is wrong."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.announcing import (
    NotWanted,
    Register,
    Ship,
    Stuck,
    Told,
    announcement_of,
    identifier_in_ship_call,
    next_step,
)
from bb_desktop.domain.orders import LineState, OrderlineId, OrderState
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import NOW, SHOP, a_parcel, all_facts, shown, told


def shipped(order, *imeis):
    """Make facts with a parcel and one device a line."""
    pairs = zip(order.lines, imeis, strict=False)
    scans = tuple(a_scan(imei, orderline_id=line.orderline_id) for line, imei in pairs)
    return OrderFacts(order=order, shipments=(a_parcel(),), scans=scans)


@given(all_facts(), st.data())
def test_with_any_replies_lost_each_thing_is_told_once(facts, draws):
    """Every telling may be lost before or after it took effect; a new try begins by looking."""
    ships = registers = 0
    for _ in range(60):
        step = next_step(facts, SHOP)
        if not isinstance(step, Ship | Register):
            break
        if not draws.draw(st.booleans(), label="arrives"):
            continue
        ships += isinstance(step, Ship)
        registers += isinstance(step, Register)
        before = facts
        facts = shown(facts, step)
        assert facts != before
    else:
        facts = told(facts, SHOP)
    assert ships <= 1
    assert registers <= len(facts.order.lines)
    assert not isinstance(next_step(facts, SHOP), Ship | Register)


@given(all_facts())
def test_telling_ends_whatever_back_market_shows(facts):
    """Nothing that is tried ever shows an effect: each step is tried once, then a person looks."""
    tried: set[Ship | Register] = set()
    while isinstance(step := next_step(facts, SHOP, frozenset(tried)), Ship | Register):
        assert step not in tried
        tried.add(step)

    assert isinstance(step, Stuck) or not tried


def test_one_device_goes_with_the_ship_call():
    facts = shipped(an_order(), an_imei())

    step = next_step(facts, SHOP)

    assert isinstance(step, Ship)
    assert step.notice.identifier == an_imei()
    assert (step.notice.tracking_number, step.notice.shipper) == ("JJD1460000123", "UPS")


@pytest.mark.parametrize(
    "order",
    [
        an_order(lines=2),
        an_order(lines=[a_line(quantity=2)]),
        an_order(lines=[a_line(1), a_line(2, state=LineState.CANCELLED)]),
        an_order(lines=[a_line(imei=an_imei().digits)]),
        an_order(lines=[a_line(title="Câble Lightning 1 m", brand="Back Market")]),
    ],
)
def test_in_all_other_cases_the_ship_call_names_no_identifier(order):
    facts = shipped(order, an_imei(), an_imei(2))

    assert identifier_in_ship_call(facts, SHOP) is None


def test_two_devices_are_registered_line_by_line_after_the_parcel():
    facts = shipped(an_order(lines=2), an_imei(1), an_imei(2))

    steps = []
    while isinstance(step := next_step(facts, SHOP), Ship | Register):
        steps.append(step)
        facts = shown(facts, step)

    assert [type(one) for one in steps] == [Ship, Register, Register]
    assert step == Told()


def test_a_line_that_holds_another_identifier_does_not_keep_the_next_one_waiting():
    lines = [
        a_line(1, state=LineState.SHIPPED, imei=an_imei(9).digits),
        a_line(2, state=LineState.SHIPPED),
    ]
    facts = shipped(an_order(state=OrderState.FINISHED, lines=lines), an_imei(1), an_imei(2))

    step = next_step(facts, SHOP)
    assert step == Register(OrderlineId(2), an_imei(2))
    after = next_step(shown(facts, step), SHOP)
    assert isinstance(after, Stuck)
    assert after.code == "identifier_differs"


def test_a_step_that_had_no_effect_is_named_for_the_person_who_looks():
    facts = shipped(an_order(), an_imei())
    step = next_step(facts, SHOP)
    assert isinstance(step, Ship)

    stuck = next_step(facts, SHOP, frozenset({step}))

    assert isinstance(stuck, Stuck)
    assert (stuck.code, stuck.after) == ("not_announced", step)


@pytest.mark.parametrize(
    "facts",
    [
        OrderFacts(order=an_order()),
        shipped(an_order()),
        replace(shipped(an_order(), an_imei()), shipments=(a_parcel(voided=True),)),
        shipped(an_order(line_state=LineState.ON_HOLD), an_imei()),
        shipped(an_order(state=OrderState.TO_ACCEPT), an_imei()),
        shipped(an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED), an_imei()),
        shipped(an_order(is_backship=True), an_imei()),
        shipped(an_order(state=OrderState.WAITING_PAYMENT, line_state=LineState.ACCEPTED)),
    ],
)
def test_there_is_nothing_to_tell(facts):
    assert next_step(facts, SHOP) == NotWanted()


def test_a_part_that_somebody_shipped_already_goes_with_the_rest():
    lines = [a_line(1, state=LineState.SHIPPED), a_line(2)]

    assert isinstance(next_step(shipped(an_order(lines=lines), an_imei(), an_imei(2)), SHOP), Ship)


def test_what_was_told_is_kept_with_what_back_market_has_no_field_for():
    shop = Shop(note_to_buyer="Thank you", item_information="Warranty")

    kept = announcement_of(shipped(an_order(), an_imei()), shop, NOW)

    assert (kept.tracking_number, kept.shipper) == ("JJD1460000123", "UPS")
    assert (kept.note_to_buyer, kept.item_information) == ("Thank you", "Warranty")
