"""Weeks of a shop, each from one number: what buyers, people, services and the power do to it.

Nothing sleeps and nothing is left to chance but what the number says: the same number plays the
same week. Faults come and go all week long; at its end they are over, people press *Try again*
where they are asked to, and then everything must have come right.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import httpx

from bb_desktop.application.record_scan import Withdrawn
from bb_desktop.application.sync_cycle import SyncCycle
from bb_desktop.domain.errors import InvalidIdentifier, UnknownOrder
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import Acceptance
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_TOKEN
from tests.builders import an_imei
from tests.journeys.a_shop import AShop
from tests.journeys.killing import Fate, Killed, MortalStore
from tests.simulation import rules
from tests.simulation.orders import an_order_of_a_buyer

#: Weeks begin here: an ordinary one, and those in which clocks are put on or back, in Europe and
#: in California, whose time ShipStation tells.
BEGINNINGS = (
    datetime(2026, 11, 16, 7, 0, tzinfo=UTC),
    datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
    datetime(2026, 3, 23, 7, 0, tzinfo=UTC),
    datetime(2026, 10, 19, 7, 0, tzinfo=UTC),
    datetime(2026, 10, 26, 7, 0, tzinfo=UTC),
)
STEPS = 28
_NUMBER = re.compile(rb'"(?:orderNumber|order_id)": ?"?(\d+)')
#: Most of what costs time is passes: between two of them a few things happen.
_BETWEEN = 4
#: A storm hits so many requests.
_LONGEST_STORM = 6
_NOTES = ("gift wrap", "call before delivery", "fragile, fill the box", "VIP – hand over to Kim")


class Week:
    """One week of one shop.

    Attributes:
        told: What happened, a line each, for whoever has to find out why a week failed.
    """

    def __init__(self, seed: int, folder: Path, database: Path) -> None:
        """Open the shop.

        Args:
            seed: Decides everything.
            folder: The week's own.
            database: An empty one, migrated.
        """
        self.seed = seed
        self.chance = Random(seed)
        self.told: list[str] = []
        self.ledger = rules.Ledger()
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(database, folder / "shop.db")
        acceptance = self.chance.choice((Acceptance.AUTOMATIC, Acceptance.MANUAL))
        self.shop = _AShopOfAWeek(folder, seed, self.chance.choice(BEGINNINGS), acceptance)
        self.watch = rules.Watch(self.shop)
        self.shop.before_request = self._before
        self.shop.after_request = self._after
        self._mid_pass: Callable[[httpx.Request], object] | None = None
        self._busy_with: int | None = None
        self._fate: Fate | None = None
        self._next_order = 63_000_000
        self._next_phone = 1
        self._next_parcel = 1
        self._labelled: set[int] = set()

    def close(self) -> None:
        """Let go of the shop."""
        self.shop.close()

    def play(self) -> None:
        """Play the week to its end; raises ``rules.Broken`` or ``AssertionError``."""
        for _ in range(STEPS):
            for _ in range(self.chance.randrange(1, _BETWEEN)):
                self._let_time_pass()
                self._step()
            self._pass()
            self.watch.check()
        self._calm()
        self.watch.check()
        self._look()

    # --- the course of a week ------------------------------------------------------------------

    def _say(self, line: str) -> None:
        self.told.append(f"{self.shop.clock.now():%a %H:%M:%S} {line}")

    def _let_time_pass(self) -> None:
        minutes = self.chance.choice((0.2, 1, 1, 3, 10, 30, 120, 420))
        self.shop.wait(minutes)

    def _step(self) -> None:
        names = list(_EVENTS)
        (name,) = self.chance.choices(names, [_EVENTS[one] for one in names])
        getattr(self, name)()

    def _pass(self) -> None:
        """Run a pass, which may die at any moment, or be overtaken by another one."""
        self.watch.pass_begins()
        kind = self.chance.random()
        if kind < 0.15:
            self._die(self.chance.randrange(1, 14))
        elif kind < 0.22:
            self._overlap()
        elif kind < 0.45:
            self._packed_meanwhile()
        else:
            summary = self.shop.sync(at_once=self.chance.random() < 0.5)
            self._say(
                f"pass: {summary.back_market.value}, {summary.shipstation.value}, "
                f"due {summary.due}, attention {summary.attention}"
            )

    def _die(self, moment: int) -> None:
        self._fate = fate = Fate(moment)
        shop = self.shop
        cycle = SyncCycle(
            store=MortalStore(shop.store, fate),
            back_market=shop.back_market_client,
            shipstation=shop.shipstation_client,
            clock=shop.clock,
            shop=shop.choices,
            chance=Random(self.seed),
        )
        try:
            cycle.run()
        except Killed:
            self._say(f"the program dies at moment {moment}")
        finally:
            self._fate = None
        shop.restart()

    def _overlap(self) -> None:
        """Let another computer's pass on the same database come into the middle of ours."""
        left = self.chance.randrange(1, 8)

        def another_pass(_request: httpx.Request) -> None:
            nonlocal left
            left -= 1
            if not left:
                self._mid_pass = None
                self._say("another computer's pass, in the middle of ours")
                self.watch.computer = 1
                self.watch.pass_begins()
                self.shop.another_cycle().run()
                self.watch.computer = 0

        self._mid_pass = another_pass
        self.watch.alone = False
        self.shop.sync()
        self.watch.alone = True
        self._mid_pass = None

    def _packed_meanwhile(self) -> None:
        """Let people at the bench go on while a pass runs, on the very order that is written."""
        left = self.chance.randrange(1, 9)

        def at_the_bench(request: httpx.Request) -> None:
            nonlocal left
            left -= request.method == "GET"
            written = _NUMBER.search(request.content) if request.method != "GET" else None
            if left > 0 and written is None:
                return
            self._mid_pass = None
            self._say("in the middle of a pass:")
            if written is not None:
                self._busy_with = int(written.group(1))
            getattr(self, self.chance.choice(("scan", "scan", "withdraw", "accept")))()
            self._busy_with = None

        self._mid_pass = at_the_bench
        self.shop.sync()
        self._mid_pass = None

    def _before(self, request: httpx.Request) -> None:
        if self._mid_pass is not None:
            self._mid_pass(request)
        self.watch.before(request)

    def _after(self, request: httpx.Request) -> None:
        last = self.shop.services.requests[-1]
        if last.status == 429:
            seconds = 10.0 if last.service == "back_market" else 60 - last.at.timestamp() % 60
            self.watch.told_to_wait(last.service, seconds)
        if self._fate is not None:
            self._fate.after_request(request)

    # --- what buyers do ------------------------------------------------------------------------

    def order(self) -> None:
        self._next_order += self.chance.randrange(1, 400)
        order = an_order_of_a_buyer(self.chance, self._next_order, self.shop.clock.now())
        self.shop.back_market.place_order(order)
        self._say(f"order {self._next_order} of {len(order['orderlines'])} lines")

    def pay(self) -> None:
        unpaid = [one["order_id"] for one in self.shop.back_market.orders() if one["state"] == 10]
        if unpaid:
            self.shop.back_market.pay(self.chance.choice(unpaid))

    def cancel(self) -> None:
        number = self._an_order(state=(1, 3))
        if number:
            self._say(f"the buyer cancels {number}")
            self.shop.back_market.cancel_by_buyer(number)

    def refund(self) -> None:
        number = self._an_order(state=(9,))
        if number:
            self._say(f"{number} is refunded")
            self.shop.back_market.refund(number)

    # --- what people do ------------------------------------------------------------------------

    def accept(self) -> None:
        number = self._an_order(state=(1,))
        if number and self._known(number):
            with suppress(AssertionError):
                self.shop.accept(number)
                self._say(f"accepted {number}")

    def scan(self) -> None:
        """Scan what an order lacks, or some of it; now and then the phone of another order."""
        number = self._an_order(state=(1, 3))
        if not number or not self._known(number):
            return
        view = self.shop.view(number)
        codes = []
        for unit in view.units:
            if unit.scan is None and unit.kind is not IdentifierKind.NONE:
                codes.append(self._a_device(unit.kind))
        if not codes:
            return
        if self.chance.random() < 0.1:
            taken = [code for held in self.ledger.scanned.values() for code in held]
            if taken:
                codes[0] = self.chance.choice(taken)
        if self.chance.random() < 0.3:
            codes = codes[:1]
        with suppress(InvalidIdentifier):
            result = self.shop.try_scan(number, *codes)
            for one in result.accepted:
                value = one.identifier.value
                held = self.ledger.scanned.setdefault(number, [])
                if value not in held:
                    held.append(value)
            self._say(f"scanned {len(result.accepted)} of {len(codes)} onto {number}")

    def withdraw(self) -> None:
        held = [
            (number, code)
            for number, codes in self.ledger.scanned.items()
            for code in codes
            if self._busy_with in (None, number)
        ]
        if not held:
            return
        number, code = self.chance.choice(held)
        if isinstance(self.shop.withdraw(number, code), Withdrawn):
            self.ledger.scanned[number].remove(code)
            self._say(f"{code[-4:]} is taken back from {number}")

    def label(self) -> None:
        number = self._in_shipstation("awaiting_shipment")
        if number:
            self._next_parcel += 1
            with suppress(ValueError):
                self.shop.buys_label(number, tracking=f"SIM{self.seed:06d}{self._next_parcel:06d}")
                self._labelled.add(number)
                self._say(f"label for {number}")

    def void(self) -> None:
        number = self._in_shipstation("shipped")
        if number and number in self._labelled:
            with suppress(LookupError):
                self.shop.voids_label(number)
                self._say(f"the label of {number} is voided")

    def mark_as_shipped(self) -> None:
        number = self._in_shipstation("awaiting_shipment")
        if number:
            self._next_parcel += 1
            with suppress(ValueError):
                self.shop.clock.advance(1)
                self.shop.shipstation.mark_as_shipped(
                    str(number), tracking=f"HAND{self.seed:05d}{self._next_parcel:06d}"
                )
                self._say(f"{number} is marked as shipped")

    def note(self) -> None:
        number = self._in_shipstation("awaiting_shipment", "on_hold")
        if number:
            line = self.chance.choice(_NOTES)
            before = self.shop.note(number)
            text = (
                f"{line}\n{before}" if self.chance.random() < 0.5 else f"{before}\n{line}".strip()
            )
            self.shop.edits_note(number, text)
            self.ledger.written.setdefault(number, []).append(line)
            self._say(f"a note on {number}")

    def address(self) -> None:
        number = self._in_shipstation("awaiting_shipment")
        if number:
            self.shop.clock.advance(1)
            self.shop.shipstation.edit_address(str(number), street2=f"Flat {self.chance.random()}")
            self._say(f"the address of {number} is corrected in ShipStation")

    def retry(self) -> None:
        self._try_again()

    # --- what services and computers do --------------------------------------------------------

    def storm(self) -> None:
        service = self.chance.choice(("back_market", "shipstation"))
        kind = self.chance.choice(_STORMS)
        self.shop.services.faults.add(
            service,
            kind,
            times=self.chance.randrange(1, _LONGEST_STORM),
            method=self.chance.choice((None, None, "POST", "GET")),
            after=self.chance.randrange(0, 5),
        )
        self._say(f"a storm: {service} {kind.value}")

    def calm(self) -> None:
        self.shop.services.faults.clear()

    def token_dies(self) -> None:
        self.shop.back_market.tokens.clear()
        self._say("the token dies")

    def token_is_renewed(self) -> None:
        self.shop.back_market.tokens.add(PRACTICE_TOKEN)

    def restart(self) -> None:
        self.shop.restart()

    # --- the end -------------------------------------------------------------------------------

    def _calm(self) -> None:
        """End all faults, and have people press what they are asked to press."""
        self.calm()
        self.token_is_renewed()
        self.shop.restart()
        for _ in range(4):
            # Longer than any service asked for, the longest back-off included.
            self.shop.wait(45)
            self.shop.sync()
            self.shop.sync_until_idle(timeout_s=900)
            self._try_again()
        self.shop.sync_until_idle(timeout_s=900)

    def _try_again(self) -> None:
        with self.shop.store.reading() as tx:
            numbers = {item.order_id for item in tx.attention.items() if item.order_id}
        if numbers:
            self.shop.retry(*numbers)

    def _look(self) -> None:
        rules.nothing_told_twice(self.shop)
        rules.nothing_told_wrongly(self.shop, self.ledger)
        rules.nothing_lost(self.shop, self.ledger)
        # What needs a person is shown; that is how it has to end there.
        with self.shop.store.reading() as tx:
            shown = {item.order_id for item in tx.attention.items() if item.order_id}
        self.shop.assert_books_agree(except_for=shown)

    # --- choosing ------------------------------------------------------------------------------

    def _an_order(self, state: tuple[int, ...]) -> int | None:
        found = [one["order_id"] for one in self.shop.back_market.orders() if one["state"] in state]
        if self._busy_with in found:
            return self._busy_with
        return self.chance.choice(found) if found else None

    def _in_shipstation(self, *status: str) -> int | None:
        found = [
            int(one["orderNumber"])
            for one in self.shop.shipstation.orders()
            if one["orderStatus"] in status
        ]
        return self.chance.choice(found) if found else None

    def _known(self, number: int) -> bool:
        try:
            self.shop.view(number)
        except UnknownOrder:
            return False
        return True

    def _a_device(self, kind: IdentifierKind) -> str:
        self._next_phone += 1
        if kind is IdentifierKind.SERIAL:
            return f"C02{self._next_phone:05d}Q6L5"
        return an_imei(self._next_phone).value


