from datetime import timedelta
from email.utils import format_datetime

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.http import Reply
from bb_desktop.adapters.replies import ServerFault, one_line, refusal
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    Rejected,
    RemoteError,
    Service,
    UnexpectedReply,
    Unreachable,
)
from tests.adapters.scripted import html, recorded
from tests.clock import NOW

BACK_MARKET, SHIPSTATION = Service.BACK_MARKET, Service.SHIPSTATION
CHALLENGE = recorded("back_market/error-403-bot-need-challenge.json")
FIREWALL = recorded("back_market/error-403-waf-html-headers.json")


def judged(service, response, **options):
    reply = Reply(response.status_code, response.headers, response.content)
    return refusal(service, reply, NOW, **options)


@pytest.mark.parametrize("body", [CHALLENGE, CHALLENGE["errors"][0]])
def test_a_bot_challenge_is_the_firewall_wrapped_or_not(body):
    assert isinstance(judged(BACK_MARKET, httpx.Response(403, json=body)), Blocked)


def test_the_firewalls_page_gives_the_number_to_quote():
    response = httpx.Response(
        403, headers=FIREWALL["headers"], text="<html>Sorry, you have been blocked</html>"
    )

    error = judged(BACK_MARKET, response)

    assert isinstance(error, Blocked)
    assert error.request_id == "931354450813d142-CDG"


@pytest.mark.parametrize(
    "response",
    [
        html(403),
        httpx.Response(403, text="\n  <!doctype html>"),
        httpx.Response(403, text="<HTML><body>"),
        html(405, **{"cf-ray": "1-CDG"}),
        html(200, **{"cf-ray": "1-CDG"}),
        html(200, **{"cf-mitigated": "challenge"}),
    ],
)
def test_pages_in_the_place_of_replies_come_from_the_firewall(response):
    assert isinstance(judged(BACK_MARKET, response), Blocked)


@pytest.mark.parametrize(
    ("status", "body"),
    [(401, {"detail": "Unauthenticated"}), (401, None), (403, {"message": "not a merchant"})],
)
@pytest.mark.parametrize("service", list(Service))
def test_401_and_a_plain_403_mean_that_the_credentials_are_dead(service, status, body):
    assert isinstance(judged(service, httpx.Response(status, json=body)), CredentialsRefused)


@pytest.mark.parametrize("status", [500, 502, 503, 504, 520, 408])
@pytest.mark.parametrize("service", list(Service))
def test_a_fault_of_the_service_is_waited_out(service, status):
    error = judged(service, html(status, **{"cf-ray": "1-CDG"}))

    assert isinstance(error, Unreachable)
    assert not error.offline
    assert isinstance(error, ServerFault) is (status == 500)


def test_404_on_the_order_list_means_that_the_service_is_down():
    response = html(404, **{"cf-ray": "1-CDG"})

    assert isinstance(judged(BACK_MARKET, response, list_of_orders=True), Unreachable)
    missing = judged(BACK_MARKET, response)
    assert isinstance(missing, Rejected)
    assert missing.status == 404


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({"retry-after": "17"}, 17),
        ({"x-rate-limit-reset": "20"}, 20),
        ({"retry-after": format_datetime(NOW + timedelta(seconds=90), usegmt=True)}, 90),
        ({"retry-after": format_datetime(NOW - timedelta(seconds=90), usegmt=True)}, 0),
        ({"retry-after": "soon"}, 60),
        ({"retry-after": "999999999"}, 3600),
        ({}, 60),
    ],
)
def test_a_limit_tells_how_long_to_wait(headers, wait_s):
    error = judged(SHIPSTATION, httpx.Response(429, headers=headers))

    assert isinstance(error, RateLimited)
    assert error.retry_after_s == wait_s


def test_back_markets_limit_comes_from_the_firewall_and_lasts_ten_seconds():
    error = judged(BACK_MARKET, html(429, **{"cf-ray": "1-CDG"}))

    assert isinstance(error, RateLimited)
    assert error.retry_after_s == 10


