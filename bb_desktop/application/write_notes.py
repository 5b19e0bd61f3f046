"""Writing identifiers into ShipStation's internal notes: fetch, merge, post everything back.

ShipStation has no partial update, so the whole order goes back as it was fetched, unknown keys
included, with only the note changed. A status that is due goes with it, so that the release of an
order that waited for its scan costs no request of its own.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
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
from bb_desktop.application.posting import (
    Fresh,
    Posting,
    post,
    read_fresh,
    refuse,
    settle_posted,
)
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import EffectKind, LeasedEffect
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import is_up_to_date, merge, note_lines
from bb_desktop.domain.part_notes import lagging_parts, lines_of_part
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.sync_plan import parts_to_set

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Note(Posting):
    """A note to write.

    Attributes:
        lines: What is to stand in it.
        all_lines: What is to stand in the notes of all parts of the order together.
        status: The one that goes with it, or None.
    """

    lines: tuple[str, ...]
    all_lines: tuple[str, ...]
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
        settle_posted(desk, notes, post(desk, notes), partial(_settle, desk))


def _prepare(desk: Desk, batch: Iterable[LeasedEffect], fresh: Fresh) -> list[_Note]:
    """Merge the notes; what needs no writing (any more) is settled."""
    now = desk.clock.now()
    notes: list[_Note] = []
    bodies: dict[int, Mapping[str, object]] = {}
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                facts, error = fresh.of(leased.order_id)
                if error:
                    refuse(desk, tx, leased, error, now)
                    continue
                due = _merged(desk, tx, leased, facts, bodies) if facts is not None else []
                if not due:
                    tx.outbox.settle(leased, now)
                notes += due
    return notes


def _merged(
    desk: Desk,
    tx: Transaction,
    leased: LeasedEffect,
    facts: OrderFacts,
    bodies: dict[int, Mapping[str, object]],
) -> list[_Note]:
    """Write the note of each part of an order that lacks something.

    Args:
        desk: What to work with.
        tx: What is sent is put down in it.
        leased: The effect.
        facts: The order with its parts as fetched.
        bodies: What is posted of which order so far: orders that were merged share one note.
    """
    if not any(part.open for part in facts.parts):
        return []
    order_id, shop = leased.order_id, desk.shop
    lines = note_lines(facts.units(shop), shop)
    written = tx.mirror.written_lines(order_id)
    lagging = lagging_parts(facts, shop, written)
    if not lagging:
        tx.mirror.save_written_lines(order_id, lines)
        return []
    # Old and new lines alike may be ours, whatever becomes of the reply.
    tx.mirror.save_written_lines(order_id, tuple(dict.fromkeys((*written, *lines))))
    known = written_for(tx, order_id)
    to_set = {part.shipstation_order_id for part in parts_to_set(facts, shop, known)}
    target = wanted_status(facts, shop).value
    due = {part.shipstation_order_id for part in lagging} | to_set
    notes = []
    for part in facts.parts:
        if part.shipstation_order_id not in due:
            continue
        number, ours = part.shipstation_order_id, lines_of_part(part, facts, shop)
        body = bodies.get(number, part.raw)
        note = merge(str(body.get("internalNotes") or ""), ours, written)
        bodies[number] = {**body, "internalNotes": note}
        status = target if number in to_set else None
        if status is not None:
            bodies[number] = {**bodies[number], "orderStatus": status}
            note_status_sent(tx, order_id, status)
        notes.append(_Note(leased, bodies[number], number, ours, lines, status))
    return notes


def _post_one(desk: Desk, note: _Note) -> None:
    reply = desk.shipstation.create_order(note.body)
    now = desk.clock.now()
    order_id = note.leased.order_id
    with desk.store.transaction() as tx:
        _settle(desk, tx, [note], now)
        save_mirrored(desk, tx, [reply])
        if note.status is not None:
            settle_status(desk, tx, order_id, note.status, reply.status)
        if not is_up_to_date(reply.internal_notes, note.lines, ()):
            note_not_kept(tx, order_id, note.all_lines)
        replan(tx, [order_id], desk.shop, now, revive=False)


def _settle(desk: Desk, tx: Transaction, notes: Sequence[_Note], now: datetime) -> None:
    leased, lines = notes[0].leased, notes[0].all_lines
    order_id = leased.order_id
    tx.mirror.save_written_lines(order_id, lines)
    tx.outbox.settle(leased, now)
    subject = " ".join(lines)[:200]
    tx.journal.add(
        JournalEntry(now, Event.NOTE_WRITTEN, order_id, desk.shop.bench, subject=subject)
    )
    if any(note.status is not None for note in notes):
        # It went with the note; the read-back shows whether it was kept.
        tx.outbox.drop(EffectKind.WRITE_STATUS, order_id)
    desk.counts.notes_written += 1
    desk.touched.add(order_id)
    log.info("note written order=%s lines=%d parts=%d", order_id, len(lines), len(notes))
