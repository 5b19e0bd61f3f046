"""The seller's stock list: what Excel did to it is noticed, and only the phone sold goes out."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from bb_desktop.domain.identifiers import Imei, SerialNumber
from bb_desktop.domain.stock import (
    Columns,
    Stock,
    StockEntry,
    StockFault,
    StockFit,
    StockReading,
    StockReason,
    check_against_stock,
    guess_columns,
    read_rows,
    read_table,
)
from bb_desktop.domain.stock_cells import CellFault, Repaired, read_identifier
from bb_desktop.domain.stock_file import Table
from tests.builders import a_line, imei_digits

ONE, TWO, THREE = "490154203237518", "356938035643809", "354178036859789"
ZERO = "011415009346880"
SERIAL = "C39XK1ABJGH5"


def read(text: str, columns: Columns | None = None) -> StockReading:
    table = read_table(text.encode())
    assert isinstance(table, Table)
    header, *rows = (row.cells for row in table.rows)
    return read_rows(table, columns or guess_columns(header, rows))


# ----------------------------------------------------------------------------- columns


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (["IMEI", "SKU", "Grade"], Columns(imei=0, sku=1, grade=2)),
        (["Seriennr.", "Artikelnummer", "Zustand"], Columns(serial=0, sku=1, grade=2)),
        (["N° de série", "Référence", "État"], Columns(serial=0, sku=1, grade=2)),
        (["Número de serie", "Código", "Estado"], Columns(serial=0, sku=1, grade=2)),
        (["Numero di serie", "Codice articolo", "Condizioni"], Columns(serial=0, sku=1, grade=2)),
        (["Item", "IMEI2", "IMEI 1", "S/N"], Columns(imei=2, serial=3, sku=0)),
        (["EID", "IMEI / SN", "Listing"], Columns(imei=1, sku=2)),
        (
            ["Order status", "Device IMEI number", "Cosmetic grade", "Seller SKU"],
            Columns(imei=1, grade=2, sku=3),
        ),
        (["Artikel", "SKU", "imei"], Columns(imei=2, sku=1)),
    ],
)
def test_columns_are_found_by_their_names_in_five_languages(
    header: list[str], expected: Columns
) -> None:
    assert guess_columns(header, []) == expected


def test_a_column_without_a_telling_name_is_found_by_what_stands_in_it() -> None:
    columns = guess_columns(["no", "x", "y"], [["1", ONE, "A"], ["2", "3,54E+14", "B+"]])

    assert (columns.imei, columns.grade, columns.has_header) == (1, 2, True)


def test_a_list_without_a_header_loses_no_phone() -> None:
    columns = guess_columns(["MINI-64", f"'{ONE}"], [["MINI-64", TWO]])

    assert columns == Columns(imei=1, has_header=False)
    assert not columns.usable
    assert replace(columns, sku=0).usable
    assert len(read(f"MINI-64;{ONE}\nMINI-64;{TWO}", replace(columns, sku=0)).entries) == 2


# ------------------------------------------------------------------------------- cells


@pytest.mark.parametrize(
    "text",
    [
        *(f'="{ONE}"', f"'{ONE}", f"={ONE}", f"{ONE}.0", f"{ONE},00", "490.154.203.237.518"),
        *("490,154,203,237,518", "4.90154203237518E+14", "4,90154203237518e14", f'"{ONE}"'),
    ],
)
def test_what_excel_did_to_an_imei_is_repaired_where_no_digit_is_lost(text: str) -> None:
    assert read_identifier(text, serials=False) == Repaired(Imei(ONE), repaired=True)


@pytest.mark.parametrize("text", [ONE, "49-015420-323751-8", f" {ONE} ", "490154 203237 518"])
def test_a_clean_imei_is_not_called_repaired(text: str) -> None:
    assert read_identifier(text) == Repaired(Imei(ONE))


@pytest.mark.parametrize("text", [ZERO[1:], f"{ZERO[1:]}.0", f'="{ZERO[1:]}"'])
def test_a_lost_leading_zero_comes_back(text: str) -> None:
    assert read_identifier(text, serials=False) == Repaired(Imei(ZERO), repaired=True)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("3.5E+14", CellFault.ROUNDED),
        ("3,50000E+14", CellFault.ROUNDED),
        ("3,54178E14", CellFault.ROUNDED),
        ("1.23E+47", CellFault.ROUNDED),
        ("", CellFault.MISSING),
        ('=""', CellFault.MISSING),
        ("490154203237519", CellFault.CHECK_DIGIT),
        (ONE[:14], CellFault.LENGTH),
        (ONE + "1", CellFault.LENGTH),
        ("12.03.2024", CellFault.A_DATE),
        ("12-Mrz", CellFault.A_DATE),
        ("Sep-12", CellFault.A_DATE),
        ("2024-03-12", CellFault.A_DATE),
        ("n/a", CellFault.NOT_AN_IDENTIFIER),
        ("unknown", CellFault.NOT_AN_IDENTIFIER),
        ("#REF!", CellFault.NOT_AN_IDENTIFIER),
    ],
)
def test_what_cannot_be_had_back_is_named(text: str, fault: CellFault) -> None:
    assert read_identifier(text) is fault


def test_a_serial_of_digits_alone_is_one_only_where_serials_stand() -> None:
    assert read_identifier("70012345") == Repaired(SerialNumber("70012345"))
    assert read_identifier("70012345", serials=False) is CellFault.LENGTH
    assert read_identifier(SERIAL, serials=False) == Repaired(SerialNumber(SERIAL))


@given(imei_digits(), st.integers(1, 13), st.sampled_from(".,"))
def test_a_rounded_imei_is_never_taken_for_a_phone(imei: str, kept: int, point: str) -> None:
    rounded = f"{imei[0]}{point}{imei[1 : 1 + kept]}E+14"

    assert read_identifier(rounded, serials=False) is CellFault.ROUNDED


def test_an_imei_without_its_check_digit_is_hardly_ever_completed_by_a_zero() -> None:
    rng = random.Random(7)
    stems = [f"35{rng.randrange(10**12):012d}" for _ in range(2_000)]

    assert {read_identifier(stem, serials=False) for stem in stems} == {CellFault.LENGTH}


@given(st.text(max_size=40), st.booleans())
def test_no_cell_is_too_strange_to_be_answered(text: str, serials: bool) -> None:
    assert isinstance(read_identifier(text, serials=serials), Repaired | CellFault)


# -------------------------------------------------------------------------------- rows


def test_a_clean_list_is_taken_over_whole() -> None:
    reading = read(f"IMEI;S/N;SKU;Grade\n{ONE};{SERIAL};MINI-64;A\n{TWO};;MINI-128;B\n")

    assert reading == StockReading(
        (
            StockEntry(Imei(ONE), "MINI-64", "A", 2),
            StockEntry(SerialNumber(SERIAL), "MINI-64", "A", 2),
            StockEntry(Imei(TWO), "MINI-128", "B", 3),
        ),
        (),
    )


def test_every_fault_is_told_with_its_line() -> None:
    reading = read(
        f"IMEI;SKU\n{ONE};A\n3,54E+14;A\n;A\n{TWO};\n{THREE};1,5E+05\n490154203237519;A\n"
    )

    assert [(fault.line, fault.reason) for fault in reading.faults] == [
        (3, StockReason.ROUNDED),
        (4, StockReason.MISSING),
        (5, StockReason.SKU_MISSING),
        (6, StockReason.SKU_ROUNDED),
        (7, StockReason.CHECK_DIGIT),
    ]
    assert [entry.sku for entry in reading.entries] == ["A", "", ""]


def test_a_phone_that_is_listed_twice_counts_once() -> None:
    reading = read(f"IMEI;SKU\n{ONE};A\n{TWO};B\n49-015420-323751-8; a\n")

    assert [entry.line for entry in reading.entries] == [2, 3]
    assert reading.faults == (StockFault(4, StockReason.DUPLICATE, ONE, first_line=2),)


def test_a_phone_that_is_listed_as_two_articles_is_believed_nowhere() -> None:
    reading = read(f"IMEI;SKU\n{ONE};A\n{ONE};B\n{ONE};A\n")

    assert reading.entries == ()
    assert [(one.reason, one.first_line) for one in reading.faults] == [
        (StockReason.CONTRADICTION, 2),
        (StockReason.DUPLICATE, 2),
    ]


def test_a_short_row_is_a_row_without_its_last_cells() -> None:
    reading = read(f"SKU;Grade;IMEI\nA;B\nA;B;{ONE}\n")

    assert [fault.reason for fault in reading.faults] == [StockReason.MISSING]
    assert len(reading.entries) == 1


# ----------------------------------------------------------------------- the phone sold

LINE = a_line(sku="002392", condition=11)


def stock(sku: str = "002392", grade: str = "", grades: dict[str, int] | None = None) -> Stock:
    return Stock.of([StockEntry(Imei(ONE), sku, grade, 2)], grades)


def fit(held: Stock, condition: int | None = 11) -> StockFit:
    return check_against_stock(Imei(ONE), LINE, condition, held).fit


def test_the_phone_that_was_sold_is_right() -> None:
    verdict = check_against_stock(Imei(ONE), LINE, 11, stock(grade="Good"))

    assert verdict.fit is StockFit.RIGHT
    assert verdict.sku_compared
    assert verdict.grade_compared


@pytest.mark.parametrize("sku", ["2392", "2392.0", '="002392"', " 002392 "])
def test_what_excel_did_to_an_article_number_makes_no_other_article(sku: str) -> None:
    assert fit(stock(sku)) is StockFit.RIGHT


def test_another_article_another_grade_and_a_stranger_are_told_apart() -> None:
    assert fit(stock("002393", "Good")) is StockFit.OTHER_SKU
    assert fit(stock(grade="Excellent")) is StockFit.OTHER_GRADE
    assert fit(stock(grade="10")) is StockFit.OTHER_GRADE
    assert check_against_stock(Imei(TWO), LINE, 11, stock()).fit is StockFit.NOT_IN_STOCK


def test_an_old_grade_number_of_the_same_name_is_the_same_grade() -> None:
    assert fit(stock(grade="Good"), condition=2) is StockFit.RIGHT


def test_the_sellers_own_words_for_grades_are_asked_for_and_then_compared() -> None:
    unmapped = stock(grade="Grade B")
    mapped = stock(grade="Grade B", grades={"B": 12})

    assert unmapped.open_grades() == ("Grade B",)
    assert fit(unmapped) is StockFit.RIGHT
    assert not check_against_stock(Imei(ONE), LINE, 11, unmapped).grade_compared
    assert mapped.open_grades() == ()
    assert fit(mapped) is StockFit.OTHER_GRADE
    assert fit(mapped, condition=12) is StockFit.RIGHT


def test_where_the_list_or_the_order_says_no_grade_only_the_article_counts() -> None:
    assert fit(stock(grade="")) is StockFit.RIGHT
    assert fit(stock(grade="Good"), condition=None) is StockFit.RIGHT
    assert not check_against_stock(Imei(ONE), LINE, 11, stock("")).sku_compared


def test_a_list_of_a_large_shop_is_read_in_a_moment() -> None:
    rng = random.Random(3)
    stems = [f"35{rng.randrange(10**12):012d}" for _ in range(3_000)]
    text = "IMEI;SKU\n" + "".join(f"{one}{luhn.calc_check_digit(one)};A\n" for one in stems)

    reading = read(text)

    assert len(Stock.of(reading.entries)) == len(set(stems))
