"""The watch over the thread that draws: what it notes, what it does not, and what it costs."""

import gc
import logging
import signal
import subprocess
import sys
import threading
import time

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Slot
from PySide6.QtWidgets import QMenu

from bb_desktop.application.diagnostics import harmless_lines
from bb_desktop.ui import observing
from bb_desktop.ui.watchdog import Watchdog

PATIENCE_MS = 5_000
#: So many rounds with so little work in each: nothing is left to do.
IDLE_ROUNDS, IDLE_S = 3, 0.01


@pytest.fixture
def calm(qapp):
    """Let the event loop do what windows of earlier tests left to it: none of that is counted."""
    gc.collect()
    until = time.monotonic() + PATIENCE_MS / 1000
    idle = 0
    while idle < IDLE_ROUNDS:
        assert time.monotonic() < until
        worked_s = time.thread_time()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        nothing_happens(20)
        idle = idle + 1 if time.thread_time() - worked_s < IDLE_S else 0


@pytest.fixture
def watchdog(calm):
    made = Watchdog(beat_ms=5, quiet_beats=10)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def said(caplog):
    caplog.set_level(logging.INFO, logger="bb_desktop.ui")
    return lambda: [
        one.getMessage() for one in caplog.records if "window blocked" in one.getMessage()
    ]


class Work(QObject):
    """Something that happens in the event loop, and takes a while."""

    def __init__(self, work):
        super().__init__()
        self._work = work
        self.done = False
        QTimer.singleShot(30, self.on_due)

    @Slot()
    def on_due(self):
        self._work()
        QTimer.singleShot(60, self.on_over)

    @Slot()
    def on_over(self):
        self.done = True


def compute(seconds=0.12):
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def happens(qtbot, work):
    made = Work(work)
    qtbot.waitUntil(lambda: made.done, timeout=PATIENCE_MS)


def nothing_happens(milliseconds):
    """Let the event loop turn with nothing in it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def test_work_that_holds_the_window_up_is_counted_and_its_place_is_logged(watchdog, qtbot, said):
    watchdog.start()
    happens(qtbot, compute)
    watchdog.stop()

    figures = watchdog.figures
    assert figures.blocked == 1
    assert figures.longest_ms >= 110
    assert figures.longest_own_ms >= 110
    [line] = said()[:1]
    assert "in compute" in line
    assert 'File "tests/ui/test_watchdog.py"' in line


def test_waiting_holds_the_window_up_as_well(watchdog, qtbot):
    watchdog.start()
    happens(qtbot, lambda: time.sleep(0.12))

    assert watchdog.figures.blocked == 1
    assert watchdog.figures.longest_own_ms < 100


def test_work_on_another_thread_does_not(watchdog, qtbot):
    watchdog.start()
    worker = threading.Thread(target=compute, args=(0.3,))

    def begin():
        worker.start()

    happens(qtbot, begin)
    worker.join()

    assert watchdog.figures.longest_own_ms < observing.LIMIT_MS


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_menu_or_a_dialog_that_waits_for_somebody_does_not(watchdog, qtbot):
    watchdog.start()
    menu = QMenu()
    menu.addAction("Accept")

    def ask():
        QTimer.singleShot(200, menu.close)
        loop = QEventLoop()
        QTimer.singleShot(300, loop.quit)
        menu.popup(menu.pos())
        loop.exec()

    happens(qtbot, ask)

    assert watchdog.figures.longest_own_ms < observing.LIMIT_MS
    assert watchdog.figures.longest_ms < 200


def test_the_collection_of_garbage_counts(watchdog, qtbot, said):
    watchdog.start()
    kept = [[one] for one in range(200_000)]

    def collect():
        until = time.thread_time() + 0.1
        while time.thread_time() < until:
            gc.collect()

    happens(qtbot, collect)
    watchdog.stop()
    del kept

    assert watchdog.figures.blocked >= 1
    assert any("collecting_ms=0" not in line for line in said())


def test_with_nothing_to_do_it_stops_and_the_next_event_wakes_it(watchdog, qtbot):
    watchdog.start()
    until = time.monotonic() + PATIENCE_MS / 1000
    while watchdog._timer.isActive():
        # Other programs may keep the processor, and a late beat is something that happened.
        assert time.monotonic() < until
        nothing_happens(200)
    observer = watchdog._observer
    time.sleep(0.05)
    looks = observer.looks
    # Nobody turns the event loop meanwhile.
    time.sleep(0.1)
    assert observer.looks == looks

    # What other programs did to the beats until then is not looked at here.
    watchdog.forget()
    happens(qtbot, compute)

    assert watchdog.figures.blocked == 1


def test_a_window_that_nobody_sees_is_not_watched(calm, qtbot):
    watchdog = Watchdog(beat_ms=5, shown=lambda: False)
    watchdog.start()
    happens(qtbot, compute)
    beats = watchdog.figures.beats
    watchdog.stop()

    assert beats <= 2


def test_what_is_logged_is_let_into_the_diagnostics_and_holds_nobodys_values(
    watchdog, qtbot, caplog
):
    caplog.set_level(logging.INFO, logger="bb_desktop.ui")
    watchdog.start()
    buyer = "Camille Rouvier"

    def work():
        assert buyer
        compute()

    happens(qtbot, work)
    watchdog.stop()
    formatter = logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s")
    lines = "\n".join(formatter.format(one) for one in caplog.records).splitlines()

    let_in = "\n".join(harmless_lines(lines))
    assert "in compute" not in let_in
    assert "compute" in let_in
    assert "window blocked ms=" in let_in
    assert "window steadiness beats=" in let_in
    assert "…" not in let_in
    assert "Camille" not in "\n".join(lines)


def test_the_log_is_not_filled(watchdog, qtbot, said):
    watchdog.start()
    for _ in range(4):
        happens(qtbot, lambda: time.sleep(0.08))
    watchdog.stop()

    assert watchdog.figures.blocked == 4
    assert len(said()) == 1


def test_it_may_be_stopped_and_started_again(watchdog, qtbot):
    for _ in range(2):
        watchdog.start()
        watchdog.start()
        happens(qtbot, compute)
        watchdog.stop()
        watchdog.stop()

    assert watchdog.figures.blocked == 2
    assert not any(one.name == "bb-watchdog" for one in threading.enumerate())


SLEEPER = """
import sys, time
from PySide6.QtCore import QCoreApplication, QTimer
from bb_desktop.ui.watchdog import Watchdog
application = QCoreApplication([])
watchdog = Watchdog(beat_ms=5, quiet_beats=1_000_000)
watchdog.start()
def ready():
    print("ready", flush=True)
QTimer.singleShot(100, ready)
QTimer.singleShot(1_500, application.quit)
application.exec()
figures = watchdog.figures
watchdog.stop()
print(figures.blocked, figures.stood_still, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot be stopped there like this")
def test_a_computer_that_slept_did_not_hold_the_window_up():
    with subprocess.Popen(
        [sys.executable, "-c", SLEEPER], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGSTOP)
        time.sleep(0.6)
        process.send_signal(signal.SIGCONT)
        blocked, stood_still = map(int, process.stdout.readline().split())

    assert stood_still >= 1
    assert blocked == 0
