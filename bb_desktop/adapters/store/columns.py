"""Column types and statements that mean the same in SQLite and PostgreSQL.

Every table of the store hangs on `metadata`. The tables themselves stand with their families;
the migrations repeat them as they were when released, and a test compares the two.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any, cast

from pydantic import TypeAdapter, ValidationError
from sqlalchemy import (
    JSON,
    BigInteger,
    Column,
    Connection,
    Integer,
    MetaData,
    Result,
    Select,
    String,
    Table,
    Text,
    bindparam,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator, TypeEngine

from bb_desktop.domain.errors import StoreError

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

#: A number of a service; both count beyond 32 bits.
Number = BigInteger
#: A number that the database gives itself. SQLite counts up only what is called INTEGER.
RowNumber = BigInteger().with_variant(Integer, "sqlite")
#: A reply or a list, as JSON text whose unknown keys and their order are kept.
Json = JSON(none_as_null=True)

#: Rows of a statement that names its rows one by one; far below both databases' limits.
CHUNK = 500
#: Both services count upwards from 1, and neither database keeps more than 64 bits.
HIGHEST_NUMBER = 2**63 - 1


class UtcTime(TypeDecorator[datetime]):
    """An aware time, stored as UTC to the microsecond.

    SQLite has no such type: there it is text of one length, so that comparing texts compares times.
    """

    impl = String(27)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Take PostgreSQL's own type where there is one."""
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.TIMESTAMP(timezone=True))
        return dialect.type_descriptor(String(27))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Refuse a time that could mean any hour of the day.

        Raises:
            ValueError: The time is naive.
        """
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError("a time without its zone cannot be stored")
        aware = value.astimezone(UTC)
        if dialect.name == "postgresql":
            return aware
        return aware.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """Give the time back, aware, UTC."""
        if value is None:
            return None
        read = value if isinstance(value, datetime) else datetime.fromisoformat(value)
        return read.astimezone(UTC)


class PlainText(TypeDecorator[str]):
    """Text from outside, without the two things that a database refuses.

    Half of an emoji cut off by a service, or a zero character, would undo the whole transaction
    and with it every other order; each becomes the replacement character.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Replace what cannot be stored."""
        if value is None:
            return None
        # utf-16 joins the halves of a character that came in two, and marks only lone ones.
        whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return whole.replace("\0", "\N{REPLACEMENT CHARACTER}")


_adapters: dict[type[Any], TypeAdapter[Any]] = {}


def _adapter(domain_type: type[Any]) -> TypeAdapter[Any]:
    # Made when first needed: it takes its time, and the window should be on screen before.
    if domain_type not in _adapters:
        _adapters[domain_type] = TypeAdapter(domain_type)
    return _adapters[domain_type]


@lru_cache(maxsize=512)
def _read_value(domain_type: Hashable, text: str) -> Any:
    """Read a frozen value; what is asked for again within one scan or one import is kept."""
    return _adapter(cast("type[Any]", domain_type)).validate_json(text)


class DomainValue(TypeDecorator[Any]):
    """A frozen value of the domain as JSON text; its ``raw`` reply, if it has one, stands apart."""

    impl = Text
    cache_ok = True

    def __init__(self, domain_type: type[Any]) -> None:
        """Name the dataclass that goes in and comes out."""
        super().__init__()
        self.domain_type = domain_type

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Write the value as JSON."""
        if value is None:
            return None
        return _adapter(self.domain_type).dump_json(value, exclude={"raw"}).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Read the value.

        Raises:
            StoreError: The text is no such value; the fields are named, their content is not.
        """
        if value is None:
            return None
        try:
            return _read_value(cast("Hashable", self.domain_type), value)
        except ValidationError as error:
            fields = ", ".join(
                ".".join(str(part) for part in one["loc"]) or "the whole"
                for one in error.errors(include_input=False, include_url=False)
            )
        # Not chained: pydantic's message quotes the content, which is a buyer's.
        raise StoreError(
            f"A {self.domain_type.__name__} in the database cannot be read ({fields})."
        )


def as_json(value: object) -> str:
    """Write a reply as JSON text; amounts may have been read as `Decimal`."""
    return json.dumps(value, default=_plain)


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(f"a {type(value).__name__} is no part of a JSON reply")


class OfOrders:
    """A statement about some orders, built once: building one costs more than running it."""

    def __init__(self, statement: Select[Any], order_id: Column[int]) -> None:
        """Take a statement about all orders and the column that says which one a row is of."""
        self._of_all = statement
        self._order_id = order_id
        self._of_some = statement.where(order_id.in_(bindparam("chosen", expanding=True)))

    def rows(
        self, connection: Connection, chosen: Sequence[int] | Select[tuple[int]]
    ) -> Result[*tuple[Any, ...]]:
        """Ask it of these orders, or of those that another statement chooses."""
        if isinstance(chosen, Select):
            return connection.execute(self._of_all.where(self._order_id.in_(chosen)))
        return connection.execute(self._of_some, {"chosen": list(chosen)})


def insert_into(where: Connection | str, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Begin an INSERT that knows ON CONFLICT, in the words of a database or of a dialect's name."""
    dialect_name = where if isinstance(where, str) else where.dialect.name
    if dialect_name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


def storable(numbers: Iterable[int]) -> list[int]:
    """Give each number once, in order, without those that no column could hold."""
    return [number for number in dict.fromkeys(numbers) if 0 <= number <= HIGHEST_NUMBER]


def chunks(numbers: Iterable[int]) -> Iterator[list[int]]:
    """Split numbers into pieces that fit one statement; none for no numbers."""
    wanted = storable(numbers)
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))
