"""What a write changed, so that each view can decide what to query again."""

from __future__ import annotations

from dataclasses import dataclass

from bb_desktop.domain.orders import OrderId


@dataclass(frozen=True, slots=True)
class Changes:
    """Orders touched by a write, and whether the state of the services changed with it."""

    orders: frozenset[OrderId] = frozenset()
    services: bool = False

    def __or__(self, other: Changes) -> Changes:
        """Join two writes."""
        return Changes(self.orders | other.orders, self.services or other.services)

    def __bool__(self) -> bool:
        """Say whether anything changed at all."""
        return bool(self.orders) or self.services
