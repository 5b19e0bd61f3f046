"""The running program: nothing listens on a port, and nobody reads a secret off its process."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker
from PySide6.QtGui import QGuiApplication

from bb_desktop.ui.clipboard import copy_private
from tests.security.clients import KEY, SECRET, SECRETS, TOKEN

ROOT = Path(__file__).parents[2]
PATIENCE_S = 40.0
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


@pytest.fixture
def running(tmp_path):
    """The window of the practice shop in a process of its own, credentials in its environment."""
    # A socket's path has to be short.
    own = Path(tempfile.mkdtemp())
    surroundings = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(own),
        "BB_BACK_MARKET_TOKEN": TOKEN,
        "BB_SHIPSTATION_API_KEY": KEY,
        "BB_SHIPSTATION_API_SECRET": SECRET,
    }
    folder = tmp_path / "data"
    process = subprocess.Popen(
        [sys.executable, "-m", "bb_desktop", "--data-dir", str(folder), "--practice"],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        ends = time.monotonic() + PATIENCE_S
        while not (any(own.glob("bb-desktop-*")) and any(folder.rglob("*.db"))):
            assert process.poll() is None, "the program ended"
            assert time.monotonic() < ends, "the window did not open"
            time.sleep(0.1)
        yield process.pid, folder
    finally:
        process.terminate()
        process.wait(10)
        shutil.rmtree(own)


def _sockets_of(pid: int) -> set[str]:
    found = set()
    for descriptor in Path(f"/proc/{pid}/fd").iterdir():
        try:
            named = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(descriptor))
        except OSError:
            continue
        if named:
            found.add(named[1])
    return found


def _on_the_network(pid: int) -> list[str]:
    """List the sockets of a process that anybody on the network could speak to."""
    mine, found = _sockets_of(pid), []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        table = Path(f"/proc/{pid}/net/{kind}")
        for line in table.read_text().splitlines()[1:] if table.exists() else ():
            cells = line.split()
            if cells[9] in mine:
                found.append(f"{kind} {cells[1]}")
    return found


def _children_of(pid: int) -> list[int]:
    found = []
    for task in Path(f"/proc/{pid}/task").iterdir():
        found += [int(one) for one in (task / "children").read_text().split()]
    return found


@linux
def test_the_window_opens_no_port_starts_no_program_and_shows_no_secret(running):
    pid, folder = running

    assert _on_the_network(pid) == []
    arguments = Path(f"/proc/{pid}/cmdline").read_bytes().decode()
    assert "--practice" in arguments
    assert [secret for secret in SECRETS if secret in arguments] == []
    assert _children_of(pid) == []
    written = b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
    assert [secret for secret in SECRETS if secret.encode() in written] == []


@linux
def test_looking_for_ports_would_find_one(tmp_path):
    import socket

    with socket.create_server(("127.0.0.1", 0)):
        assert _on_the_network(os.getpid())


def test_what_is_copied_of_a_buyer_is_in_no_history_of_the_clipboard(qapp):
    copy_private("490154203237518")

    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "490154203237518"
    assert bytes(copied.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert any("ExcludeClipboardContentFromMonitorProcessing" in one for one in copied.formats())


# --- what is bundled ---------------------------------------------------------------------------

#: Licences under which a program may be given on, sold or not, together with ours.
FITTING = re.compile(
    r"\b(MIT|BSD|Apache|ISC|PSF|Python Software Foundation|LGPL|Lesser General Public|MPL|"
    r"Mozilla Public|Unlicense|0BSD|Zlib)\b",
    re.IGNORECASE,
)


def _bundled() -> set[str]:
    """Name the packages that the program needs on this computer, and those that these need."""
    packages = {
        one["name"]: one for one in tomllib.loads((ROOT / "uv.lock").read_text("utf-8"))["package"]
    }
    found: set[str] = set()
    waiting = [packages["bb-desktop"]]
    while waiting:
        for wanted in waiting.pop().get("dependencies", ()):
            fits = "marker" not in wanted or Marker(wanted["marker"]).evaluate()
            if fits and wanted["name"] not in found:
                found.add(wanted["name"])
                waiting.append(packages[wanted["name"]])
    return found


def _licence_of(name: str) -> str:
    about: Any = importlib.metadata.metadata(name)
    classifiers = [one for one in about.get_all("Classifier") or () if one.startswith("License")]
    return " / ".join(
        filter(
            None, (about.get("License-Expression"), *classifiers, (about.get("License") or "")[:80])
        )
    )


def test_every_package_that_is_bundled_has_a_licence_that_fits():
    licences = {name: _licence_of(name) for name in sorted(_bundled())}

    assert {"httpx", "sqlalchemy", "pyside6-essentials"} <= licences.keys()
    assert {name: told for name, told in licences.items() if not FITTING.search(told)} == {}
