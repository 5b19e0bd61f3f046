"""The twelve orders: what there is to practise on."""

import json
import re
from datetime import datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bb_desktop.practice.orders import next_noon, twelve_orders

CAPTURED = Path(__file__).parents[1] / "data" / "practice"


@pytest.fixture
def orders(clock):
    return {order["order_id"]: order for order in twelve_orders(clock())}


def some(orders, wanted):
    return [order for order in orders.values() if wanted(order)]


def test_there_are_twelve_with_numbers_of_their_own(orders):
    lines = [line["id"] for order in orders.values() for line in order["orderlines"]]

    assert len(orders) == 12
    assert len(set(lines) | set(orders)) == len(lines) + 12


def test_they_are_the_same_numbers_every_time(clock, orders):
    clock.advance(days=40)

    assert [order["order_id"] for order in twelve_orders(clock())] == list(orders)


def test_they_have_the_keys_of_a_captured_order_and_the_newer_delivery_mode(orders):
    captured = json.loads((CAPTURED / "order-captured-2025.json").read_text("utf-8"))

    for order in orders.values():
        assert set(order) == set(captured) | {"delivery_mode"}
        for line in order["orderlines"]:
            assert {key: type(line[key]) for key in line} == {
                key: type(value) for key, value in captured["orderlines"][0].items()
            }
        if order["shipping_address"]["country"] != "US":
            assert set(order["shipping_address"]) == set(captured["shipping_address"])


def test_three_languages_and_four_markets_are_among_them(orders):
    markets = {order["country_code"] for order in orders.values()}

    assert markets == {"fr-fr", "de-de", "en-gb", "en-us"}


def test_there_is_one_of_each_kind_worth_practising(clock, orders):
    assert some(orders, lambda o: len(o["orderlines"]) == 2 and o["state"] == 3)
    assert some(orders, lambda o: o["orderlines"][0]["quantity"] == 2)
    assert some(orders, lambda o: "MacBook" in o["orderlines"][0]["product"])
    assert some(orders, lambda o: any("cable" in li["product"] for li in o["orderlines"]))
    assert some(orders, lambda o: o["is_backship"] and o["tracking_number"])
    assert some(orders, lambda o: o["shipping_address"]["last_name"] == "Deleted")
    assert some(orders, lambda o: o["delivery_mode"] == "COLLECTION_POINT")
    assert some(orders, lambda o: o["shipping_address"]["street"].isdigit())
    assert some(orders, lambda o: o["shipping_price"] == "15.00" and "Express" in o["shipper"])
    assert some(orders, lambda o: o["state"] == 10 and o["orderlines"][0]["state"] == 8)
    assert {1, 3, 10} == {order["state"] for order in orders.values()}
    due = [datetime.fromisoformat(o["expected_dispatch_date"]) - clock() for o in orders.values()]
    assert min(due) == timedelta(hours=1)


def test_the_american_order_has_no_state_and_lacks_keys(orders):
    (american,) = some(orders, lambda o: o["shipping_address"]["country"] == "US")
    address = american["shipping_address"]

    assert {"state", "state_or_province", "street2", "company"}.isdisjoint(address)
    assert re.fullmatch(r"\d{5}", address["postal_code"])


def test_an_erased_buyer_keeps_nothing_but_the_country(orders):
    (erased,) = some(orders, lambda o: o["shipping_address"]["last_name"] == "Deleted")

    for address in (erased["shipping_address"], erased["billing_address"]):
        assert address.pop("country") == "GB"
        assert set(address.values()) == {"Deleted"}


def test_the_price_of_an_order_is_the_sum_of_its_line_totals(orders):
    for order in orders.values():
        total = sum(Decimal(line["price"]) for line in order["orderlines"])
        assert Decimal(order["price"]) == total


def test_no_order_is_made_in_the_future_and_only_accepted_ones_have_a_delivery_note(clock, orders):
    for order in orders.values():
        assert datetime.fromisoformat(order["date_creation"]) < clock()
        assert datetime.fromisoformat(order["date_modification"]) < clock()
        assert (order["delivery_note"] is not None) == (order["state"] == 3)


def test_ship_by_is_a_noon_at_least_three_hours_away(clock):
    for _ in range(48):
        noon = next_noon(clock())
        assert timedelta(hours=3) <= noon - clock() < timedelta(hours=28)
        assert noon.hour == 12
        clock.advance(minutes=30)
