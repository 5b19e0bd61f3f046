"""From a Back Market order to the body that ShipStation creates an order from.

Source: Back Market seller API 0.1.1 and captured orders on one side; ShipStation API V1,
``POST /orders/createorder``, on the other. What neither a payload nor the seller says is left out
of the body and not sent as null.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from bb_desktop.domain.addresses import PART_NAMES, gaps, ship_to
from bb_desktop.domain.orders import BackMarketOrder, Discount, Money, Orderline
from bb_desktop.domain.pacific import to_pacific
from bb_desktop.domain.prices import amount_paid, json_number, unit_prices
from bb_desktop.domain.products import item_options
from bb_desktop.domain.shop import MarketState, SellerMarks, Shop, TargetStatus
from bb_desktop.domain.slip_words import SlipLanguage, discount_name, shipping_paid
from bb_desktop.domain.statuses import market_state, target_status

SOURCE = "Back Market"
COLLECTION_POINT = "COLLECTION_POINT"


class HoldReason(StrEnum):
    """Why an order is not created in ShipStation."""

    UNPAID = "unpaid"
    NOT_ACCEPTED = "not_accepted"
    BACKSHIP = "backship"
    BUYER_ERASED = "buyer_erased"
    COLLECTION_POINT = "collection_point"
    ADDRESS_INCOMPLETE = "address_incomplete"
    ON_HOLD = "on_hold"
    CALLED_OFF = "called_off"
    FINISHED = "finished"
    STATUS_TABLE = "status_table"


#: Reasons that go away only when somebody does something.
NEEDS_A_PERSON = frozenset({HoldReason.ADDRESS_INCOMPLETE, HoldReason.COLLECTION_POINT})

#: Reasons that say all: nobody will ever create this order here.
_FOR_GOOD = {
    MarketState.CALLED_OFF: HoldReason.CALLED_OFF,
    MarketState.FINISHED: HoldReason.FINISHED,
}
#: Why a state waits that the seller's table maps to *not yet*.
_NOT_YET = {
    MarketState.PAYMENT_PENDING: HoldReason.UNPAID,
    MarketState.TO_ACCEPT: HoldReason.NOT_ACCEPTED,
    MarketState.LINE_ON_HOLD: HoldReason.ON_HOLD,
    MarketState.TO_SHIP: HoldReason.STATUS_TABLE,
}
_SENTENCES = {
    HoldReason.UNPAID: "Back Market still waits for the buyer's payment.",
    HoldReason.NOT_ACCEPTED: "The order is not accepted at Back Market yet.",
    HoldReason.BACKSHIP: "Back Market makes the label of this order itself (BackShip).",
    HoldReason.BUYER_ERASED: "Back Market has erased this buyer's particulars.",
    HoldReason.COLLECTION_POINT: (
        "The order goes to a parcel shop: decide how it is shipped before it is created."
    ),
    HoldReason.ON_HOLD: "Back Market has put the order on hold.",
    HoldReason.CALLED_OFF: "The order was cancelled, refunded or never paid.",
    HoldReason.FINISHED: "Back Market expects nothing more of this order.",
    HoldReason.STATUS_TABLE: "The status table leaves accepted orders out of ShipStation.",
}


def held_back(order: BackMarketOrder, shop: Shop) -> tuple[HoldReason, ...]:
    """Say what keeps an order from being created in ShipStation.

    Whatever the seller's table says of them, orders that were called off or are finished are
    never created: the table then only rules what becomes of one that is there.

    Returns:
        Every reason, the gravest first; empty when the order may be created. An order that
        another hand ships, or that is over, has that one reason alone; an unpaid one says nothing
        of its address yet, since Back Market may still withhold it.
    """
    state = market_state(order)
    if state in _FOR_GOOD:
        return (_FOR_GOOD[state],)
    if order.erased:
        return (HoldReason.BUYER_ERASED,)
    if order.is_backship:
        return (HoldReason.BACKSHIP,)
    reasons = []
    if target_status(order, shop) is TargetStatus.NOT_YET:
        reasons.append(_NOT_YET[state])
    if HoldReason.UNPAID not in reasons:
        if _at_a_parcel_shop(order) and not shop.create_collection_points:
            reasons.append(HoldReason.COLLECTION_POINT)
        if gaps(order.shipping_address):
            reasons.append(HoldReason.ADDRESS_INCOMPLETE)
    return tuple(reasons)


def hold_sentence(reason: HoldReason, order: BackMarketOrder) -> str:
    """Put a reason into one English sentence; it names missing parts, never what is there."""
    if reason is HoldReason.ADDRESS_INCOMPLETE:
        missing = [PART_NAMES[part] for part in gaps(order.shipping_address)]
        listed = " and ".join(filter(None, (", ".join(missing[:-1]), *missing[-1:])))
        return f"The ship-to address lacks the {listed or 'right form'}."
    return _SENTENCES[reason]


def shipstation_order(
    order: BackMarketOrder,
    shop: Shop,
    marks: SellerMarks,
    note: str,
    *,
    wanted: TargetStatus | None = None,
) -> dict[str, object]:
    """Write the body for ShipStation's ``createorder`` and ``createorders``.

    Its ``orderKey`` makes creating twice harmless. Amounts are floats that JSON shows with the
    very digits of Back Market's decimals (see :func:`~bb_desktop.domain.prices.json_number`).
    There is no ``customerUsername``: Back Market's relay address is another one for each order.

    Args:
        order: What Back Market told.
        shop: The seller's choices.
        marks: What the seller noted on it by hand.
        note: The internal note, complete; ``""`` for none.
        wanted: Its status where more than the seller's table decides it (see
            :func:`~bb_desktop.domain.holding.wanted_status`); None for the table's.

    Raises:
        ValueError: The seller's table leaves orders in this state out.
    """
    status = wanted or target_status(order, shop)
    if status is TargetStatus.NOT_YET:
        raise ValueError(f"order {order.order_id} is not to be created in ShipStation yet")
    gift, gift_message = gift_of(order, marks)
    body: dict[str, object | None] = {
        "orderNumber": str(order.order_id),
        "orderKey": shop.order_key(order.order_id),
        "orderDate": to_pacific(order.created_at),
        "paymentDate": to_pacific(order.paid_at) if order.paid_at else None,
        "shipByDate": to_pacific(order.ship_by) if order.ship_by else None,
        "orderStatus": status.value,
        "customerEmail": customer_email(order, shop),
        "billTo": _bill_to(order),
        "shipTo": ship_to(order.shipping_address),
        "items": items_of(order, shop),
        "amountPaid": _number(amount_paid(order)),
        "taxAmount": _number(order.sales_taxes),
        "shippingAmount": _number(order.shipping_price),
        "customerNotes": order.customer_note or None,
        "internalNotes": note or None,
        "gift": gift,
        "giftMessage": gift_message or None,
        "paymentMethod": order.payment_method or None,
        "requestedShippingService": requested_service(order, shop.words_on_slips),
        "weight": _grams(order_weight_g(order, shop)),
        "advancedOptions": {
            **({} if shop.store_id is None else {"storeId": shop.store_id}),
            "source": SOURCE,
            "customField1": order.currency,
            "customField2": order.country_code,
            "customField3": f"{SOURCE} {order.order_id}",
        },
    }
    return {name: value for name, value in body.items() if value is not None}


def items_of(order: BackMarketOrder, shop: Shop) -> list[dict[str, object]]:
    """Write the items of an order: what is in the parcel, then what was taken off its price.

    A line whose cents do not divide among its units is two items, the second with ``-2`` after
    its ``lineItemKey``, so that the sum stays exact.
    """
    items = [item for line in order.packed_lines for item in _line_items(line, shop)]
    for number, discount in enumerate(order.discounts, start=1):
        items.append(_discount_item(discount, number, shop.words_on_slips))
    return items


def _line_items(line: Orderline, shop: Shop) -> list[dict[str, object]]:
    product = shop.product(line.sku)
    # A reduction may come as a line of its own: nothing to pack, nothing to weigh.
    adjustment = line.price.cents < 0
    items = []
    for position, (quantity, price) in enumerate(unit_prices(line), start=1):
        first = position == 1
        item: dict[str, object | None] = {
            "lineItemKey": str(line.orderline_id) + ("" if first else f"-{position}"),
            "sku": line.sku,
            "name": line.title or line.sku or f"Orderline {line.orderline_id}",
            "quantity": quantity,
            "unitPrice": json_number(price),
            "taxAmount": _number(line.sales_taxes) if first else 0.0,
            "shippingAmount": _number(line.shipping_price) if first else 0.0,
            "weight": None if adjustment else _grams(product.weight_g),
            "warehouseLocation": product.warehouse_location or None,
            "options": [{"name": name, "value": value} for name, value in item_options(line, shop)],
            "adjustment": adjustment,
        }
        items.append({name: value for name, value in item.items() if value is not None})
    return items


def _discount_item(discount: Discount, number: int, language: SlipLanguage) -> dict[str, object]:
    return {
        "lineItemKey": f"discount-{number}",
        "name": discount.name or discount_name(language),
        "quantity": 1,
        "unitPrice": -json_number(abs(discount.amount.amount)),
        "options": [],
        "adjustment": True,
    }


def customer_email(order: BackMarketOrder, shop: Shop) -> str | None:
    """Give the relay address of the ship-to address, if the seller wants it passed on."""
    return (order.shipping_address.email or None) if shop.pass_on_email else None


def gift_of(order: BackMarketOrder, marks: SellerMarks) -> tuple[bool, str]:
    """Say whether this is a gift and with which message; the seller's mark wins."""
    gift = order.gift if marks.gift is None else marks.gift
    return gift, (marks.gift_message or order.gift_message) if gift else ""


