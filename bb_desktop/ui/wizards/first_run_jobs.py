"""What the first run has done on the worker: trying and keeping credentials."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Region
from bb_desktop.ui.worker import SerialWorker

if TYPE_CHECKING:
    from bb_desktop.domain.connecting import Held
    from bb_desktop.ui.doors import Connections, Shops

_NOTHING = Secret("")


class FirstRunJobs(QObject):
    """Runs one job at a time; what was asked before something else was asked is not answered.

    Signals:
        held: Which credentials there are, and how many shops; a `Held` and a number.
        shipstation_tried: A `ShipStationTried`.
        back_market_tried: A `BackMarketTried`.
        kept: A credential is kept; the `Held` of now.
        failed: A job could not be done; a ``BbDesktopError``.
        busy_changed: A job begins or ends.
    """

    held = Signal(object, int)
    shipstation_tried = Signal(object)
    back_market_tried = Signal(object)
    kept = Signal(object)
    failed = Signal(object)
    busy_changed = Signal(bool)

    def __init__(
        self,
        worker: SerialWorker,
        connections: Connections,
        shops: Shops | None,
        parent: QObject,
    ) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._worker = worker
        self._connections = connections
        self._shops = shops
        self._asked = 0
        self._answer: Callable[[object], None] | None = None
        self.busy = False

    def look(self) -> None:
        """Ask which credentials there are; everything else may go on beside it."""
        connections, shops = self._connections, self._shops

        def job() -> tuple[Held, int]:
            return connections.held(), len(shops.known()) if shops is not None else 1

        self._worker.submit(job, done=self.on_held, failed=self.failed.emit)

    def try_shipstation(self, key: Secret, secret: Secret) -> None:
        """Ask ShipStation with this pair; an empty one is the pair that is kept."""
        self._ask(
            lambda: self._connections.try_shipstation(key, secret), self.shipstation_tried.emit
        )

    def try_back_market(self, region: Region, token: Secret) -> None:
        """Ask Back Market with this token."""
        self._ask(
            lambda: self._connections.try_back_market(region, token), self.back_market_tried.emit
        )

    def keep_shipstation(self, key: Secret, secret: Secret) -> None:
        """Keep this pair."""
        self._ask(lambda: self._connections.keep_shipstation(key, secret), self.kept.emit)

    def keep_back_market(self, token: Secret) -> None:
        """Keep this token."""
        self._ask(lambda: self._connections.keep_back_market(token), self.kept.emit)

    def drop(self) -> None:
        """Wait for nothing any more: the seller went elsewhere."""
        self._asked += 1
        if self.busy:
            # What is being kept just now is kept all the same.
            self.look()
        self._set_busy(busy=False)

    def _ask(self, job: Callable[[], object], answer: Callable[[object], None]) -> None:
        self._asked += 1
        number = self._asked
        self._answer = answer
        self._set_busy(busy=True)

        def numbered() -> tuple[int, object]:
            try:
                return number, job()
            except BbDesktopError as error:
                return number, error

        self._worker.submit(numbered, done=self.on_done, failed=self.on_failed)

    def _set_busy(self, *, busy: bool) -> None:
        if busy != self.busy:
            self.busy = busy
            self.busy_changed.emit(busy)

    @Slot(object)
    def on_held(self, found: tuple[Held, int]) -> None:
        """Tell."""
        self.held.emit(*found)

    @Slot(object)
    def on_done(self, numbered: tuple[int, object]) -> None:
        """Tell what came of the job, if it is still the last one."""
        number, result = numbered
        if number != self._asked or self._answer is None:
            return
        answer, self._answer = self._answer, None
        self._set_busy(busy=False)
        if isinstance(result, BbDesktopError):
            self.failed.emit(result)
        else:
            answer(result)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Tell of a fault of our own."""
        self._set_busy(busy=False)
        self.failed.emit(error)
