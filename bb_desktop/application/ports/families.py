"""The ports to the store's families: what is kept of orders, parcels, scans and jobs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bb_desktop.application.ports.reports import Reports
from bb_desktop.domain.effects import Effect, EffectKind, LeasedEffect, OutboxRow
from bb_desktop.domain.errors import Service
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.order_sort import OrderSort, SettledCounts
from bb_desktop.domain.orders import (
    OrderId,
    OrderRecord,
)
from bb_desktop.domain.records import AttentionItem, Event, JournalEntry, Saved
from bb_desktop.domain.reports import NumberedEntry
from bb_desktop.domain.retry import ServiceHealth
from bb_desktop.domain.scan_records import ScanLife
from bb_desktop.domain.shipments import (
    Shipment,
    ShipmentSource,
    ShipStationOrder,
    UnreadRecord,
)
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import Announcement, OrderFacts
from bb_desktop.domain.units import ActiveScan


class Orders(Protocol):
    """Back Market's facts, and what the seller noted beside them."""

    def save(self, record: OrderRecord, now: datetime) -> Saved:
        """Write what Back Market told; an older ``modified_at`` than the stored one is SAME."""

    def told_anew(self, records: Iterable[OrderRecord]) -> tuple[OrderRecord, ...]:
        """Leave out the records that say what is stored, which saving would leave alone."""

    def facts(self, order_id: OrderId) -> OrderFacts | None:
        """Gather everything known of one order, or None."""

    def facts_of(self, order_ids: Iterable[OrderId]) -> tuple[OrderFacts, ...]:
        """Gather everything known of several orders; unknown ones are left out."""

    def all_facts(self, *, unfinished_only: bool = False) -> tuple[OrderFacts, ...]:
        """Gather everything known of all orders, or of those with a line that is not final."""

    def unsettled_facts(self) -> tuple[OrderFacts, ...]:
        """Gather everything known of the orders that Back Market still expects something of."""

    def listed_ids(
        self,
        sort: OrderSort = OrderSort.CREATED,
        *,
        descending: bool = True,
        settled_only: bool = True,
    ) -> tuple[OrderId, ...]:
        """List the numbers of all orders or all settled ones; of equal ones the newest first.

        Orders that show nothing to sort by come last, both ways.
        """

    def count_settled(self) -> SettledCounts:
        """Count the settled orders: announced as shipped, and closed otherwise."""

    def count_newer(self, order_id: OrderId) -> int:
        """Count the settled orders that were created after this one: its place in their list."""

    def announced_ids(self) -> frozenset[OrderId]:
        """Give the settled orders that were shipped."""

    def find_by_number(self, numbers: Iterable[str]) -> Mapping[str, OrderId]:
        """Find known orders by the number that ShipStation shows."""

    def find_by_lines(self, orderline_ids: Iterable[int]) -> frozenset[OrderId]:
        """Find known orders by their lines; slow, for orders that ShipStation merged."""

    def save_marks(self, order_id: OrderId, marks: SellerMarks) -> None:
        """Keep what the seller noted by hand."""

    def save_announcement(self, order_id: OrderId, announcement: Announcement) -> None:
        """Keep with what Back Market was told."""


