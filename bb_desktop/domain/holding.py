"""Hold until scanned: an order waits *On hold* in ShipStation until its last device is scanned.

Only what this app put on hold is released by it. Which orders those are is remembered as the
status that was written last; a hold that a person set (or dated, which this app never does) stays.
"""

from __future__ import annotations

from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.statuses import target_status


def wanted_status(facts: OrderFacts, shop: Shop) -> TargetStatus:
    """Say what an order is to be in ShipStation: by the seller's table, and held for its scans."""
    target = target_status(facts.order, shop)
    if target is TargetStatus.AWAITING_SHIPMENT and _waits_for_scans(facts, shop):
        return TargetStatus.ON_HOLD
    return target


def _waits_for_scans(facts: OrderFacts, shop: Shop) -> bool:
    # With a label the time for holding is over: ShipStation locks what has shipped.
    return (
        shop.mode is Mode.BRIDGE
        and shop.hold_until_scanned
        and facts.shipment is None
        and facts.missing(shop) > 0
    )


def held_until_a_day(mirrored: ShipStationOrder) -> bool:
    """Say whether a person put this order on hold until a day; nobody else names one."""
    held = mirrored.status == TargetStatus.ON_HOLD.value
    return held and bool(mirrored.raw.get("holdUntilDate"))


def held_by_us(mirrored: ShipStationOrder, written_status: str | None) -> bool:
    """Say whether this app put an order on hold.

    Args:
        mirrored: The order as ShipStation shows it.
        written_status: What this app set last, or None.
    """
    on_hold = TargetStatus.ON_HOLD.value
    return mirrored.status == written_status == on_hold and not held_until_a_day(mirrored)
