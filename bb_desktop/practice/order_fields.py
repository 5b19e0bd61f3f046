"""The fields of a ShipStation order: their types, and what stands there when they are left out.

V1 knows no partial update: what a request leaves out is gone afterwards. Fields that nobody
documented survive only where they stood before and are sent back. Types are checked more strictly
than the real service is known to do, so that the app cannot come to rely on kindness.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from bb_desktop.practice.pacific import parse_naive, seven_digits, three_digits
from bb_desktop.practice.replies import Json

Problems = dict[str, list[str]]
"""Messages by field path, in the shape of ``ModelState``."""

NOT_VALIDATED = "Address not yet validated"
MAX_ORDER_NUMBER = 50
WEIGHT_UNITS = {"pounds": 0, "ounces": 1, "grams": 2}

ADDRESS_TEXTS = (
    "name", "company", "street1", "street2", "street3", "city", "state", "postalCode", "country",
    "phone",
)  # fmt: skip
ITEM_TEXTS = (
    "lineItemKey", "sku", "name", "imageUrl", "warehouseLocation", "fulfillmentSku", "upc",
)  # fmt: skip
ADVANCED_TEXTS = (
    "customField1", "customField2", "customField3", "source", "billToParty", "billToAccount",
    "billToPostalCode", "billToCountryCode", "billToMyOtherAccount",
)  # fmt: skip
ADVANCED_FLAGS = ("nonMachinable", "saturdayDelivery", "containsAlcohol", "mergedOrSplit")


class FieldReader:
    """Read the fields of one JSON object by type, and collect what is wrong with them."""

    def __init__(self, source: Json, path: str, problems: Problems) -> None:
        """Read from ``source``; problems go under ``path`` and the field's name."""
        self.source = source
        self.path = path
        self.problems = problems

    def complain(self, name: str, message: str) -> None:
        """Write down what is wrong with a field."""
        self.problems.setdefault(f"{self.path}.{name}", []).append(message)

    def text(self, name: str, default: str | None = None) -> str | None:
        """Read a text; a number counts as its digits, as in .NET."""
        value = self.source.get(name)
        if value is None:
            return default
        if isinstance(value, str) or (isinstance(value, int | float) and value is not True):
            return str(value)
        self.complain(name, f"Unexpected character encountered while parsing value of '{name}'.")
        return default

    def number(self, name: str, default: float | None = None) -> float | None:
        """Read a number; a text is none."""
        value = self.source.get(name)
        if value is None:
            return default
        if isinstance(value, int | float) and not isinstance(value, bool):
            return value
        self.complain(name, f"Could not convert '{name}' to a number.")
        return default

    def flag(self, name: str, *, default: bool | None = False) -> bool | None:
        """Read a boolean: ``0`` and ``1`` are refused, as the real service does."""
        value = self.source.get(name)
        if value is None:
            return default
        if isinstance(value, bool):
            return value
        self.complain(name, f"Error converting value {value!r} to type 'System.Boolean'.")
        return default

    def time(self, name: str, write: Callable[[datetime], str] = seven_digits) -> str | None:
        """Read a Pacific time without offset and write it as the service does."""
        value = self.source.get(name)
        if value is None:
            return None
        try:
            return write(parse_naive(str(value)))
        except ValueError:
            self.complain(name, f"Could not convert string to DateTime: {value}.")
            return None

    def part(self, name: str) -> Json | None:
        """Read an object inside the object; None when it is left out."""
        value = self.source.get(name)
        if value is None or isinstance(value, dict):
            return value
        self.complain(name, f"'{name}' requires a JSON object.")
        return None

    def rows(self, name: str) -> list[Json]:
        """Read a list of objects; [] when it is left out."""
        value = self.source.get(name)
        if value is None:
            return []
        if isinstance(value, list) and all(isinstance(row, dict) for row in value):
            return value
        self.complain(name, f"'{name}' requires a JSON array of objects.")
        return []


