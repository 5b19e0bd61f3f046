"""Read models: what the views and the command line show, gathered in one reading."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from bb_desktop.application.audit import Comparison, last_comparison
from bb_desktop.application.ports import Store, Transaction
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service, UnknownOrder
from bb_desktop.domain.features import MappedField, mapped_fields
from bb_desktop.domain.holding import wanted_status
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.internal_note import is_up_to_date, note_lines
from bb_desktop.domain.orders import OrderId, Orderline
from bb_desktop.domain.part_notes import lagging_parts
from bb_desktop.domain.products import identifier_kind
from bb_desktop.domain.records import AttentionItem, JournalEntry
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OPEN_STAGES, OrderFacts, Stage, Verb, allowed_verbs, stage_of
from bb_desktop.domain.units import Unit

_NEVER = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class LineView:
    """One orderline with what is recorded and registered on it.

    Attributes:
        recorded: Identifiers in the order in which they were scanned.
        registered: What Back Market holds, or None.
    """

    line: Orderline
    identifier_kind: IdentifierKind
    recorded: tuple[str, ...]
    registered: str | None


@dataclass(frozen=True, slots=True)
class OrderView:
    """One order as the views show it.

    Attributes:
        units: Devices that need an identifier; ``missing`` of them lack one.
        note_up_to_date: ShipStation's note, as last read, holds what it should.
        attention: Codes, oldest first.
        tracking_number: Of the parcel that counts, or what Back Market holds, or None.
    """

    facts: OrderFacts
    stage: Stage
    units: tuple[Unit, ...]
    missing: int
    lines: tuple[LineView, ...]
    note_up_to_date: bool
    attention: tuple[str, ...]

    @property
    def order_id(self) -> OrderId:
        """Give the order's number."""
        return self.facts.order.order_id

    @property
    def ship_by(self) -> datetime | None:
        """Give the deadline, aware UTC."""
        return self.facts.order.ship_by

    @property
    def title(self) -> str:
        """Give the articles in one line of text."""
        return " + ".join(
            f"{line.quantity} × {line.title}" if line.quantity > 1 else line.title
            for line in self.facts.order.lines
        )

    @property
    def recorded(self) -> int:
        """Count the units that have their identifier."""
        return len(self.units) - self.missing

    @property
    def tracking_number(self) -> str | None:
        """Give the parcel's number, ShipStation's before Back Market's."""
        shipment = self.facts.shipment
        number = shipment.tracking_number if shipment else self.facts.order.tracking_number
        return number or None

    @property
    def carrier(self) -> str | None:
        """Give the carrier: ShipStation's code, or Back Market's shipper once announced."""
        shipment = self.facts.shipment
        if shipment is not None:
            return shipment.carrier_code or None
        return self.facts.order.promised_shipper if self.facts.order.tracking_number else None

    @property
    def announced_at(self) -> datetime | None:
        """Say when Back Market was told, by us or by another hand; aware UTC."""
        if self.facts.announcement is not None:
            return self.facts.announcement.announced_at
        return self.facts.order.shipped_at if self.facts.order.announced else None

    @property
    def verbs(self) -> frozenset[Verb]:
        """Say what the seller may do with this order."""
        return allowed_verbs(self.stage)


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """An order with everything that the panel beside the table shows."""

    view: OrderView
    fields: tuple[MappedField, ...]
    attention: tuple[AttentionItem, ...]
    history: tuple[JournalEntry, ...]


@dataclass(frozen=True, slots=True)
class StatusView:
    """What the status line shows.

    Attributes:
        last_good_at: When both services last answered as they should; the older of the two.
        compared: When both books were last compared; None for never.
    """

    health: tuple[ServiceHealth, ...]
    due: int
    waiting: int
    attention: int
    last_good_at: datetime | None
    compared: Comparison | None = None


def order_views(
    store: Store, shop: Shop, *, order_ids: Iterable[OrderId] | None = None
) -> tuple[OrderView, ...]:
    """List orders, most urgent first: open ones by deadline, then the others, newest first."""
    with store.reading() as tx:
        orders = tx.orders
        all_facts = orders.all_facts() if order_ids is None else orders.facts_of(order_ids)
        attention = codes_by_order(tx)
        views = [view_of(tx, facts, shop, attention) for facts in all_facts]
    return tuple(sorted(views, key=urgency))


