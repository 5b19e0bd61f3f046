"""ShipStation's door, its account, and the small calls on orders."""

import base64

import httpx
import pytest

from bb_desktop.practice.shop import PRACTICE_API_KEY, PRACTICE_API_SECRET, PRACTICE_STORE_ID
from tests.practice.conftest import shipstation_client
from tests.practice.test_shipstation_orders import captured


@pytest.fixture
def order_id(shipstation, an_order):
    return shipstation.post("/orders/createorder", json=an_order()).json()["orderId"]


def test_wrong_missing_or_half_credentials_are_refused(shop, shipstation):
    half = base64.b64encode(PRACTICE_API_KEY.encode()).decode()
    assert shipstation.get("/stores").status_code == 200

    with httpx.Client(transport=shop.transport(), base_url="https://ssapi.shipstation.com") as bare:
        for headers in (
            {},
            {"Authorization": f"Basic {half}"},
            {"Authorization": "Basic not base64"},
            {"Authorization": "Bearer x"},
            {"API-Key": PRACTICE_API_KEY},
        ):
            reply = bare.get("/stores", headers=headers)
            assert reply.status_code == 401
            assert reply.headers["x-rate-limit-limit"] == "40"
    shop.shipstation.credentials.discard((PRACTICE_API_KEY, PRACTICE_API_SECRET))
    assert shipstation.get("/stores").status_code == 401
    shop.shipstation.credentials.add(("second", "pair"))
    assert shipstation.get("/stores", auth=("second", "pair")).status_code == 200


def test_forty_requests_pass_in_a_minute_of_the_clock(shipstation, clock):
    replies = [shipstation.get("/stores") for _ in range(41)]

    assert [reply.status_code for reply in replies] == [200] * 40 + [429]
    assert replies[40].json() == {"message": "Too Many Requests"}
    told = [int(reply.headers["X-Rate-Limit-Remaining"]) for reply in replies]
    assert told == [*range(39, -1, -1), 0]
    # The clock stands at :15, so the window has 45 seconds to go: seconds, not a time.
    assert replies[40].headers["X-Rate-Limit-Reset"] == "45"
    clock.advance(seconds=44)
    assert shipstation.get("/stores").status_code == 429
    clock.advance(seconds=1)
    assert shipstation.get("/stores").headers["X-Rate-Limit-Remaining"] == "39"


def test_other_tools_eat_from_the_same_budget(shop, shipstation):
    shop.shipstation.spend(30)
    assert shipstation.get("/stores").headers["X-Rate-Limit-Remaining"] == "9"
    shop.shipstation.spend(100)
    assert shipstation.get("/stores").status_code == 429
    shop.shipstation.rate_limit = 60

    assert shipstation.get("/stores").headers["X-Rate-Limit-Limit"] == "60"


def test_every_reply_tells_the_budget_errors_too(shipstation):
    for path in ("/orders/1", "/nothing", "/orders?sortBy=x", "/stores"):
        assert "X-Rate-Limit-Remaining" in shipstation.get(path).headers


def test_paths_are_taken_without_regard_to_case(shipstation, an_order):
    created = shipstation.post("/Orders/CreateOrder", json=an_order())

    assert created.status_code == 200
    assert shipstation.get("/orders/list").json()["total"] == 1
    assert shipstation.get("/orders/createorder").status_code == 405
    assert shipstation.get("/orders/nothing").status_code == 404


def test_one_order_is_found_and_an_unknown_one_is_404(shipstation, order_id):
    assert shipstation.get(f"/orders/{order_id}").json()["orderNumber"] == "61210902"
    assert shipstation.get("/orders/1").status_code == 404


