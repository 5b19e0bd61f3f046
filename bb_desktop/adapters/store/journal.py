"""The journal: who, which bench, when, what was read, what it replaced. Only ever added to."""

from __future__ import annotations

from sqlalchemy import Column, Connection, Table, insert, select

from bb_desktop.adapters.store.columns import Number, PlainText, RowNumber, UtcTime, metadata
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry

# Triggers of the migrations refuse every change and every removal.
journal = Table(
    "journal",
    metadata,
    Column("entry_id", RowNumber, primary_key=True, autoincrement=True),
    Column("at", UtcTime, nullable=False),
    Column("event", PlainText, nullable=False),
    Column("order_id", Number, index=True),
    Column("bench", PlainText, nullable=False),
    Column("subject", PlainText, nullable=False),
    Column("detail", PlainText, nullable=False),
    Column("replaced", PlainText, nullable=False),
    sqlite_autoincrement=True,
)


class SqlJournal:
    """The journal, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def add(self, entry: JournalEntry) -> None:
        """Append."""
        self._connection.execute(
            insert(journal).values(
                at=entry.at,
                event=entry.event.value,
                order_id=entry.order_id,
                bench=entry.bench,
                subject=entry.subject,
                detail=entry.detail,
                replaced=entry.replaced,
            )
        )

    def entries(
        self, *, order_id: OrderId | None = None, limit: int = 200
    ) -> tuple[JournalEntry, ...]:
        """List entries, newest first: by when they were written, not by their clock."""
        statement = select(journal).order_by(journal.c.entry_id.desc()).limit(max(0, limit))
        if order_id is not None:
            statement = statement.where(journal.c.order_id == order_id)
        return tuple(
            JournalEntry(
                at=row.at,
                event=Event(row.event),
                order_id=row.order_id,
                bench=row.bench,
                subject=row.subject,
                detail=row.detail,
                replaced=row.replaced,
            )
            for row in self._connection.execute(statement)
        )
