"""The internal notes of an order that ShipStation split: each part has the identifiers it holds.

Pieces of one line may be in several parts, and nobody tells which device is in which parcel: then
each of those parts has all identifiers of that line.
"""

from __future__ import annotations

from collections.abc import Sequence

from bb_desktop.domain.internal_note import is_up_to_date, note_lines
from bb_desktop.domain.parts import holds
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts


def lines_of_part(part: ShipStationOrder, facts: OrderFacts, shop: Shop) -> tuple[str, ...]:
    """Write the lines that belong into the note of one of an order's parts.

    What no part is known to hold belongs into the chief one.
    """
    units = facts.units(shop)
    if not facts.split_off:
        return note_lines(units, shop)
    numbers = [line.orderline_id for line in facts.order.lines]
    chief = facts.parts[0].shipstation_order_id == part.shipstation_order_id
    here = [
        unit
        for unit in units
        if holds(part, unit.line.orderline_id, numbers)
        or (chief and not any(holds(one, unit.line.orderline_id, numbers) for one in facts.parts))
    ]
    return note_lines(here, shop)


def lagging_parts(
    facts: OrderFacts, shop: Shop, written: Sequence[str]
) -> tuple[ShipStationOrder, ...]:
    """List the parts whose notes can still be changed and are to be.

    Args:
        facts: Of the order.
        shop: The seller's choices.
        written: Lines in the notes that may be ours.
    """
    return tuple(
        part
        for part in facts.parts
        if part.open
        and not is_up_to_date(part.internal_notes, lines_of_part(part, facts, shop), written)
    )