def urgency(view: OrderView) -> tuple[int, datetime, float, int]:
    """Give the sort key of the default order."""
    if view.stage in OPEN_STAGES:
        return (0, view.ship_by or _NEVER, 0.0, view.order_id)
    return (1, _NEVER, -view.facts.order.created_at.timestamp(), view.order_id)


def order_view(store: Store, shop: Shop, order_id: OrderId) -> OrderView:
    """Give one order.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    views = order_views(store, shop, order_ids=[order_id])
    if not views:
        raise UnknownOrder(order_id)
    return views[0]


def order_detail(store: Store, shop: Shop, order_id: OrderId) -> OrderDetail:
    """Give one order with its fields, what needs a person, and its history, newest first.

    Raises:
        UnknownOrder: No order of that number in this shop.
    """
    with store.reading() as tx:
        facts = tx.orders.facts(order_id)
        if facts is None:
            raise UnknownOrder(order_id)
        return OrderDetail(
            view=view_of(tx, facts, shop, codes_by_order(tx)),
            fields=mapped_fields(
                facts.order,
                shop,
                facts.marks,
                facts.shipment,
                wanted=wanted_status(facts, shop),
            ),
            attention=tx.attention.items(order_id),
            history=tx.journal.entries(order_id=order_id),
        )


def view_of(
    tx: Transaction,
    facts: OrderFacts,
    shop: Shop,
    attention: dict[OrderId, tuple[str, ...]],
) -> OrderView:
    """Make the view of an order; ``attention`` is what `codes_by_order` gave."""
    order_id = facts.order.order_id
    units = facts.units(shop)
    lines = []
    for line in facts.order.lines:
        scans = [scan for scan in facts.scans if scan.orderline_id == line.orderline_id]
        recorded = tuple(scan.identifier.value for scan in scans)
        kind = identifier_kind(line, shop)
        lines.append(LineView(line, kind, recorded, line.registered))
    return OrderView(
        facts=facts,
        stage=stage_of(facts, shop),
        units=units,
        missing=facts.missing(shop),
        lines=tuple(lines),
        note_up_to_date=_note_up_to_date(tx, facts, units, shop),
        attention=attention.get(order_id, ()),
    )


def _note_up_to_date(tx: Transaction, facts: OrderFacts, units: Iterable[Unit], shop: Shop) -> bool:
    mirrored = facts.shipstation
    if mirrored is None:
        return False
    # Only where the note can still change it matters what else in it is ours; most orders of a
    # long list are closed, and no query is made for them.
    if not any(part.open for part in facts.parts):
        return is_up_to_date(mirrored.internal_notes, note_lines(units, shop))
    return not lagging_parts(facts, shop, tx.mirror.written_lines(facts.order.order_id))


def codes_by_order(tx: Transaction) -> dict[OrderId, tuple[str, ...]]:
    """Say what needs a person, by order, oldest first."""
    codes: dict[OrderId, tuple[str, ...]] = {}
    for item in tx.attention.items():
        if item.order_id is not None:
            codes[item.order_id] = (*codes.get(item.order_id, ()), item.code)
    return codes


def attention_items(store: Store) -> tuple[AttentionItem, ...]:
    """List what needs a person, oldest first, records that could not be read included."""
    with store.reading() as tx:
        items = list(tx.attention.items())
        for service, record, since in tx.quarantine.records():
            order_id = OrderId(int(record.key)) if record.key.isdigit() else None
            detail = f"{service.display_name}, {record.key}: {record.reason}"
            items.append(AttentionItem(order_id, "not_understood", since, detail))
    return tuple(sorted(items, key=lambda item: item.since))


def status_view(store: Store, now: datetime) -> StatusView:
    """Gather what the status line shows."""
    with store.reading() as tx:
        known = (tx.state.health(service) for service in Service)
        health = tuple(
            one or ServiceHealth(service, ServiceStatus.OK, since=now)
            for service, one in zip(Service, known, strict=True)
        )
        # Looking whether ShipStation told Back Market sends nothing.
        waiting = sum(1 for row in tx.outbox.rows() if row.kind is not EffectKind.LOOK)
        due = tx.outbox.count_due(now)
        attention = len(tx.attention.items()) + len(tx.quarantine.records())
        compared = last_comparison(tx)
    stamps = [one.last_good_at for one in health]
    good = [stamp for stamp in stamps if stamp is not None]
    last_good_at = min(good) if len(good) == len(stamps) else None
    return StatusView(health, due, waiting, attention, last_good_at, compared)
