"""The body of a reply, read and unpacked piece by piece, so that a small one cannot become huge.

httpx unpacks each piece as a whole, and one packing inside the other: a piece of 64 KiB that was
packed twice may become 64 GiB before anybody can count it. So here no more is unpacked at a time
than may still come, and what was packed in another way than we ask for is not unpacked at all.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator

import httpx

#: What requests ask for; httpx would add what other packages on the computer can do.
ACCEPTED = "gzip, deflate"

_GZIP, _DEFLATE, _BARE_DEFLATE = 31, 15, -15
_WINDOWS = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _DEFLATE}


class TooLarge(Exception):
    """Raised when a body has more bytes than are read."""


def read_body(response: httpx.Response, largest: int, look: Callable[[], object]) -> bytes:
    """Read a whole body.

    Args:
        response: Begun as a stream.
        largest: Bytes that are taken, packed or unpacked.
        look: Called after each piece; raises to give up.

    Raises:
        TooLarge: There are more.
        httpx.DecodingError: It is not packed as it says, or in a way that nobody asked for.
        httpx.TransportError: The connection failed.
    """
    if response.is_stream_consumed:
        # A simulated service gave it whole.
        if len(response.content) > largest:
            raise TooLarge
        return response.content
    body = bytearray()
    for piece in _unpacked(_counted(response, largest), response, largest):
        body += piece
        if len(body) > largest:
            raise TooLarge
        look()
    return bytes(body)


def _counted(response: httpx.Response, largest: int) -> Iterator[bytes]:
    """Give the pieces as they come; there are packed ones that unpack to nothing, for ever."""
    came = 0
    for piece in response.iter_raw():
        came += len(piece)
        if came > largest:
            raise TooLarge
        yield piece


def _unpacked(pieces: Iterator[bytes], response: httpx.Response, largest: int) -> Iterator[bytes]:
    packing = response.headers.get("content-encoding", "").strip().lower()
    if packing in ("", "identity"):
        yield from pieces
        return
    window = _WINDOWS.get(packing)
    if window is None:
        raise httpx.DecodingError("packed in a way that was not asked for")
    unpacker = zlib.decompressobj(window)
    begun = False
    for piece in pieces:
        try:
            part = unpacker.decompress(piece, largest + 1)
        except zlib.error as error:
            if begun or window != _DEFLATE:
                raise httpx.DecodingError(str(error)) from error
            # Some send the bare stream under this name.
            unpacker = zlib.decompressobj(_BARE_DEFLATE)
            try:
                part = unpacker.decompress(piece, largest + 1)
            except zlib.error as second:
                raise httpx.DecodingError(str(second)) from second
        begun = True
        yield part
