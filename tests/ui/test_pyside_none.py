"""PySide6 must give back what it borrows: 6.12.0 on Python 3.11 loses None and aborts.

Every call without a result takes one reference from None there; after some thousand calls the
interpreter ends in ``none_dealloc``. The package metadata excludes that pair; this file watches
the pair that is really installed.
"""

import subprocess
import sys

CALLS = 20_000

# A process of its own: the fault ends the interpreter, and the tests with it. sys.getrefcount is
# constant from Python 3.12 on (None is immortal), so there only the abort could show.
SCRIPT = f"""
import sys
from PySide6.QtCore import QObject, QTimer, Signal

class Bell(QObject):
    rung = Signal()

    def on_rung(self):
        pass

bell, timer = Bell(), QTimer()
bell.rung.connect(bell.on_rung)
before = sys.getrefcount(None)
for _ in range({CALLS}):
    bell.setObjectName("x")
    timer.setInterval(5)
    timer.stop()
    bell.rung.emit()
print(before - sys.getrefcount(None), flush=True)
"""


def test_a_day_of_calls_without_a_result_leaves_none_alone():
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=60, check=False
    )

    assert done.returncode == 0, (
        f"Python ended with {done.returncode}: PySide6 cannot be used on this Python. "
        f"Exclude the pair in pyproject.toml.\n{done.stderr}"
    )
    lost = int(done.stdout)
    assert abs(lost) < CALLS // 100, f"{lost} references to None were lost in {4 * CALLS} calls"
