"""ShipStation's orders as they are now, in as few requests as it takes, before they are posted.

ShipStation has no partial update: what is posted back a minute after it was fetched undoes what
people did meanwhile.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.watch_shipments import save_mirrored
from bb_desktop.domain.errors import Rejected, RemoteError, UnexpectedReply
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.stage import OrderFacts

#: What was fetched longer ago is fetched again before it is posted back: people may have edited.
_FRESH_FOR = timedelta(seconds=20)
#: From here on one list is cheaper than single orders; right after a reading it is less likely
#: to be, since what is missing in that one is old.
_LIST_FROM = 3
_LIST_AGAIN_FROM = 10
#: How far a list reaches behind the oldest order that is wanted: ShipStation's times are Pacific.
_OVERLAP = timedelta(hours=2)
#: A longer wait for the next window is for the client to refuse, not to sit out here.
_LONGEST_WAIT_S = 90.0


def await_room(desk: Desk) -> None:
    """Wait for the next window before fetching, so that no wait comes between it and the post."""
    budget = desk.shipstation.budget()
    if budget is None or budget.remaining > 1:
        return
    wait_s = (budget.ends_at - desk.clock.now()).total_seconds()
    if 0 < wait_s <= _LONGEST_WAIT_S:
        desk.clock.pause(wait_s + 1)


def fetch_fresh(
    desk: Desk, all_facts: Sequence[OrderFacts]
) -> tuple[dict[int, ShipStationOrder], dict[int, RemoteError]]:
    """Fetch the orders of these facts that can still be changed.

    Returns:
        What was fetched, and what came instead, by ShipStation's numbers: an order that was
        deleted there must not keep the others waiting.

    Raises:
        RemoteError: ShipStation could not be asked at all.
    """
    wanted = {
        part.shipstation_order_id: part for facts in all_facts for part in facts.parts if part.open
    }
    now = desk.clock.now()
    # A clock that was put back meanwhile says nothing about what is fresh.
    stale = desk.fresh_at is None or abs(now - desk.fresh_at) > _FRESH_FOR
    if stale:
        desk.fresh = {}
    unknown = [mirrored for number, mirrored in wanted.items() if number not in desk.fresh]
    if len(unknown) >= (_LIST_FROM if stale else _LIST_AGAIN_FROM):
        oldest = min(mirrored.modified_at for mirrored in unknown)
        listed = desk.shipstation.list_orders(modified_since=oldest - _OVERLAP)
        desk.fresh_at = now
        desk.fresh = {one.shipstation_order_id: one for one in listed.orders}
    found = {number: desk.fresh[number] for number in wanted if number in desk.fresh}
    errors: dict[int, RemoteError] = {}
    for number in wanted:
        if number not in found:
            try:
                found[number] = desk.shipstation.fetch_order(number)
            except (Rejected, UnexpectedReply) as error:
                errors[number] = error
    for some in in_batches(found.values()):
        with desk.store.transaction() as tx:
            desk.touched |= save_mirrored(desk, tx, some)
    return found, errors


def no_longer_fresh(desk: Desk, numbers: Iterable[int]) -> None:
    """Forget what was read of orders that are posted: to post it again would undo that."""
    for number in numbers:
        desk.fresh.pop(number, None)
