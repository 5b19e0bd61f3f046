"""Several codes of one label in one pull: one phone, whatever the order in which they came."""

from __future__ import annotations

import itertools
import random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bb_desktop.domain.burst import MOST_CODES, Apart, Burst, ImeiChoice, combine, ignored
from bb_desktop.domain.identifiers import IdentifierKind, Imei, SerialNumber
from bb_desktop.domain.readings import CodeKind, Reading
from bb_desktop.domain.scan import read_code
from tests.builders import imei_digits

LOWER, HIGHER, THIRD = "354178036859789", "490154203237518", "356938035643809"
SERIAL, OTHER_SERIAL = "C39XK1ABJGH5", "F2LXK9QRN72J"
EID = "89049032000000000000000000000023"
ICCID = "8949200123456789017"
GTIN = "00190199221468"
MISREAD = "490154203237519"
SLIP = "^#^499602D2^"


def together(*texts: str, choice: ImeiChoice = ImeiChoice.FIRST) -> Reading | Apart:
    return combine(map(read_code, texts), choice)


def phone(*texts: str, choice: ImeiChoice = ImeiChoice.FIRST) -> Reading:
    reading = together(*texts, choice=choice)
    assert isinstance(reading, Reading)
    return reading


def test_the_imei_is_taken_and_everything_else_goes_along() -> None:
    reading = phone(EID, GTIN, SERIAL, HIGHER, ICCID)

    assert reading.identifier == Imei(HIGHER)
    assert reading.identifier_of(IdentifierKind.SERIAL) == SerialNumber(SERIAL)
    assert ignored(reading) == (CodeKind.EID, CodeKind.ICCID, CodeKind.GTIN)


def test_a_phone_with_two_imeis_keeps_both() -> None:
    reading = phone(HIGHER, LOWER, SERIAL)

    assert (reading.code, reading.kind) == (LOWER, CodeKind.IMEI)
    assert [(one.code, one.kind) for one in reading.companions] == [
        (HIGHER, CodeKind.IMEI2),
        (SERIAL, CodeKind.SERIAL),
    ]


def test_the_imei_that_the_label_calls_the_first_is_the_first() -> None:
    label = f"IMEI1: {HIGHER}\nIMEI2: {LOWER}"

    for scans in itertools.permutations((LOWER, HIGHER, label, SERIAL)):
        assert phone(*scans).code == HIGHER
        assert phone(*scans, choice=ImeiChoice.LOWER).code == LOWER
        assert phone(*scans, choice=ImeiChoice.LOWER).companions[0].kind is CodeKind.IMEI2


def test_a_label_that_names_only_the_second_imei_leaves_the_first_to_the_other_code() -> None:
    assert phone(f"IMEI2: {LOWER}", HIGHER).code == HIGHER


@pytest.mark.parametrize(
    "texts",
    [
        (LOWER, SERIAL, HIGHER, OTHER_SERIAL),
        (LOWER, EID, HIGHER, "89049032000000000000000000000120"),
        (LOWER, HIGHER, THIRD),
        (SERIAL, OTHER_SERIAL),
        (f"IMEI: {LOWER}\nSN: {SERIAL}", f"IMEI: {HIGHER}\nSN: {OTHER_SERIAL}"),
        (SLIP, HIGHER),
        ("28020682", HIGHER),
    ],
)
def test_what_cannot_be_one_phone_is_never_put_together(texts: tuple[str, ...]) -> None:
    for scans in itertools.permutations(texts):
        assert isinstance(together(*scans), Apart)


def test_of_two_codes_that_look_like_serials_neither_is_recorded() -> None:
    reading = phone(HIGHER, SERIAL, OTHER_SERIAL)

    assert reading.identifier == Imei(HIGHER)
    assert reading.identifier_of(IdentifierKind.SERIAL) is None


def test_a_misread_imei_beside_the_right_one_does_no_harm() -> None:
    assert phone(MISREAD, HIGHER).identifier == Imei(HIGHER)
    assert phone(MISREAD, GTIN).check_digit_ok is False
    assert phone(MISREAD, SERIAL).kind is CodeKind.IMEI


