"""What needs a person, as the facts of one order show it: codes and one sentence each.

A sentence names the facts that it is about (a parcel's number, the end of an identifier). What a
person has settled by hand stays away as long as its sentence stays the same, so that other facts
make it another sentence.
"""

from __future__ import annotations

from datetime import datetime

from bb_desktop.domain.attention_changes import (
    CHANGE_CODES,
    called_off_in_merged,
    called_off_lines,
    changed_address,
    changed_items,
    devices_waiting,
    several_parcels,
)
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.internal_note import note_lines
from bb_desktop.domain.mapping import NEEDS_A_PERSON, held_back, hold_sentence
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.owed import owed
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.parts import status_shown
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.telling import may_leave, may_register
from bb_desktop.domain.tracking import clean_tracking, tracking_fault

#: Every attention code that planning raises; the ones a new plan lacks are taken away.
PLANNED_CODES = frozenset(
    {
        *(reason.value for reason in NEEDS_A_PERSON),
        "already_in_shipstation",
        "called_off_after_label",
        "cancelled_after_scan",
        "identifier_differs",
        "identifier_missing",
        "announced_elsewhere",
        "left_unidentified",
        "left_without_identifier",
        "not_told",
        "note_not_kept",
        "notice_failed",
        "on_hold_after_label",
        "relabelled",
        "shipped_before_accepted",
        "status_not_kept",
        "tracking_unfit",
        "voided_after_announcement",
        *CHANGE_CODES,
    }
)


def attention_of(
    facts: OrderFacts, shop: Shop, written: Written, now: datetime | None = None
) -> tuple[tuple[str, str], ...]:
    """List what needs a person: pairs of code and one English sentence; empty when nothing does.

    Args:
        facts: What both services told, and what is recorded.
        shop: The seller's choices.
        written: What we brought about in ShipStation.
        now: Aware, UTC; what ShipStation's own connection still has time for is left out. None
            gives it none.
    """
    found: list[tuple[str, str]] = []
    order, shipment = facts.order, facts.shipment
    bridge = shop.mode is Mode.BRIDGE
    to_create = facts.shipstation is None and not order.all_lines_final
    if bridge and to_create and not written.foreign_order:
        found += [
            (reason.value, hold_sentence(reason, order))
            for reason in held_back(order, shop)
            if reason in NEEDS_A_PERSON
        ]
    if written.foreign_order is not None and facts.shipstation is None:
        found.append(
            (
                "already_in_shipstation",
                f"Order {order.order_id} is in ShipStation already, made by another connection; "
                "it was not created a second time.",
            )
        )
    found += _not_kept(facts, shop, written)
    if order.called_off:
        found += [*_called_off(facts), *called_off_in_merged(facts)]
    elif order.announced:
        found += _announced(facts, shop)
    else:
        found += [*called_off_lines(facts), *changed_items(facts, shop)]
        if shipment is not None and not order.is_backship:
            found += _shipped(facts, shop)
    if not order.called_off and not order.is_backship:
        found += [*changed_address(facts, shop, written), *several_parcels(facts, shop)]
    missing = owed(facts, shop)
    if missing is not None and (now is None or missing.due_at <= now):
        found.append((missing.code, missing.sentence))
    found += [
        (
            "identifier_differs",
            f"Order {order.order_id}: Back Market holds another identifier than the one scanned "
            f"for line {unit.line.orderline_id} ({_end(unit.line.registered)} instead of "
            f"{_end(unit.scan.identifier.value)}); it can no longer be changed there.",
        )
        for unit in facts.units(shop)
        if unit.scan is not None
        and unit.registrable
        and unit.line.registered
        and not same_identifier(unit.line.registered, unit.scan.identifier.value)
    ]
    return tuple(found)


def _not_kept(facts: OrderFacts, shop: Shop, written: Written) -> list[tuple[str, str]]:
    number = facts.order.order_id
    if not any(part.open for part in facts.parts):
        return []
    found = []
    lines = note_lines(facts.units(shop), shop)
    if written.note_not_kept == lines and lagging_parts(facts, shop, written.note_lines):
        ends = ", ".join(_end(scan.identifier.value) for scan in facts.scans)
        about = f" ({ends})" if ends else ""
        sentence = f"ShipStation took the note of order {number}{about}, but does not show it."
        found.append(("note_not_kept", sentence))
    target = wanted_status(facts, shop).value
    shown = status_shown(facts.parts, target)
    if written.status_not_kept == target != shown:
        sentence = f"ShipStation left order {number} at “{shown}” instead of “{target}”."
        found.append(("status_not_kept", sentence))
    return found


