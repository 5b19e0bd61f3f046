"""The products: shown from the orders, looked through, changed, and moved by file."""

import time
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.application.products_table import Product, rows_of
from bb_desktop.domain.identifiers import IdentifierKind
from bb_desktop.domain.orders import LineState, OrderRecord
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.type_codes import Sighting
from bb_desktop.ui.settings.products import ProductsSheet
from tests.builders import a_line, an_order
from tests.ui.settings.alone import a_page_alone

PHONE, WATCH, CABLE = "IP12-64-BLK", "AWSE-40", "USBC-20W"
SAID = ProductSettings(IdentifierKind.IMEI, 189, "B-04")


@pytest.fixture
def alone(tmp_path, qapp, qtbot):
    with a_page_alone(tmp_path, qapp, qtbot) as made:
        yield made


@pytest.fixture
def page(alone):
    now = alone.clock.now()
    titles = (
        (PHONE, "iPhone 12 64 GB - Black - Unlocked", "Apple"),
        (WATCH, "Apple Watch SE 40 mm - Grey", "Apple"),
        (CABLE, "USB-C charger 20 W", ""),
    )
    with alone.store.transaction() as tx:
        for number, (sku, title, brand) in enumerate(titles, start=1):
            line = a_line(number, sku=sku, title=title, brand=brand, condition=None, quantity=2)
            order = an_order(number, lines=[line], created_at=now - timedelta(hours=2))
            tx.orders.save(OrderRecord(order), now)
        tx.type_codes.learn(Sighting("49015420", PHONE, "iphone 12", 38))
    return shown(alone, products={PHONE: SAID})


def shown(alone, **values):
    page = ProductsSheet(alone.look, alone.choose(**values), alone.worker, alone.desk)
    alone.show(page)
    return page


def cells(page, column=0):
    model = page.list.table.products
    return [model.index(row, column).data() for row in range(model.rowCount())]


def choose(page, sku):
    assert page.list.table.choose(sku)
    return page.panel


def kept(alone, sku):
    return alone.settling.kept.product(sku)


def save(alone, page):
    page.save_button.click()
    alone.until(lambda: not page.draft)


# --- the table -----------------------------------------------------------------------------------


def test_every_sku_of_the_orders_is_there_and_guesses_are_marked(page):
    assert cells(page) == [WATCH, PHONE, CABLE]
    assert cells(page, 1)[1] == "iPhone 12 64 GB · Black · Unlocked"
    assert cells(page, 2) == ["Serial?", "IMEI", "Nothing?"]
    assert cells(page, 3) == ["–", "189 g", "–"]
    assert cells(page, 6) == ["–", "1", "–"]
    assert (page.list.all.text(), page.list.guessed.text()) == ("All  3", "Guessed  2")


@pytest.mark.parametrize(
    ("words", "found"),
    [("iphone", [PHONE]), ("20w", [CABLE]), ("b-04", [PHONE]), ("SE watch", [WATCH]), ("x", [])],
)
def test_a_product_is_found_by_sku_article_or_shelf(page, words, found):
    page.list.search.setText(words)

    assert cells(page) == found


def test_a_page_that_comes_in_front_again_shows_what_was_sold_meanwhile(alone, page):
    with alone.store.transaction() as tx:
        order = an_order(9, lines=[a_line(9, sku="NEW", title="Pixel 7", brand="Google")])
        tx.orders.save(OrderRecord(order), alone.clock.now())

    page.open()

    alone.until(lambda: "NEW" in cells(page))


def test_where_nothing_was_sold_meanwhile_no_row_is_made_anew(alone, page):
    rows, read_at = page.list.table.products.rows, page._read_at
    alone.clock.advance(60)

    page.open()
    alone.until(lambda: page._read_at != read_at)

    assert page.list.table.products.rows is rows
    assert page.panel.row is page.list.table.current


def test_rows_are_sorted_by_any_column_and_the_chosen_one_stays_chosen(page):
    choose(page, PHONE)

    page.list.table.horizontalHeader().setSortIndicator(3, Qt.SortOrder.DescendingOrder)

    assert cells(page)[0] == PHONE
    assert page.list.table.current.sku == PHONE


def test_only_guesses_can_be_shown(page):
    page.list.guessed.click()

    assert cells(page) == [WATCH, CABLE]
    page.list.all.click()
    assert len(cells(page)) == 3


def test_a_shop_without_orders_is_told_where_products_come_from(alone):
    page = shown(alone)

    assert page.list.empty.isVisible()
    assert not page.list.table.isVisible()
    assert not page.list.export_button.isEnabled()


def test_five_thousand_products_are_looked_through_as_fast_as_one_types(alone):
    page = shown(alone)
    products = tuple(
        Product(f"SKU-{n:05}", f"iPhone {n % 15} 64 GB - Black", IdentifierKind.IMEI)
        for n in range(5000)
    )
    model = page.list.table.products
    model.show_rows(rows_of(products, {}))
    began = time.perf_counter()

    for words in ("i", "ip", "iphone 7", "sku-00042"):
        model.show_words(words)

    assert model.rowCount() == 1
    assert (time.perf_counter() - began) / 4 < 0.15


