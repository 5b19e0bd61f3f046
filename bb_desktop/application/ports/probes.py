"""The ports for trying credentials: one question, one request, and nothing is tried again."""

from __future__ import annotations

from typing import Protocol

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shipments import CodeName, ShipStationStore


class BackMarketProbe(Protocol):
    """Back Market, asked with a token that is not in use yet; raises ``RemoteError``."""

    def count_orders(self) -> int:
        """Read the first page of the orders; gives how many it counts."""

    def has_order(self, order_id: OrderId) -> bool:
        """Say whether an order can be read with this token."""

    def close(self) -> None:
        """Let go of the connections."""


class ShipStationProbe(Protocol):
    """ShipStation, asked with a pair that is not in use yet; raises ``RemoteError``."""

    def list_stores(self) -> tuple[ShipStationStore, ...]:
        """Read the stores, inactive ones included."""

    def list_carriers(self) -> tuple[CodeName, ...]:
        """Read the account's carriers."""

    def takes_key_for_v2(self) -> bool:
        """Say whether the V2 interface knows the key."""

    def close(self) -> None:
        """Let go of the connections."""
