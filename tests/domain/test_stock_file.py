"""The seller's list as a file: read whatever spreadsheet in whatever country wrote it."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.stock_file import (
    LARGEST_FILE_BYTES,
    FileFault,
    FileRefused,
    Table,
    read_table,
)

ROWS = [
    ["IMEI", "Référence", "État"],
    ["490154203237518", "MINI-64", "Très bon"],
    ["356938035643809", 'ÉLAN 12; noir, "neuf"', "Bon"],
]


def table(content: bytes) -> Table:
    read = read_table(content)
    assert isinstance(read, Table)
    return read


def cells(content: bytes) -> list[list[str]]:
    return [list(row.cells) for row in table(content).rows]


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_a_list_reads_the_same_however_it_was_saved(
    delimiter: str, encoding: str, end: str
) -> None:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end).writerows(ROWS)

    read = table(out.getvalue().encode(encoding))

    assert [list(row.cells) for row in read.rows] == ROWS
    assert read.delimiter == delimiter


def test_a_decimal_comma_does_not_part_cells() -> None:
    content = b"IMEI;SKU\n3,54178E+14;A\n4,90154E+14;B\n"

    assert cells(content) == [["IMEI", "SKU"], ["3,54178E+14", "A"], ["4,90154E+14", "B"]]


@pytest.mark.parametrize("first", ["sep=;", '"sep=;"', "SEP=;"])
def test_excels_own_first_line_is_taken_at_its_word(first: str) -> None:
    read = table(f"{first}\nIMEI;SKU,alt\n".encode())

    assert [(row.line, row.cells) for row in read.rows] == [(2, ("IMEI", "SKU,alt"))]


def test_a_list_of_one_column_is_a_list() -> None:
    assert cells(b"490154203237518\n356938035643809\n") == [
        ["490154203237518"],
        ["356938035643809"],
    ]


def test_lines_are_counted_as_an_editor_counts_them() -> None:
    read = table(b'IMEI;Note\n\n1;"two\nlines"\n\n2;x\n')

    assert [row.line for row in read.rows] == [1, 3, 6]


def test_an_inch_sign_does_not_swallow_the_rest_of_the_list() -> None:
    content = b'SKU;Title\nA;"13 inch" MacBook\nB;"MacBook 13"" Air\nC;iPad\n'

    assert [row[0] for row in cells(content)] == ["SKU", "A", "B", "C"]


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", FileFault.EMPTY),
        (b"\xef\xbb\xbf\r\n \r\n", FileFault.EMPTY),
        (b"sep=;", FileFault.EMPTY),
        (b"PK\x03\x04 and so on", FileFault.WORKBOOK),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", FileFault.WORKBOOK),
        (b"\x89PNG\x00\x00", FileFault.NOT_TEXT),
        (b"a;" + b"x" * 200_000, FileFault.NOT_TEXT),
        (bytes(LARGEST_FILE_BYTES + 1), FileFault.TOO_LARGE),
    ],
)
def test_what_is_no_list_is_refused_with_a_sentence(content: bytes, fault: FileFault) -> None:
    refused = read_table(content)

    assert refused == FileRefused(fault)
    assert refused.sentence.endswith(".")


@given(st.binary(max_size=300))
def test_no_file_is_too_broken_to_be_answered(content: bytes) -> None:
    assert isinstance(read_table(content), Table | FileRefused)


@given(st.text(max_size=200))
def test_no_text_is_too_broken_to_be_answered(content: str) -> None:
    assert isinstance(read_table(content.encode("utf-8", "replace")), Table | FileRefused)
