"""Which bench has which order open."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Connection, Table, bindparam, delete, select

from bb_desktop.adapters.store.columns import (
    Number,
    PlainText,
    UtcTime,
    insert_into,
    metadata,
)
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.units import BenchLease

leases = Table(
    "bench_leases",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("bench", PlainText, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("until", UtcTime, nullable=False),
)

# Built once: every scan asks.
_HOLDER = select(leases).where(
    leases.c.order_id == bindparam("asked"), leases.c.until > bindparam("now")
)


class SqlBenches:
    """Leases on open orders, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def holder(self, order_id: OrderId, now: datetime) -> BenchLease | None:
        """Say which bench has an order open, or None."""
        row = self._connection.execute(_HOLDER, {"asked": order_id, "now": now}).first()
        if row is None:
            return None
        return BenchLease(OrderId(row.order_id), row.bench, row.since, row.until)

    def listed(self, now: datetime) -> tuple[BenchLease, ...]:
        """List what all benches have open, by bench and by how long."""
        rows = self._connection.execute(
            select(leases).where(leases.c.until > now).order_by(leases.c.bench, leases.c.since)
        )
        return tuple(
            BenchLease(OrderId(row.order_id), row.bench, row.since, row.until) for row in rows
        )

    def take(self, lease: BenchLease) -> None:
        """Open an order at a bench, in the place of whoever had it."""
        # What ended by itself, at a bench that lost its power, is swept here: nobody leaves it.
        self._connection.execute(delete(leases).where(leases.c.until <= lease.since))
        values = {"bench": lease.bench, "since": lease.since, "until": lease.until}
        self._connection.execute(
            insert_into(self._connection, leases)
            .values(order_id=lease.order_id, **values)
            .on_conflict_do_update(index_elements=[leases.c.order_id], set_=values)
        )

    def leave(self, order_id: OrderId, bench: str) -> None:
        """Close an order that this bench had open; nothing happens otherwise."""
        self._connection.execute(
            delete(leases).where(leases.c.order_id == order_id, leases.c.bench == bench)
        )