def test_a_code_that_nobody_knows_does_not_part_the_label() -> None:
    burst = Burst()
    for at, text in enumerate((SERIAL, "1PMLPF3ZD/A", HIGHER)):
        burst = burst.add(read_code(text), at / 10)
    reading = burst.result()

    assert isinstance(reading, Reading)
    assert reading.identifier == Imei(HIGHER)
    assert reading.identifier_of(IdentifierKind.SERIAL) == SerialNumber(SERIAL)


@pytest.mark.parametrize("text", [EID, GTIN, HIGHER, SERIAL, SLIP, "hello", MISREAD])
def test_one_code_alone_is_what_it_is(text: str) -> None:
    assert together(text) == read_code(text)
    assert together(text, text) == read_code(text)


def test_a_second_phone_after_a_second_is_a_second_phone() -> None:
    first = Burst().add(read_code(LOWER), 10.0)

    assert first.add(read_code(SERIAL), 11.0).began_at == 10.0
    assert first.add(read_code(HIGHER), 11.01).readings == (read_code(HIGHER),)
    assert not first.over(11.0)
    assert first.over(11.01)
    assert Burst().over(0.0)
    assert Burst().result() is None


def test_a_slip_is_never_part_of_a_label_and_no_label_of_a_slip() -> None:
    label = Burst().add(read_code(LOWER), 1.0)
    slip = label.add(read_code(SLIP), 1.2)

    assert slip.readings == (read_code(SLIP),)
    assert slip.add(read_code(HIGHER), 1.3).readings == (read_code(HIGHER),)


def test_the_verdict_is_there_after_every_code() -> None:
    burst, seen = Burst(), []
    for at, text in enumerate((EID, SERIAL, HIGHER)):
        burst = burst.add(read_code(text), at / 5)
        result = burst.result()
        assert isinstance(result, Reading)
        seen.append(result.kind)

    assert seen == [CodeKind.EID, CodeKind.SERIAL, CodeKind.IMEI]


def test_a_burst_takes_no_more_codes_than_a_label_carries() -> None:
    burst = Burst()
    for number in range(MOST_CODES + 1):
        burst = burst.add(read_code(f"89049032{number:024d}"), 1.0)

    assert len(burst.readings) == 1


CODES = (LOWER, HIGHER, THIRD, SERIAL, OTHER_SERIAL, EID, ICCID, GTIN, MISREAD, SLIP, "hello")
LABELS = (
    f"IMEI1: {HIGHER}\nIMEI2: {LOWER}\nSN: {SERIAL}",
    f"IMEI2: {HIGHER}",
    f'{{"imei": "{LOWER}", "eid": "{EID}"}}',
)


@given(
    st.lists(st.sampled_from(CODES + LABELS) | imei_digits(), min_size=1, max_size=6),
    st.randoms(),
    st.sampled_from(ImeiChoice),
)
def test_the_order_of_arrival_changes_nothing(
    texts: list[str], rng: random.Random, choice: ImeiChoice
) -> None:
    readings = [read_code(text) for text in texts]
    shuffled = rng.sample(readings, len(readings))
    doubled = rng.sample(readings * 2, len(readings) * 2)

    assert combine(shuffled, choice) == combine(readings, choice)
    assert combine(doubled, choice) == combine(readings, choice)


@given(st.lists(st.sampled_from(CODES + LABELS), min_size=1, max_size=5))
def test_nothing_is_recorded_that_no_code_said(texts: list[str]) -> None:
    combined = together(*texts)
    assume(isinstance(combined, Reading))
    assert isinstance(combined, Reading)
    said = {
        part.identifier
        for text in texts
        for reading in [read_code(text)]
        for part in (reading, *reading.companions)
    }

    assert {one.identifier for one in (combined, *combined.companions)} <= said | {None}
    assert all(not one.companions for one in combined.companions)
