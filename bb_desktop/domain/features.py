"""Every feature of the mapping as one row: what it is, where it comes from, where it goes.

The rows are those of ShipStation's own Back Market connection, and the window's order panel shows
them side by side. Where neither service has a field the value is kept here and exported.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from bb_desktop.domain import feature_values as values
from bb_desktop.domain.addresses import phone_for
from bb_desktop.domain.carriers import tracking_url
from bb_desktop.domain.feature_values import Mapped
from bb_desktop.domain.mapping import SOURCE, customer_email, gift_of, requested_service
from bb_desktop.domain.orders import BackMarketOrder
from bb_desktop.domain.prices import amount_paid
from bb_desktop.domain.shipments import Shipment
from bb_desktop.domain.shop import SellerMarks, Shop, TargetStatus
from bb_desktop.domain.statuses import target_status

#: Where a value goes that neither service has a field for.
KEPT_HERE = "kept here"


@dataclass(frozen=True, slots=True)
class Feature:
    """A row of the mapping.

    Attributes:
        code: Short and stable; views translate by it.
        name: In English.
        origin: Back Market's field, or the seller's setting.
        target: The field that takes it, or ``kept here``.
        value: Says the value for an order, ``""`` for none.
    """

    code: str
    name: str
    origin: str
    target: str
    value: Callable[[Mapped], str]


@dataclass(frozen=True, slots=True)
class MappedField:
    """A row of the mapping with its value for one order; not for logs, buyers are in it."""

    code: str
    name: str
    origin: str
    target: str
    value: str = field(repr=False)

    @property
    def kept_here(self) -> bool:
        """Say whether neither service has a field for this."""
        return self.target == KEPT_HERE


def mapped_fields(
    order: BackMarketOrder,
    shop: Shop,
    marks: SellerMarks,
    shipment: Shipment | None = None,
    note: str = "",
    *,
    wanted: TargetStatus | None = None,
) -> tuple[MappedField, ...]:
    """Fill in every row of :data:`FEATURES` for one order, in that order.

    Args:
        order: What Back Market told.
        shop: The seller's choices.
        marks: What the seller noted on it by hand.
        shipment: The parcel that counts, or None.
        note: The internal note, complete.
        wanted: Its status where more than the seller's table decides it (see
            :func:`~bb_desktop.domain.holding.wanted_status`); None for the table's.
    """
    mapped = Mapped(order, shop, marks, note, shipment, wanted)
    return tuple(
        MappedField(row.code, row.name, row.origin, row.target, row.value(mapped))
        for row in FEATURES
    )


_BM, _SELLER, _SHIPSTATION = "Back Market: ", "Settings: ", "ShipStation: "

FEATURES: tuple[Feature, ...] = (
    Feature(
        "order_number",
        "Order number",
        f"{_BM}order_id",
        "orderNumber",
        lambda m: str(m.order.order_id),
    ),
    Feature(
        "order_key",
        "Order key",
        f"{_BM}region and order_id",
        "orderKey",
        lambda m: m.shop.order_key(m.order.order_id),
    ),
    Feature(
        "order_date",
        "Order date",
        f"{_BM}date_creation",
        "orderDate",
        lambda m: values.time_text(m.order.created_at),
    ),
    Feature(
        "payment_date",
        "Payment date",
        f"{_BM}date_payment",
        "paymentDate",
        lambda m: values.time_text(m.order.paid_at),
    ),
    Feature(
        "ship_by",
        "Ship by",
        f"{_BM}expected_dispatch_date",
        "shipByDate",
        lambda m: values.time_text(m.order.ship_by),
    ),
    Feature(
        "status",
        "Status",
        f"{_BM}state and line states; {_SELLER}status table",
        "orderStatus",
        lambda m: (m.wanted or target_status(m.order, m.shop)).value,
    ),
    Feature(
        "ship_to",
        "Ship to",
        f"{_BM}shipping_address",
        "shipTo",
        lambda m: values.address_text(m.order.shipping_address),
    ),
    Feature(
        "bill_to",
        "Bill to",
        f"{_BM}billing_address",
        "billTo",
        lambda m: values.address_text(m.order.billing_address),
    ),
    Feature(
        "email",
        "Buyer's e-mail",
        f"{_BM}shipping_address.email; {_SELLER}pass on",
        "customerEmail",
        lambda m: customer_email(m.order, m.shop) or "",
    ),
    Feature(
        "phone",
        "Buyer's phone",
        f"{_BM}shipping_address.phone",
        "shipTo.phone",
        lambda m: phone_for(m.order.shipping_address),
    ),
    Feature(
        "requested_service",
        "Chosen shipping method",
        f"{_BM}shipper and shipping_price",
        "requestedShippingService",
        lambda m: requested_service(m.order, m.shop.words_on_slips) or "",
    ),
    Feature(
        "payment_method",
        "Payment method",
        f"{_BM}payment_method",
        "paymentMethod",
        lambda m: m.order.payment_method,
    ),
    Feature(
        "discounts", "Discounts", f"{_BM}negative amounts", "items[] adjustment", values.discounts
    ),
    Feature("gift", "Gift", f"{_BM}where said; your mark wins", "gift", values.gift),
    Feature(
        "gift_message",
        "Gift message",
        f"{_BM}where said; your mark wins",
        "giftMessage",
        lambda m: gift_of(m.order, m.marks)[1],
    ),
    Feature(
        "internal_note",
        "Internal note",
        "Your text and the scanned identifiers",
        "internalNotes",
        lambda m: m.note,
    ),
    Feature(
        "customer_note",
        "Note from the buyer",
        f"{_BM}where said",
        "customerNotes",
        lambda m: m.order.customer_note,
    ),
    Feature(
        "weight", "Order weight", f"{_SELLER}weight per SKU × quantity", "weight", values.weight
    ),
    Feature(
        "item_weight",
        "Item weight",
        f"{_SELLER}weight per SKU",
        "items[].weight",
        values.item_weights,
    ),
    Feature(
        "item_options",
        "Item options",
        f"{_BM}title and condition; {_SELLER}options per SKU",
        "items[].options",
        values.options,
    ),
    Feature(
        "warehouse_location",
        "Warehouse location",
        f"{_SELLER}shelf per SKU",
        "items[].warehouseLocation",
        values.locations,
    ),
    Feature(
        "item_price",
        "Item price",
        f"{_BM}orderlines[].price ÷ quantity",
        "items[].unitPrice",
        values.prices,
    ),
    Feature(
        "amount_paid",
        "Amount paid",
        f"{_BM}price + shipping_price",
        "amountPaid",
        lambda m: values.money_text(amount_paid(m.order)),
    ),
    Feature(
        "tax",
        "Tax",
        f"{_BM}sales_taxes",
        "taxAmount",
        lambda m: values.money_text(m.order.sales_taxes),
    ),
    Feature(
        "shipping_paid",
        "Shipping paid",
        f"{_BM}shipping_price",
        "shippingAmount",
        lambda m: values.money_text(m.order.shipping_price),
    ),
    Feature("store", "Store", f"{_SELLER}store", "advancedOptions.storeId", values.store),
    Feature("source", "Source", "always", "advancedOptions.source", lambda _: SOURCE),
    Feature(
        "currency",
        "Currency",
        f"{_BM}currency",
        "advancedOptions.customField1",
        lambda m: m.order.currency,
    ),
    Feature(
        "marketplace",
        "Marketplace",
        f"{_BM}country_code",
        "advancedOptions.customField2",
        lambda m: m.order.country_code,
    ),
    Feature("line_id", "Line id", f"{_BM}orderlines[].id", "items[].lineItemKey", values.line_keys),
    Feature(
        "shipped",
        "Shipped",
        f"{_SHIPSTATION}shipments and fulfillments",
        "new_state",
        lambda m: "3" if m.shipment and m.shipment.live else "",
    ),
    Feature(
        "tracking_number",
        "Tracking number",
        f"{_SHIPSTATION}trackingNumber",
        "tracking_number",
        values.tracking,
    ),
    Feature(
        "tracking_url",
        "Tracking link",
        "The carrier's page, where known",
        "tracking_url",
        lambda m: tracking_url(values.shipper(m), values.tracking(m)) or "",
    ),
    Feature(
        "carrier",
        "Carrier",
        f"{_SHIPSTATION}carrierCode; {_SELLER}carrier table",
        "shipper",
        values.shipper,
    ),
    Feature(
        "ship_date",
        "Ship date",
        f"{_SHIPSTATION}createDate of the label",
        "date_shipping",
        lambda m: m.shipment.created_at.isoformat() if m.shipment else "",
    ),
    Feature(
        "service",
        "Service",
        f"{_SHIPSTATION}serviceCode",
        KEPT_HERE,
        lambda m: m.shipment.service_code if m.shipment else "",
    ),
    Feature(
        "carrier_fees",
        "Carrier fees",
        f"{_SHIPSTATION}label and insurance cost",
        KEPT_HERE,
        values.fees,
    ),
    Feature(
        "note_to_buyer",
        "Note to the buyer",
        f"{_SELLER}note to buyer",
        KEPT_HERE,
        lambda m: m.shop.note_to_buyer,
    ),
    Feature(
        "item_information",
        "Item information",
        f"{_SELLER}item information",
        KEPT_HERE,
        lambda m: m.shop.item_information,
    ),
)
