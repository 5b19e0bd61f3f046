"""Builders and hypothesis strategies: orders, lines and identifiers that show only what matters.

Every value is invented. Prices are given as Back Market writes them (``"894.00"``); a line's price
is that of the whole line.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from hypothesis import strategies as st
from stdnum import luhn

from bb_desktop.domain.identifiers import Identifier, Imei
from bb_desktop.domain.orders import (
    Address,
    BackMarketOrder,
    Discount,
    LineState,
    Money,
    OrderId,
    Orderline,
    OrderlineId,
    OrderState,
)
from bb_desktop.domain.units import ActiveScan

ORDER_ID = OrderId(28020682)
FIRST_LINE_ID = 26642483
CREATED_AT = datetime(2026, 11, 23, 9, 15, tzinfo=UTC)

#: What the lines of an order in each state are, unless a test says otherwise.
_LINE_STATES = {
    OrderState.PAYMENT_PENDING: LineState.NEW,
    OrderState.WAITING_PAYMENT: LineState.NEW,
    OrderState.TO_ACCEPT: LineState.TO_ACCEPT,
    OrderState.TO_SHIP: LineState.ACCEPTED,
    OrderState.FINISHED: LineState.SHIPPED,
    OrderState.NOT_PAID: LineState.PAYMENT_FAILED,
}


def money(amount: str | int | Decimal = "0.00", currency: str = "EUR") -> Money:
    """Make an amount from its text (``"894.00"``); at most two decimals."""
    cents = Decimal(amount).scaleb(2)
    if cents != int(cents):
        raise ValueError(f"{amount} has more than two decimals")
    return Money(int(cents), currency)


def an_address(**parts: str) -> Address:
    """Make a complete French address; ``an_address(state="CA", country="US")`` changes parts."""
    return replace(
        Address(
            first_name="Camille",
            last_name="Exemple",
            street="33 Avenue de l'Essai",
            city="Paris",
            postal_code="75010",
            country="FR",
            phone="06 39 98 41 77",
            email="shipping_1_28020682@example.org",
        ),
        **parts,
    )


def a_line(
    orderline_id: int = FIRST_LINE_ID,
    *,
    state: LineState = LineState.ACCEPTED,
    sku: str = "002353BR",
    title: str = "iPhone 11 Pro Max 256 GB - Gris Espacial - Libre",
    quantity: int = 1,
    price: str = "596.00",
    currency: str = "EUR",
    shipping_price: str = "0.00",
    sales_taxes: str = "0.00",
    brand: str = "Apple",
    condition: int | None = 12,
    shipper: str = "UPS",
    imei: str = "",
    serial_number: str = "",
) -> Orderline:
    """Make an orderline: one accepted phone. ``price`` is that of the whole line."""
    return Orderline(
        orderline_id=OrderlineId(orderline_id),
        state=state,
        sku=sku,
        title=title,
        quantity=quantity,
        price=money(price, currency),
        shipping_price=money(shipping_price, currency),
        sales_taxes=money(sales_taxes, currency),
        brand=brand,
        product_id=290049,
        listing_id=2296902,
        condition=condition,
        shipper=shipper,
        imei=imei,
        serial_number=serial_number,
    )


def an_order(
    order_id: int = ORDER_ID,
    *,
    lines: int | Sequence[Orderline] = 1,
    state: OrderState = OrderState.TO_SHIP,
    line_state: LineState | None = None,
    shipping_address: Address | None = None,
    billing_address: Address | None = None,
    created_at: datetime = CREATED_AT,
    modified_at: datetime | None = None,
    paid_at: datetime | None = CREATED_AT + timedelta(minutes=2),
    shipped_at: datetime | None = None,
    ship_by: datetime | None = CREATED_AT + timedelta(days=1),
    price: str | None = None,
    shipping_price: str = "0.00",
    sales_taxes: str = "0.00",
    currency: str = "EUR",
    country_code: str = "fr-fr",
    payment_method: str = "CARD",
    promised_shipper: str = "UPS",
    tracking_number: str = "",
    tracking_url: str = "",
    has_delivery_note: bool = False,
    is_backship: bool = False,
    delivery_mode: str = "",
    discounts: Sequence[Discount] = (),
    gift: bool = False,
    gift_message: str = "",
    customer_note: str = "",
) -> BackMarketOrder:
    """Make an order, accepted and to be shipped unless ``state`` says otherwise.

    Args:
        order_id: Its number at Back Market.
        lines: How many lines of one phone each, or the lines themselves.
        line_state: State of the lines that are counted; follows ``state`` when left out.
        price: The order's; the sum of its lines when left out.
    """
    if isinstance(lines, int):
        each = line_state or _LINE_STATES.get(state, LineState.ACCEPTED)
        made = tuple(
            a_line(FIRST_LINE_ID + number, state=each, sku=f"SKU-{number + 1}", currency=currency)
            for number in range(lines)
        )
    else:
        made = tuple(lines)
    total = sum(line.price.cents for line in made)
    return BackMarketOrder(
        order_id=OrderId(order_id),
        state=state,
        lines=made,
        shipping_address=shipping_address or an_address(),
        billing_address=billing_address or an_address(phone="", email="billing@example.org"),
        created_at=created_at,
        modified_at=modified_at or created_at + timedelta(minutes=5),
        price=Money(total, currency) if price is None else money(price, currency),
        shipping_price=money(shipping_price, currency),
        sales_taxes=money(sales_taxes, currency),
        paid_at=paid_at,
        shipped_at=shipped_at,
        ship_by=ship_by,
        country_code=country_code,
        payment_method=payment_method,
        promised_shipper=promised_shipper,
        tracking_number=tracking_number,
        tracking_url=tracking_url,
        has_delivery_note=has_delivery_note,
        is_backship=is_backship,
        delivery_mode=delivery_mode,
        discounts=tuple(discounts),
        gift=gift,
        gift_message=gift_message,
        customer_note=customer_note,
    )


def an_imei(number: int = 1) -> Imei:
    """Make the IMEI of one phone; another number is another phone."""
    return Imei(_with_check_digit(f"35320911{number:06d}"))


def a_scan(
    identifier: Identifier,
    *,
    order_id: int = ORDER_ID,
    orderline_id: int = FIRST_LINE_ID,
    recorded_at: datetime = CREATED_AT + timedelta(hours=1),
    bench: str = "bench 1",
) -> ActiveScan:
    """Make an identifier that stands on an order's line."""
    return ActiveScan(
        order_id=OrderId(order_id),
        orderline_id=OrderlineId(orderline_id),
        identifier=identifier,
        recorded_at=recorded_at,
        bench=bench,
    )


