"""The search over all orders."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, func, literal_column, or_, select, text

from bb_desktop.adapters.store.order_words import TRIGRAMS, order_words
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.search_words import LEAST_DIGITS, asked_words

#: The index over parts of words knows no shorter ones.
_TRIGRAM = 3


class SqlSearch:
    """Finding orders, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def find(self, words: str, *, limit: int) -> tuple[OrderId, ...]:
        """Find the orders that every word occurs in, newest first; none for no words."""
        asked = asked_words(words)
        if not asked:
            return ()
        indexed: list[str] = []
        place_of: Any = func.strpos
        if self._connection.dialect.name == "sqlite":
            indexed = [word for word in asked if len(word) >= _TRIGRAM]
            place_of = func.instr
        conditions = [_occurs(word, place_of) for word in asked if word not in indexed]
        if not indexed:
            statement = select(order_words.c.order_id).where(*conditions)
            statement = statement.order_by(order_words.c.order_id.desc()).limit(limit)
            return tuple(self._connection.execute(statement).scalars())
        return self._by_trigrams(indexed, conditions, limit)

    def _by_trigrams(
        self, indexed: list[str], conditions: list[ColumnElement[bool]], limit: int
    ) -> tuple[OrderId, ...]:
        expression = " AND ".join(_quoted(word) for word in indexed)
        row: Any = literal_column(f"{TRIGRAMS}.rowid")
        statement: Any = (
            select(row)
            .select_from(text(TRIGRAMS))
            .where(text(f"{TRIGRAMS} MATCH :expression"))
            .order_by(text(f"{TRIGRAMS}.rowid DESC"))
            .limit(limit)
        )
        if conditions:
            statement = statement.where(order_words.c.order_id == row, *conditions)
        found = self._connection.execute(statement, {"expression": expression})
        return tuple(found.scalars())


def _quoted(word: str) -> str:
    """Write a word for the index: as it stands, and short ones not looked for in numbers."""
    quoted = '"' + word.replace('"', '""') + '"'
    return quoted if len(word) >= LEAST_DIGITS else f"words : {quoted}"


def _occurs(word: str, place_of: Any) -> ColumnElement[bool]:
    """Say that a word occurs, for the database to look through the words one order at a time."""
    in_words: ColumnElement[bool] = place_of(order_words.c.words, word) > 0
    if len(word) < LEAST_DIGITS:
        return in_words
    return or_(in_words, place_of(order_words.c.numbers, word) > 0)
