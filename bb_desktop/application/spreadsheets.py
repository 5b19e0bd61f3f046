"""CSV that a seller's spreadsheet opens with a double click, and that runs nothing in it."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import datetime

#: Spreadsheets run a cell that begins so as a formula; some take the wide forms for the same.
_SIGNS = "=+\\-@\uff1d\uff0b\uff0d\uff20"
_FORMULA = re.compile(rf"\s*[{_SIGNS}]|[\t\r\n]")
#: Where the list separator is another than ours a cell is cut up, and its parts begin anew.
_FORMULA_WITHIN = re.compile(rf"([,;\t\r\n][\"'\s]*)(?=[{_SIGNS}])")
_NUMBER_LIKE = re.compile(r"[0-9.,eE+\-]+")


def sheet(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Write rows as CSV: byte-order mark, semicolons, one header line.

    Cells are written as they are given: texts from outside go through `plain`, long numbers
    through `digits` first.
    """
    out = io.StringIO()
    out.write("\ufeff")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return out.getvalue()


def plain(text: str) -> str:
    """Give a text that is no formula: an apostrophe stands before what would run."""
    marked = _FORMULA_WITHIN.sub(r"\1'", text)
    return f"'{marked}" if _FORMULA.match(text) else marked


def cell(text: str) -> str:
    """Give a text from outside as it is: no formula, and no number where it only looks like one.

    ``002353`` would lose its zeros otherwise, and an IMEI most of its digits.
    """
    return digits(text) if _NUMBER_LIKE.fullmatch(text) else plain(text)


def digits(text: str) -> str:
    """Give an identifier as text: spreadsheets turn its digits into 3.5E+14 otherwise.

    Inside the quotes of ``="…"`` nothing runs, so quotes are the only thing taken out.
    """
    return f'="{text.replace(chr(34), "")}"' if text else ""


def utc(moment: datetime | None) -> str:
    """Give a time as the other exports do: UTC, to the second."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else ""