def test_stores_that_are_off_show_only_on_request(shop, shipstation):
    on = shop.shipstation.add_store("Our Back Market", "Back Market")
    off = shop.shipstation.add_store("Old", "Amazon", active=False)

    assert [row["storeId"] for row in shipstation.get("/stores").json()] == [PRACTICE_STORE_ID, on]
    everything = shipstation.get("/stores?showInactive=true").json()
    assert [row["storeId"] for row in everything] == [PRACTICE_STORE_ID, on, off]
    assert {row["marketplaceName"] for row in everything} == {
        "ShipStation", "Back Market", "Amazon",
    }  # fmt: skip
    keys = set(captured("stores-list")[0]) - {"statusMappings"}
    assert set(everything[0]) == keys
    assert "statusMappings" in shipstation.get(f"/stores/{on}").json()
    assert shipstation.get("/stores/1").status_code == 404
    with pytest.raises(ValueError, match="no marketplace"):
        shop.shipstation.add_store("x", "Bay of E")


def test_marketplaces_say_what_they_support(shipstation):
    names = {row["name"]: row for row in shipstation.get("/stores/marketplaces").json()}

    assert names["Back Market"]["canConfirmShipments"] is True
    assert names["Back Market"]["supportsCustomStatuses"] is False


def test_carriers_and_their_services_are_listed(shipstation):
    carriers = shipstation.get("/carriers").json()
    services = shipstation.get("/carriers/listservices?carrierCode=dhl_express").json()

    assert "dhl_express" in {row["code"] for row in carriers}
    assert services[0] == {
        "carrierCode": "dhl_express",
        "code": "dhl_express_worldwide",
        "name": "DHL Express Worldwide",
        "domestic": False,
        "international": True,
    }
    assert shipstation.get("/carriers/listservices?carrierCode=x").status_code == 404


def test_marking_as_shipped_makes_a_fulfilment_and_never_a_shipment(shipstation, order_id):
    reply = shipstation.post(
        "/orders/markasshipped",
        json={"orderId": order_id, "carrierCode": "UPS", "trackingNumber": "1Z1"},
    )

    assert reply.json() == {"orderId": order_id, "orderNumber": "61210902"}
    (record,) = shipstation.get("/fulfillments").json()["fulfillments"]
    assert (record["orderId"], record["trackingNumber"], record["carrierCode"]) == (
        order_id, "1Z1", "UPS",
    )  # fmt: skip
    assert record["shipDate"] == "2026-01-14T00:00:00.0000000"
    assert "storeId" not in str(record)
    assert shipstation.get("/shipments").json()["total"] == 0
    assert shipstation.get(f"/orders/{order_id}").json()["orderStatus"] == "shipped"


def test_marking_needs_a_carrier_an_order_and_an_open_one(shipstation, order_id):
    def mark(**body):
        return shipstation.post("/orders/markasshipped", json=body)

    assert mark(orderId=order_id).status_code == 400
    assert mark(carrierCode="UPS").status_code == 400
    assert mark(orderId=1, carrierCode="UPS").status_code == 404
    assert mark(orderId=order_id, carrierCode="UPS", shipDate="2026-01-13").status_code == 200
    again = mark(orderId=order_id, carrierCode="UPS")
    assert (again.status_code, again.json()["ExceptionMessage"]) == (
        500, "order 61210902 is shipped already",
    )  # fmt: skip


def test_a_hold_ends_on_its_pacific_day(shipstation, order_id, clock):
    body = {"orderId": order_id, "holdUntilDate": "2026-01-16"}

    reply = shipstation.post("/orders/holduntil", json=body)
    assert reply.json() == {"success": True, "message": "Order held successfully."}
    held = shipstation.get(f"/orders/{order_id}").json()
    assert (held["orderStatus"], held["holdUntilDate"]) == ("on_hold", "2026-01-16")

    clock.at = clock.at.replace(day=16, hour=7, minute=59)
    assert shipstation.get(f"/orders/{order_id}").json()["orderStatus"] == "on_hold"
    clock.advance(minutes=1)
    assert shipstation.get(f"/orders/{order_id}").json()["orderStatus"] == "awaiting_shipment"


