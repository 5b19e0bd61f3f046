"""The ports: what the use cases need of the outside, and nothing about how it is done.

Adapters fit these protocols by their shape alone. Times that go in or out are aware UTC.
Calls to a service raise only ``RemoteError`` and its children; calls to the store only
``StoreError``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.effects import Effect, EffectKind, LeasedEffect, OutboxRow
from bb_desktop.domain.errors import Service
from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import (
    OrderId,
    OrderlineId,
    OrderList,
    OrderRecord,
    OrderState,
    ShipNotice,
)
from bb_desktop.domain.records import AttentionItem, JournalEntry, Saved
from bb_desktop.domain.retry import ServiceHealth
from bb_desktop.domain.shipments import (
    CodeName,
    CreatedOrder,
    RateBudget,
    Shipment,
    ShipmentList,
    ShipStationOrder,
    ShipStationOrderList,
    ShipStationStore,
    UnreadRecord,
)
from bb_desktop.domain.shop import SellerMarks
from bb_desktop.domain.stage import Announcement, OrderFacts
from bb_desktop.domain.units import ActiveScan


class Clock(Protocol):
    """The time and waiting, so that tests can own both."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""

    def pause(self, seconds: float) -> None:
        """Wait; raises ``Interrupted`` at once when the program is closing."""


class BackMarket(Protocol):
    """Back Market's seller API for one account."""

    def list_orders(
        self, *, state: OrderState | None = None, modified_since: datetime | None = None
    ) -> OrderList:
        """Read all pages of a list; safe to repeat."""

    def fetch_order(self, order_id: OrderId) -> OrderRecord:
        """Read one order; ``Rejected`` with status 404 when there is none."""

    def accept_line(self, order_id: OrderId, sku: str) -> OrderRecord | None:
        """Accept all lines of a SKU; None when the reply did not carry the order."""

    def cancel_line(
        self, order_id: OrderId, sku: str, *, reason: int, message: str
    ) -> OrderRecord | None:
        """Cancel the lines of a SKU that were not accepted yet."""

    def announce_shipped(self, order_id: OrderId, notice: ShipNotice) -> OrderRecord | None:
        """Tell that the order is shipped. **Not** safe to repeat: look first."""

    def register_identifier(self, orderline_id: OrderlineId, identifier: Identifier) -> str | None:
        """Register an identifier for ever; gives what the reply echoed, if anything."""

    def download_delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch the order afresh and download its delivery note (PDF)."""

    def close(self) -> None:
        """Let go of the connections."""


class ShipStation(Protocol):
    """ShipStation's V1 API for one account."""

    def list_stores(self) -> tuple[ShipStationStore, ...]:
        """Read the stores, inactive ones included."""

    def list_carriers(self) -> tuple[CodeName, ...]:
        """Read the account's carriers."""

    def list_services(self, carrier_code: str) -> tuple[CodeName, ...]:
        """Read a carrier's services."""

    def list_tags(self) -> tuple[CodeName, ...]:
        """Read the account's tags; ``code`` is the id as text."""

    def list_orders(
        self,
        *,
        modified_since: datetime | None = None,
        store_id: int | None = None,
        status: str | None = None,
    ) -> ShipStationOrderList:
        """Read all pages of a list; safe to repeat."""

    def find_orders(self, order_number: str) -> tuple[ShipStationOrder, ...]:
        """Read the orders of exactly this number."""

    def fetch_order(self, shipstation_order_id: int) -> ShipStationOrder:
        """Read one order; ``Rejected`` with status 404 when there is none."""

    def create_order(self, body: Mapping[str, object]) -> ShipStationOrder:
        """Create or update one order by its key; safe to repeat."""

    def create_orders(self, bodies: Sequence[Mapping[str, object]]) -> tuple[CreatedOrder, ...]:
        """Create or update up to 100 orders; one row each, in any order. Safe to repeat."""

    def mark_as_shipped(
        self, shipstation_order_id: int, *, carrier_code: str, tracking_number: str
    ) -> None:
        """Mark an order as shipped without a label; tells no sales channel."""

    def hold_until(self, shipstation_order_id: int, until: datetime) -> None:
        """Put an order on hold until a day."""

    def restore_from_hold(self, shipstation_order_id: int) -> None:
        """End a hold."""

    def add_tag(self, shipstation_order_id: int, tag_id: int) -> None:
        """Put a tag on an order."""

    def list_shipments(
        self,
        *,
        created_since: datetime | None = None,
        voided_since: datetime | None = None,
        store_id: int | None = None,
    ) -> ShipmentList:
        """Read labels by when they were bought, or by when they were voided."""

    def list_fulfillments(self, *, created_since: datetime) -> ShipmentList:
        """Read orders that were marked as shipped."""

    def budget(self) -> RateBudget | None:
        """Say what is left of the current window; None before the first reply."""

    def close(self) -> None:
        """Let go of the connections."""


