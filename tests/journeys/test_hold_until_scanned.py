"""Hold until scanned: an order waits on hold in ShipStation until its last device is scanned."""

import pytest

from bb_desktop.application.bench import Bench
from bb_desktop.application.known_products import KnownProducts
from bb_desktop.application.open_at_bench import NotToPack, Opened, open_order
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.opening import WhyNot
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import MarketState, ProductSettings, TargetStatus
from bb_desktop.domain.stage import Stage
from bb_desktop.practice.faults import FaultKind
from tests.builders import an_imei
from tests.journeys.a_shop import (
    IMEI,
    LAPTOP,
    PHONE,
    SECOND_IMEI,
    SERIAL,
    TWO_PHONES,
    URGENT_PHONE,
)


@pytest.fixture
def holding(a_shop):
    """The seller chose it before the first orders came."""
    a_shop.choose(hold_until_scanned=True)
    a_shop.sync()
    return a_shop


def status(shop, order_id):
    return shop.shipstation_order(order_id)["orderStatus"]


def opened(shop, order_id):
    bench = Bench(shop.store, shop.clock, shop.choices, KnownProducts())
    return open_order(bench, OrderId(order_id))


def test_a_new_order_is_made_on_hold_and_released_by_its_scan(holding):
    shop = holding
    assert status(shop, URGENT_PHONE) == "on_hold"
    with pytest.raises(ValueError, match="no label"):
        shop.buys_label(URGENT_PHONE)

    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"
    assert shop.note(URGENT_PHONE) == IMEI
    shop.buys_label(URGENT_PHONE)
    shop.told_after_the_grace_time()
    assert shop.stage(URGENT_PHONE) is Stage.ANNOUNCED
    shop.assert_books_agree()


def test_only_the_last_scan_of_an_order_releases_it(holding):
    shop = holding
    shop.scan(TWO_PHONES, IMEI)
    shop.sync()
    assert status(shop, TWO_PHONES) == "on_hold"

    shop.scan(TWO_PHONES, SECOND_IMEI)
    shop.sync()

    assert status(shop, TWO_PHONES) == "awaiting_shipment"
    shop.assert_books_agree()


def test_the_release_goes_with_the_note(holding):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.forget_requests()

    shop.sync()

    (post,) = shop.requests("shipstation", "POST")
    assert (post.body["orderStatus"], post.body["internalNotes"]) == ("awaiting_shipment", IMEI)
    assert len(shop.history(URGENT_PHONE, Event.STATUS_WRITTEN)) == 1
    assert not shop.waiting(URGENT_PHONE)


def test_a_hundred_releases_take_few_requests(an_empty_shop):
    shop = an_empty_shop
    shop.choose(hold_until_scanned=True)
    numbers = shop.orders_pour_in(100)
    shop.sync()
    shop.wait(2)
    shop.sync()
    for place, number in enumerate(numbers):
        shop.scan(number, an_imei(place).digits)
    shop.forget_requests()

    shop.sync()

    assert {status(shop, number) for number in numbers} == {"awaiting_shipment"}
    assert len(shop.requests("shipstation")) <= 6
    shop.sync()
    assert not any(shop.waiting(number) for number in numbers)
    assert all(len(shop.history(one, Event.STATUS_WRITTEN)) == 1 for one in numbers)
    shop.assert_books_agree()


def test_what_was_scanned_before_it_was_made_is_never_held(a_shop):
    shop = a_shop
    shop.choose(hold_until_scanned=True)
    shop.sync()
    shop.accept(PHONE)
    shop.scan(PHONE, IMEI)

    shop.sync()

    assert status(shop, PHONE) == "awaiting_shipment"
    assert shop.note(PHONE) == IMEI


def test_an_order_with_nothing_to_scan_is_not_held(an_empty_shop):
    shop = an_empty_shop
    (number,) = shop.orders_pour_in(1)
    sku = shop.line(number)["listing"]
    nothing = ProductSettings(identifier_kind=IdentifierKind.NONE)
    shop.choose(hold_until_scanned=True, products={sku: nothing})

    shop.sync()

    assert status(shop, number) == "awaiting_shipment"


def test_taking_the_phone_back_before_shipping_puts_it_on_hold_again(holding):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.withdraw(URGENT_PHONE, IMEI)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    assert shop.note(URGENT_PHONE) == ""
    shop.scan(URGENT_PHONE, SECOND_IMEI)
    shop.sync()
    assert status(shop, URGENT_PHONE) == "awaiting_shipment"
    shop.assert_books_agree()


def test_taking_it_back_after_the_label_changes_no_status(holding):
    shop = holding
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.withdraw(URGENT_PHONE, IMEI)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "shipped"
    assert shop.attention(URGENT_PHONE) == ["left_without_identifier"]


