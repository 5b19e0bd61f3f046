"""Reconnecting beside other things: ShipStation, where secrets are kept, and how the page looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from bb_desktop.domain.errors import Service
from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.wizards.reconnect_checks import CheckState
from tests.ui.longer import Longer
from tests.ui.room import complaints
from tests.ui.wizards.a_reconnect import (
    NEW_TOKEN,
    AReconnect,
    can_use,
    states,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MARKET, STATION = Service.BACK_MARKET, Service.SHIPSTATION
GOOD, BAD, CAUTION, OPEN = CheckState.GOOD, CheckState.BAD, CheckState.CAUTION, CheckState.OPEN


# --- keeping -------------------------------------------------------------------------------------


def test_a_locked_key_store_is_told_and_the_old_token_stays(shop):
    page = shop.open()
    shop.paste(NEW_TOKEN)
    shop.tested()
    shop.chest.locked = True
    page.card.use.click()
    shop.until(lambda: page.card.failure.isVisible())
    assert shop.kept == []

    shop.chest.locked = False
    assert shop.held("back_market_token") == [PRACTICE_TOKEN]
    page.card.use.click()
    shop.until(lambda: shop.kept)

    assert shop.held("back_market_token") == [NEW_TOKEN]
    assert not page.card.failure.isVisible()


def test_a_token_of_the_environment_cannot_be_changed_here(make, monkeypatch):
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", PRACTICE_TOKEN)
    shop = make(synced=False)

    page = shop.open()

    assert not page.card.fields[0].line.isEnabled()
    assert "environment" in page.card.fields[0].note.text()
    assert not can_use(shop)


def test_where_a_secret_is_kept_is_said(shop):
    assert shop.open().card.keeping.text() == "Kept in oak chest, never in a file."


def test_nothing_of_the_token_is_left_on_the_page_once_it_is_kept(shop):
    page = shop.open()
    assert page.card.fields[0].line.echoMode() is QLineEdit.EchoMode.Password
    shop.paste(NEW_TOKEN)
    shop.tested()
    assert NEW_TOKEN not in repr(page.state)

    page.card.use.click()
    shop.until(lambda: shop.kept)

    assert page.card.fields[0].line.text() == ""
    assert page.state.secrets == ()


# --- ShipStation ---------------------------------------------------------------------------------


@pytest.fixture
def station(make) -> AReconnect:
    """Have a shop whose ShipStation key was replaced there."""
    made = make(STATION)
    made.services.shipstation.credentials.clear()
    made.services.shipstation.credentials.add(("new-practice-key", "new-practice-secret"))
    made.choose_store()
    return made


def paste_pair(shop: AReconnect, key: str, secret: str) -> None:
    shop.paste(key)
    shop.paste(secret, 1)
    shop.tested()


def test_a_changed_shipstation_key_is_replaced_by_key_and_secret(station):
    station.sync()
    page = station.open()
    assert "refused the key" in page.view.standing.sentence.text()

    paste_pair(station, "new-practice-key", "new-practice-secret")
    page.card.use.click()
    station.until(lambda: station.kept)

    assert station.held("shipstation_api_key") == ["new-practice-key"]
    assert station.held("shipstation_api_secret") == ["new-practice-secret"]
    assert station.sync().shipstation.value == "ok"


def test_a_wrong_secret_is_told_from_a_v2_key_and_from_a_missing_plan(station):
    page = station.open()

    paste_pair(station, "new-practice-key", "another-practice-secret")
    wrong = station.said(1)
    station.paste(PRACTICE_V2_KEY)
    station.tested()
    of_v2 = station.said(1)
    page.view.no_page.click()
    plan = station.said(1)

    assert "mistyped, or expired" in wrong
    assert "This is a V2 key" in of_v2
    assert "no API access" in plan
    assert not can_use(station)


def test_a_key_of_another_account_needs_the_sellers_word(make):
    shop = make(STATION, synced=False)
    shop.choose_store(999)
    page = shop.open()
    paste_pair(shop, PRACTICE_API_KEY, PRACTICE_API_SECRET)
    assert states(shop)[2] is CAUTION
    assert not can_use(shop)

    page.card.sure.click()

    assert can_use(shop)


def test_both_key_and_secret_are_wanted_before_anybody_is_asked(station):
    station.open()

    station.paste("new-practice-key")
    QTest.qWait(500)

    assert station.connections.tried == []
    assert states(station)[0] is OPEN


# --- how it looks and is reached -----------------------------------------------------------------


def test_a_change_of_language_keeps_what_was_entered_and_found(shop):
    before = shop.open()
    shop.paste(NEW_TOKEN)
    shop.tested()
    state = before.state
    before.hide()
    before.deleteLater()

    shop.open(state=state)

    assert states(shop) == [GOOD] * 4
    assert can_use(shop)
    assert shop.connections.tried == [NEW_TOKEN]


def test_the_keyboard_reaches_everything_in_its_order(shop):
    page = shop.open()
    shop.paste(NEW_TOKEN)
    shop.tested()
    page.view.leave.setFocus()
    reached = []
    for _ in range(6):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())

    field = page.card.fields[0]
    wanted = [page.view.open_pages, field.line, field.show_button, field.paste_button]
    assert [one for one in reached if one in wanted] == wanted
    assert page.card.use in reached


def test_in_a_narrow_window_what_was_found_out_comes_into_sight(shop, qtbot):
    page = shop.open()
    page.resize(631, 350)
    QApplication.processEvents()
    assert page.view.narrow
    view = page.view.scroller.viewport()

    shop.paste(OTHER_SHOP_TOKEN)
    shop.tested()

    def seen(part):
        return view.rect().intersects(QRect(part.mapTo(view, QPoint(0, 0)), part.size()))

    qtbot.waitUntil(lambda: all(seen(row) for row in page.card.rows[:3]), timeout=2000)


@pytest.mark.parametrize("size", [(1274, 734), (1000, 500), (631, 350)])
@pytest.mark.parametrize("service", Service)
@pytest.mark.parametrize("longer", [False, True])
def test_every_text_has_its_room(make, qapp, size, service, longer):
    translator = Longer()
    if longer:
        qapp.installTranslator(translator)
    try:
        shop = make(service)
        shop.services.faults.add(service.value, FaultKind.HTML_403, times=None)
        page = shop.open(size=size)
        shop.paste(LEGACY_TOKEN)
        if service is STATION:
            shop.paste(LEGACY_TOKEN, 1)
        shop.tested()
        QTest.qWait(100)

        assert complaints(page) == []
        sheet, port = page.view.scroller.widget(), page.view.scroller.viewport()
        assert sheet.width() <= port.width()
        assert page.minimumSizeHint().width() <= 580
        assert page.minimumSizeHint().height() <= 300
    finally:
        qapp.removeTranslator(translator)


def test_every_control_has_a_name_and_is_large_enough_to_hit(shop):
    page = shop.open()

    for button in page.findChildren(type(page.view.leave)):
        if button.isVisible():
            assert button.accessibleName() or button.text()
            assert button.height() >= 32


class Browser(QLineEdit):
    """Takes the addresses that are to be opened."""

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.setText(url.toString())


@pytest.mark.parametrize(
    ("service", "host"), [(MARKET, "https://www.backmarket.fr/"), (STATION, "shipstation.com")]
)
def test_the_services_own_pages_open_in_the_browser(make, qtbot, service, host):
    shop = make(service, synced=False)
    browser = Browser()
    qtbot.addWidget(browser)
    QDesktopServices.setUrlHandler("https", browser, "open")  # type: ignore[arg-type]
    try:
        page = shop.open()
        page.view.open_pages.click()
    finally:
        QDesktopServices.unsetUrlHandler("https")

    assert host in browser.text()
