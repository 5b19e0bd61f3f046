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
from collections.abc import Iterable
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

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
        if not self._tracebacks and (record.exc_info or record.exc_text):
            record = copy.copy(record)
            record.exc_info = record.exc_text = None
        text = super().format(record)
        for secret in self._secrets:
            text = text.replace(secret, "***")
        text = _BASIC.sub("Basic ***", text)
        text = _MAIL.sub("***@***", text)
        return _LONG_DIGITS.sub(lambda match: match.group()[:6] + "***", text)


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
        console = logging.StreamHandler(sys.stderr)
        console.setFormatter(Redaction(_FORMAT, secrets, tracebacks=verbose))
        _add(console, logging.DEBUG if verbose else logging.WARNING)
    if folder is not None:
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path = folder / "bb-desktop.log"
            path.touch(mode=0o600, exist_ok=True)
            file = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=4, encoding="utf-8")
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


def log_unexpected(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """Put a fault of ours into the log and one sentence on standard error: ``sys.excepthook``."""
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("unexpected error=%s", kind.__name__, exc_info=(kind, error, traceback))
    if sys.stderr is not None:
        sys.stderr.write("bb-desktop: Something unexpected happened; the log names it.\n")
