"""A window on a whole shop: real store, real clients, practice services, and a clock of its own."""

from __future__ import annotations

import threading
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.adapters.store.store import SqlStore, SqlTransaction
from bb_desktop.application.ports import Progress
from bb_desktop.application.preferences import PreferenceStore
from bb_desktop.application.queries import order_views
from bb_desktop.application.record_scan import record_scans
from bb_desktop.application.sync_cycle import SyncCycle, SyncSummary
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Shop
from bb_desktop.practice.orders import twelve_orders
from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_STORE_ID,
    PRACTICE_TOKEN,
    PracticeShop,
)
from bb_desktop.ui.doors import Connections, Household, Settling, Shops
from bb_desktop.ui.frame import Works
from bb_desktop.ui.language import Words
from bb_desktop.ui.main_window import MainWindow
from tests.clock import VirtualClock

# The practice orders by what they are there for.
LAPTOP, URGENT_PHONE, OTHER_PHONE = 61205377, 61205821, 61206190
TWO_PHONES, TO_ACCEPT, TWO_PIECES = 61208846, 61209252, 61210488
NOT_OURS, UNPAID, NEW = 61204913, 61211276, 61299999

IMEI, SECOND_IMEI, THIRD_IMEI = "490154203237518", "354178036859789", "356938035643809"
SERIAL = "C02DK1XYQ6L5"
EID = "89049032000001000000012345678953"


class NotOnTheScreen:
    """The store, as long as nobody asks it in the thread that draws."""

    def __init__(self, store: SqlStore) -> None:
        self._store = store
        self._screen = threading.get_ident()
        self.askers: set[str] = set()

    def transaction(self) -> AbstractContextManager[SqlTransaction]:
        self._check()
        return self._store.transaction()

    def reading(self) -> AbstractContextManager[SqlTransaction]:
        self._check()
        return self._store.reading()

    def _check(self) -> None:
        self.askers.add(threading.current_thread().name)
        if threading.get_ident() == self._screen:
            raise AssertionError("the store was asked in the GUI thread")


class Wire(httpx.BaseTransport):
    """The practice services; a held wire answers nobody until it is let go."""

    def __init__(self, services: PracticeShop) -> None:
        self._inner = services.transport()
        self.free = threading.Event()
        self.free.set()
        self.asked = threading.Event()
        self.threads: set[str] = set()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self.threads.add(threading.current_thread().name)
        self.asked.set()
        self.free.wait(10)
        return self._inner.handle_request(request)


@dataclass(frozen=True)
class Template:
    """A shop whose orders are in ShipStation already, to be copied."""

    database: bytes
    services: dict[str, object]

    @classmethod
    def made_in(cls, folder: Path) -> Template:
        shop = AWindowShop(folder)
        shop.sync()
        shop.close()
        return cls((folder / "shop.db").read_bytes(), shop.services.snapshot())


