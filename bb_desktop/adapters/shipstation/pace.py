"""ShipStation's pace: fixed windows whose rest its replies tell, waited for before being refused.

Source: ShipStation API V1, "Requirements": ``X-Rate-Limit-Limit``, ``-Remaining`` and ``-Reset``,
the last one in seconds until the next window. All tools of a seller that use the same pair of keys
share the budget, so the replies are believed and nothing else.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from dataclasses import replace
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
        self.budget = budget

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
        usual = USUAL_LIMIT if self.budget is None else self.budget.limit
        self.budget = RateBudget(
            limit=usual if limit is None else int(limit),
            remaining=int(remaining),
            ends_at=self._clock.now()
            + timedelta(seconds=WINDOW_S if reset_s is None else min(reset_s, 2 * WINDOW_S)),
        )

    def refused(self, retry_after_s: float) -> None:
        """Remember that nothing is left for so many seconds."""
        limit = USUAL_LIMIT if self.budget is None else self.budget.limit
        ends_at = self._clock.now() + timedelta(seconds=retry_after_s)
        self.budget = RateBudget(limit, 0, ends_at)

    def _spend(self) -> None:
        """Count a request before its reply does, since replies get lost and cost the same."""
        if self.budget is None:
            return
        past_s = (self._clock.now() - self.budget.ends_at).total_seconds()
        if past_s >= 0:
            # The next windows follow without a gap; the first reply in one corrects this.
            ends_at = self.budget.ends_at + timedelta(seconds=(past_s // WINDOW_S + 1) * WINDOW_S)
            self.budget = RateBudget(self.budget.limit, max(self.budget.limit, 1), ends_at)
        self.budget = replace(self.budget, remaining=max(self.budget.remaining - 1, 0))

    def _wait_s(self) -> float:
        if self.budget is None or self.budget.remaining > 0:
            return 0.0
        left_s = (self.budget.ends_at - self._clock.now()).total_seconds()
        if left_s <= 0:
            return 0.0
        if left_s > _IMPLAUSIBLE_S:
            self.budget = None
            return 0.0
        return left_s + MARGIN_S


def _number(headers: Mapping[str, str], name: str) -> float | None:
    text = headers.get(name, "").strip()
    return float(text) if _NUMBER.fullmatch(text) else None
