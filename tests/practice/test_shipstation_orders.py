"""Orders at ShipStation: whole-resource writes, keys, locks and batches."""

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bb_desktop.practice.shop import PRACTICE_STORE_ID

CAPTURED = Path(__file__).parents[1] / "data" / "practice"


def captured(name):
    return json.loads((CAPTURED / f"shipstation-{name}.json").read_text("utf-8"))


@pytest.fixture
def create(shipstation):
    def posted(order):
        return shipstation.post("/orders/createorder", json=order)

    return posted


@pytest.fixture
def batch(shipstation):
    def posted(orders):
        return shipstation.post("/orders/createorders", json=orders)

    return posted


def fields(reply):
    return (reply.status_code, sorted(reply.json()["ModelState"]))


# --- one order


def test_a_new_order_comes_back_whole(create, an_order):
    reply = create(an_order())

    order = reply.json()
    assert reply.status_code == 200
    assert set(order) == set(captured("order-get"))
    assert set(order["shipTo"]) == set(captured("order-get")["shipTo"])
    assert set(order["items"][0]) == set(captured("order-get")["items"][0])
    assert order["orderDate"] == "2026-01-14T00:30:00.0000000"
    assert order["modifyDate"] == order["createDate"] == "2026-01-14T01:30:15.1230000"
    assert order["items"][0]["createDate"] == "2026-01-14T01:30:15.123"
    assert order["shipTo"]["addressVerified"] == "Address not yet validated"
    assert order["orderTotal"] == 319.0
    assert order["advancedOptions"]["storeId"] == PRACTICE_STORE_ID


def test_the_vendor_s_own_example_is_accepted_with_its_total(create):
    sample = captured("createorder-request")

    order = create(sample).json()

    assert order["orderTotal"] == 194.43
    assert order["items"][1]["adjustment"] is True
    assert order["paymentDate"] == "2015-06-29T08:46:27.0000000"
    assert order["shipDate"] == "2015-07-02"


def test_the_same_key_updates_and_no_key_creates_again(create, an_order, shop):
    first = create(an_order()).json()
    again = create(an_order(internalNotes="changed")).json()
    assert again["orderId"] == first["orderId"]
    assert again["internalNotes"] == "changed"

    keyless = an_order()
    del keyless["orderKey"]
    third = create(keyless).json()
    fourth = create(keyless | {"orderId": third["orderId"]}).json()
    assert len({first["orderId"], third["orderId"], fourth["orderId"]}) == 3
    assert third["orderKey"] != fourth["orderKey"]
    assert len(shop.shipstation.orders()) == 3


def test_what_an_update_leaves_out_is_lost(create, an_order):
    create(an_order(gift=True, weight={"value": 9, "units": "grams"}, tagIds=[53974]))
    poorer = an_order()
    for name in ("internalNotes", "items"):
        del poorer[name]

    order = create(poorer).json()

    assert (order["internalNotes"], order["items"], order["gift"]) == (None, [], False)
    assert order["weight"]["value"] == 0.0
    assert order["tagIds"] is None


def test_unknown_fields_are_dropped(create, an_order):
    order = create(an_order(imei="490154203237518", internal_notes="x")).json()

    assert {"imei", "internal_notes"}.isdisjoint(order)


def test_undocumented_fields_stay_when_they_are_sent_back_and_are_lost_otherwise(
    create, shop, an_order
):
    imported = an_order(labelMessages="careful", advancedOptions={"route": "B"})
    shop.shipstation.import_order(imported, PRACTICE_STORE_ID)
    fetched = shop.shipstation.order_by_number("61210902")
    assert (fetched["labelMessages"], fetched["advancedOptions"]["route"]) == ("careful", "B")

    kept = create(fetched).json()
    assert (kept["labelMessages"], kept["advancedOptions"]["route"]) == ("careful", "B")
    del fetched["labelMessages"], fetched["advancedOptions"]["route"]
    poorer = create(fetched).json()
    assert "labelMessages" not in poorer
    assert "route" not in poorer["advancedOptions"]


