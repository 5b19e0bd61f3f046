"""What needs a person where an order changed after it was made, was split, or was merged."""

from __future__ import annotations

from collections import Counter

from bb_desktop.domain.address_change import AddressState, address_state
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import Orderline, OrderlineId
from bb_desktop.domain.parts import pieces_of
from bb_desktop.domain.products import identifier_kind
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.tracking import clean_tracking

CHANGE_CODES = frozenset(
    {
        "address_after_label",
        "address_differs",
        "called_off_in_merged",
        "items_differ",
        "line_called_off",
        "several_parcels",
    }
)

Found = list[tuple[str, str]]


def called_off_lines(facts: OrderFacts) -> Found:
    """Find what was cancelled out of an order that otherwise goes on, and is still in its items."""
    if facts.order.all_lines_final:
        return []
    held = _pieces(facts)
    scanned = {scan.orderline_id for scan in facts.scans}
    lines = [
        line
        for line in facts.order.lines
        if not line.to_pack and (line.orderline_id in held or line.orderline_id in scanned)
    ]
    if not lines:
        return []
    skus = ", ".join(line.sku or str(line.orderline_id) for line in lines)
    sentence = (
        f"Order {facts.order.order_id} goes on without {skus}: Back Market cancelled it. Take it "
        "out of the order in ShipStation, and do not pack it."
    )
    gone = {line.orderline_id for line in lines}
    ends = [f"…{one.identifier.value[-4:]}" for one in facts.scans if one.orderline_id in gone]
    if ends:
        sentence += f" Its device ({', '.join(ends)}) goes back into stock."
    return [("line_called_off", sentence)]


def differing_lines(facts: OrderFacts) -> tuple[Orderline, ...]:
    """List the lines of which ShipStation holds another number of pieces than Back Market wants.

    Empty where ShipStation's items do not say which lines they are of.
    """
    held = _pieces(facts)
    known = any(line.orderline_id in held for line in facts.order.lines)
    return tuple(
        line
        for line in facts.order.packed_lines
        if known and line.price.cents >= 0 and held[line.orderline_id] != line.quantity
    )


def changed_items(facts: OrderFacts, shop: Shop) -> Found:
    """Find lines that changed at Back Market and not in ShipStation.

    Only where this app made the order: another connection may leave out what it likes.
    """
    if shop.mode is not Mode.BRIDGE or not any(part.open for part in facts.parts):
        return []
    held, lines = _pieces(facts), differing_lines(facts)
    if not lines:
        return []
    listed = ", ".join(
        f"{line.quantity} × {line.sku or line.orderline_id} (not {held[line.orderline_id]})"
        for line in lines
    )
    sentence = (
        f"Back Market wants {listed} in order {facts.order.order_id}: correct it in ShipStation."
    )
    return [("items_differ", sentence)]


def changed_address(facts: OrderFacts, shop: Shop, written: Written) -> Found:
    """Find an address that Back Market changed and that cannot be carried over."""
    state, number = address_state(facts, shop, written), facts.order.order_id
    about = written.address[:6] if written.address else ""
    if state is AddressState.AFTER_LABEL:
        parcel = facts.shipment
        named = clean_tracking(parcel.tracking_number) if parcel else ""
        sentence = (
            f"Back Market changed the address of order {number} after its label"
            f"{f' ({named})' if named else ''} was made: do not ship it to the old one "
            f"[{about}]."
        )
        return [("address_after_label", sentence)]
    if state is AddressState.DIFFERS:
        sentence = (
            f"Back Market changed the address of order {number}, and ShipStation shows another "
            f"one that this app did not write: compare the two [{about}]."
        )
        return [("address_differs", sentence)]
    return []


def parcel_numbers(facts: OrderFacts) -> tuple[str, ...]:
    """List the numbers of an order's living parcels: first the one that Back Market is told."""
    order, chosen = facts.order, facts.shipment
    told = [clean_tracking(one.tracking_number) for one in facts.shipments if one.live]
    numbers = list(dict.fromkeys(number for number in told if number))
    shown = clean_tracking(order.tracking_number) if order.announced else ""
    first = shown if shown in numbers else clean_tracking(chosen.tracking_number) if chosen else ""
    return tuple(sorted(numbers, key=lambda number: number != first))


def several_parcels(facts: OrderFacts, shop: Shop) -> Found:
    """Find an order with more than one living parcel: Back Market has room for one number.

    What ShipStation's own connection tells is its own affair.
    """
    numbers = parcel_numbers(facts)
    if shop.mode is not Mode.BRIDGE or len(numbers) < 2 or facts.waiting_parts:
        return []
    sentence = (
        f"Order {facts.order.order_id} has {len(numbers)} parcels, and Back Market has room for "
        f"one number: it is told {numbers[0]}, and not {', '.join(numbers[1:])}."
    )
    return [("several_parcels", sentence)]


def called_off_in_merged(facts: OrderFacts) -> Found:
    """Find an order that was called off and whose goods are still packed with another order's."""
    chief = facts.shipstation
    if not facts.merged or chief is None or not chief.open or facts.shipment is not None:
        return []
    sentence = (
        f"Order {facts.order.order_id} was cancelled at Back Market, but goes into one parcel with "
        f"others as ShipStation's order {chief.order_number}: take its articles out there."
    )
    return [("called_off_in_merged", sentence)]


def devices_waiting(facts: OrderFacts, shop: Shop) -> int:
    """Count the devices in those parts of a split order that have not left yet."""
    devices = {
        line.orderline_id
        for line in facts.order.packed_lines
        if identifier_kind(line, shop) is not IdentifierKind.NONE
    }
    return sum(
        count
        for part in facts.waiting_parts
        for line, count in pieces_of(part).items()
        if line in devices
    )


def _pieces(facts: OrderFacts) -> Counter[OrderlineId]:
    counted: Counter[OrderlineId] = Counter()
    for part in facts.parts:
        counted.update(pieces_of(part))
    return counted
