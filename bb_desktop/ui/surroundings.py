"""What a shell is given: what outlives it, and the place where the seller was in the one before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered

if TYPE_CHECKING:
    # Loaded by those who make them; the frame, which comes first, has no need of them.
    from bb_desktop.application.give_way import GiveWay
    from bb_desktop.domain.orders import OrderId
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.activity.desk import ActivityDesk
    from bb_desktop.ui.back_room import BackRoom
    from bb_desktop.ui.choices import Choices
    from bb_desktop.ui.doors import Connections, Household, Settling, Shops
    from bb_desktop.ui.orders.shelves import Wanted
    from bb_desktop.ui.reports.desk import ReportsDesk
    from bb_desktop.ui.settings.desk import SettingsDesk
    from bb_desktop.ui.sounds import Sounds
    from bb_desktop.ui.watchdog import Watchdog
    from bb_desktop.ui.worker import SerialWorker


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the frame of a shell needs, and what stays when it goes."""

    look: theme.Theme
    now: Callable[[], datetime]
    remembered: Remembered
    practice: bool


@dataclass(frozen=True, slots=True)
class Lasting:
    """What the pages of a shell work with, and what stays when they go."""

    shop: Shop
    back_room: BackRoom
    bench_worker: SerialWorker
    reading_worker: SerialWorker
    sounds: Sounds
    activity_desk: ActivityDesk
    reports_desk: ReportsDesk
    settings_desk: SettingsDesk
    choices: Choices
    connect_worker: SerialWorker
    connections: Connections | None = None
    settling: Settling | None = None
    shops: Shops | None = None
    household: Household | None = None
    give_way: GiveWay | None = None
    watchdog: Watchdog | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the seller is: what a new shell has to show like the one before."""

    page: str = "orders"
    before: str = "orders"
    wanted: Wanted | None = None
    order_id: OrderId | None = None
    section: str = ""
    drafts: Mapping[str, Mapping[str, Any]] | None = None
    rail_hidden: bool = False
