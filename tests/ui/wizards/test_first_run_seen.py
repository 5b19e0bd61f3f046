"""What is seen of the first run: no secret, nothing cut off, and how far the sync is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.typed import Typed
from bb_desktop.practice.credentials import (
    PRACTICE_API_SECRET,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.wizards.first_run_state import Step
from tests.ui.bench.keyboards import Keyboard
from tests.ui.longer import Longer
from tests.ui.room import complaints

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
    capture = ScanCapture(seller.remembered)
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


def test_a_first_sync_that_finds_nothing_new_says_so_and_counts_nothing(seller):
    seller.open()
    seller.to(Step.DONE)
    with seller.program.cycle() as cycle:
        cycle.run()
        summary = cycle.run()

    seller.page.on_synced(summary)

    words = seller.page.sheets.done.sync_words.text()
    assert words == "Both services were read: there is no new order."


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
