"""Pairs of order books that agree: orders of every kind, each as it should be."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bb_desktop.domain.audit_rules import Side
from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.internal_note import merge, note_lines
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Written
from bb_desktop.domain.shipments import GONE_STATUS, Shipment, ShipmentSource, ShipStationOrder
from bb_desktop.domain.shop import DEFAULT_STATUSES, Mode, Shop
from bb_desktop.domain.stage import Announcement, OrderFacts
from tests.builders import a_line, a_scan, an_imei, an_order
from tests.domain.order_facts import NOW

BRIDGE = Shop(store_id=1)
COMPANION = Shop(store_id=1, mode=Mode.COMPANION)
CASE = "Coque iPhone 12 - Silicone - Noir"
HOUR = timedelta(hours=1)
_DAY = timedelta(days=1)


@dataclass
class Pair:
    """Two order books, and what is wrong with them.

    Attributes:
        wrong: Order and code of everything that is to be found.
    """

    shop: Shop
    rng: random.Random
    sides: list[Side] = field(default_factory=list)
    wrong: set[tuple[int, str]] = field(default_factory=set)
    _made: int = 0

    def number(self) -> int:
        """Give a number that nothing else has."""
        self._made += 1
        return self._made

    def add(self, side: Side, *codes: str) -> Side:
        """Put an order into both books; ``codes`` are what is wrong with it."""
        self.sides.append(side)
        self.wrong |= {(side.order_id, code) for code in codes}
        return side


# --- orders that are as they should be ------------------------------------------------------------


def new_order(
    pair: Pair, *, quantity: int = 1, lines: int = 1, cases: int = 0, **about: object
) -> Side:
    """Make an order that Back Market waits for; nothing else is known of it."""
    number = 28_000_000 + pair.number()
    made = [
        a_line(60_000_000 + pair.number(), quantity=quantity, sku=f"SKU-{at}")
        for at in range(lines)
    ]
    made += [a_line(60_000_000 + pair.number(), title=CASE, sku="CASE") for _ in range(cases)]
    created_at = NOW - pair.rng.uniform(3, 72) * HOUR
    about = {"ship_by": NOW + pair.rng.uniform(3, 48) * HOUR, **about}
    order = an_order(
        number,
        lines=made,
        created_at=created_at,
        modified_at=created_at + timedelta(minutes=5),
        **about,  # type: ignore[arg-type]
    )
    return Side(OrderFacts(order=order))


def in_shipstation(pair: Pair, side: Side, status: str = "awaiting_shipment") -> Side:
    """Let ShipStation have the order, our lines in a note beside somebody's text."""
    facts, order = side.facts, side.facts.order
    lines = note_lines(facts.units(pair.shop), pair.shop)
    text = pair.rng.choice(("", "call before delivery", "two\r\nlines\r\n"))
    mirrored = ShipStationOrder(
        shipstation_order_id=91_000_000 + pair.number(),
        order_number=str(order.order_id),
        order_key=pair.shop.order_key(order.order_id),
        status=status,
        internal_notes=merge(text, lines),
        modified_at=max(order.created_at + HOUR, NOW - pair.rng.uniform(1, 60) * HOUR),
        store_id=1,
        raw={
            "items": [
                {"lineItemKey": str(line.orderline_id), "quantity": line.quantity}
                for line in order.packed_lines
            ]
        },
    )
    written = Written(note_lines=lines, status=status if status != "shipped" else None)
    if pair.shop.mode is Mode.COMPANION:
        written = replace(written, status=None)
    return replace(side, facts=replace(facts, shipstation=mirrored), written=written)


def scanned(pair: Pair, side: Side, *, leave: int = 0, hours_ago: float = 2) -> Side:
    """Scan the devices of an order but for the last ``leave`` ones."""
    units = side.facts.units(pair.shop)
    scans = tuple(
        a_scan(
            an_imei(pair.number()),
            order_id=side.order_id,
            orderline_id=unit.line.orderline_id,
            recorded_at=NOW - hours_ago * HOUR + timedelta(seconds=at),
        )
        for at, unit in enumerate(units[: len(units) - leave])
    )
    return replace(side, facts=replace(side.facts, scans=scans))


