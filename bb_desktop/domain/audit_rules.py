"""The rules of the audit: one order, both sides, and what does not agree about it.

Most of them ask whether something that happens by itself has not happened for too long. What a
person is asked about already, since a delivery was given up, is left alone.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.internal_note import note_lines
from bb_desktop.domain.mapping import held_back
from bb_desktop.domain.orders import LineState, OrderId
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.records import Written
from bb_desktop.domain.shipments import GONE_STATUS
from bb_desktop.domain.shop import MarketState, Mode, Shop, TargetStatus
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.statuses import market_state, target_status
from bb_desktop.domain.telling import may_leave, may_register, wants_announcement
from bb_desktop.domain.tracking import clean_tracking

#: How long what happens by itself may take before a person is asked to look.
PATIENCE = timedelta(minutes=30)
#: How long ShipStation's own connection may take to bring an order in; it looks by its own clock.
IMPORT_PATIENCE = timedelta(hours=2)
#: Passes run every minute; what ends within some of them is not worth a word.
_SHORT = timedelta(minutes=5)
#: A deadline is near from here on.
NEAR = timedelta(hours=2)
#: Statuses in which ShipStation offers an order for packing.
_PACKABLE = frozenset({"awaiting_shipment", "pending_fulfillment"})
_NOT_THERE = frozenset({TargetStatus.CANCELLED.value, GONE_STATUS})
_FOR_THE_SELLER = frozenset({MarketState.TO_ACCEPT, MarketState.TO_SHIP})
_NEVER = datetime.fromisoformat("0001-01-01T00:00:00+00:00")


@dataclass(frozen=True, slots=True)
class Side:
    """One order as both books show it, with what is under way for it.

    Attributes:
        jobs: What waits for its delivery, or was given up; done ones are left out.
    """

    facts: OrderFacts
    written: Written = field(default_factory=Written)
    jobs: Mapping[EffectKind, OutboxRow] = field(default_factory=dict)

    @property
    def order_id(self) -> OrderId:
        """Give the order's number at Back Market."""
        return self.facts.order.order_id

    def given_up(self, kind: EffectKind) -> bool:
        """Say whether a person is asked already, since the delivery was given up."""
        job = self.jobs.get(kind)
        return job is not None and job.state is EffectState.ATTENTION

    def overdue(
        self, kind: EffectKind, since: datetime, now: datetime, patience: timedelta = PATIENCE
    ) -> bool:
        """Say whether something should have been delivered by now, and nobody says why not.

        Args:
            kind: What was to be delivered.
            since: From when on it could be.
            now: Aware, UTC.
            patience: How long that may take.
        """
        job = self.jobs.get(kind)
        if job is not None and job.state is EffectState.ATTENTION:
            return False
        if job is not None and job.not_before is not None and not job.error_code:
            # A grace time that still runs, or a second look that was put off.
            since = max(since, job.not_before)
        return now > since + patience


_Told = tuple[str, str] | None


def _not_created(side: Side, shop: Shop, now: datetime) -> _Told:
    """At Back Market, and not in ShipStation although it should be by now."""
    order, number = side.facts.order, side.order_id
    if side.facts.shipstation is not None or side.written.foreign_order is not None:
        return None
    if side.facts.shipment is not None or order.announced:
        return None
    if shop.mode is Mode.COMPANION:
        due = market_state(order) is MarketState.TO_SHIP and may_leave(order)
        if not due or now <= order.modified_at + IMPORT_PATIENCE:
            return None
        sentence = f"ShipStation has not brought in order {number}, which is accepted."
        return ("not_brought_in", sentence)
    out = (TargetStatus.NOT_YET, TargetStatus.CANCELLED)
    if order.all_lines_final or held_back(order, shop) or target_status(order, shop) in out:
        return None
    if not side.overdue(EffectKind.CREATE, order.modified_at, now):
        return None
    return (
        "missing_in_shipstation",
        f"Order {number} should be in ShipStation by now, and is not.",
    )


