"""The ports to the services: what is asked of Back Market and ShipStation, and of the time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Protocol

from bb_desktop.domain.identifiers import Identifier
from bb_desktop.domain.orders import (
    OrderId,
    OrderlineId,
    OrderList,
    OrderRecord,
    OrderState,
    ShipNotice,
)
from bb_desktop.domain.shipments import (
    CodeName,
    CreatedOrder,
    RateBudget,
    ShipmentList,
    ShipStationOrder,
    ShipStationOrderList,
    ShipStationStore,
)

#: Called before every page of a list, so that a long reading can give way to what is urgent.
Between = Callable[[], None]


class Clock(Protocol):
    """The time and waiting, so that tests can own both."""

    def now(self) -> datetime:
        """Give the time, aware UTC."""

    def elapsed_s(self) -> float:
        """Count seconds since some moment; the time may be set, this never is."""

    def pause(self, seconds: float) -> None:
        """Wait; raises ``Interrupted`` at once when the program is closing."""


class BackMarket(Protocol):
    """Back Market's seller API for one account."""

    def list_orders(
        self,
        *,
        state: OrderState | None = None,
        modified_since: datetime | None = None,
        between: Between | None = None,
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
        between: Between | None = None,
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
        between: Between | None = None,
    ) -> ShipmentList:
        """Read labels by when they were bought, or by when they were voided."""

    def list_fulfillments(
        self, *, created_since: datetime, between: Between | None = None
    ) -> ShipmentList:
        """Read orders that were marked as shipped."""

    def budget(self) -> RateBudget | None:
        """Say what is left of the current window; None before the first reply."""

    def close(self) -> None:
        """Let go of the connections."""
