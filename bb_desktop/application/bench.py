"""What one bench works with, and the lease that tells other benches which order it has open."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bb_desktop.application.known_products import KnownProducts
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.units import BenchLease

#: An order stays open at a bench that nobody hears of for as long as this.
LEASE = timedelta(minutes=5)
#: A lease that has less than this left is renewed.
RENEW_BELOW = timedelta(minutes=3)


@dataclass(frozen=True, slots=True)
class Bench:
    """The things that lie on one packing bench."""

    store: Store
    clock: Clock
    shop: Shop
    known: KnownProducts = field(default_factory=KnownProducts)

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """Begin a transaction; one that is undone undoes what was learned in it as well."""
        try:
            with self.store.transaction() as tx:
                yield tx
        except BaseException:
            self.known.forget()
            raise


def other_holder(
    tx: Transaction, order_id: OrderId, shop: Shop, now: datetime
) -> BenchLease | None:
    """Say which other bench has an order open, or None."""
    return of_another(tx.benches.holder(order_id, now), shop)


def of_another(holder: BenchLease | None, shop: Shop) -> BenchLease | None:
    """Give a lease that is not this bench's own, or None."""
    return holder if holder is not None and holder.bench != shop.bench else None


def hold(
    tx: Transaction, order_id: OrderId, shop: Shop, now: datetime, holder: BenchLease | None
) -> None:
    """Say that this bench has an order open, or still has it; little is written for the latter.

    ``holder`` is who has it open as yet.
    """
    ours = holder is not None and holder.bench == shop.bench
    if holder is not None and ours and holder.until - now >= RENEW_BELOW:
        return
    since = holder.since if holder is not None and ours else now
    tx.benches.take(BenchLease(order_id, shop.bench, since, now + LEASE))
