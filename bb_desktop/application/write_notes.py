"""Writing identifiers into ShipStation's internal notes: fetch, merge, post everything back.

ShipStation has no partial update, so the whole order goes back as it was fetched, unknown keys
included, with only the note changed. A status that is due goes with it, so that the release of an
order that waited for its scan costs no request of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import no_longer_fresh
from bb_desktop.application.planning import (
    note_not_kept,
    note_status_sent,
    replan,
    settle_status,
    written_for,
)
from bb_desktop.application.ports import Transaction
from bb_desktop.application.posting import Fresh, Posting, read_fresh, refuse, settle_posted
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import EffectKind, LeasedEffect
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import is_up_to_date, merge, note_lines
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import wants_status

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Note(Posting):
    """A note to write.

    Attributes:
        lines: What is to stand in it.
        status: The one that goes with it, or None.
    """

    lines: tuple[str, ...]
    status: str | None = None


def write_notes(desk: Desk, batch: Sequence[LeasedEffect]) -> None:
    """Bring the internal notes of up to 100 orders up to date.

    Safe to repeat: a note that says it already is left alone.

    Raises:
        RemoteError: Nothing is known to be written; all of it is tried again.
    """
    notes = _prepare(desk, batch, read_fresh(desk, batch))
    no_longer_fresh(desk, (note.number for note in notes))
    if len(notes) == 1:
        _post_one(desk, notes[0])
    elif notes:
        rows = desk.shipstation.create_orders([note.body for note in notes])
        settle_posted(desk, notes, rows, partial(_settle, desk))


def _prepare(desk: Desk, batch: Iterable[LeasedEffect], fresh: Fresh) -> list[_Note]:
    """Merge the notes; what needs no writing (any more) is settled."""
    now = desk.clock.now()
    notes = []
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                facts, mirrored, error = fresh.of(leased.order_id)
                if error:
                    refuse(desk, tx, leased, error, now)
                    continue
                note = _merged(desk, tx, leased, facts, mirrored)
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
    return _Note(leased, body, mirrored.shipstation_order_id, lines, status)


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
