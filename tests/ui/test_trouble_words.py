"""Six troubles of the services and three reminders: a sentence each, and the button that helps."""

import itertools
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.application.reminders import Reminder, ReminderKind
from bb_desktop.domain.errors import Service, Why
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui import service_words
from bb_desktop.ui.times import hour
from bb_desktop.ui.trouble_words import (
    remedy_words,
    reminder_remedy,
    reminder_sentence,
    service_remedy,
    service_sentence,
    service_sentences,
    since_words,
)

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
LATER = NOW + timedelta(minutes=10)
MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION
WELL = ServiceHealth(MARKET, ServiceStatus.OK, NOW - timedelta(hours=1), last_good_at=NOW)
REFUSED = replace(WELL, status=ServiceStatus.CREDENTIALS_REFUSED)
BLOCKED = replace(WELL, status=ServiceStatus.BLOCKED, not_before=LATER, request_id="8f2c11aa90")
SLOWED = replace(
    WELL,
    status=ServiceStatus.RATE_LIMITED,
    not_before=NOW + timedelta(seconds=21, milliseconds=400),
)
DOWN = replace(WELL, status=ServiceStatus.UNREACHABLE)
OFFLINE = replace(DOWN, offline=True)


def of_shipstation(health: ServiceHealth) -> ServiceHealth:
    return replace(health, service=STATION)


def test_six_troubles_are_six_sentences():
    troubles = (REFUSED, of_shipstation(REFUSED), BLOCKED, SLOWED, DOWN, OFFLINE)

    said = [service_sentence(one, 7, now=NOW) for one in troubles]

    assert all(said)
    assert [(a, b) for a, b in itertools.combinations(said, 2) if a == b] == []


def test_a_refused_token_says_since_when_and_what_waits():
    since = hour(REFUSED.since)

    assert service_sentence(REFUSED, 7) == (
        f"Back Market refused the token at {since}. Scanning goes on. 7 jobs wait."
    )
    assert service_sentence(REFUSED, 0) == (
        f"Back Market refused the token at {since}. Scanning goes on."
    )


def test_the_firewall_is_told_with_its_reference_and_the_next_try():
    said = service_sentences((BLOCKED, of_shipstation(WELL)), 7, now=NOW)[MARKET]

    assert "(ref. 8f2c11aa90)" in said
    assert said.endswith(f"Since {hour(BLOCKED.since)}, next try {hour(LATER)}.")
    assert "ref." not in service_sentence(replace(BLOCKED, request_id=""), 7)


def test_too_many_calls_count_the_seconds_and_are_over_when_they_are():
    assert service_sentence(SLOWED, 7, now=NOW) == (
        "Too many calls to Back Market. Goes on by itself in 22 s."
    )
    assert service_sentence(SLOWED, 7, now=NOW + timedelta(seconds=22)) == ""


def test_a_service_that_is_down_is_not_taken_for_a_missing_network():
    assert "not working right now" in service_sentence(DOWN, 0)
    assert service_sentence(OFFLINE, 0) == (
        "No internet. Keep scanning: everything goes out later."
    )
    assert service_words.status_word(DOWN) == "not working"
    assert service_words.status_word(OFFLINE) == "offline"


@pytest.mark.parametrize("health", [BLOCKED, SLOWED, DOWN, OFFLINE])
def test_every_trouble_says_since_when_it_is_and_when_it_is_tried_again(health):
    soon = NOW + timedelta(minutes=1)
    again = max(soon, health.not_before or soon)

    said = service_sentences((health, of_shipstation(WELL)), 0, now=NOW, next_pass=soon)[MARKET]

    assert said.endswith(f"Since {hour(health.since)}, next try {hour(again)}.")


def test_without_passes_by_the_clock_nothing_is_promised():
    assert since_words(DOWN, NOW, None) == f"Since {hour(DOWN.since)}."
    assert since_words(REFUSED, NOW, NOW) == ""
    assert since_words(WELL, NOW, NOW) == ""


def test_what_began_yesterday_says_the_day():
    yesterday = replace(DOWN, since=NOW - timedelta(days=1))

    assert since_words(yesterday, NOW, None) == f"Since yesterday {hour(yesterday.since)}."
    assert service_words.status_since(yesterday, NOW) == (
        f"not working since yesterday {hour(yesterday.since)}"
    )


