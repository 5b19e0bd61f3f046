"""How long a scan takes until it is durable, against a bare durable insert on the same disk.

A ratio, since machines differ: both are measured in one run, one after the other by turns.
"""

import random
import sqlite3
import statistics
import time
from contextlib import closing

from bb_desktop.adapters.clock import SystemClock
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.record_scan import record_scans
from bb_desktop.domain.orders import OrderId, OrderRecord
from bb_desktop.domain.packing import ScanAccepted
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Shop
from tests.builders import an_imei, an_order

ORDERS = 2_000
SCANS = 300
#: A scan looks the identifier up, gathers the order, decides, records, journals and plans.
MOST = 80.0


def test_a_scan_is_durable_within_a_few_bare_inserts(tmp_path, figures):
    store = SqlStore.open("sqlite:///shop.db", data_dir=tmp_path)
    clock, shop = SystemClock(), Shop()
    with store.transaction() as tx:
        for number in range(1, ORDERS + 1):
            tx.orders.save(OrderRecord(an_order(number)), clock.now())
    chosen = random.Random(7).sample(range(1, ORDERS + 1), SCANS)
    scans, inserts = [], []

    with closing(sqlite3.connect(tmp_path / "bare.db", isolation_level=None)) as bare:
        bare.execute("PRAGMA journal_mode = WAL")
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE scans (order_id INTEGER, value TEXT UNIQUE, at REAL)")
        for serial, number in enumerate(chosen):
            reading = read_code(an_imei(serial).digits)
            began = time.perf_counter()
            result = record_scans(store, clock, shop, OrderId(number), [reading])
            scans.append(time.perf_counter() - began)
            assert isinstance(result.decisions[0], ScanAccepted)

            began = time.perf_counter()
            bare.execute("INSERT INTO scans VALUES (?, ?, ?)", (number, reading.code, began))
            inserts.append(time.perf_counter() - began)
    store.close()

    scan, insert = statistics.median(scans), statistics.median(inserts)
    ratio = scan / insert
    figures.add(
        "Speed",
        "a scan until it is durable",
        f"{scan * 1e3:.1f} ms, {ratio:.0f} × a bare insert",
        f"{MOST:.0f} ×",
    )
    assert ratio < MOST
