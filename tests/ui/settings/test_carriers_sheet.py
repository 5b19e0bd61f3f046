"""Settings, Carriers: the account's own, by Back Market's names, none guessed silently."""

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.domain.carriers import shipper_for
from bb_desktop.domain.shipments import CodeName
from bb_desktop.ui import theme
from bb_desktop.ui.settings.carriers import suggested
from tests.ui.settings.test_shop_sheet import write

#: The list of names is a popup, which the offscreen plugin does not raise.
a_popup = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def test_the_carriers_are_those_of_the_account(sellers):
    seller = sellers(practice=True)
    sheet = seller.open("carriers")

    seller.until(lambda: len(sheet.rows) == 8)

    assert sheet.rows["stamps_com"].field.placeholderText() == "USPS"
    assert "by the country" in sheet.rows["dpd"].remark_words
    assert not any(row.flagged for row in sheet.rows.values())


@a_popup
def test_a_name_from_the_list_goes_out_after_saving(sellers):
    seller = sellers(practice=True)
    sheet = seller.open("carriers")
    seller.until(lambda: "dpd" in sheet.rows)

    write(sheet.rows["dpd"].field, "DPD FR")
    assert sheet.rows["dpd"].remark_words == "Your choice."
    seller.save("carriers")

    assert shipper_for("dpd", "", "DE", seller.program.shop) == "DPD FR"

    write(sheet.rows["dpd"].field, "")
    seller.save("carriers")
    assert shipper_for("dpd", "", "DE", seller.program.shop) == "DPD DE"


@a_popup
def test_a_name_of_ones_own_is_taken_and_marked(sellers):
    seller = sellers(practice=True)
    sheet = seller.open("carriers")
    seller.until(lambda: "fedex" in sheet.rows)

    write(sheet.rows["fedex"].field, "Bike courier")

    assert "Not in Back Market" in sheet.rows["fedex"].remark_words
    seller.save("carriers")
    assert seller.program.shop.carriers["fedex"] == "Bike courier"


def test_other_colours_reach_no_row_that_is_gone(seller, qtbot):
    sheet = seller.open("carriers")
    sheet.on_carriers((CodeName("ups", "UPS"),))
    before = sheet.rows["ups"]
    sheet.on_carriers((CodeName("dpd", "DPD"),))
    qtbot.waitUntil(lambda: not shiboken6.isValid(before.field))

    # Qt's exceptions fail a test by themselves.
    sheet.look.choose(theme.ThemeChoice.DARK)

    assert list(sheet.rows) == ["dpd"]


@a_popup
def test_a_carrier_that_nobody_knows_is_marked_and_comes_first(seller):
    sheet = seller.open("carriers")
    sheet.on_carriers((CodeName("ups", "UPS"), CodeName("acme", "Acme Post")))

    assert list(sheet.rows) == ["acme", "ups"]
    assert sheet.rows["acme"].flagged
    assert "Other" in sheet.rows["acme"].remark_words
    write(sheet.rows["acme"].field, "Other")
    assert not sheet.rows["acme"].flagged


@a_popup
def test_one_service_alone_can_have_a_name(seller):
    sheet = seller.open("carriers")

    write(sheet.code, "FedEx/FedEx_2Day")
    QTest.keyClick(sheet.code, Qt.Key.Key_Return)
    write(sheet.rows["fedex/fedex_2day"].field, "FedEx - 2Days")
    seller.save("carriers")

    assert shipper_for("fedex", "fedex_2day", "US", seller.program.shop) == "FedEx - 2Days"
    assert shipper_for("fedex", "", "US", seller.program.shop) == "FedEx"


@a_popup
def test_the_list_of_names_opens_with_the_keyboard(seller):
    sheet = seller.open("carriers")
    sheet.on_carriers((CodeName("acme", "Acme Post"),))
    field = sheet.rows["acme"].field
    field.setFocus()

    QTest.keyClick(field, Qt.Key.Key_Down)
    assert field.names.popup().isVisible()
    assert field.names.completionCount() == 95
    QTest.keyClick(field.names.popup(), Qt.Key.Key_Down)
    QTest.keyClick(field.names.popup(), Qt.Key.Key_Return)

    assert sheet.draft == {"carriers": {"acme": "Allied Express"}}


def test_without_an_answer_the_own_table_is_there_and_the_reason(seller):
    sheet = seller.open("carriers")

    seller.until(lambda: "cannot be read" in sheet.state.text())

    assert sheet.again.isEnabled()
    assert sheet.code.isEnabled()


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("ups", ("UPS",)),
        ("hermes", ("Hermes - DE", "Hermes - UK")),
        ("fedex/fedex_2day", ("FedEx",)),
        ("nobody", ()),
    ],
)
def test_suggestions_are_those_of_the_built_in_table(code, names):
    assert suggested(code) == names
