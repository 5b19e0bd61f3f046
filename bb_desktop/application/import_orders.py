"""Importing: what Back Market tells becomes facts, and facts become effects with them.

One order a transaction, so that a scan need not wait for a long list; the cursor moves last.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import ADDRESS, note_obstacle, obstacles, replan
from bb_desktop.application.ports import Between, Transaction
from bb_desktop.application.watch_shipments import next_cursor, reach_back
from bb_desktop.domain.address_change import changed_mark
from bb_desktop.domain.announcing import announcement_of
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import Service
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.orders import LineState, OrderId, OrderList, OrderRecord, OrderState
from bb_desktop.domain.records import Event, JournalEntry, Saved
from bb_desktop.domain.shipments import UnreadRecord
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.told_time import time_there
from bb_desktop.domain.tracking import clean_tracking

log = logging.getLogger(__name__)

CURSOR = "back_market_orders"
#: When the first reading began: until one is written down to its end, what changed since then is
#: asked for. Orders that the first try saved may be over when the next one lists what is open.
_FIRST = "back_market_first_reading"
#: Back Market's list shifts while it is read, and its clock is not ours.
OVERLAP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class MarketReading:
    """Everything that one reading of Back Market brought.

    Attributes:
        started_at: Aware UTC, by Back Market's own clock; the next reading goes on from here.
    """

    started_at: datetime
    records: tuple[OrderRecord, ...]
    unread: tuple[UnreadRecord, ...]


def read_back_market(
    desk: Desk, *, back_to: datetime | None = None, between: Between | None = None
) -> MarketReading:
    """Read the orders to accept, those to ship, and those modified since the last reading.

    All pages are collected before anything is done, since doing changes the pages.

    Args:
        desk: What to work with.
        back_to: Read what was modified since then as well, whatever the cursor says, and what
            waits for payment.
        between: Called before every page.

    Raises:
        RemoteError: The reading broke off; nothing was written.
    """
    started_at = desk.clock.now()
    with desk.store.reading() as tx:
        cursor, first = tx.state.cursor(CURSOR), tx.state.cursor(_FIRST)
    known_from = cursor or first
    since = None if known_from is None else known_from - OVERLAP
    states = [OrderState.TO_ACCEPT, OrderState.TO_SHIP]
    if cursor is None or back_to is not None:
        # Later ones come with what was modified.
        states.append(OrderState.WAITING_PAYMENT)
    if back_to is not None:
        since = back_to if since is None else min(since, back_to)
    desk.progress("reading_back_market", 0, 0)
    list_orders = desk.back_market.list_orders
    lists = [list_orders(state=state, between=between) for state in states]
    if since is not None:
        lists.append(list_orders(modified_since=since, between=between))
    began_at = time_there([one.told_at for one in lists], started_at)
    return MarketReading(next_cursor(since, began_at), *_joined(lists))


def _joined(
    lists: Iterable[OrderList],
) -> tuple[tuple[OrderRecord, ...], tuple[UnreadRecord, ...]]:
    newest: dict[OrderId, OrderRecord] = {}
    unread: dict[str, UnreadRecord] = {}
    for one in lists:
        for record in one.records:
            known = newest.get(record.order.order_id)
            # The lists are read one after the other: of two equal stamps the later reading wins.
            if known is None or known.order.modified_at <= record.order.modified_at:
                newest[record.order.order_id] = record
        unread.update((record.key, record) for record in one.unread)
    read = {str(order_id) for order_id in newest}
    return tuple(newest.values()), tuple(unread[key] for key in unread if key not in read)


def import_reading(desk: Desk, reading: MarketReading) -> None:
    """Write a reading down: an order with its effects or not at all, and the cursor after all."""
    now = desk.clock.now()
    touched = 0
    # Open orders are listed in every pass: what says nothing new takes no turn from a scan.
    with desk.store.reading() as tx:
        anew = tx.orders.told_anew(reading.records)
        begins = tx.state.cursor(CURSOR) is None and tx.state.cursor(_FIRST) is None
    if begins:
        with desk.store.transaction() as tx:
            tx.state.save_cursor(_FIRST, reading.started_at)
    for records in in_batches(anew):
        with desk.store.transaction() as tx:
            saved = save_orders(desk, tx, records)
            if desk.shop.mode is Mode.COMPANION:
                _look_for_new(tx, records, saved, now)
            replan(tx, saved, desk.shop, now)
        touched += len(saved)
        desk.touched |= set(saved)
        # What our own doing changes at Back Market is counted as what it is, and not here.
        desk.counts.imported += sum(1 for one in saved.values() if one is Saved.NEW)
        desk.counts.changed += sum(1 for one in saved.values() if one is Saved.CHANGED)
    with desk.store.transaction() as tx:
        _set_aside(tx, reading, now)
        tx.state.save_cursor(CURSOR, reading.started_at)
    log.info(
        "orders imported read=%d touched=%d unread=%d",
        len(reading.records),
        touched,
        len(reading.unread),
    )


def _look_for_new(
    tx: Transaction,
    records: Iterable[OrderRecord],
    saved: Mapping[OrderId, Saved],
    now: datetime,
) -> None:
    """See to it that ShipStation's side of orders that are new here is read, however old it is.

    Of finished ones nothing is wanted any more: a refund months later must not cost a long reading.
    """
    new = [
        one.order
        for one in records
        if saved.get(one.order.order_id) is Saved.NEW and not one.order.all_lines_final
    ]
    if new:
        reach_back(tx, min(order.created_at for order in new), now)


def save_orders(
    desk: Desk, tx: Transaction, records: Iterable[OrderRecord]
) -> dict[OrderId, Saved]:
    """Save what Back Market told and journal what it means; returns the orders that changed."""
    now = desk.clock.now()
    by_id = {record.order.order_id: record for record in records}
    before = {facts.order.order_id: facts for facts in tx.orders.facts_of(by_id)}
    changed: dict[OrderId, Saved] = {}
    for order_id, record in by_id.items():
        saved = tx.orders.save(record, now)
        if saved is not Saved.SAME:
            changed[order_id] = saved
            _note_new_address(tx, before.get(order_id), record)
            _journal_change(desk, tx, before.get(order_id), record, now)
    for facts in tx.orders.facts_of(order_id for order_id in changed if order_id in before):
        record_told(desk, tx, before[facts.order.order_id], facts, now)
    return changed


def _journal_change(
    desk: Desk, tx: Transaction, before: OrderFacts | None, record: OrderRecord, now: datetime
) -> None:
    order = record.order
    if before is None:
        event = Event.IMPORTED
    elif order.called_off and not before.order.called_off:
        event = Event.CALLED_OFF
    else:
        event = Event.CHANGED
    states = ",".join(str(line.state.value) for line in order.lines)
    detail = f"state {order.state.value}, lines {states}"
    tx.journal.add(JournalEntry(now, event, order.order_id, desk.shop.bench, detail=detail))


def _note_new_address(tx: Transaction, before: OrderFacts | None, record: OrderRecord) -> None:
    """Remember which address ShipStation has, when Back Market names another one."""
    order_id = record.order.order_id
    if before is None or record.order.erased or ADDRESS in obstacles(tx, order_id):
        return
    if before.shipstation is None and tx.mirror.written_status(order_id) is None:
        # Not made there yet, nor tried to: it will be made with the new one.
        return
    mark = changed_mark(before.order.shipping_address, record.order.shipping_address)
    if mark is not None:
        note_obstacle(tx, order_id, ADDRESS, mark)


def record_told(
    desk: Desk, tx: Transaction, before: OrderFacts, after: OrderFacts, now: datetime
) -> None:
    """Note what Back Market shows of what we told it; it may have come to light by any reading.

    A reply that was lost is made good here: what counts is what Back Market shows.
    """
    order_id = after.order.order_id
    shipment = after.shipment
    if _accepted_in_vain(tx, before, after):
        note_accepted(desk, tx, order_id, now)
    if (
        desk.shop.mode is Mode.BRIDGE
        and after.announcement is None
        and after.order.announced
        and shipment is not None
        and clean_tracking(after.order.tracking_number) == clean_tracking(shipment.tracking_number)
    ):
        announcement = announcement_of(after, desk.shop, now)
        tx.orders.save_announcement(order_id, announcement)
        desk.counts.announced += 1
        tx.journal.add(
            JournalEntry(
                now,
                Event.ANNOUNCED,
                order_id,
                desk.shop.bench,
                subject=announcement.tracking_number,
                detail=announcement.shipper,
            )
        )
    registered_before = {line.orderline_id: line.registered for line in before.order.lines}
    for unit in after.units(desk.shop):
        line = unit.line
        if unit.scan is None or not unit.registrable or not line.registered:
            continue
        if registered_before.get(line.orderline_id) or not same_identifier(
            line.registered, unit.scan.identifier.value
        ):
            continue
        desk.counts.identifiers_registered += 1
        tx.journal.add(
            JournalEntry(
                now,
                Event.REGISTERED,
                order_id,
                desk.shop.bench,
                subject=line.registered,
                detail=f"line {line.orderline_id}",
            )
        )


def _accepted_in_vain(tx: Transaction, before: OrderFacts, after: OrderFacts) -> bool:
    """Say whether an acceptance was sent whose reply never came, and that was taken after all."""
    if after.order.called_off or not (_to_accept(before) and not _to_accept(after)):
        return False
    return any(
        row.kind is EffectKind.ACCEPT
        and row.state is EffectState.PENDING
        and row.attempts > 0
        and row.error_code in ("", "unreachable")
        for row in tx.outbox.rows(order_id=after.order.order_id)
    )


def _to_accept(facts: OrderFacts) -> bool:
    return any(line.state is LineState.TO_ACCEPT for line in facts.order.lines)


def note_accepted(desk: Desk, tx: Transaction, order_id: OrderId, now: datetime) -> None:
    """Count and journal that we accepted an order."""
    desk.counts.accepted += 1
    tx.journal.add(JournalEntry(now, Event.ACCEPTED, order_id, desk.shop.bench))


def _set_aside(tx: Transaction, reading: MarketReading, now: datetime) -> None:
    """Keep what could not be read, until the same order is read after all."""
    read = {str(record.order.order_id) for record in reading.records}
    kept = {
        record.key: record
        for service, record, _ in tx.quarantine.records()
        if service is Service.BACK_MARKET and record.key.isdigit() and record.key not in read
    }
    kept.update((record.key, record) for record in reading.unread)
    tx.quarantine.replace(Service.BACK_MARKET, "orders", kept.values(), now)
