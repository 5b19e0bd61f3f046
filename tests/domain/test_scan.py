"""What the packing bench reads: every code that lies on it, named as what it is."""

from __future__ import annotations

import json
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import ean, luhn
from stdnum.iso7064 import mod_97_10

from bb_desktop.domain.identifiers import IdentifierKind, Imei, SerialNumber
from bb_desktop.domain.scan import LONGEST_SCAN, CodeKind, Reading, read_code

ONE, TWO, THREE = "490154203237518", "356938035643809", "354178036859789"
SERIAL = "C39XK1ABJGH5"
EID = "89049032000000000000000000000023"
GTIN = "00190199221468"
SLIP_ID = 0x499602D2

imeis = st.from_regex(r"[0-9]{14}", fullmatch=True).filter(lambda stem: set(stem) != {"0"})
imeis = imeis.map(lambda stem: stem + luhn.calc_check_digit(stem))


def test_the_keyboard_that_a_scan_came_through_is_named() -> None:
    assert read_code("'çà&('éà\"é\"è(&_").layout == "fr"
    assert read_code("$()!%$@)#@#&%!*").layout == "us"
    assert read_code("&§&499602D2&").layout == "de"
    assert read_code(ONE).layout is None
    assert read_code("35-417803-685978-9").layout is None


@pytest.mark.parametrize("text", ["^#^499602D2^", "636'çç-àéDé6", "&§&499602D2&", "^£^499602D2^"])
def test_a_packing_slip_opens_shipstations_order(text: str) -> None:
    reading = read_code(text)

    assert reading.shipstation_order_id == SLIP_ID
    assert reading.order_number is None


@pytest.mark.parametrize("text", ["28020682", "EU28020682", "eu 28020682", "#28020682"])
def test_an_order_number_opens_back_markets_order(text: str) -> None:
    reading = read_code(text)

    assert reading.order_number == "28020682"
    assert reading.shipstation_order_id is None


LABEL = [
    f"IMEI1: {ONE}\nIMEI2: {TWO}\nSN: {SERIAL}\nEID: {EID}",
    f"EID:{EID};SN:{SERIAL};IMEI2:{TWO};IMEI:{ONE}",
    f"IMEI {ONE} IMEI2 {TWO} Serial No. {SERIAL} EID {EID}",
    f"IMEI={ONE}|IMEI={TWO}|S/N={SERIAL}|EID={EID}",
    json.dumps({"imei": ONE, "imei2": TWO, "serialNumber": SERIAL, "eid": EID, "grade": "A"}),
    json.dumps({"sn": SERIAL, "device": {"imei": [ONE, TWO]}, "EID": EID}),
]


@pytest.mark.parametrize("text", LABEL)
def test_a_label_with_everything_is_one_phone(text: str) -> None:
    reading = read_code(text)

    assert (reading.kind, reading.identifier) == (CodeKind.IMEI, Imei(ONE))
    assert {(one.kind, one.code) for one in reading.companions} == {
        (CodeKind.IMEI2, TWO),
        (CodeKind.SERIAL, SERIAL),
        (CodeKind.EID, EID),
    }
    assert reading.identifier_of(IdentifierKind.SERIAL) == SerialNumber(SERIAL)
    assert reading.identifier_of(IdentifierKind.IMEI) == Imei(ONE)


def test_a_gs1_label_keeps_the_product_beside_the_serial() -> None:
    reading = read_code(f"]d201{GTIN}21{SERIAL}")

    assert reading.identifier == SerialNumber(SERIAL)
    assert [(one.kind, one.code) for one in reading.companions] == [(CodeKind.GTIN, GTIN)]


def test_a_misread_imei_on_a_label_is_not_replaced_by_the_second() -> None:
    reading = read_code(f"IMEI: 490154203237519, IMEI2: {TWO}, SN: {SERIAL}")

    assert (reading.kind, reading.check_digit_ok) == (CodeKind.IMEI, False)
    assert reading.identifier is None


@pytest.mark.parametrize(
    "text",
    [
        f"IMEI: {ONE}\nIMEI: {TWO}\nIMEI: {THREE}",
        "SN: C39XK1ABJGH5, SN: C39XK1ABJGH6",
        json.dumps({"imei": [ONE, TWO, THREE]}),
    ],
)
def test_a_cartons_label_is_no_phone(text: str) -> None:
    reading = read_code(text)

    assert (reading.kind, reading.identifier, reading.companions) == (CodeKind.UNKNOWN, None, ())


def test_the_same_number_twice_on_a_label_is_once() -> None:
    reading = read_code(f"IMEI: {ONE}, IMEI2: {ONE}, IMEI: 49-015420-323751-8")

    assert (reading.kind, reading.companions) == (CodeKind.IMEI, ())


