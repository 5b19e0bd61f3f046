"""Errands: what the seller wants done with orders, carried to a worker and brought out."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal, Slot
from PySide6.QtGui import QPageSize

from bb_desktop.application.attention_list import Freed
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, number, say_count
from bb_desktop.ui.papers.cards import save_pdf
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.worker import SerialWorker


class Errands(QObject):
    """Has things done, and says what came of them.

    Signals:
        changed: These orders are other ones now; a tuple of ids.
        noticed: A subject, and the notice about it (None takes it away).
        failed: The store could not do it; the error.
    """

    changed = Signal(object)
    noticed = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        back_room: BackRoom,
        worker: SerialWorker,
        syncing: Syncing,
        parent: QObject | None = None,
    ) -> None:
        """Take the reading worker, and who brings out what was written."""
        super().__init__(parent)
        self._back_room = back_room
        self._worker = worker
        self._syncing = syncing

    # --- accepting -----------------------------------------------------------------------------

    @Slot(object)
    def on_accept_one(self, order_id: OrderId) -> None:
        """Accept one order."""
        self.on_accept((order_id,))

    @Slot(object)
    def on_accept(self, order_ids: tuple[OrderId, ...]) -> None:
        """Ask for orders to be accepted at Back Market."""
        if order_ids:
            self._ask(lambda: (order_ids, self._back_room.accept(order_ids)), self.on_accepted)

    @Slot(object)
    def on_accepted(self, asked: tuple[tuple[OrderId, ...], tuple[OrderId, ...]]) -> None:
        """Bring out the acceptance, or say which orders stand in its way."""
        order_ids, impossible = asked
        if impossible:
            names = ", ".join(number(order_id) for order_id in impossible)
            text = self.tr("Nothing was accepted: {orders} cannot be, cancelled or not paid.")
            self.noticed.emit("accept", Notice("caution", text.format(orders=names)))
            return
        self.noticed.emit("accept", None)
        self._syncing.deliver(order_ids)

    # --- writing -------------------------------------------------------------------------------

    @Slot(object)
    def on_written(self, order_id: OrderId) -> None:
        """Show what a scan changed, and bring it out."""
        self.changed.emit((order_id,))
        self._syncing.deliver([order_id])

    @Slot(object, object)
    def on_marked(self, order_id: OrderId, marks: SellerMarks) -> None:
        """Keep what the seller marked."""
        self._ask(lambda: self._back_room.mark(order_id, marks), self.on_written)

    @Slot(object)
    def on_retry(self, order_ids: tuple[OrderId, ...]) -> None:
        """Try again what was given up."""
        self._ask(lambda: self._back_room.retry(order_ids), self.on_retried)

    @Slot(object)
    def on_retried(self, _count: int) -> None:
        """Bring it out."""
        self.changed.emit(())
        self._syncing.sync_now()

    @Slot(object)
    def on_settled(self, item: AttentionItem) -> None:
        """Take something off the list that a person has seen to."""
        self._ask(lambda: self._back_room.settle(item), self.changed.emit)

    @Slot(object, object)
    def on_put_off(self, item: AttentionItem, until: datetime) -> None:
        """Leave something off the list for a while."""
        self._ask(lambda: self._back_room.put_off(item, until), self.changed.emit)

    @Slot(object)
    def on_free(self, order_id: OrderId) -> None:
        """Let the devices of an order that does not go out be sold again."""
        self._ask(lambda: (order_id, self._back_room.free(order_id)), self.on_freed)

    @Slot(object)
    def on_freed(self, done: tuple[OrderId, Freed]) -> None:
        """Say which devices are free; those that Back Market holds stay."""
        order_id, freed = done
        if freed.kept:
            words = QT_TRANSLATE_N_NOOP(
                "messages", "%n phones of order {order} stay: Back Market holds them."
            )
            text = say_count(words, len(freed.kept), order=number(order_id))
            self.noticed.emit("free", Notice("caution", text))
        elif freed.freed:
            words = QT_TRANSLATE_N_NOOP("messages", "%n phones of order {order} are free again.")
            text = say_count(words, len(freed.freed), order=number(order_id))
            self.noticed.emit("free", Notice("good", text, passing=True))
        self.on_written(order_id)

    # --- exporting -----------------------------------------------------------------------------

    def export_to(self, path: Path) -> None:
        """Write all orders into a file."""
        self._worker.submit(
            lambda: self._back_room.export(path),
            done=self.on_exported,
            failed=self.on_export_failed,
        )

    def write_cards(self, path: Path) -> None:
        """Write the command cards into a file, on the paper that is usual here."""
        american = QLocale().measurementSystem() is QLocale.MeasurementSystem.ImperialUSSystem
        size = QPageSize.PageSizeId.Letter if american else QPageSize.PageSizeId.A4
        self._worker.submit(
            partial(save_pdf, path, size), done=self.on_exported, failed=self.on_export_failed
        )

    @Slot(object)
    def on_export_failed(self, error: BbDesktopError) -> None:
        """Say why there is no file."""
        self.noticed.emit("export", Notice("danger", error_sentence(error)))

    @Slot(object)
    def on_exported(self, path: Path) -> None:
        """Say where the file is."""
        text = self.tr("Exported to {path}").format(path=path)
        self.noticed.emit("export", Notice("good", text, passing=True))

    def _ask(self, job: Callable[[], object], done: Callable[..., None]) -> None:
        self._worker.submit(job, done=done, failed=self.failed.emit)
