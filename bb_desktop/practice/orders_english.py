"""The practice orders of the British and the American market."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.practice.order_paper import address, erased_address, line_paper, order_paper
from bb_desktop.practice.replies import Json


def erased_buyer(created: datetime, ship_by: datetime) -> Json:
    """Write the order of a buyer who was forgotten: nobody may ship it any more."""
    line = line_paper(
        60110417,
        "GAL.A52S.128.BLK.B",
        "Galaxy A52s 128GB - Black - Unlocked",
        "164.00",
        brand="Samsung",
        condition=12,
    )
    return order_paper(
        61204408,
        [line],
        erased_address("GB"),
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="en-gb",
        currency="GBP",
        shipper="Royal Mail",
    )


def backship(created: datetime, ship_by: datetime) -> Json:
    """Write an order that Back Market labels itself; its tracking number is known."""
    line = line_paper(
        60110923, "IP11.64.WHT.B", "iPhone 11 64GB - White - Unlocked", "189.00", condition=12
    )
    ship_to = address(
        "Gwendolyn", "Harrowgate", "14 Lantern Mews", "LS1 9ZZ", "Leeds", "GB", "07700900317"
    )
    return order_paper(
        61204913,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="en-gb",
        currency="GBP",
        shipper="Royal Mail",
        payment_method="CLEARPAY",
        is_backship=True,
    )


def two_phones(created: datetime, ship_by: datetime) -> Json:
    """Write an order of two lines, two phones in one parcel."""
    # The ids of two lines descend, as they do in captured orders.
    lines = [
        line_paper(
            60113359, "IP14.128.BLU.A", "iPhone 14 128GB - Blue - Unlocked", "389.00", condition=10
        ),
        line_paper(
            60112488,
            "GAL.S22.128.GRN.B",
            "Galaxy S22 5G 128GB - Green - Unlocked",
            "229.00",
            brand="Samsung",
        ),
    ]
    ship_to = address(
        "Theodora",
        "Quillfeather",
        "Flat 3",
        "m5 9at",
        "Salford",
        "GB",
        "07700 900482",
        street2="71 Weaver's Row",
    )
    return order_paper(
        61208846,
        lines,
        ship_to,
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="en-gb",
        currency="GBP",
        shipper="DPD UK",
        payment_method="GOOGLE_PAY",
    )


def american_without_state(created: datetime, ship_by: datetime) -> Json:
    """Write an order to the United States without a state: only the ZIP tells it."""
    line = line_paper(
        60114204,
        "IP13PRO.256.GPH.US",
        "iPhone 13 Pro 256GB - Graphite - Unlocked",
        "471.00",
        sales_taxes="33.56",
    )
    ship_to = address(
        "Marlowe",
        "Castellane",
        "1420 Maple Hollow Road",
        "43215",
        "Columbus",
        "US",
        "(614)555-0142",
    )
    # American addresses come without a state now and then, and with fewer keys than others.
    for absent in ("street2", "company", "customer_id_number"):
        del ship_to[absent]
    return order_paper(
        61209617,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        country_code="en-us",
        currency="USD",
        shipper="USPS",
        payment_method="CARD",
    )


def phone_and_cable(created: datetime, ship_by: datetime) -> Json:
    """Write an order of a phone and an accessory, which has no identifier."""
    lines = [
        line_paper(60115023, "IP13M.128.PNK.B", "iPhone 13 mini 128GB - Pink - Unlocked", "268.00"),
        line_paper(
            60114671,
            "CBL.LGT.1M",
            "Lightning to USB-C charging cable 1 m - White",
            "11.90",
            brand="Back Market",
            condition=10,
        ),
    ]
    ship_to = address(
        "Rufus", "O’Dalloway", "9 Cooper’s Wharf", "BS16QQ", "Bristol", "GB", "07700900755"
    )
    return order_paper(
        61210035,
        lines,
        ship_to,
        created=created,
        ship_by=ship_by,
        country_code="en-gb",
        currency="GBP",
        shipper="Royal Mail",
        payment_method="PAYPAL",
    )
