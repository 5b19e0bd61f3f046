"""Posting orders back to ShipStation: what notes and statuses have in common.

An order goes back whole, as it was fetched a moment ago, with one thing changed. One alone is
answered with the order; of many ShipStation only says which were taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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


#: Of split orders each part is posted, so that a hundred effects may be more than a hundred orders.
_MOST_IN_ONE = 100

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

    def of(self, order_id: OrderId) -> tuple[OrderFacts | None, str]:
        """Give an order with its parts as they stand now, and why one could not be fetched.

        Parts that can no longer be changed are as they were last told. The reason is ``""`` where
        all were fetched.
        """
        facts = self.facts.get(order_id)
        if facts is None:
            return None, ""
        numbers = [part.shipstation_order_id for part in facts.parts]
        errors = [str(self.errors[number]) for number in numbers if number in self.errors]
        parts = [self.fetched.get(part.shipstation_order_id, part) for part in facts.parts]
        if parts:
            facts = replace(facts, shipstation=parts[0], split_off=tuple(parts[1:]))
        return facts, errors[0] if errors else ""


def read_fresh(desk: Desk, batch: Sequence[LeasedEffect]) -> Fresh:
    """Read a batch's orders here and in ShipStation; raises ``RemoteError``."""
    with desk.store.reading() as tx:
        facts = {
            one.order.order_id: one
            for one in tx.orders.facts_of(leased.order_id for leased in batch)
        }
    await_room(desk)
    return Fresh(facts, *fetch_fresh(desk, list(facts.values())))


def post(desk: Desk, postings: Sequence[P]) -> tuple[CreatedOrder, ...]:
    """Post orders back, a hundred in a request; of several changes to one the last has them all."""
    bodies = list({posting.number: posting.body for posting in postings}.values())
    rows: list[CreatedOrder] = []
    for start in range(0, len(bodies), _MOST_IN_ONE):
        rows += desk.shipstation.create_orders(bodies[start : start + _MOST_IN_ONE])
    return tuple(rows)


def settle_posted(
    desk: Desk,
    postings: Sequence[P],
    rows: Iterable[CreatedOrder],
    taken: Callable[[Transaction, Sequence[P], datetime], None],
) -> None:
    """Write down which orders of many were taken; whether it was kept is seen when read back.

    Args:
        desk: What to work with.
        postings: All of them, in any order; an effect may have several, one a part of its order.
        rows: What ShipStation said.
        taken: Called for each effect whose postings were all taken, with these.
    """
    now = desk.clock.now()
    answers = _Answers(rows)
    of_effect: dict[int, list[P]] = {}
    for posting in postings:
        of_effect.setdefault(posting.leased.effect_id, []).append(posting)
    for some in in_batches(of_effect.values()):
        with desk.store.transaction() as tx:
            for together in some:
                told = [answers.of(posting) for posting in together]
                refused = [row for row in told if row is None or not row.success]
                if len(refused) < len(told):
                    desk.posted.add(together[0].leased.order_id)
                if not refused:
                    taken(tx, together, now)
                else:
                    row = refused[0]
                    error = row.error if row else "ShipStation did not say what became of it."
                    refuse(desk, tx, together[0].leased, error, now)


class _Answers:
    """What ShipStation said of each order: by its number, or by its key where it gave none.

    Orders that were split may have one key together.
    """

    def __init__(self, rows: Iterable[CreatedOrder]) -> None:
        self._by_number: dict[int, CreatedOrder] = {}
        self._by_key: dict[str, CreatedOrder] = {}
        for row in rows:
            if row.shipstation_order_id is not None:
                self._by_number[row.shipstation_order_id] = row
            if row.order_key not in self._by_key or not row.success:
                self._by_key[row.order_key] = row

    def of(self, posting: Posting) -> CreatedOrder | None:
        return self._by_number.get(posting.number) or self._by_key.get(posting.order_key)


def refuse(desk: Desk, tx: Transaction, leased: LeasedEffect, error: str, now: datetime) -> None:
    """Leave to a person what ShipStation refused."""
    detail = error or "ShipStation refused the order."
    tx.outbox.give_up(leased, code="rejected", detail=detail, now=now)
    code = f"{leased.kind.value}_rejected"
    tx.journal.add(
        JournalEntry(now, Event.ATTENTION, leased.order_id, desk.shop.bench, detail=code)
    )
    desk.touched.add(leased.order_id)
