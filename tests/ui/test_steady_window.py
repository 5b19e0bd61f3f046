"""While people work, the window answers: nothing that it does itself takes a twentieth of a second.

Counted by the processor, so that a busy test machine does not fail it, and beside an empty window
of the same run. With thousands of orders, and for every page, ``make bench`` does the same.
"""

from __future__ import annotations

import pytest

from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.observing import LIMIT_MS
from tests.endurance.a_window_at_work import AtWork, an_empty_window

pytestmark = [
    pytest.mark.qt_log_ignore("This plugin does not support", extend=True),
    pytest.mark.timeout(300),
]


@pytest.fixture
def work(tmp_path, qapp, qtbot):
    made = AtWork(tmp_path, qtbot, orders=300, open_orders=60)
    made.start()
    # Made while nobody waits, by and by; here all at once.
    assert made.window.shell.settings.book
    yield made
    made.close()


def sorting_all_orders_here():
    """Do what no slot may do: the measurement would find it."""
    sum(number * number for number in range(2_000_000))


def test_ordinary_work_never_holds_the_window_up(work, qtbot):
    empty = an_empty_window(qtbot, 0.3)

    for name in (*PAGES, "orders"):
        work.do(f"going to {name}", lambda name=name: work.page(name))
    work.do("another chip", work.everything)
    work.do("scrolling", lambda: work.scroll(20))
    work.do("typing into the search", lambda: work.type_words("cam"))
    work.do("walking down the rows", lambda: work.choose(3))
    work.do("scanning", lambda: work.scans(4))
    work.do("a pass", lambda: work.sync(3))

    found = work.do("sorting here", lambda: work._soon(sorting_all_orders_here))
    work.done.remove(found)
    assert found.figures.longest_own_ms > LIMIT_MS
    assert "sorting_all_orders_here" in found.text
    limit_ms = LIMIT_MS + empty.longest_own_ms
    assert [one.text for one in work.done if one.figures.longest_own_ms > limit_ms] == []


def test_the_window_keeps_a_watch_of_its_own_as_long_as_it_is_open(window):
    assert window.watchdog.figures.beats > 0

    window.presence.closing.end_now()

    assert window.watchdog._observer is None
