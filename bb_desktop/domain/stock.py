"""The seller's stock list: is the scanned phone the one sold, in its article and its grade.

With it the check is exact where type codes only know the model: storage, colour and grade stand in
the seller's own list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from types import MappingProxyType
from typing import Self

from bb_desktop.domain.identifiers import Identifier, IdentifierKind
from bb_desktop.domain.orders import Orderline
from bb_desktop.domain.products import GRADES
from bb_desktop.domain.stock_cells import CellFault, Repaired, plain_cell, read_identifier
from bb_desktop.domain.stock_columns import Columns, guess_columns
from bb_desktop.domain.stock_file import Row, Table, read_table

__all__ = [
    "Columns",
    "Stock",
    "StockEntry",
    "StockFault",
    "StockFit",
    "StockReading",
    "StockReason",
    "StockVerdict",
    "check_against_stock",
    "guess_columns",
    "read_rows",
    "read_table",
]


@dataclass(frozen=True, slots=True)
class StockEntry:
    """One identifier of the list.

    Attributes:
        sku: As in the list, ``""`` where none could be read.
        grade: In the seller's own words, ``""`` where the list says none.
        line: Where it stands in the file, from 1.
        repaired: It was not written as an identifier is, but every digit was there.
    """

    identifier: Identifier
    sku: str
    grade: str
    line: int
    repaired: bool = False


class StockReason(StrEnum):
    """Why a row, or one cell of it, was not taken over."""

    MISSING = "missing"
    ROUNDED = "rounded"
    A_DATE = "a_date"
    CHECK_DIGIT = "check_digit"
    LENGTH = "length"
    NOT_AN_IDENTIFIER = "not_an_identifier"
    SKU_MISSING = "sku_missing"
    SKU_ROUNDED = "sku_rounded"
    DUPLICATE = "duplicate"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True)
class StockFault:
    """What is wrong in a line of the file.

    Attributes:
        line: From 1, as editors count.
        text: The cell as it stands there.
        first_line: Where the same identifier stands before (``duplicate``: says the same, kept
            once; ``contradiction``: says another SKU or grade, so neither is believed).
    """

    line: int
    reason: StockReason
    text: str = ""
    first_line: int | None = None


@dataclass(frozen=True, slots=True)
class StockReading:
    """What a list gave: both in the order of the file."""

    entries: tuple[StockEntry, ...]
    faults: tuple[StockFault, ...]


#: A list may have half a million devices, and a scan waits for the answer.
_LOOKED_AT = 1000

_ROUNDED_SKU = re.compile(r"[0-9](?:[.,][0-9]+)?E\+?[0-9]+", re.IGNORECASE)
_DECIMALS = re.compile(r"([0-9]+)[.,]0+")


def read_rows(table: Table, columns: Columns) -> StockReading:
    """Read the phones of a list; one with an IMEI and a serial number gives two entries."""
    found: list[StockEntry] = []
    faults: list[StockFault] = []
    for row in table.rows[1 if columns.has_header else 0 :]:
        entries, wrong = _read_row(row, columns)
        found += entries
        faults += wrong
    kept: dict[Identifier, StockEntry] = {}
    contradicted: set[Identifier] = set()
    for entry in found:
        first = kept.setdefault(entry.identifier, entry)
        if first is entry:
            continue
        if first.line == entry.line:
            # One column chosen twice, or the same number in both.
            continue
        same = _same_article(first, entry)
        reason = StockReason.DUPLICATE if same else StockReason.CONTRADICTION
        faults.append(StockFault(entry.line, reason, entry.identifier.value, first.line))
        if not same:
            contradicted.add(entry.identifier)
    entries_kept = (one for one in kept.values() if one.identifier not in contradicted)
    return StockReading(tuple(entries_kept), tuple(sorted(faults, key=lambda one: one.line)))


def _read_row(row: Row, columns: Columns) -> tuple[list[StockEntry], list[StockFault]]:
    faults: list[StockFault] = []
    sku, grade = _cell(row, columns.sku), _cell(row, columns.grade)
    if _ROUNDED_SKU.fullmatch(sku):
        faults.append(StockFault(row.line, StockReason.SKU_ROUNDED, sku))
        sku = ""
    elif columns.sku is not None and not sku:
        faults.append(StockFault(row.line, StockReason.SKU_MISSING))
    entries = []
    empty = True
    for at, serials in ((columns.imei, False), (columns.serial, True)):
        text = _cell(row, at, plain=False)
        if not text:
            continue
        empty = False
        match read_identifier(text, serials=serials):
            case Repaired(identifier, repaired):
                entries.append(StockEntry(identifier, sku, grade, row.line, repaired))
            case CellFault() as fault:
                faults.append(StockFault(row.line, StockReason(fault.value), text))
    if empty:
        faults.append(StockFault(row.line, StockReason.MISSING))
    return entries, faults


def _cell(row: Row, at: int | None, *, plain: bool = True) -> str:
    if at is None or at >= len(row.cells):
        return ""
    return plain_cell(row.cells[at]) if plain else row.cells[at].strip()


def _same_article(one: StockEntry, other: StockEntry) -> bool:
    return _sku_key(one.sku) == _sku_key(other.sku) and _word(one.grade) == _word(other.grade)


def _word(text: str) -> str:
    return " ".join(text.casefold().split())


def _sku_key(sku: str) -> str:
    """Fold case and what a spreadsheet does to numbers: 002392 became 2392 or 2392.0."""
    folded = _word(plain_cell(sku))
    match = _DECIMALS.fullmatch(folded)
    number = match[1] if match else folded
    return number.lstrip("0") or "0" if number.isdecimal() else folded


@dataclass(frozen=True, slots=True)
class Stock:
    """The list, ready to be asked.

    Attributes:
        grades: What the seller's own words for grades are at Back Market: word, small letters →
            number of the condition (9 to 12).
    """

    grades: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    _entries: Mapping[Identifier, StockEntry] = field(default_factory=dict, repr=False)

    @classmethod
    def of(cls, entries: Iterable[StockEntry], grades: Mapping[str, int] | None = None) -> Self:
        """Build the list from entries, as `read_rows` gives them."""
        words = {_word(word): condition for word, condition in (grades or {}).items()}
        return cls(MappingProxyType(words), {entry.identifier: entry for entry in entries})

    def __len__(self) -> int:
        """Count the identifiers."""
        return len(self._entries)

    def entries(self) -> Iterator[StockEntry]:
        """Give every device, in the order of the file."""
        return iter(self._entries.values())

    def covers(self, kind: IdentifierKind) -> bool:
        """Say whether the list has devices with such identifiers, told by its first thousand.

        A list of phones says nothing of laptops; one of both has some of each near its head.
        """
        return any(one.kind is kind for one in islice(self._entries, _LOOKED_AT))

    def entry(self, identifier: Identifier) -> StockEntry | None:
        """Find a device; None when it is not in the list."""
        return self._entries.get(identifier)

    def grade_of(self, entry: StockEntry) -> str | None:
        """Give Back Market's name of a grade; None while the seller has not said what he means."""
        word = _word(entry.grade).removeprefix("grade ")
        condition = self.grades.get(_word(entry.grade), self.grades.get(word))
        return _OWN_WORDS.get(word) if condition is None else GRADES.get(condition)

    def open_grades(self) -> tuple[str, ...]:
        """List the words for grades of which nobody has said what they are at Back Market."""
        return tuple(
            sorted(
                {
                    entry.grade
                    for entry in self._entries.values()
                    if entry.grade and self.grade_of(entry) is None
                }
            )
        )


