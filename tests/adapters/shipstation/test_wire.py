import copy
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.fields import Unreadable
from bb_desktop.adapters.shipstation.wire import (
    Marketplace,
    parse_batch_row,
    parse_code_name,
    parse_label,
    parse_marked,
    parse_marketplace,
    parse_order,
    parse_rows,
    parse_store,
)
from bb_desktop.domain.shipments import CodeName, ShipmentSource
from tests.adapters.scripted import recorded

ORDER = recorded("shipstation/v1-order-get.json")
LABEL = recorded("shipstation/v1-shipments-list.json")["shipments"][0]
MARKED = recorded("shipstation/v1-fulfillments-list.json")["fulfillments"]


def test_an_order_is_read_and_its_json_stays_untouched():
    before = copy.deepcopy(ORDER)

    order = parse_order(ORDER)

    assert order.shipstation_order_id == 94113592
    assert order.order_number == "TEST-ORDER-API-DOCS"
    assert (order.status, order.open) == ("awaiting_shipment", True)
    assert order.modified_at == datetime(2015, 9, 8, 18, 3, 12, 380000, tzinfo=UTC)
    assert order.internal_notes == "Customer called and would like to upgrade shipping"
    assert order.store_id == ORDER["advancedOptions"]["storeId"]
    assert order.raw == before


def test_an_order_of_the_old_shape_is_read_without_its_creation_date():
    order = parse_order(recorded("shipstation/v1-order-manual-store.json"))

    assert (order.status, order.open) == ("shipped", False)
    assert order.modified_at == datetime(2015, 6, 14, 0, 18, 25, 600000, tzinfo=UTC)
    assert order.internal_notes == ""


def test_a_note_keeps_every_byte():
    note = "  call first\r\n\n353018114641439\n\t"

    assert parse_order(ORDER | {"internalNotes": note}).internal_notes == note


@pytest.mark.parametrize(
    ("written", "utc"),
    [
        # The night in which the clock is put forward, 2026-03-08.
        ("2026-03-08T01:59:59.0000000", datetime(2026, 3, 8, 9, 59, 59, tzinfo=UTC)),
        ("2026-03-08T03:00:00", datetime(2026, 3, 8, 10, 0, tzinfo=UTC)),
        # The night in which it is put back, 2026-11-01: one hour is there twice.
        ("2026-11-01T00:59:59.5", datetime(2026, 11, 1, 7, 59, 59, 500000, tzinfo=UTC)),
        ("2026-11-01T01:30:00.0000000", datetime(2026, 11, 1, 8, 30, tzinfo=UTC)),
        ("2026-11-01T02:00:00.1234567", datetime(2026, 11, 1, 10, 0, 0, 123456, tzinfo=UTC)),
    ],
)
def test_pacific_times_are_right_through_both_changes_of_the_clock(written, utc):
    assert parse_order(ORDER | {"modifyDate": written}).modified_at == utc


def test_a_status_that_nobody_knows_yet_is_kept():
    assert parse_order(ORDER | {"orderStatus": "rejected_fulfillment"}).status == (
        "rejected_fulfillment"
    )


def test_a_split_order_names_its_parent():
    options = ORDER["advancedOptions"] | {"parentId": 5, "mergedOrSplit": True}

    order = parse_order(ORDER | {"advancedOptions": options})

    assert (order.parent_id, order.merged_or_split) == (5, True)


def test_options_may_be_missing_altogether():
    assert parse_order(ORDER | {"advancedOptions": None}).store_id is None


def test_a_label_is_read():
    label = parse_label(LABEL)

    assert (label.source, label.shipment_id) == (ShipmentSource.LABEL, 123456789)
    assert label.created_at == datetime(2015, 6, 29, 21, 29, 28, 583000, tzinfo=UTC)
    assert label.ship_date == date(2015, 6, 29)
    assert label.tracking_number == "9400111899562764298812"
    assert (label.carrier_code, label.service_code) == ("stamps_com", "usps_first_class_mail")
    assert (label.fees_cents, label.store_id) == (235, 12345)
    assert (label.marketplace_notified, label.notify_error) == (True, "")
    assert label.live


