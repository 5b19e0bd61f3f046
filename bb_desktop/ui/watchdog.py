"""Keeping watch over the thread that draws: how soon it comes round, and what held it up.

A window that does not answer for longer than a twentieth of a second is felt. So a timer beats in
that thread, and a second thread looks whether it does: where a beat is missing it notes which code
the window is in just then. Where it was, nothing of what it worked with.

It costs next to nothing, and nothing at all while there is nothing to do: after two seconds in
which no event came but the beat itself, it stops until the next one. A computer that slept, or had
no time for this program at all, is told apart: then the second thread stood still as well.
"""

from __future__ import annotations

import gc
import logging
import time
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractEventDispatcher, QObject, Qt, QTimer, Slot

from bb_desktop.ui.observing import LIMIT_MS, Blocked, Observer

log = logging.getLogger(__name__)

_BEAT_MS = 20
#: After so many beats with next to nothing between them there is nothing to watch.
_QUIET_BEATS = 100
#: A beat wakes the event loop itself, once or twice.
_OWN_ROUNDS, _CARET = 1, 0.2
#: A caret that blinks is nothing either: a round or two, twice a second.
_FEW_ROUNDS, _WITHIN_S = 4, 0.4
#: A thread that got less than this share of a silence did not work, it was not let.
_SHARE = 0.25
_EDGES_MS = (1, 2, 4, 8, 16, 25, 50, 100, 200, 400, 800, 1600, 3200)


@dataclass(frozen=True, slots=True)
class Steadiness:
    """How the window came round so far.

    Attributes:
        beats: How often it was looked at.
        usual_ms: Half of the beats were at most so late.
        most_ms: 99 of 100 were.
        longest_ms: The longest time without an answer.
        blocked: How often that was more than `LIMIT_MS`.
        stood_still: How often the whole program got no time from the computer.
        longest_own_ms: The longest work in one go, as the processor counts it.
        places: Where the code was then, innermost first, as a traceback writes it.
    """

    beats: int = 0
    usual_ms: int = 0
    most_ms: int = 0
    longest_ms: int = 0
    blocked: int = 0
    stood_still: int = 0
    longest_own_ms: int = 0
    places: tuple[str, ...] = ()


