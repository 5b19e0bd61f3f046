"""Renewing in time: what is reminded of, when, and what is nobody's business."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bb_desktop.application.reminders import Reminder, ReminderKind, reminders
from bb_desktop.domain.connecting import Held
from bb_desktop.domain.shop import Shop

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TODAY = NOW.astimezone().date()
HELD = Held(token_ending="4kQ=", key_ending="9f0e", token_since=NOW - timedelta(days=90))


def in_days(days: int) -> Shop:
    return Shop(key_expires=TODAY + timedelta(days=days))


def test_nobody_is_reminded_who_did_not_ask_for_it():
    assert reminders(HELD, Shop(), NOW) == ()


@pytest.mark.parametrize(("after", "reminded"), [(89, True), (90, True), (91, False)])
def test_a_token_is_reminded_of_once_it_is_as_old_as_the_seller_said(after, reminded):
    found = reminders(HELD, Shop(token_reminder_days=after), NOW)

    assert found == ((Reminder(ReminderKind.TOKEN_OLD, 90),) if reminded else ())


@pytest.mark.parametrize(
    ("days", "kind", "counted"),
    [
        (15, None, 0),
        (14, ReminderKind.KEY_EXPIRES, 14),
        (1, ReminderKind.KEY_EXPIRES, 1),
        (0, ReminderKind.KEY_EXPIRES, 0),
        (-1, ReminderKind.KEY_EXPIRED, 1),
        (-40, ReminderKind.KEY_EXPIRED, 40),
    ],
)
def test_a_key_is_reminded_of_two_weeks_before_it_expires(days, kind, counted):
    found = reminders(HELD, in_days(days), NOW)

    assert found == ((Reminder(kind, counted),) if kind else ())


def test_both_can_be_due_and_the_token_comes_first():
    shop = replace(in_days(3), token_reminder_days=30)

    kinds = [one.kind for one in reminders(HELD, shop, NOW)]

    assert kinds == [ReminderKind.TOKEN_OLD, ReminderKind.KEY_EXPIRES]


@pytest.mark.parametrize(
    "held",
    [
        Held(),
        replace(HELD, token_ending="", key_ending=""),
        replace(HELD, fixed=frozenset({"back_market_token", "shipstation_api_key"})),
    ],
    ids=["nothing", "forgotten", "environment"],
)
def test_what_is_not_kept_here_is_not_reminded_of(held):
    assert reminders(held, replace(in_days(0), token_reminder_days=1), NOW) == ()


def test_a_token_whose_age_nobody_noted_is_left_alone():
    held = replace(HELD, token_since=None)

    assert reminders(held, Shop(token_reminder_days=1), NOW) == ()
