"""Type codes: what confirmed scans taught, and what the seller said."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Table,
    and_,
    delete,
    select,
    update,
)
from sqlalchemy.dialects import postgresql, sqlite

from bb_desktop.adapters.store.columns import PlainText, insert_into, metadata
from bb_desktop.adapters.store.revisions import count_up, revision_of
from bb_desktop.domain.type_codes import Knowledge, Sighting

sightings = Table(
    "type_code_sightings",
    metadata,
    Column("tac", PlainText, primary_key=True),
    Column("sku", PlainText, primary_key=True),
    Column("model_key", PlainText, primary_key=True),
    Column("count", Integer, nullable=False),
)

assignments = Table(
    "type_code_assignments",
    metadata,
    Column("tac", PlainText, primary_key=True),
    Column("model_key", PlainText, primary_key=True),
)

_REVISION = "type_codes"


@cache
def _learning(dialect_name: str) -> postgresql.Insert | sqlite.Insert:
    """Build the statement that counts a sighting, once: it runs with every scan."""
    statement = insert_into(dialect_name, sightings)
    return statement.on_conflict_do_update(
        index_elements=[sightings.c.tac, sightings.c.sku, sightings.c.model_key],
        set_={"count": sightings.c["count"] + statement.excluded["count"]},
    )


class SqlTypeCodes:
    """Learned type codes, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def revision(self) -> int:
        """Give a number that changes with everything learned or said; cheap to ask."""
        return revision_of(self._connection, _REVISION)

    def knowledge(self) -> Knowledge:
        """Load everything, for judging scans; keep it while the revision stays."""
        assigned: dict[str, set[str]] = {}
        for row in self._connection.execute(select(assignments)):
            assigned.setdefault(row.tac, set()).add(row.model_key)
        return Knowledge.of(
            self.sightings(), {tac: frozenset(models) for tac, models in assigned.items()}
        )

    def sightings(self) -> tuple[Sighting, ...]:
        """List what confirmed scans taught, by type code."""
        statement = select(
            sightings.c.tac, sightings.c.sku, sightings.c.model_key, sightings.c["count"]
        ).order_by(sightings.c.tac, sightings.c["count"].desc())
        found = [Sighting(*row) for row in self._connection.execute(statement)]
        # The two databases put capitals and signs in another order; ours is everywhere the same.
        return tuple(sorted(found, key=lambda one: (one.tac, -one.count, one.sku, one.model_key)))

    def learn(self, sighting: Sighting) -> None:
        """Add a confirmed scan."""
        if sighting.count <= 0:
            return
        self._connection.execute(
            _learning(self._connection.dialect.name),
            {
                "tac": sighting.tac,
                "sku": sighting.sku,
                "model_key": sighting.model_key,
                "count": sighting.count,
            },
        )
        count_up(self._connection, _REVISION)

    def unlearn(self, sighting: Sighting) -> None:
        """Take a confirmed scan back; nothing happens when it was never learned."""
        here = _same(sighting)
        taken = self._connection.execute(
            update(sightings)
            .where(here)
            .values({"count": sightings.c["count"] - sighting.count})
            .returning(sightings.c.tac)
        )
        if taken.first() is None:
            return
        self._connection.execute(delete(sightings).where(here, sightings.c["count"] <= 0))
        count_up(self._connection, _REVISION)

    def assign(self, tac: str, model_keys: Iterable[str]) -> None:
        """Keep which models a type code stands for, as the seller says; none removes his word."""
        self._connection.execute(delete(assignments).where(assignments.c.tac == tac))
        named = [{"tac": tac, "model_key": key} for key in sorted(set(model_keys))]
        if named:
            self._connection.execute(insert_into(self._connection, assignments), named)
        count_up(self._connection, _REVISION)

    def forget(self, tac: str) -> None:
        """Forget everything about a type code."""
        self._connection.execute(delete(sightings).where(sightings.c.tac == tac))
        self._connection.execute(delete(assignments).where(assignments.c.tac == tac))
        count_up(self._connection, _REVISION)


def _same(sighting: Sighting) -> ColumnElement[bool]:
    return and_(
        sightings.c.tac == sighting.tac,
        sightings.c.sku == sighting.sku,
        sightings.c.model_key == sighting.model_key,
    )
