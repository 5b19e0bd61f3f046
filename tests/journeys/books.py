"""Do both books agree? What both services hold, what the store says, and what the seller wants."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from bb_desktop.application.queries import OrderView, order_views
from bb_desktop.domain.shop import Mode
from bb_desktop.domain.stage import Stage
from bb_desktop.domain.units import ActiveScan

if TYPE_CHECKING:
    from tests.journeys.a_shop import AShop


def assert_agree(shop: AShop, left_out: set[int]) -> None:
    """Compare both services with the store, and all of it with what is wanted.

    Args:
        shop: Whose books.
        left_out: Orders on which the test left something open on purpose.
    """
    _assert_nothing_doubled(shop)
    views = order_views(shop.store, shop.choices)
    for view in views:
        if view.order_id not in left_out:
            _assert_facts_are_true(shop, view)
            _assert_all_is_done(shop, view)
    stored = {view.order_id for view in views}
    listed = {order["order_id"] for order in shop.back_market.orders()}
    wanted = {number for number in listed if shop.wire_order(number)["state"] in (1, 3)}
    assert wanted <= stored | left_out


def _assert_nothing_doubled(shop: AShop) -> None:
    # What people split off may have its parent's number and key.
    orders = [one for one in shop.shipstation.orders() if not one["advancedOptions"]["parentId"]]
    keys = Counter(order["orderKey"] for order in orders)
    numbers = Counter(order["orderNumber"] for order in orders)
    assert not [key for key, count in keys.items() if count > 1]
    assert not [number for number, count in numbers.items() if count > 1]
    # Of one parcel; somebody else may have told of another one.
    ships = Counter(
        (call.order_id, call.tracking_number)
        for call in shop.back_market.announcements
        if call.accepted
    )
    assert not [parcel for parcel, count in ships.items() if count > 1]
    writes = Counter(
        write.line_id for write in shop.back_market.identifier_writes if write.accepted
    )
    assert not [line for line, count in writes.items() if count > 1]


def _assert_facts_are_true(shop: AShop, view: OrderView) -> None:
    order, number = view.facts.order, view.order_id
    wire = shop.wire_order(number)
    assert order.state == wire["state"], number
    assert order.tracking_number == wire["tracking_number"], number
    lines = [(line.orderline_id, line.state, line.imei, line.serial_number) for line in order.lines]
    assert lines == [
        (line["id"], line["state"], line["imei"], line["serial_number"])
        for line in wire["orderlines"]
    ], number
    there = shop.shipstation.order_by_number(str(number))
    mirrored = view.facts.shipstation
    if mirrored is not None:
        # Of split and merged orders the one that was taken for the chief one, wherever it is.
        orders = {order["orderId"]: order for order in shop.shipstation.orders()}
        there = orders.get(mirrored.shipstation_order_id)
        for part in view.facts.parts:
            assert orders[part.shipstation_order_id]["orderStatus"] == part.status, number
    if mirrored is None:
        assert there is None or there["orderKey"] != shop.choices.order_key(number), number
        return
    assert there is not None, number
    assert mirrored.status == there["orderStatus"], number
    assert mirrored.internal_notes == (there["internalNotes"] or ""), number
    parts = {part.shipstation_order_id for part in view.facts.parts}
    parcels = {row["trackingNumber"]: row["voided"] for row in shop.shipstation.shipments()
               if row["orderId"] in parts}  # fmt: skip
    known = {
        one.tracking_number: one.voided
        for one in view.facts.shipments
        if one.source.value == "label"
    }
    assert known == parcels, number


def _assert_all_is_done(shop: AShop, view: OrderView) -> None:
    number, facts = view.order_id, view.facts
    assert not shop.waiting(number), (number, shop.waiting(number))
    assert not [scan for scan in facts.scans if scan.sending and not _holds(shop, scan)], number
    if facts.shipstation is not None and facts.shipstation.open:
        assert view.note_up_to_date, number
        # Of a line that was called off before its note was written nothing has to stand there.
        packed = {line.orderline_id for line in facts.order.lines if line.to_pack}
        recorded = {scan.identifier.value for scan in facts.scans if scan.orderline_id in packed}
        if not facts.split_off:
            assert recorded <= set(facts.shipstation.internal_notes.splitlines()), number
    shipped = shop.choices.mode is Mode.BRIDGE and facts.shipment
    if shipped and not (facts.order.called_off or view.missing or view.attention):
        assert view.stage is Stage.ANNOUNCED, (number, view.stage)
        assert facts.order.tracking_number == shipped.tracking_number
    if view.stage is Stage.ANNOUNCED and not view.attention:
        for unit in view.units:
            if unit.scan is not None and unit.registrable:
                assert unit.line.registered == unit.scan.identifier.value, number


def _holds(shop: AShop, scan: ActiveScan) -> bool:
    line_id = scan.orderline_id
    held = {
        line["id"]: line["imei"] or line["serial_number"]
        for order in shop.back_market.orders()
        for line in order["orderlines"]
    }
    return bool(held.get(line_id))
