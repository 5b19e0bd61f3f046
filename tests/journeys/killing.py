"""Killing the program at any moment that makes a difference.

What a dead process leaves behind changes only when a transaction is committed and when a service
takes a change: two moments between which neither happened leave the same behind.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import httpx

from bb_desktop.adapters.store.store import SqlStore, SqlTransaction


class Killed(BaseException):
    """The process is gone; nothing in the program may catch this."""


class Fate:
    """Counts the moments at which a process can die, and kills it at one of them."""

    def __init__(self, dies_at: int | None = None) -> None:
        self.dies_at = dies_at
        self.moments = 0

    def after_request(self, request: httpx.Request) -> None:
        """Die before the reply to a change is read."""
        if request.method != "GET":
            self.moment()

    def moment(self) -> None:
        self.moments += 1
        if self.moments == self.dies_at:
            raise Killed


class MortalStore:
    """The store of a process that may die just after each commit."""

    def __init__(self, store: SqlStore, fate: Fate) -> None:
        self._store = store
        self._fate = fate

    @contextmanager
    def transaction(self) -> Iterator[SqlTransaction]:
        with self._store.transaction() as tx:
            yield tx
        self._fate.moment()

    def reading(self) -> Any:
        return self._store.reading()
