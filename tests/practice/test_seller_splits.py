"""Orders that the seller splits, merges and deletes in ShipStation's window."""

import pytest

from bb_desktop.practice.shop import PracticeShop
from tests.practice.conftest import shipstation_client

PHONE, SECOND = "61210902", "61210903"
ITEMS = [
    {"lineItemKey": "1", "sku": "PHONE", "name": "Phone", "quantity": 2, "unitPrice": 100.0},
    {"lineItemKey": "2", "sku": "CABLE", "name": "Cable", "quantity": 1, "unitPrice": 5.0},
]


@pytest.fixture
def ordered(shipstation, an_order):
    """Create one order of two phones and a cable; returns its body as stored."""

    def create(number=PHONE, **changes):
        body = an_order(number, items=ITEMS, amountPaid=205.0, **changes)
        return shipstation.post("/orders/createorder", json=body).json()

    return create


def pieces(order):
    return {row["sku"]: row["quantity"] for row in order["items"]}


def test_a_split_order_has_its_pieces_in_two_orders_of_one_number(shop, shipstation, ordered):
    parent = ordered()

    child_id = shop.shipstation.split(PHONE, [("PHONE", 1), ("CABLE", 1)])

    first, child = shipstation.get("/orders").json()["orders"]
    assert (first["orderId"], child["orderId"]) == (parent["orderId"], child_id)
    assert (pieces(first), pieces(child)) == ({"PHONE": 1}, {"PHONE": 1, "CABLE": 1})
    assert (child["orderNumber"], child["orderKey"]) == (PHONE, parent["orderKey"])
    assert child["advancedOptions"]["parentId"] == parent["orderId"]
    assert first["advancedOptions"]["mergedOrSplit"] is True
    assert (first["orderTotal"], child["orderTotal"]) == (100.0, 105.0)
    assert (first["amountPaid"], child["amountPaid"]) == (205.0, 0.0)


def test_a_split_order_may_get_a_number_of_its_own(shop, shipstation, ordered):
    parent = ordered()

    shop.shipstation.split(PHONE, [("PHONE", 1)], suffix=True)
    shop.shipstation.split(PHONE, [("CABLE", 1)], suffix=True)

    numbers = [(one["orderNumber"], one["orderKey"]) for one in shop.shipstation.orders()[1:]]
    key = parent["orderKey"]
    assert numbers == [(f"{PHONE}-2", f"{key}-2"), (f"{PHONE}-3", f"{key}-3")]


def test_of_orders_with_one_key_the_id_says_which_is_written(shop, shipstation, ordered):
    ordered()
    child_id = shop.shipstation.split(PHONE, [("CABLE", 1)])
    child = shipstation.get(f"/orders/{child_id}").json()

    shipstation.post("/orders/createorder", json=child | {"internalNotes": "second parcel"})

    notes = [order["internalNotes"] for order in shop.shipstation.orders()]
    assert notes == ["call first", "second parcel"]


def test_without_its_id_a_child_is_written_over_its_parent(shop, shipstation, ordered):
    ordered()
    child_id = shop.shipstation.split(PHONE, [("CABLE", 1)])
    child = shipstation.get(f"/orders/{child_id}").json()
    del child["orderId"]

    shipstation.post("/orders/createorder", json=child)

    assert [pieces(order) for order in shop.shipstation.orders()] == [{"CABLE": 1}, {"CABLE": 1}]


def test_each_part_of_a_split_order_has_its_own_label(shop, shipstation, ordered):
    parent = ordered()
    child_id = shop.shipstation.split(PHONE, [("CABLE", 1)])

    second = shop.shipstation.buy_label(str(child_id))
    first = shop.shipstation.buy_label(PHONE)

    rows = {row["trackingNumber"]: row["orderId"] for row in shop.shipstation.shipments()}
    assert rows == {second: child_id, first: parent["orderId"]}


@pytest.mark.parametrize(
    ("moved", "error"),
    [
        ([("PHONE", 2), ("CABLE", 1)], ValueError),
        ([("PHONE", 3)], ValueError),
        ([("PHONE", 0)], ValueError),
        ([("CASE", 1)], LookupError),
        ([], ValueError),
    ],
)
def test_a_split_that_is_not_offered_changes_nothing(shop, ordered, moved, error):
    ordered()
    before = shop.snapshot()

    with pytest.raises(error):
        shop.shipstation.split(PHONE, moved)

    assert shop.snapshot() == before


