"""The back room: everything that the window asks the store for, done on two workers.

What is remembered from one asking to the next is used by one worker alone, so that it needs no
locks: `scanning` by the bench worker, the rows (`load`, `arrange`, `prepare`, `page`) by the
reading worker. All else remembers nothing and may be asked anywhere. The window gets frozen values.
Nothing here knows Qt's widgets.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.attention_list import (
    Freed,
    attention_list,
    free_devices,
    put_off,
    settle_by_hand,
)
from bb_desktop.application.delivery_notes import note_printed
from bb_desktop.application.export_orders import export_csv
from bb_desktop.application.order_panel import OrderInFull, order_in_full
from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.preferences import Preferences
from bb_desktop.application.queries import OrderView, StatusView, status_view
from bb_desktop.application.retry_orders import mark_order, retry_orders
from bb_desktop.domain.errors import StoreError, UnknownOrder
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.domain.shop import SellerMarks, Shop
from bb_desktop.ui.bench.scanning import Scanning
from bb_desktop.ui.orders.rows import Arrangement, Rows, Wanted

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that the window shows but the bench, as it stands at one moment.

    Attributes:
        changed: The orders that were read anew; None for all.
    """

    arrangement: Arrangement
    status: StatusView
    attention: tuple[AttentionItem, ...]
    changed: tuple[OrderId, ...] | None


class BackRoom:
    """Reads and writes the store for the window.

    Attributes:
        scanning: The bench's memory; for the bench worker alone.
    """

    def __init__(
        self, store: Store, clock: Clock, shop: Shop, preferences: Preferences | None = None
    ) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self._shop = shop
        self._rows = Rows(store, clock, shop)
        self.scanning = Scanning(store, clock, shop, preferences)

    def use(self, shop: Shop) -> None:
        """Go by the seller's other choices from now on; for the reading worker.

        To be followed by a `load` of everything there, and by ``scanning.use`` on the bench worker.
        """
        self._shop = shop
        self._rows.use(shop)

    # --- reading -------------------------------------------------------------------------------

    def load(self, wanted: Wanted, order_ids: Iterable[OrderId] | None = None) -> Snapshot:
        """Read orders and everything beside them.

        Args:
            wanted: What the table shall show.
            order_ids: Those that changed; None reads all.
        """
        ids = None if order_ids is None else tuple(order_ids)
        changed = self._rows.load(ids)
        now = self._clock.now()
        return Snapshot(
            arrangement=self._rows.arrange(wanted, changed),
            status=status_view(self._store, now),
            attention=attention_list(self._store, self._shop, now),
            changed=ids,
        )

    def arrange(self, wanted: Wanted) -> Arrangement:
        """Sort and filter what is known already."""
        return self._rows.arrange(wanted)

    def prepare(self) -> None:
        """Read ahead what a search or another chip would wait for."""
        self._rows.prepare()

    def page(self, order_ids: tuple[OrderId, ...]) -> Mapping[OrderId, OrderView]:
        """Read the rows that came into sight."""
        return self._rows.page(order_ids)

    def detail(self, order_id: OrderId) -> OrderInFull | None:
        """Read one order in full; None when this shop has no such order."""
        try:
            return order_in_full(self._store, self._shop, order_id)
        except UnknownOrder:
            return None

    # --- doing ---------------------------------------------------------------------------------

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

    def settle(self, item: AttentionItem) -> tuple[OrderId, ...]:
        """Take something off the attention list that a person has seen to."""
        return tuple(settle_by_hand(self._store, self._clock, self._shop, item).orders)

    def put_off(self, item: AttentionItem, until: datetime) -> tuple[OrderId, ...]:
        """Leave something off the attention list for a while."""
        return tuple(put_off(self._store, self._clock, item, until).orders)

    def free(self, order_id: OrderId) -> Freed:
        """Take all identifiers of an order back that does not go out."""
        return free_devices(self._store, self._clock, self._shop, order_id)

    def note_printed(self, order_id: OrderId) -> datetime:
        """Keep that an order's delivery note was printed; gives when."""
        return note_printed(self._store, self._clock, order_id)

    def export(self, path: Path) -> Path:
        """Write all orders into a CSV file, in one step.

        Raises:
            StoreError: The file cannot be written; what was there is as it was.
        """
        text = export_csv(self._store, self._shop)
        unfinished = path.with_name(f"{path.name}.part")
        try:
            unfinished.write_text(text, encoding="utf-8", newline="")
            unfinished.replace(path)
        except OSError as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        log.info("exported characters=%d", len(text))
        return path
