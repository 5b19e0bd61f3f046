"""One pass at a time on one data folder, and none blocked by a program that died."""

import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from bb_desktop.adapters.sync_lock import SyncBusy, sync_lock
from bb_desktop.domain.errors import StoreError

ROOT = Path(__file__).parents[2]
HOLD = """
import sys, time
from pathlib import Path
from bb_desktop.adapters.sync_lock import sync_lock
with sync_lock(Path(sys.argv[1]), timeout_s=5):
    print("held", flush=True)
    time.sleep(60)
"""


def test_a_second_pass_is_refused_with_a_sentence(tmp_path):
    with (
        sync_lock(tmp_path, timeout_s=1),
        pytest.raises(SyncBusy, match="Another sync is running"),
        sync_lock(tmp_path, timeout_s=0),
    ):
        pass


def test_a_second_pass_waits_for_the_first(tmp_path):
    order = []

    def first(held: threading.Event) -> None:
        with sync_lock(tmp_path, timeout_s=1):
            held.set()
            time.sleep(0.2)
            order.append("first")

    held = threading.Event()
    thread = threading.Thread(target=first, args=[held])
    thread.start()
    held.wait()
    with sync_lock(tmp_path, timeout_s=10):
        order.append("second")
    thread.join()

    assert order == ["first", "second"]


def test_the_right_is_free_again_after_a_fault(tmp_path):
    with pytest.raises(KeyError), sync_lock(tmp_path, timeout_s=1):
        raise KeyError("a fault in the middle")

    with sync_lock(tmp_path, timeout_s=0):
        pass


def test_a_program_that_was_killed_holds_nothing(tmp_path):
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(SyncBusy), sync_lock(tmp_path, timeout_s=0):
            pass
        process.kill()
        process.wait()

    with sync_lock(tmp_path, timeout_s=5):
        pass


def test_a_folder_that_is_not_there_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")

    with (
        pytest.raises(StoreError, match="cannot be written"),
        sync_lock(tmp_path / "file" / "inside", timeout_s=0),
    ):
        pass
