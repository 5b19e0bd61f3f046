"""A phone in the hand and no order open: which order it goes to, or where it was sold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bb_desktop.application.bench import Bench, other_holder
from bb_desktop.application.ports import Transaction
from bb_desktop.domain.identifiers import Identifier, Imei
from bb_desktop.domain.opening import why_not_to_pack
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.product_check import Products, stock_verdict
from bb_desktop.domain.scan import Reading
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts, Stage, stage_of
from bb_desktop.domain.stock import StockFit
from bb_desktop.domain.type_codes import SIGHTINGS_BEFORE_WARNING, Fit, judge
from bb_desktop.domain.units import ActiveScan, Unit

#: An order is looked into when it is among so many of its article, the most urgent ones.
_LOOKED_INTO = 40
_GONE = (Stage.SHIPPED, Stage.ANNOUNCED, Stage.CLOSED)


@dataclass(frozen=True, slots=True)
class StandsOn:
    """It was scanned on an order.

    Attributes:
        gone: The parcel has left, or the order is closed: it was sold there.
        came_back: It came back from there, or the order was called off: it may be sold again.
    """

    scan: ActiveScan
    gone: bool
    came_back: bool


@dataclass(frozen=True, slots=True)
class HeldByBackMarket:
    """Back Market holds it for an order that it was not scanned on here."""

    facts: OrderFacts


@dataclass(frozen=True, slots=True)
class GoesTo:
    """An open order waits for just such a device.

    Attributes:
        others: How many more orders wait for one, as far as looked.
        exact: The seller's own list says so; else the type code does.
    """

    order_id: OrderId
    unit: Unit
    others: int
    exact: bool


@dataclass(frozen=True, slots=True)
class Nowhere:
    """Nothing is known of it."""


Place = StandsOn | HeldByBackMarket | GoesTo | Nowhere


def find_phone(bench: Bench, reading: Reading) -> Place:
    """Say where a device belongs; the reading has an identifier or companions that have one."""
    numbers = _numbers(reading)
    with bench.store.reading() as tx:
        stands = _stands_on(tx, numbers, bench.shop)
        if stands is not None and not stands.came_back:
            return stands
        held = None if stands is not None else _held(tx, numbers)
        if held is not None:
            return HeldByBackMarket(held)
        goes = _goes_to(tx, bench, numbers) if numbers else None
    return goes or stands or Nowhere()


def _numbers(reading: Reading) -> tuple[Identifier, ...]:
    """List the numbers of a device; a serial number beside an IMEI may be a part number."""
    found = [one.identifier for one in (reading, *reading.companions) if one.identifier]
    imeis = tuple(one for one in found if isinstance(one, Imei))
    return imeis or tuple(found)


def _stands_on(tx: Transaction, numbers: Sequence[Identifier], shop: Shop) -> StandsOn | None:
    for number in numbers:
        scans = tx.scans.find(number.value)
        if not scans:
            continue
        facts = {one.order.order_id: one for one in tx.orders.facts_of(s.order_id for s in scans)}
        places = [_place(scan, facts.get(scan.order_id), shop) for scan in scans]
        # Where it is bound now goes before where it came back from.
        return next((one for one in places if not one.came_back), places[0])
    return None


def _place(scan: ActiveScan, facts: OrderFacts | None, shop: Shop) -> StandsOn:
    gone = facts is not None and stage_of(facts, shop) in _GONE
    off = facts is not None and facts.order.called_off
    return StandsOn(scan, gone, came_back=off or scan.returned_at is not None)


def _held(tx: Transaction, numbers: Sequence[Identifier]) -> OrderFacts | None:
    for number in numbers:
        found = tx.orders.facts_of(tx.journal.reports.orders_holding(number.value))
        if found:
            return max(found, key=lambda facts: facts.order.created_at)
    return None


def _goes_to(tx: Transaction, bench: Bench, numbers: Sequence[Identifier]) -> GoesTo | None:
    products = bench.known.read(tx)
    skus = _skus(numbers, products)
    if not skus:
        return None
    now = bench.clock.now()
    fitting: list[tuple[OrderId, Unit, bool]] = []
    for facts in tx.orders.facts_of(tx.scans.wanting(skus, limit=_LOOKED_INTO)):
        order_id = facts.order.order_id
        if (
            why_not_to_pack(facts, bench.shop) is not None
            or stage_of(facts, bench.shop) in _GONE
            or other_holder(tx, order_id, bench.shop, now) is not None
        ):
            continue
        found = _waiting_unit(facts.units(bench.shop), numbers, products)
        if found is not None:
            fitting.append((order_id, *found))
    if not fitting:
        return None
    # Where the list is exact, what the type code only guesses does not count.
    exact = [one for one in fitting if one[2]] or fitting
    order_id, unit, by_list = exact[0]
    return GoesTo(order_id, unit, len(exact) - 1, by_list)


def _skus(numbers: Sequence[Identifier], products: Products) -> tuple[str, ...]:
    """Name the articles that a device may be, by the list and by what was learned."""
    found: list[str] = []
    for number in numbers:
        entry = products.stock.entry(number) if products.stock is not None else None
        if entry is not None and entry.sku:
            found.append(entry.sku)
        if isinstance(number, Imei):
            found += products.knowledge.skus_of(number.tac)
    return tuple(dict.fromkeys(found))


def _waiting_unit(
    units: Sequence[Unit], numbers: Sequence[Identifier], products: Products
) -> tuple[Unit, bool] | None:
    for unit in units:
        number = numbers[0]
        if unit.scan is not None or unit.kind is not number.kind:
            continue
        if unit.registrable and unit.line.registered:
            continue
        told = stock_verdict(numbers, unit.line, products.stock)
        if told is not None and told.entry is not None and told.sku_compared:
            if told.fit is StockFit.RIGHT:
                return unit, True
            continue
        known = judge(number, unit.line, products.knowledge)
        said_so = known.tac in products.knowledge.assigned
        if known.fit is Fit.FITS and (said_so or known.count >= SIGHTINGS_BEFORE_WARNING):
            return unit, False
    return None
