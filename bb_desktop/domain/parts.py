"""Orders that ShipStation split or merged: which of its orders hold what of a Back Market order.

Pieces are told apart by ``lineItemKey``, which is the number of the orderline (a second item of
one line has ``-2`` after it). Where items tell nothing, a part is taken to hold everything: an
identifier too many in a note serves, one too few does not.

Source: ShipStation API V1, ``AdvancedOptions`` (``parentId``, ``mergedIds``, ``mergedOrSplit``).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from bb_desktop.domain.orders import OrderlineId
from bb_desktop.domain.shipments import GONE_STATUS, ShipStationOrder

_NOT_THERE = frozenset({"cancelled", GONE_STATUS})


def pieces_of(part: ShipStationOrder) -> Mapping[OrderlineId, int]:
    """Count the pieces of each orderline that one of ShipStation's orders holds."""
    counted: Counter[OrderlineId] = Counter()
    for item in _items(part):
        key = str(item.get("lineItemKey") or "").partition("-")[0]
        quantity = item.get("quantity")
        if key.isascii() and key.isdigit() and isinstance(quantity, int | float) and quantity > 0:
            counted[OrderlineId(int(key))] += int(quantity)
    return counted


def holds(part: ShipStationOrder, orderline_id: OrderlineId, lines: Collection[int]) -> bool:
    """Say whether a part holds something of a line.

    Args:
        part: One of ShipStation's orders.
        orderline_id: The line.
        lines: All lines of the Back Market order: a part that names none of them may hold any.
    """
    pieces = pieces_of(part)
    return orderline_id in pieces or not any(line in pieces for line in lines)


def goods_value(part: ShipStationOrder) -> float:
    """Add up what is in a part; what was taken off its price does not count."""
    total = 0.0
    for item in _items(part):
        quantity, price = item.get("quantity"), item.get("unitPrice")
        if isinstance(quantity, int | float) and isinstance(price, int | float) and price > 0:
            total += quantity * price
    return total


def arranged(
    told: Sequence[ShipStationOrder], lines: Mapping[OrderlineId, int]
) -> tuple[ShipStationOrder, ...]:
    """Choose what of ShipStation's orders is a Back Market order's now: the chief one, the others.

    The chief one is that which was not split off, the newest of several; where a person cancelled
    or deleted it and packs from its children, the newest child. Children that were put together
    again are no longer listed by ShipStation and would be waited for in vain: one whose pieces are
    all in the others is left out. So is another order of the same sale that is no child.

    Args:
        told: As last told, in any order.
        lines: Quantity of each line at Back Market.

    Returns:
        Empty for none.
    """
    ordered = sorted(told, key=_rank, reverse=True)
    if not ordered:
        return ()
    chief, *rest = ordered
    children = [one for one in rest if one.parent_id is not None]
    if chief.status in _NOT_THERE:
        packed = next((one for one in children if one.status not in _NOT_THERE), None)
        if packed is not None:
            children.remove(packed)
            chief = packed
    for child in sorted(children, key=lambda one: one.modified_at):
        others = [chief, *(one for one in children if one is not child)]
        if child.open and _all_there(others, child, lines):
            children.remove(child)
    return (chief, *children)


def _rank(one: ShipStationOrder) -> tuple[bool, object, int]:
    return (one.parent_id is None, one.modified_at, one.shipstation_order_id)


def _all_there(
    parts: Iterable[ShipStationOrder], child: ShipStationOrder, lines: Mapping[OrderlineId, int]
) -> bool:
    """Say whether other parts hold all pieces of the lines that a child says it holds some of."""
    counted: Counter[OrderlineId] = Counter()
    for part in parts:
        counted.update(pieces_of(part))
    claimed = [line for line in pieces_of(child) if line in lines]
    return bool(claimed) and all(counted[line] >= lines[line] for line in claimed)


def status_shown(parts: Iterable[ShipStationOrder], wanted: str) -> str:
    """Give the status that an order's parts show: the wanted one if all that can still be set do.

    Args:
        parts: The chief one first; at least one.
        wanted: What was sent.
    """
    first, *others = parts
    differing = (one.status for one in (first, *others) if one.open and one.status != wanted)
    fallback = first.status
    if any(one.status == wanted for one in (first, *others)):
        fallback = wanted
    return next(differing, fallback)


def _items(part: ShipStationOrder) -> Iterator[Mapping[str, object]]:
    items = part.raw.get("items")
    for item in items if isinstance(items, list | tuple) else ():
        if isinstance(item, Mapping) and item.get("adjustment") is not True:
            yield item
