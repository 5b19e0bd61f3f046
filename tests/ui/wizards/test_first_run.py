"""The first run: from nothing to the first sync, with every way that it can go wrong."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.shop import Acceptance, MarketState, Mode, Region, TargetStatus
from bb_desktop.domain.typed import Typed
from bb_desktop.log import take_down_logging
from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_API_KEY,
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
    PRACTICE_V2_KEY,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.shop import PRACTICE_STORE_ID
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.wizards.first_run_state import Step
from tests.chest import open_chest
from tests.ui.bench.keyboards import Keyboard
from tests.ui.longer import Longer
from tests.ui.room import complaints
from tests.ui.wizards.a_first_run import PATIENCE_MS, AFirstRun

TAB, SPACE, ENTER, DOWN = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Down,
)


@pytest.fixture
def chest():
    with open_chest() as made:
        yield made


@pytest.fixture
def sellers(tmp_path, chest, qapp, qtbot: QtBot):
    """Make sellers, each on the one data folder of this test."""
    made: list[AFirstRun] = []

    def until(check):
        qtbot.waitUntil(check, timeout=PATIENCE_MS)

    def one(*, practice: bool = False) -> AFirstRun:
        made.append(AFirstRun(tmp_path / "data", chest, until, practice))
        return made[-1]

    yield one
    for seller in made:
        seller.close()
    take_down_logging()


@pytest.fixture
def seller(sellers) -> AFirstRun:
    return sellers()


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


# --- secrets -------------------------------------------------------------------------------------


def test_a_secret_is_dots_with_its_last_four_characters_beside_them(seller):
    seller.open()
    seller.to(Step.BACK_MARKET)
    seller.enter_token()
    field = seller.page.sheets.made[Step.BACK_MARKET].token

    assert field.line.displayText() != PRACTICE_TOKEN
    assert field.note.text().endswith(PRACTICE_TOKEN[-4:])
    field.show_button.click()
    assert field.line.displayText() == PRACTICE_TOKEN


def test_a_token_is_pasted_by_a_button_with_whatever_came_along(seller, qapp):
    seller.open()
    seller.to(Step.BACK_MARKET)
    qapp.clipboard().setText(f"\tBasic {PRACTICE_TOKEN[:30]}\n{PRACTICE_TOKEN[30:]} \r\n")

    seller.page.sheets.made[Step.BACK_MARKET].token.paste_button.click()

    assert seller.page.state.token.reveal() == PRACTICE_TOKEN


def test_a_token_can_be_scanned_into_its_field_and_the_scans_enter_presses_nothing(seller, qapp):
    seller.open()
    seller.to(Step.BACK_MARKET)
    field = seller.page.sheets.made[Step.BACK_MARKET].token
    field.setFocus()
    capture = ScanCapture(qapp, seller.remembered)
    try:
        Keyboard().scan(PRACTICE_TOKEN, end="\n")
        capture.on_pause()
    finally:
        capture.stop()

    assert field.secret.reveal() == PRACTICE_TOKEN
    assert seller.at(Step.BACK_MARKET)
    assert seller.page.state.back_market is None


def test_no_secret_reaches_a_file(seller):
    seller.open()
    seller.to(Step.DONE)
    secrets = [PRACTICE_TOKEN.encode(), PRACTICE_API_SECRET.encode()]
    files = [path for path in seller.folder.rglob("*") if path.is_file()]

    assert files
    for path in files:
        held = path.read_bytes()
        assert not any(secret in held for secret in secrets), path


# --- what is seen --------------------------------------------------------------------------------


def test_the_first_sync_is_shown_with_its_count(seller):
    seller.open()
    seller.to(Step.DONE)
    page, done = seller.page, seller.page.sheets.done
    page.on_progress("reading_back_market", 30, 120)
    assert done.sync_words.text() == "Reading Back Market: 30 of 120"
    with seller.program.cycle() as cycle:
        summary = cycle.run()

    page.on_synced(summary)

    assert done.sync_words.text().startswith("12 orders")


def test_a_first_sync_that_fails_says_which_service_it_was(seller):
    seller.open()
    seller.to(Step.DONE)
    seller.services.faults.add("back_market", FaultKind.SERVER_ERROR, times=None)
    with seller.program.cycle() as cycle:
        summary = cycle.run()

    seller.page.on_synced(summary)

    assert seller.said.startswith("Back Market did not answer as it should.")


def test_scans_on_other_steps_are_nobodys(seller):
    seller.open()
    seller.to(Step.SHIPSTATION)
    before = seller.page.state

    seller.page.on_scanned(Typed("490154203237518", 1.0))

    assert not seller.page.wants_scans
    assert seller.page.state == before
    seller.to(Step.SCANNER)
    assert seller.page.wants_scans


@pytest.mark.parametrize("size", [(1366, 734), (1274, 700), (683, 350)])
@pytest.mark.parametrize("words", ["as they are", "longer"])
def test_nothing_is_cut_off(seller, qapp, size, words):
    longer = Longer() if words == "longer" else None
    if longer is not None:
        qapp.installTranslator(longer)
    try:
        seller.services.shipstation.connect_back_market("Back Market FR")
        seller.open(size=size)
        seller.to(Step.DONE)
        for step in Step:
            seller.page.course.go_to(step)
            qapp.processEvents()
            assert complaints(seller.page) == [], step
    finally:
        if longer is not None:
            qapp.removeTranslator(longer)


@pytest.mark.parametrize("step", [Step.SHIPSTATION, Step.BACK_MARKET])
def test_in_a_small_window_what_is_wrong_is_scrolled_to(seller, step):
    seller.open(size=(683, 350))
    seller.to(step)
    seller.enter_pair(secret="wrong") if step is Step.SHIPSTATION else seller.enter_token("A" * 92)
    seller.go_on()
    sheet = seller.page.sheets.made[step]

    def in_sight() -> bool:
        seen = sheet.saying.visibleRegion().boundingRect()
        return seen.height() == sheet.saying.height() > 0

    assert seller.said
    seller.until(in_sight)


def test_a_small_window_is_not_made_larger_by_the_page(seller):
    page = seller.open(size=(683, 350))
    seller.to(Step.BACK_MARKET)

    hint = page.minimumSizeHint()
    assert (hint.width(), hint.height()) <= (640 - 52, 350)
    assert page.narrow
    assert page.short
    assert page.rail.isHidden()
    assert not page.place.isHidden()


@pytest.mark.parametrize(
    "step", [Step.LANGUAGE, Step.SHIPSTATION, Step.SET_UP, Step.BACK_MARKET, Step.SHOP]
)
def test_every_control_has_a_name_for_screen_readers(seller, step):
    seller.open()
    seller.to(Step.SHOP)
    seller.page.course.go_to(step)

    controls = [
        one
        for one in seller.page.findChildren(QWidget)
        if one.isVisible() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 4
    for one in controls:
        assert one.accessibleName() or getattr(one, "text", str)(), one


def test_state_survives_being_handed_over_at_every_step(seller):
    seller.open()
    seller.to(Step.SHOP)
    state = seller.page.state

    page = seller.open(state=replace(state, step=Step.SHOP))

    assert page.step is Step.SHOP
    assert page.state.shop == state.shop
