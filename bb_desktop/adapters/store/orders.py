"""Orders: Back Market's facts, what the seller noted beside them, and everything known together."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from itertools import chain
from typing import Any

from sqlalchemy import (
    Connection,
    Select,
    bindparam,
    delete,
    false,
    insert,
    select,
    true,
    update,
)

from bb_desktop.adapters.store.columns import OfOrders, chunks, insert_into
from bb_desktop.adapters.store.erased_table import erased_at, know_again
from bb_desktop.adapters.store.mirror import mirrored_orders
from bb_desktop.adapters.store.order_lists import count_newer, count_settled, listed_ids
from bb_desktop.adapters.store.order_tables import announcements, orderlines, orders
from bb_desktop.adapters.store.order_words import is_settled, keep_listed, order_list
from bb_desktop.adapters.store.scans import active_scans, frees_devices, set_holds
from bb_desktop.adapters.store.shipments import parcels_with, shipments_of
from bb_desktop.domain.errors import StoreError
from bb_desktop.domain.order_sort import OrderSort, SettledCounts
from bb_desktop.domain.orders import BackMarketOrder, OrderId, OrderRecord
from bb_desktop.domain.parts import arranged
from bb_desktop.domain.privacy import erased_order, erased_reply
from bb_desktop.domain.records import Saved
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import Announcement, OrderFacts

# As ShipStation shows it: no blanks, no leading zero, and short enough to be a number.
_NUMBER = re.compile(r"[1-9][0-9]{0,18}")

# Built once: every scan and every order of an import asks.
_TOLD = OfOrders(
    select(
        orders.c.order_id,
        orders.c.facts,
        orders.c.gift,
        orders.c.gift_message,
        orders.c.internal_note,
    ).order_by(orders.c.order_id),
    orders.c.order_id,
)
_ANNOUNCED = OfOrders(select(announcements), announcements.c.order_id)
_ONE = select(orders.c.facts).where(orders.c.order_id == bindparam("asked"))
_SOME = select(orders.c.order_id, orders.c.facts).where(
    orders.c.order_id.in_(bindparam("chosen", expanding=True))
)


def _columns(record: OrderRecord, now: datetime) -> dict[str, object]:
    order = record.order
    return {
        "state": int(order.state),
        "created_at": order.created_at,
        "modified_at": order.modified_at,
        "paid_at": order.paid_at,
        "ship_by": order.ship_by,
        "is_backship": order.is_backship,
        "finished": order.all_lines_final,
        "buyer_country": order.shipping_address.country,
        "price_cents": order.price.cents,
        "currency": order.price.currency,
        "facts": order,
        "raw": dict(record.raw),
        "changed_at": now,
    }


class SqlOrders:
    """The orders, within one transaction."""

    def __init__(self, connection: Connection) -> None:
        """Work on this connection's transaction."""
        self._connection = connection

    def save(self, record: OrderRecord, now: datetime) -> Saved:
        """Write what Back Market told; safe to repeat.

        An older ``modified_at`` than the stored one is SAME, and so is an order that says what
        is stored. An order that is called off sets its devices free. A buyer who was forgotten
        here stays so, as long as nothing is to be shipped any more.
        """
        order = record.order
        stored = self._told(order.order_id)
        if stored is None:
            self._add(record, now)
            return Saved.NEW
        if order.ship_by is None and stored.ship_by is not None:
            # Back Market takes the deadline away once nothing is left to do; whether a parcel was
            # late is told by it.
            order = replace(order, ship_by=stored.ship_by)
            record = replace(record, order=order)
        if order.modified_at < stored.modified_at:
            return Saved.SAME
        if stored.erased and erased_at(self._connection, order.order_id) is not None:
            if is_settled(order):
                order = erased_order(order)
                record = OrderRecord(order, erased_reply(record.raw))
            else:
                know_again(self._connection, order.order_id)
        if order == stored:
            return Saved.SAME
        self._connection.execute(
            update(orders).where(orders.c.order_id == order.order_id), _columns(record, now)
        )
        if order.lines != stored.lines:
            self._connection.execute(
                delete(orderlines).where(orderlines.c.order_id == order.order_id)
            )
            self._add_lines(order)
        keep_listed(self._connection, order)
        if frees_devices(order) != frees_devices(stored):
            set_holds(self._connection, order.order_id, holds=not frees_devices(order))
        return Saved.CHANGED

    def told_anew(self, records: Iterable[OrderRecord]) -> tuple[OrderRecord, ...]:
        """Leave out the records that say what is stored, which saving would leave alone.

        One statement for every 500 orders: most of what a sync reads has not changed.
        """
        told = tuple(records)
        stored: dict[int, BackMarketOrder] = {}
        for chunk in chunks(record.order.order_id for record in told):
            rows = self._connection.execute(_SOME, {"chosen": chunk})
            stored.update((row.order_id, row.facts) for row in rows)
        return tuple(one for one in told if stored.get(one.order.order_id) != one.order)

    def _told(self, order_id: OrderId) -> BackMarketOrder | None:
        return self._connection.execute(_ONE, {"asked": order_id}).scalar()

    def _add(self, record: OrderRecord, now: datetime) -> None:
        self._connection.execute(
            insert(orders),
            {
                "order_id": record.order.order_id,
                "first_seen_at": now,
                "gift_message": "",
                "internal_note": "",
                **_columns(record, now),
            },
        )
        self._add_lines(record.order)
        keep_listed(self._connection, record.order)

    def _add_lines(self, order: BackMarketOrder) -> None:
        # By number, so that a line told twice does not undo the order.
        rows: dict[int, dict[str, object]] = {
            line.orderline_id: {
                "order_id": order.order_id,
                "orderline_id": line.orderline_id,
                "position": position,
                "sku": line.sku,
                "title": line.title,
                "state": int(line.state),
                "quantity": line.quantity,
                "price_cents": line.price.cents,
                "imei": line.imei,
                "serial_number": line.serial_number,
            }
            for position, line in enumerate(order.lines)
        }
        if rows:
            self._connection.execute(insert(orderlines), list(rows.values()))

    def facts(self, order_id: OrderId) -> OrderFacts | None:
        """Gather everything known of one order, or None."""
        return next(iter(self.facts_of([order_id])), None)

    def facts_of(self, order_ids: Iterable[OrderId]) -> tuple[OrderFacts, ...]:
        """Gather everything known of several orders, in the order asked for.

        Unknown ones are left out. Five statements for every 500 orders.
        """
        wanted = list(dict.fromkeys(order_ids))
        found = {
            facts.order.order_id: facts
            for facts in chain.from_iterable(self._gather(chunk) for chunk in chunks(wanted))
        }
        return tuple(found[order_id] for order_id in wanted if order_id in found)

    def all_facts(self, *, unfinished_only: bool = False) -> tuple[OrderFacts, ...]:
        """Gather everything known of all orders, or of those with a line that is not final.

        Oldest order first; five statements in all.
        """
        chosen = select(orders.c.order_id)
        if unfinished_only:
            chosen = chosen.where(orders.c.finished.is_(false()))
        return self._gather(chosen)

    def unsettled_facts(self) -> tuple[OrderFacts, ...]:
        """Gather everything known of the orders that Back Market still expects something of."""
        return self._gather(select(order_list.c.order_id).where(order_list.c.settled.is_(false())))

    def listed_ids(
        self,
        sort: OrderSort = OrderSort.CREATED,
        *,
        descending: bool = True,
        settled_only: bool = True,
    ) -> tuple[OrderId, ...]:
        """List the numbers of all orders or all settled ones; of equal ones the newest first."""
        return listed_ids(self._connection, sort, descending=descending, settled_only=settled_only)

    def count_settled(self) -> SettledCounts:
        """Count the settled orders."""
        return count_settled(self._connection)

    def count_newer(self, order_id: OrderId) -> int:
        """Count the settled orders that were created after this one: its place in their list."""
        return count_newer(self._connection, order_id)

    def announced_ids(self) -> frozenset[OrderId]:
        """Give the settled orders that were shipped."""
        return frozenset(
            self._connection.execute(
                select(order_list.c.order_id).where(
                    order_list.c.settled.is_(true()), order_list.c.announced.is_(true())
                )
            ).scalars()
        )

    def _gather(self, chosen: Sequence[int] | Select[tuple[int]]) -> tuple[OrderFacts, ...]:
        connection = self._connection
        told = _TOLD.rows(connection, chosen).all()
        mirrored = mirrored_orders(connection, chosen)
        parcels = shipments_of(connection, chosen)
        parts = {
            row.order_id: arranged(
                mirrored.get(row.order_id, ()),
                {line.orderline_id: line.quantity for line in row.facts.lines},
            )
            for row in told
        }
        recorded = active_scans(connection, chosen)
        announced = self._announcements(chosen)
        return tuple(
            OrderFacts(
                order=row.facts,
                shipstation=next(iter(parts[row.order_id]), None),
                split_off=parts[row.order_id][1:],
                shipments=parcels_with(
                    connection, parcels.get(row.order_id, ()), parts[row.order_id]
                ),
                scans=recorded.get(row.order_id, ()),
                announcement=announced.get(row.order_id),
                marks=SellerMarks(
                    gift=row.gift,
                    gift_message=row.gift_message,
                    internal_note=row.internal_note,
                ),
            )
            for row in told
        )

    def _announcements(
        self, chosen: Sequence[int] | Select[tuple[int]]
    ) -> Mapping[int, Announcement]:
        found = {}
        for row in _ANNOUNCED.rows(self._connection, chosen).mappings():
            told: dict[str, Any] = dict(row)
            order_id = told.pop("order_id")
            found[order_id] = Announcement(**told)
        return found

    def find_by_number(self, numbers: Iterable[str]) -> Mapping[str, OrderId]:
        """Find known orders by the number that ShipStation shows, which is Back Market's."""
        asked = {int(number): number for number in numbers if _NUMBER.fullmatch(number)}
        found: dict[str, OrderId] = {}
        for chunk in chunks(asked):
            statement = select(orders.c.order_id).where(orders.c.order_id.in_(chunk))
            for order_id in self._connection.execute(statement).scalars():
                found[asked[order_id]] = OrderId(order_id)
        return found

    def find_by_lines(self, orderline_ids: Iterable[int]) -> frozenset[OrderId]:
        """Find known orders by their lines; looks through all of them."""
        found: set[OrderId] = set()
        for chunk in chunks(orderline_ids):
            statement = select(orderlines.c.order_id).where(orderlines.c.orderline_id.in_(chunk))
            found.update(OrderId(one) for one in self._connection.execute(statement).scalars())
        return frozenset(found)

    def save_marks(self, order_id: OrderId, marks: SellerMarks) -> None:
        """Keep what the seller noted by hand.

        Raises:
            StoreError: No such order is stored.
        """
        changed = self._connection.execute(
            update(orders)
            .where(orders.c.order_id == order_id)
            .values(
                gift=marks.gift,
                gift_message=marks.gift_message,
                internal_note=marks.internal_note,
            )
            .returning(orders.c.order_id)
        )
        if changed.first() is None:
            raise StoreError(f"No order {order_id} is stored, so nothing can be noted on it.")

    def save_announcement(self, order_id: OrderId, announcement: Announcement) -> None:
        """Keep with what Back Market was told; the newest one stands."""
        told = {
            column.name: getattr(announcement, column.name)
            for column in announcements.c
            if column.name != "order_id"
        }
        self._connection.execute(
            insert_into(self._connection, announcements)
            .values(order_id=order_id, **told)
            .on_conflict_do_update(index_elements=["order_id"], set_=told)
        )
