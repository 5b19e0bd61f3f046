"""Opening an order at a bench, leaving it, and noticing that another bench took it over."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.application.bench import RENEW_BELOW, Bench, hold, of_another
from bb_desktop.application.ports import Store
from bb_desktop.domain.opening import WhyNot, why_not_to_pack
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import Reading
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import BenchLease


@dataclass(frozen=True, slots=True)
class Opened:
    """The order is open here."""

    order_id: OrderId


@dataclass(frozen=True, slots=True)
class OpenElsewhere:
    """Another bench has the order open; it may be taken over."""

    lease: BenchLease


@dataclass(frozen=True, slots=True)
class NotToPack:
    """The order is not to be packed now."""

    facts: OrderFacts
    why: WhyNot


@dataclass(frozen=True, slots=True)
class NoSuchOrder:
    """This shop has no such order."""


Opening = Opened | OpenElsewhere | NotToPack | NoSuchOrder


def order_of_slip(store: Store, reading: Reading) -> OrderId | None:
    """Find the order of a packing slip or of an order number."""
    with store.reading() as tx:
        if reading.shipstation_order_id is not None:
            return tx.mirror.order_id_of(reading.shipstation_order_id)
        number = reading.order_number or ""
        return tx.orders.find_by_number([number]).get(number)


def open_order(
    bench: Bench, order_id: OrderId, *, leaving: OrderId | None = None, take_over: bool = False
) -> Opening:
    """Open an order; safe to repeat.

    Args:
        bench: Where.
        order_id: Which.
        leaving: The order that was open before: it leaves, whatever becomes of the new one.
        take_over: Open it although another bench has it open.
    """
    with bench.writing() as tx:
        now = bench.clock.now()
        if leaving is not None and leaving != order_id:
            tx.benches.leave(leaving, bench.shop.bench)
        facts = tx.orders.facts(order_id)
        if facts is None:
            return NoSuchOrder()
        written = tx.mirror.written_status(order_id)
        why = why_not_to_pack(facts, bench.shop, written_status=written)
        if why is not None:
            tx.benches.leave(order_id, bench.shop.bench)
            return NotToPack(facts, why)
        holder = tx.benches.holder(order_id, now)
        other = of_another(holder, bench.shop)
        if other is not None and not take_over:
            return OpenElsewhere(other)
        hold(tx, order_id, bench.shop, now, holder)
        return Opened(order_id)


def leave_order(bench: Bench, order_id: OrderId) -> None:
    """Close an order at this bench; nothing happens where it is not open here."""
    with bench.writing() as tx:
        tx.benches.leave(order_id, bench.shop.bench)


def see_again(bench: Bench, order_id: OrderId) -> Opening:
    """See whether an open order may stay open, and tell the other benches that it is."""
    with bench.store.reading() as tx:
        now = bench.clock.now()
        facts = tx.orders.facts(order_id)
        holder = tx.benches.holder(order_id, now)
        written = tx.mirror.written_status(order_id)
    if facts is None:
        return NoSuchOrder()
    why = why_not_to_pack(facts, bench.shop, written_status=written)
    if why is not None:
        leave_order(bench, order_id)
        return NotToPack(facts, why)
    other = of_another(holder, bench.shop)
    if other is not None:
        return OpenElsewhere(other)
    if holder is None or holder.until - now < RENEW_BELOW:
        with bench.writing() as tx:
            hold(tx, order_id, bench.shop, now, tx.benches.holder(order_id, now))
    return Opened(order_id)
