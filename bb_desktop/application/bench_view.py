"""What the bench shows of its open order beside the order itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.bench import Bench
from bb_desktop.application.merged_orders import orders_behind
from bb_desktop.application.ports import Transaction
from bb_desktop.application.queries import OrderView, view_of
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.internal_note import merge
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import OrderFacts


@dataclass(frozen=True, slots=True)
class BenchView:
    """An open order, as it stands.

    Attributes:
        final_at: When what is recorded may be registered at Back Market; aware UTC, None while no
            label exists or nothing is left to become final.
        note: What people wrote into ShipStation's note, in one line.
        paper_at: When its delivery note was printed, or None.
        packed_with: Other orders that ShipStation merged with it: they go into the same parcel.
        unpacked: Those of them that still lack a scan.
    """

    order: OrderView
    final_at: datetime | None
    note: str
    paper_at: datetime | None
    packed_with: tuple[OrderId, ...] = ()
    unpacked: tuple[OrderId, ...] = ()


def bench_view(bench: Bench, order_id: OrderId) -> BenchView | None:
    """Gather an open order; None when this shop has no such order."""
    with bench.store.reading() as tx:
        facts = tx.orders.facts(order_id)
        return None if facts is None else bench_view_of(tx, bench, facts)


def bench_view_of(tx: Transaction, bench: Bench, facts: OrderFacts) -> BenchView:
    """Gather what belongs beside an order that was read in this transaction."""
    order_id = facts.order.order_id
    codes = tuple(item.code for item in tx.attention.items(order_id))
    view = view_of(tx, facts, bench.shop, {order_id: codes})
    rows = tx.outbox.rows(order_id=order_id)
    written = tx.mirror.written_lines(order_id)
    paper_at = tx.papers.printed_at([order_id]).get(order_id)
    row = next((one for one in rows if one.kind is EffectKind.ANNOUNCE), None)
    final_at = None
    if row is not None and row.state is not EffectState.ATTENTION and _may_become_final(view.facts):
        # Without a time, or while it is on its way, it may be registered at any moment.
        final_at = row.not_before or bench.clock.now()
    chief = view.facts.shipstation
    behind = orders_behind(tx, chief.shipstation_order_id) if chief and view.facts.merged else ()
    others = tx.orders.facts_of(one for one in behind if one != order_id)
    going = [one for one in others if not one.order.called_off]
    return BenchView(
        view,
        final_at,
        _peoples_note(view.facts, written),
        paper_at,
        packed_with=tuple(one.order.order_id for one in going),
        unpacked=tuple(one.order.order_id for one in going if one.missing(bench.shop)),
    )


def _may_become_final(facts: OrderFacts) -> bool:
    registered = {line.orderline_id for line in facts.order.lines if line.registered}
    return any(scan.orderline_id not in registered for scan in facts.scans)


def _peoples_note(facts: OrderFacts, written: tuple[str, ...]) -> str:
    if facts.shipstation is None:
        return ""
    recorded = tuple(scan.identifier.value for scan in facts.scans)
    rest = merge(facts.shipstation.internal_notes, (), (*written, *recorded))
    return " ".join(rest.split())