class _AShopOfAWeek(AShop):
    """A shop whose retries spread as its number says."""

    def __init__(self, folder: Path, seed: int, now: datetime, acceptance: Acceptance) -> None:
        self._seed = seed
        super().__init__(folder, empty=True, now=now, acceptance=acceptance)

    def open(self) -> None:
        """Start the program on what the last one left."""
        super().open()
        self.cycle = self.another_cycle()

    def another_cycle(self) -> SyncCycle:
        """Give a pass as this program, or one on another computer, would run it."""
        return SyncCycle(
            store=self.store,
            back_market=self.back_market_client,
            shipstation=self.shipstation_client,
            clock=self.clock,
            shop=self.choices,
            chance=Random(self._seed),
        )


#: What happens, and how often against the others.
_EVENTS = {
    "order": 16, "pay": 3, "cancel": 4, "refund": 2,
    "accept": 9, "scan": 16, "withdraw": 3, "label": 13, "void": 3, "mark_as_shipped": 2,
    "note": 5, "address": 2, "retry": 2,
    "storm": 10, "calm": 3, "token_dies": 1, "token_is_renewed": 3, "restart": 1,
}  # fmt: skip
_STORMS = (
    FaultKind.RATE_LIMITED, FaultKind.SERVER_ERROR, FaultKind.HTML_403, FaultKind.BOT_CHALLENGE,
    FaultKind.LOST_REPLY, FaultKind.CUT, FaultKind.CUT_AFTER, FaultKind.NOT_JSON,
    FaultKind.TRUNCATED_JSON, FaultKind.REDIRECT,
)  # fmt: skip


def play_a_week(seed: int, folder: Path, database: Path) -> Week:
    """Play the week of a number; what went wrong is told with the number and the week's story."""
    week = Week(seed, folder, database)
    try:
        week.play()
    except AssertionError as error:
        story = "\n".join(week.told[-60:])
        raise AssertionError(f"week {seed}: {error}\n{story}") from error
    finally:
        week.close()
        shutil.rmtree(folder, ignore_errors=True)
    return week
