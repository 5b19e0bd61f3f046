"""Tries the bundled program as it lies in ``dist/``: ``python -m tests.bundled``.

Nothing of this checkout helps it: it runs with hardly any environment, in folders of its own. It
checks itself, plays the practice shop's journey, is weighed, and its first window is timed against
the one of the program that was not bundled.
"""

from __future__ import annotations

import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "dist" / "bb-desktop"
PROGRAM = FOLDER / ("bb-desktop.exe" if sys.platform == "win32" else "bb-desktop")
MOST_MB = 250
#: The first window, against the one of the program that was not bundled.
MOST = 1.5
TIMES = 5
_WAIT_S = 60.0
_PAINTED = re.compile(r"window whole at=([\d.]+) painted_at=([\d.]+)")


class Failed(Exception):
    """Raised with the sentence that says what is wrong with the bundle."""


def bare_environment(folder: Path) -> dict[str, str]:
    """Give what every system has, and nothing that would let the program find this checkout."""
    kept = ("PATH", "SYSTEMROOT", "TEMP", "TMP", "USERPROFILE", "LANG", "LD_LIBRARY_PATH")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    return environment | {
        "HOME": str(folder),
        "BB_DATA_DIR": str(folder / "data"),
        "QT_QPA_PLATFORM": "offscreen",
    }


def weigh() -> str:
    """Sum up the sizes of all files; links are none."""
    files = [one for one in FOLDER.rglob("*") if one.is_file() and not one.is_symlink()]
    size_mb = sum(one.stat().st_size for one in files) / 1e6
    if size_mb >= MOST_MB:
        raise Failed(f"it has {size_mb:.0f} MB, {MOST_MB} at most")
    return f"{size_mb:.0f} MB in {len(files)} files (at most {MOST_MB})"


def run(folder: Path, *arguments: str, program: Path = PROGRAM) -> str:
    """Run one command to its end; gives what it printed."""
    done = subprocess.run(
        [program, *arguments],
        cwd=folder,
        env=bare_environment(folder),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=_WAIT_S,
        check=False,
    )
    if done.returncode:
        raise Failed(
            f"{' '.join(arguments)} ended with {done.returncode}\n{done.stdout}{done.stderr}"
        )
    return done.stdout


def check_itself(folder: Path, program: Path = PROGRAM) -> str:
    """Have it check itself, as what it is: frozen."""
    said = run(folder, "self-check", program=program)
    if ", frozen," not in said or "self-check passed" not in said:
        raise Failed(f"the self-check says\n{said}")
    return "self-check passed"


def play(folder: Path) -> str:
    """Have it bring one practice order from import to announcement."""
    said = run(folder, "--practice", "practice-journey")
    if "Both sides agree." not in said:
        raise Failed(f"the practice journey says\n{said}")
    return "practice journey: both sides agree"


def first_window_s(command: list[str], folder: Path) -> float:
    """Start the window on the practice shop, and give the seconds until it was painted."""
    log = folder / "data" / "practice" / "logs" / "bb-desktop.log"
    log.unlink(missing_ok=True)
    began = time.time()
    with subprocess.Popen(
        [*command, "--practice"],
        cwd=ROOT if command[0] == sys.executable else folder,
        env=bare_environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            return _painted_at(log, began, process) - began
        finally:
            process.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)


def _painted_at(log: Path, began: float, process: subprocess.Popen[bytes]) -> float:
    while time.time() < began + _WAIT_S:
        found = _PAINTED.search(log.read_text(encoding="utf-8")) if log.exists() else None
        if found:
            return float(found.group(2))
        if process.poll() is not None:
            raise Failed(f"the window ended at once with {process.returncode}")
        time.sleep(0.02)
    raise Failed("the window did not come")


def time_windows(folder: Path) -> str:
    """Time both by turns; the first start of each, which fills the disk's cache, does not count."""
    plain = [sys.executable, "-m", "bb_desktop"]
    bundled = [str(PROGRAM)]
    times: dict[str, list[float]] = {"plain": [], "bundled": []}
    for turn in range(TIMES + 1):
        for name, command in (("plain", plain), ("bundled", bundled)):
            own = folder / name
            own.mkdir(exist_ok=True)
            took = first_window_s(command, own)
            if turn:
                times[name].append(took)
    ours, theirs = statistics.median(times["bundled"]), statistics.median(times["plain"])
    said = (
        f"first window {ours * 1e3:.0f} ms, not bundled {theirs * 1e3:.0f} ms ({ours / theirs:.2f})"
    )
    if ours > MOST * theirs:
        raise Failed(f"{said}: at most {MOST} times")
    return said


def check_package(folder: Path) -> str:
    """Unpack Debian's package as an installation would, and have what is there check itself."""
    packages = sorted((ROOT / "dist").glob("*.deb"))
    if not packages:
        return "no package for Debian here"
    root = folder / "root"
    subprocess.run(["dpkg-deb", "-x", packages[-1], root], check=True, timeout=_WAIT_S)
    entry = (root / "usr/share/applications/bb-desktop.desktop").read_text(encoding="utf-8")
    if "Exec=bb-desktop" not in entry:
        raise Failed("the desktop entry starts nothing")
    # By the link that the entry starts.
    check_itself(folder, root / "usr/bin/bb-desktop")
    return f"{packages[-1].name}: self-check passed ({packages[-1].stat().st_size / 1e6:.0f} MB)"


def main() -> int:
    """Try everything; says each outcome in a line."""
    if not PROGRAM.exists():
        sys.stderr.write("There is no bundle: make bundle builds it.\n")
        return 1
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        try:
            sys.stdout.write(f"bundle: {weigh()}\n")
            for step in (check_itself, play, check_package, time_windows):
                sys.stdout.write(f"bundle: {step(folder)}\n")
        except (Failed, subprocess.TimeoutExpired) as error:
            sys.stderr.write(f"bundle: {error}\n")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