@pytest.mark.parametrize(
    "order", [captured("order-get"), *captured("orders-list")["orders"]], ids=lambda o: o["orderId"]
)
def test_a_real_order_sent_back_as_fetched_changes_nothing_but_its_modify_date(
    shop, shipstation, create, clock, order
):
    order = {**order, "orderStatus": "awaiting_shipment"}
    order_id = shop.shipstation.import_order(order, PRACTICE_STORE_ID)
    fetched = shipstation.get(f"/orders/{order_id}").json()
    assert {key: fetched[key] for key in order if key != "advancedOptions"} == {
        key: fetched[key] | value if isinstance(value, dict) else fetched[key]
        for key, value in order.items()
        if key != "advancedOptions"
    }
    clock.advance(minutes=1)

    returned = create(fetched).json()

    assert returned.pop("modifyDate") != fetched.pop("modifyDate")
    assert returned == fetched


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(note=st.text(st.characters(codec="utf-8")))
def test_a_note_comes_back_byte_for_byte(create, shop, an_order, note):
    shop.shipstation.rate_limit = 10_000

    assert create(an_order(internalNotes=note)).json()["internalNotes"] == note


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"orderNumber": None}, "apiOrder.orderNumber"),
        ({"orderNumber": "x" * 51}, "apiOrder.orderNumber"),
        ({"orderDate": None}, "apiOrder.orderDate"),
        ({"orderDate": "2026-01-14T00:30:00Z"}, "apiOrder.orderDate"),
        ({"orderDate": "2026-01-14T00:30:00-08:00"}, "apiOrder.orderDate"),
        ({"shipByDate": "soon"}, "apiOrder.shipByDate"),
        ({"orderStatus": None}, "apiOrder.orderStatus"),
        ({"orderStatus": "ready"}, "apiOrder.orderStatus"),
        ({"gift": 0}, "apiOrder.gift"),
        ({"gift": "false"}, "apiOrder.gift"),
        ({"amountPaid": "319.00"}, "apiOrder.amountPaid"),
        ({"internalNotes": ["490154203237518"]}, "apiOrder.internalNotes"),
        ({"items": [{"name": None, "quantity": 1}]}, "apiOrder.items[0].name"),
        ({"items": {"name": "x"}}, "apiOrder.items"),
        ({"items": [{"name": "x", "adjustment": 1}]}, "apiOrder.items[0].adjustment"),
        ({"weight": {"value": 1, "units": "stone"}}, "apiOrder.weight.units"),
        ({"shipTo": {"name": "A", "country": "France"}}, "apiOrder.shipTo.country"),
        ({"shipTo": {"name": "A", "city": "Rennes"}}, "apiOrder.shipTo.country"),
        ({"billTo": {"city": "Rennes"}}, "apiOrder.billTo.name"),
        ({"advancedOptions": {"nonMachinable": 1}}, "apiOrder.advancedOptions.nonMachinable"),
    ],
)
def test_a_bad_field_is_named(create, shop, an_order, change, field):
    assert fields(create(an_order(**change))) == (400, [field])
    assert shop.shipstation.orders() == []


def test_everything_that_is_missing_is_named_at_once(create):
    required = ["billTo", "orderDate", "orderNumber", "orderStatus", "shipTo"]

    status, names = fields(create({"orderKey": "x"}))

    assert status == 400
    assert {f"apiOrder.{name}" for name in required} <= set(names)


def test_createorder_takes_no_array(create, an_order):
    reply = create([an_order()])

    assert fields(reply) == (400, ["apiOrder"])
    assert "JSON array (e.g. [1,2,3])" in reply.json()["ModelState"]["apiOrder"][0]


@pytest.mark.parametrize("status", ["shipped", "cancelled"])
def test_shipped_and_cancelled_orders_are_locked(create, shop, an_order, status):
    create(an_order(orderStatus=status))

    reply = create(an_order(internalNotes="490154203237518"))

    assert reply.status_code == 500
    assert status in reply.json()["ExceptionMessage"]
    assert shop.shipstation.order_by_number("61210902")["internalNotes"] == "call first"


@pytest.mark.parametrize("status", ["awaiting_payment", "awaiting_shipment", "on_hold"])
def test_open_orders_can_be_updated_and_cancelled(create, an_order, status):
    create(an_order(orderStatus=status))

    assert create(an_order(orderStatus=status, internalNotes="x")).status_code == 200
    assert create(an_order(orderStatus="cancelled")).json()["orderStatus"] == "cancelled"


