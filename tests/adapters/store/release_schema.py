"""Keep the newest schema, with something in its tables, for the tests of all releases to come.

``python -m tests.adapters.store.release_schema`` opens the newest kept one, brings it up to date,
adds what the newer tables hold, and writes it beside the others. Run it once, before a release: a
kept schema is frozen.
"""

from __future__ import annotations

import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.adapters.store.version import NEWEST
from bb_desktop.domain.orders import OrderId, OrderRecord, OrderState
from bb_desktop.domain.stock import Stock, StockEntry
from bb_desktop.domain.type_codes import Sighting
from bb_desktop.domain.units import BenchLease
from tests.builders import an_imei, an_order

RELEASED = Path(__file__).parent / "released"
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ORDER = OrderId(28020682)
FORGOTTEN = OrderId(28020683)
SIGHTING = Sighting("35320911", "SKU-1", "iphone 11", 3)
STOCK = Stock.of((StockEntry(an_imei(1), "SKU-1", "A", 2),), {"a": 11})
LEASE = BenchLease(ORDER, "bench 1", NOW, NOW + timedelta(minutes=10))


def restore(version: str, file: Path) -> None:
    """Make a database as an earlier release left it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((RELEASED / f"{version}.sql").read_text(encoding="utf-8"))


def fill(store: SqlStore) -> None:
    """Put something into what came after the newest kept version; that one holds the rest."""
    forgotten = an_order(FORGOTTEN, lines=1, state=OrderState.FINISHED, shipped_at=NOW)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(forgotten), NOW)
        tx.privacy.erase([FORGOTTEN], NOW)


def dumped(connection: sqlite3.Connection) -> Iterator[str]:
    """Give the statements that make a database again.

    Python writes an index of words as the tables that SQLite keeps for it, which cannot be read
    in again: it is made anew from what it indexes.
    """
    indexes = dict(
        connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL TABLE%'"
        ).fetchall()
    )
    own: tuple[str, ...] = ()
    if indexes:
        own = ("PRAGMA writable_schema", "INSERT INTO sqlite_master")
    for name in indexes:
        own += (f'INSERT INTO "{name}', f"CREATE TABLE '{name}_")
    for statement in connection.iterdump():
        if statement.startswith(own):
            continue
        if statement == "COMMIT;":
            for name, made in indexes.items():
                yield f"{made};"
                yield f"INSERT INTO {name}({name}) VALUES('rebuild');"
        yield statement


def main() -> int:
    """Write the newest schema."""
    versions = sorted(path.stem for path in RELEASED.glob("*.sql") if path.stem < NEWEST)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "shop" / "bb-desktop.db"
        restore(versions[-1], file)
        store = SqlStore.open(f"sqlite:///{file}")
        fill(store)
        store.close()
        with closing(sqlite3.connect(file)) as connection:
            lines = list(dumped(connection))
    (RELEASED / f"{NEWEST}.sql").write_text("\n".join(lines) + "\n", encoding="utf-8")
    sys.stdout.write(f"{RELEASED / NEWEST}.sql\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
