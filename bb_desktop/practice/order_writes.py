"""Creating and updating ShipStation orders: ``createorder`` and ``createorders``.

``orderKey`` decides: found → update, not found → new order with that key, absent → always a new
order. The whole resource is required. Shipped and cancelled orders are locked.
"""

from __future__ import annotations

from datetime import datetime

from bb_desktop.practice.order_fields import (
    MAX_ORDER_NUMBER,
    FieldReader,
    Problems,
    address,
    advanced_options,
    insurance,
    item,
    order_total,
    undocumented,
    weight,
)
from bb_desktop.practice.pacific import seven_digits
from bb_desktop.practice.replies import Json
from bb_desktop.practice.shipstation_book import ShipStationBook

OPEN = frozenset({"awaiting_payment", "awaiting_shipment", "pending_fulfillment", "on_hold"})
NEW = frozenset({"awaiting_payment", "awaiting_shipment", "shipped", "on_hold", "cancelled"})
REQUIRED = ("orderNumber", "orderDate", "orderStatus", "billTo", "shipTo")
TEXTS = (
    "customerUsername", "customerEmail", "customerNotes", "internalNotes", "giftMessage",
    "paymentMethod", "requestedShippingService", "carrierCode", "serviceCode", "packageCode",
)  # fmt: skip
NOBODYS = {
    "userId": None,
    "externallyFulfilled": False,
    "externallyFulfilledBy": None,
    "externallyFulfilledById": None,
    "externallyFulfilledByName": None,
}
NO_WEIGHT: Json = {"value": 0.0, "units": "ounces", "WeightUnits": 1}


class InvalidOrder(Exception):
    """The order breaks the model: 400 with ``ModelState``."""

    def __init__(self, problems: Problems) -> None:
        """Carry the messages by field."""
        super().__init__("The request is invalid.")
        self.problems = problems


class RuleBroken(Exception):
    """The order breaks a rule of the business: 500 with ``ExceptionMessage``."""


class OrderMissing(Exception):
    """The order that shall be changed is not there: 404."""


def write_order(
    book: ShipStationBook,
    body: Json,
    at: datetime,
    path: str = "apiOrder",
    *,
    store_id: int | None = None,
) -> Json:
    """Create or update one order.

    Args:
        book: The account.
        body: The whole order.
        at: Pacific wall clock.
        path: Before the field names in error messages: ``apiOrder`` or ``apiOrders[n]``.
        store_id: The store of a new order, whatever it says itself; None for the API's callers.

    Returns:
        The order itself as it is stored now, not a copy.

    Raises:
        InvalidOrder: Something required is missing or of the wrong type.
        RuleBroken: The order is locked, or no active manual store is there to take it.
        OrderMissing: ``orderId`` names no order.
    """
    problems: Problems = {}
    reader = FieldReader(body, path, problems)
    for name in REQUIRED:
        if body.get(name) in (None, "", {}):
            reader.complain(name, f"The {name} field is required.")
    key = reader.text("orderKey") or None
    stored = _stored(book, body, key)
    _check_id(book, reader, key, stored)
    status = reader.text("orderStatus")
    if status is not None and status not in (NEW if stored is None else NEW | OPEN):
        reader.complain("orderStatus", f"Requested value '{status}' was not found.")
    if stored is not None and stored["orderStatus"] not in OPEN:
        raise RuleBroken(
            f"Order {stored['orderNumber']} is {stored['orderStatus']} and cannot be updated."
        )
    if store_id is None:
        store_id = _store(book, reader, stored)
    order_id = book.next("order") if stored is None else stored["orderId"]
    fresh = _composed(book, reader, stored, at)
    if problems:
        raise InvalidOrder(problems)
    fresh["orderId"] = order_id
    fresh["orderKey"] = key or f"manual-practice-{order_id}"
    fresh["advancedOptions"]["storeId"] = store_id
    if stored is None:
        book.orders[order_id] = fresh
        return fresh
    stored.clear()
    stored.update(fresh)
    return stored


def _stored(book: ShipStationBook, body: Json, key: str | None) -> Json | None:
    """Find the order that a key means; of split ones with one key the ``orderId`` says which.

    Without it the first is meant: that is how integrators wrote children over their parents.
    """
    if key is None:
        return None
    named = book.find(body["orderId"]) if body.get("orderId") is not None else None
    return named if named is not None and named["orderKey"] == key else book.by_key(key)


def _check_id(
    book: ShipStationBook, reader: FieldReader, key: str | None, stored: Json | None
) -> None:
    """Compare ``orderId`` with the order that the key found; without a key it means nothing."""
    wanted = reader.source.get("orderId")
    if wanted is None or key is None:
        return
    known = book.find(wanted)
    if known is None:
        raise OrderMissing(f"order {wanted}")
    if known is not stored:
        reader.complain("orderKey", "The orderKey of an order cannot be changed.")


