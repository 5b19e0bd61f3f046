"""Where an order stands for the seller: derived from facts, never stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.orders import BackMarketOrder
from bb_desktop.domain.parts import goods_value
from bb_desktop.domain.shipments import Shipment, ShipStationOrder
from bb_desktop.domain.shop import MarketState, SellerMarks, Shop
from bb_desktop.domain.statuses import market_state
from bb_desktop.domain.units import ActiveScan, Unit, units_of


class Stage(StrEnum):
    """The steps of an order, in the order in which the seller goes through them."""

    WAITING_PAYMENT = "waiting_payment"
    TO_ACCEPT = "to_accept"
    NOT_IN_SHIPSTATION = "not_in_shipstation"
    AWAITING_SCAN = "awaiting_scan"
    READY_TO_SHIP = "ready_to_ship"
    SHIPPED = "shipped"
    ANNOUNCED = "announced"
    CLOSED = "closed"
    NOT_OURS = "not_ours"


class Verb(StrEnum):
    """What the seller may do with an order."""

    ACCEPT = "accept"
    SCAN = "scan"
    WITHDRAW = "withdraw"
    MARK = "mark"


@dataclass(frozen=True, slots=True)
class Announcement:
    """That Back Market was told of a parcel by us, and with what.

    Attributes:
        announced_at: Aware UTC; when Back Market's own reply showed it.
        shipper: Back Market's spelling.
        service_code: ShipStation's; kept and exported, Back Market has no field for it.
        fees_cents: Likewise.
        note_to_buyer: The seller's text; neither service has a field for it.
        item_information: Likewise.
    """

    announced_at: datetime
    tracking_number: str
    shipper: str
    carrier_code: str = ""
    service_code: str = ""
    fees_cents: int | None = None
    note_to_buyer: str = ""
    item_information: str = ""


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """All that both services told about one order, and what the seller recorded on it.

    Attributes:
        shipstation: None while ShipStation has no such order. Where it was merged into another
            order, that one.
        split_off: The other orders that ShipStation split this one into.
        shipments: Voided and return ones included, oldest first.
        scans: Active ones, oldest first.
    """

    order: BackMarketOrder
    shipstation: ShipStationOrder | None = None
    shipments: tuple[Shipment, ...] = ()
    scans: tuple[ActiveScan, ...] = ()
    announcement: Announcement | None = None
    marks: SellerMarks = field(default_factory=SellerMarks)
    split_off: tuple[ShipStationOrder, ...] = ()

    @property
    def shipment(self) -> Shipment | None:
        """Give the parcel that counts: the newest live one that carries a tracking number.

        Of a split order that of the part worth most: a buyer looks for the phone, not the cable.
        """
        live = [one for one in self.shipments if one.live]
        with_number = [one for one in live if one.tracking_number.strip()]
        split = self.parts if self.split_off else ()
        worth = {one.shipstation_order_id: goods_value(one) for one in split}
        return max(
            with_number or live,
            key=lambda one: (worth.get(one.shipstation_order_id or 0, 0.0), one.created_at),
            default=None,
        )

    @property
    def parts(self) -> tuple[ShipStationOrder, ...]:
        """List ShipStation's orders of this order, the chief one first; empty for none."""
        return () if self.shipstation is None else (self.shipstation, *self.split_off)

    @property
    def merged(self) -> bool:
        """Say whether other orders are in the same order of ShipStation's."""
        return self.shipstation is not None and bool(self.shipstation.merged_ids)

    @property
    def waiting_parts(self) -> tuple[ShipStationOrder, ...]:
        """List the parts of a split order that have not left yet; empty for one that is whole."""
        if not self.split_off:
            return ()
        gone = {one.shipstation_order_id for one in self.shipments if one.live}
        return tuple(one for one in self.parts if one.open and one.shipstation_order_id not in gone)

    def units(self, shop: Shop) -> tuple[Unit, ...]:
        """List the devices of this order that need an identifier."""
        return units_of(self.order, self.scans, shop)

    def missing(self, shop: Shop) -> int:
        """Count the units without an identifier here.

        A unit whose identifier Back Market holds already (registered by another hand) is not
        missing: it could not be changed any more.
        """
        return sum(
            1
            for unit in self.units(shop)
            if unit.scan is None and not (unit.registrable and unit.line.registered)
        )


def stage_of(facts: OrderFacts, shop: Shop) -> Stage:
    """Derive where an order stands.

    An order with a line on hold goes through the packing stages: ShipStation shows the hold.
    """
    order = facts.order
    state = market_state(order)
    if order.announced:
        return Stage.ANNOUNCED if not order.called_off else Stage.CLOSED
    if state in (MarketState.CALLED_OFF, MarketState.FINISHED):
        return Stage.CLOSED
    if order.is_backship or order.erased:
        return Stage.NOT_OURS
    if state is MarketState.PAYMENT_PENDING:
        return Stage.WAITING_PAYMENT
    if state is MarketState.TO_ACCEPT:
        return Stage.TO_ACCEPT
    return _packing_stage(facts, shop)


def _packing_stage(facts: OrderFacts, shop: Shop) -> Stage:
    part_left = bool(facts.waiting_parts)
    if facts.shipment is not None and not part_left:
        return Stage.SHIPPED
    if facts.shipstation is None:
        return Stage.NOT_IN_SHIPSTATION
    if facts.shipstation.status == "shipped" and not part_left:
        return Stage.SHIPPED
    return Stage.AWAITING_SCAN if facts.missing(shop) else Stage.READY_TO_SHIP


#: Stages in which an identifier may still be put on an order. A late one goes to Back Market
#: alone, since ShipStation locks what has shipped.
SCANNABLE = frozenset(
    {
        Stage.TO_ACCEPT,
        Stage.NOT_IN_SHIPSTATION,
        Stage.AWAITING_SCAN,
        Stage.READY_TO_SHIP,
        Stage.SHIPPED,
        Stage.ANNOUNCED,
    }
)

#: Stages that still want something of somebody.
OPEN_STAGES = frozenset(Stage) - {Stage.ANNOUNCED, Stage.CLOSED, Stage.NOT_OURS}


def allowed_verbs(stage: Stage) -> frozenset[Verb]:
    """Say what the seller may do with an order in this stage."""
    verbs = set()
    if stage is Stage.TO_ACCEPT:
        verbs.add(Verb.ACCEPT)
    if stage in SCANNABLE:
        verbs |= {Verb.SCAN, Verb.WITHDRAW}
    if stage in OPEN_STAGES:
        verbs.add(Verb.MARK)
    return frozenset(verbs)
