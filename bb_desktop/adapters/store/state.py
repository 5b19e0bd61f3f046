"""Single values: cursors, texts, the health of the services, and what could not be understood."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import Column, Connection, Integer, Table, bindparam, delete, select
from sqlalchemy.dialects import postgresql, sqlite

from bb_desktop.adapters.store.columns import PlainText, UtcTime, insert_into, metadata
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shipments import UnreadRecord

cursors = Table(
    "cursors",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("at", UtcTime, nullable=False),
)

texts = Table(
    "texts",
    metadata,
    Column("name", PlainText, primary_key=True),
    Column("text", PlainText, nullable=False),
)

service_health = Table(
    "service_health",
    metadata,
    Column("service", PlainText, primary_key=True),
    Column("status", PlainText, nullable=False),
    Column("since", UtcTime, nullable=False),
    Column("not_before", UtcTime),
    Column("last_good_at", UtcTime),
    Column("detail", PlainText, nullable=False),
    Column("remaining", Integer),
    Column("window_ends_at", UtcTime),
)

quarantine = Table(
    "quarantine",
    metadata,
    Column("service", PlainText, primary_key=True),
    Column("list_name", PlainText, primary_key=True),
    Column("key", PlainText, primary_key=True),
    Column("reason", PlainText, nullable=False),
    Column("since", UtcTime, nullable=False),
)

#: What the lines below the sentence in ``service_health.detail`` begin with.
_OFFLINE, _REQUEST_ID, _REASON, _MISSED, _IS = "offline", "request_id", "reason", "missed", "="

# Built once: asked for at every scan and every order of an import.
_TEXT = select(texts.c.text).where(texts.c.name == bindparam("asked"))
_CURSOR = select(cursors.c.at).where(cursors.c.name == bindparam("asked"))
_HEALTH = select(service_health).where(service_health.c.service == bindparam("asked"))


@cache
def _saving(dialect_name: str, table: Table, key: str) -> postgresql.Insert | sqlite.Insert:
    """Build the statement that saves a row, once: several run in every pass."""
    statement = insert_into(dialect_name, table)
    return statement.on_conflict_do_update(
        index_elements=[key],
        set_={
            column.name: statement.excluded[column.name]
            for column in table.columns
            if column.name != key
        },
    )


class SqlState:
    """Cursors, texts and health, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def _save(self, table: Table, key: str, values: dict[str, Any]) -> None:
        self._connection.execute(_saving(self._connection.dialect.name, table, key), values)

    def cursor(self, name: str) -> datetime | None:
        """Give a stored point in time."""
        return self._connection.execute(_CURSOR, {"asked": name}).scalar()

    def save_cursor(self, name: str, at: datetime) -> None:
        """Store a point in time."""
        self._save(cursors, "name", {"name": name, "at": at})

    def text(self, name: str) -> str | None:
        """Give a stored text."""
        return self._connection.execute(_TEXT, {"asked": name}).scalar()

    def save_text(self, name: str, text: str) -> None:
        """Store a text; never a secret."""
        self._save(texts, "name", {"name": name, "text": text})

    def health(self, service: Service) -> ServiceHealth | None:
        """Give what is known of a service."""
        row = self._connection.execute(_HEALTH, {"asked": service.value}).first()
        if row is None:
            return None
        sentence, *lines = row.detail.split("\n")
        about = dict(line.partition(_IS)[::2] for line in lines)
        return ServiceHealth(
            service=service,
            status=ServiceStatus(row.status),
            since=row.since,
            not_before=row.not_before,
            last_good_at=row.last_good_at,
            detail=sentence,
            remaining=row.remaining,
            window_ends_at=row.window_ends_at,
            offline=_OFFLINE in about,
            request_id=about.get(_REQUEST_ID, ""),
            reason=about.get(_REASON, ""),
            missed=int(about.get(_MISSED, "0")),
        )

    def save_health(self, health: ServiceHealth) -> None:
        """Store what is known of a service."""
        values = {column.name: getattr(health, column.name) for column in service_health.c}
        # A sentence is one line; what else is known of the trouble stands below it.
        lines = [_one_line(health.detail)]
        if health.offline:
            lines.append(_OFFLINE)
        if health.request_id:
            lines.append(f"{_REQUEST_ID}{_IS}{_one_line(health.request_id)}")
        if health.reason:
            lines.append(f"{_REASON}{_IS}{_one_line(health.reason)}")
        if health.missed:
            lines.append(f"{_MISSED}{_IS}{health.missed}")
        values |= {"service": health.service.value, "status": health.status.value}
        values["detail"] = "\n".join(lines)
        self._save(service_health, "service", values)


def _one_line(text: str) -> str:
    return " ".join(text.split())


class SqlQuarantine:
    """Records that could not be understood, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def replace(
        self, service: Service, list_name: str, unread: Iterable[UnreadRecord], now: datetime
    ) -> None:
        """Set what a complete read of this list left out; what was read meanwhile is gone.

        A record that was set aside before keeps its ``since``.
        """
        this_list = (
            quarantine.c.service == service.value,
            quarantine.c.list_name == list_name,
        )
        stored = {
            row.key: row.reason
            for row in self._connection.execute(
                select(quarantine.c.key, quarantine.c.reason).where(*this_list)
            )
        }
        told = {record.key: record.reason for record in unread}
        for key in stored.keys() - told.keys():
            self._connection.execute(delete(quarantine).where(*this_list, quarantine.c.key == key))
        for key, reason in told.items():
            if stored.get(key) == reason:
                continue
            self._connection.execute(
                insert_into(self._connection, quarantine)
                .values(
                    service=service.value, list_name=list_name, key=key, reason=reason, since=now
                )
                .on_conflict_do_update(
                    index_elements=["service", "list_name", "key"], set_={"reason": reason}
                )
            )

    def records(self) -> tuple[tuple[Service, UnreadRecord, datetime], ...]:
        """List what is set aside, oldest first: service, record, since when."""
        statement = select(quarantine).order_by(
            quarantine.c.since, quarantine.c.service, quarantine.c.list_name, quarantine.c.key
        )
        return tuple(
            (Service(row.service), UnreadRecord(key=row.key, reason=row.reason), row.since)
            for row in self._connection.execute(statement)
        )
