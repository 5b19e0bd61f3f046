import pytest

from bb_desktop.domain.errors import (
    UnexpectedReply,
)
from bb_desktop.domain.shipments import CodeName
from bb_desktop.practice.faults import FaultKind
from tests.adapters.scripted import Script, good, recorded
from tests.clock import NOW

ORDER = recorded("shipstation/v1-order-get.json")
ORDERS = recorded("shipstation/v1-orders-list.json")


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


def test_filters_go_with_every_page(shipstation):
    rows = [ORDER | {"orderId": n} for n in range(1, 502)]
    script = Script(
        good({"orders": rows[:500], "total": 501, "page": 1, "pages": 2}),
        good({"orders": rows[500:], "total": 501, "page": 2, "pages": 2}),
    )

    found = shipstation(script).list_orders(store_id=5)

    assert len(found.orders) == 501
    first, second = (dict(query(script, n)) for n in (0, 1))
    assert (first.pop("page"), second.pop("page")) == ("1", "2")
    assert first == second


def test_a_long_reading_gives_way_before_every_page(shipstation):
    rows = [ORDER | {"orderId": n} for n in range(1, 502)]
    script = Script(
        good({"orders": rows[:500], "total": 501, "page": 1, "pages": 2}),
        good({"orders": rows[500:], "total": 501, "page": 2, "pages": 2}),
    )
    asked_before = []

    shipstation(script).list_orders(between=lambda: asked_before.append(len(script.requests)))

    assert asked_before == [0, 1]


def test_every_recorded_list_comes_through_the_client(shipstation):
    labels = recorded("shipstation/v1-shipments-list.json")
    marked = recorded("shipstation/v1-fulfillments-list.json")
    names = recorded("shipstation/v1-carriers-and-services.json")

    orders = shipstation(Script(good(ORDERS))).list_orders()
    shipments = shipstation(Script(good(labels))).list_shipments()
    fulfillments = shipstation(Script(good(marked))).list_fulfillments(created_since=NOW)
    stores = shipstation(Script(good(recorded("shipstation/v1-stores-list.json")))).list_stores()
    carriers = shipstation(Script(good(names["GET /carriers"]))).list_carriers()
    services = shipstation(Script(good(names["GET /carriers/listservices"]))).list_services("x")

    # Masking gave both orders one number; so the newer one stands for both.
    assert [order.raw for order in orders.orders] == [ORDERS["orders"][1]]
    # Two of the three labels share a number as well.
    assert {s.shipment_id for s in shipments.shipments} == {123456789, 101027951}
    assert len(fulfillments.shipments) == 2
    assert [*orders.unread, *shipments.unread, *fulfillments.unread] == []
    assert [store.store_id for store in stores] == [34567, 23456, 12345]
    assert carriers == (CodeName("stamps_com", "Stamps.com"), CodeName("ups", "UPS"))
    assert services[0] == CodeName("usps_first_class_mail", "USPS First Class Mail")


def test_null_rows_are_passed_over(shipstation):
    labels = recorded("shipstation/v1-shipments-list.json")
    labels["shipments"].insert(1, None)

    found = shipstation(Script(good(labels))).list_shipments()

    assert (len(found.shipments), found.unread) == (2, ())


def test_a_list_that_moved_between_two_pages_is_read_once_more(shipstation):
    rows = {n: ORDER | {"orderId": n} for n in range(1, 503)}
    # Order 1 was changed while page one was on its way: it went to the end, 501 moved up.
    moved = [*(rows[n] for n in range(2, 503)), rows[1]]
    script = Script(
        good({"orders": [rows[n] for n in range(1, 501)], "total": 502, "pages": 2}),
        good({"orders": moved[500:], "total": 502, "pages": 2}),
        good({"orders": moved[:500], "total": 502, "pages": 2}),
        good({"orders": moved[500:], "total": 502, "pages": 2}),
    )

    found = shipstation(script).list_orders()

    assert {order.shipstation_order_id for order in found.orders} == set(rows)


def test_a_carrier_that_cannot_be_read_is_passed_over(shipstation):
    script = Script(good({"carriers": [{"code": "ups", "name": "UPS"}, {"name": "?"}, None]}))

    assert shipstation(script).list_carriers() == (CodeName("ups", "UPS"),)


@pytest.mark.parametrize("reply", [{}, "text", 4])
def test_what_is_no_list_of_names_is_not_understood(shipstation, reply):
    with pytest.raises(UnexpectedReply):
        shipstation(Script(good(reply))).list_tags()


def test_null_rows_of_the_practice_shop_are_passed_over(shop, shipstation):
    client = shipstation(shop.transport())
    client.create_order(body(1))
    shop.shipstation.buy_label("1")
    shop.shipstation.null_rows = True

    assert len(client.list_shipments().shipments) == 1


def test_a_poisoned_order_does_not_hide_the_others(shop, shipstation, caplog):
    client = shipstation(shop.transport())
    client.create_orders([body(n) for n in range(60)])
    orders = client.list_orders().orders
    shop.shipstation.poison(orders[37].shipstation_order_id)

    found = client.list_orders()

    numbers = {order.order_number for order in found.orders}
    assert numbers == {str(n) for n in range(60)} - {orders[37].order_number}
    assert [row.key for row in found.unread] == ["position 38"]
    assert "key=position 38" in caplog.text
    with pytest.raises(UnexpectedReply, match="may be"):
        client.find_orders(orders[37].order_number)


def test_a_single_fault_of_the_service_costs_a_list_one_more_request(shop, shipstation):
    shop.faults.add("shipstation", FaultKind.SERVER_ERROR)

    found = shipstation(shop.transport()).list_orders()

    assert found.unread == ()
    assert len(shop.requests) == 2
