"""How connections to the database are made and transactions begun.

Source: SQLAlchemy 2 documentation, "SQLite: enabling non-legacy SQLite transactional modes"; the
driver would begin late and commit early by itself, so it is told to keep out of it.
"""

from __future__ import annotations

import sqlite3
import time
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    create_engine,
    event,
    func,
    make_url,
    select,
)
from sqlalchemy.exc import ArgumentError

from bb_desktop.adapters.store.checkpoints import LAST_RESORT_PAGES
from bb_desktop.adapters.store.columns import as_json
from bb_desktop.adapters.store.errors import translate_errors_of
from bb_desktop.domain.errors import StoreError

#: How long a bench waits while another one writes.
WAIT_S = 10.0
CONNECT_S = 10
_AGAIN_S = 0.02
#: Any number, as long as every bench takes the same.
POSTGRESQL_LOCK = 7_166_285_901
POSTGRESQL = "postgresql+psycopg"


def read_url(text: str, folder: Path | None) -> URL:
    """Read a database URL.

    Args:
        text: ``sqlite:///file`` or ``postgresql+psycopg://…`` (``postgresql://…`` means the same).
        folder: Where a SQLite file without a full path lies; None for the current folder.

    Raises:
        StoreError: No such URL, another kind of database, or SQLite without a file. The URL may
            hold a password and is not repeated.
    """
    try:
        url = make_url(text)
        kind = url.get_backend_name()
    except (ArgumentError, ValueError):
        # Not chained: the message repeats the URL.
        raise StoreError("The address of the database cannot be understood.") from None
    if kind == "postgresql":
        return url.set(drivername=POSTGRESQL)
    if kind != "sqlite":
        raise StoreError("The database has to be SQLite or PostgreSQL.")
    if not url.database or url.database == ":memory:" or url.database.startswith("file:"):
        raise StoreError("The address of a SQLite database has to name a file.")
    file = (folder or Path()) / Path(url.database).expanduser()
    return URL.create("sqlite", database=str(file.absolute()))


def file_of(url: URL) -> Path | None:
    """Give the SQLite file of a URL; None for a server."""
    if url.get_backend_name() != "sqlite" or not url.database:
        return None
    return Path(url.database)


def open_engine(url: URL, *, wait_s: float = WAIT_S, migrating: bool = False) -> Engine:
    """Prepare connections; none is made yet.

    Args:
        url: As `read_url` gives it.
        wait_s: How long to wait while another one writes.
        migrating: Foreign keys are not enforced while tables are rebuilt, and no connection is
            kept afterwards.

    Raises:
        StoreError: PostgreSQL is asked for and its driver is not installed.
    """
    options: dict[str, Any] = {
        # A failed statement must not quote a buyer's address in its message.
        "hide_parameters": True,
        "json_serializer": as_json,
    }
    if migrating:
        options["poolclass"] = NullPool
    else:
        # One connection a thread and transaction: threads wait for the database, not for us.
        options["max_overflow"] = -1
    if url.get_backend_name() == "sqlite":
        options["connect_args"] = {"timeout": wait_s}
    else:
        own = url.query.get("options", "")
        options["connect_args"] = {
            "connect_timeout": CONNECT_S,
            # A bench that lost its power must not keep the others waiting.
            "options": f"{own} -c lock_timeout={int(wait_s * 1000)}"
            " -c idle_in_transaction_session_timeout=60000".strip(),
        }
        options["pool_pre_ping"] = True
    try:
        engine = create_engine(url, **options)
    except ImportError as error:
        raise StoreError(
            "A PostgreSQL database needs the driver psycopg: install bb-desktop[postgresql]."
        ) from error
    if url.get_backend_name() == "sqlite":
        _prepare_sqlite(engine, wait_s=wait_s, foreign_keys=not migrating)
    else:
        _prepare_postgresql(engine)
    translate_errors_of(engine)
    return engine


def writing(engine: Engine) -> Engine:
    """Give the same connections for transactions that write."""
    return engine.execution_options(access="write")


def reading(engine: Engine) -> Engine:
    """Give the same connections for transactions that see one moment and cannot write."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(
            access="read", isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
    return engine.execution_options(access="read")


def _prepare_sqlite(engine: Engine, *, wait_s: float, foreign_keys: bool) -> None:
    @event.listens_for(engine, "connect")
    def _set_up(connection: sqlite3.Connection, _record: object) -> None:
        connection.isolation_level = None
        connection.execute(f"PRAGMA busy_timeout = {int(wait_s * 1000)}")
        _use_wal(connection, wait_s)
        # A scan is evidence: it is on the disk before anybody hears the tone.
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute(f"PRAGMA wal_autocheckpoint = {LAST_RESORT_PAGES}")
        # What is deleted or replaced is overwritten, so that a forgotten buyer is no longer there
        # to be found by anybody who opens the file with another program.
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # A transaction that reads first and writes later could find that another one wrote in
        # between, and fail: what will write takes the lock at once.
        reads = _only_reads(connection)
        if connection.info.get("query_only") is not reads:
            connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
            connection.info["query_only"] = reads
        connection.exec_driver_sql("BEGIN DEFERRED" if reads else "BEGIN IMMEDIATE")


def _use_wal(connection: sqlite3.Connection, wait_s: float) -> None:
    """Write ahead, as the file says from then on.

    Of several programs that open a new file at once one changes it, and SQLite tells the others
    at once that it is locked, whatever their busy_timeout.
    """
    give_up_at = time.monotonic() + wait_s
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or time.monotonic() > give_up_at:
                raise
            time.sleep(_AGAIN_S)
        else:
            return


def _prepare_postgresql(engine: Engine) -> None:
    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        # One writes at a time, as in SQLite: two benches that import the same orders in another
        # order would wait for each other's rows, and the server would undo one of them.
        if not _only_reads(connection):
            connection.execute(select(func.pg_advisory_xact_lock(POSTGRESQL_LOCK)))


def _only_reads(connection: Connection) -> bool:
    return connection.get_execution_options().get("access") == "read"
