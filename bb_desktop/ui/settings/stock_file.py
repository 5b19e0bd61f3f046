"""A seller's list while it is looked at: kept on a worker, since it may have half a million rows.

Only small answers leave the worker: the first rows, counts, and the first of the faults.
"""

from __future__ import annotations

import gc
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from bb_desktop.domain.stock import (
    Columns,
    Stock,
    StockEntry,
    StockFault,
    StockReason,
    guess_columns,
    read_rows,
    read_table,
)
from bb_desktop.domain.stock_file import (
    LARGEST_FILE_BYTES,
    FileFault,
    FileRefused,
    Table,
)
from bb_desktop.ui.settings.desk import LoadedStock, SettingsDesk

#: More faults than anybody reads; the rest are counted.
MOST_FAULTS = 300
#: Rows that the preview may choose from.
SAMPLE_ROWS = 60


@dataclass(frozen=True, slots=True)
class OpenedFile:
    """A file that is a table.

    Attributes:
        name: Bare name.
        sample: Its first rows, names of the columns included.
        rows: How many it has, names included.
        width: Cells of its widest row among the first ones.
        guess: Where it seems to have what.
    """

    name: str
    sample: Table
    rows: int
    width: int
    guess: Columns

    @property
    def first_row(self) -> tuple[str, ...]:
        """Give the names of the columns, or the first phone; as wide as the table."""
        cells = self.sample.rows[0].cells
        return cells + ("",) * (self.width - len(cells))


@dataclass(frozen=True, slots=True)
class NotOpened:
    """A file that is no table, or cannot be read.

    Attributes:
        fault: None when the system did not let us read it, and ``reason`` says why.
    """

    name: str
    fault: FileFault | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class CheckedFile:
    """What the whole file gives with these columns.

    Attributes:
        phones: Identifiers that will be loaded.
        repaired: Of them, those that a spreadsheet had mangled and that could be had back.
        faults: The first of them, by row.
        counts: All of them, by reason.
        grades: Every word for a grade that is not Back Market's own, in alphabetical order.
    """

    columns: Columns
    phones: int
    repaired: int
    faults: tuple[StockFault, ...]
    counts: Mapping[StockReason, int]
    grades: tuple[str, ...]


@contextmanager
def _many_values() -> Iterator[None]:
    """Make half a million values without looking through all of them for garbage again and again.

    Each of those looks stops every thread, the one that draws too: half a second at a time, and
    half of the work's whole time. What was made is left out of later looks, until it is let go.
    """
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if enabled:
            gc.enable()


class StockFile:
    """One file at a time; every method runs on the same worker."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Take the desk that keeps the list in the end."""
        self._desk = desk
        self._name = ""
        self._table: Table | None = None
        self._entries: tuple[StockEntry, ...] = ()

    def close(self) -> None:
        """Let the file go: on the worker, since giving back that much memory takes its time."""
        self._table, self._entries = None, ()
        gc.unfreeze()

    def open(self, path: Path) -> OpenedFile | NotOpened:
        """Read a file whole."""
        with _many_values():
            return self._open(path)

    def _open(self, path: Path) -> OpenedFile | NotOpened:
        self._name, self._table, self._entries = path.name, None, ()
        try:
            with path.open("rb") as file:
                # One byte more than allowed is enough to refuse it.
                content = file.read(LARGEST_FILE_BYTES + 1)
        except OSError as error:
            return NotOpened(path.name, None, error.strerror or type(error).__name__)
        table = read_table(content)
        if isinstance(table, FileRefused):
            return NotOpened(path.name, table.fault)
        self._table = table
        first = table.rows[:SAMPLE_ROWS]
        guess = guess_columns(first[0].cells, [row.cells for row in first[1:]])
        sample = Table(first, table.encoding, table.delimiter)
        width = max(len(row.cells) for row in first)
        return OpenedFile(path.name, sample, len(table.rows), width, guess)

    def check(self, columns: Columns) -> CheckedFile:
        """Read every row with these columns."""
        with _many_values():
            return self._check(columns)

    def _check(self, columns: Columns) -> CheckedFile:
        rows = self._table or Table((), "", ",")
        reading = read_rows(rows, columns)
        self._entries = reading.entries
        counts = Counter(fault.reason for fault in reading.faults)
        return CheckedFile(
            columns=columns,
            phones=len(reading.entries),
            repaired=sum(one.repaired for one in reading.entries),
            faults=reading.faults[:MOST_FAULTS],
            counts=MappingProxyType(dict(counts)),
            grades=Stock.of(reading.entries).open_grades(),
        )

    def keep(self, grades: Mapping[str, int]) -> LoadedStock:
        """Put what was checked last in the place of the old list."""
        with _many_values():
            return self._desk.keep_stock(Stock.of(self._entries, grades), self._name)
