from datetime import UTC, datetime, timedelta

import httpx
import pytest

from bb_desktop.domain.errors import (
    Rejected,
    UnexpectedReply,
)
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.adapters.scripted import Script, good, recorded

ORDER = recorded("shipstation/v1-order-get.json")
SMALL = recorded("shipstation/v1-hold-addtag-delete-markasshipped-responses.json")
EMPTY = {"orders": [], "shipments": [], "fulfillments": [], "total": 0, "page": 1, "pages": 0}


def body(number, **changes):
    return {
        "orderNumber": str(number),
        "orderKey": f"bm-eu-{number}",
        "orderDate": "2026-11-23T01:15:00.000000",
        "orderStatus": "awaiting_shipment",
        "billTo": {"name": "Camille Exemple"},
        "shipTo": {
            "name": "Camille Exemple",
            "street1": "33 Avenue de l'Essai",
            "city": "Lyon",
            "postalCode": "69001",
            "country": "FR",
            "phone": "+33639981234",
        },
        "items": [{"lineItemKey": "1", "sku": "A", "name": "Phone", "quantity": 1}],
    } | changes


def query(script, number=-1):
    return script.requests[number].url.params.multi_items()


@pytest.mark.parametrize(
    ("since", "told"),
    [
        (datetime(2026, 3, 8, 9, 59, 59, tzinfo=UTC), "2026-03-08 01:59:59"),
        (datetime(2026, 3, 8, 10, 0, 0, 999999, tzinfo=UTC), "2026-03-08 03:00:00"),
        (datetime(2026, 11, 1, 8, 30, tzinfo=UTC), "2026-11-01 01:30:00"),
        (datetime(2026, 11, 1, 9, 30, tzinfo=UTC), "2026-11-01 01:30:00"),
    ],
)
def test_lists_are_asked_for_in_pacific_time(shipstation, since, told):
    script = Script(good(EMPTY))
    client = shipstation(script)

    client.list_orders(modified_since=since, store_id=5, status="on_hold")
    assert query(script) == [
        ("modifyDateStart", told),
        ("storeId", "5"),
        ("orderStatus", "on_hold"),
        ("sortBy", "ModifyDate"),
        ("sortDir", "ASC"),
        ("page", "1"),
        ("pageSize", "500"),
    ]
    client.list_shipments(created_since=since, store_id=5)
    assert query(script)[:3] == [
        ("createDateStart", told),
        ("storeId", "5"),
        ("includeShipmentItems", "false"),
    ]
    client.list_shipments(voided_since=since)
    assert query(script)[0] == ("voidDateStart", told)
    client.list_fulfillments(created_since=since)
    assert query(script)[0] == ("createDateStart", told)
    assert len(script.requests) == 4


def test_changes_of_one_order_say_what_they_must(shipstation):
    script = Script(good(SMALL["POST /orders/addtag"]))
    client = shipstation(script)

    client.mark_as_shipped(7, carrier_code="ups", tracking_number="1Z")
    client.hold_until(7, datetime(2026, 12, 2, 7, 0, tzinfo=UTC))
    client.restore_from_hold(7)
    client.add_tag(7, 9)

    assert list(zip(script.lines, script.bodies, strict=True)) == [
        (
            "POST /orders/markasshipped",
            {
                "orderId": 7,
                "carrierCode": "ups",
                "trackingNumber": "1Z",
                "notifyCustomer": False,
                "notifySalesChannel": False,
            },
        ),
        ("POST /orders/holduntil", {"orderId": 7, "holdUntilDate": "2026-12-01"}),
        ("POST /orders/restorefromhold", {"orderId": 7}),
        ("POST /orders/addtag", {"orderId": 7, "tagId": 9}),
    ]


def test_an_order_is_posted_back_byte_for_byte(shipstation):
    script = Script(good(ORDER))
    client = shipstation(script)

    order = client.fetch_order(94113592)
    client.create_order({**order.raw, "internalNotes": "353018114641439"})

    assert script.bodies[-1] == ORDER | {"internalNotes": "353018114641439"}


def test_a_recorded_order_of_a_manual_store_is_fetched(shipstation):
    paper = recorded("shipstation/v1-order-manual-store.json")

    assert shipstation(Script(good(paper))).fetch_order(148363009).raw == paper


