"""The table of the journal, apart from its reading, since reports count in it too."""

from __future__ import annotations

from sqlalchemy import Column, Index, Table

from bb_desktop.adapters.store.columns import Number, PlainText, RowNumber, UtcTime, metadata

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
# A page of one kind of lines is found without reading those between.
Index("ix_journal_event_entry_id", journal.c.event, journal.c.entry_id)
