"""Which column of a seller's list holds what: guessed from its name first, then from its cells.

The guess is shown to the seller with a preview and can be changed; it decides nothing alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.products import GRADES
from bb_desktop.domain.stock_cells import CellFault, Repaired, plain_cell, read_identifier


@dataclass(frozen=True, slots=True)
class Columns:
    """Where to find what, as positions from 0; None where the list has no such column.

    Attributes:
        imei: May hold serial numbers as well, if they have letters.
        has_header: The first row names the columns and is no phone.
    """

    imei: int | None = None
    serial: int | None = None
    sku: int | None = None
    grade: int | None = None
    has_header: bool = True

    @property
    def usable(self) -> bool:
        """Say whether phones can be found, and compared with what was sold."""
        has_phone = self.imei is not None or self.serial is not None
        return has_phone and (self.sku is not None or self.grade is not None)


# Words without accents, signs and blanks. The first that fits a name exactly, then as its part.
_IMEI_NAMES = ("imei1", "imei", "imeimeid", "imeinummer", "imeisn")
_SERIAL_NAMES = (
    *("serialnumber", "serial", "serialno", "sn", "seriennummer", "seriennr", "seriennum"),
    *("numerodeserie", "numeroserie", "nserie", "nodeserie", "ndeserie", "numerodiserie"),
    *("numeroseriale", "seriale", "matricola"),
)
_SKU_NAMES = (
    *("sku", "listing", "sellersku", "customlabel", "productcode", "itemnumber", "itemno"),
    *("articlenumber", "artikelnummer", "artikelnr", "artnr", "artikel", "codearticle"),
    *("referencearticle", "reference", "ref", "article", "referencia", "codigo", "articulo"),
    *("codicearticolo", "codice", "riferimento", "articolo", "item", "code"),
)
_GRADE_NAMES = (
    *("grade", "grading", "condition", "cosmeticgrade", "zustand", "qualitat", "etat"),
    *("qualite", "estado", "grado", "calidad", "condizione", "condizioni", "qualita", "stato"),
)
# A second IMEI and other numbers are never the phone's main column.
_NEVER = re.compile(r"imei2|imeisv|eid\b|iccid|orderstat|status")
_SHORTEST_PART = 4

_GRADE_WORDS = frozenset(name.casefold() for name in GRADES.values()) | frozenset(
    {"a", "b", "c", "d", "a+", "aa", "ab", "bc", "a-", "b+", "b-", "c+"}
)


def guess_columns(header: Sequence[str], sample_rows: Iterable[Sequence[str]]) -> Columns:
    """Guess the columns of a list.

    Args:
        header: The first row; may be a phone already.
        sample_rows: Some rows below it, cells as they stand in the file.
    """
    rows = [list(row) for row in sample_rows]
    has_header = not any(_is_imei(cell) for cell in header)
    if not has_header:
        rows = [list(header), *rows]
    names = [_word(name) if has_header else "" for name in header]
    width = max(map(len, [header, *rows]), default=0)
    cells = [[row[at] for row in rows if at < len(row)] for at in range(width)]
    # Names first, all of them: a column called SKU is one even if it is full of "A" and "B".
    # The grade before the SKU, whose words ("item …", "code …") are the vaguest.
    at: dict[str, int] = {}
    for what, words in _NAMES.items():
        if (named := _by_name(names, words, set(at.values()))) is not None:
            at[what] = named
    for what, (looks_right, share) in _CONTENTS.items():
        found = _by_content(cells, looks_right, share, set(at.values()))
        if what not in at and found is not None:
            at[what] = found
    return Columns(
        imei=at.get("imei"),
        serial=at.get("serial"),
        sku=at.get("sku"),
        grade=at.get("grade"),
        has_header=has_header,
    )


def _word(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.casefold())
    return re.sub(r"[^a-z0-9]", "", folded)


def _by_name(names: Sequence[str], wanted: Sequence[str], taken: set[int]) -> int | None:
    free = [(at, name) for at, name in enumerate(names) if name and at not in taken]
    for word in wanted:
        for at, name in free:
            if name == word:
                return at
    for word in wanted:
        for at, name in free:
            # "sn" and "ref" are parts of too many words to be looked for inside one.
            if len(word) >= _SHORTEST_PART and word in name and not _NEVER.search(name):
                return at
    return None


def _by_content(
    cells: Sequence[Sequence[str]],
    looks_right: Callable[[str], bool],
    share: float,
    taken: set[int],
) -> int | None:
    for at, column in enumerate(cells):
        filled = [cell for cell in column if cell.strip()]
        right = sum(1 for cell in filled if looks_right(cell))
        if at not in taken and filled and right >= share * len(filled):
            return at
    return None


def _is_imei(cell: str) -> bool:
    found = read_identifier(cell, serials=False)
    if isinstance(found, Repaired):
        return isinstance(found.identifier, Imei)
    return found in (CellFault.ROUNDED, CellFault.CHECK_DIGIT)


def _is_grade(cell: str) -> bool:
    word = plain_cell(cell).casefold()
    return word.removeprefix("grade").strip() in _GRADE_WORDS


_NAMES = {
    "imei": _IMEI_NAMES,
    "serial": _SERIAL_NAMES,
    "grade": _GRADE_NAMES,
    "sku": _SKU_NAMES,
}
# What a cell looks like, and the share of the filled cells that must look so.
_CONTENTS: dict[str, tuple[Callable[[str], bool], float]] = {
    "imei": (_is_imei, 0.5),
    "grade": (_is_grade, 0.8),
}
