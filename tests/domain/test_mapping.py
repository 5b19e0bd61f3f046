import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.mapping import held_back, shipstation_order
from bb_desktop.domain.orders import Address, Discount, LineState, OrderState
from bb_desktop.domain.pacific import from_pacific
from bb_desktop.domain.shop import (
    MarketState,
    ProductSettings,
    Region,
    SellerMarks,
    Shop,
    TargetStatus,
)
from bb_desktop.domain.statuses import target_status
from tests.builders import a_line, an_address, an_order, money, orders

ALL_TO_SHIPMENT = dict.fromkeys(MarketState, TargetStatus.AWAITING_SHIPMENT)


def body_of(order, shop=None, marks=None, note=""):
    return shipstation_order(order, shop or Shop(), marks or SellerMarks(), note)


def exactly(number):
    """The decimal that a reader of the JSON gets."""
    return Decimal(json.dumps(number))


@given(orders())
def test_what_is_not_held_back_can_be_written_and_sent(order):
    if held_back(order, Shop()):
        return

    body = body_of(order)

    assert json.loads(json.dumps(body)) == body
    assert body["items"]
    assert body["orderStatus"] in ("awaiting_shipment", "on_hold")
    assert {"orderNumber", "orderKey", "orderDate", "orderStatus", "billTo", "shipTo"} <= set(body)


def test_an_order_that_the_table_brings_before_it_is_accepted_has_the_tables_status():
    shop = Shop(statuses={MarketState.TO_ACCEPT: TargetStatus.ON_HOLD})

    assert body_of(an_order(state=OrderState.TO_ACCEPT), shop)["orderStatus"] == "on_hold"


def test_an_order_that_is_not_wanted_yet_has_no_body():
    with pytest.raises(ValueError, match="28020682 is not to be created"):
        body_of(an_order(state=OrderState.TO_ACCEPT))


def test_a_whole_order_is_written_as_shipstation_takes_it():
    """The captured Spanish order: every number and name in its place."""
    order = an_order(
        28020682,
        lines=[a_line(26642483, quantity=1, price="596.00", condition=12)],
        created_at=datetime(2022, 12, 28, 7, 44, 54, tzinfo=UTC),
        paid_at=datetime(2022, 12, 28, 7, 45, 2, tzinfo=UTC),
        ship_by=datetime(2022, 12, 29, 12, 0, 54, 805668, tzinfo=UTC),
        country_code="es-es",
        payment_method="APPLE_PAY",
        shipping_price="15.00",
        customer_note="Ring twice",
    )
    shop = Shop(
        store_id=28400,
        products={
            "002353BR": ProductSettings(weight_g=410, warehouse_location="A-7"),
        },
    )
    address = {
        "name": "Camille Exemple",
        "company": None,
        "street1": "33 Avenue de l'Essai",
        "street2": None,
        "street3": None,
        "city": "Paris",
        "state": None,
        "postalCode": "75010",
        "country": "FR",
        "phone": "+33639984177",
    }

    assert body_of(order, shop, SellerMarks(gift=True, gift_message="Joy"), "note") == {
        "orderNumber": "28020682",
        "orderKey": "bm-eu-28020682",
        "orderDate": "2022-12-27T23:44:54.000000",
        "paymentDate": "2022-12-27T23:45:02.000000",
        "shipByDate": "2022-12-29T04:00:54.805668",
        "orderStatus": "awaiting_shipment",
        "customerEmail": "shipping_1_28020682@example.org",
        "billTo": {**address, "phone": None},
        "shipTo": address,
        "items": [
            {
                "lineItemKey": "26642483",
                "sku": "002353BR",
                "name": "iPhone 11 Pro Max 256 GB - Gris Espacial - Libre",
                "quantity": 1,
                "unitPrice": 596.0,
                "taxAmount": 0.0,
                "shippingAmount": 0.0,
                "weight": {"value": 410, "units": "grams"},
                "warehouseLocation": "A-7",
                "options": [
                    {"name": "Colour", "value": "Gris Espacial"},
                    {"name": "Storage", "value": "256 GB"},
                    {"name": "Grade", "value": "Fair"},
                ],
                "adjustment": False,
            }
        ],
        "amountPaid": 611.0,
        "taxAmount": 0.0,
        "shippingAmount": 15.0,
        "customerNotes": "Ring twice",
        "internalNotes": "note",
        "gift": True,
        "giftMessage": "Joy",
        "paymentMethod": "APPLE_PAY",
        "requestedShippingService": "UPS, 15.00 EUR shipping paid",
        "weight": {"value": 410, "units": "grams"},
        "advancedOptions": {
            "storeId": 28400,
            "source": "Back Market",
            "customField1": "EUR",
            "customField2": "es-es",
            "customField3": "Back Market 28020682",
        },
    }


