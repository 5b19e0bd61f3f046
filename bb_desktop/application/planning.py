"""Turning facts into effects and attention, inside the transaction that wrote the facts."""

from __future__ import annotations

import hashlib
import json
import logging
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from bb_desktop.application.batches import ORDERS_AT_ONCE, in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.ports import Transaction
from bb_desktop.domain.address_change import AddressState, address_state
from bb_desktop.domain.announcing import announcement_of
from bb_desktop.domain.attention import PLANNED_CODES
from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.parts import status_shown
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry, Written
from bb_desktop.domain.shop import Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import plan_order
from bb_desktop.domain.tracking import clean_tracking

log = logging.getLogger(__name__)

#: The number of an order that is the same sale, made by another connection.
FOREIGN_ORDER = "foreign_order"
#: The note lines that ShipStation took and did not keep.
NOTE_NOT_KEPT = "note_not_kept"
#: Likewise, the status.
STATUS_NOT_KEPT = "status_not_kept"
#: The status that was sent to ShipStation without its arrival being known.
STATUS_TRIED = "status_tried"
#: The mark of the address that was written, where Back Market changed its own since.
ADDRESS = "address"
_CHOICES = "planned_for_choices"


def written_for(tx: Transaction, order_id: OrderId) -> Written:
    """Gather what we are known to have brought about in ShipStation for an order."""
    beside = obstacles(tx, order_id)
    note = beside.get(NOTE_NOT_KEPT)
    return Written(
        note_lines=tx.mirror.written_lines(order_id),
        status=tx.mirror.written_status(order_id),
        foreign_order=beside.get(FOREIGN_ORDER),
        note_not_kept=None if note is None else tuple(note.split("\n") if note else ()),
        status_not_kept=beside.get(STATUS_NOT_KEPT),
        status_tried=beside.get(STATUS_TRIED),
        address=beside.get(ADDRESS),
    )


def obstacles(tx: Transaction, order_id: OrderId) -> dict[str, str]:
    """Give what stands in an order's way in ShipStation, by the names above; mostly nothing."""
    parsed: dict[str, str] = json.loads(tx.state.text(_obstacles_name(order_id)) or "{}")
    return parsed


def note_obstacle(tx: Transaction, order_id: OrderId, name: str, text: str | None) -> None:
    """Remember what stands in an order's way, or with None that it does so no longer."""
    found = obstacles(tx, order_id)
    if found.get(name) == text:
        return
    found.pop(name, None)
    if text is not None:
        found[name] = text
    tx.state.save_text(_obstacles_name(order_id), json.dumps(found) if found else "")


def _obstacles_name(order_id: OrderId) -> str:
    return f"obstacles:{order_id}"


def note_not_kept(tx: Transaction, order_id: OrderId, lines: Sequence[str]) -> None:
    """Remember that ShipStation took these lines and did not show them."""
    note_obstacle(tx, order_id, NOTE_NOT_KEPT, "\n".join(lines))


def forget_obstacles(tx: Transaction, order_id: OrderId) -> None:
    """Let everything be tried again that ShipStation once did not keep or had already."""
    for name in obstacles(tx, order_id):
        if name not in (STATUS_TRIED, ADDRESS):
            note_obstacle(tx, order_id, name, None)


def note_status_sent(tx: Transaction, order_id: OrderId, status: str) -> None:
    """Remember that a status is about to be sent: its reply may be lost."""
    note_obstacle(tx, order_id, STATUS_TRIED, status)


def forget_status_sent(tx: Transaction, order_id: OrderId) -> None:
    """Note that what became of a status that was sent is known."""
    note_obstacle(tx, order_id, STATUS_TRIED, None)


def settle_status(desk: Desk, tx: Transaction, order_id: OrderId, sent: str, shown: str) -> None:
    """Note what ShipStation shows, as just read, after a status was sent to it."""
    forget_status_sent(tx, order_id)
    note_obstacle(tx, order_id, STATUS_NOT_KEPT, None if sent == shown else sent)
    if sent == shown:
        tx.mirror.save_written_status(order_id, sent)
        now = desk.clock.now()
        entry = JournalEntry(now, Event.STATUS_WRITTEN, order_id, desk.shop.bench, detail=sent)
        tx.journal.add(entry)


def replan(
    tx: Transaction,
    order_ids: Iterable[OrderId],
    shop: Shop,
    now: datetime,
    *,
    fresh_parcels: Collection[OrderId] = (),
    restart_grace: bool = False,
    revive: bool = True,
    read: Sequence[OrderFacts] | None = None,
) -> None:
    """Derive again what is to be done for these orders; safe to repeat.

    Args:
        tx: The transaction that wrote the facts.
        order_ids: The orders whose facts changed.
        shop: The seller's choices.
        now: Aware, UTC.
        fresh_parcels: Orders of these with a parcel that was not known before.
        restart_grace: The seller changed an identifier of all these orders.
        revive: Try what was given up again, since something outside changed. False where the
            change is the delivery's own doing: it would go round in circles.
        read: How all these orders stand now, where that is known already.
    """
    wanted = list(order_ids)
    if not wanted:
        return
    # Of few orders each is asked for: what waits and what stands may be a thousand times as many.
    asked: Sequence[OrderId | None] = wanted if len(wanted) <= ORDERS_AT_ONCE else (None,)
    rows_of: dict[OrderId, dict[EffectKind, OutboxRow]] = defaultdict(dict)
    standing: dict[OrderId | None, set[str]] = defaultdict(set)
    for one in asked:
        for row in tx.outbox.rows(order_id=one):
            rows_of[row.order_id][row.kind] = row
        for item in tx.attention.items(one):
            standing[item.order_id].add(item.code)
    for facts in tx.orders.facts_of(wanted) if read is None else read:
        order_id = facts.order.order_id
        rows = rows_of[order_id]
        states = {kind: row.state for kind, row in rows.items()}
        _note_told_by_shipstation(tx, facts, shop, now)
        written = _settled(tx, facts, shop, rows)
        plan = plan_order(
            facts,
            shop,
            now,
            written=written,
            announce_pending=states.get(EffectKind.ANNOUNCE)
            in (EffectState.PENDING, EffectState.LEASED),
            restart_grace=restart_grace or order_id in fresh_parcels,
        )
        for effect in plan.effects:
            if revive or states.get(effect.kind) is not EffectState.ATTENTION:
                tx.outbox.add(effect, now)
        for kind in plan.drop:
            if kind in rows:
                tx.outbox.drop(kind, order_id)
        codes = {code for code, _ in plan.attention}
        gone = (standing[order_id] & PLANNED_CODES) - codes
        if gone:
            tx.attention.clear(order_id, gone)
        _put_attention(tx, order_id, plan.attention, shop, now)