class Orders(Protocol):
    """Back Market's facts, and what the seller noted beside them."""

    def save(self, record: OrderRecord, now: datetime) -> Saved:
        """Write what Back Market told; an older ``modified_at`` than the stored one is SAME."""

    def facts(self, order_id: OrderId) -> OrderFacts | None:
        """Gather everything known of one order, or None."""

    def facts_of(self, order_ids: Iterable[OrderId]) -> tuple[OrderFacts, ...]:
        """Gather everything known of several orders; unknown ones are left out."""

    def all_facts(self, *, unfinished_only: bool = False) -> tuple[OrderFacts, ...]:
        """Gather everything known of all orders, or of those with a line that is not final."""

    def find_by_number(self, numbers: Iterable[str]) -> Mapping[str, OrderId]:
        """Find known orders by the number that ShipStation shows."""

    def save_marks(self, order_id: OrderId, marks: SellerMarks) -> None:
        """Keep what the seller noted by hand."""

    def save_announcement(self, order_id: OrderId, announcement: Announcement) -> None:
        """Keep with what Back Market was told."""


class Mirror(Protocol):
    """ShipStation's orders as last told, and what we wrote there."""

    def save(self, order_id: OrderId, mirrored: ShipStationOrder, now: datetime) -> Saved:
        """Write what ShipStation told; an older ``modified_at`` than the stored one is SAME."""

    def written_lines(self, order_id: OrderId) -> tuple[str, ...]:
        """Give the note lines that may be ours: everything ever posted and not yet replaced."""

    def save_written_lines(self, order_id: OrderId, lines: Sequence[str]) -> None:
        """Keep the note lines that are ours."""

    def written_status(self, order_id: OrderId) -> str | None:
        """Give the status that we last brought about, or None."""

    def save_written_status(self, order_id: OrderId, status: str) -> None:
        """Keep the status that we brought about."""

    def order_id_of(self, shipstation_order_id: int) -> OrderId | None:
        """Find the order behind ShipStation's own number, or None."""


class Shipments(Protocol):
    """Parcels as last told."""

    def save(self, order_id: OrderId, shipment: Shipment, now: datetime) -> Saved:
        """Write what ShipStation told of a parcel."""


class Scans(Protocol):
    """Identifiers recorded on orders. A unique index keeps a device on one open order."""

    def add(self, scan: ActiveScan) -> None:
        """Record; ``StoreError`` when the same identifier is active on that order already."""

    def withdraw(self, order_id: OrderId, identifier: Identifier, now: datetime) -> bool:
        """Take an active scan back; False when there is none."""

    def elsewhere(self, identifier: Identifier, order_id: OrderId) -> tuple[ActiveScan, ...]:
        """List active scans of the same identifier on other orders, newest first."""

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
        """List all, or those of one order, oldest first; given-up effects included."""


class Journal(Protocol):
    """The append-only journal."""

    def add(self, entry: JournalEntry) -> None:
        """Append."""

    def entries(
        self, *, order_id: OrderId | None = None, limit: int = 200
    ) -> tuple[JournalEntry, ...]:
        """List entries, newest first."""


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


class Transaction(Protocol):
    """One transaction: everything in it happens, or nothing."""

    @property
    def orders(self) -> Orders: ...  # noqa: D102
    @property
    def mirror(self) -> Mirror: ...  # noqa: D102
    @property
    def shipments(self) -> Shipments: ...  # noqa: D102
    @property
    def scans(self) -> Scans: ...  # noqa: D102
    @property
    def outbox(self) -> Outbox: ...  # noqa: D102
    @property
    def attention(self) -> Attention: ...  # noqa: D102
    @property
    def journal(self) -> Journal: ...  # noqa: D102
    @property
    def quarantine(self) -> Quarantine: ...  # noqa: D102
    @property
    def state(self) -> State: ...  # noqa: D102


class Store(Protocol):
    """The database."""

    def transaction(self) -> AbstractContextManager[Transaction]:
        """Begin a transaction for writing: committed at the end, undone on any exception."""

    def reading(self) -> AbstractContextManager[Transaction]:
        """Begin a consistent reading; writing in it is an error."""


Progress = Callable[[str, int, int], None]
"""What is being done (a short code), how far, of how many (0 when not known)."""