class Mirror(Protocol):
    """ShipStation's orders as last told, and what we wrote there."""

    def save(self, order_id: OrderId, mirrored: ShipStationOrder, now: datetime) -> Saved:
        """Write what ShipStation told; an older ``modified_at`` than the stored one is SAME."""

    def stored_as(self, orders: Iterable[ShipStationOrder]) -> Mapping[int, OrderId]:
        """Give the owners of those that are stored exactly as they are told here."""

    def owners(self, shipstation_order_ids: Iterable[int]) -> Mapping[int, OrderId]:
        """Find the orders behind ShipStation's own numbers; unknown ones are left out."""

    def written_lines(self, order_id: OrderId) -> tuple[str, ...]:
        """Give the note lines that may be ours: everything ever posted and not yet replaced."""

    def save_written_lines(self, order_id: OrderId, lines: Sequence[str]) -> None:
        """Keep the note lines that are ours."""

    def written_status(self, order_id: OrderId) -> str | None:
        """Give the status that we last brought about, or None."""

    def save_written_status(self, order_id: OrderId, status: str) -> None:
        """Keep the status that we brought about."""

    def save_merged(self, shipstation_order_id: int, into: int | None) -> OrderId | None:
        """Note that an order was merged into another, or with None that it is on its own again.

        Returns:
            The order behind it where that is news, else None.
        """

    def find(self, shipstation_order_id: int) -> ShipStationOrder | None:
        """Give one of ShipStation's orders as it was last told, or None."""

    def forget(self, shipstation_order_id: int) -> None:
        """Forget an order that ShipStation has no longer; nothing happens if it is not known."""

    def order_id_of(self, shipstation_order_id: int) -> OrderId | None:
        """Find the order behind ShipStation's own number, or None."""


class Shipments(Protocol):
    """Parcels as last told."""

    def save(self, order_id: OrderId, shipment: Shipment, now: datetime) -> Saved:
        """Write what ShipStation told of a parcel."""

    def stored_as(
        self, shipments: Iterable[Shipment]
    ) -> Mapping[tuple[ShipmentSource, int], OrderId]:
        """Give the orders of those that are stored exactly as they are told here."""