@given(imeis, st.integers(0, 14), st.integers(1, 9))
def test_one_misread_digit_of_an_imei_is_never_recorded(text: str, place: int, step: int) -> None:
    wrong = str((int(text[place]) + step) % 10)

    reading = read_code(text[:place] + wrong + text[place + 1 :])

    assert (reading.kind, reading.check_digit_ok) == (CodeKind.IMEI, False)
    assert reading.identifier is None


@given(imeis, st.lists(st.sampled_from(["", " ", "-", ".", "/"]), min_size=14, max_size=14))
def test_separators_never_change_what_was_read(text: str, between: list[str]) -> None:
    spaced = "".join(d + s for d, s in zip(text, [*between, ""], strict=True))

    assert read_code(spaced).identifier == Imei(text)


@given(imeis, st.from_regex(r"[0-9]", fullmatch=True))
def test_an_imeisv_is_never_cut_to_an_imei(text: str, more: str) -> None:
    reading = read_code(text + more)

    assert (reading.kind, reading.code) == (CodeKind.IMEISV, text + more)
    assert reading.identifier is None


@given(imeis, st.text(alphabet="0123456789", min_size=1, max_size=20), st.booleans())
def test_an_imei_inside_a_longer_number_is_never_found(text: str, more: str, front: bool) -> None:
    reading = read_code(more + text if front else text + more)

    assert reading.kind not in (CodeKind.IMEI, CodeKind.IMEI2)
    assert reading.identifier is None


@given(st.from_regex(r"[0-9]{1,14}|[0-9]{16,40}", fullmatch=True))
def test_a_number_of_another_length_is_never_an_identifier(text: str) -> None:
    assert read_code(text).identifier is None


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    reading = read_code(text)

    assert reading.raw == text
    assert read_code(text) == reading


@given(st.text(alphabet="IMESN/DCG:=,;|\n{}()[]\"'0123489 ]\x1d^#&éàç_-AFS", max_size=80))
def test_no_text_that_looks_like_a_label_breaks_the_reading(text: str) -> None:
    reading = read_code(text)

    assert all(not one.companions for one in reading.companions)


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choices("0123456789", k=count))


def _other_code(rng: random.Random) -> str:
    """Make one valid number that lies on a bench and is no IMEI."""
    match rng.randrange(8):
        case 0:
            stem = "89" + _digits(rng, 28)
            return stem + mod_97_10.calc_check_digits(stem)
        case 1:
            stem = "89" + _digits(rng, rng.choice((16, 17)))
            return stem + luhn.calc_check_digit(stem)
        case 2:
            stem = _digits(rng, rng.choice((11, 12, 13)))
            return stem + ean.calc_check_digit(stem)
        case 3:
            return "1Z" + "".join(rng.choices("0123456789ABCDEFGHJKLMNPQRSTUVWXYZ", k=16))
        case 4:
            stem = "9" + _digits(rng, 20)
            return stem + ean.calc_check_digit(stem)
        case 5:
            return _digits(rng, rng.choice((10, 11, 12, 13, 14, 16, 17, 18, 20)))
        case 6:
            return "RB" + _digits(rng, 9) + "FR"
        case _:
            return "JJD" + _digits(rng, 18)


def test_twenty_thousand_other_codes_are_never_an_imei() -> None:
    rng = random.Random(20_260_101)

    kinds = [read_code(_other_code(rng)).kind for _ in range(20_000)]

    assert CodeKind.IMEI not in kinds
    assert CodeKind.IMEI2 not in kinds
    # The numbers were valid, so most were recognised: the zero above is no accident of the maker.
    assert kinds.count(CodeKind.EID) > 2_000
    assert kinds.count(CodeKind.ICCID) > 2_000
    assert kinds.count(CodeKind.GTIN) > 2_000
    assert kinds.count(CodeKind.TRACKING) > 8_000


@pytest.mark.parametrize(
    "text",
    [
        "4" * 10_000_000,
        "{" * 7_000,
        '{"a":[' * 1_100,
        "IMEI:" * 1_400,
        "IMEI 1 " * 1_000,
        "S/N " * 1_700,
        "é" * 7_000,
        "1 " * 3_500,
        "(01)" * 1_700,
        "01" + GTIN + "21\x1d" * 2_000,
        ("A1" * 3_500),
        ", " * 3_500,
    ],
)
def test_a_monstrous_text_is_answered_at_once(text: str) -> None:
    begin = time.perf_counter()

    reading = read_code(text)

    assert reading.identifier is None
    assert len(reading.raw) <= LONGEST_SCAN
    # Generous: a bench takes less than a millisecond a scan; this is about growth, not speed.
    assert time.perf_counter() - begin < 2


def test_a_reading_can_be_made_from_its_code_and_kind() -> None:
    assert Reading(ONE, CodeKind.IMEI).identifier_of(IdentifierKind.IMEI) is None
