"""Putting identifiers on orders, and taking them back, as the packing bench does."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.changes import Changes
from bb_desktop.application.known_products import KnownProducts
from bb_desktop.application.planning import replan
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.application.put_on_order import (
    decide_on,
    note_refusal,
    put_on,
    take_off,
    why_it_stays,
)
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import NOBODY, ScanAccepted, ScanDecision, ScanRefused
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.scan import Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts, Stage, stage_of

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

    Nobody is there to be asked: what the bench would ask about is recorded, with its doubts. All
    in one transaction, committed when this returns: what is accepted is safe. Recording the same
    identifier again changes nothing.
    """
    known = KnownProducts()
    with store.transaction() as tx:
        decisions = tuple(_record(tx, clock, shop, order_id, one, known) for one in readings)
        recorded = any(isinstance(one, ScanAccepted) and not one.already for one in decisions)
        if recorded:
            replan(tx, [order_id], shop, clock.now(), restart_grace=True)
        facts = tx.orders.facts(order_id)
    for one in decisions:
        log_decision(order_id, one)
    changed = Changes(frozenset({order_id})) if recorded else Changes()
    return ScanResult(order_id, decisions, facts.missing(shop) if facts else 0, changed)


def log_decision(order_id: OrderId, decision: ScanDecision) -> None:
    """Write what became of a reading, without the number itself."""
    match decision:
        case ScanAccepted():
            outcome = "accepted"
        case ScanRefused(reason=reason):
            outcome = reason.value
        case _:
            outcome = "asked"
    kind = decision.reading.kind.value
    log.info("scan order=%s kind=%s outcome=%s", order_id, kind, outcome)


def _record(
    tx: Transaction,
    clock: Clock,
    shop: Shop,
    order_id: OrderId,
    reading: Reading,
    known: KnownProducts,
) -> ScanDecision:
    facts = tx.orders.facts(order_id)
    decision = decide_on(tx, facts, reading, shop, known, NOBODY)
    now = clock.now()
    if facts is None:
        return decision
    if isinstance(decision, ScanRefused):
        note_refusal(tx, order_id, decision, shop, now)
    elif isinstance(decision, ScanAccepted) and not decision.already:
        put_on(tx, facts, decision, shop, now, known, NOBODY)
    return decision


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
    store: Store,
    clock: Clock,
    shop: Shop,
    order_id: OrderId,
    identifier: Identifier,
    known: KnownProducts | None = None,
) -> Withdrawn | NotWithdrawn:
    """Take a recorded identifier back, as long as Back Market was not told of it.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    known = known or KnownProducts()
    with store.transaction() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            raise UnknownOrder(order_id)
        scan = next((one for one in facts.scans if one.identifier == identifier), None)
        if scan is None:
            return NotWithdrawn("not_recorded")
        reason = why_it_stays(facts, scan)
        if reason is not None:
            return NotWithdrawn(reason)
        now = clock.now()
        take_off(tx, facts, scan, shop, now, known)
        replan(tx, [order_id], shop, now, restart_grace=True)
    log.info("scan withdrawn order=%s", order_id)
    return Withdrawn(Changes(frozenset({order_id})))


def registered_since(store: Store, order_id: OrderId, identifier: Identifier) -> datetime | None:
    """Say when Back Market was given an identifier, as far as the journal tells; aware UTC."""
    with store.reading() as tx:
        for entry in tx.journal.entries(order_id=order_id):
            if entry.event is Event.REGISTERED and identifier.value in entry.subject:
                return entry.at
    return None


@dataclass(frozen=True, slots=True)
class Freed:
    """A device that came back may be sold again."""

    changes: Changes


@dataclass(frozen=True, slots=True)
class NotFreed:
    """The device stays bound to its order.

    Attributes:
        reason: ``not_recorded``, or ``not_shipped`` (then it is simply taken back).
    """

    reason: str


def free_returned(
    store: Store, clock: Clock, shop: Shop, order_id: OrderId, identifier: Identifier
) -> Freed | NotFreed:
    """Let a device go that came back from the buyer of an order; its scan and history stay.

    Safe to repeat.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    with store.transaction() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            raise UnknownOrder(order_id)
        scan = next((one for one in facts.scans if one.identifier == identifier), None)
        if scan is None:
            return NotFreed("not_recorded")
        if not _has_left(facts, shop):
            return NotFreed("not_shipped")
        now = clock.now()
        if tx.scans.set_free(order_id, identifier, now):
            tx.journal.add(
                JournalEntry(
                    now,
                    Event.WITHDRAWN,
                    order_id,
                    shop.bench,
                    detail="came_back",
                    replaced=identifier.value,
                )
            )
    log.info("device came back order=%s", order_id)
    return Freed(Changes(frozenset({order_id})))


def _has_left(facts: OrderFacts, shop: Shop) -> bool:
    return stage_of(facts, shop) in (Stage.SHIPPED, Stage.ANNOUNCED, Stage.CLOSED)
