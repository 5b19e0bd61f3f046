"""Prices without loss: a line's total in unit prices, and amounts as JSON numbers."""

from __future__ import annotations

from decimal import Decimal

from bb_desktop.domain.orders import BackMarketOrder, Money, Orderline


def unit_prices(line: Orderline) -> tuple[tuple[int, Decimal], ...]:
    """Divide a line's price, which is the total, among its units.

    Where the cents do not divide, some units are a cent dearer than the others, so that nothing
    is lost: 100.00 for three is twice 33.33 and once 33.34.

    Returns:
        One or two pairs of quantity and unit price, the cheaper first; quantity times price adds
        up to the line's price exactly.
    """
    quantity = max(line.quantity, 1)
    cents, dearer = divmod(line.price.cents, quantity)
    shares = ((quantity - dearer, cents), (dearer, cents + 1))
    return tuple((count, Money(each, "").amount) for count, each in shares if count)


def amount_paid(order: BackMarketOrder) -> Money:
    """Give what the buyer paid for what is in the parcel, shipping included.

    Back Market's order price is the sum of all line prices without shipping (1,456 of 1,456
    captured orders), cancelled lines included: those were paid back and are taken off here.
    """
    all_lines = sum(line.price.cents for line in order.lines)
    packed = sum(line.price.cents for line in order.packed_lines)
    cents = order.price.cents - (all_lines - packed) + order.shipping_price.cents
    # Taken off only where the order's price is not reduced by them already.
    if order.price.cents == all_lines:
        cents -= sum(abs(discount.amount.cents) for discount in order.discounts)
    return Money(cents, order.currency)


def json_number(amount: Decimal) -> float:
    """Turn an amount of two decimals into the number that JSON shows with the same digits.

    A float's shortest form gives back any decimal of up to 15 digits unchanged, so 447.00
    becomes ``447.0`` and 33.34 becomes ``33.34``. No arithmetic is done with floats.
    """
    return float(amount)
