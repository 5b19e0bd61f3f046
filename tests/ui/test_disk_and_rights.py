"""A disk that is really full, a folder that is taken away: one sentence each, and nothing lost."""

from __future__ import annotations

import ctypes
import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from bb_desktop.adapters.store import errors
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.household import Diagnostics
from bb_desktop.domain.typed import Typed
from tests.chest import open_chest
from tests.ui.a_damaged_shop import ADamagedShop

PATIENCE_MS = 20_000
PHONE, IMEI = 61205821, "490154203237518"
_SIZE = "6m"


@pytest.fixture
def small_disk(tmp_path) -> Iterator[Path]:
    """A file system of six megabytes."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE}", "bb-desktop-test", str(place)]
    try:
        mounted = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    except FileNotFoundError:
        mounted = False
    if not mounted:
        pytest.skip("only root can mount a small file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.fixture
def made(qapp, qtbot) -> Iterator[Callable[[Path], ADamagedShop]]:
    found: list[ADamagedShop] = []

    def make(folder: Path) -> ADamagedShop:
        program = ADamagedShop(
            folder, lambda check: qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS)
        )
        found.append(program)
        program.open()
        program.synced()
        return program

    with open_chest():
        yield make
        for program in found:
            program.close()
    qapp.processEvents()
    QApplication.setQuitOnLastWindowClosed(True)


def fill(disk: Path) -> Path:
    """Leave not one byte."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as file:
        for size in (65_536, 4_096, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return filler


def scan(whole, text):
    whole.shown.on_scanned(Typed(text, time.monotonic()))


def at_the_bench(whole) -> str:
    verdict = whole.shown.shell.bench.band.verdict
    return f"{verdict.word} {verdict.line} {verdict.detail}"


def banners(whole) -> str:
    return " ".join(whole.shown.shell.banners.sentences)


def sync(whole):
    whole.shown.syncing.sync_now()
    whole.until(lambda: not whole.shown.syncing.running)


def test_on_a_full_disk_nothing_is_half_done_and_work_goes_on_when_there_is_room(small_disk, made):
    whole = made(small_disk / "data")
    window, household = whole.shown, whole.household
    window.shell.show_page("bench")
    scan(whole, str(PHONE))
    whole.until(lambda: window.shell.bench.order is not None)
    # Else the log would be written over from its beginning, where there is room.
    with closing(sqlite3.connect(whole.file)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    filler = fill(small_disk)

    scan(whole, IMEI)
    whole.until(lambda: errors.FULL in at_the_bench(whole))
    assert "Not saved. Scan again." in at_the_bench(whole)
    assert whole.recorded(PHONE) == ()

    whole.services.shipstation.edit_note(str(PHONE), "Fragile")
    sync(whole)
    window.shell.show_page("orders")
    whole.until(lambda: errors.FULL in banners(whole))

    report = Diagnostics((("log.txt", "x" * 100_000),))
    for job in (
        household.back_up,
        lambda: household.save_diagnostics(report, small_disk / "report.zip"),
        lambda: window.back_room.export(small_disk / "orders.csv"),
    ):
        # Beside the thread that draws, as the window does it.
        with (
            ThreadPoolExecutor() as worker,
            pytest.raises(StoreError, match=r"disk is full|No space"),
        ):
            worker.submit(job).result()
    left = {one.name for one in small_disk.rglob("*") if one.is_file()}
    assert not {name for name in left if name.endswith((".bak", ".part", ".zip", ".csv"))}

    filler.unlink()
    window.shell.show_page("bench")
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    sync(whole)
    whole.until(lambda: errors.FULL not in banners(whole))
    note = whole.services.shipstation.order_by_number(str(PHONE))["internalNotes"]
    assert "Fragile" in note
    assert IMEI in note
    assert not whole.store.opened().lost_scans()


def test_a_data_folder_that_is_taken_away_is_told_and_no_scan_is_taken_for_safe(tmp_path, made):
    whole = made(tmp_path / "data")
    window = whole.shown
    window.shell.show_page("bench")
    scan(whole, str(PHONE))
    whole.until(lambda: window.shell.bench.order is not None)

    whole.folder.rename(tmp_path / "unplugged")
    scan(whole, IMEI)
    whole.until(lambda: errors.MOVED in at_the_bench(whole))

    (tmp_path / "unplugged").rename(whole.folder)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))


#: Rights of root to go past what files say: to read, to write, to change their modes.
_OVER_RIGHTS = (1, 2, 3)
_DROP = 24


def _as_anybody() -> None:
    """Give up what only root may; who runs the tests as somebody else has none of it."""
    libc = ctypes.CDLL(None, use_errno=True)
    for right in _OVER_RIGHTS:
        libc.prctl(_DROP, right, 0, 0, 0)


def started(*words: str) -> subprocess.CompletedProcess[str]:
    """Run a command for which rights count."""
    return subprocess.run(
        [sys.executable, "-m", "bb_desktop", *words],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        preexec_fn=_as_anybody,
    )


@pytest.fixture
def somebody_elses(tmp_path) -> Path:
    """A data folder of another user, with a database in it."""
    if os.name != "posix" or os.geteuid() != 0:
        pytest.skip("only root can give files to somebody else")
    data = tmp_path / "data"
    SqlStore.open("sqlite:///bb-desktop.db", data_dir=data).close()
    for path in (data, *data.iterdir()):
        os.chown(path, 65534, 65534)
    return data


def test_a_database_that_one_may_only_read_is_named_and_left_as_it_is(somebody_elses):
    database = somebody_elses / "bb-desktop.db"
    before = database.read_bytes()
    database.chmod(0o444)
    somebody_elses.chmod(0o755)

    done = started("--data-dir", str(somebody_elses), "orders")

    assert done.returncode == 1, done.stderr
    assert f"“{database}” cannot be used for the database: Permission denied." in done.stderr
    assert "Traceback" not in done.stderr
    assert database.read_bytes() == before


def test_settings_that_one_may_not_read_are_named(somebody_elses):
    settings = somebody_elses / "settings.json"
    settings.write_text("{}", "utf-8")
    os.chown(settings, 65534, 65534)
    settings.chmod(0o600)
    somebody_elses.chmod(0o777)

    done = started("--data-dir", str(somebody_elses), "orders")

    assert done.returncode == 2
    assert "settings.json in the data folder cannot be read." in done.stderr
