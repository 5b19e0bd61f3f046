"""How the last list was read is how the next one is read, where its columns are there."""

from hypothesis import given
from hypothesis import strategies as st

from bb_desktop.application.preferences import StockMapping
from bb_desktop.domain.stock import Columns
from bb_desktop.ui.settings.stock_mapping import columns_by, mapping_by

NAMES = ("IMEI", "SKU", "Grade", "Price")
GUESS = Columns(imei=0)
NO_NAMES = Columns(imei=0, has_header=False)


def test_before_the_first_list_the_guess_counts():
    assert columns_by(StockMapping(), NAMES, GUESS) is GUESS


def test_columns_are_found_again_wherever_they_stand():
    mapping = StockMapping(imei="IMEI", sku="SKU")

    assert columns_by(mapping, ("x", "SKU", "IMEI"), GUESS) == Columns(imei=2, sku=1)


def test_a_list_that_lacks_one_of_them_is_guessed():
    assert columns_by(StockMapping(imei="IMEI", sku="Listing"), NAMES, GUESS) is GUESS


def test_columns_without_names_are_found_by_their_place():
    mapping = StockMapping(imei="#1", grade="#3")

    found = columns_by(mapping, ("35…", "a", "b"), NO_NAMES)

    assert found == Columns(imei=0, grade=2, has_header=False)
    assert columns_by(mapping, ("35…", "a"), NO_NAMES) is NO_NAMES
    assert columns_by(mapping, NAMES, GUESS) is GUESS


places = st.none() | st.integers(0, 3)


@given(places, places, places, places, st.booleans())
def test_what_was_chosen_is_found_again_in_the_same_list(imei, serial, sku, grade, has_header):
    chosen = Columns(imei, serial, sku, grade, has_header)
    mapping = mapping_by(chosen, NAMES, (("a", 11),))
    usual = Columns(has_header=has_header)

    assert columns_by(mapping, NAMES, usual) == chosen