# Only Back Market's own English words and numbers; what an "A" or "gut" is differs from seller to
# seller, so it is asked for.
_OWN_WORDS = {name.casefold(): name for name in GRADES.values()} | {
    str(condition): name for condition, name in GRADES.items() if condition >= 9
}


class StockFit(StrEnum):
    """How a scanned device goes with the line, by the seller's list."""

    RIGHT = "right"
    OTHER_SKU = "other_sku"
    OTHER_GRADE = "other_grade"
    NOT_IN_STOCK = "not_in_stock"


@dataclass(frozen=True, slots=True)
class StockVerdict:
    """What the list says of a scanned device.

    Attributes:
        entry: None when it is not in the list.
        sku_compared: False where the list has no SKU for it.
        grade_compared: False where one side has no grade, or the seller's word for it is open.
    """

    fit: StockFit
    entry: StockEntry | None = None
    sku_compared: bool = False
    grade_compared: bool = False


def check_against_stock(
    identifier: Identifier, line: Orderline, condition: int | None, stock: Stock
) -> StockVerdict:
    """Say whether the scanned device is the one that was sold, grade included.

    Args:
        identifier: The main one; of a device with several, ask for each until one is in the list.
        line: The SKU that was sold.
        condition: The grade that was sold, Back Market's number.
        stock: The seller's list.
    """
    entry = stock.entry(identifier)
    if entry is None:
        return StockVerdict(StockFit.NOT_IN_STOCK)
    sold = None if condition is None else GRADES.get(condition)
    held = stock.grade_of(entry)
    by_sku, by_grade = bool(entry.sku and line.sku), sold is not None and held is not None
    fit = StockFit.RIGHT
    if by_sku and _sku_key(entry.sku) != _sku_key(line.sku):
        fit = StockFit.OTHER_SKU
    elif by_grade and sold != held:
        fit = StockFit.OTHER_GRADE
    return StockVerdict(fit, entry, by_sku, by_grade)
