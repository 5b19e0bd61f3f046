"""Ten thousand weeks of a shop with every fault, over all cores, and stories of Hypothesis's own.

``BB_WEEKS`` says how many weeks, ``BB_FIRST_WEEK`` where to begin, ``BB_STORIES`` how many stories.
``python -m tests.simulation NUMBER`` plays a single week again.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import sys
import time
from collections.abc import Iterator

from tests.simulation.ground import a_ground
from tests.simulation.test_machine import look_for_a_story
from tests.simulation.week import WeekFailed, play_a_week

WEEKS = int(os.environ.get("BB_WEEKS", "10000"))
FIRST = int(os.environ.get("BB_FIRST_WEEK", "0"))
STORIES = int(os.environ.get("BB_STORIES", "200"))
_AT_ONCE = 50
_SECTION = "1 Faults by simulation"


def test_ten_thousand_weeks_come_right(figures):
    began = time.monotonic()

    failed = list(_played(range(FIRST, FIRST + WEEKS)))

    took_min = (time.monotonic() - began) / 60
    figures.add(
        _SECTION,
        "seeded weeks" if not FIRST else f"seeded weeks, from {FIRST:,} on",
        f"{WEEKS:,}, {len(failed)} broken, {took_min:.0f} min",
        "0 broken",
    )
    assert not failed, "\n\n".join(failed[:5])


def test_no_story_of_hypothesis_breaks_a_rule(figures):
    with a_ground() as ground:
        look_for_a_story(ground, STORIES)

    figures.add(_SECTION, "stories of the state machine", f"{STORIES:,}, 0 broken", "0 broken")


def _played(seeds: range) -> Iterator[str]:
    """Play weeks on all cores, a process each; gives the stories of those that failed."""
    spans = [seeds[start : start + _AT_ONCE] for start in range(0, len(seeds), _AT_ONCE)]
    # Made anew, not forked: the window's libraries have threads of their own in this process.
    with multiprocessing.get_context("spawn").Pool(os.cpu_count()) as pool:
        for number, stories in enumerate(pool.imap_unordered(_play, spans), start=1):
            for story in stories:
                _say(f"\n{story}")
            yield from stories
            if number % 10 == 0:
                _say(f"{number * _AT_ONCE:,} weeks")


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def _play(seeds: range) -> list[str]:
    logging.disable(logging.CRITICAL)
    failed = []
    with a_ground() as ground:
        for seed in seeds:
            try:
                play_a_week(seed, ground)
            except WeekFailed as error:
                failed.append(str(error))
    return failed
