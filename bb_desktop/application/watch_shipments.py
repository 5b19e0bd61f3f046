"""Watching ShipStation: its orders, new labels, voided labels, orders marked as shipped."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from bb_desktop.application.batches import in_batches
from bb_desktop.application.desk import Desk
from bb_desktop.application.merged_orders import first_behind, note_merged, orders_behind
from bb_desktop.application.planning import FOREIGN_ORDER, note_obstacle, obstacles, replan
from bb_desktop.application.ports import Between, Transaction
from bb_desktop.domain.effects import EffectKind, EffectState
from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry, Saved
from bb_desktop.domain.shipments import (
    OPEN_STATUSES,
    Shipment,
    ShipStationOrder,
    ShipStationOrderList,
    UnreadRecord,
)
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.told_time import time_there

log = logging.getLogger(__name__)

CURSOR = "shipstation"
#: ShipStation's times are naive Pacific: the repeated hour in autumn alone needs an hour.
OVERLAP = timedelta(hours=2)
#: How far back one reading goes for the sake of single orders. Older ones whose notes are due
#: are fetched one by one.
REACH = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class ShipStationReading:
    """Everything that one reading of ShipStation brought.

    Attributes:
        started_at: Aware UTC, by ShipStation's own clock; the next reading goes on from here.
    """

    started_at: datetime
    orders: tuple[ShipStationOrder, ...]
    shipments: tuple[Shipment, ...]
    unread: tuple[UnreadRecord, ...]


def read_shipstation(
    desk: Desk, *, back_to: datetime | None = None, between: Between | None = None
) -> ShipStationReading:
    """Read what changed in ShipStation since the last reading: four lists.

    The orders whose notes are due come with it, so that they are fresh when they are written.

    Args:
        desk: What to work with.
        back_to: Read what changed since then as well, whatever the cursor says, and everything
            that is open.
        between: Called before every page.

    Raises:
        RemoteError: The reading broke off; nothing was written.
    """
    started_at = desk.clock.now()
    with desk.store.reading() as tx:
        since = _since(tx, started_at)
        orders_since = _orders_since(tx, since, started_at)
    if back_to is not None:
        since, orders_since = min(since, back_to), min(orders_since, back_to)
    desk.progress("reading_shipstation", 0, 0)
    shipstation = desk.shipstation
    labels = shipstation.list_shipments(created_since=since, between=between)
    voided = shipstation.list_shipments(voided_since=since, between=between)
    marked = shipstation.list_fulfillments(created_since=since, between=between)
    still_open = [
        shipstation.list_orders(status=status, between=between)
        for status in sorted(OPEN_STATUSES if back_to is not None else ())
    ]
    # Last, so that what is posted back next is as fresh as can be.
    asked_at = desk.clock.now()
    orders = _joined(
        *still_open, shipstation.list_orders(modified_since=orders_since, between=between)
    )
    desk.fresh_at, desk.read = asked_at, True
    desk.fresh = {one.shipstation_order_id: one for one in orders.orders}
    lists = {
        "orders": orders.unread,
        "labels": labels.unread,
        "voided labels": voided.unread,
        "marked as shipped": marked.unread,
    }
    unread = [
        one if one.key.isdigit() else replace(one, key=f"{name}, {one.key}")
        for name, records in lists.items()
        for one in records
    ]
    shipments = {
        (one.source, one.shipment_id): one
        for one in (*labels.shipments, *voided.shipments, *marked.shipments)
    }
    told = [one.told_at for one in (labels, voided, marked, orders)]
    began_at = next_cursor(since, time_there(told, started_at))
    return ShipStationReading(began_at, orders.orders, tuple(shipments.values()), tuple(unread))


def _joined(*lists: ShipStationOrderList) -> ShipStationOrderList:
    """Put lists together that were read one after the other; the last reading of an order wins."""
    orders = {one.shipstation_order_id: one for each in lists for one in each.orders}
    unread = {one.key: one for each in lists for one in each.unread}
    return ShipStationOrderList(tuple(orders.values()), tuple(unread.values()), lists[-1].told_at)


def next_cursor(since: datetime | None, began_at: datetime) -> datetime:
    """Say where the next reading goes on.

    Args:
        since: From when on changes were asked for; None for all.
        began_at: When the reading began, by the clock of the service.

    Returns:
        When this reading began. Where changes were asked for that were still to come, none was
        read: our clock was fast, nobody knows since when, and the next one reaches far back.
    """
    ahead = since is not None and since > began_at
    return began_at - REACH if ahead else began_at


def reach_back(tx: Transaction, to: datetime, now: datetime) -> None:
    """Let the next reading begin as early as this: orders are wanted that it passed over.

    What ShipStation brought itself is recognised by orders that are known here. One that became
    known later, or belongs to another store since, has to be read again.
    """
    cursor = tx.state.cursor(CURSOR)
    wanted = max(to, now - REACH)
    if cursor is not None and wanted < cursor:
        tx.state.save_cursor(CURSOR, wanted)


def _since(tx: Transaction, now: datetime) -> datetime:
    """Say from when on parcels and orders are read."""
    cursor = tx.state.cursor(CURSOR)
    if cursor is None:
        # A re-installed app must find what it made and what was shipped before. Nor were those read
        # that were finished while ShipStation could not be asked.
        wanted = tx.orders.all_facts()
    else:
        # Before an order is created it is looked for as far back as it can have been there: by
        # another connection, or by ourselves when the reply was lost or the database is new.
        wanted = tx.orders.facts_of(_due(tx, EffectKind.CREATE))
    stamps = [facts.order.created_at for facts in wanted if facts.order.created_at > now - REACH]
    return min([cursor or now, *stamps]) - OVERLAP


def _orders_since(tx: Transaction, since: datetime, now: datetime) -> datetime:
    due = _due(tx, EffectKind.WRITE_NOTE, EffectKind.WRITE_STATUS, EffectKind.WRITE_ADDRESS)
    if len(due) <= 1:
        return since
    stamps = [
        part.modified_at - OVERLAP
        for facts in tx.orders.facts_of(due)
        for part in facts.parts
        if part.open and part.modified_at > now - REACH
    ]
    return min([since, *stamps])


def _due(tx: Transaction, *kinds: EffectKind) -> list[OrderId]:
    return [
        row.order_id
        for row in tx.outbox.rows()
        if row.kind in kinds and row.state is not EffectState.ATTENTION
    ]


def save_reading(desk: Desk, reading: ShipStationReading) -> None:
    """Write a reading down: an order, its parcels and its effects or nothing; the cursor last."""
    now = desk.clock.now()
    # Two hours are read again with every pass: what says nothing new takes no turn from a scan.
    for batch in in_batches(_news(desk, _by_order(reading))):
        mirrored = [order for one in batch for order in one.orders]
        parcels = [parcel for one in batch for parcel in one.shipments]
        with desk.store.transaction() as tx:
            touched = save_mirrored(desk, tx, mirrored)
            changed, fresh = _save_shipments(desk, tx, parcels, now)
            touched |= changed
            replan(tx, touched, desk.shop, now, fresh_parcels=fresh)
        desk.touched |= touched
    with desk.store.transaction() as tx:
        _set_aside(tx, reading, now)
        tx.state.save_cursor(CURSOR, reading.started_at)


@dataclass(slots=True)
class _Told:
    """What a reading brought of one order."""

    orders: list[ShipStationOrder] = field(default_factory=list)
    shipments: list[Shipment] = field(default_factory=list)


def _by_order(reading: ShipStationReading) -> Iterable[_Told]:
    """Put orders and their parcels together: planned for apart, a parcel would seem to be missing.

    What was split off stands with the order that it was split from, whatever its number.

    What is known by its parcels alone comes last: it may belong to an order that is listed here
    under another number.
    """
    told: dict[str, _Told] = {}
    number_of: dict[int, str] = {}
    for order in sorted(reading.orders, key=_split_off):
        number = number_of.get(order.parent_id or 0, order.order_number.strip())
        told.setdefault(number, _Told()).orders.append(order)
        number_of[order.shipstation_order_id] = number
    for parcel in reading.shipments:
        number = number_of.get(parcel.shipstation_order_id or 0, parcel.order_number.strip())
        told.setdefault(number, _Told()).shipments.append(parcel)
    return told.values()


def _news(desk: Desk, told: Iterable[_Told]) -> list[_Told]:
    """Leave out what saving would leave alone: it is stored as it is told, or not ours at all."""
    told = list(told)
    orders = [order for one in told for order in one.orders]
    parcels = [parcel for one in told for parcel in one.shipments]
    with desk.store.reading() as tx:
        stored, carried = tx.mirror.stored_as(orders), tx.shipments.stored_as(parcels)
        wanted = [parcel.shipstation_order_id for parcel in parcels]
        owners = tx.mirror.owners(one for one in wanted if one is not None)
        numbers = {one.order_number.strip() for one in orders}
        numbers |= {one.order_number.strip() for one in parcels}
        known = tx.orders.find_by_number(numbers)

    def old_order(order: ShipStationOrder) -> bool:
        if order.parent_id is not None or order.merged_ids:
            # What it belongs to may have become known since.
            return False
        owner = known.get(order.order_number.strip())
        same = stored.get(order.shipstation_order_id) == owner
        return same and (owner is None or _bears_our_mark(order, owner, desk.shop))

    def old_parcel(parcel: Shipment) -> bool:
        owner = owners.get(parcel.shipstation_order_id or 0)
        if owner is None:
            owner = known.get(parcel.order_number.strip())
        return carried.get((parcel.source, parcel.shipment_id)) == owner

    return [
        one
        for one in told
        if not (all(map(old_order, one.orders)) and all(map(old_parcel, one.shipments)))
    ]


def save_mirrored(desk: Desk, tx: Transaction, orders: Iterable[ShipStationOrder]) -> set[OrderId]:
    """Save ShipStation's orders that are ours; returns the orders that changed."""
    now = desk.clock.now()
    orders = tuple(orders)
    numbers = {order.order_number.strip() for order in orders}
    known = tx.orders.find_by_number(numbers)
    touched: set[OrderId] = set()
    for mirrored in sorted(orders, key=_split_off):
        order_id = known.get(mirrored.order_number.strip())
        if order_id is None and mirrored.parent_id is not None:
            order_id = tx.mirror.order_id_of(mirrored.parent_id)
        if order_id is None:
            order_id = first_behind(tx, mirrored)
        if order_id is None:
            continue
        if _is_ours(tx, mirrored, order_id, desk.shop):
            saved = tx.mirror.save(order_id, mirrored, now)
            if saved is not Saved.SAME:
                touched.update(orders_behind(tx, mirrored.shipstation_order_id))
            if saved is Saved.NEW and mirrored.parent_id is None and _was_tried(tx, order_id):
                note_created(desk, tx, order_id, now)
            if mirrored.merged_ids:
                touched |= note_merged(desk, tx, order_id, mirrored, now)
        elif _note_foreign(tx, order_id, mirrored):
            touched.add(order_id)
    return touched


