"""A secret goes to the server that it was given for, over a safe connection, or nowhere."""

from __future__ import annotations

import contextlib
import logging
import ssl

import httpx
import pytest

from bb_desktop.adapters import http
from bb_desktop.adapters.http import check_base_url, exchange, is_loopback, open_client
from bb_desktop.adapters.shipstation.probe import ShipStationProbe
from bb_desktop.domain.errors import NotConfigured, Service, UnexpectedReply, Unreachable
from tests.adapters.scripted import Script, good
from tests.clock import VirtualClock
from tests.security.clients import KEY, SECRETS, a_client
from tests.security.servers import AUTHORITY, a_reply, a_server, says

EMPTY = a_reply(b'{"count": 0, "next": null, "results": [], "orders": [], "total": 0, "pages": 1}')
UNTRUSTED = r"certificate of .* is not trusted"


@pytest.fixture
def trusted(monkeypatch):
    """Trust the authority of the tests, as an office does that looks into TLS."""
    monkeypatch.setenv("SSL_CERT_FILE", str(AUTHORITY))


@pytest.mark.parametrize("service", Service)
def test_a_server_whose_certificate_is_trusted_is_asked(trusted, service):
    with (
        a_server(says(EMPTY), certificate="good.pem") as server,
        a_client(service, server.url) as c,
    ):
        c.ask()

    assert any(secret.encode() in server.requests[0] for secret in SECRETS)


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize(
    ("certificate", "sentence"),
    [
        ("self-signed.pem", UNTRUSTED),
        ("other-host.pem", UNTRUSTED),
        ("expired.pem", "is not valid on this day"),
    ],
)
def test_an_untrusted_server_hears_no_word(trusted, service, certificate, sentence):
    with (
        a_server(says(EMPTY), certificate=certificate) as server,
        a_client(service, server.url) as one,
        pytest.raises(Unreachable, match=sentence) as caught,
    ):
        one.ask()

    assert server.requests == []
    assert not caught.value.offline


@pytest.mark.parametrize("service", Service)
def test_a_signed_certificate_of_an_authority_that_nobody_trusts_is_refused(service):
    with (
        a_server(says(EMPTY), certificate="good.pem") as server,
        a_client(service, server.url) as one,
        pytest.raises(Unreachable, match=UNTRUSTED),
    ):
        one.ask()

    assert server.requests == []


def test_the_question_whether_a_key_is_of_v2_is_asked_of_trusted_servers_alone():
    from pydantic import SecretStr

    with a_server(says(EMPTY), certificate="self-signed.pem") as server:
        probe = ShipStationProbe(
            api_key=SecretStr(KEY), api_secret=SecretStr("secret"), base_url=server.url,
            v2_url=server.url, clock=VirtualClock(),
        )  # fmt: skip
        with pytest.raises(Unreachable, match=UNTRUSTED):
            probe.takes_key_for_v2()
        probe.close()

    assert server.requests == []


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
def test_a_server_that_speaks_old_tls_alone_is_refused(trusted, version):
    with (
        a_server(says(EMPTY), certificate="good.pem", newest_tls=version) as server,
        a_client(Service.SHIPSTATION, server.url) as one,
        pytest.raises(Unreachable, match="No safe connection") as caught,
    ):
        one.ask()

    assert server.requests == []
    assert not caught.value.offline


def test_a_plain_answer_on_a_safe_port_is_no_safe_connection():
    with a_server(says(EMPTY)) as server:
        url = server.url.replace("http://", "https://")
        with (
            a_client(Service.BACK_MARKET, url) as one,
            pytest.raises(Unreachable, match="No safe connection"),
        ):
            one.ask()

    assert not any(secret.encode() in b"".join(server.requests) for secret in SECRETS)


@pytest.mark.parametrize(
    "variable",
    ["PYTHONHTTPSVERIFY", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "NODE_TLS_REJECT_UNAUTHORIZED"],
)
@pytest.mark.parametrize("value", ["0", ""])
def test_no_variable_switches_the_check_of_certificates_off(monkeypatch, variable, value):
    monkeypatch.setenv(variable, value)

    with open_client("https://service.example", {}) as client:
        transport = client._transport
        assert isinstance(transport, httpx.HTTPTransport)
        pool = transport._pool
        assert pool._ssl_context is not None
        assert pool._ssl_context.verify_mode is ssl.CERT_REQUIRED
        assert pool._ssl_context.check_hostname
        assert pool._ssl_context.minimum_version >= ssl.TLSVersion.TLSv1_2


# --- redirects --------------------------------------------------------------------------------

ELSEWHERE = [
    "http://{here}/orders",
    "https://{host}:1/orders",
    "https://elsewhere.example/orders",
    "//elsewhere.example/orders",
    "https://{here}@elsewhere.example/",
    "https://user:word@{here}/orders",
    "https://{here}.elsewhere.example/",
    "https:\\\\elsewhere.example/",
    "/\\elsewhere.example/",
    "https://elsewhere.example\\@{here}/",
    "https://2130706433/",
    "ftp://{here}/",
    "data:application/json,{{}}",
]


