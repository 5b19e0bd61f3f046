"""Is the set-up sound? Two writers for one shop would make every order twice.

ShipStation is asked for its stores before the first write, before orders are created, and again
when something is to be written and the last look is ten minutes old. A pass with nothing to
write needs no look.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from bb_desktop.application.desk import Desk
from bb_desktop.application.ports import Store
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import NotConfigured, TwoWriters
from bb_desktop.domain.shipments import ShipStationStore
from bb_desktop.domain.shop import Mode

CHECKED_AT = "stores_checked"
_SUBJECT = "stores_checked_for"
_FOUND = "store_found"
_FRESH_FOR = timedelta(minutes=10)
_FRESH_FOR_CREATING = timedelta(minutes=1)
_GUARDED = frozenset({EffectKind.ACCEPT, EffectKind.CREATE, EffectKind.ANNOUNCE})


def needs_store_check(desk: Desk, *, writing: bool) -> bool:
    """Say whether ShipStation's stores must be looked at.

    Args:
        desk: What to work with.
        writing: Effects that are due count: what is about to go out wants a fresh look.
    """
    if desk.shop.mode is Mode.COMPANION:
        return False
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
    age = now - checked_at
    if EffectKind.CREATE in due and age > _FRESH_FOR_CREATING:
        return True
    return bool(due & _GUARDED) and age > _FRESH_FOR


def _subject(desk: Desk) -> str:
    return f"{desk.shop.mode.value}:{desk.shop.store_id}"


def found_store(store: Store) -> int | None:
    """Give the store that an earlier look found, while the seller has not chosen one."""
    with store.reading() as tx:
        text = tx.state.text(_FOUND) or ""
    return int(text) if text.isdigit() else None


def check_set_up(desk: Desk) -> int:
    """Look at ShipStation's stores.

    Returns:
        The store that new orders go to: the seller's choice, or the only manual store.

    Raises:
        TwoWriters: ShipStation's own Back Market store is active beside the bridge.
        NotConfigured: The store that new orders go to is not there, or nobody chose one.
        RemoteError: ShipStation could not be asked.
    """
    stores = desk.shipstation.list_stores()
    native = next((store for store in stores if store.is_back_market), None)
    if native is not None:
        with desk.store.transaction() as tx:
            tx.state.save_text(_SUBJECT, "")
        raise TwoWriters(native.name)
    store_id = _store_for_new_orders(desk.shop.store_id, stores)
    with desk.store.transaction() as tx:
        tx.state.save_cursor(CHECKED_AT, desk.clock.now())
        tx.state.save_text(_FOUND, str(store_id))
        desk.shop = replace(desk.shop, store_id=store_id)
        tx.state.save_text(_SUBJECT, _subject(desk))
    return store_id


def _store_for_new_orders(wanted: int | None, stores: Sequence[ShipStationStore]) -> int:
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
