"""What was learned of type codes: shown, corrected, forgotten, exported."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.domain.type_codes import Sighting
from bb_desktop.ui.settings.model_dialog import ModelDialog

ELEVEN, TWELVE, PIXEL = "35320911", "49015420", "35417803"


@pytest.fixture
def page(settings):
    with settings.store.transaction() as tx:
        for tac, sku, model, count in (
            (ELEVEN, "IP11-64", "iphone 11", 9),
            (ELEVEN, "IP12-64", "iphone 12", 1),
            (TWELVE, "IP12-64", "iphone 12", 4),
            (PIXEL, "PX6", "pixel 6", 2),
        ):
            tx.type_codes.learn(Sighting(tac, sku, model, count))
    settings.show("learned")
    page = settings.page.sheets["learned"]
    settings.until(lambda: page.table.learned.rowCount() == 3)
    return page


def cells(page, column=0):
    model = page.table.learned
    return [model.index(row, column).data() for row in range(model.rowCount())]


def known(settings):
    with settings.store.reading() as tx:
        return tx.type_codes.knowledge()


def correct(page, tac):
    page.table.choose(tac)
    page.correct.click()
    return page.findChild(ModelDialog)


def tick(dialog, *keys):
    for row in range(dialog.models.count()):
        item = dialog.models.item(row)
        if item.data(Qt.ItemDataRole.UserRole) in keys:
            item.setCheckState(Qt.CheckState.Checked)


def test_codes_are_shown_with_their_models_most_scanned_first(page):
    assert cells(page) == ["35 320911", "49 015420", "35 417803"]
    assert cells(page, 1)[0] == "iPhone 11 (9), iPhone 12 (1)"
    assert cells(page, 2) == ["10", "4", "2"]


def test_a_shop_that_learned_nothing_is_told_how_it_learns(settings):
    settings.show("learned")

    assert settings.page.sheets["learned"].empty.isVisible()
    assert not settings.page.sheets["learned"].table.isVisible()


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("pixel", [PIXEL]),
        ("ip12-64", [ELEVEN, TWELVE]),
        ("35 41", [PIXEL]),
        ("490154203237518", [TWELVE]),
        ("iphone 11 ip11", [ELEVEN]),
        ("nokia", []),
    ],
)
def test_a_code_is_found_by_model_sku_digits_or_a_scanned_phone(page, words, found):
    page.search.setText(words)

    assert [code.tac for code in page.table.learned.rows] == found


def test_rows_are_sorted_by_any_column_and_the_chosen_one_stays_chosen(page):
    page.table.choose(PIXEL)

    page.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)

    assert [code.tac for code in page.table.learned.rows] == [ELEVEN, PIXEL, TWELVE]
    assert page.table.current.tac == PIXEL


def test_nothing_can_be_corrected_before_a_code_is_chosen(page):
    assert not page.correct.isEnabled()
    page.table.selectRow(0)

    assert page.correct.isEnabled()
    assert page.forget.isEnabled()


def test_the_sellers_word_is_kept_and_wins(page, settings):
    dialog = correct(page, ELEVEN)
    assert not dialog.save.isEnabled()
    tick(dialog, "iphone 12")
    dialog.save.click()

    settings.until(lambda: cells(page, 3)[0] == "iPhone 12")
    assert known(settings).assigned == {ELEVEN: frozenset({"iphone 12"})}
    assert page.table.current.tac == ELEVEN


def test_a_model_is_found_by_the_sku_it_was_sold_as(page):
    dialog = correct(page, ELEVEN)

    QTest.keyClicks(dialog.search, "px6")

    shown = [
        dialog.models.item(row).text()
        for row in range(dialog.models.count())
        if not dialog.models.item(row).isHidden()
    ]
    assert shown == ["Pixel 6 – PX6"]


def test_a_model_that_was_never_sold_can_be_typed(page, settings):
    dialog = correct(page, PIXEL)
    QTest.keyClicks(dialog.search, "Google Pixel 6a 128 GB - Schwarz")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.save.click()

    settings.until(lambda: cells(page, 3)[2] != "–")
    (said,) = known(settings).assigned[PIXEL]
    assert "pixel 6a" in said
    assert "128" not in said


def test_the_scans_decide_again_when_the_seller_takes_his_word_back(page, settings):
    dialog = correct(page, ELEVEN)
    tick(dialog, "iphone 12")
    dialog.save.click()
    settings.until(lambda: cells(page, 3)[0] == "iPhone 12")

    dialog = [one for one in page.findChildren(ModelDialog) if one.isVisible()]
    assert dialog == []
    again = correct(page, ELEVEN)
    again = next(one for one in page.findChildren(ModelDialog) if one.isVisible())
    again.undecided.click()

    settings.until(lambda: cells(page, 3)[0] == "–")
    assert known(settings).assigned == {}


def test_escape_changes_nothing(page, settings):
    dialog = correct(page, ELEVEN)
    tick(dialog, "iphone 12")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)

    assert known(settings).assigned == {}


def test_what_was_forgotten_can_be_had_back(page, settings):
    before = known(settings)
    page.table.choose(ELEVEN)
    page.forget.click()
    settings.until(lambda: page.table.learned.rowCount() == 2)
    assert "35 320911" in page.message.words.text()
    assert known(settings).models_of(ELEVEN) == ()

    page.message.button.click()

    settings.until(lambda: page.table.learned.rowCount() == 3)
    assert known(settings) == before
    assert not page.message.isVisible()


def test_all_of_it_is_exported_with_digits_that_a_spreadsheet_leaves_alone(
    page, settings, tmp_path
):
    path = tmp_path / "codes.csv"
    page.export_to(str(path))
    settings.until(lambda: str(path) in page.message.words.text())

    lines = path.read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "type_code;sku;model;scans;said_by_you"
    assert '"=""35320911""";IP11-64;iphone 11;9;' in lines
    assert len(lines) == 5


def test_a_file_that_cannot_be_written_is_named(page, settings, tmp_path):
    page.export_to(str(tmp_path / "no folder" / "codes.csv"))

    settings.until(lambda: "cannot be written" in page.message.words.text())


def test_a_database_that_is_gone_is_named(page, settings):
    settings.store.close()
    page.table.choose(ELEVEN)
    page.forget.click()

    settings.until(lambda: "closed" in page.message.words.text())
