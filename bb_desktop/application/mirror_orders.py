"""Bringing orders into ShipStation: creating them in batches."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import FOREIGN_ORDER, obstacles, replan
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import note_created, save_mirrored
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import merge, note_lines, seller_text
from bb_desktop.domain.mapping import held_back, shipstation_order
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import CreatedOrder, ShipStationOrder
from bb_desktop.domain.shop import Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.statuses import target_status

log = logging.getLogger(__name__)

_SAID_NOTHING = "ShipStation did not say what became of this order."


def create(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Create up to 100 orders in one call; the read-back at the pass's end verifies them.

    Safe to repeat: the order key makes ShipStation update instead of doubling, and an order
    whose creation was tried before is looked for first, so that what people did to it since
    is not overwritten.

    Raises:
        RemoteError: Nothing is known to be created; all of it is tried again.
    """
    wanted = {leased.order_id: leased for leased in batch}
    if not desk.read:
        # Without a reading in this pass, an earlier try may have come through unseen.
        _find_earlier_tries(desk, wanted)
    bodies, facts_of = _prepare(desk, wanted)
    if bodies:
        rows = desk.shipstation.create_orders(list(bodies.values()))
        _settle_created(desk, {order_id: wanted[order_id] for order_id in bodies}, facts_of, rows)


def _creatable(tx: Transaction, facts: OrderFacts, shop: Shop) -> bool:
    """Say whether the order may still be created: it may have changed since that was asked."""
    return (
        facts.shipstation is None
        and FOREIGN_ORDER not in obstacles(tx, facts.order.order_id)
        and not held_back(facts.order, shop)
        and target_status(facts.order, shop) not in (TargetStatus.NOT_YET, TargetStatus.CANCELLED)
    )


def _find_earlier_tries(desk: Desk, order_ids: Iterable[OrderId]) -> None:
    with desk.store.reading() as tx:
        unsure = [one for one in order_ids if tx.mirror.written_status(one) is not None]
    if not unsure:
        return
    found: list[ShipStationOrder] = []
    for order_id in unsure:
        found += desk.shipstation.find_orders(str(order_id))
    for batch in in_batches(found):
        with desk.store.transaction() as tx:
            touched = save_mirrored(desk, tx, batch)
            replan(tx, touched, desk.shop, desk.clock.now())
        desk.touched |= touched


def _prepare(
    desk: Desk, wanted: Mapping[OrderId, LeasedEffect]
) -> tuple[dict[OrderId, Mapping[str, object]], dict[OrderId, OrderFacts]]:
    """Build what is to be posted; what is not wanted any more is settled."""
    now = desk.clock.now()
    bodies: dict[OrderId, Mapping[str, object]] = {}
    facts_of: dict[OrderId, OrderFacts] = {}
    for batch in in_batches(wanted):
        with desk.store.transaction() as tx:
            facts_of |= {facts.order.order_id: facts for facts in tx.orders.facts_of(batch)}
            for order_id in batch:
                facts = facts_of.get(order_id)
                if facts is None or not _creatable(tx, facts, desk.shop):
                    tx.outbox.settle(wanted[order_id], now)
                else:
                    bodies[order_id] = _body(tx, facts, desk.shop)
    return bodies, facts_of


def _body(tx: Transaction, facts: OrderFacts, shop: Shop) -> Mapping[str, object]:
    """Build the order, identifiers scanned before it existed included."""
    order_id = facts.order.order_id
    lines = note_lines(facts.units(shop), shop)
    note = merge(seller_text(shop, facts.marks), lines)
    # Written down before it is sent: whatever happens to the reply, this is ours.
    tx.mirror.save_written_lines(order_id, lines)
    wanted = wanted_status(facts, shop)
    tx.mirror.save_written_status(order_id, wanted.value)
    return shipstation_order(facts.order, shop, facts.marks, note, wanted=wanted)


def _settle_created(
    desk: Desk,
    wanted: Mapping[OrderId, LeasedEffect],
    facts_of: Mapping[OrderId, OrderFacts],
    rows: Iterable[CreatedOrder],
) -> None:
    now = desk.clock.now()
    by_key = {row.order_key: row for row in rows}
    for batch in in_batches(wanted.items()):
        with desk.store.transaction() as tx:
            for order_id, leased in batch:
                row = by_key.get(desk.shop.order_key(order_id))
                if row is not None and row.success:
                    note_created(desk, tx, order_id, now)
                    tx.outbox.settle(leased, now)
                    desk.posted.add(order_id)
                else:
                    _refused(desk, tx, leased, row.error if row else _SAID_NOTHING, now)
    desk.touched |= set(wanted)
    log.info("orders created asked=%d", len(wanted))


def _refused(desk: Desk, tx: Transaction, leased: LeasedEffect, error: str, now: datetime) -> None:
    detail = error or "ShipStation refused it."
    tx.outbox.give_up(leased, code="rejected", detail=detail, now=now)
    entry = JournalEntry(
        now, Event.ATTENTION, leased.order_id, desk.shop.bench, detail="create_rejected"
    )
    tx.journal.add(entry)
