"""One reading and one order, inside a transaction: gather, decide, write, learn; and back again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from bb_desktop.application.known_products import KnownProducts
from bb_desktop.application.ports import Transaction
from bb_desktop.domain import packing
from bb_desktop.domain.identifiers import Identifier, same_identifier
from bb_desktop.domain.orders import OrderId, Orderline, OrderlineId
from bb_desktop.domain.packing import (
    Elsewhere,
    Said,
    ScanAccepted,
    ScanDecision,
    ScanRefused,
)
from bb_desktop.domain.product_check import DoubtKind
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import ActiveScan


def decide_on(
    tx: Transaction,
    facts: OrderFacts | None,
    reading: Reading,
    shop: Shop,
    known: KnownProducts,
    said: Said,
) -> ScanDecision:
    """Gather what the gates ask for, and decide; nothing is written."""
    elsewhere: tuple[Elsewhere, ...] = ()
    identifier = packing.identifier_for(facts, reading, shop) if facts else None
    if facts is not None and identifier is not None:
        numbers = packing.numbers_of(reading, identifier)
        elsewhere = elsewhere_of(tx, facts.order.order_id, numbers)
    return packing.decide(facts, reading, elsewhere, shop, known.read(tx), said)


def elsewhere_of(
    tx: Transaction, order_id: OrderId, numbers: Iterable[Identifier]
) -> tuple[Elsewhere, ...]:
    """Find the other orders that a device is on, newest first.

    What another hand registered at Back Market, before this program came or beside it, counts as
    well: there a shipped order lets the device go, since no scan of ours could be taken back.
    """
    by_order: dict[OrderId, ActiveScan] = {}
    held: dict[OrderId, Identifier] = {}
    for number in numbers:
        for scan in tx.scans.elsewhere(number, order_id):
            by_order.setdefault(scan.order_id, scan)
        for other in tx.journal.reports.orders_holding(number.value):
            if other != order_id:
                held.setdefault(other, number)
    if not by_order and not held:
        return ()
    found = []
    for facts in tx.orders.facts_of({*by_order, *held}):
        order = facts.order
        if order.order_id in by_order:
            scan = by_order[order.order_id]
            closed = order.called_off or scan.returned_at is not None
        else:
            scan = _as_registered(facts, held[order.order_id])
            closed = order.called_off or order.announced
        found.append(Elsewhere(scan, closed))
    return tuple(sorted(found, key=lambda one: one.scan.recorded_at, reverse=True))


def _as_registered(facts: OrderFacts, identifier: Identifier) -> ActiveScan:
    order = facts.order
    line = next(
        line
        for line in order.lines
        if line.registered and same_identifier(line.registered, identifier.value)
    )
    at = order.shipped_at or order.modified_at
    return ActiveScan(order.order_id, line.orderline_id, identifier, at, bench="")


def put_on(
    tx: Transaction,
    facts: OrderFacts,
    decision: ScanAccepted,
    shop: Shop,
    now: datetime,
    known: KnownProducts,
    said: Said,
) -> None:
    """Record an accepted reading, and learn from it what somebody confirmed."""
    order_id = facts.order.order_id
    doubted = {doubt.kind for doubt in decision.doubts}
    if DoubtKind.SECOND_NUMBER in doubted:
        _part(tx, facts, packing.numbers_of(decision.reading, decision.identifier))
    # What nobody was asked about is not confirmed.
    confirmed = said.asked or not (decision.guessed or DoubtKind.MODEL in doubted)
    taught = confirmed and known.learn(
        tx, decision.identifier, line_of(facts, decision.orderline_id)
    )
    tx.scans.add(
        ActiveScan(
            order_id=order_id,
            orderline_id=decision.orderline_id,
            identifier=decision.identifier,
            recorded_at=now,
            bench=shop.bench,
            companions=companions_of(decision.reading, decision.identifier),
            taught=taught,
        )
    )
    tx.journal.add(
        JournalEntry(
            now,
            Event.SCANNED,
            order_id,
            shop.bench,
            subject=decision.identifier.value,
            detail=f"line {decision.orderline_id}",
        )
    )


def _part(tx: Transaction, facts: OrderFacts, numbers: Iterable[Identifier]) -> None:
    """Take numbers away from the phone that they were read beside: it is another phone's."""
    values = {number.value for number in numbers}
    for scan in facts.scans:
        left = [one for one in scan.companions if one.partition(":")[2] not in values]
        if len(left) < len(scan.companions):
            tx.scans.keep_companions(scan.order_id, scan.identifier, left)


def note_refusal(
    tx: Transaction, order_id: OrderId, refused: ScanRefused, shop: Shop, now: datetime
) -> None:
    """Keep in the journal what was not recorded, and why."""
    tx.journal.add(
        JournalEntry(
            now,
            Event.REFUSED,
            order_id,
            shop.bench,
            subject=refused.reading.code[:64],
            detail=refused.reason.value,
        )
    )


def take_off(
    tx: Transaction,
    facts: OrderFacts,
    scan: ActiveScan,
    shop: Shop,
    now: datetime,
    known: KnownProducts,
) -> None:
    """Take a recorded identifier back, and unlearn what it taught."""
    order_id = facts.order.order_id
    tx.scans.withdraw(order_id, scan.identifier, now)
    if scan.taught:
        known.unlearn(tx, scan.identifier, line_of(facts, scan.orderline_id))
    entry = JournalEntry(now, Event.WITHDRAWN, order_id, shop.bench, replaced=scan.identifier.value)
    tx.journal.add(entry)


def why_it_stays(facts: OrderFacts, scan: ActiveScan) -> str | None:
    """Say why a recorded identifier cannot be taken back; None when it can.

    Returns:
        ``registered`` (Back Market holds it) or ``being_sent``.
    """
    line = line_of(facts, scan.orderline_id)
    if line.registered and same_identifier(line.registered, scan.identifier.value):
        return "registered"
    return "being_sent" if scan.sending else None


def line_of(facts: OrderFacts, orderline_id: OrderlineId) -> Orderline:
    """Find a line of an order; the first one where Back Market replaced it since."""
    lines = facts.order.lines
    return next((line for line in lines if line.orderline_id == orderline_id), lines[0])


def companions_of(reading: Reading, taken: Identifier | None = None) -> tuple[str, ...]:
    """List the other numbers of the same label worth keeping, as ``kind:code``."""
    kept = (CodeKind.IMEI, CodeKind.IMEI2, CodeKind.SERIAL)
    taken = taken or reading.identifier
    return tuple(
        f"{one.kind.value}:{one.code}"
        for one in (reading, *reading.companions)
        if one.kind in kept and one.identifier is not None and one.identifier != taken
    )
