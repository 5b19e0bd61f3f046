"""What stays of an order when its buyer is forgotten, and what goes.

Names, addresses, phone numbers, e-mail addresses and everything that a buyer wrote go. The order's
number, its articles, identifiers, parcel numbers and times stay: they prove what was sold, packed
and shipped. Replies of the services are cut down to the fields that are known to be of that second
kind, so a field that a service invents next year goes too.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bb_desktop.domain.orders import ERASED, Address, BackMarketOrder, OrderId
from bb_desktop.domain.shipments import Shipment, ShipStationOrder
from bb_desktop.domain.stage import OrderFacts

#: Stands where a text named the buyer.
GONE = "…"
#: Shorter words of an address (``de``, ``12``) occur everywhere.
_LEAST_LETTERS = 3
#: What a scan that was refused may have read and that is still only a code.
_A_CODE = re.compile(r"[A-Za-z0-9^#:/.\-]{0,40}")

# Names as the services write them, in any part of a reply.
_OF_BACK_MARKET = """
    order_id id state orderlines date_creation date_modification date_payment date_shipping
    date_bill_provided expected_dispatch_date price shipping_price sales_taxes currency
    country_code payment_method shipper shipper_display tracking_number is_backship
    delivery_mode installment_payment listing listing_id product product_id quantity brand
    condition imei imei_numbers serial_number orderline_fee shipping_delay return_reason backcare
    backcare_price sku
"""
_OF_SHIPSTATION = """
    orderId orderNumber orderKey orderDate createDate modifyDate paymentDate shipByDate orderStatus
    items orderItemId lineItemKey sku name weight value units WeightUnits quantity unitPrice
    taxAmount shippingAmount warehouseLocation options productId fulfillmentSku adjustment upc
    orderTotal amountPaid gift paymentMethod requestedShippingService carrierCode serviceCode
    packageCode confirmation shipDate holdUntilDate dimensions length width height insuranceOptions
    provider insureShipment insuredValue tagIds externallyFulfilled externallyFulfilledBy
    advancedOptions warehouseId storeId mergedOrSplit mergedIds parentId source nonMachinable
    saturdayDelivery containsAlcohol
    shipmentId fulfillmentId shipmentCost insuranceCost trackingNumber isReturnLabel batchNumber
    voided voidDate marketplaceNotified voidRequested shipmentItems
"""
_FROM_BACK_MARKET = frozenset(_OF_BACK_MARKET.split())
_FROM_SHIPSTATION = frozenset(_OF_SHIPSTATION.split())
#: Names that also stand in a part of the reply that is the buyer's.
_NEVER = frozenset({"shipTo", "billTo", "shipping_address", "billing_address"})


@dataclass(frozen=True, slots=True)
class BuyersKept:
    """How many orders hold what, for the page of the privacy.

    Attributes:
        open: Orders that are still to be shipped, and need their address.
        closed: Closed ones whose buyer is still known here.
        erased: Orders whose buyer was forgotten here.
        due: Of the closed ones, those that the seller's time is over for.
        oldest_closed_at: When the first of the closed ones was closed; None for none.
    """

    open: int
    closed: int
    erased: int
    due: int = 0
    oldest_closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StoredField:
    """One field that is stored of an order: where, its name there, and what it says."""

    place: str
    name: str
    text: str


def erase_before(keep_days: int, now: datetime) -> datetime | None:
    """Say until when an order must have been closed to be erased; None keeps all."""
    return None if keep_days <= 0 else now - timedelta(days=keep_days)


def erased_order(order: BackMarketOrder) -> BackMarketOrder:
    """Take the buyer out of an order, as Back Market itself does it for a buyer who asked."""
    return replace(
        order,
        shipping_address=_erased_address(order.shipping_address),
        billing_address=_erased_address(order.billing_address),
        # Some carriers' links name the postal code; the number alone finds the parcel as well.
        tracking_url="",
        gift_message="",
        customer_note="",
    )


def _erased_address(address: Address) -> Address:
    return Address(last_name=ERASED, street=ERASED, country=address.country)


def erased_mirror(mirrored: ShipStationOrder, own_lines: Collection[str]) -> ShipStationOrder:
    """Take the buyer out of ShipStation's order.

    Of the note the lines that we wrote stay: what a person wrote beside them may be about the
    buyer.
    """
    note = "\n".join(one for one in mirrored.internal_notes.splitlines() if one in own_lines)
    kept = replace(mirrored, internal_notes=note, raw=_cut(mirrored.raw, _FROM_SHIPSTATION))
    if "internalNotes" in mirrored.raw:
        kept = replace(kept, raw={**kept.raw, "internalNotes": note or None})
    return kept


def erased_shipment(shipment: Shipment) -> Shipment:
    """Take the buyer out of a parcel; number, carrier, costs and times stay."""
    return replace(shipment, notify_error="", raw=_cut(shipment.raw, _FROM_SHIPSTATION))


def erased_reply(raw: Mapping[str, object]) -> dict[str, object]:
    """Cut Back Market's reply down to what proves the sale."""
    return _cut(raw, _FROM_BACK_MARKET)


