"""Whenever the program dies while it releases a hold, or repairs beside ShipStation."""

from collections import Counter

import pytest

from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Acceptance, Mode
from bb_desktop.practice.shop import PracticeShop
from tests.journeys.a_shop import IMEI, PHONE, SECOND_IMEI, THIRD_IMEI, TWO_PHONES, AShop
from tests.journeys.test_every_moment import dies

SCANS = {PHONE: [IMEI], TWO_PHONES: [SECOND_IMEI, THIRD_IMEI]}
HOLDING = {"acceptance": Acceptance.AUTOMATIC, "hold_until_scanned": True}
REPAIRING = {"mode": Mode.COMPANION, "store_id": None, "register_missing": True}


def a_small_shop(folder, empty_database, **choices):
    shop = AShop(folder / "shop", empty_database, empty=True, **choices)
    for order in PracticeShop(now=shop.clock.now).back_market.orders():
        if order["order_id"] in SCANS:
            shop.back_market.place_order(order)
    return shop


@pytest.fixture(scope="module")
def scanned(tmp_path_factory, empty_database):
    """Two orders on hold, both scanned a moment ago."""
    folder = tmp_path_factory.mktemp("scanned")
    shop = a_small_shop(folder, empty_database, **HOLDING)
    shop.sync()
    for number, codes in SCANS.items():
        shop.scan(number, *codes)
    kept = shop.checkpoint(folder / "kept.db")
    shop.close()
    return kept


@pytest.fixture(scope="module")
def announced(tmp_path_factory, empty_database):
    """An order of two phones that ShipStation announced without them; its grace time is over."""
    folder = tmp_path_factory.mktemp("announced")
    shop = a_small_shop(folder, empty_database, **REPAIRING)
    shop.shipstation.connect_back_market()
    shop.sync()
    shop.packed(TWO_PHONES, SECOND_IMEI, THIRD_IMEI)
    shop.sync()
    shop.wait(6)
    kept = shop.checkpoint(folder / "kept.db")
    shop.close()
    return kept


def deaths(tmp_path, begin, choices):
    """Give the shop after a death at each moment of a pass, started again and idle."""
    moment = 1
    while True:
        shop = AShop(tmp_path / str(moment), begin=begin, **choices)
        died = dies(shop, moment)
        if died:
            shop.restart()
            shop.sync_until_idle(timeout_s=400)
            yield moment, shop
        shop.close()
        if not died:
            break
        moment += 1
    assert moment > 5


def test_a_death_at_any_moment_loses_no_release(scanned, tmp_path):
    for moment, shop in deaths(tmp_path, scanned, HOLDING):
        assert not shop.attention(), moment
        shop.assert_books_agree()
        for number, codes in SCANS.items():
            order = shop.shipstation_order(number)
            assert order["orderStatus"] == "awaiting_shipment", (moment, number)
            assert order["internalNotes"] == "\n".join(codes), (moment, number)
            told = Counter(entry.event for entry in shop.history(number))
            assert told[Event.STATUS_WRITTEN] == 1, (moment, number)


def test_a_death_at_any_moment_registers_nothing_twice(announced, tmp_path):
    for moment, shop in deaths(tmp_path, announced, REPAIRING):
        assert not shop.attention(TWO_PHONES), moment
        shop.assert_books_agree()
        assert shop.registered(TWO_PHONES) == [("imei", SECOND_IMEI), ("imei", THIRD_IMEI)], moment
        told = Counter(entry.event for entry in shop.history(TWO_PHONES))
        assert told[Event.REGISTERED] == 2, moment
        assert told[Event.ANNOUNCED] == 1, moment
        assert {one.method for one in shop.requests("back_market")} <= {"GET", "PATCH"}, moment
