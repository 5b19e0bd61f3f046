"""Servers on loopback that say whatever a test has them say, in plain text or behind TLS."""

from __future__ import annotations

import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

CERTIFICATES = Path(__file__).parents[1] / "data" / "tls"
AUTHORITY = CERTIFICATES / "authority.pem"

#: How a client begins who wants TLS.
_HANDSHAKE = b"\x16\x03"
#: Writes to one connection after its request came; returning hangs up.
Speaks = Callable[[socket.socket, bytes], None]


@dataclass
class Heard:
    """What a server got to hear.

    Attributes:
        url: Where it listens, without a path.
        requests: What came after the handshake, one text a connection.
        faults: What went wrong with handshakes.
    """

    url: str
    requests: list[bytes] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


@contextmanager
def a_server(
    speaks: Speaks, *, certificate: str = "", newest_tls: ssl.TLSVersion | None = None
) -> Iterator[Heard]:
    """Listen on a port of loopback until the block ends.

    Args:
        speaks: Answers.
        certificate: A file of the certificates; ``""`` for plain text.
        newest_tls: Nothing newer is spoken.
    """
    listening = socket.create_server(("127.0.0.1", 0))
    scheme = "https" if certificate else "http"
    heard = Heard(f"{scheme}://127.0.0.1:{listening.getsockname()[1]}")
    context = _context(certificate, newest_tls) if certificate else None
    over = threading.Event()
    connections: list[threading.Thread] = []

    def listen() -> None:
        while not over.is_set():
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            one = threading.Thread(
                target=_serve, args=(connection, context, speaks, heard), daemon=True
            )
            connections.append(one)
            one.start()

    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        yield heard
    finally:
        over.set()
        # A thread in accept() is not woken by close().
        with suppress(OSError), socket.create_connection(listening.getsockname(), timeout=1):
            pass
        listening.close()
        listener.join(2)
        for one in connections:
            one.join(2)


def _context(certificate: str, newest: ssl.TLSVersion | None) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / certificate)
    if newest is not None:
        with warnings.catch_warnings():
            # The old versions are deprecated, which is why they are tried here.
            warnings.simplefilter("ignore", DeprecationWarning)
            context.minimum_version = ssl.TLSVersion.TLSv1
            context.maximum_version = newest
        context.set_ciphers("ALL:@SECLEVEL=0")
    return context


def _serve(
    connection: socket.socket, context: ssl.SSLContext | None, speaks: Speaks, heard: Heard
) -> None:
    connection.settimeout(20)
    with connection:
        try:
            if context is not None:
                connection = context.wrap_socket(connection, server_side=True)
        except OSError as error:
            heard.faults.append(str(error))
            return
        with connection, suppress(OSError):
            request = _request(connection)
            if request:
                heard.requests.append(request)
                speaks(connection, request)


def _request(connection: socket.socket) -> bytes:
    """Read a request without a body, or what comes of one."""
    said = b""
    while b"\r\n\r\n" not in said and (piece := connection.recv(65536)):
        said += piece
        if said.startswith(_HANDSHAKE):
            break
    return said


def says(*pieces: bytes) -> Speaks:
    """Answer every request with the same bytes."""

    def speak(connection: socket.socket, _request: bytes) -> None:
        for piece in pieces:
            connection.sendall(piece)

    return speak


def a_reply(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    """Write a whole reply."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
