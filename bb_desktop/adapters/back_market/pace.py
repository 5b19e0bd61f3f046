"""Back Market's pace: fewer than fifteen requests in any second."""

from __future__ import annotations

from collections import deque

from bb_desktop.adapters.clock import Clock

#: About 200 requests in ten seconds are allowed, for all that a seller has connected.
REQUESTS_A_SECOND = 14
_WINDOW_S = 1.0


class Pace:
    """Make each request wait until fewer than fifteen went out within the last second."""

    def __init__(self, clock: Clock) -> None:
        """Begin with nothing sent."""
        self._clock = clock
        # Counted seconds: the computer's clock may be set, on or back.
        self._sent: deque[float] = deque(maxlen=REQUESTS_A_SECOND)

    def wait(self) -> None:
        """Wait for a place and take it.

        Raises:
            Interrupted: The program is closing.
        """
        wait_s = 0.0
        if len(self._sent) == REQUESTS_A_SECOND:
            wait_s = max(self._sent[0] + _WINDOW_S - self._clock.elapsed_s(), 0.0)
        self._clock.pause(wait_s)
        self._sent.append(self._clock.elapsed_s())