class AWindowShop:
    """One seller's shop, and the windows that are opened on it."""

    def __init__(
        self, folder: Path, *, empty: bool = False, template: Template | None = None
    ) -> None:
        self.clock = VirtualClock()
        if template is None:
            self.services = PracticeShop(now=self.clock.now, empty=empty)
        else:
            (folder / "shop.db").write_bytes(template.database)
            self.services = PracticeShop.restore(template.services, now=self.clock.now)
        self.choices = Shop(store_id=PRACTICE_STORE_ID, bench="Bench 1", grace_s=300)
        self.sql = SqlStore.open("sqlite:///shop.db", data_dir=folder)
        self.store = NotOnTheScreen(self.sql)
        self.wire = Wire(self.services)
        self.token = PRACTICE_TOKEN
        self.summaries: list[SyncSummary] = []
        self.passes = 0
        # What most windows of tests have no need of.
        self.connections: Connections | None = None
        self.settling: Settling | None = None
        self.shops: Shops | None = None
        self.household: Household | None = None
        self.deaf = False
        """Set it to let a held wire stay held when the window closes."""
        self.windows: list[MainWindow] = []
        self._cycle: SyncCycle | None = None

    # --- what the window is given ------------------------------------------------------------

    def cycle(self) -> SyncCycle:
        if self._cycle is None:
            self._cycle = SyncCycle(
                store=self.sql,
                back_market=self.back_market(),
                shipstation=ShipStationClient(
                    api_key=SecretStr(PRACTICE_API_KEY),
                    api_secret=SecretStr(PRACTICE_API_SECRET),
                    clock=self.clock,
                    transport=self.wire,
                ),
                clock=self.clock,
                shop=self.choices,
            )
        return self._cycle

    def back_market(self) -> BackMarketClient:
        """Give a client for Back Market, over the wire that can be held."""
        return BackMarketClient(
            token=SecretStr(self.token),
            base_url="https://www.backmarket.fr",
            company="Example",
            contact="desk@example.com",
            clock=self.clock,
            transport=self.wire,
        )

    def run(
        self, progress: Progress, *, at_once: bool = True, compare: bool = False
    ) -> SyncSummary:
        self.passes += 1
        cycle = self.cycle()
        whole = compare or (not at_once and cycle.audit_due())
        summary = cycle.run(progress=progress, at_once=at_once, whole=whole)
        self.summaries.append(summary)
        return summary

    def deliver(self, order_ids: tuple[OrderId, ...] | None, progress: Progress) -> SyncSummary:
        return self.cycle().deliver(order_ids, progress=progress, spare_refused=True)

    def delivery_note(self, order_id: OrderId) -> bytes:
        return self.back_market().download_delivery_note(order_id)

    def interrupt(self) -> None:
        self.clock.closing = True
        if not self.deaf:
            self.wire.free.set()

    def buy_label(self, order_number: str) -> None:
        self.services.shipstation.buy_label(order_number)

    def void_label(self, order_number: str) -> None:
        self.services.shipstation.void_label(order_number)

    def new_order(self) -> None:
        order = dict(twelve_orders(self.clock.now())[10])
        lines = [{**line, "id": 69999999} for line in order["orderlines"]]
        self.services.back_market.place_order({**order, "order_id": NEW, "orderlines": lines})

    def window(
        self,
        *,
        practice: bool = True,
        every_s: float = 600.0,
        kept_in: PreferenceStore | None = None,
        words: Words | None = None,
    ) -> MainWindow:
        """Make a window that is not shown yet."""
        window = self.frame(practice=practice, kept_in=kept_in, words=words)
        window.furnish(self.works(practice=practice), sync_every_s=every_s)
        return window

    def frame(
        self,
        *,
        practice: bool = True,
        kept_in: PreferenceStore | None = None,
        words: Words | None = None,
    ) -> MainWindow:
        """Make a window that has no pages yet, as it is in the first moment of a start."""
        window = MainWindow(
            now=self.clock.now,
            practice=practice,
            preferences=kept_in.load() if kept_in is not None else None,
            kept_in=kept_in,
            words=words,
        )
        self.windows.append(window)
        return window

    def works(self, *, practice: bool = True) -> Works:
        """Give what a window works with."""
        return Works(
            store=self.store,
            clock=self.clock,
            shop=self.choices,
            sync=self,
            practice=self if practice else None,
            connections=self.connections,
            settling=self.settling,
            shops=self.shops,
            household=self.household,
        )

    def close(self) -> None:
        for window in self.windows:
            if window.furnished:
                window.presence.closing.end_now()
            window.close()
            window.deleteLater()
        self.sql.close()

    # --- what the seller does elsewhere ------------------------------------------------------

    def sync(self, times: int = 2) -> None:
        """Run passes before the window is opened."""
        for _ in range(times):
            self.cycle().run()

    def scan(self, order_id: int, *codes: str, bench: str = "Bench 2") -> None:
        """Record identifiers at another bench."""
        readings = [read_code(code) for code in codes]
        shop = replace(self.choices, bench=bench)
        result = record_scans(self.sql, self.clock, shop, OrderId(order_id), readings)
        assert not result.refused

    def note_of(self, order_id: int) -> str:
        """Give an order's internal note as it stands in ShipStation."""
        order = self.services.shipstation.order_by_number(str(order_id))
        return str(order["internalNotes"] or "") if order else ""

    def recorded(self, order_id: int) -> tuple[str, ...]:
        """List the identifiers that stand on an order."""
        [view] = order_views(self.sql, self.choices, order_ids=[OrderId(order_id)])
        return tuple(code for line in view.lines for code in line.recorded)
