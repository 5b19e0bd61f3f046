"""Times, states and journals as the seller reads them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from bb_desktop.application.reports import DayCount
from bb_desktop.domain.connecting import Held
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.stage import Stage
from bb_desktop.ui import icons, messages, pieces, service_words, times
from bb_desktop.ui.history import attention_sentence, history_sentence
from bb_desktop.ui.language import Language, words_for
from bb_desktop.ui.orders.columns import split_title
from bb_desktop.ui.orders.panel_fields import shipstation_value
from bb_desktop.ui.reports.bar_words import day_bar
from bb_desktop.ui.resources import resource_folder
from bb_desktop.ui.saying import filled
from bb_desktop.ui.wizards.first_run_shipstation import where_kept
from tests.builders import a_line, an_order
from tests.clock import NOW


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "0 min"),
        (59, "59 min"),
        (72, "1 h 12 min"),
        (26 * 60 + 5, "1 d 2 h"),
        (-12, "Late 12 min"),
        (-22 * 60 - 48, "Late 22 h"),
        (-3 * 24 * 60, "Late 3 d"),
    ],
)
def test_a_deadline_is_said_in_the_time_that_is_left(minutes, words):
    assert times.countdown(NOW + timedelta(minutes=minutes), NOW) == words


def test_an_order_without_a_deadline_has_no_countdown():
    assert times.countdown(None, NOW) == "–"


def test_days_close_by_are_named_and_far_ones_dated():
    noon = datetime(2026, 11, 24, 12, tzinfo=UTC).astimezone()
    expected = f"{noon:%H:%M}"

    assert times.clock(noon, noon) == f"today {expected}"
    assert times.clock(noon + timedelta(days=1), noon) == f"tomorrow {expected}"
    assert times.clock(noon - timedelta(days=1), noon) == f"yesterday {expected}"
    assert times.clock(noon + timedelta(days=2), noon) == f"Thu 26, {expected}"
    assert times.clock(noon + timedelta(days=20), noon) == "14 Dec"
    assert times.clock(noon - timedelta(days=300), noon) == "28 Jan 2026"


@pytest.mark.parametrize(
    ("words", "value", "said"),
    [
        ("Seit {time}.", "15. Okt.", "Seit 15. Okt."),
        ("Seit {time}. Es geht weiter.", "15. Okt.", "Seit 15. Okt. Es geht weiter."),
        ("Seit {time}, dann nicht.", "15. Okt.", "Seit 15. Okt., dann nicht."),
        ("Seit {time}.", "heute 11:48", "Seit heute 11:48."),
    ],
)
def test_a_sentence_ends_with_one_dot_whatever_ends_it(words, value, said):
    assert filled(words, time=value) == said


def test_a_day_under_a_bar_is_written_as_its_language_writes_days(qapp):
    speaking = Language(words_for("de"))
    try:
        bar = day_bar(DayCount(date(2026, 10, 28), 3, 1))
    finally:
        speaking.end()
        speaking.deleteLater()

    assert bar.label == "28. Okt."
    assert bar.spoken.startswith("Mi. 28. Okt.: ")


def test_a_dot_between_two_words_never_begins_a_line():
    assert pieces.in_line("64 GB", "", "Rouge") == "64 GB\u00a0· Rouge"


@pytest.mark.parametrize(("language", "day"), [("de", "15. Okt."), ("fr", "15 oct.")])
def test_a_day_that_ends_with_a_dot_gets_no_second_one(qapp, language, day):
    translator, before = QTranslator(), QLocale()
    assert translator.load(str(resource_folder("i18n") / f"bb_desktop_{language}.qm"))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale(language))
    try:
        said = where_kept(Held(), datetime(2026, 10, 15, 12, tzinfo=UTC), NOW)
    finally:
        QLocale.setDefault(before)
        QCoreApplication.removeTranslator(translator)

    assert day in said
    assert ".." not in said


def test_a_fresh_sync_is_told_in_seconds():
    assert times.age(NOW - timedelta(seconds=42), NOW) == "42 s"
    assert times.age(NOW - timedelta(minutes=5), NOW) == "5 min"


@given(st.integers(1, 999_999_999))
def test_a_number_in_groups_is_still_the_same_number(order_id):
    assert messages.number(order_id).replace("\u202f", "") == str(order_id)


def test_order_state_nine_is_not_called_shipped_when_it_was_cancelled():
    cancelled = an_order(lines=[a_line(state=LineState.CANCELLED)], state=OrderState.FINISHED)

    assert messages.market_word(cancelled) == "Cancelled"


def test_line_state_nine_is_on_hold():
    assert messages.market_word(an_order(lines=[a_line(state=LineState.ON_HOLD)])) == "On hold"


def test_lines_in_different_states_are_said_to_be():
    mixed = an_order(lines=[a_line(1, state=LineState.SHIPPED), a_line(2)])

    assert messages.market_word(mixed) == "Partly shipped"


def test_a_state_that_back_market_invents_is_shown_by_its_number():
    assert messages.line_word(LineState(77)) == "State 77"


@pytest.mark.parametrize("stage", Stage)
def test_every_stage_has_a_word_a_meaning_and_an_icon(stage):
    assert messages.stage_word(stage)
    assert messages.stage_meaning(stage).endswith(".")
    assert not icons.outline(messages.stage_icon(stage)).isEmpty()


@pytest.mark.parametrize("name", icons.SHAPES)
def test_every_icon_stays_inside_its_square(name):
    box = icons.outline(name).boundingRect()

    assert box.left() >= 0
    assert box.top() >= 0
    assert box.right() <= icons.GRID
    assert box.bottom() <= icons.GRID


@pytest.mark.parametrize("event", Event)
def test_every_event_of_the_journal_is_a_sentence(event):
    entry = JournalEntry(
        NOW, event, None, "Bench 2", "490154203237518", "check_digit", replaced="354178036859789"
    )

    sentence = history_sentence(entry)

    assert sentence
    assert "{" not in sentence


def test_a_refused_scan_is_told_with_its_reason():
    entry = JournalEntry(NOW, Event.REFUSED, None, "Bench 2", "490154203237519", "check_digit")

    assert history_sentence(entry) == (
        "490154203237519 refused at Bench 2: the check digit is wrong."
    )


@pytest.mark.parametrize(
    ("code", "detail", "sentence"),
    [
        (
            "write_note_rejected",
            "Locked.",
            "The note of order 28\u202f020\u202f682 could not be written. Locked.",
        ),
        (
            "address_incomplete",
            "The city is missing.",
            "The address of order 28\u202f020\u202f682 is incomplete.",
        ),
        (
            "a_code_of_a_later_version",
            "Order 28020682 has a new label.",
            "Order 28\u202f020\u202f682 has a new label.",
        ),
    ],
)
def test_what_needs_a_person_names_its_order_once(code, detail, sentence):
    item = AttentionItem(an_order().order_id, code, NOW, detail)

    assert attention_sentence(item) == sentence


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("status", ServiceStatus)
def test_every_trouble_of_a_service_has_its_word(service, status):
    health = ServiceHealth(service, status, NOW, not_before=NOW, last_good_at=NOW)
    loud = {
        ServiceStatus.CREDENTIALS_REFUSED,
        ServiceStatus.BLOCKED,
        ServiceStatus.UNREACHABLE,
    }

    assert "{" not in service_words.status_word(health)
    assert bool(messages.service_sentence(health, 3)) == (status in loud)


@pytest.mark.parametrize(
    ("title", "parts"),
    [
        (
            "iPhone 12 mini 64 Go - Rouge - Débloqué",
            ("iPhone 12 mini", "64 Go · Rouge · Débloqué"),
        ),
        ("Galaxy S21 5G 128GB - Grey", ("Galaxy S21 5G", "128GB · Grey")),
        ("Coque silicone", ("Coque silicone", "")),
        ("", ("", "")),
    ],
)
def test_a_title_is_parted_into_the_device_and_what_it_is_like(title, parts):
    assert split_title(title) == parts


def test_what_shipstation_shows_is_found_by_the_fields_name():
    raw = {
        "orderNumber": "28020682",
        "gift": False,
        "orderDate": "2026-11-23T01:15:00.0000000",
        "shipTo": {"name": "Camille Exemple", "city": "Paris", "phone": None},
        "advancedOptions": {"customField1": "EUR"},
        "items": [
            {"sku": "x", "weight": {"value": 420, "units": "grams"}},
            {"sku": "y", "options": [{"name": "Colour", "value": "Blue"}]},
            {"name": "Voucher", "unitPrice": -5.0, "adjustment": True},
        ],
    }

    assert shipstation_value(raw, "orderNumber") == "28020682"
    assert shipstation_value(raw, "gift") == "no"
    assert shipstation_value(raw, "orderDate") == "2026-11-23T01:15:00.0000000 (Pacific)"
    assert shipstation_value(raw, "shipTo") == "Camille Exemple, Paris"
    assert shipstation_value(raw, "advancedOptions.customField1") == "EUR"
    assert shipstation_value(raw, "items[].sku") == "x; y"
    assert shipstation_value(raw, "items[].weight") == "420 grams"
    assert shipstation_value(raw, "items[].options") == "Blue"
    assert shipstation_value(raw, "items[] adjustment") == "Voucher: -5.0"
    assert shipstation_value(raw, "nothing.of.it") == ""
