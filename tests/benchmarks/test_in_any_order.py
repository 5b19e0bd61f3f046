"""Thousands of things done in windows in any order: no exception, and the bench answers.

``BB_HANDS`` says how many windows, ``BB_FIRST_HANDS`` with which one to begin; the story of one
that fails is printed.
"""

import os

import pytest

from tests.chest import open_chest
from tests.ui.hands import a_story

STORIES = int(os.environ.get("BB_HANDS", "60"))
FIRST = int(os.environ.get("BB_FIRST_HANDS", "1"))
STEPS = 200

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_whatever_is_done_in_any_order_the_bench_answers(tmp_path, qtbot, figures):
    done = 0
    for seed in range(FIRST, FIRST + STORIES):
        with open_chest():
            done += len(a_story(tmp_path / str(seed), qtbot, seed, STEPS))

    figures.add(
        "6 Endurance",
        f"anything in any order, {STORIES} windows",
        f"{done:,} things done, 0 exceptions",
        "0 exceptions",
        keep=STORIES >= 60,
    )
    assert done > STORIES * STEPS / 2
