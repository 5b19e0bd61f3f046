"""The request budgets of both services, as their fences count them."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

WINDOW_S = 60


@dataclass(slots=True)
class BurstFence:
    """Back Market's fence: so many requests in ten seconds, then closed for ten seconds."""

    limit: int = 200
    window: timedelta = timedelta(seconds=10)
    closed_for: timedelta = timedelta(seconds=10)
    _passed: deque[datetime] = field(default_factory=deque)
    _closed_until: datetime | None = None

    def lets_in(self, at: datetime) -> bool:
        """Count a request and say whether it may pass."""
        if self._closed_until is not None:
            if at < self._closed_until:
                return False
            self._closed_until = None
            self._passed.clear()
        while self._passed and at - self._passed[0] >= self.window:
            self._passed.popleft()
        if len(self._passed) >= self.limit:
            self._closed_until = at + self.closed_for
            return False
        self._passed.append(at)
        return True


@dataclass(slots=True)
class MinuteWindow:
    """ShipStation's budget: so many requests in each minute of the clock, for one pair of keys."""

    limit: int = 40
    used: int = 0
    minute: int = 0

    def spend(self, at: datetime, requests: int = 1) -> bool:
        """Take requests out of the budget; False, and nothing taken, when it does not reach."""
        self._turn(at)
        if self.used + requests > self.limit:
            return False
        self.used += requests
        return True

    def exhaust(self, at: datetime) -> None:
        """Leave nothing of this minute's budget: the seller's other tools used it."""
        self._turn(at)
        self.used = max(self.used, self.limit)

    def headers(self, at: datetime) -> dict[str, str]:
        """Tell the state of the budget; ``Reset`` is in seconds to the next window, not a time."""
        self._turn(at)
        return {
            "X-Rate-Limit-Limit": str(self.limit),
            "X-Rate-Limit-Remaining": str(max(self.limit - self.used, 0)),
            "X-Rate-Limit-Reset": str(ceil(WINDOW_S - at.timestamp() % WINDOW_S)),
        }

    def _turn(self, at: datetime) -> None:
        minute = int(at.timestamp() // WINDOW_S)
        if minute != self.minute:
            self.minute, self.used = minute, 0
