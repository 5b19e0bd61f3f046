"""ShipStation's own connection to Back Market: it brings the orders and announces the parcels.

What is known of the real one: orders come in when Back Market waits for their acceptance or their
parcel, and only with an address to ship to; Back Market is told once an order, when its label is
made or it is marked as shipped, with the IMEI or serial number found in the internal note if the
order is one line of one piece; a label made after a void is not told of; what went wrong stands
on the parcel as ``notifyErrorMessage``. How it writes keys, and which text of a note it takes for
an identifier, is the shop's own.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from decimal import Decimal

from bb_desktop.practice import seller
from bb_desktop.practice.device_kinds import is_imei
from bb_desktop.practice.pacific import parse_naive, seven_digits, wall
from bb_desktop.practice.replies import Json
from bb_desktop.practice.shipstation_account import new_store
from bb_desktop.practice.shipstation_book import ShipStationBook

MARKETPLACE = "Back Market"
SHIPPERS = {
    "stamps_com": "USPS",
    "ups": "UPS",
    "dhl_express": "DHL Express",
    "fedex": "FedEx",
    "royal_mail": "Royal Mail",
    "dpd": "DPD UK",
    "colissimo": "Colissimo",
    "chronopost": "Chronopost",
}
_SERIAL = re.compile(r"(?=.*\d)(?=.*[A-Z])[A-Z0-9]{8,20}")
#: Back Market's line states that something is still to be done about.
_WAITING = frozenset({1, 2, 9})

Tell = Callable[[int, Json], str]
"""Change an order at Back Market; returns why it was refused, ``""`` where it was done."""


class NativeStore:
    """The connection of one account; nothing happens before it is made.

    Its state is part of ShipStation's book, so that it is kept with the practice shop.
    """

    def __init__(
        self,
        book: Callable[[], ShipStationBook],
        market_orders: Callable[[], list[Json]],
        tell: Tell,
    ) -> None:
        """Know both sides; ``book`` gives the book as it is now."""
        self._book = book
        self._market_orders = market_orders
        self._tell = tell

    # --- what the training and the tests choose ------------------------------------------------

    @property
    def failure(self) -> str:
        """Why every notice fails from now on; ``""`` lets them through."""
        return str(self._state["failure"])

    @failure.setter
    def failure(self, message: str) -> None:
        self._state["failure"] = message

    @property
    def delay_s(self) -> float:
        """Seconds that a notice takes after the label."""
        return float(self._state["delay_s"])

    @delay_s.setter
    def delay_s(self, seconds: float) -> None:
        self._state["delay_s"] = seconds

    @property
    def names_devices(self) -> bool:
        """Whether identifiers go with the notices."""
        return bool(self._state["names_devices"])

    @names_devices.setter
    def names_devices(self, wanted: bool) -> None:
        self._state["names_devices"] = wanted

    @property
    def _state(self) -> Json:
        return self._book().native

    # --- what it does --------------------------------------------------------------------------

    def connect(self, name: str, now: datetime) -> int:
        """Connect the shop's Back Market account as a store, or switch that store on again.

        Returns:
            The store's id.
        """
        book, known = self._book(), self._state["store_id"]
        if known is not None:
            self._switch(active=True)
        else:
            known = book.next("store")
            book.stores.append(new_store(known, name, MARKETPLACE, wall(now), active=True))
            book.native["store_id"] = known
        self.work(now)
        return int(known)

    def disconnect(self) -> None:
        """Switch that store off, if there is one; its orders stay."""
        self._switch(active=False)

    def _switch(self, *, active: bool) -> None:
        for store in self._book().stores:
            if store["storeId"] == self._state["store_id"]:
                store["active"] = active

    def work(self, now: datetime) -> None:
        """Bring in what is new at Back Market, and tell it what has shipped; safe to repeat."""
        book, store_id = self._book(), self._state["store_id"]
        connected = any(one["storeId"] == store_id and one["active"] for one in book.stores)
        if not connected:
            return
        # What was deleted or merged away since is not brought in a second time.
        known = {order["orderKey"] for order in book.orders.values()}
        for order in self._market_orders():
            if _wanted(order) and _key(order) not in known:
                seller.import_order(book, _as_shipstation(order), int(store_id), wall(now))
        self._send_notices(book, int(store_id), now)

    def _send_notices(self, book: ShipStationBook, store_id: int, now: datetime) -> None:
        latest = wall(now) - timedelta(seconds=self.delay_s)
        for parcel in (*book.shipments, *book.fulfillments):
            order = book.find(parcel["orderId"])
            if order is None or order["advancedOptions"]["storeId"] != store_id:
                continue
            if parcel["voided"] or parcel.get("isReturnLabel") or parcel["notifyErrorMessage"]:
                continue
            if parcel.get("fulfillmentId") in self._state["silent"]:
                continue
            for number in _market_numbers(book, order):
                if number not in self._state["told"] and (
                    parse_naive(parcel["createDate"]) <= latest
                ):
                    self._send_notice(order, parcel, number)

    def _send_notice(self, order: Json, parcel: Json, number: int) -> None:
        error = self.failure or self._tell(number, self._notice(order, parcel, number))
        parcel.update(marketplaceNotified=not error, notifyErrorMessage=error or None)
        if not error:
            self._state["told"].append(number)

    def _notice(self, order: Json, parcel: Json, number: int) -> Json:
        carrier = str(parcel["carrierCode"] or "")
        notice: Json = {
            "order_id": number,
            "new_state": 3,
            "tracking_number": parcel["trackingNumber"],
            "shipper": SHIPPERS.get(carrier, "Other"),
        }
        pieces = [item["quantity"] for item in order["items"] if not item["adjustment"]]
        if self.names_devices and pieces == [1]:
            notice |= _identifier_in(str(order["internalNotes"] or ""))
        return notice


def _wanted(order: Json) -> bool:
    ship_to = order["shipping_address"]
    waits = order["state"] in (1, 3) and any(
        line["state"] in _WAITING for line in order["orderlines"]
    )
    erased = ship_to["last_name"] == "Deleted"
    return waits and bool(ship_to["street"]) and not erased and not order.get("is_backship")


def _key(order: Json) -> str:
    return f"backmarket-{order['order_id']}"


def _market_numbers(book: ShipStationBook, order: Json) -> list[int]:
    """Name the Back Market orders that a parcel is of: its own and those merged into it.

    A split order's number may carry a suffix.
    """
    merged = [book.orders[number] for number in order["advancedOptions"]["mergedIds"] or []]
    starts = [one["orderNumber"].partition("-")[0] for one in (order, *merged)]
    return list(dict.fromkeys(int(start) for start in starts if start.isdigit()))


def _as_shipstation(order: Json) -> Json:
    created = datetime.fromisoformat(order["date_creation"])
    return {
        "orderNumber": str(order["order_id"]),
        "orderKey": _key(order),
        "orderDate": seven_digits(wall(created)),
        "orderStatus": "awaiting_shipment",
        "customerEmail": order["shipping_address"].get("email"),
        "billTo": _address(order["billing_address"]),
        "shipTo": _address(order["shipping_address"]),
        "items": [_item(line) for line in order["orderlines"] if line["state"] in _WAITING],
        "amountPaid": float(order["price"]),
        "advancedOptions": {"source": "backmarket"},
    }


def _address(told: Json) -> Json:
    name = " ".join(filter(None, (told["first_name"], told["last_name"])))
    return {
        "name": name or "–",
        "company": told.get("company") or None,
        "street1": told["street"],
        "street2": told.get("street2") or None,
        "city": told["city"],
        "state": told.get("state_or_province"),
        "postalCode": told["postal_code"],
        "country": told["country"],
        "phone": told.get("phone"),
    }


def _item(line: Json) -> Json:
    return {
        "lineItemKey": str(line["id"]),
        "sku": line["listing"],
        "name": line["product"] or line["listing"],
        "quantity": line["quantity"],
        "unitPrice": float(round(Decimal(line["price"]) / line["quantity"], 2)),
    }


def _identifier_in(note: str) -> Json:
    """Find the device in a note: an IMEI before anything that may be a serial number."""
    words = note.split()
    imei = next((word for word in words if is_imei(word)), None)
    if imei is not None:
        return {"imei": imei}
    serial = next((word for word in words if _SERIAL.fullmatch(word)), None)
    return {} if serial is None else {"serial_number": serial}
