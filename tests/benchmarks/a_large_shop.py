"""A shop of some years: a hundred thousand orders, some hundred of them open."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.orders import LineState, OrderId, OrderRecord, OrderState
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder
from tests.builders import a_line, a_scan, an_address, an_imei, an_order

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
ORDERS = 100_000
OPEN = 300
FIRST = 20_000_000

_PATTERN = 19_999_999
_PATTERN_LINE = 29_999_999
_PATTERN_PARCEL = 39_999_999
_NAME, _ARTICLE, _SKU = "Camilla Pattern", "iPhone 99 64 Go - Noir - Débloqué", "SKU-PATTERN"
_IMEI = an_imei(777_777).digits
_TRACKING = "1ZPATTERN"
_FIRST_NAMES = ("Camille", "Noé", "Jonas", "Inès", "Piotr", "Aylin", "Luca", "Élise", "Marta")
_LAST_NAMES = ("Rouvier", "Garnier", "Feldmann", "Marchetti", "Wolny", "Demir", "Caron", "Kowal")
#: In the order in which rows depend on each other.
_TABLES = (
    *("orders", "orderlines", "order_list", "order_words"),
    *("shipstation_orders", "shipments", "scans"),
)
#: As long as the replies of both services are.
_REPLY = {"reply": "x" * 2_000}


def a_large_shop(folder: Path, *, orders: int = ORDERS, open_orders: int = OPEN) -> SqlStore:
    """Make the shop: one settled order saved as the program does, then copied in SQL."""
    store = SqlStore.open("sqlite:///shop.db", data_dir=folder)
    _save_pattern(store)
    # What it copies was never scanned: no journal tells of it.
    for journal in folder.glob("*.scans"):
        journal.unlink()
    with closing(sqlite3.connect(folder / "shop.db")) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        triggers = _without_triggers(connection)
        for table in _TABLES:
            _copy(connection, table, orders - open_orders)
        _remove_pattern(connection)
        connection.execute("INSERT INTO order_trigrams (order_trigrams) VALUES ('rebuild')")
        for trigger in triggers:
            connection.execute(trigger)
        connection.commit()
        connection.execute("ANALYZE")
        connection.commit()
    _save_open(store, orders - open_orders, open_orders)
    return store


def _save_pattern(store: SqlStore) -> None:
    line = a_line(_PATTERN_LINE, title=_ARTICLE, sku=_SKU, imei=_IMEI, state=LineState.SHIPPED)
    order = an_order(
        _PATTERN,
        lines=[line],
        state=OrderState.FINISHED,
        created_at=datetime(2001, 1, 1, tzinfo=UTC),
        shipping_address=an_address(first_name="Camilla", last_name="Pattern"),
        tracking_number=_TRACKING,
    )
    mirrored = ShipStationOrder(
        _PATTERN, str(_PATTERN), f"bm-eu-{_PATTERN}", "shipped", _IMEI, NOW, raw=_REPLY
    )
    parcel = Shipment(
        ShipmentSource.LABEL, _PATTERN_PARCEL, _PATTERN, str(_PATTERN), _TRACKING, NOW, raw=_REPLY
    )
    scan = a_scan(an_imei(777_777), order_id=_PATTERN, orderline_id=_PATTERN_LINE)
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(order, _REPLY), NOW)
        tx.mirror.save(OrderId(_PATTERN), mirrored, NOW)
        tx.shipments.save(OrderId(_PATTERN), parcel, NOW)
        tx.scans.add(scan)


def _without_triggers(connection: sqlite3.Connection) -> list[str]:
    """Take the triggers away while rows are copied; gives what makes them again."""
    found = connection.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
    triggers = found.fetchall()
    for name, _ in triggers:
        connection.execute(f"DROP TRIGGER {name}")
    return [sql for _, sql in triggers]


def _remove_pattern(connection: sqlite3.Connection) -> None:
    for table in reversed(_TABLES):
        connection.execute(f"DELETE FROM {table} WHERE order_id = ?", (_PATTERN,))  # noqa: S608


def _copy(connection: sqlite3.Connection, table: str, count: int) -> None:
    cursor = connection.execute(
        f"SELECT * FROM {table} WHERE order_id = ?",  # noqa: S608 - a name of ours
        (_PATTERN,),
    )
    names = [column[0] for column in cursor.description]
    pattern = dict(zip(names, cursor.fetchone(), strict=True))
    pattern.pop("scan_id", None)
    marks = ", ".join("?" * len(pattern))
    connection.executemany(
        f"INSERT INTO {table} ({', '.join(pattern)}) VALUES ({marks})",  # noqa: S608
        (tuple(row.values()) for row in _rows(pattern, count)),
    )


def _rows(pattern: dict[str, object], count: int) -> Iterator[dict[str, object]]:
    chance = random.Random(7)
    for serial in range(count):
        order_id = FIRST + serial
        created = datetime(2022, 1, 1, tzinfo=UTC) + timedelta(minutes=25 * serial)
        first, last = chance.choice(_FIRST_NAMES), chance.choice(_LAST_NAMES)
        model = chance.randrange(8, 16)
        texts = {
            str(_PATTERN): str(order_id),
            str(_PATTERN_LINE): str(order_id + 10_000_000),
            str(_PATTERN_PARCEL): str(order_id + 20_000_000),
            '"Camilla"': f'"{first}"',
            '"Pattern"': f'"{last}"',
            "camilla pattern": f"{first} {last}".casefold().replace("é", "e").replace("è", "e"),
            "iPhone 99": f"iPhone {model}",
            "iphone 99": f"iphone {model}",
            _SKU: f"IP{model}-{serial % 500}",
            _SKU.casefold(): f"ip{model}-{serial % 500}",
            _IMEI: an_imei(serial).digits,
            _TRACKING: f"1Z{order_id * 7919}",
            _TRACKING.casefold(): f"1z{order_id * 7919}",
            "2001-01-01T00:00:00": f"{created:%Y-%m-%dT%H:%M:%S}",
        }
        numbers = {
            _PATTERN: order_id,
            _PATTERN_LINE: order_id + 10_000_000,
            _PATTERN_PARCEL: order_id + 20_000_000,
        }
        row: dict[str, object] = {}
        for name, value in pattern.items():
            if isinstance(value, str) and name not in ("raw", "changed_at", "first_seen_at"):
                for old, new in texts.items():
                    value = value.replace(old, new)
            elif isinstance(value, int):
                value = numbers.get(value, value)
            row[name] = value
        yield row


def _save_open(store: SqlStore, before: int, count: int) -> None:
    chance = random.Random(8)
    with store.transaction() as tx:
        for serial in range(before, before + count):
            order_id = FIRST + serial
            line = a_line(order_id + 10_000_000, title=f"Pixel {serial % 4 + 4}")
            order = an_order(
                order_id,
                lines=[line],
                ship_by=NOW + timedelta(minutes=chance.randrange(-300, 4_000)),
                created_at=NOW - timedelta(minutes=serial - before),
            )
            mirrored = ShipStationOrder(
                order_id, str(order_id), f"bm-eu-{order_id}", "awaiting_shipment", "", NOW
            )
            tx.orders.save(OrderRecord(order, _REPLY), NOW)
            if serial % 3:
                tx.mirror.save(OrderId(order_id), replace(mirrored, raw=_REPLY), NOW)
