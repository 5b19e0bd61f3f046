"""Creating orders in ShipStation: in batches, once, without overwriting what people did."""

import pytest

from bb_desktop.application.retry_orders import mark_order
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Acceptance, SellerMarks
from bb_desktop.domain.slip_words import SlipLanguage
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.order_writes import RuleBroken
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SECOND_IMEI,
    SERIAL,
    TWO_PHONES,
    URGENT_PHONE,
)

LOST = [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON]


def batches(shop):
    return [one.body for one in shop.requests("shipstation", "POST") if one.path.endswith("orders")]


def test_orders_are_created_a_hundred_at_a_time(shop):
    shop.orders_pour_in(130)

    summary = shop.sync()

    assert [len(batch) for batch in batches(shop)[-2:]] == [100, 30]
    assert summary.counts.shipstation_created == 130
    shop.assert_books_agree()


def test_an_order_is_created_in_the_sellers_store_under_its_own_key(shop):
    order = shop.shipstation_order(URGENT_PHONE)

    assert order["orderKey"] == f"bm-eu-{URGENT_PHONE}"
    assert order["advancedOptions"]["storeId"] == PRACTICE_STORE_ID
    assert order["orderStatus"] == "awaiting_shipment"


def test_another_language_of_the_slip_is_for_orders_to_come_and_touches_none_that_is_there(shop):
    before = shop.shipstation_order(URGENT_PHONE)["items"]
    posted = len(batches(shop))
    shop.choose(slip_language=SlipLanguage.GERMAN)
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    assert shop.shipstation_order(URGENT_PHONE)["items"] == before
    assert all("Zustand" not in str(body) for body in batches(shop)[posted:])

    shop.accept(PHONE)
    shop.sync()

    (item,) = shop.shipstation_order(PHONE)["items"]
    assert {one["name"] for one in item["options"]} == {"Farbe", "Speicher", "Zustand"}
    shop.assert_books_agree()


def test_what_was_scanned_before_the_order_existed_is_in_its_first_note(shop):
    shop.scan(PHONE, IMEI)
    mark_order(
        shop.store,
        shop.clock,
        shop.choices,
        OrderId(PHONE),
        SellerMarks(internal_note="second sale"),
    )
    shop.choose(internal_note="handle with care")
    shop.accept(PHONE)

    summary = shop.sync()

    assert shop.note(PHONE) == f"handle with care\nsecond sale\n{IMEI}"
    assert summary.counts.notes_written == 0
    assert not shop.sync().counts.notes_written
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
def test_a_lost_reply_makes_nothing_twice_and_loses_no_count(a_shop, fault):
    a_shop.services.faults.add("shipstation", fault, method="POST")

    a_shop.sync()
    a_shop.sync_until_idle()

    created = sum(one.counts.shipstation_created for one in a_shop.summaries)
    assert created == len(a_shop.shipstation.orders()) == 3
    assert len(batches(a_shop)) == 1
    for number in (LAPTOP, TWO_PHONES, URGENT_PHONE):
        assert len(a_shop.history(number, Event.CREATED)) == 1
    assert a_shop.attention() == ["collection_point"]
    a_shop.assert_books_agree()


@pytest.mark.parametrize("fault", LOST)
def test_what_people_wrote_after_a_lost_reply_is_not_overwritten(a_shop, fault):
    a_shop.services.faults.add("shipstation", fault, method="POST")
    a_shop.sync()
    a_shop.edits_note(URGENT_PHONE, "Paolo packs this one")
    a_shop.shipstation.edit_address(str(URGENT_PHONE), street2="c/o Paolo")

    a_shop.sync_until_idle()
    a_shop.retry(URGENT_PHONE)
    a_shop.cycle.deliver()

    assert a_shop.note(URGENT_PHONE) == "Paolo packs this one"
    assert a_shop.shipstation_order(URGENT_PHONE)["shipTo"]["street2"] == "c/o Paolo"
    a_shop.assert_books_agree()


def test_a_retry_without_a_reading_looks_before_it_creates(a_shop):
    a_shop.services.faults.add("shipstation", FaultKind.TRUNCATED_JSON, method="POST")
    a_shop.sync()
    a_shop.edits_note(URGENT_PHONE, "Paolo packs this one")
    assert a_shop.attention(URGENT_PHONE) == ["create_unexpected_reply"]
    a_shop.wait(1)

    a_shop.retry(URGENT_PHONE)
    a_shop.cycle.deliver((URGENT_PHONE,))

    assert a_shop.note(URGENT_PHONE) == "Paolo packs this one"
    assert not a_shop.attention(URGENT_PHONE)


def test_one_malformed_order_does_not_hold_up_the_others(shop):
    shop.orders_pour_in(5)
    bad = 62_000_002
    book = shop.shipstation._api.book
    refuse = refusing(book, bad)

    with refuse:
        summary = shop.sync()

    assert summary.counts.shipstation_created == 4
    assert shop.attention(bad) == ["create_rejected"]
    assert shop.shipstation.order_by_number(str(bad)) is None
    assert shop.retry(bad) == 1
    shop.sync()
    assert not shop.attention(bad)
    shop.assert_books_agree()


