"""The shop as a whole: hosts, the record of requests, threads, and keeping it for the next run."""

import json
import threading
from datetime import datetime

import httpx
import pytest

from bb_desktop.practice.shop import PRACTICE_STORE_ID, PracticeShop
from tests.practice.conftest import back_market_client, shipstation_client

IMEI = "490154203237518"


def worked_on(shop, an_order):
    """Leave traces of every kind in a shop."""
    with back_market_client(shop) as back_market, shipstation_client(shop) as shipstation:
        back_market.patch("/ws/orderlines/60113359", json={"imei": IMEI})
        back_market.post("/ws/orders/61208846", json={"new_state": 3, "tracking_number": "1"})
        orders = [an_order("1"), an_order("2"), an_order("3")]
        created = shipstation.post("/orders/createorders", json=orders).json()["results"]
        shipstation.delete(f"/orders/{created[2]['orderId']}")
    shop.back_market.put_on_hold(61205821)
    shop.shipstation.buy_label("1")
    shop.shipstation.mark_as_shipped("2")
    shop.shipstation.add_store("Ours", "Back Market", active=False)
    shop.shipstation.poison(created[0]["orderId"])
    shop.shipstation.null_rows = True


def test_a_restored_shop_is_the_shop_that_was_kept(shop, clock, an_order):
    worked_on(shop, an_order)
    kept = json.loads(json.dumps(shop.snapshot()))

    restored = PracticeShop.restore(kept, now=clock)

    assert restored.snapshot() == shop.snapshot() == kept
    assert restored.back_market.identifier_writes == shop.back_market.identifier_writes
    assert restored.back_market.announcements == shop.back_market.announcements
    restored.back_market.release_from_hold(61205821)
    assert restored.back_market.order(61205821)["orderlines"][0]["state"] == 2
    with shipstation_client(restored) as client:
        assert client.get("/orders").status_code == 500
        assert client.get("/orders?orderNumber=3").json()["total"] == 0


def test_a_restored_shop_goes_on_counting(shop, clock, an_order):
    worked_on(shop, an_order)
    restored = PracticeShop.restore(shop.snapshot(), now=clock)

    number = restored.shipstation.import_order(an_order("4"), PRACTICE_STORE_ID)

    assert number > max(order["orderId"] for order in shop.shipstation.orders())
    assert restored.shipstation.buy_label("4") not in {
        row["trackingNumber"] for row in shop.shipstation.shipments()
    }


def test_a_snapshot_does_not_change_with_the_shop(shop):
    kept = shop.snapshot()
    before = json.dumps(kept, sort_keys=True)
    shop.back_market.cancel_by_buyer(61210902)

    assert json.dumps(kept, sort_keys=True) == before


@pytest.mark.parametrize(
    "kept", [{}, {"version": 0}, {"version": 1}, [], {"version": 1, "back_market": 7}]
)
def test_what_is_no_snapshot_is_refused_with_a_sentence(clock, kept):
    with pytest.raises(ValueError, match=r"snapshot|version"):
        PracticeShop.restore(kept, now=clock)


def test_an_empty_shop_has_no_orders_and_one_manual_store(empty_shop):
    assert empty_shop.back_market.orders() == []
    assert empty_shop.shipstation.orders() == []
    with shipstation_client(empty_shop) as client:
        (store,) = client.get("/stores").json()
    assert (store["storeId"], store["marketplaceName"]) == (PRACTICE_STORE_ID, "ShipStation")


def test_a_naive_clock_is_refused():
    with pytest.raises(ValueError, match="aware"):
        PracticeShop(now=lambda: datetime(2026, 1, 1))  # noqa: DTZ001 - that is the point


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.example/ws/orders",
        "https://api.shipengine.com/v2/shipments",
        "https://other.s3.amazonaws.com/delivery_form/x.pdf",
    ],
)
def test_other_hosts_cannot_be_reached(back_market, url):
    with pytest.raises(httpx.ConnectError):
        back_market.get(url)


def test_every_region_is_back_market(shop):
    for host in ("www.backmarket.com", "preprod.backmarket.co.jp", "www.backmarket.co.uk"):
        with back_market_client(shop) as client:
            reply = client.get(f"https://{host}/ws/orders?page-size=1")
            assert reply.json()["next"].startswith(f"https://{host}/ws/orders?")


def test_every_request_is_written_down(shop, back_market, shipstation, clock):
    back_market.get("/ws/orders?state=1&page-size=50")
    back_market.patch("/ws/orderlines/1", json={"imei": IMEI})
    shipstation.post("/orders/addtag", content=b"{broken")

    listed, patched, broken = shop.requests
    assert (listed.service, listed.method, listed.path) == ("back_market", "GET", "/ws/orders")
    assert listed.query == {"state": "1", "page-size": "50"}
    assert (listed.body, listed.status, listed.cut, listed.at) == (None, 200, False, clock())
    assert (patched.body, patched.status) == ({"imei": IMEI}, 404)
    assert (broken.service, broken.body, broken.status) == ("shipstation", None, 400)


def test_the_seller_may_click_while_the_wire_is_busy(shop, an_order):
    shop.shipstation.rate_limit = 10_000
    shop.shipstation.import_order(an_order("1"), PRACTICE_STORE_ID)
    failures: list[object] = []

    def read():
        try:
            with shipstation_client(shop) as client:
                for _ in range(60):
                    order = client.get("/orders").json()["orders"][0]
                    shipments = client.get("/shipments").json()["shipments"]
                    living = sum(not row["voided"] for row in shipments)
                    if living > 1 or order["orderStatus"] not in ("awaiting_shipment", "shipped"):
                        failures.append((order["orderStatus"], living))
        except Exception as error:  # noqa: BLE001 - a thread's failure is told to the test
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(2)]
    for reader in readers:
        reader.start()
    for _ in range(60):
        shop.shipstation.buy_label("1")
        shop.shipstation.void_label("1")
    for reader in readers:
        reader.join()

    assert failures == []
    assert len(shop.shipstation.shipments()) == 60
    assert len(shop.requests) == 240
