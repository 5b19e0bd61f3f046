"""How far an identifier has come: saved here, in ShipStation's note, at Back Market, and why not.

One value a device, for the order panel and for the bench: what is done with its time, what waits
with its reason, and what will never be with the reason for that. Derived, never stored.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.errors import Service
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.mapping import HoldReason, held_back
from bb_desktop.domain.orders import LineState
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.registering import Where, where_registered
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import SCANNABLE, OrderFacts, stage_of
from bb_desktop.domain.telling import may_leave, may_register
from bb_desktop.domain.tracking import clean_tracking, tracking_fault
from bb_desktop.domain.units import ActiveScan, Unit


class TickState(StrEnum):
    """Whether a step is done."""

    DONE = "done"
    WAITING = "waiting"
    NEVER = "never"
    #: Nothing is known yet that could be done: there is no identifier.
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Tick:
    """One step of an identifier's way.

    Attributes:
        at: When it was done, or since when it waits; aware UTC, None where nobody noted it.
        reason: Why it waits or will never be, as a short stable code; ``""`` for none.
        until: When it goes on by itself, aware UTC; None where no time is known.
    """

    state: TickState
    at: datetime | None = None
    reason: str = ""
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class UnitTicks:
    """The three steps of one device."""

    saved: Tick
    note: Tick
    back_market: Tick


@dataclass(frozen=True, slots=True)
class Traces:
    """What beside the facts tells when and why.

    Attributes:
        rows: The order's unfinished effects.
        history: The order's journal, newest first, as the store lists it.
        health: How the services are doing.
    """

    rows: tuple[OutboxRow, ...] = ()
    history: tuple[JournalEntry, ...] = ()
    health: tuple[ServiceHealth, ...] = ()

    def row(self, kind: EffectKind) -> OutboxRow | None:
        """Give the effect of a kind, if there is one."""
        return next((row for row in self.rows if row.kind is kind), None)

    def trouble(self, service: Service) -> ServiceHealth | None:
        """Give how a service is doing, if that keeps it from being told anything."""
        bad = (one for one in self.health if one.status is not ServiceStatus.OK)
        return next((one for one in bad if one.service is service), None)

    def first_after(self, event: Event, moment: datetime, subject: str = "") -> datetime | None:
        """Say when something first happened after a moment; its subject holds this text."""
        times = (
            entry.at
            for entry in self.history
            if entry.event is event and entry.at >= moment and subject in entry.subject
        )
        return min(times, default=None)

    def raised_after(self, code: str, moment: datetime) -> bool:
        """Say whether a person was asked to see to something after a moment."""
        return any(
            entry.event is Event.ATTENTION and entry.detail == code and entry.at >= moment
            for entry in self.history
        )


#: Reasons for which ShipStation will never have the order.
_NEVER_CREATED = frozenset(
    {
        HoldReason.BACKSHIP,
        HoldReason.BUYER_ERASED,
        HoldReason.CALLED_OFF,
        HoldReason.FINISHED,
    }
)
_NO_TRACES = Traces()


def unit_ticks(facts: OrderFacts, unit: Unit, shop: Shop, traces: Traces = _NO_TRACES) -> UnitTicks:
    """Say how far one device's identifier has come.

    Args:
        facts: Of the order.
        unit: One of ``facts.units(shop)``.
        shop: The seller's choices.
        traces: For times and reasons; without them states are right and times may be missing.
    """
    scan = unit.scan
    if scan is None:
        return UnitTicks(
            _unsaved(facts, unit, shop),
            Tick(TickState.NONE),
            _held_there(facts, unit, traces) if unit.registrable else _one_per_line(),
        )
    return UnitTicks(
        Tick(TickState.DONE, scan.recorded_at),
        _note(facts, scan, shop, traces),
        _back_market(facts, unit, scan, shop, traces),
    )


def all_unit_ticks(
    facts: OrderFacts, units: Iterable[Unit], shop: Shop, traces: Traces = _NO_TRACES
) -> tuple[UnitTicks, ...]:
    """Say it of all devices of an order, in their order."""
    return tuple(unit_ticks(facts, unit, shop, traces) for unit in units)


def _unsaved(facts: OrderFacts, unit: Unit, shop: Shop) -> Tick:
    if unit.registrable and unit.line.registered:
        return Tick(TickState.NEVER, reason="registered_elsewhere")
    if stage_of(facts, shop) not in SCANNABLE:
        return Tick(TickState.NEVER, reason="order_closed")
    return Tick(TickState.WAITING, reason="scan")


def _held_there(facts: OrderFacts, unit: Unit, traces: Traces) -> Tick:
    if not unit.line.registered:
        return Tick(TickState.NONE)
    at = traces.first_after(Event.REGISTERED, facts.order.created_at, unit.line.registered)
    return Tick(TickState.DONE, at, "registered_elsewhere")


def _one_per_line() -> Tick:
    return Tick(TickState.NEVER, reason=Where.NOTE_ONLY.value)


def _note(facts: OrderFacts, scan: ActiveScan, shop: Shop, traces: Traces) -> Tick:
    mirrored, value, since = facts.shipstation, scan.identifier.value, scan.recorded_at
    if any(value in part.internal_notes for part in facts.parts):
        at = traces.first_after(Event.NOTE_WRITTEN, since, value)
        # What was scanned before the order existed there was in the note that it was made with.
        return Tick(TickState.DONE, at or traces.first_after(Event.CREATED, since))
    if mirrored is None:
        reasons = held_back(facts.order, shop) if shop.mode is Mode.BRIDGE else ()
        if reasons:
            never = reasons[0] in _NEVER_CREATED
            state = TickState.NEVER if never else TickState.WAITING
            return Tick(state, None if never else since, reasons[0].value)
        return _waiting(traces, EffectKind.CREATE, since, "not_in_shipstation")
    if not any(part.open for part in facts.parts):
        return Tick(TickState.NEVER, reason="shipstation_closed")
    return _waiting(traces, EffectKind.WRITE_NOTE, since)


def _back_market(
    facts: OrderFacts, unit: Unit, scan: ActiveScan, shop: Shop, traces: Traces
) -> Tick:
    order, line, since = facts.order, unit.line, scan.recorded_at
    if not unit.registrable:
        return _one_per_line()
    if line.registered:
        if not same_identifier(line.registered, scan.identifier.value):
            return Tick(TickState.NEVER, reason="identifier_differs")
        at = traces.first_after(Event.REGISTERED, since, line.registered)
        return Tick(TickState.DONE, at)
    if order.called_off:
        return Tick(TickState.NEVER, reason="called_off")
    if order.is_backship:
        return Tick(TickState.NEVER, reason="backship")
    if traces.row(EffectKind.ANNOUNCE) is not None:
        return _waiting(traces, EffectKind.ANNOUNCE, since)
    companion = shop.mode is Mode.COMPANION
    why = _why_not_brought(facts, unit, shop, traces) if companion else ""
    return Tick(TickState.WAITING, since, why or _why_not_told(facts, unit, shop))


def _why_not_brought(facts: OrderFacts, unit: Unit, shop: Shop, traces: Traces) -> str:
    """Name what keeps ShipStation's own connection from telling; ``""`` for what is the same."""
    parcel = facts.shipment
    if facts.order.announced:
        shipped = unit.line.state is LineState.SHIPPED
        return "not_brought" if shipped and not may_register(shop) else ""
    if parcel is None or not may_leave(facts.order):
        return ""
    if parcel.notify_error:
        return "notice_failed"
    overdue = traces.raised_after("not_told", parcel.created_at)
    return "not_told" if overdue else "companion"


