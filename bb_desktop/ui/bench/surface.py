"""What the bench page looks like: the band above, the order below, and a place to type a code."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.ui import theme
from bb_desktop.ui.bench.answers import Answer
from bb_desktop.ui.bench.band import SHARE, VerdictBand
from bb_desktop.ui.bench.body import BenchBody
from bb_desktop.ui.bench.typed_entry import TypedEntry

_SECOND_MS = 1000


class BenchSurface(QWidget):
    """Shows answers, and counts down; asks nobody for anything.

    Attributes:
        band: The verdict.
        body: The open order and everything beside it.
        entry: Where a code is typed by hand; hidden until it is asked for.
    """

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self._said_stuck: set[str] = set()
        self.band = VerdictBand(look, self)
        self.body = BenchBody(look, now, self)
        self.entry = TypedEntry(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Bench"))
        self.entry.closed.connect(self.on_entry_closed)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self.on_application_state)
        self._second = QTimer(self, interval=_SECOND_MS)
        self._second.timeout.connect(self.on_second)
        self._second.start()

    def show_answer(self, answer: Answer) -> None:
        """Show what came of a step, whole, in one frame."""
        self.band.pictures = answer.order is not None
        self.band.digits = len(answer.slots)
        if answer.verdict != self.band.verdict:
            self.band.show_verdict(answer.verdict)
        self.band.update()
        self.body.show_answer(answer)

    def begin_typing(self) -> None:
        """Ask for a code to be typed."""
        self._place_entry()
        self.entry.begin()

    @Slot()
    def on_entry_closed(self) -> None:
        """Give the keyboard back to the page."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(Qt.ApplicationState)
    def on_application_state(self, state: Qt.ApplicationState) -> None:
        """Say when another program is in front: scans go there then."""
        self.band.set_listening(listening=state == Qt.ApplicationState.ApplicationActive)

    @Slot(str)
    def on_stuck(self, key: str) -> None:
        """Say once that a key is stuck."""
        if key not in self._said_stuck:
            self._said_stuck.add(key)
            words = self.tr("The key {key} seems to be stuck: it is ignored until it comes up.")
            self.body.say(words.format(key=key))

    @Slot()
    def on_second(self) -> None:
        """Count down; nothing is drawn while nobody looks."""
        if self.isVisible() and self.body.order is not None:
            self.body.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the band its share, and the letters their size."""
        height = round(self.height() * SHARE)
        self.band.setGeometry(0, 0, self.width(), height)
        self.body.setGeometry(0, height, self.width(), self.height() - height)
        self.body.fit(self.height())
        self._place_entry()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with the time."""
        super().showEvent(event)
        self.body.refresh()

    def _place_entry(self) -> None:
        # Over the whole head of the order: parts of its large letters beside it would be noise.
        place = self.body.head.geometry().translated(0, self.body.y())
        wished = max(self.entry.heightForWidth(place.width()), place.height())
        slots = self.body.slots
        if not slots.isHidden() and place.y() + wished > self.body.y() + slots.y():
            # Nor is half a slot of any use to anybody.
            wished = max(wished, self.body.y() + slots.y() + slots.used - place.y() + 8)
        room = self.body.height() - place.y() + self.body.y() - 10
        self.entry.setGeometry(place.x(), place.y() - 4, place.width(), min(wished, room))
