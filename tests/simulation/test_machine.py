"""Any order of things: Hypothesis looks for the shortest story that breaks a rule.

The same people, services and rules as in the weeks, but what happens next is Hypothesis's choice,
and it takes away whatever does not matter once it has found something.
"""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, note, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.simulation.ground import Ground
from tests.simulation.week import Week

#: Told with every change; ``make bench`` asks for more.
_STORIES = 6
_STEPS = 30

chances = st.integers(0, 2**16)


class AShopAmongPeople(RuleBasedStateMachine):
    """A shop to which anything may happen in any order."""

    ground: Ground

    def __init__(self):
        super().__init__()
        self.week: Any = None

    @initialize(chance=chances)
    def a_shop_opens(self, chance):
        self.week = Week(chance, self.ground)

    def _let(self, chance, *names):
        self.week.chance.seed(chance)
        for name in names:
            self.week.happens(name)

    @rule(chance=chances, name=st.sampled_from(["order", "pay", "cancel", "refund", "move"]))
    def a_buyer(self, chance, name):
        self._let(chance, name)

    @rule(
        chance=chances,
        name=st.sampled_from(["accept", "scan", "scan_and_die", "withdraw", "pack", "try_again"]),
    )
    def the_bench(self, chance, name):
        self._let(chance, name)

    @rule(
        chance=chances,
        name=st.sampled_from(
            [
                "label",
                "void",
                "mark_as_shipped",
                "note",
                "address",
                "hold",
                "choose",
                "split",
                "merge",
            ]
        ),
    )
    def somebody_in_the_office(self, chance, name):
        self._let(chance, name)

    @rule(
        chance=chances,
        name=st.sampled_from(["storm", "calm", "token_dies", "token_is_renewed", "clock"]),
    )
    def trouble(self, chance, name):
        self._let(chance, name)

    @rule(minutes=st.sampled_from([0.2, 1, 6, 20, 150, 900]))
    def time_passes(self, minutes):
        self.week.shop.wait(minutes)

    @rule(chance=chances)
    def a_day_at_the_bench(self, chance):
        self._let(chance, "order", "order", "pay", "accept")
        self.week.run_pass()
        self._let(chance, "pack", "pack")

    @rule()
    def a_pass(self):
        self.week.watch.pass_begins()
        self.week.shop.sync()

    @rule(chance=chances)
    def a_pass_that_dies(self, chance):
        self.week.chance.seed(chance)
        self.week.watch.pass_begins()
        self.week.pass_that_dies()

    @rule(chance=chances)
    def two_passes(self, chance):
        self.week.chance.seed(chance)
        self.week.watch.pass_begins()
        self.week.two_passes()

    @rule(chance=chances)
    def a_pass_among_people(self, chance):
        self.week.chance.seed(chance)
        self.week.watch.pass_begins()
        self.week.pass_among_people()

    @invariant()
    def no_rule_is_broken(self):
        if self.week is not None:
            self.week.watch.check()

    def teardown(self):
        if self.week is None:
            return
        try:
            self.week.end()
        finally:
            for line in self.week.told:
                note(line)
            self.week.close()


def look_for_a_story(ground, most):
    """Let Hypothesis tell so many stories; raises with the shortest one that breaks a rule."""
    AShopAmongPeople.ground = ground
    run_state_machine_as_test(
        AShopAmongPeople,
        settings=settings(
            max_examples=most,
            stateful_step_count=_STEPS,
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_no_order_of_things_breaks_a_rule(ground):
    look_for_a_story(ground, _STORIES)
