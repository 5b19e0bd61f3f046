"""May Back Market be told? What has to be true before anything irreversible is said there."""

from __future__ import annotations

from bb_desktop.domain.orders import FINAL_LINE_STATES, BackMarketOrder, LineState, OrderState
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.tracking import clean_tracking, tracking_fault

#: Order states in which nothing may go out, whatever the lines say.
_UNPAID = frozenset({OrderState.PAYMENT_PENDING, OrderState.WAITING_PAYMENT, OrderState.NOT_PAID})


def wants_announcement(facts: OrderFacts, shop: Shop) -> bool:
    """Say whether Back Market is still to be told something about this order, by this app.

    Either of the parcel, once every identifier is there and every part of a split order has left,
    since Back Market takes one call for a parcel with all lines; or, on an order that Back Market
    knows as shipped, of an identifier that was scanned late. Beside ShipStation's own connection
    never of the parcel, and of an identifier only where the seller allows it.
    """
    order = facts.order
    if order.announced:
        return may_register(shop) and any(
            unit.scan is not None
            and unit.registrable
            and unit.line.state is LineState.SHIPPED
            and not unit.line.registered
            for unit in facts.units(shop)
        )
    shipment = facts.shipment
    return (
        shop.mode is Mode.BRIDGE
        and shipment is not None
        and not order.is_backship
        and may_leave(order)
        and tracking_fault(clean_tracking(shipment.tracking_number)) is None
        and facts.missing(shop) == 0
        and not facts.waiting_parts
    )


def may_register(shop: Shop) -> bool:
    """Say whether this app may register identifiers on orders that are announced already."""
    return shop.mode is Mode.BRIDGE or shop.register_missing


def may_leave(order: BackMarketOrder) -> bool:
    """Say whether Back Market waits for this parcel: accepted, paid, and nothing on hold.

    A line state that this version does not know counts as on hold.
    """
    waiting = [line.state for line in order.lines if line.state not in FINAL_LINE_STATES]
    return (
        order.state not in _UNPAID
        and bool(waiting)
        and all(state is LineState.ACCEPTED for state in waiting)
    )


def in_doubt(facts: OrderFacts) -> bool:
    """Say whether an identifier was sent to Back Market without its arrival being known.

    As long as it is so the seller cannot take it back: somebody has to look.
    """
    registered = {line.orderline_id for line in facts.order.lines if line.registered}
    return any(scan.sending and scan.orderline_id not in registered for scan in facts.scans)
