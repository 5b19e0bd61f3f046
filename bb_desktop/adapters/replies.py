"""What a reply means: the families of errors, and the service's own words out of any envelope.

Back Market knows four shapes of errors besides its firewall's pages, ShipStation has those of
ASP.NET. A service may repeat what we sent, so its words are cut short and what looks like a
buyer's particulars is taken out of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from bb_desktop.adapters.http import Reply
from bb_desktop.domain.errors import (
    Blocked,
    CredentialsRefused,
    RateLimited,
    Rejected,
    RemoteError,
    Service,
    UnexpectedReply,
    Unreachable,
    Why,
)
from bb_desktop.domain.retry import LIMITED_S, LONGEST_LIMIT_S

LONGEST_WORDS = 300
#: What is looked at to find them: patterns take their time with millions of characters.
_READ_WORDS = 2_000
LONGEST_WAIT_S = LONGEST_LIMIT_S
_SHORTEST_PRIVATE = 3
_CHALLENGE = "bot-need-challenge"
_TOO_MANY = "too many requests"

# ShipStation answers 500 for broken rules and for its own faults alike; these are its own.
_OWN_FAULTS = re.compile(
    r"object reference not set|timeout|timed out|deadlock|task was cancell?ed|connection|"
    r"try again|unavailable|nullreference|sqlexception",
    re.IGNORECASE,
)

_REQUEST_ID = re.compile(r"[A-Za-z0-9._:-]{1,80}")
_MARKUP = re.compile(r"<[^>]{0,500}>?")
_OBJECT = re.compile(r"\{[^{}]*\}?")
_MAIL = re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+")


class ServerFault(Unreachable):
    """Raised for HTTP 500: the service may be down, or one record is more than it can bear."""


def refusal(
    service: Service,
    reply: Reply,
    now: datetime,
    *,
    list_of_orders: bool = False,
    one_order_write: bool = False,
    private: Iterable[str] = (),
) -> RemoteError | None:
    """Say what a reply refuses; None when it is a good one, as far as its outside tells.

    Args:
        service: Who answered.
        reply: The reply, complete.
        now: Aware, for waits that are given as a time.
        list_of_orders: A read of Back Market's order list, where 404 means that it is down.
        one_order_write: A change of one order, where ShipStation reports broken rules as 500.
        private: Texts that must not stand in the error: secrets, and what we sent of buyers.
    """
    status, title = reply.status, service.display_name
    parsed = _object_in(reply)
    request_id = _request_id(reply, parsed)
    if status == 429 or (service is Service.SHIPSTATION and _says_too_many(parsed)):
        return RateLimited(
            f"{title} wants fewer requests.",
            service=service,
            retry_after_s=_wait_s(service, reply, now),
            request_id=request_id,
        )
    if status >= 500 or status == 408 or (status == 404 and list_of_orders):
        words = said(parsed, reply, private)
        if one_order_write and _is_broken_rule(status, parsed):
            return Rejected(
                f"{title} refused this: {words}", service=service, status=500, request_id=request_id
            )
        fault = ServerFault if status == 500 else Unreachable
        return fault(
            f"{title} has a fault of its own (HTTP {status}).",
            service=service,
            request_id=request_id,
        )
    if _is_firewall(reply):
        return Blocked(
            f"The firewall of {title} stopped this request.",
            service=service,
            request_id=request_id,
        )
    if 200 <= status < 300:
        if reply.is_html:
            return UnexpectedReply(
                f"{title} answered with a web page.",
                service=service,
                request_id=request_id,
                why=Why.WEB_PAGE,
            )
        return None
    if status in (401, 403):
        return CredentialsRefused(
            f"{title} refused the credentials.",
            service=service,
            status=status,
            request_id=request_id,
        )
    if 400 <= status < 500:
        return Rejected(
            f"{title} refused this: {said(parsed, reply, private)}",
            service=service,
            status=status,
            request_id=request_id,
        )
    return UnexpectedReply(
        f"{title} answered with HTTP {status}.", service=service, request_id=request_id
    )


def said(parsed: Mapping[str, object] | None, reply: Reply, private: Iterable[str] = ()) -> str:
    """Give the service's own words as one short line, or the status when it said nothing."""
    if parsed is not None:
        words = "; ".join(dict.fromkeys(_words(parsed)))
    elif reply.is_html:
        words = ""
    else:
        words = reply.body[: 4 * _READ_WORDS].decode("utf-8", "replace")
    line = one_line(words, private)
    return line or f"HTTP {reply.status}"


def one_line(words: str, private: Iterable[str]) -> str:
    """Make one short line of a service's words, without markup, objects and mail addresses.

    Args:
        words: Whatever the service said.
        private: Texts that are taken out wherever they stand; shorter ones than three characters
            stay, since they would take everything with them.
    """
    texts = sorted({one for one in private if len(one) >= _SHORTEST_PRIVATE}, key=len, reverse=True)
    longest = len(texts[0]) if texts else 0
    # Room for one that begins just before the cut, and what may be the beginning of one goes.
    is_cut = len(words) > _READ_WORDS + longest
    words = words[: _READ_WORDS + longest]
    for text in texts:
        words = re.sub(re.escape(text), "…", words, flags=re.IGNORECASE)
    if is_cut:
        words = words[: max(len(words) - longest, 0)]
    words = _MAIL.sub("…", _OBJECT.sub("…", _MARKUP.sub(" ", words)))
    line = " ".join("".join(c if c.isprintable() else " " for c in words).split())
    return line if len(line) <= LONGEST_WORDS else line[: LONGEST_WORDS - 1] + "…"


