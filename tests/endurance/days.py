"""Days of a shop, minute by minute, in one process: the program as it runs behind its window.

A pass every minute, two hundred orders a day, packed at the bench, labelled, announced; services
that fail now and then; the copy of every day. The clock is virtual, so that a day takes a minute.

What the simulated services keep would grow for ever: orders that are over leave them some hours
later, after it was seen that each was announced once and that its own phone is registered.
"""

from __future__ import annotations

import heapq
import logging
from collections import Counter, deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bb_desktop.application.queries import order_view
from bb_desktop.application.retry_orders import retry_orders
from bb_desktop.application.sync_cycle import SyncSummary
from bb_desktop.domain.errors import Interrupted, UnknownOrder
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import Acceptance, Shop
from bb_desktop.domain.typed import Typed
from bb_desktop.household import WindowHousehold
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_STORE_ID, PRACTICE_TOKEN, PracticeShop
from bb_desktop.ui.back_room import BackRoom
from bb_desktop.ui.bench.answers import Answer, BenchCommand
from bb_desktop.ui.orders.shelves import Wanted
from bb_desktop.window import WindowSync
from tests.builders import _with_check_digit
from tests.endurance.a_program import LongClock, ProgramOnTheWire
from tests.endurance.forgetting import forget
from tests.simulation.orders import an_order_of_a_buyer

BEGIN = datetime(2026, 11, 2, 6, 0, tzinfo=UTC)
ORDERS_A_DAY = 200
#: Buyers order all day and in the evening; people pack in between.
_BUYING_HOURS = range(7, 23)
_OPENS, _CLOSES = 8, 20
#: An order that is over leaves the simulated services after so long.
_KEPT = timedelta(hours=4)
_STORMS = (
    FaultKind.RATE_LIMITED, FaultKind.SERVER_ERROR, FaultKind.HTML_403, FaultKind.BOT_CHALLENGE,
    FaultKind.LOST_REPLY, FaultKind.CUT, FaultKind.CUT_AFTER, FaultKind.NOT_JSON,
    FaultKind.TRUNCATED_JSON, FaultKind.REDIRECT,
)  # fmt: skip
STORMS_A_DAY = 12

log = logging.getLogger(__name__)


