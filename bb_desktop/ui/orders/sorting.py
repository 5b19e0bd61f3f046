"""What each column sorts by: values that Python compares as people would.

The store sorts the settled orders by the same columns; here are the ones that are read in full.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bb_desktop.application.queries import OrderView, urgency
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.domain.search_words import plain
from bb_desktop.domain.stage import OPEN_STAGES, Stage

_STAGE_ORDER = {stage: position for position, stage in enumerate(Stage)}

SortKey = Callable[[OrderView], Any]


def _shipstation_status(view: OrderView) -> str | None:
    return view.facts.shipstation.status if view.facts.shipstation else None


def _shipstation_id(view: OrderView) -> int | None:
    return view.facts.shipstation.shipstation_order_id if view.facts.shipstation else None


def _last_scan(view: OrderView) -> Any:
    return max(view.facts.scans, key=lambda scan: scan.recorded_at, default=None)


def bench(view: OrderView) -> str:
    """Name the bench of the last scan; ``""`` before the first."""
    scan = _last_scan(view)
    return scan.bench if scan else ""


def last_identifier(view: OrderView) -> str:
    """Give the identifier that was scanned last, else one that Back Market holds, else ``""``."""
    scan = _last_scan(view)
    if scan:
        return str(scan.identifier.value)
    return next((line.registered for line in view.lines if line.registered), "")


#: By the key of the column; None sorts last, both ways.
SORTS: Mapping[OrderSort, SortKey] = {
    OrderSort.SHIP_BY: lambda view: view.ship_by if view.stage in OPEN_STAGES else None,
    OrderSort.ORDER: lambda view: view.order_id,
    OrderSort.BUYER: lambda view: plain(view.facts.order.shipping_address.name),
    OrderSort.ARTICLE: lambda view: view.title.casefold(),
    OrderSort.PHONES: lambda view: (-view.missing, -len(view.units)),
    OrderSort.STAGE: lambda view: _STAGE_ORDER[view.stage],
    OrderSort.BACK_MARKET: lambda view: (
        int(view.facts.order.state),
        min(int(line.state) for line in view.facts.order.lines),
    ),
    OrderSort.SHIPSTATION: _shipstation_status,
    OrderSort.CREATED: lambda view: view.facts.order.created_at,
    OrderSort.SKU: lambda view: view.facts.order.lines[0].sku or None,
    OrderSort.VALUE: lambda view: view.facts.order.price.cents,
    OrderSort.SHIPPER: lambda view: view.facts.order.promised_shipper.casefold() or None,
    OrderSort.PARCEL: lambda view: view.tracking_number,
    OrderSort.IDENTIFIER: lambda view: last_identifier(view)[-6:] or None,
    OrderSort.SHIPSTATION_ID: _shipstation_id,
    OrderSort.BENCH: lambda view: bench(view) or None,
}
#: Derived from facts and the seller's choices, so the store cannot sort all orders by them.
DERIVED = frozenset({OrderSort.SHIP_BY, OrderSort.PHONES, OrderSort.STAGE})


def known_sort(name: str) -> OrderSort | None:
    """Give what a remembered name sorts by; None for the most urgent first."""
    return OrderSort(name) if name in {sort.value for sort in OrderSort} else None


def arranged(
    views: Iterable[OrderView], sort: OrderSort | None, *, descending: bool
) -> list[OrderView]:
    """Sort views; equal ones stay most urgent first, those with nothing to sort by come last."""
    rows = sorted(views, key=urgency)
    if sort is None:
        return rows
    key = SORTS[sort]
    last = [view for view in rows if key(view) is None]
    rows = [view for view in rows if key(view) is not None]
    rows.sort(key=key, reverse=descending)
    return [*rows, *last]
