"""Writing by turns: the threads of one program ask each other before they ask SQLite.

SQLite tells a second writer that the file is busy, and it tries again after pauses of up to a
tenth of a second: a scan that comes while a sync writes would wait for the pause and not for the
writing, and might find the next writing begun by then. Here whoever came first goes next, and is
woken at once. Other programs on the same file are waited for as SQLite does it.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager

from bb_desktop.adapters.store.errors import IN_USE
from bb_desktop.domain.errors import StoreError


class Turns:
    """A lock that is handed on in the order in which it was asked for."""

    def __init__(self, wait_s: float) -> None:
        """Keep how long one waits for its turn."""
        self._wait_s = wait_s
        self._guard = threading.Lock()
        self._taken = False
        self._waiting: deque[threading.Event] = deque()

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for the turn, and hand it on at the end.

        Raises:
            StoreError: It did not come in time.
        """
        self._take()
        try:
            yield
        finally:
            self._hand_on()

    def _take(self) -> None:
        with self._guard:
            if not self._taken:
                self._taken = True
                return
            mine = threading.Event()
            self._waiting.append(mine)
        try:
            come = mine.wait(self._wait_s)
        except BaseException:
            self._step_back(mine)
            raise
        if not come:
            self._step_back(mine)
            raise StoreError(IN_USE)

    def _step_back(self, mine: threading.Event) -> None:
        with self._guard:
            if mine in self._waiting:
                self._waiting.remove(mine)
                return
        # It was handed over in the very moment: on to the next one.
        self._hand_on()

    def _hand_on(self) -> None:
        with self._guard:
            if self._waiting:
                self._waiting.popleft().set()
            else:
                self._taken = False
