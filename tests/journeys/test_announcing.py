"""Shipped → announced: Back Market is told of each parcel and identifier once; it reads back."""

import pytest

from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    SECOND_IMEI,
    SERIAL,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
    WITH_CABLE,
)


def test_one_phone_is_told_with_its_imei_in_the_ship_call(shop):
    tracking = shop.packed(URGENT_PHONE, IMEI)

    summary = shop.told_after_the_grace_time()

    (call,) = shop.told(URGENT_PHONE)
    assert (call.tracking_number, call.imei, call.serial_number) == (tracking, IMEI, None)
    assert call.shipper == "DHL Express"
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert (summary.counts.announced, summary.counts.identifiers_registered) == (1, 1)
    assert not shop.requests("back_market", "PATCH")
    shop.assert_books_agree()


def test_two_phones_are_shipped_in_one_call_and_registered_line_by_line(shop):
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)

    summary = shop.told_after_the_grace_time()

    (call,) = shop.told(TWO_PHONES)
    assert (call.imei, call.serial_number, call.sku) == (None, None, None)
    assert shop.registered(TWO_PHONES) == [("imei", IMEI), ("imei", SECOND_IMEI)]
    assert (summary.counts.announced, summary.counts.identifiers_registered) == (1, 2)
    shop.assert_books_agree()


def test_of_two_pieces_of_one_line_the_first_is_registered_and_both_are_kept(shop):
    shop.accept(TWO_PIECES)
    shop.sync()
    shop.packed(TWO_PIECES, IMEI, SECOND_IMEI)

    summary = shop.told_after_the_grace_time()

    assert shop.registered(TWO_PIECES) == [("imei", IMEI)]
    assert shop.told(TWO_PIECES)[0].imei is None
    assert shop.note(TWO_PIECES) == f"{IMEI}\n{SECOND_IMEI}"
    assert summary.counts.identifiers_registered == 1
    assert shop.view(TWO_PIECES).lines[0].recorded == (IMEI, SECOND_IMEI)
    shop.assert_books_agree()


def test_two_pieces_with_one_scan_wait_for_the_other(shop):
    shop.accept(TWO_PIECES)
    shop.sync()
    shop.packed(TWO_PIECES, IMEI)

    shop.told_after_the_grace_time()

    assert not shop.told(TWO_PIECES)
    assert shop.attention(TWO_PIECES) == ["left_without_identifier"]


def test_an_accessory_needs_no_identifier(shop):
    shop.accept(WITH_CABLE)
    shop.sync()
    shop.packed(WITH_CABLE, IMEI)

    shop.told_after_the_grace_time()

    (call,) = shop.told(WITH_CABLE)
    assert call.imei is None
    assert shop.registered(WITH_CABLE) == [("imei", IMEI)]
    shop.assert_books_agree()


def test_a_laptop_is_told_with_its_serial_number(shop):
    shop.packed(LAPTOP, SERIAL)

    shop.told_after_the_grace_time()

    assert shop.told(LAPTOP)[0].serial_number == SERIAL
    assert shop.registered(LAPTOP) == [("serial_number", SERIAL)]
    shop.assert_books_agree()


def test_an_imei_that_the_ship_call_ignored_is_registered_on_its_line(shop):
    # Back Market takes this product for no smartphone: 200, and the IMEI is nowhere.
    line_id = shop.line(URGENT_PHONE)["id"]
    shop.back_market._book.smartphones[line_id] = False
    shop.packed(URGENT_PHONE, IMEI)

    summary = shop.told_after_the_grace_time()

    assert len(shop.told(URGENT_PHONE)) == 1
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]
    assert len(shop.requests("back_market", "PATCH")) == 1
    assert summary.counts.identifiers_registered == 1
    shop.assert_books_agree()


def test_an_order_marked_as_shipped_is_told_as_well(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.shipstation.mark_as_shipped(str(URGENT_PHONE), tracking="JJD1460000123", carrier="UPS")

    shop.told_after_the_grace_time()

    (call,) = shop.told(URGENT_PHONE)
    assert (call.tracking_number, call.shipper) == ("JJD1460000123", "UPS")
    shop.assert_books_agree()


def test_what_back_market_has_no_field_for_is_kept_with_the_announcement(shop):
    shop.choose(note_to_buyer="Thank you!", item_information="12 months of warranty")
    shop.packed(URGENT_PHONE, IMEI)

    shop.told_after_the_grace_time()

    kept = shop.facts(URGENT_PHONE).announcement
    assert kept is not None
    assert (kept.carrier_code, kept.fees_cents) == ("dhl_express", 840)
    assert (kept.note_to_buyer, kept.item_information) == ("Thank you!", "12 months of warranty")


@pytest.mark.parametrize(
    "tracking", ["YOUR_TRACKING_NUMBER", "https://dhl.example/12345678", "n/a"]
)
def test_a_tracking_number_that_is_none_is_not_told(shop, tracking):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.buys_label(URGENT_PHONE, tracking=tracking)

    shop.told_after_the_grace_time()

    assert not shop.told(URGENT_PHONE)
    assert shop.attention(URGENT_PHONE) == ["tracking_unfit"]
