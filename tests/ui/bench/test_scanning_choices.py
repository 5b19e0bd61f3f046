"""The seller chooses otherwise while the bench works: the next scan goes by it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.ui.bench.verdicts import Sign
from tests.builders import a_line, an_imei
from tests.ui.bench_shop import BENCH, FIRST, SECOND, BenchShop

PHONE, SERIAL = an_imei(1).digits, "C02DK1XYQ6L5"


@pytest.fixture
def shop(tmp_path):
    made = BenchShop(tmp_path)
    yield made
    made.store.close()


def choose(shop, **choices):
    shop.choices = replace(shop.choices, **choices)
    return shop.scanning.use(shop.choices)


def test_a_product_that_now_needs_its_serial_number_refuses_an_imei(shop):
    shop.order(FIRST, [a_line(1, sku="SKU")])
    shop.scan(str(FIRST))
    choose(shop, products={"SKU": ProductSettings(identifier_kind=IdentifierKind.SERIAL)})

    refused = shop.scan(PHONE)
    taken = shop.scan(SERIAL)

    assert (refused.verdict.sign, taken.verdict.sign) == (Sign.REFUSED, Sign.OK)
    assert shop.recorded(FIRST) == (SERIAL,)


def test_the_open_order_stays_open_and_shows_what_it_needs_now(shop):
    shop.order(FIRST, [a_line(1, sku="SKU")])
    shop.scan(str(FIRST))

    answer = choose(shop, products={"SKU": ProductSettings(identifier_kind=IdentifierKind.SERIAL)})

    assert shop.scanning.open_order == FIRST
    [line] = answer.order.lines
    assert line.identifier_kind is IdentifierKind.SERIAL


def test_without_an_open_order_there_is_nothing_to_show(shop):
    assert choose(shop, grace_s=10) is None


def test_a_bench_with_another_name_keeps_its_order_and_scans_under_that_name(shop):
    shop.order(FIRST)
    shop.scan(str(FIRST))
    assert shop.holder(FIRST) == BENCH

    answer = choose(shop, bench="Door")

    assert answer.verdict.sign is Sign.ASK
    assert shop.holder(FIRST) == "Door"
    assert shop.scan(PHONE).verdict.sign is Sign.OK
    with shop.store.reading() as tx:
        [scan] = tx.orders.facts(FIRST).scans
    assert scan.bench == "Door"


def test_an_order_that_needs_nothing_any_more_is_not_the_next_one_to_pack(shop):
    shop.order(FIRST, [a_line(1, sku="CABLE")])
    shop.order(SECOND, [a_line(2, sku="PHONE")])
    shop.scanning.look_again()
    assert shop.scanning.pace().total == 2

    choose(shop, products={"CABLE": ProductSettings(identifier_kind=IdentifierKind.NONE)})

    pace = shop.scanning.pace()
    assert (pace.total, pace.next_due) == (1, SECOND)


def test_the_shelf_of_the_next_order_is_the_one_that_was_just_entered(shop):
    shop.order(FIRST, [a_line(1, sku="SKU")])
    choose(shop, products={"SKU": ProductSettings(warehouse_location="B-7")})

    assert shop.scanning.pace().next_shelf == "B-7"
