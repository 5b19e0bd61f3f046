"""The ways through the first run: back, later, by way of practice, in another language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from bb_desktop.practice.credentials import (
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.ui.wizards.first_run_state import Step

# --- back, later, practice, language -------------------------------------------------------------


def test_a_page_that_is_brought_in_front_has_the_keyboard_where_it_is_needed(seller):
    page = seller.open()
    seller.to(Step.SHIPSTATION)
    page.rail.items[Step.LANGUAGE].setFocus()

    page.setFocus()

    assert QApplication.focusWidget() is page.sheets.made[Step.SHIPSTATION].key.line


def test_going_back_keeps_what_was_entered(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair("a-key-that-is-long-enough", "half a secr")
    seller.page.foot.back.click()
    assert seller.at(Step.LANGUAGE)
    seller.go_on()

    sheet = seller.page.sheets.made[Step.SHIPSTATION]
    assert sheet.key.line.text() == "a-key-that-is-long-enough"
    assert sheet.secret.line.text() == "halfasecr"


def test_esc_goes_one_step_back_and_never_out(seller):
    seller.open()
    seller.to(Step.SET_UP)

    seller.press(Qt.Key.Key_Escape)
    assert seller.at(Step.SHIPSTATION)
    seller.press(Qt.Key.Key_Escape)
    seller.press(Qt.Key.Key_Escape)

    assert seller.at(Step.LANGUAGE)


def test_steps_that_were_reached_can_be_gone_back_to_and_others_not(seller):
    seller.open()
    seller.to(Step.SET_UP)
    items = seller.page.rail.items
    assert [step for step, item in items.items() if item.isEnabled()] == [
        Step.LANGUAGE,
        Step.SHIPSTATION,
        Step.SET_UP,
    ]

    items[Step.LANGUAGE].click()

    assert seller.at(Step.LANGUAGE)
    assert items[Step.SET_UP].isEnabled()


def test_an_answer_that_comes_after_going_back_moves_nobody(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair()
    seller.wire.clear()
    seller.page.foot.go_on.click()
    assert not seller.page.foot.go_on.isEnabled()
    assert "Asking ShipStation" in seller.page.foot.asking.text()
    seller.page.foot.back.click()
    seller.wire.set()
    seller.rest()

    assert seller.at(Step.LANGUAGE)
    assert seller.secrets == []
    assert seller.page.foot.go_on.isEnabled()


def test_whoever_leaves_everything_for_later_is_told_what_is_missing_and_no_sync_begins(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    for _ in (Step.SHIPSTATION, Step.SET_UP, Step.BACK_MARKET):
        seller.page.foot.later.click()
    seller.to(Step.DONE)

    done = seller.page.sheets.done
    words = [words.text() for _symbol, words in done.rows.values()]
    assert "ShipStation’s key is missing" in words[0]
    assert "Who brings the orders is not chosen yet." in words[1]
    assert "Back Market’s token is missing" in words[2]
    assert seller.syncs == []
    seller.go_on()
    assert seller.finished == [True]


@pytest.mark.parametrize("step", list(Step))
def test_every_step_has_a_way_out_to_the_practice_shop(seller, step):
    seller.open()
    seller.to(step)

    seller.page.foot.practice.click()

    assert seller.practice_wanted == [True]


def test_in_the_practice_shop_the_way_is_gone_through_without_entering_anything(sellers):
    seller = sellers(practice=True)
    page = seller.open()

    assert page.foot.practice.isHidden()
    seller.go_on()
    sheet = page.sheets.made[Step.SHIPSTATION]
    assert not sheet.key.line.isEnabled()
    assert "environment" in sheet.key.note.text()
    seller.go_on()
    assert seller.at(Step.SET_UP)


def test_a_change_of_language_loses_nothing_that_was_entered(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair("a-key-that-is-long-enough", "its-secret-just-as-long")
    seller.page.rail.items[Step.LANGUAGE].click()
    seller.page.sheets.made[Step.LANGUAGE].options["fr"].click()
    assert seller.languages == ["fr"]
    handed_over = seller.page.state
    assert "long-enough" not in repr(handed_over)

    page = seller.open(state=handed_over)
    page.rail.items[Step.SHIPSTATION].click()

    sheet = page.sheets.made[Step.SHIPSTATION]
    assert sheet.key.line.text() == "a-key-that-is-long-enough"
    assert sheet.secret.line.text() == "its-secret-just-as-long"


def test_what_the_environment_sets_is_shown_closed(sellers, monkeypatch):
    monkeypatch.setenv("BB_BACK_MARKET_TOKEN", PRACTICE_TOKEN)
    monkeypatch.setenv("BB_MODE", "companion")
    monkeypatch.setenv("BB_REGION", "us")
    monkeypatch.setenv("BB_GRACE_S", "60")
    seller = sellers()
    seller.open()
    seller.to(Step.SET_UP)
    set_up = seller.page.sheets.made[Step.SET_UP]
    assert set_up.companion.option.isChecked()
    assert not set_up.bridge.option.isEnabled()

    seller.go_on()
    market = seller.page.sheets.made[Step.BACK_MARKET]
    assert not market.region.isEnabled()
    assert market.region.value == "us"
    assert not market.token.line.isEnabled()
    seller.go_on()

    assert seller.at(Step.SHOP)
    assert seller.secrets == sorted([PRACTICE_API_KEY, PRACTICE_API_SECRET])