def undocumented(sent: Json, stored: Json | None, known: Json) -> Json:
    """Choose what nobody documented but stood there before, and is sent back."""
    return {key: sent[key] for key in stored or {} if key in sent and key not in known}


def address(reader: FieldReader, stored: Json | None, *, ship_to: bool) -> Json:
    """Compose an address; that of the parcel needs a country and is put up for validation."""
    result: Json = {name: reader.text(name) for name in ADDRESS_TEXTS}
    result["residential"] = reader.flag("residential", default=None)
    if not result["name"]:
        reader.complain("name", "The name field is required.")
    country = result["country"]
    if (ship_to or country) and (not country or len(country) != 2 or not country.isupper()):
        reader.complain("country", "The country must be a two-letter ISO country code.")
    verified = NOT_VALIDATED if ship_to else None
    if stored is not None and all(result[name] == stored.get(name) for name in ADDRESS_TEXTS):
        verified = stored.get("addressVerified")
    result["addressVerified"] = verified
    return result | undocumented(reader.source, stored, result)


def weight(reader: FieldReader, default: Json | None) -> Json | None:
    """Compose a weight; the service adds the number of its unit."""
    if not reader.source:
        return default
    units = reader.text("units", "ounces")
    if units not in WEIGHT_UNITS:
        reader.complain("units", f"Requested value '{units}' was not found.")
        return default
    value = reader.number("value", 0.0)
    return {"value": value, "units": units, "WeightUnits": WEIGHT_UNITS[units]}


def item(reader: FieldReader, stored: Json | None, item_id: int, now: datetime) -> Json:
    """Compose one item; its number and dates are the service's own."""
    if reader.source.get("name") is None:
        reader.complain("name", "The name field is required.")
    options = FieldReader(reader.source, reader.path, reader.problems).rows("options")
    result: Json = {name: reader.text(name) for name in ITEM_TEXTS}
    result |= {
        "orderItemId": item_id,
        "weight": weight(_inside(reader, "weight"), None),
        "quantity": reader.number("quantity", 0),
        "unitPrice": reader.number("unitPrice", 0.0),
        "taxAmount": reader.number("taxAmount"),
        "shippingAmount": reader.number("shippingAmount"),
        "options": [{"name": o.get("name"), "value": o.get("value")} for o in options],
        "productId": reader.number("productId"),
        "adjustment": reader.flag("adjustment"),
        "createDate": stored["createDate"] if stored else three_digits(now),
        "modifyDate": stored["modifyDate"] if stored else three_digits(now),
    }
    return result | undocumented(reader.source, stored, result)


def advanced_options(reader: FieldReader, stored: Json | None, store_id: int) -> Json:
    """Compose the advanced options; the store is fixed once the order exists."""
    result: Json = {name: reader.text(name) for name in ADVANCED_TEXTS}
    result |= {name: reader.flag(name) for name in ADVANCED_FLAGS}
    result |= {
        "warehouseId": reader.number("warehouseId"),
        # Not settable, yet lost when they are not sent back: that is how integrators
        # overwrote split orders.
        "mergedIds": reader.source.get("mergedIds") or [],
        "parentId": reader.number("parentId"),
        "storeId": store_id,
    }
    return result | undocumented(reader.source, stored, result)


def insurance(reader: FieldReader) -> Json:
    """Compose the insurance; none by default."""
    return {
        "provider": reader.text("provider"),
        "insureShipment": reader.flag("insureShipment"),
        "insuredValue": reader.number("insuredValue", 0.0),
    }


def order_total(items: list[Json], tax: float, shipping: float) -> float:
    """Compute the total as the service does: items, discounts included, plus tax and shipping."""
    goods = sum((row["quantity"] or 0) * (row["unitPrice"] or 0) for row in items)
    return round(goods + tax + shipping, 2)


def _inside(reader: FieldReader, name: str) -> FieldReader:
    return FieldReader(reader.part(name) or {}, f"{reader.path}.{name}", reader.problems)
