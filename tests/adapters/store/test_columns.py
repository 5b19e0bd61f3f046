from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.dialects import sqlite

from bb_desktop.adapters.store.columns import (
    CHUNK,
    HIGHEST_NUMBER,
    PlainText,
    UtcTime,
    as_json,
    chunks,
)

SQLITE: Any = sqlite.dialect()
ZONES = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(
    min_value=datetime(1, 1, 3),  # noqa: DTZ001 - hypothesis wants naive bounds
    max_value=datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=ZONES,
)


def stored(time):
    return UtcTime().process_bind_param(time, SQLITE)


@given(TIMES)
def test_a_time_comes_back_to_the_microsecond_in_utc(time):
    read = UtcTime().process_result_value(stored(time), SQLITE)

    assert read == time
    assert read is not None
    assert read.tzinfo is UTC


@given(TIMES, TIMES)
def test_stored_times_are_in_the_order_of_the_times(one, other):
    assert (stored(one) < stored(other)) == (one < other)
    assert (stored(one) == stored(other)) == (one == other)


def test_a_time_that_could_be_any_hour_is_refused():
    with pytest.raises(ValueError, match="without its zone"):
        stored(datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001


@given(st.text())
def test_text_is_stored_as_it_is(text):
    assert PlainText().process_bind_param(text, SQLITE) == text.replace("\0", "\ufffd")


@given(st.text(st.characters(categories=("Cs", "Lu", "Cc"))))
def test_half_characters_are_replaced_so_that_any_text_can_be_stored(text):
    plain = PlainText().process_bind_param(text, SQLITE)

    assert plain is not None
    assert "\0" not in plain
    assert plain.encode().decode() == plain


def test_half_an_emoji_takes_no_letter_with_it():
    assert PlainText().process_bind_param("a\ud83db\ude00c", SQLITE) == "a\ufffdb\ufffdc"


def test_a_reply_with_decimals_and_frozen_parts_is_stored_as_plain_json():
    reply = {"price": Decimal("619.90"), "count": Decimal(2), "more": MappingProxyType({"a": ()})}

    assert as_json(reply) == '{"price": 619.9, "count": 2, "more": {"a": []}}'
    with pytest.raises(TypeError, match="a datetime is no part of a JSON reply"):
        as_json({"at": datetime.now(UTC)})


def test_numbers_are_asked_for_once_and_in_pieces():
    numbers = [1, 1, -5, HIGHEST_NUMBER + 1, *range(2, CHUNK + 2)]

    assert list(chunks(numbers)) == [list(range(1, CHUNK + 1)), [CHUNK + 1]]
    assert list(chunks([])) == []
