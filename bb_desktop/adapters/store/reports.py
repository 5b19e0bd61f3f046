"""Counts over the whole store: what waits, what was shipped, what was stopped, where a phone is.

Everything is counted in the database; only what a page shows comes out of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import (
    Connection,
    Index,
    Text,
    and_,
    bindparam,
    case,
    exists,
    false,
    func,
    or_,
    select,
    type_coerce,
)

from bb_desktop.adapters.store.journal_table import journal
from bb_desktop.adapters.store.order_tables import announcements, orderlines, orders
from bb_desktop.adapters.store.outbox_table import outbox
from bb_desktop.adapters.store.scan_tables import companions_of_scans, scans
from bb_desktop.adapters.store.shipments import shipments
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event
from bb_desktop.domain.reports import ShippedCount, StoredScan, WaitingGroup

Index(
    "ix_shipments_created_at_order_id_voided",
    shipments.c.created_at,
    shipments.c.order_id,
    shipments.c.voided,
)
Index("ix_announcements_announced_at", announcements.c.announced_at)

# The row's JSON is written by us, without blanks; there is no column of its own.
_COMES_BACK = type_coerce(shipments.c.facts, Text).like('%"is_return":true%')

# Built once: every scan asks.
_HOLDING = (
    select(orderlines.c.order_id)
    .where(
        or_(
            orderlines.c.imei == bindparam("asked"),
            orderlines.c.serial_number == bindparam("asked"),
        )
    )
    .distinct()
    .order_by(orderlines.c.order_id)
)


class SqlReports:
    """The counts, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def waiting(self, now: datetime, *, examples: int = 3) -> tuple[WaitingGroup, ...]:
        """Group what is not sent yet by kind and by what it waits for, soonest first.

        Args:
            now: Aware, UTC.
            examples: How many orders of each group are named.
        """
        state, due = outbox.c.state, outbox.c.not_before
        waits = case(
            (state == EffectState.ATTENTION.value, "attention"),
            (state == EffectState.LEASED.value, "leased"),
            (outbox.c.waits != "", outbox.c.waits),
            (or_(due.is_(None), due <= now), "due"),
            else_="later",
        ).label("waits")
        unfinished = state != EffectState.DONE.value
        # At once comes before any time: such a row has none.
        soonest = (case((due.is_(None), 0), else_=1), due, outbox.c.effect_id)
        ranked = (
            select(
                outbox.c.kind,
                waits,
                outbox.c.order_id,
                due.label("due"),
                func.row_number()
                .over(partition_by=(outbox.c.kind, waits), order_by=soonest)
                .label("place"),
                func.count().over(partition_by=(outbox.c.kind, waits)).label("members"),
            )
            .where(unfinished)
            .subquery()
        )
        rows = self._connection.execute(
            select(ranked).where(ranked.c.place <= max(1, examples)).order_by(ranked.c.place)
        ).all()
        groups: dict[tuple[str, str], WaitingGroup] = {}
        for row in rows:
            known = groups.get((row.kind, row.waits))
            told = known.orders if known else ()
            groups[row.kind, row.waits] = WaitingGroup(
                kind=EffectKind(row.kind),
                waits=row.waits,
                count=row.members,
                first_at=known.first_at if known else row.due,
                orders=(*told, OrderId(row.order_id)),
            )
        return tuple(groups.values())

    def shipped(self, starts: Sequence[datetime]) -> tuple[ShippedCount, ...]:
        """Count orders by when their first label that counts was made.

        Voided labels and those of returns do not count. Late is what got its label after the time
        at which it should have left.

        Args:
            starts: Where each stretch begins, rising, aware; the last one only ends the one before.

        Returns:
            A count for each stretch, one fewer than there are starts.
        """
        if len(starts) < 2:
            return ()
        counts = and_(shipments.c.voided.is_(false()), ~_COMES_BACK)
        earlier = shipments.alias("earlier")
        first = (
            select(shipments.c.order_id, func.min(shipments.c.created_at).label("at"))
            .where(
                shipments.c.created_at >= starts[0],
                shipments.c.created_at < starts[-1],
                counts,
                # A second parcel does not ship the order again.
                ~exists().where(
                    earlier.c.order_id == shipments.c.order_id,
                    earlier.c.created_at < starts[0],
                    earlier.c.voided.is_(false()),
                    ~type_coerce(earlier.c.facts, Text).like('%"is_return":true%'),
                ),
            )
            .group_by(shipments.c.order_id)
            .subquery()
        )
        ends = [(first.c.at < end, number) for number, end in enumerate(starts[1:])]
        stretch = case(*ends).label("stretch")
        late = and_(orders.c.ship_by.is_not(None), first.c.at > orders.c.ship_by)
        rows = self._connection.execute(
            select(stretch, func.count(), func.count().filter(late))
            .select_from(first.join(orders, orders.c.order_id == first.c.order_id))
            .group_by(stretch)
        )
        found = {number: ShippedCount(shipped, too_late) for number, shipped, too_late in rows}
        return tuple(found.get(number, ShippedCount(0, 0)) for number in range(len(starts) - 1))

    def told(self, start: datetime, end: datetime) -> tuple[tuple[datetime, datetime], ...]:
        """List when orders were paid and when Back Market was told of their parcels by us.

        Orders without a time of payment are left out.
        """
        rows = self._connection.execute(
            select(orders.c.paid_at, announcements.c.announced_at)
            .select_from(announcements.join(orders, orders.c.order_id == announcements.c.order_id))
            .where(
                announcements.c.announced_at >= start,
                announcements.c.announced_at < end,
                orders.c.paid_at.is_not(None),
            )
        )
        return tuple((paid, told) for paid, told in rows)

    def stopped(self, start: datetime, end: datetime) -> Mapping[str, int]:
        """Count the scans that were refused, by the reason that the journal names."""
        rows = self._connection.execute(
            select(journal.c.detail, func.count())
            .where(
                journal.c.event == Event.REFUSED.value,
                journal.c.at >= start,
                journal.c.at < end,
            )
            .group_by(journal.c.detail)
        )
        return {reason: count for reason, count in rows}

    def scans_of(self, value: str) -> tuple[StoredScan, ...]:
        """List every scan of a phone by any of its numbers, oldest first, withdrawn ones too."""
        beside = companions_of_scans
        # Two indexes, one after the other: an OR over both would read the whole table.
        ids = (
            select(scans.c.scan_id)
            .where(scans.c.value == value)
            .union(select(beside.c.scan_id).where(beside.c.value == value))
        )
        rows = self._connection.execute(
            select(scans)
            .where(scans.c.scan_id.in_(ids))
            .order_by(scans.c.recorded_at, scans.c.scan_id)
        )
        return tuple(
            StoredScan(
                order_id=OrderId(row.order_id),
                kind=IdentifierKind(row.kind),
                value=row.value,
                recorded_at=row.recorded_at,
                bench=row.bench,
                companions=tuple(row.companions),
                withdrawn_at=row.withdrawn_at,
                returned_at=row.returned_at,
            )
            for row in rows
        )

    def orders_holding(self, value: str) -> tuple[OrderId, ...]:
        """List the orders on whose lines Back Market holds this identifier."""
        rows = self._connection.execute(_HOLDING, {"asked": value})
        return tuple(OrderId(order_id) for order_id in rows.scalars())