def a_parcel(pair: Pair, side: Side, *, hours_ago: float = 1.5, **about: object) -> Shipment:
    mirrored = side.facts.shipstation
    number = pair.number()
    parcel = Shipment(
        source=pair.rng.choice(tuple(ShipmentSource)),
        shipment_id=70_000_000 + number,
        shipstation_order_id=mirrored.shipstation_order_id if mirrored else None,
        order_number=str(side.order_id),
        tracking_number=f"1Z9999999{number:09d}",
        created_at=NOW - hours_ago * HOUR,
        carrier_code="ups",
    )
    return replace(parcel, **about)  # type: ignore[arg-type]


def with_parcel(pair: Pair, side: Side, *, hours_ago: float = 1.5, **about: object) -> Side:
    parcel = a_parcel(pair, side, hours_ago=hours_ago, **about)
    facts = replace(side.facts, shipments=(*side.facts.shipments, parcel))
    if facts.shipstation is not None and parcel.live:
        facts = replace(facts, shipstation=replace(facts.shipstation, status="shipped"))
    return replace(side, facts=facts)


def announced(pair: Pair, side: Side, *, by_us: bool = True, registered: bool = True) -> Side:
    """Let Back Market know the parcel and the devices."""
    facts = side.facts
    parcel = facts.shipment
    assert parcel is not None
    held = {}
    for unit in facts.units(pair.shop):
        if registered and unit.registrable and unit.scan is not None:
            held[unit.line.orderline_id] = unit.scan.identifier.value
    lines = tuple(
        replace(line, state=LineState.SHIPPED, imei=held.get(line.orderline_id, ""))
        for line in facts.order.lines
    )
    at = parcel.created_at + timedelta(minutes=6)
    order = replace(
        facts.order,
        lines=lines,
        state=OrderState.FINISHED,
        tracking_number=parcel.tracking_number,
        shipped_at=at,
        modified_at=at,
        ship_by=None,
    )
    told = Announcement(at, parcel.tracking_number, "UPS") if by_us else None
    return replace(side, facts=replace(facts, order=order, announcement=told))


def with_lines(
    side: Side, state: LineState, *, order_state: OrderState = OrderState.FINISHED
) -> Side:
    """Bring all lines into a state, an hour ago."""
    order = side.facts.order
    lines = tuple(replace(line, state=state) for line in order.lines)
    changed = replace(order, lines=lines, state=order_state, modified_at=NOW - HOUR)
    return replace(side, facts=replace(side.facts, order=changed))


def with_job(side: Side, kind: EffectKind, **about: object) -> Side:
    row = OutboxRow(1, kind, side.order_id, EffectState.PENDING, 0, None, NOW - HOUR)
    row = replace(row, **about)  # type: ignore[arg-type]
    return replace(side, jobs={**side.jobs, kind: row})


def given_up(side: Side, kind: EffectKind) -> Side:
    return with_job(side, kind, state=EffectState.ATTENTION, error_code="rejected")


def some_order(pair: Pair, **about: object) -> Side:
    """Make an order of any usual shape."""
    shape = pair.rng.choice(({}, {}, {"quantity": 2}, {"lines": 2}, {"cases": 1}))
    return new_order(pair, **shape, **about)  # type: ignore[arg-type]


def _new(pair: Pair) -> None:
    side = some_order(pair)
    order = replace(side.facts.order, modified_at=NOW - timedelta(minutes=5))
    pair.add(with_job(replace(side, facts=OrderFacts(order=order)), EffectKind.CREATE))


def _unpaid(pair: Pair) -> None:
    pair.add(with_lines(some_order(pair), LineState.NEW, order_state=OrderState.WAITING_PAYMENT))


def _to_accept(pair: Pair) -> None:
    pair.add(with_lines(some_order(pair), LineState.TO_ACCEPT, order_state=OrderState.TO_ACCEPT))


def _backship(pair: Pair) -> None:
    pair.add(some_order(pair, is_backship=True, ship_by=NOW - HOUR))


def _put_off(pair: Pair) -> None:
    """An order whose creation is looked for again in some minutes: not overdue yet."""
    later = NOW - timedelta(minutes=20)
    if pair.shop.mode is Mode.BRIDGE:
        pair.add(with_job(some_order(pair), EffectKind.CREATE, not_before=later))


