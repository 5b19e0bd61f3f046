"""What needs a person, as the attention page lists it, and what a person may do about it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from bb_desktop.application.changes import Changes
from bb_desktop.application.ports import Clock, Store, Transaction
from bb_desktop.application.record_scan import NotWithdrawn, withdraw_scan
from bb_desktop.domain.addresses import gaps
from bb_desktop.domain.attention_changes import differing_lines, parcel_numbers
from bb_desktop.domain.audit import other_order
from bb_desktop.domain.concerns import NOT_UNDERSTOOD, Urgency, concern_of, given_up_kind
from bb_desktop.domain.errors import UnknownOrder
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.identifiers import IdentifierKind, same_identifier
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts
from bb_desktop.domain.tracking import clean_tracking

_RANK = {urgency: rank for rank, urgency in enumerate(Urgency)}


@dataclass(frozen=True, slots=True)
class About:
    """The facts that a sentence about an order may name.

    Attributes:
        scanned: Identifiers on the order, in the order's own sequence.
        registered: What Back Market holds in place of the one scanned, ``""`` for nothing.
        line_id: The line that holds it.
        lacking: Identifiers on the order that Back Market could hold and does not.
        parcel: The number of the parcel that counts, and the carrier's code.
        market_parcel: The number that Back Market shows.
        address_gaps: Parts that the ship-to address lacks, see `domain.addresses.gaps`.
        gone_skus: Articles that were cancelled out of the order.
        missing: Devices without an identifier, and what kind the first of them needs.
        status: ShipStation's status, and the one that it should have.
        notify_error: What ShipStation says of its own notice of the parcel, ``""`` for nothing.
        chief_number: The number of ShipStation's order that holds it, ``""`` for none.
        wanted: Pairs of SKU and quantity, where ShipStation has another quantity.
        parcels: Numbers of the living parcels; first the one that Back Market is told.
        ship_by: Back Market's deadline; aware, UTC.
        other_order: Another order that has the same device, where the item is about that.
    """

    scanned: tuple[str, ...] = ()
    registered: str = ""
    line_id: int | None = None
    lacking: tuple[str, ...] = ()
    parcel: tuple[str, str] = ("", "")
    market_parcel: str = ""
    address_gaps: tuple[str, ...] = ()
    gone_skus: tuple[str, ...] = ()
    missing: int = 0
    missing_kind: IdentifierKind = IdentifierKind.IMEI
    status: tuple[str, str] = ("", "")
    notify_error: str = ""
    chief_number: str = ""
    wanted: tuple[tuple[str, int], ...] = ()
    parcels: tuple[str, ...] = ()
    ship_by: datetime | None = None
    other_order: OrderId | None = None


@dataclass(frozen=True, slots=True)
class AttentionEntry(AttentionItem):
    """An item with the facts that its sentence names; not for logs."""

    about: About = field(default_factory=About, repr=False)


def attention_list(store: Store, shop: Shop, now: datetime) -> tuple[AttentionEntry, ...]:
    """List what needs a person, gravest group first and oldest first within it.

    Records that could not be read are among it; what was settled by hand is not, nor what was
    put off beyond ``now``.
    """
    with store.reading() as tx:
        items = tx.attention.unanswered((*tx.attention.items(), *_unread(tx)), now)
        order_ids = {item.order_id for item in items if item.order_id is not None}
        facts_of = {facts.order.order_id: facts for facts in tx.orders.facts_of(order_ids)}
    entries = (_entry(item, facts_of, shop) for item in _once(items))
    return tuple(
        sorted(
            entries,
            key=lambda one: (_RANK[concern_of(one.code).urgency], one.since, one.order_id or 0),
        )
    )


def _once(items: Iterable[AttentionItem]) -> Iterable[AttentionItem]:
    """Leave out an effect that was given up for what stands in the list already."""
    listed = tuple(items)
    codes = {(item.order_id, item.code) for item in listed}
    for item in listed:
        kind = given_up_kind(item.code)
        reason = item.code.removeprefix(f"{kind.value}_") if kind is not None else ""
        if (item.order_id, reason) not in codes:
            yield item


def _unread(tx: Transaction) -> Iterable[AttentionItem]:
    for service, record, since in tx.quarantine.records():
        order_id = OrderId(int(record.key)) if record.key.isdigit() else None
        detail = f"{service.display_name}, {record.key}: {record.reason}"
        yield AttentionItem(order_id, NOT_UNDERSTOOD, since, detail)


def _entry(
    item: AttentionItem, facts_of: Mapping[OrderId, OrderFacts], shop: Shop
) -> AttentionEntry:
    facts = facts_of.get(item.order_id) if item.order_id is not None else None
    about = _about(facts, shop) if facts is not None else About()
    about = replace(about, other_order=other_order(item.detail))
    return AttentionEntry(item.order_id, item.code, item.since, item.detail, about)


def _about(facts: OrderFacts, shop: Shop) -> About:
    order, shipment, mirrored = facts.order, facts.shipment, facts.shipstation
    units = facts.units(shop)
    differing = next(
        (
            unit
            for unit in units
            if unit.scan is not None
            and unit.registrable
            and unit.line.registered
            and not same_identifier(unit.line.registered, unit.scan.identifier.value)
        ),
        None,
    )
    scanned = tuple(scan.identifier.value for scan in facts.scans)
    if differing is not None and differing.scan is not None:
        # The one that the sentence is about comes first.
        first = differing.scan.identifier.value
        scanned = (first, *(one for one in scanned if one != first))
    number = clean_tracking(shipment.tracking_number) if shipment else ""
    return About(
        scanned=scanned,
        registered=(differing.line.registered or "") if differing else "",
        line_id=differing.line.orderline_id if differing else None,
        lacking=tuple(
            unit.scan.identifier.value
            for unit in units
            if unit.scan is not None and unit.registrable and not unit.line.registered
        ),
        parcel=(number, shipment.carrier_code if shipment else ""),
        market_parcel=order.tracking_number,
        ship_by=order.ship_by,
        address_gaps=gaps(order.shipping_address),
        gone_skus=tuple(
            line.sku or str(line.orderline_id) for line in order.lines if not line.to_pack
        ),
        missing=facts.missing(shop),
        missing_kind=next((one.kind for one in units if one.scan is None), IdentifierKind.IMEI),
        status=(mirrored.status if mirrored else "", wanted_status(facts, shop).value),
        notify_error=" ".join(shipment.notify_error.split())[:200] if shipment else "",
        chief_number=mirrored.order_number if mirrored else "",
        wanted=tuple(
            (line.sku or str(line.orderline_id), line.quantity) for line in differing_lines(facts)
        ),
        parcels=parcel_numbers(facts),
    )


def settle_by_hand(store: Store, clock: Clock, shop: Shop, item: AttentionItem) -> Changes:
    """Take something off the list that a person has seen to; it stays away with its facts.

    Safe to repeat.
    """
    now = clock.now()
    with store.transaction() as tx:
        tx.attention.answer(_plain(item), now, later=None)
        tx.journal.add(JournalEntry(now, Event.MARKED, item.order_id, shop.bench, detail=item.code))
    return Changes(frozenset() if item.order_id is None else frozenset({item.order_id}))


def put_off(store: Store, clock: Clock, item: AttentionItem, until: datetime) -> Changes:
    """Leave something off the list until a time (aware); other facts bring it back before."""
    with store.transaction() as tx:
        tx.attention.answer(_plain(item), clock.now(), later=until)
    return Changes(frozenset() if item.order_id is None else frozenset({item.order_id}))


def _plain(item: AttentionItem) -> AttentionItem:
    return AttentionItem(item.order_id, item.code, item.since, item.detail)


@dataclass(frozen=True, slots=True)
class Freed:
    """What became of the devices of an order that does not go out.

    Attributes:
        freed: Identifiers that may be sold again.
        kept: Those that Back Market holds, or is just being told; they stay.
    """

    freed: tuple[str, ...]
    kept: tuple[str, ...]
    changes: Changes


def free_devices(store: Store, clock: Clock, shop: Shop, order_id: OrderId) -> Freed:
    """Take all identifiers of an order back, so that its devices may be sold again.

    Safe to repeat.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    with store.reading() as tx:
        facts = tx.orders.facts(order_id)
    if facts is None:
        raise UnknownOrder(order_id)
    freed, kept = [], []
    changes = Changes()
    for scan in facts.scans:
        result = withdraw_scan(store, clock, shop, order_id, scan.identifier)
        if isinstance(result, NotWithdrawn):
            kept.append(scan.identifier.value)
        else:
            freed.append(scan.identifier.value)
            changes |= result.changes
    return Freed(tuple(freed), tuple(kept), changes)
