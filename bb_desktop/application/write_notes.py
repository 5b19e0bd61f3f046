"""Writing identifiers into ShipStation's internal notes: fetch, merge, post everything back.

ShipStation has no partial update, so the whole order goes back as it was fetched, unknown keys
included, with only the note changed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.planning import note_not_kept, replan
from bb_desktop.application.ports import Transaction
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.errors import Rejected, RemoteError, UnexpectedReply
from bb_desktop.domain.internal_note import is_up_to_date, merge, note_lines
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import CreatedOrder, ShipStationOrder
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)

#: What was fetched longer ago is fetched again before it is posted back: people may have edited.
_FRESH_FOR = timedelta(seconds=20)
#: From here on one list is cheaper than single orders.
_LIST_FROM = 3
#: A longer wait for the next window is for the client to refuse, not to sit out here.
_LONGEST_WAIT_S = 90.0


@dataclass(frozen=True, slots=True)
class _Note:
    """A note to write.

    Attributes:
        lines: What is to stand in it.
        body: The order as fetched, with only the note changed.
    """

    leased: LeasedEffect
    lines: tuple[str, ...]
    body: Mapping[str, object]

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
    _await_room(desk)
    fetched, errors = _fetch_fresh(desk, list(facts_of.values()))
    notes = _prepare(desk, batch, facts_of, fetched, errors)
    if len(notes) == 1:
        _post_one(desk, notes[0])
    elif notes:
        _settle_posted(desk, notes, desk.shipstation.create_orders([note.body for note in notes]))


def _await_room(desk: Desk) -> None:
    """Wait for the next window before fetching, so that no wait comes between it and the post.

    An order that is posted back a minute after it was fetched undoes what people did meanwhile.
    """
    budget = desk.shipstation.budget()
    if budget is None or budget.remaining > 1:
        return
    wait_s = (budget.ends_at - desk.clock.now()).total_seconds()
    if 0 < wait_s <= _LONGEST_WAIT_S:
        desk.clock.pause(wait_s + 1)


def _fetch_fresh(
    desk: Desk, all_facts: Sequence[OrderFacts]
) -> tuple[dict[int, ShipStationOrder], dict[int, RemoteError]]:
    """Fetch the orders as they are now, in as few requests as it takes.

    Returns:
        What was fetched, and what came instead, by ShipStation's numbers: an order that was
        deleted there must not keep the others waiting.
    """
    wanted = {
        facts.shipstation.shipstation_order_id: facts.shipstation
        for facts in all_facts
        if facts.shipstation is not None and facts.shipstation.open
    }
    now = desk.clock.now()
    if desk.fresh_at is None or now - desk.fresh_at > _FRESH_FOR:
        desk.fresh = {}
        if len(wanted) >= _LIST_FROM:
            oldest = min(mirrored.modified_at for mirrored in wanted.values())
            since = oldest - timedelta(hours=2)
            listed = desk.shipstation.list_orders(modified_since=since)
            desk.fresh_at = now
            desk.fresh = {one.shipstation_order_id: one for one in listed.orders}
    found = {number: desk.fresh[number] for number in wanted if number in desk.fresh}
    errors: dict[int, RemoteError] = {}
    for number in wanted:
        if number not in found:
            try:
                found[number] = desk.shipstation.fetch_order(number)
            except (Rejected, UnexpectedReply) as error:
                errors[number] = error
    for some in in_batches(found.values()):
        with desk.store.transaction() as tx:
            desk.touched |= save_mirrored(desk, tx, some)
    return found, errors


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
    merged = merge(mirrored.internal_notes, lines, written)
    return _Note(leased, lines, {**mirrored.raw, "internalNotes": merged})


def _post_one(desk: Desk, note: _Note) -> None:
    reply = desk.shipstation.create_order(note.body)
    now = desk.clock.now()
    order_id = note.leased.order_id
    with desk.store.transaction() as tx:
        _settle(desk, tx, note, now)
        save_mirrored(desk, tx, [reply])
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
