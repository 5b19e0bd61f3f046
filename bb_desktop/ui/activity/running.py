"""The work that runs now: what it is, how far, how long it still takes, and a way to end it."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from bb_desktop.ui import pieces
from bb_desktop.ui.service_words import progress_words

#: Most passes are over by then, and a panel that flashes up disturbs.
SHOWN_AFTER_MS = 150
COUNTED_AFTER_MS = 1_000
#: An estimate from less than this is a guess.
ESTIMATED_AFTER_MS = 3_000


def rest_seconds(spent_ms: int, done: int, total: int) -> int | None:
    """Estimate how long the rest of a step takes; None while nobody can know."""
    if spent_ms < ESTIMATED_AFTER_MS or done < 1 or total <= done:
        return None
    return round(spent_ms * (total - done) / done / 1000)


class RunningWork(QWidget):
    """Shows a pass; hidden while none runs, and for the first moment of each.

    Signals:
        cancel_wanted: The seller ends the work.
    """

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.title = pieces.label(self.tr("Running now"), "lead", wrap=True)
        self.what = pieces.label("", "small", "muted", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.count = pieces.label("", "small", wrap=True)
        self.stop = pieces.button(
            self.tr("Cancel"), self.tr("End this work at its next step; what is due stays queued")
        )
        self.hint = pieces.label(
            self.tr("You can go on scanning while this runs."), "caption", "muted", wrap=True
        )
        self.stop.clicked.connect(self.on_stop)
        foot = pieces.row(self.hint, self.stop)
        foot.setStretch(0, 1)
        self.setLayout(pieces.column(self.title, self.what, self.bar, self.count, foot, gap=6))
        self._whole = QElapsedTimer()
        self._step = QElapsedTimer()
        self._code = ""
        self._done = self._total = 0
        self.running = False
        self._shows = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._shows.timeout.connect(self.on_due)
        self._ticks = QTimer(self, interval=500)
        self._ticks.timeout.connect(self.on_due)
        self.hide()

    @property
    def spent_ms(self) -> int:
        """Say how long the work has run."""
        return self._whole.elapsed() if self._whole.isValid() else 0

    def begin(self) -> None:
        """Note that work begins."""
        self.running = True
        self._code, self._done, self._total = "", 0, 0
        self._whole.start()
        self._step.start()
        self.stop.setEnabled(True)
        self._shows.start()
        self._ticks.start()

    def progress(self, code: str, done: int, total: int) -> None:
        """Note how far it is; a new step counts its own time."""
        if not self.running:
            self.begin()
        if code != self._code:
            self._code = code
            self._step.restart()
        self._done, self._total = done, total
        if not self.isHidden():
            self.on_due()

    def end(self) -> None:
        """Hide: the work is over."""
        self.running = False
        self._shows.stop()
        self._ticks.stop()
        self.hide()

    @Slot()
    def on_due(self) -> None:
        """Show what is known by now."""
        if not self.running or self.spent_ms < SHOWN_AFTER_MS - 20:
            return
        self.what.setText(self.tr("{what} …").format(what=progress_words(self._code)))
        counted = self.spent_ms >= COUNTED_AFTER_MS and self._total > 0
        # A range of nothing is Qt's way to say "busy".
        self.bar.setRange(0, self._total if counted else 0)
        if counted:
            self.bar.setValue(min(self._done, self._total))
        self.count.setText(self._count() if counted else "")
        self.stop.setVisible(self.spent_ms >= COUNTED_AFTER_MS)
        self.show()

    @Slot()
    def on_stop(self) -> None:
        """Ask for the end, once."""
        self.stop.setEnabled(False)
        self.cancel_wanted.emit()

    def _count(self) -> str:
        done, total = f"{self._done:,}", f"{self._total:,}"
        rest = rest_seconds(self._step.elapsed(), self._done, self._total)
        if rest is None:
            return self.tr("{done} of {total}").format(done=done, total=total)
        if rest < 60:
            text = self.tr("{done} of {total}, about {seconds} s left")
            return text.format(done=done, total=total, seconds=max(rest, 1))
        text = self.tr("{done} of {total}, about {minutes} min left")
        return text.format(done=done, total=total, minutes=round(rest / 60))