@pytest.mark.parametrize(
    ("health", "word"),
    [(BLOCKED, "blocked"), (DOWN, "not working"), (OFFLINE, "offline"), (REFUSED, "refused")],
)
def test_the_status_says_since_when(health, word):
    assert service_words.status_since(health, NOW) == f"{word} since {hour(health.since)}"
    assert service_words.status_since(WELL, NOW) == "OK"


def test_each_cause_that_a_person_can_do_something_about_has_a_sentence_of_its_own():
    causes = [replace(DOWN, reason=why.value) for why in Why]
    said = [service_sentence(one, 0) for one in (*causes, DOWN, OFFLINE)]

    assert len(set(said)) == len(Why) + 2
    assert all(said)


def test_a_proxy_in_the_way_is_not_taken_for_a_missing_network():
    proxy = replace(OFFLINE, reason=Why.PROXY.value)

    said = service_sentences((proxy, of_shipstation(proxy)), 0, now=NOW)

    assert said[MARKET].startswith("The proxy of this network does not let Back Market through.")
    assert "ShipStation" in said[STATION]


def test_without_internet_one_sentence_is_enough_for_both_services():
    said = service_sentences((OFFLINE, of_shipstation(OFFLINE)), 3, now=NOW)

    since = hour(OFFLINE.since)
    assert said == {
        MARKET: f"No internet. Keep scanning: everything goes out later. Since {since}.",
        STATION: "",
    }


def test_where_the_other_service_answers_it_is_not_the_internet():
    since = replace(OFFLINE, since=NOW - timedelta(minutes=5))

    said = service_sentences((since, of_shipstation(WELL)), 3, now=NOW)

    assert "No connection to Back Market, though the internet works" in said[MARKET]
    assert said[STATION] == ""


def test_an_answer_of_before_the_network_went_proves_nothing():
    before = of_shipstation(replace(WELL, last_good_at=NOW - timedelta(minutes=6)))
    since = replace(OFFLINE, since=NOW - timedelta(minutes=5))

    assert service_sentences((since, before), 3, now=NOW)[MARKET].startswith("No internet.")


def test_two_services_that_are_down_are_both_named():
    said = service_sentences((DOWN, of_shipstation(DOWN)), 3, now=NOW)

    assert "Back Market" in said[MARKET]
    assert "ShipStation" in said[STATION]


@pytest.mark.parametrize(
    ("health", "remedy"),
    [
        (WELL, ""),
        (REFUSED, "reconnect"),
        (of_shipstation(REFUSED), "key"),
        (BLOCKED, ""),
        (SLOWED, ""),
        (DOWN, "sync"),
        (OFFLINE, "sync"),
    ],
)
def test_each_trouble_offers_what_helps_and_nothing_else(health, remedy):
    assert service_remedy(health) == remedy
    assert all(remedy_words(remedy)) == bool(remedy)


def test_a_banner_of_a_dead_token_says_reconnect_and_of_a_dead_key_enter_again():
    assert remedy_words("reconnect")[0] == "Reconnect"
    assert remedy_words("key")[0] == "Enter again"


@pytest.mark.parametrize(
    ("reminder", "words"),
    [
        (Reminder(ReminderKind.TOKEN_OLD, 90), "Back Market's token is 90 days old."),
        (Reminder(ReminderKind.KEY_EXPIRES, 0), "ShipStation's API key expires today."),
        (Reminder(ReminderKind.KEY_EXPIRES, 3), "ShipStation's API key expires in 3 days."),
        (Reminder(ReminderKind.KEY_EXPIRED, 2), "ShipStation's API key expired 2 days ago"),
    ],
)
def test_a_reminder_counts_the_days(reminder, words):
    assert reminder_sentence(reminder).startswith(words)


@pytest.mark.parametrize("kind", ReminderKind)
def test_a_reminder_leads_to_the_credential_that_it_is_about(kind):
    about = "reconnect" if "Back Market" in reminder_sentence(Reminder(kind, 3)) else "key"

    assert reminder_remedy(Reminder(kind, 3)) == about
