"""Whose buyers were forgotten here, apart from the erasing, since every save asks for it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Column, Connection, Table, bindparam, delete, select

from bb_desktop.adapters.store.columns import Number, UtcTime, metadata
from bb_desktop.domain.orders import OrderId

erased_buyers = Table(
    "erased_buyers",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("erased_at", UtcTime, nullable=False),
)

# Built once: asked for at every order and parcel of a sync.
_ERASED = select(erased_buyers.c.erased_at).where(erased_buyers.c.order_id == bindparam("asked"))


def erased_at(connection: Connection, order_id: OrderId) -> datetime | None:
    """Say when the buyer of an order was forgotten here; None while he is known."""
    return connection.execute(_ERASED, {"asked": order_id}).scalar()


def know_again(connection: Connection, order_id: OrderId) -> None:
    """Keep the buyer of an order from now on: it is to be shipped after all."""
    connection.execute(delete(erased_buyers).where(erased_buyers.c.order_id == order_id))
