"""What the page of the privacy asks of the store; run on a worker, one short step at a time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, cast

from bb_desktop.application import spreadsheets
from bb_desktop.application.privacy import (
    Erased,
    NotErased,
    StoredOrder,
    buyers_kept,
    erase_some,
    find_buyers,
    finish_erasing,
    forget_buyer,
    stored_of,
)
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.privacy import BuyerFound, BuyersKept, StoredField
from bb_desktop.domain.shop import Shop
from bb_desktop.ui.settings.desk import SettingsDesk

if TYPE_CHECKING:
    from bb_desktop.application.ports import PrivateStore

FIELDS_HEADER = ("where", "field", "content")


@dataclass(frozen=True, slots=True)
class Kept:
    """Whose particulars are kept, as of a moment."""

    buyers: BuyersKept
    read_at: datetime


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, as of a moment."""

    words: str
    buyers: tuple[BuyerFound, ...]
    read_at: datetime


class PrivacyDesk:
    """Counts, shows and erases."""

    def __init__(self, desk: SettingsDesk) -> None:
        """Take the desk of the settings, whose store and clock these are."""
        # The window's own store is one; what the pages of the settings share says less of it.
        self._store = cast("PrivateStore", desk.store)
        self._clock = desk.clock

    def kept(self, keep_days: int) -> Kept:
        """Count whose particulars are kept, and who is due by this time."""
        return Kept(buyers_kept(self._store, self._clock, keep_days), self._clock.now())

    def erase_some(self, shop: Shop, after: int) -> Erased:
        """Forget the next ones whose time is over."""
        return erase_some(self._store, self._clock, shop, after=after)

    def finish(self, shop: Shop, order_ids: tuple[OrderId, ...]) -> Erased:
        """Erase what they left in the files, though it takes its time."""
        return finish_erasing(self._store, self._clock, shop, order_ids, thoroughly=True)

    def find(self, words: str) -> Found:
        """Find orders by number, name or company of the buyer."""
        return Found(words, find_buyers(self._store, words), self._clock.now())

    def stored(self, order_id: OrderId) -> StoredOrder | None:
        """Gather everything that is stored of one order."""
        return stored_of(self._store, order_id)

    def forget(self, order_id: OrderId) -> Erased | NotErased:
        """Forget one buyer."""
        return forget_buyer(self._store, self._clock, order_id)

    def export(self, path: Path, fields: tuple[StoredField, ...]) -> Path:
        """Write what is stored into a CSV file, for the buyer who asked.

        Raises:
            StoreError: The file cannot be written.
        """
        rows = [
            tuple(map(spreadsheets.cell, (field.place, field.name, field.text))) for field in fields
        ]
        try:
            text = spreadsheets.sheet(FIELDS_HEADER, rows)
            path.write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise StoreError(f"The file cannot be written: {error.strerror}.") from error
        return path