# --- one article ---------------------------------------------------------------------------------


def test_an_article_whose_only_order_was_cancelled_was_not_sold(alone):
    now = alone.clock.now()
    line = a_line(sku="GONE", title="iPhone 12 64 GB", state=LineState.CANCELLED)
    with alone.store.transaction() as tx:
        tx.orders.save(OrderRecord(an_order(lines=[line], created_at=now)), now)

    about = choose(shown(alone), "GONE").about.text()

    assert "None sold" in about
    assert "cancelled" in about


def test_an_article_is_shown_in_full(page):
    panel = choose(page, PHONE)

    assert panel.sku.text() == PHONE
    assert "2 sold" in panel.about.text()
    assert panel.kind.value == "imei"
    assert (panel.weight.text(), panel.shelf.text()) == ("189", "B-04")
    assert panel.options.options == (("Colour", "Black"), ("Storage", "64 GB"))
    assert not panel.guess.isVisible()


def test_a_guess_is_shown_as_one_and_confirmed_by_choosing_it(alone, page):
    panel = choose(page, WATCH)
    assert panel.kind.value == ""
    assert "Serial number" in panel.guess.text()

    panel.kind.segments[1].click()
    save(alone, page)

    assert kept(alone, WATCH).identifier_kind is IdentifierKind.SERIAL
    assert cells(page, 2)[0] == "Serial"


def test_what_is_scanned_is_chosen_with_the_keyboard_alone(page):
    panel = choose(page, WATCH)
    panel.kind.setFocus()
    first, second, _third = panel.kind.segments
    assert first.hasFocus()

    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(second, Qt.Key.Key_Space)

    assert page.draft["products"][WATCH].identifier_kind is IdentifierKind.SERIAL


def test_the_title_may_decide_again(alone, page):
    choose(page, PHONE).unfix.click()
    save(alone, page)

    assert kept(alone, PHONE) == ProductSettings(None, 189, "B-04")
    assert cells(page, 2)[1] == "IMEI?"


def test_weight_and_shelf_are_typed_and_saved(alone, page):
    panel = choose(page, WATCH)
    QTest.keyClicks(panel.weight, "68")
    QTest.keyClicks(panel.shelf, "A-05")
    assert cells(page, 3)[0] == "68 g"
    assert kept(alone, WATCH) == ProductSettings()
    save(alone, page)

    assert kept(alone, WATCH) == ProductSettings(None, 68, "A-05")


def test_a_weight_that_is_none_is_said_and_not_saved(alone, page):
    panel = choose(page, WATCH)
    QTest.keyClicks(panel.shelf, "A-05")
    QTest.keyClicks(panel.weight, "6x")

    assert "grams" in page.counted.text()
    assert not page.save_button.isEnabled()
    QTest.keyClick(panel.weight, Qt.Key.Key_Backspace)
    assert page.save_button.isEnabled()


def test_options_are_changed_added_and_taken_away(alone, page):
    panel = choose(page, PHONE)
    first = panel.options.lines[0]
    first.value.clear()
    QTest.keyClicks(first.value, "Midnight")
    panel.options.lines[1].remove.click()
    panel.options.add.click()
    added = panel.options.lines[-1]
    QTest.keyClicks(added.name, "Box")
    QTest.keyClicks(added.value, "new")
    save(alone, page)

    assert kept(alone, PHONE).options == (("Colour", "Midnight"), ("Box", "new"), ("Storage", ""))
    assert panel.options.options == (("Colour", "Midnight"), ("Box", "new"))


def test_what_orders_are_touched_is_said_before_saving(alone, page):
    choose(page, WATCH).kind.segments[0].click()

    alone.until(lambda: "38" in page.counted.text())


def test_several_articles_are_changed_and_saved_together(alone, page):
    QTest.keyClicks(choose(page, WATCH).shelf, "A-05")
    QTest.keyClicks(choose(page, CABLE).shelf, "D-01")
    choose(page, WATCH)
    assert page.panel.shelf.text() == "A-05"
    save(alone, page)

    assert (kept(alone, WATCH).warehouse_location, kept(alone, CABLE).warehouse_location) == (
        "A-05",
        "D-01",
    )


def test_changes_are_discarded_and_the_fields_show_what_is_in_use(alone, page):
    panel = choose(page, PHONE)
    QTest.keyClicks(panel.shelf, "9")
    page.discard_button.click()

    assert panel.shelf.text() == "B-04"
    assert not page.draft
    assert page.list.table.current.sku == PHONE


def test_taking_back_the_last_thing_fixed_leaves_nothing_in_the_settings(alone, page):
    panel = choose(page, PHONE)
    panel.unfix.click()
    panel.weight.clear()
    panel.on_weight("")
    panel.shelf.clear()
    panel.on_shelf("")
    save(alone, page)

    assert PHONE not in alone.settling.kept.products


