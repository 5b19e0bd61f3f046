"""The seller's hands in ShipStation: labels, marks, notes, addresses and holds.

Functions over the book; times are Pacific wall clock. A click that ShipStation would not offer
ends in a ``ValueError`` with a sentence.
"""

from __future__ import annotations

import copy
from datetime import datetime

from bb_desktop.practice.order_fields import NOT_VALIDATED
from bb_desktop.practice.order_writes import OPEN, InvalidOrder, write_order
from bb_desktop.practice.pacific import seven_digits
from bb_desktop.practice.replies import Json
from bb_desktop.practice.shipstation_account import first_service
from bb_desktop.practice.shipstation_book import ShipStationBook

SELLER = "3c16cdda-0000-4000-8000-0ea71f0f6954"
TRACKING = {
    "dhl_express": "{:010d}",
    "ups": "1Z9999999{:09d}",
    "stamps_com": "94001118995600{:08d}",
    "royal_mail": "MV{:09d}GB",
    "colissimo": "8R{:011d}",
}
ITEM_FIELDS = (
    "orderItemId", "lineItemKey", "sku", "name", "imageUrl", "weight", "quantity", "unitPrice",
    "warehouseLocation", "options", "productId", "fulfillmentSku",
)  # fmt: skip


def known_order(book: ShipStationBook, order_number: str) -> Json:
    """Find the order on the screen, by its number or by its order id.

    Raises:
        LookupError: No order has this number.
    """
    order = book.by_number(order_number) or book.find(order_number)
    if order is None:
        raise LookupError(f"ShipStation has no order {order_number}")
    return order


def new_shipment(
    book: ShipStationBook,
    order: Json,
    at: datetime,
    *,
    carrier: str,
    service: str | None,
    tracking: str | None,
    cost: float,
    is_return: bool,
) -> Json:
    """Write a label as ``GET /shipments`` lists it, and keep it."""
    if tracking is None:
        tracking = TRACKING.get(carrier, "{:012d}").format(book.next("tracking"))
    shipment: Json = {
        "shipmentId": book.next("shipment"),
        "orderId": order["orderId"],
        "orderKey": order["orderKey"],
        "userId": SELLER,
        "customerEmail": order["customerEmail"],
        "orderNumber": order["orderNumber"],
        "createDate": seven_digits(at),
        "shipDate": f"{at:%Y-%m-%d}",
        "shipmentCost": cost,
        "insuranceCost": 0.0,
        "trackingNumber": tracking,
        "isReturnLabel": is_return,
        "batchNumber": None,
        "carrierCode": carrier,
        "serviceCode": service if service is not None else first_service(carrier),
        "packageCode": "package",
        "confirmation": order["confirmation"],
        "warehouseId": order["advancedOptions"]["warehouseId"],
        "voided": False,
        "voidDate": None,
        "marketplaceNotified": False,
        "notifyErrorMessage": None,
        "shipTo": copy.deepcopy({**order["shipTo"], "addressVerified": None}),
        "weight": copy.deepcopy(order["weight"]),
        "dimensions": None,
        "insuranceOptions": {"provider": None, "insureShipment": False, "insuredValue": 0.0},
        "advancedOptions": {
            "billToParty": None,
            "billToAccount": None,
            "billToPostalCode": None,
            "billToCountryCode": None,
            "storeId": order["advancedOptions"]["storeId"],
        },
        "shipmentItems": [
            copy.deepcopy({name: row.get(name) for name in ITEM_FIELDS})
            for row in order["items"]
            if not row["adjustment"]
        ],
        "labelData": None,
        "formData": None,
    }
    book.shipments.append(shipment)
    return shipment


def buy_label(
    book: ShipStationBook,
    order_number: str,
    at: datetime,
    *,
    carrier: str,
    service: str | None,
    tracking: str | None,
    cost: float,
) -> str:
    """Buy a label: the order is shipped; a second label makes a second parcel.

    Raises:
        LookupError: No order has this number.
        ValueError: The order waits for payment, is held or cancelled.
    """
    order = known_order(book, order_number)
    if order["orderStatus"] not in ("awaiting_shipment", "pending_fulfillment", "shipped"):
        raise ValueError(f"order {order_number} is {order['orderStatus']}: no label")
    shipment = new_shipment(
        book, order, at, carrier=carrier, service=service, tracking=tracking, cost=cost,
        is_return=False,
    )  # fmt: skip
    order.update(
        orderStatus="shipped",
        carrierCode=carrier,
        serviceCode=shipment["serviceCode"],
        packageCode="package",
        shipDate=shipment["shipDate"],
    )
    book.touch(order, at)
    return str(shipment["trackingNumber"])


