"""When the window speaks with the services: by the clock, by a button, after every scan."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from bb_desktop.application.ports import Progress
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import BbDesktopError, Interrupted
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.doors import PracticeDesk, SyncRunner
from bb_desktop.ui.worker import Receiver, SerialWorker

log = logging.getLogger(__name__)

Pass = Callable[[Progress], SyncSummary]


class NotOffered(BbDesktopError):
    """Raised when the practice shop's ShipStation does not offer a click."""


class Syncing(QObject):
    """Runs passes on the sync worker, one at a time.

    A pass by the clock leaves a service alone that refused the credentials; the seller's own click
    tries it again.

    Signals:
        began: A pass begins.
        progressed: What is being done (a code), how far, of how many (0 when not known).
        ended: A pass is over; its summary.
        failed: A pass was not completed; the error.
    """

    began = Signal()
    progressed = Signal(str, int, int)
    ended = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        runner: SyncRunner,
        worker: SerialWorker,
        *,
        every_s: float,
        practice: PracticeDesk | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take the runner; nothing runs before `start`."""
        super().__init__(parent)
        self._runner = runner
        self._worker = worker
        self._practice = practice
        self._cancelled = threading.Event()
        self._waiting: dict[OrderId, None] = {}
        self._again = False
        self._compare = False
        self._errands: deque[Pass] = deque()
        self.running = False
        self.every_ms = int(every_s * 1000)
        self.begun = False
        self._clock = QTimer(self, interval=self.every_ms)
        self._clock.timeout.connect(self.on_clock)

    @property
    def practises(self) -> bool:
        """Say whether this is the practice shop."""
        return self._practice is not None

    def start(self) -> None:
        """Begin with a pass at once, then by the clock; safe to repeat."""
        self.begun = True
        self._clock.start()
        self.sync_now()

    def begin_again(self) -> None:
        """Start the clock anew, since it started no pass for long; nothing after the end."""
        if self.begun:
            self._clock.start()
            self.sync_now()

    def go_on(self) -> None:
        """Begin, unless it was begun before."""
        if not self._clock.isActive():
            self.start()

    def look_again(self) -> None:
        """Run a pass, because something was decided; none before the first `start`."""
        if self._clock.isActive():
            self.sync_now()

    def sync_now(self) -> None:
        """Run a pass, because the seller asks for it; one that runs already will do."""
        if self.running:
            self._again = True
        else:
            self._submit(self._runner.run)

    def compare_now(self) -> None:
        """Read both services whole and compare both books, after the pass that runs."""
        self._compare = True
        self._go_on()

    def deliver(self, order_ids: Iterable[OrderId]) -> None:
        """Bring out soon what was just asked for on these orders."""
        self._waiting |= dict.fromkeys(order_ids)
        self._go_on()

    def fetch_note(self, order_id: OrderId, *, done: Receiver, failed: Receiver) -> None:
        """Have an order's delivery note fetched, behind the pass that runs now.

        Args:
            order_id: Whose.
            done: A bound slot, called with the PDF.
            failed: Likewise, with a ``BbDesktopError``.
        """
        runner = self._runner
        self._worker.submit(lambda: runner.delivery_note(order_id), done=done, failed=failed)

    def cancel(self) -> None:
        """End the running pass at its next step; what is due stays queued."""
        self._again = self._compare = False
        self._cancelled.set()

    def close(self) -> None:
        """Stop for good; a running pass ends as soon as it can."""
        self.begun = False
        self._clock.stop()
        self._waiting.clear()
        self._again = self._compare = False
        self._errands.clear()
        self._cancelled.set()
        self._runner.interrupt()

    def practise(self, verb: str, *values: str) -> None:
        """Do something in the practice shop's outside world, then look what came of it."""
        if self._practice is None:
            return
        act: Callable[..., None] = getattr(self._practice, verb)

        def job(progress: Progress) -> SyncSummary:
            try:
                act(*values)
            except (LookupError, ValueError) as error:
                raise NotOffered(f"{str(error)[:1].upper()}{str(error)[1:]}.") from error
            return self._runner.run(progress)

        self._errands.append(job)
        self._go_on()

    def next_pass(self, now: datetime) -> datetime | None:
        """Say when the next pass begins by the clock; None before the first `start`."""
        left_ms = self._clock.remainingTime() if self._clock.isActive() else -1
        return now + timedelta(milliseconds=left_ms) if left_ms >= 0 else None

    @Slot()
    def on_clock(self) -> None:
        """Run the pass of this minute, unless one runs."""
        if not self.running:
            runner = self._runner
            self._submit(lambda progress: runner.run(progress, at_once=False))

    @Slot(object)
    def on_done(self, summary: SyncSummary) -> None:
        """Tell what a pass did."""
        self.running = False
        self.ended.emit(summary)
        self._go_on()

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Tell what ended a pass."""
        self.running = False
        if not isinstance(error, Interrupted):
            log.warning("pass not completed error=%s", type(error).__name__)
        self.failed.emit(error)
        self._go_on()

    @Slot(str, int, int)
    def on_progress(self, what: str, done: int, total: int) -> None:
        """Pass on how far it is."""
        if self.running:
            self.progressed.emit(what, done, total)

    def _go_on(self) -> None:
        """Begin what waited for the pass that ended."""
        if self.running:
            return
        if self._errands:
            self._submit(self._errands.popleft())
        elif self._compare:
            # It does all that a pass does.
            self._again = self._compare = False
            runner = self._runner
            self._submit(lambda progress: runner.run(progress, compare=True))
        elif self._again:
            self._again = False
            self._submit(self._runner.run)
        elif self._waiting:
            order_ids, self._waiting = tuple(self._waiting), {}
            self._submit(lambda progress: self._runner.deliver(order_ids, progress))

    def _submit(self, job: Pass) -> None:
        self.running = True
        self._cancelled.clear()
        tell = self._worker.courier(self.on_progress)

        def progress(what: str, done: int, total: int) -> None:
            # Between two steps nothing is half done, so this is where a pass can end.
            if self._cancelled.is_set():
                raise Interrupted
            tell(what, done, total)

        self.began.emit()
        self._worker.submit(lambda: job(progress), done=self.on_done, failed=self.on_failed)
