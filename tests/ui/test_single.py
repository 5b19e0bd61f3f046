"""A second start: the first window comes in front, and there never are two."""

import os
import subprocess
import sys
import tempfile
import textwrap
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

from bb_desktop.ui import single
from bb_desktop.ui.single import Single, bring_in_front

SECOND = """
    import os
    import sys
    from pathlib import Path
    from PySide6.QtCore import QCoreApplication
    from bb_desktop.ui.single import Single

    application = QCoreApplication([])
    single = Single()
    claimed = single.claim(Path(sys.argv[1]))
    print("claimed" if claimed else "raised", flush=True)
    if claimed and sys.argv[2:]:
        sys.stdin.read()
        if sys.argv[2] == "crash":
            os._exit(9)
"""


@pytest.fixture(autouse=True)
def runtime_folder(monkeypatch):
    # The path of a socket may not be long, and the folders of tests that run side by side are.
    with tempfile.TemporaryDirectory(prefix="bb-") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def claim(qapp):
    made = []

    def make(folder):
        one = Single()
        made.append(one)
        return one, one.claim(folder)

    yield make
    for one in made:
        one.let_go()


def another_start(folder, *more):
    """Start another process, as a seller does with a second double click."""
    command = [sys.executable, "-c", textwrap.dedent(SECOND), str(folder), *more]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=dict(os.environ))


def test_a_second_start_raises_the_first_window_and_ends(claim, tmp_path, qtbot):
    first, claimed = claim(tmp_path / "shop")
    assert claimed

    with qtbot.waitSignal(first.raise_wanted, timeout=20_000):
        second = another_start(tmp_path / "shop")
    out, _ = second.communicate(timeout=20)

    assert out == "raised\n"


def test_another_data_folder_has_a_window_of_its_own(claim, tmp_path):
    assert claim(tmp_path / "shop")[1]

    assert claim(tmp_path / "practice")[1]


def test_a_folder_written_in_another_way_is_the_same(claim, tmp_path, monkeypatch):
    monkeypatch.setattr(single, "_PATIENCE_MS", 300)
    (tmp_path / "shop").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "shop")
    assert claim(tmp_path / "shop")[1]

    assert not claim(tmp_path / "link")[1]
    assert not claim(tmp_path / "other" / ".." / "shop")[1]


def test_what_a_crash_left_behind_is_no_obstacle(claim, tmp_path, runtime_folder):
    crashed = another_start(tmp_path / "shop", "crash")
    out, _ = crashed.communicate(timeout=20)
    assert out == "claimed\n"
    assert any(path.is_socket() for path in runtime_folder.iterdir())

    assert claim(tmp_path / "shop")[1]


def test_a_window_that_hangs_is_still_the_one(claim, tmp_path, monkeypatch):
    # This one runs no loop of events while the other one asks.
    monkeypatch.setattr(single, "_PATIENCE_MS", 200)
    assert claim(tmp_path / "shop")[1]

    assert not claim(tmp_path / "shop")[1]


def test_two_that_start_at_once_do_not_both_win(tmp_path, qapp):
    starts = [another_start(tmp_path / "shop", "stay") for _ in range(2)]

    # Each says its word before it waits to be let go.
    outcomes = [one.stdout.readline() for one in starts]
    for one in starts:
        one.communicate(timeout=30)

    assert sorted(outcomes) == ["claimed\n", "raised\n"]


def test_after_the_window_is_closed_another_start_opens_one(claim, tmp_path):
    first, _ = claim(tmp_path / "shop")
    first.let_go()
    first.let_go()

    assert claim(tmp_path / "shop")[1]


def test_a_shop_that_is_switched_to_is_claimed_in_the_place_of_the_other(
    claim, tmp_path, monkeypatch
):
    monkeypatch.setattr(single, "_PATIENCE_MS", 200)
    first, _ = claim(tmp_path / "shop")

    assert first.claim(tmp_path / "practice")
    assert claim(tmp_path / "shop")[1]
    # That one is taken now: the claim of before stands.
    assert not first.claim(tmp_path / "shop")
    assert not claim(tmp_path / "practice")[1]


def test_nobody_else_can_speak_with_the_window(claim, tmp_path, runtime_folder):
    claim(tmp_path / "shop")

    [socket] = [path for path in runtime_folder.iterdir() if path.is_socket()]

    assert socket.stat().st_mode & 0o077 == 0


def test_a_stranger_who_says_something_else_is_put_off(claim, tmp_path, qtbot):
    first, _ = claim(tmp_path / "shop")
    heard = []
    first.raise_wanted.connect(lambda: heard.append(1))
    stranger = QLocalSocket()
    stranger.connectToServer(single._place_for(tmp_path / "shop"))
    assert stranger.waitForConnected(1_000)

    stranger.write(b"x" * 10_000 + b"\n")
    stranger.flush()

    qtbot.waitUntil(
        lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=5_000
    )
    assert heard == []


def test_where_nothing_can_be_listened_on_the_program_starts_all_the_same(
    claim, tmp_path, monkeypatch
):
    monkeypatch.setattr(QLocalServer, "listen", lambda *_: False)

    assert claim(tmp_path / "shop")[1]


def test_a_hidden_window_is_shown_and_a_minimised_one_is_too(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    window.hide()

    bring_in_front(window)

    assert window.isVisible()
    assert not window.isMinimized()
