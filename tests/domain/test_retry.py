"""When to try again: for ever where a service is away, never where a person must look."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    Rejected,
    Service,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.retry import (
    BACK_OFF_S,
    ServiceStatus,
    error_code,
    next_attempt,
    service_wait,
    status_of,
)

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
AWAY = Unreachable("away", service=Service.BACK_MARKET)


def limited(service=Service.BACK_MARKET, seconds=None):
    return RateLimited("slow down", service=service, retry_after_s=seconds)


ERRORS = {
    "unreachable": AWAY,
    "rate_limited": limited(),
    "blocked": Blocked("firewall", service=Service.BACK_MARKET),
    "credentials_refused": CredentialsRefused("token", service=Service.BACK_MARKET),
    "rejected": Rejected("no", service=Service.BACK_MARKET, status=400),
    "unexpected_reply": UnexpectedReply("what?", service=Service.BACK_MARKET),
}


@given(st.integers(1, 10_000), st.floats(0, 1))
def test_what_is_away_is_tried_for_ever_at_most_every_thirty_six_minutes(attempts, jitter):
    at = next_attempt(attempts, AWAY, NOW, jitter=jitter)

    assert at is not None
    assert timedelta(seconds=30) <= at - NOW <= timedelta(minutes=36)


def test_the_waits_grow_as_promised():
    waits = [(next_attempt(n, AWAY, NOW) or NOW) - NOW for n in range(1, 9)]

    assert [int(wait.total_seconds()) for wait in waits] == [*BACK_OFF_S, 1800, 1800]


@pytest.mark.parametrize("name", ["rejected", "unexpected_reply"])
def test_what_was_refused_or_not_understood_needs_a_person_at_once(name):
    assert next_attempt(1, ERRORS[name], NOW) is None


def test_a_time_that_the_service_named_is_kept():
    named = limited(seconds=42.5)

    assert next_attempt(3, named, NOW) == service_wait(named, NOW) == NOW + timedelta(seconds=42.5)


@pytest.mark.parametrize(("service", "seconds"), [("back_market", 10), ("shipstation", 60)])
def test_a_limit_without_a_time_waits_for_the_services_own_window(service, seconds):
    assert service_wait(limited(Service(service)), NOW) == NOW + timedelta(seconds=seconds)


def test_a_limit_of_no_seconds_is_over_at_once():
    assert service_wait(limited(seconds=0.0), NOW) == NOW


def test_the_firewall_is_left_alone_for_ten_minutes():
    assert next_attempt(1, ERRORS["blocked"], NOW) == NOW + timedelta(minutes=10)


def test_refused_credentials_wait_for_nothing_but_new_ones():
    assert next_attempt(5, ERRORS["credentials_refused"], NOW) == NOW
    assert service_wait(ERRORS["credentials_refused"], NOW) is None


def test_only_limits_and_blocks_close_a_service_for_a_time():
    closing = {name for name, error in ERRORS.items() if service_wait(error, NOW) is not None}

    assert closing == {"rate_limited", "blocked"}


def test_every_error_has_its_name():
    assert {name: error_code(error) for name, error in ERRORS.items()} == {
        name: name for name in ERRORS
    }
    assert error_code(ValueError("a fault of ours")) == "unexpected"


def test_one_refused_request_tells_nothing_bad_of_a_service():
    told = {name: status_of(error) for name, error in ERRORS.items()}

    assert told.pop("rejected") is told.pop("unexpected_reply") is ServiceStatus.OK
    assert all(status.value == name for name, status in told.items())
