"""Numbers that say whether something large changed since it was read, whichever bench did it."""

from __future__ import annotations

from functools import cache

from sqlalchemy import Column, Connection, Table, bindparam, select
from sqlalchemy.dialects import postgresql, sqlite

from bb_desktop.adapters.store.columns import Number, PlainText, insert_into, metadata

revisions = Table(
    "revisions",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("number", Number, nullable=False),
)

# Built once: every scan asks.
_ASKED = select(revisions.c.number).where(revisions.c.name == bindparam("asked"))


def revision_of(connection: Connection, name: str) -> int:
    """Give the number of a thing; 0 before its first change."""
    found = connection.execute(_ASKED, {"asked": name}).scalar()
    return 0 if found is None else int(found)


def count_up(connection: Connection, name: str) -> None:
    """Say that a thing changed; undone with the transaction that changed it."""
    connection.execute(_counting(connection.dialect.name), {"name": name, "number": 1})


@cache
def _counting(dialect_name: str) -> postgresql.Insert | sqlite.Insert:
    return insert_into(dialect_name, revisions).on_conflict_do_update(
        index_elements=[revisions.c.name], set_={"number": revisions.c.number + 1}
    )
