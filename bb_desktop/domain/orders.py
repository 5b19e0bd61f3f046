"""Back Market's order as facts: what the service last told us, checked and typed.

Source: Back Market seller API 0.1.1 (``/ws/orders``) and 1,472 captured orders; where the two
disagree the captures win (addresses in snake_case, line prices as totals, open lists).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from enum import IntEnum
from typing import NewType, Self

from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.shipments import UnreadRecord

OrderId = NewType("OrderId", int)
OrderlineId = NewType("OrderlineId", int)


class _OpenIntEnum(IntEnum):
    """An enum that keeps numbers it does not know, since the services add some."""

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int):
            return None
        member = int.__new__(cls, value)
        member._name_ = f"UNKNOWN_{value}"
        member._value_ = value
        return member


class OrderState(_OpenIntEnum):
    """State of an order. 9 means that nothing is left to do, not that it was shipped."""

    PAYMENT_PENDING = 0
    TO_ACCEPT = 1
    TO_SHIP = 3
    NOT_PAID = 8
    FINISHED = 9
    WAITING_PAYMENT = 10


class LineState(_OpenIntEnum):
    """State of an orderline; another number space than the order's, so 9 is *on hold* here."""

    NEW = 0
    TO_ACCEPT = 1
    ACCEPTED = 2
    SHIPPED = 3
    CANCELLED = 4
    REFUNDED_BEFORE_SHIPPING = 5
    REFUNDED_AFTER_SHIPPING = 6
    PAYMENT_FAILED = 7
    WAITING_PAYMENT = 8
    ON_HOLD = 9


#: Lines that no parcel goes out for any more, unless one has gone out already.
FINAL_LINE_STATES = frozenset(
    {
        LineState.SHIPPED,
        LineState.CANCELLED,
        LineState.REFUNDED_BEFORE_SHIPPING,
        LineState.REFUNDED_AFTER_SHIPPING,
        LineState.PAYMENT_FAILED,
    }
)

