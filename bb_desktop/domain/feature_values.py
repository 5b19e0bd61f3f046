"""The values of the mapping's rows for one order, as text for people."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bb_desktop.domain.addresses import gaps, ship_to
from bb_desktop.domain.carriers import shipper_for
from bb_desktop.domain.mapping import gift_of, order_weight_g
from bb_desktop.domain.orders import Address, BackMarketOrder, Money, Orderline
from bb_desktop.domain.pacific import to_pacific
from bb_desktop.domain.prices import unit_prices
from bb_desktop.domain.products import item_options
from bb_desktop.domain.shipments import Shipment
from bb_desktop.domain.shop import SellerMarks, Shop, TargetStatus
from bb_desktop.domain.tracking import clean_tracking


@dataclass(frozen=True, slots=True)
class Mapped:
    """What the value of a row is derived from.

    Attributes:
        note: The internal note as it is, or shall be, in ShipStation.
        shipment: The parcel that counts, or None before there is one.
        wanted: Its status where more than the seller's table decides it, else None.
    """

    order: BackMarketOrder
    shop: Shop
    marks: SellerMarks
    note: str
    shipment: Shipment | None
    wanted: TargetStatus | None = None


def time_text(when: datetime | None) -> str:
    """Write a time as ShipStation gets it."""
    return to_pacific(when) if when else ""


def money_text(amount: Money) -> str:
    """Write an amount with its currency."""
    return f"{amount.amount} {amount.currency}"


def address_text(address: Address) -> str:
    """Write an address in one line, missing parts named."""
    parts = [text for name, text in ship_to(address).items() if text and name != "phone"]
    missing = gaps(address)
    return ", ".join(parts) + (f" (missing: {', '.join(missing)})" if missing else "")


def item_weights(mapped: Mapped) -> str:
    """Give the weight of one unit of each line, where known."""

    def text(line: Orderline) -> str:
        grams = mapped.shop.product(line.sku).weight_g
        return "" if grams is None else f"{grams} g"

    return _each_line(mapped, text)


def options(mapped: Mapped) -> str:
    """Give the options of each line."""
    return _each_line(
        mapped, lambda line: ", ".join(value for _, value in item_options(line, mapped.shop))
    )


def locations(mapped: Mapped) -> str:
    """Give the shelf of each line, where known."""
    return _each_line(mapped, lambda line: mapped.shop.product(line.sku).warehouse_location)


def prices(mapped: Mapped) -> str:
    """Give the unit prices of each line."""
    return _each_line(
        mapped,
        lambda line: " + ".join(f"{count} × {price}" for count, price in unit_prices(line)),
    )


def _each_line(mapped: Mapped, text_of: Callable[[Orderline], str]) -> str:
    texts = ((line.sku, text_of(line)) for line in mapped.order.packed_lines)
    return "; ".join(f"{sku}: {text}" for sku, text in texts if text)


def discounts(mapped: Mapped) -> str:
    """Give what was taken off the price."""
    return "; ".join(
        f"{one.name}: -{abs(one.amount.amount)} {one.amount.currency}"
        for one in mapped.order.discounts
    )


def gift(mapped: Mapped) -> str:
    """Say whether it is a gift."""
    return "yes" if gift_of(mapped.order, mapped.marks)[0] else "no"


def weight(mapped: Mapped) -> str:
    """Give the weight of the parcel's articles, where known."""
    grams = order_weight_g(mapped.order, mapped.shop)
    return "" if grams is None else f"{grams} g"


def store(mapped: Mapped) -> str:
    """Give the store that the order goes to."""
    return "" if mapped.shop.store_id is None else str(mapped.shop.store_id)


def line_keys(mapped: Mapped) -> str:
    """Give the numbers of the lines."""
    return ", ".join(str(line.orderline_id) for line in mapped.order.packed_lines)


def shipper(mapped: Mapped) -> str:
    """Give the shipper that Back Market is told."""
    parcel = mapped.shipment
    if parcel is None:
        return ""
    country = mapped.order.shipping_address.country
    return shipper_for(parcel.carrier_code, parcel.service_code, country, mapped.shop)


def tracking(mapped: Mapped) -> str:
    """Give the tracking number that Back Market is told."""
    return clean_tracking(mapped.shipment.tracking_number) if mapped.shipment else ""


def fees(mapped: Mapped) -> str:
    """Give label and insurance together, in the currency of the ShipStation account."""
    cents = mapped.shipment.fees_cents if mapped.shipment else None
    return "" if cents is None else str(Decimal(cents).scaleb(-2))
