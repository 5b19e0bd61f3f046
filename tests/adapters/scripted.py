"""A transport that answers from a script, for replies that no well-behaved service gives."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

DATA = Path(__file__).parents[1] / "data"

Answer = httpx.Response | Exception | Callable[[httpx.Request], httpx.Response]


def recorded(name: str) -> Any:
    """Read a recorded payload, by its path below the data folder."""
    return json.loads((DATA / name).read_text(encoding="utf-8"))


class Script(httpx.BaseTransport):
    """Gives the answers in their order, the last one for ever; keeps the requests."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer, or raise what stands in the script."""
        request.read()
        self.requests.append(request)
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, Exception):
            raise answer
        if isinstance(answer, httpx.Response):
            # A copy: one response may be given many times.
            return httpx.Response(answer.status_code, headers=answer.headers, content=answer.read())
        return answer(request)

    @property
    def bodies(self) -> list[Any]:
        """The JSON bodies of the requests, None for those without."""
        return [json.loads(r.content) if r.content else None for r in self.requests]

    @property
    def lines(self) -> list[str]:
        """Method and path of each request."""
        return [f"{r.method} {r.url.path}" for r in self.requests]


def good(body: object, **headers: str) -> httpx.Response:
    """Make a good reply."""
    return httpx.Response(200, json=body, headers=headers)


def html(status: int, page: str = "<!DOCTYPE html><html></html>", **headers: str) -> httpx.Response:
    """Make a page for people."""
    return httpx.Response(status, html=page, headers=headers)
