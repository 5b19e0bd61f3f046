"""Some thousand cases of what tests/benchmarks/test_fuzzing.py tries a hundred thousand times."""

from __future__ import annotations

import logging
import random

import pytest

from bb_desktop.domain.errors import Service
from tests.security.fuzzing import fuzz
from tests.security.keystrokes import fuzz_scans
from tests.security.mutants import mutant, seeds_of

#: Numbers of cases that broke something once, or were the first of their kind.
ONCE_BROKEN = {Service.BACK_MARKET: (380, 640), Service.SHIPSTATION: (406, 636)}
FAMILIES = {"Unreachable", "RateLimited", "CredentialsRefused", "Rejected", "UnexpectedReply"}


@pytest.fixture(autouse=True)
def quiet():
    # A warning for every record that is set aside, thousands of times.
    logging.disable(logging.ERROR)
    yield
    logging.disable(logging.NOTSET)


@pytest.mark.parametrize("service", Service)
def test_no_malformed_reply_ends_in_anything_but_a_sentence(service):
    found = fuzz(service, 350)

    assert found.broken == []
    # The replies are no mere noise: they end in all the ways that there are.
    assert {*FAMILIES, "read"} <= set(found.ends)


@pytest.mark.parametrize(
    ("service", "number"), [(service, one) for service, all_ in ONCE_BROKEN.items() for one in all_]
)
def test_what_broke_once_does_not_break_again(service, number):
    assert fuzz(service, 1, first=number).broken == []


def test_a_case_can_be_asked_for_again():
    seeds = seeds_of("back_market")

    first, again = (mutant(random.Random("7"), seeds[0], seeds) for _ in range(2))

    assert first == again


def test_every_key_sequence_ends_in_a_verdict():
    found = fuzz_scans(700)

    assert found.broken == []
    assert {"imei", "serial", "order", "unknown"} <= set(found.verdicts)
    assert found.scans > 200