def test_an_order_id_must_belong_to_the_key(create, an_order):
    first = create(an_order()).json()
    other = create(an_order("61210488")).json()

    assert create(an_order(orderId=first["orderId"])).status_code == 200
    assert fields(create(an_order(orderId=other["orderId"]))) == (400, ["apiOrder.orderKey"])
    assert create(an_order(orderId=1)).status_code == 404


def test_an_item_that_is_known_keeps_its_number(create, an_order):
    first = create(an_order()).json()["items"][0]["orderItemId"]
    by_key = create(an_order()).json()["items"][0]["orderItemId"]
    extra = [*an_order()["items"], {"name": "Cable", "quantity": 1, "unitPrice": 9}]
    grown = [item["orderItemId"] for item in create(an_order(items=extra)).json()["items"]]

    assert first == by_key == grown[0]
    assert grown[1] != first


def test_the_store_is_chosen_at_creation_only(create, shop, an_order):
    second = shop.shipstation.add_store("Second", "ShipStation")
    retired = shop.shipstation.add_store("Old", "ShipStation", active=False)

    def store_of(order):
        return create(order).json()["advancedOptions"]["storeId"]

    assert store_of(an_order("1", advancedOptions={"storeId": second})) == second
    assert store_of(an_order("1", advancedOptions={"storeId": PRACTICE_STORE_ID})) == second
    assert store_of(an_order("2")) == PRACTICE_STORE_ID
    assert store_of(an_order("3", advancedOptions={"storeId": retired})) == PRACTICE_STORE_ID


def test_without_an_active_manual_store_nothing_can_be_created(create, shop, an_order):
    shop.shipstation.set_store_active(PRACTICE_STORE_ID, active=False)

    reply = create(an_order())

    assert reply.status_code == 500
    assert reply.json()["ExceptionMessage"].startswith("Object reference not set")


def test_a_split_order_forgets_its_parent_unless_it_is_sent_back(create, shop, an_order):
    split = an_order(advancedOptions={"mergedOrSplit": True, "parentId": 7, "mergedIds": [7]})
    shop.shipstation.import_order(split, PRACTICE_STORE_ID)
    fetched = shop.shipstation.order_by_number("61210902")

    assert create(fetched).json()["advancedOptions"]["parentId"] == 7
    assert create(an_order()).json()["advancedOptions"]["parentId"] is None


# --- batches


def test_a_batch_answers_row_by_row(batch, shop, an_order):
    reply = batch([an_order("1"), an_order("2", orderDate=None), an_order("3")])

    result = reply.json()
    assert (reply.status_code, result["hasErrors"]) == (200, True)
    assert [row["success"] for row in result["results"]] == [True, False, True]
    assert set(result["results"][0]) == set(captured("createorders-response")["results"][0])
    assert result["results"][0]["errorMessage"] is None
    assert "orderDate" in result["results"][1]["errorMessage"]
    assert [order["orderNumber"] for order in shop.shipstation.orders()] == ["1", "3"]


def test_creating_a_batch_twice_is_creating_it_once(batch, shop, an_order):
    orders = [an_order(str(number)) for number in range(100)]

    first, second = batch(orders).json(), batch(orders).json()

    assert first == second
    assert first["hasErrors"] is False
    assert len(shop.shipstation.orders()) == 100


def test_a_locked_order_fails_alone(batch, shop, an_order):
    batch([an_order("1", orderStatus="shipped")])

    rows = batch([an_order("1"), an_order("2")]).json()["results"]

    assert [row["success"] for row in rows] == [False, True]
    assert "cannot be updated" in rows[0]["errorMessage"]


def test_a_batch_is_an_array_of_at_most_a_hundred(batch, shop, an_order):
    assert fields(batch(an_order())) == (400, ["apiOrders.orderNumber"])
    assert fields(batch([an_order(str(n)) for n in range(101)])) == (400, ["apiOrders"])
    assert fields(batch(["x"])) == (400, ["apiOrders"])
    assert shop.shipstation.orders() == []
