"""Anything that hands can do, in any order and at any moment: no exception, and the bench answers.

An exception in the event loop fails a test by itself, and so does a warning of Qt's. The benchmark
of the same name does more of it.
"""

import pytest

from tests.ui.hands import a_story

STEPS = 80

pytestmark = [
    # Of menus, on a screen that is none.
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(180),
]


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_whatever_is_done_in_any_order_the_bench_answers(tmp_path, qtbot, chest, seed):
    did = a_story(tmp_path / "data", qtbot, seed, STEPS)

    assert len(did) == STEPS
