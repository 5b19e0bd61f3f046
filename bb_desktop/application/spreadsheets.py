"""CSV that a seller's spreadsheet opens with a double click, and that runs nothing in it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime

#: Spreadsheets run a cell that begins so as a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


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
    """Give a text that is no formula: an apostrophe stands before one that would run."""
    return f"'{text}" if text.lstrip().startswith(_FORMULA) or text.startswith(_FORMULA) else text


def digits(text: str) -> str:
    """Give an identifier as text: spreadsheets turn its digits into 3.5E+14 otherwise.

    Inside the quotes of ``="…"`` nothing runs, so quotes are the only thing taken out.
    """
    return f'="{text.replace(chr(34), "")}"' if text else ""


def utc(moment: datetime | None) -> str:
    """Give a time as the other exports do: UTC, to the second."""
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if moment else ""
