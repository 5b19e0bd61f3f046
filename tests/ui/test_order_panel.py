"""The panel beside the table: what it says of each device, and that it holds still."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from bb_desktop.application.order_panel import order_in_full
from bb_desktop.application.record_scan import free_returned
from bb_desktop.domain.features import FEATURES
from bb_desktop.domain.identifiers import Imei
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.shop import ProductSettings
from bb_desktop.domain.ticks import Tick, TickState
from bb_desktop.ui import theme
from bb_desktop.ui.orders.detail import OrderPanel
from bb_desktop.ui.orders.panel_fields import NAMES, both_values, field_name, origin_words
from bb_desktop.ui.orders.panel_head import PanelHead
from bb_desktop.ui.orders.panel_ticks import REASONS, tick_words
from tests.clock import NOW
from tests.journeys.a_shop import (
    HOUSE_NUMBER,
    IMEI,
    PARCEL_SHOP,
    SECOND_IMEI,
    TWO_PHONES,
    URGENT_PHONE,
    WITH_CABLE,
    AShop,
)
from tests.journeys.conftest import empty_database, morning
from tests.ui.longer import Longer

__all__ = ["empty_database", "morning"]


@pytest.fixture
def shop(tmp_path, morning):
    made = AShop(tmp_path / "shop", begin=morning)
    yield made
    made.close()


@pytest.fixture(scope="module")
def look(qapp):
    return theme.Theme(qapp)


@pytest.fixture
def panel(shop, look, qtbot):
    host = QWidget()
    host.setMinimumSize(300, 200)
    host.resize(330, 900)
    qtbot.addWidget(host)
    made = OrderPanel(look, shop.clock.now, practice=False, parent=host)
    made.resize(320, 880)
    host.show()
    qtbot.waitExposed(host)
    yield made
    host.close()


def shown(panel, shop, order_id=URGENT_PHONE):
    panel.show_detail(order_in_full(shop.store, shop.choices, OrderId(order_id)))
    for _ in range(6):
        # Sections, sheet and scroll bar each find their sizes in a turn of their own.
        QApplication.processEvents()
    return panel


def texts(panel):
    return [one.text() for one in panel.findChildren(QLabel) if one.isVisible()]


def spoken(panel):
    return [one.accessibleName() for one in panel.findChildren(QLabel) if one.accessibleName()]


def press(panel, qtbot, words):
    [button] = [
        one
        for one in panel.findChildren(QAbstractButton)
        if one.text().strip() == words and one.isVisible()
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def offered(panel):
    found = panel.findChildren(QAbstractButton)
    return {one.text().strip() for one in found if one.isVisible()}


# --- the ticks -----------------------------------------------------------------------------------


def test_the_time_that_is_left_is_never_parted_at_the_end_of_a_line(look, shop, qtbot):
    view = order_in_full(shop.store, shop.choices, OrderId(URGENT_PHONE)).view
    assert view.ship_by is not None
    head = PanelHead(look)
    qtbot.addWidget(head)

    head.show_view(view, view.ship_by + timedelta(minutes=73))

    assert "1\u00a0h\u00a013\u00a0min" in head._deadline.text()


def test_before_the_scan_the_device_waits_for_it(panel, shop):
    said = texts(shown(panel, shop))

    assert "PHONE 1 OF 1" in said
    assert "IMEI not scanned yet" in said
    assert "waits for the scan" in said


def test_a_saved_identifier_says_when_and_what_is_still_to_come(panel, shop):
    shop.scan(URGENT_PHONE, IMEI)
    hour = f"{shop.clock.now().astimezone():%H:%M}"

    said = spoken(shown(panel, shop))

    assert f"Saved here: done {hour}." in said
    assert f"In ShipStation’s note: waiting. Since {hour}. It goes out with the next sync." in said
    told = "Registered with the announcement of the parcel, once there is a label."
    assert f"At Back Market: waiting. Since {hour}. {told}" in said


def test_the_second_of_two_pieces_never_gets_to_back_market(panel, shop):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)

    said = texts(shown(panel, shop, TWO_PHONES))

    assert {"PHONE 1 OF 2", "PHONE 2 OF 2"} <= set(said)


def test_an_article_that_needs_no_identifier_is_not_forgotten(panel, shop):
    said = texts(shown(panel, shop, WITH_CABLE))

    assert "ARTICLE" in said


def test_the_shelf_of_an_article_is_said(panel, shop):
    sku = shop.facts(URGENT_PHONE).order.lines[0].sku
    shop.choices = replace(shop.choices, products={sku: ProductSettings(warehouse_location="B-04")})

    assert any("shelf B-04" in one for one in texts(shown(panel, shop)))


@pytest.mark.parametrize("reason", REASONS)
@pytest.mark.parametrize("state", [TickState.WAITING, TickState.NEVER])
def test_every_reason_is_a_sentence(reason, state):
    words = tick_words("note", Tick(state, NOW, reason, NOW + timedelta(minutes=5)), NOW)

    assert "{" not in words.sentence
    assert words.why.endswith(".")


def test_a_reason_without_a_known_time_promises_none():
    words = tick_words("note", Tick(TickState.WAITING, NOW, "grace"), NOW)

    assert "{" not in words.sentence
    assert words.why.endswith("It goes out with the next sync.")


def test_a_reason_of_a_later_version_is_shown_as_it_is():
    assert tick_words("note", Tick(TickState.WAITING, None, "new_cause"), NOW).why == "new cause"


# --- both sides ----------------------------------------------------------------------------------


def test_another_service_than_promised_is_marked(panel, shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.sync()

    said = texts(shown(panel, shop))

    assert any("Promised was UPS, booked is DHL Express" in one for one in said)


def test_what_the_address_lacks_is_marked(panel, shop):
    shop.back_market.change_address(HOUSE_NUMBER, city="")
    shop.wait(1)
    shop.sync()

    said = texts(shown(panel, shop, HOUSE_NUMBER))

    assert any(one.startswith("Missing: city") for one in said)


def test_a_parcel_shop_is_marked(panel, shop):
    assert "It goes to a parcel shop." in texts(shown(panel, shop, PARCEL_SHOP))


def test_the_note_shows_peoples_text_and_marks_ours(panel, shop):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.edits_note(URGENT_PHONE, f"add the blue sleeve\n{IMEI}")
    shop.sync()

    shown(panel, shop)

    assert "add the blue sleeve" in texts(panel)
    assert f"{IMEI}. Written by BB Desktop" in spoken(panel)
    hour = f"{shop.clock.now().astimezone():%H:%M}"
    assert f"as read {hour}" in texts(panel)


def test_every_field_of_the_mapping_is_listed_with_its_origin(panel, shop):
    shown(panel, shop)
    panel.all_fields.click()
    QApplication.processEvents()

    said = texts(panel)

    for feature in FEATURES:
        assert any(one.startswith(f"{NAMES[feature.code]} · ") for one in said), feature.code


def test_every_field_has_a_name_that_can_be_translated(shop):
    detail = order_in_full(shop.store, shop.choices, OrderId(URGENT_PHONE))

    assert set(NAMES) == {feature.code for feature in FEATURES}
    for field in detail.fields:
        assert field_name(field)
        assert origin_words(field.origin) == field.origin


def test_what_shipstation_shows_stands_beside_what_was_sent(shop):
    detail = order_in_full(shop.store, shop.choices, OrderId(URGENT_PHONE))
    facts = detail.view.facts
    assert facts.shipstation is not None
    pairs = {
        field.code: both_values(field, facts.order, facts.shipstation.raw)
        for field in detail.fields
    }

    assert pairs["order_number"] == (str(URGENT_PHONE), str(URGENT_PHONE))
    sku = facts.order.lines[0].orderline_id
    assert pairs["line_id"] == (str(sku), str(sku))
    assert pairs["tracking_number"] == ("", "")


# --- verbs ---------------------------------------------------------------------------------------


def test_an_identifier_is_taken_back_until_it_is_final(panel, shop, qtbot):
    shop.scan(URGENT_PHONE, IMEI)
    shown(panel, shop)

    with qtbot.waitSignal(panel.take_back_wanted) as told:
        press(panel, qtbot, "Take back")
    assert told.args == [URGENT_PHONE, Imei(IMEI)]
    assert "It came back" not in offered(panel)

    shop.sync()
    shop.buys_label(URGENT_PHONE)
    shop.told_after_the_grace_time()
    shown(panel, shop)
    assert "Take back" not in offered(panel)


def test_a_phone_of_a_finished_order_may_have_come_back(panel, shop, qtbot):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    shown(panel, shop)

    with qtbot.waitSignal(panel.came_back_wanted) as told:
        press(panel, qtbot, "It came back")

    assert told.args == [URGENT_PHONE, Imei(IMEI)]


def test_a_phone_that_came_back_is_said_to_and_is_not_asked_for_again(panel, shop):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    order_id = OrderId(URGENT_PHONE)
    free_returned(shop.store, shop.clock, shop.choices, order_id, Imei(IMEI))

    shown(panel, shop)

    assert "It came back" not in offered(panel)
    said = texts(panel)
    assert any(one.startswith("It came back ") for one in said)
    assert f"{IMEI} came back: it may be sold again." in said


def test_a_final_identifier_has_a_text_for_support(panel, shop, qtbot):
    shop.packed(URGENT_PHONE, IMEI)
    shop.told_after_the_grace_time()
    shown(panel, shop)

    press(panel, qtbot, "Text for support")

    copied = QGuiApplication.clipboard().text()
    assert str(URGENT_PHONE) in copied
    assert IMEI in copied


def test_the_verbs_at_the_foot_ask_for_bench_paper_and_links(panel, shop, qtbot):
    shown(panel, shop)
    with qtbot.waitSignal(panel.bench_wanted) as bench:
        qtbot.mouseClick(panel.main, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.link_wanted) as there:
        qtbot.mouseClick(panel.shipstation, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.link_wanted) as office:
        panel._actions.choices["back_market"].trigger()

    assert bench.args == [URGENT_PHONE]
    assert there.args == [URGENT_PHONE, "shipstation"]
    assert office.args == [URGENT_PHONE, "back_market"]


def test_the_delivery_note_is_asked_for_where_back_market_has_one(panel, shop, qtbot):
    order_id = next(
        one["order_id"] for one in shop.back_market.orders() if one.get("delivery_note")
    )
    shown(panel, shop, order_id)

    with qtbot.waitSignal(panel.paper_wanted) as told:
        qtbot.mouseClick(panel.paper, Qt.MouseButton.LeftButton)

    assert told.args == [order_id]


def test_a_closed_verb_says_why(panel, shop):
    shown(panel, shop, HOUSE_NUMBER)

    assert panel.main.text().strip() == "Accept order"
    assert not panel.shipstation.isEnabled()
    assert panel.shipstation.toolTip() == "ShipStation has no such order yet."
    assert not panel.paper.isEnabled()
    assert panel.paper.toolTip().startswith("Back Market offers no delivery note")


def test_number_address_and_identifiers_are_copied_as_they_are(panel, shop):
    shop.scan(URGENT_PHONE, IMEI)
    shown(panel, shop)
    copied = {}
    for name in ("number", "address", "identifiers"):
        panel._actions.choices[name].trigger()
        copied[name] = QGuiApplication.clipboard().text()

    assert copied["number"] == str(URGENT_PHONE)
    assert copied["identifiers"] == IMEI
    address = shop.facts(URGENT_PHONE).order.shipping_address
    assert copied["address"].splitlines()[0] == address.name
    assert address.postal_code in copied["address"]


# --- holding still -------------------------------------------------------------------------------


def test_what_did_not_change_is_not_made_anew(panel, shop):
    shown(panel, shop)
    before = {name: section.layout().itemAt(0) for name, section in panel._sections.items()}
    widgets = {name: item.widget() for name, item in before.items() if item is not None}

    shop.scan(URGENT_PHONE, IMEI)
    shown(panel, shop)

    after = {name: section.layout().itemAt(0) for name, section in panel._sections.items()}
    assert after["address"].widget() is widgets["address"]
    assert after["sides"].widget() is widgets["sides"]
    assert after["units"].widget() is not widgets["units"]


def test_the_place_that_is_being_read_stays_when_the_order_changes(panel, shop, qtbot):
    shop.scan(TWO_PHONES, IMEI)
    shown(panel, shop, TWO_PHONES)
    panel.resize(320, 400)
    QApplication.processEvents()
    bar = panel._scroll.verticalScrollBar()
    bar.setValue(150)

    shop.scan(TWO_PHONES, SECOND_IMEI)
    shown(panel, shop, TWO_PHONES)
    qtbot.wait(10)

    assert bar.value() == 150


def test_the_panel_is_scrolled_no_further_than_it_reaches(panel, shop):
    panel.resize(320, 500)
    shown(panel, shop, TWO_PHONES)
    for _ in range(6):
        QApplication.processEvents()

    sheet, bar = panel._sheet, panel._scroll.verticalScrollBar()
    assert sheet.height() == sheet.heightForWidth(sheet.width())
    assert bar.maximum() == sheet.height() - panel._scroll.viewport().height()


def test_another_order_is_shown_from_its_beginning(panel, shop, qtbot):
    shown(panel, shop, TWO_PHONES)
    panel.resize(320, 400)
    QApplication.processEvents()
    panel._scroll.verticalScrollBar().setValue(150)

    shown(panel, shop, URGENT_PHONE)
    qtbot.wait(10)

    assert panel._scroll.verticalScrollBar().value() == 0


def test_time_goes_on_in_the_head_without_anything_else_changing(panel, shop):
    detail = order_in_full(shop.store, shop.choices, OrderId(URGENT_PHONE))
    panel.show_detail(detail)
    before = texts(panel)
    units = panel._sections["units"].layout().itemAt(0).widget()

    shop.clock.advance(600)
    panel.show_detail(detail)

    assert texts(panel) != before
    assert panel._sections["units"].layout().itemAt(0).widget() is units


def test_without_an_order_nothing_can_be_done(panel, shop):
    shown(panel, shop)

    panel.show_detail(None)

    assert panel.order_id is None
    assert not panel.main.isEnabled()
    assert "No order chosen" in texts(panel)


@pytest.fixture
def longer(qapp):
    """Have every text 40 % longer, from before the panel is made."""
    translator = Longer()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


@pytest.mark.parametrize("order_id", [URGENT_PHONE, TWO_PHONES, PARCEL_SHOP])
def test_much_longer_texts_fold_and_do_not_widen_the_panel(longer, panel, shop, order_id):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    panel.resize(320, 800)
    shown(panel, shop, order_id)
    panel.all_fields.click()
    QApplication.processEvents()

    assert panel.minimumSizeHint().width() <= 320
    assert panel._sheet.width() <= panel._scroll.viewport().width()


@pytest.mark.parametrize("width", [300, 320, 631])
@pytest.mark.parametrize("order_id", [URGENT_PHONE, TWO_PHONES, PARCEL_SHOP, HOUSE_NUMBER])
def test_nothing_reaches_beyond_the_panel(panel, shop, order_id, width):
    shop.scan(TWO_PHONES, IMEI, SECOND_IMEI)
    panel.resize(width, 800)
    shown(panel, shop, order_id)
    QApplication.processEvents()

    assert panel.minimumSizeHint().width() <= width
    assert panel._sheet.width() <= panel._scroll.viewport().width()
    for button in panel.findChildren(QAbstractButton):
        if button.isVisible() and button.text():
            assert button.height() >= theme.CONTROL_HEIGHT
            assert button.width() >= min(
                button.sizeHint().width(), button.minimumSizeHint().width()
            )
