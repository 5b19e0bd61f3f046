"""Where is this phone? Everything that happened to it, over all orders that it was on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.application.ports import Store, Transaction
from bb_desktop.application.spreadsheets import cell, digits, sheet, utc
from bb_desktop.domain.identifiers import same_identifier
from bb_desktop.domain.orders import BackMarketOrder, OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.reports import StoredScan
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.stage import OrderFacts

#: Journal lines of one order; a phone's order has some dozens at most.
_MOST_LINES = 500


class PhoneStep(StrEnum):
    """What can happen to a phone, by the names that the export prints."""

    SOLD = "sold"
    RECORDED = "recorded"
    WITHDRAWN = "withdrawn"
    REFUSED = "refused"
    NOTE_WRITTEN = "note_written"
    LABELLED = "labelled"
    LABEL_VOIDED = "label_voided"
    ANNOUNCED = "announced"
    REGISTERED = "registered"
    CALLED_OFF = "called_off"
    CAME_BACK = "came_back"


# What happened at the same moment stands in this order.
_ORDER = {step: place for place, step in enumerate(PhoneStep)}


@dataclass(frozen=True, slots=True)
class PhoneEvent:
    """One thing that happened to a phone.

    Attributes:
        at: Aware UTC.
        detail: A carrier, a shipper, or the reason of a refusal; ``""`` for nothing.
    """

    at: datetime
    step: PhoneStep
    order_id: OrderId
    bench: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """What is known of a phone.

    Attributes:
        asked: The number that was looked for; ``""`` when the text was none.
        events: Oldest first; empty when the phone is not known here.
        holder: The order that it stands on now, or None.
        check_digit_ok: False for an IMEI that was misread or mistyped.
    """

    asked: str
    events: tuple[PhoneEvent, ...] = ()
    holder: OrderId | None = None
    check_digit_ok: bool | None = None


def where_is(store: Store, text: str) -> Whereabouts:
    """Look for a phone by any of its numbers, scanned or typed.

    Args:
        text: An IMEI, a second IMEI or a serial number; a whole label's code will do.
    """
    reading = read_code(text)
    value = reading.identifier.value if reading.identifier else reading.code.strip().upper()
    if not value:
        return Whereabouts("")
    with store.reading() as tx:
        scans = tx.journal.reports.scans_of(value)
        values = {value, *(scan.value for scan in scans)}
        order_ids = dict.fromkeys(scan.order_id for scan in scans)
        for one in values:
            order_ids |= dict.fromkeys(tx.journal.reports.orders_holding(one))
        events = [
            event
            for facts in tx.orders.facts_of(order_ids)
            for event in _events(tx, facts, values, scans)
        ]
    events.sort(key=lambda event: (event.at, _ORDER[event.step]))
    standing = [scan for scan in scans if scan.withdrawn_at is None and scan.returned_at is None]
    holder = standing[-1].order_id if standing else None
    return Whereabouts(value, tuple(events), holder, reading.check_digit_ok)


def _events(
    tx: Transaction, facts: OrderFacts, values: set[str], scans: tuple[StoredScan, ...]
) -> Iterator[PhoneEvent]:
    """Tell what happened to the phone on one order."""
    order = facts.order
    order_id = order.order_id
    own = [scan for scan in scans if scan.order_id == order_id]
    yield PhoneEvent(order.created_at, PhoneStep.SOLD, order_id)
    for scan in own:
        yield PhoneEvent(scan.recorded_at, PhoneStep.RECORDED, order_id, scan.bench)
        if scan.returned_at is not None:
            yield PhoneEvent(scan.returned_at, PhoneStep.CAME_BACK, order_id)
    registered = False
    for entry in tx.journal.entries(order_id=order_id, limit=_MOST_LINES):
        for event in _from_journal(entry, values, own):
            registered |= event.step is PhoneStep.REGISTERED
            yield event
    at_back_market = any(
        same_identifier(line.registered or "", value) for line in order.lines for value in values
    )
    if at_back_market and not registered:
        # Another hand gave it to Back Market; when is known only as well as the order's own times.
        told = order.shipped_at or order.modified_at
        yield PhoneEvent(told, PhoneStep.REGISTERED, order_id)
    left = at_back_market or any(scan.withdrawn_at is None for scan in own)
    yield from _parcel(facts, own, left=left)


def _from_journal(
    entry: JournalEntry, values: set[str], own: list[StoredScan]
) -> Iterator[PhoneEvent]:
    order_id = entry.order_id
    if order_id is None:
        return
    match entry.event:
        case Event.WITHDRAWN if entry.replaced in values:
            yield PhoneEvent(entry.at, PhoneStep.WITHDRAWN, order_id, entry.bench)
        case Event.REFUSED if entry.subject in values:
            yield PhoneEvent(entry.at, PhoneStep.REFUSED, order_id, entry.bench, entry.detail)
        case Event.REGISTERED if entry.subject in values:
            yield PhoneEvent(entry.at, PhoneStep.REGISTERED, order_id)
        case Event.NOTE_WRITTEN if any(value in entry.subject for value in values):
            yield PhoneEvent(entry.at, PhoneStep.NOTE_WRITTEN, order_id)
        case Event.CALLED_OFF if _stood(own, entry.at):
            yield PhoneEvent(entry.at, PhoneStep.CALLED_OFF, order_id)


def _parcel(facts: OrderFacts, own: list[StoredScan], *, left: bool) -> Iterator[PhoneEvent]:
    """Tell of the labels that were made while the phone was on the order, and of the telling."""
    order_id = facts.order.order_id
    for shipment in facts.shipments:
        if shipment.is_return or not (left or _stood(own, shipment.created_at)):
            continue
        carrier = shipment.carrier_code
        yield PhoneEvent(shipment.created_at, PhoneStep.LABELLED, order_id, detail=carrier)
        if shipment.voided and shipment.voided_at is not None:
            yield PhoneEvent(shipment.voided_at, PhoneStep.LABEL_VOIDED, order_id, detail=carrier)
    told = _told_at(facts.order, facts)
    if told is not None and (left or _stood(own, told)):
        shipper = facts.announcement.shipper if facts.announcement else ""
        yield PhoneEvent(told, PhoneStep.ANNOUNCED, order_id, detail=shipper)


def _told_at(order: BackMarketOrder, facts: OrderFacts) -> datetime | None:
    if facts.announcement is not None:
        return facts.announcement.announced_at
    return order.shipped_at if order.announced else None


def _stood(own: list[StoredScan], at: datetime) -> bool:
    """Say whether the phone stood on the order at a time."""
    return any(
        scan.recorded_at <= at and (scan.withdrawn_at is None or at < scan.withdrawn_at)
        for scan in own
    )


HEADER = ("identifier", "at", "event", "order", "bench", "detail")


def whereabouts_csv(found: Whereabouts) -> str:
    """Write what happened to a phone as CSV."""
    return sheet(
        HEADER,
        (
            (
                digits(found.asked),
                utc(event.at),
                event.step.value,
                str(event.order_id),
                cell(event.bench),
                cell(event.detail),
            )
            for event in found.events
        ),
    )
