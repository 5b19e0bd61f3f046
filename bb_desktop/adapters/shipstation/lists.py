"""Whole lists of ShipStation, read through the connection: doubles dropped, nothing slipped by."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from bb_desktop.adapters.fields import MOST_ROWS
from bb_desktop.adapters.http import Query, parse_json
from bb_desktop.adapters.shipstation import wire
from bb_desktop.adapters.shipstation.connection import Connection
from bb_desktop.adapters.shipstation.pages import read_rows
from bb_desktop.domain.errors import Service, UnexpectedReply
from bb_desktop.domain.shipments import (
    Shipment,
    ShipmentList,
    ShipStationOrder,
    ShipStationOrderList,
    UnreadRecord,
)

log = logging.getLogger(__name__)

_SERVICE = Service.SHIPSTATION

Record = TypeVar("Record")


def read_orders(
    connection: Connection, query: Query, between: Callable[[], None] | None = None
) -> ShipStationOrderList:
    """Read all orders that fit the filters, each once, in its newest form.

    ``between`` is called before every page, here and below.

    Raises:
        RemoteError: Any of its kinds.
    """

    def newest(order: ShipStationOrder) -> tuple[int, datetime]:
        return order.shipstation_order_id, order.modified_at

    number_keys = ("orderNumber", "orderId")
    found = _collected(
        connection, "/orders", "orders", wire.parse_order, query, newest, number_keys, between
    )
    return ShipStationOrderList(*found, connection.told_at)


def read_parcels(
    connection: Connection,
    key: str,
    parse: Callable[[object], Shipment],
    query: Query,
    between: Callable[[], None] | None = None,
) -> ShipmentList:
    """Read all shipments or fulfillments that fit the filters, each once.

    Raises:
        RemoteError: Any of its kinds.
    """

    def newest(shipment: Shipment) -> tuple[int, datetime]:
        return shipment.shipment_id, shipment.created_at

    number_keys = ("orderNumber", "shipmentId", "fulfillmentId")
    sorted_query = [*query, ("sortBy", "CreateDate"), ("sortDir", "ASC")]
    found = _collected(
        connection, f"/{key}", key, parse, sorted_query, newest, number_keys, between
    )
    return ShipmentList(*found, connection.told_at)


def read_names(
    connection: Connection, path: str, parse: Callable[[object], Record], query: Query = ()
) -> tuple[tuple[Record, ...], tuple[UnreadRecord, ...]]:
    """Read a list that comes in one piece, bare or under a key of its own.

    Raises:
        UnexpectedReply: The reply is no list.
        RemoteError: Any other of its kinds.
    """
    parsed = parse_json(connection.send("GET", path, query=query), _SERVICE)
    if isinstance(parsed, Mapping):
        parsed = next((value for value in parsed.values() if isinstance(value, list)), None)
    if not isinstance(parsed, list) or len(parsed) > MOST_ROWS:
        raise UnexpectedReply(f"ShipStation's reply to {path} is no list.", service=_SERVICE)
    records, unread = wire.parse_rows(enumerate(parsed, start=1), parse, ())
    _tell(path, unread)
    return tuple(records), tuple(unread)


def _collected(
    connection: Connection,
    path: str,
    key: str,
    parse: Callable[[object], Record],
    query: Query,
    newest: Callable[[Record], tuple[int, datetime]],
    number_keys: Sequence[str],
    between: Callable[[], None] | None,
) -> tuple[tuple[Record, ...], tuple[UnreadRecord, ...]]:
    """Read a whole list and drop doubles; one that moved meanwhile is read once more."""
    kept: dict[int, tuple[datetime, Record]] = {}
    unread: dict[str, UnreadRecord] = {}

    def read_page(asked: Query) -> object:
        if between is not None:
            between()
        return parse_json(connection.send("GET", path, query=asked), _SERVICE)

    connection.told_at = None
    for _ in range(2):
        rows = read_rows(read_page, key, query)
        records, left_out = wire.parse_rows(rows.found, parse, number_keys)
        seen: set[int] = set()
        for record in records:
            number, at = newest(record)
            seen.add(number)
            if number not in kept or at >= kept[number][0]:
                kept[number] = (at, record)
        left_out += [
            UnreadRecord(f"position {position}", f"ShipStation cannot read this row of {key}.")
            for position in rows.poisoned
        ]
        unread |= {row.key: row for row in left_out}
        # A row that is there twice has moved to the end, and all behind it have moved up: one of
        # them may have slipped through between two pages.
        if rows.pages < 2 or (len(seen) == len(records) and not rows.shrunk):
            break
    _tell(key, list(unread.values()))
    return tuple(record for _, record in kept.values()), tuple(unread.values())


def _tell(list_name: str, unread: Sequence[UnreadRecord]) -> None:
    for row in unread:
        log.warning("record left out list=%s key=%s reason=%s", list_name, row.key, row.reason)
