"""Play days in one process and tell what it holds: ``python -m tests.endurance HOURS FOLDER``.

A process of its own, since a test would keep every line of the log in memory. One line of JSON a
day on standard output; the last one says what went wrong, if anything did.
"""

from __future__ import annotations

import argparse
import json
import logging
import os
import sys
import time
from pathlib import Path

# Before Qt and keyring are imported.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

# As in the program, Qt comes first: what watches imports for it stumbles over pydantic when that
# is half loaded already.
import PySide6.QtWidgets  # noqa: F401

from tests.endurance import meters
from tests.endurance.days import BEGIN, AShopForDays
from tests.endurance.in_the_window import InTheWindow

MINUTES_A_DAY = 1440


def main() -> None:
    """Play, and write."""
    parser = argparse.ArgumentParser(prog="python -m tests.endurance")
    parser.add_argument("hours", type=int, help="virtual hours to play")
    parser.add_argument("folder", type=Path, help="empty; the program's data")
    parser.add_argument("--every", type=int, default=1440, help="minutes from look to look")
    parser.add_argument("--begin", type=int, default=BEGIN.hour, help="hour of the day")
    parser.add_argument("--window", action="store_true", help="show each pass in the window")
    given = parser.parse_args()
    shop = AShopForDays(given.folder, begin=BEGIN.replace(hour=given.begin))
    for handler in logging.getLogger().handlers:
        if type(handler) is logging.StreamHandler:
            # A month of warnings about faults that were ordered.
            handler.setLevel(logging.CRITICAL)
    looks = _Looks(shop, given.folder, given.every)
    end: dict[str, object] = {}
    if given.window:
        shown = InTheWindow(shop, given.hours * 60, looks.after)
        end["window"] = shown.play()
    else:
        for _ in range(given.hours * 60):
            shop.minute()
            looks.after()
    _say({"wrong": shop.wrong, "happened": dict(shop.happened), **end})
    shop.close()


class _Looks:
    """Looks at the process after every so many minutes."""

    def __init__(self, shop: AShopForDays, folder: Path, every: int) -> None:
        self._shop, self._folder, self._every = shop, folder, every
        self._minutes = self._ahead = 0
        self._began = time.perf_counter()

    def after(self) -> None:
        """Count a minute, and look when it is time."""
        self._minutes += 1
        self._ahead = max(self._ahead, meters.ahead_bytes(self._folder))
        if self._minutes % self._every:
            return
        seconds = time.perf_counter() - self._began
        count, threads = meters.objects(), meters.threads()
        shop, folder = self._shop, self._folder
        reading = meters.Reading(
            day=self._minutes / MINUTES_A_DAY,
            passes=shop.happened["passes"],
            placed=shop.placed,
            over=shop.over,
            resident_kb=meters.resident_kb(),
            objects=count,
            files=meters.files(),
            threads=threads,
            database_bytes=meters.database_bytes(folder),
            orders=meters.orders_kept(folder),
            most_ahead_bytes=self._ahead,
            log_bytes=meters.log_bytes(folder),
            kept_for_others=len(shop.services.back_market.orders()),
            seconds=seconds,
        )
        _say(dict(reading.as_dict()))
        self._began, self._ahead = time.perf_counter(), 0


def _say(told: dict[str, object]) -> None:
    sys.stdout.write(f"{json.dumps(told)}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
