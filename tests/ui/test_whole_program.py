"""Set up, refused, connected again, settings changed: the whole program in its window."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from bb_desktop.domain.errors import Service
from bb_desktop.domain.typed import Typed
from bb_desktop.practice.credentials import OTHER_SHOP_TOKEN, PRACTICE_TOKEN

PATIENCE_MS = 20_000
PHONE, IMEI = 61205821, "490154203237518"
FRESH_TOKEN = "fresh-practice-token-0123456789abcdef"


def sentences(whole):
    return " ".join(whole.shown.shell.banners.sentences)


def refused(whole):
    whole.token_dies()
    whole.shown.syncing.sync_now()
    whole.until(lambda: whole.shown.shell.page == "reconnect")


def paste(whole, text):
    card = whole.shown.wizards.reconnect.card
    QGuiApplication.clipboard().setText(text)
    card.fields[0].line.setFocus()
    card.fields[0].line.selectAll()
    QTest.keyClick(card.fields[0].line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    whole.until(lambda: whole.shown.wizards.reconnect.state.tried is not None)


def scan(whole, text):
    whole.shown.on_scanned(Typed(text, time.monotonic()))


# --- first run -------------------------------------------------------------------------------


def test_with_nothing_set_up_the_window_leads_through_it_and_asks_no_service(whole_program):
    program = whole_program(set_up=False)
    window = program.open()
    program.until(lambda: window.shell.page == "first_run")

    QTest.qWait(200)
    assert not program.services.requests
    assert not window.syncing.running


def test_the_set_up_can_be_left_for_the_practice_shop(whole_program):
    program = whole_program(set_up=False)
    window = program.open()
    program.until(lambda: window.shell.page == "first_run")

    window.wizards.first_run.foot.practice.click()
    program.until(lambda: not window.isVisible())
    assert window.next_shop == "practice"


def test_what_was_entered_outlives_a_change_of_language(whole_program):
    program = whole_program(set_up=False)
    window = program.open()
    program.until(lambda: window.shell.page == "first_run")
    before = window.wizards.first_run

    before.language_chosen.emit("de")
    program.until(lambda: window.wizards.first_run not in (before, None))

    assert window.shell.page == "first_run"
    assert window.wizards.first_run.state.step is before.state.step


def test_what_was_left_for_later_is_one_press_away(whole_program):
    program = whole_program(set_up=False)
    window = program.open()
    program.until(lambda: window.shell.page == "first_run")
    window.wizards.first_run.finished.emit()
    program.until(lambda: "Not set up yet" in " ".join(window.shell.banners.sentences))

    [banner] = [
        one
        for one in window.shell.banners.findChildren(object)
        if getattr(getattr(one, "notice", None), "verb", "") == "set_up"
    ]
    banner.verb.click()

    assert window.shell.page == "first_run"


# --- a dead token ----------------------------------------------------------------------------


def test_a_dead_token_brings_the_reconnect_up_once_and_the_new_one_sends_what_waited(whole):
    refused(whole)
    assert "refused the token" in sentences(whole)
    requests = len(whole.services.requests)
    whole.new_token(FRESH_TOKEN)

    paste(whole, FRESH_TOKEN)
    QTest.keyClick(
        whole.shown.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    whole.until(lambda: "refused the token" not in sentences(whole))
    whole.until(lambda: not whole.shown.syncing.running)
    assert len(whole.services.requests) > requests
    assert FRESH_TOKEN not in sentences(whole)


def test_scans_go_on_below_the_reconnect(whole):
    refused(whole)
    whole.shown.shell.show_page("bench")
    scan(whole, str(PHONE))
    whole.until(lambda: whole.shown.shell.bench.order is not None)
    scan(whole, IMEI)

    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    assert whole.shown.shell.page == "bench"


def test_another_shops_token_is_refused_and_the_old_one_stays(whole, chest):
    refused(whole)
    held = dict(chest.held)

    paste(whole, OTHER_SHOP_TOKEN)

    assert not whole.shown.wizards.reconnect.state.usable
    assert chest.held == held


def test_the_reconnect_does_not_come_up_over_the_bench(whole):
    whole.shown.shell.show_page("bench")
    whole.token_dies()
    whole.shown.syncing.sync_now()
    whole.until(lambda: "refused the token" in sentences(whole))

    assert whole.shown.shell.page == "bench"
    # It is one press away, wherever the seller goes next.
    whole.shown.shell.show_page("orders")
    [banner] = [
        one
        for one in whole.shown.shell.banners.findChildren(object)
        if getattr(getattr(one, "notice", None), "verb", "") == "reconnect"
    ]
    banner.verb.click()
    assert whole.shown.shell.page == "reconnect"
    assert whole.shown.wizards.reconnect.state.service is Service.BACK_MARKET


def test_once_left_it_does_not_come_up_again_for_the_same_refusal(whole):
    refused(whole)
    whole.shown.wizards.reconnect.back_wanted.emit()
    whole.until(lambda: whole.shown.shell.page == "orders")

    whole.shown.syncing.sync_now()
    whole.until(lambda: not whole.shown.syncing.running)
    QTest.qWait(200)
    assert whole.shown.shell.page == "orders"


def test_a_pass_by_the_clock_leaves_the_dead_token_alone_and_does_the_rest(whole):
    refused(whole)
    whole.until(lambda: not whole.shown.syncing.running)
    whole.services.requests.clear()

    whole.shown.syncing.on_clock()
    whole.until(lambda: not whole.shown.syncing.running and whole.services.requests)

    assert {one.service for one in whole.services.requests} == {"shipstation"}


# --- settings --------------------------------------------------------------------------------


def test_other_settings_hold_at_once_without_a_restart(whole):
    window = whole.shown
    window.choices.save(bench="Bench 7", note_line="IMEI {identifier}")
    whole.until(lambda: window.choices.current.bench == "Bench 7")
    assert "Bench 7" in window.shell.status.bench.words

    window.shell.show_page("bench")
    scan(whole, str(PHONE))
    whole.until(lambda: window.shell.bench.order is not None)
    scan(whole, IMEI)
    whole.until(lambda: whole.recorded(PHONE) == (IMEI,))
    number = str(PHONE)

    def noted():
        order = whole.services.shipstation.order_by_number(number)
        return order is not None and f"IMEI {IMEI}" in (order["internalNotes"] or "")

    whole.until(noted)


def test_another_shop_is_opened_in_this_windows_place(whole):
    whole.shown.shell.settings.shop_wanted.emit("us-1234")
    whole.until(lambda: not whole.shown.isVisible())
    assert whole.shown.next_shop == "us-1234"


def test_no_secret_reaches_a_file_of_the_program(whole):
    refused(whole)
    whole.new_token(FRESH_TOKEN)
    paste(whole, FRESH_TOKEN)
    whole.close()

    for file in whole.folder.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            assert FRESH_TOKEN.encode() not in content, file
            assert PRACTICE_TOKEN.encode() not in content, file
