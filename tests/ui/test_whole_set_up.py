"""The set-up in the window of the whole program, while other things happen."""

from __future__ import annotations

import threading

import keyring.backends.fail
import pytest
from PySide6.QtTest import QTest

from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.errors import Service
from bb_desktop.domain.shop import Region
from bb_desktop.practice.credentials import PRACTICE_API_KEY, PRACTICE_API_SECRET, PRACTICE_TOKEN
from bb_desktop.ui.wizards.first_run_state import Step


@pytest.fixture
def fresh(whole_program):
    """Open the window of a program that nothing was set up for."""
    program = whole_program(set_up=False)
    program.open()
    program.until(lambda: program.shown.shell.page == "first_run")
    program.until(lambda: program.shown.wizards.first_run.state.held is not None)
    return program


def page(program):
    return program.shown.wizards.first_run


def press(program):
    page(program).foot.go_on.click()


def to_shipstation(program):
    press(program)
    program.until(lambda: page(program).step is Step.SHIPSTATION)


def enter_pair(program):
    to_shipstation(program)
    sheet = page(program).sheets.made[Step.SHIPSTATION]
    sheet.key.line.setText(PRACTICE_API_KEY)
    sheet.secret.line.setText(PRACTICE_API_SECRET)


def enter_token(program):
    page(program).sheets.made[Step.BACK_MARKET].token.line.setText(PRACTICE_TOKEN)


def to_the_end(program):
    enter_pair(program)
    press(program)
    program.until(lambda: page(program).step is Step.SET_UP)
    press(program)
    program.until(lambda: page(program).step is Step.BACK_MARKET)
    enter_token(program)
    press(program)
    program.until(lambda: page(program).state.back_market is not None)
    press(program)
    program.until(lambda: page(program).step is Step.SHOP)
    press(program)
    program.until(lambda: page(program).step is Step.SCANNER)
    press(program)
    program.until(lambda: page(program).step is Step.DONE)


def another_language(program, code="de"):
    before = page(program)
    program.shown.remembered.change(language=code)
    program.until(lambda: page(program) is not before)


def test_a_seller_goes_through_it_and_the_orders_come(fresh):
    to_the_end(fresh)
    fresh.until(lambda: fresh.shown.orders.table.orders.rowCount())
    fresh.until(lambda: not fresh.shown.syncing.running)
    press(fresh)

    assert fresh.shown.shell.page == "orders"
    assert fresh.shown.wizards.first_run is None
    QTest.qWait(100)


def test_another_language_at_the_end_does_not_begin_the_first_sync_anew_or_hide_it(fresh):
    to_the_end(fresh)
    fresh.until(lambda: fresh.shown.orders.table.orders.rowCount())
    fresh.until(lambda: not fresh.shown.syncing.running)
    another_language(fresh)

    done = page(fresh).sheets.sheet(page(fresh).state)
    QTest.qWait(300)
    assert page(fresh).step is Step.DONE
    # Neither a bar that runs for ever, nor words of something that begins.
    assert done.bar.maximum() != 0 or not done.bar.isVisible(), done.sync_words.text()


@pytest.mark.parametrize("code", ["de"])
def test_another_language_while_a_key_is_tried_leaves_nothing_stuck(fresh, code):
    enter_pair(fresh)
    fresh.program.free.clear()
    press(fresh)
    QTest.qWait(100)
    another_language(fresh, code)
    fresh.program.free.set()
    QTest.qWait(300)

    if page(fresh).step is Step.SHIPSTATION:
        assert page(fresh).foot.go_on.isEnabled()
        press(fresh)
    fresh.until(lambda: page(fresh).step is Step.SET_UP)


def test_whoever_leaves_in_the_middle_with_both_connected_gets_his_orders(fresh):
    enter_pair(fresh)
    press(fresh)
    fresh.until(lambda: page(fresh).step is Step.SET_UP)
    press(fresh)
    fresh.until(lambda: page(fresh).step is Step.BACK_MARKET)
    enter_token(fresh)
    press(fresh)
    fresh.until(lambda: page(fresh).state.back_market is not None)
    press(fresh)
    fresh.until(lambda: page(fresh).step is Step.SHOP)

    fresh.shown.shell.show_page("orders")

    fresh.until(lambda: fresh.shown.orders.table.orders.rowCount())


