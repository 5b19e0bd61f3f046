"""ShipStation's pace: fixed windows whose rest its replies tell, waited for before being refused.

Source: ShipStation API V1, "Requirements": ``X-Rate-Limit-Limit``, ``-Remaining`` and ``-Reset``,
the last one in seconds until the next window. All tools of a seller that use the same pair of keys
share the budget, so the replies are believed and nothing else.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from datetime import timedelta

from bb_desktop.adapters.clock import Clock
from bb_desktop.domain.errors import RateLimited, Service
from bb_desktop.domain.shipments import RateBudget

log = logging.getLogger(__name__)

USUAL_LIMIT = 40
WINDOW_S = 60.0
#: The seconds that are told are whole ones, and the two clocks are not the same.
MARGIN_S = 1.0
#: Longer waits are for the caller to plan, not for a client to sleep through.
LONGEST_WAIT_S = 90.0
#: No window is as long; such a wait comes from a clock that was put back.
_IMPLAUSIBLE_S = 4000.0
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,6})?")


class Pace:
    """Keep to the budget of the current window."""

    def __init__(self, clock: Clock, budget: RateBudget | None = None) -> None:
        """Begin with what an earlier process left; without it the first reply tells."""
        self._clock = clock
        self._limit = USUAL_LIMIT if budget is None else budget.limit
        self._remaining = 0 if budget is None else budget.remaining
        # Counted seconds, not a time: a clock that is set must not make a window longer.
        self._ends_s: float | None = None
        if budget is not None:
            left_s = (budget.ends_at - clock.now()).total_seconds()
            if left_s <= _IMPLAUSIBLE_S:
                self._ends_s = clock.elapsed_s() + left_s

    @property
    def budget(self) -> RateBudget | None:
        """Say what is left of the current window; None while nothing is known of it."""
        if self._ends_s is None:
            return None
        left = timedelta(seconds=self._ends_s - self._clock.elapsed_s())
        return RateBudget(self._limit, self._remaining, self._clock.now() + left)

    def wait(self) -> None:
        """Wait for a place in a window and take it.

        Raises:
            RateLimited: The service named a wait that is too long to sleep through.
            Interrupted: The program is closing.
        """
        wait_s = self._wait_s()
        if wait_s > LONGEST_WAIT_S:
            raise RateLimited(
                "ShipStation wants no requests for a while.",
                service=Service.SHIPSTATION,
                retry_after_s=wait_s,
            )
        if wait_s > 0:
            log.info("waiting for the next window service=shipstation wait_s=%.1f", wait_s)
        self._clock.pause(wait_s)
        self._spend()

    def note(self, headers: Mapping[str, str]) -> None:
        """Believe what a reply tells of the window; nothing happens when it tells nothing."""
        remaining = _number(headers, "x-rate-limit-remaining")
        if remaining is None:
            return
        reset_s = _number(headers, "x-rate-limit-reset")
        limit = _number(headers, "x-rate-limit-limit")
        if limit is not None:
            self._limit = int(limit)
        self._begin(int(remaining), WINDOW_S if reset_s is None else min(reset_s, 2 * WINDOW_S))

    def refused(self, retry_after_s: float) -> None:
        """Remember that nothing is left for so many seconds."""
        self._begin(0, retry_after_s)

    def _begin(self, remaining: int, left_s: float) -> None:
        self._remaining = remaining
        self._ends_s = self._clock.elapsed_s() + left_s

    def _spend(self) -> None:
        """Count a request before its reply does, since replies get lost and cost the same."""
        if self._ends_s is None:
            return
        past_s = self._clock.elapsed_s() - self._ends_s
        if past_s >= 0:
            # The next windows follow without a gap; the first reply in one corrects this.
            self._ends_s += (past_s // WINDOW_S + 1) * WINDOW_S
            self._remaining = max(self._limit, 1)
        self._remaining = max(self._remaining - 1, 0)

    def _wait_s(self) -> float:
        if self._ends_s is None or self._remaining > 0:
            return 0.0
        left_s = self._ends_s - self._clock.elapsed_s()
        return left_s + MARGIN_S if left_s > 0 else 0.0


def _number(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(name, "").strip()
    return float(text) if _NUMBER.fullmatch(text) else None
