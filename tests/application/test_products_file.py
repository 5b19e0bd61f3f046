"""Products out to a spreadsheet and back."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bb_desktop.application.products_file import (
    FaultyRow,
    ProductFault,
    options_in,
    options_text,
    products_csv,
    read_products_file,
)
from bb_desktop.application.products_table import Product, rows_of
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.stock_file import Table, read_table

IMEI = ProductSettings(identifier_kind=IdentifierKind.IMEI)


def read(text, fixed=None):
    return read_products_file(table_of(text), fixed or {})


def table_of(text):
    table = read_table(text.encode())
    assert isinstance(table, Table)
    return table


# Blanks around a cell are dropped by whoever reads a list, so no SKU has them in the end.
_TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), max_size=12)
_SKUS = st.one_of(
    st.text("ABCxyz0123-.", min_size=1, max_size=9),
    st.sampled_from(("002353", "1E5", "=1+1", "+49", "-7", "@x", "3,5")),
)
_OPTIONS = st.lists(
    st.tuples(_TEXTS.filter(bool), _TEXTS), unique_by=lambda pair: pair[0].casefold(), max_size=3
).map(tuple)
_SETTINGS = st.builds(
    ProductSettings,
    identifier_kind=st.sampled_from((None, *IdentifierKind)),
    weight_g=st.one_of(st.none(), st.integers(0, 100_000)),
    warehouse_location=st.sampled_from(("", "B-04", "007", "=A1", "shelf; left", "-3")),
    options=_OPTIONS,
)


@given(st.dictionaries(_SKUS, _SETTINGS, max_size=5))
@example({"00": ProductSettings(options=(("'", ""),))})
@example({"00": ProductSettings(warehouse_location="''=1+1")})
def test_a_file_that_was_written_says_the_same_when_it_is_read(fixed):
    text = products_csv(rows_of((), fixed))
    kept = {sku: own for sku, own in fixed.items() if own != ProductSettings()}

    found = read(text, {"OTHER": IMEI})

    assert found.fixed == {"OTHER": IMEI, **kept}
    assert found.faults == ()


@given(st.dictionaries(_SKUS, _SETTINGS, min_size=1, max_size=5))
def test_no_cell_of_a_file_is_run_by_a_spreadsheet(fixed):
    rows = products_csv(rows_of((), fixed)).removeprefix("\ufeff")
    for row in table_of(rows).rows:
        for cell in row.cells:
            assert not cell.startswith(("+", "-", "@"))
            assert not cell.startswith("=") or cell.startswith('="')


def test_a_file_opens_with_a_double_click():
    text = products_csv(rows_of([Product("002353", title="iPhone 12", sold=41)], {}))

    assert text.startswith("\ufeffsku;article;identifier;guessed;weight_g;shelf;options;")
    assert '"=""002353""";iPhone 12;;serial;;;;;;41' in text


def test_what_a_german_spreadsheet_saved_is_understood():
    found = read("SKU;Identifier;weight g;shelf\r\nA;Seriennummer;189,0;B-04\r\nB;NICHTS;92 g;\r\n")

    assert found.fixed == {
        "A": ProductSettings(IdentifierKind.SERIAL, 189, "B-04"),
        "B": ProductSettings(IdentifierKind.NONE, 92),
    }
    assert (found.changed, found.same) == (2, 0)


def test_a_column_that_is_missing_changes_nothing():
    fixed = {"A": ProductSettings(IdentifierKind.IMEI, 189, "B-04", (("Grade", "Good"),))}

    assert read("sku;shelf\nA;C-01", fixed).fixed == {
        "A": ProductSettings(IdentifierKind.IMEI, 189, "C-01", (("Grade", "Good"),))
    }


def test_an_empty_cell_leaves_the_matter_to_the_rules_again():
    found = read("sku;identifier\nA;", {"A": IMEI})

    assert found.fixed == {}
    assert found.changed == 1


def test_what_stands_there_already_is_no_change():
    found = read("sku;identifier\nA;imei\nB;imei", {"A": IMEI})

    assert (found.changed, found.same) == (1, 1)


@pytest.mark.parametrize(
    ("row", "fault", "text"),
    [
        ("A;eid;;", ProductFault.IDENTIFIER, "eid"),
        ("A;imei;heavy;", ProductFault.WEIGHT, "heavy"),
        ("A;imei;1890000;", ProductFault.WEIGHT, "1890000"),
        ("A;imei;;Black", ProductFault.OPTIONS, "Black"),
        (";imei;;", ProductFault.NO_SKU, ""),
    ],
)
def test_a_row_that_makes_no_sense_is_named_and_the_others_are_taken(row, fault, text):
    found = read(f"sku;identifier;weight_g;options\n{row}\nB;imei;;\n")

    assert found.faults == (FaultyRow(2, fault, text),)
    assert found.fixed == {"B": IMEI}


def test_a_sku_that_stands_there_twice_counts_once():
    found = read("sku;shelf\nA;1\nA;2")

    assert found.fixed["A"].warehouse_location == "1"
    assert found.faults == (FaultyRow(3, ProductFault.TWICE, "A"),)


def test_a_file_of_something_else_is_told_from_an_empty_one():
    assert not read("imei;grade\n1;A").has_sku


@given(_OPTIONS)
def test_options_are_read_as_they_were_written(options):
    assert options_in(options_text(options)) == options


@pytest.mark.parametrize("text", ["Black", "=Black", "Colour=Black|Good", "||x"])
def test_options_without_a_name_or_a_value_are_refused(text):
    assert options_in(text) is None
