"""What is worth a word when the window is not in front: each thing once, and never a name."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from bb_desktop.application.ports import Store
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OPEN_STAGES, Stage, stage_of

#: So many passes in a row that a service did not answer as it should.
MISSED = 2
#: So long without a good pass, where none tells that it missed anything.
STALE = timedelta(minutes=5)
#: So long before its deadline.
LATE_SOON = timedelta(hours=2)
#: Nobody looked for so long: the computer slept, and what it missed is no news.
SLEPT = timedelta(minutes=3)
_CANCELLED = "cancelled_after_scan"
#: An order is new once it is paid; and late when nobody has made its label.
_PAID = OPEN_STAGES - {Stage.WAITING_PAYMENT}
_TO_PACK = _PAID - {Stage.SHIPPED}


class NoticeKind(StrEnum):
    """The kinds, by the names that the preferences have for them."""

    REFUSED = "notify_refused"
    STALE = "notify_stale"
    LATE = "notify_late"
    CANCELLED = "notify_cancelled"
    NEW_ORDERS = "notify_new_orders"


@dataclass(frozen=True, slots=True)
class News:
    """One thing to say.

    Attributes:
        service: Who refused, or is missed alone; None for both, and for the other kinds.
        trouble: How the service that is missed is doing; None where no pass told.
        over: What was told is over.
        order_ids: What it is about, most urgent first; empty where it is about no order.
        since: When it began, aware.
        offline: There is no connection at all.
    """

    kind: NoticeKind
    since: datetime
    service: Service | None = None
    order_ids: tuple[OrderId, ...] = ()
    offline: bool = False
    trouble: ServiceStatus | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """How things stand at one moment, as far as any of the kinds asks.

    Attributes:
        late_soon: Open orders that get late within two hours, by deadline.
        cancelled: Orders that were cancelled after their phone was scanned, and since when.
        open_ids: All orders that are paid and worked on, oldest first.
    """

    at: datetime
    health: tuple[ServiceHealth, ...] = ()
    late_soon: tuple[OrderId, ...] = ()
    cancelled: tuple[tuple[OrderId, datetime], ...] = ()
    open_ids: tuple[OrderId, ...] = ()

    @property
    def last_good_at(self) -> datetime | None:
        """Say when both services last answered as they should; None for never."""
        stamps = [one.last_good_at for one in self.health if one.last_good_at is not None]
        return min(stamps) if len(stamps) == len(Service) else None


def situation(store: Store, shop: Shop, now: datetime) -> Situation:
    """Read how things stand; the seller's own *done by hand* counts."""
    with store.reading() as tx:
        known = (tx.state.health(service) for service in Service)
        health = tuple(one for one in known if one is not None)
        every = tx.orders.unsettled_facts()
        items = tx.attention.unanswered(tx.attention.items(), now)
    stages = [(facts.order, stage_of(facts, shop)) for facts in every]
    open_orders = [order for order, stage in stages if stage in _PAID]
    late_soon = sorted(
        (order.ship_by, order.order_id)
        for order, stage in stages
        if stage in _TO_PACK
        and order.ship_by is not None
        and now < order.ship_by <= now + LATE_SOON
    )
    by_age = sorted((order.created_at, order.order_id) for order in open_orders)
    return Situation(
        at=now,
        health=health,
        late_soon=tuple(order_id for _, order_id in late_soon),
        cancelled=tuple(
            (item.order_id, item.since)
            for item in items
            if item.code == _CANCELLED and item.order_id is not None
        ),
        open_ids=tuple(order_id for _, order_id in by_age),
    )


def wanted_kinds(preferences: Preferences) -> frozenset[NoticeKind]:
    """Give the kinds that the seller wants to hear of."""
    return frozenset(kind for kind in NoticeKind if getattr(preferences, kind.value))


