"""The way into everything: reads what was asked for, and turns errors into exit statuses.

Without a command the window opens, and soon: the commands and what they import are loaded only
when one was named.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from bb_desktop.adapters.sync_lock import SyncBusy
from bb_desktop.domain.errors import (
    BbDesktopError,
    CredentialsRefused,
    DatabaseDamaged,
    Interrupted,
    NotConfigured,
    RemoteError,
    UnknownOrder,
)

log = logging.getLogger(__name__)

DONE, FAULT, REFUSED, RECONNECT, LATER = 0, 1, 2, 3, 4
#: What shells give to a command that Ctrl-C ended.
_STOPPED = 130


@dataclass(frozen=True, slots=True)
class WindowOptions:
    """How the window was asked for.

    Attributes:
        data_dir: The folder as it was given; None for the usual one.
    """

    data_dir: str | None = None
    practice: bool = False
    verbose: bool = False


def run(arguments: Sequence[str]) -> int:
    """Run one command; returns the exit status."""
    try:
        options = window_options(arguments)
        if options is not None:
            return open_window(options)
        from bb_desktop.cli_commands import run_command

        return run_command(arguments)
    except (NotConfigured, UnknownOrder) as error:
        return say(error, REFUSED)
    except CredentialsRefused as error:
        return say(error, RECONNECT)
    except (RemoteError, Interrupted, SyncBusy) as error:
        return say(error, LATER)
    except DatabaseDamaged as error:
        log.error("command failed error=%s", type(error).__name__)
        return say(f"{error} Open the window: it offers the last good copy.", FAULT)
    except BbDesktopError as error:
        log.error("command failed error=%s", type(error).__name__)
        return say(error, FAULT)
    except KeyboardInterrupt:
        return _STOPPED


def say(error: Exception | str, status: int) -> int:
    """Say on standard error what is wrong; gives the status back."""
    sys.stderr.write(f"bb-desktop: {error}\n")
    return status


def window_options(arguments: Sequence[str]) -> WindowOptions | None:
    """Read arguments that ask for nothing but the window.

    Returns:
        None for all others, wrong ones among them: the parser of the commands reads those.
    """
    data_dir, practice, verbose = None, False, False
    words = iter(arguments)
    for word in words:
        name, equals, value = word.partition("=")
        if word == "--practice":
            practice = True
        elif word == "--verbose":
            verbose = True
        elif name == "--data-dir":
            data_dir = value if equals else next(words, "-")
            if not equals and data_dir.startswith("-"):
                return None
        else:
            return None
    return WindowOptions(data_dir, practice, verbose)


def open_window(options: WindowOptions) -> int:
    """Open the window and stay until it is closed."""
    from bb_desktop import window
    from bb_desktop.adapters.data_folder import data_folder

    folder = data_folder(options.data_dir)
    return window.open_window(folder, practice=options.practice, verbose=options.verbose)
