"""May this reading go on this order? The gates before anything is recorded.

An identifier that was registered at Back Market can never be corrected, so every doubt is
settled here: what was read, what the order needs, and where the same device stands already.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from bb_desktop.domain.identifiers import Identifier, same_identifier
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import SCANNABLE, OrderFacts, stage_of
from bb_desktop.domain.units import ActiveScan


class Reason(StrEnum):
    """Why a reading was not recorded, by the names that the command line prints."""

    CHECK_DIGIT = "check_digit"
    NOT_AN_IDENTIFIER = "not_an_identifier"
    WRONG_KIND = "wrong_kind"
    USED_ON_OTHER_ORDER = "used_on_other_order"
    ORDER_FULL = "order_full"
    ORDER_CLOSED = "order_closed"
    ORDER_UNKNOWN = "order_unknown"


@dataclass(frozen=True, slots=True)
class ScanAccepted:
    """The reading goes on this line.

    Attributes:
        already: It stood there before; nothing changes.
        sold_before_on: A closed order that the same device was on (a return sold again), or None.
    """

    reading: Reading
    identifier: Identifier
    orderline_id: OrderlineId
    already: bool = False
    sold_before_on: OrderId | None = None


@dataclass(frozen=True, slots=True)
class ScanRefused:
    """The reading was not recorded.

    Attributes:
        other: Where the same device stands, when the reason is ``used_on_other_order``.
    """

    reading: Reading
    reason: Reason
    other: ActiveScan | None = None

    @property
    def other_order_id(self) -> OrderId | None:
        """Give the number of the order that holds the same device."""
        return self.other.order_id if self.other else None


ScanDecision = ScanAccepted | ScanRefused


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another order on which the same identifier stands.

    Attributes:
        closed: That order was cancelled or refunded, so the device may be sold again.
    """

    scan: ActiveScan
    closed: bool


def decide(
    facts: OrderFacts | None,
    reading: Reading,
    elsewhere: tuple[Elsewhere, ...],
    shop: Shop,
) -> ScanDecision:
    """Decide whether a reading goes on an order.

    Args:
        facts: The order, or None when this shop has no such order.
        reading: What the scanner read.
        elsewhere: Active scans of the same identifier on other orders.
        shop: For what each product needs.
    """
    if facts is None:
        return ScanRefused(reading, Reason.ORDER_UNKNOWN)
    if reading.check_digit_ok is False and reading.kind in (
        CodeKind.IMEI,
        CodeKind.IMEI2,
    ):
        return ScanRefused(reading, Reason.CHECK_DIGIT)
    identifier = identifier_for(facts, reading, shop)
    if identifier is None:
        return ScanRefused(reading, Reason.NOT_AN_IDENTIFIER)
    for scan in facts.scans:
        if scan.identifier == identifier:
            return ScanAccepted(reading, identifier, scan.orderline_id, already=True)
    if stage_of(facts, shop) not in SCANNABLE:
        return ScanRefused(reading, Reason.ORDER_CLOSED)
    return _place(facts, reading, identifier, elsewhere, shop)


def identifier_for(facts: OrderFacts, reading: Reading, shop: Shop) -> Identifier | None:
    """Choose what to record of a reading: of a label with several, what the order needs.

    A seller's article number looks like a serial number, so the order's own are left out.
    """
    identifier = reading.identifier
    kinds = {unit.kind for unit in facts.units(shop)}
    if identifier is not None and kinds and identifier.kind not in kinds:
        needed = (reading.identifier_of(kind) for kind in sorted(kinds))
        identifier = next((one for one in needed if one is not None), identifier)
    skus = {line.sku.upper() for line in facts.order.lines}
    return None if identifier is not None and identifier.value in skus else identifier


def _place(
    facts: OrderFacts,
    reading: Reading,
    identifier: Identifier,
    elsewhere: tuple[Elsewhere, ...],
    shop: Shop,
) -> ScanDecision:
    units = facts.units(shop)
    if units and all(unit.kind is not identifier.kind for unit in units):
        return ScanRefused(reading, Reason.WRONG_KIND)
    # Another order's phone is the graver error: it is named even when this order is full.
    for other in elsewhere:
        if not other.closed:
            return ScanRefused(reading, Reason.USED_ON_OTHER_ORDER, other.scan)
    free = [unit for unit in units if unit.scan is None and unit.kind is identifier.kind]
    fitting = [unit for unit in free if not (unit.registrable and unit.line.registered)]
    # A line whose identifier Back Market holds already takes that very one, and no other.
    same = [
        unit
        for unit in free
        if unit.registrable and same_identifier(unit.line.registered or "", identifier.value)
    ]
    if not (same or fitting):
        return ScanRefused(reading, Reason.ORDER_FULL)
    unit = (same or fitting)[0]
    sold_before = elsewhere[0].scan.order_id if elsewhere else None
    return ScanAccepted(reading, identifier, unit.line.orderline_id, sold_before_on=sold_before)