class Scans(Protocol):
    """Identifiers recorded on orders. A unique index keeps a device on one open order."""

    def add(self, scan: ActiveScan) -> None:
        """Record; ``StoreError`` when the same identifier is active on that order already."""

    def put_back(self, life: ScanLife) -> None:
        """Record a scan that was lost, as it was and with how it ended; errors as `add`."""

    def withdraw(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Take an active scan back; False when there is none."""

    def on_order(self, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List the active scans of an order, oldest first."""

    def elsewhere(self, identifier: Identifier, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List active scans of the same device on other orders, by either IMEI, newest first."""

    def find(self, value: str) -> tuple[ActiveScan, ...]:
        """List active scans of a device by any of its numbers, newest first."""

    def set_free(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Note that a device came back and may be sold again; False when nothing changed."""

    def keep_companions(
        self, order_id: OrderId, identifier: Identifier, companions: Iterable[str]
    ) -> None:
        """Keep the other numbers of a phone, ``kind:value`` each, in the place of those known."""

    def recorded_since(self, moment: datetime) -> frozenset[OrderId]:
        """Give the orders that an identifier was recorded on since a time, and stands there."""

    def wanting(self, skus: Collection[str], *, limit: int) -> tuple[OrderId, ...]:
        """List unsettled orders of these articles, those to be shipped first at the head."""

    def unsettled(self) -> Mapping[OrderId, tuple[datetime, int]]:
        """Say of all unsettled orders when they changed last and how many scans they have."""

    def mark_sending(
        self, order_id: OrderId, identifiers: Iterable[Identifier], *, sending: bool
    ) -> None:
        """Note that identifiers are on their way to Back Market, or did not arrive there."""


class Outbox(Protocol):
    """Effects waiting for their delivery."""

    def add(self, effect: Effect, now: datetime) -> None:
        """Ask for an effect; asking again re-arms it and raises its revision."""

    def claim(
        self,
        kinds: Sequence[EffectKind],
        now: datetime,
        *,
        owner: str,
        limit: int,
        at_once: bool = False,
        order_ids: Iterable[OrderId] | None = None,
    ) -> tuple[LeasedEffect, ...]:
        """Lease due effects for five minutes, oldest first.

        Args:
            at_once: Take those too that only wait because a service could not be reached.
            order_ids: Only effects of these orders; None for all.
        """

    def settle(self, leased: LeasedEffect, now: datetime) -> None:
        """Close what was delivered; asked for again meanwhile, it is pending once more."""

    def postpone(
        self, leased: LeasedEffect, until: datetime, *, code: str = "", detail: str = ""
    ) -> None:
        """Give a lease back, to be tried not before ``until``."""

    def give_up(self, leased: LeasedEffect, *, code: str, detail: str, now: datetime) -> None:
        """Leave it to a person."""

    def drop(self, kind: EffectKind, order_id: OrderId) -> None:
        """Forget an effect that is no longer wanted; nothing happens if there is none."""

    def release(self, owner: str) -> int:
        """Give back every lease of an owner that is known to be gone; returns how many."""

    def rows(
        self, *, order_id: OrderId | None = None, unfinished_only: bool = True
    ) -> tuple[OutboxRow, ...]:
        """List effects, oldest first."""

    def re_arm(self, order_id: OrderId, now: datetime) -> int:
        """Make what needs attention on an order pending again; returns how many."""

    def wake(self, kinds: Iterable[EffectKind]) -> int:
        """Make what waits for a service due at once, as if never tried; returns how many.

        They keep the order in which they were asked for.
        """

    def hurry(self, latest: datetime, until: datetime) -> int:
        """Let what would wait, or be leased, longer than ``latest`` wait ``until`` only."""

    def count_due(self, now: datetime) -> int:
        """Count pending effects whose time has come or that wait for a service."""

    def next_due(self, now: datetime) -> datetime | None:
        """Give the time of the first pending effect, ``now`` for one that is due; None for none."""


class Attention(Protocol):
    """What needs a person, apart from effects that were given up (those stand in the outbox)."""

    def put(self, item: AttentionItem) -> bool:
        """Raise it, keeping ``since`` when it stands already; True when it is new."""

    def clear(self, order_id: OrderId | None, codes: Iterable[str] | None = None) -> None:
        """Take it away: these codes, or all of the order."""

    def items(self, order_id: OrderId | None = None) -> tuple[AttentionItem, ...]:
        """List all, or those of one order, oldest first; given-up effects included.

        What a person settled by hand is left out while its facts stay the same.
        """

    def answer(self, item: AttentionItem, now: datetime, *, later: datetime | None) -> None:
        """Keep that a person has settled it by hand, or with ``later`` put it off until then."""

    def unanswered(
        self, items: Iterable[AttentionItem], now: datetime | None = None
    ) -> tuple[AttentionItem, ...]:
        """Leave out what was settled by hand and, with ``now``, what is put off beyond it."""


class Journal(Protocol):
    """The append-only journal."""

    def add(self, entry: JournalEntry) -> None:
        """Append."""

    def entries(
        self, *, order_id: OrderId | None = None, limit: int = 200
    ) -> tuple[JournalEntry, ...]:
        """List entries, newest first."""

    def page(
        self,
        events: Collection[Event] | None = None,
        *,
        before: int | None = None,
        after: int = 0,
        limit: int = 200,
    ) -> tuple[NumberedEntry, ...]:
        """List entries with their numbers, newest first; only between two numbers, exclusive."""

    @property
    def reports(self) -> Reports:
        """Give the counts over the journal and the facts beside it."""


class Quarantine(Protocol):
    """Records that could not be understood."""

    def replace(
        self,
        service: Service,
        list_name: str,
        unread: Iterable[UnreadRecord],
        now: datetime,
    ) -> None:
        """Set what a complete read of this list left out; what was read meanwhile is gone."""

    def records(self) -> tuple[tuple[Service, UnreadRecord, datetime], ...]:
        """List what is set aside: service, record, since when."""


class State(Protocol):
    """Cursors, the health of the services, and other single values."""

    def cursor(self, name: str) -> datetime | None:
        """Give a stored point in time."""

    def save_cursor(self, name: str, at: datetime) -> None:
        """Store a point in time."""

    def text(self, name: str) -> str | None:
        """Give a stored text."""

    def save_text(self, name: str, text: str) -> None:
        """Store a text; never a secret."""

    def health(self, service: Service) -> ServiceHealth | None:
        """Give what is known of a service."""

    def save_health(self, health: ServiceHealth) -> None:
        """Store what is known of a service."""
