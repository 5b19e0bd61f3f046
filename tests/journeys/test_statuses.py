"""What happens to an order at Back Market is carried over to ShipStation, by the seller's table."""

import pytest

from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import MarketState, TargetStatus
from bb_desktop.practice.faults import FaultKind
from tests.journeys.a_shop import IMEI, LAPTOP, PHONE, TWO_PHONES, UNPAID, URGENT_PHONE


def status(shop, order_id):
    return shop.shipstation_order(order_id)["orderStatus"]


def with_table(shop, **changes):
    table = {**shop.choices.statuses}
    table.update({MarketState[name.upper()]: value for name, value in changes.items()})
    shop.choose(statuses=table)


def test_an_order_cancelled_at_back_market_is_cancelled_in_shipstation(shop):
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "cancelled"
    assert len(shop.history(URGENT_PHONE, Event.STATUS_WRITTEN)) == 1
    shop.assert_books_agree()


def test_an_order_on_hold_at_back_market_is_held_and_released_in_shipstation(shop):
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.sync()
    assert status(shop, URGENT_PHONE) == "on_hold"
    shop.sync()

    shop.back_market.release_from_hold(URGENT_PHONE)
    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"
    shop.assert_books_agree()


def test_a_hold_that_a_person_set_in_shipstation_stays(shop):
    shop.shipstation.hold(str(URGENT_PHONE))
    shop.sync()
    shop.back_market.change_address(URGENT_PHONE, city="Halle")

    shop.sync()
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    assert shop.note(URGENT_PHONE) == IMEI


def test_a_persons_hold_outlives_a_hold_at_back_market(shop):
    shop.shipstation.hold(str(URGENT_PHONE))
    shop.sync()
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.sync()

    shop.back_market.release_from_hold(URGENT_PHONE)
    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"


def test_a_person_may_release_what_back_market_holds(shop):
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.sync()
    shop.wait(1)
    shop.shipstation.release(str(URGENT_PHONE))

    shop.sync()
    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"


@pytest.mark.parametrize("fault", [FaultKind.LOST_REPLY, FaultKind.CUT, FaultKind.TRUNCATED_JSON])
def test_a_lost_reply_loses_no_release(shop, fault):
    shop.back_market.put_on_hold(URGENT_PHONE)
    shop.services.faults.add("shipstation", fault, method="POST")
    shop.sync()
    shop.sync_until_idle()
    assert status(shop, URGENT_PHONE) == "on_hold"

    shop.back_market.release_from_hold(URGENT_PHONE)
    shop.sync_until_idle()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"
    assert not shop.attention(URGENT_PHONE)
    shop.assert_books_agree()


def test_a_lost_reply_of_the_creation_loses_no_hold(a_shop):
    a_shop.services.faults.add("shipstation", FaultKind.LOST_REPLY, method="POST")
    a_shop.sync_until_idle()

    a_shop.back_market.put_on_hold(URGENT_PHONE)
    a_shop.sync_until_idle()

    assert status(a_shop, URGENT_PHONE) == "on_hold"


def test_orders_wait_for_their_payment_in_shipstation_if_the_seller_wants_it_so(shop):
    with_table(
        shop,
        payment_pending=TargetStatus.AWAITING_PAYMENT,
        to_accept=TargetStatus.AWAITING_PAYMENT,
    )
    shop.sync()
    assert status(shop, UNPAID) == status(shop, PHONE) == "awaiting_payment"

    shop.back_market.pay(UNPAID)
    shop.accept(PHONE)
    shop.sync()
    assert (status(shop, UNPAID), status(shop, PHONE)) == ("awaiting_payment", "awaiting_shipment")
    shop.accept(UNPAID)
    shop.sync()

    assert status(shop, UNPAID) == "awaiting_shipment"
    shop.assert_books_agree()


def test_a_cancellation_can_become_a_hold(shop):
    with_table(shop, called_off=TargetStatus.ON_HOLD)
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "on_hold"
    shop.assert_books_agree()


