"""What the bench asks between a scan and its verdict: by index alone, whatever the shop's size."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, bindparam, false, func, select

from bb_desktop.adapters.store.order_tables import orderlines, orders
from bb_desktop.adapters.store.order_words import order_list
from bb_desktop.adapters.store.scan_tables import ACTIVE, companions_of_scans, scan_of, scans
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.units import ActiveScan

#: The numbers that stand for a phone, and for any device, by the names of `domain.readings`.
IMEIS = ("imei", "imei2")
NUMBERS = (*IMEIS, "serial")

_ASIDE = select(companions_of_scans.c.scan_id).where(
    companions_of_scans.c.value == bindparam("asked"),
    companions_of_scans.c.kind.in_(bindparam("kinds", expanding=True)),
)
# Built once. Two indexes, one after the other: an OR over both would read the whole table.
_WITH = (
    select(scans)
    .where(
        scans.c.scan_id.in_(
            select(scans.c.scan_id).where(scans.c.value == bindparam("asked")).union(_ASIDE)
        ),
        ACTIVE,
    )
    .order_by(scans.c.recorded_at.desc(), scans.c.scan_id.desc())
)


def scans_with(
    connection: Connection, value: str, kinds: Collection[str]
) -> tuple[ActiveScan, ...]:
    """List active scans of a device, by its own number or one of these kinds, newest first."""
    rows = connection.execute(_WITH, {"asked": value, "kinds": list(kinds)})
    return tuple(scan_of(row) for row in rows)


def recorded_since(connection: Connection, moment: datetime) -> frozenset[OrderId]:
    """Give the orders that an identifier was recorded on since a time, and stands there."""
    statement = select(scans.c.order_id).where(scans.c.recorded_at >= moment, ACTIVE)
    return frozenset(OrderId(one) for one in connection.execute(statement).scalars())


def wanting(connection: Connection, skus: Collection[str], *, limit: int) -> tuple[OrderId, ...]:
    """List unsettled orders of these articles, those to be shipped first at the head."""
    listed = order_list
    statement = (
        select(listed.c.order_id)
        .where(
            listed.c.settled.is_(false()),
            # Few orders are unsettled, and an article may have been sold ten thousand times.
            select(orderlines.c.order_id)
            .where(orderlines.c.order_id == listed.c.order_id, orderlines.c.sku.in_(list(skus)))
            .exists(),
        )
        .order_by(listed.c.ship_by.is_(None), listed.c.ship_by, listed.c.order_id)
        .limit(limit)
    )
    return tuple(OrderId(one) for one in connection.execute(statement).scalars())


def unsettled(connection: Connection) -> Mapping[OrderId, tuple[datetime, int]]:
    """Say of all unsettled orders when they changed last and how many scans they have."""
    counted = (
        select(func.count())
        .where(scans.c.order_id == order_list.c.order_id, ACTIVE)
        .scalar_subquery()
    )
    statement = (
        select(order_list.c.order_id, orders.c.changed_at, counted)
        .join(orders, orders.c.order_id == order_list.c.order_id)
        .where(order_list.c.settled.is_(false()))
    )
    return {
        OrderId(order_id): (changed_at, count)
        for order_id, changed_at, count in connection.execute(statement)
    }
