"""When to try again: what a failure means for an effect and for the service behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    Rejected,
    RemoteError,
    Service,
    Unreachable,
)

#: Seconds after the first, second … failure; the last one for ever.
BACK_OFF_S = (30, 60, 120, 300, 900, 1800)
BLOCKED_S = 600
#: Back Market names no time in its 429; it blocks for ten seconds. ShipStation's windows are a
#: minute long, for the case that its header is missing.
LONGEST_LIMIT_S = 3600.0
LIMITED_S = {Service.BACK_MARKET: 10.0, Service.SHIPSTATION: 60.0}


class ServiceStatus(StrEnum):
    """How a service is doing, by the names that the command line prints."""

    OK = "ok"
    CREDENTIALS_REFUSED = "credentials_refused"
    BLOCKED = "blocked"
    RATE_LIMITED = "rate_limited"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class ServiceHealth:
    """What is known of a service.

    Attributes:
        since: When this status began, aware UTC.
        not_before: No request before this time, aware UTC; None for no such wait.
        last_good_at: The last reply that was understood, aware UTC, or None.
        detail: One sentence for people, ``""`` when all is well.
        remaining: Calls left in the window, where the service tells; else None.
        window_ends_at: When that window ends, aware UTC, or None.
        offline: Not even a connection came about (no route, no name): the network here, rather
            than the service.
        request_id: What the service's support wants quoted (``cf-ray`` for the firewall), or "".
        reason: What is known of why it does not answer, one of `errors.Why`; "" for nothing.
        missed: Passes in a row that it did not answer as it should, the last one included.
    """

    service: Service
    status: ServiceStatus
    since: datetime
    not_before: datetime | None = None
    last_good_at: datetime | None = None
    detail: str = ""
    remaining: int | None = None
    window_ends_at: datetime | None = None
    offline: bool = False
    request_id: str = ""
    reason: str = ""
    missed: int = 0


def status_of(error: RemoteError) -> ServiceStatus:
    """Say what an error tells about the service; a single refused request tells nothing bad."""
    if isinstance(error, CredentialsRefused):
        return ServiceStatus.CREDENTIALS_REFUSED
    if isinstance(error, Blocked):
        return ServiceStatus.BLOCKED
    if isinstance(error, RateLimited):
        return ServiceStatus.RATE_LIMITED
    if isinstance(error, Unreachable):
        return ServiceStatus.UNREACHABLE
    return ServiceStatus.OK


def longest_wait(status: ServiceStatus) -> timedelta:
    """Say for how long a service in this state is left alone at most.

    A wait that ends later than that was noted by a clock that was fast.
    """
    match status:
        case ServiceStatus.BLOCKED:
            return timedelta(seconds=BLOCKED_S)
        case ServiceStatus.RATE_LIMITED:
            return timedelta(seconds=LONGEST_LIMIT_S)
        case _:
            return timedelta()


def service_wait(error: RemoteError, now: datetime) -> datetime | None:
    """Say until when the whole service must be left alone; None when it need not be.

    Only limits and blocks count here: a service that did not answer may be asked again at once
    by somebody who presses the button.
    """
    if isinstance(error, RateLimited):
        wait_s = error.retry_after_s
        return now + timedelta(seconds=LIMITED_S[error.service] if wait_s is None else wait_s)
    if isinstance(error, Blocked):
        return now + timedelta(seconds=BLOCKED_S)
    return None


def next_try(health: ServiceHealth, now: datetime, next_pass: datetime | None) -> datetime | None:
    """Say when a service is asked again by itself.

    Args:
        health: How it is doing.
        now: Aware, UTC.
        next_pass: When the next pass begins by the clock; None when none does.

    Returns:
        None when nothing is tried before somebody does something: enters new credentials, say.
    """
    if health.status is ServiceStatus.CREDENTIALS_REFUSED:
        return None
    waits = [one for one in (health.not_before, next_pass) if one is not None and one > now]
    if next_pass is None and health.not_before is None:
        return None
    return max(waits, default=now)


def next_attempt(
    attempts: int, error: RemoteError, now: datetime, *, jitter: float = 0.0
) -> datetime | None:
    """Say when to try an effect again.

    Args:
        attempts: Deliveries tried so far, at least 1.
        error: What the last one ended with.
        now: Aware, UTC.
        jitter: 0 to 1; spreads the retries of several benches over a fifth of the wait.

    Returns:
        A time not before ``now``, or None when a person must look. Unreachable is tried for
        ever, at most every 36 min; a refused credential waits for nothing but a new one.
    """
    if isinstance(error, Unreachable):
        wait_s = BACK_OFF_S[min(attempts, len(BACK_OFF_S)) - 1]
        return now + timedelta(seconds=wait_s * (1 + 0.2 * jitter))
    if isinstance(error, CredentialsRefused):
        return now
    if isinstance(error, Rejected):
        return None
    return service_wait(error, now)


def error_code(error: Exception) -> str:
    """Give the short name of an error, as the attention list shows it."""
    names = {
        Unreachable: "unreachable",
        RateLimited: "rate_limited",
        Blocked: "blocked",
        CredentialsRefused: "credentials_refused",
        Rejected: "rejected",
    }
    for kind, name in names.items():
        if isinstance(error, kind):
            return name
    return "unexpected_reply" if isinstance(error, RemoteError) else "unexpected"
