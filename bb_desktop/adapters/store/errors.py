"""What a database error means to the seller: one sentence each, and nothing else leaves the store.

Sources: SQLite's result codes (sqlite.org/rescode.html) and PostgreSQL's SQLSTATE classes
(PostgreSQL 15 documentation, appendix A).
"""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import DBAPIError, NoSuchModuleError, SQLAlchemyError, StatementError
from sqlalchemy.exc import TimeoutError as NoConnectionFree

from bb_desktop.domain.errors import DatabaseDamaged, StoreError

READING = "This part of the program only reads the database; it must not write."
IN_USE = "The database is in use by another program; nothing was written. Try again."
DAMAGED = "The database file is damaged: nothing is read or written any more."
NO_DATABASE = "The database file is not a database, or it is damaged from its first byte."
EMPTY = "The database file is empty, though there are copies of it that hold orders."
GONE = "The database file is gone, though copies of it lie where it was."
MOVED = (
    "The database is no longer where it was opened: nothing is recorded any more. Bring its folder "
    "back and start BB Desktop again."
)
FULL = "The disk is full: nothing was written. Make room and try again."
READ_ONLY = "The database cannot be written: the file, its folder or the disk is read-only."
NO_ACCESS = "The database file cannot be opened: check the folder and who may read it."
BROKEN_DISK = "The disk reported a fault while the database was read or written."
CONTRADICTION = "The database refused a row that contradicts what it holds; nothing was written."
NO_SERVER = "The database server cannot be reached; nothing was written."
NO_LOGIN = "The database server refused the name or the password."
NO_SUCH_DATABASE = "The database server has no database of that name."
NO_RIGHT = "The database server does not give this user the right to do that."

_SQLITE = {
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: IN_USE,
    sqlite3.SQLITE_LOCKED: IN_USE,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_IOERR: BROKEN_DISK,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_CANTOPEN: NO_ACCESS,
    sqlite3.SQLITE_CONSTRAINT: CONTRADICTION,
    sqlite3.SQLITE_NOTADB: NO_DATABASE,
}
# Two characters are a class of errors, five a single one.
_POSTGRESQL = {
    "08": NO_SERVER,
    "23": CONTRADICTION,
    "25006": READING,
    "28": NO_LOGIN,
    "3D000": NO_SUCH_DATABASE,
    "40": IN_USE,
    "42501": NO_RIGHT,
    "53100": FULL,
    "55P03": IN_USE,
    "57P": NO_SERVER,
    "58": BROKEN_DISK,
    "XX": DAMAGED,
}
# Our own triggers: RAISE(ABORT, …) and RAISE EXCEPTION. Their text is a sentence for people.
_SQLITE_TRIGGER = sqlite3.SQLITE_CONSTRAINT_TRIGGER
_POSTGRESQL_TRIGGER = "P0001"


def sentence_for(error: BaseException, *, reading: bool = False) -> StoreError:
    """Say in one sentence what a driver's error means.

    Args:
        error: Of ``sqlite3`` or ``psycopg``.
        reading: It happened in a transaction that was begun for reading.
    """
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(code, int):
        return _sqlite_sentence(error, code, reading=reading)
    state = getattr(error, "sqlstate", None)
    if isinstance(state, str):
        return _postgresql_sentence(error, state)
    # psycopg has no code for a connection that did not come about or was cut.
    if type(error).__module__.startswith("psycopg") and type(error).__name__ == "OperationalError":
        return StoreError(NO_SERVER)
    return StoreError(f"The database did not do what it was asked ({type(error).__name__}).")


def _sqlite_sentence(error: BaseException, code: int, *, reading: bool) -> StoreError:
    primary = code & 0xFF
    if code == _SQLITE_TRIGGER:
        return StoreError(str(error))
    if reading and primary == sqlite3.SQLITE_READONLY:
        return StoreError(READING)
    if primary in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
        return DatabaseDamaged(_SQLITE[primary])
    name = getattr(error, "sqlite_errorname", str(code))
    return StoreError(_SQLITE.get(primary, f"The database did not do what it was asked ({name})."))


def _postgresql_sentence(error: BaseException, state: str) -> StoreError:
    # What follows quotes the row, which may be a buyer's; the error stays as the cause of ours.
    error.args = tuple(str(part).partition("\nDETAIL:")[0] for part in error.args)
    if state == _POSTGRESQL_TRIGGER:
        diagnosis = getattr(error, "diag", None)
        return StoreError(getattr(diagnosis, "message_primary", None) or CONTRADICTION)
    for key in (state, state[:3], state[:2]):
        if key in _POSTGRESQL:
            return StoreError(_POSTGRESQL[key])
    return StoreError(f"The database did not do what it was asked (SQLSTATE {state}).")


def translate_errors_of(engine: Engine) -> None:
    """Turn every error of a statement into ours where it happens, so that callers may catch it."""

    @event.listens_for(engine, "handle_error")
    def _translate(context: ExceptionContext) -> BaseException | None:
        if context.connection is not None:
            reading = context.connection.get_execution_options().get("access") == "read"
        else:
            reading = False
        if not isinstance(context.sqlalchemy_exception, DBAPIError):
            return None
        return sentence_for(context.original_exception, reading=reading)


@contextmanager
def translated() -> Iterator[None]:
    """Turn what does not come from a statement into ours; faults of our own stay what they are."""
    try:
        yield
    except NoConnectionFree as error:
        raise StoreError(IN_USE) from error
    except NoSuchModuleError as error:
        raise StoreError("The database has to be SQLite or PostgreSQL.") from error
    except DBAPIError as error:
        raise sentence_for(error.orig or error) from error
    except StatementError as error:
        # A value that cannot be stored (a naive time): a fault of ours, shown as what it is.
        raise (error.orig or error) from None
    except SQLAlchemyError as error:
        raise StoreError(
            f"The database did not do what it was asked ({type(error).__name__})."
        ) from error


@contextmanager
def translated_files(path: Path) -> Iterator[None]:
    """Turn what the file system or the copying of a database answers into ours."""
    try:
        yield
    except sqlite3.Error as error:
        raise sentence_for(error) from error
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise StoreError(FULL) from error
        raise StoreError(
            f"“{path}” cannot be used for the database: {error.strerror or 'no access'}."
        ) from error
