"""May this reading go on this order? The gates before anything is recorded.

An identifier that was registered at Back Market can never be corrected, so every doubt is
settled here: what was read, what the order needs, and where the same device stands already.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import OrderId, OrderlineId
from bb_desktop.domain.product_check import (
    Doubt,
    DoubtKind,
    Products,
    product_doubts,
    units_by_stock,
)
from bb_desktop.domain.scan import CodeKind, Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.slots import SlotAsked, SlotTaken, choose_slot
from bb_desktop.domain.stage import SCANNABLE, OrderFacts, stage_of
from bb_desktop.domain.units import ActiveScan, Unit


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
        unit: Its number within the line, from 1; 0 where it stood there before.
        doubts: What spoke against it and was overruled, or nobody was there to be asked.
        guessed: Several articles were possible, and nobody was there to be asked.
    """

    reading: Reading
    identifier: Identifier
    orderline_id: OrderlineId
    already: bool = False
    sold_before_on: OrderId | None = None
    unit: int = 0
    doubts: tuple[Doubt, ...] = ()
    guessed: bool = False


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


@dataclass(frozen=True, slots=True)
class ScanDoubted:
    """The reading was not recorded; it will be when the person says that it is right."""

    reading: Reading
    identifier: Identifier
    orderline_id: OrderlineId
    doubt: Doubt


@dataclass(frozen=True, slots=True)
class ScanAsked:
    """The reading was not recorded; the person has to say which article it is.

    Attributes:
        units: The first free unit of each possible article; at least two.
    """

    reading: Reading
    identifier: Identifier
    units: tuple[Unit, ...]


ScanDecision = ScanAccepted | ScanRefused | ScanDoubted | ScanAsked


@dataclass(frozen=True, slots=True)
class Said:
    """What the person at the bench has said about a reading so far.

    Attributes:
        asked: Somebody is there to be asked. Where nobody is, doubts are noted and overruled, and
            of several possible articles the first is taken.
        overruled: Doubts that were answered with "it is right".
        orderline_id: The article that was chosen.
    """

    asked: bool = False
    overruled: frozenset[DoubtKind] = frozenset()
    orderline_id: OrderlineId | None = None


#: Nobody is there, as on the command line.
NOBODY = Said()


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Another order on which the same identifier stands.

    Attributes:
        closed: That order was cancelled or refunded, or the device came back from it, so that it
            may be sold again.
    """

    scan: ActiveScan
    closed: bool


def decide(
    facts: OrderFacts | None,
    reading: Reading,
    elsewhere: tuple[Elsewhere, ...],
    shop: Shop,
    products: Products | None = None,
    said: Said = NOBODY,
) -> ScanDecision:
    """Decide whether a reading goes on an order.

    Args:
        facts: The order, or None when this shop has no such order.
        reading: What the scanner read.
        elsewhere: Active scans of the same device on other orders.
        shop: For what each product needs.
        products: What is known of devices; None for nothing.
        said: What the person at the bench has said already.
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
    return _place(facts, reading, identifier, elsewhere, shop, products or Products(), said)


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


def numbers_of(reading: Reading, identifier: Identifier) -> tuple[Identifier, ...]:
    """List the numbers by which a device is known elsewhere: the main one, then its other IMEIs.

    Serial numbers beside an IMEI are left out: they may be part numbers, which boxes share.
    """
    found = [identifier]
    for one in (reading, *reading.companions):
        if one.identifier is not None and one.kind in (CodeKind.IMEI, CodeKind.IMEI2):
            found.append(one.identifier)
    same_kind = (one for one in found if one.kind is identifier.kind)
    return tuple(dict.fromkeys(same_kind))


def _place(
    facts: OrderFacts,
    reading: Reading,
    identifier: Identifier,
    elsewhere: tuple[Elsewhere, ...],
    shop: Shop,
    products: Products,
    said: Said,
) -> ScanDecision:
    units = facts.units(shop)
    if units and all(unit.kind is not identifier.kind for unit in units):
        return ScanRefused(reading, Reason.WRONG_KIND)
    # Another order's phone is the graver error: it is named even when this order is full.
    for other in elsewhere:
        if not other.closed:
            return ScanRefused(reading, Reason.USED_ON_OTHER_ORDER, other.scan)
    numbers = numbers_of(reading, identifier)
    first = _known_as_second(facts, numbers)
    choice = choose_slot(identifier, _offered(units, numbers, products, said), products.knowledge)
    if isinstance(choice, SlotTaken):
        if first is not None:
            return ScanAccepted(reading, first.identifier, first.orderline_id, already=True)
        return ScanRefused(reading, Reason.ORDER_FULL)
    if isinstance(choice, SlotAsked) and said.asked:
        return ScanAsked(reading, identifier, choice.units)
    guessed = isinstance(choice, SlotAsked)
    unit = choice.units[0] if isinstance(choice, SlotAsked) else choice.unit
    line = unit.line
    doubts = [*_doubts_of_past(elsewhere, first), *product_doubts(numbers, line, products)]
    if said.asked:
        for doubt in doubts:
            if doubt.kind not in said.overruled:
                return ScanDoubted(reading, identifier, line.orderline_id, doubt)
    return ScanAccepted(
        reading,
        identifier,
        line.orderline_id,
        sold_before_on=elsewhere[0].scan.order_id if elsewhere else None,
        unit=unit.number,
        doubts=tuple(doubts),
        guessed=guessed,
    )


def _offered(
    units: tuple[Unit, ...], numbers: tuple[Identifier, ...], products: Products, said: Said
) -> tuple[Unit, ...]:
    """Leave out the units that a person or the seller's list has excluded."""
    if said.orderline_id is not None:
        return tuple(unit for unit in units if unit.line.orderline_id == said.orderline_id)
    return units_by_stock(numbers, units, products.stock)


def _known_as_second(facts: OrderFacts, numbers: tuple[Identifier, ...]) -> ActiveScan | None:
    """Find a phone of this order that one of these numbers was read beside."""
    values = {f"{kind.value}:{one.value}" for one in numbers for kind in _IMEI_KINDS}
    return next((scan for scan in facts.scans if values.intersection(scan.companions)), None)


_IMEI_KINDS = (CodeKind.IMEI, CodeKind.IMEI2)


def _doubts_of_past(elsewhere: Iterable[Elsewhere], first: ActiveScan | None) -> list[Doubt]:
    doubts = []
    if first is not None:
        doubts.append(Doubt(DoubtKind.SECOND_NUMBER, first.order_id, first.recorded_at))
    sold = next(iter(elsewhere), None)
    if sold is not None:
        doubts.append(Doubt(DoubtKind.SOLD_BEFORE, sold.scan.order_id, sold.scan.recorded_at))
    return doubts
