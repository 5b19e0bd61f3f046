"""Attention: what needs a person, effects that were given up included."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Column, Connection, Table, delete, select, update

from bb_desktop.adapters.store.columns import (
    Number,
    PlainText,
    UtcTime,
    insert_into,
    metadata,
)
from bb_desktop.adapters.store.outbox import outbox
from bb_desktop.domain.effects import EffectState
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem

#: Stands for "no single order": a key cannot hold NULL. Back Market counts from 1.
NO_ORDER = 0

attention = Table(
    "attention",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("code", PlainText, primary_key=True),
    Column("since", UtcTime, nullable=False),
    Column("detail", PlainText, nullable=False),
)


class SqlAttention:
    """What needs a person, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def put(self, item: AttentionItem) -> bool:
        """Raise it, keeping ``since`` when it stands already; True when it is new."""
        key = {"order_id": item.order_id or NO_ORDER, "code": item.code}
        added = self._connection.execute(
            insert_into(self._connection, attention)
            .values(**key, since=item.since, detail=item.detail)
            .on_conflict_do_nothing()
            .returning(attention.c.code)
        )
        if added.first() is not None:
            return True
        self._connection.execute(
            update(attention)
            .where(
                attention.c.order_id == key["order_id"],
                attention.c.code == item.code,
                attention.c.detail != item.detail,
            )
            .values(detail=item.detail)
        )
        return False

    def clear(self, order_id: OrderId | None, codes: Iterable[str] | None = None) -> None:
        """Take it away: these codes, or all of the order (of no single order, for None)."""
        statement = delete(attention).where(attention.c.order_id == (order_id or NO_ORDER))
        if codes is not None:
            statement = statement.where(attention.c.code.in_(list(codes)))
        self._connection.execute(statement)

    def items(self, order_id: OrderId | None = None) -> tuple[AttentionItem, ...]:
        """List all, or those of one order, oldest first.

        An effect that was given up has the code ``<kind>_<error code>``, as ``create_rejected``.
        """
        raised = select(attention)
        given_up = select(outbox).where(outbox.c.state == EffectState.ATTENTION.value)
        if order_id is not None:
            raised = raised.where(attention.c.order_id == order_id)
            given_up = given_up.where(outbox.c.order_id == order_id)
        items = [
            AttentionItem(
                order_id=OrderId(row.order_id) if row.order_id != NO_ORDER else None,
                code=row.code,
                since=row.since,
                detail=row.detail,
            )
            for row in self._connection.execute(raised)
        ]
        items += [
            AttentionItem(
                order_id=OrderId(row.order_id),
                code=f"{row.kind}_{row.error_code}" if row.error_code else row.kind,
                since=row.done_at or row.asked_at,
                detail=row.error_detail,
            )
            for row in self._connection.execute(given_up)
        ]
        return tuple(sorted(items, key=lambda item: (item.since, item.order_id or 0, item.code)))
