"""How long the window takes to be there, against an empty PySide6 window on the same machine.

Fresh processes, by turns, since the first of them warms the disk's cache. The shop has its rows
from the day before, as it has on every morning but the first. The program is compiled, as it is
wherever it was installed.

Three moments count: the window's frame is painted, with rail, status line and grey bars; the rows
known from before are painted; all pages are there. The first is held against the empty window.
"""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
TIMES = 5
#: Twice an empty window, and this.
MORE_S = 0.3
#: With the rows that are known from before.
ROWS_S = 1.5

EMPTY = """
import sys
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QMainWindow
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and isinstance(watched, QMainWindow):
            print("painted", flush=True)
            watched.removeEventFilter(self)
            application.quit()
        return False
application = QApplication([])
window, watch = QMainWindow(), Watch()
window.installEventFilter(watch)
window.resize(1366, 768)
window.show()
application.exec()
"""

OURS = """
import sys
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
FRAME = {"MainWindow", "Rail", "RailButton", "WaitingPage", "StatusLine"}
class Watch(QObject):
    painted, rows = set(), False
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            kind = type(watched).__name__
            if self.painted < FRAME:
                self.painted |= {kind} & FRAME
                if self.painted == FRAME:
                    print("painted", flush=True)
            elif kind == "OrdersTable" and not self.rows and watched.model().rowCount():
                self.rows = True
                print("rows", flush=True)
        return False
def look():
    for window in application.topLevelWidgets():
        if watch.rows and getattr(window, "furnished", False):
            print("whole", flush=True)
            timer.stop()
            window.close()
            return
application = QApplication([])
watch, timer = Watch(), QTimer()
timer.timeout.connect(look)
timer.start(5)
application.installEventFilter(watch)
from bb_desktop.cli import run
sys.exit(run(["--practice"]))
"""


def started(script: str, folder: Path) -> dict[str, float]:
    """Start a process, and give the seconds until it said each of its words."""
    surroundings = {
        "QT_QPA_PLATFORM": "offscreen",
        "BB_DATA_DIR": str(folder / "shop"),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    began = time.perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=ROOT,
        env=os.environ | surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        said = {line.strip(): time.perf_counter() - began for line in process.stdout}
        assert process.wait(30) == 0
    return said


def test_the_window_is_there_soon_after_an_empty_one(tmp_path, figures):
    # The very first start makes the database, and compiles.
    started(OURS, tmp_path)
    empty, ours = [], []
    for _ in range(TIMES):
        empty.append(started(EMPTY, tmp_path)["painted"])
        ours.append(started(OURS, tmp_path))

    bare = statistics.median(empty)
    window, rows, whole = (
        statistics.median(one[word] for one in ours) for word in ("painted", "rows", "whole")
    )
    figures.add(
        "Speed",
        "start until the frame is painted",
        f"{window * 1e3:.0f} ms, an empty window {bare * 1e3:.0f} ms",
        f"2 × + {MORE_S * 1e3:.0f} ms",
    )
    figures.add(
        "Speed", "start until known rows are painted", f"{rows * 1e3:.0f} ms", f"{ROWS_S} s"
    )
    figures.add("Speed", "start until all pages are there", f"{whole * 1e3:.0f} ms", "–")
    assert window < 2 * bare + MORE_S
    assert rows < ROWS_S
