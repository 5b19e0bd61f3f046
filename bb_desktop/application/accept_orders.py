"""Accepting orders at Back Market: asking for it; the outbox delivers."""

from __future__ import annotations

from collections.abc import Iterable

from bb_desktop.application.changes import Changes
from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.effects import Effect, EffectKind
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.orders import LineState, OrderId, OrderState

#: Orders whose payment is not settled; Back Market takes no acceptance for them.
_UNPAID = frozenset({OrderState.PAYMENT_PENDING, OrderState.WAITING_PAYMENT, OrderState.NOT_PAID})


def ask_acceptance(
    store: Store, clock: Clock, order_ids: Iterable[OrderId]
) -> tuple[Changes, tuple[OrderId, ...]]:
    """Ask for all lines of these orders to be accepted, all orders or none.

    An order that is accepted already changes nothing.

    Returns:
        What changed, and the orders that cannot be accepted (cancelled or unpaid). With one of
        those nothing is asked for at all.

    Raises:
        UnknownOrder: One of the numbers is unknown; nothing is asked for.
    """
    wanted: list[OrderId] = []
    impossible: list[OrderId] = []
    with store.transaction() as tx:
        for order_id in dict.fromkeys(order_ids):
            facts = tx.orders.facts(order_id)
            if facts is None:
                raise UnknownOrder(order_id)
            order = facts.order
            if order.called_off or order.state in _UNPAID:
                impossible.append(order_id)
            elif any(line.state is LineState.TO_ACCEPT for line in order.lines):
                wanted.append(order_id)
        if not impossible:
            for order_id in wanted:
                tx.outbox.add(Effect(EffectKind.ACCEPT, order_id), clock.now())
    return Changes(frozenset(() if impossible else wanted)), tuple(impossible)
