"""Delivery notes: the page that Back Market wants in the parcel, fetched fresh and ticked off."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.application.ports import BackMarket, Clock, Store
from bb_desktop.domain.orders import OrderId


def fetch_delivery_note(back_market: BackMarket, order_id: OrderId) -> bytes:
    """Fetch an order's delivery note as it is now; a kept link would be dead after five days.

    Returns:
        A PDF.

    Raises:
        Rejected: With status 404 when the order has none yet.
        RemoteError: Any other of its kinds.
    """
    return back_market.download_delivery_note(order_id)


def note_printed(store: Store, clock: Clock, order_id: OrderId) -> datetime:
    """Keep that an order's delivery note was printed; safe to repeat, the last time counts.

    Returns:
        When, aware UTC.
    """
    now = clock.now()
    with store.transaction() as tx:
        tx.papers.save_printed(order_id, now)
    return now
