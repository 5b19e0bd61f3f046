import logging

import httpx
import pytest
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BASE_URLS, BackMarketClient
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    Interrupted,
    NotConfigured,
    RateLimited,
    Rejected,
    RemoteError,
    UnexpectedReply,
    Unreachable,
)
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId, OrderlineId, ShipNotice
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_TOKEN
from tests.adapters.scripted import Script, good, html, recorded

IMEI = Imei.parse("353018114641439")
ORDER_ID = OrderId(28020682)
ROW = recorded("back_market/order-state3-es-dni.json")
PDF = httpx.Response(200, content=b"%PDF-1.4 page")
NOTICE = ShipNotice(tracking_number="1Z999", shipper="DHL  EXPRESS")


def test_every_request_bears_the_five_headers(back_market):
    script = Script(good(ROW))

    back_market(script).fetch_order(ORDER_ID)

    headers = script.requests[0].headers
    assert headers["authorization"] == f"Basic {PRACTICE_TOKEN}"
    assert headers["accept"] == headers["content-type"] == "application/json"
    assert headers["accept-language"] == "en-gb"
    assert headers["user-agent"] == "BM-ExampleSohneGmbH-BBDesktop;desk@example.com"


@pytest.mark.parametrize("token", ["", "Basic ", "tökén", "a\x01b" + "\u00e9"])
def test_a_token_that_no_header_takes_is_told_at_once(clock, token):
    with pytest.raises(NotConfigured) as caught:
        BackMarketClient(
            token=SecretStr(token),
            base_url=BASE_URLS["eu", False],
            company="",
            contact="",
            clock=clock,
        )

    assert "tök" not in str(caught.value)


@pytest.mark.parametrize(
    "failure",
    [
        html(503),
        html(429),
        httpx.ReadTimeout("lost"),
        httpx.ReadError("cut"),
        httpx.ConnectError("no"),
    ],
)
def test_a_change_is_never_tried_twice(back_market, clock, failure):
    script = Script(failure)
    client = back_market(script)

    for change in (
        lambda: client.accept_line(ORDER_ID, "X"),
        lambda: client.announce_shipped(ORDER_ID, NOTICE),
        lambda: client.register_identifier(OrderlineId(1), IMEI),
    ):
        with pytest.raises(RemoteError):
            change()

    assert len(script.requests) == 3
    assert clock.pauses == []


@pytest.mark.parametrize("hiccup", [html(502), httpx.RemoteProtocolError("cut")])
def test_a_read_is_tried_once_more_after_a_second(back_market, clock, hiccup):
    script = Script(hiccup, good(ROW))

    back_market(script).fetch_order(ORDER_ID)

    assert clock.pauses == [1.0]


@pytest.mark.parametrize("failure", [httpx.ReadTimeout("slow"), httpx.ConnectError("no")])
def test_a_read_that_nobody_answers_is_not_tried_again(back_market, failure):
    script = Script(failure)

    with pytest.raises(Unreachable):
        back_market(script).fetch_order(ORDER_ID)

    assert len(script.requests) == 1


def test_a_limit_is_waited_out_once(back_market, clock):
    script = Script(html(429), good(ROW))

    back_market(script).fetch_order(ORDER_ID)

    assert clock.pauses == [10.0]


def test_a_limit_that_stays_is_told_with_its_wait(back_market, clock):
    script = Script(html(429))

    with pytest.raises(RateLimited) as caught:
        back_market(script).fetch_order(ORDER_ID)

    assert caught.value.retry_after_s == 10
    assert len(script.requests) == 2


def test_a_long_limit_is_not_slept_through(back_market, clock):
    with pytest.raises(RateLimited) as caught:
        back_market(Script(httpx.Response(429, headers={"retry-after": "600"}))).list_orders()

    assert caught.value.retry_after_s == 600
    assert clock.pauses == []


def test_a_closing_program_sends_nothing_more(back_market, clock):
    script = Script(good(ROW))
    clock.closing = True

    with pytest.raises(Interrupted):
        back_market(script).announce_shipped(ORDER_ID, NOTICE)

    assert script.requests == []


