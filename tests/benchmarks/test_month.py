"""A month of a shop in one process: nothing grows but the database, and that by its orders.

43,200 passes, 200 orders a day, packed and announced, with storms, outages and dead tokens. The
real program with its real clients and its database on the disk; the services are simulated, the
clock is virtual. ``BB_MONTH_DAYS`` makes it shorter (two days are the least).
"""

import os

from bb_desktop.ui.observing import LIMIT_MS
from tests.endurance.days import ORDERS_A_DAY
from tests.endurance.played import MOST_LOG_BYTES, played

DAYS = max(int(os.environ.get("BB_MONTH_DAYS", "30")), 2)
SECTION = "6 Endurance"
#: Memory after the first day is what the program needs; more than this is a leak.
MOST_GROWTH = 1.10
#: Of objects with the window: rows that were kept for ever made it four in a hundred.
MOST_GROWTH_A_DAY = 1.03
#: What is written ahead of the database is carried over all the time; see `store.checkpoints`.
MOST_AHEAD_BYTES = 32_000_000
#: An order of the last days takes as much room as one of the first ones.
MOST_ORDER_GROWTH = 1.25


def test_a_month_leaves_memory_files_and_threads_as_they_were(tmp_path, figures):
    month = played(DAYS * 24, tmp_path / "shop", every=1440)
    whole = DAYS >= 30

    first, last = month.readings[0], month.last
    after = month.since(2)
    resident = max(one.resident_kb for one in after) / first.resident_kb
    objects = max(one.objects for one in after) / first.objects
    files = {one.files for one in month.readings}
    threads = {one.threads for one in month.readings}
    ahead = max(one.most_ahead_bytes for one in month.readings)
    log = max(one.log_bytes for one in month.readings)
    piece = max(len(month.readings) // 3, 2)
    early, late = _bytes_an_order(month.readings[:piece]), _bytes_an_order(month.readings[-piece:])
    seconds = sum(one.seconds for one in month.readings)

    def add(what: str, measured: str, bound: str) -> None:
        figures.add(SECTION, what, measured, bound, keep=whole)

    add(
        f"{DAYS} days in one process, {seconds / 60:.0f} min",
        f"{last.passes:,} passes, {last.placed:,} orders, {month.happened['scans']:,} scans, "
        f"{month.happened['storms']} storms, {len(month.wrong)} wrong",
        "0 wrong",
    )
    add(
        "memory after the first day",
        f"{first.resident_kb / 1024:.0f} MB, at most {(resident - 1) * 100:+.1f} %",
        f"{(MOST_GROWTH - 1) * 100:+.0f} %",
    )
    add(
        "Python's objects after the first day",
        f"{first.objects:,}, at most {(objects - 1) * 100:+.1f} %",
        f"{(MOST_GROWTH - 1) * 100:+.0f} %",
    )
    add("open files, threads", f"{_span(files)}, {_span(threads)}", "constant")
    add(
        "database",
        f"{last.database_bytes / 1e6:.1f} MB, {late / 1e3:.1f} kB an order (first days "
        f"{early / 1e3:.1f} kB)",
        f"× {MOST_ORDER_GROWTH}",
    )
    add("written ahead of it", f"{ahead / 1e6:.1f} MB", f"{MOST_AHEAD_BYTES / 1e6:.0f} MB")
    add("log", f"{log / 1e6:.1f} MB", f"{MOST_LOG_BYTES / 1e6:.1f} MB")

    assert not month.wrong
    assert last.passes >= DAYS * 1440
    # The last reading may lie behind the first orders of the next morning.
    assert 0 <= last.placed - DAYS * ORDERS_A_DAY < ORDERS_A_DAY / 10
    assert last.orders == last.placed
    assert resident < MOST_GROWTH
    assert objects < MOST_GROWTH
    assert len(files) == 1
    assert len(threads) == 1
    assert ahead < MOST_AHEAD_BYTES
    assert log < MOST_LOG_BYTES
    assert late < early * MOST_ORDER_GROWTH


def test_two_thousand_passes_in_the_window_leave_it_as_it_was(tmp_path, figures):
    # 34 hours: a day, a night and a morning.
    shown = played(34, tmp_path / "shop", every=120, window=True)

    # A day is the least that shows what stays: until then orders only come.
    first, last = shown.since(1.0)[0], shown.last
    resident = last.resident_kb / first.resident_kb
    # The same hour of the day before: as much is open then.
    before = next(one for one in shown.readings if one.day >= last.day - 1 - 0.01)
    objects = last.objects / before.objects
    files = {one.files for one in shown.since(1.0)}
    threads = {one.threads for one in shown.since(1.0)}
    figures.add(
        SECTION,
        "2,000 passes in the window",
        f"{last.passes:,} passes, {last.placed} orders, {len(shown.wrong)} wrong",
        "0 wrong",
    )
    figures.add(
        SECTION,
        "memory with the window, second day after the first",
        f"{first.resident_kb / 1024:.0f} MB, {(resident - 1) * 100:+.1f} %",
        f"{(MOST_GROWTH - 1) * 100:+.0f} %",
    )
    figures.add(
        SECTION,
        "Python's objects with the window, a day later",
        f"{before.objects:,}, {(objects - 1) * 100:+.1f} %",
        f"{(MOST_GROWTH_A_DAY - 1) * 100:+.0f} %",
    )
    figures.add(
        SECTION,
        "open files, threads with the window",
        f"{_span(files)}, {_span(threads)}",
        "constant",
    )
    seen = shown.window
    figures.add(
        SECTION,
        "the window answers meanwhile",
        f"99 of 100 within {seen['most_ms']} ms, longest {seen['longest_ms']} ms, "
        f"{seen['longest_own_ms']} ms of work in one go",
        f"{LIMIT_MS} ms of work",
    )
    assert not shown.wrong
    assert resident < MOST_GROWTH
    assert objects < MOST_GROWTH_A_DAY
    assert max(files) - min(files) <= 1
    assert max(threads) - min(threads) <= 1
    assert seen["longest_own_ms"] <= LIMIT_MS


def _bytes_an_order(readings):
    """Say how much the database grew for each order that came in."""
    first, last = readings[0], readings[-1]
    return (last.database_bytes - first.database_bytes) / (last.orders - first.orders)


def _span(counts):
    return str(min(counts)) if len(counts) == 1 else f"{min(counts)}–{max(counts)}"
