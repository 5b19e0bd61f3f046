"""Labels with several fields: what each field is, and what is no field at all."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.labels import (
    Announced,
    Label,
    LabelField,
    gs1_fields,
    labelled_fields,
    only_number,
    without_symbology,
)

ONE, TWO = "490154203237518", "356938035643809"
SERIAL = "C39XK1ABJGH5"


def fields(*pairs: tuple[Label, str]) -> tuple[LabelField, ...]:
    return tuple(LabelField(label, value) for label, value in pairs)


@pytest.mark.parametrize(
    "text",
    [
        f"IMEI:{ONE}",
        f"IMEI: {ONE}",
        f"imei={ONE}",
        f"IMEI {ONE}",
        f"IMEI1:{ONE}",
        f"IMEI 1: {ONE}",
        f"IMEI (1): {ONE}",
        f"IMEI-1={ONE}",
        f"IMEI_1={ONE}",
        f"IMEI SIM1: {ONE}",
        f"IMEI No.: {ONE}",
        f"IMEI Number: {ONE}",
        f"IMEI No 1 : {ONE}",
        f"IMEI/MEID: {ONE}",
        f"IMEI / MEID {ONE}",
        f"IMEI:\n{ONE}",
        f"IMEI\t{ONE}",
        f"Model: A2403, IMEI: {ONE}, Color: Black",
        f"iPhone 12;IMEI:{ONE};Black",
        f"IMEI: {ONE} Black",
    ],
)
def test_every_spelling_of_the_label_gives_the_imei(text: str) -> None:
    assert labelled_fields(text) == fields((Label.IMEI, ONE))


@pytest.mark.parametrize(
    ("text", "label", "value"),
    [
        (f"IMEI2:{TWO}", Label.IMEI2, TWO),
        (f"IMEI 2 {TWO}", Label.IMEI2, TWO),
        (f"IMEI(2)={TWO}", Label.IMEI2, TWO),
        (f"IMEI2 No: {TWO}", Label.IMEI2, TWO),
        (f"SN:{SERIAL}", Label.SERIAL, SERIAL),
        (f"S/N: {SERIAL}", Label.SERIAL, SERIAL),
        (f"s/n {SERIAL}", Label.SERIAL, SERIAL),
        (f"Serial: {SERIAL}", Label.SERIAL, SERIAL),
        (f"Serial No. {SERIAL}", Label.SERIAL, SERIAL),
        (f"Serial Number: {SERIAL}", Label.SERIAL, SERIAL),
        (f"Numéro de série : {SERIAL}", Label.SERIAL, SERIAL),
        (f"N° de série: {SERIAL}", Label.SERIAL, SERIAL),
        (f"Seriennummer: {SERIAL}", Label.SERIAL, SERIAL),
        ("SN: JXQWPTZ", Label.SERIAL, "JXQWPTZ"),
        ("SN: 0123456789", Label.SERIAL, "0123456789"),
        ("SN: PF-2ABC34 made in China", Label.SERIAL, "PF-2ABC34"),
        ("EID: 8904 9032 0000 0000 0000 0000 0000 0000", Label.EID, None),
        ("ICCID:8933150319012345678", Label.ICCID, "8933150319012345678"),
        ("MEID: A0000012345678", Label.MEID, "A0000012345678"),
        ("UPC 190199221468", Label.GTIN, "190199221468"),
    ],
)
def test_each_label_names_its_field(text: str, label: Label, value: str | None) -> None:
    value = value or text.partition(":")[2].strip()

    assert labelled_fields(text) == fields((label, value))


@pytest.mark.parametrize("between", ["\n", "\r\n", ",", ", ", ";", "|", " ", "\t", " / ", "\x1d"])
def test_fields_are_kept_apart_by_whatever_stands_between_them(between: str) -> None:
    text = between.join((f"IMEI1:{ONE}", f"IMEI2: {TWO}", f"SN={SERIAL}"))

    assert labelled_fields(text) == fields(
        (Label.IMEI, ONE), (Label.IMEI2, TWO), (Label.SERIAL, SERIAL)
    )


@pytest.mark.parametrize(
    ("imei", "imei2", "serial"),
    [
        ("imei", "imei2", "serial"),
        ("IMEI1", "IMEI2", "SN"),
        ("imei_1", "imei_2", "serial_number"),
        ("imeiNumber1", "imeiNumber2", "serialNumber"),
        ("imei", "imeiSlot2", "S/N"),
    ],
)
def test_json_keys_are_labels(imei: str, imei2: str, serial: str) -> None:
    text = json.dumps({imei: ONE, "model": "A2403", imei2: int(TWO), serial: SERIAL})

    assert labelled_fields(text) == fields(
        (Label.IMEI, ONE), (Label.IMEI2, TWO), (Label.SERIAL, SERIAL)
    )


def test_json_may_hold_the_device_inside_and_two_imeis_in_a_list() -> None:
    text = json.dumps({"device": {"imei": [ONE, TWO], "sn": SERIAL, "battery": 91, "lock": None}})

    assert labelled_fields(text) == fields(
        (Label.IMEI, ONE), (Label.IMEI, TWO), (Label.SERIAL, SERIAL)
    )


def test_a_json_key_that_comes_twice_is_seen_twice() -> None:
    text = f'{{"imei": "{ONE}", "imei": "{TWO}"}}'

    assert labelled_fields(text) == fields((Label.IMEI, ONE), (Label.IMEI, TWO))


@pytest.mark.parametrize(
    "text",
    [
        "",
        ONE,
        f"{ONE},{TWO}",
        f"IMEI{ONE}",
        f"XIMEI:{ONE}",
        f"https://example.com/?imei={ONE}",
        "Serial killer",
        "serial numbers are great",
        "SN",
        "IMEI:",
        "IMEI: , SN:",
        "{",
        "{}",
        '{"imei": }',
        f'["{ONE}"]',
        '{"a":' * 1500,
        '{"imei": {"imei": {"imei": {"imei": "490154203237518"}}}}',
        '{"imei": ' + "9" * 5000 + "}",
        '{"imei": null, "sn": true, "eid": ""}',
    ],
)
def test_what_is_not_labelled_is_no_field(text: str) -> None:
    found = labelled_fields(text)

    assert [one for one in found if len(one.value) < 100] == []


def test_the_value_of_a_label_ends_where_other_words_begin() -> None:
    assert labelled_fields("EID 89 049 IMEI 49 015420 323751 8 SN AB12CD 64 GB Black") == fields(
        (Label.EID, "89 049"), (Label.IMEI, "49 015420 323751 8"), (Label.SERIAL, "AB12CD")
    )


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (f"iPhone 12,64GB,{ONE},Black", ONE),
        (f"{ONE}\nC39XK1ABJGH5", ONE),
        (f"{ONE};{ONE}", ONE),
        (f"49-015420-323751-8|{SERIAL}", ONE),
        (f"{ONE},{TWO}", None),
        (ONE, None),
        (f"phone {ONE}", None),
        (f"my phone {ONE}, thanks", None),
        (f"8{ONE}, A", None),
        ("89049032000000000000000000000000,A", None),
    ],
)
def test_without_labels_only_the_one_number_of_an_imeis_length_counts(
    text: str, number: str | None
) -> None:
    assert only_number(text) == number


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"]C0{ONE}", Announced(ONE)),
        (f"]Q1{ONE}", Announced(ONE)),
        (f"]C1{ONE}", Announced(ONE, gs1=True)),
        ("]d2\x1d0100", Announced("0100", gs1=True)),
        ("\x1d0100", Announced("0100", gs1=True)),
        ("]E00190199221468", Announced("0190199221468", product=True)),
        ("]E412345670", Announced("12345670", product=True)),
        ("]", Announced("]")),
        ("]C", Announced("]C")),
        (ONE, Announced(ONE)),
        (f"a]C1{ONE}", Announced(f"a]C1{ONE}")),
    ],
)
def test_the_scanners_own_prefix_is_taken_off(text: str, found: Announced) -> None:
    assert without_symbology(text) == found


GTIN = "00190199221468"


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        (f"(01){GTIN}(21){SERIAL}", [(Label.GTIN, GTIN), (Label.GS1_SERIAL, SERIAL)]),
        (f"01{GTIN}21{SERIAL}", [(Label.GTIN, GTIN), (Label.GS1_SERIAL, SERIAL)]),
        (f"01{GTIN}\x1d21{SERIAL}\x1d", [(Label.GTIN, GTIN), (Label.GS1_SERIAL, SERIAL)]),
        (f"01{GTIN}8002{ONE}", [(Label.GTIN, GTIN), (Label.IMEI, ONE)]),
        (f"(8002){ONE}", [(Label.IMEI, ONE)]),
        (f"01{GTIN}10LOT7\x1d21{SERIAL}", [(Label.GTIN, GTIN), (Label.GS1_SERIAL, SERIAL)]),
        # The lost GS after the lot makes the rest part of the lot: no serial is guessed.
        (f"01{GTIN}10LOT721{SERIAL}", [(Label.GTIN, GTIN)]),
        (f"01{GTIN}1126112421{SERIAL}", [(Label.GTIN, GTIN), (Label.GS1_SERIAL, SERIAL)]),
        (f"(01){GTIN}(21)", []),
        (f"(01){GTIN} and more (21){SERIAL}x)", []),
        (f"01{GTIN}21{'A1' * 11}", []),
        (f"01{GTIN}", []),
        ("010019019922146921C39XK1ABJGH5", []),  # wrong check digit
        (ONE, []),
        ("011415009346880", []),
        ("(call me)", []),
    ],
)
def test_gs1_is_read_with_and_without_its_brackets(
    text: str, pairs: list[tuple[Label, str]]
) -> None:
    assert gs1_fields(Announced(text)) == fields(*pairs)


def test_sixteen_digits_are_a_product_only_where_the_scanner_says_gs1() -> None:
    assert gs1_fields(Announced(f"01{GTIN}")) == ()
    assert gs1_fields(Announced(f"01{GTIN}", gs1=True)) == fields((Label.GTIN, GTIN))


@given(st.text(), st.booleans())
def test_no_text_breaks_the_reading_of_a_label(text: str, gs1: bool) -> None:
    for found in (labelled_fields(text), gs1_fields(Announced(text, gs1=gs1))):
        assert all(one.value for one in found)
    without_symbology(text)
    only_number(text)