def _words(parsed: Mapping[str, object]) -> Iterator[str]:
    """Give the messages of the first envelope that fits; details follow what they explain."""
    state = parsed.get("ModelState")
    if isinstance(state, Mapping):
        yield from _by_field(state)
        return
    error = parsed.get("error")
    if isinstance(error, Mapping):
        yield from _texts(error, "message", "detail", "code")
        for place in (error.get("data"), parsed.get("data")):
            fields = place.get("fields") if isinstance(place, Mapping) else None
            if isinstance(fields, Mapping):
                yield from _by_field(fields)
        return
    errors = parsed.get("errors")
    found = list(_listed(errors))
    title = list(_texts(parsed, "ExceptionMessage", "detail", "title", "Message", "message"))
    if isinstance(error, str):
        title.append(error)
    yield from title
    yield from found
    if not title and not found:
        yield from _by_field(parsed)


def _listed(errors: object) -> Iterator[str]:
    if isinstance(errors, Mapping):
        yield from _by_field(errors)
    elif isinstance(errors, list):
        for row in errors:
            if isinstance(row, str):
                yield row
            elif isinstance(row, Mapping):
                yield from _texts(row, "message", "detail", "title", "code")


def _texts(source: Mapping[str, object], *keys: str) -> Iterator[str]:
    """Give the first key that holds a text."""
    for key in keys:
        text = source.get(key)
        if isinstance(text, str) and text.strip():
            yield text.strip()
            return


def _by_field(fields: Mapping[str, object]) -> Iterator[str]:
    for name, messages in fields.items():
        rows = messages if isinstance(messages, list) else [messages]
        for message in rows:
            if isinstance(message, str) and message.strip():
                yield f"{name}: {message.strip()}"


def _object_in(reply: Reply) -> Mapping[str, object] | None:
    """Read the body of an error, or of a good reply that might be one in disguise."""
    # Good replies are large and are read once, later; errors are small.
    if (reply.status < 300 and len(reply.body) > 2000) or reply.is_html:
        return None
    try:
        parsed = json.loads(reply.body)
    except (ValueError, RecursionError):
        return None
    if isinstance(parsed, list) and parsed and isinstance(parsed[0], Mapping):
        return parsed[0]
    return parsed if isinstance(parsed, dict) else None


def _request_id(reply: Reply, parsed: Mapping[str, object] | None) -> str | None:
    error = (parsed or {}).get("error")
    candidates = [
        (parsed or {}).get("requestId"),
        error.get("requestId") if isinstance(error, Mapping) else None,
        reply.headers.get("cf-ray"),
        reply.headers.get("x-request-id"),
    ]
    for candidate in candidates:
        if isinstance(candidate, str) and _REQUEST_ID.fullmatch(candidate):
            return candidate
    return None


def _is_firewall(reply: Reply) -> bool:
    if 400 <= reply.status < 500 and _CHALLENGE.encode() in reply.body[:4000]:
        return True
    if not reply.is_html:
        return False
    if reply.status == 403 or reply.headers.get("cf-mitigated"):
        return True
    # Every reply passes the firewall and bears its mark, a plain 404 page of the service too.
    return reply.status != 404 and "cf-ray" in reply.headers


def _says_too_many(parsed: Mapping[str, object] | None) -> bool:
    words = [(parsed or {}).get(key) for key in ("message", "Message")]
    return any(isinstance(word, str) and word.strip(" .").casefold() == _TOO_MANY for word in words)


def _is_broken_rule(status: int, parsed: Mapping[str, object] | None) -> bool:
    if status != 500 or parsed is None:
        return False
    words = parsed.get("ExceptionMessage")
    if not isinstance(words, str) or not words.strip():
        return False
    return not _OWN_FAULTS.search(f"{words} {parsed.get('ExceptionType', '')}")


def _wait_s(service: Service, reply: Reply, now: datetime) -> float:
    """Say how long to wait, by whichever header tells, else by the service's habit."""
    for name in ("retry-after", "x-rate-limit-reset"):
        text = reply.headers.get(name, "").strip()
        seconds = _seconds(text, now)
        if seconds is not None:
            return min(max(seconds, 0.0), LONGEST_WAIT_S)
    return LIMITED_S[service]


def _seconds(text: str, now: datetime) -> float | None:
    if re.fullmatch(r"[0-9]{1,9}(\.[0-9]{1,6})?", text):
        return float(text)
    try:
        at = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    at = at if at.tzinfo is not None else at.replace(tzinfo=UTC)
    return (at - now).total_seconds()