def _refused(pair: Pair) -> None:
    """An order that ShipStation refused: a person is asked already."""
    if pair.shop.mode is Mode.BRIDGE:
        pair.add(given_up(some_order(pair), EffectKind.CREATE))


def _open(pair: Pair) -> None:
    side = some_order(pair)
    if pair.rng.random() < 0.5:
        side = scanned(pair, side, leave=pair.rng.choice((0, 1)))
    status = "awaiting_shipment"
    side = in_shipstation(pair, side, status)
    if pair.rng.random() < 0.2 and side.facts.shipstation is not None:
        held = replace(side.facts.shipstation, status="on_hold")
        side = replace(side, facts=replace(side.facts, shipstation=held))
    pair.add(side)


def _just_shipped(pair: Pair) -> None:
    side = in_shipstation(pair, scanned(pair, some_order(pair)))
    side = with_parcel(pair, side, hours_ago=0.05)
    pair.add(with_job(side, EffectKind.ANNOUNCE, not_before=NOW + timedelta(minutes=2)))


def _found_late(pair: Pair) -> None:
    """A label of the night, read this minute: its grace time runs."""
    if pair.shop.mode is Mode.BRIDGE:
        side = in_shipstation(pair, scanned(pair, some_order(pair), hours_ago=9))
        side = with_parcel(pair, side, hours_ago=8)
        pair.add(with_job(side, EffectKind.ANNOUNCE, not_before=NOW + timedelta(minutes=5)))


def _done(pair: Pair) -> None:
    side = in_shipstation(pair, scanned(pair, some_order(pair)))
    pair.add(announced(pair, with_parcel(pair, side)))


def _relabelled_and_told(pair: Pair) -> None:
    side = in_shipstation(pair, scanned(pair, some_order(pair)))
    side = with_parcel(pair, side, hours_ago=2, voided=True)
    pair.add(announced(pair, with_parcel(pair, side)))


def _called_off(pair: Pair) -> None:
    state = pair.rng.choice((LineState.CANCELLED, LineState.REFUNDED_BEFORE_SHIPPING))
    side = some_order(pair)
    if pair.rng.random() < 0.7:
        side = in_shipstation(pair, side, "cancelled")
    pair.add(with_lines(side, state))


def _called_off_now(pair: Pair) -> None:
    """Cancelled a minute ago: ShipStation is told by us with this pass."""
    if pair.shop.mode is Mode.BRIDGE and pair.shop.statuses is DEFAULT_STATUSES:
        side = with_lines(in_shipstation(pair, some_order(pair)), LineState.CANCELLED)
        order = replace(side.facts.order, modified_at=NOW - timedelta(minutes=1))
        side = replace(side, facts=replace(side.facts, order=order))
        pair.add(with_job(side, EffectKind.WRITE_STATUS))


def _sold_again(pair: Pair) -> None:
    """A phone that was refunded, came back or was away for long enough, on a new order."""
    first = in_shipstation(pair, scanned(pair, new_order(pair), hours_ago=80))
    first = announced(pair, with_parcel(pair, first, hours_ago=79))
    scan = first.facts.scans[0]
    match pair.rng.randrange(3):
        case 0:
            first = with_lines(first, LineState.REFUNDED_AFTER_SHIPPING)
        case 1:
            back = replace(scan, returned_at=NOW - 5 * HOUR)
            first = replace(first, facts=replace(first.facts, scans=(back,)))
        case _:
            pass
    pair.add(first)
    second = scanned(pair, new_order(pair))
    again = replace(second.facts.scans[0], identifier=scan.identifier)
    second = replace(second, facts=replace(second.facts, scans=(again,)))
    pair.add(in_shipstation(pair, second))


def _deleted_and_over(pair: Pair) -> None:
    """Cancelled at Back Market, deleted in ShipStation: both say the same."""
    side = in_shipstation(pair, some_order(pair), GONE_STATUS)
    pair.add(with_lines(side, LineState.CANCELLED))


AGREEING: list[Callable[[Pair], None]] = [
    _new, _unpaid, _to_accept, _backship, _put_off, _refused, _open, _open, _open, _just_shipped,
    _found_late, _done, _done, _done, _relabelled_and_told, _called_off, _called_off_now,
    _sold_again, _deleted_and_over,
]  # fmt: skip
