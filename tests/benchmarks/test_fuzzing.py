"""Malformed replies by the hundred thousand and key sequences by the million.

Each case has a number and is made anew from it: what breaks is printed with its number, and
``fuzz(service, 1, first=number)`` or ``fuzz_scans(1, first=number)`` repeats it.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import random
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import TypeVar

import pytest
from PySide6.QtWidgets import QApplication

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import Service
from bb_desktop.domain.physical_keys import ScannerSetting
from bb_desktop.ui.bench.understood import understand
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.worker import SerialWorker
from tests.benchmarks.figures import Figures
from tests.security.fuzzing import Outcome, fuzz
from tests.security.key_events import press_at_random
from tests.security.keystrokes import Read, fuzz_scans
from tests.ui.bench.a_bench import Bench

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SECTION = "5 Security"
REPLIES = int(os.environ.get("FUZZ_REPLIES", "100000"))
SEQUENCES = int(os.environ.get("FUZZ_SEQUENCES", "1000000"))
EVENTS = int(os.environ.get("FUZZ_EVENTS", "20000"))
FULL = (100_000, 1_000_000, 20_000)
_AT_ONCE = max(os.cpu_count() or 1, 1)

Found = TypeVar("Found", Outcome, Read)


def _side_by_side(run: Callable[..., Found], count: int, part: int) -> list[Found]:
    """Run the cases on all cores; gives what each part found."""
    firsts = range(0, count, part)
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(_AT_ONCE, context, _be_quiet) as pool:
        jobs = [pool.submit(run, min(part, count - first), first=first) for first in firsts]
        return [job.result() for job in jobs]


def _be_quiet() -> None:
    logging.disable(logging.ERROR)


@pytest.mark.parametrize("service", Service)
def test_malformed_replies_end_in_a_sentence(service: Service, figures: Figures) -> None:
    began = time.monotonic()

    parts = _side_by_side(partial(fuzz, service), REPLIES, 2_500)

    ends = sum((one.ends for one in parts), Counter())
    broken = [line for one in parts for line in one.broken]
    slowest_ms = max(one.slowest_s for one in parts) * 1000
    set_aside = ", ".join(f"{name} {count:,}" for name, count in ends.most_common())
    figures.add(
        SECTION,
        f"malformed replies to the client of {service.display_name}",
        f"{ends.total():,}, {len(broken)} broken, slowest {slowest_ms:.0f} ms,"
        f" {time.monotonic() - began:.0f} s ({set_aside})",
        "100,000, 0 broken",
        keep=FULL[0] <= REPLIES,
    )
    assert broken[:20] == []
    assert ends.total() == REPLIES


def test_key_sequences_end_in_a_verdict(figures: Figures) -> None:
    began = time.monotonic()

    parts = _side_by_side(fuzz_scans, SEQUENCES, 10_000)

    verdicts = sum((one.verdicts for one in parts), Counter())
    broken = [line for one in parts for line in one.broken]
    scans = sum(one.scans for one in parts)
    figures.add(
        SECTION,
        "key sequences into capture and reader",
        f"{verdicts.total():,}, {len(broken)} broken; {scans:,} scans,"
        f" {verdicts['imei']:,} IMEIs; {time.monotonic() - began:.0f} s",
        "1,000,000, 0 broken",
        keep=FULL[1] <= SEQUENCES,
    )
    assert broken[:20] == []
    assert verdicts.total() == SEQUENCES


def test_key_events_of_all_kinds_go_through_the_window(qapp, qtbot, figures: Figures) -> None:
    worker = SerialWorker("test")
    bench = Bench(Remembered(Preferences(), None, worker))
    qtbot.waitUntil(lambda: QApplication.activeWindow() is bench.window)
    rng = random.Random("events")
    pressed = 0

    while pressed < EVENTS:
        pressed += press_at_random(bench, rng)
    for typed in bench.scans:
        understand(typed, ScannerSetting.US)

    scans = len(bench.scans)
    bench.close()
    worker.close(2.0)
    figures.add(
        SECTION,
        "real key events through Qt into every kind of widget",
        f"{pressed:,} keys, {scans:,} scans, 0 broken",
        "20,000, 0 broken",
        keep=FULL[2] <= EVENTS,
    )
    assert scans > pressed / 100
