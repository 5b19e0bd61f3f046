"""A clock that tests own: it stands still until somebody pauses or turns it on."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from bb_desktop.domain.errors import Interrupted

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


class VirtualClock:
    """Tells a time of its own; pausing turns it on instead of waiting."""

    def __init__(self, now: datetime = NOW) -> None:
        """Begin at an aware time."""
        self._now = now
        self.pauses: list[float] = []
        """Every wait longer than nothing, in seconds, oldest first."""
        self.closing = False
        """Set it to make the next wait end as it does when the program closes."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""
        return self._now

    def pause(self, seconds: float) -> None:
        """Turn the clock on by so many seconds.

        Raises:
            Interrupted: The program is closing.
        """
        if self.closing:
            raise Interrupted
        if seconds > 0:
            self.pauses.append(seconds)
            self._now += timedelta(seconds=seconds)

    def advance(self, seconds: float) -> None:
        """Let time pass without anybody waiting."""
        self._now += timedelta(seconds=seconds)
