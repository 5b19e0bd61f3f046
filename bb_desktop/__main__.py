"""The way in: ``python -m bb_desktop`` and the installed commands."""

from __future__ import annotations

import io
import os
import sys


def main() -> int:
    """Run the command line; without a command, the window."""
    _prepare_process()
    from bb_desktop.cli import run

    return run(sys.argv[1:])


def open_window() -> int:
    """Open the window without a console (Windows)."""
    _prepare_process()
    from bb_desktop.cli import run

    return run([])


def _prepare_process() -> None:
    """See to it that any text can be printed, and that a fault of ours reaches the log."""
    from bb_desktop.log import watch_for_faults

    watch_for_faults()
    # A program without a console has no streams at all.
    if sys.stdout is None:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - to the very end
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Files and pipes get UTF-8 whatever the console speaks: JSON is read as that.
            encoding = stream.encoding if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


if __name__ == "__main__":
    sys.exit(main())
