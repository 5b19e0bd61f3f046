"""Every field of the mapping, both services beside each other, and where each comes from."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bb_desktop.application.order_panel import OrderInFull
from bb_desktop.domain.features import MappedField
from bb_desktop.domain.orders import BackMarketOrder
from bb_desktop.ui import pieces
from bb_desktop.ui.marked import QT_TRANSLATE_NOOP
from bb_desktop.ui.messages import market_word, say
from bb_desktop.ui.orders.sections import grid_of

NAMES = {
    "order_number": QT_TRANSLATE_NOOP("messages", "Order number"),
    "order_key": QT_TRANSLATE_NOOP("messages", "Order key"),
    "order_date": QT_TRANSLATE_NOOP("messages", "Order date"),
    "payment_date": QT_TRANSLATE_NOOP("messages", "Payment date"),
    "ship_by": QT_TRANSLATE_NOOP("messages", "Ship by"),
    "status": QT_TRANSLATE_NOOP("messages", "Status"),
    "ship_to": QT_TRANSLATE_NOOP("messages", "Ship to"),
    "bill_to": QT_TRANSLATE_NOOP("messages", "Bill to"),
    "email": QT_TRANSLATE_NOOP("messages", "Buyer’s e-mail"),
    "phone": QT_TRANSLATE_NOOP("messages", "Buyer’s phone"),
    "requested_service": QT_TRANSLATE_NOOP("messages", "Chosen shipping method"),
    "payment_method": QT_TRANSLATE_NOOP("messages", "Payment method"),
    "discounts": QT_TRANSLATE_NOOP("messages", "Discounts"),
    "gift": QT_TRANSLATE_NOOP("messages", "Gift"),
    "gift_message": QT_TRANSLATE_NOOP("messages", "Gift message"),
    "internal_note": QT_TRANSLATE_NOOP("messages", "Internal note"),
    "customer_note": QT_TRANSLATE_NOOP("messages", "Note from the buyer"),
    "weight": QT_TRANSLATE_NOOP("messages", "Order weight"),
    "item_weight": QT_TRANSLATE_NOOP("messages", "Item weight"),
    "item_options": QT_TRANSLATE_NOOP("messages", "Item options"),
    "warehouse_location": QT_TRANSLATE_NOOP("messages", "Warehouse location"),
    "item_price": QT_TRANSLATE_NOOP("messages", "Item price"),
    "amount_paid": QT_TRANSLATE_NOOP("messages", "Amount paid"),
    "tax": QT_TRANSLATE_NOOP("messages", "Tax"),
    "shipping_paid": QT_TRANSLATE_NOOP("messages", "Shipping paid"),
    "store": QT_TRANSLATE_NOOP("messages", "Store"),
    "source": QT_TRANSLATE_NOOP("messages", "Source"),
    "currency": QT_TRANSLATE_NOOP("messages", "Currency"),
    "marketplace": QT_TRANSLATE_NOOP("messages", "Marketplace"),
    "line_id": QT_TRANSLATE_NOOP("messages", "Line id"),
    "shipped": QT_TRANSLATE_NOOP("messages", "Shipped"),
    "tracking_number": QT_TRANSLATE_NOOP("messages", "Tracking number"),
    "tracking_url": QT_TRANSLATE_NOOP("messages", "Tracking link"),
    "carrier": QT_TRANSLATE_NOOP("messages", "Carrier"),
    "ship_date": QT_TRANSLATE_NOOP("messages", "Ship date"),
    "service": QT_TRANSLATE_NOOP("messages", "Service"),
    "carrier_fees": QT_TRANSLATE_NOOP("messages", "Carrier fees"),
    "note_to_buyer": QT_TRANSLATE_NOOP("messages", "Note to the buyer"),
    "item_information": QT_TRANSLATE_NOOP("messages", "Item information"),
}
#: Parts of an origin that are words and no names of a service's own fields.
ORIGINS = {
    "Settings: ": QT_TRANSLATE_NOOP("messages", "Settings: "),
    "where said; your mark wins": QT_TRANSLATE_NOOP("messages", "where said; your mark wins"),
    "where said": QT_TRANSLATE_NOOP("messages", "where said"),
    "state and line states": QT_TRANSLATE_NOOP("messages", "state and line states"),
    "status table": QT_TRANSLATE_NOOP("messages", "status table"),
    "pass on": QT_TRANSLATE_NOOP("messages", "pass on"),
    "negative amounts": QT_TRANSLATE_NOOP("messages", "negative amounts"),
    "weight per SKU": QT_TRANSLATE_NOOP("messages", "weight per SKU"),
    "options per SKU": QT_TRANSLATE_NOOP("messages", "options per SKU"),
    "shelf per SKU": QT_TRANSLATE_NOOP("messages", "shelf per SKU"),
    "title and condition": QT_TRANSLATE_NOOP("messages", "title and condition"),
    "quantity": QT_TRANSLATE_NOOP("messages", "quantity"),
    "region and order_id": QT_TRANSLATE_NOOP("messages", "region and order_id"),
    "carrier table": QT_TRANSLATE_NOOP("messages", "carrier table"),
    "always": QT_TRANSLATE_NOOP("messages", "always"),
    "note to buyer": QT_TRANSLATE_NOOP("messages", "note to buyer"),
    "item information": QT_TRANSLATE_NOOP("messages", "item information"),
    "shipments and fulfillments": QT_TRANSLATE_NOOP("messages", "shipments and fulfillments"),
    "label and insurance cost": QT_TRANSLATE_NOOP("messages", "label and insurance cost"),
    "createDate of the label": QT_TRANSLATE_NOOP("messages", "createDate of the label"),
    "The carrier's page, where known": QT_TRANSLATE_NOOP(
        "messages", "The carrier's page, where known"
    ),
    "Your text and the scanned identifiers": QT_TRANSLATE_NOOP(
        "messages", "Your text and the scanned identifiers"
    ),
}
_FROM_SHIPSTATION = "ShipStation: "


def mapped_fields(detail: OrderInFull) -> QWidget:
    """List every row of the mapping: its name and origin, and what each service has of it."""
    facts = detail.view.facts
    raw = facts.shipstation.raw if facts.shipstation else {}
    made, grid = grid_of((1, 1))
    heads = (
        say(QT_TRANSLATE_NOOP("messages", "Back Market or you")),
        say(QT_TRANSLATE_NOOP("messages", "ShipStation")),
    )
    for place, words in enumerate(heads):
        grid.addWidget(pieces.label(words, "caption_strong", "muted", wrap=True), 0, place)
    for position, field in enumerate(detail.fields):
        top = 1 + 2 * position
        about = f"{field_name(field)} · {origin_words(field.origin)} → {_target(field)}"
        name = pieces.label(about, "caption", "muted", wrap=True)
        name.setContentsMargins(0, 5, 0, 0)
        grid.addWidget(name, top, 0, 1, 2)
        left, right = both_values(field, facts.order, raw)
        for place, text in enumerate((left, right)):
            value = pieces.selectable(pieces.label(text or "–", "small", wrap=True))
            grid.addWidget(value, top + 1, place, Qt.AlignmentFlag.AlignTop)
    return made


def field_name(field: MappedField) -> str:
    """Give the name of a row."""
    words = NAMES.get(field.code)
    return say(words) if words else field.name


def origin_words(origin: str) -> str:
    """Say where a row comes from; names of a service's own fields stay as they are."""
    for words in sorted(ORIGINS, key=len, reverse=True):
        origin = origin.replace(words, say(ORIGINS[words]))
    return origin


