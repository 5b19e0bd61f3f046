"""Replies as no service should give them: recorded ones with something wrong, from a seed.

The same number always gives the same reply, so that one that did harm can be asked for again.
"""

from __future__ import annotations

import copy
import gzip
import json
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import httpx

from tests.adapters.scripted import DATA, recorded

WEIRD: tuple[Any, ...] = (
    None, True, False, "", " ", 0, -1, 1, 2**31, 2**63, -(2**63), 10**30, 1e308, -0.0, 0.1,
    "0", "-1", "1e400", "NaN", "null", "true", "[]", "{}", [], {}, [[]], [None], [{}], {"": ""},
    "x" * 70_000, "é" * 3000, "\u0000", "\ud800", "\udfff\ud800", "\u202e\u2066\ufeff\u200b",
    "<img src=x onerror=alert(1)>", "<b>bold</b>", "=cmd|' /C calc'!A0", "'; DROP TABLE orders; --",
    "%s%n{0}{x}", "../../../etc/passwd", "javascript:alert(1)", "file:///etc/passwd",
    "http://169.254.169.254/", "https://elsewhere.example/", "//elsewhere.example", "http://[",
    "0000-00-00T00:00:00", "9999-12-31T23:59:59+14:00", "2026-02-30T00:00:00Z",
    "2026-11-24T25:61:61Z", "1970-01-01T00:00:00.0000000", "0001-01-01T00:00:00-12:00",
    "24/11/2026", "490154203237518", "4.9E+14", "\uff11\uff12", "\u0663", "1_000", "+1", "0x1F",
)  # fmt: skip
STATUSES = (
    *(200, 201, 202, 204, 206, 207, 226, 299), *(300, 301, 302, 303, 304, 305, 307, 308),
    *(400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 413, 415, 418, 422, 423, 425, 428, 429),
    *(431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 511, 520, 521, 522, 525, 530, 599),
    *(600, 700, 999),
)  # fmt: skip
HEADERS: dict[str, tuple[str, ...]] = {
    "content-type": ("text/html", "application/xml", "", "application/json; charset=utf-7", "a/b"),
    "content-encoding": ("gzip", "deflate", "br", "gzip, gzip", "identity", "x", ""),
    "location": (
        "/", "", "//elsewhere.example/", "https://elsewhere.example/", "http://service.example/",
        "https://user@service.example/", "https://service.example:444/", "http://[", "\\\\x",
        "/ws/orders?page=2", "javascript:alert(1)", "x" * 9000, "https://service.example/other",
    ),
    "retry-after": ("0", "-1", "1e9", "999999999999", "soon", "Thu, 01 Jan 1970 00:00:00 GMT",
                    "Fri, 31 Dec 9999 23:59:59 GMT", "1.5", "٣", "Mon, 99 Foo 20 99:99:99 +9999"),
    "x-rate-limit-limit": ("40", "-1", "0", "x", "9" * 40, "1e3"),
    "x-rate-limit-remaining": ("0", "-1", "x", "9" * 40, "39.5"),
    "x-rate-limit-reset": ("0", "-60", "9" * 40, "x", "59.9"),
    "date": ("", "yesterday", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 GMT",
             "Tue, 24 Nov 2026 09:30:00", "Mon, 00 Jan 0000 00:00:00 GMT",
             "Tue, 24 Nov 2026 09:30:00 +9999", "Sat, 01 Jan 0001 00:00:00 +1400"),
    "cf-ray": ("931354450813d142-CDG", "<b>", "x" * 200, ""),
    "cf-mitigated": ("challenge", "x"),
    "x-request-id": ("a" * 100, "<i>", "req-1"),
}  # fmt: skip
PAGES = (b"<!DOCTYPE html><html>Sorry, you have been blocked</html>", b"<html>", b"Bad Gateway",
         b"", b"%PDF-1.7 broken", b"\xef\xbb\xbf{}", b"null", b"[]", b"{}", b"0", b'""',
         b'{"Message":"Too many requests"}',
         b'{"errors":[{"code":"bot-need-challenge"}]}')  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """One reply.

    Attributes:
        breaks_after: The connection breaks after so many bytes; None for never.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes
    breaks_after: int | None = None

    def response(self) -> httpx.Response:
        """Give it as the network would, packed as it came."""
        headers = [(name.encode(), value.encode()) for name, value in self.headers]
        return httpx.Response(self.status, headers=headers, stream=_Pieces(self))


class _Pieces(httpx.SyncByteStream):
    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def __iter__(self) -> Iterator[bytes]:
        body, end = self._mutant.body, self._mutant.breaks_after
        for start in range(0, len(body), 4096):
            if end is not None and start >= end:
                raise httpx.ReadError("cut")
            yield body[start : start + 4096]
        if end is not None:
            raise httpx.RemoteProtocolError("peer closed connection")


def seeds_of(folder: str) -> tuple[Any, ...]:
    """Read all recorded bodies of a service."""
    names = sorted(path.name for path in (DATA / folder).glob("*.json"))
    return tuple(recorded(f"{folder}/{name}") for name in names)


def mutant(rng: random.Random, fitting: Any, others: tuple[Any, ...]) -> Mutant:
    """Make one.

    Args:
        rng: Decides.
        fitting: What a good reply would say here.
        others: Bodies of other replies of the same service.
    """
    said = copy.deepcopy(fitting if rng.random() < 0.8 else rng.choice(others))
    for _ in range(rng.choice((0, 1, 1, 1, 2, 3, 8))):
        said = rng.choice(_OF_VALUES)(rng, said)
    try:
        body = json.dumps(said, ensure_ascii=rng.random() < 0.5).encode("utf-8", "surrogatepass")
    except RecursionError:
        body = b"[" * 5000
    if rng.random() < 0.35:
        for _ in range(rng.choice((1, 1, 2, 5))):
            body = rng.choice(_OF_BYTES)(rng, body)
    if rng.random() < 0.03:
        body = rng.choice(PAGES)
    headers = [("content-type", "application/json")]
    status = 200 if rng.random() < 0.7 else rng.choice(STATUSES)
    for _ in range(rng.choice((0, 0, 0, 1, 2))):
        name = rng.choice(tuple(HEADERS))
        headers.append((name, rng.choice(HEADERS[name])))
    if rng.random() < 0.08:
        body = gzip.compress(body, 1)[: rng.choice((None, 5, 40))]
        headers.append(("content-encoding", "gzip"))
    breaks = rng.randrange(len(body) + 1) if rng.random() < 0.02 else None
    return Mutant(status, tuple(headers), body, breaks)


# --- what goes wrong with values ----------------------------------------------------------------


def _places(said: Any) -> list[tuple[Any, Any]]:
    """List every place of a value: what holds it, and under which key."""
    found: list[tuple[Any, Any]] = []
    waiting = [said]
    while waiting and len(found) < 3000:
        holder = waiting.pop()
        keys: Any = holder if isinstance(holder, dict) else range(len(holder))
        for key in keys:
            found.append((holder, key))
            if isinstance(holder[key], dict | list):
                waiting.append(holder[key])
    return found


def _somewhere(change: Callable[[random.Random, Any, Any], None]) -> Callable[..., Any]:
    def changed(rng: random.Random, said: Any) -> Any:
        places = _places(said) if isinstance(said, dict | list) else []
        if not places:
            return rng.choice(WEIRD)
        change(rng, *rng.choice(places))
        return said

    return changed


def _weird(rng: random.Random, holder: Any, key: Any) -> None:
    holder[key] = copy.deepcopy(rng.choice(WEIRD))


def _gone(_rng: random.Random, holder: Any, key: Any) -> None:
    del holder[key]


def _wrapped(rng: random.Random, holder: Any, key: Any) -> None:
    holder[key] = rng.choice(([holder[key]], {"value": holder[key]}, {key: holder[key]}))


def _deep(rng: random.Random, holder: Any, key: Any) -> None:
    for _ in range(rng.choice((3, 60, 70, 200))):
        holder[key] = [holder[key]]


def _another_type(_rng: random.Random, holder: Any, key: Any) -> None:
    value = holder[key]
    match value:
        case bool() | None:
            holder[key] = str(value)
        case int() | float():
            holder[key] = str(value)
        case str():
            holder[key] = len(value)
        case list():
            holder[key] = {str(place): item for place, item in enumerate(value)}
        case dict():
            holder[key] = list(value.values())


def _renamed(rng: random.Random, holder: Any, key: Any) -> None:
    if isinstance(holder, dict):
        name = str(key)
        holder[rng.choice((name.upper(), f"{name}\u0000", f" {name}", ""))] = holder.pop(key)


def _many(rng: random.Random, holder: Any, key: Any) -> None:
    times = rng.choice((1, 3, 60)) if isinstance(holder, list) else 1
    try:
        copies = [copy.deepcopy(holder[key]) for _ in range(times)]
    except RecursionError:
        # Deeper already than Python copies.
        return
    if isinstance(holder, list):
        holder += copies
    else:
        holder[f"{key}_2"] = copies[0]


def _swapped(rng: random.Random, holder: Any, key: Any) -> None:
    other = rng.choice(list(holder) if isinstance(holder, dict) else list(range(len(holder))))
    holder[key], holder[other] = holder[other], holder[key]


_OF_VALUES = tuple(
    map(_somewhere, (_weird, _weird, _weird, _gone, _gone, _wrapped, _deep, _another_type,
                     _renamed, _many, _swapped))
)  # fmt: skip


# --- what goes wrong with bytes -----------------------------------------------------------------


def _flipped(rng: random.Random, body: bytes) -> bytes:
    if not body:
        return b"\x00"
    place = rng.randrange(len(body))
    return body[:place] + bytes([body[place] ^ 1 << rng.randrange(8)]) + body[place + 1 :]


def _cut(rng: random.Random, body: bytes) -> bytes:
    return body[: rng.randrange(len(body) + 1)]


def _stuffed(rng: random.Random, body: bytes) -> bytes:
    place = rng.randrange(len(body) + 1)
    return body[:place] + rng.randbytes(rng.choice((1, 3, 40))) + body[place:]


def _twice(rng: random.Random, body: bytes) -> bytes:
    place = rng.randrange(len(body) + 1)
    return body[:place] + body[place // 2 :]


def _nested(rng: random.Random, body: bytes) -> bytes:
    depth = rng.choice((10, 64, 65, 3000))
    return b"[" * depth + body + b"]" * depth


def _large_number(rng: random.Random, body: bytes) -> bytes:
    places = [place for place, sign in enumerate(body[:5000]) if sign in b"123456789"]
    if not places:
        return body
    place = rng.choice(places)
    return body[:place] + b"9" * rng.choice((20, 400, 5000)) + body[place + 1 :]


def _recoded(rng: random.Random, body: bytes) -> bytes:
    return body.decode("utf-8", "replace").encode(rng.choice(("utf-16", "utf-8-sig", "utf-32-le")))


_OF_BYTES = (_flipped, _flipped, _cut, _stuffed, _twice, _nested, _large_number, _recoded)
