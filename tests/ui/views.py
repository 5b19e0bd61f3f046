"""Order views for tests of the table: real read models, made without a store."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from bb_desktop.application.queries import LineView, OrderView
from bb_desktop.domain.orders import Address, OrderState
from bb_desktop.domain.products import identifier_kind
from bb_desktop.domain.shipments import ShipStationOrder
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts, stage_of
from bb_desktop.domain.units import ActiveScan
from tests.builders import a_line, an_address, an_order
from tests.clock import NOW

SHOP = Shop(bench="Bench 1")


def a_view(
    order_id: int = 28020682,
    *,
    title: str = "iPhone 11 Pro Max 256 GB - Gris - Libre",
    sku: str = "002353BR",
    quantity: int = 1,
    state: OrderState = OrderState.TO_SHIP,
    due_in: timedelta = timedelta(days=1),
    address: Address | None = None,
    scans: tuple[ActiveScan, ...] = (),
    imei: str = "",
    tracking: str = "",
    attention: tuple[str, ...] = (),
    in_shipstation: bool = True,
) -> OrderView:
    """Make a view of an order with one line."""
    line = a_line(order_id * 10, title=title, sku=sku, quantity=quantity, imei=imei)
    if state is not OrderState.TO_SHIP:
        line = an_order(order_id, state=state).lines[0]
        line = replace(line, title=title, sku=sku, quantity=quantity)
    order = an_order(
        order_id,
        lines=[line],
        state=state,
        ship_by=NOW + due_in,
        shipping_address=address or an_address(),
        tracking_number=tracking,
    )
    mirrored = ShipStationOrder(
        order_id, str(order_id), f"bm-eu-{order_id}", "awaiting_shipment", "", NOW
    )
    facts = OrderFacts(order, mirrored if in_shipstation else None, scans=scans)
    return OrderView(
        facts=facts,
        stage=stage_of(facts, SHOP),
        units=facts.units(SHOP),
        missing=facts.missing(SHOP),
        lines=tuple(
            LineView(
                one,
                identifier_kind(one, SHOP),
                tuple(scan.identifier.value for scan in scans),
                one.registered,
            )
            for one in order.lines
        ),
        note_up_to_date=True,
        attention=attention,
    )
