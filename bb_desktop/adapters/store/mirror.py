"""The mirror: ShipStation's orders as last told, and what we wrote there."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import (
    Column,
    Connection,
    ForeignKey,
    Select,
    Table,
    bindparam,
    delete,
    insert,
    or_,
    select,
    update,
)

from bb_desktop.adapters.store.columns import (
    HIGHEST_NUMBER,
    DomainValue,
    Json,
    Number,
    OfOrders,
    PlainText,
    UtcTime,
    as_json,
    chunks,
    insert_into,
    metadata,
)
from bb_desktop.adapters.store.erased_table import erased_at
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.pacific import may_be_newer
from bb_desktop.domain.privacy import erased_mirror
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shipments import ShipStationOrder

# Several rows an order: ShipStation splits one into children, which must not replace their parent.
shipstation_orders = Table(
    "shipstation_orders",
    metadata,
    Column("shipstation_order_id", Number, primary_key=True, autoincrement=False),
    Column("order_id", Number, ForeignKey("orders.order_id"), nullable=False, index=True),
    Column("parent_id", Number),
    Column("order_number", PlainText, nullable=False, index=True),
    Column("order_key", PlainText, nullable=False),
    Column("status", PlainText, nullable=False, index=True),
    Column("internal_notes", PlainText, nullable=False),
    Column("store_id", Number),
    Column("modified_at", UtcTime, nullable=False),
    Column("facts", DomainValue(ShipStationOrder), nullable=False),
    Column("raw", Json, nullable=False),
    Column("first_seen_at", UtcTime, nullable=False),
    Column("changed_at", UtcTime, nullable=False),
)

# Apart from the mirror, since what we post is noted before ShipStation's reply is read.
written = Table(
    "written",
    metadata,
    Column("order_id", Number, primary_key=True, autoincrement=False),
    Column("lines", Json, nullable=False),
    Column("status", PlainText),
)

_MIRRORED = OfOrders(
    select(shipstation_orders.c.order_id, shipstation_orders.c.facts, shipstation_orders.c.raw),
    shipstation_orders.c.order_id,
)
# Most of what a pass reads is stored already.
_CHOSEN = shipstation_orders.c.shipstation_order_id.in_(bindparam("chosen", expanding=True))
_AS_TOLD = select(
    shipstation_orders.c.shipstation_order_id,
    shipstation_orders.c.order_id,
    shipstation_orders.c.facts,
    shipstation_orders.c.raw,
).where(_CHOSEN)
_OWNERS = select(shipstation_orders.c.shipstation_order_id, shipstation_orders.c.order_id).where(
    _CHOSEN
)
_LINES = select(written.c.lines).where(written.c.order_id == bindparam("asked"))
_STATUS = select(written.c.status).where(written.c.order_id == bindparam("asked"))


#: Orders merged into merged ones: nobody does that so often.
_DEEPEST = 5


def mirrored_orders(
    connection: Connection, chosen: Sequence[int] | Select[tuple[int]]
) -> Mapping[OrderId, tuple[ShipStationOrder, ...]]:
    """Read ShipStation's orders for each order, as last told; in no certain order.

    In the place of one that was merged into another stands that other one, with what it was split
    into since.
    """
    found: dict[OrderId, list[ShipStationOrder]] = defaultdict(list)
    for order_id, facts, raw in _MIRRORED.rows(connection, chosen):
        found[OrderId(order_id)].append(replace(facts, raw=raw))
    for order_id, told in found.items():
        for _ in range(_DEEPEST):
            if all(one.merged_into is None for one in told):
                break
            told = _in_the_place_of(connection, told)
        found[order_id] = [one for one in told if one.merged_into is None]
    return {order_id: tuple(told) for order_id, told in found.items() if told}


def _in_the_place_of(
    connection: Connection, told: Sequence[ShipStationOrder]
) -> list[ShipStationOrder]:
    """Put in the place of merged orders those that took them in, as long as these say so."""
    table = shipstation_orders
    kept: dict[int, ShipStationOrder] = {}
    for one in told:
        number = one.merged_into
        if number is None:
            kept.setdefault(one.shipstation_order_id, one)
            continue
        owner = select(table.c.order_id).where(table.c.shipstation_order_id == number)
        rows = connection.execute(
            select(table.c.facts, table.c.raw).where(
                table.c.order_id == owner.scalar_subquery(),
                or_(table.c.shipstation_order_id == number, table.c.parent_id == number),
            )
        ).all()
        into = {row.facts.shipstation_order_id: replace(row.facts, raw=row.raw) for row in rows}
        if number in into and one.shipstation_order_id in into[number].merged_ids:
            kept |= into
        else:
            kept.setdefault(one.shipstation_order_id, replace(one, merged_into=None))
    return list(kept.values())


def own_lines(connection: Connection, order_id: OrderId) -> tuple[str, ...]:
    """Give the note lines that may be ours: everything ever posted and not yet replaced."""
    lines = connection.execute(_LINES, {"asked": order_id}).scalar()
    return tuple(lines or ())


def _as_stored(raw: Mapping[str, object]) -> object:
    """Give a reply as it would come back from the database."""
    return json.loads(as_json(dict(raw)))


class SqlMirror:
    """ShipStation's orders, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def save(self, order_id: OrderId, mirrored: ShipStationOrder, now: datetime) -> Saved:
        """Write what ShipStation told; safe to repeat.

        An older ``modified_at`` than the stored one is SAME. With the same one, what was read
        last wins, since ShipStation leaves that time alone on some of its own changes; so it does
        within the hour that autumn repeats. A buyer who was forgotten here stays so.
        """
        if erased_at(self._connection, order_id) is not None:
            mirrored = erased_mirror(mirrored, own_lines(self._connection, order_id))
        table = shipstation_orders
        told = {
            "order_id": order_id,
            "parent_id": mirrored.parent_id,
            "order_number": mirrored.order_number,
            "order_key": mirrored.order_key,
            "status": mirrored.status,
            "internal_notes": mirrored.internal_notes,
            "store_id": mirrored.store_id,
            "modified_at": mirrored.modified_at,
            "facts": mirrored,
            "raw": dict(mirrored.raw),
            "changed_at": now,
        }
        this_one = table.c.shipstation_order_id == mirrored.shipstation_order_id
        stored = self._connection.execute(
            select(table.c.order_id, table.c.facts, table.c.raw).where(this_one)
        ).first()
        if stored is not None and not mirrored.open:
            # One that is open again was taken out of the order that it had been merged into.
            mirrored = replace(mirrored, merged_into=stored.facts.merged_into)
            told["facts"] = mirrored
        if stored is None:
            key = {"shipstation_order_id": mirrored.shipstation_order_id, "first_seen_at": now}
            self._connection.execute(insert(table), {**key, **told})
            return Saved.NEW
        if not may_be_newer(mirrored.modified_at, stored.facts.modified_at):
            return Saved.SAME
        if (stored.order_id, stored.facts, stored.raw) == (
            order_id,
            mirrored,
            _as_stored(mirrored.raw),
        ):
            return Saved.SAME
        self._connection.execute(update(table).where(this_one), told)
        return Saved.CHANGED

    def stored_as(self, orders: Iterable[ShipStationOrder]) -> dict[int, OrderId]:
        """Give the owners of those that are stored exactly as they are told here."""
        told = {one.shipstation_order_id: one for one in orders}
        found = {}
        for chunk in chunks(told):
            for row in self._connection.execute(_AS_TOLD, {"chosen": chunk}):
                one = told[row.shipstation_order_id]
                if (row.facts, row.raw) == (one, _as_stored(one.raw)):
                    found[one.shipstation_order_id] = OrderId(row.order_id)
        return found

    def owners(self, shipstation_order_ids: Iterable[int]) -> dict[int, OrderId]:
        """Find the orders behind ShipStation's own numbers; unknown ones are left out."""
        found = {}
        for chunk in chunks(set(shipstation_order_ids)):
            for row in self._connection.execute(_OWNERS, {"chosen": chunk}):
                found[row.shipstation_order_id] = OrderId(row.order_id)
        return found

    def written_lines(self, order_id: OrderId) -> tuple[str, ...]:
        """Give the note lines that may be ours: everything ever posted and not yet replaced."""
        return own_lines(self._connection, order_id)

    def save_written_lines(self, order_id: OrderId, lines: Sequence[str]) -> None:
        """Keep the note lines that are ours."""
        statement = insert_into(self._connection, written).values(
            order_id=order_id, lines=list(lines)
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["order_id"], set_={"lines": statement.excluded.lines}
            )
        )

    def written_status(self, order_id: OrderId) -> str | None:
        """Give the status that we last brought about, or None."""
        return self._connection.execute(_STATUS, {"asked": order_id}).scalar()

    def save_written_status(self, order_id: OrderId, status: str) -> None:
        """Keep the status that we brought about."""
        statement = insert_into(self._connection, written).values(
            order_id=order_id, lines=[], status=status
        )
        self._connection.execute(
            statement.on_conflict_do_update(
                index_elements=["order_id"], set_={"status": statement.excluded.status}
            )
        )

    def save_merged(self, shipstation_order_id: int, into: int | None) -> OrderId | None:
        """Note that an order was merged into another, or with None that it is on its own again.

        Returns:
            The order behind it where that is news, else None.
        """
        table = shipstation_orders
        if not 0 <= shipstation_order_id <= HIGHEST_NUMBER:
            return None
        this_one = table.c.shipstation_order_id == shipstation_order_id
        stored = self._connection.execute(
            select(table.c.order_id, table.c.facts).where(this_one)
        ).first()
        if stored is None or stored.facts.merged_into == into:
            return None
        merged = replace(stored.facts, merged_into=into)
        self._connection.execute(update(table).where(this_one), {"facts": merged})
        return OrderId(stored.order_id)

    def find(self, shipstation_order_id: int) -> ShipStationOrder | None:
        """Give one of ShipStation's orders as it was last told, or None."""
        if not 0 <= shipstation_order_id <= HIGHEST_NUMBER:
            return None
        table = shipstation_orders
        row = self._connection.execute(
            select(table.c.facts, table.c.raw).where(
                table.c.shipstation_order_id == shipstation_order_id
            )
        ).first()
        return None if row is None else replace(row.facts, raw=row.raw)

    def forget(self, shipstation_order_id: int) -> None:
        """Forget an order that ShipStation has no longer; nothing happens if it is not known."""
        self._connection.execute(
            delete(shipstation_orders).where(
                shipstation_orders.c.shipstation_order_id == shipstation_order_id
            )
        )

    def order_id_of(self, shipstation_order_id: int) -> OrderId | None:
        """Find the order behind ShipStation's own number, children of a split included."""
        if not 0 <= shipstation_order_id <= HIGHEST_NUMBER:
            return None
        return self._connection.execute(
            select(shipstation_orders.c.order_id).where(
                shipstation_orders.c.shipstation_order_id == shipstation_order_id
            )
        ).scalar()
