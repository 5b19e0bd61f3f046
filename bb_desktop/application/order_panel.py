"""One order with everything that the panel beside the table shows, read at one moment."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from bb_desktop.application.ports import Store
from bb_desktop.application.queries import OrderDetail, order_detail
from bb_desktop.domain.addresses import gaps
from bb_desktop.domain.booked_service import ServiceCompared, compare_services
from bb_desktop.domain.errors import Service
from bb_desktop.domain.features import mapped_fields
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import note_lines, seller_text
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.ticks import Traces, UnitTicks, all_unit_ticks


@dataclass(frozen=True, slots=True)
class OrderInFull(OrderDetail):
    """An order's detail, how far each identifier has come, and what was read when.

    Attributes:
        ticks: One for each of ``view.units``, in that order.
        our_lines: Lines of ShipStation's note that may be ours.
        read_at: When ShipStation was last read as it should be; aware UTC, None for never.
        service: What was promised and what was booked.
        address_gaps: Parts that the ship-to address lacks, see `domain.addresses.gaps`.
        shelves: Pairs of SKU and where it lies, for the articles that have a shelf.
    """

    ticks: tuple[UnitTicks, ...]
    our_lines: tuple[str, ...]
    read_at: datetime | None
    service: ServiceCompared
    address_gaps: tuple[str, ...]
    shelves: tuple[tuple[str, str], ...]

    def shelf(self, sku: str) -> str:
        """Say where an article lies; ``""`` where nobody said."""
        return dict(self.shelves).get(sku, "")


def order_in_full(store: Store, shop: Shop, order_id: OrderId) -> OrderInFull:
    """Read one order in full.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    detail = order_detail(store, shop, order_id)
    facts = detail.view.facts
    note = "\n".join(
        filter(None, (seller_text(shop, facts.marks), *note_lines(facts.units(shop), shop)))
    )
    with store.reading() as tx:
        known = (tx.state.health(service) for service in Service)
        health = tuple(one for one in known if one is not None)
        traces = Traces(tx.outbox.rows(order_id=order_id), detail.history, health)
        our_lines = tx.mirror.written_lines(order_id)
    read = (one.last_good_at for one in health if one.service is Service.SHIPSTATION)
    shelves = {line.sku: shop.product(line.sku).warehouse_location for line in facts.order.lines}
    return OrderInFull(
        view=detail.view,
        fields=mapped_fields(
            facts.order,
            shop,
            facts.marks,
            facts.shipment,
            note,
            wanted=wanted_status(facts, shop),
        ),
        attention=detail.attention,
        history=detail.history,
        ticks=all_unit_ticks(facts, detail.view.units, shop, traces),
        our_lines=our_lines,
        read_at=next(read, None),
        service=compare_services(facts, shop),
        address_gaps=() if facts.order.erased else gaps(facts.order.shipping_address),
        shelves=tuple((sku, shelf) for sku, shelf in shelves.items() if shelf),
    )
