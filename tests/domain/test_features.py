from datetime import UTC, date, datetime

from hypothesis import given

from bb_desktop.domain.features import FEATURES, KEPT_HERE, mapped_fields
from bb_desktop.domain.mapping import shipstation_order
from bb_desktop.domain.orders import Discount
from bb_desktop.domain.shipments import Shipment, ShipmentSource
from bb_desktop.domain.shop import (
    MarketState,
    ProductSettings,
    SellerMarks,
    Shop,
    TargetStatus,
)
from tests.builders import ORDER_ID, a_line, an_order, money, orders

#: Every feature that ShipStation's own connection speaks of, and where its value must go.
PROMISED = {
    "order_number": "orderNumber",
    "order_key": "orderKey",
    "order_date": "orderDate",
    "payment_date": "paymentDate",
    "ship_by": "shipByDate",
    "status": "orderStatus",
    "ship_to": "shipTo",
    "bill_to": "billTo",
    "email": "customerEmail",
    "phone": "shipTo.phone",
    "requested_service": "requestedShippingService",
    "payment_method": "paymentMethod",
    "discounts": "items[] adjustment",
    "gift": "gift",
    "gift_message": "giftMessage",
    "internal_note": "internalNotes",
    "customer_note": "customerNotes",
    "weight": "weight",
    "item_weight": "items[].weight",
    "item_options": "items[].options",
    "warehouse_location": "items[].warehouseLocation",
    "item_price": "items[].unitPrice",
    "amount_paid": "amountPaid",
    "tax": "taxAmount",
    "shipping_paid": "shippingAmount",
    "store": "advancedOptions.storeId",
    "source": "advancedOptions.source",
    "currency": "advancedOptions.customField1",
    "marketplace": "advancedOptions.customField2",
    "line_id": "items[].lineItemKey",
    "shipped": "new_state",
    "tracking_number": "tracking_number",
    "tracking_url": "tracking_url",
    "carrier": "shipper",
    "ship_date": "date_shipping",
    "service": KEPT_HERE,
    "carrier_fees": KEPT_HERE,
    "note_to_buyer": KEPT_HERE,
    "item_information": KEPT_HERE,
}

SHOP = Shop(
    store_id=28400,
    products={
        "002353BR": ProductSettings(
            weight_g=410, warehouse_location="A-7", options=(("Battery", "100 %"),)
        )
    },
    note_to_buyer="Thank you",
    item_information="Charged",
)
PARCEL = Shipment(
    source=ShipmentSource.LABEL,
    shipment_id=1,
    shipstation_order_id=91234567,
    order_number=str(ORDER_ID),
    tracking_number="1Z4X53V50324426789 ",
    created_at=datetime(2026, 11, 23, 16, tzinfo=UTC),
    carrier_code="ups_walleted",
    service_code="ups_standard",
    ship_date=date(2026, 11, 23),
    fees_cents=735,
)


def values(order, shop=SHOP, marks=None, shipment=None, note=""):
    rows = mapped_fields(order, shop, marks or SellerMarks(), shipment, note)
    return {row.code: row.value for row in rows}


def test_every_feature_has_its_row_and_its_field():
    assert {row.code: row.target for row in FEATURES} == PROMISED
    assert len(FEATURES) == len(PROMISED)
    assert all(row.name and row.origin for row in FEATURES)


def test_a_full_order_says_a_value_in_every_row():
    order = an_order(
        lines=[a_line(quantity=3, price="100.00", title="iPhone 12 64 Go - Noir", condition=10)],
        shipping_price="15.00",
        sales_taxes="8.25",
        discounts=[Discount("WELCOME", money("-20.00"))],
        gift=True,
        gift_message="Joy",
        customer_note="Ring twice",
    )

    found = values(order, shipment=PARCEL, note="VIP")

    assert all(found.values())
    assert found["item_price"] == "002353BR: 2 × 33.33 + 1 × 33.34"
    assert found["item_options"] == "002353BR: Noir, 64 GB, Excellent, 100 %"
    assert found["weight"] == "1230 g"
    assert found["item_weight"] == "002353BR: 410 g"
    assert found["discounts"] == "WELCOME: -20.00 EUR"
    assert found["amount_paid"] == "95.00 EUR"
    assert found["internal_note"] == "VIP"
    assert found["tracking_number"] == "1Z4X53V50324426789"
    assert found["carrier"] == "UPS"
    assert found["tracking_url"] == "https://www.ups.com/track?tracknum=1Z4X53V50324426789"
    assert found["service"] == "ups_standard"
    assert found["carrier_fees"] == "7.35"
    assert found["note_to_buyer"] == "Thank you"


def test_what_neither_service_has_a_field_for_is_said_to_be_kept_here():
    rows = mapped_fields(an_order(), SHOP, SellerMarks(), PARCEL)

    assert {row.code for row in rows if row.kept_here} == {
        "service",
        "carrier_fees",
        "note_to_buyer",
        "item_information",
    }


def test_before_there_is_a_parcel_its_rows_are_empty():
    found = values(an_order())

    assert {found[code] for code in ("shipped", "carrier", "tracking_number", "ship_date")} == {""}


def test_a_row_never_shows_the_buyer_in_its_repr():
    rows = mapped_fields(an_order(), SHOP, SellerMarks())

    assert "Camille" in next(row.value for row in rows if row.code == "ship_to")
    assert "Camille" not in repr(rows)


@given(orders())
def test_the_rows_say_what_the_body_says(order):
    shop = Shop(statuses=dict.fromkeys(MarketState, TargetStatus.AWAITING_SHIPMENT))
    body = shipstation_order(order, shop, SellerMarks(), "")

    found = values(order, shop)

    for code, key in PROMISED.items():
        if key in body and isinstance(body[key], str):
            assert found[code] == body[key]
        elif code in ("payment_date", "ship_by", "requested_service"):
            assert found[code] == ""
