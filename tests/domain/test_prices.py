import json
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.orders import Discount, LineState, Money
from bb_desktop.domain.prices import amount_paid, json_number, unit_prices
from tests.builders import a_line, amounts, an_order, money, orderlines


@given(orderlines(), st.integers(1, 500), st.integers(-10_000_000, 10_000_000))
def test_no_cent_of_a_lines_price_is_lost_or_made(line, quantity, cents):
    shares = unit_prices(replace(line, quantity=quantity, price=Money(cents, "EUR")))

    assert sum(count * price for count, price in shares) == Decimal(cents) / 100
    assert sum(count for count, _ in shares) == quantity
    assert 1 <= len(shares) <= 2
    assert all(count > 0 for count, _ in shares)
    assert shares[-1][1] - shares[0][1] in (Decimal("0.00"), Decimal("0.01"))


@pytest.mark.parametrize(
    ("price", "quantity", "shares"),
    [
        ("894.00", 2, ((2, Decimal("447.00")),)),
        ("464.94", 2, ((2, Decimal("232.47")),)),
        ("320.00", 2, ((2, Decimal("160.00")),)),
        ("198.89", 1, ((1, Decimal("198.89")),)),
        ("100.00", 3, ((2, Decimal("33.33")), (1, Decimal("33.34")))),
        ("0.01", 2, ((1, Decimal("0.00")), (1, Decimal("0.01")))),
        ("0.00", 4, ((4, Decimal("0.00")),)),
    ],
)
def test_the_line_price_is_the_total_and_is_divided_among_the_units(price, quantity, shares):
    assert unit_prices(a_line(price=price, quantity=quantity)) == shares


@given(st.integers(-(10**12), 10**12))
def test_json_shows_an_amount_with_the_digits_that_back_market_gave(cents):
    amount = Money(cents, "EUR").amount

    assert Decimal(json.dumps(json_number(amount))) == amount
    assert f"{json.loads(json.dumps(json_number(amount))):.2f}" == f"{amount:.2f}"


def test_the_buyer_paid_the_order_and_its_shipping():
    order = an_order(lines=[a_line(price="894.00", quantity=2)], shipping_price="15.00")

    assert amount_paid(order) == money("909.00")


def test_a_cancelled_line_was_paid_back():
    lines = [a_line(1, price="355.00"), a_line(2, price="283.00", state=LineState.CANCELLED)]

    assert amount_paid(an_order(lines=lines, shipping_price="5.00")) == money("360.00")


def test_a_voucher_is_taken_off_once_whether_the_orders_price_has_it_in_or_not():
    voucher = Discount("Voucher", money("-20.00"))
    line = a_line(price="100.00")

    assert amount_paid(an_order(lines=[line], discounts=[voucher])) == money("80.00")
    assert amount_paid(an_order(lines=[line], discounts=[voucher], price="80.00")) == money("80.00")


@given(st.lists(orderlines(), min_size=1, max_size=4), amounts())
def test_what_was_paid_is_what_is_in_the_parcel_and_its_shipping(lines, shipping):
    order = replace(an_order(lines=lines), shipping_price=shipping)
    packed = sum(line.price.cents for line in order.packed_lines)

    assert amount_paid(order).cents == packed + shipping.cents