def _target(field: MappedField) -> str:
    return say(QT_TRANSLATE_NOOP("messages", "kept here")) if field.kept_here else field.target


def both_values(
    field: MappedField, order: BackMarketOrder, raw: Mapping[str, object]
) -> tuple[str, str]:
    """Give what Back Market (or the seller) and ShipStation have of a row.

    What goes from ShipStation to Back Market has its mapped value on ShipStation's side, and what
    Back Market holds of it by now on the other.
    """
    if not field.kept_here and field.target in _MARKET_FIELDS:
        return market_value(order, field.target), field.value
    if field.origin.startswith(_FROM_SHIPSTATION):
        return "", field.value
    value = _plain(field.value == "yes", "") if field.code == "gift" else field.value
    return value, shipstation_value(raw, field.target)


_MARKET_FIELDS = frozenset(
    {"new_state", "tracking_number", "tracking_url", "shipper", "date_shipping"}
)


def market_value(order: BackMarketOrder, target: str) -> str:
    """Give what Back Market holds of what it was told; ``""`` for nothing yet."""
    if target == "new_state":
        return market_word(order)
    if target == "tracking_number":
        return order.tracking_number
    if target == "tracking_url":
        return order.tracking_url
    if target == "shipper":
        return order.promised_shipper
    return order.shipped_at.isoformat() if order.shipped_at is not None else ""


def shipstation_value(raw: Mapping[str, object], target: str) -> str:
    """Find what ShipStation shows for a field, ``""`` for nothing; of a list each item's value."""
    if target.startswith("items[]"):
        return _of_items(raw, target.removeprefix("items[]").lstrip(". "))
    value: object = raw
    for name in target.split("."):
        value = value.get(name) if isinstance(value, Mapping) else None
    return _plain(value, target)


def _of_items(raw: Mapping[str, object], name: str) -> str:
    items = raw.get("items")
    listed = (
        [item for item in items if isinstance(item, Mapping)] if isinstance(items, list) else []
    )
    if name == "adjustment":
        found = (
            f"{item.get('name')}: {item.get('unitPrice')}"
            for item in listed
            if item.get("adjustment")
        )
    else:
        found = (_plain(item.get(name), name) for item in listed if not item.get("adjustment"))
    return "; ".join(filter(None, found))


def _plain(value: object, target: str) -> str:
    if isinstance(value, bool):
        words = (QT_TRANSLATE_NOOP("messages", "yes"), QT_TRANSLATE_NOOP("messages", "no"))
        return say(words[0] if value else words[1])
    if isinstance(value, str | int | float):
        # ShipStation writes its own wall clock, which is Pacific, and no zone with it.
        return f"{value} (Pacific)" if target.endswith("Date") and value else str(value)
    if isinstance(value, list):
        pairs = (one for one in value if isinstance(one, Mapping))
        return ", ".join(str(one.get("value") or "") for one in pairs)
    if isinstance(value, Mapping):
        parts = [value.get(name) for name in ("name", "street1", "postalCode", "city", "country")]
        if "value" in value:
            parts = [f"{value.get('value')} {value.get('units') or ''}".strip()]
        return ", ".join(str(part) for part in parts if part)
    return ""
