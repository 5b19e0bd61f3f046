"""Forgetting buyers: what names them is overwritten, what proves the sale stays.

Everything of one order is done in one transaction: the facts and replies of both services, the
table that the search looks into, what the seller noted for the parcel, and the texts in which a
service or a scan may have repeated an address. The journal is only ever added to; its trigger
lets nothing but these texts be changed, and only on orders whose buyer was forgotten.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime

from sqlalchemy import Column as SqlColumn
from sqlalchemy import ColumnElement, Connection, Table, false, func, select, text, true, update

from bb_desktop.adapters.store.attention import attention, attention_answers
from bb_desktop.adapters.store.columns import insert_into
from bb_desktop.adapters.store.erased_table import erased_at, erased_buyers
from bb_desktop.adapters.store.journal_table import journal
from bb_desktop.adapters.store.mirror import own_lines, shipstation_orders
from bb_desktop.adapters.store.order_tables import orders
from bb_desktop.adapters.store.order_words import keep_listed, order_list
from bb_desktop.adapters.store.orders import SqlOrders
from bb_desktop.adapters.store.outbox_table import outbox
from bb_desktop.adapters.store.shipments import shipments
from bb_desktop.adapters.store.state import quarantine
from bb_desktop.domain.concerns import evidence
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.privacy import (
    GONE,
    BuyersKept,
    buyers_words,
    erased_mirror,
    erased_order,
    erased_reply,
    erased_shipment,
    is_code,
    without,
)
from bb_desktop.domain.records import AttentionItem, Event

#: Text that says that the file was begun before what is deleted was overwritten.
REWRITE_WANTED = "rewrite_wanted"
_MERGE = text("INSERT INTO order_trigrams (order_trigrams, rank) VALUES ('merge', :pages)")
#: Pages of the index that are merged in one transaction: some milliseconds.
_MERGED_PAGES = 64
#: Parts of the replies that are about the buyer alone.
_ABOUT_THE_BUYER = (
    "shipTo",
    "billTo",
    "customerEmail",
    "customerUsername",
    "shipping_address",
    "billing_address",
)


class SqlPrivacy:
    """Whose particulars are kept, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def erased_at(self, order_id: OrderId) -> datetime | None:
        """Say when the buyer of an order was forgotten here; None while he is known."""
        return erased_at(self._connection, order_id)

    def closed_at(self, order_id: OrderId) -> datetime | None:
        """Say when an order was closed; None while Back Market expects something of it."""
        return self._connection.execute(
            select(order_list.c.closed_at).where(
                order_list.c.order_id == order_id, order_list.c.settled.is_(true())
            )
        ).scalar()

    def due(self, before: datetime, *, after: int = 0, limit: int) -> tuple[OrderId, ...]:
        """List orders closed before a time whose buyer is known, by number, from one number on."""
        statement = (
            select(order_list.c.order_id)
            .where(_closed_before(before), order_list.c.order_id > after)
            .order_by(order_list.c.order_id)
            .limit(limit)
        )
        return tuple(OrderId(one) for one in self._connection.execute(statement).scalars())

    def kept(self, before: datetime | None) -> BuyersKept:
        """Count the orders whose buyers are known here; ``before`` as for `due`."""
        known = order_list.c.order_id.not_in(select(erased_buyers.c.order_id))
        closed = order_list.c.settled.is_(true())

        def count(*conditions: ColumnElement[bool]) -> int:
            statement = select(func.count()).select_from(order_list).where(*conditions)
            return self._connection.execute(statement).scalar_one()

        oldest = select(func.min(order_list.c.closed_at)).where(closed, known)
        return BuyersKept(
            open=count(order_list.c.settled.is_(false())),
            closed=count(closed, known),
            erased=self._connection.execute(
                select(func.count()).select_from(erased_buyers)
            ).scalar_one(),
            due=0 if before is None else count(_closed_before(before)),
            oldest_closed_at=self._connection.execute(oldest).scalar(),
        )

    def reply(self, order_id: OrderId) -> Mapping[str, object]:
        """Give Back Market's reply as it is stored; empty when there is no such order."""
        found = self._connection.execute(
            select(orders.c.raw).where(orders.c.order_id == order_id)
        ).scalar()
        return found if isinstance(found, dict) else {}

    def erase(self, order_ids: Iterable[OrderId], now: datetime) -> tuple[OrderId, ...]:
        """Forget the buyers of these orders; safe to repeat.

        Returns:
            The orders that something was changed about, unknown ones left out.
        """
        return tuple(one for one in order_ids if self._erase(one, now))

    def erase_strays(self, before: datetime) -> int:
        """Cut what a refused scan read before a time and was no code: a label with an address.

        Returns:
            How many there were.
        """
        statement = select(journal.c.entry_id, journal.c.subject).where(
            journal.c.event == Event.REFUSED.value,
            journal.c.at < before,
            func.length(journal.c.subject) > len(GONE),
        )
        strays = [
            entry_id
            for entry_id, subject in self._connection.execute(statement)
            if not is_code(subject)
        ]
        for entry_id in strays:
            self._connection.execute(
                update(journal).where(journal.c.entry_id == entry_id).values(subject=GONE)
            )
        return len(strays)

    def merge_index(self, *, begin: bool) -> bool:
        """Merge a little of SQLite's index over words: removed ones go; True while there is more.

        Args:
            begin: Look at all its parts anew.
        """
        if self._connection.dialect.name != "sqlite":
            return False
        driver = self._connection.connection.driver_connection
        before = driver.total_changes if driver is not None else 0
        # Source: SQLite documentation, "FTS5", section 6.8: a negative number begins, and fewer
        # than two changes say that nothing is left to merge.
        self._connection.execute(_MERGE, {"pages": -_MERGED_PAGES if begin else _MERGED_PAGES})
        return driver is not None and driver.total_changes - before >= 2

    def _erase(self, order_id: OrderId, now: datetime) -> bool:
        connection = self._connection
        facts = SqlOrders(connection).facts(order_id)
        if facts is None:
            return False
        words = buyers_words(facts, self._about_the_buyer(order_id))
        connection.execute(
            insert_into(connection, erased_buyers)
            .values(order_id=order_id, erased_at=now)
            .on_conflict_do_nothing()
        )
        order = erased_order(facts.order)
        connection.execute(
            update(orders)
            .where(orders.c.order_id == order_id)
            .values(
                facts=order,
                raw=erased_reply(self.reply(order_id)),
                gift_message="",
                internal_note="",
            )
        )
        keep_listed(connection, order)
        self._erase_mirror(order_id)
        self._erase_parcels(order_id)
        self._erase_texts(order_id, words)
        return True

    def _about_the_buyer(self, order_id: OrderId) -> list[object]:
        """Gather the parts of all stored replies that are only about the buyer."""
        replies: list[Mapping[str, object]] = [self.reply(order_id)]
        for table in (shipstation_orders, shipments):
            found = self._connection.execute(select(table.c.raw).where(_of(table, order_id)))
            replies += [raw for raw in found.scalars() if isinstance(raw, dict)]
        return [raw[name] for raw in replies for name in _ABOUT_THE_BUYER if name in raw]

    def _erase_mirror(self, order_id: OrderId) -> None:
        table = shipstation_orders
        lines = own_lines(self._connection, order_id)
        rows = self._connection.execute(
            select(table.c.shipstation_order_id, table.c.facts, table.c.raw).where(
                _of(table, order_id)
            )
        ).all()
        for row in rows:
            kept = erased_mirror(replace(row.facts, raw=row.raw), lines)
            self._connection.execute(
                update(table)
                .where(table.c.shipstation_order_id == row.shipstation_order_id)
                .values(facts=kept, raw=dict(kept.raw), internal_notes=kept.internal_notes)
            )

    def _erase_parcels(self, order_id: OrderId) -> None:
        rows = self._connection.execute(
            select(
                shipments.c.source, shipments.c.shipment_id, shipments.c.facts, shipments.c.raw
            ).where(_of(shipments, order_id))
        ).all()
        for row in rows:
            kept = erased_shipment(replace(row.facts, raw=row.raw))
            self._connection.execute(
                update(shipments)
                .where(shipments.c.source == row.source, shipments.c.shipment_id == row.shipment_id)
                .values(facts=kept, raw=dict(kept.raw))
            )

    def _erase_texts(self, order_id: OrderId, words: Collection[str]) -> None:
        """Take the buyer out of sentences in which a service or a scan repeated an address."""
        self._erase_concerns(order_id, words)
        for row in self._connection.execute(
            select(
                journal.c.entry_id, journal.c.subject, journal.c.detail, journal.c.replaced
            ).where(journal.c.order_id == order_id)
        ).all():
            told = {name: getattr(row, name) for name in ("subject", "detail", "replaced")}
            self._cut(journal, journal.c.entry_id == row.entry_id, told, words)
        this_order = quarantine.c.key == str(order_id)
        for row in self._connection.execute(select(quarantine).where(this_order)).all():
            here = (quarantine.c.service == row.service) & (quarantine.c.list_name == row.list_name)
            self._cut(quarantine, this_order & here, {"reason": row.reason}, words)

    def _erase_concerns(self, order_id: OrderId, words: Collection[str]) -> None:
        """Do so in what needs a person, without asking again for what was answered."""
        connection = self._connection
        for row in connection.execute(select(attention).where(_of(attention, order_id))).all():
            self._cut(
                attention,
                _of(attention, order_id) & (attention.c.code == row.code),
                {"detail": row.detail},
                words,
            )
            self._answered_still(order_id, row.code, row.since, row.detail, words)
        for row in connection.execute(select(outbox).where(_of(outbox, order_id))).all():
            self._cut(
                outbox,
                outbox.c.effect_id == row.effect_id,
                {"error_detail": row.error_detail},
                words,
            )
            code = f"{row.kind}_{row.error_code}" if row.error_code else row.kind
            since = row.done_at or row.asked_at
            self._answered_still(order_id, code, since, row.error_detail, words)

    def _answered_still(
        self, order_id: OrderId, code: str, since: datetime, detail: str, words: Collection[str]
    ) -> None:
        before = AttentionItem(order_id, code, since, detail)
        after = replace(before, detail=without(detail, words))
        if after != before:
            self._connection.execute(
                update(attention_answers)
                .where(
                    _of(attention_answers, order_id),
                    attention_answers.c.code == code,
                    attention_answers.c.evidence == evidence(before),
                )
                .values(evidence=evidence(after))
            )

    def _cut(
        self,
        table: Table,
        where: ColumnElement[bool],
        told: Mapping[str, str],
        words: Collection[str],
    ) -> None:
        changed = {name: without(text, words) for name, text in told.items()}
        if changed != told:
            self._connection.execute(update(table).where(where).values(changed))


def _of(table: Table, order_id: OrderId) -> ColumnElement[bool]:
    column: SqlColumn[int] = table.c.order_id
    return column == order_id


def _closed_before(before: datetime) -> ColumnElement[bool]:
    return (
        order_list.c.settled.is_(true())
        & (order_list.c.closed_at < before)
        & order_list.c.order_id.not_in(select(erased_buyers.c.order_id))
    )
