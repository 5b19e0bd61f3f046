"""May this order be opened at the bench? A slip outlives the order that it was printed for."""

from __future__ import annotations

from enum import StrEnum

from bb_desktop.domain.holding import held_by_us, held_until_a_day, wanted_status
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.shop import Shop, TargetStatus
from bb_desktop.domain.stage import SCANNABLE, OrderFacts, Stage, stage_of
from bb_desktop.domain.statuses import target_status


class WhyNot(StrEnum):
    """Why an order is not to be packed."""

    CANCELLED = "cancelled"
    FINISHED = "finished"
    UNPAID = "unpaid"
    NOT_OURS = "not_ours"
    HELD_AT_BACK_MARKET = "held_at_back_market"
    HELD_IN_SHIPSTATION = "held_in_shipstation"


def why_not_to_pack(
    facts: OrderFacts, shop: Shop, *, written_status: str | None = None
) -> WhyNot | None:
    """Say why an order is not to be packed now; None when it may be opened.

    An order that has left may be opened: a late identifier is still taken, and what was scanned
    can be taken back until it is registered.

    Args:
        facts: Of the order.
        shop: The seller's choices.
        written_status: What this app set last in ShipStation. It tells a person's hold from ours;
            without it a hold that the seller's choices ask for counts as ours.
    """
    stage = stage_of(facts, shop)
    if stage not in SCANNABLE:
        if facts.order.called_off:
            return WhyNot.CANCELLED
        return {Stage.WAITING_PAYMENT: WhyNot.UNPAID, Stage.NOT_OURS: WhyNot.NOT_OURS}.get(
            stage, WhyNot.FINISHED
        )
    if stage in (Stage.SHIPPED, Stage.ANNOUNCED):
        return None
    if any(line.state is LineState.ON_HOLD for line in facts.order.lines):
        return WhyNot.HELD_AT_BACK_MARKET
    return WhyNot.HELD_IN_SHIPSTATION if _held_by_a_person(facts, shop, written_status) else None


def _held_by_a_person(facts: OrderFacts, shop: Shop, written_status: str | None) -> bool:
    mirrored, on_hold = facts.shipstation, TargetStatus.ON_HOLD
    if mirrored is None or mirrored.status != on_hold.value:
        return False
    if target_status(facts.order, shop) is on_hold:
        # A hold that the seller's own status table asks for is how it waits for its scan.
        return False
    if held_until_a_day(mirrored):
        return True
    if written_status is None:
        return wanted_status(facts, shop) is not on_hold
    return not held_by_us(mirrored, written_status)
