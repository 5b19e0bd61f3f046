"""Lists at ShipStation: the documented filters, sorting and pages.

``orderNumber`` on ``/orders`` matches what *starts with* it; times are naive Pacific; both ends of
a span belong to it; parameters that nobody documented are ignored.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from math import ceil

import httpx

from bb_desktop.practice.pacific import parse_naive
from bb_desktop.practice.replies import Json

DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE = 100, 500
ORDER_STATUSES = frozenset(
    {
        "awaiting_payment", "awaiting_shipment", "pending_fulfillment", "shipped", "on_hold",
        "cancelled",
    }
)  # fmt: skip
ORDER_SPANS = {
    "createDate": "createDate",
    "modifyDate": "modifyDate",
    "orderDate": "orderDate",
    "paymentDate": "paymentDate",
}
SHIPMENT_SPANS = {"createDate": "createDate", "shipDate": "shipDate", "voidDate": "voidDate"}
FULFILLMENT_SPANS = {"createDate": "createDate", "shipDate": "shipDate"}
SORTABLE = {
    "orders": {"orderdate": "orderDate", "modifydate": "modifyDate", "createdate": "createDate"},
    "shipments": {"shipdate": "shipDate", "createdate": "createDate"},
    "fulfillments": {"shipdate": "shipDate", "createdate": "createDate"},
}


class BadQuery(Exception):
    """A query parameter has a value that it does not allow: 400 with ``ModelState``."""

    def __init__(self, name: str, value: str) -> None:
        """Name the parameter and its value."""
        super().__init__(f"The value '{value}' is not valid for {name}.")
        self.name = name


def chosen_orders(orders: list[Json], params: httpx.QueryParams) -> list[Json]:
    """Filter and sort orders; by order id unless told otherwise.

    Raises:
        BadQuery: A time with an offset, an unknown status, a sort key that does not exist.
    """
    rows = _equal(orders, params, {"orderStatus": lambda order: order["orderStatus"]})
    status = params.get("orderStatus")
    if status and status not in ORDER_STATUSES:
        raise BadQuery("orderStatus", status)
    number = params.get("orderNumber")
    if number:
        rows = [order for order in rows if order["orderNumber"].startswith(number)]
    if params.get("storeId"):
        store = _whole(params, "storeId", 0)
        rows = [order for order in rows if order["advancedOptions"]["storeId"] == store]
    if params.get("customerName"):
        name = params["customerName"].lower()
        rows = [order for order in rows if name in str(order["shipTo"]["name"]).lower()]
    if params.get("itemKeyword"):
        word = params["itemKeyword"].lower()
        rows = [
            order
            for order in rows
            if any(word in f"{i['sku']} {i['name']} {i['options']}".lower() for i in order["items"])
        ]
    return _sorted(_within(rows, params, ORDER_SPANS), params, "orders", "orderId")


def chosen_shipments(shipments: list[Json], params: httpx.QueryParams) -> list[Json]:
    """Filter and sort labels; by creation unless told otherwise.

    Raises:
        BadQuery: A time with an offset, or a sort key that does not exist.
    """
    rows = _equal(
        shipments,
        params,
        {
            "orderNumber": lambda row: row["orderNumber"],
            "orderId": lambda row: row["orderId"],
            "carrierCode": lambda row: row["carrierCode"],
            "serviceCode": lambda row: row["serviceCode"],
            "trackingNumber": lambda row: row["trackingNumber"],
            "storeId": lambda row: row["advancedOptions"]["storeId"],
            "recipientName": lambda row: row["shipTo"]["name"],
            "recipientCountryCode": lambda row: row["shipTo"]["country"],
        },
    )
    rows = _sorted(_within(rows, params, SHIPMENT_SPANS), params, "shipments", "createDate")
    if params.get("includeShipmentItems", "").lower() != "true":
        rows = [{**row, "shipmentItems": None} for row in rows]
    return rows


def chosen_fulfillments(fulfillments: list[Json], params: httpx.QueryParams) -> list[Json]:
    """Filter and sort fulfilments; there is no store in them, so none to filter by.

    Raises:
        BadQuery: A time with an offset, or a sort key that does not exist.
    """
    rows = _equal(
        fulfillments,
        params,
        {
            "fulfillmentId": lambda row: row["fulfillmentId"],
            "orderId": lambda row: row["orderId"],
            "orderNumber": lambda row: row["orderNumber"],
            "trackingNumber": lambda row: row["trackingNumber"],
            "recipientName": lambda row: row["shipTo"]["name"],
        },
    )
    return _sorted(_within(rows, params, FULFILLMENT_SPANS), params, "fulfillments", "createDate")


def page_of(
    rows: list[Json], params: httpx.QueryParams, plural: str, largest: int = MAX_PAGE_SIZE
) -> Json:
    """Cut one page out and put it into the envelope.

    Raises:
        BadQuery: ``page`` or ``pageSize`` is no number from 1.
    """
    size = min(_whole(params, "pageSize", DEFAULT_PAGE_SIZE), largest)
    page = _whole(params, "page", 1)
    if size < 1 or page < 1:
        raise BadQuery("page", str(page))
    return {
        plural: rows[(page - 1) * size : page * size],
        "total": len(rows),
        "page": page,
        "pages": ceil(len(rows) / size),
    }


def _equal(
    rows: list[Json], params: httpx.QueryParams, filters: dict[str, Callable[[Json], object]]
) -> list[Json]:
    """Keep rows whose field is exactly what the parameter says; an empty parameter says nothing."""
    for name, field in filters.items():
        if params.get(name):
            rows = [row for row in rows if str(field(row)) == params[name]]
    return rows


def _within(rows: list[Json], params: httpx.QueryParams, spans: dict[str, str]) -> list[Json]:
    """Keep rows inside the spans asked for; without a value a row is in none."""
    for name, field in spans.items():
        for end in ("Start", "End"):
            text = params.get(name + end)
            if not text:
                continue
            limit = _time(name + end, text)
            rows = [
                row
                for row in rows
                if row[field]
                and (
                    parse_naive(row[field]) >= limit
                    if end == "Start"
                    else parse_naive(row[field]) <= limit
                )
            ]
    return rows


def _sorted(rows: list[Json], params: httpx.QueryParams, plural: str, default: str) -> list[Json]:
    wanted = params.get("sortBy", "")
    field = SORTABLE[plural].get(wanted.lower()) if wanted else default
    if field is None:
        raise BadQuery("sortBy", wanted)
    direction = params.get("sortDir", "ASC").upper()
    if direction not in ("ASC", "DESC"):
        raise BadQuery("sortDir", direction)
    # Stable: rows of the same moment stay as they came in.
    return sorted(
        rows,
        key=lambda row: (row[field] is not None, row[field] or 0),
        reverse=direction == "DESC",
    )


def _whole(params: httpx.QueryParams, name: str, default: int) -> int:
    text = params.get(name) or str(default)
    if not text.isascii() or not text.isdigit():
        raise BadQuery(name, text)
    return int(text)


def _time(name: str, text: str) -> datetime:
    try:
        return parse_naive(text)
    except ValueError as error:
        raise BadQuery(name, text) from error