def _was_tried(tx: Transaction, order_id: OrderId) -> bool:
    """Say whether a creation was begun whose reply never came."""
    return any(
        row.kind is EffectKind.CREATE and row.attempts for row in tx.outbox.rows(order_id=order_id)
    )


def note_created(desk: Desk, tx: Transaction, order_id: OrderId, now: datetime) -> None:
    """Count and journal that an order was made in ShipStation."""
    desk.counts.shipstation_created += 1
    tx.journal.add(JournalEntry(now, Event.CREATED, order_id, desk.shop.bench))


def _split_off(mirrored: ShipStationOrder) -> bool:
    return mirrored.parent_id is not None


def _is_ours(tx: Transaction, mirrored: ShipStationOrder, order_id: OrderId, shop: Shop) -> bool:
    """Say whether an order in ShipStation is the one that this app made, or may write to.

    The same number in another store, or under another key, is somebody else's; what was split
    from ours, or took ours in, is ours.
    """
    if mirrored.parent_id is not None and tx.mirror.order_id_of(mirrored.parent_id) == order_id:
        return True
    if mirrored.merged_ids and order_id == first_behind(tx, mirrored):
        return True
    return _bears_our_mark(mirrored, order_id, shop)


def _bears_our_mark(mirrored: ShipStationOrder, order_id: OrderId, shop: Shop) -> bool:
    if shop.mode is Mode.COMPANION:
        return shop.store_id is not None and mirrored.store_id == shop.store_id
    return mirrored.order_key == shop.order_key(order_id)


