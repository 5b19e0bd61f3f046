import base64
import json
import logging
from datetime import timedelta

import httpx
import pytest
from pydantic import SecretStr

from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    NotConfigured,
    RateLimited,
    RemoteError,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.shipments import RateBudget
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_API_KEY, PRACTICE_API_SECRET
from tests.adapters.scripted import Script, good, recorded
from tests.clock import NOW

ORDER = recorded("shipstation/v1-order-get.json")


def body(number, **changes):
    return {
        "orderNumber": str(number),
        "orderKey": f"bm-eu-{number}",
        "orderDate": "2026-11-23T01:15:00.000000",
        "orderStatus": "awaiting_shipment",
        "billTo": {"name": "Camille Exemple"},
        "shipTo": {
            "name": "Camille Exemple",
            "street1": "33 Avenue de l'Essai",
            "city": "Lyon",
            "postalCode": "69001",
            "country": "FR",
            "phone": "+33639981234",
        },
        "items": [{"lineItemKey": "1", "sku": "A", "name": "Phone", "quantity": 1}],
    } | changes


def test_the_pair_of_keys_goes_out_as_basic_credentials(shipstation):
    script = Script(good(ORDER))

    shipstation(script).fetch_order(94113592)

    scheme, _, pair = script.requests[0].headers["authorization"].partition(" ")
    assert scheme == "Basic"
    assert base64.b64decode(pair).decode() == f"{PRACTICE_API_KEY}:{PRACTICE_API_SECRET}"
    assert str(script.requests[0].url) == "https://ssapi.shipstation.com/orders/94113592"


@pytest.mark.parametrize(("key", "secret"), [("", "s"), ("k", " \n")])
def test_half_a_pair_is_told_at_once(clock, key, secret):
    with pytest.raises(NotConfigured):
        ShipStationClient(api_key=SecretStr(key), api_secret=SecretStr(secret), clock=clock)


def test_nothing_that_changes_something_is_tried_twice(shipstation, clock):
    script = Script(httpx.ReadTimeout("lost"))
    client = shipstation(script)

    for change in (
        lambda: client.create_order(body(1)),
        lambda: client.create_orders([body(1), body(2)]),
        lambda: client.mark_as_shipped(1, carrier_code="ups", tracking_number="1Z"),
    ):
        with pytest.raises(Unreachable):
            change()

    assert len(script.requests) == 3


def test_the_client_waits_before_it_would_be_refused(shop, shipstation, clock):
    client = shipstation(shop.transport())

    for _ in range(100):
        client.list_tags()

    assert {request.status for request in shop.requests} == {200}
    assert len(clock.pauses) == 2


def test_the_sellers_other_tools_are_counted_in(shop, shipstation, clock):
    client = shipstation(shop.transport())
    client.list_tags()
    shop.shipstation.spend(38)
    client.list_tags()

    budget = client.budget()
    assert budget is not None
    assert (budget.limit, budget.remaining) == (40, 0)
    client.list_tags()

    assert {request.status for request in shop.requests} == {200}


def test_a_new_process_keeps_to_what_the_last_one_left(shop, shipstation, clock):
    shop.shipstation.spend(40)
    left = RateBudget(40, 0, NOW + timedelta(seconds=60 - NOW.timestamp() % 60))

    shipstation(shop.transport(), budget=left).list_tags()

    assert [request.status for request in shop.requests] == [200]


def test_a_refusal_is_told_with_its_wait_and_remembered(shop, shipstation, clock):
    clock.advance(25)
    shop.shipstation.spend(40)
    client = shipstation(shop.transport())

    with pytest.raises(RateLimited) as caught:
        client.list_tags()
    assert caught.value.retry_after_s == 35
    assert len(shop.requests) == 1
    client.list_tags()

    assert [request.status for request in shop.requests] == [429, 200]


def test_a_refusal_without_headers_is_remembered_for_a_minute(shipstation, clock):
    script = Script(httpx.Response(429, json={"message": "Too Many Requests"}), good([]))
    client = shipstation(script)
    with pytest.raises(RateLimited):
        client.list_tags()

    client.list_tags()

    assert clock.pauses == [pytest.approx(60, abs=2)]


def test_the_recorded_limit_is_understood(shipstation):
    limited = recorded("shipstation/v1-error-429.json")
    script = Script(httpx.Response(429, headers=limited["_headers"], json=limited["body"]))
    client = shipstation(script)

    with pytest.raises(RateLimited) as caught:
        client.list_orders()

    assert caught.value.retry_after_s == 20
    budget = client.budget()
    assert budget is not None
    assert (budget.limit, budget.remaining) == (60, 0)


@pytest.mark.parametrize(
    ("fault", "error"),
    [
        (FaultKind.RATE_LIMITED, RateLimited),
        (FaultKind.SERVER_ERROR, Unreachable),
        (FaultKind.HTML_403, Blocked),
        (FaultKind.BOT_CHALLENGE, Blocked),
        (FaultKind.UNAUTHORIZED, CredentialsRefused),
        (FaultKind.FORBIDDEN, CredentialsRefused),
        (FaultKind.LOST_REPLY, Unreachable),
        (FaultKind.CUT, Unreachable),
        (FaultKind.CUT_AFTER, Unreachable),
        (FaultKind.REDIRECT, UnexpectedReply),
        (FaultKind.NOT_JSON, UnexpectedReply),
        (FaultKind.TRUNCATED_JSON, UnexpectedReply),
    ],
)
def test_every_fault_of_the_wire_belongs_to_one_family(shop, shipstation, fault, error):
    shop.faults.add("shipstation", fault, times=None)
    client = shipstation(shop.transport())

    for call in (
        lambda: client.list_orders(),
        lambda: client.create_order(body(1)),
        lambda: client.create_orders([body(1), body(2)]),
    ):
        with pytest.raises(RemoteError) as caught:
            call()

        assert isinstance(caught.value, error)


def test_no_secret_and_no_buyer_stands_in_an_error_or_a_log(shop, shipstation, caplog):
    caplog.set_level(logging.DEBUG)
    client = shipstation(shop.transport())
    order = client.create_order(body(1, customerEmail="relay@perso.example"))
    pair = base64.b64encode(f"{PRACTICE_API_KEY}:{PRACTICE_API_SECRET}".encode()).decode()
    errors = []
    calls = (
        lambda: client.list_orders(),
        lambda: client.find_orders("1"),
        lambda: client.create_order(body(1)),
        lambda: client.create_orders([body(1), body(2)]),
    )
    for fault in FaultKind:
        for call in calls:
            shop.faults.clear()
            shop.faults.add("shipstation", fault, times=None)
            try:
                call()
            except RemoteError as error:
                errors.append(error)
    shop.faults.clear()
    words = f"Camille Exemple, 33 Avenue de l'Essai, 69001: +33639981234 {body(1)} {pair}"
    echo = json.dumps({"ExceptionMessage": f"{words} relay@perso.example"})
    try:
        shipstation(Script(httpx.Response(500, content=echo))).create_order(body(1))
    except RemoteError as error:
        errors.append(error)
    rows = shipstation(Script(httpx.Response(400, content=echo))).create_orders([body(1)])

    told = caplog.text + repr(client) + repr(vars(client)) + repr(order) + repr(rows)
    told += "".join(f"{e} {e!r} {e.__cause__!r} {vars(e)}" for e in errors)
    assert len(errors) > len(FaultKind)
    for hidden in (
        PRACTICE_API_SECRET,
        pair,
        "Camille",
        "Avenue de l'Essai",
        "69001",
        "+33639981234",
        "relay@perso.example",
    ):
        assert hidden not in told