def _store(book: ShipStationBook, reader: FieldReader, stored: Json | None) -> int:
    """Say where the order lives: where it was created, else an active store, else a manual one."""
    if stored is not None:
        return int(stored["advancedOptions"]["storeId"])
    wanted = (reader.part("advancedOptions") or {}).get("storeId")
    active = [store for store in book.stores if store["active"]]
    for store in active:
        if store["storeId"] == wanted:
            return int(store["storeId"])
    manual = [store["storeId"] for store in active if store["marketplaceId"] == 0]
    if not manual:
        raise RuleBroken("Object reference not set to an instance of an object.")
    return int(manual[0])


def _composed(
    book: ShipStationBook, reader: FieldReader, stored: Json | None, at: datetime
) -> Json:
    """Build the whole order from the request; what was left out is null or its default."""

    def inside(name: str) -> FieldReader:
        return FieldReader(reader.part(name) or {}, f"{reader.path}.{name}", reader.problems)

    def before(name: str) -> Json | None:
        return stored.get(name) if stored else None

    number = reader.text("orderNumber") or ""
    if len(number) > MAX_ORDER_NUMBER:
        reader.complain("orderNumber", "The orderNumber must have a maximum length of 50.")
    items = _items(book, reader, stored, at)
    tax, shipping = reader.number("taxAmount", 0.0) or 0.0, reader.number("shippingAmount", 0.0)
    ship_date = reader.time("shipDate")
    customs = inside("internationalOptions")
    order: Json = {
        "orderId": None,
        "orderNumber": number,
        "orderKey": None,
        "orderDate": reader.time("orderDate"),
        "createDate": stored["createDate"] if stored else seven_digits(at),
        "modifyDate": seven_digits(at),
        "paymentDate": reader.time("paymentDate"),
        "shipByDate": reader.time("shipByDate"),
        "orderStatus": reader.text("orderStatus"),
        "customerId": stored.get("customerId") if stored else None,
        "billTo": address(inside("billTo"), before("billTo"), ship_to=False),
        "shipTo": address(inside("shipTo"), before("shipTo"), ship_to=True),
        "items": items,
        "orderTotal": _total(stored, items, tax, shipping or 0.0),
        "amountPaid": reader.number("amountPaid", 0.0),
        "taxAmount": tax,
        "shippingAmount": shipping,
        "gift": reader.flag("gift"),
        "confirmation": reader.text("confirmation", "none"),
        "shipDate": ship_date[:10] if ship_date else None,
        "holdUntilDate": stored.get("holdUntilDate") if stored else None,
        "weight": weight(inside("weight"), dict(NO_WEIGHT)),
        "dimensions": reader.part("dimensions"),
        "insuranceOptions": insurance(inside("insuranceOptions")),
        "internationalOptions": {
            "contents": customs.text("contents"),
            "customsItems": customs.rows("customsItems") or None,
            "nonDelivery": customs.text("nonDelivery"),
        },
        "advancedOptions": advanced_options(
            inside("advancedOptions"), before("advancedOptions"), 0
        ),
        "tagIds": reader.source.get("tagIds") or None,
    }
    order |= {name: reader.text(name) for name in TEXTS}
    order |= {name: (stored or {}).get(name, default) for name, default in NOBODYS.items()}
    if order["orderStatus"] != "on_hold":
        order["holdUntilDate"] = None
    return order | undocumented(reader.source, stored, order)


def _total(stored: Json | None, items: list[Json], tax: float, shipping: float) -> float:
    """Compute the total; one that another channel brought along stays while nothing changes it."""
    total = order_total(items, tax, shipping)
    if stored is None:
        return total
    before = order_total(
        stored["items"], stored["taxAmount"] or 0.0, stored["shippingAmount"] or 0.0
    )
    return float(stored["orderTotal"]) if before == total else total


def _items(
    book: ShipStationBook, reader: FieldReader, stored: Json | None, at: datetime
) -> list[Json]:
    """Compose all items; one that is known by its number, else by its key, keeps its number."""
    left = list(stored["items"]) if stored else []
    items = []
    for place, sent in enumerate(reader.rows("items")):
        found = next(
            (
                row
                for row in left
                if sent.get("orderItemId") == row["orderItemId"]
                or (
                    sent.get("orderItemId") is None
                    and sent.get("lineItemKey") is not None
                    and sent["lineItemKey"] == row["lineItemKey"]
                )
            ),
            None,
        )
        if found is not None:
            left.remove(found)
        inside = FieldReader(sent, f"{reader.path}.items[{place}]", reader.problems)
        item_id = found["orderItemId"] if found else book.next("item")
        items.append(item(inside, found, item_id, at))
    return items
