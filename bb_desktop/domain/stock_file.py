"""A seller's list as a file: bytes → rows of texts, whatever program wrote them.

Spreadsheets write CSV in the customs of their country: ``;`` where the comma is the decimal sign,
Windows' own letters instead of UTF-8, a first line ``sep=;``. All of that is told from the bytes.
"""

from __future__ import annotations

import codecs
import csv
import io
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum

#: More than any list of phones needs; a larger file is another one, chosen by mistake.
LARGEST_FILE_BYTES = 50_000_000

_DELIMITERS = ";\t,|"
_LOOKED_AT = 50
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# ZIP (xlsx, ods) and the older compound file (xls).
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")


class FileFault(StrEnum):
    """Why a file could not be read as a table."""

    EMPTY = "empty"
    WORKBOOK = "workbook"
    NOT_TEXT = "not_text"
    TOO_LARGE = "too_large"


@dataclass(frozen=True, slots=True)
class FileRefused:
    """The file is no table of texts."""

    fault: FileFault

    @property
    def sentence(self) -> str:
        """Say what is wrong with the file and what to do."""
        return _SENTENCES[self.fault]


_SENTENCES = {
    FileFault.EMPTY: "This file is empty.",
    FileFault.WORKBOOK: "This is a spreadsheet, not a CSV file: save it as CSV and choose that.",
    FileFault.NOT_TEXT: "This file holds no text: choose a CSV file.",
    FileFault.TOO_LARGE: "This file is larger than 50 MB: it is no list of phones.",
}


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a file.

    Attributes:
        line: Where it begins in the file, from 1, as editors count.
        cells: Texts as they stand there, blanks around them dropped.
    """

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file, empty ones left out, and how they were written.

    Attributes:
        encoding: Python's name of it.
        delimiter: One character; ``,`` for a file of one column.
    """

    rows: tuple[Row, ...]
    encoding: str
    delimiter: str


def read_table(content: bytes) -> Table | FileRefused:
    """Read a CSV file; never raises, whatever the bytes."""
    if len(content) > LARGEST_FILE_BYTES:
        return FileRefused(FileFault.TOO_LARGE)
    if content.startswith(_WORKBOOKS):
        return FileRefused(FileFault.WORKBOOK)
    text, encoding = _decoded(content)
    if text is None or "\0" in text:
        return FileRefused(FileFault.NOT_TEXT)
    # Not splitlines: U+2028 and form feeds are no line ends of a CSV file.
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = 1
    named = lines[0].strip().strip('"').casefold()
    if named.startswith("sep=") and len(named) in (4, 5):
        # Excel's own first line. A tab there may have been stripped.
        delimiter = named[4:] or "\t"
        lines, first = lines[1:], 2
    else:
        delimiter = _delimiter(lines)
    rows = _rows(lines, delimiter, first)
    if rows is None:
        return FileRefused(FileFault.NOT_TEXT)
    return Table(rows, encoding, delimiter) if rows else FileRefused(FileFault.EMPTY)


def _decoded(content: bytes) -> tuple[str | None, str]:
    candidates = ["utf-8-sig", "cp1252", "latin-1"]
    if content.startswith(_UTF_16):
        candidates = ["utf-16"]
    for encoding in candidates:
        try:
            return content.decode(encoding), encoding.removesuffix("-sig")
        except UnicodeDecodeError:
            continue
    return None, ""


def _delimiter(lines: list[str]) -> str:
    """Choose the sign that parts most lines into the same number of cells, at least two.

    ``3,50E+14;SKU`` has commas as well, so what all lines agree on counts more than how many
    cells it gives; where two agree alike, the first of the list wins.
    """
    looked_at = [line for line in lines if line.strip()][:_LOOKED_AT]
    best, best_score = ",", (0, 0)
    for delimiter in _DELIMITERS:
        widths = Counter(len(row.cells) for row in _rows(looked_at, delimiter, 1) or ())
        width, agreeing = max(widths.items(), key=lambda pair: (pair[1], pair[0]), default=(1, 0))
        score = (agreeing, width)
        if width > 1 and score > best_score:
            best, best_score = delimiter, score
    return best


def _rows(lines: list[str], delimiter: str, first: int) -> tuple[Row, ...] | None:
    for quoted in (True, False):
        # A quote that never ends (13" in a title) would swallow the rest of the file: then
        # quotes are only characters.
        try:
            return _parsed(lines, delimiter, first, quoted=quoted)
        except csv.Error:
            continue
    return None


def _parsed(lines: list[str], delimiter: str, first: int, *, quoted: bool) -> tuple[Row, ...]:
    reader = csv.reader(
        io.StringIO("\n".join(lines), newline=""),
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        strict=quoted,
    )
    rows = []
    begins = first
    for cells in reader:
        stripped = tuple(cell.strip() if quoted else cell.strip(' \t"') for cell in cells)
        if any(stripped):
            rows.append(Row(begins, stripped))
        begins = first + reader.line_num
    return tuple(rows)
