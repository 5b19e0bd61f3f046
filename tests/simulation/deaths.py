"""The ways in which a process dies during a pass: at any statement, commit, request or reply."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING, Any

import httpx
from sqlalchemy import event

from tests.journeys.killing import Fate, Killed, MortalStore

if TYPE_CHECKING:
    from tests.simulation.shop import AShopOfAWeek

#: How many of each there are in most passes.
_STATEMENTS, _COMMITS, _REQUESTS, _CHANGES = 90, 14, 10, 4


class Death:
    """One death: of its kinds one is meant, and comes at its turn.

    Attributes:
        moment: In words.
        store: What the pass works with.
    """

    def __init__(self, chance: Random, shop: AShopOfAWeek) -> None:
        """Choose the moment."""
        kind, most = chance.choice(
            (
                ("before statement", _STATEMENTS),
                ("after commit", _COMMITS),
                ("after commit", _COMMITS),
                ("before request", _REQUESTS),
                ("before change", _CHANGES),
                ("before the reply to change", _CHANGES),
            )
        )
        self._kind = kind
        self._left = chance.randrange(1, most + 1)
        self.moment = f"{kind} {self._left}"
        fate = Fate(self._left if kind == "after commit" else None)
        self.store: Any = MortalStore(shop.store, fate)

    def before_request(self, request: httpx.Request) -> None:
        """Die before a request, or before one that would change something."""
        self._comes("before request")
        if request.method != "GET":
            self._comes("before change")

    def after_request(self, request: httpx.Request) -> None:
        """Die before the reply to a change is read."""
        if request.method != "GET":
            self._comes("before the reply to change")

    def before_statement(self, *_about: object) -> None:
        """Die in the middle of a transaction, or of a reading."""
        self._comes("before statement")

    def _comes(self, kind: str) -> None:
        if kind == self._kind:
            self._left -= 1
            if not self._left:
                raise Killed


@contextmanager
def a_death(chance: Random, shop: AShopOfAWeek) -> Iterator[Death]:
    """Let death come to a pass."""
    death = Death(chance, shop)
    event.listen(shop.engine, "before_cursor_execute", death.before_statement)
    try:
        yield death
    finally:
        event.remove(shop.engine, "before_cursor_execute", death.before_statement)
