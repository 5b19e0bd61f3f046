"""The ports: what the use cases need of the outside, and nothing about how it is done.

Adapters fit these protocols by their shape alone. Times that go in or out are aware UTC.
Calls to a service raise only ``RemoteError`` and its children; calls to the store only
``StoreError``.
"""

from __future__ import annotations

from collections.abc import Callable

from bb_desktop.application.ports.articles import Articles
from bb_desktop.application.ports.benches import Benches
from bb_desktop.application.ports.families import (
    Attention,
    Journal,
    Mirror,
    Orders,
    Outbox,
    Quarantine,
    Scans,
    Shipments,
    State,
)
from bb_desktop.application.ports.papers import Papers
from bb_desktop.application.ports.privacy import Privacy
from bb_desktop.application.ports.products import StockList, TypeCodes
from bb_desktop.application.ports.search import Search
from bb_desktop.application.ports.services import BackMarket, Between, Clock, ShipStation
from bb_desktop.application.ports.store import PrivateStore, Store, Transaction

__all__ = [
    "Articles",
    "Attention",
    "BackMarket",
    "Benches",
    "Between",
    "Clock",
    "Journal",
    "Mirror",
    "Orders",
    "Outbox",
    "Papers",
    "Privacy",
    "PrivateStore",
    "Progress",
    "Quarantine",
    "Scans",
    "Search",
    "ShipStation",
    "Shipments",
    "State",
    "StockList",
    "Store",
    "Transaction",
    "TypeCodes",
]

Progress = Callable[[str, int, int], None]
"""What is being done (a short code), how far, of how many (0 when not known)."""
