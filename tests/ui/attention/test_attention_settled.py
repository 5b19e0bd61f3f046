"""The attention page on a whole shop: what is seen to goes, and comes back with other facts."""

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.application.attention_list import (
    attention_list,
    free_devices,
    put_off,
    settle_by_hand,
)
from bb_desktop.application.retry_orders import retry_orders
from bb_desktop.ui import theme
from bb_desktop.ui.attention.page import AttentionPage
from tests.journeys.a_shop import IMEI, PARCEL_SHOP, URGENT_PHONE, AShop
from tests.journeys.conftest import empty_database, morning

__all__ = ["empty_database", "morning"]


class Clerk(QObject):
    """Does what the page asks for, as the window has it done on its worker."""

    def __init__(self, page, shop):
        super().__init__(page)
        self.page, self.shop = page, shop
        page.done_wanted.connect(self.on_done)
        page.later_wanted.connect(self.on_later)
        page.action_wanted.connect(self.on_action)
        page.retry_wanted.connect(self.on_retry)
        self.show()

    def show(self):
        shop = self.shop
        self.page.show_items(attention_list(shop.store, shop.choices, shop.clock.now()))

    @Slot(object)
    def on_done(self, item):
        settle_by_hand(self.shop.store, self.shop.clock, self.shop.choices, item)
        self.show()

    @Slot(object, object)
    def on_later(self, item, until):
        put_off(self.shop.store, self.shop.clock, item, until)
        self.show()

    @Slot(str, object)
    def on_action(self, verb, order_id):
        assert verb == "free"
        free_devices(self.shop.store, self.shop.clock, self.shop.choices, order_id)
        self.show()

    @Slot(object)
    def on_retry(self, order_ids):
        retry_orders(self.shop.store, self.shop.clock, self.shop.choices, order_ids)
        self.show()


@pytest.fixture
def shop(tmp_path, morning):
    made = AShop(tmp_path / "shop", begin=morning)
    yield made
    made.close()


@pytest.fixture
def clerk(shop, qapp, qtbot):
    host = QWidget()
    host.setMinimumSize(300, 200)
    host.resize(1200, 700)
    page = AttentionPage(theme.Theme(qapp, host), shop.clock.now, parent=host)
    page.resize(1200, 700)
    host.show()
    yield Clerk(page, shop)
    host.close()


def codes(clerk):
    return [item.code for item in clerk.page.items]


def row_of(clerk, code):
    return next(row for row in clerk.page.cards if row.item.code == code)


def test_the_phone_of_a_cancelled_order_is_freed_with_one_button(clerk, shop, qtbot):
    shop.scan(URGENT_PHONE, IMEI)
    shop.sync()
    shop.wait(1)
    shop.back_market.cancel_by_buyer(URGENT_PHONE)
    shop.sync()
    clerk.show()
    badge = clerk.page.badge

    qtbot.mouseClick(row_of(clerk, "cancelled_after_scan").button, Qt.MouseButton.LeftButton)

    assert "cancelled_after_scan" not in codes(clerk)
    assert clerk.page.badge == badge - 1
    assert shop.facts(URGENT_PHONE).scans == ()


def test_what_was_done_by_hand_stays_away_over_syncs(clerk, shop):
    assert "collection_point" in codes(clerk)

    row_of(clerk, "collection_point").choices["done"].trigger()
    shop.wait(5)
    shop.sync()
    clerk.show()

    assert "collection_point" not in codes(clerk)


def test_other_facts_bring_it_back(clerk, shop):
    shop.back_market.change_address(PARCEL_SHOP, city="")
    shop.wait(1)
    shop.sync()
    clerk.show()
    row_of(clerk, "address_incomplete").choices["done"].trigger()
    assert "address_incomplete" not in codes(clerk)

    shop.back_market.change_address(PARCEL_SHOP, city="", street="")
    shop.wait(1)
    shop.sync()
    clerk.show()

    assert "address_incomplete" in codes(clerk)


def test_what_is_put_off_for_an_hour_is_back_after_it(clerk, shop):
    row_of(clerk, "collection_point").choices["hour"].trigger()
    assert "collection_point" not in codes(clerk)

    shop.wait(61)
    clerk.show()

    assert "collection_point" in codes(clerk)
