"""ShipStation's own connection to Back Market, as the practice shop plays it."""

import pytest

from bb_desktop.practice.shop import PRACTICE_STORE_ID, PracticeShop
from tests.practice.conftest import shipstation_client

PHONE, TWO_PHONES, LAPTOP, NOT_ACCEPTED, BACKSHIP, ERASED = (
    61205821,
    61208846,
    61205377,
    61210902,
    61204913,
    61204408,
)
IMEI, SERIAL = "490154203237518", "C02DK1XYQ6L5"


@pytest.fixture
def native(shop):
    """The shop with that connection made."""
    shop.shipstation.connect_back_market("Our Back Market")
    return shop


def parcel(shop, order_id):
    rows = [row for row in shop.shipstation.shipments() if row["orderNumber"] == str(order_id)]
    return rows[-1]


def test_nothing_comes_in_before_the_connection_is_made(shop):
    shop.shipstation.add_store("Our Back Market", "Back Market")
    shop.shipstation.refresh()

    assert shop.shipstation.orders() == []


def test_orders_to_accept_and_to_ship_come_in_with_their_address(native):
    numbers = {int(order["orderNumber"]) for order in native.shipstation.orders()}

    assert {PHONE, TWO_PHONES, LAPTOP, NOT_ACCEPTED} <= numbers
    assert not {BACKSHIP, ERASED} & numbers
    order = native.shipstation.order_by_number(str(PHONE))
    wire = native.back_market.order(PHONE)
    assert order["shipTo"]["street1"] == wire["shipping_address"]["street"]
    assert order["orderStatus"] == "awaiting_shipment"
    assert order["advancedOptions"]["storeId"] != PRACTICE_STORE_ID


def test_each_order_comes_in_once_whatever_asks(native):
    with shipstation_client(native) as client:
        client.get("/stores")
        listed = client.get("/orders").json()

    numbers = [order["orderNumber"] for order in listed["orders"]]
    assert len(numbers) == len(set(numbers)) == listed["total"]


def test_a_label_is_told_with_the_imei_of_the_note(native):
    native.shipstation.edit_note(str(PHONE), f"call first\n{IMEI}")

    tracking = native.shipstation.buy_label(str(PHONE), carrier="ups")

    wire = native.back_market.order(PHONE)
    assert (wire["state"], wire["tracking_number"], wire["shipper"]) == (9, tracking, "UPS")
    assert wire["orderlines"][0]["imei"] == IMEI
    assert parcel(native, PHONE)["marketplaceNotified"] is True
    assert not [one for one in native.requests if one.service == "back_market"]


def test_a_laptop_is_told_with_its_serial_number(native):
    native.shipstation.edit_note(str(LAPTOP), SERIAL)

    native.shipstation.buy_label(str(LAPTOP))

    assert native.back_market.order(LAPTOP)["orderlines"][0]["serial_number"] == SERIAL


def test_of_an_order_of_two_lines_no_identifier_is_told(native):
    native.shipstation.edit_note(str(TWO_PHONES), IMEI)

    native.shipstation.buy_label(str(TWO_PHONES))

    lines = native.back_market.order(TWO_PHONES)["orderlines"]
    assert [(line["state"], line["imei"]) for line in lines] == [(3, ""), (3, "")]


def test_an_order_that_is_not_accepted_cannot_be_told_and_the_parcel_says_so(native):
    native.shipstation.buy_label(str(NOT_ACCEPTED))

    assert native.back_market.order(NOT_ACCEPTED)["state"] == 1
    row = parcel(native, NOT_ACCEPTED)
    assert row["marketplaceNotified"] is False
    assert "no accepted orderline" in row["notifyErrorMessage"]


def test_a_notice_that_fails_stands_on_the_parcel_and_is_not_sent_again(native):
    native.shipstation.native.failure = "Unauthorized"
    native.shipstation.buy_label(str(PHONE))
    native.shipstation.native.failure = ""
    native.shipstation.refresh()

    assert parcel(native, PHONE)["notifyErrorMessage"] == "Unauthorized"
    assert native.back_market.order(PHONE)["state"] == 3


def test_a_new_label_after_a_void_is_not_told(native):
    first = native.shipstation.buy_label(str(PHONE))
    native.shipstation.void_label(str(PHONE))
    second = native.shipstation.buy_label(str(PHONE))

    assert native.back_market.order(PHONE)["tracking_number"] == first != second
    assert parcel(native, PHONE)["marketplaceNotified"] is False


def test_a_label_voided_before_the_notice_is_never_told(native, clock):
    native.shipstation.native.delay_s = 600
    native.shipstation.buy_label(str(PHONE))
    clock.advance(minutes=9)
    native.shipstation.refresh()
    assert native.back_market.order(PHONE)["state"] == 3
    native.shipstation.void_label(str(PHONE))
    clock.advance(minutes=9)
    native.shipstation.refresh()

    assert native.back_market.order(PHONE)["state"] == 3
    second = native.shipstation.buy_label(str(PHONE))
    clock.advance(minutes=11)
    native.shipstation.refresh()
    assert native.back_market.order(PHONE)["tracking_number"] == second


def test_an_order_marked_as_shipped_is_told_unless_a_program_says_not_to(native):
    native.shipstation.mark_as_shipped(str(PHONE), tracking="JJD1460000123", carrier="UPS")
    order_id = native.shipstation.order_by_number(str(LAPTOP))["orderId"]
    with shipstation_client(native) as client:
        body = {"orderId": order_id, "carrierCode": "ups", "trackingNumber": "1Z9999999000000001"}
        client.post("/orders/markasshipped", json=body).raise_for_status()

    assert native.back_market.order(PHONE)["tracking_number"] == "JJD1460000123"
    assert native.back_market.order(LAPTOP)["state"] == 3


def test_the_connection_survives_being_kept(native, clock):
    native.shipstation.native.names_devices = False
    native.shipstation.buy_label(str(PHONE))

    again = PracticeShop.restore(native.snapshot(), now=clock)
    again.shipstation.edit_note(str(LAPTOP), SERIAL)
    again.shipstation.buy_label(str(LAPTOP))

    assert len(again.shipstation.orders()) == len(native.shipstation.orders())
    line = again.back_market.order(LAPTOP)["orderlines"][0]
    assert (line["state"], line["serial_number"]) == (3, "")


def test_a_shop_that_was_kept_before_there_was_such_a_connection_opens_as_it_was(shop, clock):
    kept = shop.snapshot()
    del kept["shipstation"]["book"]["native"]

    again = PracticeShop.restore(kept, now=clock)

    assert again.shipstation.orders() == []
    assert again.shipstation.connect_back_market() not in (None, PRACTICE_STORE_ID)


def test_training_can_change_between_the_two_set_ups(shop):
    store = shop.set_up(companion=True)
    brought = len(shop.shipstation.orders())
    assert shop.set_up(companion=True) == store

    assert shop.set_up(companion=False) == PRACTICE_STORE_ID
    shop.shipstation.buy_label(str(PHONE))
    assert shop.back_market.order(PHONE)["state"] == 3
    assert shop.set_up(companion=True) == store

    assert len(shop.shipstation.orders()) == brought > 0
    assert shop.back_market.order(PHONE)["state"] == 9


def test_a_store_that_is_switched_off_neither_brings_nor_tells(native):
    store = next(one for one in native.shipstation.orders() if one["orderNumber"] == str(PHONE))[
        "advancedOptions"
    ]["storeId"]
    native.shipstation.set_store_active(store, active=False)

    native.shipstation.buy_label(str(PHONE))

    assert native.back_market.order(PHONE)["state"] == 3
