"""How far an identifier has come, when, and why it waits."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given

from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.ticks import Tick, TickState, Traces, all_unit_ticks, unit_ticks
from tests.builders import a_line, a_scan, an_address, an_imei, an_order
from tests.domain.order_facts import NOW, SHOP, a_parcel, all_facts, in_shipstation, shops

IMEI = an_imei()
SCANNED_AT = NOW
LATER = NOW + timedelta(minutes=4)


def facts_of(order=None, *, note="", status="awaiting_shipment", there=True, **more):
    order = order or an_order()
    scan = a_scan(IMEI, orderline_id=order.lines[0].orderline_id, recorded_at=SCANNED_AT)
    mirrored = in_shipstation(order.order_id, status=status, note=note) if there else None
    return OrderFacts(order=order, shipstation=mirrored, scans=(scan,), **more)


def ticks(facts, traces=None, shop=SHOP):
    return unit_ticks(facts, facts.units(shop)[0], shop, traces or Traces())


def row(kind, state=EffectState.PENDING, *, error="", not_before=None):
    return OutboxRow(1, kind, an_order().order_id, state, 1, not_before, NOW, error)


def entry(event, at=LATER, subject=IMEI.digits):
    return JournalEntry(at, event, an_order().order_id, "bench 1", subject=subject)


def test_before_the_scan_everything_waits_for_it():
    facts = replace(facts_of(), scans=())

    found = ticks(facts)

    assert found.saved == Tick(TickState.WAITING, reason="scan")
    assert found.note.state is found.back_market.state is TickState.NONE


def test_a_scan_is_saved_at_its_own_time_and_goes_out_next():
    found = ticks(facts_of())

    assert found.saved == Tick(TickState.DONE, SCANNED_AT)
    assert found.note == Tick(TickState.WAITING, SCANNED_AT, "next_sync")
    assert found.back_market == Tick(TickState.WAITING, SCANNED_AT, "with_announcement")


def test_the_note_is_done_when_it_was_first_written_after_the_scan():
    before = entry(Event.NOTE_WRITTEN, NOW - timedelta(hours=1))
    again = entry(Event.NOTE_WRITTEN, LATER + timedelta(hours=1))
    history = (again, entry(Event.NOTE_WRITTEN), before)

    found = ticks(facts_of(note=f"call first\n{IMEI.digits}"), Traces(history=history))

    assert found.note == Tick(TickState.DONE, LATER)


def test_a_note_made_with_the_order_is_done_with_its_creation():
    history = (entry(Event.CREATED, subject=""),)

    assert ticks(facts_of(note=IMEI.digits), Traces(history=history)).note.at == LATER


@pytest.mark.parametrize("error", ["unreachable", "credentials_refused", "blocked"])
def test_a_service_that_is_away_is_why_the_note_waits(error):
    waiting = row(EffectKind.WRITE_NOTE, error=error, not_before=LATER)

    found = ticks(facts_of(), Traces(rows=(waiting,)))

    assert found.note == Tick(TickState.WAITING, SCANNED_AT, error, LATER)


def test_a_service_known_to_be_away_is_why_before_anything_was_tried():
    away = ServiceHealth(Service.SHIPSTATION, ServiceStatus.BLOCKED, NOW, not_before=LATER)

    found = ticks(facts_of(), Traces(rows=(row(EffectKind.WRITE_NOTE),), health=(away,)))

    assert found.note == Tick(TickState.WAITING, SCANNED_AT, "blocked", LATER)


def test_what_was_given_up_waits_for_a_person():
    given_up = row(EffectKind.WRITE_NOTE, EffectState.ATTENTION, error="rejected")

    assert ticks(facts_of(), Traces(rows=(given_up,))).note.reason == "needs_person"


def test_what_has_shipped_in_shipstation_never_gets_its_note():
    note = ticks(facts_of(status="shipped")).note

    assert note == Tick(TickState.NEVER, reason="shipstation_closed")


@pytest.mark.parametrize(
    ("order", "state", "reason"),
    [
        (an_order(), TickState.WAITING, "not_in_shipstation"),
        (an_order(state=OrderState.TO_ACCEPT), TickState.WAITING, "not_accepted"),
        (
            an_order(shipping_address=an_address(city="")),
            TickState.WAITING,
            "address_incomplete",
        ),
        (an_order(is_backship=True), TickState.NEVER, "backship"),
    ],
)
def test_an_order_that_shipstation_lacks_says_why(order, state, reason):
    note = ticks(facts_of(order, there=False)).note

    assert (note.state, note.reason) == (state, reason)


def test_the_grace_time_says_until_when_it_can_be_taken_back():
    facts = facts_of(shipments=(a_parcel(),))
    waiting = row(EffectKind.ANNOUNCE, not_before=LATER)

    found = ticks(facts, Traces(rows=(waiting,)))

    assert found.back_market == Tick(TickState.WAITING, SCANNED_AT, "grace", LATER)


def test_another_phone_that_is_missing_keeps_back_market_from_being_told():
    order = an_order(lines=2)
    facts = facts_of(order, shipments=(a_parcel(),))

    assert ticks(facts).back_market.reason == "others_missing"


def test_a_parcel_number_that_is_none_keeps_back_market_from_being_told():
    facts = facts_of(shipments=(a_parcel("TRACKING"),))

    assert ticks(facts).back_market.reason == "tracking_unfit"


def test_a_line_on_hold_keeps_back_market_from_being_told():
    facts = facts_of(an_order(line_state=LineState.ON_HOLD), shipments=(a_parcel(),))

    assert ticks(facts).back_market.reason == "on_hold"


def registered(imei=IMEI):
    line = a_line(state=LineState.SHIPPED, imei=imei.digits)
    return an_order(state=OrderState.FINISHED, lines=[line], tracking_number="JJD1460000123")


def test_what_is_registered_is_done_with_the_time_of_it():
    facts = facts_of(registered())

    found = ticks(facts, Traces(history=(entry(Event.REGISTERED),)))

    assert found.back_market == Tick(TickState.DONE, LATER)


def test_another_number_at_back_market_will_never_be_this_one():
    found = ticks(facts_of(registered(an_imei(2))))

    assert found.back_market == Tick(TickState.NEVER, reason="identifier_differs")


def test_a_number_that_another_program_registered_is_told_as_such():
    facts = replace(facts_of(registered()), scans=())

    found = ticks(facts)

    assert found.saved == Tick(TickState.NEVER, reason="registered_elsewhere")
    assert found.back_market.state is TickState.DONE


def test_the_second_phone_of_a_line_never_gets_to_back_market():
    order = an_order(lines=[a_line(quantity=2)])
    facts = OrderFacts(order=order, shipstation=in_shipstation(order.order_id))

    first, second = all_unit_ticks(facts, facts.units(SHOP), SHOP)

    assert first.back_market.state is TickState.NONE
    assert second.back_market == Tick(TickState.NEVER, reason="one_per_line")


def test_beside_shipstations_own_connection_that_one_tells_back_market():
    companion = Shop(mode=Mode.COMPANION)

    assert ticks(facts_of(shipments=(a_parcel(),)), shop=companion).back_market.reason == (
        "companion"
    )


@given(all_facts(), shops())
def test_whatever_is_known_each_step_has_a_state_and_what_is_not_done_a_reason(facts, shop):
    for found in all_unit_ticks(facts, facts.units(shop), shop):
        for tick in (found.saved, found.note, found.back_market):
            waits = tick.state in (TickState.WAITING, TickState.NEVER)
            assert not waits or tick.reason
            assert tick.at is None or tick.at.utcoffset() is not None


COMPANION = Shop(mode=Mode.COMPANION)
REPAIRING = Shop(mode=Mode.COMPANION, register_missing=True)


def announced():
    line = a_line(state=LineState.SHIPPED)
    return an_order(state=OrderState.FINISHED, lines=[line], tracking_number="JJD1460000123")


def test_before_the_label_a_companion_waits_for_shipstations_own_notice():
    assert ticks(facts_of(), shop=COMPANION).back_market.reason == "by_shipstation"


def test_a_notice_of_shipstation_that_failed_is_the_reason():
    parcel = replace(a_parcel(), notify_error="Unauthorized")

    found = ticks(facts_of(shipments=(parcel,)), shop=COMPANION)

    assert found.back_market == Tick(TickState.WAITING, SCANNED_AT, "notice_failed")


def test_a_notice_that_is_overdue_is_the_reason_until_there_is_another_parcel():
    raised = replace(entry(Event.ATTENTION), detail="not_told")
    facts = facts_of(shipments=(a_parcel(),))

    assert ticks(facts, Traces(history=(raised,)), COMPANION).back_market.reason == "not_told"
    newer = replace(facts, shipments=(a_parcel(minutes=9),))
    assert ticks(newer, Traces(history=(raised,)), COMPANION).back_market.reason == "companion"


def test_what_shipstation_told_without_the_number_waits_for_the_one_who_may_tell_it():
    facts = facts_of(announced(), shipments=(a_parcel(),))
    waiting = row(EffectKind.ANNOUNCE, not_before=LATER)

    assert ticks(facts, shop=COMPANION).back_market.reason == "not_brought"
    assert ticks(facts, shop=REPAIRING).back_market.reason == "next_sync"
    in_grace = ticks(facts, Traces(rows=(waiting,)), REPAIRING)
    assert in_grace.back_market == Tick(TickState.WAITING, SCANNED_AT, "grace", LATER)


def test_what_waits_for_shipstations_notice_cannot_be_taken_for_a_grace_time():
    waiting = row(EffectKind.LOOK, not_before=LATER)

    found = ticks(facts_of(shipments=(a_parcel(),)), Traces(rows=(waiting,)), COMPANION)

    assert found.back_market == Tick(TickState.WAITING, SCANNED_AT, "companion")


def test_an_order_that_shipstation_did_not_bring_yet_says_so_in_a_companion():
    found = ticks(facts_of(there=False), shop=COMPANION)

    assert found.note == Tick(TickState.WAITING, SCANNED_AT, "not_in_shipstation")
