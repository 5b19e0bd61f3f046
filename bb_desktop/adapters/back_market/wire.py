"""Back Market's orders on the wire, and how they become facts.

Source: Back Market seller API 0.1.1 (schemas Order, OrderLine, Address) and captured orders. Where
they differ, both are read: addresses come in snake_case and are documented in camelCase, prices
come as texts, dates with and without fraction and offset.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import ClassVar

from pydantic import ValidationError

from bb_desktop.adapters.back_market.extras import discounts_in, gift_in, note_in
from bb_desktop.adapters.fields import (
    LONGEST_TEXT,
    Cents,
    Flag,
    Moment,
    Number,
    NumberIfAny,
    Text,
    Unreadable,
    VisibleText,
    WireModel,
    check_size,
    first_text,
    read_number_if_any,
    read_text,
    reason_of,
)
from bb_desktop.domain.orders import (
    Address,
    BackMarketOrder,
    Discount,
    LineState,
    Money,
    OrderId,
    Orderline,
    OrderlineId,
    OrderRecord,
    OrderState,
)
from bb_desktop.domain.shipments import UnreadRecord

# Spanish buyers' national identity numbers, which nothing here needs.
_NEVER_KEPT = frozenset({"customer_id_number", "customeridnumber"})
# Links that open a document without a password; they are asked for anew when needed.
_SIGNED_LINKS = frozenset({"delivery_note", "deliverynote"})


class _Address(WireModel):
    spellings: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "phone": ("phone", "phone_number", "phoneNumber"),
        "state": ("state_or_province", "stateOrProvince", "state"),
    }

    first_name: Text = ""
    last_name: Text = ""
    company: Text = ""
    street: Text = ""
    street2: Text = ""
    city: Text = ""
    state: Text = ""
    postal_code: Text = ""
    country: Text = ""
    phone: VisibleText = ""
    email: Text = ""

    def as_facts(self) -> Address:
        return Address(**{**self.model_dump(), "country": self.country.upper()})


class _Orderline(WireModel):
    spellings: ClassVar[Mapping[str, tuple[str, ...]]] = {
        "orderline_id": ("id", "orderline_id", "orderlineId"),
        "sku": ("listing", "sku"),
        "title": ("product", "title"),
    }

    orderline_id: Number
    state: Number
    sku: Text = ""
    snapshot: object = None
    title: Text = ""
    quantity: Number | None = None
    price: Cents = 0
    shipping_price: Cents = 0
    sales_taxes: Cents = 0
    currency: Text = ""
    brand: Text = ""
    product_id: NumberIfAny = None
    listing_id: NumberIfAny = None
    condition: NumberIfAny = None
    shipper: Text = ""
    imei: Text = ""
    imei_numbers: object = None
    serial_number: Text = ""

    def as_facts(self, place: str, currency: str) -> Orderline:
        if self.quantity is None or self.quantity < 1:
            raise Unreadable(f"{place}.quantity is missing or less than one")
        snapshot = self.snapshot if isinstance(self.snapshot, Mapping) else {}
        return Orderline(
            orderline_id=OrderlineId(self.orderline_id),
            state=LineState(self.state),
            sku=self.sku or first_text(snapshot, ("sku", "listing")),
            title=self.title or first_text(snapshot, ("title", "product")),
            quantity=self.quantity,
            price=Money(self.price, currency),
            shipping_price=Money(self.shipping_price, currency),
            sales_taxes=Money(self.sales_taxes, currency),
            brand=self.brand,
            product_id=self.product_id,
            listing_id=self.listing_id,
            condition=self.condition,
            shipper=self.shipper,
            imei=self.imei or self._first_of_list(),
            serial_number=self.serial_number,
        )

    def _first_of_list(self) -> str:
        """Read the list that stood in the place of ``imei`` in the United States in 2020."""
        numbers = self.imei_numbers if isinstance(self.imei_numbers, list) else []
        return next((str(n).strip() for n in numbers if isinstance(n, str | int) and n), "")


class _Order(WireModel):
    order_id: Number
    state: Number
    orderlines: list[_Orderline]
    shipping_address: _Address = _Address()
    billing_address: _Address = _Address()
    date_creation: Moment | None = None
    date_modification: Moment | None = None
    date_payment: Moment | None = None
    date_shipping: Moment | None = None
    expected_dispatch_date: Moment | None = None
    price: Cents = 0
    shipping_price: Cents = 0
    sales_taxes: Cents = 0
    currency: Text = ""
    country_code: Text = ""
    payment_method: Text = ""
    shipper: Text = ""
    shipper_display: Text = ""
    tracking_number: Text = ""
    tracking_url: Text = ""
    is_backship: Flag = False
    delivery_mode: Text = ""

    @property
    def usual_currency(self) -> str:
        return self.currency or next((w.currency for w in self.orderlines if w.currency), "")

    def first_date(self) -> datetime:
        found = self.date_creation or self.date_modification
        if found is None:
            raise Unreadable("date_creation is missing")
        return found

    def promised_shipper(self) -> str:
        """Give what the buyer was promised; once shipped, the order tells what the seller sent."""
        promised = next((line.shipper for line in self.orderlines if line.shipper), "")
        if promised or self.date_shipping is not None:
            return promised
        return self.shipper or self.shipper_display


class _OrderPage(WireModel):
    """One page of a list; ``results`` hold whatever rows there are."""

    results: list[object]
    count: NumberIfAny = None
    next: Text = ""


def parse_page(parsed: object) -> tuple[list[object], int | None, str]:
    """Read the envelope of a list.

    Returns:
        The rows as they are, the count of all rows where it is told, and the address of the
        next page (``""`` after the last).

    Raises:
        ValidationError: Not such an envelope.
    """
    page = _OrderPage.model_validate(parsed)
    return page.results, page.count, page.next


def parse_order(parsed: object) -> OrderRecord:
    """Read one order.

    Raises:
        Unreadable: Something that the program must know is missing or makes no sense.
    """
    check_size(parsed)
    try:
        wire = _Order.model_validate(parsed)
    except ValidationError as error:
        raise Unreadable(reason_of(error)) from error
    if not isinstance(parsed, Mapping):  # pragma: no cover - the model refused it above
        raise Unreadable("the record is not an object")
    if wire.order_id < 1:
        raise Unreadable("order_id is not an order's number")
    lines, discounts = _lines_of(wire, parsed)
    currency = wire.usual_currency
    gift, gift_message = gift_in(parsed)
    order = BackMarketOrder(
        order_id=OrderId(wire.order_id),
        state=OrderState(wire.state),
        lines=lines,
        shipping_address=wire.shipping_address.as_facts(),
        billing_address=wire.billing_address.as_facts(),
        created_at=wire.first_date(),
        modified_at=wire.date_modification or wire.first_date(),
        price=Money(wire.price, currency),
        shipping_price=Money(wire.shipping_price, currency),
        sales_taxes=Money(wire.sales_taxes, currency),
        paid_at=wire.date_payment,
        shipped_at=wire.date_shipping,
        ship_by=wire.expected_dispatch_date,
        country_code=wire.country_code,
        payment_method=wire.payment_method,
        promised_shipper=wire.promised_shipper(),
        tracking_number=wire.tracking_number,
        tracking_url=wire.tracking_url,
        has_delivery_note=delivery_note_in(parsed) is not None,
        is_backship=wire.is_backship,
        delivery_mode=wire.delivery_mode,
        discounts=discounts,
        gift=gift,
        gift_message=gift_message,
        customer_note=note_in(parsed),
    )
    kept = _kept(parsed)
    return OrderRecord(order, raw=kept if isinstance(kept, dict) else {})


def _lines_of(
    wire: _Order, parsed: Mapping[str, object]
) -> tuple[tuple[Orderline, ...], tuple[Discount, ...]]:
    """Part the articles from what only takes money off.

    The same reduction may be told as a line, of the order and of its lines: the first of these
    that is there counts.
    """
    currency = wire.usual_currency
    lines: list[Orderline] = []
    negative: list[Discount] = []
    of_lines: list[Discount] = []
    sources = parsed.get("orderlines")
    for number, (line, source) in enumerate(
        zip(wire.orderlines, sources if isinstance(sources, list) else [], strict=True)
    ):
        own_currency = line.currency or currency
        if line.price < 0:
            name = line.title or line.sku or "discount"
            negative.append(Discount(name, Money(line.price, own_currency)))
            continue
        lines.append(line.as_facts(f"orderlines[{number}]", own_currency))
        of_lines.extend(discounts_in(source, own_currency))
    if not lines:
        raise Unreadable("orderlines holds no article")
    return tuple(lines), tuple(negative) or discounts_in(parsed, currency) or tuple(of_lines)


def parse_list(
    rows: list[object], first_position: int = 1
) -> tuple[list[OrderRecord], list[UnreadRecord]]:
    """Read the rows of a list; one that cannot be understood does not stop the others.

    Args:
        rows: As they came; null rows are passed over.
        first_position: What the first row counts as, for rows without a readable number.
    """
    records: list[OrderRecord] = []
    unread: list[UnreadRecord] = []
    for position, row in enumerate(rows, start=first_position):
        if row is None:
            continue
        try:
            records.append(parse_order(row))
        except Unreadable as error:
            number = read_number_if_any(row.get("order_id")) if isinstance(row, Mapping) else None
            key = f"position {position}" if number is None else str(number)
            unread.append(UnreadRecord(key, f"{error.reason}."))
    return records, unread


def delivery_note_in(parsed: Mapping[str, object]) -> str | None:
    """Give the link to the delivery note; it is signed for some days and never stored."""
    link = parsed.get("delivery_note")
    if not isinstance(link, str) or len(link) > LONGEST_TEXT:
        return None
    return read_text(link) or None


def _kept(value: object) -> object:
    """Copy a reply without identity numbers and without signed links."""
    if isinstance(value, Mapping):
        return {
            key: (bool(item) or None) if _plain(key) in _SIGNED_LINKS else _kept(item)
            for key, item in value.items()
            if _plain(key) not in _NEVER_KEPT
        }
    if isinstance(value, list):
        return [_kept(item) for item in value]
    return value


def _plain(key: object) -> str:
    return str(key).casefold()
