"""The practice services on real sockets, as a process of the program sees them."""

import time

import httpx
import pytest

from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_API_KEY, PRACTICE_API_SECRET, PracticeShop
from tests.loopback import serve
from tests.practice.conftest import HEADERS


@pytest.fixture
def served(shop):
    with serve(shop) as loopback:
        yield loopback


@pytest.fixture
def back_market(served):
    with httpx.Client(base_url=served.back_market_url, headers=HEADERS, timeout=5) as client:
        yield client


@pytest.fixture
def shipstation(served):
    credentials = (PRACTICE_API_KEY, PRACTICE_API_SECRET)
    with httpx.Client(base_url=served.shipstation_url, auth=credentials, timeout=5) as client:
        yield client


def test_both_services_answer_on_ports_of_their_own(served, back_market, shipstation, an_order):
    assert served.back_market_url.startswith("http://127.0.0.1:")
    assert back_market.get("/ws/orders/61210902").json()["order_id"] == 61210902
    created = shipstation.post("/orders/createorder", json=an_order(internalNotes="é😀"))
    assert created.json()["internalNotes"] == "é😀"
    assert created.headers["X-Rate-Limit-Remaining"] == "39"


def test_next_links_lead_to_the_same_port(served, back_market):
    page = back_market.get("/ws/orders?page-size=5").json()
    seen = len(page["results"])
    while page["next"]:
        assert page["next"].startswith(f"{served.back_market_url}/ws/orders?")
        page = back_market.get(page["next"]).json()
        seen += len(page["results"])

    assert seen == page["count"] == 12


def test_delivery_notes_lead_to_the_same_port(served, back_market):
    link = back_market.get("/ws/orders/61208846").json()["delivery_note"]

    assert link.startswith(f"{served.back_market_url}/delivery_form/61208846_delivery_form.pdf?")
    assert httpx.get(link).content.startswith(b"%PDF-")
    assert back_market.get(link).status_code == 403


@pytest.mark.parametrize("kind", [FaultKind.CUT, FaultKind.LOST_REPLY, FaultKind.CUT_AFTER])
def test_a_lost_reply_closes_the_socket(shop, back_market, kind):
    back_market.get("/ws/orders")
    shop.faults.add("back_market", kind)
    body = {"order_id": 61210902, "new_state": 2, "sku": "002455MN"}

    with pytest.raises(httpx.TransportError):
        back_market.post("/ws/orders/61210902", json=body)

    applied = shop.back_market.order(61210902)["state"] == 3
    assert applied is (kind is not FaultKind.CUT)
    assert back_market.get("/ws/orders").status_code == 200


def test_a_slow_answer_can_be_slower_than_the_caller_waits(clock):
    shop = PracticeShop(now=clock, sleep=time.sleep)
    shop.faults.add("back_market", FaultKind.SLOW, seconds=0.5)

    with (
        serve(shop) as loopback,
        httpx.Client(base_url=loopback.back_market_url, headers=HEADERS, timeout=0.1) as client,
        pytest.raises(httpx.ReadTimeout),
    ):
        client.get("/ws/orders")


def test_one_connection_carries_many_requests_without_delay(back_market):
    started = time.monotonic()
    for _ in range(50):
        back_market.get("/ws/orders?page-size=1")

    # Nagle's algorithm against delayed acknowledgements would take 2 seconds and more.
    assert time.monotonic() - started < 1.5


def test_it_closes_while_callers_keep_their_connections(shop):
    with httpx.Client(headers=HEADERS) as client:
        with serve(shop) as loopback:
            assert client.get(f"{loopback.back_market_url}/ws/orders").status_code == 200
        with pytest.raises(httpx.TransportError):
            client.get(f"{loopback.back_market_url}/ws/orders")
