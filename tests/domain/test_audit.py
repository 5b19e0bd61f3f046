"""Two order books side by side: everything that does not agree is found, and nothing else."""

import random
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bb_desktop.domain.attention import PLANNED_CODES
from bb_desktop.domain.audit import AUDITED_CODES, disagreements
from tests.domain.books_that_agree import BRIDGE, COMPANION, Pair
from tests.domain.books_that_differ import ALL_DIFFERENCES, a_pair, differences_of
from tests.domain.order_facts import NOW


def found_in(pair, now=NOW):
    return {(one.order_id, one.code) for one in disagreements(pair.sides, pair.shop, now)}


@given(st.integers(0, 2**32), st.integers(0, 20), st.integers(0, 6))
@settings(max_examples=200, deadline=None)
def test_all_that_does_not_agree_is_found_and_nothing_else(seed, orders, differences):
    pair = a_pair(seed, orders=orders, differences=differences)

    assert found_in(pair) == pair.wrong


@pytest.mark.parametrize("shop", [BRIDGE, COMPANION], ids=["bridge", "companion"])
def test_each_difference_is_found_by_itself(shop):
    for seed, difference in enumerate(differences_of(shop)):
        pair = Pair(shop, random.Random(seed))
        difference(pair)

        assert pair.wrong
        assert found_in(pair) == pair.wrong, difference.__name__


def test_every_code_of_the_audit_is_put_in_by_some_difference():
    told = set()
    for shop in (BRIDGE, COMPANION):
        for difference in differences_of(shop):
            pair = Pair(shop, random.Random(1))
            difference(pair)
            told |= {code for _, code in pair.wrong}

    assert told >= AUDITED_CODES
    assert not AUDITED_CODES & PLANNED_CODES
    assert len(ALL_DIFFERENCES) == len({one.__name__ for one in ALL_DIFFERENCES})


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_the_order_of_the_books_changes_nothing(seed):
    pair = a_pair(seed)
    turned = replace(pair, sides=pair.sides[::-1])

    assert found_in(turned) == found_in(pair)


@given(st.integers(0, 2**32))
@settings(max_examples=20, deadline=None)
def test_no_sentence_shows_a_whole_identifier_or_a_buyer(seed):
    pair = a_pair(seed, differences=6)
    values = {scan.identifier.value for side in pair.sides for scan in side.facts.scans}
    values |= {"Camille", "Exemple", "Avenue", "75010"}

    for one in disagreements(pair.sides, pair.shop, NOW):
        assert str(one.order_id) in one.sentence or one.code not in AUDITED_CODES
        assert not [value for value in values if value in one.sentence]


def test_a_deadline_that_was_near_has_passed_some_hours_later():
    pair = Pair(BRIDGE, random.Random(3))
    next(one for one in differences_of(BRIDGE) if one.__name__ == "soon")(pair)

    later = found_in(pair, NOW + timedelta(hours=3))

    assert {code for _, code in later} == {"deadline_passed"}