def _called_off(facts: OrderFacts) -> list[tuple[str, str]]:
    number = facts.order.order_id
    if facts.shipment is not None and not facts.order.announced:
        return [
            (
                "called_off_after_label",
                f"Order {number} was cancelled at Back Market, but has a label"
                f"{_parcel(facts)}: do not ship it, and void the label.",
            )
        ]
    if facts.scans and not facts.order.announced:
        ends = ", ".join(_end(scan.identifier.value) for scan in facts.scans)
        return [
            (
                "cancelled_after_scan",
                f"Order {number} was cancelled at Back Market after its device ({ends}) was "
                "scanned: put the device back into stock.",
            )
        ]
    return []


def _announced(facts: OrderFacts, shop: Shop) -> list[tuple[str, str]]:
    if shop.mode is Mode.COMPANION:
        return [*_voided(facts), *_left_without(facts, shop)]
    order, shipment = facts.order, facts.shipment
    if shipment is None and facts.announcement is not None and facts.shipments:
        sentence = (
            f"Order {order.order_id} was announced at Back Market, but its label "
            f"({facts.announcement.tracking_number}) is voided and there is no new one."
        )
        return [("voided_after_announcement", sentence)]
    if shipment is None or not order.tracking_number:
        return []
    live = {clean_tracking(one.tracking_number) for one in facts.shipments if one.live}
    if clean_tracking(order.tracking_number) in live:
        return []
    if facts.announcement is not None:
        sentence = (
            f"Order {order.order_id} has a new label{_parcel(facts)}; Back Market still shows the "
            f"old parcel ({order.tracking_number})."
        )
        return [("relabelled", sentence)]
    return [
        (
            "announced_elsewhere",
            f"Order {order.order_id} was announced at Back Market by another program, with "
            f"another tracking number ({order.tracking_number}) than its label{_parcel(facts)}.",
        )
    ]


def _shipped(facts: OrderFacts, shop: Shop) -> list[tuple[str, str]]:
    order = facts.order
    tracking = facts.shipment.tracking_number if facts.shipment else ""
    found = []
    if any(line.state is LineState.TO_ACCEPT for line in order.lines):
        found.append(
            (
                "shipped_before_accepted",
                f"Order {order.order_id} has a label{_parcel(facts)}, but is not accepted at Back "
                "Market yet.",
            )
        )
    elif not may_leave(order):
        sentence = (
            f"Order {order.order_id} has a label{_parcel(facts)}, but Back Market has put it on "
            "hold: do not ship it before it is released."
        )
        found.append(("on_hold_after_label", sentence))
    fault = tracking_fault(clean_tracking(tracking))
    if fault is not None and shop.mode is Mode.BRIDGE:
        found.append(("tracking_unfit", f"Order {order.order_id}{_parcel(facts)}: {fault}"))
    return [*found, *_left_without(facts, shop)]


def _left_without(facts: OrderFacts, shop: Shop) -> list[tuple[str, str]]:
    """Find devices that left, or are about to leave, without having been scanned."""
    order, missing = facts.order, facts.missing(shop) - devices_waiting(facts, shop)
    if missing < 1 or facts.shipment is None or order.is_backship:
        return []
    devices = "one device was" if missing == 1 else f"{missing} devices were"
    told = f"Order {order.order_id} has a label{_parcel(facts)}, but {devices} not scanned: "
    if may_register(shop):
        return [("left_without_identifier", f"{told}Back Market is told afterwards.")]
    return [("left_unidentified", f"{told}ShipStation tells Back Market without it.")]


def _voided(facts: OrderFacts) -> list[tuple[str, str]]:
    """Find what ShipStation announced and whose label is voided since, without a new one."""
    number = clean_tracking(facts.order.tracking_number)
    voided = {clean_tracking(one.tracking_number) for one in facts.shipments if one.voided}
    if facts.shipment is not None or not number or number not in voided:
        return []
    sentence = (
        f"Order {facts.order.order_id} was announced at Back Market, but its label ({number}) is "
        "voided and there is no new one."
    )
    return [("voided_after_announcement", sentence)]


def _end(identifier: str) -> str:
    """Name an identifier by its end: enough to find the device, too little to copy it."""
    return f"…{identifier[-4:]}"


def _parcel(facts: OrderFacts) -> str:
    """Name the parcel that counts, in brackets; ``""`` where it has no number."""
    number = clean_tracking(facts.shipment.tracking_number) if facts.shipment else ""
    return f" ({number})" if number else ""
