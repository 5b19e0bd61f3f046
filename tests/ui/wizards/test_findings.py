"""What trying a token or a key told: every finding is a sentence of its own, with what to do."""

import itertools

import pytest

from bb_desktop.domain.connecting import BackMarketTried, Finding, ShipStationTried, Tried
from bb_desktop.domain.errors import Service
from bb_desktop.ui.wizards.findings import say_finding, say_no_api

MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION
ONLY_MARKET = {Finding.LEGACY_TOKEN, Finding.OTHER_SHOP, Finding.UNPROVEN}
ONLY_STATION = {Finding.V2_KEY}


def told_of(service: Service) -> list[Finding]:
    """List what trying a credential of a service can tell."""
    return [
        one for one in Finding if one not in (ONLY_STATION if service is MARKET else ONLY_MARKET)
    ]


@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("finding", Finding)
def test_every_finding_is_said_in_whole_sentences(finding, service):
    words = say_finding(Tried(finding), service)

    assert words.kind in {"good", "caution", "danger"}
    assert words.sentence.endswith(".")
    assert "{" not in words.sentence + words.to_do
    assert bool(words.to_do) == (finding is not Finding.OK)


@pytest.mark.parametrize("service", Service)
def test_no_two_findings_of_a_service_are_told_alike(service):
    said = [say_finding(Tried(finding), service).sentence for finding in told_of(service)]

    assert [(a, b) for a, b in itertools.combinations(said, 2) if a == b] == []


def test_only_an_answer_is_good_news():
    good = {one for one in Finding if say_finding(Tried(one), MARKET).kind == "good"}

    assert good == {Finding.OK}


def test_what_may_pass_by_itself_says_nothing_against_the_credential():
    for finding in (Finding.BLOCKED, Finding.LIMITED, Finding.DOWN):
        assert "says nothing about what was entered" in say_finding(Tried(finding), MARKET).to_do


def test_the_firewall_is_named_with_what_its_support_wants_quoted():
    words = say_finding(Tried(Finding.BLOCKED, request_id="8f2c11aa90"), MARKET)

    assert (
        words.sentence == "The firewall of Back Market blocked this connection (ref. 8f2c11aa90)."
    )
    assert "reference" in words.to_do
    assert "reference" not in say_finding(Tried(Finding.BLOCKED), MARKET).to_do


def test_too_many_calls_are_told_with_the_seconds_that_the_service_named():
    words = say_finding(Tried(Finding.LIMITED, wait_s=21.6), STATION)

    assert words.sentence == "Too many calls to ShipStation. It answers again in 22 s."


def test_another_shops_token_says_how_many_orders_were_looked_for():
    words = say_finding(BackMarketTried(Finding.OTHER_SHOP, orders=90, known=5), MARKET)

    assert words.sentence == (
        "This token belongs to another shop: none of 5 known orders can be read. The old one stays."
    )


def test_a_token_of_the_old_form_that_still_answers_is_a_warning_and_no_refusal():
    words = say_finding(BackMarketTried(Finding.OK, legacy_form=True), MARKET)

    assert words.kind == "caution"
    assert "before 2023" in words.sentence


def test_a_missing_plan_is_told_apart_from_a_wrong_secret_and_a_v2_key():
    wrong = say_finding(ShipStationTried(Finding.REFUSED), STATION)
    of_v2 = say_finding(ShipStationTried(Finding.V2_KEY), STATION)
    plan = say_no_api()

    assert len({wrong.sentence, of_v2.sentence, plan.sentence}) == 3
    assert "no API access" in plan.sentence
    assert "V2" in of_v2.sentence


def test_a_key_that_cannot_be_sent_is_not_called_a_token():
    assert "token" in say_finding(Tried(Finding.UNUSABLE), MARKET).to_do
    assert "token" not in say_finding(Tried(Finding.UNUSABLE), STATION).to_do