def test_a_recorded_reply_to_a_batch_is_read(shipstation):
    reply = recorded("shipstation/v1-createorders-response.json")
    keys = [row["orderKey"] for row in reply["results"]]

    rows = shipstation(Script(good(reply))).create_orders(
        [body(n, orderKey=key) for n, key in enumerate(keys)]
    )

    assert [(row.order_key, row.success) for row in rows] == [(key, True) for key in keys]


def test_only_exactly_the_number_that_was_asked_for_is_found(shipstation):
    rows = [
        ORDER | {"orderId": n, "orderNumber": number}
        for n, number in enumerate(["2802", "28020682", "280206821", " 28020682 "], start=1)
    ]
    script = Script(good({"orders": rows, "total": 4, "pages": 1}))

    found = shipstation(script).find_orders("28020682")

    assert [order.shipstation_order_id for order in found] == [2, 4]


def test_a_number_is_not_called_free_while_its_order_cannot_be_read(shipstation):
    rows = [ORDER | {"orderNumber": "28020682", "orderStatus": None}]
    script = Script(good({"orders": rows, "total": 1, "pages": 1}))

    with pytest.raises(UnexpectedReply, match="may be 28020682"):
        shipstation(script).find_orders("28020682")

    assert shipstation(script).find_orders("99") == ()


def test_a_store_that_cannot_be_read_is_not_passed_over(shipstation):
    script = Script(good([{"storeId": 1}, {"storeName": "Back Market"}]))

    with pytest.raises(UnexpectedReply, match="store_id is missing"):
        shipstation(script).list_stores()

    assert query(script) == [("showInactive", "true")]


def test_a_change_that_did_not_happen_is_a_refusal(shipstation):
    script = Script(good({"success": False, "message": "no"}))

    with pytest.raises(Rejected):
        shipstation(script).add_tag(1, 2)


def test_a_change_stands_whatever_its_reply_looks_like(shipstation):
    shipstation(Script(httpx.Response(204))).restore_from_hold(1)


def test_an_order_that_is_no_order_is_not_understood(shipstation):
    with pytest.raises(UnexpectedReply, match="order_id is missing"):
        shipstation(Script(good({"message": "hello"}))).fetch_order(1)


def test_the_practice_shop_is_read_and_worked_through(shop, shipstation, clock):
    client = shipstation(shop.transport())
    since = clock.now() - timedelta(hours=2)
    rows = client.create_orders(
        [body(n, advancedOptions={"storeId": PRACTICE_STORE_ID}) for n in (28020682, 280206821)]
    )
    assert all(row.success for row in rows)

    (order,) = client.find_orders("28020682")
    assert order.store_id == PRACTICE_STORE_ID
    written = client.create_order({**order.raw, "internalNotes": "353018114641439"})
    assert written.internal_notes == "353018114641439"
    client.hold_until(order.shipstation_order_id, clock.now() + timedelta(days=3))
    assert client.fetch_order(order.shipstation_order_id).status == "on_hold"
    client.restore_from_hold(order.shipstation_order_id)
    shop.shipstation.buy_label("28020682", cost=8.4)
    client.mark_as_shipped(
        client.find_orders("280206821")[0].shipstation_order_id,
        carrier_code="ups",
        tracking_number="1Z999AA10123456784",
    )

    (label,) = client.list_shipments(created_since=since).shipments
    assert (label.order_number, label.fees_cents, label.live) == ("28020682", 840, True)
    (marked,) = client.list_fulfillments(created_since=since).shipments
    assert (marked.order_number, marked.tracking_number) == ("280206821", "1Z999AA10123456784")
    assert {o.status for o in client.list_orders(modified_since=since).orders} == {"shipped"}
    shop.shipstation.void_label("28020682")
    (voided,) = client.list_shipments(voided_since=since).shipments
    assert voided.voided


def test_a_locked_order_is_refused_in_shipstations_words(shop, shipstation):
    client = shipstation(shop.transport())
    order = client.create_order(body(1))
    shop.shipstation.buy_label("1")

    with pytest.raises(Rejected, match="shipped and cannot be updated") as caught:
        client.create_order({**order.raw, "internalNotes": "x"})

    assert caught.value.status == 500


def test_a_missing_order_is_a_refusal_with_404(shop, shipstation):
    with pytest.raises(Rejected) as caught:
        shipstation(shop.transport()).fetch_order(5)

    assert caught.value.status == 404
