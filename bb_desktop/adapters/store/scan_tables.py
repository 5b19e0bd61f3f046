"""The tables of the scans, and what one row of them says."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Column, ForeignKey, Index, Row, Table, and_, false, text

from bb_desktop.adapters.store.columns import Json, Number, PlainText, RowNumber, UtcTime, metadata
from bb_desktop.domain.errors import InvalidIdentifier, StoreError
from bb_desktop.domain.identifiers import Identifier, IdentifierKind, identifier_from
from bb_desktop.domain.orders import OrderId, OrderlineId
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
    # True while the device is bound to this order: active, not come back, and the order not
    # called off.
    Column("holds", Boolean, nullable=False),
    Column("withdrawn_at", UtcTime),
    # The device went out on this order and came back; it may be sold again.
    Column("returned_at", UtcTime),
    # Its type code was learned from this scan, so taking it back unlearns it.
    Column("taught", Boolean, nullable=False, server_default=false()),
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

# What was scanned today is asked for all day long.
Index("ix_scans_recorded_at", scans.c.recorded_at)

# The list in ``companions``, one row a number, so that a phone is found by any of them.
companions_of_scans = Table(
    "scan_companions",
    metadata,
    Column(
        "scan_id", RowNumber, ForeignKey("scans.scan_id"), primary_key=True, autoincrement=False
    ),
    Column("kind", PlainText, primary_key=True),
    Column("value", PlainText, primary_key=True, index=True),
)

ACTIVE = scans.c.withdrawn_at.is_(None)


def same(identifier: Identifier) -> Any:
    """Choose the scans of an identifier."""
    return and_(scans.c.kind == identifier.kind.value, scans.c.value == identifier.value)


def scan_of(row: Row[Any]) -> ActiveScan:
    """Read a row.

    Raises:
        StoreError: It holds no identifier.
    """
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
        returned_at=row.returned_at,
        taught=row.taught,
    )
