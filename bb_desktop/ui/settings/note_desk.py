"""Orders whose notes show what a template makes of them; asked on a worker."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice

from bb_desktop.application.ports import Store, Transaction
from bb_desktop.domain.internal_note import merge, note_lines
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts

#: Three say enough, and are looked for among so many of the newest.
WANTED = 3
_LOOKED_THROUGH = 300


@dataclass(frozen=True, slots=True)
class NotedOrder:
    """An order with its note as ShipStation shows it.

    Attributes:
        facts: All that is known of it; ShipStation's side is there.
        written: Lines of the note that may be ours.
    """

    facts: OrderFacts
    written: tuple[str, ...]

    @property
    def order_id(self) -> OrderId:
        """Give its number."""
        return self.facts.order.order_id

    @property
    def before(self) -> str:
        """Give the note as it stands."""
        return self.facts.shipstation.internal_notes if self.facts.shipstation else ""

    def ours(self, shop: Shop) -> tuple[str, ...]:
        """Give our lines by a template."""
        return note_lines(self.facts.units(shop), shop)

    def after(self, shop: Shop) -> str:
        """Give the note as it would be written by a template; people's text is as it was."""
        return merge(self.before, self.ours(shop), self.written)


class NoteDesk:
    """Finds orders to show a template on."""

    def __init__(self, store: Store) -> None:
        """Take the store; nothing is read yet."""
        self._store = store

    def examples(self) -> tuple[NotedOrder, ...]:
        """Find up to three orders with a recorded identifier and a note, the newest first.

        Those whose note holds people's text as well come before the others: they show that it
        stays.
        """
        with self._store.reading() as tx:
            newest = tx.orders.listed_ids(settled_only=False)
            found = [
                NotedOrder(facts, tx.mirror.written_lines(facts.order.order_id))
                for facts in _facts(tx, tuple(islice(newest, _LOOKED_THROUGH)))
                if facts.shipstation is not None and facts.scans
            ]
        found.sort(key=lambda one: not _has_peoples_text(one))
        return tuple(found[:WANTED])


def _facts(tx: Transaction, order_ids: tuple[OrderId, ...]) -> list[OrderFacts]:
    place = {order_id: at for at, order_id in enumerate(order_ids)}
    return sorted(tx.orders.facts_of(order_ids), key=lambda facts: place[facts.order.order_id])


def _has_peoples_text(one: NotedOrder) -> bool:
    values = {scan.identifier.value for scan in one.facts.scans}
    return any(
        line.strip() and not any(value in line for value in values)
        for line in one.before.splitlines()
    )