class refusing:  # noqa: N801 - reads as a word of the test
    """Let ShipStation refuse one order as often as it is posted."""

    def __init__(self, book, order_id):
        self._book, self._key = book, f"bm-eu-{order_id}"

    def __enter__(self):
        self._by_key = self._book.by_key

        def by_key(key):
            if key == self._key:
                raise RuleBroken("This order cannot be taken.")
            return self._by_key(key)

        self._book.by_key = by_key

    def __exit__(self, *_):
        self._book.by_key = self._by_key


def a_foreign_order(shop, order_id):
    """Let another connection bring the same sale into ShipStation."""
    store = shop.shipstation.add_store("Another tool", "ShipStation")
    address = {"name": "Baptiste", "street1": "5 rue", "city": "Rennes", "country": "FR"}
    return shop.shipstation.import_order(
        {
            "orderNumber": str(order_id),
            "orderKey": f"other-tool-{order_id}",
            "orderDate": "2026-11-24T01:00:00",
            "billTo": address,
            "shipTo": address,
        },
        store,
    )


def test_an_order_that_another_connection_made_is_not_made_a_second_time(shop):
    a_foreign_order(shop, PHONE)
    shop.sync()
    shop.accept(PHONE)

    shop.sync_until_idle()

    assert shop.attention(PHONE) == ["already_in_shipstation"]
    assert [one["orderKey"] for one in shop.shipstation.orders()].count(f"bm-eu-{PHONE}") == 0


def test_it_is_found_although_it_was_there_long_before_we_heard_of_the_sale(a_shop):
    a_shop.services.faults.add("back_market", FaultKind.CUT, times=None)
    a_shop.sync()
    a_foreign_order(a_shop, URGENT_PHONE)
    for _ in range(4):
        a_shop.wait(60)
        a_shop.sync()
    a_shop.services.faults.clear()

    a_shop.sync_until_idle()

    numbers = [one["orderNumber"] for one in a_shop.shipstation.orders()]
    assert numbers.count(str(URGENT_PHONE)) == 1
    assert a_shop.attention(URGENT_PHONE) == ["already_in_shipstation"]


def test_our_own_is_created_when_the_other_one_was_cancelled(shop):
    a_foreign_order(shop, PHONE)
    shop.accept(PHONE)
    shop.sync_until_idle()

    shop.wait(1)
    shop.shipstation.cancel(str(PHONE))
    shop.sync_until_idle()

    assert f"bm-eu-{PHONE}" in [one["orderKey"] for one in shop.shipstation.orders()]
    assert not shop.attention(PHONE)


def test_orders_of_an_earlier_installation_are_taken_over_as_they_are(shop, empty_database):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(LAPTOP, "by hand")
    shop.buys_label(URGENT_PHONE)
    shop.wait(600)
    shop.close()
    (shop.folder / "shop.db").write_bytes(empty_database.read_bytes())
    shop.open()

    shop.sync_until_idle()

    assert not batches(shop)[1:]
    assert shop.note(LAPTOP) == "by hand"
    assert shop.stage(URGENT_PHONE) is Stage.SHIPPED
    shop.scan(URGENT_PHONE, IMEI)
    shop.wait(6)
    shop.sync()
    assert len(shop.told(URGENT_PHONE)) == 1


def test_an_order_cancelled_before_its_creation_is_not_created(shop):
    shop.choose(acceptance=Acceptance.AUTOMATIC)
    shop.services.faults.add("shipstation", FaultKind.CUT, times=None)
    shop.sync()
    shop.services.faults.clear()
    shop.back_market.cancel_by_buyer(PHONE)

    shop.sync_until_idle()

    assert shop.shipstation.order_by_number(str(PHONE)) is None
    shop.assert_books_agree()


def test_an_order_that_another_connection_made_between_two_tries_is_not_made_again(shop):
    shop.accept(PHONE)
    shop.services.faults.add("shipstation", FaultKind.CUT, method="POST")
    shop.sync()
    a_foreign_order(shop, PHONE)

    shop.cycle.deliver()

    numbers = [one["orderNumber"] for one in shop.shipstation.orders()]
    assert numbers.count(str(PHONE)) == 1
    shop.sync_until_idle()
    assert shop.attention(PHONE) == ["already_in_shipstation"]


def test_what_people_did_to_an_order_whose_creation_went_unheard_outlives_a_batch_of_notes(shop):
    shop.accept(PHONE)
    shop.services.faults.add(
        "shipstation", FaultKind.LOST_REPLY, path_contains="createorders", times=1
    )
    shop.services.faults.add("shipstation", FaultKind.CUT, method="GET", path_contains="/orders")
    shop.cycle.deliver()
    shop.edits_note(PHONE, "gift wrap, please")
    shop.scan(URGENT_PHONE, IMEI)
    shop.scan(LAPTOP, SERIAL)
    shop.scan(TWO_PHONES, SECOND_IMEI)
    shop.services.faults.clear()
    shop.wait(1)

    # The window delivers after a scan without reading first.
    shop.cycle.deliver()

    assert shop.note(PHONE) == "gift wrap, please"
    assert shop.note(URGENT_PHONE) == IMEI
