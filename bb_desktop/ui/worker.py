"""A serial worker: one thread, one queue, and a bridge that brings results to the GUI thread.

The bridge is a QObject that lives in the GUI thread and is only *emitted through* from the
worker: what an object that was moved to a thread does with a lambda differs between versions of
PySide6, this does not. Jobs know no Qt, and only frozen values cross.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from bb_desktop.domain.errors import BbDesktopError

log = logging.getLogger(__name__)

#: How soon a thread that computes lets another one go on. Python's own 5 ms are waited for at every
#: statement of a scan, while a sync or a long list is worked through beside it.
SHARE_S = 0.0005

Job = Callable[[], Any]
Receiver = Callable[..., None]


class Unexpected(BbDesktopError):
    """Raised in place of a fault of our own; the log holds the traceback."""

    def __init__(self) -> None:
        """Say where to look."""
        super().__init__("Something unexpected happened. Nothing is lost; the log names it.")


@dataclass(frozen=True, slots=True)
class _Task:
    job: Job
    done: Receiver | None
    failed: Receiver | None


class _Bridge(QObject):
    """Lives in the GUI thread; what is emitted through it anywhere is received there."""

    crossed = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self.open = True
        self.crossed.connect(self.on_crossed, Qt.ConnectionType.QueuedConnection)

    def bring(self, receiver: Receiver, *values: object) -> None:
        """Send values to the GUI thread; called on the worker.

        After closing nothing is sent: the window, and Qt with it, may be gone by then.
        """
        if self.open:
            self.crossed.emit(receiver, values)

    @Slot(object, object)
    def on_crossed(self, receiver: Receiver, values: tuple[object, ...]) -> None:
        """Hand values to their receiver, unless it is gone by now."""
        owner = getattr(receiver, "__self__", None)
        gone = isinstance(owner, QObject) and not shiboken6.isValid(owner)
        if self.open and not gone:
            receiver(*values)


class SerialWorker:
    """Runs jobs one after the other on a thread of its own.

    Made, asked and closed in the GUI thread.
    """

    def __init__(self, name: str) -> None:
        """Start the thread; ``name`` is what the log calls it."""
        sys.setswitchinterval(SHARE_S)
        self._bridge = _Bridge()
        self._tasks: deque[_Task] = deque()
        self._awake = threading.Condition()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name=f"bb-{name}", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """Say whether there is anybody to do what is queued."""
        return self._thread.is_alive()

    @property
    def ident(self) -> int | None:
        """Give the thread's number, as ``threading.get_ident`` gives it inside a job."""
        return self._thread.ident

    def submit(
        self, job: Job, *, done: Receiver | None = None, failed: Receiver | None = None
    ) -> None:
        """Queue a job; nothing happens when the worker is closed.

        Args:
            job: Called on the worker; knows nothing of Qt.
            done: A bound slot of a QObject, called in the GUI thread with the job's result.
            failed: Likewise, with a ``BbDesktopError``; ``Unexpected`` for faults of our own.
        """
        with self._awake:
            if not self._closing:
                self._tasks.append(_Task(job, done, failed))
                self._awake.notify()

    def courier(self, receiver: Receiver) -> Callable[..., None]:
        """Give a function that may be called on the worker to tell a slot something midway."""
        return partial(self._bridge.bring, receiver)

    def close(self, timeout_s: float) -> bool:
        """End the thread: what is queued is dropped, what runs may finish in this time.

        No result arrives any more, from this moment on. Safe to repeat.

        Returns:
            False when the running job did not end in time; the thread is a daemon then.
        """
        self._bridge.open = False
        with self._awake:
            self._closing = True
            self._tasks.clear()
            self._awake.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (task := self._next()) is not None:
            self._carry_out(task)

    def _next(self) -> _Task | None:
        with self._awake:
            while not (self._tasks or self._closing):
                self._awake.wait()
            return None if self._closing else self._tasks.popleft()

    def _carry_out(self, task: _Task) -> None:
        began = time.monotonic()
        try:
            result = task.job()
        except BbDesktopError as error:
            self._hand_back(task.failed, error)
        except Exception:
            # The worker's door: a fault of ours must neither end the thread nor stay unseen.
            log.exception("job failed worker=%s", self._thread.name)
            self._hand_back(task.failed, Unexpected())
        except BaseException:
            # What is meant to end a program would end this thread in silence, and all passes.
            log.critical("job ended by more worker=%s", self._thread.name, exc_info=True)
            self._hand_back(task.failed, Unexpected())
        else:
            log.debug("job done worker=%s s=%.3f", self._thread.name, time.monotonic() - began)
            self._hand_back(task.done, result)

    def _hand_back(self, receiver: Receiver | None, value: object) -> None:
        if receiver is not None:
            self._bridge.bring(receiver, value)