def _note_foreign(tx: Transaction, order_id: OrderId, mirrored: ShipStationOrder) -> bool:
    """Remember the same sale under another key, so that it is not made a second time."""
    number = str(mirrored.shipstation_order_id)
    stored = obstacles(tx, order_id).get(FOREIGN_ORDER)
    if mirrored.status == "cancelled":
        if stored == number:
            note_obstacle(tx, order_id, FOREIGN_ORDER, None)
        return stored == number
    if stored is None:
        note_obstacle(tx, order_id, FOREIGN_ORDER, number)
    return stored is None


def _save_shipments(
    desk: Desk, tx: Transaction, shipments: Iterable[Shipment], now: datetime
) -> tuple[set[OrderId], set[OrderId]]:
    """Save parcels; returns the orders whose parcels changed, and those with one that is new."""
    touched: set[OrderId] = set()
    fresh: set[OrderId] = set()
    for shipment in shipments:
        order_id = _order_of(tx, shipment, desk.shop)
        if order_id is None:
            continue
        saved = tx.shipments.save(order_id, shipment, now)
        if saved is Saved.SAME:
            continue
        behind = {order_id, *orders_behind(tx, shipment.shipstation_order_id)}
        touched |= behind
        if saved is Saved.NEW and shipment.live:
            desk.counts.shipments_seen += 1
            fresh |= behind
        if shipment.voided or saved is Saved.NEW:
            event = Event.VOIDED if shipment.voided else Event.SHIPPED
            for one in sorted(behind):
                tx.journal.add(
                    JournalEntry(
                        now,
                        event,
                        one,
                        desk.shop.bench,
                        subject=shipment.tracking_number,
                        detail=shipment.carrier_code,
                    )
                )
    return touched, fresh


def _set_aside(tx: Transaction, reading: ShipStationReading, now: datetime) -> None:
    """Keep what could not be read until the same order is read after all.

    Readings reach back some hours only, so not being listed again says nothing. A position on a
    page means nothing in the next reading.
    """
    read = {one.order_number.strip() for one in reading.orders}
    read |= {one.order_number.strip() for one in reading.shipments}
    kept = {
        record.key: record
        for service, record, _ in tx.quarantine.records()
        if service is Service.SHIPSTATION and record.key.isdigit() and record.key not in read
    }
    kept.update((record.key, record) for record in reading.unread)
    tx.quarantine.replace(Service.SHIPSTATION, "all", kept.values(), now)


def _order_of(tx: Transaction, shipment: Shipment, shop: Shop) -> OrderId | None:
    if shipment.shipstation_order_id is not None:
        order_id = tx.mirror.order_id_of(shipment.shipstation_order_id)
        if order_id is not None:
            return order_id
    number = shipment.order_number.strip()
    order_id = tx.orders.find_by_number([number]).get(number)
    if order_id is not None and shipment.order_key == shop.order_key(order_id):
        return order_id
    return None
