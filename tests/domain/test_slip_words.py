"""The words on ShipStation's packing slip speak the language that the seller chose for them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.domain.mapping import items_of, requested_service
from bb_desktop.domain.orders import Discount
from bb_desktop.domain.products import item_options
from bb_desktop.domain.shop import ProductSettings, Shop
from bb_desktop.domain.slip_words import Detail, SlipLanguage, found_options, merged_options
from tests.builders import a_line, an_order, money

GERMAN, FRENCH = SlipLanguage.GERMAN, SlipLanguage.FRENCH
TITLE = "iPhone 12 mini 128 GB - Grün - Ohne Vertrag"


def options(language, *own, title=TITLE, condition=11):
    shop = Shop(slip_language=language, products={"SKU": ProductSettings(options=own)})
    return item_options(a_line(sku="SKU", title=title, condition=condition), shop)


def test_until_a_language_is_chosen_the_words_are_english():
    assert options(None) == (("Colour", "Grün"), ("Storage", "128 GB"), ("Grade", "Good"))


@pytest.mark.parametrize(
    ("language", "slip"),
    [
        (GERMAN, (("Farbe", "Grün"), ("Speicher", "128 GB"), ("Zustand", "Gut"))),
        (FRENCH, (("Couleur", "Grün"), ("Stockage", "128 Go"), ("État", "Très bon"))),
    ],
)
def test_details_and_grades_are_in_the_chosen_language(language, slip):
    assert options(language) == slip


def test_terabytes_are_written_as_the_french_write_them():
    assert dict(options(FRENCH, title="MacBook Pro 1 TB SSD - Gris"))["Stockage"] == "1 To"


def test_what_the_seller_fixed_in_another_language_is_the_same_option():
    fixed = (("Colour", "Pine green"), ("grade", ""), ("Battery", "100 %"))

    assert options(GERMAN, *fixed) == (
        ("Farbe", "Pine green"),
        ("Speicher", "128 GB"),
        ("Battery", "100 %"),
    )


def test_a_name_that_the_seller_wrote_in_this_language_stays_as_he_wrote_it():
    assert options(GERMAN, ("FARBE", "Tannengrün"))[0] == ("FARBE", "Tannengrün")


@pytest.mark.parametrize(
    ("language", "word"), [(None, "Discount"), (GERMAN, "Rabatt"), (FRENCH, "Remise")]
)
def test_a_discount_without_a_name_has_one_in_the_language(language, word):
    order = an_order(discounts=(Discount("", money("5.00", "EUR")),))

    assert items_of(order, Shop(slip_language=language))[-1]["name"] == word


def test_what_was_paid_for_shipping_is_said_in_the_language():
    order = an_order(shipping_price="4.99")

    assert str(requested_service(order, GERMAN)).endswith("4.99 EUR Versand bezahlt")
    assert str(requested_service(order, FRENCH)).endswith("4.99 EUR de port payés")


@given(
    st.sampled_from(SlipLanguage),
    st.sampled_from(SlipLanguage),
    st.sampled_from(Detail),
    st.text(min_size=1),
)
def test_one_detail_never_stands_twice_whatever_language_it_was_fixed_in(now, then, detail, value):
    found = found_options(now, colour="Rot", storage="64 GB", grade="Good")
    before = dict(zip(Detail, found_options(then, colour="", storage="", grade=""), strict=True))

    merged = merged_options(found, [(before[detail][0], value)])

    assert len(merged) == len(found)
    assert value in {one for _name, one in merged}
