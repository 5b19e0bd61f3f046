"""A whole shop in one process: real store, real clients, practice services, and a clock of its own.

Tests speak the seller's language (`scan`, `buys_label`, `wait`), sync until nothing is due, and
then let both books be compared.
"""

from __future__ import annotations

import copy
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import httpx
from pydantic import SecretStr

from bb_desktop.adapters.back_market.client import BackMarketClient
from bb_desktop.adapters.clock import Clock
from bb_desktop.adapters.shipstation.client import ShipStationClient
from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.accept_orders import ask_acceptance
from bb_desktop.application.changes import Changes
from bb_desktop.application.put_scans_back import put_scans_back
from bb_desktop.application.queries import OrderView, attention_items, order_view
from bb_desktop.application.record_scan import (
    NotWithdrawn,
    ScanResult,
    Withdrawn,
    record_scans,
    withdraw_scan,
)
from bb_desktop.application.retry_orders import retry_orders
from bb_desktop.application.sync_cycle import SyncCycle, SyncSummary, run_until_idle
from bb_desktop.domain.effects import EffectKind, EffectState, OutboxRow
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import Event, JournalEntry
from bb_desktop.domain.scan import read_code
from bb_desktop.domain.shop import Shop
from bb_desktop.domain.stage import OrderFacts, Stage
from bb_desktop.practice.shop import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_STORE_ID,
    PRACTICE_TOKEN,
    PracticeShop,
)
from tests.clock import NOW, VirtualClock
from tests.journeys import books

# The practice orders by what they are there for.
ERASED, BACKSHIP, LAPTOP, URGENT_PHONE, PARCEL_SHOP = (
    61204408,
    61204913,
    61205377,
    61205821,
    61206190,
)
TWO_PHONES, HOUSE_NUMBER, AMERICAN, WITH_CABLE = 61208846, 61209252, 61209617, 61210035
TWO_PIECES, PHONE, UNPAID = 61210488, 61210902, 61211276

IMEI, SECOND_IMEI, THIRD_IMEI = "490154203237518", "354178036859789", "356938035643809"
SERIAL = "C02DK1XYQ6L5"

#: What one request takes.
LATENCY_S = 0.05


class Wire(httpx.BaseTransport):
    """The practice shop's transport with a latency, and a place to look at each request."""

    def __init__(self, shop: AShop) -> None:
        self._shop = shop
        self._inner = shop.services.transport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._shop.clock.advance(LATENCY_S)
        self._shop.before_request(request)
        response = self._inner.handle_request(request)
        self._shop.after_request(request)
        return response


@dataclass(frozen=True)
class Checkpoint:
    """A shop as it stands at some moment: the database, both services, the time."""

    database: Path
    services: dict
    now: datetime


