"""Where the identifier of each device of an order will be registered, as Back Market's limits say.

Back Market keeps one identifier a line. Its ship call takes one only for an order of one line and
one piece; all others are registered on their lines once those are shipped. ShipStation's own
connection sends one under the same condition, and none else.

Source: Back Market seller API 0.1.1, ``POST /ws/orders/{order_id}`` and
``PATCH /ws/orderlines/{orderline_id}``; ShipStation help centre, *Back Market*.
"""

from __future__ import annotations

from enum import StrEnum

from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import Unit


class Where(StrEnum):
    """What becomes of an identifier at Back Market, once there is a label."""

    WITH_ANNOUNCEMENT = "with_announcement"
    AFTER_ANNOUNCEMENT = "after_announcement"
    #: Back Market has no room for it: it stays in the note and here.
    NOTE_ONLY = "one_per_line"
    BY_SHIPSTATION = "by_shipstation"
    #: Nobody sends it: the seller has to enter it in the Back Office.
    BY_HAND = "by_hand"


def where_registered(facts: OrderFacts, unit: Unit, shop: Shop) -> Where:
    """Say where the identifier of a device will be registered.

    Args:
        facts: Of the order.
        unit: One of ``facts.units(shop)``.
        shop: The seller's choices.
    """
    if not unit.registrable:
        return Where.NOTE_ONLY
    lines = facts.order.lines
    alone = len(lines) == 1 and lines[0].quantity == 1
    if shop.mode is Mode.BRIDGE:
        return Where.WITH_ANNOUNCEMENT if alone else Where.AFTER_ANNOUNCEMENT
    if alone:
        return Where.BY_SHIPSTATION
    return Where.AFTER_ANNOUNCEMENT if shop.register_missing else Where.BY_HAND
