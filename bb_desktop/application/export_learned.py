"""Exporting what confirmed scans taught: one row a type code and SKU."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from bb_desktop.application import spreadsheets
from bb_desktop.domain.type_codes import Knowledge

HEADER = ("type_code", "sku", "model", "scans", "said_by_you")


def learned_csv(knowledge: Knowledge) -> str:
    """Write learned type codes as CSV.

    A type code that the seller named himself and that was never scanned has a row without SKU.
    """
    return spreadsheets.sheet(HEADER, _rows(knowledge))


def _rows(knowledge: Knowledge) -> Iterator[tuple[str, ...]]:
    seen = set()
    for one in knowledge.sightings():
        seen.add(one.tac)
        yield (
            spreadsheets.digits(one.tac),
            spreadsheets.cell(one.sku),
            spreadsheets.cell(one.model_key),
            str(one.count),
            _said(knowledge.assigned.get(one.tac, ())),
        )
    for tac in sorted(knowledge.assigned.keys() - seen):
        yield (spreadsheets.digits(tac), "", "", "0", _said(knowledge.assigned[tac]))


def _said(models: Iterable[str]) -> str:
    return spreadsheets.cell(", ".join(sorted(models)))
