"""One complete pass: read both services, deliver all that is due, say what was done.

The same pass serves the window and the command line. It can be killed at any point: facts and
effects are written together, an effect is settled only after its result is known, and a lease
whose holder is gone is given back at the next start.
"""

from __future__ import annotations

import logging
import random
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bb_desktop.application.audit import audit_due, compare, look_again
from bb_desktop.application.changes import Changes
from bb_desktop.application.deliver_outbox import deliver
from bb_desktop.application.desk import Counts, Desk, no_progress
from bb_desktop.application.import_orders import CURSOR, import_reading, read_back_market
from bb_desktop.application.planning import replan_for_new_choices
from bb_desktop.application.ports import BackMarket, Clock, Progress, ShipStation, Store
from bb_desktop.application.read_back import read_back
from bb_desktop.application.read_whole import WholeReading
from bb_desktop.application.services import ServiceWatch
from bb_desktop.application.set_up import (
    check_set_up,
    found_store,
    needs_store_check,
    note_two_writers,
)
from bb_desktop.application.watch_shipments import read_shipstation, save_reading
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import Interrupted, RemoteError, Service, TwoWriters
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.retry import ServiceStatus
from bb_desktop.domain.shop import Shop

log = logging.getLogger(__name__)

#: A service names an hour at most; single effects wait for half an hour and its jitter.
_LONGEST_BY_RIGHT = timedelta(minutes=65)


@dataclass(frozen=True, slots=True)
class SyncSummary:
    """What a pass did and what it left.

    Attributes:
        due: Effects whose time has come and that are not delivered.
        attention: Things that need a person.
        next_due: When the first effect still to be delivered is due, aware UTC; None for none.
        next_try: When the first service may be called again that asked not to be; None for none.
        clock_ahead: How far this computer's clock is ahead of the services' time, negative for
            behind; nothing while it is right or nobody knows.
        interrupted: The time was up, or the program is closing; the counts are what was done.
    """

    counts: Counts
    due: int
    attention: int
    back_market: ServiceStatus
    shipstation: ServiceStatus
    changes: Changes
    next_due: datetime | None = None
    next_try: datetime | None = None
    clock_ahead: timedelta = timedelta()
    interrupted: bool = False

    @property
    def good(self) -> bool:
        """Say whether both services answered as they should."""
        return self.back_market is self.shipstation is ServiceStatus.OK


