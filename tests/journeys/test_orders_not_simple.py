"""Several lines, pieces and parcels: what is told of them, when, and what is kept here."""

from bb_desktop.application.record_scan import Freed, free_returned
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.stage import Stage
from tests.builders import an_imei
from tests.journeys.a_shop import (
    IMEI,
    SECOND_IMEI,
    THIRD_IMEI,
    TWO_PHONES,
    TWO_PIECES,
    URGENT_PHONE,
    WITH_CABLE,
)


def ordered(shop, order_id, change):
    """Let a buyer order something like a practice order, changed before anybody sees it."""
    pattern = shop.wire_order(order_id)
    number = 61_990_000
    for place, line in enumerate(pattern["orderlines"]):
        line["id"] = number + 2_000_000 + place
    pattern.update(order_id=number, delivery_note=None)
    change(pattern)
    shop.back_market.place_order(pattern)
    shop.sync()
    return number


def test_three_pieces_and_an_accessory_keep_all_numbers_and_register_one(shop):
    def three_phones(order):
        phone = next(line for line in order["orderlines"] if "iPhone" in line["product"])
        phone.update(quantity=3, price=f"{float(phone['price']) * 3:.2f}")
        for line in order["orderlines"]:
            line["state"] = 2
        order["state"] = 3

    number = ordered(shop, WITH_CABLE, three_phones)
    shop.packed(number, IMEI, SECOND_IMEI, THIRD_IMEI)

    shop.told_after_the_grace_time()

    (call,) = shop.told(number)
    assert (call.imei, call.serial_number, call.sku) == (None, None, None)
    assert shop.registered(number) == [("imei", IMEI)]
    assert shop.note(number).splitlines() == [IMEI, SECOND_IMEI, THIRD_IMEI]
    scanned = {entry.subject for entry in shop.history(number, Event.SCANNED)}
    assert scanned == {IMEI, SECOND_IMEI, THIRD_IMEI}
    shop.assert_books_agree()


def test_nothing_is_ever_sent_for_an_accessory(shop):
    shop.accept(WITH_CABLE)
    shop.sync()
    shop.packed(WITH_CABLE, IMEI)
    shop.told_after_the_grace_time()

    lines = shop.wire_order(WITH_CABLE)["orderlines"]
    accessory = next(line for line in lines if "iPhone" not in line["product"])
    tried = {write.line_id for write in shop.back_market.identifier_writes}
    assert accessory["id"] not in tried
    assert (accessory["imei"], accessory["serial_number"]) == ("", "")
    assert shop.try_scan(WITH_CABLE, SECOND_IMEI).refused


