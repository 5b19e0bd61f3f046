"""ShipStation's side as facts: its orders, and what left the house.

Source: ShipStation API V1 (orders, shipments, fulfillments). A label bought there is a shipment;
an order marked as shipped is a fulfillment; neither list contains the other.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

#: Statuses in which an order can still be changed (``pending_fulfillment`` only in batches).
OPEN_STATUSES = frozenset(
    {"awaiting_payment", "awaiting_shipment", "on_hold", "pending_fulfillment"}
)
#: Our own word for an order that ShipStation has no longer: it names none for what was deleted.
GONE_STATUS = "deleted"


@dataclass(frozen=True, slots=True)
class ShipStationOrder:
    """One order as ShipStation last told it.

    Attributes:
        status: An open list; ``awaiting_shipment``, ``shipped`` and so on.
        internal_notes: As it stands there, ``""`` for none.
        modified_at: Aware UTC.
        raw: The reply, complete, unknown keys included: what is posted back is made of it.
        parent_id: The order that this one was split from, else None.
        merged_ids: The orders that were merged into this one, by ShipStation's numbers.
        merged_into: The order that this one was merged into, and is gone with, else None.
    """

    shipstation_order_id: int
    order_number: str
    order_key: str
    status: str
    internal_notes: str = field(repr=False)
    modified_at: datetime
    store_id: int | None = None
    parent_id: int | None = None
    merged_or_split: bool = False
    merged_ids: tuple[int, ...] = ()
    merged_into: int | None = None
    raw: Mapping[str, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def open(self) -> bool:
        """Say whether ShipStation still lets this order be changed."""
        return self.status in OPEN_STATUSES


class ShipmentSource(StrEnum):
    """Which of ShipStation's two lists told about it."""

    LABEL = "label"
    MARKED = "marked"


@dataclass(frozen=True, slots=True)
class Shipment:
    """A parcel that ShipStation knows of.

    Attributes:
        shipment_id: Unique within its source.
        created_at: Aware UTC; when the label was bought or the order marked.
        ship_date: The day on the label, or None.
        carrier_code: ShipStation's name of the provider account (``stamps_com``), ``""`` for none.
        fees_cents: Label and insurance together in hundredths, or None where unknown.
        notify_error: What ShipStation says of its own notice to the shop, ``""`` for nothing.
    """

    source: ShipmentSource
    shipment_id: int
    shipstation_order_id: int | None
    order_number: str
    tracking_number: str
    created_at: datetime
    order_key: str = ""
    carrier_code: str = ""
    service_code: str = ""
    ship_date: date | None = None
    fees_cents: int | None = None
    voided: bool = False
    voided_at: datetime | None = None
    is_return: bool = False
    marketplace_notified: bool = False
    notify_error: str = ""
    store_id: int | None = None
    raw: Mapping[str, object] = field(default_factory=dict, repr=False, compare=False)

    @property
    def live(self) -> bool:
        """Say whether this parcel counts: not voided, and not one that comes back."""
        return not self.voided and not self.is_return


@dataclass(frozen=True, slots=True)
class ShipStationStore:
    """A store of the seller's ShipStation account."""

    store_id: int
    name: str
    marketplace: str
    active: bool

    @property
    def is_back_market(self) -> bool:
        """Say whether this is ShipStation's own connection to Back Market."""
        return self.active and self.marketplace.replace(" ", "").casefold() == "backmarket"

    @property
    def is_manual(self) -> bool:
        """Say whether orders may be created here by an API."""
        return self.active and self.marketplace.casefold() in (
            "shipstation",
            "manual",
            "",
        )


@dataclass(frozen=True, slots=True)
class CreatedOrder:
    """One row of ShipStation's reply to a batch: taken, or why not.

    Attributes:
        error: ShipStation's words, ``""`` when it was taken.
    """

    order_key: str
    order_number: str
    shipstation_order_id: int | None
    success: bool
    error: str = ""


@dataclass(frozen=True, slots=True)
class CodeName:
    """A carrier, service or tag: the code in the API and the name that people see."""

    code: str
    name: str


@dataclass(frozen=True, slots=True)
class UnreadRecord:
    """A record that could not be understood, set aside while the others go on.

    Attributes:
        key: What it was recognised by: an order number, or the position on a page.
        reason: One sentence naming the field, never its content.
    """

    key: str
    reason: str


@dataclass(frozen=True, slots=True)
class ShipStationOrderList:
    """A complete list of ShipStation's orders, doubles dropped, newest state of each.

    Attributes:
        told_at: What time it was at ShipStation when the list began, by its own word; or None.
    """

    orders: tuple[ShipStationOrder, ...]
    unread: tuple[UnreadRecord, ...] = ()
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class ShipmentList:
    """A complete list of shipments or fulfillments; ``told_at`` as for a list of orders."""

    shipments: tuple[Shipment, ...]
    unread: tuple[UnreadRecord, ...] = ()
    told_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class RateBudget:
    """What is left of ShipStation's fixed window.

    Attributes:
        limit: Calls in a window, 40 by default.
        remaining: Calls left in it.
        ends_at: Aware UTC; when the next window begins.
    """

    limit: int
    remaining: int
    ends_at: datetime
