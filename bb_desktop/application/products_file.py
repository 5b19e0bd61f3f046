"""The products as a CSV file: written for a seller's spreadsheet, and read back from it.

What the seller fixed can be changed there: ``identifier``, ``weight_g``, ``shelf`` and ``options``
(``Colour=Black|Grade=Good``). The other columns are there to know the article by, and are passed
over when the file is read. A column that is missing changes nothing; an empty cell leaves the
matter to the rules again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from bb_desktop.application import spreadsheets
from bb_desktop.application.products_table import (
    NOTHING_FIXED,
    ProductRow,
)
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.slip_words import Options
from bb_desktop.domain.stock_file import Row, Table

HEADER = (
    "sku",
    "article",
    "identifier",
    "guessed",
    "weight_g",
    "shelf",
    "options",
    "found_options",
    "type_codes",
    "sold",
)
#: Nobody sends a heavier parcel; a larger number is a mistake.
HEAVIEST_G = 100_000

_KINDS = {
    "imei": IdentifierKind.IMEI,
    "serial": IdentifierKind.SERIAL,
    "serialnumber": IdentifierKind.SERIAL,
    "seriennummer": IdentifierKind.SERIAL,
    "numérodesérie": IdentifierKind.SERIAL,
    "none": IdentifierKind.NONE,
    "nothing": IdentifierKind.NONE,
    "nichts": IdentifierKind.NONE,
    "rien": IdentifierKind.NONE,
}
_NUMBER_LIKE = re.compile(r"[0-9.,eE+\-]+")
_AS_TEXT = re.compile(r'="(.*)"', re.DOTALL)
_WEIGHT = re.compile(r"([0-9]{1,7})(?:[.,]0+)?\s*g?", re.IGNORECASE)
_PIECES = re.compile(r"(?:\\.|[^\\|=])+|[|=]", re.DOTALL)


class ProductFault(StrEnum):
    """Why a row was left out."""

    NO_SKU = "no_sku"
    TWICE = "twice"
    IDENTIFIER = "identifier"
    WEIGHT = "weight"
    OPTIONS = "options"


@dataclass(frozen=True, slots=True)
class FaultyRow:
    """A row that was left out.

    Attributes:
        line: In the file, from 1.
        text: The cell that was not understood.
    """

    line: int
    fault: ProductFault
    text: str


@dataclass(frozen=True, slots=True)
class ProductsRead:
    """What a file says.

    Attributes:
        fixed: What would be fixed, all SKUs, those that the file leaves alone included.
        changed: SKUs that something is changed about.
        same: SKUs that stand there as they are.
        has_sku: There is a column ``sku``; without one nothing could be read.
    """

    fixed: Mapping[str, ProductSettings]
    changed: int = 0
    same: int = 0
    faults: tuple[FaultyRow, ...] = ()
    has_sku: bool = True


def products_csv(rows: Iterable[ProductRow]) -> str:
    """Write products as CSV that no spreadsheet runs anything of."""
    return spreadsheets.sheet(HEADER, (_cells(row) for row in rows))


def _cells(row: ProductRow) -> tuple[str, ...]:
    product, own = row.product, row.own
    return (
        _safe(row.sku),
        spreadsheets.cell(product.title),
        own.identifier_kind.value if own.identifier_kind else "",
        product.guess.value,
        "" if own.weight_g is None else str(own.weight_g),
        _safe(own.warehouse_location),
        _guarded(options_text(own.options)),
        spreadsheets.plain(options_text(product.found)),
        spreadsheets.plain(", ".join(f"{tac} ({scans})" for tac, scans in product.type_codes)),
        str(product.sold),
    )


def _safe(text: str) -> str:
    """Keep what looks like a number from becoming one: ``002353`` would lose its zeros."""
    return spreadsheets.digits(text) if _NUMBER_LIKE.fullmatch(text) else _guarded(text)


def _guarded(text: str) -> str:
    """Put an apostrophe before a formula, and before one that has some already.

    Otherwise reading could not tell an apostrophe of ours from the seller's own.
    """
    return f"'{text}" if _is_formula(text.lstrip("'")) else text


def _is_formula(text: str) -> bool:
    return spreadsheets.plain(text) != text


def read_products_file(table: Table, fixed: Mapping[str, ProductSettings]) -> ProductsRead:
    """Read what a file says about products, beside what is fixed already."""
    names = [_name(cell) for cell in table.rows[0].cells]
    if "sku" not in names:
        return ProductsRead(fixed, has_sku=False)
    changed = dict(fixed)
    faults: list[FaultyRow] = []
    seen: set[str] = set()
    for row in table.rows[1:]:
        cells = {name: _text(cell) for name, cell in zip(names, row.cells, strict=False)}
        cells |= {name: "" for name in names[len(row.cells) :]}
        sku = cells["sku"]
        fault = _row_fault(row, sku, seen)
        own = fault or _own(row, cells, changed.get(sku, NOTHING_FIXED))
        if isinstance(own, FaultyRow):
            faults.append(own)
            continue
        seen.add(sku)
        changed[sku] = own
    kept = {sku: own for sku, own in changed.items() if own != NOTHING_FIXED}
    different = sum(kept.get(sku) != fixed.get(sku) for sku in seen)
    return ProductsRead(kept, different, len(seen) - different, tuple(faults))


def _row_fault(row: Row, sku: str, seen: set[str]) -> FaultyRow | None:
    if not sku:
        return FaultyRow(row.line, ProductFault.NO_SKU, "")
    return FaultyRow(row.line, ProductFault.TWICE, sku) if sku in seen else None


def _own(row: Row, cells: Mapping[str, str], own: ProductSettings) -> ProductSettings | FaultyRow:
    if "identifier" in cells:
        text = cells["identifier"]
        kind = _KINDS.get("".join(text.casefold().split()))
        if text and kind is None:
            return FaultyRow(row.line, ProductFault.IDENTIFIER, text)
        own = replace(own, identifier_kind=kind)
    if "weight_g" in cells:
        text = cells["weight_g"]
        found = _WEIGHT.fullmatch(text)
        if text and (found is None or int(found[1]) > HEAVIEST_G):
            return FaultyRow(row.line, ProductFault.WEIGHT, text)
        own = replace(own, weight_g=int(found[1]) if found else None)
    if "shelf" in cells:
        own = replace(own, warehouse_location=cells["shelf"])
    if "options" in cells:
        options = options_in(cells["options"])
        if options is None:
            return FaultyRow(row.line, ProductFault.OPTIONS, cells["options"])
        own = replace(own, options=options)
    return own


def _name(cell: str) -> str:
    return _text(cell).casefold().replace(" ", "_")


def _text(cell: str) -> str:
    """Give a cell as it was before it was made safe for spreadsheets."""
    as_text = _AS_TEXT.fullmatch(cell)
    if as_text:
        return as_text[1]
    ours = cell.startswith("'") and _is_formula(cell.lstrip("'"))
    return cell[1:] if ours else cell


def options_text(options: Options) -> str:
    """Write options as ``Colour=Black|Grade=Good``, such signs within them escaped."""
    return "|".join(f"{_escaped(name)}={_escaped(value)}" for name, value in options)


def _escaped(text: str) -> str:
    return re.sub(r"([\\|=])", r"\\\1", text)


def options_in(text: str) -> Options | None:
    """Read options; None where a part has no name or no ``=``. Of one name the last one counts."""
    pairs: dict[str, tuple[str, str]] = {}
    name, value, behind = "", "", False
    for piece in (*_PIECES.findall(text), "|"):
        if piece == "|":
            name, value = name.strip(), value.strip()
            if name and behind:
                pairs[name.casefold()] = (name, value)
            elif name or value or behind:
                return None
            name, value, behind = "", "", False
        elif piece == "=" and not behind:
            behind = True
        else:
            plain = re.sub(r"\\(.)", r"\1", piece, flags=re.DOTALL)
            name, value = (name, value + plain) if behind else (name + plain, value)
    return tuple(pairs.values())
