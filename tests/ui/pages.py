"""A page on a real store with a real worker, as the window would give it to it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shop import Shop
from bb_desktop.ui.theme import Theme
from bb_desktop.ui.worker import SerialWorker
from tests.clock import VirtualClock
from tests.ui.a_window import NotOnTheScreen


@dataclass
class APage:
    """What a page stands on.

    Attributes:
        sql: The store, for tests; the page gets one that refuses the thread that draws.
    """

    sql: SqlStore
    store: NotOnTheScreen
    clock: VirtualClock
    shop: Shop
    look: Theme
    worker: SerialWorker

    @classmethod
    def begin(cls, folder, qapp: QApplication) -> APage:
        sql = SqlStore.open("sqlite:///shop.db", data_dir=folder)
        return cls(
            sql, NotOnTheScreen(sql), VirtualClock(), Shop(), Theme(qapp), SerialWorker("bench")
        )

    def close(self) -> None:
        self.worker.close(5)
        self.sql.close()

    def idle(self, qtbot) -> None:
        """Wait until the worker has done what is queued, and what that led to."""
        for _ in range(3):
            reached: list[object] = []
            self.worker.submit(int, done=reached.append)
            qtbot.waitUntil(lambda reached=reached: bool(reached), timeout=15_000)

    def writes(self, *events: Event, order_id: int = 28020682, **about: str) -> None:
        """Put lines into the journal."""
        now = self.clock.now()
        with self.sql.transaction() as tx:
            for event in events:
                tx.journal.add(JournalEntry(now, event, OrderId(order_id), "Bench 1", **about))


def show(page: QWidget, qtbot, stand: APage, width: int = 1250, height: int = 690) -> None:
    """Put a page on the screen and wait for what it reads."""
    qtbot.addWidget(page)
    # Without it the layout asks the screen for a least size, which the one for tests warns of.
    page.setMinimumSize(1, 1)
    page.resize(width, height)
    page.show()
    qtbot.waitExposed(page)
    stand.idle(qtbot)


def heard(signal) -> list[object]:
    """Collect what a signal tells."""
    told: list[object] = []
    signal.connect(told.append)
    return told