class Watchdog(QObject):
    """Watches the thread that it is made in, from `start` to `stop`."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        beat_ms: int = _BEAT_MS,
        quiet_beats: int = _QUIET_BEATS,
        shown: Callable[[], bool] | None = None,
    ) -> None:
        """Make it; nothing is watched yet.

        Args:
            parent: Qt's.
            beat_ms: How exact it is.
            quiet_beats: How long it goes on with nothing to watch.
            shown: Says whether anybody can see the window; None for always.
        """
        super().__init__(parent)
        self._shown = shown
        self._beat_s = beat_ms / 1000
        self._quiet_beats = quiet_beats
        self._timer = QTimer(self, interval=beat_ms, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.on_beat)
        self._observer: Observer | None = None
        self._dispatcher: QAbstractEventDispatcher | None = None
        self._late = [0] * (len(_EDGES_MS) + 1)
        self._longest_ms = self._longest_own_ms = 0.0
        self._blocked = self._stood_still = 0
        self._places: tuple[str, ...] = ()
        self._last_s = self._last_own_s = self._last_all_s = self._rest_s = 0.0
        self._observed = self._rounds = self._quiet = 0
        self._collecting_since: float | None = None
        self._collected_s = self._collected_before_s = 0.0

    # --- beginning and ending ------------------------------------------------------------------

    def start(self) -> None:
        """Begin to watch; safe to repeat."""
        if self._observer is not None:
            return
        self._observer = Observer(self._beat_s)
        self._observer.start()
        self._dispatcher = QAbstractEventDispatcher.instance()
        if self._dispatcher is not None:
            self._dispatcher.awake.connect(self.on_awake)
        gc.callbacks.append(self._on_collection)
        self._wake()

    def stop(self) -> None:
        """Watch no longer, and sum up in the log; safe to repeat."""
        observer, self._observer = self._observer, None
        if observer is None:
            return
        self._timer.stop()
        if self._dispatcher is not None:
            self._dispatcher.awake.disconnect(self.on_awake)
            self._dispatcher = None
        gc.callbacks.remove(self._on_collection)
        observer.end()
        self.sum_up()

    def sum_up(self) -> None:
        """Write the figures so far into the log, from where diagnostics take them."""
        now = self.figures
        log.info(
            "window steadiness beats=%d usual_ms=%d most_ms=%d longest_ms=%d blocked=%d "
            "stood_still=%d",
            *(now.beats, now.usual_ms, now.most_ms, now.longest_ms, now.blocked, now.stood_still),
        )

    @property
    def figures(self) -> Steadiness:
        """Say how the window came round so far."""
        return Steadiness(
            beats=sum(self._late),
            usual_ms=self._of_100(50),
            most_ms=self._of_100(99),
            longest_ms=round(self._longest_ms),
            blocked=self._blocked,
            stood_still=self._stood_still,
            longest_own_ms=round(self._longest_own_ms),
            places=self._places,
        )

    def forget(self) -> None:
        """Begin to count anew."""
        self._late = [0] * len(self._late)
        self._longest_ms = self._longest_own_ms = 0.0
        self._blocked = self._stood_still = 0
        self._places = ()

    def _of_100(self, share: int) -> int:
        beats, counted, longest_ms = sum(self._late), 0, round(self._longest_ms)
        for edge, count in zip((*_EDGES_MS, longest_ms), self._late, strict=True):
            counted += count
            if counted * 100 >= beats * share:
                return min(edge, longest_ms)
        return 0

    # --- watching ------------------------------------------------------------------------------

    def _wake(self) -> None:
        self._last_s, self._last_own_s = time.perf_counter(), time.thread_time()
        self._last_all_s = time.process_time()
        self._rounds = self._quiet = 0
        self._collected_before_s = self._collected_s
        if self._observer is not None:
            self._observed = self._observer.looks
            self._observer.watch_from(self._last_s)
        self._timer.start()

    def _sleep(self) -> None:
        self._timer.stop()
        self._rest_s, self._rounds = time.perf_counter(), 0
        if self._observer is not None:
            self._observer.rest()

    @Slot()
    def on_awake(self) -> None:
        """Count rounds of the event loop, and begin again with the first one after a rest."""
        self._rounds += 1
        if self._timer.isActive():
            return
        now_s = time.perf_counter()
        if now_s - self._rest_s > _WITHIN_S:
            self._rest_s, self._rounds = now_s, 1
        elif self._rounds > _FEW_ROUNDS and self._observer is not None and self._is_shown():
            self._wake()

    def _is_shown(self) -> bool:
        return self._shown is None or self._shown()

    @Slot()
    def on_beat(self) -> None:
        """See how late this beat is."""
        observer = self._observer
        if observer is None:
            return
        now_s, own_s, all_s = time.perf_counter(), time.thread_time(), time.process_time()
        late_ms = (now_s - self._last_s - self._beat_s) * 1000
        if late_ms > LIMIT_MS:
            worked_ms = (all_s - self._last_all_s) * 1000
            self._missed(observer, late_ms, (own_s - self._last_own_s) * 1000, worked_ms)
        else:
            self._count(late_ms)
        observer.beat(now_s)
        self._last_s, self._last_own_s, self._last_all_s = now_s, own_s, all_s
        self._observed = observer.looks
        self._collected_before_s = self._collected_s
        self._quiet += 1
        if self._quiet >= self._quiet_beats:
            if self._rounds < self._quiet * (_OWN_ROUNDS + _CARET):
                self._sleep()
            self._quiet = self._rounds = 0
        elif not self._is_shown():
            self._sleep()

    def _count(self, late_ms: float) -> None:
        self._late[bisect_left(_EDGES_MS, late_ms)] += 1
        self._longest_ms = max(self._longest_ms, late_ms)

    def _missed(self, observer: Observer, late_ms: float, own_ms: float, worked_ms: float) -> None:
        possible = late_ms / 1000 / observer.look_s
        silent = observer.looks - self._observed < possible * _SHARE
        if silent and worked_ms < late_ms * _SHARE:
            # Nobody here worked and nobody here waited: the computer slept, or did other things.
            self._stood_still += 1
            return
        self._count(late_ms)
        self._blocked += 1
        if own_ms > self._longest_own_ms:
            self._longest_own_ms, self._places = own_ms, observer.places
        collected_ms = (self._collected_s - self._collected_before_s) * 1000
        places = observer.places
        observer.say(Blocked(round(late_ms), round(own_ms), round(collected_ms), places))

    def _on_collection(self, phase: str, info: dict[str, int]) -> None:
        """Add up what Python's collector took, which stops every thread; called by any of them."""
        if info.get("generation") != 2:
            return
        if phase == "start":
            self._collecting_since = time.perf_counter()
        elif self._collecting_since is not None:
            self._collected_s += time.perf_counter() - self._collecting_since
            self._collecting_since = None
