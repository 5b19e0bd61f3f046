"""What follows from the facts of one order: effects to ask for, effects to forget, attention.

Pure and repeatable: planning again from the same facts gives the same plan, and a plan asks for
nothing that the facts show as done already.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.domain.address_change import AddressState, address_state
from bb_desktop.domain.attention import attention_of
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.holding import held_by_us, held_until_a_day, wanted_status
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.internal_note import note_lines
from bb_desktop.domain.mapping import held_back
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.owed import owed
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.records import Written
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import Acceptance, Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts, Stage, stage_of
from bb_desktop.domain.statuses import target_status
from bb_desktop.domain.telling import in_doubt, wants_announcement

__all__ = ["Plan", "parts_to_set", "plan_order", "same_identifier", "wants_status"]


@dataclass(frozen=True, slots=True)
class Plan:
    """What follows from the facts of one order.

    Attributes:
        attention: Pairs of code and one English sentence.
    """

    effects: tuple[Effect, ...]
    drop: tuple[EffectKind, ...]
    attention: tuple[tuple[str, str], ...]


def plan_order(
    facts: OrderFacts,
    shop: Shop,
    now: datetime,
    *,
    written: Written | None = None,
    announce_pending: bool = False,
    restart_grace: bool = False,
) -> Plan:
    """Derive what is to be done for an order.

    Args:
        facts: What both services told, and what is recorded.
        shop: The seller's choices.
        now: Aware, UTC; the grace time counts from here, and patience with ShipStation's own
            connection ends by it.
        written: What we brought about in ShipStation; None for nothing.
        announce_pending: The announcement waits already; its grace time goes on.
        restart_grace: Let the grace time begin anew, since the seller changed an identifier.
    """
    written = written or Written()
    effects: list[Effect] = []
    drop: list[EffectKind] = []
    order_id = facts.order.order_id
    bridge = shop.mode is Mode.BRIDGE
    missing = owed(facts, shop)
    wanted = {
        EffectKind.ACCEPT: _wants_acceptance(facts, shop),
        EffectKind.CREATE: bridge and _wants_creation(facts, shop, written),
        EffectKind.WRITE_STATUS: wants_status(facts, shop, written),
        EffectKind.WRITE_ADDRESS: address_state(facts, shop, written) is AddressState.TO_CARRY,
        EffectKind.WRITE_NOTE: _wants_note(facts, shop, written),
        EffectKind.ANNOUNCE: wants_announcement(facts, shop) or in_doubt(facts),
        EffectKind.LOOK: missing is not None and missing.due_at > now,
    }
    for kind, is_wanted in wanted.items():
        if kind is EffectKind.ACCEPT and not is_wanted:
            # A person may have asked for it; only the order's own state takes that back.
            if not any(line.state is LineState.TO_ACCEPT for line in facts.order.lines):
                drop.append(kind)
        elif not is_wanted:
            drop.append(kind)
        elif kind is EffectKind.ANNOUNCE:
            if restart_grace or not announce_pending:
                # What was begun is looked into at once; what is new waits for its grace time.
                grace_s = shop.grace_s if wants_announcement(facts, shop) else 0
                not_before = now + timedelta(seconds=grace_s)
                effects.append(Effect(kind, order_id, not_before=not_before))
        elif kind is EffectKind.LOOK and missing is not None:
            effects.append(Effect(kind, order_id, not_before=missing.due_at))
        else:
            effects.append(Effect(kind, order_id))
    return Plan(tuple(effects), tuple(drop), attention_of(facts, shop, written, now))


def _wants_acceptance(facts: OrderFacts, shop: Shop) -> bool:
    return (
        shop.acceptance is Acceptance.AUTOMATIC
        and stage_of(facts, shop) is Stage.TO_ACCEPT
        and any(line.state is LineState.TO_ACCEPT for line in facts.order.lines)
    )


def _wants_creation(facts: OrderFacts, shop: Shop, written: Written) -> bool:
    return (
        facts.shipstation is None
        and written.foreign_order is None
        and not facts.order.all_lines_final
        and not held_back(facts.order, shop)
        and target_status(facts.order, shop) not in (TargetStatus.NOT_YET, TargetStatus.CANCELLED)
    )


def wants_status(facts: OrderFacts, shop: Shop, written: Written) -> bool:
    """Say whether ShipStation's status lags behind Back Market's, or behind the scans."""
    if facts.shipstation is None or shop.mode is not Mode.BRIDGE:
        return False
    if wanted_status(facts, shop) is TargetStatus.NOT_YET:
        return False
    if written.status_tried is not None:
        # Sent, and nobody knows whether it arrived: what is mirrored may be of before.
        return any(part.open for part in facts.parts)
    return bool(parts_to_set(facts, shop, written))


def parts_to_set(facts: OrderFacts, shop: Shop, written: Written) -> tuple[ShipStationOrder, ...]:
    """List ShipStation's orders of this one whose status is to be set.

    Only a change at Back Market or here counts: what a person did in ShipStation since (a hold,
    say) is not undone. What is packed together with other orders is left alone, but for the end
    of a hold that was ours.
    """
    target = wanted_status(facts, shop)
    if shop.mode is not Mode.BRIDGE or target is TargetStatus.NOT_YET:
        return ()
    return tuple(part for part in facts.parts if _lags(part, facts, target, written))


def _lags(
    part: ShipStationOrder, facts: OrderFacts, target: TargetStatus, written: Written
) -> bool:
    if not part.open or part.status == target.value or written.status_not_kept == target.value:
        return False
    if facts.merged:
        return target is TargetStatus.AWAITING_SHIPMENT and held_by_us(part, written.status)
    if target is TargetStatus.CANCELLED:
        return True
    if held_until_a_day(part):
        return False
    return written.status is not None and written.status != target.value


def _wants_note(facts: OrderFacts, shop: Shop, written: Written) -> bool:
    if written.note_not_kept == note_lines(facts.units(shop), shop):
        return False
    return bool(lagging_parts(facts, shop, written.note_lines))
