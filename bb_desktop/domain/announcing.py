"""Telling Back Market, one step at a time: look, tell one thing, look again.

Nothing here may be told twice and an identifier can never be corrected, so each step is derived
from what Back Market shows right now, and a step that was tried is not tried again blindly.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.domain.carriers import shipper_for, tracking_url
from bb_desktop.domain.identifiers import Identifier, same_identifier
from bb_desktop.domain.orders import LineState, OrderlineId, ShipNotice
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import Announcement, OrderFacts
from bb_desktop.domain.telling import may_register, wants_announcement
from bb_desktop.domain.tracking import clean_tracking
from bb_desktop.domain.units import Unit


@dataclass(frozen=True, slots=True)
class Ship:
    """Tell that all lines went out in one parcel."""

    notice: ShipNotice


@dataclass(frozen=True, slots=True)
class Register:
    """Register an identifier on a line that is shipped already."""

    orderline_id: OrderlineId
    identifier: Identifier


@dataclass(frozen=True, slots=True)
class Told:
    """Back Market shows everything; nothing is left to tell."""


@dataclass(frozen=True, slots=True)
class NotWanted:
    """There is nothing to tell any more: no parcel, or the order was called off."""


@dataclass(frozen=True, slots=True)
class Stuck:
    """A person must look.

    Attributes:
        code: Short and stable.
        detail: One English sentence.
        after: The step that was tried in vain, if it was one.
    """

    code: str
    detail: str
    after: Ship | Register | None = None


Step = Ship | Register | Told | NotWanted | Stuck


def next_step(
    facts: OrderFacts, shop: Shop, tried: frozenset[Ship | Register] = frozenset()
) -> Step:
    """Derive the next thing to tell from what Back Market showed just now.

    A line with which something is wrong does not keep the others from being told.

    Args:
        facts: With the order as fetched a moment ago.
        tried: ``Ship`` and ``Register`` steps already taken in this delivery, to which
            the look afterwards showed no effect.
    """
    order = facts.order
    if not order.announced:
        if not wants_announcement(facts, shop):
            return NotWanted()
        shipped = next((step for step in tried if isinstance(step, Ship)), None)
        if shipped is not None:
            return Stuck(
                "not_announced",
                f"Back Market took the shipment of order {order.order_id}, but does not show it.",
                after=shipped,
            )
        return Ship(_notice(facts, shop))
    if not may_register(shop):
        return Told()
    stuck = None
    for unit in facts.units(shop):
        if unit.scan is None or not unit.registrable:
            continue
        step = _register(unit, unit.scan.identifier, tried)
        if isinstance(step, Register):
            return step
        stuck = stuck or step
    return stuck or Told()


def _register(
    unit: Unit, identifier: Identifier, tried: frozenset[Ship | Register]
) -> Register | Stuck | None:
    line = unit.line
    if line.state is not LineState.SHIPPED:
        return None
    if line.registered:
        if same_identifier(line.registered, identifier.value):
            return None
        return Stuck(
            "identifier_differs",
            f"Line {line.orderline_id} holds another identifier at Back Market than the one "
            "scanned; it can no longer be changed there.",
        )
    step = Register(line.orderline_id, identifier)
    if step in tried:
        return Stuck(
            "identifier_not_arrived",
            f"Back Market took the identifier of line {line.orderline_id}, but does not show it.",
            after=step,
        )
    return step


def _notice(facts: OrderFacts, shop: Shop) -> ShipNotice:
    shipment = facts.shipment
    if shipment is None:
        raise ValueError("an order without a parcel has nothing to announce")
    number = clean_tracking(shipment.tracking_number)
    shipper = _shipper(facts, shop)
    return ShipNotice(
        tracking_number=number,
        shipper=shipper,
        tracking_url=tracking_url(shipper, number),
        shipped_at=shipment.created_at,
        identifier=identifier_in_ship_call(facts, shop),
    )


def identifier_in_ship_call(facts: OrderFacts, shop: Shop) -> Identifier | None:
    """Give the identifier that goes into the ship call: only for one line of one unit.

    Source: Back Market seller API 0.1.1, ``POST /ws/orders/{order_id}``.
    """
    lines = facts.order.lines
    if len(lines) != 1 or lines[0].quantity != 1:
        return None
    unit = next(iter(facts.units(shop)), None)
    if unit is None or unit.scan is None or unit.line.registered:
        return None
    return unit.scan.identifier


def _shipper(facts: OrderFacts, shop: Shop) -> str:
    shipment = facts.shipment
    if shipment is None:
        return "Other"
    country = facts.order.shipping_address.country
    return shipper_for(shipment.carrier_code, shipment.service_code, country, shop)


def announcement_of(facts: OrderFacts, shop: Shop, announced_at: datetime) -> Announcement:
    """Put down what Back Market was told, with what it has no field for."""
    shipment = facts.shipment
    if shipment is None:
        raise ValueError("an order without a parcel has nothing to announce")
    return Announcement(
        announced_at=announced_at,
        tracking_number=clean_tracking(shipment.tracking_number),
        shipper=_shipper(facts, shop),
        carrier_code=shipment.carrier_code,
        service_code=shipment.service_code,
        fees_cents=shipment.fees_cents,
        note_to_buyer=shop.note_to_buyer,
        item_information=shop.item_information,
    )
