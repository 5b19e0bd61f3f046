"""Carriers' labels beside the phones: recognised, and never more than that."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.parcel_numbers import ParcelNumber, parcel_number


@pytest.mark.parametrize(
    "text",
    [
        "1Z5R89390357567127",  # UPS
        "1Z879E930346834440",
        "1z 5r8 939 03 5756 7127",
        "RB123456785GB",  # Royal Mail, S10
        "EE123456785FR",
        "LX000000005FR",  # S10 check digit of a remainder of 0
        "9405803699300124287899",  # USPS
        "9101 1234 5678 9000 0000 13",
        "92748931507708513018050063",
        "420221539101026837331000039521",
        "4201002334249200190132607600833457",
        "9611020987654312345672",  # FedEx Ground
        "986578788855",  # FedEx Express
        "1001921334250001000300779017972697",
        "9622001560000000000000794808390594",
        "3318810025",  # DHL Express
        "008182709980000020033350276C",  # DPD
        "%008182709980000020033350276C",
        "00340123450000000017",  # SSCC
    ],
)
def test_a_parcel_number_with_its_check_digit_is_known(text: str) -> None:
    found = parcel_number(text)

    assert found == ParcelNumber("".join(text.split()).upper(), check_digit_ok=True)


@pytest.mark.parametrize(
    "text",
    [
        "JJD000390007827348392",  # DHL
        "JJD0099999999",
        "JVGL0999999990",
        "JD0002242617644732",  # Yodel
        "GM295117494011169042",
        "TBA502887274000",
        "6A12345678901",  # Colissimo
    ],
)
def test_a_parcel_number_without_check_digit_is_known_by_its_shape(text: str) -> None:
    assert parcel_number(text) == ParcelNumber(text, check_digit_ok=None)


@pytest.mark.parametrize("text", ["1Z5R89390357567128", "RB123456784GB", "9405803699300124287898"])
def test_a_misread_parcel_number_is_still_one(text: str) -> None:
    assert parcel_number(text) == ParcelNumber(text, check_digit_ok=False)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "986578788856",
        "3318810026",
        "008182709980000020033350276A",
        "041441760228964",  # FedEx Ground has 15 digits too: an IMEI's place
        "09980000020033",
        "490154203237518",
        "3568680000414120",
        "C39XK1ABJGH5",
        "A1Z5R89390357567127",
        "1Z5R89390357567127 1Z5R89390357567127",
        "９４０５８０３６９９３００１２４２８７８９９",  # noqa: RUF001
        "9" * 5_000_000,
    ],
)
def test_other_codes_are_no_parcel_numbers(text: str) -> None:
    assert parcel_number(text) is None


@given(st.from_regex(r"[0-9]{14,16}|[0-9]{18}", fullmatch=True))
def test_lengths_that_belong_to_phones_are_left_to_phones(digits: str) -> None:
    assert parcel_number(digits) is None


@given(st.text())
def test_no_text_breaks_the_reading_of_a_parcel_number(text: str) -> None:
    found = parcel_number(text)

    assert found is None or found.code.isascii()
