"""The doors of the window: what it needs of the rest of the program, and nothing about how."""

from __future__ import annotations

from typing import Protocol

from bb_desktop.application.ports import Progress
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.orders import OrderId


class SyncRunner(Protocol):
    """Speaks with both services; called on the sync worker alone, ``interrupt`` from anywhere.

    ``run`` and ``deliver`` raise ``BbDesktopError`` only: ``TwoWriters`` and ``NotConfigured``
    before anything was written, ``StoreError``, and ``Interrupted``.
    """

    def run(self, progress: Progress) -> SyncSummary:
        """Run one complete pass; the first call may build clients and import what is heavy."""

    def deliver(self, order_ids: tuple[OrderId, ...] | None, progress: Progress) -> SyncSummary:
        """Deliver what is due on these orders, or on all, without reading first."""

    def delivery_note(self, order_id: OrderId) -> bytes:
        """Fetch an order's delivery note afresh, a PDF; raises ``BbDesktopError`` only."""

    def interrupt(self) -> None:
        """Make a running pass end soon with ``Interrupted``; afterwards none starts."""


class PracticeDesk(Protocol):
    """The practice shop's outside world: what a seller does in ShipStation, and a buyer buying.

    Called on the sync worker. A click that ShipStation would not offer ends in a ``ValueError``
    or ``LookupError`` with a sentence.
    """

    def buy_label(self, order_number: str) -> None:
        """Buy a label for an order."""

    def void_label(self, order_number: str) -> None:
        """Void the newest label of an order."""

    def new_order(self) -> None:
        """Let a buyer place an order."""
