"""Bringing a database up to date: the file is copied first, and a newer one is left alone.

The scripts lie inside the package and are found by its path, so this works from a frozen program
without any configuration file.
"""

from __future__ import annotations

import logging
import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import URL, Connection, inspect

from bb_desktop.adapters.store.backup import copy_beside
from bb_desktop.adapters.store.engine import WAIT_S, file_of, open_engine, reading, writing
from bb_desktop.adapters.store.version import VERSION_TABLE, schema_version
from bb_desktop.domain.errors import StoreError

log = logging.getLogger(__name__)

SCRIPTS = Path(__file__).parent / "migrations"

# Alembic runs its environment script through names of the whole process.
_one_at_a_time = threading.Lock()


def bring_up_to_date(url: URL, scripts: Path = SCRIPTS, *, wait_s: float = WAIT_S) -> str:
    """Run the migrations that a database lacks; safe to repeat and to run on several benches.

    Args:
        url: As `engine.read_url` gives it.
        scripts: The folder with Alembic's environment and its ``versions``.
        wait_s: How long to wait while another one writes.

    Returns:
        The version that the schema has now.

    Raises:
        StoreError: The database is newer than the program, holds another program's tables, or
            cannot be used. It is as it was.
    """
    engine = open_engine(url, wait_s=wait_s, migrating=True)
    try:
        with _one_at_a_time:
            with reading(engine).connect() as connection, connection.begin():
                found, newest = _versions(connection, scripts)
            if found == newest:
                return newest
            with writing(engine).connect() as connection, connection.begin():
                _migrate(connection, url, scripts)
        return newest
    except CommandError as error:
        raise StoreError(
            "The scripts that bring the database up to date are incomplete: install again."
        ) from error
    finally:
        engine.dispose()


def _configuration(scripts: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def _versions(connection: Connection, scripts: Path) -> tuple[str | None, str]:
    """Give the version found and the newest one, or refuse the database."""
    directory = ScriptDirectory.from_config(_configuration(scripts))
    newest = directory.get_current_head()
    if newest is None:
        raise CommandError("no version script")
    found = schema_version(connection)
    if found is None and inspect(connection).get_table_names():
        raise StoreError(
            "The database holds tables of another program: give BB Desktop one of its own."
        )
    known = {script.revision for script in directory.walk_revisions()}
    if found is not None and found not in known:
        raise StoreError(
            f"The database was written by a newer BB Desktop (schema {found}; this one knows "
            f"{newest}). Install the newest version; nothing was changed."
        )
    return found, newest


def _migrate(connection: Connection, url: URL, scripts: Path) -> None:
    # Another bench may have done it while this one waited for the lock.
    found, newest = _versions(connection, scripts)
    if found == newest:
        return
    file = file_of(url)
    if found is not None and file is not None:
        copy = copy_beside(file, found)
        log.info("database copied before migration from=%s copy=%s", found, copy.name)
    config = _configuration(scripts)
    config.attributes["connection"] = connection
    config.attributes["version_table"] = VERSION_TABLE
    command.upgrade(config, "head")
    if file is not None:
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
        if broken is not None:
            raise StoreError(
                "The database could not be brought up to date: rows would lose what they belong "
                "to. Nothing was changed."
            )
    log.info("database migrated from=%s to=%s", found, newest)
