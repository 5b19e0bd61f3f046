"""Attention: what needs a person, effects that were given up included, and what people answered.

An answer holds for the evidence that it was given on (`domain.concerns.evidence`): what was
settled by hand is listed again as soon as the facts behind it are other ones.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Column, Connection, Table, bindparam, delete, select, update

from bb_desktop.adapters.store.columns import (
    Number,
    PlainText,
    UtcTime,
    insert_into,
    metadata,
)
from bb_desktop.adapters.store.outbox_table import outbox
from bb_desktop.domain.concerns import NOT_UNDERSTOOD, evidence
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

attention_answers = Table(
    "attention_answers",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("code", PlainText, primary_key=True),
    Column("evidence", PlainText, primary_key=True),
    Column("answered_at", UtcTime, nullable=False),
    # Put off until then; NULL where it was settled by hand.
    Column("later_until", UtcTime),
)

# Built once: asked for at every scan and every order of an import.
_RAISED = select(attention)
_GIVEN_UP = select(outbox).where(outbox.c.state == EffectState.ATTENTION.value)
_OF_ONE = (
    _RAISED.where(attention.c.order_id == bindparam("asked")),
    _GIVEN_UP.where(outbox.c.order_id == bindparam("asked")),
)


class SqlAttention:
    """What needs a person, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def put(self, item: AttentionItem) -> bool:
        """Raise it, keeping ``since`` when it stands already; True when it is new.

        What was settled by hand is new again when its facts are other ones.
        """
        key = {"order_id": item.order_id or NO_ORDER, "code": item.code}
        added = self._connection.execute(
            insert_into(self._connection, attention)
            .values(**key, since=item.since, detail=item.detail)
            .on_conflict_do_nothing()
            .returning(attention.c.code)
        )
        if added.first() is not None:
            return True
        this_one = (attention.c.order_id == key["order_id"], attention.c.code == item.code)
        stored = self._connection.execute(
            select(attention.c.detail, attention.c.since).where(*this_one)
        ).one()
        if stored.detail == item.detail:
            return False
        before = AttentionItem(item.order_id, item.code, stored.since, stored.detail)
        settled = not self.unanswered([before])
        self._forget_answers(item)
        values: dict[str, object] = {"detail": item.detail}
        if settled:
            values["since"] = item.since
        self._connection.execute(update(attention).where(*this_one).values(values))
        return settled

    def clear(self, order_id: OrderId | None, codes: Iterable[str] | None = None) -> None:
        """Take it away: these codes, or all of the order (of no single order, for None)."""
        statement = delete(attention).where(attention.c.order_id == (order_id or NO_ORDER))
        if codes is not None:
            statement = statement.where(attention.c.code.in_(list(codes)))
        self._connection.execute(statement)

    def answer(self, item: AttentionItem, now: datetime, *, later: datetime | None) -> None:
        """Keep that a person has settled it by hand, or with ``later`` put it off until then.

        Holds while the facts behind the item stay the same; the last answer counts.
        """
        key = {"order_id": item.order_id or NO_ORDER, "code": item.code}
        # Of the records that could not be read several may stand under one key.
        one_of_many = item.code == NOT_UNDERSTOOD
        if not one_of_many:
            self._forget_answers(item)
        statement = insert_into(self._connection, attention_answers).values(
            **key, evidence=evidence(item), answered_at=now, later_until=later
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["order_id", "code", "evidence"],
                set_={"answered_at": now, "later_until": later},
            )
        )

    def unanswered(
        self, items: Iterable[AttentionItem], now: datetime | None = None
    ) -> tuple[AttentionItem, ...]:
        """Leave out what was settled by hand and, with ``now``, what is put off beyond it."""
        listed = tuple(items)
        if not listed:
            return ()
        statement = select(attention_answers)
        if len({item.order_id for item in listed}) == 1:
            order_id = listed[0].order_id or NO_ORDER
            statement = statement.where(attention_answers.c.order_id == order_id)
        answers = {
            (row.order_id, row.code, row.evidence): row.later_until
            for row in self._connection.execute(statement)
        }
        if not answers:
            return listed
        kept = []
        for item in listed:
            key = (item.order_id or NO_ORDER, item.code, evidence(item))
            if key in answers:
                later = answers[key]
                if later is None or (now is not None and later > now):
                    continue
            kept.append(item)
        return tuple(kept)

    def _forget_answers(self, item: AttentionItem) -> None:
        self._connection.execute(
            delete(attention_answers).where(
                attention_answers.c.order_id == (item.order_id or NO_ORDER),
                attention_answers.c.code == item.code,
            )
        )

    def items(self, order_id: OrderId | None = None) -> tuple[AttentionItem, ...]:
        """List all, or those of one order, oldest first; what was settled by hand is left out.

        An effect that was given up has the code ``<kind>_<error code>``, as ``create_rejected``.
        """
        raised, given_up = (_RAISED, _GIVEN_UP) if order_id is None else _OF_ONE
        asked = {} if order_id is None else {"asked": order_id}
        items = [
            AttentionItem(
                order_id=OrderId(row.order_id) if row.order_id != NO_ORDER else None,
                code=row.code,
                since=row.since,
                detail=row.detail,
            )
            for row in self._connection.execute(raised, asked)
        ]
        items += [
            AttentionItem(
                order_id=OrderId(row.order_id),
                code=f"{row.kind}_{row.error_code}" if row.error_code else row.kind,
                since=row.done_at or row.asked_at,
                detail=row.error_detail,
            )
            for row in self._connection.execute(given_up, asked)
        ]
        items.sort(key=lambda item: (item.since, item.order_id or 0, item.code))
        return self.unanswered(items)
