"""How the two services are doing during one pass, and what is kept of it."""

from __future__ import annotations

import logging
from collections import Counter
from dataclasses import replace
from datetime import datetime

from bb_desktop.application.ports import Clock, Store
from bb_desktop.domain.errors import (
    Rejected,
    RemoteError,
    Service,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.retry import (
    ServiceHealth,
    ServiceStatus,
    longest_wait,
    service_wait,
    status_of,
)
from bb_desktop.domain.shipments import RateBudget
from bb_desktop.domain.told_time import WRONG_FROM

log = logging.getLogger(__name__)

#: Requests without an answer, one after the other for different orders, before a service counts
#: as out of reach for the rest of a pass.
_MOST_FAILURES = 3


class ServiceWatch:
    """Keeps a pass from asking a service that refused, and remembers why.

    A wait that the service named itself outlives the process; everything else is forgotten with
    the pass, so that the next one tries again. A single request that failed may be that request's
    own fault, so only the third one closes a service that otherwise answers.
    """

    def __init__(self, store: Store, clock: Clock, *, spare_refused: bool = False) -> None:
        """Read what earlier passes left.

        Args:
            store: Keeps it.
            clock: For waits.
            spare_refused: Leave a service alone that refused the credentials: nobody asked for
                this pass, and a token that is dead is not tried every minute.
        """
        self._store = store
        self._clock = clock
        now = clock.now()
        with store.reading() as tx:
            known = {service: tx.state.health(service) for service in Service}
        self._health = {
            service: _within_reason(health or ServiceHealth(service, ServiceStatus.OK, now), now)
            for service, health in known.items()
        }
        for service, health in self._health.items():
            if known[service] not in (None, health):
                with store.transaction() as tx:
                    tx.state.save_health(health)
        self._closed = {
            service
            for service, health in self._health.items()
            if (health.not_before is not None and health.not_before > now)
            or (spare_refused and health.status is ServiceStatus.CREDENTIALS_REFUSED)
        }
        #: How the services did in this pass; what is not named answered as it should.
        self._told = {service: self._health[service].status for service in self._closed}
        self._failures = Counter[Service]()
        self._good: set[Service] = set()

    def open(self, service: Service) -> bool:
        """Say whether the service may be asked in this pass."""
        return service not in self._closed

    def status(self, service: Service) -> ServiceStatus:
        """Say how the service did in this pass."""
        return self._told.get(service, ServiceStatus.OK)

    def health(self, service: Service) -> ServiceHealth:
        """Give everything that is known."""
        return self._health[service]

    def good(self, service: Service) -> None:
        """Note that the service answered a list as it should."""
        now = self._clock.now()
        self._good.add(service)
        old = self._health[service]
        since = old.since if old.status is ServiceStatus.OK else now
        self._told.pop(service, None)
        self._save(
            replace(
                old,
                status=ServiceStatus.OK,
                since=since,
                not_before=None,
                last_good_at=now,
                detail="",
                offline=False,
                request_id="",
                reason="",
            )
        )

    def failed(self, error: RemoteError, *, whole_list: bool = False) -> None:
        """Note an error; closes the service for this pass when the error concerns all of it.

        Args:
            error: What was raised.
            whole_list: The error ended the reading of a list, so that even a reply that was
                refused or not understood means that the service cannot be used now.
        """
        status = status_of(error)
        if status is ServiceStatus.OK:
            if not (whole_list and isinstance(error, (Rejected, UnexpectedReply))):
                return
            status = ServiceStatus.UNREACHABLE
        now = self._clock.now()
        old = self._health[error.service]
        self._told[error.service] = status
        self._failures[error.service] += 1
        alone = isinstance(error, Unreachable) and not error.offline and not whole_list
        if not alone or self._failures[error.service] >= _MOST_FAILURES:
            self._closed.add(error.service)
        log.warning(
            "service failed service=%s status=%s request_id=%s",
            error.service.value,
            status.value,
            error.request_id,
        )
        self._save(
            replace(
                old,
                status=status,
                since=old.since if old.status is status else now,
                not_before=service_wait(error, now),
                detail=str(error),
                offline=isinstance(error, Unreachable) and error.offline,
                request_id=error.request_id or "",
                reason=error.why.value if error.why is not None else "",
            )
        )

    def end_of_pass(self) -> None:
        """Count the passes in a row that a service missed: two are worth a word."""
        now = self._clock.now()
        for service, health in tuple(self._health.items()):
            missed = 0 if self.status(service) is ServiceStatus.OK else health.missed + 1
            good = health.last_good_at
            if service in self._good and good is not None and abs(now - good) > WRONG_FROM:
                # The services told meanwhile that our clock is wrong, which noted that time.
                good = now
            if (missed, good) != (health.missed, health.last_good_at):
                since = min(health.since, now) if good == health.last_good_at else now
                self._save(replace(health, missed=missed, last_good_at=good, since=since))

    def keep_budget(self, budget: RateBudget | None) -> None:
        """Keep what is left of ShipStation's window for the next process."""
        if budget is None:
            return
        old = self._health[Service.SHIPSTATION]
        self._save(replace(old, remaining=budget.remaining, window_ends_at=budget.ends_at))

    def _save(self, health: ServiceHealth) -> None:
        service, now = health.service, self._clock.now()
        known = self._health[service].not_before
        with self._store.transaction() as tx:
            stored = tx.state.health(service)
            until = None if stored is None else stored.not_before
            if stored is not None and until is not None and until != known and until > now:
                # Another computer was told to wait while this pass went on.
                kept = max(until, health.not_before or until)
                health = replace(stored, not_before=kept, last_good_at=health.last_good_at)
                self._told[service] = stored.status
                self._closed.add(service)
            tx.state.save_health(health)
        self._health[service] = health


def _within_reason(health: ServiceHealth, now: datetime) -> ServiceHealth:
    """Put right what a clock noted that was fast: nothing has been before now."""
    until, good = health.not_before, health.last_good_at
    return replace(
        health,
        since=min(health.since, now),
        # No service can have named a longer wait.
        not_before=None if until is None else min(until, now + longest_wait(health.status)),
        last_good_at=None if good is None else min(good, now),
    )
