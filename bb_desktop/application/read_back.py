"""Reading back what batches wrote to ShipStation, since their replies do not show it."""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.merged_orders import orders_behind
from bb_desktop.application.planning import note_not_kept, replan, settle_status, written_for
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import RemoteError, Service
from bb_desktop.domain.internal_note import is_up_to_date
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.parts import status_shown
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)

#: How far a read-back reaches behind what it verifies: the two clocks may differ.
_REACH = timedelta(minutes=5)
#: When an order that was created and is not listed is looked for again.
_LOOK_AGAIN = timedelta(minutes=5)


def read_back(desk: Desk) -> None:
    """Read what was posted in this pass, and put down what is not so.

    A read-back that fails is no loss: the next pass reads the same orders.
    """
    if not desk.posted or not desk.watch.open(Service.SHIPSTATION):
        return
    posted, desk.posted = desk.posted, set()
    since = (desk.fresh_at or desk.clock.now()) - _REACH
    try:
        listed = desk.shipstation.list_orders(modified_since=since)
    except RemoteError as error:
        desk.watch.failed(error, whole_list=True)
        return
    now = desk.clock.now()
    for some in in_batches(_families(listed.orders)):
        orders = [one for family in some for one in family]
        numbers = {one.order_number.strip() for one in orders}
        # What became of a posting is put down with what shows it, or a death between would lose it.
        with desk.store.transaction() as tx:
            touched = save_mirrored(desk, tx, orders)
            behind = (touched & posted) | _posted_behind(tx, orders, numbers, posted)
            for facts in tx.orders.facts_of(behind):
                _check_note(desk, tx, facts)
                _check_status(desk, tx, facts)
            replan(tx, touched - posted, desk.shop, now)
            replan(tx, behind, desk.shop, now, revive=False)
        desk.touched |= touched
    seen = {one.order_number.strip() for one in listed.orders}
    for unseen in in_batches(one for one in posted if str(one) not in seen):
        with desk.store.transaction() as tx:
            for facts in tx.orders.facts_of(unseen):
                if facts.shipstation is None:
                    log.warning("created order not listed order=%s", facts.order.order_id)
                    _look_again(tx, [facts.order.order_id], now)


def _families(orders: Iterable[ShipStationOrder]) -> list[list[ShipStationOrder]]:
    """Put together what may be parts of one sale: compared alone, a part would lack the others."""
    family_of: dict[int | str, list[ShipStationOrder]] = {}
    for order in orders:
        family = [order]
        others = {id(one): one for key in _keys(order) if (one := family_of.get(key)) is not None}
        for other in others.values():
            family += other
        family_of |= {key: family for one in family for key in _keys(one)}
    return list({id(one): one for one in family_of.values()}.values())


def _keys(order: ShipStationOrder) -> tuple[int | str, ...]:
    parent = () if order.parent_id is None else (order.parent_id,)
    number = order.order_number.strip()
    return (order.shipstation_order_id, *parent, *order.merged_ids, *((number,) if number else ()))


def _posted_behind(
    tx: Transaction,
    orders: Iterable[ShipStationOrder],
    numbers: Collection[str],
    posted: Collection[OrderId],
) -> set[OrderId]:
    """List the orders that were posted and are shown by these of ShipStation's.

    Those that were split or merged are shown under another number.
    """
    behind = {one for one in posted if str(one) in numbers}
    for order in orders:
        if order.merged_or_split or order.merged_ids or order.parent_id is not None:
            behind |= {*orders_behind(tx, order.shipstation_order_id)} & set(posted)
    return behind


def _check_note(desk: Desk, tx: Transaction, facts: OrderFacts) -> None:
    """Compare notes with what was written; one that ShipStation did not keep is told, once."""
    order_id = facts.order.order_id
    written = tx.mirror.written_lines(order_id)
    if not facts.split_off:
        kept = all(is_up_to_date(part.internal_notes, written) for part in facts.parts if part.open)
    else:
        kept = not lagging_parts(facts, desk.shop, written)
    if not kept:
        note_not_kept(tx, order_id, written)


def _check_status(desk: Desk, tx: Transaction, facts: OrderFacts) -> None:
    """Compare a status with what was sent, where one was."""
    order_id = facts.order.order_id
    sent = written_for(tx, order_id).status_tried
    if sent is not None and facts.parts:
        settle_status(desk, tx, order_id, sent, status_shown(facts.parts, sent))


def _look_again(tx: Transaction, order_ids: Iterable[OrderId], now: datetime) -> None:
    """Ask for the creation once more, later: by then a reading shows the order, or it is made."""
    for order_id in order_ids:
        effect = Effect(EffectKind.CREATE, order_id, not_before=now + _LOOK_AGAIN)
        tx.outbox.add(effect, now)
