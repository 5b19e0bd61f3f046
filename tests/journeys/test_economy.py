"""Forty requests a minute are all there is, for every tool of the seller together."""

import time

import pytest

from tests.builders import an_imei
from tests.journeys.a_shop import AShop


@pytest.fixture(scope="module")
def stocked(tmp_path_factory, empty_database):
    """A shop with 105 orders in ShipStation."""
    folder = tmp_path_factory.mktemp("stocked")
    shop = AShop(folder, empty_database, empty=True)
    shop.orders_pour_in(105)
    shop.sync()
    shop.wait(2)
    shop.sync()
    kept = shop.checkpoint(folder / "stocked.db")
    shop.close()
    return kept


def test_five_hundred_new_orders_take_few_requests(an_empty_shop):
    shop = an_empty_shop
    shop.sync()
    shop.orders_pour_in(500)
    shop.forget_requests()
    began = time.process_time()

    summary = shop.sync_until_idle()

    least = 500 / 50 + 500 / 100
    assert summary.counts.shipstation_created == 500
    assert len(shop.requests()) <= 2 * least + 8
    # A guard against work that grows with the square of the orders, not a measurement.
    assert time.process_time() - began < 30
    shop.assert_books_agree()


def test_the_very_first_sync_takes_few_requests_as_well(an_empty_shop):
    shop = an_empty_shop
    shop.orders_pour_in(150)

    shop.sync_until_idle()

    assert len(shop.requests()) <= 2 * (3 + 2) + 8
    shop.assert_books_agree()


@pytest.mark.parametrize("hours", [0, 100])
def test_a_hundred_notes_take_six_requests_to_shipstation(tmp_path, stocked, hours):
    shop = AShop(tmp_path / "shop", begin=stocked)
    shop.wait(hours * 60)
    shop.sync()
    for number in range(100):
        shop.scan(62_000_000 + number, an_imei(number).digits)
    shop.forget_requests()

    summary = shop.sync()

    assert summary.counts.notes_written == 100
    assert len(shop.requests("shipstation")) <= 6
    shop.assert_books_agree()
    shop.close()


def test_a_pass_without_news_takes_seven_requests_and_writes_nothing(shop):
    shop.sync()
    shop.forget_requests()

    for _ in range(3):
        shop.wait(5)
        shop.sync()

    assert len(shop.requests()) == 3 * 7
    assert not shop.writes()


def test_a_second_sync_of_a_whole_day_makes_no_write_request(shop):
    shop.accept(61210902)
    shop.scan(61205821, an_imei(1).digits)
    shop.sync_until_idle()
    shop.buys_label(61205821)
    shop.sync()
    shop.wait(6)
    shop.sync()
    shop.forget_requests()

    summary = shop.sync()

    assert not shop.writes()
    assert len(shop.requests()) == 7
    assert not any(getattr(summary.counts, name) for name in summary.counts.__dataclass_fields__)


def test_a_pass_without_news_takes_no_turn_for_any_order(tmp_path, stocked, monkeypatch):
    shop = AShop(tmp_path / "shop", begin=stocked)
    shop.scan(62_000_001, an_imei(1).digits)
    shop.buys_label(62_000_001)
    shop.sync()
    turns = 0
    begin = shop.store.transaction

    def counted():
        nonlocal turns
        turns += 1
        return begin()

    monkeypatch.setattr(shop.store, "transaction", counted)

    shop.wait(1)
    summary = shop.sync()

    # Every order is listed again, and none of them changed.
    assert summary.counts.imported == summary.counts.changed == 0
    assert turns < 30
    shop.close()


def test_what_changed_in_shipstation_is_told_from_what_did_not(tmp_path, stocked):
    shop = AShop(tmp_path / "shop", begin=stocked)
    shop.sync()
    shop.edits_note(62_000_050, "gift wrap")
    shop.buys_label(62_000_051)

    summary = shop.sync()

    assert summary.changes.orders >= {62_000_050, 62_000_051}
    assert len(summary.changes.orders) < 5
    mirrored = shop.facts(62_000_050).shipstation
    assert mirrored is not None
    assert mirrored.internal_notes == "gift wrap"
    assert len(shop.facts(62_000_051).shipments) == 1
    shop.close()