# --- the guesses ---------------------------------------------------------------------------------


def test_all_guesses_are_looked_through_and_taken_for_right_at_once(alone, page):
    assert page.list.hint.isVisible()
    page.list.hint.button.click()
    assert cells(page) == [WATCH, CABLE]

    page.list.hint.button.click()
    save(alone, page)

    assert kept(alone, WATCH).identifier_kind is IdentifierKind.SERIAL
    assert kept(alone, CABLE).identifier_kind is IdentifierKind.NONE
    assert not page.list.hint.isVisible()


def test_guesses_that_the_search_hides_are_not_taken_for_right(page):
    page.list.guessed.click()
    page.list.search.setText("watch")
    page.list.hint.button.click()

    assert set(page.draft["products"]) == {PHONE, WATCH}


# --- files ---------------------------------------------------------------------------------------


def test_products_go_out_to_a_file_and_come_back_changed(alone, page, tmp_path):
    path = tmp_path / "products.csv"
    page.export_to(str(path))
    alone.until(lambda: str(path) in page.list.told.words.text())
    text = path.read_text(encoding="utf-8-sig")
    assert f"{PHONE};iPhone 12 64 GB - Black - Unlocked;imei;imei;189;B-04" in text

    path.write_text(text.replace("189;B-04", "199;C-11"), encoding="utf-8")
    page.import_from(str(path))
    alone.until(lambda: bool(page.draft))
    assert kept(alone, PHONE) == SAID
    save(alone, page)

    assert kept(alone, PHONE) == ProductSettings(IdentifierKind.IMEI, 199, "C-11")


def test_rows_of_a_file_that_make_no_sense_are_named(alone, page, tmp_path):
    path = tmp_path / "products.csv"
    path.write_text(f"sku;identifier\n{WATCH};serial\n{CABLE};whatever\n", encoding="utf-8")

    page.import_from(str(path))
    alone.until(lambda: page.list.told.isVisible())

    assert "“whatever”" in page.list.told.words.text()
    assert set(page.draft["products"]) == {PHONE, WATCH}


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"imei;grade\n1;A\n", "no column called “sku”"),
        (b"", "is empty"),
        (b"PK\x03\x04", "is a spreadsheet"),
        (f"sku;shelf\n{PHONE};B-04\n".encode(), "like that already"),
        (b"sku;shelf\n", "names no SKU"),
    ],
)
def test_a_file_of_something_else_changes_nothing(alone, page, tmp_path, content, said):
    path = tmp_path / "other.csv"
    path.write_bytes(content)

    page.import_from(str(path))
    alone.until(lambda: said in page.list.told.words.text())

    assert not page.draft


def test_a_file_that_cannot_be_written_is_said(alone, page, tmp_path):
    page.export_to(str(tmp_path / "no such folder" / "products.csv"))

    alone.until(lambda: "cannot be written" in page.list.told.words.text())


# --- surroundings --------------------------------------------------------------------------------


def test_products_that_the_environment_sets_are_shown_but_closed(alone):
    choices = alone.choose(fixed=frozenset({"products"}), products={PHONE: SAID})
    page = ProductsSheet(alone.look, choices, alone.worker, alone.desk)
    alone.show(page)
    choose(page, PHONE)

    assert not page.panel.fields.isEnabled()
    assert not page.list.import_button.isEnabled()
    assert "environment" in page.list.hint.words.text()


def test_in_a_narrow_window_an_article_takes_the_place_of_the_table(alone, page):
    alone.resize(631, 300)
    assert page.list.table.isVisible()
    assert not page.panel.isVisible()

    choose(page, PHONE)
    page.list.table.activated.emit(page.list.table.currentIndex())
    assert page.panel.isVisible()
    assert not page.list.table.isVisible()

    page.panel.back.click()
    assert page.list.table.isVisible()


@pytest.mark.parametrize("width", [1074, 631])
def test_the_search_of_the_settings_leads_to_a_field_of_an_article(alone, page, width):
    alone.resize(width, 500)
    (weight,) = [one for one in page.entries() if one.name.text() == "Packed weight, g"]

    page.point_out(weight)

    assert page.panel.weight.isVisible()
    assert page.focusWidget() is page.panel.weight


def test_what_is_not_saved_outlives_a_change_of_the_language(alone, page):
    QTest.keyClicks(choose(page, WATCH).shelf, "A-05")
    anew = ProductsSheet(alone.look, alone.choices, alone.worker, alone.desk)

    anew.take_draft(page.draft)

    assert anew.wanted("products")[WATCH].warehouse_location == "A-05"
    anew.deleteLater()


def test_the_colours_change_with_the_theme(alone, page):
    before = page.list.table.products.index(0, 2).data(Qt.ItemDataRole.ForegroundRole)

    alone.look.choose(type(alone.look.choice).DARK)

    assert page.list.table.products.index(0, 2).data(Qt.ItemDataRole.ForegroundRole) != before
    alone.look.choose(type(alone.look.choice).LIGHT)
