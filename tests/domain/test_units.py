"""Units: which recorded identifier belongs to which device of an order."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import units_of
from tests.builders import CREATED_AT, a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import SHOP


def scan(number, minute=0, line=1):
    at = CREATED_AT + timedelta(minutes=minute)
    return a_scan(an_imei(number), orderline_id=line, recorded_at=at)


def held(units):
    return [unit.scan.identifier.value if unit.scan else None for unit in units]


@given(st.integers(1, 5), st.integers(0, 6))
def test_every_piece_is_a_unit_and_scans_fill_them_in_their_order(quantity, recorded):
    order = an_order(lines=[a_line(1, quantity=quantity)])
    scans = [scan(number, minute=number) for number in range(recorded)]

    units = units_of(order, reversed(scans), SHOP)

    assert [unit.number for unit in units] == list(range(1, quantity + 1))
    assert [unit.registrable for unit in units] == [True] + [False] * (quantity - 1)
    filled = [an_imei(number).digits for number in range(min(recorded, quantity))]
    assert held(units) == filled + [None] * (quantity - len(filled))


def test_accessories_and_cancelled_lines_are_no_units():
    order = an_order(
        lines=[
            a_line(1),
            a_line(2, title="Coque iPhone 12 - Silicone - Noir"),
            a_line(3, state=LineState.REFUNDED_BEFORE_SHIPPING),
            a_line(4, state=LineState.SHIPPED),
        ]
    )

    assert [unit.line.orderline_id for unit in units_of(order, (), SHOP)] == [1, 4]


def test_the_seller_decides_what_a_product_needs():
    order = an_order(lines=[a_line(1, sku="CASE", title="Coque iPhone 12 - Silicone - Noir")])
    shop = Shop(products={"CASE": ProductSettings(identifier_kind=IdentifierKind.SERIAL)})

    assert [unit.kind for unit in units_of(order, (), shop)] == [IdentifierKind.SERIAL]


def test_the_device_that_back_market_holds_is_the_first_unit_whenever_it_was_scanned():
    line = a_line(1, quantity=2, imei=an_imei(7).digits)

    units = units_of(an_order(lines=[line]), [scan(1, minute=1), scan(7, minute=2)], SHOP)

    assert held(units) == [an_imei(7).digits, an_imei(1).digits]


def test_a_device_that_only_back_market_knows_keeps_its_place():
    line = a_line(1, quantity=2, imei=an_imei(7).digits)
    order = an_order(lines=[line])

    assert held(units_of(order, [scan(1)], SHOP)) == [None, an_imei(1).digits]
    assert OrderFacts(order=order, scans=(scan(1),)).missing(SHOP) == 0
    both = units_of(order, [scan(1, minute=1), scan(2, minute=2)], SHOP)
    assert held(both) == [an_imei(1).digits, an_imei(2).digits]


def test_a_unit_without_a_scan_is_missing_unless_back_market_holds_its_identifier():
    line = a_line(1)
    order = an_order(lines=[line])

    assert OrderFacts(order=order).missing(SHOP) == 1
    known = replace(line, serial_number="C02DK1XYQ6L5")
    assert OrderFacts(order=an_order(lines=[known])).missing(SHOP) == 0
