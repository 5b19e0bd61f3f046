"""The program as a real process: its streams, its exit status, and faults of our own."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bb_desktop.practice import orders_continental as continental
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PracticeShop
from tests.cli.conftest import surroundings
from tests.cli.replies import SYNC, differences
from tests.loopback import serve

ROOT = Path(__file__).parents[2]
IMEI = "490154203237518"
#: A machine that does other things as well.
PATIENCE_S = 60


@pytest.fixture(scope="session", autouse=True)
def compiled(tmp_path_factory):
    """Let every process but the first find the program compiled."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("PYTHONPYCACHEPREFIX", str(tmp_path_factory.mktemp("compiled")))
        patch.setenv("PYTHONDONTWRITEBYTECODE", "")
        yield


def environment(**more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    return kept | more


def start(*words: object, **more: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "bb_desktop", *map(str, words)],
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        timeout=60,
        check=False,
    )


def test_a_sync_against_loopback_services(services, place):
    place(continental.plain_phone)
    with serve(services) as addresses:
        done = start("sync", "--json", **surroundings(addresses))

    assert done.returncode == 0
    assert differences(json.loads(done.stdout), SYNC) == []
    assert done.stderr == b""


def test_refused_credentials_are_seen_by_the_caller(services):
    with serve(services) as addresses:
        done = start("sync", **(surroundings(addresses) | {"BB_BACK_MARKET_TOKEN": "d3Jvbmc="}))

    assert done.returncode == 3


@pytest.mark.parametrize("language", ["C", "en_US.ISO-8859-1", "POSIX"])
def test_json_is_utf_8_whatever_the_language_of_the_machine(day, language):
    done = start("orders", "--json", LC_ALL=language, PYTHONIOENCODING="", PYTHONUTF8="0")

    assert done.returncode == 0
    titles = [line["title"] for order in json.loads(done.stdout) for line in order["lines"]]
    assert "iPhone 12 mini 128 GB - Grün - Ohne Vertrag" in titles


def test_people_get_their_text_even_where_it_cannot_be_shown(day):
    done = start("orders", PYTHONIOENCODING="ascii")

    assert done.returncode == 0
    assert b"iPhone 12 mini" in done.stdout


def test_a_scan_may_begin_with_a_dash(day):
    done = start("scan", 61205821, "-'çà&(", IMEI, "--json")

    assert done.returncode == 2
    assert [one["code"] for one in json.loads(done.stdout)["accepted"]] == [IMEI]


def test_bytes_that_are_no_text_are_refused(day):
    done = subprocess.run(
        [sys.executable, "-m", "bb_desktop", "scan", "61205821", b"\xff\xfe49", "--json"],
        cwd=ROOT, env=environment(), capture_output=True, timeout=60, check=False,
    )  # fmt: skip

    assert done.returncode == 2
    assert json.loads(done.stdout)["refused"][0]["reason"] == "not_an_identifier"


def test_a_reader_that_goes_away_is_no_fault(day):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "bb_desktop", "orders", "--json"],
            cwd=ROOT, env=environment(), stdout=pipe, stderr=subprocess.PIPE, timeout=60,
            check=False,
        )  # fmt: skip

    assert (done.returncode, done.stderr) == (0, b"")


def test_a_refusal_is_a_refusal_although_nobody_reads_it(day):
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "bb_desktop", "scan", "61205821", "490154203237519"],
            cwd=ROOT, env=environment(), stdout=pipe, stderr=subprocess.PIPE, timeout=60,
            check=False,
        )  # fmt: skip

    assert (done.returncode, done.stderr) == (2, b"")


def test_a_row_that_nobody_can_read_is_a_sentence(day):
    with sqlite3.connect(day / "bb-desktop.db") as connection:
        connection.execute("UPDATE orders SET facts = '{}'")
    connection.close()

    failed = start("orders", "--json")

    assert (failed.returncode, failed.stdout) == (1, b"")
    assert b"Traceback" not in failed.stderr


def test_a_fault_of_ours_is_status_1_a_sentence_and_a_traceback_in_the_log(day):
    # An installation that lacks a package stands for any fault that nobody foresaw.
    broken = (
        "import sys; sys.modules['sqlalchemy'] = None; sys.argv[1:] = ['orders', '--json'];"
        "from bb_desktop.__main__ import main; sys.exit(main())"
    )

    failed = subprocess.run(
        [sys.executable, "-c", broken],
        cwd=ROOT, env=environment(), capture_output=True, timeout=60, check=False,
    )  # fmt: skip

    log = (day / "logs" / "bb-desktop.log").read_text("utf-8")
    assert (failed.returncode, failed.stdout) == (1, b"")
    assert failed.stderr.endswith(b"Something unexpected happened; the log names it.\n")
    assert b"Traceback" not in failed.stderr
    assert "ModuleNotFoundError" in log
    assert "Traceback (most recent call last)" in log


@pytest.fixture
def heard_interrupts():
    """Let programs that are started hear Ctrl+C: a shell's job in the background does not."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(os.name != "posix", reason="needs signals")
@pytest.mark.usefixtures("heard_interrupts")
def test_ctrl_c_ends_without_a_traceback():
    asked, interrupted = threading.Event(), threading.Event()

    def hold(_seconds: float) -> None:
        asked.set()
        interrupted.wait(PATIENCE_S)

    services = PracticeShop(now=lambda: datetime.now(UTC), sleep=hold, empty=True)
    services.faults.add("back_market", FaultKind.SLOW, times=1)
    with serve(services) as addresses:
        process = subprocess.Popen(
            [sys.executable, "-m", "bb_desktop", "sync"],
            cwd=ROOT, env=environment(**surroundings(addresses)), stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )  # fmt: skip
        assert asked.wait(PATIENCE_S)
        process.send_signal(signal.SIGINT)
        # It has no answer until it has ended.
        _, told = process.communicate(timeout=PATIENCE_S)
        interrupted.set()

    assert process.returncode == 130
    assert b"Traceback" not in told


def test_without_a_screen_the_window_says_so_and_names_what_works():
    done = subprocess.run(
        [sys.executable, "-m", "bb_desktop"],
        cwd=ROOT,
        env={
            name: value
            for name, value in environment().items()
            if name not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )

    if sys.platform.startswith("linux"):
        assert done.returncode == 1
        assert "There is no screen here to open a window on." in done.stderr
        assert "sync, orders, order, accept, scan" in done.stderr
