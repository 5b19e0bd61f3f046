"""Units: one physical device of an orderline each, and the identifiers recorded on them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from bb_desktop.domain.identifiers import Identifier, IdentifierKind, same_identifier
from bb_desktop.domain.orders import BackMarketOrder, OrderId, Orderline, OrderlineId
from bb_desktop.domain.products import identifier_kind
from bb_desktop.domain.shop import Shop


@dataclass(frozen=True, slots=True)
class ActiveScan:
    """An identifier that stands on an order: recorded, and not withdrawn.

    Attributes:
        recorded_at: Aware, UTC.
        companions: Other numbers of the same phone (IMEI2, serial), as ``kind:value``; kept for
            returns, never sent to Back Market.
        sending: It is on its way to Back Market, or there already, so it can no longer be taken
            back here.
        returned_at: When the device came back from the buyer, so that it may be sold again; aware,
            UTC, or None.
        taught: Its type code was learned from this scan.
    """

    order_id: OrderId
    orderline_id: OrderlineId
    identifier: Identifier
    recorded_at: datetime
    bench: str
    companions: tuple[str, ...] = ()
    sending: bool = False
    returned_at: datetime | None = None
    taught: bool = False


@dataclass(frozen=True, slots=True)
class BenchLease:
    """A bench has an order open.

    Attributes:
        since: When it was opened there, aware UTC.
        until: It ends by itself at this time, unless the bench says again that it is there.
    """

    order_id: OrderId
    bench: str
    since: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class Unit:
    """One device of an order and what is recorded on it.

    Attributes:
        number: Position within its line, from 1.
        kind: What this device needs; never ``none``, accessories are no units.
    """

    line: Orderline
    number: int
    kind: IdentifierKind
    scan: ActiveScan | None

    @property
    def registrable(self) -> bool:
        """Say whether Back Market has room for this unit: it keeps one identifier a line."""
        return self.number == 1


def units_of(order: BackMarketOrder, scans: Iterable[ActiveScan], shop: Shop) -> tuple[Unit, ...]:
    """List the devices of an order that need an identifier, lines in Back Market's order.

    Scans fill the units of their line in the order in which they were recorded; the one that
    Back Market holds for the line is that of its first unit.
    """
    by_line: dict[OrderlineId, list[ActiveScan]] = {}
    for scan in sorted(scans, key=lambda one: one.recorded_at):
        by_line.setdefault(scan.orderline_id, []).append(scan)
    units = []
    for line in order.packed_lines:
        kind = identifier_kind(line, shop)
        if kind is IdentifierKind.NONE:
            continue
        places = _places(line, by_line.get(line.orderline_id, []))
        for number in range(1, line.quantity + 1):
            held = places[number - 1] if number <= len(places) else None
            units.append(Unit(line=line, number=number, kind=kind, scan=held))
    return tuple(units)


def _places(line: Orderline, recorded: list[ActiveScan]) -> list[ActiveScan | None]:
    """Put the scans of a line in the order of its units."""
    if not line.registered:
        return list(recorded)
    held = [one for one in recorded if same_identifier(one.identifier.value, line.registered)]
    others = [one for one in recorded if one not in held]
    if held:
        return [*held, *others]
    # Back Market holds a device that was not scanned here: its place stays free while it can.
    return [None, *others] if len(others) < line.quantity else list(others)