def _note_told_by_shipstation(
    tx: Transaction, facts: OrderFacts, shop: Shop, now: datetime
) -> None:
    """Put down that ShipStation's own connection told Back Market: reports and proof need it.

    Which side shows it first is chance, so it is looked for whenever either changed. It is not
    counted among what a pass did.
    """
    order, parcel = facts.order, facts.shipment
    told = shop.mode is Mode.COMPANION and order.announced and facts.announcement is None
    if not told or parcel is None:
        return
    if clean_tracking(order.tracking_number) == clean_tracking(parcel.tracking_number):
        announcement = announcement_of(facts, shop, now)
        tx.orders.save_announcement(order.order_id, announcement)
        tx.journal.add(
            JournalEntry(
                now,
                Event.ANNOUNCED,
                order.order_id,
                shop.bench,
                subject=announcement.tracking_number,
                detail="ShipStation",
            )
        )


def _settled(
    tx: Transaction, facts: OrderFacts, shop: Shop, rows: Mapping[EffectKind, OutboxRow]
) -> Written:
    """Bring what is known of our own doing in line with what ShipStation shows now."""
    mirrored, order_id = facts.shipstation, facts.order.order_id
    written = written_for(tx, order_id)
    if mirrored is None:
        return written
    target = wanted_status(facts, shop)
    kept = not lagging_parts(facts, shop, written.note_lines)
    if written.note_not_kept is not None and kept:
        note_obstacle(tx, order_id, NOTE_NOT_KEPT, None)
        written = replace(written, note_not_kept=None)
    not_kept = written.status_not_kept
    if not_kept and status_shown(facts.parts, not_kept) == not_kept:
        note_obstacle(tx, order_id, STATUS_NOT_KEPT, None)
        written = replace(written, status_not_kept=None)
    if (
        written.address is not None
        and not (facts.order.called_off or facts.order.erased)
        and address_state(facts, shop, written) is AddressState.SETTLED
    ):
        note_obstacle(tx, order_id, ADDRESS, None)
        written = replace(written, address=None)
    tried = rows.get(EffectKind.WRITE_STATUS)
    if (
        tried is not None
        and tried.attempts
        and status_shown(facts.parts, target.value) == target.value
    ):
        # The reply was lost, the change was made.
        tx.mirror.save_written_status(order_id, target.value)
        written = replace(written, status=target.value)
    if shop.mode is Mode.BRIDGE and written.status is None and target is not TargetStatus.NOT_YET:
        # Made by an earlier installation: from here on, changes at Back Market count. Only a
        # hold is carried over at once; one that a person set in ShipStation stays.
        adopted = mirrored.status if target is TargetStatus.ON_HOLD else target.value
        tx.mirror.save_written_status(order_id, adopted)
        written = replace(written, status=adopted)
    return written


def _put_attention(
    tx: Transaction,
    order_id: OrderId,
    found: tuple[tuple[str, str], ...],
    shop: Shop,
    now: datetime,
) -> None:
    for code, detail in found:
        if tx.attention.put(AttentionItem(order_id, code, now, detail)):
            entry = JournalEntry(now, Event.ATTENTION, order_id, shop.bench, detail=code)
            tx.journal.add(entry)


def replan_for_new_choices(desk: Desk) -> None:
    """Derive again what is to be done for all open orders when the seller chose otherwise.

    And for those on which something waits, or that need a person.
    """
    # What no rule asks for is left out: a new company name must not cost a planning of all.
    asked_for = replace(
        desk.shop,
        bench="",
        name="",
        company="",
        contact="",
        keep_buyers_days=0,
        token_reminder_days=0,
        key_expires=None,
    )
    choices = hashlib.sha256(repr(asked_for).encode()).hexdigest()
    with desk.store.reading() as tx:
        if tx.state.text(_CHOICES) == choices:
            return
        unfinished = tx.orders.all_facts(unfinished_only=True)
        order_ids = {facts.order.order_id for facts in unfinished}
        # Announced orders are finished, and yet something may wait on them.
        order_ids |= {row.order_id for row in tx.outbox.rows()}
        order_ids |= {
            item.order_id
            for item in tx.attention.items()
            if item.order_id is not None and item.code in PLANNED_CODES
        }
    for batch in in_batches(sorted(order_ids)):
        with desk.store.transaction() as tx:
            replan(tx, batch, desk.shop, desk.clock.now())
    with desk.store.transaction() as tx:
        tx.state.save_text(_CHOICES, choices)
    log.info("planned for new choices orders=%d", len(order_ids))
