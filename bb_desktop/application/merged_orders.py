"""Orders that ShipStation put together: whose goods are in which of its orders.

The orders that were merged away are gone from ShipStation's lists; the one that is left names
them. From then on theirs are its note, its status and its parcels.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import FOREIGN_ORDER, note_obstacle, obstacles
from bb_desktop.application.ports import Transaction
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.parts import pieces_of
from bb_desktop.domain.shipments import ShipStationOrder


def orders_behind(tx: Transaction, shipstation_order_id: int | None) -> tuple[OrderId, ...]:
    """List the orders whose goods are in one of ShipStation's: its own, and those merged in."""
    if shipstation_order_id is None:
        return ()
    own = tx.mirror.order_id_of(shipstation_order_id)
    if own is None:
        return ()
    told = tx.mirror.find(shipstation_order_id)
    merged = told.merged_ids if told is not None else ()
    if told is not None and told.parent_id is not None:
        # What was split off a merged order may hold anybody's goods.
        parent = tx.mirror.find(told.parent_id)
        merged += parent.merged_ids if parent is not None else ()
    return tuple(dict.fromkeys((own, *_known(tx, merged))))


def first_behind(tx: Transaction, mirrored: ShipStationOrder) -> OrderId | None:
    """Find an order of ours in one that ShipStation made new by merging, else None."""
    return next(iter(_known(tx, mirrored.merged_ids)), None)


def _known(tx: Transaction, numbers: Iterable[int]) -> list[OrderId]:
    found = (tx.mirror.order_id_of(number) for number in numbers)
    return [order_id for order_id in found if order_id is not None]


def note_merged(
    desk: Desk, tx: Transaction, order_id: OrderId, mirrored: ShipStationOrder, now: datetime
) -> set[OrderId]:
    """Note which orders an order of ours has taken in; returns those for which that is news.

    One that this database does not know in ShipStation yet (a new installation) is found by its
    lines, so that it is not made a second time.
    """
    number = mirrored.shipstation_order_id
    news = {
        one
        for one in (tx.mirror.save_merged(merged, number) for merged in mirrored.merged_ids)
        if one is not None
    }
    inside = {order_id, *_known(tx, mirrored.merged_ids)}
    nameless = [one for one in mirrored.merged_ids if tx.mirror.order_id_of(one) is None]
    for other in sorted(tx.orders.find_by_lines(pieces_of(mirrored)) - inside):
        facts = tx.orders.facts(other)
        if facts is None or facts.shipstation is not None:
            continue
        if nameless:
            tx.mirror.save(other, _gone(desk, other, nameless.pop(0), mirrored), now)
            news.add(other)
        elif FOREIGN_ORDER not in obstacles(tx, other):
            note_obstacle(tx, other, FOREIGN_ORDER, str(number))
            news.add(other)
    return news


def _gone(desk: Desk, order_id: OrderId, number: int, into: ShipStationOrder) -> ShipStationOrder:
    """Stand in for an order that ShipStation no longer shows."""
    return ShipStationOrder(
        shipstation_order_id=number,
        order_number=str(order_id),
        order_key=desk.shop.order_key(order_id),
        status="cancelled",
        internal_notes="",
        modified_at=into.modified_at,
        store_id=into.store_id,
        merged_or_split=True,
        merged_into=into.shipstation_order_id,
    )