@pytest.mark.parametrize("status", [200, 400, 500])
def test_shipstations_limit_is_known_by_its_words_as_well(status):
    limited = recorded("shipstation/v1-error-429.json")

    error = judged(SHIPSTATION, httpx.Response(status, json=limited["body"]))

    assert isinstance(error, RateLimited)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (400, {"error": {"code": "E1", "message": "sku not found"}}, "sku not found"),
        (
            422,
            recorded("back_market/error-422-order-id-validation-E009.json"),
            "Validation error; orderId: An integer is needed.",
        ),
        (400, {"errors": [{"code": "a", "message": "first"}, "second"]}, "first; second"),
        (400, {"errors": {"imei": ["not valid"]}}, "imei: not valid"),
        (400, {"error": "bad", "status": 400, "title": "Bad request"}, "Bad request; bad"),
        (404, {"type": "/errors/x", "title": "Gone", "detail": "No such order"}, "No such order"),
        (400, {"imei": ["Not a valid IMEI."]}, "imei: Not a valid IMEI."),
        (400, ["sku not found"], '["sku not found"]'),
        (400, {}, "HTTP 400"),
    ],
)
def test_the_services_own_words_are_found_in_every_envelope(status, body, words):
    error = judged(BACK_MARKET, httpx.Response(status, json=body))

    assert isinstance(error, Rejected)
    assert error.status == status
    assert str(error) == f"Back Market refused this: {words}"


@pytest.mark.parametrize("name", ["new-state-not-allowed", "sku-not-found"])
def test_a_plain_text_is_shown_as_it_is(name):
    known = recorded(f"back_market/error-400-{name}-text.json")

    error = judged(BACK_MARKET, httpx.Response(known["status"], text=known["text"]))

    assert isinstance(error, Rejected)
    assert known["text"] in str(error)


def test_the_number_to_quote_is_found_in_the_body():
    body = {"error": {"message": "no"}, "requestId": "req-77"}

    error = judged(BACK_MARKET, httpx.Response(400, json=body, headers={"cf-ray": "1-CDG"}))

    assert error is not None
    assert error.request_id == "req-77"


@pytest.mark.parametrize(
    ("name", "field"),
    [("single-order-got-array", "apiOrder:"), ("batch-got-object", "apiOrders.orderNumber:")],
)
def test_shipstations_model_state_names_the_field_on_one_short_line(name, field):
    error = judged(
        SHIPSTATION, httpx.Response(400, json=recorded(f"shipstation/v1-error-400-{name}.json"))
    )

    assert isinstance(error, Rejected)
    assert field in str(error)
    assert "\n" not in str(error)
    assert len(str(error)) < 340


def test_a_broken_rule_is_told_as_500_where_orders_are_written():
    body = {"Message": "An error has occurred.", "ExceptionMessage": "Invalid packageCode"}

    written = judged(SHIPSTATION, httpx.Response(500, json=body), one_order_write=True)
    read = judged(SHIPSTATION, httpx.Response(500, json=body))

    assert isinstance(written, Rejected)
    assert (written.status, str(written)) == (500, "ShipStation refused this: Invalid packageCode")
    assert isinstance(read, ServerFault)


def test_shipstations_own_faults_are_tried_again_when_writing_too():
    body = recorded("shipstation/v1-error-500-exceptionmessage.json")

    error = judged(SHIPSTATION, httpx.Response(500, json=body), one_order_write=True)

    assert isinstance(error, ServerFault)


def test_a_problem_document_with_503_is_a_fault_of_the_service():
    body = recorded("back_market/error-503-problem.json")

    assert isinstance(judged(BACK_MARKET, httpx.Response(503, json=body)), Unreachable)


def test_a_page_with_status_200_is_no_reply():
    assert isinstance(judged(SHIPSTATION, html(200)), UnexpectedReply)


@pytest.mark.parametrize("status", [304, 300, 100])
def test_a_status_that_nobody_asked_for_is_not_understood(status):
    assert isinstance(judged(SHIPSTATION, httpx.Response(status)), UnexpectedReply)


@pytest.mark.parametrize("status", [200, 201, 204])
def test_a_good_reply_is_no_error(status):
    assert judged(SHIPSTATION, httpx.Response(status, text="{}")) is None


def test_words_of_the_service_lose_markup_mail_addresses_and_what_we_sent():
    words = '<b>No</b> value "Camille Exemple" for {"name":"x"} <a@b.example>\r\n\x07 buyer@x.y'

    line = one_line(words, ["camille exemple", "no"])

    assert line == 'No value "…" for … …'


@given(
    st.sampled_from(Service),
    st.integers(100, 599),
    st.binary(max_size=60) | st.sampled_from([b"{}", b"[]", b'{"error":{}}', b'{"errors":[[]]}']),
    st.booleans(),
)
def test_every_reply_has_a_meaning(service, status, body, one_order):
    error = judged(service, httpx.Response(status, content=body), one_order_write=one_order)

    assert error is None or isinstance(error, RemoteError)
    assert (error is None) <= (200 <= status < 300)
    if error is not None:
        assert error.service is service
        assert str(error).isprintable()