def requested_service(
    order: BackMarketOrder, language: SlipLanguage = SlipLanguage.ENGLISH
) -> str | None:
    """Name the service that the buyer was promised, and the shipping that was paid for it.

    The lines keep the promise; the order's own field is overwritten when it is announced.

    Args:
        order: What Back Market told.
        language: Of the words.
    """
    promised = next((line.shipper for line in order.packed_lines if line.shipper), "")
    paid = order.shipping_price
    parts = [promised or order.promised_shipper]
    if paid.cents:
        parts.append(shipping_paid(language, str(paid.amount), paid.currency))
    return ", ".join(part for part in parts if part) or None


def order_weight_g(order: BackMarketOrder, shop: Shop) -> int | None:
    """Add up what the parcel's articles weigh, in grams.

    Returns:
        None as soon as one article's weight is unknown: too light a parcel costs postage due.
    """
    lines = [line for line in order.packed_lines if line.price.cents >= 0]
    weights = [shop.product(line.sku).weight_g for line in lines]
    if not lines or None in weights:
        return None
    return sum((weight or 0) * line.quantity for weight, line in zip(weights, lines, strict=True))


def _bill_to(order: BackMarketOrder) -> Mapping[str, str | None]:
    bill_to = ship_to(order.billing_address)
    # ShipStation wants a name here even where Back Market has none.
    return bill_to if bill_to["name"] else {**bill_to, "name": _ship_to_name(order)}


def _ship_to_name(order: BackMarketOrder) -> str:
    return ship_to(order.shipping_address)["name"] or SOURCE


def _at_a_parcel_shop(order: BackMarketOrder) -> bool:
    return order.delivery_mode.strip().upper() == COLLECTION_POINT


def _grams(weight_g: int | None) -> dict[str, object] | None:
    return None if weight_g is None else {"value": weight_g, "units": "grams"}


def _number(money: Money) -> float:
    return json_number(money.amount)
