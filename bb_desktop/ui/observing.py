"""The second thread of the watchdog: sees that a beat is missing, and where the code was then."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from dataclasses import dataclass
from types import FrameType

log = logging.getLogger(__name__)

#: Longer than this is felt.
LIMIT_MS = 50
#: One line in so many seconds, and so many altogether: a slow computer must not fill the log.
_SAY_EVERY_S, _SAY_MOST = 5.0, 200
_DEEPEST = 12
_PACKAGES = ("bb_desktop", "tests")


@dataclass(frozen=True, slots=True)
class Blocked:
    """One time that the window did not answer.

    Attributes:
        ms: For how long.
        own_ms: How much of it this thread worked, as the processor counts it.
        collecting_ms: How much of it Python looked for garbage.
        places: Where the code was, innermost first; empty when it was over too soon to be seen.
    """

    ms: int
    own_ms: int
    collecting_ms: int
    places: tuple[str, ...]


class Observer(threading.Thread):
    """Looks from outside whether the beat comes, and writes the log, which may take its time.

    Attributes:
        look_s: Seconds from look to look.
        looks: How often it looked: a witness that the program got time at all.
        places: Where the watched thread was when its beat was missed last.
    """

    def __init__(self, beat_s: float) -> None:
        """Take the thread that this is called in for the one to watch."""
        super().__init__(name="bb-watchdog", daemon=True)
        self._watched = threading.get_ident()
        self._beat_s, self.look_s = beat_s, min(beat_s * 2, LIMIT_MS / 1000)
        self._awake = threading.Event()
        self._over = False
        self._last_s: float | None = None
        self._said_at_s = 0.0
        self._said = self._unsaid = 0
        self._to_say: deque[Blocked] = deque(maxlen=50)
        self.looks = 0
        self.places: tuple[str, ...] = ()

    def watch_from(self, now_s: float) -> None:
        """Look from now on."""
        self.beat(now_s)
        self._awake.set()

    def beat(self, now_s: float) -> None:
        """Note that the beat came."""
        self._last_s = now_s
        self.places = ()

    def rest(self) -> None:
        """Look no longer, until `watch_from`."""
        self._last_s = None
        self._awake.clear()

    def say(self, blocked: Blocked) -> None:
        """Have it written into the log."""
        self._to_say.append(blocked)

    def end(self) -> None:
        """Write what is left, and end."""
        self._over = True
        self._awake.set()
        self.join(1.0)

    def run(self) -> None:
        """Look; while there is nothing to watch, sleep."""
        while not self._over:
            self._awake.wait()
            time.sleep(self.look_s)
            self.looks += 1
            last_s = self._last_s
            if last_s is not None and not self.places:
                silent_s = time.perf_counter() - last_s - self._beat_s
                if silent_s * 1000 > LIMIT_MS:
                    self.places = _places(sys._current_frames().get(self._watched))
            self._write()

    def _write(self) -> None:
        while self._to_say:
            one = self._to_say.popleft()
            now_s = time.perf_counter()
            recently = self._said and now_s - self._said_at_s < _SAY_EVERY_S
            if recently or self._said >= _SAY_MOST:
                self._unsaid += 1
                continue
            log.info(
                "window blocked ms=%d own_ms=%d collecting_ms=%d unsaid=%d%s",
                *(one.ms, one.own_ms, one.collecting_ms, self._unsaid),
                "".join(f"\n{place}" for place in one.places),
            )
            self._said_at_s, self._said, self._unsaid = now_s, self._said + 1, 0


def _places(frame: FrameType | None) -> tuple[str, ...]:
    """Name the places of a stack as a traceback does, innermost first; nothing of its values."""
    found: list[str] = []
    while frame is not None and len(found) < _DEEPEST:
        code = frame.f_code
        found.append(
            f'  File "{_short(code.co_filename)}", line {frame.f_lineno}, in {code.co_name}'
        )
        frame = frame.f_back
    return tuple(found)


def _short(path: str) -> str:
    """Take off what differs from computer to computer, and may hold somebody's name."""
    parts = path.replace("\\", "/").split("/")
    for mark in _PACKAGES:
        if mark in parts:
            return "/".join(parts[len(parts) - 1 - parts[::-1].index(mark) :])
    return "/".join(parts[-2:])
