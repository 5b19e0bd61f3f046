"""Replies and bodies on the practice wire: building the ones, reading the others."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import parse_qsl

import httpx

Json = dict[str, Any]
"""One JSON object as the services send it; its values are whatever the wire allows."""

CF_RAY = "931354450813d142-CDG"

FIREWALL_PAGE = (
    "<!DOCTYPE html>\n<html lang='en-US'><head><title>Attention Required!</title></head>"
    "<body><h1>Sorry, you have been blocked</h1></body></html>\n"
)
RATE_PAGE = (
    "<!DOCTYPE html>\n<html lang='en-US'><head><title>Access denied | Cloudflare</title></head>"
    "<body><h1>Error 1015</h1><p>You are being rate limited</p></body></html>\n"
)
OTHER_PAGE = (
    "<!DOCTYPE html>\n<html lang='en'><head><title>We will be right back</title></head>"
    "<body><h1>We will be right back</h1></body></html>\n"
)


class UnreadableBody(Exception):
    """The body of a request is no JSON and no form."""


def json_reply(status: int, body: object, headers: dict[str, str] | None = None) -> httpx.Response:
    """Answer with JSON."""
    return httpx.Response(
        status,
        headers={"content-type": "application/json; charset=utf-8", **(headers or {})},
        content=json.dumps(body, ensure_ascii=False).encode(),
    )


def html_reply(status: int, page: str, headers: dict[str, str] | None = None) -> httpx.Response:
    """Answer with a page for people, as firewalls and proxies do."""
    return httpx.Response(
        status,
        headers={"content-type": "text/html; charset=UTF-8", **(headers or {})},
        content=page.encode(),
    )


def firewall_reply(status: int, page: str) -> httpx.Response:
    """Answer as the firewall before a service: HTML, its own headers, no ``Retry-After``."""
    return html_reply(
        status,
        page,
        {
            "server": "cloudflare",
            "cf-ray": CF_RAY,
            "cache-control": "max-age=15",
            "referrer-policy": "same-origin",
            "x-frame-options": "SAMEORIGIN",
        },
    )


def parsed_body(request: httpx.Request) -> object:
    """Read the body of a request.

    Returns:
        What the JSON says; a dict of texts for a form; None for an empty body.

    Raises:
        UnreadableBody: Neither JSON nor a form, or broken JSON.
    """
    content = request.read()
    if not content:
        return None
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    try:
        if kind == "application/x-www-form-urlencoded":
            return dict(parse_qsl(content.decode(), keep_blank_values=True))
        if kind == "application/json":
            return json.loads(content)
    except ValueError as error:
        raise UnreadableBody("the body is broken") from error
    raise UnreadableBody(f"a body of the type {kind or 'unknown'!r} is not understood")
