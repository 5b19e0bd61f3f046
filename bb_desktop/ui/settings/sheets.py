"""All pages of the settings in their order, each made with what it needs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.about import AboutSheet
from bb_desktop.ui.settings.appearance import AppearancePage
from bb_desktop.ui.settings.benches import BenchesSheet
from bb_desktop.ui.settings.carriers import CarriersSheet
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.hearing import HearingPage
from bb_desktop.ui.settings.learned import LearnedPage
from bb_desktop.ui.settings.note import NoteSheet
from bb_desktop.ui.settings.notifications import NotificationsSheet
from bb_desktop.ui.settings.packing import PackingSheet
from bb_desktop.ui.settings.printing import Printers, PrintingPage
from bb_desktop.ui.settings.privacy import PrivacySheet
from bb_desktop.ui.settings.products import ProductsSheet
from bb_desktop.ui.settings.scanner import ScannerSheet
from bb_desktop.ui.settings.sheet import Sheet
from bb_desktop.ui.settings.shop import ShopSheet
from bb_desktop.ui.settings.statuses import StatusesSheet
from bb_desktop.ui.settings.stock import StockPage
from bb_desktop.ui.worker import SerialWorker

if TYPE_CHECKING:
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections, Household, Settling, Shops
    from bb_desktop.ui.sounds import Sounds


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind the pages.

    Attributes:
        worker: For short questions to the store.
        slow: For services, key stores, printers and files, which take seconds.
        sounds: Those of the window; None makes others.
        printers: Asks the system for its printers.
    """

    look: theme.Theme
    worker: SerialWorker
    slow: SerialWorker
    desk: SettingsDesk
    remembered: Remembered
    choices: Choices
    connections: Connections | None
    settling: Settling | None
    shops: Shops | None
    household: Household | None
    sounds: Sounds | None
    printers: Callable[[], Printers]


def make_sheets(behind: Behind) -> dict[str, Sheet]:
    """Make all pages.

    Returns:
        By name, in the order of the list; the shop's own first.
    """
    look, worker, slow, desk = behind.look, behind.worker, behind.slow, behind.desk
    remembered, choices = behind.remembered, behind.choices
    return {
        "shop": ShopSheet(look, choices, slow, behind.connections, behind.shops, behind.settling),
        "statuses": StatusesSheet(look, choices),
        "carriers": CarriersSheet(look, choices, slow, behind.connections),
        "products": ProductsSheet(look, choices, worker, desk),
        "note": NoteSheet(look, choices, worker, desk),
        "packing": PackingSheet(look, choices, remembered),
        "scanner": ScannerSheet(look, remembered, behind.sounds),
        "hearing": HearingPage(look, remembered),
        "learned": LearnedPage(look, worker, desk),
        "stock": StockPage(look, remembered, worker, slow, desk),
        "printing": PrintingPage(look, remembered, slow, behind.printers),
        "appearance": AppearancePage(look, remembered),
        "notifications": NotificationsSheet(look, remembered),
        # Erasing tidies the whole file up, which may take a while.
        "privacy": PrivacySheet(look, choices, slow, desk),
        "benches": BenchesSheet(look, choices, worker, desk),
        "about": AboutSheet(look, slow, behind.household, remembered),
    }
