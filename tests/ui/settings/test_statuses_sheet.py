"""Settings, Status mapping: chosen, counted, and in use after saving."""

from PySide6.QtCore import Qt

from bb_desktop.domain.shop import DEFAULT_STATUSES, MarketState, TargetStatus
from bb_desktop.ui.settings.statuses import ROWS
from tests.ui.settings.test_page import press


def test_every_state_of_the_rules_is_a_row_of_the_table():
    assert {row.state for row in ROWS} == set(MarketState)
    for row in ROWS:
        assert DEFAULT_STATUSES[row.state] in row.offered


def test_a_status_is_chosen_counted_and_used_after_saving(sellers):
    seller = sellers(practice=True, synced=True)
    sheet = seller.open("statuses")

    press(sheet.fields[MarketState.TO_SHIP], Qt.Key.Key_Down)
    seller.until(lambda: "open order" in sheet.counted.text())

    counted = int("".join(filter(str.isdigit, sheet.counted.text())))
    wanted = sheet.wanted_shop
    assert counted == seller.settling.touched(wanted) > 0
    assert seller.program.shop.statuses[MarketState.TO_SHIP] is TargetStatus.AWAITING_SHIPMENT
    seller.save("statuses")
    assert seller.program.shop.statuses[MarketState.TO_SHIP] is TargetStatus.ON_HOLD


def test_a_change_that_touches_no_open_order_says_so(seller):
    sheet = seller.open("packing")

    sheet.hold.click()

    seller.until(lambda: "No open order" in sheet.counted.text())


def test_suggested_values_come_back(seller):
    sheet = seller.open("statuses")
    press(sheet.fields[MarketState.CALLED_OFF], Qt.Key.Key_Down)
    seller.save("statuses")
    assert sheet.usual.isEnabled()

    sheet.usual.click()
    seller.save("statuses")

    assert dict(seller.program.shop.statuses) == dict(DEFAULT_STATUSES)
    assert not sheet.usual.isEnabled()


def test_a_status_from_the_file_that_nobody_offers_is_shown_all_the_same(sellers, monkeypatch):
    monkeypatch.setenv("BB_STATUSES", '{"payment_pending": "awaiting_shipment"}')
    seller = sellers()

    field = seller.open("statuses").fields[MarketState.PAYMENT_PENDING]

    assert field.currentText() == "Awaiting shipment"
    assert not field.isEnabled()


def test_in_the_companion_set_up_shipstation_decides(seller):
    shop = seller.open("shop")
    press(shop.mode, Qt.Key.Key_Down)
    seller.save("shop")

    sheet = seller.open("statuses")

    assert not any(field.isEnabled() for field in sheet.fields.values())
    assert "companion" in sheet.notice.words.text()