def _still_packable(side: Side, shop: Shop, now: datetime) -> _Told:
    """Cancelled or refunded at Back Market, and ShipStation still offers it for packing."""
    facts = side.facts
    if market_state(facts.order) is not MarketState.CALLED_OFF or facts.shipment is not None:
        return None
    if facts.merged or not any(part.status in _PACKABLE for part in facts.parts):
        return None
    ours = shop.mode is Mode.BRIDGE and wanted_status(facts, shop) is TargetStatus.CANCELLED
    if ours and side.written.status_not_kept == TargetStatus.CANCELLED.value:
        return None
    if ours and not side.overdue(EffectKind.WRITE_STATUS, facts.order.modified_at, now):
        return None
    sentence = (
        f"Order {side.order_id} was cancelled at Back Market, and can still be packed in "
        "ShipStation: cancel it there."
    )
    return ("cancelled_still_packable", sentence)


def _gone_there(side: Side, shop: Shop, _now: datetime) -> _Told:
    """Wanted at Back Market, and deleted or cancelled in ShipStation by somebody."""
    facts, mirrored = side.facts, side.facts.shipstation
    if mirrored is None or facts.shipment is not None or facts.order.announced:
        return None
    if market_state(facts.order) not in (*_FOR_THE_SELLER, MarketState.LINE_ON_HOLD):
        return None
    if any(part.status not in _NOT_THERE for part in facts.parts):
        return None
    if mirrored.status == GONE_STATUS:
        sentence = (
            f"Order {side.order_id} was deleted in ShipStation, and Back Market still waits for it."
        )
        bridge = shop.mode is Mode.BRIDGE
        return ("deleted_in_shipstation" if bridge else "gone_from_shipstation", sentence)
    if wanted_status(facts, shop) is TargetStatus.CANCELLED:
        return None
    sentence = (
        f"Order {side.order_id} is cancelled in ShipStation, and Back Market still waits for it."
    )
    return ("cancelled_in_shipstation", sentence)


def _not_announced(side: Side, shop: Shop, now: datetime) -> _Told:
    """Shipped in ShipStation, and Back Market was not told although nothing stands in the way."""
    facts = side.facts
    if facts.order.announced or facts.order.called_off:
        return None
    if facts.shipment is None:
        return _without_parcel(side, now)
    if shop.mode is Mode.COMPANION or not wants_announcement(facts, shop):
        return None
    since = max(facts.shipment.created_at, *(scan.recorded_at for scan in facts.scans), _NEVER)
    since += timedelta(seconds=shop.grace_s)
    if not side.overdue(EffectKind.ANNOUNCE, since, now):
        return None
    number = clean_tracking(facts.shipment.tracking_number)
    sentence = f"Order {side.order_id} is shipped ({number}), and Back Market does not know yet."
    return ("not_announced", sentence)


def _without_parcel(side: Side, now: datetime) -> _Told:
    mirrored = side.facts.shipstation
    if mirrored is None or mirrored.status != "shipped":
        return None
    if side.facts.order.all_lines_final or now <= mirrored.modified_at + PATIENCE:
        return None
    sentence = (
        f"ShipStation shows order {side.order_id} as shipped, but no parcel of it: Back Market "
        "cannot be told."
    )
    return ("shipped_without_parcel", sentence)


def _identifier_late(side: Side, shop: Shop, now: datetime) -> _Told:
    """Back Market knows the parcel, and should know the device by now, but does not."""
    facts = side.facts
    if not (facts.order.announced and may_register(shop) and wants_announcement(facts, shop)):
        return None
    known = [] if facts.announcement is None else [facts.announcement.announced_at]
    known += [] if facts.shipment is None else [facts.shipment.created_at]
    since = max(_NEVER, *known, *(scan.recorded_at for scan in facts.scans))
    since += timedelta(seconds=shop.grace_s)
    if not side.overdue(EffectKind.ANNOUNCE, since, now):
        return None
    lacking = ", ".join(
        f"…{unit.scan.identifier.value[-4:]}"
        for unit in facts.units(shop)
        if unit.scan is not None and unit.registrable and not unit.line.registered
    )
    sentence = (
        f"Back Market knows the parcel of order {side.order_id}, but not its device ({lacking}) "
        "yet."
    )
    return ("identifier_late", sentence)