def test_two_of_an_article_cost_half_the_line_price_each():
    order = an_order(lines=[a_line(quantity=2, price="894.00", currency="GBP")], currency="GBP")

    (item,) = body_of(order)["items"]

    assert (item["quantity"], item["unitPrice"]) == (2, 447.0)
    assert body_of(order)["amountPaid"] == 894.0


def test_cents_that_do_not_divide_make_a_second_item_of_the_same_line():
    order = an_order(lines=[a_line(7, quantity=3, price="100.00", sales_taxes="8.25")])

    first, second = body_of(order)["items"]

    assert (first["lineItemKey"], first["quantity"], first["unitPrice"]) == ("7", 2, 33.33)
    assert (second["lineItemKey"], second["quantity"], second["unitPrice"]) == ("7-2", 1, 33.34)
    assert (first["taxAmount"], second["taxAmount"]) == (8.25, 0.0)


@given(orders())
def test_items_add_up_to_what_was_paid_to_the_cent(order):
    body = body_of(order, Shop(statuses=ALL_TO_SHIPMENT))

    items = sum(exactly(item["unitPrice"]) * item["quantity"] for item in body["items"])
    assert items + exactly(body["shippingAmount"]) == exactly(body["amountPaid"])


@given(orders())
def test_cancelled_and_refunded_lines_are_left_out(order):
    body = body_of(order, Shop(statuses=ALL_TO_SHIPMENT))

    keys = {item["lineItemKey"].split("-")[0] for item in body["items"] if not item["adjustment"]}
    assert keys == {str(line.orderline_id) for line in order.packed_lines}
    assert len({item["lineItemKey"] for item in body["items"]}) == len(body["items"])
    assert sum(item["quantity"] for item in body["items"] if not item["adjustment"]) == sum(
        line.quantity for line in order.packed_lines
    )


@given(orders())
def test_times_are_told_in_pacific_and_absent_ones_not_at_all(order):
    body = body_of(order, Shop(statuses=ALL_TO_SHIPMENT))

    for key, when in (
        ("orderDate", order.created_at),
        ("paymentDate", order.paid_at),
        ("shipByDate", order.ship_by),
    ):
        assert (key in body) is (when is not None)
        if when is not None:
            assert abs((from_pacific(body[key]) - when).total_seconds()) in (0, 3600)


@given(orders())
def test_nothing_is_sent_as_null_but_parts_of_addresses(order):
    body = body_of(order, Shop(statuses=ALL_TO_SHIPMENT))

    for part in (body, body["advancedOptions"], *body["items"]):
        assert None not in part.values()
    assert body["billTo"]["name"]
    assert all(item.get("name") for item in body["items"])


@given(orders(), st.sampled_from([one for one in TargetStatus if one is not TargetStatus.NOT_YET]))
def test_the_status_is_the_one_of_the_sellers_table(order, wanted):
    shop = Shop(statuses=dict.fromkeys(MarketState, wanted))

    assert body_of(order, shop)["orderStatus"] == wanted.value == target_status(order, shop).value


