"""Reading back what batches wrote to ShipStation, since their replies do not show it."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import note_not_kept, replan, settle_status, written_for
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import RemoteError, Service
from bb_desktop.domain.internal_note import is_up_to_date
from bb_desktop.domain.orders import OrderId
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
    for orders in in_batches(listed.orders):
        numbers = {one.order_number.strip() for one in orders}
        with desk.store.transaction() as tx:
            touched = save_mirrored(desk, tx, orders)
            for facts in tx.orders.facts_of(one for one in posted if str(one) in numbers):
                _check_note(tx, facts)
                _check_status(desk, tx, facts)
            replan(tx, touched - posted, desk.shop, now)
            replan(tx, touched & posted, desk.shop, now, revive=False)
        desk.touched |= touched
    seen = {one.order_number.strip() for one in listed.orders}
    for unseen in in_batches(one for one in posted if str(one) not in seen):
        with desk.store.transaction() as tx:
            for facts in tx.orders.facts_of(unseen):
                if facts.shipstation is None:
                    log.warning("created order not listed order=%s", facts.order.order_id)
                    _look_again(tx, [facts.order.order_id], now)


def _check_note(tx: Transaction, facts: OrderFacts) -> None:
    """Compare a note with what was written; one that ShipStation did not keep is told, once."""
    mirrored = facts.shipstation
    if mirrored is None or not mirrored.open:
        return
    written = tx.mirror.written_lines(facts.order.order_id)
    if not is_up_to_date(mirrored.internal_notes, written, ()):
        note_not_kept(tx, facts.order.order_id, written)


def _check_status(desk: Desk, tx: Transaction, facts: OrderFacts) -> None:
    """Compare a status with what was sent, where one was."""
    order_id, mirrored = facts.order.order_id, facts.shipstation
    sent = written_for(tx, order_id).status_tried
    if sent is not None and mirrored is not None:
        settle_status(desk, tx, order_id, sent, mirrored.status)


def _look_again(tx: Transaction, order_ids: Iterable[OrderId], now: datetime) -> None:
    """Ask for the creation once more, later: by then a reading shows the order, or it is made."""
    for order_id in order_ids:
        effect = Effect(EffectKind.CREATE, order_id, not_before=now + _LOOK_AGAIN)
        tx.outbox.add(effect, now)
