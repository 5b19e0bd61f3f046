import json
from datetime import UTC, datetime, timedelta, timezone

import httpx
import pytest

from bb_desktop.adapters.back_market.client import BASE_URLS
from bb_desktop.domain.errors import (
    Rejected,
    UnexpectedReply,
)
from bb_desktop.domain.identifiers import Imei, SerialNumber
from bb_desktop.domain.orders import LineState, OrderId, OrderlineId, OrderState, ShipNotice
from tests.adapters.scripted import DATA, Script, good, html, recorded
from tests.clock import NOW

IMEI = Imei.parse("353018114641439")
ORDER_ID = OrderId(28020682)
ROW = recorded("back_market/order-state3-es-dni.json")
PDF = httpx.Response(200, content=b"%PDF-1.4 page")
NOTICE = ShipNotice(tracking_number="1Z999", shipper="DHL  EXPRESS")


def pages(rows):
    return good({"count": len(rows), "next": None, "previous": None, "results": rows})


def test_each_region_has_its_two_hosts():
    assert {key[0] for key in BASE_URLS} == {"eu", "us", "ap"}
    assert BASE_URLS["ap", True] == "https://preprod.backmarket.co.jp"


def test_all_recorded_orders_come_through_the_client(back_market):
    rows = [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted((DATA / "back_market").glob("order-*.json"))
    ]
    rows += recorded("back_market/page-10-mixed-states.json")

    found = back_market(Script(pages(rows))).list_orders()

    assert found.unread == ()
    assert {r.order.order_id for r in found.records} == {row["order_id"] for row in rows}


def test_times_are_asked_for_in_whole_seconds_of_utc(back_market):
    script = Script(pages([]))
    since = datetime(2026, 3, 29, 3, 30, 0, 999999, tzinfo=timezone(timedelta(hours=2)))

    back_market(script).list_orders(modified_since=since)

    assert script.requests[0].url.params["date_modification"] == "2026-03-29T01:30:00Z"


def test_orders_that_a_filter_should_have_kept_out_are_dropped(back_market, caplog):
    rows = recorded("back_market/page-10-mixed-states.json")

    by_state = back_market(Script(pages(rows))).list_orders(state=OrderState.TO_ACCEPT)
    since = datetime(2022, 12, 29, 5, 0, tzinfo=UTC)
    by_time = back_market(Script(pages(rows))).list_orders(modified_since=since)

    assert [r.order.order_id for r in by_state.records] == [27527881]
    assert [r.order.order_id for r in by_time.records] == [21257391, 27206763]
    assert "filter not kept service=back_market left_out=9" in caplog.text


def test_another_order_than_the_one_asked_for_is_no_answer(back_market):
    with pytest.raises(UnexpectedReply, match="another order"):
        back_market(Script(good(ROW))).fetch_order(OrderId(1))


def test_a_missing_order_is_a_refusal_with_404(back_market):
    with pytest.raises(Rejected) as caught:
        back_market(Script(html(404, **{"cf-ray": "1-CDG"}))).fetch_order(ORDER_ID)

    assert caught.value.status == 404


def test_an_unreadable_order_is_told_without_its_content(back_market):
    broken = ROW | {"shipping_address": "Mme Secrète"}

    with pytest.raises(UnexpectedReply, match="shipping_address is not an object") as caught:
        back_market(Script(good(broken))).fetch_order(ORDER_ID)

    assert "Secrète" not in str(caught.value)


def test_a_line_is_accepted_by_its_sku(back_market):
    script = Script(good(ROW))

    record = back_market(script).accept_line(ORDER_ID, "002353BR")

    assert script.lines == ["POST /ws/orders/28020682"]
    assert script.bodies == [{"order_id": 28020682, "new_state": 2, "sku": "002353BR"}]
    assert record is not None
    assert record.order.order_id == ORDER_ID


def test_a_line_is_cancelled_with_reason_and_message(back_market):
    script = Script(good(ROW))

    back_market(script).cancel_line(ORDER_ID, "002353BR", reason=0, message="x" * 600)

    assert script.bodies == [
        {
            "order_id": 28020682,
            "new_state": 4,
            "sku": "002353BR",
            "return_reason": 0,
            "return_message": "x" * 500,
        }
    ]


