"""The first run when something says no: ShipStation, Back Market, the key store, the disk."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.shop import Region
from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.wizards.first_run_state import Step

TAB, SPACE, ENTER, DOWN = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Down,
)


# --- ShipStation says no -------------------------------------------------------------------------

_SHIPSTATION = {
    "wrong secret": ((PRACTICE_API_KEY, "wrong"), None, "mistyped, or expired"),
    "a key of V2": ((PRACTICE_V2_KEY, PRACTICE_API_SECRET), None, "This is a V2 key"),
    "nothing entered": (("", ""), None, "cannot be right"),
    "other signs": (("clé-privée", "ü"), None, "cannot be right"),
    "firewall": (None, FaultKind.HTML_403, "firewall"),
    "too many": (None, FaultKind.RATE_LIMITED, "Too many calls to ShipStation"),
    "down": (None, FaultKind.SERVER_ERROR, "ShipStation is not working"),
    "offline": (None, FaultKind.CUT, "No internet"),
    "nonsense": (None, FaultKind.NOT_JSON, "not understood"),
}


@pytest.mark.parametrize("trouble", list(_SHIPSTATION))
def test_what_is_wrong_with_shipstation_is_told_apart_and_nothing_is_kept(seller, trouble):
    pair, fault, sentence = _SHIPSTATION[trouble]
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair(*(pair or (PRACTICE_API_KEY, PRACTICE_API_SECRET)))
    if fault is not None:
        seller.services.faults.add("shipstation", fault, times=None)

    seller.go_on()

    assert sentence in seller.said
    assert seller.at(Step.SHIPSTATION)
    assert seller.secrets == []
    if fault is not None:
        seller.services.faults.clear()
        seller.program.clock.advance(120)
        seller.go_on()
        assert seller.at(Step.SET_UP)


def test_a_seller_who_finds_no_page_for_keys_is_told_of_his_plan(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)

    seller.page.sheets.made[Step.SHIPSTATION].how.stuck_button.click()

    assert "Your ShipStation plan has no API access." in seller.said
    seller.enter_pair()
    assert seller.said == ""


def test_what_was_wrong_is_no_longer_said_once_something_else_is_entered(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair(secret="wrong")
    seller.go_on()
    assert seller.said

    seller.enter_pair()
    assert seller.said == ""
    seller.go_on()

    assert seller.at(Step.SET_UP)


# --- Back Market says no -------------------------------------------------------------------------

_BACK_MARKET = {
    "refused": ("A" * 92, None, "Back Market refuses this token"),
    "legacy": (LEGACY_TOKEN, None, "token of the old form"),
    "nothing entered": ("", None, "cannot be right"),
    "firewall": (PRACTICE_TOKEN, FaultKind.HTML_403, "firewall"),
    "bot challenge": (PRACTICE_TOKEN, FaultKind.BOT_CHALLENGE, "firewall"),
    "forbidden": (PRACTICE_TOKEN, FaultKind.FORBIDDEN, "Back Market refuses this token"),
    "too many": (PRACTICE_TOKEN, FaultKind.RATE_LIMITED, "Too many calls to Back Market"),
    "down": (PRACTICE_TOKEN, FaultKind.SERVER_ERROR, "Back Market is not working"),
    "offline": (PRACTICE_TOKEN, FaultKind.CUT, "No internet"),
}


@pytest.mark.parametrize("trouble", list(_BACK_MARKET))
def test_what_is_wrong_with_back_market_is_told_apart_and_nothing_is_kept(seller, trouble):
    token, fault, sentence = _BACK_MARKET[trouble]
    seller.open()
    seller.to(Step.BACK_MARKET)
    before = seller.secrets
    seller.enter_token(token)
    if fault is not None:
        seller.services.faults.add("back_market", fault, times=None)

    seller.go_on()

    assert sentence in seller.said
    assert seller.at(Step.BACK_MARKET)
    assert seller.secrets == before


def test_another_sellers_token_is_refused_where_orders_are_known(seller):
    seller.open()
    seller.to(Step.DONE)
    with seller.program.cycle() as cycle:
        cycle.run()
    seller.page.rail.items[Step.BACK_MARKET].click()
    seller.enter_token(OTHER_SHOP_TOKEN)

    seller.go_on()

    assert "belongs to another shop" in seller.said
    assert seller.at(Step.BACK_MARKET)
    assert OTHER_SHOP_TOKEN not in seller.secrets
    assert PRACTICE_TOKEN in seller.secrets


def test_a_confirmed_token_that_is_changed_again_is_asked_about_again(seller):
    seller.open()
    seller.to(Step.BACK_MARKET)
    seller.enter_token()
    seller.go_on()
    assert seller.page.foot.go_on.text() == "Yes, continue"

    seller.enter_token(OTHER_SHOP_TOKEN)

    assert seller.page.foot.go_on.text() == "Continue"
    assert seller.page.state.back_market is None
    seller.go_on()
    assert seller.at(Step.BACK_MARKET)
    tried = seller.page.state.back_market
    assert tried is not None
    assert tried.finding is Finding.UNPROVEN


# --- keeping goes wrong --------------------------------------------------------------------------


def test_a_locked_key_store_is_said_and_the_seller_stays_where_he_is(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    seller.enter_pair()
    seller.chest.locked = True

    seller.go_on()

    assert seller.at(Step.SHIPSTATION)
    assert seller.page.trouble.kind == "danger"
    seller.chest.locked = False
    seller.go_on()
    assert seller.at(Step.SET_UP)


def test_a_token_that_cannot_be_kept_leaves_the_region_as_it_was(seller):
    seller.open()
    seller.to(Step.BACK_MARKET)
    market = seller.page.sheets.made[Step.BACK_MARKET]
    market.region.setFocus()
    seller.press(DOWN)
    seller.enter_token()
    seller.go_on()
    seller.chest.refuses = {"back_market_token"}
    seller.chest.locked = True

    seller.go_on()
    seller.rest()

    assert seller.at(Step.BACK_MARKET)
    assert seller.page.trouble.kind == "danger"
    assert seller.choices.current.region is Region.EUROPE


def test_a_folder_that_cannot_be_written_is_said(seller, tmp_path):
    seller.open()
    seller.to(Step.SET_UP)
    settings = seller.folder / "settings.json"
    settings.unlink(missing_ok=True)
    settings.mkdir()

    seller.go_on()

    assert seller.at(Step.SET_UP)
    assert seller.page.trouble.kind == "danger"
