"""Accepting an order at Back Market: one call a SKU, and a look where a reply is in doubt."""

from __future__ import annotations

from collections.abc import Sequence

from bb_desktop.application.desk import Desk
from bb_desktop.application.import_orders import note_accepted, save_orders
from bb_desktop.application.planning import replan
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply
from bb_desktop.domain.orders import LineState, OrderId, Orderline, OrderRecord


def accept(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Deliver the acceptance of one order.

    Raises:
        RemoteError: Back Market did not take it, or did not answer.
    """
    for leased in batch:
        _accept(desk, leased)


def _accept(desk: Desk, leased: LeasedEffect) -> None:
    order_id = leased.order_id
    with desk.store.reading() as tx:
        facts = tx.orders.facts(order_id)
    before = facts.order if facts else None
    # An earlier try may have been taken although its reply was lost: look before telling.
    record = None
    if before is None or leased.attempts > 1:
        record = desk.back_market.fetch_order(order_id)
    skus = _skus_to_accept(record) if record else _skus_of(before.lines if before else ())
    # What is not there any more to be accepted, an earlier try of ours has accepted.
    told = leased.attempts > 1 and set(skus) != set(_skus_of(before.lines if before else ()))
    tried: set[str] = set()
    while record is None or not set(skus) <= tried:
        for sku in skus:
            tried.add(sku)
            record, taken = _accept_sku(desk, order_id, sku)
            told = told or taken
        if record is None or _skus_to_accept(record):
            record = desk.back_market.fetch_order(order_id)
        # A line may have been renamed since it was read.
        skus = tuple(sku for sku in _skus_to_accept(record) if sku not in tried)
    if _skus_to_accept(record):
        raise UnexpectedReply(
            f"Back Market took the acceptance of order {order_id}, but does not show it.",
            service=Service.BACK_MARKET,
        )
    _done(desk, leased, record, told=told and not record.order.called_off)


def _accept_sku(desk: Desk, order_id: OrderId, sku: str) -> tuple[OrderRecord | None, bool]:
    """Accept the lines of a SKU; returns the order, if the reply has it, and whether we did it."""
    try:
        return desk.back_market.accept_line(order_id, sku), True
    except Rejected:
        # "sku not found" also is the answer for a line that somebody accepted meanwhile.
        record = desk.back_market.fetch_order(order_id)
        if sku in _skus_to_accept(record):
            raise
        return record, False


def _skus_to_accept(record: OrderRecord) -> tuple[str, ...]:
    return _skus_of(record.order.lines)


def _skus_of(lines: Sequence[Orderline]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(line.sku for line in lines if line.state is LineState.TO_ACCEPT))


def _done(desk: Desk, leased: LeasedEffect, record: OrderRecord, *, told: bool) -> None:
    now = desk.clock.now()
    order_id = leased.order_id
    with desk.store.transaction() as tx:
        save_orders(desk, tx, [record])
        if told:
            note_accepted(desk, tx, order_id, now)
        tx.outbox.settle(leased, now)
        replan(tx, [order_id], desk.shop, now)
    desk.touched.add(order_id)