def _why_not_told(facts: OrderFacts, unit: Unit, shop: Shop) -> str:
    """Name what keeps Back Market from being told, where nothing is queued yet."""
    shipment = facts.shipment
    if facts.order.announced:
        return "next_sync" if unit.line.state is LineState.SHIPPED else "line_closed"
    if shipment is None:
        return where_registered(facts, unit, shop).value
    if facts.waiting_parts:
        return "other_parts"
    if not may_leave(facts.order):
        return "on_hold"
    if tracking_fault(clean_tracking(shipment.tracking_number)) is not None:
        return "tracking_unfit"
    return "others_missing" if facts.missing(shop) else "next_sync"


def _waiting(
    traces: Traces, kind: EffectKind, since: datetime, without_row: str = "next_sync"
) -> Tick:
    """Say why an effect has not been delivered yet."""
    row = traces.row(kind)
    if row is not None and row.state is EffectState.ATTENTION:
        return Tick(TickState.WAITING, since, "needs_person")
    if row is not None and row.error_code:
        return Tick(TickState.WAITING, since, row.error_code, row.not_before)
    if row is not None and row.state is EffectState.LEASED:
        return Tick(TickState.WAITING, since, "being_sent")
    if row is not None and row.not_before is not None:
        return Tick(TickState.WAITING, since, "grace", row.not_before)
    trouble = traces.trouble(kind.service)
    if trouble is not None:
        return Tick(TickState.WAITING, since, trouble.status.value, trouble.not_before)
    return Tick(TickState.WAITING, since, without_row if row is None else "next_sync")
