"""The conductor: carries words between the pages and the workers.

No slot here waits: lists are read on the reading worker, so that a scan, which the bench worker
answers, never waits for a sort; the services are asked on the sync worker. What they found comes
back as frozen values.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal, Slot

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.application.queries import OrderView, StatusView
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import (
    BbDesktopError,
    DatabaseDamaged,
    Interrupted,
    KeyStoreClosed,
    NotConfigured,
    StoreError,
)
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui.back_room import BackRoom, Snapshot
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.bench.answers import Answer
from bb_desktop.ui.clock_words import clock_sentence
from bb_desktop.ui.errands import Errands
from bb_desktop.ui.messages import error_sentence
from bb_desktop.ui.orders.shelves import Arrangement, Shelf, Wanted
from bb_desktop.ui.shell import Shell
from bb_desktop.ui.status import Deadlines
from bb_desktop.ui.syncing import NotOffered, Syncing
from bb_desktop.ui.trouble_words import service_remedy, service_sentences, trouble_of
from bb_desktop.ui.worker import SerialWorker


class Conductor(QObject):
    """Has things read, and shows what came of it.

    Signals:
        link_wanted: Open an order elsewhere; its id, and where.
        bench_wanted: Open an order at the bench; its id.
        answered: What is known was read and is shown, or could not be read.
        looked: How everything stands was read; a `Snapshot`.
        damaged: The database was found damaged.
        clock_told: A pass found how far this computer's clock is ahead (a ``timedelta``).
    """

    link_wanted = Signal(object, str)
    bench_wanted = Signal(object)
    answered = Signal()
    looked = Signal(object)
    damaged = Signal()
    clock_told = Signal(object)

    def __init__(
        self,
        back_room: BackRoom,
        bench_worker: SerialWorker,
        reading_worker: SerialWorker,
        syncing: Syncing,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        """Take the workers; shows nothing before `show_on`."""
        super().__init__(parent)
        self._now = now
        self._clock_ahead = timedelta()
        self._back_room = back_room
        self._bench_worker = bench_worker
        self._worker = reading_worker
        self._syncing = syncing
        self.errands = Errands(back_room, reading_worker, syncing, self)
        self.errands.changed.connect(self.load)
        self.errands.noticed.connect(self.on_noticed)
        self.errands.failed.connect(self.on_job_failed)
        syncing.ended.connect(self.on_synced)
        syncing.failed.connect(self.on_sync_failed)

    def show_rows_on(self, shell: Shell) -> None:
        """Show orders here from now on; what was connected to another shell goes with it."""
        self._views = shell
        shell.orders.wanted_changed.connect(self.on_wanted_changed)
        shell.orders.page_wanted.connect(self.on_page_wanted)
        shell.orders.detail_wanted.connect(self.on_detail_wanted)

    def show_on(self, shell: Shell) -> None:
        """Show everything else there too, on the pages that came after the orders."""
        errands, syncing, panel = self.errands, self._syncing, shell.orders.panel
        shell.bench.order_written.connect(errands.on_written)
        shell.orders.accept_wanted.connect(errands.on_accept)
        shell.orders.sync_wanted.connect(syncing.sync_now)
        shell.orders.link_wanted.connect(self.link_wanted)
        panel.accept_wanted.connect(errands.on_accept_one)
        panel.marked.connect(errands.on_marked)
        panel.link_wanted.connect(self.link_wanted)
        panel.practice_wanted.connect(syncing.practise)
        panel.take_back_wanted.connect(shell.bench.take_back)
        panel.came_back_wanted.connect(shell.bench.came_back)
        shell.attention.retry_wanted.connect(errands.on_retry)
        shell.attention.done_wanted.connect(errands.on_settled)
        shell.attention.later_wanted.connect(errands.on_put_off)
        shell.attention.action_wanted.connect(self.on_remedy)
        shell.banners.retry_wanted.connect(syncing.sync_now)
        shell.activity.sync_wanted.connect(syncing.sync_now)
        for view in (shell.status, shell.activity):
            view.cancel_wanted.connect(syncing.cancel)
            syncing.began.connect(view.begin)
            syncing.progressed.connect(view.progress)

    # --- reading -------------------------------------------------------------------------------

    @Slot(object)
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
        self._look_at_bench()
        if order_ids is None:
            self._worker.submit(self._back_room.prepare, failed=self.on_job_failed)

    def _look_at_bench(self) -> None:
        """Have the open order read again, which renews this bench's hold on it."""
        self._bench_worker.submit(
            self._back_room.scanning.look_again,
            done=self.on_bench_looked,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_bench_looked(self, answer: Answer | None) -> None:
        """Show how the open order stands."""
        if self._views.pages:
            self._views.bench.look(answer)

    @Slot(object)
    def on_snapshot(self, snapshot: Snapshot) -> None:
        """Show how everything stands."""
        views, arrangement = self._views, snapshot.arrangement
        views.banners.say("job", None)
        views.orders.show_arrangement(arrangement)
        views.status.show_status(snapshot.status)
        views.status.show_deadlines(
            Deadlines(
                late=arrangement.counts.get(Shelf.LATE, 0),
                due=arrangement.counts.get(Shelf.DUE, 0),
                cut_off=arrangement.cutoff,
            )
        )
        next_pass = self._syncing.next_pass(self._now())
        views.status.show_next_pass(next_pass)
        views.status.show_clock(self._clock_ahead)
        self._say_trouble(snapshot.status, next_pass)
        if views.pages:
            views.activity.show_next_pass(next_pass)
            views.attention.show_items(snapshot.attention)
            views.attention.show_compared(snapshot.status.compared)
            views.activity.refresh(snapshot.changed)
            views.reports.refresh(snapshot.changed)
        current = views.orders.table.current_order
        if current is not None:
            self.on_detail_wanted(current.order_id)
        self.looked.emit(snapshot)
        self.answered.emit()

    def _say_trouble(self, status: StatusView, next_pass: datetime | None) -> None:
        clock = clock_sentence(self._clock_ahead)
        self._views.banners.say("clock", Notice("caution", clock, about="clock") if clock else None)
        sentences = service_sentences(
            status.health, status.waiting, now=self._now(), next_pass=next_pass
        )
        for health in status.health:
            sentence, remedy = sentences[health.service], service_remedy(health)
            # What ends by itself is no alarm.
            kind = "danger" if remedy else "caution"
            notice = Notice(
                kind,
                sentence,
                retry=remedy == "sync",
                verb=_verb(remedy),
                about=trouble_of(health),
            )
            self._views.banners.say(health.service.value, notice if sentence else None)

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
    def on_page_wanted(self, order_ids: tuple[OrderId, ...]) -> None:
        """Have the rows read that came into sight."""
        self._worker.submit(
            lambda: self._back_room.page(order_ids), done=self.on_page, failed=self.on_job_failed
        )

    @Slot(object)
    def on_page(self, views: Mapping[OrderId, OrderView]) -> None:
        """Show the rows that came into sight."""
        self._views.orders.fill(views)

    @Slot(object)
    def on_detail_wanted(self, order_id: OrderId) -> None:
        """Have an order read in full."""
        self._worker.submit(
            lambda: self._back_room.detail(order_id),
            done=self.on_detail,
            failed=self.on_job_failed,
        )

    @Slot(object)
    def on_detail(self, detail: OrderInFull | None) -> None:
        """Show an order in full."""
        self._views.orders.show_detail(detail)

    @Slot()
    def on_status_due(self) -> None:
        """Look again how things stand: times come due without anybody doing anything."""
        if self._syncing.running:
            # A long pass must not let another bench take the open order over.
            self._look_at_bench()
        else:
            self.load(())

    @Slot(object)
    def on_job_failed(self, error: BbDesktopError) -> None:
        """Say what the database did."""
        self.on_noticed("job", Notice("danger", error_sentence(error)))
        self._tell_damage(error)
        self.answered.emit()

    def _tell_damage(self, error: BbDesktopError) -> None:
        if isinstance(error, DatabaseDamaged):
            self.damaged.emit()

    @Slot(str, object)
    def on_noticed(self, subject: str, notice: Notice | None) -> None:
        """Say something, or nothing any more."""
        self._views.banners.say(subject, notice)

    # --- syncing and helping -------------------------------------------------------------------

    @Slot(object)
    def on_synced(self, summary: SyncSummary) -> None:
        """Show what a pass changed."""
        self._end_progress()
        self._clock_ahead = summary.clock_ahead
        self.clock_told.emit(summary.clock_ahead)
        self._views.banners.say("pass", None)
        self.load(tuple(summary.changes.orders))

    @Slot(object)
    def on_sync_failed(self, error: BbDesktopError) -> None:
        """Say why a pass was not completed; what it did before is shown all the same."""
        self._end_progress()
        retry = not isinstance(error, Interrupted | NotOffered)
        kind = "danger" if retry else "caution"
        missing = isinstance(error, NotConfigured) and not isinstance(error, KeyStoreClosed)
        notice = Notice(
            kind,
            error_sentence(error),
            retry=retry,
            verb="set_up" if missing else "",
            passing=not retry,
        )
        self._views.banners.say("pass", notice)
        self._tell_damage(error)
        if not isinstance(error, StoreError):
            self.load(None)

    def _end_progress(self) -> None:
        self._views.status.end()
        self._views.activity.end()

    @Slot(str, object)
    def on_remedy(self, what: str, order_id: OrderId | None) -> None:
        """Do what helps with something on the attention list."""
        if what == "sync":
            self._syncing.sync_now()
        elif what == "compare":
            self._syncing.compare_now()
        elif order_id is None:
            return
        elif what == "free":
            self.errands.on_free(order_id)
        elif what == "accept":
            self.errands.on_accept_one(order_id)
        elif what == "bench":
            self.bench_wanted.emit(order_id)
        else:
            self.link_wanted.emit(order_id, what)


def _verb(remedy: str) -> str:
    """Give the button of a banner where it is another one than *Sync now*."""
    return "" if remedy == "sync" else remedy