class SyncCycle:
    """Runs passes, one at a time."""

    def __init__(
        self,
        *,
        store: Store,
        back_market: BackMarket,
        shipstation: ShipStation,
        clock: Clock,
        shop: Shop,
        chance: random.Random | None = None,
    ) -> None:
        """Take what a pass works with; ``chance`` spreads the retries of several benches."""
        self._store = store
        self._back_market = back_market
        self._shipstation = shipstation
        self._clock = clock
        self._shop = shop
        self._random = chance or random.Random()  # noqa: S311 - guards nothing
        self._at_work: Desk | None = None

    def audit_due(self) -> bool:
        """Say whether both books are to be compared by the clock.

        Not while a service does not answer as it should: a long reading would be for nothing.
        """
        with self._store.reading() as tx:
            known = [tx.state.health(service) for service in Service]
        good = all(one is not None and one.status is ServiceStatus.OK for one in known)
        return good and audit_due(self._store, self._clock.now(), first_read=CURSOR)

    def run(
        self,
        *,
        progress: Progress = no_progress,
        at_once: bool = True,
        whole: bool = False,
    ) -> SyncSummary:
        """Run one complete pass.

        Args:
            progress: Told what is being done; called in this thread.
            at_once: Somebody asks for it: try what waits for a service that could not be
                reached, and credentials that were refused. A time that a service named itself is
                kept in any case.
            whole: Read both services whole, and compare both books at the end.

        Raises:
            TwoWriters: ShipStation's own Back Market store is active; nothing was written.
            NotConfigured: A setting is missing; nothing was written.
            StoreError: The database failed; what was written before stays.
            Interrupted: The program is closing; what is due stays queued.
        """
        desk = self._desk(progress, spare_refused=not at_once)
        self._release()
        if whole or needs_store_check(desk, writing=False):
            self._check_set_up(desk)
        replan_for_new_choices(desk)
        audit = WholeReading(desk) if whole else None
        read = self._read_back_market(desk, audit)
        if needs_store_check(desk, writing=True):
            self._check_set_up(desk)
        if self._may_write(desk):
            deliver(desk, [EffectKind.ACCEPT], at_once=at_once)
        kinds = set(EffectKind) - {EffectKind.ACCEPT}
        if not self._read_shipstation(desk, audit):
            # The label may have been voided since: nothing irreversible is told unseen.
            kinds.discard(EffectKind.ANNOUNCE)
            read = False
        if self._may_write(desk):
            deliver(desk, kinds, at_once=at_once)
            read_back(desk)
        if audit is not None and read:
            compare(desk, audit.read)
        else:
            look_again(desk)
        desk.watch.end_of_pass()
        return self._summary(desk)

    def deliver(
        self,
        order_ids: tuple[OrderId, ...] | None = None,
        *,
        kinds: frozenset[EffectKind] = frozenset(EffectKind),
        progress: Progress = no_progress,
        spare_refused: bool = False,
    ) -> SyncSummary:
        """Deliver what is due; for what the seller just asked for.

        Nothing is read first, unless Back Market is to be told of a parcel: its label may have
        been voided meanwhile.

        Args:
            order_ids: Of these orders; None for all.
            kinds: Others stay where they are.
            progress: Told what is being done; called in this thread.
            spare_refused: Leave a service alone that refused the credentials.

        Raises:
            TwoWriters: ShipStation's own Back Market store is active; nothing was written.
            NotConfigured: A setting is missing; nothing was written.
            StoreError: The database failed; what was written before stays.
            Interrupted: The program is closing; what is due stays queued.
        """
        desk = self._desk(progress, spare_refused=spare_refused)
        self._release()
        if needs_store_check(desk, writing=True):
            self._check_set_up(desk)
        if self._may_write(desk):
            if EffectKind.ANNOUNCE in kinds and (
                not self._to_announce(order_ids) or not self._read_shipstation(desk)
            ):
                kinds -= {EffectKind.ANNOUNCE}
            deliver(desk, kinds, at_once=True, order_ids=order_ids)
            read_back(desk)
        look_again(desk)
        return self._summary(desk)

    def so_far(self) -> SyncSummary:
        """Sum up what the pass that was interrupted has done."""
        return replace(self._summary(self._at_work or self._desk(no_progress)), interrupted=True)

    def _to_announce(self, order_ids: tuple[OrderId, ...] | None) -> bool:
        now = self._clock.now()
        with self._store.reading() as tx:
            rows = tx.outbox.rows()
        return any(
            row.kind is EffectKind.ANNOUNCE
            and row.state is EffectState.PENDING
            and (order_ids is None or row.order_id in order_ids)
            and (row.not_before is None or row.not_before <= now or row.error_code)
            for row in rows
        )

    def _desk(self, progress: Progress, *, spare_refused: bool = False) -> Desk:
        if self._shop.store_id is None:
            self._shop = replace(self._shop, store_id=found_store(self._store))
        self._at_work = Desk(
            store=self._store,
            back_market=self._back_market,
            shipstation=self._shipstation,
            clock=self._clock,
            shop=self._shop,
            watch=ServiceWatch(self._store, self._clock, spare_refused=spare_refused),
            jitter=self._random.random,
            progress=progress,
        )
        return self._at_work

    def _release(self) -> None:
        """Take back the leases of this bench's earlier process, and times of a fast clock."""
        now, grace = self._clock.now(), timedelta(seconds=self._shop.grace_s)
        with self._store.transaction() as tx:
            released = tx.outbox.release(self._shop.bench)
            # Nothing waits longer by right; what does would be sent hours late, or never.
            hurried = tx.outbox.hurry(now + max(grace, _LONGEST_BY_RIGHT), now + grace)
        if released:
            log.warning("leases given back count=%d", released)
        if hurried:
            log.warning("waits of a fast clock shortened count=%d", hurried)

    def _check_set_up(self, desk: Desk) -> None:
        if not desk.watch.open(Service.SHIPSTATION):
            return
        try:
            store_id = check_set_up(desk)
        except RemoteError as error:
            desk.watch.failed(error, whole_list=True)
            return
        except TwoWriters as error:
            note_two_writers(desk, str(error))
            raise
        note_two_writers(desk, None)
        self._shop = desk.shop = replace(self._shop, store_id=store_id)

    def _may_write(self, desk: Desk) -> bool:
        """Say whether the set-up is known to be sound: until it was seen once, nothing goes out."""
        return not needs_store_check(desk, writing=False)

    def _read_back_market(self, desk: Desk, audit: WholeReading | None = None) -> bool:
        """Read Back Market, whole for an audit; False when it could not be read."""
        if not desk.watch.open(Service.BACK_MARKET):
            return False
        try:
            reading = audit.back_market() if audit is not None else read_back_market(desk)
        except RemoteError as error:
            desk.watch.failed(error, whole_list=True)
            return False
        import_reading(desk, reading)
        desk.watch.good(Service.BACK_MARKET)
        return True

    def _read_shipstation(self, desk: Desk, audit: WholeReading | None = None) -> bool:
        """Read ShipStation, whole for an audit; False when it could not be read."""
        if not desk.watch.open(Service.SHIPSTATION):
            return False
        try:
            reading = audit.shipstation() if audit is not None else read_shipstation(desk)
        except RemoteError as error:
            desk.watch.failed(error, whole_list=True)
            return False
        save_reading(desk, reading)
        desk.watch.good(Service.SHIPSTATION)
        return True

    def _summary(self, desk: Desk) -> SyncSummary:
        desk.watch.keep_budget(self._shipstation.budget())
        now = self._clock.now()
        with self._store.reading() as tx:
            due = tx.outbox.count_due(now)
            attention = len(tx.attention.items()) + len(tx.quarantine.records())
            next_due = tx.outbox.next_due(now)
        named = [desk.watch.health(service).not_before for service in Service]
        waits = [one for one in named if one is not None and one > now]
        summary = SyncSummary(
            counts=desk.counts,
            due=due,
            attention=attention,
            back_market=desk.watch.status(Service.BACK_MARKET),
            shipstation=desk.watch.status(Service.SHIPSTATION),
            changes=Changes(frozenset(desk.touched), services=True),
            next_due=next_due,
            next_try=min(waits, default=None),
        )
        log.info(
            "pass done imported=%d changed=%d due=%d attention=%d back_market=%s shipstation=%s",
            desk.counts.imported,
            desk.counts.changed,
            due,
            attention,
            summary.back_market.value,
            summary.shipstation.value,
        )
        return summary


