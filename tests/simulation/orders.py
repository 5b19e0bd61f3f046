"""Orders as buyers place them: one phone mostly, and every kind that is not simple."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random

from bb_desktop.practice.order_paper import address, line_paper, order_paper
from bb_desktop.practice.orders import next_noon
from bb_desktop.practice.replies import Json

PHONE, LAPTOP, CABLE = "phone", "laptop", "cable"
_ARTICLES = {
    PHONE: (
        ("IP12.64.BLK", "iPhone 12 64GB - Black - Unlocked", "Apple"),
        ("IP13.128.BLU", "iPhone 13 128GB - Blue - Unlocked", "Apple"),
        ("GS21.128.GRY", "Galaxy S21 5G 128GB - Gray - Unlocked", "Samsung"),
    ),
    LAPTOP: (("MBA.M1.256", "MacBook Air 13-inch (2020) - M1 - 8GB - SSD 256GB", "Apple"),),
    CABLE: (("CABLE.USBC", "USB-C cable 1 m", "Apple"),),
}
#: The kinds of an order's lines with their quantities, and how often of a hundred.
SHAPES: tuple[tuple[int, tuple[tuple[str, int], ...]], ...] = (
    (62, ((PHONE, 1),)),
    (10, ((LAPTOP, 1),)),
    (10, ((PHONE, 1), (PHONE, 1))),
    (8, ((PHONE, 2),)),
    (10, ((PHONE, 1), (CABLE, 1))),
)


def an_order_of_a_buyer(chance: Random, number: int, now: datetime) -> Json:
    """Write an order, made a few minutes ago; sometimes it is not paid yet."""
    (shape,) = chance.choices([one for _, one in SHAPES], [weight for weight, _ in SHAPES])
    lines = []
    for place, (kind, quantity) in enumerate(shape):
        sku, title, brand = chance.choice(_ARTICLES[kind])
        price = f"{chance.randrange(90, 600) * quantity}.00"
        # The second line of the same article would be asked for by an SKU that means both.
        sku = f"{sku}.{place}" if place else sku
        lines.append(
            line_paper(
                number + 9_000_000 * (1 + place), sku, title, price, brand=brand, quantity=quantity
            )
        )
    created = now - timedelta(minutes=chance.randrange(3, 30))
    return order_paper(
        number,
        lines,
        address(
            chance.choice(("Ada", "Bruno", "Chloé", "Dörte")),
            chance.choice(("Example", "Muster", "Durand")),
            f"{chance.randrange(1, 200)} Example Road", "SW1A 1AA", "London", "GB", "07700900123",
        ),
        created=created,
        ship_by=next_noon(now),
        state=chance.choice((1, 1, 1, 1, 10)),
        country_code="en-gb",
        currency="GBP",
        shipper="Royal Mail",
    )  # fmt: skip
