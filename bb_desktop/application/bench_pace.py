"""How the day goes at the bench: orders packed, orders left, and the one to pack next.

Kept in memory from one asking to the next. Only orders that changed are read again, so that the
figures cost the same in a shop of a hundred orders and of a hundred thousand.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from bb_desktop.application.bench import Bench
from bb_desktop.domain.opening import why_not_to_pack
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts, Stage, stage_of

_NEVER = datetime.max.replace(tzinfo=UTC)
_STILL_TO_SCAN = (Stage.NOT_IN_SHIPSTATION, Stage.AWAITING_SCAN, Stage.SHIPPED)


@dataclass(frozen=True, slots=True)
class Waiting:
    """An open order that still lacks an identifier.

    Attributes:
        shelf: Where its first such article lies; ``""`` where nobody said.
    """

    order_id: OrderId
    ship_by: datetime | None
    title: str
    shelf: str


@dataclass(frozen=True, slots=True)
class Progress:
    """How the day goes.

    Attributes:
        packed: Orders that got their last identifier today, at any bench.
        left: Orders that are still to be scanned.
        following: The most urgent of them besides the one that is open.
    """

    packed: int
    left: int
    following: Waiting | None


class BenchPace:
    """The figures of the day. Not safe to use from two threads."""

    def __init__(self, bench: Bench) -> None:
        """Know nothing yet; the first `refresh` reads every unsettled order once."""
        self._bench = bench
        self._seen: dict[OrderId, tuple[datetime, int]] = {}
        self._waiting: dict[OrderId, Waiting] = {}
        self._scanned_today: set[OrderId] = set()
        self._day: datetime | None = None

    def refresh(self) -> None:
        """Read what changed anywhere: after a sync, and at other benches."""
        with self._bench.store.reading() as tx:
            seen = tx.scans.unsettled()
            changed = [one for one, stamp in seen.items() if self._seen.get(one) != stamp]
            found = tx.orders.facts_of(changed)
            day = self._begin_of_day()
            today = tx.scans.recorded_since(day)
        for gone in self._seen.keys() - seen.keys():
            self._waiting.pop(gone, None)
        for facts in found:
            self._put(facts)
        self._seen = dict(seen)
        self._scanned_today = set(today)
        self._day = day

    def scanned(self, facts: OrderFacts) -> None:
        """Take in how an order stands after a scan, or after one was taken back."""
        self._put(facts)
        order_id = facts.order.order_id
        # What other benches do to this order is seen at the next refresh.
        self._seen.pop(order_id, None)
        if any(scan.recorded_at >= self._begin_of_day() for scan in facts.scans):
            self._scanned_today.add(order_id)
        else:
            self._scanned_today.discard(order_id)

    def progress(self, open_order: OrderId | None) -> Progress:
        """Give the figures as last read; ``open_order`` is not the one to pack next."""
        if self._day != self._begin_of_day():
            self.refresh()
        others = (one for one in self._waiting.values() if one.order_id != open_order)
        following = min(others, key=lambda one: (one.ship_by or _NEVER, one.order_id), default=None)
        packed = len(self._scanned_today - self._waiting.keys())
        return Progress(packed, len(self._waiting), following)

    def _put(self, facts: OrderFacts) -> None:
        waiting = _waiting(facts, self._bench.shop)
        if waiting is None:
            self._waiting.pop(facts.order.order_id, None)
        else:
            self._waiting[waiting.order_id] = waiting

    def _begin_of_day(self) -> datetime:
        local = self._bench.clock.now().astimezone()
        return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _waiting(facts: OrderFacts, shop: Shop) -> Waiting | None:
    if stage_of(facts, shop) not in _STILL_TO_SCAN or not facts.missing(shop):
        return None
    if why_not_to_pack(facts, shop) is not None:
        return None
    unit = next((one for one in facts.units(shop) if one.scan is None), None)
    if unit is None:
        return None
    line = unit.line
    shelf = shop.product(line.sku).warehouse_location
    return Waiting(facts.order.order_id, facts.order.ship_by, line.title, shelf)
