"""Plays weeks by their numbers: ``python -m tests.simulation 4711``, or ``4711 4720`` for a span.

A week that fails tells its number and its story; the same number plays it again, exactly.
"""

from __future__ import annotations

import argparse
import logging
import sys
import traceback

from tests.simulation.ground import a_ground
from tests.simulation.week import WeekFailed, play_a_week


def main() -> int:
    """Play what was asked for; 1 when a week did not come right."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulation", description=__doc__)
    parser.add_argument("first", type=int, help="the number of a week")
    parser.add_argument("last", type=int, nargs="?", help="the last of several weeks")
    parser.add_argument("--story", action="store_true", help="tell weeks that come right, too")
    parser.add_argument("--log", action="store_true", help="with the program's own log")
    asked = parser.parse_args()
    logging.basicConfig(format="    %(name)s %(message)s", level=logging.INFO, stream=sys.stdout)
    logging.disable(logging.NOTSET if asked.log else logging.CRITICAL)
    failed = 0
    with a_ground() as ground:
        for seed in range(asked.first, (asked.last or asked.first) + 1):
            try:
                week = play_a_week(seed, ground, aloud=asked.log)
            except WeekFailed as error:
                failed += 1
                traceback.print_exception(error.__cause__)
                sys.stdout.write(f"{error}\n")
            else:
                story = "\n".join(week.told) if asked.story else ""
                sys.stdout.write(f"{story}\nweek {seed} came right\n".lstrip())
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
