"""A stock list imported: any columns, any spreadsheet's customs, and never a frozen window."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import QTimer

from bb_desktop.application.preferences import StockMapping
from bb_desktop.domain.stock import StockFit, check_against_stock
from tests.builders import a_line, an_imei

LIST = "IMEI;Artikel;Zustand\n" + "".join(
    f"{an_imei(number).digits};SKU-{number};{grade}\n"
    for number, grade in ((1, "A"), (2, "b"), (3, "Good"))
)


@pytest.fixture
def page(settings):
    settings.show("stock")
    return settings.page.sheets["stock"]


@pytest.fixture
def importing(page, settings, tmp_path):
    """Open a file, and wait until the whole of it was read."""

    def open_it(content, name="stock.csv", *, until="checked"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        page.import_file(str(path))
        dialog = page.dialog()
        settings.until(lambda: getattr(dialog, until) is not None)
        return dialog

    return open_it


def choose(choice, words):
    at = choice.findText(words)
    assert at >= 0, [choice.itemText(one) for one in range(choice.count())]
    choice.setCurrentIndex(at)
    choice.activated.emit(at)


def replace(dialog, page, settings):
    dialog.replace.click()
    settings.until(lambda: "Loaded" in page.message.words.text())


def stored(settings):
    with settings.store.reading() as tx:
        return tx.stock.load()


def faults(dialog):
    return [dialog.faults.item(row).text() for row in range(dialog.faults.count())]


def column(preview, at):
    return [preview.item(row, at).text() for row in range(preview.rowCount())]


@pytest.mark.parametrize(
    ("content", "written"),
    [
        (LIST, "UTF-8"),
        (b"\xef\xbb\xbf" + LIST.encode(), "UTF-8"),
        (LIST.replace("Artikel", "Stück").encode("cp1252"), "Windows-1252"),
        (LIST.encode("utf-16"), "UTF-16"),
        (LIST.replace(";", ","), "“,”"),
        (LIST.replace(";", "\t"), "“tab”"),
        ("sep=;\r\n" + LIST.replace("\n", "\r\n"), "“;”"),
    ],
)
def test_whatever_program_wrote_it_the_list_is_read(importing, page, settings, content, written):
    dialog = importing(content)
    if dialog.columns.choices["sku"].value == "":
        choose(dialog.columns.choices["sku"], "Stück")
        settings.until(lambda: dialog.checked is not None)

    assert written in dialog.written.text()
    replace(dialog, page, settings)
    assert {one.sku for one in stored(settings).entries()} == {"SKU-1", "SKU-2", "SKU-3"}
    assert page.name.text() == "stock.csv"
    assert "3 phones" in page.about.text()


def test_columns_of_any_name_are_chosen_with_a_live_preview(importing, settings):
    dialog = importing(LIST.replace("IMEI;Artikel", "Nummer;Was"))
    assert column(dialog.preview, 2) == ["", "", ""]

    choose(dialog.columns.choices["sku"], "Was")

    assert column(dialog.preview, 2) == ["SKU-1", "SKU-2", "SKU-3"]
    assert column(dialog.preview, 4)[0] == f"✓ {an_imei(1).digits}"
    settings.until(lambda: dialog.replace.isEnabled())


def test_without_a_column_to_compare_nothing_can_be_replaced(importing, settings):
    dialog = importing(f"Nummer\n{an_imei(1).digits}\n", until="opened")

    assert not dialog.replace.isEnabled()
    assert "Choose the column" in dialog.summary.text()


def test_a_list_without_names_begins_with_a_phone(importing, page, settings):
    dialog = importing(LIST.partition("\n")[2], until="opened")
    assert not dialog.columns.header.isChecked()
    choose(dialog.columns.choices["sku"], "Column 2: SKU-1")
    settings.until(lambda: dialog.checked is not None and dialog.checked.phones == 3)

    replace(dialog, page, settings)

    assert settings.remembered.current.stock_mapping.sku == "#2"


def test_numbers_that_a_spreadsheet_mangled_are_repaired_or_named_with_their_row(
    importing, page, settings
):
    dialog = importing(
        "IMEI;SKU\n"
        "3,54178E+14;SKU-1\n"
        f"{an_imei(2).digits}.0;SKU-2\n"
        f'"=""{an_imei(3).digits}""";SKU-3\n'
        "353209110000016;SKU-4\n"
        "12345;SKU-5\n"
        ";SKU-6\n"
        f"{an_imei(7).digits};2,0E+05\n"
    )

    assert dialog.checked.phones == 3
    assert dialog.checked.repaired == 2
    found = faults(dialog)
    for line, words in (
        (2, "rounded by a spreadsheet"),
        (5, "check digit"),
        (6, "15 digits"),
        (7, "no IMEI or serial number"),
        (8, "SKU “2,0E+05” was rounded"),
    ):
        assert any(f"Row {line}:" in one and words in one for one in found)
    assert len(found) == 5
    assert "4 cells hold no phone" in dialog.summary.text()
    assert column(dialog.preview, 4)[0] == "⚠ rounded"
    replace(dialog, page, settings)
    assert len(stored(settings)) == 3