def test_two_labels_of_which_one_was_voided_tell_the_other(shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    first = shop.buys_label(URGENT_PHONE)
    second = shop.buys_label(URGENT_PHONE)
    shop.voids_label(URGENT_PHONE)

    shop.told_after_the_grace_time()

    assert [call.tracking_number for call in shop.told(URGENT_PHONE)] == [first]
    assert not shop.attention(URGENT_PHONE)
    assert [one.subject for one in shop.history(URGENT_PHONE, Event.VOIDED)] == [second]


def test_of_two_living_labels_one_is_told_and_the_other_is_shown_and_kept(shop):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    first = shop.buys_label(TWO_PHONES)
    second = shop.buys_label(TWO_PHONES)

    shop.told_after_the_grace_time()

    assert [call.tracking_number for call in shop.told(TWO_PHONES)] == [second]
    assert shop.attention(TWO_PHONES) == ["several_parcels"]
    assert {one.subject for one in shop.history(TWO_PHONES, Event.SHIPPED)} == {first, second}


def test_a_second_parcel_after_the_announcement_is_shown_and_nothing_is_told_twice(shop):
    first = shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.told_after_the_grace_time()
    assert not shop.attention(TWO_PHONES)

    shop.wait(60)
    shop.buys_label(TWO_PHONES)
    shop.told_after_the_grace_time()

    assert [call.tracking_number for call in shop.told(TWO_PHONES)] == [first]
    # The number that Back Market shows is that of a living parcel: nothing is wrong with it.
    assert shop.attention(TWO_PHONES) == ["several_parcels"]


def test_a_line_cancelled_after_its_phone_was_scanned_gives_the_phone_back(shop):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.sync()
    shop.back_market.cancel_line(TWO_PHONES, shop.line(TWO_PHONES, 1)["listing"])
    shop.sync_until_idle()
    assert shop.attention(TWO_PHONES) == ["line_called_off"]
    assert shop.note(TWO_PHONES) == IMEI

    shop.withdraw(TWO_PHONES, SECOND_IMEI)
    shop.scan(URGENT_PHONE, SECOND_IMEI)

    shop.sync()
    assert shop.note(URGENT_PHONE) == SECOND_IMEI


def test_a_line_cancelled_before_its_acceptance_leaves_the_other_to_be_packed(shop):
    gone = shop.line(WITH_CABLE, 1)["listing"]
    shop.back_market.cancel_line(WITH_CABLE, gone)
    shop.accept(WITH_CABLE)
    shop.sync_until_idle()

    skus = [item["sku"] for item in shop.shipstation_order(WITH_CABLE)["items"]]
    assert gone not in skus


def test_a_quantity_that_back_market_changes_is_asked_for_until_shipstation_has_it(shop):
    shop.accept(TWO_PIECES)
    shop.sync_until_idle()
    sku = shop.line(TWO_PIECES)["listing"]

    shop.back_market.change_quantity(TWO_PIECES, sku, 3)
    shop.sync()
    assert shop.attention(TWO_PIECES) == ["items_differ"]
    assert shop.view(TWO_PIECES).missing == 3
    book = shop.shipstation._api.book
    order = book.by_number(str(TWO_PIECES))
    order["items"][0]["quantity"] += 1
    shop.clock.advance(1)
    book.touch(order, shop.shipstation._wall())
    shop.sync()

    assert not shop.attention(TWO_PIECES)


def test_fewer_pieces_than_were_scanned_name_the_phone_that_is_too_many(shop):
    shop.accept(TWO_PIECES)
    shop.sync_until_idle()
    shop.scan(TWO_PIECES, IMEI, SECOND_IMEI)
    shop.back_market.change_quantity(TWO_PIECES, shop.line(TWO_PIECES)["listing"], 1)

    shop.sync_until_idle()

    assert shop.attention(TWO_PIECES) == ["items_differ"]
    assert shop.note(TWO_PIECES) == IMEI


def test_an_order_cancelled_while_it_is_packed_takes_no_phone_within_one_pass(shop):
    shop.scan(TWO_PHONES, IMEI)
    shop.back_market.cancel_by_buyer(TWO_PHONES)

    shop.sync()

    refused = shop.try_scan(TWO_PHONES, SECOND_IMEI).refused
    assert [one.reason.value for one in refused] == ["order_closed"]
    assert shop.attention(TWO_PHONES) == ["cancelled_after_scan"]
    assert shop.shipstation_order(TWO_PHONES)["orderStatus"] == "cancelled"


def test_a_returned_phone_is_sold_again_after_one_deliberate_step(shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    assert shop.try_scan(TWO_PHONES, IMEI).refused

    freed = free_returned(
        shop.store, shop.clock, shop.choices, OrderId(URGENT_PHONE), Imei.parse(IMEI)
    )
    assert isinstance(freed, Freed)
    shop.packed(TWO_PHONES, IMEI, SECOND_IMEI)
    shop.told_after_the_grace_time()

    assert ("imei", IMEI) in shop.registered(TWO_PHONES)
    assert shop.registered(URGENT_PHONE) == [("imei", IMEI)]


def test_a_replacement_order_is_an_order_of_its_own(shop):
    """Back Market's support arranges it: a new order, and the old one is refunded."""
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    shop.back_market.refund(URGENT_PHONE)

    (number,) = shop.orders_pour_in(1)
    shop.sync()
    other = str(an_imei(7).digits)
    shop.packed(number, other)
    shop.told_after_the_grace_time()

    assert shop.registered(number) == [("imei", other)]
    assert shop.stage(number) is Stage.ANNOUNCED
    assert shop.stage(URGENT_PHONE) is Stage.CLOSED
