"""How long one request may take in all, whatever arrives of its reply.

httpx measures the time from one byte to the next. A reply whose headers trickle in a byte at a
time, or that says "go on" for ever, would hold the serial worker for days, and nothing of httpx's
own interface sees those bytes. So the connections under it look at the clock before each read.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

_limit = threading.local()


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Let what this thread reads within the block take so long in all.

    Reads raise ``httpx.ReadTimeout`` when the time is over.
    """
    _limit.ends_at = time.monotonic() + seconds
    try:
        yield
    finally:
        _limit.ends_at = None


def time_left() -> float | None:
    """Give the seconds that are left to this thread; None when nobody counts.

    Raises:
        httpx.ReadTimeout: There are none.
    """
    ends_at = getattr(_limit, "ends_at", None)
    if ends_at is None:
        return None
    left = float(ends_at - time.monotonic())
    if left <= 0:
        raise httpx.ReadTimeout("the reply does not end")
    return left


def make_patient(client: httpx.Client) -> None:
    """Have a client's connections keep to `at_most`.

    WORKAROUND httpx has no limit for a whole request; remove when it has one. The pool and its
    backend are private to it: the tests of replies that trickle in watch over that.
    """
    for transport in (client._transport, *client._mounts.values()):
        pool: Any = getattr(transport, "_pool", None)
        if pool is not None:
            pool._network_backend = _Backend(pool._network_backend)


class _Backend:
    """Makes connections that look at the clock; for the rest httpx's own."""

    def __init__(self, own: Any) -> None:
        self._own = own

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def connect_tcp(self, *args: Any, **options: Any) -> _Stream:
        return _Stream(self._own.connect_tcp(*args, **options))


class _Stream:
    """A connection that reads no longer than is allowed; for the rest httpx's own."""

    def __init__(self, own: Any) -> None:
        self._own = own

    def __getattr__(self, name: str) -> Any:
        return getattr(self._own, name)

    def read(self, max_bytes: int, timeout: float | None = None) -> Any:
        left = time_left()
        if left is not None:
            timeout = left if timeout is None else min(left, timeout)
        return self._own.read(max_bytes, timeout)

    def start_tls(self, *args: Any, **options: Any) -> _Stream:
        return _Stream(self._own.start_tls(*args, **options))
