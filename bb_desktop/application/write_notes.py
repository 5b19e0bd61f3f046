"""Writing identifiers into ShipStation's internal notes: fetch, merge, post everything back.

ShipStation has no partial update, so the whole order goes back as it was fetched, unknown keys
included, with only the note changed. A status that is due goes with it, so that the release of an
order that waited for its scan costs no request of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import await_room, fetch_fresh, no_longer_fresh
from bb_desktop.application.planning import (
    note_not_kept,
    note_status_sent,
    replan,
    settle_status,
    written_for,
)
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import EffectKind, LeasedEffect
from bb_desktop.domain.errors import RemoteError
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import is_up_to_date, merge, note_lines
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import CreatedOrder, ShipStationOrder
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import wants_status

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Note:
    """A note to write.

    Attributes:
        lines: What is to stand in it.
        body: The order as fetched, with only the note changed, and the status where it is due.
        number: ShipStation's.
        status: The one that goes with it, or None.
    """

    leased: LeasedEffect
    lines: tuple[str, ...]
    body: Mapping[str, object]
    number: int
    status: str | None = None

    @property
    def order_key(self) -> str:
        """Give the key by which ShipStation's reply names the order."""
        return str(self.body.get("orderKey") or "")


def write_notes(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Bring the internal notes of up to 100 orders up to date.

    Safe to repeat: a note that says it already is left alone.

    Raises:
        RemoteError: Nothing is known to be written; all of it is tried again.
    """
    with desk.store.reading() as tx:
        facts_of = {
            facts.order.order_id: facts
            for facts in tx.orders.facts_of(leased.order_id for leased in batch)
        }
    await_room(desk)
    fetched, errors = fetch_fresh(desk, list(facts_of.values()))
    notes = _prepare(desk, batch, facts_of, fetched, errors)
    no_longer_fresh(desk, (note.number for note in notes))
    if len(notes) == 1:
        _post_one(desk, notes[0])
    elif notes:
        _settle_posted(desk, notes, desk.shipstation.create_orders([note.body for note in notes]))


def _prepare(
    desk: Desk,
    batch: Iterable[LeasedEffect],
    facts_of: Mapping[OrderId, OrderFacts],
    fetched: Mapping[int, ShipStationOrder],
    errors: Mapping[int, RemoteError],
) -> list[_Note]:
    """Merge the notes; what needs no writing (any more) is settled."""
    now = desk.clock.now()
    notes = []
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                facts = facts_of.get(leased.order_id)
                mirrored = facts.shipstation if facts else None
                number = mirrored.shipstation_order_id if mirrored else 0
                if number in errors:
                    _refused(desk, tx, leased, str(errors[number]), now)
                    continue
                note = _merged(desk, tx, leased, facts, fetched.get(number))
                if note is None:
                    tx.outbox.settle(leased, now)
                else:
                    notes.append(note)
    return notes


def _merged(
    desk: Desk,
    tx: Transaction,
    leased: LeasedEffect,
    facts: OrderFacts | None,
    mirrored: ShipStationOrder | None,
) -> _Note | None:
    if facts is None or mirrored is None or not mirrored.open:
        return None
    lines = note_lines(facts.units(desk.shop), desk.shop)
    written = tx.mirror.written_lines(leased.order_id)
    if is_up_to_date(mirrored.internal_notes, lines, written):
        tx.mirror.save_written_lines(leased.order_id, lines)
        return None
    # Old and new lines alike may be ours, whatever becomes of the reply.
    both = tuple(dict.fromkeys((*written, *lines)))
    tx.mirror.save_written_lines(leased.order_id, both)
    body = {**mirrored.raw, "internalNotes": merge(mirrored.internal_notes, lines, written)}
    fresh = replace(facts, shipstation=mirrored)
    status = None
    if wants_status(fresh, desk.shop, written_for(tx, leased.order_id)):
        status = wanted_status(fresh, desk.shop).value
        body["orderStatus"] = status
        note_status_sent(tx, leased.order_id, status)
    return _Note(leased, lines, body, mirrored.shipstation_order_id, status)


def _post_one(desk: Desk, note: _Note) -> None:
    reply = desk.shipstation.create_order(note.body)
    now = desk.clock.now()
    order_id = note.leased.order_id
    with desk.store.transaction() as tx:
        _settle(desk, tx, note, now)
        save_mirrored(desk, tx, [reply])
        if note.status is not None:
            settle_status(desk, tx, order_id, note.status, reply.status)
        if not is_up_to_date(reply.internal_notes, note.lines, ()):
            note_not_kept(tx, order_id, note.lines)
        replan(tx, [order_id], desk.shop, now, revive=False)


def _settle_posted(desk: Desk, notes: Sequence[_Note], rows: Iterable[CreatedOrder]) -> None:
    now = desk.clock.now()
    by_key = {row.order_key: row for row in rows}
    for some in in_batches(notes):
        with desk.store.transaction() as tx:
            for note in some:
                row = by_key.get(note.order_key)
                if row is not None and row.success:
                    desk.posted.add(note.leased.order_id)
                    _settle(desk, tx, note, now)
                else:
                    error = row.error if row else "ShipStation did not say what became of it."
                    _refused(desk, tx, note.leased, error, now)


def _settle(desk: Desk, tx: Transaction, note: _Note, now: datetime) -> None:
    order_id = note.leased.order_id
    tx.mirror.save_written_lines(order_id, note.lines)
    tx.outbox.settle(note.leased, now)
    subject = " ".join(note.lines)[:200]
    tx.journal.add(
        JournalEntry(now, Event.NOTE_WRITTEN, order_id, desk.shop.bench, subject=subject)
    )
    if note.status is not None:
        # It went with the note; the read-back shows whether it was kept.
        tx.outbox.drop(EffectKind.WRITE_STATUS, order_id)
    desk.counts.notes_written += 1
    desk.touched.add(order_id)
    log.info("note written order=%s lines=%d", order_id, len(note.lines))


def _refused(desk: Desk, tx: Transaction, leased: LeasedEffect, error: str, now: datetime) -> None:
    detail = error or "ShipStation refused the note."
    tx.outbox.give_up(leased, code="rejected", detail=detail, now=now)
    tx.journal.add(
        JournalEntry(
            now, Event.ATTENTION, leased.order_id, desk.shop.bench, detail="write_note_rejected"
        )
    )
    desk.touched.add(leased.order_id)