def test_a_hold_is_refused_for_today_and_ended_by_restoring(shipstation, order_id):
    def post(name, **body):
        return shipstation.post(f"/orders/{name}", json={"orderId": order_id, **body})

    assert post("holduntil", holdUntilDate="2026-01-14").status_code == 400
    assert post("restorefromhold").status_code == 500
    assert post("holduntil", holdUntilDate="2026-02-01").status_code == 200
    assert post("restorefromhold").json()["success"] is True
    assert shipstation.get(f"/orders/{order_id}").json()["orderStatus"] == "awaiting_shipment"


def test_tags_go_on_and_off_any_order(shipstation, order_id, shop):
    shop.shipstation.buy_label("61210902")
    tag = shipstation.get("/accounts/listtags").json()[0]["tagId"]

    def post(name, tag_id):
        body = {"orderId": order_id, "tagId": tag_id}
        return shipstation.post(f"/orders/{name}", json=body)

    assert post("addtag", tag).json()["message"] == "Tag added successfully."
    post("addtag", tag)
    assert shipstation.get(f"/orders/{order_id}").json()["tagIds"] == [tag]
    assert post("removetag", tag).json()["success"] is True
    assert shipstation.get(f"/orders/{order_id}").json()["tagIds"] is None
    assert post("addtag", 1).status_code == 404


def test_a_deleted_order_is_hidden_and_its_key_is_free(shipstation, order_id, an_order):
    reply = shipstation.delete(f"/orders/{order_id}")

    assert reply.json() == {
        "success": True, "message": "The requested order has been deleted.",
    }  # fmt: skip
    assert shipstation.get(f"/orders/{order_id}").status_code == 404
    assert shipstation.get("/orders").json()["total"] == 0
    assert shipstation.delete(f"/orders/{order_id}").status_code == 404
    created = shipstation.post("/orders/createorder", json=an_order()).json()
    assert created["orderId"] != order_id


def test_every_write_moves_the_modify_date(shipstation, order_id, shop, clock, an_order):
    tag = {"orderId": order_id, "tagId": 53974}
    hold = {"orderId": order_id, "holdUntilDate": "2026-02-01"}
    writes = [
        lambda: shipstation.post("/orders/addtag", json=tag),
        lambda: shipstation.post("/orders/holduntil", json=hold),
        lambda: shipstation.post("/orders/restorefromhold", json={"orderId": order_id}),
        lambda: shipstation.post("/orders/createorder", json=an_order()),
        lambda: shop.shipstation.edit_note("61210902", "x"),
        lambda: shop.shipstation.edit_address("61210902", city="Nantes"),
        lambda: shop.shipstation.hold("61210902"),
        lambda: shop.shipstation.release("61210902"),
        lambda: shop.shipstation.buy_label("61210902"),
        lambda: shop.shipstation.void_label("61210902"),
        lambda: shop.shipstation.mark_as_shipped("61210902", "1", "UPS"),
    ]
    seen = {shop.shipstation.order_by_number("61210902")["modifyDate"]}

    for number, write in enumerate(writes, start=2):
        clock.advance(seconds=1)
        write()
        seen.add(shop.shipstation.order_by_number("61210902")["modifyDate"])
        assert len(seen) == number


def test_a_small_call_with_a_broken_body_is_400(shipstation):
    post = shipstation.post

    assert post("/orders/addtag", content=b"{", headers=JSON).status_code == 400
    assert post("/orders/addtag", json=[]).status_code == 400
    assert post("/orders/holduntil", json={"orderId": 1, "holdUntilDate": "x"}).status_code == 400
    assert post("/orders/createorder", content=b"{", headers=JSON).status_code == 400


def test_two_clients_share_one_shop(shop, an_order):
    with shipstation_client(shop) as one, shipstation_client(shop) as other:
        one.post("/orders/createorder", json=an_order())

        assert other.get("/orders").json()["total"] == 1


JSON = {"Content-Type": "application/json"}
