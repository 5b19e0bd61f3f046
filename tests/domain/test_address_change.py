"""An address that Back Market changed: what is carried over, and what never is."""

from dataclasses import replace

import pytest
from hypothesis import given

from bb_desktop.domain.address_change import (
    AddressState,
    address_state,
    changed_mark,
    mark_here,
    mark_of,
)
from bb_desktop.domain.addresses import ship_to
from bb_desktop.domain.records import Written
from bb_desktop.domain.shop import Mode, Shop
from bb_desktop.domain.stage import OrderFacts
from tests.builders import addresses, an_address, an_order
from tests.domain.order_facts import SHOP, a_parcel, in_shipstation

OLD, NEW = an_address(), an_address(street="7 rue Neuve")


def facts_of(there, *, parcel=None, **about):
    mirrored = replace(in_shipstation(7), raw={"shipTo": ship_to(there)}, **about)
    order = an_order(7, shipping_address=NEW)
    return OrderFacts(order, mirrored, () if parcel is None else (parcel,))


WRITTEN = Written(address=mark_here(OLD))


def test_what_this_app_wrote_is_replaced():
    assert address_state(facts_of(OLD), SHOP, WRITTEN) is AddressState.TO_CARRY


def test_what_somebody_else_wrote_is_not():
    facts = facts_of(an_address(street="by hand"))

    assert address_state(facts, SHOP, WRITTEN) is AddressState.DIFFERS


def test_nothing_is_to_do_where_both_say_the_same():
    assert address_state(facts_of(NEW), SHOP, WRITTEN) is AddressState.SETTLED


def test_nothing_is_to_do_where_back_market_changed_nothing():
    assert address_state(facts_of(OLD), SHOP, Written()) is AddressState.SETTLED


@pytest.mark.parametrize(
    ("shop", "about"),
    [(Shop(store_id=1, mode=Mode.COMPANION), {}), (SHOP, {"merged_ids": (8,)})],
    ids=["beside ShipStation's own connection", "packed with another order"],
)
def test_where_this_app_must_not_write_a_person_is_asked(shop, about):
    assert address_state(facts_of(OLD, **about), shop, WRITTEN) is AddressState.DIFFERS


def test_a_label_tells_where_the_parcel_goes():
    old = replace(a_parcel(), raw={"shipTo": ship_to(OLD)})
    new = replace(a_parcel(), raw={"shipTo": ship_to(NEW)})

    assert address_state(facts_of(OLD, parcel=old), SHOP, WRITTEN) is AddressState.AFTER_LABEL
    assert address_state(facts_of(OLD, parcel=new), SHOP, WRITTEN) is AddressState.SETTLED


def test_an_incomplete_or_erased_address_is_no_change():
    assert changed_mark(OLD, an_address(street="", street2="", city="")) is None
    assert changed_mark(an_address(city=""), NEW) is None
    assert changed_mark(OLD, replace(OLD, email="other@example.org")) is None
    assert changed_mark(OLD, NEW) == mark_here(OLD)


@given(addresses())
def test_a_mark_tells_nothing_and_minds_neither_capitals_nor_blanks(address):
    written = ship_to(address)
    shown = {
        name: None if text is None else f" {text.replace(' ', '  ')} "
        for name, text in written.items()
    }

    assert mark_of(shown) == mark_of({**written, "residential": True}) == mark_here(address)
    assert len(mark_here(address)) == 64
