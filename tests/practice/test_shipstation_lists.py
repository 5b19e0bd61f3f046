"""Lists at ShipStation: prefix matches, Pacific times, pages, labels and marks."""

from datetime import UTC, datetime

import pytest

from bb_desktop.practice.shop import PRACTICE_STORE_ID
from tests.practice.test_shipstation_orders import captured


@pytest.fixture
def order(shipstation, an_order):
    """Create an order with a number and changes."""

    def created(number, **changes):
        reply = shipstation.post("/orders/createorder", json=an_order(number, **changes))
        return reply.json()["orderId"]

    return created


@pytest.fixture
def numbers(shipstation):
    """List order numbers under filters."""

    def listed(**params):
        reply = shipstation.get("/orders", params=params)
        assert reply.status_code == 200, reply.text
        return [row["orderNumber"] for row in reply.json()["orders"]]

    return listed


def test_an_order_number_matches_what_starts_with_it(order, numbers):
    for number in ("6121", "61210", "61210-2", "7612"):
        order(number)

    assert numbers(orderNumber="6121") == ["6121", "61210", "61210-2"]
    assert numbers(orderNumber="61210-2") == ["61210-2"]
    assert numbers(orderNumber="121") == []


def test_orders_are_filtered_by_status_store_name_and_item(order, numbers, shop):
    second = shop.shipstation.add_store("Second", "ShipStation")
    order("1", advancedOptions={"storeId": second})
    order("2", orderStatus="on_hold")
    order("3", items=[{"name": "Case", "sku": "CASE-9", "quantity": 1}])

    assert numbers(storeId=second) == ["1"]
    assert numbers(orderStatus="on_hold") == ["2"]
    assert numbers(itemKeyword="case-9") == ["3"]
    assert numbers(customerName="lornageau", storeId=PRACTICE_STORE_ID) == ["2", "3"]
    assert numbers(somethingElse="x") == ["1", "2", "3"]


def test_times_in_queries_are_pacific_and_both_ends_belong_to_the_span(order, numbers, clock):
    order("1")
    clock.advance(hours=1)
    order("2")

    assert numbers(modifyDateStart="2026-01-14 01:30:16") == ["2"]
    assert numbers(modifyDateStart="2026-01-14T01:30:15.123") == ["1", "2"]
    assert numbers(modifyDateEnd="2026-01-14 02:30:15.1230000") == ["1", "2"]
    assert numbers(createDateEnd="2026-01-14 02:30:15") == ["1"]
    assert numbers(createDateStart="2026-01-14") == ["1", "2"]
    # What a client gets that sends UTC: a window eight hours late, and nothing in it.
    assert numbers(modifyDateStart="2026-01-14 09:30:15") == []


def test_a_modify_date_finds_what_was_created_long_ago(order, numbers, shop, clock):
    order("1")
    clock.advance(days=30)
    shop.shipstation.edit_note("1", "x")

    assert numbers(modifyDateStart="2026-02-13 00:00:00") == ["1"]
    assert numbers(createDateStart="2026-02-13 00:00:00") == []


@pytest.mark.parametrize(
    "query",
    [
        "modifyDateStart=2026-01-14T09:30:15Z",
        "modifyDateStart=2026-01-14T09:30:15-08:00",
        "createDateEnd=soon",
        "orderStatus=ready",
        "sortBy=Price",
        "sortDir=UP",
        "page=0",
        "pageSize=x",
        "storeId=x",
    ],
)
def test_a_query_that_cannot_be_meant_is_refused(shipstation, query):
    reply = shipstation.get(f"/orders?{query}")

    assert reply.status_code == 400
    assert list(reply.json()["ModelState"]) == [f"request.{query.partition('=')[0]}"]


def test_in_autumn_two_moments_have_the_same_pacific_time(order, shipstation, shop, clock):
    shop.shipstation.rate_limit = 1000
    clock.at = datetime(2026, 11, 1, 8, 30, tzinfo=UTC)
    first = order("1")
    clock.advance(hours=1)
    second = order("2")

    dates = [shipstation.get(f"/orders/{key}").json()["createDate"] for key in (first, second)]
    assert dates == ["2026-11-01T01:30:00.0000000"] * 2


def test_in_spring_an_hour_is_missing(order, shipstation, clock):
    clock.at = datetime(2026, 3, 8, 9, 59, tzinfo=UTC)
    before = shipstation.get(f"/orders/{order('1')}").json()["createDate"]
    clock.advance(minutes=1)
    after = shipstation.get(f"/orders/{order('2')}").json()["createDate"]

    assert (before[11:16], after[11:16]) == ("01:59", "03:00")


