"""Which version of the schema a database has; asked at every start, so without Alembic."""

from __future__ import annotations

from sqlalchemy import Connection, column, inspect, select, table

#: The version that this program works with; the newest script under ``migrations``.
NEWEST = "0009"
#: Not Alembic's own name: a server's database may hold another program's tables.
VERSION_TABLE = "schema_version"

_versions = table(VERSION_TABLE, column("version_num"))


def schema_version(connection: Connection) -> str | None:
    """Give the version of the schema; None before the first migration."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    found: str | None = connection.execute(select(_versions.c.version_num)).scalar()
    return found
