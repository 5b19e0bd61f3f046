"""The practice orders of the French and the German market."""

from __future__ import annotations

from datetime import datetime

from bb_desktop.practice.order_paper import address, line_paper, order_paper
from bb_desktop.practice.replies import Json


def laptop_by_express(created: datetime, ship_by: datetime) -> Json:
    """Write an order of a laptop, for which the buyer paid express shipping."""
    line = line_paper(
        60111258,
        "MBA.M1.A2337.8.256.GRY.G",
        'MacBook Air 13" (2020) - Apple M1 - 8GB RAM - SSD 256GB - QWERTZ - Deutsch',
        "534.90",
        condition=11,
        shipping_price="15.00",
    )
    ship_to = address(
        "Jörg", "Weißenfels", "Brückenstraße 8", "10179", "Berlin", "DE", "030 23125 417"
    )
    return order_paper(
        61205377,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="de-de",
        shipper="DHL Express",
        payment_method="PAYPAL",
    )


def due_in_an_hour(created: datetime, ship_by: datetime) -> Json:
    """Write an accepted order that must leave the house now."""
    line = line_paper(
        60111704, "002401SL", "iPhone 12 mini 128 GB - Grün - Ohne Vertrag", "246.50", condition=11
    )
    ship_to = address(
        "Henrike",
        "Tannhuber",
        "Am Mühlgraben 24",
        "04109",
        "Leipzig",
        "DE",
        "0176 04069012",
        company=None,
        street2=None,
    )
    return order_paper(
        61205821,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="de-de",
        shipper="UPS",
        payment_method="KLARNA_PAY_LATER",
    )


def collection_point(created: datetime, ship_by: datetime) -> Json:
    """Write an order that goes to a parcel shop."""
    line = line_paper(
        60112036, "002377NR", "iPhone XR 64 Go - Noir - Débloqué", "149.00", condition=12
    )
    ship_to = address(
        "Solène",
        "Marchebois",
        "2 place des Tilleuls",
        "69003",
        "Lyon",
        "FR",
        "06 39 98 12 07",
        company="Relais Presse des Tilleuls",
    )
    return order_paper(
        61206190,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=3,
        country_code="fr-fr",
        shipper="Chronopost",
        payment_method="APPLE_PAY",
        delivery_mode="COLLECTION_POINT",
    )


def house_number_alone(created: datetime, ship_by: datetime) -> Json:
    """Write an order whose ``street`` holds the house number alone."""
    line = line_paper(
        60113870,
        "PIX7.128.SNOW.A",
        "Google Pixel 7 128 GB - Weiß - Ohne Vertrag",
        "218.00",
        brand="Google",
        condition=10,
    )
    ship_to = address(
        "Annemarie",
        "Kupferschmied",
        "17",
        "50667",
        "Köln",
        "DE",
        "(0176) 04069-033",
        street2="Lindenallee",
    )
    return order_paper(
        61209252,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        country_code="de-de",
        shipper="DHL",
        payment_method="CARD",
    )


def two_pieces(created: datetime, ship_by: datetime) -> Json:
    """Write an order of one line with two pieces, at a price that cannot be halved."""
    line = line_paper(
        60115490,
        "002392SH",
        "iPhone SE (2020) 64 Go - Noir - Débloqué",
        "258.99",
        quantity=2,
        condition=12,
    )
    ship_to = address(
        "Éloïse",
        "Vaucresson",
        "33 avenue de l’Étang",
        "44000",
        "Nantes",
        "FR",
        "0639980415",
        street2="Bât. C, 2e étage",
        company="Atelier Vaucresson",
    )
    return order_paper(
        61210488,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        country_code="fr-fr",
        shipper="UPS",
        payment_method="ONEY3X",
    )


def plain_phone(created: datetime, ship_by: datetime) -> Json:
    """Write the plainest order of all: one phone, to be accepted."""
    line = line_paper(
        60115918, "002455MN", "iPhone 13 128 Go - Minuit - Débloqué", "319.00", condition=10
    )
    ship_to = address(
        "Baptiste",
        "Lornageau",
        "5 rue du Moulin-Vert",
        "35000",
        "Rennes",
        "FR",
        "06 39 98 41 77",
        street2=None,
    )
    return order_paper(
        61210902,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        country_code="fr-fr",
        shipper="Colissimo",
        payment_method="APPLE_PAY",
    )


def awaiting_payment(created: datetime, ship_by: datetime) -> Json:
    """Write an order that the buyer has not paid yet."""
    line = line_paper(60116347, "002419BL", "iPhone 12 64 Go - Bleu - Débloqué", "212.00")
    ship_to = address(
        "Maëlle", "Kervadec", "18 quai des Goémons", "29200", "Brest", "FR", "06 39 98 70 21"
    )
    return order_paper(
        61211276,
        [line],
        ship_to,
        created=created,
        ship_by=ship_by,
        state=10,
        country_code="fr-fr",
        shipper="Colissimo",
        payment_method="SOFORT",
    )
