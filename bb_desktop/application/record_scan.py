"""Putting identifiers on orders, and taking them back, as the packing bench does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from bb_desktop.application.changes import Changes
from bb_desktop.application.planning import replan
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.domain import packing
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.identifiers import Identifier, same_identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import Elsewhere, ScanAccepted, ScanDecision, ScanRefused
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import ActiveScan

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ScanResult:
    """What became of some readings on one order.

    Attributes:
        decisions: One a reading, in their order.
        missing: Units of the order that still lack an identifier.
    """

    order_id: OrderId
    decisions: tuple[ScanDecision, ...]
    missing: int
    changes: Changes

    @property
    def accepted(self) -> tuple[ScanAccepted, ...]:
        """Give the readings that stand on the order now."""
        return tuple(one for one in self.decisions if isinstance(one, ScanAccepted))

    @property
    def refused(self) -> tuple[ScanRefused, ...]:
        """Give the readings that were not recorded."""
        return tuple(one for one in self.decisions if isinstance(one, ScanRefused))


def record_scans(
    store: Store, clock: Clock, shop: Shop, order_id: OrderId, readings: Sequence[Reading]
) -> ScanResult:
    """Record readings on an order and ask for its ShipStation note to be brought up to date.

    All in one transaction, committed when this returns: what is accepted is safe. Recording the
    same identifier again changes nothing.
    """
    with store.transaction() as tx:
        decisions = tuple(_record(tx, clock, shop, order_id, reading) for reading in readings)
        recorded = any(isinstance(one, ScanAccepted) and not one.already for one in decisions)
        if recorded:
            replan(tx, [order_id], shop, clock.now(), restart_grace=True)
        facts = tx.orders.facts(order_id)
    for one in decisions:
        outcome = "accepted" if isinstance(one, ScanAccepted) else one.reason.value
        log.info("scan order=%s kind=%s outcome=%s", order_id, one.reading.kind.value, outcome)
    changed = Changes(frozenset({order_id})) if recorded else Changes()
    return ScanResult(order_id, decisions, facts.missing(shop) if facts else 0, changed)


def _record(
    tx: Transaction, clock: Clock, shop: Shop, order_id: OrderId, reading: Reading
) -> ScanDecision:
    facts = tx.orders.facts(order_id)
    elsewhere: tuple[Elsewhere, ...] = ()
    identifier = packing.identifier_for(facts, reading, shop) if facts else None
    if identifier is not None:
        elsewhere = _elsewhere(tx, order_id, identifier)
    decision = packing.decide(facts, reading, elsewhere, shop)
    now = clock.now()
    if isinstance(decision, ScanRefused):
        if facts is not None:
            entry = JournalEntry(
                now,
                Event.REFUSED,
                order_id,
                shop.bench,
                subject=reading.code[:64],
                detail=decision.reason.value,
            )
            tx.journal.add(entry)
        return decision
    if not decision.already:
        scan = ActiveScan(
            order_id=order_id,
            orderline_id=decision.orderline_id,
            identifier=decision.identifier,
            recorded_at=now,
            bench=shop.bench,
            companions=companions_of(reading),
        )
        tx.scans.add(scan)
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
    return decision


def companions_of(reading: Reading) -> tuple[str, ...]:
    """List the other numbers of the same label worth keeping, as ``kind:code``."""
    kept = (CodeKind.IMEI, CodeKind.IMEI2, CodeKind.SERIAL)
    return tuple(
        f"{one.kind.value}:{one.code}"
        for one in reading.companions
        if one.kind in kept and one.identifier is not None
    )


def _elsewhere(tx: Transaction, order_id: OrderId, identifier: Identifier) -> tuple[Elsewhere, ...]:
    scans = tx.scans.elsewhere(identifier, order_id)
    facts = {one.order.order_id: one for one in tx.orders.facts_of(s.order_id for s in scans)}
    return tuple(
        Elsewhere(scan, closed=scan.order_id in facts and facts[scan.order_id].order.called_off)
        for scan in scans
    )


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """The identifier was taken back."""

    changes: Changes


@dataclass(frozen=True, slots=True)
class NotWithdrawn:
    """The identifier stays.

    Attributes:
        reason: ``not_recorded``, ``registered`` (Back Market holds it) or ``being_sent``.
    """

    reason: str


def withdraw_scan(
    store: Store, clock: Clock, shop: Shop, order_id: OrderId, identifier: Identifier
) -> Withdrawn | NotWithdrawn:
    """Take a recorded identifier back, as long as Back Market was not told of it.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    with store.transaction() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            raise UnknownOrder(order_id)
        reason = _why_not_withdrawn(facts, identifier)
        if reason is not None:
            return NotWithdrawn(reason)
        now = clock.now()
        tx.scans.withdraw(order_id, identifier, now)
        tx.journal.add(
            JournalEntry(now, Event.WITHDRAWN, order_id, shop.bench, replaced=identifier.value)
        )
        replan(tx, [order_id], shop, now, restart_grace=True)
    log.info("scan withdrawn order=%s", order_id)
    return Withdrawn(Changes(frozenset({order_id})))


def _why_not_withdrawn(facts: OrderFacts, identifier: Identifier) -> str | None:
    scan = next((one for one in facts.scans if one.identifier == identifier), None)
    if scan is None:
        return "not_recorded"
    for line in facts.order.lines:
        if (
            line.orderline_id == scan.orderline_id
            and line.registered
            and same_identifier(line.registered, identifier.value)
        ):
            return "registered"
    return "being_sent" if scan.sending else None
