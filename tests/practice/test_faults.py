"""What can go wrong on the wire, and what has taken effect by then."""

import httpx
import pytest

from bb_desktop.practice.faults import FaultKind, FaultList
from bb_desktop.practice.shop import PracticeShop
from tests.practice.conftest import back_market_client

ACCEPT = {"order_id": 61210902, "new_state": 2, "sku": "002455MN"}


def accepted(shop):
    return shop.back_market.order(61210902)["state"] == 3


@pytest.mark.parametrize(
    ("kind", "status", "content_type"),
    [
        (FaultKind.RATE_LIMITED, 429, "text/html"),
        (FaultKind.SERVER_ERROR, 503, "application/json"),
        (FaultKind.HTML_403, 403, "text/html"),
        (FaultKind.BOT_CHALLENGE, 403, "application/json"),
        (FaultKind.UNAUTHORIZED, 401, "application/json"),
        (FaultKind.FORBIDDEN, 403, "application/json"),
        (FaultKind.REDIRECT, 302, ""),
        (FaultKind.NOT_JSON, 200, "text/html"),
    ],
)
def test_back_market_refuses_in_its_own_way_and_nothing_takes_effect(
    shop, back_market, kind, status, content_type
):
    shop.faults.add("back_market", kind)

    reply = back_market.post("/ws/orders/61210902", json=ACCEPT)

    assert reply.status_code == status
    assert reply.headers.get("content-type", "").startswith(content_type)
    assert not accepted(shop)
    assert back_market.get("/ws/orders").status_code == 200


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (FaultKind.RATE_LIMITED, 429),
        (FaultKind.SERVER_ERROR, 500),
        (FaultKind.HTML_403, 403),
        (FaultKind.BOT_CHALLENGE, 403),
        (FaultKind.UNAUTHORIZED, 401),
        (FaultKind.FORBIDDEN, 403),
        (FaultKind.REDIRECT, 302),
        (FaultKind.NOT_JSON, 200),
    ],
)
def test_shipstation_refuses_with_its_budget_on_the_reply(
    shop, shipstation, an_order, kind, status
):
    shop.faults.add("shipstation", kind)

    reply = shipstation.post("/orders/createorder", json=an_order())

    assert reply.status_code == status
    assert int(reply.headers["X-Rate-Limit-Remaining"]) < 40
    assert shop.shipstation.orders() == []


def test_the_kinds_of_403_can_be_told_apart(shop, back_market):
    kinds = (FaultKind.HTML_403, FaultKind.BOT_CHALLENGE, FaultKind.FORBIDDEN)
    for kind in kinds:
        shop.faults.add("back_market", kind)
    page, challenge, plain = (back_market.get("/ws/orders") for _ in kinds)

    assert page.headers["cf-ray"]
    assert page.headers["server"] == "cloudflare"
    assert challenge.json()["errors"][0]["code"] == "bot-need-challenge"
    assert "cf-ray" not in plain.headers
    assert "bot-need-challenge" not in plain.text


def test_limits_look_as_each_service_sends_them(shop, back_market, shipstation):
    shop.faults.add("back_market", FaultKind.RATE_LIMITED)
    shop.faults.add("shipstation", FaultKind.RATE_LIMITED)

    assert "retry-after" not in back_market.get("/ws/orders").headers
    reply = shipstation.get("/stores")
    assert reply.json() == {"message": "Too Many Requests"}
    assert (reply.headers["X-Rate-Limit-Remaining"], reply.headers["X-Rate-Limit-Reset"]) == (
        "0", "45",
    )  # fmt: skip
    # A limit that was told is a limit: the window stays empty until it turns.
    assert shipstation.get("/stores").status_code == 429


def test_a_redirect_leads_to_another_host_that_does_not_exist_here(shop, back_market):
    shop.faults.add("back_market", FaultKind.REDIRECT)
    reply = back_market.get("/ws/orders")

    assert httpx.URL(reply.headers["location"]).host != "www.backmarket.fr"
    with pytest.raises(httpx.ConnectError):
        back_market.get(reply.headers["location"])


@pytest.mark.parametrize(
    ("kind", "error", "applied"),
    [
        (FaultKind.CUT, httpx.ConnectError, False),
        (FaultKind.LOST_REPLY, httpx.ReadTimeout, True),
        (FaultKind.CUT_AFTER, httpx.RemoteProtocolError, True),
    ],
)
def test_a_lost_reply_says_nothing_about_what_took_effect(shop, back_market, kind, error, applied):
    shop.faults.add("back_market", kind)

    with pytest.raises(error):
        back_market.post("/ws/orders/61210902", json=ACCEPT)

    assert accepted(shop) is applied
    (recorded,) = shop.requests
    assert (recorded.status, recorded.cut) == (None, True)


def test_a_truncated_reply_took_effect_and_cannot_be_read(shop, back_market):
    shop.faults.add("back_market", FaultKind.TRUNCATED_JSON)

    reply = back_market.post("/ws/orders/61210902", json=ACCEPT)

    assert (reply.status_code, reply.headers["content-type"][:16]) == (200, "application/json")
    with pytest.raises(ValueError, match=r"Unterminated|Expecting"):
        reply.json()
    assert accepted(shop)


def test_a_slow_answer_is_right_in_the_end(clock):
    waited: list[float] = []
    shop = PracticeShop(now=clock, sleep=waited.append)
    shop.faults.add("back_market", FaultKind.SLOW, seconds=12)

    with back_market_client(shop) as client:
        assert client.post("/ws/orders/61210902", json=ACCEPT).json()["state"] == 3
        client.get("/ws/orders")
    assert waited == [12]


def test_a_fault_strikes_only_what_it_is_meant_for(shop, back_market, shipstation):
    shop.faults.add(
        "back_market", FaultKind.SERVER_ERROR, method="POST", path_contains="61210902", after=1
    )

    url = "/ws/orders/61210902"
    body = {"order_id": 61210902, "new_state": 9}
    assert shipstation.get("/stores").status_code == 200
    assert back_market.get(url).status_code == 200
    assert back_market.post("/ws/orders/61210488", json={"new_state": 9}).status_code == 400
    assert back_market.post(url, json=body).status_code == 400
    assert back_market.post(url, json=body).status_code == 503
    assert back_market.post(url, json=body).status_code == 400
    assert len(shop.faults) == 0


def test_faults_strike_in_their_order_as_often_as_they_shall(shop, back_market):
    shop.faults.add("back_market", FaultKind.SERVER_ERROR, times=2)
    shop.faults.add("back_market", FaultKind.HTML_403, times=None)

    statuses = [back_market.get("/ws/orders").status_code for _ in range(5)]
    assert statuses == [503, 503, 403, 403, 403]
    shop.faults.clear()
    assert back_market.get("/ws/orders").status_code == 200


@pytest.mark.parametrize(
    ("service", "numbers"),
    [("ebay", {}), ("shipstation", {"times": 0}), ("shipstation", {"after": -1})],
)
def test_a_fault_that_makes_no_sense_is_refused(service, numbers):
    with pytest.raises(ValueError, match=r"no such service|counts from 1"):
        FaultList().add(service, FaultKind.CUT, **numbers)


def test_every_kind_of_fault_does_something(shop, back_market):
    for kind in FaultKind:
        if kind is FaultKind.SLOW:
            continue
        shop.faults.add("back_market", kind)
        try:
            reply = back_market.get("/ws/orders/61210902")
            right = reply.status_code == 200 and reply.json()["order_id"] == 61210902
        except (httpx.TransportError, ValueError):
            right = False
        assert not right, kind