def test_a_cancellation_can_be_left_to_people(shop):
    with_table(shop, called_off=TargetStatus.NOT_YET)
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "awaiting_shipment"


def test_an_order_with_a_label_is_not_cancelled_in_shipstation(shop):
    shop.buys_label(URGENT_PHONE)
    shop.back_market.cancel_by_buyer(URGENT_PHONE)

    shop.sync()

    assert status(shop, URGENT_PHONE) == "shipped"
    assert shop.attention(URGENT_PHONE) == ["called_off_after_label"]


def test_a_status_that_shipstation_does_not_take_is_shown_and_not_sent_for_ever(shop):
    book = shop.shipstation._api.book

    def always_awaiting(request):
        if request.method == "GET" and "/orders" in request.url.path:
            order = book.by_number(str(URGENT_PHONE))
            order["orderStatus"] = "awaiting_shipment"

    import httpx

    inner = shop.shipstation._api._create_order

    def create_order(request, at):
        reply = inner(request, at).json()
        reply["orderStatus"] = "awaiting_shipment"
        return httpx.Response(200, json=reply)

    shop.before_request = always_awaiting
    shop.shipstation._api._routes["POST", "/orders/createorder"] = create_order
    shop.back_market.put_on_hold(URGENT_PHONE)
    for _ in range(4):
        shop.wait(1)
        shop.sync()

    posts = [one for one in shop.requests("shipstation", "POST") if one.path.endswith("order")]
    assert len(posts) == 1
    assert shop.attention(URGENT_PHONE) == ["status_not_kept"]
    shop.before_request = lambda _request: None
    shop.shipstation._api._routes["POST", "/orders/createorder"] = inner
    shop.retry(URGENT_PHONE)
    shop.sync()
    assert status(shop, URGENT_PHONE) == "on_hold"
    assert not shop.attention(URGENT_PHONE)


def test_one_order_that_was_deleted_does_not_keep_the_others_from_their_status(shop):
    gone = shop.shipstation_order(LAPTOP)["orderId"]
    for number in (URGENT_PHONE, LAPTOP, TWO_PHONES):
        shop.back_market.put_on_hold(number)
    shop.shipstation._api.book.deleted.add(gone)

    shop.sync()

    assert status(shop, URGENT_PHONE) == status(shop, TWO_PHONES) == "on_hold"
    assert shop.attention(LAPTOP) == ["write_status_rejected"]
    assert not shop.attention(URGENT_PHONE)
    posts = shop.requests("shipstation", "POST")
    assert [one.path for one in posts[-1:]] == ["/orders/createorders"]


def test_a_status_that_a_batch_did_not_keep_is_shown_and_not_sent_for_ever(shop):
    book = shop.shipstation._api.book

    def never_held(request):
        if request.url.path.endswith("createorders"):
            for number in (URGENT_PHONE, LAPTOP):
                book.by_number(str(number))["orderStatus"] = "awaiting_shipment"

    shop.after_request = never_held
    for number in (URGENT_PHONE, LAPTOP, TWO_PHONES):
        shop.back_market.put_on_hold(number)
    shop.forget_requests()
    for _ in range(4):
        shop.wait(1)
        shop.sync()

    assert len(shop.requests("shipstation", "POST")) == 1
    assert shop.attention(URGENT_PHONE) == shop.attention(LAPTOP) == ["status_not_kept"]
    assert not shop.attention(TWO_PHONES)
    assert status(shop, TWO_PHONES) == "on_hold"


def test_several_changes_at_once_each_reach_their_order(shop):
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.back_market.put_on_hold(LAPTOP)
    shop.scan(TWO_PHONES, IMEI)

    shop.sync()

    assert [status(shop, number) for number in (URGENT_PHONE, LAPTOP, TWO_PHONES)] == [
        "cancelled",
        "on_hold",
        "awaiting_shipment",
    ]
    shop.assert_books_agree()
