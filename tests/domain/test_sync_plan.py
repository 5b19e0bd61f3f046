"""What follows from the facts: nothing twice, nothing that is done, and an end to it."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import event, given, settings

from bb_desktop.domain.announcing import Register, Ship, next_step
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Acceptance, MarketState, Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import plan_order
from bb_desktop.domain.telling import in_doubt
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import (
    NOW,
    SHOP,
    a_parcel,
    all_facts,
    carried_out,
    in_shipstation,
    shops,
)


def kinds(facts, shop=SHOP, **about):
    return {effect.kind for effect in plan_order(facts, shop, NOW, **about).effects}


# --- properties ----------------------------------------------------------------------------------


@given(all_facts(), shops())
def test_planning_twice_is_planning_once(facts, shop):
    assert plan_order(facts, shop, NOW) == plan_order(facts, shop, NOW)


@given(all_facts(), shops())
def test_a_kind_is_asked_for_or_forgotten_and_never_both(facts, shop):
    plan = plan_order(facts, shop, NOW)

    asked, dropped = {effect.kind for effect in plan.effects}, set(plan.drop)
    assert not asked & dropped
    assert set(EffectKind) - asked - dropped <= {EffectKind.ACCEPT}
    assert len(asked) == len(plan.effects)


@settings(max_examples=150)
@given(all_facts(), shops())
def test_what_is_carried_out_is_not_asked_for_again_and_it_all_comes_to_an_end(facts, shop):
    written = Written()
    rounds = 0
    while effects := plan_order(facts, shop, NOW, written=written).effects:
        rounds += 1
        assert rounds <= 4, effects
        for effect in effects:
            facts, written = carried_out(effect.kind, facts, shop, written)
            again = {one.kind for one in plan_order(facts, shop, NOW, written=written).effects}
            assert effect.kind not in again, effect
    event(f"rounds={rounds}")


@given(all_facts(), shops())
def test_a_companion_neither_creates_nor_changes_nor_announces(facts, shop):
    companion = replace(shop, mode=Mode.COMPANION)

    asked = kinds(facts, companion)

    assert not asked & {EffectKind.CREATE, EffectKind.WRITE_STATUS}
    assert not isinstance(next_step(facts, companion), Ship)
    if not companion.register_missing:
        assert EffectKind.ANNOUNCE not in asked or in_doubt(facts)
        assert not isinstance(next_step(facts, companion), Register)


@given(all_facts(), shops())
def test_a_bridge_never_waits_for_another_connection_to_tell(facts, shop):
    assert EffectKind.LOOK not in kinds(facts, replace(shop, mode=Mode.BRIDGE))


@given(all_facts(), shops())
def test_nothing_is_told_of_an_order_with_a_line_that_may_not_leave(facts, shop):
    quiet = replace(facts, scans=tuple(replace(scan, sending=False) for scan in facts.scans))
    kept = {LineState.NEW, LineState.TO_ACCEPT, LineState.ON_HOLD}
    if not kept & {line.state for line in facts.order.lines}:
        return

    assert EffectKind.ANNOUNCE not in kinds(quiet, shop)


@given(all_facts(), shops())
def test_a_shipped_or_cancelled_order_in_shipstation_is_left_alone(facts, shop):
    if facts.shipstation is None or facts.shipstation.open:
        return

    asked = kinds(facts, shop)

    assert not asked & {EffectKind.CREATE, EffectKind.WRITE_NOTE, EffectKind.WRITE_STATUS}


# --- single rules --------------------------------------------------------------------------------


def an_accepted_order(**about):
    order = an_order(**about)
    return OrderFacts(order=order)


def packed(facts, number=1):
    line_id = facts.order.lines[0].orderline_id
    return replace(facts, scans=(a_scan(an_imei(number), orderline_id=line_id),))


def test_an_accepted_order_is_created():
    assert kinds(an_accepted_order()) == {EffectKind.CREATE}


def test_an_order_that_is_there_already_by_another_hand_is_not_created():
    plan = plan_order(an_accepted_order(), SHOP, NOW, written=Written(foreign_order="12"))

    assert not plan.effects
    assert [code for code, _ in plan.attention] == ["already_in_shipstation"]


def test_a_new_order_is_accepted_by_itself_only_if_the_seller_wants_it():
    facts = an_accepted_order(state=OrderState.TO_ACCEPT)

    assert not kinds(facts)
    assert kinds(facts, Shop(acceptance=Acceptance.AUTOMATIC)) == {EffectKind.ACCEPT}


def test_an_acceptance_that_a_person_asked_for_is_not_forgotten_by_planning():
    plan = plan_order(an_accepted_order(state=OrderState.TO_ACCEPT), SHOP, NOW)

    assert EffectKind.ACCEPT not in plan.drop


def test_an_acceptance_is_forgotten_once_there_is_nothing_left_to_accept():
    assert EffectKind.ACCEPT in plan_order(an_accepted_order(), SHOP, NOW).drop


def test_the_announcement_waits_for_its_grace_time():
    facts = replace(packed(an_accepted_order()), shipments=(a_parcel(),))

    asked = plan_order(facts, Shop(grace_s=300), NOW).effects

    assert (
        Effect(EffectKind.ANNOUNCE, facts.order.order_id, not_before=NOW + timedelta(minutes=5))
        in asked
    )


def test_an_announcement_that_waits_already_is_neither_asked_for_nor_forgotten():
    facts = replace(packed(an_accepted_order()), shipments=(a_parcel(),))

    plan = plan_order(facts, SHOP, NOW, announce_pending=True)

    assert EffectKind.ANNOUNCE not in {effect.kind for effect in plan.effects}
    assert EffectKind.ANNOUNCE not in plan.drop
    restarted = plan_order(facts, SHOP, NOW, announce_pending=True, restart_grace=True)
    assert EffectKind.ANNOUNCE in {effect.kind for effect in restarted.effects}


def test_an_identifier_in_doubt_is_looked_after_at_once_even_without_a_parcel():
    facts = packed(an_accepted_order())
    doubtful = replace(facts, scans=tuple(replace(one, sending=True) for one in facts.scans))

    (asked,) = [
        one for one in plan_order(doubtful, SHOP, NOW).effects if one.kind is EffectKind.ANNOUNCE
    ]

    assert asked.not_before == NOW


def test_a_voided_parcel_takes_the_announcement_back():
    facts = replace(packed(an_accepted_order()), shipments=(a_parcel(voided=True),))

    assert EffectKind.ANNOUNCE in plan_order(facts, SHOP, NOW, announce_pending=True).drop


def test_a_note_that_shipstation_did_not_keep_is_not_written_again_until_it_changes():
    order = an_order()
    facts = packed(OrderFacts(order=order, shipstation=in_shipstation(order.order_id)))
    refused = Written(note_not_kept=(an_imei(1).digits,))

    plan = plan_order(facts, SHOP, NOW, written=refused)
    assert not plan.effects
    assert [code for code, _ in plan.attention] == ["note_not_kept"]
    assert kinds(packed(facts, 2), written=refused) == {EffectKind.WRITE_NOTE}


def test_only_a_change_at_back_market_is_carried_over():
    order = an_order()
    held_by_hand = OrderFacts(
        order=order, shipstation=in_shipstation(order.order_id, status="on_hold")
    )
    written = Written(status="awaiting_shipment")

    assert not kinds(held_by_hand, written=written)
    held_there = replace(
        held_by_hand,
        order=an_order(line_state=LineState.ON_HOLD),
        shipstation=in_shipstation(order.order_id),
    )
    assert kinds(held_there, written=written) == {EffectKind.WRITE_STATUS}


def test_a_cancellation_is_always_carried_over():
    order = an_order(state=OrderState.FINISHED, line_state=LineState.CANCELLED)
    facts = OrderFacts(order=order, shipstation=in_shipstation(order.order_id))

    assert kinds(facts) == {EffectKind.WRITE_STATUS}
    table = {MarketState.CALLED_OFF: TargetStatus.NOT_YET}
    assert not kinds(facts, Shop(statuses=table))


def test_a_late_identifier_of_an_announced_order_is_still_told():
    order = an_order(state=OrderState.FINISHED)

    assert kinds(packed(OrderFacts(order=order))) == {EffectKind.ANNOUNCE}
    held = a_line(state=LineState.SHIPPED, imei=an_imei(1).digits)
    assert not kinds(packed(OrderFacts(order=an_order(state=OrderState.FINISHED, lines=[held]))))