def test_a_voided_label_and_a_return_do_not_count():
    voided = parse_label(LABEL | {"voided": True, "voidDate": "2015-06-30T01:00:00.0000000"})

    assert not voided.live
    assert voided.voided_at == datetime(2015, 6, 30, 8, 0, tzinfo=UTC)
    assert not parse_label(LABEL | {"isReturnLabel": True}).live


def test_insurance_belongs_to_the_fees():
    assert parse_label(LABEL | {"shipmentCost": 8.4, "insuranceCost": 1.155}).fees_cents == 956
    assert parse_label(LABEL | {"shipmentCost": None, "insuranceCost": None}).fees_cents is None


def test_an_order_that_was_marked_as_shipped_is_read():
    first, second = (parse_marked(row) for row in MARKED)

    assert (first.source, first.shipment_id) == (ShipmentSource.MARKED, 12345678)
    assert (first.carrier_code, first.service_code) == ("UPS", "")
    assert first.ship_date == date(2020, 6, 19)
    assert first.fees_cents is None
    assert (second.carrier_code, second.tracking_number) == ("", "")
    assert second.created_at == datetime(2020, 6, 24, 17, 32, 33, 373000, tzinfo=UTC)
    assert second.notify_error.startswith("IntegrationError: Shopify")


def test_stores_carriers_tags_and_kinds_of_stores_are_read():
    store = parse_store({"storeId": 5, "storeName": "DE", "marketplaceName": "Back Market"})
    assert store.is_back_market
    assert parse_code_name({"tagId": 9, "name": "Fragile"}) == CodeName("9", "Fragile")
    assert parse_code_name({"code": "ups"}) == CodeName("ups", "ups")
    assert parse_marketplace(
        {"marketplaceId": 3, "name": "Back Market", "canConfirmShipments": True}
    ) == Marketplace(
        3,
        "Back Market",
        can_refresh=False,
        supports_custom_mappings=False,
        supports_custom_statuses=False,
        can_confirm_shipments=True,
    )


def test_a_refused_row_without_a_reason_says_that():
    row = parse_batch_row({"orderKey": "k", "success": False})

    assert row.error == "ShipStation gave no reason."


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"orderId": "x"}, "order_id is not a whole number"),
        ({"orderStatus": None}, "order_status is missing"),
        ({"modifyDate": "soon"}, "modify_date is not a time"),
        (
            {"modifyDate": None, "createDate": None, "orderDate": None},
            "modify_date is missing",
        ),
        ({"internalNotes": ["a"]}, "internal_notes is not a text"),
    ],
)
def test_an_order_that_makes_no_sense_is_set_aside_with_its_reason(changes, reason):
    with pytest.raises(Unreadable) as caught:
        parse_order(ORDER | changes)

    assert caught.value.reason == reason


def test_rows_that_make_no_sense_do_not_stop_the_others():
    rows = [LABEL, None, LABEL | {"shipmentId": None}, {"createDate": 5}, "text"]

    labels, unread = parse_rows(enumerate(rows, start=1), parse_label, ("orderNumber",))

    assert len(labels) == 1
    assert [row.key for row in unread] == ["123456789", "position 4", "position 5"]


JUNK: st.SearchStrategy = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=9) | st.just([{}])
)


@given(
    st.sampled_from([(parse_order, ORDER), (parse_label, LABEL), (parse_marked, MARKED[0])]),
    st.data(),
)
def test_a_spoilt_record_is_read_or_set_aside_and_nothing_else(kind, data):
    parse, record = kind
    spoilt = data.draw(st.dictionaries(st.sampled_from(sorted(record)), JUNK, max_size=4))

    reason, raw = "unread", None
    try:
        raw = parse(record | spoilt).raw
    except Unreadable as error:
        reason = error.reason

    assert reason
    if raw is not None:
        assert repr(raw) == repr(record | spoilt)
