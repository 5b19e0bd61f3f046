"""Back Market asked with a token that is not in use yet: the first page, and single orders."""

from __future__ import annotations

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.connection import Connection
from bb_desktop.adapters.clock import Clock
from bb_desktop.domain.errors import Rejected, Service, UnexpectedReply
from bb_desktop.domain.orders import OrderId

_SERVICE = Service.BACK_MARKET
_NOT_FOUND = 404


class BackMarketProbe:
    """Asks each question once: a hiccup is told, not slept over, since a person is waiting."""

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
        """Make ready, as for a client; nothing is sent yet.

        Raises:
            NotConfigured: The address is refused, or the token is empty or no text for a header.
        """
        self._connection = Connection(token, base_url, company, contact, clock, transport)

    def __repr__(self) -> str:
        """Show where it speaks to, and no secret."""
        return f"BackMarketProbe({self._connection.base_url!r})"

    def close(self) -> None:
        """Close the connections; safe to repeat."""
        self._connection.close()

    def count_orders(self) -> int:
        """Read the first page of the orders; gives how many it counts.

        Raises:
            UnexpectedReply: Not the shape of a list.
            RemoteError: Any other of its kinds. 404 counts as *unreachable* here.
        """
        page = self._connection.look("/ws/orders", [("page-size", "1")], list_of_orders=True)
        count = page.get("count") if isinstance(page, dict) else None
        if not isinstance(count, int) or isinstance(count, bool) or count < 0:
            raise UnexpectedReply(
                "Back Market's list of orders is not in its usual shape.", service=_SERVICE
            )
        return count

    def has_order(self, order_id: OrderId) -> bool:
        """Say whether an order can be read with this token.

        Raises:
            RemoteError: Any of its kinds, but for the 404 that means no.
        """
        try:
            order = self._connection.look(f"/ws/orders/{int(order_id)}")
        except Rejected as error:
            if error.status != _NOT_FOUND:
                raise
            return False
        if not isinstance(order, dict) or str(order.get("order_id")) != str(int(order_id)):
            raise UnexpectedReply(
                f"Back Market sent another order than {order_id}.", service=_SERVICE
            )
        return True