class AShopForDays:
    """A shop, its people and its buyers.

    Attributes:
        program: As the composition root makes it.
        sync: What the window's worker runs.
        room: What the window asks the store with.
        happened: What was done, counted.
        placed: Orders so far.
        over: Orders that were seen through to their end and left the services.
        wrong: What should not have happened, a line each.
    """

    def __init__(self, folder: Path, *, seed: int = 1, begin: datetime = BEGIN) -> None:
        """Open the program on an empty folder."""
        self.chance = Random(seed)
        self.clock = LongClock(begin)
        self.services = PracticeShop(now=self.clock.now, empty=True)
        self.program = ProgramOnTheWire(folder)
        self.program.clock = self.clock
        self.program.services = self.services
        self.program.use(
            Shop(
                store_id=PRACTICE_STORE_ID,
                bench="Bench 1",
                acceptance=Acceptance.AUTOMATIC,
                keep_buyers_days=14,
            )
        )
        self.sync = WindowSync(self.program)
        self.house = WindowHousehold.of(self.program)
        self.room = BackRoom(self.program.store, self.clock, self.program.shop)
        self.happened: Counter[str] = Counter()
        self.placed = self.over = 0
        self.wrong: list[str] = []
        self._due: list[tuple[datetime, int, Callable[..., None], tuple[Any, ...]]] = []
        self._serial = 0
        self._next_order = 63_000_000
        self._phones = 0
        self._closed: deque[tuple[datetime, int]] = deque()
        self._called_off: set[int] = set()
        self._plan_day(begin)

    def close(self) -> None:
        """End the program."""
        self.program.close()

    # --- the course of a day -------------------------------------------------------------------

    def minute(self) -> SyncSummary | None:
        """Let one minute pass, with its pass and what the window reads behind it."""
        self.people()
        summary = self.a_pass(at_once=False)
        self.look(summary)
        return summary

    def people(self) -> None:
        """Let one minute pass, and buyers, people and services do what they do in it."""
        target = self.clock.now() + timedelta(minutes=1)
        while self._due and self._due[0][0] <= target:
            at, _, act, given = heapq.heappop(self._due)
            self.clock.go_to(at)
            act(*given)
        self.clock.go_to(target)

    def a_pass(self, *, at_once: bool) -> SyncSummary | None:
        """Run a pass as the window does."""
        self.happened["passes"] += 1
        try:
            return self.sync.run(at_once=at_once)
        except Interrupted:
            return None

    def look(self, summary: SyncSummary | None) -> None:
        """Read what the window shows after a pass."""
        changed = tuple(summary.changes.orders) if summary is not None else ()
        self.room.load(Wanted(), changed)
        self.room.scanning.look_again()

    def _at(self, moment: datetime, act: Callable[..., None], *given: Any) -> None:
        self._serial += 1
        heapq.heappush(self._due, (moment, self._serial, act, given))

    def _plan_day(self, begin: datetime) -> None:
        """Plan what happens in the next 24 hours by itself."""
        for _ in range(ORDERS_A_DAY):
            hour = self.chance.choice(_BUYING_HOURS)
            moment = begin.replace(hour=0, minute=0) + timedelta(
                hours=hour, minutes=self.chance.uniform(0, 60)
            )
            self._at(max(moment, begin), self._order)
        for _ in range(STORMS_A_DAY):
            self._at(begin + timedelta(hours=self.chance.uniform(0, 24)), self._storm)
        self._at(begin + timedelta(hours=self.chance.uniform(3, 20)), self._outage)
        if self.chance.random() < 0.15:
            self._at(begin + timedelta(hours=self.chance.uniform(3, 11)), self._token_dies)
        for hour in range(24):
            self._at(begin + timedelta(hours=hour, minutes=30), self._hourly)
        # What is due by the computer's own day is made by the program's household.
        self._at(begin + timedelta(hours=1), self._copy)
        self._at(begin + timedelta(days=1), self._plan_day, begin + timedelta(days=1))

    def _copy(self) -> None:
        self.house.back_up()
        self.happened["copies"] += 1

    def _hourly(self) -> None:
        """Do what the program does every hour, and what people do now and then."""
        with self.program.store.reading() as tx:
            shown = {one.order_id for one in tx.attention.items() if one.order_id is not None}
        if shown:
            self.happened["retried"] += retry_orders(
                self.program.store, self.clock, self.program.shop, shown
            )
        self._leave()

    # --- what buyers do ------------------------------------------------------------------------

    def _order(self) -> None:
        self._next_order += self.chance.randrange(1, 40)
        number = self._next_order
        now = self.clock.now()
        order = an_order_of_a_buyer(self.chance, number, now)
        self.services.back_market.place_order(order)
        self.placed += 1
        begin = now
        if order["state"] == 10:
            begin = now + timedelta(minutes=self.chance.uniform(5, 60))
            self._at(begin, self._pay, number)
        if self.chance.random() < 0.04:
            self._at(begin + timedelta(minutes=self.chance.uniform(2, 40)), self._cancel, number)
        if self.chance.random() < 0.1:
            self._at(begin + timedelta(minutes=self.chance.uniform(5, 40)), self._note, number)
        self._at(self._at_work(begin + timedelta(minutes=20)), self._pack, number)

    def _pay(self, number: int) -> None:
        self.services.back_market.pay(number)

    def _cancel(self, number: int) -> None:
        if self.services.back_market.order(number)["state"] in (1, 3):
            self.services.back_market.cancel_by_buyer(number)
            self._called_off.add(number)
            self._closed.append((self.clock.now(), number))
            self.happened["cancelled"] += 1

    # --- what people do ------------------------------------------------------------------------

    def _at_work(self, earliest: datetime) -> datetime:
        """Find a time at which somebody packs."""
        day = earliest.replace(hour=0, minute=0, second=0, microsecond=0)
        if earliest.hour >= _CLOSES:
            day += timedelta(days=1)
        if earliest.hour >= _CLOSES or earliest.hour < _OPENS:
            # What came in overnight is worked off in the first three hours.
            earliest = day + timedelta(hours=_OPENS, minutes=self.chance.uniform(0, 180))
        return earliest + timedelta(minutes=self.chance.uniform(0, 45))

    def _note(self, number: int) -> None:
        order = self.services.shipstation.order_by_number(str(number))
        if order is not None and order["orderStatus"] == "awaiting_shipment":
            text = f"{order['internalNotes'] or ''}\ncall before delivery".strip()
            self.services.shipstation.edit_note(str(number), text)
            self.happened["notes"] += 1

    def _pack(self, number: int) -> None:
        """Scan the slip and every phone, as somebody at the bench does; then make the label."""
        if number in self._called_off:
            return
        order = self.services.shipstation.order_by_number(str(number))
        if order is None or order["orderStatus"] != "awaiting_shipment":
            # Not there yet, since a service does not answer: an hour later, then.
            self._at(self._at_work(self.clock.now() + timedelta(minutes=40)), self._pack, number)
            return
        self._scan(str(number))
        view = order_view(self.program.store, self.program.shop, OrderId(number))
        for unit in view.units:
            if unit.scan is None and unit.kind is not IdentifierKind.NONE:
                answer = self._scan(self._a_device(unit.kind, unit.line.sku))
                if answer.slots:
                    chosen = [
                        one for one in answer.slots if one.orderline_id == unit.line.orderline_id
                    ]
                    self.room.scanning.choose((chosen or answer.slots)[0].digit)
                elif answer.verdict.can_overrule:
                    self.room.scanning.command(BenchCommand.SURE)
                elif answer.verdict.must_answer:
                    self.room.scanning.command(BenchCommand.NOTED)
                self.happened["scans"] += 1
        self.room.scanning.close()
        self._at(self.clock.now() + timedelta(minutes=2), self._label, number)

    def _scan(self, code: str) -> Answer:
        self.clock.pause(2.0)
        return self.room.scanning.scan(Typed(code, self.clock.now().timestamp()))

    def _a_device(self, kind: IdentifierKind, sku: str) -> str:
        self._phones += 1
        if kind is IdentifierKind.SERIAL:
            return f"C02{self._phones:05d}Q6L5"
        model = sum(sku.partition(".")[0].encode())
        return _with_check_digit(f"35{model:06d}{self._phones:06d}")

    def _label(self, number: int) -> None:
        order = self.services.shipstation.order_by_number(str(number))
        if order is None or order["orderStatus"] != "awaiting_shipment":
            return
        self.services.shipstation.buy_label(str(number))
        self.happened["labels"] += 1
        if self.chance.random() < 0.03:
            # Within the grace time, so that only the second one is told.
            self.services.shipstation.void_label(str(number))
            self._at(self.clock.now() + timedelta(minutes=15), self._label, number)
            self.happened["voided"] += 1
            return
        self._closed.append((self.clock.now(), number))

    # --- what goes wrong -----------------------------------------------------------------------

    def _storm(self) -> None:
        service = self.chance.choice(("back_market", "shipstation"))
        kind = self.chance.choice(_STORMS)
        self.services.faults.add(service, kind, times=self.chance.randrange(1, 6))
        self.happened["storms"] += 1

    def _outage(self) -> None:
        service = self.chance.choice(("back_market", "shipstation"))
        self.services.faults.add(service, FaultKind.CUT, times=None)
        self._at(self.clock.now() + timedelta(minutes=25), self.services.faults.clear)
        self.happened["outages"] += 1

    def _token_dies(self) -> None:
        self.services.back_market.tokens.clear()
        self._at(self.clock.now() + timedelta(minutes=30), self._reconnect)
        self.happened["tokens"] += 1

    def _reconnect(self) -> None:
        self.services.back_market.tokens.add(PRACTICE_TOKEN)
        self.a_pass(at_once=True)

    # --- how it ended --------------------------------------------------------------------------

    def _leave(self) -> None:
        """Take orders that are over off the services, and see that they came right."""
        over: set[int] = set()
        told = Counter(
            one.order_id for one in self.services.back_market.announcements if one.accepted
        )
        for number, count in told.items():
            if count > 1:
                self.wrong.append(f"order {number} was announced {count} times")
        waiting: deque[tuple[datetime, int]] = deque()
        while self._closed:
            since, number = self._closed.popleft()
            done = self.services.back_market.order(number)["state"] == 9
            if self.clock.now() - since < _KEPT:
                waiting.append((since, number))
            elif done:
                self._see_through(number)
                over.add(number)
            elif self.clock.now() - since < timedelta(hours=30):
                waiting.append((since, number))
            else:
                self.wrong.append(f"order {number} was shipped at {since} and never announced")
        self._closed = waiting
        self.over += len(over)
        self._called_off -= over
        forget(self.services, over)

    def _see_through(self, number: int) -> None:
        try:
            facts = order_view(self.program.store, self.program.shop, OrderId(number)).facts
        except UnknownOrder:
            self.wrong.append(f"order {number} is not known here")
            return
        if number in self._called_off:
            return
        scanned = sorted(one.identifier.value for one in facts.scans)
        order = self.services.back_market.order(number)
        registered = [line["imei"] or line["serial_number"] for line in order["orderlines"]]
        foreign = [one for one in registered if one and one not in scanned]
        if foreign:
            self.wrong.append(f"order {number}: {foreign} is registered, scanned {scanned}")
        if scanned and not any(registered):
            self.wrong.append(f"order {number}: {scanned} did not arrive")
