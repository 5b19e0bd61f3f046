from datetime import UTC, datetime
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from pydantic_core import PydanticCustomError

from bb_desktop.adapters.fields import (
    Cents,
    Moment,
    Number,
    Text,
    WireModel,
    read_cents,
    read_flag,
    read_moment,
    read_number,
    read_number_if_any,
    read_text,
    read_visible_text,
    reason_of,
)

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


class Parcel(WireModel):
    parcel_number: Number
    weight: Cents = 0
    sent: Moment | None = None
    note: Text = ""
    inner: "list[Parcel]" = []  # noqa: RUF012 - pydantic copies defaults


@pytest.mark.parametrize(
    ("written", "cents"),
    [
        ("894.00", 89400),
        ("229.0", 22900),
        (" 12.5 ", 1250),
        (299.25, 29925),
        (7, 700),
        ("-20.55", -2055),
        ("0.005", 1),
        ("2.345", 235),
        ("1e2", 10000),
    ],
)
def test_amounts_are_read_as_text_or_number(written, cents):
    assert read_cents(written) == cents


@pytest.mark.parametrize(
    "written", ["", "abc", "NaN", "Infinity", "1,299.00", "1e99", True, None, [], "٣", "9" * 16]
)
def test_what_is_no_price_is_not_guessed_at(written):
    with pytest.raises(PydanticCustomError, match="is not an amount"):
        read_cents(written)


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=4))
def test_cents_are_rounded_half_up_as_invoices_do(amount):
    expected = int((amount * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))

    assert read_cents(format(amount, "f")) == expected


@pytest.mark.parametrize(
    ("written", "moment"),
    [
        ("2022-12-29T06:28:16+01:00", datetime(2022, 12, 29, 5, 28, 16, tzinfo=UTC)),
        ("2025-12-04T18:29:01Z", datetime(2025, 12, 4, 18, 29, 1, tzinfo=UTC)),
        ("2022-04-29T09:35:24", datetime(2022, 4, 29, 9, 35, 24, tzinfo=UTC)),
        (
            "2022-12-30T12:00:09.790961+00:00",
            datetime(2022, 12, 30, 12, 0, 9, 790961, tzinfo=UTC),
        ),
    ],
)
def test_times_come_with_and_without_offset_and_fraction(written, moment):
    assert read_moment(written) == moment


@pytest.mark.parametrize(
    "written",
    ["tomorrow", "2026-02-30T10:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", 17],
)
def test_what_is_no_time_of_our_days_is_refused(written):
    with pytest.raises(PydanticCustomError, match="is not a time"):
        read_moment(written)


@pytest.mark.parametrize(("written", "number"), [(5, 5), ("5978", 5978), (7.0, 7), ("12.0", 12)])
def test_whole_numbers_come_as_numbers_or_digits(written, number):
    assert read_number(written) == number


@pytest.mark.parametrize("written", [True, "12a", 1.5, None, "", 2**70, "٣", [1]])
def test_what_is_no_whole_number_is_refused(written):
    with pytest.raises(PydanticCustomError, match="is not a whole number"):
        read_number(written)

    assert read_number_if_any(written) is None


@pytest.mark.parametrize(
    ("written", "flag"), [(True, True), (0, False), ("yes", True), ("0", False)]
)
def test_yes_and_no_have_several_spellings(written, flag):
    assert read_flag(written) is flag


def test_invisible_characters_of_pasted_phone_numbers_are_dropped():
    assert read_visible_text("\u202a+33 6 12 34 56 78\u202c") == "+33 6 12 34 56 78"


def test_line_breaks_in_an_address_become_blanks():
    assert read_text(" 5 Rue\tdes\nLilas\x00 ") == "5 Rue des Lilas"


def test_null_and_empty_count_as_missing():
    parcel = Parcel.model_validate({"parcelNumber": "7", "weight": None, "sent": "", "note": None})

    assert parcel == Parcel(parcel_number=7)


def test_a_reason_names_the_field_and_never_its_content():
    with pytest.raises(ValidationError) as caught:
        Parcel.model_validate({"inner": [{"parcel_number": 1, "weight": "Mme Secrète"}]})

    reason = reason_of(caught.value)
    assert reason == "parcel_number is missing; inner[0].weight is not an amount"
    assert "Secrète" not in str(caught.value)


@given(ANYTHING, ANYTHING)
def test_nothing_that_json_can_hold_ends_in_another_error(first, second):
    for content in (first, {"parcel_number": first, "sent": second, "inner": [second]}):
        reason = "unread"
        try:
            Parcel.model_validate(content)
        except ValidationError as error:
            reason = reason_of(error)

        assert reason
