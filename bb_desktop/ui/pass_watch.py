"""Watches that passes go on: a window that shows old orders in silence is the worst it can do.

What is wrong with a service a pass says itself. This is for passes that say nothing: one that
hangs, a thread that is gone, a clock that starts none. The time is counted by the computer's
uptime, so that neither a clock that is set nor a night's sleep is taken for a hanging pass.
"""

from __future__ import annotations

import logging
from enum import StrEnum

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from bb_desktop.ui.banner import Notice
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.saying import say_count
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.worker import SerialWorker

log = logging.getLogger(__name__)

_LOOK_MS = 30_000
#: Longer than any one step: a whole reply may take three minutes, a named wait a minute and a half,
#: and reading a hundred thousand orders for the first time some more.
HANGS_AFTER_MS = 10 * 60_000
#: So many times the usual distance between two passes without any is no chance.
_MISSED = 5
_SUBJECT = "pass_watch"


class Silence(StrEnum):
    """What keeps passes from telling anything."""

    HANGS = "hangs"
    NO_WORKER = "no_worker"
    NONE_BEGINS = "none_begins"


class PassWatch(QObject):
    """Looks twice a minute whether passes begin, go on and end.

    Signals:
        noticed: Something to say about a subject, a `Notice` or None.
        silent: Nothing is heard of passes; why (a `Silence`), or None when it is over.
    """

    noticed = Signal(str, object)
    silent = Signal(object)

    def __init__(
        self, syncing: Syncing, worker: SerialWorker, parent: QObject | None = None
    ) -> None:
        """Watch from `start` on."""
        super().__init__(parent)
        self._syncing = syncing
        self._worker = worker
        self._heard = QElapsedTimer()
        self.silence: Silence | None = None
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.on_look)
        syncing.began.connect(self.on_heard)
        syncing.progressed.connect(self.on_heard)
        syncing.ended.connect(self.on_heard)
        syncing.failed.connect(self.on_heard)

    def start(self) -> None:
        """Begin to watch; safe to repeat."""
        self._heard.start()
        self._looks.start()

    def stop(self) -> None:
        """Stop watching: the window is closing."""
        self._looks.stop()

    @property
    def quiet_ms(self) -> int:
        """Say for how long nothing was heard."""
        return self._heard.elapsed() if self._heard.isValid() else 0

    @Slot()
    def on_heard(self) -> None:
        """Note that a pass told something."""
        self._heard.restart()
        if self.silence is not None:
            self._say(None)

    @Slot()
    def on_look(self) -> None:
        """Look whether anything is still heard of passes; begin them again where none begin."""
        found = self._found()
        if found is Silence.NONE_BEGINS:
            log.error("no pass begun quiet_s=%d", self.quiet_ms // 1000)
            self._syncing.begin_again()
        if found is not self.silence or found is Silence.HANGS:
            self._say(found)

    def _found(self) -> Silence | None:
        if not self._worker.alive:
            return Silence.NO_WORKER
        if self._syncing.running:
            return Silence.HANGS if self.quiet_ms > HANGS_AFTER_MS else None
        if self._syncing.begun and self.quiet_ms > _MISSED * self._syncing.every_ms:
            return Silence.NONE_BEGINS
        return None

    def _say(self, silence: Silence | None) -> None:
        if silence is not self.silence:
            log.error("passes silent why=%s quiet_s=%d", silence, self.quiet_ms // 1000)
        self.silence = silence
        self.noticed.emit(_SUBJECT, self._notice(silence))
        self.silent.emit(silence)

    def _notice(self, silence: Silence | None) -> Notice | None:
        match silence:
            case Silence.HANGS:
                words = QT_TRANSLATE_N_NOOP(
                    "messages",
                    "The sync has stood still for %n minutes. Cancel it under Activity; if that "
                    "does not help, close BB Desktop and open it again. Your scans are safe.",
                )
                return Notice("danger", say_count(words, self.quiet_ms // 60_000), about=silence)
            case Silence.NO_WORKER:
                sentence = self.tr(
                    "Nothing is read or sent any more. Close BB Desktop and open it again; your "
                    "scans are safe."
                )
                return Notice("danger", sentence, about=silence)
            case Silence.NONE_BEGINS:
                sentence = self.tr(
                    "No sync began for a while; it is begun again now. Your scans are safe."
                )
                return Notice("caution", sentence, retry=True, about=silence)
            case _:
                return None
