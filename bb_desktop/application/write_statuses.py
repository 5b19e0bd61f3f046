"""Carrying statuses over to ShipStation: what happened at Back Market, and what was scanned here.

Like a note, a status goes back with the whole order as it was fetched. Many go out together.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import no_longer_fresh
from bb_desktop.application.planning import (
    forget_status_sent,
    note_status_sent,
    replan,
    settle_status,
    written_for,
)
from bb_desktop.application.ports import Transaction
from bb_desktop.application.posting import (
    Fresh,
    Posting,
    post,
    read_fresh,
    refuse,
    settle_posted,
)
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.parts import status_shown
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import parts_to_set

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Change(Posting):
    """A status to set."""

    status: str


def write_statuses(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Set the status of up to 100 orders; safe to repeat.

    Raises:
        RemoteError: Nothing is known to be set; all of it is tried again.
    """
    changes = _prepare(desk, batch, read_fresh(desk, batch))
    no_longer_fresh(desk, (change.number for change in changes))
    if len(changes) == 1:
        _post_one(desk, changes[0])
    elif changes:
        settle_posted(desk, changes, post(desk, changes), _settle)
        desk.touched |= {change.leased.order_id for change in changes}
        log.info("statuses written asked=%d", len(changes))


def _settle(tx: Transaction, changes: Sequence[_Change], now: datetime) -> None:
    tx.outbox.settle(changes[0].leased, now)


def _prepare(desk: Desk, batch: Iterable[LeasedEffect], fresh: Fresh) -> list[_Change]:
    """Build what is to be posted; what is so already, or not wanted any more, is settled."""
    now = desk.clock.now()
    changes: list[_Change] = []
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                facts, error = fresh.of(leased.order_id)
                if error:
                    refuse(desk, tx, leased, error, now)
                    continue
                due = _due(desk, tx, leased, facts) if facts is not None else []
                if due:
                    changes += due
                    continue
                tx.outbox.settle(leased, now)
                if facts is not None:
                    replan(tx, [leased.order_id], desk.shop, now, revive=False)
    return changes


def _due(desk: Desk, tx: Transaction, leased: LeasedEffect, facts: OrderFacts) -> list[_Change]:
    """Write the change of each part of an order that lags behind."""
    if not facts.parts:
        return []
    order_id, shop = leased.order_id, desk.shop
    written = written_for(tx, order_id)
    target = wanted_status(facts, shop).value
    tried = written.status_tried
    if tried is not None and status_shown(facts.parts, tried) == tried:
        # The reply was lost, the change was made.
        settle_status(desk, tx, order_id, tried, tried)
        written = written_for(tx, order_id)
    due = parts_to_set(facts, shop, written)
    if not due:
        forget_status_sent(tx, order_id)
        if status_shown(facts.parts, target) == target:
            tx.mirror.save_written_status(order_id, target)
        return []
    note_status_sent(tx, order_id, target)
    return [
        _Change(leased, {**part.raw, "orderStatus": target}, part.shipstation_order_id, target)
        for part in due
    ]


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
