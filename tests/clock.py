"""A clock that tests own: it stands still until somebody pauses or turns it on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from bb_desktop.adapters.clock import Hearing, SystemClock
from bb_desktop.domain.errors import Interrupted, Service

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


class VirtualClock:
    """Tells a time of its own; pausing turns it on instead of waiting."""

    def __init__(self, now: datetime = NOW) -> None:
        """Begin at an aware time."""
        self._now = now
        self._counted = timedelta()
        self.pauses: list[float] = []
        """Every wait longer than nothing, in seconds, oldest first."""
        self.closing = False
        """Set it to make the next wait end as it does when the program closes."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""
        return self._now

    def ahead(self) -> timedelta:
        """Be right."""
        return timedelta()

    def elapsed_s(self) -> float:
        """Count the seconds that passed."""
        return self._counted.total_seconds()

    def hear(self, _service: Service, _headers: Mapping[str, str], _asked_s: float) -> None:
        """Believe itself: this is the time."""

    def pause(self, seconds: float) -> None:
        """Turn the clock on by so many seconds.

        Raises:
            Interrupted: The program is closing.
        """
        if self.closing:
            raise Interrupted
        if seconds > 0:
            self.pauses.append(seconds)
            self.advance(seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody waiting; less than nothing puts the clock back."""
        passed = timedelta(seconds=seconds)
        self._now += passed
        self._counted += max(passed, timedelta())


class WrongClock(SystemClock):
    """The program's own clock, on a computer that shows another time than it is.

    Attributes:
        computer_ahead: How far the computer's clock is ahead of the time; set it at will.
    """

    def __init__(self, true: VirtualClock, ahead: timedelta, hearing: Hearing | None = None):
        """Show the time of another clock, and something added to it."""
        self.true = true
        self.computer_ahead = ahead
        super().__init__(
            hearing=hearing,
            computer=lambda: true.now() + self.computer_ahead,
            count=true.elapsed_s,
        )

    def pause(self, seconds: float) -> None:
        """Turn the true time on."""
        self.true.pause(seconds)
