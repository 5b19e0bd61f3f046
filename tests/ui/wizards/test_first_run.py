"""The first run: from nothing to the first sync, with every way that it can go wrong."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from bb_desktop.domain.shop import Acceptance, MarketState, Mode, Region, TargetStatus
from bb_desktop.domain.slip_words import SlipLanguage
from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from bb_desktop.ui.wizards.first_run_state import Step

TAB, SPACE, ENTER, DOWN = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Down,
)


# --- the whole way -------------------------------------------------------------------------------


def test_a_seller_goes_through_with_the_keyboard_alone_and_few_keys(seller):
    seller.services.shipstation.connect_back_market("Back Market FR")
    page = seller.open()

    # Language: the one in use has the keyboard.
    seller.press(TAB)
    while QApplication.focusWidget() is not page.foot.go_on:
        seller.press(TAB)
    seller.press(SPACE)
    assert seller.at(Step.SHIPSTATION)
    seller.type(PRACTICE_API_KEY)
    seller.press(ENTER)
    seller.type(PRACTICE_API_SECRET)
    seller.press(ENTER)
    seller.press(SPACE)
    seller.rest()
    assert seller.at(Step.SET_UP)
    assert page.sheets.made[Step.SET_UP].companion.option.isChecked()
    seller.press(SPACE)
    seller.rest()
    assert seller.at(Step.BACK_MARKET)
    seller.paste(f"  Basic {PRACTICE_TOKEN}\n")
    seller.press(ENTER)
    seller.press(SPACE)
    seller.rest()
    assert "12 orders" in seller.said
    seller.press(SPACE)
    seller.rest()
    for step in (Step.SHOP, Step.SCANNER):
        assert seller.at(step)
        seller.press(SPACE)
        seller.rest()
    assert seller.at(Step.DONE)
    assert seller.syncs == [True]
    seller.press(SPACE)

    assert seller.finished == [True]
    assert seller.secrets == sorted([PRACTICE_TOKEN, PRACTICE_API_KEY, PRACTICE_API_SECRET])
    store = next(one for one in page.state.shipstation.stores if one.is_back_market)
    assert (seller.kept.mode, seller.kept.store_id) == (Mode.COMPANION, store.store_id)
    with seller.program.cycle() as cycle:
        assert cycle.run().counts.imported == 12


def test_without_a_back_market_store_the_app_brings_the_orders(seller):
    seller.open()
    seller.to(Step.BACK_MARKET)

    assert (seller.kept.mode, seller.kept.store_id) == (Mode.BRIDGE, PRACTICE_STORE_ID)


def test_nothing_was_written_at_either_service_on_the_way(seller):
    seller.open()
    seller.to(Step.DONE)

    assert {one.method for one in seller.services.requests} == {"GET"}


def test_the_answers_about_the_shop_are_kept(seller):
    seller.open()
    seller.to(Step.SHOP)
    sheet = seller.page.sheets.made[Step.SHOP]
    sheet.acceptance.show_value(Acceptance.AUTOMATIC.value)
    sheet.statuses[MarketState.TO_ACCEPT].show_value(TargetStatus.ON_HOLD.value)
    sheet.hold_back.click()
    sheet.note.setText("Check the battery")
    sheet.company.setText("Phones & Co")
    sheet.contact.setText("it@example.com")
    sheet.notices["notify_late"].click()
    seller.go_on()

    shop = seller.kept
    assert shop.acceptance is Acceptance.AUTOMATIC
    assert shop.hold_until_scanned
    assert shop.statuses[MarketState.TO_ACCEPT] is TargetStatus.ON_HOLD
    assert shop.statuses[MarketState.CALLED_OFF] is TargetStatus.CANCELLED
    assert (shop.internal_note, shop.company) == ("Check the battery", "Phones & Co")
    assert shop.contact == "it@example.com"
    assert not seller.remembered.current.notify_late
    assert seller.remembered.current.notify_refused


@pytest.mark.parametrize("chosen", [None, SlipLanguage.FRENCH])
def test_packing_slips_speak_the_language_of_the_first_run_unless_one_was_chosen(seller, chosen):
    seller.open()
    seller.choices.save(slip_language=chosen)
    seller.to(Step.SHOP)
    before = QLocale()
    QLocale.setDefault(QLocale("de"))
    try:
        seller.go_on()
    finally:
        QLocale.setDefault(before)

    assert seller.kept.slip_language is (chosen or SlipLanguage.GERMAN)


def test_another_region_is_chosen_and_kept_with_its_token(seller):
    seller.open()
    seller.to(Step.BACK_MARKET)
    market = seller.page.sheets.made[Step.BACK_MARKET]
    market.region.setFocus()
    seller.press(DOWN)
    assert "backmarket.com" in market.how.address
    seller.enter_token()
    seller.go_on()
    seller.go_on()

    assert seller.at(Step.SHOP)
    assert seller.kept.region is Region.UNITED_STATES
    assert seller.page.state.held.complete


def test_going_through_again_begins_with_what_is_kept_and_asks_for_nothing(seller):
    seller.services.shipstation.connect_back_market("Back Market FR")
    seller.open()
    seller.to(Step.DONE)
    before = seller.kept
    seller.open()
    seller.go_on()
    note = seller.page.sheets.made[Step.SHIPSTATION].key.note.text()
    assert "Leave this empty to go on with it." in note
    kept = seller.page.sheets.made[Step.SHIPSTATION].kept.text()
    assert kept.startswith("The one that is kept was entered today ")

    for step in (Step.SET_UP, Step.BACK_MARKET, Step.SHOP, Step.SCANNER, Step.DONE):
        seller.go_on()
        assert seller.at(step), seller.said
        if step is Step.SET_UP:
            # Read with the pair that is kept.
            found = seller.page.sheets.made[step].found.accessibleName()
            assert "The store “Back Market FR” is active." in found

    assert seller.kept == before
    assert seller.secrets == sorted([PRACTICE_TOKEN, PRACTICE_API_KEY, PRACTICE_API_SECRET])


def test_a_known_shop_needs_no_confirming(seller):
    seller.open()
    seller.to(Step.DONE)
    with seller.program.cycle() as cycle:
        cycle.run()
    seller.page.rail.items[Step.BACK_MARKET].click()
    seller.enter_token(PRACTICE_TOKEN + " ")
    seller.page.sheets.made[Step.BACK_MARKET].token.line.setText("")
    seller.enter_token()
    seller.go_on()

    assert seller.at(Step.SHOP)


# --- the set-up ----------------------------------------------------------------------------------


def test_an_active_store_closes_the_bridge_until_it_is_switched_off(seller):
    store_id = seller.services.shipstation.connect_back_market("Back Market FR")
    seller.open()
    seller.to(Step.SET_UP)
    sheet = seller.page.sheets.made[Step.SET_UP]
    assert not sheet.bridge.option.isEnabled()
    assert "Two bridges would make every order twice" in sheet.bridge.saying.accessibleName()

    seller.services.shipstation.set_store_active(store_id, active=False)
    sheet.again.click()
    seller.rest()

    assert sheet.bridge.option.isEnabled()
    assert sheet.bridge.option.isChecked()
    assert not sheet.companion.option.isEnabled()
    seller.go_on()
    assert (seller.kept.mode, seller.kept.store_id) == (Mode.BRIDGE, PRACTICE_STORE_ID)


def test_several_stores_are_the_sellers_to_choose_from(seller):
    first = seller.services.shipstation.connect_back_market("Back Market FR")
    second = seller.services.shipstation.add_store("Back Market DE", "Back Market")
    seller.open()
    seller.to(Step.SET_UP)
    seller.go_on()
    assert seller.at(Step.SET_UP)
    assert "Choose the store." in seller.said

    store = seller.page.sheets.made[Step.SET_UP].companion.store
    names = [store.itemText(at) for at in range(store.count())]
    store.setFocus()
    seller.press(Qt.Key.Key_End)
    seller.go_on()

    assert names == ["Choose a store", "Back Market FR", "Back Market DE"]
    assert seller.at(Step.BACK_MARKET)
    assert (seller.kept.mode, seller.kept.store_id) == (Mode.COMPANION, second)
    assert first != second


def test_an_account_without_a_store_to_create_orders_in_says_so(seller):
    seller.services.shipstation.set_store_active(PRACTICE_STORE_ID, active=False)
    seller.open()
    seller.to(Step.SET_UP)
    seller.go_on()

    assert seller.at(Step.SET_UP)
    assert "no store that orders can be created in" in seller.said


def test_without_a_key_both_ways_are_open_and_one_is_to_be_chosen(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.page.foot.later.click()
    sheet = seller.page.sheets.made[Step.SET_UP]
    assert sheet.companion.option.isEnabled()
    assert sheet.bridge.option.isEnabled()
    seller.go_on()
    assert "Choose one of the two." in seller.said

    sheet.companion.option.click()
    seller.go_on()

    assert seller.at(Step.BACK_MARKET)
    assert seller.kept.mode is Mode.COMPANION
