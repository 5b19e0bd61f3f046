"""On which order is a device, and since when? For finding one that stands on two at once.

A phone that comes back is sold again, which is no mistake: a use ends when the device came back,
when its line was cancelled or refunded, and, as far as anybody can tell, some days after it was
shipped. What Back Market holds counts like what was scanned here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from bb_desktop.domain.orders import FINAL_LINE_STATES, LineState, OrderId, Orderline
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.units import ActiveScan

#: No parcel is with a buyer, sent back and sold again in less.
_AWAY = timedelta(days=2)
#: The numbers beside a scan that name one phone and no other; serial numbers may be part numbers.
_IMEIS = frozenset({"imei", "imei2"})


@dataclass(frozen=True, slots=True)
class Use:
    """A device on an order.

    Attributes:
        value: As it stands there.
        keys: Every number by which the device is known, comparable.
        begins: Aware, UTC; when it was put on the order.
        ends: When it may be on another one, or None while it may not.
    """

    order_id: OrderId
    value: str
    keys: tuple[str, ...]
    begins: datetime
    ends: datetime | None


def uses_of(facts: OrderFacts) -> tuple[Use, ...]:
    """List the devices of an order that could not be sold to somebody else meanwhile."""
    lines = {line.orderline_id: line for line in facts.order.lines}
    shipped_at = _shipped_at(facts)
    found: list[Use] = []
    for scan in facts.scans:
        line = lines.get(scan.orderline_id)
        if line is not None and not _over(line):
            ends = [one for one in (scan.returned_at, _away(line, shipped_at)) if one is not None]
            found.append(
                Use(
                    order_id=facts.order.order_id,
                    value=scan.identifier.value,
                    keys=_keys(scan),
                    begins=scan.recorded_at,
                    ends=min(ends, default=None),
                )
            )
    known = {key for use in found for key in use.keys}
    # Of what came back the register still tells: it can never be changed there.
    known |= {_key(scan.identifier.value) for scan in facts.scans if scan.returned_at is not None}
    for line in facts.order.lines:
        if not line.registered or _over(line) or _key(line.registered) in known:
            continue
        begins = shipped_at or facts.order.modified_at
        key = _key(line.registered)
        ends_at = _away(line, shipped_at)
        found.append(Use(facts.order.order_id, line.registered, (key,), begins, ends_at))
    return tuple(found)


def clashes(uses: Iterable[Use]) -> Iterator[tuple[Use, Use]]:
    """Find the orders that have one device at the same time: pairs, the earlier one first.

    Args:
        uses: Of one device.
    """
    of_order: dict[OrderId, Use] = {}
    for use in sorted(uses, key=lambda one: (one.begins, one.order_id)):
        of_order.setdefault(use.order_id, use)
    earlier: list[Use] = []
    for later in of_order.values():
        standing = [one for one in earlier if one.ends is None or one.ends > later.begins]
        if standing:
            yield standing[-1], later
        earlier.append(later)


def _over(line: Orderline) -> bool:
    return line.state in FINAL_LINE_STATES and line.state is not LineState.SHIPPED


def _away(line: Orderline, shipped_at: datetime | None) -> datetime | None:
    """Say from when on a shipped device may be back; None for one that is not shipped."""
    if line.state is not LineState.SHIPPED or shipped_at is None:
        return None
    return shipped_at + _AWAY


def _shipped_at(facts: OrderFacts) -> datetime | None:
    if facts.order.shipped_at is not None:
        return facts.order.shipped_at
    if facts.announcement is not None:
        return facts.announcement.announced_at
    return None if facts.shipment is None else facts.shipment.created_at


def _keys(scan: ActiveScan) -> tuple[str, ...]:
    others = (one.partition(":") for one in scan.companions)
    imeis = (value for kind, _, value in others if kind in _IMEIS)
    return tuple(dict.fromkeys(_key(one) for one in (scan.identifier.value, *imeis)))


def _key(value: str) -> str:
    return value.replace(" ", "").casefold()
