"""Logging: where lines go, how they look, and what never gets into them.

Standard error gets warnings and worse; the file in the data folder gets everything from INFO on,
in five files of one megabyte. An event, then ``key=value``.

| level | used for |
| --- | --- |
| DEBUG | one line a request |
| INFO | what was done: a pass, an effect, a scan |
| WARNING | what did not work and is tried again, or needs a person |
| ERROR | a fault of ours, with its traceback |
"""

from __future__ import annotations

import copy
import logging
import os
import re
import sys
import threading
from collections.abc import Iterable
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

from bb_desktop.faults import described

if TYPE_CHECKING:
    from logging import _SysExcInfoType

log = logging.getLogger(__name__)

_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_BASIC = re.compile(r"(?i)\bbasic\s+[A-Za-z0-9+/=_:-]{8,}")
_LONG_DIGITS = re.compile(r"(?<!\d)\d{14,16}(?!\d)")
_SHORTEST_SECRET = 6


class Redaction(logging.Formatter):
    """Takes secrets, mail addresses and full identifiers out of every line, tracebacks included.

    The last line of defence: nothing of the kind should reach a log in the first place.
    """

    def __init__(self, fmt: str, secrets: Iterable[str] = (), *, tracebacks: bool = True) -> None:
        """Keep the secrets to look for; those under six characters are left out.

        Args:
            fmt: As ``logging.Formatter`` takes it.
            secrets: As they were entered; also found without the ``Basic`` and the blanks that
                people paste along with a token.
            tracebacks: False for people, whom a sentence serves better.
        """
        super().__init__(fmt)
        self._tracebacks = tracebacks
        self._secrets: tuple[str, ...] = ()
        self.hide(secrets)

    def hide(self, secrets: Iterable[str]) -> None:
        """Look for these too from now on."""
        spellings = set(self._secrets)
        for secret in secrets:
            bare = "".join(re.sub(r"(?i)^\s*basic\s", "", secret).split())
            spellings |= {secret.strip(), bare}
        # The longer one first: a secret may be part of another.
        long_enough = (one for one in spellings if len(one) >= _SHORTEST_SECRET)
        self._secrets = tuple(sorted(long_enough, key=len, reverse=True))

    def format(self, record: logging.LogRecord) -> str:
        """Format a record and redact the result."""
        if record.exc_info or record.exc_text:
            record = copy.copy(record)
            # Kept in the record by whoever formatted it first, in words of his own.
            record.exc_text = None
            if not self._tracebacks:
                record.exc_info = None
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        text = _BASIC.sub("Basic ***", text)
        text = _MAIL.sub("***@***", text)
        return _LONG_DIGITS.sub(lambda match: match.group()[:6] + "***", text)

    def formatException(self, ei: _SysExcInfoType) -> str:  # noqa: N802 - logging's name
        """Describe a fault without the words that may be about somebody."""
        _, error, where = ei
        return "" if error is None else described(error, where)


class _Console(logging.StreamHandler[TextIO]):
    """Standard error; a line that cannot be written there is lost."""

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Stay silent: logging itself would print the fault in full, with all its words."""


class _PrivateFile(RotatingFileHandler):
    """Files that only their owner can read, the next one and those of before included."""

    def _open(self) -> TextIOWrapper:
        return open(
            self.baseFilename,
            "a",
            encoding=self.encoding,
            errors=self.errors,
            opener=_open_private,
        )

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Do without a line where the disk is full or the folder is gone: others say that."""


def _open_private(path: str, flags: int) -> int:
    """Open a file for its owner alone; a link that somebody put in its place is not followed."""
    descriptor = os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600)
    # It may be there already, with another mode.
    with suppress(OSError, AttributeError):
        os.fchmod(descriptor, 0o600)
    return descriptor


def set_up_logging(
    folder: Path | None, *, secrets: Iterable[str] = (), verbose: bool = False
) -> None:
    """Send log lines to standard error and, if there is one, to a file in the folder.

    A folder that cannot be written costs the file, not the program. Safe to repeat: the new
    destinations take the place of the old ones.
    """
    take_down_logging()
    secrets = tuple(secrets)
    if sys.stderr is not None:
        console = _Console(sys.stderr)
        console.setFormatter(Redaction(_FORMAT, secrets, tracebacks=verbose))
        _add(console, logging.DEBUG if verbose else logging.WARNING)
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = folder / "bb-desktop.log"
            for earlier in folder.glob(f"{path.name}.*"):
                # Older ones may have been made by a version that left them to the system.
                with suppress(OSError):
                    if not earlier.is_symlink():
                        earlier.chmod(0o600)
            file = _PrivateFile(path, maxBytes=1_000_000, backupCount=4, encoding="utf-8")
        except OSError as error:
            log.warning("no log file reason=%s", os.strerror(error.errno or 0))
        else:
            file.setFormatter(Redaction(_FORMAT, secrets))
            _add(file, logging.DEBUG if verbose else logging.INFO)
    logging.getLogger().setLevel(logging.DEBUG if verbose else logging.INFO)
    # These tell of every request with its full address, which may hold a signed link.
    for noisy in ("httpx", "httpcore", "alembic", "sqlalchemy"):
        logging.getLogger(noisy).setLevel(logging.WARNING)


def _add(handler: logging.Handler, level: int) -> None:
    handler.setLevel(level)
    handler.is_ours = True  # type: ignore[attr-defined]
    logging.getLogger().addHandler(handler)


def _ours() -> list[logging.Handler]:
    return [one for one in logging.getLogger().handlers if getattr(one, "is_ours", False)]


def take_down_logging() -> None:
    """End what `set_up_logging` began and close the file; safe to repeat."""
    for handler in _ours():
        logging.getLogger().removeHandler(handler)
        handler.close()


def hide_secret(secret: str) -> None:
    """Keep a secret out of the log that was not known when the log was set up."""
    for handler in _ours():
        if isinstance(handler.formatter, Redaction):
            handler.formatter.hide([secret])


def watch_for_faults() -> None:
    """Have every fault that nobody caught end in the log, on whichever thread, and warnings too."""
    sys.excepthook = log_unexpected
    threading.excepthook = _log_thread_ended
    sys.unraisablehook = _log_unraisable
    logging.captureWarnings(capture=True)


def _log_thread_ended(ended: threading.ExceptHookArgs) -> None:
    if ended.exc_value is not None:
        log_unexpected(ended.exc_type, ended.exc_value, ended.exc_traceback)


def _log_unraisable(fault: sys.UnraisableHookArgs) -> None:
    """Log what went wrong while something was let go of; what that was may show anything."""
    error = fault.exc_value
    log.error(
        "not raised error=%s of=%s",
        fault.exc_type.__name__,
        type(fault.object).__name__,
        exc_info=None if error is None else (fault.exc_type, error, fault.exc_traceback),
    )


def log_unexpected(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Put a fault of ours into the log and one sentence on standard error: ``sys.excepthook``."""
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("unexpected error=%s", kind.__name__, exc_info=(kind, error, traceback))
    if sys.stderr is not None:
        sys.stderr.write("bb-desktop: Something unexpected happened; the log names it.\n")
