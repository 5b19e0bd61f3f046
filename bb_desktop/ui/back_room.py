"""The back room: everything that the window asks the store for, done on the bench worker.

One object, used by that worker's jobs alone, so that it needs no locks; the window gets frozen
values. Nothing here knows Qt's widgets.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.queries import (
    OrderDetail,
    StatusView,
    attention_items,
    order_detail,
    order_views,
    status_view,
)
from bb_desktop.application.retry_orders import mark_order, retry_orders
from bb_desktop.domain.errors import StoreError, UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.shop import SellerMarks, Shop
from bb_desktop.ui.bench.scanning import Answer, Scanning
from bb_desktop.ui.orders.rows import Arrangement, Rows, Wanted

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that the window shows, as it stands at one moment.

    Attributes:
        bench: How the open order stands; None when none is open.
    """

    arrangement: Arrangement
    status: StatusView
    attention: tuple[AttentionItem, ...]
    bench: Answer | None


class BackRoom:
    """Reads and writes the store for the window."""

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self._shop = shop
        self._rows = Rows()
        self.scanning = Scanning(store, clock, shop, self._rows.holding)

    def load(self, wanted: Wanted, order_ids: Iterable[OrderId] | None = None) -> Snapshot:
        """Read orders and everything beside them.

        Args:
            wanted: What the table shall show.
            order_ids: Those that changed; None reads all.
        """
        ids = None if order_ids is None else tuple(order_ids)
        if ids is None or ids:
            self._rows.put(order_views(self._store, self._shop, order_ids=ids))
        now = self._clock.now()
        return Snapshot(
            arrangement=self._rows.arrange(wanted, now),
            status=status_view(self._store, now),
            attention=attention_items(self._store),
            bench=self.scanning.look_again(),
        )

    def arrange(self, wanted: Wanted) -> Arrangement:
        """Sort and filter what is known already."""
        return self._rows.arrange(wanted, self._clock.now())

    def detail(self, order_id: OrderId) -> OrderDetail | None:
        """Read one order in full; None when this shop has no such order."""
        try:
            return order_detail(self._store, self._shop, order_id)
        except UnknownOrder:
            return None

    def accept(self, order_ids: tuple[OrderId, ...]) -> tuple[OrderId, ...]:
        """Ask for these orders to be accepted; gives those that cannot be, then none was."""
        return ask_acceptance(self._store, self._clock, order_ids)[1]

    def retry(self, order_ids: tuple[OrderId, ...]) -> int:
        """Make what was given up due again; gives how many effects."""
        return retry_orders(self._store, self._clock, self._shop, order_ids)

    def mark(self, order_id: OrderId, marks: SellerMarks) -> OrderId:
        """Keep what the seller noted by hand."""
        mark_order(self._store, self._clock, self._shop, order_id, marks)
        return order_id

    def export(self, path: Path) -> Path:
        """Write all orders into a CSV file.

        Raises:
            StoreError: The file cannot be written.
        """
        text = export_csv(self._store, self._shop)
        try:
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        log.info("exported characters=%d", len(text))
        return path
