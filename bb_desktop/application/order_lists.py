"""Long lists of orders: the unsettled ones in full, the others as numbers until they are seen."""

from __future__ import annotations

from collections.abc import Iterable

from bb_desktop.application.ports import Store
from bb_desktop.application.queries import OrderView, codes_by_order, view_of
from bb_desktop.domain.order_sort import OrderSort, SettledCounts
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop

#: Orders that one search finds at the most, the newest; whoever gets as many goes on typing.
MOST_FOUND = 10_000


def unsettled_views(store: Store, shop: Shop) -> tuple[OrderView, ...]:
    """Give the orders that Back Market still expects something of, and those that need a person."""
    with store.reading() as tx:
        attention = codes_by_order(tx)
        gathered = tx.orders.unsettled_facts()
        known = {facts.order.order_id for facts in gathered}
        others = tx.orders.facts_of(order_id for order_id in attention if order_id not in known)
        return tuple(view_of(tx, facts, shop, attention) for facts in (*gathered, *others))


def settled_counts(store: Store) -> SettledCounts:
    """Count the orders that Back Market expects nothing more of."""
    with store.reading() as tx:
        return tx.orders.count_settled()


def listed_ids(
    store: Store, sort: OrderSort, *, descending: bool, settled_only: bool = True
) -> tuple[OrderId, ...]:
    """List the numbers of all orders, or of all settled ones, sorted by what a column shows."""
    with store.reading() as tx:
        return tx.orders.listed_ids(sort, descending=descending, settled_only=settled_only)


def places_among_settled(
    store: Store, order_ids: Iterable[OrderId]
) -> tuple[tuple[int, OrderId], ...]:
    """Say where settled orders stand in the list of all settled ones, newest first."""
    with store.reading() as tx:
        return tuple(sorted((tx.orders.count_newer(one), one) for one in order_ids))


def announced_ids(store: Store) -> frozenset[OrderId]:
    """Give the numbers of the orders that were shipped, as Back Market knows."""
    with store.reading() as tx:
        return tx.orders.announced_ids()


def found_ids(store: Store, words: str) -> frozenset[OrderId]:
    """Give the numbers of the newest `MOST_FOUND` orders ever that every word occurs in."""
    with store.reading() as tx:
        return frozenset(tx.search.find(words, limit=MOST_FOUND))
