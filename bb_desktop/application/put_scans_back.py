"""Putting scans back that the database lost, from the journal outside of it.

What a copy of the database lacks was scanned all the same: each such scan is recorded again as it
was. It is done before anything else uses the database, and again after each pass: an order that the
copy does not know comes with the next one. Safe to repeat: the database tells what it lacks.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace

from bb_desktop.application.changes import Changes
from bb_desktop.application.known_products import KnownProducts
from bb_desktop.application.planning import replan
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.application.put_on_order import line_of
from bb_desktop.domain.concerns import NOT_PUT_BACK
from bb_desktop.domain.errors import DatabaseDamaged, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.scan_records import (
    SCANS_WAITING,
    LostScans,
    ScanEvent,
    ScanLife,
    ScanRecord,
)
from bb_desktop.domain.shop import Shop

log = logging.getLogger(__name__)

#: In the journal's line, and the beginning of what it says else.
REPLAYED = "replayed"
_CAME_BACK = "came_back"


class _CannotStand(Exception):
    """Raised to undo the transaction of one scan."""


def put_scans_back(
    store: Store, clock: Clock, shop: Shop, lost: LostScans, *, give_up: bool = False
) -> Changes:
    """Record again what the database lost.

    Args:
        store: The database.
        clock: For what is planned anew.
        shop: The seller's choices.
        lost: What it lacks.
        give_up: Everything was just read from Back Market: what cannot be put back now is kept
            in the journal, told to a person where it matters, and not tried again.

    Returns:
        What changed.

    Raises:
        StoreError: The database failed; the rest is still lacking and put back the next time.
    """
    if not lost:
        return Changes()
    touched: set[OrderId] = set()
    # What ended first: only then is the phone free for the order that it was scanned on next.
    for record in lost.ended:
        touched |= _end(store, clock, shop, record)
    left: list[ScanLife] = []
    for life in _ended_first(lost.lives):
        if _record(store, clock, shop, life):
            touched.add(life.scan.order_id)
        else:
            left.append(life)
    if give_up:
        # Of an order that Back Market does not list any more, nothing is to be done.
        for life in left:
            _give_up(store, clock, shop, life)
        left = []
    _note_waiting(store, len(left))
    log.warning("scans put back orders=%d waiting=%d", len(touched), len(left))
    return Changes(frozenset(touched))


def _ended_first(lives: Iterable[ScanLife]) -> tuple[ScanLife, ...]:
    listed = tuple(lives)
    over = [life for life in listed if life.withdrawn_at or life.scan.returned_at]
    return (*over, *(life for life in listed if life not in over))


def _end(store: Store, clock: Clock, shop: Shop, record: ScanRecord) -> set[OrderId]:
    order_id, identifier = record.about
    with store.transaction() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            return set()
        if record.event is ScanEvent.WITHDRAWN:
            scan = next((one for one in facts.scans if one.identifier == identifier), None)
            if scan is not None and scan.taught:
                KnownProducts().unlearn(tx, identifier, line_of(facts, scan.orderline_id))
            changed, said = tx.scans.withdraw(order_id, identifier, record.at), REPLAYED
        else:
            changed, said = tx.scans.set_free(order_id, identifier, record.at), _CAME_BACK
        if not changed:
            return set()
        tx.journal.add(_taken_back(record, shop, said))
        replan(tx, [order_id], shop, clock.now(), restart_grace=True)
    return {order_id}


def _taken_back(record: ScanRecord, shop: Shop, said: str) -> JournalEntry:
    number = record.identifier.value
    return JournalEntry(
        record.at, Event.WITHDRAWN, record.order_id, shop.bench, detail=said, replaced=number
    )


def _record(store: Store, clock: Clock, shop: Shop, life: ScanLife) -> bool:
    """Record a scan again; False where its order is not known, or its phone stands elsewhere."""
    scan = life.scan
    try:
        with store.transaction() as tx:
            facts = tx.orders.facts(scan.order_id)
            if facts is None:
                return False
            known = KnownProducts()
            line = line_of(facts, scan.orderline_id)
            stands = life.withdrawn_at is None
            taught = stands and scan.taught and known.learn(tx, scan.identifier, line)
            try:
                tx.scans.put_back(replace(life, scan=replace(scan, taught=taught)))
            except DatabaseDamaged:
                raise
            except StoreError as error:
                # The rest of the transaction goes with it: nothing was learned.
                raise _CannotStand from error
            _journal(tx, life, shop)
            replan(tx, [scan.order_id], shop, clock.now(), restart_grace=True)
    except _CannotStand:
        return False
    return True


def _journal(tx: Transaction, life: ScanLife, shop: Shop) -> None:
    scan = life.scan
    order_id, number = scan.order_id, scan.identifier.value
    said = f"line {scan.orderline_id}, {REPLAYED}"
    tx.journal.add(
        JournalEntry(scan.recorded_at, Event.SCANNED, order_id, scan.bench, number, said)
    )
    for at, detail in (
        (life.withdrawn_at, REPLAYED),
        (scan.returned_at, _CAME_BACK),
    ):
        if at is not None:
            record = ScanRecord(ScanEvent.WITHDRAWN, order_id, scan.identifier, at)
            tx.journal.add(_taken_back(record, shop, detail))


def _note_waiting(store: Store, count: int) -> None:
    """Have the next comparison read the whole journal, not its end alone."""
    text = str(count) if count else ""
    with store.reading() as tx:
        noted = tx.state.text(SCANS_WAITING) or ""
    if noted != text:
        with store.transaction() as tx:
            tx.state.save_text(SCANS_WAITING, text)


# --- what cannot be put back --------------------------------------------------------------------


def _give_up(store: Store, clock: Clock, shop: Shop, life: ScanLife) -> None:
    """Keep a scan in the database's journal alone, where the comparison finds it."""
    scan = life.scan
    order_id, number = scan.order_id, scan.identifier.value
    with store.transaction() as tx:
        _journal(tx, life, shop)
        holding = [one.order_id for one in tx.scans.find(number) if one.order_id != order_id]
        if holding and life.withdrawn_at is None:
            why = (
                f"{number} was scanned on order {order_id}, which the database lost. It stands on "
                f"order {min(holding)} now."
            )
            tx.attention.put(AttentionItem(order_id, NOT_PUT_BACK, clock.now(), why))
    log.warning("scan not put back order=%s elsewhere=%s", order_id, bool(holding))