def test_a_token_that_is_kept_while_the_seller_goes_on_is_known_at_the_end(fresh, chest):
    enter_pair(fresh)
    press(fresh)
    fresh.until(lambda: page(fresh).step is Step.SET_UP)
    press(fresh)
    fresh.until(lambda: page(fresh).step is Step.BACK_MARKET)
    enter_token(fresh)
    press(fresh)
    fresh.until(lambda: page(fresh).state.back_market is not None)
    assert page(fresh).state.back_market.finding is Finding.UNPROVEN
    # What keeps the token takes a while: a key store asks for its password.
    held_up = threading.Event()
    fresh.shown.connect_worker.submit(lambda: held_up.wait(5))
    press(fresh)
    QTest.qWait(100)
    for _ in range(3):
        page(fresh).on_later()
    assert page(fresh).step is Step.DONE
    held_up.set()

    fresh.until(lambda: chest.names() and "eu/back_market_token" in chest.names())
    fresh.until(lambda: page(fresh).state.token_is_kept)
    fresh.until(lambda: fresh.shown.orders.table.orders.rowCount())


def test_another_region_needs_a_token_of_its_own(whole):
    window = whole.shown
    window.wizards.on_first_run_wanted()
    whole.until(lambda: page(whole).state.held is not None)
    page(whole).course.go_to(Step.BACK_MARKET)
    page(whole).sheets.made[Step.BACK_MARKET].region.show_value("us")
    page(whole).on_changed()
    press(whole)
    QTest.qWait(400)

    assert window.choices.current.region is Region.EUROPE
    assert page(whole).step is Step.BACK_MARKET


def test_a_shop_with_orders_stays_in_its_region(whole):
    window = whole.shown
    errors: list[object] = []
    window.choices.failed.connect(errors.append)

    window.choices.save(region=Region.UNITED_STATES)
    whole.until(lambda: errors)

    assert window.choices.current.region is Region.EUROPE
    assert "region" in str(errors[0])


def test_the_reconnect_of_the_other_service_comes_up_over_the_first_one(whole):
    wizards = whole.shown.wizards
    wizards.open_reconnect(Service.BACK_MARKET)
    whole.until(lambda: wizards.reconnect.isVisible())

    wizards.open_reconnect(Service.SHIPSTATION)

    assert wizards.reconnect.state.service is Service.SHIPSTATION
    assert wizards.reconnect.isVisible()


def test_back_from_the_reconnect_leads_to_the_settings_also_after_another_language(whole):
    window = whole.shown
    window.shell.show_page("settings")
    window.wizards.on_reconnect_wanted()
    before = window.shell
    window.remembered.change(language="fr")
    whole.until(lambda: window.shell is not before)
    assert window.shell.page == "reconnect"

    window.wizards.reconnect.back_wanted.emit()

    assert window.shell.page == "settings"


def test_no_secret_of_the_set_up_is_in_a_repr_or_a_file(fresh, capfd, caplog):
    enter_pair(fresh)
    assert PRACTICE_API_SECRET not in repr(page(fresh).state)
    page(fresh).course.go_to(Step.LANGUAGE)
    to_the_end(fresh)
    fresh.until(lambda: fresh.shown.orders.table.orders.rowCount())
    fresh.until(lambda: not fresh.shown.syncing.running)
    fresh.close()

    streams = capfd.readouterr()
    told = " ".join([streams.out, streams.err, caplog.text])
    for secret in (PRACTICE_API_SECRET, PRACTICE_TOKEN):
        assert secret not in told
        for file in fresh.folder.rglob("*"):
            assert not file.is_file() or secret.encode() not in file.read_bytes(), file


def test_without_a_key_store_it_is_said_and_what_was_entered_lasts_for_the_session(
    whole_program, tmp_path
):
    keyring.set_keyring(keyring.backends.fail.Keyring())
    program = whole_program(set_up=False)
    program.open()
    program.until(lambda: program.shown.shell.page == "first_run")
    program.until(lambda: page(program).state.held is not None)
    assert not page(program).state.held.lasting
    to_the_end(program)
    program.until(lambda: program.shown.orders.table.orders.rowCount())

    program.shown.shell.show_page("settings")
    card = program.shown.shell.settings.sheets["shop"].connections
    program.until(lambda: "Memory only" in card.place.text())
    for file in program.folder.rglob("*"):
        assert not file.is_file() or PRACTICE_TOKEN.encode() not in file.read_bytes(), file
