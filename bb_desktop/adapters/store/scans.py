"""Scans: identifiers recorded on orders, appended and withdrawn, never rewritten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Index,
    Row,
    Select,
    Table,
    and_,
    exists,
    false,
    or_,
    select,
    text,
    true,
    update,
)

from bb_desktop.adapters.store.columns import (
    Json,
    Number,
    PlainText,
    RowNumber,
    UtcTime,
    insert_into,
    metadata,
)
from bb_desktop.adapters.store.order_tables import orders
from bb_desktop.domain.errors import InvalidIdentifier, StoreError
from bb_desktop.domain.identifiers import Identifier, IdentifierKind, identifier_from
from bb_desktop.domain.orders import BackMarketOrder, OrderId, OrderlineId, OrderState
from bb_desktop.domain.units import ActiveScan

scans = Table(
    "scans",
    metadata,
    Column("scan_id", RowNumber, primary_key=True, autoincrement=True),
    Column("order_id", Number, ForeignKey("orders.order_id"), nullable=False, index=True),
    Column("orderline_id", Number, nullable=False),
    Column("kind", PlainText, nullable=False),
    Column("value", PlainText, nullable=False, index=True),
    Column("recorded_at", UtcTime, nullable=False),
    Column("bench", PlainText, nullable=False),
    Column("companions", Json, nullable=False),
    Column("sending", Boolean, nullable=False),
    # True while the device is bound to this order: active, and the order not called off.
    Column("holds", Boolean, nullable=False),
    Column("withdrawn_at", UtcTime),
    sqlite_autoincrement=True,
)
Index(
    "uq_scans_active",
    scans.c.order_id,
    scans.c.kind,
    scans.c.value,
    unique=True,
    sqlite_where=text("withdrawn_at IS NULL"),
    postgresql_where=text("withdrawn_at IS NULL"),
)
# Two benches could each find a phone free and put it on two orders; one of them is refused here.
Index(
    "uq_scans_holds",
    scans.c.kind,
    scans.c.value,
    unique=True,
    sqlite_where=text("holds"),
    postgresql_where=text("holds"),
)

_ACTIVE = scans.c.withdrawn_at.is_(None)


def frees_devices(order: BackMarketOrder) -> bool:
    """Say whether what was scanned on an order may be sold again: nothing goes out on it."""
    if order.called_off:
        return True
    return order.state in (OrderState.NOT_PAID, OrderState.FINISHED) and not order.announced


def set_holds(connection: Connection, order_id: OrderId, *, holds: bool) -> None:
    """Bind the devices of an order to it, or set them free; one that was sold on stays there."""
    other = scans.alias("other")
    statement = update(scans).where(scans.c.order_id == order_id, _ACTIVE)
    if holds:
        statement = statement.where(
            scans.c.holds.is_(false()),
            ~exists().where(
                other.c.kind == scans.c.kind,
                other.c.value == scans.c.value,
                other.c.holds.is_(true()),
            ),
        )
    connection.execute(statement.values(holds=holds))


def active_scans(
    connection: Connection, chosen: Sequence[int] | Select[tuple[int]]
) -> Mapping[OrderId, tuple[ActiveScan, ...]]:
    """Read the active scans of orders, oldest first."""
    found: dict[OrderId, list[ActiveScan]] = defaultdict(list)
    statement = (
        select(scans)
        .where(scans.c.order_id.in_(chosen), _ACTIVE)
        .order_by(scans.c.recorded_at, scans.c.scan_id)
    )
    for row in connection.execute(statement):
        scan = _scan(row)
        found[scan.order_id].append(scan)
    return {order_id: tuple(one) for order_id, one in found.items()}


def _scan(row: Row[Any]) -> ActiveScan:
    try:
        identifier = identifier_from(IdentifierKind(row.kind), row.value)
    except (InvalidIdentifier, ValueError) as error:
        raise StoreError(
            f"A scan on order {row.order_id} in the database is no identifier."
        ) from error
    return ActiveScan(
        order_id=OrderId(row.order_id),
        orderline_id=OrderlineId(row.orderline_id),
        identifier=identifier,
        recorded_at=row.recorded_at,
        bench=row.bench,
        companions=tuple(row.companions),
        sending=row.sending,
    )


class SqlScans:
    """The scans, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def add(self, scan: ActiveScan) -> None:
        """Record a scan; it holds its device unless its order is called off.

        Raises:
            StoreError: The same identifier is active on that order already or held by another
                open one, or there is no such order. The transaction can go on.
        """
        order = self._order(scan.order_id)
        statement = (
            insert_into(self._connection, scans)
            .values(
                order_id=scan.order_id,
                orderline_id=scan.orderline_id,
                kind=scan.identifier.kind.value,
                value=scan.identifier.value,
                recorded_at=scan.recorded_at,
                bench=scan.bench,
                companions=list(scan.companions),
                sending=scan.sending,
                holds=not frees_devices(order),
            )
            .on_conflict_do_nothing()
            .returning(scans.c.scan_id)
        )
        if self._connection.execute(statement).first() is None:
            raise self._duplicate(scan)

    def _order(self, order_id: OrderId) -> BackMarketOrder:
        order = self._connection.execute(
            select(orders.c.facts).where(orders.c.order_id == order_id)
        ).scalar()
        if not isinstance(order, BackMarketOrder):
            raise StoreError(f"No order {order_id} is stored, so nothing can be recorded on it.")
        return order

    def _duplicate(self, scan: ActiveScan) -> StoreError:
        held_by = self._connection.execute(
            select(scans.c.order_id).where(
                _same(scan.identifier),
                or_(and_(_ACTIVE, scans.c.order_id == scan.order_id), scans.c.holds.is_(true())),
            )
        ).scalars()
        others = set(held_by) - {scan.order_id}
        if not others:
            return StoreError(f"This identifier stands on order {scan.order_id} already.")
        return StoreError(f"This identifier stands on order {min(others)}, which is still open.")

    def withdraw(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Take an active scan back; False when there is none."""
        taken = self._connection.execute(
            update(scans)
            .where(scans.c.order_id == order_id, _same(identifier), _ACTIVE)
            .values(withdrawn_at=now, holds=False)
            .returning(scans.c.scan_id)
        )
        return taken.first() is not None

    def elsewhere(self, identifier: Identifier, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List active scans of the same identifier on other orders, newest first."""
        statement = (
            select(scans)
            .where(_same(identifier), scans.c.order_id != order_id, _ACTIVE)
            .order_by(scans.c.recorded_at.desc(), scans.c.scan_id.desc())
        )
        return tuple(_scan(row) for row in self._connection.execute(statement))

    def mark_sending(
        self, order_id: OrderId, identifiers: Iterable[Identifier], *, sending: bool
    ) -> None:
        """Note that identifiers are on their way to Back Market, or did not arrive there."""
        for identifier in identifiers:
            self._connection.execute(
                update(scans)
                .where(scans.c.order_id == order_id, _same(identifier), _ACTIVE)
                .values(sending=sending)
            )


def _same(identifier: Identifier) -> Any:
    return and_(scans.c.kind == identifier.kind.value, scans.c.value == identifier.value)
