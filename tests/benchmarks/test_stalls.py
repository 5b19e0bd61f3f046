"""How long the window does not answer while the ordinary things are done, with 5,000 orders.

Measured by the watchdog that the program keeps itself, beside an empty window in the same run: what
holds that up is the machine. The bound is on what the window's own thread worked in one go, as the
processor counts it, so that a busy machine does not fail it. Other colours and another language
draw or make everything anew, once and on purpose: they may take twice as long. The start, when
nobody can do anything yet, is measured and not bound.
"""

import pytest

from bb_desktop.ui.observing import LIMIT_MS
from tests.endurance.a_window_at_work import AtWork, an_empty_window

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

SECTION = "6 Endurance"
ORDERS = 5_000


def test_ordinary_work_never_holds_the_window_up(tmp_path, qapp, qtbot, figures):
    empty = an_empty_window(qtbot, 3.0)
    work = AtWork(tmp_path, qtbot, orders=ORDERS)
    try:
        work.do("the start, all pages", work.start)
        work.ordinary_work()
        ordinary = {done.what for done in work.done[1:]}
        work.do("light and dark", lambda: work.theme("dark"))
        work.do("another language", lambda: work.language("de"))
        work.page("settings")
        work.do("another language in the settings", lambda: work.language("fr"))
    finally:
        work.close()
    limits = {
        done.what: LIMIT_MS if done.what in ordinary else 2 * LIMIT_MS for done in work.done[1:]
    }

    figures.add(SECTION, "an empty window does not answer for", f"{empty.longest_ms} ms", "–")
    for done in work.done:
        figures.add(
            SECTION,
            f"longest block: {done.what}",
            f"{done.figures.longest_own_ms} ms of work; {done.figures.longest_ms} ms by the clock",
            f"{limits[done.what]} ms" if done.what in limits else "–",
        )
    worst = [one.text for one in work.done[1:] if one.figures.longest_own_ms > limits[one.what]]
    assert not worst