def void_label(book: ShipStationBook, order_number: str, at: datetime) -> None:
    """Void the newest label of an order; with none left the order waits for shipment again.

    Raises:
        LookupError: No order has this number, or it has no label to void.
    """
    order = known_order(book, order_number)
    living = [
        row
        for row in book.shipments
        if row["orderId"] == order["orderId"] and not row["voided"] and not row["isReturnLabel"]
    ]
    if not living:
        raise LookupError(f"order {order_number} has no label to void")
    living[-1].update(voided=True, voidDate=seven_digits(at))
    if len(living) == 1:
        order.update(orderStatus="awaiting_shipment", shipDate=None)
    book.touch(order, at)


def mark_as_shipped(
    book: ShipStationBook,
    order: Json,
    at: datetime,
    *,
    tracking: str | None,
    carrier: str | None,
    ship_date: datetime,
) -> None:
    """Mark an order as shipped: a fulfilment, never a shipment.

    Raises:
        ValueError: The order is shipped or cancelled already.
    """
    if order["orderStatus"] not in OPEN:
        raise ValueError(f"order {order['orderNumber']} is {order['orderStatus']} already")
    book.fulfillments.append(
        {
            "fulfillmentId": book.next("fulfillment"),
            "orderId": order["orderId"],
            "orderNumber": order["orderNumber"],
            "userId": SELLER,
            "customerEmail": order["customerEmail"],
            "trackingNumber": tracking or "",
            "createDate": seven_digits(at),
            "shipDate": seven_digits(ship_date),
            "voidDate": None,
            "deliveryDate": None,
            "carrierCode": carrier,
            "sellerFillProviderId": None,
            "sellerFillProviderName": None,
            "fulfillmentProviderCode": None,
            "fulfillmentServiceCode": None,
            "fulfillmentFee": 0.0,
            "voidRequested": False,
            "voided": False,
            "marketplaceNotified": False,
            "notifyErrorMessage": None,
            "shipTo": copy.deepcopy({**order["shipTo"], "addressVerified": None}),
        }
    )
    order.update(orderStatus="shipped", shipDate=f"{ship_date:%Y-%m-%d}", holdUntilDate=None)
    book.touch(order, at)


def edit_address(
    book: ShipStationBook, order_number: str, fields: dict[str, str | None], at: datetime
) -> None:
    """Change fields of the ship-to address, by the wire's own names.

    Raises:
        LookupError: No order has this number.
        ValueError: The address has no such field.
    """
    order = known_order(book, order_number)
    unknown = set(fields) - set(order["shipTo"])
    if unknown:
        raise ValueError(f"an address has no field {', '.join(sorted(unknown))}")
    order["shipTo"].update(fields, addressVerified=NOT_VALIDATED)
    book.touch(order, at)


def move(
    book: ShipStationBook, order: Json, at: datetime, status: str, *, held_until: str | None = None
) -> None:
    """Hold, release or cancel an order.

    Raises:
        ValueError: The order is shipped or cancelled already.
    """
    if order["orderStatus"] not in OPEN:
        raise ValueError(f"order {order['orderNumber']} is {order['orderStatus']} already")
    order.update(orderStatus=status, holdUntilDate=held_until)
    book.touch(order, at)


def import_order(book: ShipStationBook, order: Json, store_id: int, at: datetime) -> int:
    """Let a connected store bring in an order; every field that it has stays as it is.

    Raises:
        LookupError: There is no such store.
        ValueError: The order lacks something, or its id or key is taken.
    """
    if all(store["storeId"] != store_id for store in book.stores):
        raise LookupError(f"ShipStation has no store {store_id}")
    sent = {"orderStatus": "awaiting_shipment", **copy.deepcopy(order)}
    wanted_id = sent.pop("orderId", None)
    if wanted_id in book.orders or (sent.get("orderKey") and book.by_key(sent["orderKey"])):
        raise ValueError(f"the id or the key of order {sent.get('orderNumber')} is taken")
    try:
        stored = write_order(book, sent, at, store_id=store_id)
    except InvalidOrder as error:
        raise ValueError(f"the order lacks something: {', '.join(error.problems)}") from error
    _lay_over(stored, sent)
    stored["advancedOptions"]["storeId"] = store_id
    if wanted_id is not None:
        del book.orders[stored["orderId"]]
        stored["orderId"] = int(wanted_id)
        book.orders[stored["orderId"]] = stored
    return int(stored["orderId"])


def _lay_over(stored: Json, sent: Json) -> None:
    """Put what was sent over what was composed from it, objects and rows field by field."""
    for key, value in sent.items():
        below = stored.get(key)
        if isinstance(value, dict) and isinstance(below, dict):
            _lay_over(below, value)
        elif key == "items" and isinstance(value, list):
            for composed, row in zip(stored["items"], value, strict=True):
                _lay_over(composed, row)
        else:
            stored[key] = value
