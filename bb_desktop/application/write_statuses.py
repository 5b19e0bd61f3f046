"""Carrying statuses over to ShipStation: what happened at Back Market, and what was scanned here.

Like a note, a status goes back with the whole order as it was fetched. Many go out together.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import await_room, fetch_fresh, no_longer_fresh
from bb_desktop.application.planning import (
    forget_status_sent,
    note_status_sent,
    replan,
    settle_status,
    written_for,
)
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.errors import RemoteError
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import CreatedOrder, ShipStationOrder
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import wants_status

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Change:
    """A status to set.

    Attributes:
        body: The order as fetched, with only the status changed.
        number: ShipStation's.
    """

    leased: LeasedEffect
    status: str
    body: Mapping[str, object]
    number: int

    @property
    def order_key(self) -> str:
        """Give the key by which ShipStation's reply names the order."""
        return str(self.body.get("orderKey") or "")


def write_statuses(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Set the status of up to 100 orders; safe to repeat.

    Raises:
        RemoteError: Nothing is known to be set; all of it is tried again.
    """
    with desk.store.reading() as tx:
        facts_of = {
            facts.order.order_id: facts
            for facts in tx.orders.facts_of(leased.order_id for leased in batch)
        }
    await_room(desk)
    fetched, errors = fetch_fresh(desk, list(facts_of.values()))
    changes = _prepare(desk, batch, facts_of, fetched, errors)
    no_longer_fresh(desk, (change.number for change in changes))
    if len(changes) == 1:
        _post_one(desk, changes[0])
    elif changes:
        _settle_posted(desk, changes, desk.shipstation.create_orders([one.body for one in changes]))


def _prepare(
    desk: Desk,
    batch: Iterable[LeasedEffect],
    facts_of: Mapping[OrderId, OrderFacts],
    fetched: Mapping[int, ShipStationOrder],
    errors: Mapping[int, RemoteError],
) -> list[_Change]:
    """Build what is to be posted; what is so already, or not wanted any more, is settled."""
    now = desk.clock.now()
    changes = []
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                facts = facts_of.get(leased.order_id)
                mirrored = facts.shipstation if facts else None
                number = mirrored.shipstation_order_id if mirrored else 0
                if number in errors:
                    _refused(desk, tx, leased, str(errors[number]), now)
                    continue
                change = _change(desk, tx, leased, facts, fetched.get(number))
                if change is not None:
                    changes.append(change)
                    continue
                tx.outbox.settle(leased, now)
                if facts is not None:
                    replan(tx, [leased.order_id], desk.shop, now, revive=False)
    return changes


def _change(
    desk: Desk,
    tx: Transaction,
    leased: LeasedEffect,
    facts: OrderFacts | None,
    mirrored: ShipStationOrder | None,
) -> _Change | None:
    if facts is None or mirrored is None:
        return None
    order_id, fresh = leased.order_id, replace(facts, shipstation=mirrored)
    written = written_for(tx, order_id)
    target = wanted_status(fresh, desk.shop).value
    if written.status_tried is not None and mirrored.status == written.status_tried:
        # The reply was lost, the change was made.
        settle_status(desk, tx, order_id, written.status_tried, mirrored.status)
        written = written_for(tx, order_id)
    if not wants_status(fresh, desk.shop, written) or mirrored.status == target:
        forget_status_sent(tx, order_id)
        if mirrored.status == target:
            tx.mirror.save_written_status(order_id, target)
        return None
    note_status_sent(tx, order_id, target)
    number = mirrored.shipstation_order_id
    return _Change(leased, target, {**mirrored.raw, "orderStatus": target}, number)


def _post_one(desk: Desk, change: _Change) -> None:
    reply = desk.shipstation.create_order(change.body)
    now = desk.clock.now()
    order_id = change.leased.order_id
    with desk.store.transaction() as tx:
        save_mirrored(desk, tx, [reply])
        settle_status(desk, tx, order_id, change.status, reply.status)
        tx.outbox.settle(change.leased, now)
        replan(tx, [order_id], desk.shop, now, revive=False)
    desk.touched.add(order_id)


def _settle_posted(desk: Desk, changes: Sequence[_Change], rows: Iterable[CreatedOrder]) -> None:
    now = desk.clock.now()
    by_key = {row.order_key: row for row in rows}
    for some in in_batches(changes):
        with desk.store.transaction() as tx:
            for change in some:
                row = by_key.get(change.order_key)
                if row is not None and row.success:
                    # Whether it was kept is seen when the order is read back.
                    desk.posted.add(change.leased.order_id)
                    tx.outbox.settle(change.leased, now)
                else:
                    error = row.error if row else "ShipStation did not say what became of it."
                    _refused(desk, tx, change.leased, error, now)
    desk.touched |= {change.leased.order_id for change in changes}
    log.info("statuses written asked=%d", len(changes))


def _refused(desk: Desk, tx: Transaction, leased: LeasedEffect, error: str, now: datetime) -> None:
    detail = error or "ShipStation refused the status."
    tx.outbox.give_up(leased, code="rejected", detail=detail, now=now)
    entry = JournalEntry(
        now, Event.ATTENTION, leased.order_id, desk.shop.bench, detail="write_status_rejected"
    )
    tx.journal.add(entry)
    desk.touched.add(leased.order_id)
