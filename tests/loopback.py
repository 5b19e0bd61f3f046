"""Both practice services on loopback ports, for tests that run the program as a process.

What the shop's transport tells by an exception (a refused, lost or cut reply) becomes a socket
that closes without an answer.
"""

import socket
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import httpx

from bb_desktop.practice.shop import PracticeShop

Answer = Callable[[httpx.Request], httpx.Response]


@dataclass(frozen=True, slots=True)
class Loopback:
    """Where the services listen: URLs without a path."""

    back_market_url: str
    shipstation_url: str


class _Server(ThreadingHTTPServer):
    """A server that can be closed while its callers keep their connections open."""

    daemon_threads = True
    block_on_close = True

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self._open: set[socket.socket] = set()
        self._guard = threading.Lock()
        super().__init__(("127.0.0.1", 0), _Handler)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def process_request(self, request, client_address) -> None:
        with self._guard:
            self._open.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request) -> None:
        with self._guard:
            self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that wait for a next request, so that their threads end."""
        with self._guard:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request, client_address) -> None:
        """Stay silent where the caller hung up first; everything else is a fault of the shop."""
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body in one packet, at once: otherwise each reply waits 40 ms for an ACK.
    disable_nagle_algorithm = True
    wbufsize = -1
    server: _Server

    def answer(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        request = httpx.Request(
            self.command,
            self.server.url + self.path,
            headers=[(name, text) for name, text in self.headers.items()],
            content=self.rfile.read(length),
        )
        try:
            response = self.server.answer(request)
        except httpx.TransportError:
            self.close_connection = True
            return
        self.send_response_only(response.status_code)
        for name, text in response.headers.items():
            if name not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, text)
        self.send_header("content-length", str(len(response.content)))
        self.end_headers()
        self.wfile.write(response.content)

    # The names are http.server's.
    do_GET = do_POST = do_PATCH = do_PUT = do_DELETE = answer  # noqa: N815

    def log_message(self, format, *args) -> None:
        """Say nothing: standard error belongs to the test."""


@contextmanager
def serve(shop: PracticeShop) -> Iterator[Loopback]:
    """Serve a practice shop on two loopback ports until the block ends.

    Links in replies (``next`` pages, delivery notes) point to the same ports.
    """
    servers = [_Server(shop.back_market.handle), _Server(shop.shipstation.handle)]
    threads = [
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        for server in servers
    ]
    for thread in threads:
        thread.start()
    try:
        yield Loopback(servers[0].url, servers[1].url)
    finally:
        for server, thread in zip(servers, threads, strict=True):
            server.shutdown()
            server.hang_up()
            server.server_close()
            thread.join()
