"""Delivery notes on screen and on paper: fetched fresh each time, printed, and ticked off."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.errors import BbDesktopError, Rejected, RemoteError, Unreachable
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import theme
from bb_desktop.ui.messages import error_sentence, number
from bb_desktop.ui.papers import pages
from bb_desktop.ui.papers.viewer import NoteViewer
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.worker import SerialWorker

Printing = Callable[[bytes, str], None]


@dataclass(frozen=True, slots=True)
class _Wish:
    order_id: OrderId
    by_itself: bool


class DeliveryNotes(QObject):
    """Shows and prints delivery notes, one after the other, as they were asked for.

    Signals:
        printed: A note was printed and ticked off; the order's id, and when.
        failed: One was not; the order's id, and a sentence.
    """

    printed = Signal(object, object)
    failed = Signal(object, str)

    def __init__(
        self,
        syncing: Syncing,
        bench_worker: SerialWorker,
        tick_off: Callable[[OrderId], datetime],
        look: theme.Theme,
        remembered: Remembered,
        parent: QWidget | None = None,
        *,
        printing: Printing = pages.print_pdf,
    ) -> None:
        """Take what it works with; nothing is fetched yet.

        Args:
            syncing: Fetches, on the sync worker.
            bench_worker: Ticks off.
            tick_off: Run there: keeps that a note was printed, and says when.
            look: For the viewer.
            remembered: Which printer, and whether to print by itself.
            parent: The window.
            printing: Puts a PDF on a printer, on this object's own worker.
        """
        super().__init__(parent)
        self._syncing = syncing
        self._bench_worker = bench_worker
        self._tick_off = tick_off
        self._look = look
        self._remembered = remembered
        self._printing = printing
        # A network printer that sleeps may take half a minute; no scan and no sync waits for it.
        self._worker = SerialWorker("printing")
        self._wishes: deque[_Wish] = deque()
        self._pdf: bytes | None = None
        self._shown: OrderId | None = None
        self.viewer: NoteViewer | None = None

    def close(self, timeout_s: float = 1.0) -> bool:
        """End; a page that is being printed may finish in this time."""
        self._wishes.clear()
        if self.viewer is not None:
            self.viewer.close()
        return self._worker.close(timeout_s)

    @Slot(object)
    def on_wanted(self, order_id: OrderId) -> None:
        """Show an order's note, fresh."""
        self._shown, self._pdf = order_id, None
        if self.viewer is None:
            parent = self.parent()
            self.viewer = NoteViewer(self._look, parent if isinstance(parent, QWidget) else None)
            self.viewer.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
            self.viewer.print_wanted.connect(self.on_print)
            self.viewer.again_wanted.connect(self.on_again)
        self.viewer.show_waiting(order_id)
        self.viewer.show()
        self.viewer.activateWindow()
        self._fetch(_Wish(order_id, by_itself=False))

    @Slot(object)
    def on_completed(self, order_id: OrderId) -> None:
        """Print the note of an order that is complete now, if the seller wants that."""
        if self._remembered.current.print_note:
            self._fetch(_Wish(order_id, by_itself=True))

    @Slot()
    def on_again(self) -> None:
        """Fetch the note that is shown once more."""
        if self._shown is not None:
            self.on_wanted(self._shown)

    @Slot()
    def on_print(self) -> None:
        """Print what is shown, fetched again: it may have changed since."""
        if self._shown is not None:
            self._fetch(_Wish(self._shown, by_itself=True))
            if self.viewer is not None:
                self.viewer.say(self.tr("Printing …"))

    def _fetch(self, wish: _Wish) -> None:
        self._wishes.append(wish)
        self._syncing.fetch_note(wish.order_id, done=self.on_fetched, failed=self.on_not_fetched)

    @Slot(object)
    def on_fetched(self, pdf: bytes) -> None:
        """Print it or show it, as it was asked for; both workers keep the order of the wishes."""
        if not self._wishes:
            return
        wish = self._wishes.popleft()
        if wish.by_itself:
            printing, printer = self._printing, self._remembered.current.printer
            self._worker.submit(
                lambda: (wish.order_id, printing(pdf, printer))[0],
                done=self.on_on_paper,
                failed=_Failing(self, wish.order_id).on_failed,
            )
            return
        self._worker.submit(
            lambda: (wish.order_id, pages.pages_of(pdf)),
            done=self.on_drawn,
            failed=_Failing(self, wish.order_id).on_failed,
        )

    @Slot(object)
    def on_not_fetched(self, error: BbDesktopError) -> None:
        """Say why there is none."""
        if self._wishes:
            self.on_trouble(self._wishes.popleft().order_id, error)

    @Slot(object)
    def on_drawn(self, drawn: tuple[OrderId, tuple[QImage, ...]]) -> None:
        """Show the pages, if nobody asked for another note meanwhile."""
        order_id, images = drawn
        if self.viewer is not None and order_id == self._shown:
            self.viewer.show_pages(order_id, images)

    @Slot(object)
    def on_on_paper(self, order_id: OrderId) -> None:
        """Tick it off."""
        tick_off = self._tick_off
        self._bench_worker.submit(
            lambda: (order_id, tick_off(order_id)),
            done=self.on_ticked,
            failed=_Failing(self, order_id).on_failed,
        )

    @Slot(object)
    def on_ticked(self, both: tuple[OrderId, datetime]) -> None:
        """Tell that it was printed."""
        order_id, at = both
        if self.viewer is not None and order_id == self._shown:
            self.viewer.say(self.tr("Printed."))
        self.printed.emit(order_id, at)

    def on_trouble(self, order_id: OrderId, error: BbDesktopError) -> None:
        """Say in one sentence why there is no paper."""
        sentence = self._sentence(order_id, error)
        if self.viewer is not None and self.viewer.isVisible() and order_id == self._shown:
            self.viewer.show_trouble(order_id, sentence)
        self.failed.emit(order_id, sentence)

    def _sentence(self, order_id: OrderId, error: BbDesktopError) -> str:
        name = number(order_id)
        match error:
            case Rejected(status=404):
                words = self.tr("Back Market has no delivery note for order {order} yet.")
            case Rejected(status=403):
                words = self.tr("The link to the delivery note of {order} has expired. Try again.")
            case Unreachable():
                words = self.tr(
                    "Back Market cannot be reached: no delivery note for {order} now. Try later."
                )
            case RemoteError():
                words = self.tr("No delivery note for {order}: {why}")
            case _:
                return error_sentence(error)
        return words.format(order=name, why=error_sentence(error))


class _Failing(QObject):
    """Remembers which order a job was for that failed."""

    def __init__(self, notes: DeliveryNotes, order_id: OrderId) -> None:
        super().__init__(notes)
        self._notes = notes
        self._order_id = order_id

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Pass it on."""
        self._notes.on_trouble(self._order_id, error)
        self.deleteLater()
