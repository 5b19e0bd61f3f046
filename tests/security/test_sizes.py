"""Replies of any size and shape end in one sentence, soon, and without filling the memory."""

from __future__ import annotations

import gzip
import json
import socket
import time
import tracemalloc
import zlib
from collections.abc import Iterator
from contextlib import contextmanager

import httpx
import pytest

from bb_desktop.adapters import http
from bb_desktop.adapters.http import Reply, exchange, open_client, parse_json
from bb_desktop.adapters.replies import LONGEST_WORDS, refusal
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply, Unreachable
from tests.adapters.scripted import Script, good, recorded
from tests.clock import NOW
from tests.security.clients import SECRETS, a_client
from tests.security.servers import Heard, a_reply, a_server, says

BACK_MARKET, SHIPSTATION = Service.BACK_MARKET, Service.SHIPSTATION
MIB = 1024 * 1024
#: What reading a reply may take, however it is packed.
MOST_BYTES = 6 * http.REPLY_BYTES
MOST_S = 8.0


@contextmanager
def bounded() -> Iterator[None]:
    """Hold the block to its bounds of memory and time."""
    tracemalloc.start()
    began = time.monotonic()
    try:
        yield
        took_s, (_, peak) = time.monotonic() - began, tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MOST_BYTES
    assert took_s < MOST_S


def asked(server: Heard, service: Service = SHIPSTATION) -> Reply:
    with open_client(server.url, {}) as client:
        return exchange(client, service, "GET", "/orders")


def test_a_reply_of_a_gigabyte_is_given_up_at_the_bound():
    sent = []

    def speak(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
        for _ in range(1024):
            connection.sendall(b" " * MIB)
            sent.append(MIB)

    with (
        a_server(speak) as server,
        bounded(),
        pytest.raises(UnexpectedReply, match="larger than 16 MiB"),
    ):
        asked(server)

    # What the system keeps on the way counts as sent.
    assert sum(sent) < http.REPLY_BYTES + 16 * MIB


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("gzip", gzip.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
    ],
)
def test_a_packed_bomb_is_unpacked_no_further_than_the_bound(encoding, pack):
    body = pack(b" " * (24 * MIB))
    assert len(body) < MIB

    with (
        a_server(says(a_reply(body, f"Content-Encoding: {encoding}"))) as server,
        bounded(),
        pytest.raises(UnexpectedReply, match="larger than 16 MiB"),
    ):
        asked(server)


@pytest.mark.parametrize("encoding", ["gzip, gzip", "br", "zstd"])
def test_what_is_packed_twice_or_in_a_way_that_was_not_asked_for_is_not_unpacked(encoding):
    body = gzip.compress(gzip.compress(b" " * (20 * MIB)))
    headers = (f"Content-Encoding: {part.strip()}" for part in encoding.split(","))

    with (
        a_server(says(a_reply(body, *headers))) as server,
        bounded(),
        pytest.raises(UnexpectedReply, match="packed in a way"),
    ):
        asked(server)


@pytest.mark.parametrize(
    ("encoding", "pack"),
    [
        ("", bytes),
        ("identity", bytes),
        ("gzip", gzip.compress),
        ("GZIP", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda body: zlib.compress(body, wbits=-15)),
    ],
)
def test_what_is_packed_as_services_do_is_read(encoding, pack):
    body = json.dumps({"orders": [{"note": "x" * 200_000}]}).encode()

    with a_server(says(a_reply(pack(body), f"Content-Encoding: {encoding}"))) as server:
        reply = asked(server)

    assert reply.body == body


