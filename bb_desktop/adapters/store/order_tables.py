"""The tables of Back Market's orders, apart from their reading, since scans ask for them too."""

from __future__ import annotations

from sqlalchemy import Boolean, Column, ForeignKey, Integer, Table

from bb_desktop.adapters.store.columns import (
    DomainValue,
    Json,
    Number,
    PlainText,
    UtcTime,
    metadata,
)
from bb_desktop.domain.orders import BackMarketOrder

# ``facts`` is the truth; the columns beside it are for looking up and for people with a query tool.
orders = Table(
    "orders",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("state", Integer, nullable=False),
    Column("created_at", UtcTime, nullable=False),
    Column("modified_at", UtcTime, nullable=False),
    Column("paid_at", UtcTime),
    Column("ship_by", UtcTime, index=True),
    Column("is_backship", Boolean, nullable=False),
    # Every line is final: Back Market expects nothing more of the seller.
    Column("finished", Boolean, nullable=False, index=True),
    Column("buyer_country", PlainText, nullable=False),
    Column("price_cents", Number, nullable=False),
    Column("currency", PlainText, nullable=False),
    Column("facts", DomainValue(BackMarketOrder), nullable=False),
    Column("raw", Json, nullable=False),
    Column("first_seen_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
    Column("gift", Boolean),
    Column("gift_message", PlainText, nullable=False),
    Column("internal_note", PlainText, nullable=False),
)

orderlines = Table(
    "orderlines",
    metadata,
    Column("order_id", Number, ForeignKey("orders.order_id"), primary_key=True),
    Column("orderline_id", Number, primary_key=True, autoincrement=False),
    Column("position", Integer, nullable=False),
    Column("sku", PlainText, nullable=False, index=True),
    Column("title", PlainText, nullable=False),
    Column("state", Integer, nullable=False),
    Column("quantity", Integer, nullable=False),
    Column("price_cents", Number, nullable=False),
    Column("imei", PlainText, nullable=False, index=True),
    Column("serial_number", PlainText, nullable=False, index=True),
)

announcements = Table(
    "announcements",
    metadata,
    Column("order_id", Number, ForeignKey("orders.order_id"), primary_key=True),
    Column("announced_at", UtcTime, nullable=False),
    Column("tracking_number", PlainText, nullable=False),
    Column("shipper", PlainText, nullable=False),
    Column("carrier_code", PlainText, nullable=False),
    Column("service_code", PlainText, nullable=False),
    Column("fees_cents", Number),
    Column("note_to_buyer", PlainText, nullable=False),
    Column("item_information", PlainText, nullable=False),
)
