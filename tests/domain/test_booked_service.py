"""Promised against booked shipping: what the buyer notices is a difference, spelling is none."""

from dataclasses import replace

import pytest

from bb_desktop.domain.booked_service import compare_services
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, an_order
from tests.domain.order_facts import SHOP, a_parcel


def compared(promised, carrier, service="", shop=SHOP):
    order = an_order(lines=[a_line(shipper=promised)], promised_shipper=promised)
    parcel = replace(a_parcel(), carrier_code=carrier, service_code=service)
    return compare_services(OrderFacts(order=order, shipments=(parcel,)), shop)


@pytest.mark.parametrize(
    ("promised", "carrier", "service", "differs"),
    [
        ("UPS", "ups_walleted", "ups_standard", False),
        ("DHL Express", "dhl_express_uk", "", False),
        ("UPS", "dhl_express", "", True),
        ("Chronopost", "colissimo", "", True),
        ("DHL Express", "dhl", "dhl_paket", True),
        ("DHL", "dhl_express", "dhl_express_worldwide", False),
        ("", "ups", "", False),
        ("UPS", "a_carrier_nobody_knows", "", False),
    ],
)
def test_another_carrier_or_a_slower_service_is_a_difference(promised, carrier, service, differs):
    assert compared(promised, carrier, service).differs is differs


def test_the_sellers_own_table_says_which_carrier_it_is():
    own = Shop(carriers={"my_truck": "UPS"})

    found = compared("UPS", "my_truck", shop=own)

    assert (found.booked, found.differs) == ("UPS", False)


def test_without_a_label_nothing_is_booked_yet():
    found = compare_services(OrderFacts(order=an_order()), SHOP)

    assert (found.promised, found.booked, found.differs) == ("UPS", "", False)
