"""The time and waiting, as the computer gives them."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from typing import Protocol

from bb_desktop.domain.errors import Interrupted


class Clock(Protocol):
    """What the clients need of time, so that tests can own it."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""

    def pause(self, seconds: float) -> None:
        """Wait; raises ``Interrupted`` at once when the program is closing."""


class SystemClock:
    """The computer's clock; a wait ends at once when the program closes."""

    def __init__(self, stop: threading.Event | None = None) -> None:
        """Take the event that is set when the program closes; None for one that never is."""
        self._stop = threading.Event() if stop is None else stop

    def now(self) -> datetime:
        """Give the time, aware UTC."""
        return datetime.now(UTC)

    def pause(self, seconds: float) -> None:
        """Wait.

        Args:
            seconds: Zero or less does not wait, but still asks whether the program is closing.

        Raises:
            Interrupted: The program is closing, or began to while waiting.
        """
        if self._stop.wait(max(seconds, 0.0)):
            raise Interrupted
