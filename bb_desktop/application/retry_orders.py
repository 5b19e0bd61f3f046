"""Trying again what needs attention, when a person asks for it."""

from __future__ import annotations

from collections.abc import Iterable

from bb_desktop.application.planning import forget_obstacles, replan
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import GONE_STATUS
from bb_desktop.domain.shop import Mode, SellerMarks, Shop


def retry_orders(store: Store, clock: Clock, shop: Shop, order_ids: Iterable[OrderId]) -> int:
    """Make what was given up on these orders due again; all of them or none.

    Returns:
        How many effects are tried again.

    Raises:
        UnknownOrder: One of the numbers is unknown; nothing was changed.
    """
    again = 0
    with store.transaction() as tx:
        for order_id in dict.fromkeys(order_ids):
            facts = tx.orders.facts(order_id)
            if facts is None:
                raise UnknownOrder(order_id)
            now = clock.now()
            for part in facts.parts:
                if part.status == GONE_STATUS and shop.mode is Mode.BRIDGE:
                    # Deleted there by somebody, and wanted again: it is to be created anew.
                    tx.mirror.forget(part.shipstation_order_id)
            again += tx.outbox.re_arm(order_id, now)
            forget_obstacles(tx, order_id)
            replan(tx, [order_id], shop, now)
            tx.journal.add(JournalEntry(now, Event.RETRIED, order_id, shop.bench))
    return again


def mark_order(
    store: Store, clock: Clock, shop: Shop, order_id: OrderId, marks: SellerMarks
) -> None:
    """Keep what the seller noted on an order by hand.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    with store.transaction() as tx:
        if tx.orders.facts(order_id) is None:
            raise UnknownOrder(order_id)
        now = clock.now()
        tx.orders.save_marks(order_id, marks)
        tx.journal.add(JournalEntry(now, Event.MARKED, order_id, shop.bench))
        replan(tx, [order_id], shop, now)
