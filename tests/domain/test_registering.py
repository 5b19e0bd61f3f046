"""What the app says will be registered where is what it does."""

import pytest
from hypothesis import given, settings

from bb_desktop.domain.announcing import identifier_in_ship_call
from bb_desktop.domain.registering import Where, where_registered
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import a_line, an_order
from tests.domain.order_facts import SHOP, all_facts

COMPANION = Shop(mode=Mode.COMPANION)
REPAIRING = Shop(mode=Mode.COMPANION, register_missing=True)


def wheres(shop, *quantities):
    lines = [a_line(number, quantity=count) for number, count in enumerate(quantities, start=1)]
    facts = OrderFacts(an_order(7, lines=lines))
    return [where_registered(facts, unit, shop) for unit in facts.units(shop)]


@pytest.mark.parametrize(
    ("shop", "alone", "of_several"),
    [
        (SHOP, Where.WITH_ANNOUNCEMENT, Where.AFTER_ANNOUNCEMENT),
        (COMPANION, Where.BY_SHIPSTATION, Where.BY_HAND),
        (REPAIRING, Where.BY_SHIPSTATION, Where.AFTER_ANNOUNCEMENT),
    ],
    ids=["bridge", "companion", "companion that registers"],
)
def test_one_number_a_line_and_in_the_ship_call_only_for_one_piece(shop, alone, of_several):
    assert wheres(shop, 1) == [alone]
    assert wheres(shop, 2) == [of_several, Where.NOTE_ONLY]
    assert wheres(shop, 1, 1) == [of_several, of_several]


@settings(max_examples=40)
@given(all_facts())
def test_what_is_said_to_go_with_the_announcement_is_what_goes_with_it(facts):
    units = facts.units(SHOP)
    said = [
        unit.scan.identifier
        for unit in units
        if unit.scan is not None
        and not unit.line.registered
        and where_registered(facts, unit, SHOP) is Where.WITH_ANNOUNCEMENT
    ]

    sent = identifier_in_ship_call(facts, SHOP)

    assert said == ([] if sent is None else [sent])
