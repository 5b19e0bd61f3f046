"""Posting orders back to ShipStation: what notes and statuses have in common.

An order goes back whole, as it was fetched a moment ago, with one thing changed. One alone is
answered with the order; of many ShipStation only says which were taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.fresh_orders import await_room, fetch_fresh
from bb_desktop.application.ports import Transaction
from bb_desktop.domain.effects import LeasedEffect
from bb_desktop.domain.errors import RemoteError
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.shipments import CreatedOrder, ShipStationOrder
from bb_desktop.domain.stage import OrderFacts


@dataclass(frozen=True, slots=True)
class Posting:
    """An order to be posted back.

    Attributes:
        leased: The effect behind it.
        body: The order as fetched, with what is to be changed.
        number: ShipStation's.
    """

    leased: LeasedEffect
    body: Mapping[str, object]
    number: int

    @property
    def order_key(self) -> str:
        """Give the key by which ShipStation's reply names the order."""
        return str(self.body.get("orderKey") or "")


P = TypeVar("P", bound=Posting)


@dataclass(frozen=True, slots=True)
class Fresh:
    """A batch's orders as they stand now.

    Attributes:
        facts: What is known here, by order.
        fetched: As ShipStation has them, by its own number.
        errors: Why one could not be fetched, likewise.
    """

    facts: Mapping[OrderId, OrderFacts]
    fetched: Mapping[int, ShipStationOrder]
    errors: Mapping[int, RemoteError]

    def of(self, order_id: OrderId) -> tuple[OrderFacts | None, ShipStationOrder | None, str]:
        """Give an order here and there, and why it could not be fetched (``""`` if it could)."""
        facts = self.facts.get(order_id)
        mirrored = facts.shipstation if facts else None
        number = mirrored.shipstation_order_id if mirrored else 0
        error = self.errors.get(number)
        return facts, self.fetched.get(number), str(error) if error else ""


def read_fresh(desk: Desk, batch: Sequence[LeasedEffect]) -> Fresh:
    """Read a batch's orders here and in ShipStation; raises ``RemoteError``."""
    with desk.store.reading() as tx:
        facts = {
            one.order.order_id: one
            for one in tx.orders.facts_of(leased.order_id for leased in batch)
        }
    await_room(desk)
    return Fresh(facts, *fetch_fresh(desk, list(facts.values())))


def settle_posted(
    desk: Desk,
    postings: Sequence[P],
    rows: Iterable[CreatedOrder],
    taken: Callable[[Transaction, P, datetime], None],
) -> None:
    """Write down which orders of many were taken; whether it was kept is seen when read back.

    Args:
        desk: What to work with.
        postings: All of them, in any order.
        rows: What ShipStation said.
        taken: Called for each that was taken.
    """
    now = desk.clock.now()
    by_key = {row.order_key: row for row in rows}
    for some in in_batches(postings):
        with desk.store.transaction() as tx:
            for posting in some:
                row = by_key.get(posting.order_key)
                if row is not None and row.success:
                    desk.posted.add(posting.leased.order_id)
                    taken(tx, posting, now)
                else:
                    error = row.error if row else "ShipStation did not say what became of it."
                    refuse(desk, tx, posting.leased, error, now)


def refuse(desk: Desk, tx: Transaction, leased: LeasedEffect, error: str, now: datetime) -> None:
    """Leave to a person what ShipStation refused."""
    detail = error or "ShipStation refused the order."
    tx.outbox.give_up(leased, code="rejected", detail=detail, now=now)
    code = f"{leased.kind.value}_rejected"
    tx.journal.add(
        JournalEntry(now, Event.ATTENTION, leased.order_id, desk.shop.bench, detail=code)
    )
    desk.touched.add(leased.order_id)
