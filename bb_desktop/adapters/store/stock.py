"""The seller's own list of phones.

It is replaced and read as a whole, never phone by phone, and a list can be long: half a million
rows of their own would keep every bench from writing for as long as they are inserted. So it lies
in parts of some thousand phones each.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice
from types import MappingProxyType

from sqlalchemy import Column, Connection, Integer, Table, delete, insert, select

from bb_desktop.adapters.store.columns import Json, PlainText, UtcTime, metadata
from bb_desktop.adapters.store.revisions import count_up, revision_of
from bb_desktop.domain.errors import InvalidIdentifier, StoreError
from bb_desktop.domain.identifiers import Identifier, IdentifierKind, identifier_from
from bb_desktop.domain.stock import Stock, StockEntry

#: One row while there is a list, none else.
stock_list = Table(
    "stock_list",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),
    Column("source", PlainText, nullable=False),
    Column("imported_at", UtcTime, nullable=False),
    Column("phones", Integer, nullable=False),
    # The seller's word for a grade, in small letters → Back Market's number.
    Column("grades", Json, nullable=False),
)

# ``kind:value`` of each phone → the rest of it, see `_written`.
stock_parts = Table(
    "stock_parts",
    metadata,
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("phones", Json, nullable=False),
)

_REVISION = "stock"
_THE_LIST = 1
_PHONES_A_PART = 5_000


class _Phones(Mapping[Identifier, StockEntry]):
    """The phones of a stored list; one is made when it is asked for, so a long list loads soon."""

    def __init__(self, rows: dict[str, str]) -> None:
        self._rows = rows

    def __getitem__(self, identifier: Identifier) -> StockEntry:
        return _read(identifier, self._rows[_key(identifier)])

    def __iter__(self) -> Iterator[Identifier]:
        return map(_identifier, self._rows)

    def __len__(self) -> int:
        return len(self._rows)


def _key(identifier: Identifier) -> str:
    return f"{identifier.kind.value}:{identifier.value}"


def _written(entry: StockEntry) -> str:
    """Write a phone as one text; half a million small lists would be slow to load and to keep."""
    return f"{entry.line}|{entry.repaired:d}|{len(entry.sku)}|{entry.sku}{entry.grade}"


def _read(identifier: Identifier, written: str) -> StockEntry:
    line, repaired, length, texts = written.split("|", 3)
    at = int(length)
    return StockEntry(identifier, texts[:at], texts[at:], int(line), repaired == "1")


def _identifier(key: str) -> Identifier:
    kind, _, value = key.partition(":")
    try:
        return identifier_from(IdentifierKind(kind), value)
    except (InvalidIdentifier, ValueError) as error:
        raise StoreError("A phone of the stock list in the database is no identifier.") from error


class SqlStockList:
    """The seller's stock list, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def revision(self) -> int:
        """Give a number that changes with every import; cheap to ask."""
        return revision_of(self._connection, _REVISION)

    def load(self) -> Stock | None:
        """Load the list; None when there never was one. Keep it while the revision stays."""
        grades = self._connection.execute(select(stock_list.c.grades)).scalar()
        if grades is None:
            return None
        rows: dict[str, str] = {}
        for part in self._connection.execute(
            select(stock_parts.c.phones).order_by(stock_parts.c.part)
        ).scalars():
            rows |= part
        return Stock(MappingProxyType(grades), _Phones(rows))

    def replace(self, stock: Stock, *, source: str, now: datetime) -> None:
        """Put a new list in the place of the old one; ``source`` is the file's bare name."""
        self._remove()
        self._connection.execute(
            insert(stock_list).values(
                number=_THE_LIST,
                source=source,
                imported_at=now,
                phones=len(stock),
                grades=dict(stock.grades),
            )
        )
        phones = ((_key(one.identifier), _written(one)) for one in stock.entries())
        part = 0
        while some := dict(islice(phones, _PHONES_A_PART)):
            part += 1
            self._connection.execute(insert(stock_parts).values(part=part, phones=some))
        count_up(self._connection, _REVISION)

    def imported(self) -> tuple[str, datetime, int] | None:
        """Say which file the list came from, when, and how many phones it has."""
        row = self._connection.execute(
            select(stock_list.c.source, stock_list.c.imported_at, stock_list.c.phones)
        ).first()
        return None if row is None else (row.source, row.imported_at, row.phones)

    def clear(self) -> None:
        """Work without a list again."""
        self._remove()
        count_up(self._connection, _REVISION)

    def _remove(self) -> None:
        self._connection.execute(delete(stock_parts))
        self._connection.execute(delete(stock_list))
