"""Replies of the largest sizes into both clients: how much memory and time each of them takes."""

from __future__ import annotations

import gzip
import json
import multiprocessing
import socket
import sys
import zlib
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor

import pytest

from bb_desktop.domain.errors import Service
from tests.adapters.scripted import recorded
from tests.benchmarks.figures import Figures
from tests.security.appetite import measured
from tests.security.servers import Speaks, a_reply, a_server, says

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")

MIB = 1024**2
MOST_MIB, MOST_S = 900.0, 60.0


def gigabyte(connection: socket.socket, _request: bytes) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1073741824\r\n\r\n")
    for _ in range(1024):
        connection.sendall(b" " * MIB)


def _gigabyte_packed() -> bytes:
    packer = zlib.compressobj(6, wbits=31)
    blank = b" " * (64 * MIB)
    return b"".join([*(packer.compress(blank) for _ in range(16)), packer.flush()])


def _pages(name: str) -> Iterator[bytes]:
    """Give a page of each service with a field of ten million characters."""
    order = recorded("back_market/order-state1-fr-new.json")
    order["shipping_address"]["first_name"] = "x" * 10_000_000
    yield json.dumps({"count": 1, "next": None, "results": [order]}).encode()
    page = recorded("shipstation/v1-orders-list.json")
    page["orders"][0][name] = "x" * 10_000_000
    yield json.dumps(page | {"total": len(page["orders"]), "pages": 1}).encode()


def speaks(what: str, service: Service) -> Speaks:
    match what:
        case "a reply of 1 GB":
            return gigabyte
        case "1 GB packed as gzip":
            return says(a_reply(_gigabyte_packed(), "Content-Encoding: gzip"))
        case "gzip within gzip":
            packed = gzip.compress(_gigabyte_packed())
            return says(a_reply(packed, "Content-Encoding: gzip, gzip"))
        case "JSON nested 100,000 deep":
            return says(a_reply(b'{"a":' * 100_000 + b"1" + b"}" * 100_000))
        case "a field of 10,000,000 characters":
            pages = dict(zip(Service, _pages("customerNotes"), strict=True))
            return says(a_reply(pages[service]))
        case _:
            key = b"results" if service is Service.BACK_MARKET else b"orders"
            return says(a_reply(b'{"%s": [' % key + b"{}," * 5_000_000 + b"{}]}"))


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize(
    "what",
    [
        "a reply of 1 GB",
        "1 GB packed as gzip",
        "gzip within gzip",
        "JSON nested 100,000 deep",
        "a field of 10,000,000 characters",
        "a page of 5,000,000 empty rows",
    ],
)
def test_a_reply_of_any_size_ends_in_a_sentence(
    service: Service, what: str, figures: Figures
) -> None:
    spawn = multiprocessing.get_context("spawn")
    with a_server(speaks(what, service)) as server, ProcessPoolExecutor(1, spawn) as process:
        taken = process.submit(measured, service, server.url).result()

    figures.add(
        "5 Security",
        f"{what} to the client of {service.display_name}",
        f"{taken.took_s:.1f} s, {taken.grown_mib:.0f} MiB: {taken.ended}",
        f"{MOST_S:.0f} s, {MOST_MIB:.0f} MiB",
    )
    assert taken.took_s < MOST_S
    assert taken.grown_mib < MOST_MIB
    assert taken.ended
