"""The rows of the table: which orders are shown, in which order, and how many of each kind.

Lives on the reading worker alone and knows no Qt: the window gets frozen arrangements. Orders that
want something of somebody are few and known in full. Settled ones are many: they are known as
numbers that the store sorts, and read when they come into sight.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from bb_desktop.application.order_lists import (
    announced_ids,
    found_ids,
    listed_ids,
    places_among_settled,
    settled_counts,
    unsettled_views,
)
from bb_desktop.application.ports import Clock, Store
from bb_desktop.application.queries import OrderView, order_views
from bb_desktop.domain.order_sort import OrderSort
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.search_words import Searched, asked_words, numbers_text, words_of
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import Stage
from bb_desktop.ui.orders.shelves import (
    SETTLED_STAGES,
    Arrangement,
    Shelf,
    ShelfName,
    Wanted,
    next_cutoff,
    on_shelf,
)
from bb_desktop.ui.orders.sorting import DERIVED, arranged, known_sort

__all__ = ["Arrangement", "Rows", "Shelf", "ShelfName", "Wanted"]

#: Rows that fit on a large screen, and some: read together with the arrangement.
FIRST_PAGE = 40
#: Orders that may be settled at once before their whole list is read again.
_MOST_MOVED = 100
#: Settled orders that stay read.
_MOST_READ = 2_000


class Rows:
    """What the window knows of all orders; not safe to use from two threads."""

    def __init__(self, store: Store, clock: Clock, shop: Shop) -> None:
        """Take the store; nothing is read yet."""
        self._store = store
        self._clock = clock
        self._shop = shop
        self._kept: dict[OrderId, OrderView] = {}
        self._read: dict[OrderId, OrderView] = {}
        self._searched: dict[OrderId, Searched] = {}
        # Read when it is first asked for: the open orders come first.
        self._settled: tuple[OrderId, ...] = ()
        self._stale = True
        self._among_settled: set[OrderId] = set()
        self._announced: frozenset[OrderId] | None = None
        self._lists: dict[tuple[OrderSort, bool, bool], tuple[OrderId, ...]] = {}
        self._settled_counts: dict[ShelfName, int] = {Stage.ANNOUNCED: 0, Stage.CLOSED: 0}

    def use(self, shop: Shop) -> None:
        """Go by other choices from now on; to be followed by a `load` of everything."""
        self._shop = shop
        # What was read with the old choices may stand at another stage by the new ones.
        self._read.clear()

    def load(self, order_ids: Iterable[OrderId] | None = None) -> Mapping[OrderId, OrderView]:
        """Read orders again; gives those that are settled and changed.

        Args:
            order_ids: Those that changed; None reads all that is not settled.
        """
        if order_ids is None:
            views: tuple[OrderView, ...] = unsettled_views(self._store, self._shop)
            present = {view.order_id for view in views}
            for gone in [one for one in self._kept if one not in present]:
                self._forget(gone)
            self._read.clear()
        else:
            ids = tuple(order_ids)
            if not ids:
                return {}
            views = order_views(self._store, self._shop, order_ids=ids)
        settled = {view.order_id: view for view in views if not self._put(view)}
        if order_ids is None or len(views) > _MOST_MOVED:
            self._stale = True
        elif not self._stale:
            self._move_settled(views)
        if order_ids is None or any(view.stage in SETTLED_STAGES for view in views):
            self._announced = None
            kinds = settled_counts(self._store)
            self._settled_counts = {Stage.ANNOUNCED: kinds.announced, Stage.CLOSED: kinds.closed}
        return settled

    def _put(self, view: OrderView) -> bool:
        """Take in an order; False when it is settled and nobody has to look at it."""
        if view.stage in SETTLED_STAGES and not view.attention:
            self._forget(view.order_id)
            # Of those that are over only what somebody looked at is kept, else a month of them
            # would be. An equal state is no news: the very row stays.
            if self._read.get(view.order_id, view) != view:
                self._read[view.order_id] = view
            return False
        self._read.pop(view.order_id, None)
        if self._kept.get(view.order_id) != view:
            self._kept[view.order_id] = view
            self._searched.pop(view.order_id, None)
        return True

    def _forget(self, order_id: OrderId) -> None:
        self._kept.pop(order_id, None)
        self._searched.pop(order_id, None)

    def prepare(self) -> None:
        """Read the list of settled orders before anybody asks for it; safe to repeat."""
        if not self._stale:
            return
        settled = listed_ids(self._store, OrderSort.CREATED, descending=True)
        self._let_lists_go(same=settled == self._settled)
        self._settled, self._among_settled, self._stale = settled, set(settled), False

    def _move_settled(self, views: tuple[OrderView, ...]) -> None:
        """Bring the list of settled orders up to date without reading all of it."""
        settled = {view.order_id for view in views if view.stage in SETTLED_STAGES}
        gone = ({view.order_id for view in views} - settled) & self._among_settled
        come = settled - self._among_settled
        self._let_lists_go(same=not gone and not come)
        if not gone and not come:
            return
        listed = [one for one in self._settled if one not in gone] if gone else [*self._settled]
        for place, order_id in places_among_settled(self._store, come):
            listed.insert(place, order_id)
        self._settled = tuple(listed)
        self._among_settled -= gone
        self._among_settled |= come

    def _let_lists_go(self, *, same: bool) -> None:
        # What a settled order is sorted by hardly changes; open ones do all the time.
        self._lists = {key: ids for key, ids in self._lists.items() if same and key[2]}

    def page(self, order_ids: Iterable[OrderId]) -> Mapping[OrderId, OrderView]:
        """Read the rows that came into sight."""
        found: dict[OrderId, OrderView] = {}
        unread = []
        for order_id in order_ids:
            view = self._kept.get(order_id) or self._read.get(order_id)
            if view is None:
                unread.append(order_id)
            else:
                found[order_id] = view
        if unread:
            for view in order_views(self._store, self._shop, order_ids=unread):
                found[view.order_id] = self._read[view.order_id] = view
            while len(self._read) > _MOST_READ:
                del self._read[next(iter(self._read))]
        return found

    def arrange(
        self, wanted: Wanted, changed: Mapping[OrderId, OrderView] | None = None
    ) -> Arrangement:
        """Choose and sort what the table shows.

        Args:
            wanted: What the seller asked for.
            changed: Settled orders that are shown anew if they are among the rows.
        """
        now = self._clock.now()
        cutoff = next_cutoff(self._kept.values(), now)
        counts = self._counts(now, cutoff)
        words = asked_words(wanted.words)
        shelved = [one for one in self._kept.values() if on_shelf(one, wanted.shelf, now, cutoff)]
        found = found_ids(self._store, wanted.words) if words else None
        if found is not None:
            shelved = [one for one in shelved if self._has(one, words)]
        order_ids = self._in_order(wanted, shelved, found)
        shown = len(order_ids)
        if found is not None and wanted.shelf is Shelf.OPEN:
            order_ids += self._elsewhere(order_ids, words, found)
        views = {view.order_id: view for view in shelved}
        views.update(self.page(order_ids[:FIRST_PAGE]))
        if changed:
            # Of the others nobody sees anything, and the table would keep them.
            among = set(order_ids)
            views.update((one, view) for one, view in changed.items() if one in among)
        return Arrangement(
            wanted,
            tuple(order_ids),
            views,
            counts,
            hidden=counts[wanted.shelf] - shown if words else 0,
            cutoff=cutoff,
        )

    def _elsewhere(
        self, shown: list[OrderId], words: tuple[str, ...], found: frozenset[OrderId]
    ) -> list[OrderId]:
        """List what else has the words: whoever looks for a phone looks among all orders ever."""
        here = set(shown)
        kept = [
            view
            for order_id, view in self._kept.items()
            if order_id not in here and self._has(view, words)
        ]
        self.prepare()
        settled = [one for one in self._settled if one in found and one not in self._kept]
        return [*(one.order_id for one in arranged(kept, None, descending=False)), *settled]

    def _counts(self, now: datetime, cutoff: datetime | None) -> dict[ShelfName, int]:
        counts: dict[ShelfName, int] = dict.fromkeys((*Shelf, *Stage), 0)
        for view in self._kept.values():
            counts[view.stage] += 1
            for shelf in Shelf:
                counts[shelf] += on_shelf(view, shelf, now, cutoff)
        settled_here = sum(counts[stage] for stage in SETTLED_STAGES)
        # Settled ones that need a person are kept and counted by the store as well.
        counts.update(self._settled_counts)
        counts[Shelf.EVERYTHING] += sum(self._settled_counts.values()) - settled_here
        return counts

    def _in_order(
        self, wanted: Wanted, shelved: list[OrderView], found: frozenset[OrderId] | None
    ) -> list[OrderId]:
        sort, descending = known_sort(wanted.sort), wanted.descending
        if wanted.shelf in SETTLED_STAGES:
            listed = self._of_stage(wanted.shelf, self._listed(sort, descending, settled=True))
            return [one for one in listed if found is None or one in found]
        if wanted.shelf is not Shelf.EVERYTHING:
            return [one.order_id for one in arranged(shelved, sort, descending=descending)]
        if sort is not None and sort not in DERIVED:
            listed = self._listed(sort, descending, settled=False)
            return [one for one in listed if found is None or one in found]
        unsettled = [one for one in shelved if one.stage not in SETTLED_STAGES]
        above = [one.order_id for one in arranged(unsettled, sort, descending=descending)]
        listed = self._listed(sort, descending, settled=True)
        below = [one for one in listed if found is None or one in found]
        backwards = sort is OrderSort.STAGE and descending
        return [*below, *above] if backwards else [*above, *below]

    def _of_stage(self, stage: ShelfName, listed: tuple[OrderId, ...]) -> Iterable[OrderId]:
        if self._announced is None:
            self._announced = announced_ids(self._store)
        announced = self._announced
        return [one for one in listed if (one in announced) is (stage is Stage.ANNOUNCED)]

    def _listed(
        self, sort: OrderSort | None, descending: bool, *, settled: bool
    ) -> tuple[OrderId, ...]:
        self.prepare()
        if sort is None or sort is OrderSort.SHIP_BY:
            return self._settled
        key = (sort, descending, settled)
        if key not in self._lists:
            self._lists[key] = listed_ids(
                self._store, sort, descending=descending, settled_only=settled
            )
        return self._lists[key]

    def _has(self, view: OrderView, words: tuple[str, ...]) -> bool:
        searched = self._searched.get(view.order_id)
        if searched is None:
            searched = self._searched[view.order_id] = _searched(view)
        return all(searched.has(word) for word in words)


def _searched(view: OrderView) -> Searched:
    facts = view.facts
    numbers = [facts.order.tracking_number]
    numbers += [shipment.tracking_number for shipment in facts.shipments]
    numbers += [part for line in facts.order.lines for part in (line.imei, line.serial_number)]
    for scan in facts.scans:
        numbers += [scan.identifier.value, *scan.companions]
    return Searched(words_of(facts.order), numbers_text(numbers))
