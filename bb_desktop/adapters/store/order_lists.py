"""Long lists of orders: their numbers alone, sorted by the database.

A list of a hundred thousand is read as numbers; the rows behind them are gathered when somebody
looks at them.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, Text, case, cast, func, or_, select, true

from bb_desktop.adapters.store.mirror import shipstation_orders
from bb_desktop.adapters.store.order_tables import orderlines
from bb_desktop.adapters.store.order_words import order_list, order_words
from bb_desktop.adapters.store.scan_tables import scans
from bb_desktop.adapters.store.shipments import shipments
from bb_desktop.domain.order_sort import OrderSort, SettledCounts
from bb_desktop.domain.orders import FINAL_LINE_STATES, LineState, OrderId


def count_settled(connection: Connection) -> SettledCounts:
    """Count the settled orders, from the index alone."""
    statement = (
        select(order_list.c.announced, func.count())
        .where(order_list.c.settled.is_(true()))
        .group_by(order_list.c.announced)
    )
    counted = {bool(announced): count for announced, count in connection.execute(statement)}
    return SettledCounts(announced=counted.get(True, 0), closed=counted.get(False, 0))


def count_newer(connection: Connection, order_id: OrderId) -> int:
    """Count the settled orders that were created after an order; quick for those of late."""
    this = order_list.alias("this")
    statement = (
        select(func.count())
        .select_from(order_list.join(this, this.c.order_id == order_id))
        .where(
            order_list.c.settled.is_(true()),
            order_list.c.created_at >= this.c.created_at,
            or_(
                order_list.c.created_at > this.c.created_at,
                order_list.c.order_id > this.c.order_id,
            ),
        )
    )
    return connection.execute(statement).scalar_one()


def listed_ids(
    connection: Connection, sort: OrderSort, *, descending: bool, settled_only: bool
) -> tuple[OrderId, ...]:
    """List the numbers of orders; of equal ones the newest comes first."""
    table = order_list
    statement: Select[Any] = select(table.c.order_id)
    if settled_only:
        statement = statement.where(table.c.settled.is_(true()))
    value = _value(sort)
    if value is not None:
        asked = value.desc() if descending else value.asc()
        # The two databases disagree on where nothing belongs: at the end, here.
        statement = statement.order_by(value.is_(None), asked)
    if sort is OrderSort.CREATED and not descending:
        statement = statement.order_by(table.c.created_at, table.c.order_id)
    else:
        statement = statement.order_by(table.c.created_at.desc(), table.c.order_id.desc())
    return tuple(connection.execute(statement).scalars())


def _value(sort: OrderSort) -> ColumnElement[Any] | None:
    """Give what a column sorts by; None where creation alone does it."""
    simple: dict[OrderSort, ColumnElement[Any]] = {
        OrderSort.ORDER: order_list.c.order_id,
        OrderSort.STAGE: order_list.c.announced.is_(False),
        OrderSort.BACK_MARKET: order_list.c.state * 1000 + order_list.c.line_state,
        OrderSort.VALUE: order_list.c.price_cents,
        OrderSort.SHIPPER: func.lower(func.nullif(order_list.c.shipper, "")),
    }
    if sort in simple:
        return simple[sort]
    match sort:
        case OrderSort.ARTICLE:
            return _of_first_line(func.lower(orderlines.c.title))
        case OrderSort.SKU:
            return _of_first_line(orderlines.c.sku)
        case OrderSort.BUYER:
            return _buyer()
        case OrderSort.PHONES:
            return _recorded()
        case OrderSort.SHIPSTATION:
            return _of_mirror(shipstation_orders.c.status)
        case OrderSort.SHIPSTATION_ID:
            return _of_mirror(shipstation_orders.c.shipstation_order_id)
        case OrderSort.PARCEL:
            own = func.nullif(order_list.c.tracking_number, "")
            return func.coalesce(_of_parcel(), own)
        case OrderSort.IDENTIFIER:
            # The column shows the last six.
            return _of_scan(func.substr(scans.c.value, func.length(scans.c.value) - 5))
        case OrderSort.BENCH:
            return _of_scan(scans.c.bench)
        case _:
            # A settled order shows no deadline any more, whatever Back Market left there.
            return None


def _of_first_line(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return (
        select(value)
        .where(orderlines.c.order_id == order_list.c.order_id)
        .order_by(orderlines.c.position)
        .limit(1)
        .scalar_subquery()
    )


def _buyer() -> ColumnElement[Any]:
    """Give the words behind the number: the buyer's name comes first there."""
    behind = func.length(cast(order_list.c.order_id, Text)) + 2
    return (
        select(func.substr(order_words.c.words, behind))
        .where(order_words.c.order_id == order_list.c.order_id)
        .scalar_subquery()
    )


def _of_mirror(value: ColumnElement[Any]) -> ColumnElement[Any]:
    """Ask ShipStation's order: the one that was not split off, the newest of several."""
    table = shipstation_orders
    return (
        select(value)
        .where(table.c.order_id == order_list.c.order_id)
        .order_by(
            table.c.parent_id.is_not(None),
            table.c.modified_at.desc(),
            table.c.shipstation_order_id.desc(),
        )
        .limit(1)
        .scalar_subquery()
    )


def _of_parcel() -> ColumnElement[Any]:
    return (
        select(func.nullif(shipments.c.tracking_number, ""))
        .where(shipments.c.order_id == order_list.c.order_id, shipments.c.voided.is_not(true()))
        .order_by(shipments.c.created_at.desc())
        .limit(1)
        .scalar_subquery()
    )


def _of_scan(value: ColumnElement[Any]) -> ColumnElement[Any]:
    return (
        select(value)
        .where(scans.c.order_id == order_list.c.order_id, scans.c.withdrawn_at.is_(None))
        .order_by(scans.c.recorded_at.desc(), scans.c.scan_id.desc())
        .limit(1)
        .scalar_subquery()
    )


def _recorded() -> ColumnElement[Any]:
    """Count identifiers less the pieces that were packed: the fewest are what is missing most."""
    here = orderlines.c.order_id == order_list.c.order_id
    packed = or_(
        orderlines.c.state.not_in([int(state) for state in FINAL_LINE_STATES]),
        orderlines.c.state == int(LineState.SHIPPED),
    )
    pieces = select(func.coalesce(func.sum(orderlines.c.quantity), 0)).where(here, packed)
    registered = select(func.count()).where(
        here, or_(orderlines.c.imei != "", orderlines.c.serial_number != "")
    )
    recorded = select(func.count()).where(
        scans.c.order_id == order_list.c.order_id, scans.c.withdrawn_at.is_(None)
    )
    here_or_there = case(
        (recorded.scalar_subquery() > registered.scalar_subquery(), recorded.scalar_subquery()),
        else_=registered.scalar_subquery(),
    )
    return here_or_there - pieces.scalar_subquery()
