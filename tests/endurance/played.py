"""Days played in a process of their own, and what is to be said of them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.endurance.meters import Reading

ROOT = Path(__file__).parents[2]
#: Five files of one megabyte, and the line that makes one full.
MOST_LOG_BYTES = 5_100_000


@dataclass(frozen=True)
class Played:
    """What came of it: looks, what was done, what went wrong, and what the watchdog saw."""

    readings: tuple[Reading, ...]
    happened: dict[str, int]
    wrong: tuple[str, ...]
    window: dict[str, Any]

    @property
    def last(self) -> Reading:
        """Give the last look."""
        return self.readings[-1]

    def since(self, day: float) -> tuple[Reading, ...]:
        """Give the looks after so many days."""
        return tuple(one for one in self.readings if one.day >= day)


def played(hours: int, folder: Path, *, every: int, begin: int = 6, window: bool = False) -> Played:
    """Play so many hours; what the process says is passed on line by line.

    Args:
        hours: Virtual ones.
        folder: The program's data.
        every: Minutes from look to look.
        begin: At this hour of the day.
        window: Show each pass in the window.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = [str(hours), str(folder), "--every", str(every), "--begin", str(begin)]
    readings, end = [], None
    with subprocess.Popen(
        [sys.executable, "-m", "tests.endurance", *wanted, *(["--window"] if window else [])],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            sys.stdout.write(line)
            told = json.loads(line)
            if "wrong" in told:
                end = told
            else:
                readings.append(Reading(**told))
        assert process.wait(60) == 0
    assert end is not None
    return Played(tuple(readings), end["happened"], tuple(end["wrong"]), end.get("window", {}))