#: What Back Market writes into every address field of an erased buyer.
ERASED = "Deleted"


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in hundredths of its currency (``cents``), which may be negative."""

    cents: int
    currency: str

    @property
    def amount(self) -> Decimal:
        """Give the amount in units of the currency, always with two decimals."""
        return Decimal(self.cents).scaleb(-2)


@dataclass(frozen=True, slots=True)
class Address:
    """An address as Back Market holds it; ``""`` where nothing is known. Never logged.

    The buyer's national identity number (``customer_id_number``) is left out on purpose.
    """

    first_name: str = ""
    last_name: str = ""
    company: str = ""
    street: str = ""
    street2: str = ""
    city: str = ""
    state: str = ""
    postal_code: str = ""
    country: str = ""
    phone: str = ""
    email: str = ""

    @property
    def name(self) -> str:
        """Give first and last name with one blank between."""
        return " ".join(part for part in (self.first_name, self.last_name) if part)

    @property
    def erased(self) -> bool:
        """Say whether Back Market has erased this buyer."""
        return self.last_name == ERASED and self.street == ERASED

    def __repr__(self) -> str:
        """Keep buyers out of logs and tracebacks: only the country is shown."""
        return f"Address(country={self.country!r}, …)"


@dataclass(frozen=True, slots=True)
class Discount:
    """A voucher or reduction: what it is called and its (negative) amount."""

    name: str
    amount: Money


@dataclass(frozen=True, slots=True)
class Orderline:
    """One article of an order; a quantity of two means two units.

    Attributes:
        sku: The seller's own article number (Back Market's ``listing``).
        price: Of the whole line, not of one unit.
        shipper: The service that Back Market promised the buyer.
        condition: Grade number (9 to 12, 0 to 4 on old orders), or None.
        imei: What is registered at Back Market, ``""`` when nothing is.
        serial_number: Likewise.
    """

    orderline_id: OrderlineId
    state: LineState
    sku: str
    title: str
    quantity: int
    price: Money
    shipping_price: Money
    sales_taxes: Money
    brand: str = ""
    product_id: int | None = None
    listing_id: int | None = None
    condition: int | None = None
    shipper: str = ""
    imei: str = ""
    serial_number: str = ""

    @property
    def registered(self) -> str | None:
        """Give the identifier that Back Market holds for this line, if any."""
        return self.imei or self.serial_number or None

    @property
    def to_pack(self) -> bool:
        """Say whether this line still is, or was, something to put into the parcel."""
        return self.state not in FINAL_LINE_STATES or self.state is LineState.SHIPPED


@dataclass(frozen=True, slots=True)
class BackMarketOrder:
    """One order as Back Market last told it.

    Attributes:
        ship_by: Back Market's ``expected_dispatch_date``; None once nothing is left to do.
        created_at: Aware, UTC, like every time here.
        lines: In the order of the reply; at least one.
        promised_shipper: What the buyer was promised (the order's ``shipper`` before shipping).
        discounts: Empty unless a payload carries negative or discount-like amounts.
        gift: True where a payload says so.
    """

    order_id: OrderId
    state: OrderState
    lines: tuple[Orderline, ...]
    shipping_address: Address
    billing_address: Address
    created_at: datetime
    modified_at: datetime
    price: Money
    shipping_price: Money
    sales_taxes: Money
    paid_at: datetime | None = None
    shipped_at: datetime | None = None
    ship_by: datetime | None = None
    country_code: str = ""
    payment_method: str = ""
    promised_shipper: str = ""
    tracking_number: str = ""
    tracking_url: str = ""
    has_delivery_note: bool = False
    is_backship: bool = False
    delivery_mode: str = ""
    discounts: tuple[Discount, ...] = field(default=())
    gift: bool = False
    gift_message: str = field(default="", repr=False)
    customer_note: str = field(default="", repr=False)

    @property
    def currency(self) -> str:
        """Give the currency of the order, ISO 4217."""
        return self.price.currency

    @property
    def erased(self) -> bool:
        """Say whether the buyer's particulars are gone."""
        return self.shipping_address.erased

    @property
    def packed_lines(self) -> tuple[Orderline, ...]:
        """Give the lines that belong into the parcel, cancelled and refunded ones left out."""
        return tuple(line for line in self.lines if line.to_pack)

    @property
    def all_lines_final(self) -> bool:
        """Say whether Back Market expects nothing more of the seller."""
        return all(line.state in FINAL_LINE_STATES for line in self.lines)

    @property
    def announced(self) -> bool:
        """Say whether Back Market knows this order as shipped, refunds afterwards included."""
        return any(
            line.state in (LineState.SHIPPED, LineState.REFUNDED_AFTER_SHIPPING)
            for line in self.lines
        ) and all(line.state in FINAL_LINE_STATES for line in self.lines)

    @property
    def called_off(self) -> bool:
        """Say whether every line was cancelled, refunded or never paid: nothing may go out."""
        return all(
            line.state in FINAL_LINE_STATES and line.state is not LineState.SHIPPED
            for line in self.lines
        )


@dataclass(frozen=True, slots=True)
class OrderRecord:
    """An order with the reply that it was read from.

    Attributes:
        raw: The JSON object, national identity numbers and signed links taken out.
    """

    order: BackMarketOrder
    raw: Mapping[str, object] = field(default_factory=dict, repr=False, compare=False)


@dataclass(frozen=True, slots=True)
class OrderList:
    """A complete list of orders, doubles dropped; what could not be read stands beside it.

    Attributes:
        told_at: What time it was at Back Market when the list began, by its own word; or None.
    """

    records: tuple[OrderRecord, ...]
    unread: tuple[UnreadRecord, ...] = ()
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ShipNotice:
    """What Back Market is told of a parcel.

    Attributes:
        identifier: Only for an order of exactly one line with quantity 1; irreversible.
        shipped_at: Aware UTC, or None to let Back Market take the moment of the call.
    """

    tracking_number: str
    shipper: str
    tracking_url: str | None = None
    shipped_at: datetime | None = None
    identifier: Identifier | None = None
