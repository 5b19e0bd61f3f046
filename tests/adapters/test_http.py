import gzip
import json
import logging

import httpx
import pytest

from bb_desktop.adapters.http import (
    Reply,
    check_base_url,
    exchange,
    open_client,
    parse_json,
    translated,
)
from bb_desktop.domain.errors import (
    NotConfigured,
    Service,
    UnexpectedReply,
    Unreachable,
    Why,
)
from tests.adapters.scripted import Script, good

SHIPSTATION = Service.SHIPSTATION


def client_of(script, base_url="https://service.example"):
    return open_client(base_url, {"Authorization": "Basic hidden"}, transport=script)


@pytest.mark.parametrize(
    ("given", "checked"),
    [
        ("https://www.backmarket.fr", "https://www.backmarket.fr"),
        (" https://www.backmarket.fr/ ", "https://www.backmarket.fr"),
        ("HTTPS://Service.Example:8443", "https://service.example:8443"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://localhost:99/", "http://localhost:99"),
        ("http://[::1]:8080", "http://[::1]:8080"),
    ],
)
def test_an_address_is_kept_as_scheme_host_and_port(given, checked):
    assert check_base_url(given) == checked


@pytest.mark.parametrize(
    "address",
    [
        "http://www.backmarket.fr",
        "http://127.0.0.1.evil.example",
        "http://10.0.0.1",
        "https://www.backmarket.fr/ws",
        "https://www.backmarket.fr?x=1",
        "https://www.backmarket.fr?",
        "https://www.backmarket.fr#x",
        "https://user:hunter2@www.backmarket.fr",
        "ftp://www.backmarket.fr",
        "www.backmarket.fr",
        "https://",
        "https://service.example:99999",
        "",
    ],
)
def test_an_address_that_could_leak_the_token_is_refused_in_one_sentence(address):
    with pytest.raises(NotConfigured) as caught:
        check_base_url(address)

    assert str(caught.value).endswith(".")
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize(
    ("failure", "offline"),
    [
        (httpx.ConnectError("[Errno -2] Name or service not known"), True),
        (httpx.ConnectError("[Errno 111] Connection refused"), True),
        (httpx.ConnectTimeout("slow"), True),
        (httpx.ProxyError("no"), True),
        (httpx.ReadTimeout("slow"), False),
        (httpx.PoolTimeout("busy"), False),
        (httpx.RemoteProtocolError("cut"), False),
        (httpx.ReadError("cut"), False),
    ],
)
def test_a_service_that_gives_no_answer_is_unreachable(failure, offline):
    with pytest.raises(Unreachable) as caught:
        exchange(client_of(Script(failure)), SHIPSTATION, "GET", "/orders")

    assert caught.value.offline is offline
    assert caught.value.__cause__ is failure


def test_a_certificate_that_is_not_trusted_is_told_apart_from_being_offline():
    failure = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED] self-signed certificate")

    with pytest.raises(Unreachable, match="certificate of ShipStation is not trusted") as caught:
        exchange(client_of(Script(failure)), SHIPSTATION, "GET", "/orders")

    assert not caught.value.offline


@pytest.mark.parametrize(
    ("failure", "why", "words"),
    [
        ("CERTIFICATE_VERIFY_FAILED] self-signed certificate", Why.CERTIFICATE, "not trusted"),
        (
            "CERTIFICATE_VERIFY_FAILED] certificate has expired (_ssl.c:1006)",
            Why.CERTIFICATE_DATE,
            "or this computer's clock is wrong",
        ),
        (
            "CERTIFICATE_VERIFY_FAILED] certificate is not yet valid (_ssl.c:1006)",
            Why.CERTIFICATE_DATE,
            "or this computer's clock is wrong",
        ),
        ("WRONG_VERSION_NUMBER] wrong version number", Why.CERTIFICATE, "No safe connection"),
    ],
)
def test_what_is_wrong_with_a_safe_connection_is_told_apart(failure, why, words):
    script = Script(httpx.ConnectError(f"[SSL: {failure}"))

    with pytest.raises(Unreachable, match=words) as caught:
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")

    assert caught.value.why is why
    assert not caught.value.offline


def test_a_proxy_that_wants_a_password_is_named():
    script = Script(httpx.ProxyError("407 Proxy Authentication Required"))

    with pytest.raises(Unreachable, match="proxy of this network") as caught:
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")

    assert caught.value.why is Why.PROXY


def test_certificates_are_checked_and_redirects_not_followed():
    with open_client("https://service.example", {}) as client:
        transport = client._transport
        assert isinstance(transport, httpx.HTTPTransport)
        context = transport._pool._ssl_context
        assert context is not None
        assert context.check_hostname
        assert not client.follow_redirects
        assert client.timeout == httpx.Timeout(30, connect=5)


