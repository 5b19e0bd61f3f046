"""Forgetting buyers: by themselves after the seller's time, all at once, or one who asked.

An order that is still to be shipped keeps its address. Everything is done some orders a
transaction, so that a scan need not wait, and can be cut off anywhere: what is not done yet is due
the next time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bb_desktop.application.batches import ORDERS_AT_ONCE
from bb_desktop.application.planning import ADDRESS, note_obstacle
from bb_desktop.application.ports import Clock, PrivateStore, Store, Transaction
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.privacy import (
    BuyerFound,
    BuyersKept,
    StoredField,
    erase_before,
    flattened,
)
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts

log = logging.getLogger(__name__)

#: Orders that are erased in one transaction: some hundredths of a second.
AT_ONCE = ORDERS_AT_ONCE
#: Orders that one pass of the sync erases at most: some seconds. The next one goes on.
MOST_A_PASS = 150
#: How many orders a search shows.
MOST_FOUND = 50
#: When everything that was due was erased last.
DONE_AT = "buyers_erased"
#: Text that says that something is left in the files: a pass was cut off, or somebody was reading.
REMAINS_LEFT = "erased_remains"
EVERY = timedelta(days=1)
#: Two clocks that are right differ a little; a later time than this was a wrong one's.
_SLACK = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Erased:
    """What was done.

    Attributes:
        order_ids: Whose buyers were forgotten: their rows say something else now.
        after: Where to go on; None when there is nothing left.
        clean: Nothing of them is left in the files of the database either.
        copies: Copies of the database that were removed, since they held them as well.
    """

    order_ids: tuple[OrderId, ...] = ()
    after: int | None = None
    clean: bool = True
    copies: int = 0


class NotErased(StrEnum):
    """Why a buyer cannot be forgotten."""

    UNKNOWN = "unknown"
    #: The order is still to be shipped.
    OPEN = "open"
    ALREADY = "already"


@dataclass(frozen=True, slots=True)
class StoredOrder:
    """Everything that is stored of one order and says something of its buyer, or might.

    Attributes:
        fields: Every single field, by the place that it is stored at.
    """

    found: BuyerFound
    fields: tuple[StoredField, ...]


def erase_due(store: PrivateStore, clock: Clock, shop: Shop) -> Erased:
    """Forget the buyers whose time is over; once a day, the other times nothing happens.

    Of very many some are left for the next call. Safe to cut off anywhere.

    Args:
        store: Where they are kept.
        clock: Says which day it is.
        shop: The seller's time; 0 days keep everybody.
    """
    now = clock.now()
    before = erase_before(shop.keep_buyers_days, now)
    with store.reading() as tx:
        done_at = tx.state.cursor(DONE_AT)
        left = bool(tx.state.text(REMAINS_LEFT))
    # A day to come was a clock's that was fast; it must not put off all later ones.
    if before is None or (done_at is not None and -_SLACK <= now - done_at < EVERY):
        return Erased(clean=_clear(store) if left else True)
    order_ids: list[OrderId] = []
    after: int | None = 0
    while after is not None and len(order_ids) < MOST_A_PASS:
        step = erase_some(store, clock, shop, after=after)
        order_ids += step.order_ids
        after = step.after
    if after is not None:
        return Erased(tuple(order_ids), after)
    return finish_erasing(store, clock, shop, tuple(order_ids))


def erase_some(store: PrivateStore, clock: Clock, shop: Shop, *, after: int = 0) -> Erased:
    """Forget the next buyers whose time is over, in one short transaction.

    Args:
        after: Where the step before ended; 0 to begin.
    """
    now = clock.now()
    before = erase_before(shop.keep_buyers_days, now)
    if before is None:
        return Erased()
    with store.transaction() as tx:
        due = tx.privacy.due(before, after=after, limit=AT_ONCE)
        erased = tx.privacy.erase(due, now)
        _forget_marks(tx, erased)
        if erased:
            tx.state.save_text(REMAINS_LEFT, "yes")
    if erased:
        log.info("buyers forgotten count=%d", len(erased))
    return Erased(erased, due[-1] if len(due) == AT_ONCE else None)


def finish_erasing(
    store: PrivateStore,
    clock: Clock,
    shop: Shop,
    order_ids: tuple[OrderId, ...],
    *,
    thoroughly: bool = False,
) -> Erased:
    """Erase what is left beside the orders: labels read by mistake, old copies, remains.

    Args:
        order_ids: Whose buyers were forgotten before this.
        thoroughly: The seller waits for it: see ``clear_remains``.
    """
    now = clock.now()
    before = erase_before(shop.keep_buyers_days, now)
    if before is None:
        return Erased(order_ids)
    with store.transaction() as tx:
        if tx.privacy.erase_strays(before):
            tx.state.save_text(REMAINS_LEFT, "yes")
        tx.state.save_cursor(DONE_AT, now)
        left = bool(tx.state.text(REMAINS_LEFT))
    copies = store.remove_copies(before)
    if copies:
        log.info("old copies of the database removed count=%d", copies)
    clean = True
    if left or thoroughly:
        clean = _clear(store, thoroughly=thoroughly)
    return Erased(order_ids, clean=clean, copies=copies)


def forget_buyer(store: PrivateStore, clock: Clock, order_id: OrderId) -> Erased | NotErased:
    """Forget the buyer of one closed order, as he asked."""
    with store.transaction() as tx:
        if tx.orders.facts(order_id) is None:
            return NotErased.UNKNOWN
        if tx.privacy.closed_at(order_id) is None:
            return NotErased.OPEN
        if tx.privacy.erased_at(order_id) is not None:
            return NotErased.ALREADY
        erased = tx.privacy.erase([order_id], clock.now())
        _forget_marks(tx, erased)
        tx.state.save_text(REMAINS_LEFT, "yes")
    log.info("buyer forgotten on request order=%s", order_id)
    return Erased(erased, clean=_clear(store))


def _forget_marks(tx: Transaction, order_ids: Iterable[OrderId]) -> None:
    """Forget the marks of addresses: whoever guesses an address could tell whether it was one."""
    for order_id in order_ids:
        note_obstacle(tx, order_id, ADDRESS, None)


def _clear(store: PrivateStore, *, thoroughly: bool = False) -> bool:
    # Whoever reads meanwhile keeps the log from being cut: the next pass tries again then.
    clean = store.clear_remains(thoroughly=thoroughly)
    if clean:
        with store.transaction() as tx:
            tx.state.save_text(REMAINS_LEFT, "")
    return clean


def buyers_kept(store: Store, clock: Clock, keep_days: int) -> BuyersKept:
    """Count whose particulars are kept, and how many of them are due by this time."""
    with store.reading() as tx:
        return tx.privacy.kept(erase_before(keep_days, clock.now()))


def find_buyers(store: Store, words: str) -> tuple[BuyerFound, ...]:
    """Find orders by number, name or company of the buyer, newest first."""
    with store.reading() as tx:
        found = tx.search.find(words, limit=MOST_FOUND)
        return tuple(_found(tx, facts) for facts in tx.orders.facts_of(found))


def stored_of(store: Store, order_id: OrderId) -> StoredOrder | None:
    """Gather every field that is stored of one order; None when there is no such order."""
    with store.reading() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            return None
        fields = [
            *_of("back_market", tx.privacy.reply(order_id)),
            *_of("here", _noted(facts)),
        ]
        if facts.shipstation is not None:
            fields += _of("shipstation", facts.shipstation.raw)
        for number, parcel in enumerate(facts.shipments, start=1):
            fields += _of(f"parcel {number}", parcel.raw)
        for number, scan in enumerate(facts.scans, start=1):
            told = {"identifier": scan.identifier.value, "bench": scan.bench}
            fields += _of("scan", {f"{name} {number}": text for name, text in told.items()})
        for entry in tx.journal.entries(order_id=order_id):
            texts = " · ".join(filter(None, (entry.subject, entry.detail, entry.replaced)))
            if texts:
                name = f"{_stamp(entry.at)} {entry.event.value}"
                fields.append(StoredField("journal", name, texts))
        return StoredOrder(_found(tx, facts), tuple(fields))


def _of(place: str, reply: Mapping[str, object]) -> tuple[StoredField, ...]:
    return tuple(StoredField(place, name, text) for name, text in flattened(reply))


def _noted(facts: OrderFacts) -> Mapping[str, object]:
    """Give what stands in the facts and may stand in no reply: what the search and the seller know.

    A reply that was read by an earlier version, or cut down, may lack what the facts hold.
    """
    order = facts.order
    addresses = {"ship_to": order.shipping_address, "bill_to": order.billing_address}
    told: dict[str, object] = {
        name: {part: getattr(address, part) for part in type(address).__dataclass_fields__}
        for name, address in addresses.items()
    }
    told |= {
        "gift_message": order.gift_message or facts.marks.gift_message,
        "customer_note": order.customer_note,
        "own_note": facts.marks.internal_note,
    }
    if facts.shipstation is not None:
        told["internal_notes"] = facts.shipstation.internal_notes
    return told


def _found(tx: Transaction, facts: OrderFacts) -> BuyerFound:
    order = facts.order
    address = order.shipping_address
    return BuyerFound(
        order_id=order.order_id,
        name="" if order.erased else address.name or address.company,
        country=address.country,
        created_at=order.created_at,
        closed=tx.privacy.closed_at(order.order_id) is not None,
        erased_at=tx.privacy.erased_at(order.order_id),
    )


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M}"
