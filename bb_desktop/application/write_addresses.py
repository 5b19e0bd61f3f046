"""Carrying an address over to ShipStation that Back Market changed after the order was made.

The whole order goes back as it was fetched a moment ago, with only the ship-to address changed,
and only while it still shows the one that this app wrote.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import no_longer_fresh
from bb_desktop.application.planning import ADDRESS, note_obstacle, replan, written_for
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
from bb_desktop.domain.address_change import AddressState, address_state, mark_here, mark_of
from bb_desktop.domain.addresses import ship_to
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Change(Posting):
    """An address to write into one of ShipStation's orders."""


def write_addresses(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Write the ship-to address of up to 100 orders; safe to repeat.

    Raises:
        RemoteError: Nothing is known to be written; all of it is tried again.
    """
    changes = _prepare(desk, batch, read_fresh(desk, batch))
    no_longer_fresh(desk, (change.number for change in changes))
    if len(changes) == 1:
        reply = desk.shipstation.create_order(changes[0].body)
        with desk.store.transaction() as tx:
            save_mirrored(desk, tx, [reply])
            _settle(desk, tx, changes, desk.clock.now())
    elif changes:
        settle_posted(desk, changes, post(desk, changes), partial(_settle, desk))


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
                # What was fetched shows another state than the one that was planned for.
                replan(tx, [leased.order_id], desk.shop, now, revive=False)
    return changes


def _due(desk: Desk, tx: Transaction, leased: LeasedEffect, facts: OrderFacts) -> list[_Change]:
    written = written_for(tx, leased.order_id)
    if address_state(facts, desk.shop, written) is not AddressState.TO_CARRY:
        return []
    address = facts.order.shipping_address
    new, mark = ship_to(address), mark_here(address)
    return [
        _Change(leased, {**part.raw, "shipTo": {**_shown(part.raw), **new}}, number)
        for part in facts.parts
        if (number := part.shipstation_order_id) and part.open
        if mark_of(part.raw.get("shipTo")) != mark
    ]


def _shown(raw: object) -> dict[str, object]:
    """Give the ship-to address as fetched, fields that nobody documented included."""
    told = raw.get("shipTo") if isinstance(raw, dict) else None
    return dict(told) if isinstance(told, dict) else {}


def _settle(desk: Desk, tx: Transaction, changes: Sequence[_Change], now: datetime) -> None:
    leased = changes[0].leased
    order_id = leased.order_id
    # What ShipStation makes of it (capitals, a fuller postcode) is its own from here on.
    note_obstacle(tx, order_id, ADDRESS, None)
    tx.outbox.settle(leased, now)
    tx.journal.add(JournalEntry(now, Event.ADDRESS_WRITTEN, order_id, desk.shop.bench))
    replan(tx, [order_id], desk.shop, now, revive=False)
    desk.touched.add(order_id)
    log.info("address written order=%s parts=%d", order_id, len(changes))
