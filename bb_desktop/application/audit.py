"""The audit: both order books read whole and compared, hourly and whenever somebody asks.

A pass reads what changed since the last one. Now and then everything is read afresh, whatever the
cursors say, so that what slipped through, was deleted, or should have happened long ago comes to
light. Reading goes on from there as after any pass.
"""

from __future__ import annotations

import json
import logging
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import written_for
from bb_desktop.application.ports import Store, Transaction
from bb_desktop.domain.audit import (
    AUDITED_CODES,
    WHOLE_BOOK_CODES,
    Disagreement,
    audited,
    disagreements,
)
from bb_desktop.domain.audit_rules import Side
from bb_desktop.domain.effects import EffectKind, OutboxRow
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)

#: How often both books are compared by the clock.
EVERY = timedelta(hours=1)
_COMPARED = "compared"
#: For so many orders those are looked up that have the same devices.
_MOST_PARTNERS = 200


@dataclass(frozen=True, slots=True)
class Comparison:
    """When both books were last compared.

    Attributes:
        at: Aware, UTC.
        orders: How many orders were looked at.
        differing: On how many of them something did not agree.
    """

    at: datetime
    orders: int
    differing: int


def last_comparison(tx: Transaction) -> Comparison | None:
    """Say when both books were last compared; None for never."""
    at = tx.state.cursor(_COMPARED)
    if at is None:
        return None
    found: dict[str, int] = json.loads(tx.state.text(_COMPARED) or "{}")
    return Comparison(at, found.get("orders", 0), found.get("differing", 0))


def audit_due(store: Store, now: datetime, *, first_read: str) -> bool:
    """Say whether an hour has gone by since both books were compared.

    Args:
        store: Keeps when that was, so that a restart compares nothing anew.
        now: Aware, UTC; a last time in the future is one of a wrong clock.
        first_read: The cursor that the very first pass leaves: before it nothing is compared.
    """
    with store.reading() as tx:
        last = tx.state.cursor(_COMPARED)
        begun = tx.state.cursor(first_read) is not None
    return begun and (last is None or not timedelta() <= now - last < EVERY)


def compare(desk: Desk, read: Iterable[OrderId]) -> Comparison:
    """Compare both books as they stand after a whole reading, and keep what does not agree.

    Args:
        desk: What to work with.
        read: The orders that either service listed; unsettled ones are looked at in any case.
    """
    now = desk.clock.now()
    desk.progress("comparing", 0, 0)
    with desk.store.reading() as tx:
        facts = {one.order.order_id: one for one in tx.orders.unsettled_facts()}
        others = [order_id for order_id in dict.fromkeys(read) if order_id not in facts]
        facts |= {one.order.order_id: one for one in tx.orders.facts_of(others)}
        sides = sides_of(tx, facts.values())
    found = disagreements(sides, desk.shop, now)
    _keep(desk, found, within=None)
    differing = {one.order_id for one in found}
    comparison = Comparison(now, len(sides), len(differing))
    with desk.store.transaction() as tx:
        tx.state.save_cursor(_COMPARED, now)
        told = {"orders": comparison.orders, "differing": comparison.differing}
        tx.state.save_text(_COMPARED, json.dumps(told))
    desk.progress("comparing", len(sides), len(sides))
    log.info("books compared orders=%d differing=%d", len(sides), len(differing))
    return comparison


def look_again(desk: Desk) -> None:
    """Compare the orders that a pass touched, and those on which something did not agree.

    So that a row goes as soon as it is put right, and comes as soon as the facts show it. What only
    whole books show is followed once it stands.
    """
    now = desk.clock.now()
    with desk.store.reading() as tx:
        standing: dict[OrderId, set[str]] = defaultdict(set)
        for item in tx.attention.items():
            if item.order_id is not None and item.code in AUDITED_CODES:
                standing[item.order_id].add(item.code)
        wanted = desk.touched | set(standing)
        if not wanted:
            return
        facts = {one.order.order_id: one for one in tx.orders.facts_of(wanted)}
        # After a long absence hundreds were touched: the next whole comparison sees them all.
        partners = _partners(tx, facts.values()) if len(facts) <= _MOST_PARTNERS else set()
        partners -= facts.keys()
        facts |= {one.order.order_id: one for one in tx.orders.facts_of(partners)}
        sides = sides_of(tx, facts.values())
    found = [
        one
        for one in audited(sides, desk.shop, now)
        if one.code not in WHOLE_BOOK_CODES or standing[one.order_id] & WHOLE_BOOK_CODES
    ]
    _keep(desk, found, within=wanted)


def sides_of(tx: Transaction, all_facts: Iterable[OrderFacts]) -> tuple[Side, ...]:
    """Put beside the facts of each order what we did about it and what is under way."""
    all_facts = tuple(all_facts)
    jobs: dict[OrderId, dict[EffectKind, OutboxRow]] = defaultdict(dict)
    for row in tx.outbox.rows():
        jobs[row.order_id][row.kind] = row
    return tuple(
        Side(facts, written_for(tx, order_id), jobs.get(order_id, {}))
        for facts in all_facts
        for order_id in (facts.order.order_id,)
    )


def _partners(tx: Transaction, all_facts: Iterable[OrderFacts]) -> set[OrderId]:
    """Find the orders that have a device of these."""
    found: set[OrderId] = set()
    for facts in all_facts:
        order_id = facts.order.order_id
        for scan in facts.scans:
            found |= {one.order_id for one in tx.scans.elsewhere(scan.identifier, order_id)}
            if not facts.order.all_lines_final:
                # Back Market's register is long, so it is looked through while that still helps.
                found |= set(tx.journal.reports.orders_holding(scan.identifier.value))
        for line in facts.order.lines:
            if line.registered:
                found |= {one.order_id for one in tx.scans.find(line.registered)}
    return found


def _keep(desk: Desk, found: Iterable[Disagreement], *, within: set[OrderId] | None) -> None:
    """Put on the list what was found, and take from it what does not stand any more.

    Args:
        desk: What to work with.
        found: Of codes that planning raises as well, nothing is put: it did so already.
        within: Only orders of these lose rows; None for all.
    """
    now = desk.clock.now()
    wanted: dict[OrderId, dict[str, str]] = defaultdict(dict)
    for one in found:
        if one.code in AUDITED_CODES:
            wanted[one.order_id][one.code] = one.sentence
    with desk.store.reading() as tx:
        standing: dict[OrderId, dict[str, str]] = defaultdict(dict)
        for item in tx.attention.items():
            if item.order_id is not None and item.code in AUDITED_CODES:
                standing[item.order_id][item.code] = item.detail
    changed = {
        order_id
        for order_id in (*wanted, *standing)
        if wanted.get(order_id) != standing.get(order_id)
        and (order_id in wanted or within is None or order_id in within)
    }
    for batch in in_batches(sorted(changed)):
        with desk.store.transaction() as tx:
            for order_id in batch:
                _keep_one(tx, order_id, wanted.get(order_id, {}), desk.shop, now)
        desk.touched |= set(batch)


def _keep_one(
    tx: Transaction, order_id: OrderId, wanted: Mapping[str, str], shop: Shop, now: datetime
) -> None:
    gone = {
        item.code for item in tx.attention.items(order_id) if item.code in AUDITED_CODES
    } - wanted.keys()
    if gone:
        tx.attention.clear(order_id, gone)
    for code, sentence in wanted.items():
        if tx.attention.put(AttentionItem(order_id, code, now, sentence)):
            entry = JournalEntry(now, Event.ATTENTION, order_id, shop.bench, detail=code)
            tx.journal.add(entry)