class AShop:
    """One seller's shop; see the module."""

    def __init__(
        self,
        folder: Path,
        template: Path | None = None,
        *,
        empty: bool = False,
        begin: Checkpoint | None = None,
        now: datetime = NOW,
        **choices: object,
    ) -> None:
        self.folder = folder
        if begin is None:
            self.clock = VirtualClock(now)
            self.services = PracticeShop(now=self.clock.now, empty=empty)
        else:
            template = begin.database
            self.clock = VirtualClock(begin.now)
            self.services = PracticeShop.restore(begin.services, now=self.clock.now)
        self.back_market = self.services.back_market
        self.shipstation = self.services.shipstation
        standard = Shop(store_id=PRACTICE_STORE_ID, bench="bench 1", grace_s=300)
        self.choices = replace(standard, **choices)  # type: ignore[arg-type]
        self.token = PRACTICE_TOKEN
        self.secret = PRACTICE_API_SECRET
        self.before_request: Callable[[httpx.Request], object] = lambda _request: None
        self.after_request: Callable[[httpx.Request], object] = lambda _request: None
        self.summaries: list[SyncSummary] = []
        folder.mkdir(parents=True, exist_ok=True)
        if template is not None:
            shutil.copy(template, folder / "shop.db")
        self.open()

    def checkpoint(self, database: Path) -> Checkpoint:
        """Keep everything as it stands, so that other shops can begin here."""
        self.store.close()
        shutil.copy(self.folder / "shop.db", database)
        self.open()
        return Checkpoint(database, self.services.snapshot(), self.clock.now())

    # --- the program -------------------------------------------------------------------------

    @property
    def program_clock(self) -> Clock:
        """Give the clock that the program goes by."""
        return self.clock

    def open(self) -> None:
        """Start the program on what the last one left."""
        self.store = SqlStore.open("sqlite:///shop.db", data_dir=self.folder)
        self._connect()

    def _connect(self) -> None:
        self.back_market_client = BackMarketClient(
            token=SecretStr(self.token),
            base_url="https://www.backmarket.fr",
            company="Example",
            contact="desk@example.com",
            clock=self.program_clock,
            transport=Wire(self),
        )
        self.shipstation_client = ShipStationClient(
            api_key=SecretStr(PRACTICE_API_KEY),
            api_secret=SecretStr(self.secret),
            clock=self.program_clock,
            transport=Wire(self),
        )
        self.cycle = SyncCycle(
            store=self.store,
            back_market=self.back_market_client,
            shipstation=self.shipstation_client,
            clock=self.program_clock,
            shop=self.choices,
        )

    def close(self) -> None:
        self.back_market_client.close()
        self.shipstation_client.close()
        self.store.close()

    def restart(self) -> None:
        """End the program, however it stands, and start it again."""
        self.close()
        self.open()

    def mended(self, *, give_up: bool = False) -> Changes:
        """Put back what the database lost of scans, as the program does it at its start."""
        lost = self.store.lost_scans()
        return put_scans_back(self.store, self.clock, self.choices, lost, give_up=give_up)

    def choose(self, **choices: object) -> None:
        """Change the seller's settings, as if the program were started with others."""
        self.choices = replace(self.choices, **choices)  # type: ignore[arg-type]
        self.restart()

    def sync(self, *, at_once: bool = True) -> SyncSummary:
        """Run one pass."""
        summary = self.cycle.run(at_once=at_once)
        self.summaries.append(summary)
        return summary

    def sync_until_idle(self, timeout_s: float | None = None) -> SyncSummary:
        """Run passes until nothing is due."""
        summary = run_until_idle(self.cycle, self.program_clock, timeout_s=timeout_s)
        self.summaries.append(summary)
        return summary

    # --- the seller at the bench -------------------------------------------------------------

    def accept(self, *order_ids: int) -> None:
        """Ask for the acceptance of orders."""
        _, impossible = ask_acceptance(self.store, self.program_clock, map(OrderId, order_ids))
        assert not impossible

    def scan(self, order_id: int, *codes: str) -> ScanResult:
        """Read barcodes onto an order; all must be taken."""
        result = self.try_scan(order_id, *codes)
        assert not result.refused, result.refused
        return result

    def try_scan(self, order_id: int, *codes: str) -> ScanResult:
        readings = [read_code(code) for code in codes]
        return record_scans(
            self.store, self.program_clock, self.choices, OrderId(order_id), readings
        )

    def withdraw(self, order_id: int, code: str) -> Withdrawn | NotWithdrawn:
        """Take an identifier back."""
        identifier = read_code(code).identifier
        assert identifier is not None
        return withdraw_scan(
            self.store, self.program_clock, self.choices, OrderId(order_id), identifier
        )

    def retry(self, *order_ids: int) -> int:
        return retry_orders(self.store, self.program_clock, self.choices, map(OrderId, order_ids))

    def wait(self, minutes: float = 0, *, seconds: float = 0) -> None:
        """Let time pass."""
        self.clock.advance(minutes * 60 + seconds)

    # --- the seller in ShipStation -----------------------------------------------------------

    def buys_label(self, order_id: int, tracking: str | None = None, **about: object) -> str:
        self.clock.advance(1)
        return self.shipstation.buy_label(str(order_id), tracking=tracking, **about)  # type: ignore[arg-type]

    def voids_label(self, order_id: int) -> None:
        self.clock.advance(1)
        self.shipstation.void_label(str(order_id))

    def edits_note(self, order_id: int, text: str) -> None:
        self.clock.advance(1)
        self.shipstation.edit_note(str(order_id), text)

    def orders_pour_in(self, count: int) -> list[int]:
        """Let buyers order the same phone so many times, each order accepted already."""
        pattern = next(
            order
            for order in PracticeShop(now=self.clock.now).back_market.orders()
            if order["order_id"] == URGENT_PHONE
        )
        numbers = list(range(62_000_000, 62_000_000 + count))
        for number in numbers:
            order = copy.deepcopy(pattern)
            order.update(order_id=number, delivery_note=None)
            order["orderlines"][0].update(id=number + 2_000_000)
            self.back_market.place_order(order)
        return numbers

    def packed(self, order_id: int, *codes: str) -> str:
        """Scan an order, write its note and buy its label; returns the tracking number."""
        self.scan(order_id, *codes)
        self.sync()
        return self.buys_label(order_id)

    def told_after_the_grace_time(self) -> SyncSummary:
        """Let ShipStation's news be read, and the grace time after it pass."""
        self.sync()
        self.wait(6)
        return self.sync()

    # --- looking -----------------------------------------------------------------------------

    def view(self, order_id: int) -> OrderView:
        return order_view(self.store, self.choices, OrderId(order_id))

    def stage(self, order_id: int) -> Stage:
        return self.view(order_id).stage

    def facts(self, order_id: int) -> OrderFacts:
        with self.store.reading() as tx:
            found = tx.orders.facts(OrderId(order_id))
        assert found is not None
        return found

    def attention(self, order_id: int | None = None) -> list[str]:
        """List the codes of what needs a person, of one order or of all."""
        items = attention_items(self.store)
        return sorted(item.code for item in items if order_id in (None, item.order_id))

    def outbox(self, order_id: int | None = None) -> tuple[OutboxRow, ...]:
        with self.store.reading() as tx:
            return tx.outbox.rows(order_id=None if order_id is None else OrderId(order_id))

    def waiting(self, order_id: int) -> set[EffectKind]:
        """Name the effects of an order that are still to be delivered."""
        rows = self.outbox(order_id)
        return {row.kind for row in rows if row.state is not EffectState.ATTENTION}

    def history(self, order_id: int, event: Event | None = None) -> list[JournalEntry]:
        with self.store.reading() as tx:
            entries = tx.journal.entries(order_id=OrderId(order_id), limit=10_000)
        return [entry for entry in entries if event in (None, entry.event)]

    def wire_order(self, order_id: int) -> dict:
        """Give the order as Back Market holds it."""
        return self.back_market.order(order_id)

    def line(self, order_id: int, position: int = 0) -> dict:
        return self.wire_order(order_id)["orderlines"][position]

    def shipstation_order(self, order_id: int) -> dict:
        order = self.shipstation.order_by_number(str(order_id))
        assert order is not None, f"ShipStation has no order {order_id}"
        return order

    def note(self, order_id: int) -> str:
        return self.shipstation_order(order_id)["internalNotes"] or ""

    def told(self, order_id: int) -> list:
        """List the ship calls that Back Market took for an order."""
        return [
            call
            for call in self.back_market.announcements
            if call.order_id == order_id and call.accepted
        ]

    def registered(self, order_id: int) -> list[tuple[str, str]]:
        """List what was registered at Back Market for an order: field and value, in order."""
        return [
            (write.field, write.value)
            for write in self.back_market.identifier_writes
            if write.order_id == order_id and write.accepted
        ]

    def requests(self, service: str | None = None, *methods: str) -> list:
        return [
            one
            for one in self.services.requests
            if service in (None, one.service) and (not methods or one.method in methods)
        ]

    def writes(self) -> list:
        return self.requests(None, "POST", "PATCH", "PUT", "DELETE")

    def forget_requests(self) -> None:
        self.services.requests.clear()

    def assert_books_agree(self, *, except_for: Iterable[int] = ()) -> None:
        """Compare what both services hold with the store; see :mod:`tests.journeys.books`."""
        books.assert_agree(self, set(except_for))