#: Waits between passes of ``run_until_idle`` while nothing can be delivered.
_REPEAT_S = (1.0, 2.0, 4.0, 8.0, 15.0)
#: The longest wait that a service may name and ``run_until_idle`` sits out without a time-out.
_LONGEST_WAIT_S = 120.0


def run_until_idle(
    cycle: SyncCycle, clock: Clock, *, timeout_s: float | None, progress: Progress = no_progress
) -> SyncSummary:
    """Repeat passes until nothing is due any more.

    What is not due yet (a grace time, say) is waited for only when a time-out is given and lies
    behind it. Refused credentials end it at once; a service that stays out of reach, or that
    limits us again and again, ends it after six passes that delivered nothing.

    Args:
        cycle: What to run.
        clock: For the waits.
        timeout_s: Seconds for all passes together; None for no bound but the above.
        progress: Told what is being done.

    Returns:
        The summary of the last pass with the counts of all of them; one that was interrupted
        included.
    """
    began_s = clock.elapsed_s()
    total = Counts()
    touched = Changes()
    fruitless = 0
    while True:
        summary = run_once(cycle, progress=progress)
        fruitless = 0 if _add(total, summary.counts) else fruitless + 1
        touched |= summary.changes
        left_s = None
        if timeout_s is not None:
            left_s = timeout_s - (clock.elapsed_s() - began_s)
        wait_s = _wait(summary, clock.now(), fruitless, left_s)
        if wait_s is not None and not summary.interrupted:
            try:
                clock.pause(wait_s)
                continue
            except Interrupted:
                summary = replace(summary, interrupted=True)
        return replace(summary, counts=total, changes=touched)


def run_once(cycle: SyncCycle, *, progress: Progress = no_progress) -> SyncSummary:
    """Run one pass; one that is interrupted says what it has done so far."""
    try:
        return cycle.run(progress=progress, at_once=True)
    except Interrupted:
        return cycle.so_far()


def _add(total: Counts, more: Counts) -> bool:
    """Add up what passes did; says whether the last one did anything."""
    did = False
    for name in Counts.__dataclass_fields__:
        count = getattr(more, name)
        setattr(total, name, getattr(total, name) + count)
        did = did or bool(count)
    return did


def _wait(
    summary: SyncSummary, now: datetime, fruitless: int, left_s: float | None
) -> float | None:
    """Say how long to wait before the next pass, or None when there is no use in one."""
    if ServiceStatus.CREDENTIALS_REFUSED in (summary.back_market, summary.shipstation):
        return None
    longest_s = _LONGEST_WAIT_S if left_s is None else left_s
    unfinished = bool(summary.due) or not summary.good
    if unfinished and fruitless > len(_REPEAT_S):
        return None
    if summary.next_try is not None:
        wait_s = (summary.next_try - now).total_seconds()
    elif unfinished:
        wait_s = _REPEAT_S[fruitless - 1] if fruitless else 0.0
    elif summary.next_due is not None and left_s is not None:
        wait_s = (summary.next_due - now).total_seconds()
    else:
        return None
    wait_s = max(wait_s, 0.0)
    return wait_s if wait_s <= longest_s else None
