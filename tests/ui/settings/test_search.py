"""Finding a setting: by its words, in the keyboard's reach, and pointed out on its page."""

import time
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from bb_desktop.domain.shop import MarketState
from bb_desktop.domain.typed import Typed
from bb_desktop.ui.settings.entry import Mark
from bb_desktop.ui.settings.search import find
from bb_desktop.ui.settings.shop import ShopSheet


@pytest.mark.parametrize(
    ("words", "section", "name"),
    [
        ("grace", "packing", "Grace time"),
        ("volume", "hearing", "Volume"),
        ("TOKEN renew", "shop", "Remind me to renew the token"),
        ("cancelled refunded", "statuses", "Cancelled, refunded or never paid"),
        ("dark", "appearance", "Colours"),
        ("e-mail packing", "packing", "E-mail"),
        ("carriers", "carriers", "Carriers"),
        ("volúme", "hearing", "Volume"),
    ],
)
def test_a_setting_is_found_by_its_words(seller, words, section, name):
    found = find(seller.page.sheets, words)

    assert any((one.section, one.name) == (section, name) for one in found[:3])


def test_the_name_comes_before_what_only_mentions_it(seller):
    found = find(seller.page.sheets, "acceptance")

    assert found[0].name == "Acceptance"


def test_nothing_is_found_for_no_words_and_for_foreign_ones(seller):
    assert find(seller.page.sheets, "  ") == ()
    assert find(seller.page.sheets, "zeppelin") == ()


def test_a_found_setting_is_brought_in_front_and_pointed_out(seller):
    page = seller.page
    page.start_search()
    search: Any = page.book.side.search
    assert search.hasFocus()

    QTest.keyClicks(search, "note to the buyer")
    QTest.keyClick(search, Qt.Key.Key_Return)
    packing = page.sheets["packing"]
    seller.until(lambda: QApplication.focusWidget() is packing.to_buyer)

    assert page.section == "packing"
    assert packing.pointed_out.name.text() == "Note to the buyer"
    marked = packing.findChild(Mark)
    assert marked.geometry().contains(packing.to_buyer.geometry())
    assert not packing.to_buyer.visibleRegion().isEmpty()


def test_a_row_of_a_table_is_pointed_out_as_well(seller):
    page = seller.page

    QTest.keyClicks(page.book.side.search, "held by back market")
    QTest.keyClick(page.book.side.search, Qt.Key.Key_Return)
    statuses = page.sheets["statuses"]
    seller.until(lambda: statuses.pointed_out is not None)

    field = statuses.fields[MarketState.LINE_ON_HOLD]
    assert statuses.findChild(Mark).geometry().contains(field.geometry())
    page.resize(1000, 600)
    assert statuses.pointed_out is None


def test_results_are_gone_through_with_the_arrows(seller):
    page = seller.page
    page.start_search()
    QTest.keyClicks(page.book.side.search, "e-mail")
    assert page.book.side.results.isVisible()
    assert not page.book.side.list.isVisible()

    QTest.keyClick(page.book.side.search, Qt.Key.Key_Down)
    QTest.keyClick(page.book.side.results, Qt.Key.Key_Down)
    meant = page.book.side.results.currentItem().text()
    QTest.keyClick(page.book.side.results, Qt.Key.Key_Return)

    assert meant == "E-mail address for Back Market"
    assert page.section == "shop"


def test_escape_gives_the_pages_back(seller):
    page = seller.page
    page.start_search()
    QTest.keyClicks(page.book.side.search, "zeppelin")
    assert page.book.side.results.item(0).text() == "No such setting"

    QTest.keyClick(page.book.side.search, Qt.Key.Key_Escape)

    assert page.book.side.list.isVisible()
    assert page.book.side.search.text() == ""


def test_searching_works_in_a_narrow_window(seller):
    page = seller.page
    page.resize(631, 300)

    page.start_search()
    QTest.keyClicks(page.book.side.search, "grace")
    QTest.keyClick(page.book.side.search, Qt.Key.Key_Return)

    assert page.sheets["packing"].isVisible()
    assert not page.book.side.isVisible()


# --- going on in another language ----------------------------------------------------------------


def test_what_is_not_saved_goes_over_to_a_page_in_another_language(seller, qtbot):
    packing = seller.open("packing")
    packing.hold.click()
    seller.page.sheets["shop"].want(company="Half typed")

    made = seller.make_page(section=seller.page.section, drafts=seller.page.drafts)
    qtbot.addWidget(made)

    assert made.section == "packing"
    assert made.drafts == seller.page.drafts
    assert made.sheets["packing"].hold.isChecked()
    assert made.sheets["shop"].company.text() == "Half typed"
    assert made.drafts == seller.page.drafts
    made.close_worker(5)


def test_settings_that_nobody_opened_cost_nothing_and_keep_what_was_not_saved(seller):
    made = seller.make_page(section="packing", drafts={"packing": {"grace_s": 60}})

    assert made.findChildren(QPushButton) == []
    assert (made.section, made.drafts) == ("packing", {"packing": {"grace_s": 60}})
    assert not made.takes_scans
    made.close_worker(5)
    made.deleteLater()


def test_scans_go_to_the_test_of_the_scanner_while_it_is_in_front(seller):
    assert not seller.page.takes_scans

    seller.open("scanner")
    assert seller.page.takes_scans

    seller.page.on_scanned(Typed("ABC-123", time.monotonic()))
    assert seller.open("shop").isVisible()
    assert not seller.page.takes_scans


def test_pages_with_something_unsaved_are_marked_in_the_list(seller):
    packing = seller.open("packing")
    item = next(
        seller.page.book.list.item(row)
        for row in range(seller.page.book.list.count())
        if seller.page.book.list.item(row).text() == packing.title
    )

    packing.hold.click()
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "Packing rules: not saved yet"

    packing.discard_button.click()
    assert item.text() == "Packing rules"


def test_the_coloured_button_saves(seller):
    packing = seller.open("packing")
    packing.hold.click()

    primary = [one for one in seller.page.findChildren(QPushButton, "primary") if one.isVisible()]

    assert primary == [packing.save_button]


def test_every_setting_of_the_shop_has_a_name_for_those_who_cannot_see_it(seller):
    for section in ("shop", "statuses", "carriers", "note", "packing"):
        for entry in seller.page.sheets[section].entries():
            for widget in entry.widgets:
                if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                    named = widget.accessibleName() or getattr(widget, "text", str)()
                    buddy = entry.name.buddy() is widget
                    assert named or buddy, (section, entry.name.text(), widget)
    assert isinstance(seller.page.sheets["shop"], ShopSheet)
