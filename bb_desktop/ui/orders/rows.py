"""The rows of the table: which orders are shown, in which order, and how many of each kind.

Lives on the bench worker alone and knows no Qt: the window gets frozen arrangements. Sorting and
filtering some ten thousand rows takes a while, which nobody at the screen shall wait for.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.queries import OrderView, urgency
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import OPEN_STAGES, Stage
from bb_desktop.ui.orders.sorting import SORTS

#: Fewer characters of an identifier or parcel number find too much.
LEAST_DIGITS = 4


class Shelf(StrEnum):
    """What the table may be narrowed to; the stages have theirs beside these."""

    OPEN = "open"
    LATE = "late"
    NEEDS_YOU = "needs_you"
    EVERYTHING = "everything"


ShelfName = Shelf | Stage


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the seller wants to see.

    Attributes:
        words: Of the filter box; every one must be found in an order.
        sort: A column's key, or ``""`` for the most urgent first.
    """

    shelf: ShelfName = Shelf.OPEN
    words: str = ""
    sort: str = ""
    descending: bool = False


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What the table shows.

    Attributes:
        counts: Orders on each shelf, whatever the filter box says.
        hidden: Orders of the shelf that the filter box leaves out.
    """

    wanted: Wanted
    rows: tuple[OrderView, ...]
    counts: Mapping[ShelfName, int]
    hidden: int = 0


@dataclass(frozen=True, slots=True)
class _Searched:
    """What the filter box looks into: words, and numbers that only longer inputs find."""

    words: str
    numbers: str

    def has(self, word: str) -> bool:
        return word in self.words or (len(word) >= LEAST_DIGITS and word in self.numbers)


def plain(text: str) -> str:
    """Fold case and accents: ``Élise`` is found by ``elise``."""
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in folded if not unicodedata.combining(one))


def _searched(view: OrderView) -> _Searched:
    order = view.facts.order
    words = [str(view.order_id), order.shipping_address.name, order.shipping_address.company]
    words += [part for line in order.lines for part in (line.title, line.sku)]
    numbers = [view.tracking_number or "", order.tracking_number]
    numbers += [shipment.tracking_number for shipment in view.facts.shipments]
    numbers += [line.registered or "" for line in order.lines]
    for scan in view.facts.scans:
        numbers += [scan.identifier.value, *scan.companions]
    return _Searched(plain("\n".join(words)), plain("\n".join(filter(None, numbers))))


def is_late(view: OrderView, now: datetime) -> bool:
    """Say whether an open order has missed its deadline."""
    return view.stage in OPEN_STAGES and view.ship_by is not None and view.ship_by < now


def on_shelf(view: OrderView, shelf: ShelfName, now: datetime) -> bool:
    """Say whether an order belongs on a shelf."""
    match shelf:
        case Shelf.OPEN:
            return view.stage in OPEN_STAGES
        case Shelf.LATE:
            return is_late(view, now)
        case Shelf.NEEDS_YOU:
            return bool(view.attention)
        case Shelf.EVERYTHING:
            return True
        case _:
            return view.stage is shelf


@dataclass(slots=True)
class Rows:
    """All orders that the window knows; not safe to use from two threads."""

    _views: dict[OrderId, OrderView] = field(default_factory=dict)
    _searched: dict[OrderId, _Searched] = field(default_factory=dict)

    def __len__(self) -> int:
        """Count all orders."""
        return len(self._views)

    def put(self, views: Iterable[OrderView]) -> None:
        """Take in orders, new ones and new states of known ones; an equal state is no news."""
        for view in views:
            if self._views.get(view.order_id) != view:
                self._views[view.order_id] = view
                self._searched.pop(view.order_id, None)

    def holding(self, identifier: str) -> OrderView | None:
        """Find the newest order on which Back Market holds an identifier, or None."""
        wanted = identifier.casefold()
        found = [
            view
            for view in self._views.values()
            if any((line.registered or "").casefold() == wanted for line in view.facts.order.lines)
        ]
        return max(found, key=lambda view: view.facts.order.created_at, default=None)

    def arrange(self, wanted: Wanted, now: datetime) -> Arrangement:
        """Choose and sort what the table shows; ``now`` is aware UTC."""
        counts: dict[ShelfName, int] = dict.fromkeys((*Shelf, *Stage), 0)
        shelved = []
        for view in self._views.values():
            counts[view.stage] += 1
            for shelf in Shelf:
                counts[shelf] += on_shelf(view, shelf, now)
            if on_shelf(view, wanted.shelf, now):
                shelved.append(view)
        words = plain(wanted.words).split()
        shown = [view for view in shelved if self._found(view, words)] if words else shelved
        shown.sort(key=urgency)
        if wanted.sort:
            # The sort is stable, so equal ones stay most urgent first.
            shown.sort(key=SORTS[wanted.sort], reverse=wanted.descending)
        return Arrangement(wanted, tuple(shown), counts, len(shelved) - len(shown))

    def _found(self, view: OrderView, words: list[str]) -> bool:
        searched = self._searched.get(view.order_id)
        if searched is None:
            searched = self._searched[view.order_id] = _searched(view)
        return all(searched.has(word) for word in words)
