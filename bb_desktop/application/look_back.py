"""Looking whether ShipStation's own connection has told Back Market (companion set-up).

Nothing is sent or asked for: the lists that every pass reads show it. What they still do not show
when patience is over is put before a person.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from bb_desktop.application import import_orders, watch_shipments
from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import replan
from bb_desktop.application.ports import Transaction
from bb_desktop.domain.effects import LeasedEffect

#: What was read longer ago proves nothing: the parcel may be known, or voided, by now.
_FRESH_FOR = timedelta(minutes=3)
_LOOK_AGAIN = timedelta(minutes=1)


def look(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Put before a person what Back Market still does not show; safe to repeat.

    Where a service was not read just now, it waits for the pass that reads both.
    """
    now = desk.clock.now()
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            if not _both_read(tx, now):
                for leased in some:
                    tx.outbox.postpone(leased, now + _LOOK_AGAIN)
                continue
            for leased in some:
                tx.outbox.settle(leased, now)
            replan(tx, [leased.order_id for leased in some], desk.shop, now, revive=False)
    desk.touched |= {leased.order_id for leased in batch}


def _both_read(tx: Transaction, now: datetime) -> bool:
    read = (tx.state.cursor(name) for name in (import_orders.CURSOR, watch_shipments.CURSOR))
    return all(at is not None and now - at <= _FRESH_FOR for at in read)