def _with_check_digit(digits: str) -> str:
    return digits + luhn.calc_check_digit(digits)


def imei_digits() -> st.SearchStrategy[str]:
    """Draw 15 digits that are an IMEI."""
    return st.integers(10**13, 10**14 - 1).map(lambda number: _with_check_digit(str(number)))


def imeis() -> st.SearchStrategy[Imei]:
    """Draw IMEIs."""
    return imei_digits().map(Imei)


def amounts(currency: str = "EUR", *, most_cents: int = 500_000) -> st.SearchStrategy[Money]:
    """Draw amounts of nothing to some thousands."""
    return st.integers(0, most_cents).map(lambda cents: Money(cents, currency))


def instants() -> st.SearchStrategy[datetime]:
    """Draw aware UTC times of the years in which such orders exist."""
    return st.datetimes(
        min_value=datetime(2015, 1, 1),  # noqa: DTZ001 - hypothesis wants naive bounds
        max_value=datetime(2040, 12, 31),  # noqa: DTZ001
        timezones=st.just(UTC),
    )


_TITLES = (
    "iPhone 12 mini 128 GB - Grün - Ohne Vertrag",
    "iPhone SE (2020) 64 Go - Noir - Débloqué",
    "iPhone 14 Pro Max 256 GB - Nero Siderale",
    "Galaxy S21 5G 128GB - Phantom Grey - Unlocked",
    "MacBook Air 13-inch (2020) - Apple M1 8-core and 7-core GPU - 8GB RAM - SSD 256GB - QWERTY",
    "Coque iPhone 12 - Silicone - Noir",
    "",
)


@st.composite
def orderlines(draw: st.DrawFn, currency: str = "EUR") -> Orderline:
    """Draw lines of any state, quantity, price and product."""
    return Orderline(
        orderline_id=OrderlineId(draw(st.integers(1, 99_999_999))),
        state=draw(st.sampled_from(LineState)),
        sku=draw(st.text("ABCDEF0123456789.-", min_size=1, max_size=42)),
        title=draw(st.sampled_from(_TITLES)),
        quantity=draw(st.integers(1, 7)),
        price=draw(amounts(currency)),
        shipping_price=draw(amounts(currency, most_cents=3_000)),
        sales_taxes=draw(amounts(currency, most_cents=30_000)),
        brand=draw(st.sampled_from(("Apple", "Samsung", ""))),
        condition=draw(st.sampled_from((None, 0, 1, 2, 3, 4, 9, 10, 11, 12, 77))),
        shipper=draw(st.sampled_from(("UPS", "DHL Express", ""))),
    )


def addresses() -> st.SearchStrategy[Address]:
    """Draw addresses, complete ones and such with holes, of many countries."""
    words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)
    return st.builds(
        Address,
        first_name=words,
        last_name=words,
        company=words,
        street=st.one_of(words, st.sampled_from(("61", "12b", "4-1", "7/9"))),
        street2=words,
        city=words,
        state=st.sampled_from(("", "CA", "California", "zz")),
        postal_code=st.one_of(words, st.sampled_from(("75010", "90210", "M5 9AT", ""))),
        country=st.sampled_from(("FR", "DE", "ES", "IT", "GB", "US", "IE", "HK", "JP", "")),
        phone=st.one_of(words, st.sampled_from(("06 39 98 41 77", "(415)555-0132"))),
        email=st.just("shipping_1_1@example.org"),
    )


@st.composite
def orders(draw: st.DrawFn) -> BackMarketOrder:
    """Draw orders of any state with one to four lines, each line with a number of its own."""
    lines = draw(
        st.lists(orderlines(), min_size=1, max_size=4, unique_by=lambda line: line.orderline_id)
    )
    created_at = draw(instants())
    return replace(
        an_order(
            draw(st.integers(1_000_000, 99_999_999)),
            lines=lines,
            state=draw(st.sampled_from(OrderState)),
            shipping_address=draw(addresses()),
            billing_address=draw(addresses()),
            created_at=created_at,
            paid_at=draw(st.sampled_from((None, created_at + timedelta(minutes=2)))),
            ship_by=draw(st.sampled_from((None, created_at + timedelta(days=1)))),
            is_backship=draw(st.booleans()),
            delivery_mode=draw(st.sampled_from(("", "HOME_DELIVERY", "COLLECTION_POINT"))),
            discounts=draw(
                st.lists(
                    st.builds(Discount, st.just("Voucher"), amounts(most_cents=5_000).map(_less)),
                    max_size=2,
                )
            ),
            gift=draw(st.booleans()),
        ),
        shipping_price=draw(amounts(most_cents=3_000)),
        sales_taxes=draw(amounts(most_cents=30_000)),
    )


def _less(amount: Money) -> Money:
    return Money(-amount.cents, amount.currency)
