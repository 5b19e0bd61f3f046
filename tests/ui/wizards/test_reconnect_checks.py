"""The four checks of new credentials, as rules: what waits, and when new ones may be used."""

import pytest

from bb_desktop.domain.connecting import BackMarketTried, Finding, Held, Tried
from bb_desktop.domain.effects import EffectKind
from bb_desktop.domain.errors import Service
from bb_desktop.domain.reports import WaitingGroup
from bb_desktop.domain.secret import Secret
from bb_desktop.domain.shop import Region
from bb_desktop.practice.credentials import PRACTICE_TOKEN
from bb_desktop.ui.wizards.reconnect_checks import (
    CheckState,
    Waiting,
    checks,
    waiting_words,
)
from bb_desktop.ui.wizards.reconnect_state import ReconnectState

TOKEN = (Secret(PRACTICE_TOKEN),)


def group(kind: EffectKind, count: int, waits: str = "service") -> WaitingGroup:
    return WaitingGroup(kind, waits, count, None, ())


def tried(finding: Finding, **values) -> ReconnectState:
    return ReconnectState(secrets=TOKEN, tried=BackMarketTried(finding), **values)


def test_what_waits_is_counted_by_what_it_does():
    waiting = Waiting.of([group(EffectKind.ANNOUNCE, 3), group(EffectKind.ACCEPT, 4)])

    assert waiting_words(waiting) == "7 jobs wait: 3 shipments to tell, 4 orders to accept"


def test_what_was_given_up_waits_for_a_person_and_not_for_a_token():
    waiting = Waiting.of(
        [group(EffectKind.ANNOUNCE, 1), group(EffectKind.ANNOUNCE, 2, "attention")]
    )

    assert waiting.count == 1


def test_nothing_is_said_of_jobs_that_nobody_counted():
    assert waiting_words(Waiting()) == ""
    assert waiting_words(Waiting(0)) == "Nothing waits to be sent."
    assert waiting_words(Waiting(7)) == "7 jobs wait."


@pytest.mark.parametrize("finding", Finding)
def test_only_a_proven_or_confirmed_token_may_be_used(finding):
    assert tried(finding).usable == (finding is Finding.OK)
    assert tried(finding, confirmed=True).usable == (finding in {Finding.OK, Finding.UNPROVEN})


def test_what_the_environment_sets_is_never_replaced():
    fixed = Held(fixed=frozenset({"back_market_token"}))

    assert not tried(Finding.OK, held=fixed).usable
    assert tried(Finding.OK, held=Held(fixed=frozenset({"shipstation_api_key"}))).usable


def test_nothing_is_good_before_anything_was_entered():
    found = checks(ReconnectState(), Waiting(3), Region.EUROPE, busy=False)

    assert {one.state for one in found} == {CheckState.OPEN}
    assert found[3].detail == "3 jobs wait."


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("finding", Finding)
@pytest.mark.parametrize("region", Region)
def test_every_state_can_be_shown(finding, service, region):
    secrets = TOKEN if service is Service.BACK_MARKET else TOKEN * 2
    state = ReconnectState(service, secrets, Tried(finding))

    found = checks(state, Waiting(), region, busy=False)

    assert len(found) == 4
    assert all(one.title and "{" not in one.title + one.detail for one in found)
