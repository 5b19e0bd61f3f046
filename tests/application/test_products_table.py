"""What was sold, what the rules make of it, and what the seller fixed."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.adapters.store.store import SqlStore
from bb_desktop.application.products_table import (
    Product,
    ProductRow,
    confirmed,
    own_options,
    read_products,
    rows_of,
    with_product,
)
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import LineState, OrderRecord
from bb_desktop.domain.products import item_options
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.type_codes import Sighting
from tests.builders import CREATED_AT, a_line, an_order

IMEI_ONLY = ProductSettings(identifier_kind=IdentifierKind.IMEI)


@pytest.fixture
def store(tmp_path):
    opened = SqlStore.open(f"sqlite:///{tmp_path / 'shop.db'}")
    yield opened
    opened.close()


def sold(store, order_id, *lines, days=0):
    order = an_order(order_id, lines=lines, created_at=CREATED_AT + timedelta(days=days))
    with store.transaction() as tx:
        tx.orders.save(OrderRecord(order), CREATED_AT)


def test_every_sku_that_was_ordered_is_a_product_with_its_newest_title(store):
    sold(store, 1, a_line(1, sku="A", title="iPhone 12 64 Go - Noir - Débloqué"))
    sold(
        store,
        2,
        a_line(2, sku="A", title="iPhone 12 64 GB - Black - Unlocked", quantity=2),
        a_line(3, sku="CABLE", title="USB-C charger 20 W", brand="", condition=None),
        days=3,
    )

    phone, cable = read_products(store)

    assert phone == Product(
        sku="A",
        title="iPhone 12 64 GB - Black - Unlocked",
        guess=IdentifierKind.IMEI,
        found=(("Colour", "Black"), ("Storage", "64 GB"), ("Grade", "Fair")),
        sold=3,
        first_at=CREATED_AT,
        last_at=CREATED_AT + timedelta(days=3),
    )
    assert (cable.sku, cable.guess, cable.sold) == ("CABLE", IdentifierKind.NONE, 1)


def test_what_was_cancelled_is_no_sale(store):
    sold(store, 1, a_line(1, sku="A"), a_line(2, sku="B", state=LineState.CANCELLED))

    assert [(one.sku, one.sold) for one in read_products(store)] == [("A", 1), ("B", 0)]


def test_a_line_without_a_sku_is_no_product(store):
    sold(store, 1, a_line(1, sku=""))

    assert read_products(store) == ()


def test_the_type_codes_learned_on_a_sku_stand_with_it(store):
    sold(store, 1, a_line(1, sku="A"))
    with store.transaction() as tx:
        tx.type_codes.learn(Sighting("49015420", "A", "iphone 12", 3))
        tx.type_codes.learn(Sighting("35320990", "A", "iphone 12", 38))
        tx.type_codes.learn(Sighting("35320990", "A", "iphone 12 mini", 1))
        tx.type_codes.learn(Sighting("11111111", "B", "iphone 8", 1))

    (product,) = read_products(store)

    assert product.type_codes == (("35320990", 39), ("49015420", 3))


def test_the_sellers_word_wins_and_what_he_did_not_say_is_guessed():
    product = Product("A", guess=IdentifierKind.SERIAL, found=(("Colour", "Red"),))
    (guessed,) = rows_of([product], {})
    own = ProductSettings(
        identifier_kind=IdentifierKind.IMEI, options=(("colour", "Rot"), ("Strap", "M"))
    )
    (said,) = rows_of([product], {"A": own})

    assert (guessed.kind, guessed.guessed, guessed.options) == (
        IdentifierKind.SERIAL,
        True,
        (("Colour", "Red"),),
    )
    assert (said.kind, said.guessed, said.options) == (
        IdentifierKind.IMEI,
        False,
        (("colour", "Rot"), ("Strap", "M")),
    )


def test_a_sku_that_nobody_ordered_yet_is_listed_with_what_was_fixed():
    rows = rows_of([Product("b")], {"A": IMEI_ONLY, "c": IMEI_ONLY})

    assert [(row.sku, row.product.sold) for row in rows] == [("A", 0), ("b", 0), ("c", 0)]


_NAMES = st.text("abCD ", min_size=1, max_size=3).map(str.strip).filter(bool)
_PAIRS = st.lists(
    st.tuples(_NAMES, st.text("xyz", min_size=1, max_size=3)),
    unique_by=lambda pair: pair[0].casefold(),
    max_size=4,
)


@given(_PAIRS, _PAIRS)
def test_exactly_the_options_that_were_wanted_stand_on_the_packing_slip(found, wanted):
    found, wanted = tuple(found), tuple(wanted)
    product = Product("A", found=found)

    own = own_options(found, wanted)

    shown = ProductRow(product, ProductSettings(options=own)).options
    assert sorted(shown) == sorted(wanted)
    assert own_options(found, found) == ()


def test_the_table_and_the_packing_slip_agree_on_the_options():
    line = a_line(sku="A", title="iPhone 12 64 Go - Noir - Débloqué", condition=11)
    own = ProductSettings(options=(("grade", "Top"), ("Storage", ""), ("Box", "new")))
    product = Product("A", found=item_options(line, Shop()))

    assert ProductRow(product, own).options == item_options(line, Shop(products={"A": own}))


def test_fixing_nothing_any_more_takes_a_sku_off_the_list():
    fixed = with_product({}, "A", IMEI_ONLY)

    assert fixed == {"A": IMEI_ONLY}
    assert with_product(fixed, "A", ProductSettings()) == {}


def test_guesses_that_are_right_become_the_sellers_word():
    fixed = {"A": ProductSettings(weight_g=189)}
    rows = rows_of([Product("A", guess=IdentifierKind.IMEI), Product("B")], fixed)

    assert confirmed(fixed, rows) == {
        "A": ProductSettings(identifier_kind=IdentifierKind.IMEI, weight_g=189),
        "B": ProductSettings(identifier_kind=IdentifierKind.SERIAL),
    }