def test_packed_pieces_that_unpack_to_nothing_do_not_go_on_for_ever():
    packer = zlib.compressobj(wbits=31)
    start = packer.compress(b"x") + packer.flush(zlib.Z_SYNC_FLUSH)
    nothing = b"\x00\x00\x00\xff\xff" * 200_000
    head = b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"

    def speak(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(head + start)
        for _ in range(200):
            connection.sendall(nothing)

    with a_server(speak) as server, bounded(), pytest.raises(UnexpectedReply, match="larger than"):
        asked(server)


def test_a_hundred_thousand_headers_are_no_reply():
    headers = [f"X-{number}: {number}" for number in range(100_000)]

    with a_server(says(a_reply(b"[]", *headers))) as server, bounded(), pytest.raises(Unreachable):
        asked(server)


@pytest.mark.parametrize(
    "pieces",
    [
        pytest.param((b"HTTP/1.1 200 OK\r\n", b"X-Slow: "), id="headers"),
        pytest.param((b"HTTP/1.1 200 OK\r\n\r\n",), id="body"),
        pytest.param((b"HTTP",), id="status"),
    ],
)
def test_a_reply_that_trickles_in_is_given_up(monkeypatch, pieces):
    monkeypatch.setattr(http, "WHOLE_REPLY_S", 0.5)

    def speak(connection: socket.socket, _request: bytes) -> None:
        connection.sendall(b"".join(pieces))
        for _ in range(400):
            connection.sendall(b"x")
            time.sleep(0.05)

    began = time.monotonic()
    with a_server(speak) as server, pytest.raises(Unreachable, match="did not answer in time"):
        asked(server)

    assert time.monotonic() - began < 5


def test_replies_that_only_say_go_on_are_given_up(monkeypatch):
    monkeypatch.setattr(http, "WHOLE_REPLY_S", 0.5)

    def speak(connection: socket.socket, _request: bytes) -> None:
        for _ in range(400):
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
            time.sleep(0.02)

    with a_server(speak) as server, pytest.raises(Unreachable, match="did not answer in time"):
        asked(server)


# --- JSON ------------------------------------------------------------------------------------

DEEP = 100_000
BOMBS = {
    "lists": b"[" * DEEP + b"]" * DEEP,
    "objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "never closed": b"[" * DEEP,
    "a number of 100,000 digits": b'{"order_id":' + b"9" * DEEP + b"}",
    "a number beyond all bounds": b'{"price": 1e99999}',
    "a fraction of 100,000 digits": b'{"price": 0.' + b"3" * DEEP + b"e999}",
    "not a number": b'{"price": NaN}',
    "minus infinity": b'{"price": -Infinity}',
    "broken letters": b'{"name": "\xff\xfe"}',
    "half a letter, written raw": b'{"name": "\xed\xa0\x80"}',
    "a raw NUL": b'{"name": "\x00"}',
    "nothing": b"",
}


@pytest.mark.parametrize("body", BOMBS.values(), ids=BOMBS)
@pytest.mark.parametrize("service", Service)
def test_what_is_no_json_or_a_bomb_ends_in_one_sentence(service, body):
    script = Script(httpx.Response(200, content=body))

    with (
        a_client(service, "https://service.example", script) as one,
        bounded(),
        pytest.raises(UnexpectedReply, match="not the JSON that it should be") as caught,
    ):
        one.ask()

    assert len(str(caught.value)) < 200


def test_of_two_keys_of_the_same_name_the_last_one_counts():
    reply = Reply(200, httpx.Headers(), b'{"a": 1, "a": 2}')

    assert parse_json(reply, SHIPSTATION) == {"a": 2}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-32-be"])
def test_halves_of_letters_are_taken_out_however_the_reply_is_encoded(encoding):
    body = r'{"name": "A\ud800B\u0000C"}'.encode(encoding)

    parsed = parse_json(Reply(200, httpx.Headers(), body), SHIPSTATION)

    assert parsed == {"name": "A\ufffdBC"}


# --- texts -----------------------------------------------------------------------------------

#: The full size is tried by tests/benchmarks/test_sizes.py; patterns that run away do so here, too.
LONG = 400_000


@pytest.mark.parametrize(
    "words",
    [
        pytest.param("a" * LONG, id="letters"),
        pytest.param("a@" * (LONG // 2), id="addresses"),
        pytest.param("{" * LONG, id="braces"),
        pytest.param("<" * LONG, id="markup"),
        pytest.param(" " * LONG, id="blanks"),
        pytest.param(f"{SECRETS[0]} " * (LONG // 40), id="the token"),
    ],
)
@pytest.mark.parametrize("kind", ["json", "text"])
def test_an_endless_error_is_one_short_sentence(words, kind):
    body = json.dumps({"message": words}) if kind == "json" else words
    reply = Reply(400, httpx.Headers(), body.encode())

    with bounded():
        error = refusal(BACK_MARKET, reply, NOW, private=SECRETS)

    assert isinstance(error, Rejected)
    assert len(str(error)) < LONGEST_WORDS + 50
    assert not [secret for secret in SECRETS if secret[:12] in str(error)]


def test_no_part_of_a_secret_is_left_where_a_long_error_is_cut():
    for before in range(1_900, 4_100, 41):
        words = "<i>" * (before // 3) + SECRETS[0]
        error = refusal(BACK_MARKET, Reply(400, httpx.Headers(), words.encode()), NOW,
                        private=SECRETS)  # fmt: skip
        assert SECRETS[0][:6] not in str(error), before


def with_field(name: str, value: object) -> dict[str, object]:
    order = recorded("back_market/order-state1-fr-new.json")
    order["order_id"] = 61_000_001
    address = order["shipping_address"]
    (address if name in address else order)[name] = value
    return {"count": 1, "next": None, "results": [order]}


@pytest.mark.parametrize("name", ["first_name", "street", "tracking_number", "a_field_of_2031"])
def test_an_order_with_an_endless_field_is_set_aside(name):
    script = Script(good(with_field(name, "x" * 3 * LONG)))

    with a_client(BACK_MARKET, "https://service.example", script) as one, bounded():
        found = one.ask()

    assert [record.key for record in found.unread] == ["61000001"]
    assert "too" in found.unread[0].reason
    assert len(found.unread[0].reason) < 200


@pytest.mark.parametrize("name", ["internalNotes", "customerNotes", "aFieldOf2031"])
def test_an_order_of_shipstation_with_such_a_field_is_set_aside(name):
    page = recorded("shipstation/v1-orders-list.json")
    page["orders"][0][name] = "x" * 3 * LONG
    page |= {"total": len(page["orders"]), "pages": 1}
    script = Script(good(page))

    with a_client(SHIPSTATION, "https://service.example", script) as one, bounded():
        found = one.ask()

    assert len(found.unread) == 1
    assert len(found.orders) == len(page["orders"]) - 1
    assert "too" in found.unread[0].reason


@pytest.mark.parametrize("row", [{}, 0, "x", []])
@pytest.mark.parametrize("service", Service)
def test_a_page_of_thousands_of_rows_is_no_page(service, row):
    key = "results" if service is BACK_MARKET else "orders"
    script = Script(good({key: [row] * 20_000, "count": 1, "total": 1, "pages": 1}))

    with (
        a_client(service, "https://service.example", script) as one,
        pytest.raises(UnexpectedReply, match="not in its usual shape"),
    ):
        one.ask()
