"""Invented Back Market orders in the shape that the wire really has.

Keys, types and formats are those of captured orders: snake_case addresses, prices as strings, a
line price that is the line's total, and a ship-by time with microseconds. People and addresses
are invented; telephone numbers come from ranges that are kept free for fiction.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from bb_desktop.practice.delivery_notes import NOTE_HOST, signed_link
from bb_desktop.practice.replies import Json

PARIS = ZoneInfo("Europe/Paris")


def wire_time(at: datetime) -> str:
    """Write a time as Back Market does: Paris offset, no fraction."""
    return at.astimezone(PARIS).replace(microsecond=0).isoformat()


def ship_by_time(at: datetime) -> str:
    """Write a ship-by time as Back Market does: UTC with microseconds, unlike all other times."""
    return at.astimezone(UTC).isoformat(timespec="microseconds")


def address(
    first_name: str,
    last_name: str,
    street: str,
    postal_code: str,
    city: str,
    country: str,
    phone: str,
    *,
    street2: str | None = "",
    company: str | None = "",
) -> Json:
    """Write a ship-to address; the relay mail is filled in by :func:`order_paper`."""
    return {
        "company": company,
        "first_name": first_name,
        "first_name_pronunciation": None,
        "last_name": last_name,
        "last_name_pronunciation": None,
        "street": street,
        "street2": street2,
        "postal_code": postal_code,
        "country": country,
        "city": city,
        "phone": phone,
        "email": "",
        "customer_id_number": "",
    }


def erased_address(country: str) -> Json:
    """Write the address of a buyer who asked to be forgotten: every field but the country."""
    fields = address("", "", "", "", "", country, "")
    return {key: text if key == "country" else "Deleted" for key, text in fields.items()}


def line_paper(
    orderline_id: int,
    listing: str,
    product: str,
    price: str,
    *,
    brand: str = "Apple",
    quantity: int = 1,
    condition: int = 11,
    shipping_price: str = "0.00",
    sales_taxes: str = "0.00",
) -> Json:
    """Write an orderline; ``price`` is the total of the line. State and dates come later."""
    fee = (Decimal(price) / 10).quantize(Decimal("0.01"))
    return {
        "id": orderline_id,
        "date_creation": "",
        "state": 1,
        "price": price,
        "shipping_price": shipping_price,
        "shipping_delay": 24,
        "shipper": "",
        "currency": "",
        "return_reason": 0,
        "return_message": "",
        "listing": listing,
        "product": product,
        "quantity": quantity,
        "brand": brand,
        "product_id": 300000 + orderline_id % 99991,
        "backcare": False,
        "backcare_price": 0,
        "listing_id": 2000000 + orderline_id % 999983,
        "sales_taxes": sales_taxes,
        "imei": "",
        "serial_number": "",
        "condition": condition,
        "orderline_fee": str(fee),
    }


def order_paper(
    order_id: int,
    lines: Sequence[Json],
    ship_to: Json,
    *,
    created: datetime,
    ship_by: datetime,
    state: int = 1,
    country_code: str = "fr-fr",
    currency: str = "EUR",
    shipper: str = "UPS",
    payment_method: str = "CARD",
    is_backship: bool = False,
    delivery_mode: str = "HOME_DELIVERY",
) -> Json:
    """Write an order whose lines all stand where the order stands.

    Args:
        order_id: Eight digits.
        lines: From :func:`line_paper`; they are completed in place.
        ship_to: From :func:`address`.
        created: When the buyer ordered, aware; two minutes later it is paid.
        ship_by: The dispatch deadline, aware.
        state: 1 to be accepted, 3 to be shipped, 10 awaiting payment, 0 new, 8 not paid.
        country_code: The marketplace, not the destination.
        currency: Of all prices.
        shipper: What the buyer was promised.
        payment_method: Open list.
        is_backship: Back Market makes the label.
        delivery_mode: ``HOME_DELIVERY`` or ``COLLECTION_POINT``.
    """
    line_state = {0: 0, 1: 1, 3: 2, 8: 7, 10: 8}[state]
    paid = created + timedelta(minutes=2)
    for line in lines:
        line.update(
            date_creation=wire_time(created), state=line_state, shipper=shipper, currency=currency
        )
    relay = "{kind}_{number}_{order_id}@relay.example"
    number = 10_000_000 + order_id * 7919 % 89_999_999
    erased = ship_to["first_name"] == "Deleted"
    if not erased:
        ship_to["email"] = relay.format(kind="shipping", number=number, order_id=order_id)
    billing = dict(ship_to)
    if not erased:
        billing.update(
            phone=None, email=relay.format(kind="billing", number=number + 1, order_id=order_id)
        )
    accepted = state == 3
    return {
        "order_id": order_id,
        "shipping_address": ship_to,
        "billing_address": billing,
        "delivery_note": (
            signed_link(NOTE_HOST, f"{order_id}_delivery_form.pdf", created) if accepted else None
        ),
        "tracking_number": f"MV{order_id}0GB" if is_backship and accepted else "",
        "tracking_url": "",
        "shipper": shipper,
        "shipper_display": shipper,
        "date_creation": wire_time(created),
        "date_modification": wire_time(paid + timedelta(minutes=9) if accepted else paid),
        "date_shipping": None,
        "date_payment": None if state in (0, 8, 10) else wire_time(paid),
        "date_bill_provided": None,
        "state": state,
        "orderlines": list(lines),
        "price": str(sum((Decimal(line["price"]) for line in lines), Decimal("0.00"))),
        "shipping_price": str(
            sum((Decimal(line["shipping_price"]) for line in lines), Decimal("0.00"))
        ),
        "currency": currency,
        "country_code": country_code,
        "paypal_reference": str(order_id) if payment_method == "PAYPAL" else None,
        "psp_reference": f"practice-{order_id}",
        "installment_payment": payment_method.startswith(("KLARNA", "ONEY")),
        "payment_method": payment_method,
        "sales_taxes": str(sum((Decimal(line["sales_taxes"]) for line in lines), Decimal("0.00"))),
        "expected_dispatch_date": ship_by_time(ship_by),
        "is_backship": is_backship,
        "delivery_mode": delivery_mode,
    }