def test_a_voided_label_and_a_phone_taken_back_hold_the_order_again(holding):
    shop = holding
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.voids_label(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    shop.assert_books_agree()


@pytest.mark.parametrize(
    "fault", [FaultKind.LOST_REPLY, FaultKind.CUT, FaultKind.CUT_AFTER, FaultKind.TRUNCATED_JSON]
)
@pytest.mark.parametrize("undone", [False, True])
def test_a_lost_reply_loses_no_release_and_no_hold(holding, fault, undone):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.add("shipstation", fault, method="POST")
    shop.sync()
    if undone:
        shop.withdraw(URGENT_PHONE, IMEI)

    shop.sync_until_idle()

    assert status(shop, URGENT_PHONE) == ("on_hold" if undone else "awaiting_shipment")
    assert not shop.attention(URGENT_PHONE)
    assert not shop.waiting(URGENT_PHONE)
    shop.assert_books_agree()


def test_after_a_lost_reply_nothing_is_posted_back_that_was_read_before(holding):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.add("shipstation", FaultKind.LOST_REPLY, method="POST")
    shop.forget_requests()

    shop.sync()

    assert {one.body["internalNotes"] for one in shop.requests("shipstation", "POST")} == {IMEI}


@pytest.mark.parametrize("fault", [FaultKind.LOST_REPLY, FaultKind.CUT])
@pytest.mark.parametrize("undone", [False, True])
def test_a_release_of_which_nothing_was_heard_for_a_whole_pass_is_looked_into(
    holding, fault, undone
):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.services.faults.add("shipstation", fault, method="POST", times=2)
    shop.services.faults.add("shipstation", FaultKind.CUT, method="GET", path_contains="/orders/")
    shop.sync()
    if undone:
        # Before ShipStation is read again: what is mirrored here is still the hold.
        shop.withdraw(URGENT_PHONE, IMEI)

    shop.sync_until_idle()

    assert status(shop, URGENT_PHONE) == ("on_hold" if undone else "awaiting_shipment")
    assert not shop.waiting(URGENT_PHONE)
    shop.assert_books_agree()


@pytest.mark.parametrize("fault", [FaultKind.LOST_REPLY, FaultKind.CUT_AFTER])
def test_a_lost_reply_of_the_creation_is_released_by_the_scan_all_the_same(a_shop, fault):
    shop = a_shop
    shop.choose(hold_until_scanned=True)
    shop.services.faults.add("shipstation", fault, method="POST")
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)

    shop.sync_until_idle()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"
    shop.assert_books_agree()


def test_a_hold_that_a_person_set_is_not_released_by_a_scan(holding):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(1)
    shop.shipstation.hold(str(URGENT_PHONE))
    shop.sync()
    shop.withdraw(URGENT_PHONE, IMEI)
    shop.sync()
    shop.scan(URGENT_PHONE, SECOND_IMEI)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    assert shop.note(URGENT_PHONE) == SECOND_IMEI


def test_a_day_that_a_person_gave_a_held_order_is_kept(holding):
    shop = holding
    shop.wait(1)
    shop.shipstation.hold(str(URGENT_PHONE), until="2099-12-01")
    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)

    shop.sync()
    shop.sync_until_idle()

    order = shop.shipstation_order(URGENT_PHONE)
    assert (order["orderStatus"], order["holdUntilDate"][:10]) == ("on_hold", "2099-12-01")
    assert shop.note(URGENT_PHONE) == IMEI
    assert not shop.waiting(URGENT_PHONE)


def test_what_a_person_released_by_hand_is_not_held_again(holding):
    shop = holding
    shop.wait(1)
    shop.shipstation.release(str(URGENT_PHONE))

    shop.sync()
    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"


def test_switching_it_off_releases_what_was_held_and_nothing_else(holding):
    shop = holding
    shop.scan(LAPTOP, SERIAL)
    shop.sync()
    shop.wait(1)
    shop.shipstation.hold(str(LAPTOP))
    shop.sync()
    assert status(shop, URGENT_PHONE) == status(shop, TWO_PHONES) == "on_hold"

    shop.choose(hold_until_scanned=False)
    shop.sync()

    found = [status(shop, number) for number in (URGENT_PHONE, TWO_PHONES, LAPTOP)]
    assert found == ["awaiting_shipment", "awaiting_shipment", "on_hold"]
    shop.sync()
    assert not shop.waiting(URGENT_PHONE)
    shop.assert_books_agree()


def test_releasing_a_hundred_held_orders_takes_few_requests(an_empty_shop):
    shop = an_empty_shop
    shop.choose(hold_until_scanned=True)
    numbers = shop.orders_pour_in(100)
    shop.sync()
    shop.wait(200)
    shop.sync()
    shop.choose(hold_until_scanned=False)
    shop.forget_requests()

    shop.sync()

    assert {status(shop, number) for number in numbers} == {"awaiting_shipment"}
    assert len(shop.requests("shipstation")) <= 8
    shop.assert_books_agree()


def test_switching_it_on_holds_what_waits_for_its_scan(shop):
    shop.scan(LAPTOP, SERIAL)
    shop.sync()
    shop.choose(hold_until_scanned=True)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    assert status(shop, LAPTOP) == "awaiting_shipment"
    shop.assert_books_agree()


def test_a_hold_at_back_market_outlives_the_scan(holding):
    shop = holding
    shop.scan(URGENT_PHONE, IMEI)
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.sync()
    assert status(shop, URGENT_PHONE) == "on_hold"

    shop.back_market.release_from_hold(URGENT_PHONE)
    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"


def test_a_cancelled_order_is_cancelled_and_not_held(holding):
    shop = holding
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "cancelled"


def test_only_orders_that_wait_for_shipment_are_held(a_shop):
    table = {**a_shop.choices.statuses, MarketState.TO_ACCEPT: TargetStatus.AWAITING_PAYMENT}
    a_shop.choose(hold_until_scanned=True, statuses=table)

    a_shop.sync()

    assert status(a_shop, PHONE) == "awaiting_payment"


def test_the_bench_opens_what_we_hold_and_stops_at_what_a_person_holds(holding):
    shop = holding
    assert opened(shop, URGENT_PHONE) == Opened(OrderId(URGENT_PHONE))
    shop.scan(URGENT_PHONE, IMEI)
    # Not delivered yet: ShipStation still shows our hold.
    assert opened(shop, URGENT_PHONE) == Opened(OrderId(URGENT_PHONE))
    shop.sync()
    shop.wait(1)
    shop.shipstation.hold(str(URGENT_PHONE))
    shop.sync()

    found = opened(shop, URGENT_PHONE)

    assert isinstance(found, NotToPack)
    assert found.why is WhyNot.HELD_IN_SHIPSTATION
