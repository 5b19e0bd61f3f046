"""The conductor: carries words between the pages and the workers.

No slot here waits: the store is asked on the bench worker and the services on the sync worker,
and what they found comes back as frozen values.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from bb_desktop.application.queries import OrderDetail
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import BbDesktopError, Interrupted, StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.ui.attention.page import AttentionPage
from bb_desktop.ui.back_room import BackRoom, Snapshot
from bb_desktop.ui.banner import Banners, Notice
from bb_desktop.ui.bench.panel import BenchPanel
from bb_desktop.ui.messages import error_sentence, number, service_sentence
from bb_desktop.ui.orders.page import OrdersPage
from bb_desktop.ui.orders.rows import Arrangement, Wanted
from bb_desktop.ui.rail import RailButton
from bb_desktop.ui.status import StatusLine
from bb_desktop.ui.syncing import NotOffered, Syncing
from bb_desktop.ui.worker import SerialWorker


@dataclass(frozen=True, slots=True)
class Views:
    """Everything that shows something."""

    orders: OrdersPage
    attention: AttentionPage
    bench: BenchPanel
    banners: Banners
    status: StatusLine
    attention_button: RailButton


class Conductor(QObject):
    """Has things read and done, and shows what came of it."""

    def __init__(
        self,
        views: Views,
        back_room: BackRoom,
        worker: SerialWorker,
        syncing: Syncing,
        parent: QObject | None = None,
    ) -> None:
        """Connect the views with the workers; ``worker`` is the bench worker."""
        super().__init__(parent)
        self._views = views
        self._back_room = back_room
        self._worker = worker
        self._syncing = syncing
        views.bench.order_written.connect(self.on_order_written)
        views.orders.wanted_changed.connect(self.on_wanted_changed)
        views.orders.detail_wanted.connect(self.on_detail_wanted)
        views.orders.panel.accept_wanted.connect(self.on_accept_one)
        views.orders.panel.marked.connect(self.on_marked)
        views.orders.panel.practice_wanted.connect(syncing.practise)
        views.orders.panel.take_back_wanted.connect(views.bench.take_back)
        views.attention.retry_wanted.connect(self.on_retry)
        views.banners.retry_wanted.connect(syncing.sync_now)
        views.status.cancel_wanted.connect(syncing.cancel)
        syncing.began.connect(views.status.begin)
        syncing.progressed.connect(views.status.progress)
        syncing.ended.connect(self.on_synced)
        syncing.failed.connect(self.on_sync_failed)

    # --- reading -------------------------------------------------------------------------------

    def load(self, order_ids: tuple[OrderId, ...] | None) -> None:
        """Have orders read, and how everything else stands.

        Args:
            order_ids: Those that changed; None reads all.
        """
        wanted = self._views.orders.wanted
        self._worker.submit(
            lambda: self._back_room.load(wanted, order_ids),
            done=self.on_snapshot,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show how everything stands."""
        self._views.banners.say("job", None)
        self._views.orders.show_arrangement(snapshot.arrangement)
        self._views.attention.show_items(snapshot.attention)
        self._views.attention_button.set_count(len(snapshot.attention))
        self._views.status.show_status(snapshot.status)
        self._views.bench.look(snapshot.bench)
        for health in snapshot.status.health:
            sentence = service_sentence(health, snapshot.status.waiting)
            notice = Notice("danger", sentence, retry=True) if sentence else None
            self._views.banners.say(health.service.value, notice)
        current = self._views.orders.table.current_order
        if current is not None:
            self.on_detail_wanted(current.order_id)

    @Slot(object)
    def on_wanted_changed(self, wanted: Wanted) -> None:
        """Have other rows chosen."""
        self._worker.submit(
            lambda: self._back_room.arrange(wanted),
            done=self.on_arrangement,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_arrangement(self, arrangement: Arrangement) -> None:
        """Show other rows."""
        self._views.orders.show_arrangement(arrangement)

    @Slot(object)
    def on_detail_wanted(self, order_id: OrderId) -> None:
        """Have an order read in full."""
        self._worker.submit(
            lambda: self._back_room.detail(order_id),
            done=self.on_detail,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_detail(self, detail: OrderDetail | None) -> None:
        """Show an order in full."""
        self._views.orders.show_detail(detail)

    @Slot()
    def on_status_due(self) -> None:
        """Look again how things stand: times come due without anybody doing anything."""
        if not self._syncing.running:
            self.load(())

    @Slot(object)
    def on_job_failed(self, error: BbDesktopError) -> None:
        """Say what the database did."""
        self._views.banners.say("job", Notice("danger", error_sentence(error)))

    # --- syncing -------------------------------------------------------------------------------

    @Slot(object)
    def on_synced(self, summary: SyncSummary) -> None:
        """Show what a pass changed."""
        self._views.status.end()
        self._views.banners.say("pass", None)
        self.load(tuple(summary.changes.orders))

    @Slot(object)
    def on_sync_failed(self, error: BbDesktopError) -> None:
        """Say why a pass was not completed; what it did before is shown all the same."""
        self._views.status.end()
        retry = not isinstance(error, Interrupted | NotOffered)
        kind = "danger" if retry else "caution"
        notice = Notice(kind, error_sentence(error), retry=retry, passing=not retry)
        self._views.banners.say("pass", notice)
        if not isinstance(error, StoreError):
            self.load(None)

    # --- doing ---------------------------------------------------------------------------------

    @Slot(object)
    def on_order_written(self, order_id: OrderId) -> None:
        """Show what a scan changed, and bring it out."""
        self.load((order_id,))
        self._syncing.deliver([order_id])

    @Slot(object)
    def on_accept_one(self, order_id: OrderId) -> None:
        """Accept one order."""
        self.accept((order_id,))

    def accept(self, order_ids: tuple[OrderId, ...]) -> None:
        """Ask for orders to be accepted at Back Market."""
        if order_ids:
            self._worker.submit(
                lambda: (order_ids, self._back_room.accept(order_ids)),
                done=self.on_accepted,
                failed=self.on_job_failed,
            )

    @Slot(object)
    def on_accepted(self, asked: tuple[tuple[OrderId, ...], tuple[OrderId, ...]]) -> None:
        """Bring out the acceptance, or say which orders stand in its way."""
        order_ids, impossible = asked
        if impossible:
            names = ", ".join(number(order_id) for order_id in impossible)
            text = self.tr("Nothing was accepted: {orders} cannot be, cancelled or not paid.")
            self._views.banners.say("accept", Notice("caution", text.format(orders=names)))
            return
        self._views.banners.say("accept", None)
        self._syncing.deliver(order_ids)

    @Slot(object, object)
    def on_marked(self, order_id: OrderId, marks: SellerMarks) -> None:
        """Keep what the seller marked."""
        self._worker.submit(
            lambda: self._back_room.mark(order_id, marks),
            done=self.on_order_written,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_retry(self, order_ids: tuple[OrderId, ...]) -> None:
        """Try again what was given up."""
        self._worker.submit(
            lambda: self._back_room.retry(order_ids),
            done=self.on_retried,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_retried(self, _count: int) -> None:
        """Bring it out."""
        self.load(())
        self._syncing.sync_now()

    def export_to(self, path: Path) -> None:
        """Write all orders into a file."""
        self._worker.submit(
            lambda: self._back_room.export(path),
            done=self.on_exported,
            failed=self.on_export_failed,
        )

    @Slot(object)
    def on_export_failed(self, error: BbDesktopError) -> None:
        """Say why there is no file."""
        self._views.banners.say("export", Notice("danger", error_sentence(error)))

    @Slot(object)
    def on_exported(self, path: Path) -> None:
        """Say where the file is."""
        text = self.tr("Exported to {path}").format(path=path)
        self._views.banners.say("export", Notice("good", text, passing=True))
