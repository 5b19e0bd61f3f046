"""The bench: takes scans, has them recorded, and shows what came of it once it is committed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.application.give_way import GiveWay
from bb_desktop.application.queries import OrderDetail, OrderView
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.typed import Typed
from bb_desktop.ui import theme
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.bench import verdicts
from bb_desktop.ui.bench.answers import Answer, BenchCommand
from bb_desktop.ui.bench.surface import BenchSurface
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.worker import SerialWorker

#: By then a verdict is painted.
_PAINT_MS = 30


class BenchPage(BenchSurface):
    """The page that is looked at from two metres away.

    Attributes:
        recording: The page is in front; else a phone is only looked up, never recorded unseen.

    Signals:
        order_shown: An order that the table may show; its id.
        order_written: An order's identifiers changed, and have to be delivered; its id.
        open_changed: Another order is open; its id, or None.
        verdict_changed: A verdict was given.
        understood: A scan was understood, so that its speed may be learned; a `Typed`.
        help_wanted: The card HELP was scanned.
        paper_wanted: An order's delivery note is to be shown; its id.
        completed: An order got its last identifier just now; its id.
        shown: Something happened that wants this page in front.
    """

    order_shown = Signal(object)
    order_written = Signal(object)
    open_changed = Signal(object)
    verdict_changed = Signal(object)
    understood = Signal(object)
    help_wanted = Signal()
    paper_wanted = Signal(object)
    completed = Signal(object)
    shown = Signal()

    def __init__(
        self,
        back_room: BackRoom,
        worker: SerialWorker,
        reading_worker: SerialWorker,
        look: theme.Theme,
        now: Callable[[], datetime],
        remembered: Remembered,
        sounds: Sounds,
        parent: QWidget | None = None,
        *,
        give_way: GiveWay | None = None,
    ) -> None:
        """Begin without an order.

        Args:
            back_room: Asked on both workers.
            worker: For scans and keys alone, so that they wait for nothing else.
            reading_worker: For times and reasons, which may come a moment later.
            look: The colours in use.
            now: For countdowns.
            remembered: What this computer remembers.
            sounds: Played with verdicts.
            parent: Where it stands.
            give_way: Told while a scan is being answered, so that a pass waits meanwhile.
        """
        super().__init__(look, now, parent)
        self._back_room = back_room
        self._worker = worker
        self._reading_worker = reading_worker
        self._remembered = remembered
        self._sounds = sounds
        self._give_way = give_way or GiveWay()
        self._said_translated = False
        self.recording = True
        self._answer = Answer(verdicts.asks_for_slip(), None)
        self.band.answered.connect(self.on_answered)
        self.body.slot_chosen.connect(self.on_digit)
        self.body.paper.wanted.connect(self.on_paper)
        self.entry.typed.connect(self.on_scanned)
        keys = self.body.keys
        keys.undo.clicked.connect(self.on_undo)
        keys.next.clicked.connect(self.on_next)
        keys.hold.clicked.connect(self.on_hold)
        keys.repeat.clicked.connect(self.on_repeat)
        keys.sure.clicked.connect(self.on_sure)
        self._fill(self._answer)
        sounds.prepare()

    @property
    def order(self) -> OrderView | None:
        """Give the order that is open."""
        return self._answer.order

    # --- what is asked of the bench ------------------------------------------------------------

    def open(self, order_id: OrderId) -> None:
        """Open an order."""
        self._ask(lambda: self._back_room.scanning.open(order_id))

    def take_back(self, order_id: OrderId, identifier: Identifier) -> None:
        """Take an identifier back from an order."""
        self._ask(lambda: self._back_room.scanning.take_back(order_id, identifier))

    def came_back(self, order_id: OrderId, identifier: Identifier) -> None:
        """Free a phone that the buyer sent back."""
        self._ask(lambda: self._back_room.scanning.came_back(order_id, identifier))

    def look(self, answer: Answer | None) -> None:
        """Show how the open order stands after a sync; a verdict stays unless it was closed."""
        if answer is None or self.order is None:
            return
        if answer.order is None:
            self._show(answer)
            return
        if answer.order.order_id != self.order.order_id:
            # It was read before the scan that opened the order which is on the screen by now.
            return
        kept = self._answer
        self._fill(
            replace(
                answer,
                verdict=kept.verdict,
                slots=kept.slots,
                last_scans=answer.last_scans or kept.last_scans,
                pace=answer.pace if answer.pace.total else kept.pace,
            )
        )
        self._read_detail()

    @Slot(object)
    def on_scanned(self, typed: Typed) -> None:
        """Have a scan, or a code that was typed, read and recorded."""
        recording = self.recording
        self._give_way.begin()
        self._worker.submit(
            lambda: (typed, self._back_room.scanning.scan(typed, recording=recording)),
            done=self.on_scan_answer,
            failed=self.on_scan_failed,
        )

    @Slot(object)
    def on_command(self, command: BenchCommand) -> None:
        """Do what a key asks for."""
        if command is BenchCommand.HELP:
            self.help_wanted.emit()
            return
        self._ask(lambda: self._back_room.scanning.command(command))

    @Slot(int)
    def on_digit(self, digit: int) -> None:
        """Put the phone into the place of a digit; nothing happens where none is asked for."""
        if any(one.digit == digit for one in self._answer.slots):
            self._ask(lambda: self._back_room.scanning.choose(digit))

    @Slot()
    def on_answered(self) -> None:
        """Take a verdict off the screen that wanted an answer."""
        if self.band.verdict.stays:
            self.on_command(BenchCommand.NOTED)

    @Slot()
    def on_undo(self) -> None:
        """Take back what was recorded last."""
        self.on_command(BenchCommand.UNDO)

    @Slot()
    def on_next(self) -> None:
        """Close the open order."""
        self.on_command(BenchCommand.NEXT)

    @Slot()
    def on_hold(self) -> None:
        """Lay the open order aside."""
        self.on_command(BenchCommand.HOLD)

    @Slot()
    def on_repeat(self) -> None:
        """Show and sound the last verdict again."""
        self.on_command(BenchCommand.REPEAT)

    @Slot()
    def on_sure(self) -> None:
        """Go on in spite of a doubt."""
        self.on_command(BenchCommand.SURE)

    @Slot()
    def on_type(self) -> None:
        """Ask for a code to be typed."""
        self.begin_typing()

    @Slot()
    def on_paper(self) -> None:
        """Ask for the open order's delivery note."""
        if self.order is not None:
            self.paper_wanted.emit(self.order.order_id)

    # --- what came of it -----------------------------------------------------------------------

    @Slot(object)
    def on_scan_answer(self, both: tuple[Typed, Answer]) -> None:
        """Show what came of a scan, and pass on that its speed may be learned."""
        typed, answer = both
        QTimer.singleShot(_PAINT_MS, self.on_seen)
        if answer.understood and not typed.by_hand:
            self.understood.emit(typed)
        self.on_answer(answer)
        if answer.translated and not self._said_translated:
            self._said_translated = True
            self.body.say(
                self.tr(
                    "The scanner types for another keyboard. We read the keys: nothing to change."
                )
            )

    @Slot(object)
    def on_answer(self, answer: Answer) -> None:
        """Show what came of a step; it is committed by now."""
        if answer.command is BenchCommand.HELP:
            self.help_wanted.emit()
            return
        if answer.order is not None and not self.recording:
            self.shown.emit()
        self.entry.end()
        self.body.say("")
        self._show(answer)
        if answer.shown is not None:
            self.order_shown.emit(answer.shown)
        written = answer.shown or (answer.order.order_id if answer.order else None)
        if answer.changed and written is not None:
            self.order_written.emit(written)
        if answer.changed and answer.order is not None and answer.verdict.cue is Cue.COMPLETE:
            self.completed.emit(answer.order.order_id)
        # Behind the painting: reading computes, and would be waited for there.
        QTimer.singleShot(0, self.on_shown)

    @Slot(object)
    def on_scan_failed(self, error: BbDesktopError) -> None:
        """Say that a scan was not saved."""
        QTimer.singleShot(_PAINT_MS, self.on_seen)
        self.on_failed(error)

    @Slot()
    def on_shown(self) -> None:
        """Have times and reasons read, now that the verdict is painted."""
        self._read_detail()

    @Slot()
    def on_seen(self) -> None:
        """Let a pass go on: the verdict is on the screen."""
        self._give_way.end()

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say that nothing was saved; the order stays, since it is still open."""
        verdict = replace(verdicts.failed(error_sentence(error)), cue=Cue.REFUSED)
        self._show(replace(self._answer, verdict=verdict, slots=(), changed=False))

    @Slot(object)
    def on_detail(self, detail: OrderDetail | None) -> None:
        """Show times and reasons of the open order."""
        self.body.show_detail(detail)

    @Slot(object)
    def on_detail_failed(self, _error: BbDesktopError) -> None:
        """Go on without times and reasons: the states are there already."""

    @Slot(object, object)
    def on_printed(self, order_id: OrderId, at: datetime) -> None:
        """Show that the open order's delivery note was printed."""
        if self.order is not None and self.order.order_id == order_id:
            self._fill(replace(self._answer, paper_at=at))

    # --- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a digit for a place, and Space for an answer."""
        text = event.text()
        if text.isdigit() and text != "0" and self._answer.slots:
            self.on_digit(int(text))
        elif event.key() == Qt.Key.Key_Space and self.band.verdict.stays:
            self.on_answered()
        else:
            super().keyPressEvent(event)

    def _ask(self, job: Callable[[], Answer]) -> None:
        self._worker.submit(job, done=self.on_answer, failed=self.on_failed)

    def _read_detail(self) -> None:
        if self.order is not None:
            order_id = self.order.order_id
            self._reading_worker.submit(
                lambda: self._back_room.detail(order_id),
                done=self.on_detail,
                failed=self.on_detail_failed,
            )

    def show_again(self, answer: Answer) -> None:
        """Show what was shown before on another page like this; it is no news to anybody."""
        self._fill(answer)
        self._read_detail()

    def _show(self, answer: Answer) -> None:
        self._fill(answer)
        self._sounds.play(answer.verdict.cue)
        self.verdict_changed.emit(answer.verdict)

    def _fill(self, answer: Answer) -> None:
        before = self.order.order_id if self.order else None
        self._answer = answer
        self.show_answer(answer)
        after = answer.order.order_id if answer.order else None
        if before != after:
            self.open_changed.emit(after)