@pytest.mark.parametrize("location", ELSEWHERE)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_elsewhere_is_never_followed(location, status):
    target = location.format(here="service.example", host="service.example")
    script = Script(httpx.Response(status, headers={"location": target}), good({}))

    with (
        a_client(Service.BACK_MARKET, "https://service.example", script) as one,
        contextlib.suppress(UnexpectedReply),
    ):
        one.client.fetch_order(1)

    assert {request.url.host for request in script.requests} == {"service.example"}
    assert {request.url.scheme for request in script.requests} == {"https"}
    assert {request.url.port for request in script.requests} == {None}


@pytest.mark.parametrize("service", Service)
def test_a_real_server_that_redirects_elsewhere_gets_no_second_request(trusted, service):
    with a_server(says(EMPTY)) as other:
        away = a_reply(b"", f"Location: {other.url}/orders", status="302 Found")
        with (
            a_server(says(away), certificate="good.pem") as server,
            a_client(service, server.url) as one,
            pytest.raises(UnexpectedReply, match="another address; this was refused"),
        ):
            one.ask()

    assert len(server.requests) == 1
    assert other.requests == []


def test_ten_redirects_on_the_same_host_are_too_many():
    script = Script(*(httpx.Response(302, headers={"location": f"/{n}"}) for n in range(12)))

    with (
        a_client(Service.SHIPSTATION, "https://service.example", script) as one,
        pytest.raises(UnexpectedReply, match="again and again"),
    ):
        one.ask()

    assert len(script.requests) == http.REDIRECTS + 1


def test_a_link_to_a_delivery_note_gets_no_token_and_may_not_lead_into_the_network():
    from tests.adapters.scripted import recorded

    order = recorded("back_market/order-state3-de-klarna.json")
    order_id = order["order_id"]
    for link in ("http://10.0.0.1/note.pdf", "file:///etc/passwd", "ftp://x/y", "javascript:1",
                 "https://user:word@x.example/", "http://127.0.0.1.evil.example/"):  # fmt: skip
        script = Script(good(order | {"delivery_note": link}), httpx.Response(200, content=b"%PDF"))
        with (
            a_client(Service.BACK_MARKET, "https://service.example", script) as one,
            pytest.raises(UnexpectedReply, match="link"),
        ):
            one.client.download_delivery_note(order_id)
        assert len(script.requests) == 1, link

    good_link = order | {"delivery_note": "https://documents.example/note.pdf?signature=abc"}
    script = Script(good(good_link), httpx.Response(200, content=b"%PDF-1.4"))
    with a_client(Service.BACK_MARKET, "https://service.example", script) as one:
        one.client.download_delivery_note(order_id)

    assert "authorization" in script.requests[0].headers
    assert "authorization" not in script.requests[1].headers


# --- plain http -------------------------------------------------------------------------------

#: On some systems this leads to loopback, on others everywhere.
ANY = "0.0.0.0"  # noqa: S104


@pytest.mark.parametrize("host", ["127.0.0.1", "[::1]", "localhost", "127.1.2.3"])
def test_plain_http_is_allowed_to_this_computer(host):
    assert check_base_url(f"http://{host}:8080") == f"http://{host}:8080"


@pytest.mark.parametrize(
    "host",
    [
        *("127.0.0.1.evil.example", "localhost.evil.example", "evil.example", "[::]"),
        *(ANY, "2130706433", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "127.1", "127.0.1", "0"),
        *("[::ffff:10.0.0.1]", "10.0.0.1", "192.168.1.1", "169.254.169.254", "[fe80::1]"),
        *("localhost.", "LOCALHOST.example", "127.0.0.1%00.evil.example"),
    ],
)
def test_plain_http_to_anywhere_else_is_refused(host):
    with pytest.raises(NotConfigured):
        check_base_url(f"http://{host}:8080")


@pytest.mark.parametrize("host", [ANY, "2130706433", "127.1", "", "localhost.", "LOCALHOST"])
def test_only_what_is_surely_this_computer_counts_as_it(host):
    assert not is_loopback(host)


def test_a_proxy_of_the_computer_sees_no_word_of_what_it_tunnels(monkeypatch, trusted):
    # A proxy that refuses to tunnel gets the name of the host and nothing else.
    refused = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"
    with a_server(says(refused)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        with (
            a_client(Service.BACK_MARKET, "https://service.example") as one,
            pytest.raises(Unreachable),
        ):
            one.ask()

    assert proxy.requests
    assert all(request.startswith(b"CONNECT service.example:443") for request in proxy.requests)
    assert not any(secret.encode() in b"".join(proxy.requests) for secret in SECRETS)


def test_a_tls_trouble_is_logged_without_a_secret(trusted, caplog):
    caplog.set_level(logging.DEBUG)
    with (
        a_server(says(EMPTY), certificate="self-signed.pem") as server,
        open_client(server.url, {"Authorization": f"Basic {SECRETS[0]}"}) as client,
        pytest.raises(Unreachable),
    ):
        exchange(client, Service.SHIPSTATION, "GET", "/orders")

    assert not [secret for secret in SECRETS if secret in caplog.text]