def test_orders_come_by_id_unless_sorted(order, numbers, shop, clock):
    for number in ("1", "2", "3"):
        order(number)
        clock.advance(minutes=1)
    shop.shipstation.edit_note("1", "x")

    assert numbers() == ["1", "2", "3"]
    assert numbers(sortBy="ModifyDate") == ["2", "3", "1"]
    assert numbers(sortBy="ModifyDate", sortDir="DESC") == ["1", "3", "2"]
    assert numbers(sortBy="CreateDate", sortDir="DESC", pageSize=1, page=2) == ["2"]


def test_pages_have_an_envelope_and_at_most_five_hundred_rows(shop, shipstation, an_order):
    for start in range(0, 600, 100):
        orders = [an_order(str(number)) for number in range(start, start + 100)]
        shipstation.post("/orders/createorders", json=orders)

    def envelope(**params):
        page = shipstation.get("/orders", params=params).json()
        return (len(page["orders"]), page["total"], page["page"], page["pages"])

    assert envelope() == (100, 600, 1, 6)
    assert envelope(pageSize=900) == (500, 600, 1, 2)
    assert envelope(pageSize=500, page=2) == (100, 600, 2, 2)
    assert envelope(page=9) == (0, 600, 9, 6)
    assert envelope(orderNumber="none") == (0, 0, 1, 0)


def test_a_poisoned_order_takes_its_whole_page_with_it(order, shop, shipstation):
    ids = [order(str(number)) for number in range(4)]
    shop.shipstation.poison(ids[2])

    replies = [shipstation.get(f"/orders?pageSize=1&page={page}") for page in range(1, 5)]
    assert [reply.status_code for reply in replies] == [200, 200, 500, 200]
    assert shipstation.get("/orders?pageSize=2&page=1").status_code == 200
    broken = shipstation.get("/orders")
    assert broken.status_code == 500
    assert broken.json()["ExceptionMessage"].startswith("Object reference not set")
    shop.shipstation.heal(ids[2])
    assert shipstation.get("/orders").status_code == 200


# --- labels and marks


def test_a_label_is_a_shipment_and_ships_the_order(order, shop, shipstation):
    order_id = order("1")

    tracking = shop.shipstation.buy_label("1", carrier="ups", service="ups_ground", cost=9.5)

    (row,) = shipstation.get("/shipments").json()["shipments"]
    sample = captured("shipments-list")["shipments"][0]
    assert set(row) == set(sample)
    assert set(row["advancedOptions"]) == set(sample["advancedOptions"])
    assert (row["orderId"], row["trackingNumber"], row["shipmentCost"]) == (order_id, tracking, 9.5)
    assert (row["carrierCode"], row["serviceCode"]) == ("ups", "ups_ground")
    assert row["shipDate"] == "2026-01-14"
    assert row["createDate"] == "2026-01-14T01:30:15.1230000"
    assert (row["voided"], row["voidDate"], row["shipmentItems"]) == (False, None, None)
    assert row["advancedOptions"]["storeId"] == PRACTICE_STORE_ID
    shipped = shop.shipstation.order_by_number("1")
    assert (shipped["orderStatus"], shipped["carrierCode"]) == ("shipped", "ups")
    assert shipstation.get("/fulfillments").json()["total"] == 0


def test_items_of_a_shipment_come_only_on_request(order, shop, shipstation):
    discount = {"name": "Voucher", "quantity": 1, "unitPrice": -5, "adjustment": True}
    phone = {"lineItemKey": "9", "name": "iPhone", "quantity": 1, "unitPrice": 300}
    order("1", items=[phone, discount])
    shop.shipstation.buy_label("1")

    (row,) = shipstation.get("/shipments?includeShipmentItems=true").json()["shipments"]
    assert [item["lineItemKey"] for item in row["shipmentItems"]] == ["9"]


def test_a_voided_label_is_seen_only_through_its_void_date(order, shop, shipstation, clock):
    order("1")
    shop.shipstation.buy_label("1")
    clock.advance(days=7)
    shop.shipstation.void_label("1")

    def found(**params):
        return shipstation.get("/shipments", params=params).json()["total"]

    assert found(createDateStart="2026-01-20") == 0
    assert found(voidDateStart="2026-01-20") == 1
    assert found(voidDateStart="2026-01-20", voidDateEnd="2026-01-21 00:00:00") == 0
    (row,) = shop.shipstation.shipments()
    assert (row["voided"], row["voidDate"]) == (True, "2026-01-21T01:30:15.1230000")
    assert shop.shipstation.order_by_number("1")["orderStatus"] == "awaiting_shipment"