def test_the_delivery_note_is_fetched_without_the_token(back_market):
    script = Script(good(ROW), PDF)

    assert back_market(script).download_delivery_note(ORDER_ID) == b"%PDF-1.4 page"
    order, note = script.requests
    assert order.url.path == "/ws/orders/28020682"
    assert str(note.url) == ROW["delivery_note"]
    assert "authorization" not in note.headers
    assert PRACTICE_TOKEN not in str(note.headers)


def test_an_order_without_a_delivery_note_says_so(back_market):
    with pytest.raises(Rejected, match="no delivery note for order 28020682 yet") as caught:
        back_market(Script(good(ROW | {"delivery_note": None}))).download_delivery_note(ORDER_ID)

    assert caught.value.status == 404


@pytest.mark.parametrize(
    ("link", "reply", "error"),
    [
        ("http://storage.example/note.pdf", PDF, UnexpectedReply),
        ("file:///etc/passwd", PDF, UnexpectedReply),
        ("https://me:you@storage.example/note.pdf", PDF, UnexpectedReply),
        ("note.pdf", PDF, UnexpectedReply),
        ("https://storage.example/n.pdf", html(200), UnexpectedReply),
        ("https://storage.example/n.pdf", httpx.Response(403, text="<Error/>"), Rejected),
        ("https://storage.example/n.pdf", httpx.Response(503), Unreachable),
        (
            "https://storage.example/n.pdf",
            httpx.Response(200, content=b"%PDF" + b" " * 20 * 1024 * 1024),
            UnexpectedReply,
        ),
        (
            "https://storage.example/n.pdf",
            httpx.Response(302, headers={"location": "https://elsewhere.example"}),
            UnexpectedReply,
        ),
    ],
)
def test_a_delivery_note_is_a_pdf_behind_a_safe_link_or_an_error(back_market, link, reply, error):
    script = Script(good(ROW | {"delivery_note": link}), reply)

    with pytest.raises(error) as caught:
        back_market(script).download_delivery_note(ORDER_ID)

    assert type(caught.value) is error


def test_a_delivery_note_may_lie_on_this_computer(back_market):
    script = Script(good(ROW | {"delivery_note": "http://127.0.0.1:8080/n.pdf"}), PDF)

    assert back_market(script).download_delivery_note(ORDER_ID).startswith(b"%PDF")


def test_a_burst_of_requests_never_meets_the_fence(shop, back_market):
    shop.back_market.rate_limit = 150
    client = back_market(shop.transport())

    for _ in range(300):
        client.fetch_order(OrderId(shop.back_market.orders()[0]["order_id"]))

    assert {request.status for request in shop.requests} == {200}


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
def test_every_fault_of_the_wire_belongs_to_one_family(shop, back_market, fault, error):
    shop.faults.add("back_market", fault, times=None)

    with pytest.raises(RemoteError) as caught:
        back_market(shop.transport()).list_orders()

    assert isinstance(caught.value, error)


def test_no_secret_and_no_buyer_stands_in_an_error_or_a_log(shop, back_market, caplog):
    caplog.set_level(logging.DEBUG)
    client = back_market(shop.transport())
    buyers = {
        str(value)
        for order in shop.back_market.orders()
        for part in ("shipping_address", "billing_address")
        for key, value in order[part].items()
        if value and key not in ("country", "city", "state_or_province") and len(str(value)) > 4
    }
    errors = []
    number = OrderId(shop.back_market.orders()[0]["order_id"])
    shop.back_market.orders()
    for fault in FaultKind:
        for call in (
            lambda: client.fetch_order(number),
            lambda: client.announce_shipped(number, NOTICE),
            lambda: client.download_delivery_note(number),
        ):
            shop.faults.clear()
            shop.faults.add("back_market", fault, times=None)
            try:
                call()
            except RemoteError as error:
                errors.append(error)
    shop.faults.clear()
    client.list_orders()
    found = client.list_orders().records[0]

    told = caplog.text + repr(client) + repr(vars(client)) + repr(found.order)
    told += "".join(f"{e} {e!r} {e.__cause__!r} {vars(e)}" for e in errors)
    assert errors
    assert PRACTICE_TOKEN not in told
    assert "Signature=" not in told
    for value in buyers:
        assert value not in told
