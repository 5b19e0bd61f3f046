"""Effects: what is to be made true outside, one row of the outbox each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bb_desktop.domain.errors import Service
from bb_desktop.domain.orders import OrderId


class EffectKind(StrEnum):
    """What an effect brings about; delivered in this order."""

    ACCEPT = "accept"
    CREATE = "create"
    WRITE_STATUS = "write_status"
    WRITE_ADDRESS = "write_address"
    WRITE_NOTE = "write_note"
    ANNOUNCE = "announce"
    #: Look whether ShipStation's own connection has told Back Market by now; sends nothing.
    LOOK = "look"

    @property
    def service(self) -> Service:
        """Name the service that has to answer."""
        if self in (EffectKind.ACCEPT, EffectKind.ANNOUNCE, EffectKind.LOOK):
            return Service.BACK_MARKET
        return Service.SHIPSTATION


class EffectState(StrEnum):
    """Where a row of the outbox stands."""

    PENDING = "pending"
    LEASED = "leased"
    DONE = "done"
    ATTENTION = "attention"


@dataclass(frozen=True, slots=True)
class Effect:
    """Something to be made true for one order.

    Attributes:
        not_before: Aware UTC; None for at once.
    """

    kind: EffectKind
    order_id: OrderId
    not_before: datetime | None = None

    @property
    def dedupe_key(self) -> str:
        """Give the key that keeps the outbox at one row an effect."""
        return f"{self.kind.value}:{self.order_id}"


@dataclass(frozen=True, slots=True)
class LeasedEffect:
    """An effect that this bench is delivering.

    Attributes:
        revision: What was asked for when it was leased; settling names it, so that a request
            that came in meanwhile is not lost.
        attempts: Deliveries begun so far, this one included; at least 1.
    """

    effect_id: int
    kind: EffectKind
    order_id: OrderId
    revision: int
    attempts: int


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A row of the outbox as shown to people.

    Attributes:
        not_before: Aware UTC, or None for at once.
        error_code: Of the last try (``unreachable``, ``rejected`` …), ``""`` for none.
        error_detail: One sentence, without secrets.
    """

    effect_id: int
    kind: EffectKind
    order_id: OrderId
    state: EffectState
    attempts: int
    not_before: datetime | None
    asked_at: datetime
    error_code: str = ""
    error_detail: str = ""
