"""The seller's last words on where his list has what, and whether they fit the list at hand."""

from __future__ import annotations

import re
from collections.abc import Sequence

from bb_desktop.application.preferences import StockMapping
from bb_desktop.domain.stock import Columns

# How a column of a list without names is remembered: #2 is the second one.
_BY_PLACE = re.compile(r"#([1-9][0-9]{0,3})")


def columns_by(mapping: StockMapping, first_row: Sequence[str], usual: Columns) -> Columns:
    """Find the remembered columns in a list; the guess where they are not in it.

    Args:
        mapping: As it was remembered; empty before the first list.
        first_row: The cells of the first row, names or not.
        usual: What was guessed from the list itself.
    """
    wanted = (mapping.imei, mapping.serial, mapping.sku, mapping.grade)
    if not any(wanted):
        return usual
    nameless = all(_BY_PLACE.fullmatch(name) for name in wanted if name)
    if nameless == usual.has_header:
        return usual
    places = [_place(name, first_row) for name in wanted]
    if any(name and at is None for name, at in zip(wanted, places, strict=True)):
        return usual
    imei, serial, sku, grade = places
    return Columns(imei, serial, sku, grade, has_header=not nameless)


def _place(name: str, first_row: Sequence[str]) -> int | None:
    if not name:
        return None
    if match := _BY_PLACE.fullmatch(name):
        at = int(match[1]) - 1
        return at if at < len(first_row) else None
    return first_row.index(name) if name in first_row else None


def mapping_by(
    columns: Columns, first_row: Sequence[str], grades: tuple[tuple[str, int], ...]
) -> StockMapping:
    """Give what to remember of the columns chosen."""

    def name(at: int | None) -> str:
        if at is None:
            return ""
        named = columns.has_header and at < len(first_row) and first_row[at]
        return first_row[at] if named else f"#{at + 1}"

    return StockMapping(
        name(columns.imei), name(columns.serial), name(columns.sku), name(columns.grade), grades
    )
