"""What one pass works with: the ports, the seller's choices, and what it has done so far."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from bb_desktop.application.ports import BackMarket, Clock, Progress, ShipStation, Store
from bb_desktop.application.services import ServiceWatch
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import Shop


def no_progress(_what: str, _done: int, _total: int) -> None:
    """Tell nobody."""


@dataclass(slots=True)
class Counts:
    """What a pass did, by the names that the command line prints."""

    imported: int = 0
    changed: int = 0
    accepted: int = 0
    shipstation_created: int = 0
    notes_written: int = 0
    shipments_seen: int = 0
    announced: int = 0
    identifiers_registered: int = 0


@dataclass(slots=True)
class Desk:
    """The things that lie on the desk during one pass.

    Attributes:
        fresh: ShipStation's orders as read in this pass, by ShipStation's number.
        fresh_at: When that reading began; None before it.
        read: All of ShipStation's lists were read in this pass, as far back as is wanted.
        posted: Orders that a batch wrote to ShipStation and whose reply did not show the result.
        touched: Orders that this pass changed.
    """

    store: Store
    back_market: BackMarket
    shipstation: ShipStation
    clock: Clock
    shop: Shop
    watch: ServiceWatch
    jitter: Callable[[], float]
    progress: Progress = no_progress
    counts: Counts = field(default_factory=Counts)
    fresh: dict[int, ShipStationOrder] = field(default_factory=dict)
    fresh_at: datetime | None = None
    read: bool = False
    posted: set[OrderId] = field(default_factory=set)
    touched: set[OrderId] = field(default_factory=set)