def test_a_redirect_to_another_host_is_refused_and_the_token_never_travels_there():
    script = Script(httpx.Response(302, headers={"location": "https://elsewhere.example/login"}))

    with pytest.raises(UnexpectedReply, match="another address"):
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")

    assert [r.url.host for r in script.requests] == ["service.example"]


@pytest.mark.parametrize(
    "location",
    [
        "http://service.example/orders",
        "https://service.example:8443/orders",
        "//elsewhere.example/",
        "https://me:you@service.example/orders",
        "http://[broken",
        "file:///etc/passwd",
    ],
)
def test_another_scheme_or_port_is_another_address(location):
    script = Script(httpx.Response(301, headers={"location": location}))

    with pytest.raises(UnexpectedReply):
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")

    assert len(script.requests) == 1


def test_a_read_may_be_redirected_on_the_same_host():
    script = Script(httpx.Response(301, headers={"location": "/orders/"}), good({"orders": []}))

    reply = exchange(client_of(script), SHIPSTATION, "GET", "/orders")

    assert reply.status == 200
    assert script.lines == ["GET /orders", "GET /orders/"]


def test_a_change_is_never_sent_a_second_time_by_a_redirect():
    script = Script(httpx.Response(307, headers={"location": "/orders/"}), good({}))

    with pytest.raises(UnexpectedReply, match="must not be repeated"):
        exchange(client_of(script), SHIPSTATION, "POST", "/orders", body={})

    assert len(script.requests) == 1


def test_a_circle_of_redirects_ends():
    script = Script(
        *[httpx.Response(302, headers={"location": f"/{n}"}) for n in range(5)],
    )

    with pytest.raises(UnexpectedReply, match="again and again"):
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")


def test_a_reply_is_read_up_to_its_bound_and_no_further():
    packed = gzip.compress(b"[" + b" " * 3_000_000 + b"]")
    script = Script(
        lambda _: httpx.Response(200, headers={"content-encoding": "gzip"}, content=packed)
    )

    with pytest.raises(UnexpectedReply, match="larger than 2 MiB"):
        exchange(client_of(script), SHIPSTATION, "GET", "/orders", largest=2 * 1024 * 1024)


def test_a_reply_that_is_packed_wrongly_is_not_understood():
    class Rubbish(httpx.SyncByteStream):
        def __iter__(self):
            yield b"no gzip at all"

    script = Script(
        lambda _: httpx.Response(200, headers={"content-encoding": "gzip"}, stream=Rubbish())
    )

    with pytest.raises(UnexpectedReply, match="packed"):
        exchange(client_of(script), SHIPSTATION, "GET", "/orders")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"not json",
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b"[" * 100 + b"]" * 100,
        b"[" * 200_000 + b"]" * 200_000,
        b'{"a": ' + b"9" * 5000 + b"}",
        b"\xff\xfe\xfa",
    ],
)
def test_what_is_no_json_or_a_bomb_is_not_understood(body):
    with pytest.raises(UnexpectedReply, match="not the JSON"):
        parse_json(Reply(200, httpx.Headers(), body), SHIPSTATION)


def test_characters_that_no_database_keeps_are_taken_out():
    body = rb'{"name": "A\ud800B\u0000C", "nested": ["\u00e9"]}'

    parsed = parse_json(Reply(200, httpx.Headers(), body), SHIPSTATION)

    assert parsed == {"name": "A\ufffdBC", "nested": ["é"]}
    json.dumps(parsed, ensure_ascii=False).encode()


def test_a_foreign_validation_error_does_not_leave_an_adapter():
    from bb_desktop.adapters.back_market.wire import parse_page

    with pytest.raises(UnexpectedReply, match="results is not a list"), translated(SHIPSTATION):
        parse_page({"results": "Mme Secrète"})


def test_the_log_has_one_line_a_request_and_no_query(caplog):
    caplog.set_level(logging.DEBUG)
    script = Script(good({}))

    exchange(
        client_of(script), SHIPSTATION, "GET", "/orders", query=[("orderNumber", "hidden-number")]
    )

    (line,) = [record.getMessage() for record in caplog.records]
    assert line.startswith("request service=shipstation method=GET path=/orders status=200 ms=")


def test_a_proxy_of_the_computer_never_sees_what_goes_to_loopback(monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://proxy.example:3128")

    with open_client("http://127.0.0.1:9", {}) as near:
        assert not near._mounts


def test_nobody_listening_means_offline_on_a_real_socket():
    with (
        open_client("http://127.0.0.1:1", {}) as client,
        pytest.raises(Unreachable) as caught,
    ):
        exchange(client, SHIPSTATION, "GET", "/orders")

    assert caught.value.offline