def _unidentified(side: Side, shop: Shop, _now: datetime) -> _Told:
    """Announced, and neither scanned here nor registered there (bridge)."""
    facts = side.facts
    if shop.mode is not Mode.BRIDGE or not facts.order.announced or facts.shipment is None:
        return None
    lacking = sum(
        unit.scan is None and unit.registrable and not unit.line.registered
        for unit in facts.units(shop)
        if unit.line.state is LineState.SHIPPED
    )
    if not lacking:
        return None
    devices = "its device" if lacking == 1 else f"{lacking} of its devices"
    sentence = (
        f"Back Market shows order {side.order_id} as shipped without the number of {devices}, and "
        "none was scanned."
    )
    return ("announced_unidentified", sentence)


def _note_behind(side: Side, shop: Shop, now: datetime) -> _Told:
    """An identifier is not in the note, or was taken out; it is being written."""
    facts = side.facts
    lines = note_lines(facts.units(shop), shop)
    if not lines or side.written.note_not_kept == lines:
        return None
    lagging = lagging_parts(facts, shop, side.written.note_lines)
    if not lagging:
        return None
    edited = (part.modified_at for part in lagging)
    since = max(*edited, *(scan.recorded_at for scan in facts.scans))
    if not side.overdue(EffectKind.WRITE_NOTE, since, now, _SHORT):
        return None
    ends = ", ".join(f"…{scan.identifier.value[-4:]}" for scan in facts.scans)
    sentence = (
        f"The number of order {side.order_id} ({ends}) is not in ShipStation’s note: it is being "
        "put right."
    )
    return ("note_behind", sentence)


def _in_twice(side: Side, _shop: Shop, _now: datetime) -> _Told:
    """The same sale stands in ShipStation twice, ours and another connection's."""
    mirrored, foreign = side.facts.shipstation, side.written.foreign_order
    if mirrored is None or foreign is None or mirrored.status == GONE_STATUS:
        return None
    if side.facts.order.all_lines_final and not mirrored.open:
        return None
    sentence = (
        f"Order {side.order_id} is in ShipStation twice: another connection has made it as well "
        f"({foreign}). Ship it once."
    )
    return ("in_shipstation_twice", sentence)


def _split(side: Side, _shop: Shop, _now: datetime) -> _Told:
    """Split in ShipStation, and not all of it has left."""
    facts = side.facts
    parts = [part for part in facts.parts if part.status not in _NOT_THERE]
    if facts.order.all_lines_final or len(parts) < 2 or not any(part.open for part in parts):
        return None
    sentence = (
        f"Order {side.order_id} is split into {len(parts)} orders in ShipStation; Back Market is "
        "told one parcel number."
    )
    return ("split_in_shipstation", sentence)


def _merged(side: Side, _shop: Shop, _now: datetime) -> _Told:
    """Goes into one parcel with other orders."""
    facts, chief = side.facts, side.facts.shipstation
    if facts.order.all_lines_final or not facts.merged or chief is None or not chief.open:
        return None
    sentence = (
        f"Order {side.order_id} goes into one parcel with others, as ShipStation’s order "
        f"{chief.order_number}; Back Market is told its number for each of them."
    )
    return ("merged_in_shipstation", sentence)


def _deadline(side: Side, _shop: Shop, now: datetime) -> _Told:
    facts, ship_by = side.facts, side.facts.order.ship_by
    if ship_by is None or facts.shipment is not None or facts.order.announced:
        return None
    if market_state(facts.order) not in _FOR_THE_SELLER:
        return None
    if any(part.status == "shipped" for part in facts.parts):
        return None
    if facts.parts and all(part.status in _NOT_THERE for part in facts.parts):
        # It cannot be packed as it is, which has a row of its own.
        return None
    until = f"{ship_by:%Y-%m-%d %H:%M} UTC"
    if ship_by < now:
        sentence = f"Order {side.order_id} should have been shipped by {until}."
        return ("deadline_passed", sentence)
    if ship_by - now <= NEAR:
        return ("deadline_near", f"Order {side.order_id} is to be shipped by {until}.")
    return None


#: Each gives a code and one English sentence, or None where the sides agree.
RULES: tuple[Callable[[Side, Shop, datetime], _Told], ...] = (
    _not_created,
    _still_packable,
    _gone_there,
    _not_announced,
    _identifier_late,
    _unidentified,
    _note_behind,
    _in_twice,
    _split,
    _merged,
    _deadline,
)
