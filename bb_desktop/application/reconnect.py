"""Going on after a credential was replaced: what waited for it becomes due, in its old order."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta

from bb_desktop.application.import_orders import CURSOR
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.application.set_up import CHECKED_AT
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus

log = logging.getLogger(__name__)

#: Where the time stands at which a credential was entered, ISO 8601 in UTC.
ENTERED_AT = {
    Service.BACK_MARKET: "token_entered_at",
    Service.SHIPSTATION: "key_entered_at",
}
#: The names that the shop has had in the key store, which the first shop has by its region.
_KEPT_AS = "credentials_kept_as"
#: The refusal was noticed by the first pass after it; what happened until then is read again.
_BEFORE_REFUSAL = timedelta(minutes=10)
_LONG_AGO = datetime(2000, 1, 1, tzinfo=UTC)


def go_on(store: Store, clock: Clock, service: Service, *, kept_as: str = "") -> int:
    """Begin afresh with a service whose credential was replaced; safe to repeat.

    Args:
        store: Of the shop.
        clock: For the time of entry.
        service: Whose credential it is.
        kept_as: The name of the shop in the key store, noted so that forgetting finds it later.

    Returns:
        How many effects waited for it and are due now.

    Raises:
        StoreError: The database failed; nothing was written.
    """
    now = clock.now()
    with store.transaction() as tx:
        tx.state.save_text(ENTERED_AT[service], now.isoformat())
        if kept_as:
            names = {*(tx.state.text(_KEPT_AS) or "").split(), kept_as}
            tx.state.save_text(_KEPT_AS, " ".join(sorted(names)))
        if service is Service.BACK_MARKET:
            _read_from_before_the_refusal(tx)
        else:
            # It may be another account: look at its stores before anything is written there.
            tx.state.save_cursor(CHECKED_AT, _LONG_AGO)
        _forget_trouble(tx, service, now)
        woken = tx.outbox.wake([kind for kind in EffectKind if kind.service is service])
    log.info("credential replaced service=%s due=%d", service.value, woken)
    return woken


def _read_from_before_the_refusal(tx: Transaction) -> None:
    health, cursor = tx.state.health(Service.BACK_MARKET), tx.state.cursor(CURSOR)
    if cursor is None or health is None:
        return
    if health.status is ServiceStatus.CREDENTIALS_REFUSED:
        tx.state.save_cursor(CURSOR, min(cursor, health.since - _BEFORE_REFUSAL))


def _forget_trouble(tx: Transaction, service: Service, now: datetime) -> None:
    """Let the next pass begin at once, whatever the service said to the old credential."""
    health = tx.state.health(service)
    if health is None:
        return
    fine = health.status is ServiceStatus.OK
    # The budget goes too: it belongs to one pair of keys.
    afresh = ServiceHealth(
        service,
        ServiceStatus.OK,
        since=health.since if fine else now,
        last_good_at=health.last_good_at,
    )
    tx.state.save_health(afresh)


def entered_at(store: Store) -> dict[Service, datetime | None]:
    """Say when each credential was entered; None where nobody noted it."""
    with store.reading() as tx:
        noted = {service: tx.state.text(name) for service, name in ENTERED_AT.items()}
    return {service: _time(text) for service, text in noted.items()}


def _time(text: str | None) -> datetime | None:
    try:
        at = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return at if at.tzinfo is not None else None


def names_kept(store: Store) -> tuple[str, ...]:
    """Give the names that the shop has had in the key store."""
    with store.reading() as tx:
        return tuple((tx.state.text(_KEPT_AS) or "").split())


def forget_entered(store: Store) -> None:
    """Forget what was noted of the credentials, since they are gone."""
    with store.transaction() as tx:
        for name in (*ENTERED_AT.values(), _KEPT_AS):
            tx.state.save_text(name, "")


def count_waiting(store: Store, clock: Clock) -> int:
    """Count the effects that wait to be sent."""
    with store.reading() as tx:
        return tx.outbox.count_due(clock.now())