def test_merged_orders_are_one_and_the_others_are_gone(shop, shipstation, ordered):
    first, second = ordered(), ordered(SECOND)

    merged = shop.shipstation.merge([PHONE, SECOND])

    (left,) = shipstation.get("/orders").json()["orders"]
    assert merged == left["orderId"] == first["orderId"]
    assert left["advancedOptions"]["mergedIds"] == [second["orderId"]]
    assert sum(row["quantity"] for row in left["items"]) == 6
    assert left["amountPaid"] == 410.0
    assert shipstation.get(f"/orders/{second['orderId']}").status_code == 404


def test_merged_orders_may_stay_as_cancelled_or_make_a_new_one(shop, ordered):
    ordered()
    ordered(SECOND)

    merged = shop.shipstation.merge([PHONE, SECOND], leave_cancelled=True, into="M-1")

    states = {one["orderNumber"]: one["orderStatus"] for one in shop.shipstation.orders()}
    assert states == {PHONE: "cancelled", SECOND: "cancelled", "M-1": "awaiting_shipment"}
    assert len(shop.shipstation.order_by_number("M-1")["advancedOptions"]["mergedIds"]) == 2
    assert shop.shipstation.order_by_number("M-1")["orderId"] == merged


def test_a_merge_is_undone_before_the_label_and_not_after(shop, ordered):
    ordered()
    ordered(SECOND)
    shop.shipstation.merge([PHONE, SECOND])

    shop.shipstation.separate(PHONE)

    orders = shop.shipstation.orders()
    assert [pieces(order) for order in orders] == [{"PHONE": 2, "CABLE": 1}] * 2
    assert [order["amountPaid"] for order in orders] == [205.0, 205.0]
    shop.shipstation.merge([PHONE, SECOND])
    shop.shipstation.buy_label(PHONE)
    with pytest.raises(ValueError, match="too late"):
        shop.shipstation.separate(PHONE)


def test_only_two_different_open_orders_are_merged(shop, ordered):
    ordered()
    ordered(SECOND)
    shop.shipstation.cancel(SECOND)

    for numbers in ([PHONE], [PHONE, PHONE], [PHONE, SECOND]):
        with pytest.raises(ValueError, match="order"):
            shop.shipstation.merge(numbers)


def test_a_deleted_order_is_hidden_and_a_shipped_one_stays(shop, shipstation, ordered):
    order = ordered()
    ordered(SECOND)

    shop.shipstation.delete(PHONE)

    assert shipstation.get(f"/orders/{order['orderId']}").status_code == 404
    shop.shipstation.buy_label(SECOND)
    with pytest.raises(ValueError, match="shipped"):
        shop.shipstation.delete(SECOND)


def test_split_and_merged_orders_are_kept_with_the_shop(shop, clock, ordered):
    ordered()
    ordered(SECOND)
    shop.shipstation.merge([PHONE, SECOND])
    shop.shipstation.split(PHONE, [("CABLE", 2)])

    again = PracticeShop.restore(shop.snapshot(), now=clock)
    again.shipstation.separate(PHONE)

    with shipstation_client(again) as client:
        assert client.get("/orders").json()["total"] == 3


def test_shipstations_own_connection_does_not_bring_merged_orders_again(shop):
    shop.shipstation.connect_back_market()
    numbers = ["61205821", "61208846"]
    shop.shipstation.merge(numbers)
    shop.shipstation.refresh()
    assert shop.shipstation.order_by_number(numbers[1]) is None

    shop.shipstation.buy_label(numbers[0])

    told = {call.order_id for call in shop.back_market.announcements if call.accepted}
    assert told == {int(number) for number in numbers}


def test_a_buyer_takes_one_article_out_and_back_market_changes_a_quantity(shop):
    number = 61210488
    sku = shop.back_market.order(number)["orderlines"][0]["listing"]

    shop.back_market.change_quantity(number, sku, 3)
    assert shop.back_market.order(number)["orderlines"][0]["quantity"] == 3
    shop.back_market.cancel_line(number, sku)

    assert shop.back_market.order(number)["orderlines"][0]["state"] in (4, 5)
    with pytest.raises(LookupError):
        shop.back_market.cancel_line(number, sku)
