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
    from bb_desktop.ui.watchdog import Watchdog


@dataclass(frozen=True, slots=True)
class Behind:
    """What stands behind the pages.

    Attributes:
        worker: For short questions to the store.
        slow: For services, key stores, printers and files, which take seconds.
        sounds: Those of the window; None makes others.
        watchdog: Knows how soon the window answers; None leaves that out.
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
    watchdog: Watchdog | None
    printers: Callable[[], Printers]


def sheet_makers(behind: Behind) -> dict[str, Callable[[], Sheet]]:
    """Say how each page is made: all of them at once would hold the window up.

    Returns:
        By name, in the order of the list; the shop's own first.
    """
    look, worker, slow, desk = behind.look, behind.worker, behind.slow, behind.desk
    remembered, choices = behind.remembered, behind.choices
    return {
        "shop": lambda: ShopSheet(
            look, choices, slow, behind.connections, behind.shops, behind.settling
        ),
        "statuses": lambda: StatusesSheet(look, choices),
        "carriers": lambda: CarriersSheet(look, choices, slow, behind.connections),
        "products": lambda: ProductsSheet(look, choices, worker, desk),
        "note": lambda: NoteSheet(look, choices, worker, desk),
        "packing": lambda: PackingSheet(look, choices, remembered),
        "scanner": lambda: ScannerSheet(look, remembered, behind.sounds),
        "hearing": lambda: HearingPage(look, remembered),
        "learned": lambda: LearnedPage(look, worker, desk),
        "stock": lambda: StockPage(look, remembered, worker, slow, desk),
        "printing": lambda: PrintingPage(look, remembered, slow, behind.printers),
        "appearance": lambda: AppearancePage(look, remembered),
        "notifications": lambda: NotificationsSheet(look, remembered),
        # Erasing tidies the whole file up, which may take a while.
        "privacy": lambda: PrivacySheet(look, choices, slow, desk),
        "benches": lambda: BenchesSheet(look, choices, worker, desk),
        "about": lambda: AboutSheet(look, slow, behind.household, remembered, behind.watchdog),
    }
