"""What a scan does: opens an order, goes on it, or says where it belongs.

Lives on the bench worker alone: which order is open is decided there, scan by scan, so that a
packing slip and the device behind it may follow each other as fast as a scanner reads them.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.queries import OrderView, order_views
from bb_desktop.application.record_scan import NotWithdrawn, record_scans, withdraw_scan
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.packing import ScanRefused
from bb_desktop.domain.scan import CodeKind, Reading, read_code
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import SCANNABLE
from bb_desktop.ui.bench import verdicts
from bb_desktop.ui.bench.verdicts import Verdict

#: Stands for "no order" where a store asks for one; Back Market counts from 1.
_NO_ORDER = OrderId(0)


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a scan or of another step at the bench.

    Attributes:
        order: The order that is open now, as it stands after the step; None for none.
        changed: It was written to: its note is to be brought up to date.
        shown: An order to show in the table though it is not open, or None.
    """

    verdict: Verdict
    order: OrderView | None
    changed: bool = False
    shown: OrderId | None = None


class Scanning:
    """The bench's own memory: which order is open. Not safe to use from two threads."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        shop: Shop,
        holding: Callable[[str], OrderView | None],
    ) -> None:
        """Take the store, and a way to find who holds a registered identifier."""
        self._store = store
        self._clock = clock
        self._shop = shop
        self._holding = holding
        self._open: OrderId | None = None

    @property
    def open_order(self) -> OrderId | None:
        """Give the number of the order that is open."""
        return self._open

    def scan(self, text: str) -> Answer:
        """Do what a scan, or a code that somebody typed, asks for.

        Raises:
            StoreError: Nothing was saved.
        """
        reading = read_code(text)
        if reading.kind is CodeKind.ORDER:
            return self._open_by_slip(reading)
        if self._open is None:
            return self._without_order(reading)
        return self._record(self._open, reading)

    def open(self, order_id: OrderId) -> Answer:
        """Open an order; one that is not to be packed stays closed, and no other stays open."""
        view = self._view(order_id)
        if view is None:
            self._open = None
            unknown = Reading(str(order_id), CodeKind.ORDER, order_number=str(order_id))
            return Answer(verdicts.slip_of_no_order(unknown), None)
        if view.stage not in SCANNABLE:
            self._open = None
            return Answer(verdicts.not_to_pack(view), None, shown=order_id)
        self._open = order_id
        return Answer(verdicts.opened(view), view, shown=order_id)

    def close(self) -> Answer:
        """Close the open order."""
        self._open = None
        return Answer(verdicts.asks_for_slip(), None)

    def look_again(self) -> Answer | None:
        """See how the open order stands after something changed; None when no order is open.

        The verdict of the answer counts only when the order was closed meanwhile.
        """
        if self._open is None:
            return None
        view = self._view(self._open)
        if view is None or view.stage not in SCANNABLE:
            self._open = None
            verdict = verdicts.not_to_pack(view) if view else verdicts.asks_for_slip()
            return Answer(verdict, None)
        return Answer(verdicts.opened(view), view)

    def take_back_last(self) -> Answer:
        """Take back what was recorded last on the open order."""
        view = self._view(self._open) if self._open is not None else None
        if view is None:
            return Answer(verdicts.asks_for_slip(), None)
        scans = sorted(view.facts.scans, key=lambda scan: scan.recorded_at)
        if not scans:
            return Answer(verdicts.nothing_to_take_back(), view)
        return self.take_back(view.order_id, scans[-1].identifier)

    def take_back(self, order_id: OrderId, identifier: Identifier) -> Answer:
        """Take an identifier back from an order, open or not.

        Raises:
            UnknownOrder: No order of that number in this shop.
        """
        result = withdraw_scan(self._store, self._clock, self._shop, order_id, identifier)
        view = self._view(self._open) if self._open is not None else None
        if isinstance(result, NotWithdrawn):
            return Answer(verdicts.not_taken_back(result.reason), view)
        return Answer(verdicts.taken_back(), view, changed=True, shown=order_id)

    def _view(self, order_id: OrderId | None) -> OrderView | None:
        if order_id is None:
            return None
        views = order_views(self._store, self._shop, order_ids=[order_id])
        return views[0] if views else None

    def _open_by_slip(self, reading: Reading) -> Answer:
        with self._store.reading() as tx:
            if reading.shipstation_order_id is not None:
                order_id = tx.mirror.order_id_of(reading.shipstation_order_id)
            else:
                number = reading.order_number or ""
                order_id = tx.orders.find_by_number([number]).get(number)
        if order_id is None:
            # The order of before must not stay open: what is scanned next belongs to this slip.
            self._open = None
            return Answer(verdicts.slip_of_no_order(reading), None)
        return self.open(order_id)

    def _without_order(self, reading: Reading) -> Answer:
        if reading.identifier is not None:
            with self._store.reading() as tx:
                places = tx.scans.elsewhere(reading.identifier, _NO_ORDER)
            if places:
                verdict = verdicts.stands_on(reading, places, self._clock.now())
                return Answer(verdict, None, shown=places[0].order_id)
            holder = self._holding(reading.identifier.value)
            if holder is not None:
                verdict = verdicts.registered_on(reading, holder)
                return Answer(verdict, None, shown=holder.order_id)
        return Answer(verdicts.slip_first(reading), None)

    def _record(self, order_id: OrderId, reading: Reading) -> Answer:
        result = record_scans(self._store, self._clock, self._shop, order_id, [reading])
        view = self._view(order_id)
        decision = result.decisions[0]
        if isinstance(decision, ScanRefused):
            verdict = verdicts.refused(decision, view, order_id, self._clock.now())
            return Answer(verdict, view)
        if view is None:
            return Answer(verdicts.asks_for_slip(), None)
        return Answer(verdicts.accepted(decision, view), view, changed=not decision.already)