def test_the_same_phone_with_two_articles_is_named_in_both_rows(importing):
    phone = an_imei(1).digits
    dialog = importing(f"IMEI;SKU\n{phone};SKU-1\n{an_imei(2).digits};SKU-2\n{phone};SKU-3\n")

    assert "row 2 as another article" in faults(dialog)[0]
    assert column(dialog.preview, 4)[0] == "⚠ listed twice, differently"
    assert dialog.checked.phones == 1


def test_the_sellers_own_words_for_grades_are_asked_for_and_used(importing, page, settings):
    dialog = importing(LIST)
    assert set(dialog.grades._choices) == {"A", "b"}
    choose(dialog.grades._choices["A"], "Excellent")

    replace(dialog, page, settings)

    stock = stored(settings)
    line = a_line(sku="SKU-1", condition=12)
    assert check_against_stock(an_imei(1), line, 12, stock).fit is StockFit.OTHER_GRADE
    assert check_against_stock(an_imei(1), line, 10, stock).fit is StockFit.RIGHT
    # What was left open is not compared.
    assert not check_against_stock(an_imei(2), line, 12, stock).grade_compared


def test_the_next_list_is_read_as_the_last_one_was(importing, page, settings):
    odd = LIST.replace("IMEI;Artikel;Zustand", "Nummer;Was;Wie")
    dialog = importing(odd)
    choose(dialog.columns.choices["sku"], "Was")
    choose(dialog.columns.choices["grade"], "Wie")
    settings.until(lambda: dialog.checked is not None and dialog.checked.grades == ("A", "b"))
    choose(dialog.grades._choices["A"], "Good")
    chosen = dialog.columns.columns
    replace(dialog, page, settings)
    assert settings.remembered.current.stock_mapping == StockMapping(
        "Nummer", "", "Was", "Wie", (("a", 11),)
    )

    again = importing(odd, "next.csv")

    assert again.columns.columns == chosen
    assert again.grades.grades == {"A": 11}
    settings.until(lambda: settings.file.load().stock_mapping.sku == "Was")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "“bad.csv” is empty."),
        (b"PK\x03\x04 a workbook", "is a spreadsheet, not a CSV file"),
        (b"\x00\x01\x02\xff" * 50, "holds no text"),
        (b"1" * 50_000_001, "larger than 50 MB"),
    ],
)
def test_a_bad_file_ends_in_one_sentence_and_the_old_list_stays(
    importing, page, settings, tmp_path, content, sentence
):
    replace(importing(LIST), page, settings)
    path = tmp_path / "bad.csv"
    path.write_bytes(content)

    page.import_file(str(path))

    settings.until(lambda: sentence in page.message.words.text())
    assert page.name.text() == "stock.csv"
    assert len(stored(settings)) == 3


def test_a_file_that_is_gone_is_named(page, settings, tmp_path):
    page.import_file(str(tmp_path / "gone.csv"))

    settings.until(lambda: "“gone.csv” cannot be read" in page.message.words.text())


def test_escape_keeps_the_old_list(importing, page, settings):
    replace(importing(LIST), page, settings)
    importing(LIST.replace("SKU-", "OTHER-"), "other.csv").reject()

    assert page.name.text() == "stock.csv"
    assert {one.sku for one in stored(settings).entries()} == {"SKU-1", "SKU-2", "SKU-3"}


def test_a_list_is_removed_after_asking_once(importing, page, settings):
    replace(importing(LIST), page, settings)
    page.remove.click()
    assert len(stored(settings)) == 3

    page.message.button.click()

    settings.until(lambda: not page.remove.isEnabled())
    assert stored(settings) is None
    assert page.name.text() == "No list is loaded"


def test_the_loaded_list_is_shown_when_the_page_is_opened(settings, importing, page):
    replace(importing(LIST), page, settings)
    settings.show("appearance")
    page.on_loaded(None)
    settings.show("stock")

    settings.until(lambda: page.name.text() == "stock.csv")
    assert "today" in page.about.text()


def test_a_database_that_cannot_be_written_keeps_the_dialog_open_with_a_sentence(
    importing, settings
):
    dialog = importing(LIST)
    settings.store.close()
    dialog.replace.click()

    settings.until(lambda: "closed" in dialog.message.words.text())
    assert dialog.isVisible()
    assert dialog.replace.isEnabled()


def test_a_long_list_does_not_freeze_the_window(page, settings, tmp_path):
    path = tmp_path / "long.csv"
    rows = (f"{an_imei(number).digits};SKU-{number % 500};A\n" for number in range(60_000))
    path.write_text("IMEI;SKU;Grade\n" + "".join(rows))
    beats = []
    timer = QTimer(page, interval=5)
    timer.timeout.connect(lambda: beats.append(time.perf_counter()))
    timer.start()

    page.import_file(str(path))
    dialog = page.dialog()
    settings.until(lambda: dialog.checked is not None)
    replace(dialog, page, settings)
    timer.stop()

    longest = max(later - earlier for earlier, later in pairwise(beats))
    # Some 0.04 s, with half a million rows, too; the rest is for machines that are busy.
    assert longest < 0.5
    assert len(stored(settings)) == 60_000
