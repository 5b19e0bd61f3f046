"""What the table may be narrowed to, and which orders belong there."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import OPEN_STAGES, Stage


class Shelf(StrEnum):
    """What the table may be narrowed to; the stages have theirs beside these."""

    OPEN = "open"
    LATE = "late"
    DUE = "due"
    NEEDS_YOU = "needs_you"
    EVERYTHING = "everything"


ShelfName = Shelf | Stage

#: Back Market expects nothing more of these; they are known as numbers until they are seen.
SETTLED_STAGES = frozenset({Stage.ANNOUNCED, Stage.CLOSED})


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
        order_ids: All rows, from above to below.
        views: Those rows that are read already; the others are read when they are seen.
        counts: Orders on each shelf, whatever the filter box says.
        hidden: Orders of the shelf that the filter box leaves out.
        cutoff: The deadline that comes next, aware UTC; ``Shelf.DUE`` holds what is due by then.
    """

    wanted: Wanted
    order_ids: tuple[OrderId, ...]
    views: Mapping[OrderId, OrderView] = field(default_factory=dict)
    counts: Mapping[ShelfName, int] = field(default_factory=dict)
    hidden: int = 0
    cutoff: datetime | None = None


def is_late(view: OrderView, now: datetime) -> bool:
    """Say whether an open order has missed its deadline."""
    return view.stage in OPEN_STAGES and view.ship_by is not None and view.ship_by < now


def next_cutoff(views: Iterable[OrderView], now: datetime) -> datetime | None:
    """Give the deadline of open orders that comes next, aware UTC; None when there is none."""
    coming = (
        view.ship_by
        for view in views
        if view.stage in OPEN_STAGES and view.ship_by is not None and view.ship_by >= now
    )
    return min(coming, default=None)


def on_shelf(view: OrderView, shelf: ShelfName, now: datetime, cutoff: datetime | None) -> bool:
    """Say whether an order belongs on a shelf."""
    match shelf:
        case Shelf.OPEN:
            return view.stage in OPEN_STAGES
        case Shelf.LATE:
            return is_late(view, now)
        case Shelf.DUE:
            due = cutoff is not None and view.ship_by is not None and now <= view.ship_by <= cutoff
            return due and view.stage in OPEN_STAGES
        case Shelf.NEEDS_YOU:
            return bool(view.attention)
        case Shelf.EVERYTHING:
            return True
        case _:
            return view.stage is shelf
