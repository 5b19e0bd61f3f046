"""The client of Back Market's seller API: orders in, acceptances, shipments and identifiers out.

Source: Back Market seller API 0.1.1, ``/ws/orders`` and ``/ws/orderlines``; what it does beyond
its documentation is told where it matters.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from types import MappingProxyType

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.connection import Connection
from bb_desktop.adapters.back_market.credentials import clean_token as clean_token
from bb_desktop.adapters.back_market.credentials import is_legacy_token as is_legacy_token
from bb_desktop.adapters.back_market.order_pages import read_pages
from bb_desktop.adapters.back_market.wire import delivery_note_in, parse_order
from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.fields import Unreadable
from bb_desktop.adapters.http import Query
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply
from bb_desktop.domain.identifiers import Identifier, IdentifierKind
from bb_desktop.domain.orders import (
    OrderId,
    OrderlineId,
    OrderList,
    OrderRecord,
    OrderState,
    ShipNotice,
)

log = logging.getLogger(__name__)

_SERVICE = Service.BACK_MARKET

#: By region and whether it is the preproduction.
BASE_URLS: Mapping[tuple[str, bool], str] = MappingProxyType(
    {
        ("eu", False): "https://www.backmarket.fr",
        ("eu", True): "https://preprod.backmarket.fr",
        ("us", False): "https://www.backmarket.com",
        ("us", True): "https://preprod.backmarket.com",
        ("ap", False): "https://www.backmarket.co.jp",
        ("ap", True): "https://preprod.backmarket.co.jp",
    }
)

_PAGE_SIZE = "50"
_ACCEPT, _SHIP, _CANCEL = 2, 3, 4
_LONGEST_MESSAGE = 500
# Times on the wire have whole seconds.
_FILTER_TOLERANCE = timedelta(seconds=60)


class BackMarketClient:
    """Back Market's seller API for one account.

    Reads are tried a second time after a hiccup; writes never are, since a lost reply may hide a
    change that was made.
    """

    def __init__(
        self,
        *,
        token: SecretStr,
        base_url: str,
        company: str,
        contact: str,
        clock: Clock,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make the client; nothing is sent yet.

        Args:
            token: As the Back Office shows it.
            base_url: One of :data:`BASE_URLS`, or an address that stands in for it.
            company: For the ``User-Agent``.
            contact: A mail address, for the ``User-Agent``.
            clock: Time and waiting.
            transport: Takes the place of the network.

        Raises:
            NotConfigured: The address is refused, or the token is empty or no text for a header.
        """
        self._connection = Connection(token, base_url, company, contact, clock, transport)

    def __repr__(self) -> str:
        """Show where it speaks to, and no secret."""
        return f"BackMarketClient({self._connection.base_url!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._connection.close()

    def list_orders(
        self,
        *,
        state: OrderState | None = None,
        modified_since: datetime | None = None,
        between: Callable[[], None] | None = None,
    ) -> OrderList:
        """Read all pages of a list; safe to repeat.

        Args:
            state: Only orders in this state. 0 and 8 are never listed.
            modified_since: Aware; only orders modified then or later.
            between: Called before every page, so that a long reading can give way.

        Returns:
            Each order once, in its newest form. Orders that do not satisfy the filters are left
            out: a filter that Back Market does not understand it passes over in silence.

        Raises:
            RemoteError: Any of its kinds. 404 counts as *unreachable* here.
        """
        query = [("page-size", _PAGE_SIZE)]
        if state is not None:
            query.append(("state", str(int(state))))
        if modified_since is not None:
            since = modified_since.astimezone(UTC)
            query.append(("date_modification", f"{since:%Y-%m-%dT%H:%M:%SZ}"))
        self._connection.told_at = None

        def read_page(path: str, asked: Query) -> object:
            if between is not None:
                between()
            return self._list_page(path, asked)

        found = read_pages(read_page, self._connection.base_url, query)
        fitting = tuple(
            record
            for record in found.records
            if (state is None or record.order.state == state)
            and (
                modified_since is None
                or record.order.modified_at >= modified_since - _FILTER_TOLERANCE
            )
        )
        if len(fitting) < len(found.records):
            log.warning(
                "filter not kept service=%s left_out=%d",
                _SERVICE.value,
                len(found.records) - len(fitting),
            )
        return OrderList(fitting, found.unread, self._connection.told_at)

    def fetch_order(self, order_id: OrderId) -> OrderRecord:
        """Read one order; safe to repeat.

        Raises:
            Rejected: With status 404 when there is none.
            RemoteError: Any other of its kinds.
        """
        return self._record(self._order_object(order_id), order_id)

    def accept_line(self, order_id: OrderId, sku: str) -> OrderRecord | None:
        """Accept all lines of a SKU.

        Args:
            order_id: The order.
            sku: The line's ``listing``, letter by letter.

        Returns:
            The order as the reply carries it, or None when it carries none.
        """
        return self._change(order_id, {"new_state": _ACCEPT, "sku": sku})

    def cancel_line(
        self, order_id: OrderId, sku: str, *, reason: int, message: str
    ) -> OrderRecord | None:
        """Cancel the lines of a SKU that were not accepted yet.

        Args:
            order_id: The order.
            sku: The line's ``listing``, letter by letter.
            reason: Back Market's number; 0 is "stock mistake".
            message: For the buyer, cut to 500 characters; ``""`` for none.
        """
        body: dict[str, object] = {"new_state": _CANCEL, "sku": sku, "return_reason": reason}
        if message:
            body["return_message"] = message[:_LONGEST_MESSAGE]
        return self._change(order_id, body)

    def announce_shipped(self, order_id: OrderId, notice: ShipNotice) -> OrderRecord | None:
        """Tell that the whole order is shipped. **Not** safe to repeat: look first."""
        body: dict[str, object] = {
            "new_state": _SHIP,
            "tracking_number": notice.tracking_number,
            "shipper": notice.shipper,
        }
        if notice.tracking_url:
            body["tracking_url"] = notice.tracking_url
        if notice.shipped_at is not None:
            body["date_shipping"] = f"{notice.shipped_at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        if notice.identifier is not None:
            body |= _identifier_field(notice.identifier)
        return self._change(order_id, body)

    def register_identifier(self, orderline_id: OrderlineId, identifier: Identifier) -> str | None:
        """Register an identifier on an orderline, for ever.

        Returns:
            What the reply echoed as registered, or None when it echoed nothing.
        """
        field = _identifier_field(identifier)
        echo = self._connection.write("PATCH", f"/ws/orderlines/{int(orderline_id)}", field)
        for key in (*field, "imei", "serial_number"):
            value = (echo or {}).get(key)
            if isinstance(value, str | int) and str(value).strip():
                return str(value).strip()
        return None

    def download_delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch the order afresh and download its delivery note.

        Returns:
            A PDF.

        Raises:
            Rejected: With status 404 when the order has none yet; it comes with the acceptance.
            UnexpectedReply: The link or what lies behind it is no PDF of a sensible size.
            RemoteError: Any other of its kinds.
        """
        link = delivery_note_in(self._order_object(order_id))
        if link is None:
            raise Rejected(
                f"Back Market has no delivery note for order {order_id} yet.",
                service=_SERVICE,
                status=404,
            )
        document = self._connection.download(link)
        if not document.startswith(b"%PDF"):
            raise UnexpectedReply(
                f"The delivery note of order {order_id} is not a PDF.", service=_SERVICE
            )
        return document

    def _change(self, order_id: OrderId, fields: Mapping[str, object]) -> OrderRecord | None:
        body = {"order_id": int(order_id), **fields}
        echo = self._connection.write("POST", f"/ws/orders/{int(order_id)}", body)
        try:
            record = parse_order(echo)
        except Unreadable:
            return None
        return record if record.order.order_id == order_id else None

    def _order_object(self, order_id: OrderId) -> dict[str, object]:
        parsed = self._connection.read(f"/ws/orders/{int(order_id)}")
        if not isinstance(parsed, dict):
            raise UnexpectedReply(
                f"Back Market's reply for order {order_id} is no order.", service=_SERVICE
            )
        return parsed

    def _record(self, parsed: dict[str, object], order_id: OrderId) -> OrderRecord:
        try:
            record = parse_order(parsed)
        except Unreadable as error:
            raise UnexpectedReply(
                f"Order {order_id} of Back Market cannot be read: {error.reason}.",
                service=_SERVICE,
            ) from error
        if record.order.order_id != order_id:
            raise UnexpectedReply(
                f"Back Market sent another order than {order_id}.", service=_SERVICE
            )
        return record

    def _list_page(self, path: str, query: Query) -> object:
        # 404 on the first page means that the service is down, on a later one that the list has
        # become shorter; the later ones carry their query in the path.
        return self._connection.read(path, query, list_of_orders=bool(query))


def _identifier_field(identifier: Identifier) -> dict[str, str]:
    name = "imei" if identifier.kind is IdentifierKind.IMEI else "serial_number"
    return {name: identifier.value}
