"""Weeks of a shop, each from one number: what buyers, people, services and the power do to it.

Nothing sleeps and nothing is left to chance but what the number says: the same number plays the
same week. Faults come and go all week long; at its end they are over, people press *Try again*
where they are asked to, and then everything must have come right.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from functools import partial
from itertools import accumulate
from random import Random

import httpx

from bb_desktop.domain.records import Event
from bb_desktop.domain.shop import Acceptance, Mode
from tests.journeys.killing import Killed
from tests.simulation import rules
from tests.simulation.buyers import Buyers
from tests.simulation.deaths import a_death
from tests.simulation.ground import Ground
from tests.simulation.people import BY_ITSELF, People
from tests.simulation.scene import Scene
from tests.simulation.shop import AShopOfAWeek
from tests.simulation.troubles import Troubles

#: Weeks begin here: an ordinary one, and those in which clocks are put on or back, in Europe and
#: in California, whose time ShipStation tells.
BEGINNINGS = (
    datetime(2026, 11, 16, 7, 0, tzinfo=UTC),
    datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
    datetime(2026, 3, 23, 7, 0, tzinfo=UTC),
    datetime(2026, 10, 19, 7, 0, tzinfo=UTC),
    datetime(2026, 10, 26, 7, 0, tzinfo=UTC),
)
DAYS = 7
#: Most of what costs time is passes: between two of them a few things happen.
_PASSES_A_DAY = (1, 1, 1, 2)
_BETWEEN = 12
_WHILE_IT_READS = 0.4
#: How often people let a change pass by and wait for the next one.
_PASSED_OVER = 0.5
#: How often they take back the very phone that is being written or told: the worst moment.
_AT_THE_WORST_MOMENT = 0.6
#: How often a change is made whose reply never comes, storms aside.
_LOST = 0.07
_AT_THE_BEGINNING = 3
_AT_THE_END = 3
_WAITS_MIN = (0.2, 1, 1, 3, 6, 10, 30, 120)
_NUMBER = re.compile(rb'"orderNumber": ?"(\d+)')
_NOTED = re.compile(rb'"internalNotes": ?"[^"]')

#: What happens, and how often against the others. The tokens and the storms come and go.
_WEIGHTS = {
    "order": 18, "pay": 3, "cancel": 4, "refund": 2, "move": 2,
    "accept": 9, "pack": 22, "scan": 8, "scan_and_die": 1, "withdraw": 4, "try_again": 2,
    "by_hand": 2, "deliver": 5,
    "label": 8, "void": 3, "mark_as_shipped": 2, "note": 5, "address": 2, "hold": 1,
    "split": 1, "merge": 1, "delete": 1,
    "choose": 1,
    "storm": 9, "calm": 3, "token_dies": 1, "token_is_renewed": 3, "clock": 1, "restart": 1,
}  # fmt: skip


class Week:
    """One week of one shop."""

    def __init__(self, seed: int, ground: Ground) -> None:
        """Open the shop.

        Args:
            seed: Decides everything.
            ground: Where it is played; one week at a time.
        """
        self.seed = seed
        self.chance = Random(seed)
        acceptance = self.chance.choice((Acceptance.AUTOMATIC, Acceptance.MANUAL))
        beginning = self.chance.choice(BEGINNINGS)
        self.shop = AShopOfAWeek(ground, seed, beginning, acceptance=acceptance)
        self.scene = Scene(self.shop, self.chance)
        if self.chance.random() < 0.2:
            self.shop.services.set_up(companion=True)
            register = self.chance.random() < 0.7
            self.shop.choose(mode=Mode.COMPANION, store_id=None, register_missing=register)
        if self.chance.random() < 0.2:
            # Several pages, which drift while they are read.
            self.shop.back_market.largest_page = self.chance.randrange(2, 6)
            self.shop.shipstation.largest_page = self.chance.randrange(2, 6)
        self.watch = rules.Watch(self.scene)
        self.shop.before_request = self._before
        self.shop.after_request = self._after
        self.people = People(self.scene)
        self.buyers = Buyers(self.scene)
        self.troubles = Troubles(self.scene)
        self._events = events_of(self.buyers, self.people, self.troubles)
        self._names = [name for name in _WEIGHTS if name in self._events]
        self._cumulated = list(accumulate(_WEIGHTS[name] for name in self._names))
        self._over = False
        self._mid_pass: Callable[[httpx.Request], object] | None = None
        self._at_answer: Callable[[httpx.Request], object] | None = None

    @property
    def told(self) -> list[str]:
        """Give the story of the week so far, a line each."""
        return self.scene.told

    def close(self) -> None:
        """Let go of the shop."""
        self.shop.close()
        self.shop.store.close()

    def play(self) -> None:
        """Play the week to its end; raises ``rules.Broken`` or ``AssertionError``."""
        morning = self.shop.clock.now()
        for _ in range(_AT_THE_BEGINNING):
            self.buyers.order()
        for _ in range(DAYS):
            for _ in range(self.chance.choice(_PASSES_A_DAY)):
                for _ in range(self.chance.randrange(4, _BETWEEN)):
                    self.shop.wait(self.chance.choice(_WAITS_MIN))
                    self.happens()
                self.run_pass()
            morning += timedelta(days=1)
            self.shop.wait(max((morning - self.shop.clock.now()).total_seconds() / 60, 1))
        self.end()

    def happens(self, name: str | None = None) -> None:
        """Let one thing happen: this one, or any."""
        self.watch.pass_begins()
        if name is None:
            (name,) = self.chance.choices(self._names, cum_weights=self._cumulated)
        self._events[name]()
        self.watch.check()

    # --- passes --------------------------------------------------------------------------------

    def run_pass(self) -> None:
        """Run a pass, which may die at any moment, or be overtaken by people or another one."""
        self.watch.pass_begins()
        kind = self.chance.random()
        if kind < 0.2:
            self.pass_that_dies()
        elif kind < 0.27:
            self.two_passes()
        elif kind < 0.5:
            self.pass_among_people()
        else:
            summary = self.shop.sync(at_once=self.chance.random() < 0.5)
            self.scene.say(
                f"pass: {summary.back_market.value}, {summary.shipstation.value}, "
                f"due {summary.due}, attention {summary.attention}"
            )
        self.watch.check()

    def pass_that_dies(self) -> None:
        """Run a pass whose process dies at some moment, and start the program again."""
        try:
            with a_death(self.chance, self.shop) as death:
                self._mid_pass, self._at_answer = death.before_request, death.after_request
                self.shop.another_cycle(death.store).run()
            self.scene.say("pass, to its end")
        except Killed:
            self.scene.say(f"pass; the program dies {death.moment}")
            self.watch.program_died()
        finally:
            self._mid_pass = self._at_answer = None
        self.shop.restart()

    def two_passes(self) -> None:
        """Let another computer's pass on the same database come into the middle of ours."""
        self._mid_pass = partial(self._another_pass, [self.chance.randrange(1, 8)])
        self.watch.alone = False
        self.shop.sync()
        self.watch.alone = True
        self._mid_pass = None
        self.scene.say("pass")

    def _another_pass(self, left: list[int], _request: httpx.Request) -> None:
        left[0] -= 1
        if not left[0]:
            self._mid_pass = None
            self.scene.say("another computer's pass, in the middle of ours")
            self.watch.computer = 1
            self.watch.pass_begins()
            self.shop.another_cycle().run()
            self.watch.computer = 0

    def pass_among_people(self) -> None:
        """Let people go on while a pass runs, on the very order that is written at that moment."""
        if self.chance.random() < _AT_THE_WORST_MOMENT:
            self._mid_pass = self.chance.choice((self._at_the_telling, self._at_the_note))
            self.shop.sync()
            self._mid_pass = None
            self.scene.say("pass")
            return
        # Some while it reads, more while it writes.
        reads = self.chance.randrange(1, 9) if self.chance.random() < _WHILE_IT_READS else 0
        self._mid_pass = partial(self._meanwhile, [reads])
        self.shop.sync()
        self._mid_pass = None
        self.scene.say("pass")

    def _meanwhile(self, left: list[int], request: httpx.Request) -> None:
        reads = request.method == "GET"
        if reads:
            left[0] -= 1
            if left[0]:
                return
        elif left[0] > 0 or self.chance.random() < _PASSED_OVER:
            return
        self._mid_pass = None
        self.scene.busy_with = None if reads else self._written(request)
        self.scene.say(f"in the middle of {'a reading' if reads else 'a change'}:")
        names = ["scan", "scan", "withdraw"] if self.scene.busy_with else ["scan", "accept"]
        if reads:
            names += ["order", "order", "cancel", "pay", "by_hand"]
        self.happens(self.chance.choice(names))
        self.scene.busy_with = None

    def _at_the_telling(self, request: httpx.Request) -> None:
        """Have somebody take the phone back that Back Market is told of at this moment."""
        if request.method == "PATCH" or b'"tracking_number"' in request.content:
            self._meddle("while Back Market is told:", self._written(request), "withdraw")

    def _at_the_note(self, request: httpx.Request) -> None:
        """Have another phone scanned at this moment, or the one replaced that is written."""
        if request.method == "POST" and _NOTED.search(request.content):
            numbers = [int(found) for found in _NUMBER.findall(request.content)]
            begun = [number for number in numbers if self.scene.lacking(number)]
            what = ("scan",) if begun else ("withdraw", "scan")
            self._meddle("while the note is written:", (begun or numbers)[0], *what)

    def _at_both(self, request: httpx.Request) -> None:
        """Have people meddle at the first moment of each kind."""
        for moment, other in (
            (self._at_the_note, self._at_the_telling),
            (self._at_the_telling, self._at_the_note),
        ):
            moment(request)
            if self._mid_pass is None:
                self._mid_pass = other
                return

    def _meddle(self, when: str, number: int | None, *what: str) -> None:
        self._mid_pass = None
        self.scene.busy_with = number
        self.scene.say(when)
        for name in what:
            self.happens(name)
        self.scene.busy_with = None

    def _written(self, request: httpx.Request) -> int | None:
        if "backmarket" in request.url.host:
            order, _ = self.watch.meant(request)
            return int(order["order_id"])
        found = _NUMBER.search(request.content)
        return int(found.group(1)) if found else None

    def _before(self, request: httpx.Request) -> None:
        if request.method != "GET" and not self._over and self.chance.random() < _LOST:
            # The dearest of all troubles: the change is made, and nobody hears of it.
            self.troubles.reply_is_lost(request)
        if self._mid_pass is not None:
            self._mid_pass(request)
        self.watch.before(request)

    def _after(self, request: httpx.Request) -> None:
        self.watch.after()
        if self._at_answer is not None:
            self._at_answer(request)

    # --- the end -------------------------------------------------------------------------------

    def end(self) -> None:
        """End all faults, have people press what they are asked to press, and look."""
        self._over = True
        self.troubles.calm()
        self.troubles.token_is_renewed()
        self.shop.put_clock(timedelta())
        self.shop.restart()
        rules.settle_doubts(self.shop, self.scene.ledger)
        self.people.begin_to_pack()
        for _ in range(_AT_THE_END):
            self.happens("scan")
        # What is taken back now is the last that happens to its order: nothing else mends it.
        for _ in range(2):
            # Longer than any service asked for, the longest back-off included.
            self.shop.wait(45)
            self._mid_pass = self._at_both
            self.shop.sync_until_idle(timeout_s=900)
            self._mid_pass = None
            self.people.try_again()
        self.shop.sync_until_idle(timeout_s=900)
        self.watch.check()
        self._look()

    def _look(self) -> None:
        ledger = self.scene.ledger
        rules.nothing_told_twice(self.shop, ledger)
        rules.nothing_twice_in_shipstation(self.shop)
        rules.nothing_told_wrongly(self.watch, self.shop, ledger)
        rules.nothing_lost(self.shop, ledger)
        # What needs a person is shown; that is how it has to end there.
        with self.shop.store.reading() as tx:
            items = tx.attention.items()
        faults = [item for item in items if item.code.endswith("_unexpected")]
        if faults:
            raise rules.Broken(f"order {faults[0].order_id}: a fault of ours, {faults[0].code}")
        shown: set[int] = {
            item.order_id for item in items if item.order_id and item.code not in BY_ITSELF
        }
        # Of an order that was over before it was known ShipStation's side is not looked for.
        over = {number for number in self.shop.back_market.states() if self._came_finished(number)}
        self.shop.assert_books_agree(except_for=shown | over | ledger.handled)

    def _came_finished(self, number: int) -> bool:
        return any(
            entry.detail.startswith("state 9")
            for entry in self.shop.history(number, Event.IMPORTED)
        )


def events_of(*whoever: object) -> Mapping[str, Callable[[], object]]:
    """Give what can happen, by name: every verb of everybody."""
    return {
        name: getattr(one, name) for one in whoever for name in dir(one) if not name.startswith("_")
    }


class WeekFailed(AssertionError):
    """A week did not come right; the message tells its number and its story."""


def play_a_week(seed: int, ground: Ground, *, aloud: bool = False) -> Week:
    """Play the week of a number; aloud, its story is logged while it goes on.

    Raises:
        WeekFailed: A rule was broken, or the program failed.
    """
    week = Week(seed, ground)
    week.scene.aloud = aloud
    try:
        week.play()
    except Exception as error:
        story = "\n".join(week.told[-80:])
        kind = "" if isinstance(error, AssertionError) else f"{type(error).__name__}: "
        raise WeekFailed(f"week {seed}: {kind}{error}\n{story}") from error
    finally:
        week.close()
    return week
