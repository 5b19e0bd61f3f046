"""Is the set-up sound? Two writers for one shop would make every order twice.

ShipStation is asked for its stores before the first write, before orders are created, and again
when something is to be written and the last look is ten minutes old. A pass with nothing to
write needs no look.

The bridge wants a store of the seller's own and no active connection of ShipStation's to Back
Market; the companion wants exactly such a connection.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bb_desktop.application.desk import Desk
from bb_desktop.application.ports import Store, Transaction
from bb_desktop.application.watch_shipments import reach_back
from bb_desktop.domain.concerns import TWO_WRITERS
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import NotConfigured, TwoWriters
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode

CHECKED_AT = "stores_checked"
_SUBJECT = "stores_checked_for"
_FOUND = "store_found"
_FRESH_FOR = timedelta(minutes=10)
_FRESH_FOR_CREATING = timedelta(minutes=1)
_GUARDED = {
    Mode.BRIDGE: frozenset({EffectKind.ACCEPT, EffectKind.CREATE, EffectKind.ANNOUNCE}),
    Mode.COMPANION: frozenset({EffectKind.ACCEPT, EffectKind.WRITE_NOTE, EffectKind.ANNOUNCE}),
}


def needs_store_check(desk: Desk, *, writing: bool) -> bool:
    """Say whether ShipStation's stores must be looked at.

    Args:
        desk: What to work with.
        writing: Effects that are due count: what is about to go out wants a fresh look.
    """
    now = desk.clock.now()
    with desk.store.reading() as tx:
        checked_at = tx.state.cursor(CHECKED_AT)
        checked_for = tx.state.text(_SUBJECT)
        rows = tx.outbox.rows() if writing else ()
    if checked_at is None or checked_for != _subject(desk):
        return True
    due = {
        row.kind
        for row in rows
        if row.state is not EffectState.ATTENTION
        and (row.not_before is None or row.not_before <= now)
    }
    # Looked at in a time to come: by a clock that was fast.
    age = abs(now - checked_at)
    if EffectKind.CREATE in due and age > _FRESH_FOR_CREATING:
        return True
    return bool(due & _GUARDED[desk.shop.mode]) and age > _FRESH_FOR


def _subject(desk: Desk) -> str:
    return f"{desk.shop.mode.value}:{desk.shop.store_id}"


def found_store(store: Store) -> int | None:
    """Give the store that an earlier look found, while the seller has not chosen one."""
    with store.reading() as tx:
        number = (tx.state.text(_FOUND) or "").rpartition(":")[2]
    return int(number) if number.isdigit() else None


def check_set_up(desk: Desk) -> int:
    """Look at ShipStation's stores.

    Returns:
        The store that new orders go to (bridge): the seller's choice, or the only manual store;
        or the one that ShipStation's own connection fills (companion), likewise.

    Raises:
        TwoWriters: ShipStation's own Back Market store is active beside the bridge.
        NotConfigured: The store is not there, or is of the wrong kind, or nobody chose one.
        RemoteError: ShipStation could not be asked.
    """
    stores = desk.shipstation.list_stores()
    try:
        if desk.shop.mode is Mode.BRIDGE:
            store_id = _store_for_new_orders(_chosen(desk), stores)
        else:
            store_id = _store_of_shipstation(_chosen(desk), stores)
    except TwoWriters:
        # Until it was seen to be sound again, nothing is so much as read.
        with desk.store.transaction() as tx:
            tx.state.save_text(_SUBJECT, "")
        raise
    with desk.store.transaction() as tx:
        tx.state.save_cursor(CHECKED_AT, desk.clock.now())
        tx.state.save_text(_FOUND, f"{desk.shop.mode.value}:{store_id}")
        desk.shop = replace(desk.shop, store_id=store_id)
        if tx.state.text(_SUBJECT) != _subject(desk):
            _read_anew(desk, tx)
        tx.state.save_text(_SUBJECT, _subject(desk))
    return store_id


def note_two_writers(desk: Desk, sentence: str | None) -> None:
    """List that ShipStation's own connection is active beside the bridge, or take it off.

    Args:
        desk: What to work with.
        sentence: What is to be done about it; None when there is nothing of the kind.
    """
    with desk.store.reading() as tx:
        standing = any(item.code == TWO_WRITERS for item in tx.attention.items(None))
    if standing is (sentence is not None):
        return
    with desk.store.transaction() as tx:
        if sentence is None:
            tx.attention.clear(None, [TWO_WRITERS])
        else:
            tx.attention.put(AttentionItem(None, TWO_WRITERS, desk.clock.now(), sentence))


def _chosen(desk: Desk) -> int | None:
    """Give the store that is to be used, if it fits this set-up: the other one had its own."""
    other = Mode.COMPANION if desk.shop.mode is Mode.BRIDGE else Mode.BRIDGE
    wanted = desk.shop.store_id
    with desk.store.reading() as tx:
        of_other = tx.state.text(_FOUND) == f"{other.value}:{wanted}"
    return None if of_other else wanted


def _read_anew(desk: Desk, tx: Transaction) -> None:
    """Let ShipStation be read as far back as open orders go: they may be another store's now."""
    open_orders = tx.orders.all_facts(unfinished_only=True)
    if open_orders:
        oldest = min(facts.order.created_at for facts in open_orders)
        reach_back(tx, oldest, desk.clock.now())


def _store_for_new_orders(wanted: int | None, stores: Sequence[ShipStationStore]) -> int:
    native = next((store for store in stores if store.is_back_market), None)
    if native is not None:
        raise TwoWriters(native.name)
    active = [store for store in stores if store.active]
    if wanted is not None:
        if any(store.store_id == wanted for store in active):
            return wanted
        raise NotConfigured(
            f"ShipStation has no active store {wanted}: choose the store that new orders go to."
        )
    manual = [store for store in active if store.is_manual]
    if len(manual) == 1:
        return manual[0].store_id
    raise NotConfigured(
        "Choose the ShipStation store that new orders go to: the account has "
        + ("no manual store." if not manual else f"{len(manual)} manual stores.")
    )


def _store_of_shipstation(wanted: int | None, stores: Sequence[ShipStationStore]) -> int:
    native = [store for store in stores if store.is_back_market]
    if not native:
        raise NotConfigured(
            "ShipStation has no active Back Market store: connect it or switch it on there, or "
            "choose the bridge set-up."
        )
    if wanted is not None:
        if any(store.store_id == wanted for store in native):
            return wanted
        raise NotConfigured(
            f"Store {wanted} is not an active Back Market store of ShipStation: choose the one "
            "that brings the orders."
        )
    if len(native) == 1:
        return native[0].store_id
    raise NotConfigured(
        "Choose the ShipStation store that brings the orders: the account has "
        f"{len(native)} active Back Market stores."
    )
