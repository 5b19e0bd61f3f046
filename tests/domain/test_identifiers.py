"""IMEIs and serial numbers: what becomes one, and what never does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from bb_desktop.domain.errors import InvalidIdentifier
from bb_desktop.domain.identifiers import (
    IdentifierKind,
    Imei,
    SerialNumber,
    identifier_from,
    spaced_digits,
)

REAL_IMEIS = ("490154203237518", "354178036859789", "356938035643809", "011415009346880")


def _with_check_digit(stem: str) -> str:
    return stem + luhn.calc_check_digit(stem)


def _in_script(digits: str, *, zero: str) -> str:
    return "".join(chr(ord(zero) + int(digit)) for digit in digits)


imeis = st.from_regex(r"[0-9]{14}", fullmatch=True).filter(lambda stem: set(stem) != {"0"})
imeis = imeis.map(_with_check_digit)


@pytest.mark.parametrize("text", REAL_IMEIS)
def test_a_real_imei_is_read(text: str) -> None:
    assert Imei.parse(text).digits == text


@pytest.mark.parametrize(
    "text",
    [
        "49-015420-323751-8",
        "49 015420 323751 8",
        "490154.20.323751.8",
        "49015420/323751/8",
        " 490154203237518\n",
        "49\u2013015420\u2013323751\u20138",
        "4901\u00a05420\u00a03237\u00a0518",
        "490154203237 - 518",
    ],
)
def test_separators_on_a_label_do_not_change_the_imei(text: str) -> None:
    assert Imei.parse(text) == Imei("490154203237518")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("490154203237519", "check digit"),
        ("153124587625348", "check digit"),  # the example of Back Market's own documentation
        ("123456789012345", "check digit"),
        ("49015420323751", "has 14"),
        ("4901542032375180", "has 16"),
        ("000000000000000", "zeros"),
        ("", "15 digits"),
        ("4.9015420323752E+14", "15 digits"),
        ("-490154203237518", "15 digits"),
        ("49015420323751O", "15 digits"),
        (_in_script("490154203237518", zero="\u0660"), "15 digits"),  # Arabic
        (_in_script("490154203237518", zero="\uff10"), "15 digits"),  # full width
        ("4901542032375²8", "15 digits"),
        ("490154203237518" * 1000, "15 digits"),
    ],
)
def test_what_is_no_imei_is_refused_with_a_sentence(text: str, sentence: str) -> None:
    with pytest.raises(InvalidIdentifier, match=sentence) as refused:
        Imei.parse(text)

    assert str(refused.value).endswith(".")


def test_an_imei_cannot_be_made_past_its_checks() -> None:
    with pytest.raises(InvalidIdentifier):
        Imei("490154203237519")
    with pytest.raises(InvalidIdentifier):
        Imei("49-015420-323751-8")


@given(imeis)
def test_every_imei_reads_back_as_itself(text: str) -> None:
    assert Imei.parse(text).value == text


@given(imeis, st.integers(0, 14), st.integers(1, 9))
def test_one_wrong_digit_is_always_noticed(text: str, place: int, step: int) -> None:
    wrong = str((int(text[place]) + step) % 10)

    with pytest.raises(InvalidIdentifier):
        Imei.parse(text[:place] + wrong + text[place + 1 :])


@given(imeis, st.integers(0, 13))
def test_swapped_neighbours_are_noticed_but_for_nought_and_nine(text: str, place: int) -> None:
    first, second = text[place], text[place + 1]
    swapped = text[:place] + second + first + text[place + 2 :]
    if first == second or {first, second} == {"0", "9"}:
        return

    with pytest.raises(InvalidIdentifier):
        Imei.parse(swapped)


@given(imeis, st.lists(st.sampled_from(["", " ", "-", ".", "/", " - "]), min_size=14, max_size=14))
def test_separators_never_change_the_meaning(text: str, between: list[str]) -> None:
    spaced = "".join(d + s for d, s in zip(text, [*between, ""], strict=True))

    assert Imei.parse(spaced) == Imei(text)


@given(st.text())
def test_no_text_breaks_the_reading_of_an_imei(text: str) -> None:
    try:
        imei = Imei.parse(text)
    except InvalidIdentifier:
        return

    assert len(imei.digits) == 15


@given(st.text())
def test_a_number_is_ascii_digits_or_nothing(text: str) -> None:
    digits = spaced_digits(text)

    assert digits is None or (digits.isascii() and digits.isdigit())


def test_the_first_eight_digits_stand_for_the_model() -> None:
    assert Imei("354178036859789").tac == "35417803"


def test_a_log_shows_the_model_but_not_the_phone() -> None:
    assert Imei("354178036859789").masked == "35417803*****89"


@pytest.mark.parametrize(
    ("text", "serial"),
    [
        ("C39XK1ABJGH5", "C39XK1ABJGH5"),
        ("c39xk1abjgh5", "C39XK1ABJGH5"),
        ("K2V9G QQ0VX\n", "K2V9GQQ0VX"),
        ("R58M12ABCDE", "R58M12ABCDE"),
        ("7JX2PQ3", "7JX2PQ3"),
        ("JXQWPTZ", "JXQWPTZ"),
        ("PF-2ABC34", "PF-2ABC34"),
        ("5CG1234XYZ", "5CG1234XYZ"),
        ("012345678953", "012345678953"),
        ("S01-E45601ABC12345678", "S01-E45601ABC12345678"),
        ("A" + "1" * 49, "A" + "1" * 49),
    ],
)
def test_a_real_serial_number_is_read(text: str, serial: str) -> None:
    assert SerialNumber.parse(text).text == serial


@pytest.mark.parametrize(
    "text",
    [
        "",
        "N/A",
        "none",
        "Unknown",
        "System Serial Number",
        "To be filled by O.E.M.",
        "Default string",
        "0000000",
        "------",
        "-ABC123",
        "ABC123-",
        "ABC_123",
        "ABC123é",
        "STRAßE12",
        "\uff2339XK1ABJGH5",
        _in_script("12345678", zero="\uff10"),
        "A" + "1" * 50,
        "A1" * 1_000_000,
    ],
)
def test_what_is_no_serial_number_is_refused_with_a_sentence(text: str) -> None:
    with pytest.raises(InvalidIdentifier) as refused:
        SerialNumber.parse(text)

    assert str(refused.value).endswith(".")


def test_a_serial_number_cannot_be_made_past_its_checks() -> None:
    with pytest.raises(InvalidIdentifier):
        SerialNumber("c39xk1abjgh5")


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading_of_a_serial_number(text: str) -> None:
    try:
        serial = SerialNumber.parse(text)
    except InvalidIdentifier:
        return

    assert SerialNumber.parse(serial.text) == serial
    assert 4 <= len(serial.text) <= 50


@pytest.mark.parametrize("text", ["A1B2", "7JX2PQ3", "C39XK1ABJGH5"])
def test_a_log_hides_most_of_a_serial_number(text: str) -> None:
    masked = SerialNumber(text).masked

    assert len(masked) == len(text)
    assert masked.count("*") >= 2
    assert text not in masked


def test_a_stored_identifier_comes_back_as_what_it_was() -> None:
    for identifier in (Imei("490154203237518"), SerialNumber("C39XK1ABJGH5")):
        assert identifier_from(identifier.kind, identifier.value) == identifier


def test_an_accessory_takes_no_identifier() -> None:
    with pytest.raises(InvalidIdentifier, match="takes no identifier"):
        identifier_from(IdentifierKind.NONE, "490154203237518")


def test_a_serial_number_is_not_taken_as_an_imei() -> None:
    with pytest.raises(InvalidIdentifier):
        identifier_from(IdentifierKind.IMEI, "C39XK1ABJGH5")
