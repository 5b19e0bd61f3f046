"""What the window shows rows with, imported in one place: loaded before all other pages."""

from __future__ import annotations

from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.conductor import Conductor
from bb_desktop.ui.orders.page import OrdersPage
from bb_desktop.ui.syncing import Syncing
from bb_desktop.ui.watchdog import Watchdog

__all__ = ["BackRoom", "Conductor", "OrdersPage", "ScanCapture", "Syncing", "Watchdog"]