class Teller:
    """Remembers what was said, so that nothing is said twice; used by one worker alone."""

    def __init__(self, began: datetime) -> None:
        """Begin at this moment: what was so before is no news, but what is urgent is said."""
        self._began = began
        self._awake_since = began
        self._looked_at = began
        self._said: set[tuple[object, ...]] = set()
        self._known: frozenset[OrderId] | None = None
        # Passes that were missed before anybody looked, and the services that were told of.
        self._missed_before: dict[Service, int] | None = None
        self._told_of: set[Service] = set()

    def news(self, now: Situation, wanted: Collection[NoticeKind]) -> tuple[News, ...]:
        """Say what is new, of the kinds that are wanted; the others count as said."""
        if now.at - self._looked_at > SLEPT:
            self._awake_since = now.at
        self._looked_at = now.at
        found = (
            *self._refused(now),
            *self._missed(now),
            *self._stale(now),
            *self._late(now),
            *self._cancelled(now),
            *self._new(now),
        )
        return tuple(one for one in found if one.kind in wanted)

    def _once(self, *what: object) -> bool:
        new = what not in self._said
        self._said.add(what)
        return new

    def _refused(self, now: Situation) -> list[News]:
        return [
            News(NoticeKind.REFUSED, since=one.since, service=one.service)
            for one in now.health
            if one.status is ServiceStatus.CREDENTIALS_REFUSED
            and self._once(NoticeKind.REFUSED, one.service, one.since)
        ]

    def _missed(self, now: Situation) -> list[News]:
        """Say once an outage that a service missed two passes, and once that all is well again."""
        if self._missed_before is None:
            self._missed_before = {one.service: one.missed for one in now.health}
        fresh = [one for one in now.health if self._is_missed(one)]
        said: list[News] = []
        if fresh:
            first = min(fresh, key=lambda one: one.since)
            alone = len(fresh) == 1
            said.append(
                News(
                    NoticeKind.STALE,
                    since=first.since,
                    service=first.service if alone else None,
                    offline=all(one.offline for one in fresh),
                    trouble=first.status,
                )
            )
            self._told_of |= {one.service for one in fresh}
        for one in now.health:
            if not one.missed:
                self._missed_before[one.service] = 0
        well = all(one.status is ServiceStatus.OK for one in now.health)
        if self._told_of and well:
            self._told_of.clear()
            said.append(News(NoticeKind.STALE, since=now.at, over=True))
        return said

    def _is_missed(self, health: ServiceHealth) -> bool:
        """Say whether a service missed so many passes, one of them since somebody looks."""
        before = (self._missed_before or {}).get(health.service, 0)
        return (
            health.missed >= MISSED
            and health.missed != before
            and health.service not in self._told_of
            # Said at once, and with what helps.
            and health.status not in (ServiceStatus.OK, ServiceStatus.CREDENTIALS_REFUSED)
        )

    def _stale(self, now: Situation) -> list[News]:
        if self._told_of:
            # Said already, with its cause.
            return []
        if any(one.status is ServiceStatus.CREDENTIALS_REFUSED for one in now.health):
            # That was said, and nothing can be synced before it is mended.
            return []
        good = now.last_good_at
        since = self._awake_since if good is None else max(good, self._awake_since)
        if now.at - since < STALE or not self._once(NoticeKind.STALE, since):
            return []
        offline = any(one.offline for one in now.health)
        self._told_of |= {one.service for one in now.health if one.status is not ServiceStatus.OK}
        return [News(NoticeKind.STALE, since=since, offline=offline)]

    def _late(self, now: Situation) -> list[News]:
        fresh = tuple(one for one in now.late_soon if self._once(NoticeKind.LATE, one))
        return [News(NoticeKind.LATE, since=now.at, order_ids=fresh)] if fresh else []

    def _cancelled(self, now: Situation) -> list[News]:
        fresh = [
            (order_id, since)
            for order_id, since in now.cancelled
            if self._once(NoticeKind.CANCELLED, order_id, since) and since >= self._began
        ]
        return [
            News(NoticeKind.CANCELLED, since=since, order_ids=(order_id,))
            for order_id, since in fresh
        ]

    def _new(self, now: Situation) -> list[News]:
        known, self._known = self._known, frozenset(now.open_ids) | (self._known or frozenset())
        if known is None:
            # What was there when the program was started is on the screen.
            return []
        fresh = tuple(order_id for order_id in now.open_ids if order_id not in known)
        return [News(NoticeKind.NEW_ORDERS, since=now.at, order_ids=fresh)] if fresh else []
