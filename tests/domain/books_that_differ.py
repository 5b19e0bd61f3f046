"""Every way in which two order books may not agree, put at random into books that do.

Each way says which codes are to be found on which order, and nothing else may be found.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from bb_desktop.domain.audit_rules import Side
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.orders import LineState, OrderState
from bb_desktop.domain.records import Written
from bb_desktop.domain.shipments import GONE_STATUS
from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, Mode, Shop, TargetStatus
from tests.builders import a_scan, an_address, an_imei
from tests.domain.books_that_agree import (
    AGREEING,
    BRIDGE,
    COMPANION,
    HOUR,
    Pair,
    announced,
    in_shipstation,
    new_order,
    scanned,
    some_order,
    with_job,
    with_lines,
    with_parcel,
)
from tests.domain.order_facts import NOW


def a_pair(seed: int, *, orders: int = 12, differences: int = 3) -> Pair:
    """Make a pair of books with so many orders, and so many things put in that do not agree."""
    rng = random.Random(seed)
    pair = Pair(rng.choice((BRIDGE, BRIDGE, COMPANION)), rng)
    if rng.random() < 0.2:
        # Some sellers leave what was called off alone in ShipStation.
        left_alone = {**DEFAULT_STATUSES, MarketState.CALLED_OFF: TargetStatus.NOT_YET}
        pair.shop = replace(pair.shop, statuses=left_alone)
    for _ in range(orders):
        rng.choice(AGREEING)(pair)
    for wrong in rng.choices(differences_of(pair.shop), k=differences):
        wrong(pair)
    rng.shuffle(pair.sides)
    return pair


def differences_of(shop: Shop) -> list[Callable[[Pair], object]]:
    """List the ways in which books may differ in this set-up."""
    own = _BRIDGE_ONLY if shop.mode is Mode.BRIDGE else _COMPANION_ONLY
    return [*_BOTH, *own]


# --- what does not agree ----------------------------------------------------------------------


def _ready(pair: Pair) -> Side:
    return in_shipstation(pair, scanned(pair, some_order(pair)))


def _with_order(side: Side, **about: object) -> Side:
    order = replace(side.facts.order, **about)  # type: ignore[arg-type]
    return replace(side, facts=replace(side.facts, order=order))


def _with_mirror(side: Side, **about: object) -> Side:
    mirrored = side.facts.shipstation
    assert mirrored is not None
    changed = replace(mirrored, **about)  # type: ignore[arg-type]
    return replace(side, facts=replace(side.facts, shipstation=changed))


def missing(pair: Pair) -> None:
    """At Back Market, and not in ShipStation."""
    pair.add(some_order(pair), _by_set_up(pair, "missing_in_shipstation", "not_brought_in"))


def _by_set_up(pair: Pair, bridge: str, companion: str) -> str:
    return bridge if pair.shop.mode is Mode.BRIDGE else companion


def missing_after_a_failure(pair: Pair) -> None:
    """Its creation fails again and again."""
    failing = {"attempts": 3, "error_code": "unreachable", "not_before": NOW + HOUR}
    pair.add(with_job(some_order(pair), EffectKind.CREATE, **failing), "missing_in_shipstation")


def no_address(pair: Pair) -> None:
    """Held back, since a label would be refused."""
    side = some_order(pair, shipping_address=an_address(city=""))
    pair.add(side, "address_incomplete")


def no_address_and_late(pair: Pair) -> None:
    """Two facts of one order are two rows."""
    side = some_order(pair, shipping_address=an_address(city=""), ship_by=NOW - HOUR)
    pair.add(side, "address_incomplete", "deadline_passed")


def parcel_shop(pair: Pair) -> None:
    """Goes to a parcel shop."""
    pair.add(some_order(pair, delivery_mode="COLLECTION_POINT"), "collection_point")


def made_by_another(pair: Pair) -> None:
    """Another connection has made it."""
    side = replace(some_order(pair), written=Written(foreign_order="9001"))
    pair.add(side, "already_in_shipstation")


def twice_there(pair: Pair) -> None:
    """Made by us and by another connection."""
    side = _ready(pair)
    pair.add(
        replace(side, written=replace(side.written, foreign_order="9001")), "in_shipstation_twice"
    )


def still_packable(pair: Pair) -> None:
    """Cancelled or refunded at Back Market an hour ago, and offered for packing."""
    state = pair.rng.choice((LineState.CANCELLED, LineState.REFUNDED_BEFORE_SHIPPING))
    side = with_lines(in_shipstation(pair, some_order(pair)), state)
    pair.add(side, "cancelled_still_packable")


def packed_and_called_off(pair: Pair) -> None:
    """The same with its phone scanned: it goes back into stock, and out of ShipStation."""
    side = with_lines(_ready(pair), LineState.CANCELLED)
    pair.add(side, "cancelled_after_scan", "cancelled_still_packable")


def called_off_with_label(pair: Pair) -> None:
    """Cancelled after its label was made."""
    pair.add(
        with_lines(with_parcel(pair, _ready(pair)), LineState.CANCELLED), "called_off_after_label"
    )


def line_called_off(pair: Pair) -> None:
    """One article was cancelled out of it, and is still among its items."""
    side = in_shipstation(pair, new_order(pair, lines=2))
    first, second = side.facts.order.lines
    lines = (first, replace(second, state=LineState.CANCELLED))
    pair.add(_with_order(side, lines=lines), "line_called_off")


def deleted(pair: Pair) -> None:
    """Somebody deleted it in ShipStation."""
    code = _by_set_up(pair, "deleted_in_shipstation", "gone_from_shipstation")
    pair.add(in_shipstation(pair, some_order(pair), GONE_STATUS), code)


def cancelled_there(pair: Pair) -> None:
    """Somebody cancelled it in ShipStation."""
    pair.add(in_shipstation(pair, some_order(pair), "cancelled"), "cancelled_in_shipstation")


def shipped_without_parcel(pair: Pair) -> None:
    """ShipStation shows it as shipped, by what is not known."""
    side = _with_mirror(_ready(pair), status="shipped", modified_at=NOW - HOUR)
    pair.add(side, "shipped_without_parcel")


def not_announced(pair: Pair) -> None:
    """Shipped for hours, all scanned, and not told."""
    side = with_parcel(pair, _ready(pair))
    if pair.rng.random() < 0.5:
        side = with_job(side, EffectKind.ANNOUNCE, not_before=NOW - HOUR, attempts=2)
    pair.add(side, "not_announced")


def left_without(pair: Pair) -> None:
    """Shipped, and a device was not scanned."""
    side = in_shipstation(pair, scanned(pair, some_order(pair), leave=1))
    pair.add(with_parcel(pair, side), "left_without_identifier")


def on_hold_with_label(pair: Pair) -> None:
    """Shipped, while Back Market has put it on hold."""
    side = with_parcel(pair, _ready(pair), hours_ago=0.2)
    side = with_lines(side, LineState.ON_HOLD, order_state=OrderState.TO_SHIP)
    pair.add(side, "on_hold_after_label")


def unfit_number(pair: Pair) -> None:
    """Its parcel number is none."""
    side = with_parcel(pair, _ready(pair), tracking_number="YOUR_TRACKING_NUMBER")
    pair.add(side, "tracking_unfit")


def new_label(pair: Pair) -> None:
    """Told, then voided, then labelled again."""
    side = announced(pair, with_parcel(pair, _ready(pair), hours_ago=3))
    old = side.facts.shipments[0]
    side = replace(side, facts=replace(side.facts, shipments=(replace(old, voided=True),)))
    pair.add(with_parcel(pair, side, hours_ago=1), "relabelled")


def voided(pair: Pair) -> None:
    """Told, then voided, and no new label."""
    side = announced(pair, with_parcel(pair, _ready(pair)))
    old = side.facts.shipments[0]
    side = replace(side, facts=replace(side.facts, shipments=(replace(old, voided=True),)))
    side = _with_mirror(side, status="awaiting_shipment")
    pair.add(side, "voided_after_announcement")


def told_by_another(pair: Pair) -> None:
    """Another program told another number."""
    side = announced(pair, with_parcel(pair, _ready(pair)), by_us=False)
    pair.add(_with_order(side, tracking_number="ELSEWHERE1234567"), "announced_elsewhere")


def other_identifier(pair: Pair) -> None:
    """Back Market holds another number than the one scanned."""
    side = announced(pair, with_parcel(pair, _ready(pair)))
    units = [one for one in side.facts.units(pair.shop) if one.registrable]
    wanted = units[0].line.orderline_id
    lines = tuple(
        replace(line, imei=an_imei(pair.number()).digits) if line.orderline_id == wanted else line
        for line in side.facts.order.lines
    )
    pair.add(_with_order(side, lines=lines), "identifier_differs")


def not_arrived(pair: Pair) -> None:
    """Told, and the number does not read back."""
    side = announced(pair, with_parcel(pair, _ready(pair)), registered=False)
    pair.add(side, _by_set_up(pair, "identifier_late", "identifier_missing"))


def never_identified(pair: Pair) -> None:
    """Announced in the Back Office, and nobody knows the device."""
    side = with_parcel(pair, in_shipstation(pair, some_order(pair)))
    pair.add(announced(pair, side), "announced_unidentified")


def note_gone(pair: Pair) -> None:
    """Somebody wrote over the note, and it is not put right yet."""
    side = _with_mirror(_ready(pair), internal_notes="somebody's own text")
    pair.add(side, "note_behind")


def note_refused(pair: Pair) -> None:
    """ShipStation takes the note and does not show it."""
    side = _with_mirror(_ready(pair), internal_notes="")
    written = replace(side.written, note_not_kept=side.written.note_lines)
    pair.add(replace(side, written=written), "note_not_kept")


def status_refused(pair: Pair) -> None:
    """ShipStation takes the status and does not show it."""
    side = _with_mirror(in_shipstation(pair, some_order(pair)), status="on_hold")
    written = replace(side.written, status="on_hold", status_not_kept="awaiting_shipment")
    pair.add(replace(side, written=written), "status_not_kept")


def one_device_twice(pair: Pair) -> None:
    """One phone on two orders that are both still going out."""
    first, second = _ready(pair), new_order(pair)
    shared = first.facts.scans[0].identifier
    later = a_scan(
        shared,
        order_id=second.order_id,
        orderline_id=second.facts.order.lines[0].orderline_id,
        recorded_at=NOW - HOUR,
    )
    second = replace(second, facts=replace(second.facts, scans=(later,)))
    pair.add(first)
    pair.add(in_shipstation(pair, second), "identifier_twice")


def one_device_registered_twice(pair: Pair) -> None:
    """One phone told for two orders of one day."""
    first = announced(pair, with_parcel(pair, _ready(pair), hours_ago=5))
    shared = first.facts.scans[0].identifier
    second = scanned(pair, new_order(pair), hours_ago=1.7)
    scan = replace(second.facts.scans[0], identifier=shared)
    second = replace(second, facts=replace(second.facts, scans=(scan,)))
    second = announced(pair, with_parcel(pair, in_shipstation(pair, second)))
    pair.add(first)
    pair.add(second, "identifier_twice")


def registered_for_another(pair: Pair) -> None:
    """A phone scanned here is registered at Back Market for an order that was never scanned."""
    other = with_parcel(pair, in_shipstation(pair, new_order(pair)), hours_ago=4)
    shared = an_imei(pair.number())
    other = announced(pair, other)
    lines = tuple(replace(line, imei=shared.digits) for line in other.facts.order.lines)
    pair.add(_with_order(other, lines=lines))
    side = scanned(pair, new_order(pair), hours_ago=1)
    scan = replace(side.facts.scans[0], identifier=shared)
    side = replace(side, facts=replace(side.facts, scans=(scan,)))
    pair.add(in_shipstation(pair, side), "identifier_twice")


def late(pair: Pair) -> None:
    """Its deadline has passed."""
    pair.add(in_shipstation(pair, some_order(pair, ship_by=NOW - HOUR)), "deadline_passed")


def soon(pair: Pair) -> None:
    """Its deadline is near."""
    side = some_order(pair, ship_by=NOW + pair.rng.uniform(0.1, 1.9) * HOUR)
    pair.add(in_shipstation(pair, side), "deadline_near")


def accept_soon(pair: Pair) -> None:
    """The deadline of an order that is not accepted is near."""
    side = some_order(pair, ship_by=NOW + HOUR)
    side = with_lines(side, LineState.TO_ACCEPT, order_state=OrderState.TO_ACCEPT)
    pair.add(side, "deadline_near")


def split(pair: Pair) -> None:
    """Split in ShipStation, and waiting."""
    side = in_shipstation(pair, scanned(pair, new_order(pair, lines=2)))
    chief = side.facts.shipstation
    assert chief is not None
    rows = chief.raw["items"]
    assert isinstance(rows, list)
    one, two = side.written.note_lines
    child = replace(
        chief,
        shipstation_order_id=91_000_000 + pair.number(),
        parent_id=chief.shipstation_order_id,
        internal_notes=two,
        raw={"items": rows[1:]},
    )
    chief = replace(chief, internal_notes=one, raw={"items": rows[:1]})
    facts = replace(side.facts, shipstation=chief, split_off=(child,))
    pair.add(replace(side, facts=facts), "split_in_shipstation")


def merged(pair: Pair) -> None:
    """Merged into one order with another, and waiting."""
    first, second = new_order(pair), new_order(pair)
    first = in_shipstation(pair, first)
    chief = first.facts.shipstation
    assert chief is not None
    keys = [line.orderline_id for side in (first, second) for line in side.facts.order.lines]
    raw = {"items": [{"lineItemKey": str(key), "quantity": 1} for key in keys]}
    chief = replace(chief, merged_ids=(91_000_000 + pair.number(),), raw=raw)
    for side in (first, second):
        facts = replace(side.facts, shipstation=chief)
        pair.add(replace(first, facts=facts), "merged_in_shipstation")


def quantity_changed(pair: Pair) -> None:
    """Back Market wants another number of pieces."""
    side = in_shipstation(pair, new_order(pair, quantity=2))
    order = side.facts.order
    lines = tuple(replace(line, quantity=1) for line in order.lines)
    pair.add(_with_order(side, lines=lines), "items_differ")


def two_parcels(pair: Pair) -> None:
    """Two labels, both living."""
    side = with_parcel(pair, _ready(pair), hours_ago=0.3)
    pair.add(with_parcel(pair, side, hours_ago=0.2), "several_parcels")


def notice_failed(pair: Pair) -> None:
    """ShipStation could not tell Back Market, and says why."""
    side = with_parcel(pair, _ready(pair), notify_error="token expired")
    pair.add(side, "notice_failed")


def not_told(pair: Pair) -> None:
    """ShipStation should have told Back Market."""
    pair.add(with_parcel(pair, _ready(pair)), "not_told")


def left_unidentified(pair: Pair) -> None:
    """ShipStation has told Back Market, and the device was not scanned."""
    side = with_parcel(pair, in_shipstation(pair, some_order(pair)))
    pair.add(announced(pair, side, by_us=False), "left_unidentified")


_BOTH: list[Callable[[Pair], None]] = [
    missing, made_by_another, twice_there, still_packable, packed_and_called_off,
    called_off_with_label, line_called_off, deleted, cancelled_there, shipped_without_parcel,
    new_label, voided, other_identifier, not_arrived, note_gone, note_refused, one_device_twice,
    one_device_registered_twice, registered_for_another, late, soon, accept_soon,
    on_hold_with_label, told_by_another, split, merged,
]  # fmt: skip
_BRIDGE_ONLY: list[Callable[[Pair], None]] = [
    missing_after_a_failure, no_address, no_address_and_late, parcel_shop, not_announced,
    left_without, unfit_number, never_identified, status_refused, quantity_changed, two_parcels,
]  # fmt: skip
_COMPANION_ONLY: list[Callable[[Pair], None]] = [notice_failed, not_told, left_unidentified]
#: Every way, for a test that meets each of them.
ALL_DIFFERENCES = (*_BOTH, *_BRIDGE_ONLY, *_COMPANION_ONLY)
