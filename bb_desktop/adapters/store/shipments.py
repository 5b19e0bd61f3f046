"""Shipments: the parcels that ShipStation told of, voided and returned ones included."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    ForeignKey,
    Select,
    Table,
    and_,
    bindparam,
    insert,
    select,
    update,
)

from bb_desktop.adapters.store.columns import (
    DomainValue,
    Json,
    Number,
    OfOrders,
    PlainText,
    UtcTime,
    chunks,
    metadata,
)
from bb_desktop.adapters.store.erased_table import erased_at
from bb_desktop.adapters.store.mirror import shipstation_orders
from bb_desktop.adapters.store.order_words import keep_numbers
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.privacy import erased_shipment
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shipments import Shipment, ShipmentSource, ShipStationOrder

shipments = Table(
    "shipments",
    metadata,
    Column("source", PlainText, primary_key=True),
    Column("shipment_id", Number, primary_key=True, autoincrement=False),
    Column("order_id", Number, ForeignKey("orders.order_id"), nullable=False, index=True),
    Column("shipstation_order_id", Number),
    Column("tracking_number", PlainText, nullable=False, index=True),
    Column("created_at", UtcTime, nullable=False),
    Column("voided", Boolean, nullable=False),
    Column("fees_cents", Number),
    Column("facts", DomainValue(Shipment), nullable=False),
    Column("raw", Json, nullable=False),
    Column("first_seen_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
)

# Most of what a pass reads is stored already.
_AS_TOLD = select(
    shipments.c.source, shipments.c.shipment_id, shipments.c.order_id, shipments.c.facts
).where(shipments.c.shipment_id.in_(bindparam("chosen", expanding=True)))
_PARCELS = OfOrders(
    select(shipments.c.order_id, shipments.c.facts, shipments.c.raw).order_by(
        shipments.c.created_at, shipments.c.source, shipments.c.shipment_id
    ),
    shipments.c.order_id,
)


def shipments_of(
    connection: Connection, chosen: Sequence[int] | Select[tuple[int]]
) -> Mapping[OrderId, tuple[Shipment, ...]]:
    """Read the parcels of orders, oldest first."""
    found: dict[OrderId, list[Shipment]] = defaultdict(list)
    for order_id, facts, raw in _PARCELS.rows(connection, chosen):
        found[order_id].append(replace(facts, raw=raw))
    return {order_id: tuple(one) for order_id, one in found.items()}


def parcels_with(
    connection: Connection, own: tuple[Shipment, ...], parts: Sequence[ShipStationOrder]
) -> tuple[Shipment, ...]:
    """Add the parcels of a merged order that stand with another of those in it; oldest first."""
    if not any(one.merged_ids for one in parts):
        return own
    known = {(one.source, one.shipment_id) for one in own}
    numbers = [one.shipstation_order_id for one in parts]
    rows = connection.execute(
        select(shipments.c.facts, shipments.c.raw)
        .where(
            # By the orders behind the parts, for which there is an index.
            shipments.c.order_id.in_(
                select(shipstation_orders.c.order_id).where(
                    shipstation_orders.c.shipstation_order_id.in_(numbers)
                )
            ),
            shipments.c.shipstation_order_id.in_(numbers),
        )
        .order_by(shipments.c.created_at, shipments.c.source, shipments.c.shipment_id)
    )
    others = [replace(facts, raw=raw) for facts, raw in rows]
    more = [one for one in others if (one.source, one.shipment_id) not in known]
    return tuple(sorted((*own, *more), key=lambda one: (one.created_at, one.shipment_id)))


class SqlShipments:
    """The parcels, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def stored_as(self, shipments: Iterable[Shipment]) -> dict[tuple[ShipmentSource, int], OrderId]:
        """Give the orders of those that are stored exactly as they are told here."""
        told = {(one.source, one.shipment_id): one for one in shipments}
        found = {}
        for chunk in chunks({shipment_id for _, shipment_id in told}):
            for row in self._connection.execute(_AS_TOLD, {"chosen": chunk}):
                key = ShipmentSource(row.source), row.shipment_id
                if told.get(key) == row.facts:
                    found[key] = OrderId(row.order_id)
        return found

    def save(self, order_id: OrderId, shipment: Shipment, now: datetime) -> Saved:
        """Write what ShipStation told of a parcel; safe to repeat.

        A buyer who was forgotten here stays so.
        """
        if erased_at(self._connection, order_id) is not None:
            shipment = erased_shipment(shipment)
        key = {"source": shipment.source.value, "shipment_id": shipment.shipment_id}
        told = {
            "order_id": order_id,
            "shipstation_order_id": shipment.shipstation_order_id,
            "tracking_number": shipment.tracking_number,
            "created_at": shipment.created_at,
            "voided": shipment.voided,
            "fees_cents": shipment.fees_cents,
            "facts": shipment,
            "raw": dict(shipment.raw),
            "changed_at": now,
        }
        this_one = and_(*(shipments.c[name] == value for name, value in key.items()))
        stored = self._connection.execute(
            select(shipments.c.order_id, shipments.c.facts).where(this_one)
        ).first()
        if stored is None:
            self._connection.execute(insert(shipments), {**key, **told, "first_seen_at": now})
            keep_numbers(self._connection, order_id)
            return Saved.NEW
        if (stored.order_id, stored.facts) == (order_id, shipment):
            return Saved.SAME
        self._connection.execute(update(shipments).where(this_one), told)
        # A parcel may have been told of another order before.
        for one in {stored.order_id, order_id}:
            keep_numbers(self._connection, one)
        return Saved.CHANGED
