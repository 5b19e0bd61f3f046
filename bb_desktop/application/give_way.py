"""Giving way: a pass writes its next order when the scan that just came has been answered.

A scan and a pass share one processor's worth of Python and one database. Each step of the pass is
short, but a verdict that waits for one of them after the other comes late.
"""

from __future__ import annotations

import threading
import time
from contextlib import AbstractContextManager
from datetime import datetime

from bb_desktop.application.ports import PrivateStore, Transaction

#: A pass goes on so long after the last scan, answered or not: it must come to its end.
LONGEST_S = 0.25


class GiveWay:
    """Knows whether somebody is being answered; any thread may ask and tell."""

    def __init__(self) -> None:
        """Begin with nobody."""
        self._guard = threading.Lock()
        self._free = threading.Event()
        self._free.set()
        self._answering = 0
        self._until_s = 0.0

    def begin(self) -> None:
        """Tell that somebody waits for an answer."""
        with self._guard:
            now_s = time.monotonic()
            # An answer that never came, since its page went, is not waited for again.
            self._answering = self._answering + 1 if now_s < self._until_s else 1
            self._until_s = now_s + LONGEST_S
            self._free.clear()

    def end(self) -> None:
        """Tell that the answer is on the screen."""
        with self._guard:
            self._answering = max(0, self._answering - 1)
            if not self._answering:
                self._free.set()

    def wait(self) -> None:
        """Wait until nobody is being answered, or has been waiting for too long."""
        with self._guard:
            left_s = self._until_s - time.monotonic()
        if left_s > 0:
            self._free.wait(left_s)


class PatientStore:
    """A store for whoever has time: each transaction that writes gives way first."""

    def __init__(self, store: PrivateStore, give_way: GiveWay) -> None:
        """Take the store that everybody shares."""
        self._store = store
        self._give_way = give_way

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Give way, then begin a transaction for writing."""
        self._give_way.wait()
        return self._store.transaction()

    def reading(self) -> AbstractContextManager[Transaction]:
        """Begin a consistent reading."""
        return self._store.reading()

    def clear_remains(self, *, thoroughly: bool = False) -> bool:
        """Give way, then overwrite what erased rows left; False when something is left to do."""
        self._give_way.wait()
        return self._store.clear_remains(thoroughly=thoroughly)

    def remove_copies(self, before: datetime) -> int:
        """Remove copies of the database that were taken before a time; returns how many."""
        return self._store.remove_copies(before)