def test_a_voucher_is_an_adjustment_with_a_negative_price():
    order = an_order(discounts=[Discount("WELCOME", money("-20.00")), Discount("", money("1.50"))])

    *_, first, second = body_of(order)["items"]

    assert first == {
        "lineItemKey": "discount-1",
        "name": "WELCOME",
        "quantity": 1,
        "unitPrice": -20.0,
        "options": [],
        "adjustment": True,
    }
    assert (second["name"], second["unitPrice"]) == ("Discount", -1.5)
    assert body_of(order)["amountPaid"] == 574.5


def test_a_line_of_a_negative_price_is_an_adjustment_and_weighs_nothing():
    lines = [a_line(1, sku="PHONE"), a_line(2, sku="VOUCHER", title="Voucher", price="-20.00")]
    shop = Shop(products={"PHONE": ProductSettings(weight_g=400)})

    body = body_of(an_order(lines=lines), shop)

    assert [item["adjustment"] for item in body["items"]] == [False, True]
    assert "weight" not in body["items"][1]
    assert body["weight"] == {"value": 400, "units": "grams"}


def test_the_parcels_weight_is_that_of_all_units():
    lines = [a_line(1, sku="A", quantity=2), a_line(2, sku="B")]
    both = {"A": ProductSettings(weight_g=400), "B": ProductSettings(weight_g=250)}

    assert body_of(an_order(lines=lines), Shop(products=both))["weight"]["value"] == 1050
    assert "weight" not in body_of(an_order(lines=lines), Shop(products={"A": both["A"]}))


def test_a_cancelled_lines_weight_does_not_count():
    lines = [a_line(1, sku="A"), a_line(2, sku="B", state=LineState.CANCELLED)]
    shop = Shop(products={"A": ProductSettings(weight_g=400)})

    assert body_of(an_order(lines=lines), shop)["weight"]["value"] == 400


@pytest.mark.parametrize(
    ("says", "mark", "gift", "message"),
    [
        (False, SellerMarks(), False, None),
        (True, SellerMarks(), True, "From Back Market"),
        (True, SellerMarks(gift=False), False, None),
        (False, SellerMarks(gift=True), True, "From Back Market"),
        (False, SellerMarks(gift=True, gift_message="Mine"), True, "Mine"),
        (True, SellerMarks(gift_message="Mine"), True, "Mine"),
        (False, SellerMarks(gift_message="Mine"), False, None),
    ],
)
def test_the_sellers_mark_wins_over_the_payloads_gift(says, mark, gift, message):
    body = body_of(an_order(gift=says, gift_message="From Back Market"), marks=mark)

    assert body["gift"] is gift
    assert body.get("giftMessage") == message


@pytest.mark.parametrize(
    ("line_shipper", "order_shipper", "paid", "service"),
    [
        ("DHL Express", "DHL", "15.00", "DHL Express, 15.00 EUR shipping paid"),
        ("", "DHL", "0.00", "DHL"),
        ("", "", "5.90", "5.90 EUR shipping paid"),
        ("", "", "0.00", None),
    ],
)
def test_the_chosen_shipping_method_is_the_promise_and_what_was_paid_for_it(
    line_shipper, order_shipper, paid, service
):
    order = an_order(
        lines=[a_line(shipper=line_shipper)], promised_shipper=order_shipper, shipping_price=paid
    )

    assert body_of(order).get("requestedShippingService") == service


def test_the_buyers_address_is_passed_on_only_if_the_seller_wants_that():
    assert "customerEmail" not in body_of(an_order(), Shop(pass_on_email=False))
    assert "customerUsername" not in body_of(an_order())


def test_the_order_key_names_the_region():
    assert body_of(an_order(5), Shop(region=Region.UNITED_STATES))["orderKey"] == "bm-us-5"


def test_a_bill_without_a_name_goes_to_the_recipient():
    order = an_order(billing_address=Address(country="BD"))

    assert body_of(order)["billTo"]["name"] == "Camille Exemple"
    assert body_of(order)["billTo"]["country"] == "BD"


def test_the_country_is_the_addresss_and_not_the_marketplaces():
    order = an_order(country_code="it-it", shipping_address=an_address(country="FR"))

    assert body_of(order)["shipTo"]["country"] == "FR"
    assert body_of(order)["advancedOptions"]["customField2"] == "it-it"
