"""The time and waiting, as the computer gives them, put right by what the services tell.

The computer's own clock may be wrong by hours, and may be set while the program runs. Deadlines,
grace times and the question what changed since would all be wrong with it. So the time is that of
the computer's clock until both services agree that it is wrong; from then on it is theirs, counted
on by a clock that nobody can set. Waits are counted by that one in any case.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Protocol

from bb_desktop.domain.errors import Interrupted, Service
from bb_desktop.domain.told_time import Told, ToldTime, date_of, is_wrong

log = logging.getLogger(__name__)

#: A reply that took longer says too little about when it was made.
_TOO_SLOW_S = 20.0


class Clock(Protocol):
    """What the clients need of time, so that tests can own it."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""

    def elapsed_s(self) -> float:
        """Count seconds since some moment; never put back, and suspended time counts."""

    def hear(self, service: Service, headers: Mapping[str, str], asked_s: float) -> None:
        """Note what time it is at a service.

        Args:
            service: Who answered, just now.
            headers: Of the reply.
            asked_s: What `elapsed_s` gave when it was asked.
        """

    def pause(self, seconds: float) -> None:
        """Wait; raises ``Interrupted`` at once when the program is closing."""


def computer_time() -> datetime:
    """Give what the computer's clock shows, right or wrong; aware UTC."""
    return datetime.now(UTC)


def counted_s() -> float:
    """Count seconds on a clock that nobody sets and that goes on while the computer sleeps."""
    # Python's own stands still during sleep on Linux and macOS; after a night the time told by it
    # would be yesterday's.
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    if sys.platform == "darwin":
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    return time.monotonic()


class Hearing:
    """What the services told of the time; shared by all clocks of one process."""

    def __init__(self) -> None:
        """Begin with nothing heard."""
        self.told = ToldTime()
        self.offset_s: float | None = None
        self.wrong = False
        self.lock = threading.Lock()


class SystemClock:
    """The time, and waits that end at once when the program closes; safe for any thread."""

    def __init__(
        self,
        stop: threading.Event | None = None,
        *,
        hearing: Hearing | None = None,
        computer: Callable[[], datetime] = computer_time,
        count: Callable[[], float] = counted_s,
    ) -> None:
        """Read nothing yet.

        Args:
            stop: Set when the program closes; None for one that never is.
            hearing: What is known of the services' time; None for a clock of its own.
            computer: The computer's clock; aware.
            count: Seconds that only ever grow.
        """
        self._stop = threading.Event() if stop is None else stop
        self._hearing = hearing or Hearing()
        self._computer = computer
        self._count = count

    def now(self) -> datetime:
        """Give the time, aware UTC; see the module."""
        return self._both()[1]

    def computer_now(self) -> datetime:
        """Give what the computer's clock shows, right or wrong; aware UTC."""
        return self._computer()

    def ahead(self) -> timedelta:
        """Say how far the computer's clock is ahead of the services', negative for behind.

        Nothing at all while it is right, or nobody knows.
        """
        shown, meant = self._both()
        return shown - meant

    def elapsed_s(self) -> float:
        """Count seconds since some moment; never put back, and suspended time counts."""
        return self._count()

    def hear(self, service: Service, headers: Mapping[str, str], asked_s: float) -> None:
        """Note what time it is at a service; a reply that does not say is passed over."""
        date = date_of(headers)
        if date is None:
            return
        answered_s = self._count()
        if answered_s - asked_s > _TOO_SLOW_S:
            return
        hearing = self._hearing
        with hearing.lock:
            hearing.told.hear(service, Told.by(date, asked_s, answered_s))
            hearing.offset_s = hearing.told.offset_s

    def _both(self) -> tuple[datetime, datetime]:
        """Give what the computer shows, and what is to be gone by: the same while that is right."""
        hearing = self._hearing
        with hearing.lock:
            shown, offset_s = self._computer(), hearing.offset_s
            if offset_s is None:
                hearing.wrong = False
                return shown, shown
            meant = datetime.fromtimestamp(offset_s + self._count(), UTC)
            wrong = is_wrong(shown - meant, before=hearing.wrong)
            changed, hearing.wrong = wrong is not hearing.wrong, wrong
        if changed and wrong:
            log.warning("clock of this computer wrong ahead_s=%d", (shown - meant).total_seconds())
        elif changed:
            log.info("clock of this computer right again")
        return shown, meant if wrong else shown

    def pause(self, seconds: float) -> None:
        """Wait.

        Args:
            seconds: Zero or less does not wait, but still asks whether the program is closing.

        Raises:
            Interrupted: The program is closing, or began to while waiting.
        """
        if self._stop.wait(max(seconds, 0.0)):
            raise Interrupted
