"""The client of ShipStation's API V1: orders in and out, notes, holds, tags, parcels.

Source: ShipStation API V1. Its 40 requests a minute are shared with every tool of the seller, so
the client waits before it would be refused, and asks for pages and batches as large as they come.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.fields import Unreadable
from bb_desktop.adapters.http import Reply, parse_json
from bb_desktop.adapters.shipstation import batches, wire
from bb_desktop.adapters.shipstation.connection import Connection
from bb_desktop.adapters.shipstation.lists import read_names, read_orders, read_parcels
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply
from bb_desktop.domain.pacific import query_time, to_pacific
from bb_desktop.domain.shipments import (
    CodeName,
    CreatedOrder,
    RateBudget,
    ShipmentList,
    ShipStationOrder,
    ShipStationOrderList,
    ShipStationStore,
)

log = logging.getLogger(__name__)

_SERVICE = Service.SHIPSTATION
BASE_URL = "https://ssapi.shipstation.com"


class ShipStationClient:
    """ShipStation's V1 API for one account."""

    def __init__(
        self,
        *,
        api_key: SecretStr,
        api_secret: SecretStr,
        base_url: str = BASE_URL,
        clock: Clock,
        transport: httpx.BaseTransport | None = None,
        budget: RateBudget | None = None,
    ) -> None:
        """Make the client; nothing is sent yet.

        Args:
            api_key: Of a V1 pair; blanks and line breaks around it are dropped.
            api_secret: Likewise.
            base_url: Another address that stands in for ShipStation's.
            clock: Time and waiting.
            transport: Takes the place of the network.
            budget: What an earlier process left of the current window.

        Raises:
            NotConfigured: The address is refused, or half of the pair is missing.
        """
        self._connection = Connection(api_key, api_secret, base_url, clock, transport, budget)

    def __repr__(self) -> str:
        """Show where it speaks to, and no secret."""
        return f"ShipStationClient({self._connection.base_url!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._connection.close()

    def budget(self) -> RateBudget | None:
        """Say what is left of the current window; None before the first reply."""
        return self._connection.pace.budget

    # --- lists of names ----------------------------------------------------------------------

    def list_stores(self) -> tuple[ShipStationStore, ...]:
        """Read the stores, inactive ones included.

        Raises:
            UnexpectedReply: A store cannot be read. None is left out, for it might be the one
                that brings the orders already.
        """
        stores, unread = read_names(
            self._connection, "/stores", wire.parse_store, [("showInactive", "true")]
        )
        if unread:
            raise UnexpectedReply(
                f"A store of ShipStation cannot be read: {unread[0].reason}", service=_SERVICE
            )
        return stores

    def list_marketplaces(self) -> tuple[wire.Marketplace, ...]:
        """Read the kinds of stores that ShipStation knows, and what it can do with each."""
        return read_names(self._connection, "/stores/marketplaces", wire.parse_marketplace)[0]

    def list_carriers(self) -> tuple[CodeName, ...]:
        """Read the account's carriers."""
        return read_names(self._connection, "/carriers", wire.parse_code_name)[0]

    def list_services(self, carrier_code: str) -> tuple[CodeName, ...]:
        """Read a carrier's services."""
        query = [("carrierCode", carrier_code)]
        return read_names(self._connection, "/carriers/listservices", wire.parse_code_name, query)[
            0
        ]

    def list_packages(self, carrier_code: str) -> tuple[CodeName, ...]:
        """Read a carrier's kinds of parcels."""
        query = [("carrierCode", carrier_code)]
        return read_names(self._connection, "/carriers/listpackages", wire.parse_code_name, query)[
            0
        ]

    def list_tags(self) -> tuple[CodeName, ...]:
        """Read the account's tags; ``code`` is the id as text."""
        return read_names(self._connection, "/accounts/listtags", wire.parse_code_name)[0]

    # --- orders ------------------------------------------------------------------------------

    def list_orders(
        self,
        *,
        modified_since: datetime | None = None,
        store_id: int | None = None,
        status: str | None = None,
        between: Callable[[], None] | None = None,
    ) -> ShipStationOrderList:
        """Read all pages of a list; safe to repeat.

        Args:
            modified_since: Aware; only orders modified then or later.
            store_id: Only orders of this store.
            status: Only orders in this status.
            between: Called before every page, so that a long reading can give way.

        Returns:
            Each order once, in its newest form; positions that ShipStation cannot read itself
            stand among the unread.

        Raises:
            RemoteError: Any of its kinds.
        """
        query: list[tuple[str, str]] = []
        if modified_since is not None:
            query.append(("modifyDateStart", query_time(modified_since)))
        if store_id is not None:
            query.append(("storeId", str(store_id)))
        if status is not None:
            query.append(("orderStatus", status))
        query += [("sortBy", "ModifyDate"), ("sortDir", "ASC")]
        return read_orders(self._connection, query, between)

    def find_orders(self, order_number: str) -> tuple[ShipStationOrder, ...]:
        """Read the orders of exactly this number; safe to repeat.

        Raises:
            UnexpectedReply: An order that may have this number cannot be read.
            RemoteError: Any other of its kinds.
        """
        wanted = order_number.strip()
        # ShipStation compares the beginning only.
        found = read_orders(self._connection, [("orderNumber", wanted)])
        for unread in found.unread:
            if unread.key == wanted or unread.key.startswith("position "):
                raise UnexpectedReply(
                    f"An order of ShipStation that may be {wanted} cannot be read: {unread.reason}",
                    service=_SERVICE,
                )
        return tuple(order for order in found.orders if order.order_number == wanted)

    def fetch_order(self, shipstation_order_id: int) -> ShipStationOrder:
        """Read one order; safe to repeat.

        Raises:
            Rejected: With status 404 when there is none.
            RemoteError: Any other of its kinds.
        """
        return self._order_in(self._connection.send("GET", f"/orders/{int(shipstation_order_id)}"))

    def create_order(self, body: Mapping[str, object]) -> ShipStationOrder:
        """Create or update one order by its key; safe to repeat.

        Args:
            body: The whole order: what is left out may be lost.

        Returns:
            The order as ShipStation stored it.

        Raises:
            Rejected: The order breaks a rule; status 500 where ShipStation says so by a fault.
            RemoteError: Any other of its kinds.
        """
        reply = self._connection.send(
            "POST",
            "/orders/createorder",
            body=dict(body),
            writes_orders=True,
            private=batches.particulars_in(body),
        )
        return self._order_in(reply)

    def create_orders(self, bodies: Sequence[Mapping[str, object]]) -> tuple[CreatedOrder, ...]:
        """Create or update orders by their keys; safe to repeat.

        A batch that is refused as a whole is halved until the order at fault stands alone.

        Args:
            bodies: At most 100 whole orders.

        Returns:
            One row for each order, in no certain order.

        Raises:
            ValueError: More than 100 orders.
            RemoteError: The service could not be asked or limits us.
        """
        return batches.create(self._post_batch, bodies, self._connection.secrets)

    def mark_as_shipped(
        self, shipstation_order_id: int, *, carrier_code: str, tracking_number: str
    ) -> None:
        """Mark an order as shipped without a label; tells neither buyer nor sales channel."""
        self._change(
            "/orders/markasshipped",
            {
                "orderId": int(shipstation_order_id),
                "carrierCode": carrier_code,
                "trackingNumber": tracking_number,
                "notifyCustomer": False,
                "notifySalesChannel": False,
            },
        )

    def hold_until(self, shipstation_order_id: int, until: datetime) -> None:
        """Put an order on hold until a day, which is the Pacific coast's day of ``until``."""
        day = to_pacific(until)[:10]
        body = {"orderId": int(shipstation_order_id), "holdUntilDate": day}
        self._change("/orders/holduntil", body)

    def restore_from_hold(self, shipstation_order_id: int) -> None:
        """End a hold."""
        self._change("/orders/restorefromhold", {"orderId": int(shipstation_order_id)})

    def add_tag(self, shipstation_order_id: int, tag_id: int) -> None:
        """Put a tag on an order; safe to repeat."""
        self._change("/orders/addtag", {"orderId": int(shipstation_order_id), "tagId": int(tag_id)})

    # --- parcels -----------------------------------------------------------------------------

    def list_shipments(
        self,
        *,
        created_since: datetime | None = None,
        voided_since: datetime | None = None,
        store_id: int | None = None,
        between: Callable[[], None] | None = None,
    ) -> ShipmentList:
        """Read labels by when they were bought, or by when they were voided; safe to repeat.

        Args:
            created_since: Aware; only labels bought then or later.
            voided_since: Aware; only labels voided then or later, whenever they were bought.
            store_id: Only labels for orders of this store.
            between: Called before every page, so that a long reading can give way.

        Raises:
            RemoteError: Any of its kinds.
        """
        query: list[tuple[str, str]] = []
        if created_since is not None:
            query.append(("createDateStart", query_time(created_since)))
        if voided_since is not None:
            query.append(("voidDateStart", query_time(voided_since)))
        if store_id is not None:
            query.append(("storeId", str(store_id)))
        query.append(("includeShipmentItems", "false"))
        return read_parcels(self._connection, "shipments", wire.parse_label, query, between)

    def list_fulfillments(
        self, *, created_since: datetime, between: Callable[[], None] | None = None
    ) -> ShipmentList:
        """Read orders that were marked as shipped, of all stores; safe to repeat.

        Raises:
            RemoteError: Any of its kinds.
        """
        query = [("createDateStart", query_time(created_since))]
        return read_parcels(self._connection, "fulfillments", wire.parse_marked, query, between)

    # --- changes -----------------------------------------------------------------------------

    def _order_in(self, reply: Reply) -> ShipStationOrder:
        try:
            return wire.parse_order(parse_json(reply, _SERVICE))
        except Unreadable as error:
            raise UnexpectedReply(
                f"An order of ShipStation cannot be read: {error.reason}.", service=_SERVICE
            ) from error

    def _change(self, path: str, body: Mapping[str, object]) -> None:
        """Send a change of one order whose reply says no more than yes or no."""
        reply = self._connection.send("POST", path, body=dict(body), writes_orders=True)
        try:
            parsed = parse_json(reply, _SERVICE)
        except UnexpectedReply:
            log.warning("reply of a change not understood path=%s", path)
            return
        if isinstance(parsed, Mapping) and parsed.get("success") is False:
            raise Rejected("ShipStation did not do this.", service=_SERVICE, status=400)

    def _post_batch(self, bodies: Sequence[Mapping[str, object]]) -> object:
        reply = self._connection.send(
            "POST",
            "/orders/createorders",
            body=list(bodies),
            writes_orders=True,
            private=batches.particulars_in(list(bodies)),
        )
        return parse_json(reply, _SERVICE)