def _cut(raw: Mapping[str, object], kept: frozenset[str]) -> dict[str, object]:
    return {
        key: _cut_value(value, kept)
        for key, value in raw.items()
        if key in kept and key not in _NEVER
    }


def _cut_value(value: object, kept: frozenset[str]) -> object:
    if isinstance(value, Mapping):
        return _cut(value, kept)
    if isinstance(value, list | tuple):
        return [_cut_value(one, kept) for one in value]
    return value


def buyers_words(facts: OrderFacts, replies: Iterable[object] = ()) -> frozenset[str]:
    """List what would tell who the buyer is: whole fields, and their longer words.

    Args:
        facts: With the buyer still in them.
        replies: Parts of services' replies that are only about the buyer, as ``shipTo``.
    """
    order = facts.order
    texts = [order.gift_message, order.customer_note, facts.marks.gift_message]
    for address in (order.shipping_address, order.billing_address):
        texts += [
            address.name,
            address.first_name,
            address.last_name,
            address.company,
            address.street,
            address.street2,
            address.city,
            address.postal_code,
            address.phone,
            address.email,
        ]
    for reply in replies:
        texts += [text for _name, text in flattened(reply) if _name.rpartition(".")[2] != "country"]
    found = set()
    for text in texts:
        whole = " ".join(text.split()).casefold()
        if len(whole) >= _LEAST_LETTERS and whole != ERASED.casefold():
            found.add(whole)
        found |= {
            word for word in re.findall(r"[^\W_]+", whole) if _tells(word) and word != "deleted"
        }
    return frozenset(found)


def _tells(word: str) -> bool:
    # A house number alone tells nobody, and may stand in a parcel number.
    return len(word) >= (5 if word.isdigit() else _LEAST_LETTERS)


def without(text: str, words: Collection[str]) -> str:
    """Take words out of a text, whatever their case; what is part of a longer word stays."""
    if not text or not words:
        return text
    longest_first = sorted(words, key=len, reverse=True)
    pattern = "|".join(re.escape(word) for word in longest_first)
    return re.sub(rf"(?<![^\W_])(?:{pattern})(?![^\W_])", GONE, text, flags=re.IGNORECASE)


def is_code(text: str) -> bool:
    """Say whether what was scanned is a bare code, and no label with an address on it."""
    return _A_CODE.fullmatch(text) is not None


def flattened(value: object, name: str = "") -> Iterator[tuple[str, str]]:
    """Give every single value of a reply with its path, as ``shipTo.city``; empty ones left out."""
    if isinstance(value, Mapping):
        for key, inner in value.items():
            yield from flattened(inner, f"{name}.{key}" if name else str(key))
    elif isinstance(value, list | tuple):
        for number, inner in enumerate(value, start=1):
            yield from flattened(inner, f"{name}[{number}]")
    elif value not in (None, ""):
        yield name, str(value)


@dataclass(frozen=True, slots=True)
class BuyerFound:
    """An order that a search of the privacy's page found.

    Attributes:
        name: The buyer's, ``""`` where nobody is known (any more).
        closed: Nothing is to be shipped any more, so the buyer may be forgotten.
        erased_at: When the buyer was forgotten here, else None.
    """

    order_id: OrderId
    name: str
    country: str
    created_at: datetime
    closed: bool
    erased_at: datetime | None = None
