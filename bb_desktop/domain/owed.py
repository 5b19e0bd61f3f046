"""What ShipStation's own connection still owes Back Market (companion set-up).

There ShipStation announces, and this app looks whether it arrived: the parcel, its number, and
the identifiers. ShipStation tells of an order once: a label that is made after a void is not told
of, and what its notice failed with stands on the parcel.

Source: ShipStation help centre, *Marketplace Shipment Notifications*; ShipStation API V1,
``notifyErrorMessage`` of shipments and fulfillments.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.domain.orders import LineState
from bb_desktop.domain.shipments import Shipment
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.telling import may_leave
from bb_desktop.domain.tracking import clean_tracking

#: How long ShipStation's notice may take before a person is asked to look.
PATIENCE = timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class Owed:
    """Something that Back Market does not show yet.

    Attributes:
        code: Of what needs a person, once patience is over.
        sentence: One English sentence; no whole identifier in it.
        due_at: When patience is over; aware UTC.
    """

    code: str
    sentence: str
    due_at: datetime


def owed(facts: OrderFacts, shop: Shop) -> Owed | None:
    """Say what Back Market should show of an order's parcel and does not; None for nothing.

    What this app registers itself (see `telling.wants_announcement`) is not among it.
    """
    parcel = facts.shipment
    if shop.mode is not Mode.COMPANION or parcel is None:
        return None
    if facts.order.called_off or facts.order.is_backship:
        return None
    if not facts.order.announced:
        return _not_told(facts, parcel)
    return _other_parcel(facts, parcel) or _not_identified(facts, parcel, shop)


def _not_told(facts: OrderFacts, parcel: Shipment) -> Owed | None:
    number = facts.order.order_id
    if not may_leave(facts.order):
        return None
    if parcel.notify_error:
        sentence = (
            f"ShipStation could not tell Back Market of order {number}{_named(parcel)}: enter the "
            "parcel number in the Back Office."
        )
        return Owed("notice_failed", sentence, parcel.created_at)
    sentence = (
        f"Back Market does not know of the parcel of order {number}{_named(parcel)} yet, and "
        "ShipStation should have told it."
    )
    return Owed("not_told", sentence, parcel.created_at + PATIENCE)


def _other_parcel(facts: OrderFacts, parcel: Shipment) -> Owed | None:
    """Find an announcement with another parcel number than that of any live parcel."""
    number, shown = facts.order.order_id, clean_tracking(facts.order.tracking_number)
    live = {clean_tracking(one.tracking_number) for one in facts.shipments if one.live}
    due_at = parcel.created_at + PATIENCE
    if shown in live or not clean_tracking(parcel.tracking_number):
        return None
    if not shown:
        sentence = (
            f"Back Market shows order {number} as shipped, but without its parcel "
            f"number{_named(parcel)}."
        )
        return Owed("not_told", sentence, due_at)
    if shown in {clean_tracking(one.tracking_number) for one in facts.shipments}:
        sentence = (
            f"Order {number} has a new label{_named(parcel)}; Back Market still shows the old "
            f"parcel ({shown}), and ShipStation does not tell it a second time."
        )
        return Owed("relabelled", sentence, due_at)
    sentence = (
        f"Order {number} was announced at Back Market by another program, with another tracking "
        f"number ({shown}) than its label{_named(parcel)}."
    )
    return Owed("announced_elsewhere", sentence, due_at)


def _not_identified(facts: OrderFacts, parcel: Shipment, shop: Shop) -> Owed | None:
    if shop.register_missing:
        return None
    scans = [
        unit.scan
        for unit in facts.units(shop)
        if unit.scan is not None
        and unit.registrable
        and unit.line.state is LineState.SHIPPED
        and not unit.line.registered
    ]
    if not scans:
        return None
    ends = ", ".join(f"…{scan.identifier.value[-4:]}" for scan in scans)
    sentence = (
        f"Back Market knows the parcel of order {facts.order.order_id}{_named(parcel)}, but not "
        f"its device ({ends}): enter it in the Back Office."
    )
    since = max(parcel.created_at, *(scan.recorded_at for scan in scans))
    return Owed("identifier_missing", sentence, since + timedelta(seconds=shop.grace_s))


def _named(parcel: Shipment) -> str:
    number = clean_tracking(parcel.tracking_number)
    return f" ({number})" if number else ""
