"""What looking for damage costs at a start, and what the journal of scans costs a verdict."""

import statistics
import time
from dataclasses import replace
from datetime import timedelta

from bb_desktop.adapters.scan_journal import ScanJournal
from bb_desktop.adapters.store.lazy import LazyStore
from bb_desktop.adapters.store.start_check import StartCheck
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan_records import ScanEvent, ScanRecord
from tests.benchmarks.a_large_shop import FIRST, ORDERS, a_large_shop
from tests.builders import a_scan, an_imei
from tests.clock import NOW

SECTION = "4 Never in silence"
#: Two hundred a day for a month.
A_MONTH = 6_000
MOST_COMPARING_S = 3.0
MOST_READING_S = 1.0
MOST_SCANNING_S = 4.0
MOST_ADDING_S = 0.001
#: Of a database of some years, on a disk that other programs use, too.
MOST_LOOKING_S_PER_MB = 0.02


def test_a_shop_of_some_years_is_looked_through_beside_its_first_rows(tmp_path, figures):
    a_large_shop(tmp_path).close()
    file = tmp_path / "bb-desktop.db"
    (tmp_path / "shop.db").rename(file)
    size_mb = file.stat().st_size / 1e6
    store = LazyStore(None, tmp_path)

    began = time.perf_counter()
    with store.reading() as tx:
        assert tx.orders.facts(OrderId(FIRST)) is not None
    read_s = time.perf_counter() - began
    with store.transaction():
        pass
    wrote_s = time.perf_counter() - began
    assert store.damage() == ""
    looked_s = time.perf_counter() - began
    store.close()

    figures.add(
        SECTION,
        f"look for damage at the start, {ORDERS:,} orders",
        f"{looked_s:.1f} s for {size_mb:.0f} MB; rows after {read_s * 1e3:.0f} ms, "
        f"scans after {wrote_s:.1f} s",
        f"rows within {MOST_READING_S:.0f} s, scans within {MOST_SCANNING_S:.0f} s",
    )
    assert read_s < MOST_READING_S
    assert wrote_s < MOST_SCANNING_S
    assert looked_s < MOST_LOOKING_S_PER_MB * size_mb


def test_a_month_of_scans_is_compared_with_the_database_at_once(tmp_path, figures):
    store = LazyStore(None, tmp_path)
    scan = a_scan(an_imei())
    journal = ScanJournal(tmp_path / "bb-desktop.db")
    told = [_recorded(scan, number) for number in range(A_MONTH)]
    with store.transaction():
        pass
    journal.add(told)
    journal.close()

    began = time.perf_counter()
    lost = store.opened().lost_scans()
    took_s = time.perf_counter() - began
    store.close()

    assert len(lost.lives) == A_MONTH
    figures.add(
        SECTION,
        "a month of scans compared, all of them lost",
        f"{A_MONTH:,} in {took_s:.2f} s",
        f"{MOST_COMPARING_S:.0f} s",
    )
    assert took_s < MOST_COMPARING_S


def test_the_journal_of_scans_costs_no_verdict_anything_to_speak_of(tmp_path, figures):
    journal = ScanJournal(tmp_path / "bb-desktop.db")
    scan = a_scan(an_imei())
    times = []
    for number in range(1_000):
        began = time.perf_counter()
        journal.add([_recorded(scan, number)])
        times.append(time.perf_counter() - began)
    journal.close()

    median_s, slow_s = statistics.median(times), statistics.quantiles(times, n=100)[98]
    figures.add(
        SECTION,
        "the journal of scans, a line behind each commit",
        f"{median_s * 1e6:.0f} µs (one in a hundred {slow_s * 1e6:.0f})",
        f"{MOST_ADDING_S * 1e6:.0f} µs",
    )
    assert median_s < MOST_ADDING_S


def test_a_look_that_is_not_waited_for_ends_with_the_program(tmp_path):
    store = a_large_shop(tmp_path, orders=20_000)
    store.close()
    check = StartCheck(tmp_path / "shop.db")
    check.begin()

    began = time.perf_counter()
    check.close()

    assert time.perf_counter() - began < MOST_READING_S


def _recorded(scan, number):
    one = replace(
        scan, order_id=OrderId(FIRST + number), recorded_at=NOW + timedelta(seconds=number)
    )
    return ScanRecord(ScanEvent.RECORDED, one.order_id, one.identifier, one.recorded_at, one)