def test_a_shipment_is_announced_for_the_whole_order(back_market):
    script = Script(good(ROW))
    notice = ShipNotice(
        tracking_number="1Z999",
        shipper="DHL  EXPRESS",
        tracking_url="https://track.example/1Z999",
        shipped_at=datetime(2026, 1, 5, 17, 30, tzinfo=timezone(timedelta(hours=1))),
        identifier=IMEI,
    )

    back_market(script).announce_shipped(ORDER_ID, notice)

    assert script.bodies == [
        {
            "order_id": 28020682,
            "new_state": 3,
            "tracking_number": "1Z999",
            "shipper": "DHL  EXPRESS",
            "tracking_url": "https://track.example/1Z999",
            "date_shipping": "2026-01-05T16:30:00Z",
            "imei": "353018114641439",
        }
    ]


def test_what_is_not_known_is_not_sent(back_market):
    script = Script(good(ROW))

    back_market(script).announce_shipped(ORDER_ID, NOTICE)

    assert set(script.bodies[0]) == {"order_id", "new_state", "tracking_number", "shipper"}


@pytest.mark.parametrize(
    ("identifier", "body"),
    [
        (IMEI, {"imei": "353018114641439"}),
        (SerialNumber.parse("G53M62UZJ19L"), {"serial_number": "G53M62UZJ19L"}),
    ],
)
def test_an_identifier_is_registered_on_its_line(back_market, identifier, body):
    script = Script(good(body | {"id": 26642483}))

    echoed = back_market(script).register_identifier(OrderlineId(26642483), identifier)

    assert script.lines == ["PATCH /ws/orderlines/26642483"]
    assert script.bodies == [body]
    assert echoed == identifier.value


@pytest.mark.parametrize(
    "reply", [good({}), good([]), good({"imei": ""}), httpx.Response(204), good({"imei": None})]
)
def test_a_registration_without_an_echo_is_left_to_be_looked_up(back_market, reply):
    assert back_market(Script(reply)).register_identifier(OrderlineId(1), IMEI) is None


@pytest.mark.parametrize(
    "reply",
    [
        httpx.Response(204),
        good({}),
        good(ROW | {"order_id": 5}),
        good("done"),
        httpx.Response(200, content=b'{"order_id": 28020682, "sta'),
    ],
)
def test_a_change_stands_when_its_reply_carries_no_order(back_market, reply):
    assert back_market(Script(reply)).announce_shipped(ORDER_ID, NOTICE) is None


def test_a_change_that_a_page_answered_did_not_arrive(back_market):
    with pytest.raises(UnexpectedReply):
        back_market(Script(html(200))).announce_shipped(ORDER_ID, NOTICE)


def test_the_practice_shop_is_read_and_worked_through(shop, back_market):
    client = back_market(shop.transport())
    new = client.list_orders(state=OrderState.TO_ACCEPT).records
    single = next(
        r.order
        for r in new
        if len(r.order.lines) == 1
        and r.order.lines[0].quantity == 1
        and "iPhone" in r.order.lines[0].title
    )

    accepted = client.accept_line(single.order_id, single.lines[0].sku)
    assert accepted is not None
    assert accepted.order.lines[0].state == LineState.ACCEPTED
    assert client.download_delivery_note(single.order_id).startswith(b"%PDF")
    notice = ShipNotice("1Z999AA10123456784", "UPS", shipped_at=NOW, identifier=IMEI)
    shipped = client.announce_shipped(single.order_id, notice)

    assert shipped is not None
    assert shipped.order.announced
    found = client.fetch_order(single.order_id).order
    assert found.lines[0].registered == IMEI.value
    assert found.shipped_at == NOW
    with pytest.raises(Rejected):
        client.accept_line(single.order_id, single.lines[0].sku)


def test_many_orders_come_in_pages_of_fifty_with_few_requests(shop, back_market):
    template = shop.back_market.orders()[0]
    for number in range(120):
        line = template["orderlines"][0] | {"id": 900_000 + number}
        shop.back_market.place_order(
            template | {"order_id": 99_000_000 + number, "orderlines": [line]}
        )
    client = back_market(shop.transport())

    found = client.list_orders(state=OrderState(template["state"]))

    wanted = {o["order_id"] for o in shop.back_market.orders() if o["state"] == template["state"]}
    assert {r.order.order_id for r in found.records} == wanted
    assert len(shop.requests) == 3
