"""The journal: who, which bench, when, what was read, what it replaced. Only ever added to."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, Row, insert, select, union_all

from bb_desktop.adapters.store.journal_table import journal
from bb_desktop.adapters.store.reports import SqlReports
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.reports import NumberedEntry

__all__ = ["SqlJournal", "journal"]

_ADDED = insert(journal)


class SqlJournal:
    """The journal, within one transaction.

    Attributes:
        reports: Counts over the journal and the facts beside it.
    """

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection
        self.reports = SqlReports(connection)

    def add(self, entry: JournalEntry) -> None:
        """Append."""
        self._connection.execute(
            _ADDED,
            {
                "at": entry.at,
                "event": entry.event.value,
                "order_id": entry.order_id,
                "bench": entry.bench,
                "subject": entry.subject,
                "detail": entry.detail,
                "replaced": entry.replaced,
            },
        )

    def entries(
        self, *, order_id: OrderId | None = None, limit: int = 200
    ) -> tuple[JournalEntry, ...]:
        """List entries, newest first: by when they were written, not by their clock."""
        statement = select(journal).order_by(journal.c.entry_id.desc()).limit(max(0, limit))
        if order_id is not None:
            statement = statement.where(journal.c.order_id == order_id)
        return tuple(_entry(row) for row in self._connection.execute(statement))

    def page(
        self,
        events: Collection[Event] | None = None,
        *,
        before: int | None = None,
        after: int = 0,
        limit: int = 200,
    ) -> tuple[NumberedEntry, ...]:
        """List entries with their numbers, newest first.

        As quick at the end of the journal as at its beginning: what comes before a number is found
        by that number, nothing is counted off.

        Args:
            events: Only these; None for all.
            before: Only what was written before the entry of this number.
            after: Only what was written after the entry of this number.
            limit: At most so many, the newest of them.
        """
        if limit < 1 or (events is not None and not events):
            return ()

        def newest(*conditions: Any) -> Any:
            chosen = select(journal).where(*conditions, journal.c.entry_id > after)
            if before is not None:
                chosen = chosen.where(journal.c.entry_id < before)
            return chosen.order_by(journal.c.entry_id.desc()).limit(limit)

        if events is None:
            statement = newest()
        else:
            # Each kind by its own way through the index: of many kinds at once, the database would
            # read all their entries and sort them.
            each = [
                select(newest(journal.c.event == one.value).subquery())
                for one in sorted(set(events))
            ]
            every = union_all(*each).subquery()
            statement = select(every).order_by(every.c.entry_id.desc()).limit(limit)
        return tuple(
            NumberedEntry(row.entry_id, _entry(row)) for row in self._connection.execute(statement)
        )


def _entry(row: Row[Any]) -> JournalEntry:
    return JournalEntry(
        at=row.at,
        event=Event(row.event),
        order_id=row.order_id,
        bench=row.bench,
        subject=row.subject,
        detail=row.detail,
        replaced=row.replaced,
    )