def test_a_second_label_after_a_void_has_a_number_of_its_own(order, shop):
    order("1")
    first = shop.shipstation.buy_label("1")
    shop.shipstation.void_label("1")
    second = shop.shipstation.buy_label("1")

    assert first != second
    assert [row["voided"] for row in shop.shipstation.shipments()] == [True, False]
    assert shop.shipstation.order_by_number("1")["orderStatus"] == "shipped"


def test_voiding_one_of_two_parcels_leaves_the_order_shipped(order, shop):
    order("1")
    shop.shipstation.buy_label("1")
    shop.shipstation.buy_label("1")
    shop.shipstation.void_label("1")

    assert shop.shipstation.order_by_number("1")["orderStatus"] == "shipped"


def test_shipments_are_filtered_exactly(order, shop, shipstation, clock):
    for number in ("1", "12"):
        clock.advance(seconds=1)
        order(number)
        shop.shipstation.buy_label(number, tracking=f"T{number}")

    def found(**params):
        rows = shipstation.get("/shipments", params=params).json()["shipments"]
        return [row["orderNumber"] for row in rows]

    assert found(orderNumber="1") == ["1"]
    assert found(trackingNumber="T12") == ["12"]
    assert found(storeId=PRACTICE_STORE_ID, carrierCode="dhl_express") == ["1", "12"]
    assert found(storeId=1) == []
    assert found(sortBy="CreateDate", sortDir="DESC", pageSize=1) == ["12"]
    assert found(shipDateStart="2026-01-15") == []


def test_a_return_label_leaves_the_order_alone(order, shop, shipstation):
    order("1")
    shop.shipstation.buy_return_label("1")

    (row,) = shipstation.get("/shipments").json()["shipments"]
    assert row["isReturnLabel"] is True
    assert shop.shipstation.order_by_number("1")["orderStatus"] == "awaiting_shipment"
    with pytest.raises(LookupError, match="no label to void"):
        shop.shipstation.void_label("1")


def test_null_rows_can_stand_among_shipments(order, shop, shipstation):
    order("1")
    shop.shipstation.buy_label("1")
    shop.shipstation.null_rows = True

    assert None in shipstation.get("/shipments").json()["shipments"]


def test_a_mark_by_hand_is_a_fulfilment_without_a_store(order, shop, shipstation):
    order_id = order("1")
    shop.shipstation.mark_as_shipped("1")

    (row,) = shipstation.get("/fulfillments", params={"storeId": 1}).json()["fulfillments"]
    sample = captured("fulfillments-list")["fulfillments"][0]
    assert set(sample) <= set(row)
    assert (row["orderId"], row["trackingNumber"], row["carrierCode"]) == (order_id, "", None)
    assert row["shipDate"] == "2026-01-14T01:30:15.1230000"
    assert shipstation.get("/fulfillments?orderId=1").json()["total"] == 0
    assert shipstation.get("/fulfillments?createDateStart=2026-01-15").json()["total"] == 0


def test_clicks_that_are_not_offered_end_in_a_sentence(order, shop):
    order("1")
    shop.shipstation.hold("1")
    with pytest.raises(ValueError, match="on_hold: no label"):
        shop.shipstation.buy_label("1")
    shop.shipstation.cancel("1")
    for click in (shop.shipstation.release, shop.shipstation.hold, shop.shipstation.cancel):
        with pytest.raises(ValueError, match="cancelled already"):
            click("1")
    with pytest.raises(LookupError, match="no order 2"):
        shop.shipstation.buy_label("2")
    with pytest.raises(ValueError, match="no field town"):
        shop.shipstation.edit_address("1", town="Rennes")


def test_an_edited_note_and_address_are_on_the_wire(order, shop, shipstation):
    order_id = order("1")
    shop.shipstation.edit_note("1", "two lines\r\n490154203237518")
    shop.shipstation.edit_address("1", street1="7 rue Haute")

    fetched = shipstation.get(f"/orders/{order_id}").json()
    assert fetched["internalNotes"] == "two lines\r\n490154203237518"
    assert fetched["shipTo"]["street1"] == "7 rue Haute"


def test_an_imported_order_lives_in_its_store(shop, shipstation, an_order):
    store = shop.shipstation.add_store("Our Back Market", "Back Market")

    order_id = shop.shipstation.import_order(an_order(orderId=777), store)

    assert order_id == 777
    (row,) = shipstation.get("/orders", params={"storeId": store}).json()["orders"]
    assert (row["orderId"], row["orderStatus"]) == (777, "awaiting_shipment")
    with pytest.raises(ValueError, match="taken"):
        shop.shipstation.import_order(an_order(), store)
    with pytest.raises(ValueError, match="lacks something"):
        shop.shipstation.import_order({"orderNumber": "2"}, store)
    with pytest.raises(LookupError, match="no store"):
        shop.shipstation.import_order(an_order("3"), 1)
