"""Delivering: what is due goes out, and every failure finds its place.

The loop knows nothing of what an effect does; it claims, hands over, and decides what a failure
means. No HTTP happens inside a transaction.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.application.announce_shipments import announce
from bb_desktop.application.batches import in_batches
from bb_desktop.application.deliver_acceptance import accept
from bb_desktop.application.desk import Desk
from bb_desktop.application.look_back import look
from bb_desktop.application.mirror_orders import create
from bb_desktop.application.ports import Transaction
from bb_desktop.application.write_addresses import write_addresses
from bb_desktop.application.write_notes import write_notes
from bb_desktop.application.write_statuses import write_statuses
from bb_desktop.domain.effects import EffectKind, LeasedEffect
from bb_desktop.domain.errors import Interrupted, RemoteError, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.retry import ServiceStatus, error_code, next_attempt

log = logging.getLogger(__name__)

#: More than a day's orders of the largest shops that this app is for.
_CLAIM_LIMIT = 1000
#: A lease ends after five minutes; what was not begun by then is left to the next pass.
_LEASE_USE = timedelta(minutes=4)


@dataclass(frozen=True, slots=True)
class _Delivery:
    """How effects of one kind go out: so many in one call."""

    kind: EffectKind
    hand_over: Callable[[Desk, Sequence[LeasedEffect]], None]
    batch: int = 1


#: Acceptance first, since it makes orders to create; notes before new orders, since the notes
#: that they are merged into were read a moment ago. Looking comes last, when all else is known.
_DELIVERIES = (
    _Delivery(EffectKind.ACCEPT, accept),
    _Delivery(EffectKind.WRITE_NOTE, write_notes, batch=100),
    _Delivery(EffectKind.WRITE_STATUS, write_statuses, batch=100),
    _Delivery(EffectKind.WRITE_ADDRESS, write_addresses, batch=100),
    _Delivery(EffectKind.CREATE, create, batch=100),
    _Delivery(EffectKind.ANNOUNCE, announce),
    _Delivery(EffectKind.LOOK, look, batch=100),
)


def deliver(
    desk: Desk,
    kinds: Iterable[EffectKind] = tuple(EffectKind),
    *,
    at_once: bool,
    order_ids: Iterable[OrderId] | None = None,
) -> None:
    """Deliver what is due of these kinds.

    Args:
        desk: What to work with.
        kinds: Others stay where they are.
        at_once: Include what only waits because a service could not be reached.
        order_ids: Only effects of these orders; None for all.

    Raises:
        Interrupted: The program is closing; what was not delivered is pending again.
        StoreError: The database failed; leases end by themselves.
    """
    wanted = frozenset(kinds)
    ids = None if order_ids is None else frozenset(order_ids)
    for delivery in _DELIVERIES:
        if delivery.kind in wanted and desk.watch.open(delivery.kind.service):
            _deliver_kind(desk, delivery, at_once=at_once, order_ids=ids)


def _deliver_kind(
    desk: Desk, delivery: _Delivery, *, at_once: bool, order_ids: frozenset[OrderId] | None
) -> None:
    with desk.store.transaction() as tx:
        leased = tx.outbox.claim(
            [delivery.kind],
            desk.clock.now(),
            owner=desk.shop.bench,
            limit=_CLAIM_LIMIT,
            at_once=at_once,
            order_ids=order_ids,
        )
    # What failed before goes last: one order at fault must not keep the others waiting for ever.
    leased = tuple(sorted(leased, key=lambda one: one.attempts))
    ends_s = desk.clock.elapsed_s() + _LEASE_USE.total_seconds()
    for start in range(0, len(leased), delivery.batch):
        desk.progress(delivery.kind.value, start, len(leased))
        batch = leased[start : start + delivery.batch]
        if not desk.watch.open(delivery.kind.service) or desk.clock.elapsed_s() > ends_s:
            _hand_back(desk, leased[start:])
            return
        try:
            delivery.hand_over(desk, batch)
        except RemoteError as error:
            _put_away(desk, batch, error)
        except Interrupted:
            _hand_back(desk, leased[start:])
            raise
        except StoreError:
            raise
        except Exception as error:
            log.exception("effect failed kind=%s orders=%d", delivery.kind.value, len(batch))
            _give_up(desk, batch, error)
    desk.progress(delivery.kind.value, len(leased), len(leased))


def _put_away(desk: Desk, batch: Sequence[LeasedEffect], error: RemoteError) -> None:
    """Decide what becomes of effects whose delivery ended with a service's error."""
    desk.watch.failed(error)
    now = desk.clock.now()
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                _put_one_away(desk, tx, leased, error, now)
    desk.touched |= {leased.order_id for leased in batch}


def _put_one_away(
    desk: Desk, tx: Transaction, leased: LeasedEffect, error: RemoteError, now: datetime
) -> None:
    kind, order_id, code = leased.kind.value, leased.order_id, error_code(error)
    until = next_attempt(leased.attempts, error, now, jitter=desk.jitter())
    if until is None:
        tx.outbox.give_up(leased, code=code, detail=str(error), now=now)
        detail = f"{kind}_{code}"
        tx.journal.add(JournalEntry(now, Event.ATTENTION, order_id, desk.shop.bench, detail=detail))
    else:
        tx.outbox.postpone(leased, until, code=code, detail=str(error))
    log.warning(
        "effect not done kind=%s order=%s attempts=%d error=%s",
        kind,
        order_id,
        leased.attempts,
        code,
    )


def _give_up(desk: Desk, batch: Sequence[LeasedEffect], error: Exception) -> None:
    now = desk.clock.now()
    for some in in_batches(batch):
        with desk.store.transaction() as tx:
            for leased in some:
                tx.outbox.give_up(
                    leased,
                    code=error_code(error),
                    detail="Unexpected; the log tells the details.",
                    now=now,
                )
    desk.touched |= {leased.order_id for leased in batch}


def _hand_back(desk: Desk, rest: Sequence[LeasedEffect]) -> None:
    """Give back what was not tried: the service cannot be asked, or the lease ends too soon."""
    if not rest:
        return
    now = desk.clock.now()
    service = rest[0].kind.service
    status = desk.watch.status(service)
    until = max(desk.watch.health(service).not_before or now, now)
    code = "" if status is ServiceStatus.OK else status.value
    for some in in_batches(rest):
        with desk.store.transaction() as tx:
            for leased in some:
                tx.outbox.postpone(leased, until, code=code)
