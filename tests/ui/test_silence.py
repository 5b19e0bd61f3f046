"""Never in silence: whatever a service does is said, with its beginning and the next try."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from bb_desktop.domain.errors import Service, Why
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.clock_words import clock_headline, clock_part, clock_sentence
from bb_desktop.ui.language import Language, words_for
from bb_desktop.ui.service_words import status_since
from bb_desktop.ui.trouble_words import service_sentence, since_words
from tests.clock import NOW
from tests.ui.conftest import PATIENCE_MS
from tests.ui.silence import WIRE_FAULTS, a_silence

LATER = NOW + timedelta(minutes=5)


def until(check):
    """Wait until something is so."""
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while not check():
        assert time.monotonic() < deadline
        QTest.qWait(2)


@pytest.fixture(scope="module")
def silence(tmp_path_factory, qapp):
    """One window for all: what came is gone when a test ends."""
    yield from a_silence(tmp_path_factory.mktemp("silence"), until)


def test_a_fault_is_said_after_one_pass_told_after_two_and_gone_when_it_is_over(silence):
    """One of each kind; the benchmark plays every fault of the list, at both services."""
    for service, kind in (
        (Service.BACK_MARKET, FaultKind.RATE_LIMITED),
        (Service.SHIPSTATION, FaultKind.SERVER_ERROR),
        (Service.BACK_MARKET, FaultKind.HTML_403),
        (Service.SHIPSTATION, FaultKind.UNAUTHORIZED),
        (Service.BACK_MARKET, FaultKind.CUT),
    ):
        silence.shop.services.faults.add(service.value, kind, times=None)
        silence.a_fault_comes_and_goes(service)
    for service, name in (
        (Service.SHIPSTATION, "expired"),
        (Service.BACK_MARKET, "captive portal"),
    ):
        silence.wire.broken = {service: WIRE_FAULTS[name]}
        silence.a_fault_comes_and_goes(service)

    assert silence.checked == 21


def test_without_internet_one_notification_is_enough_for_both_services(silence):
    before = len(silence.desktop.said)
    silence.wire.broken = dict.fromkeys(Service, WIRE_FAULTS["no such name"])
    for _ in range(5):
        silence.pass_by(60)

    [(headline, sentence)] = silence.desktop.said[before:]
    assert headline.startswith("No good sync since ")
    assert sentence == "There is no internet. What is due goes out later."
    [banner] = silence.window.banners.sentences
    assert banner.startswith("No internet.")

    silence.wire.broken = {}
    silence.pass_by(60)
    assert silence.window.banners.sentences == ()
    assert len(silence.desktop.said) == before + 2


TROUBLES = [
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.CREDENTIALS_REFUSED, NOW),
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.BLOCKED, NOW, LATER, request_id="8f2c"),
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.BLOCKED, NOW, LATER),
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.RATE_LIMITED, NOW, LATER),
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, NOW),
    ServiceHealth(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, NOW, offline=True),
    *(
        ServiceHealth(Service.SHIPSTATION, ServiceStatus.UNREACHABLE, NOW, reason=why.value)
        for why in Why
    ),
]


def told() -> list[str]:
    """Give everything that is said of troubles, in the language in use."""
    of_services = [
        words
        for one in (*TROUBLES, replace(TROUBLES[0], service=Service.BACK_MARKET))
        for words in (
            service_sentence(one, 3, now=NOW),
            status_since(one, NOW),
            since_words(one, NOW, LATER),
            since_words(one, NOW, None),
        )
    ]
    of_clocks = [
        say(ahead)
        for ahead in (timedelta(hours=3), timedelta(hours=-3))
        for say in (clock_sentence, clock_part, clock_headline)
    ]
    return [*of_services, *of_clocks]


@pytest.mark.parametrize("language", ["de", "fr"])
def test_every_trouble_is_said_in_the_sellers_language(qapp, language):
    english = told()
    speaking = Language(words_for(language))
    other = told()
    speaking.end()
    speaking.deleteLater()

    assert [one for one, same in zip(english, other, strict=True) if one and one == same] == []
    assert [bool(one) for one in english] == [bool(one) for one in other]
