"""Delivery notes that were printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from sqlalchemy import Column, Connection, Table, select

from bb_desktop.adapters.store.columns import Number, UtcTime, chunks, insert_into, metadata
from bb_desktop.domain.orders import OrderId

printed = Table(
    "printed_delivery_notes",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("printed_at", UtcTime, nullable=False),
)


class SqlPapers:
    """What was put on paper, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def printed_at(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, datetime]:
        """Say when the delivery notes of these orders were printed last; others are left out."""
        found: dict[OrderId, datetime] = {}
        for chunk in chunks(order_ids):
            rows = self._connection.execute(select(printed).where(printed.c.order_id.in_(chunk)))
            found.update((OrderId(row.order_id), row.printed_at) for row in rows)
        return found

    def save_printed(self, order_id: OrderId, now: datetime) -> None:
        """Keep that an order's delivery note was printed."""
        self._connection.execute(
            insert_into(self._connection, printed)
            .values(order_id=order_id, printed_at=now)
            .on_conflict_do_update(index_elements=[printed.c.order_id], set_={"printed_at": now})
        )
