"""Reconnecting as a seller does it: keys on the page, answers from the practice services."""

from __future__ import annotations

import base64

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.connecting import Finding
from bb_desktop.domain.secret import Secret
from bb_desktop.practice.credentials import (
    LEGACY_TOKEN,
    OTHER_SHOP_TOKEN,
    PRACTICE_TOKEN,
)
from bb_desktop.practice.faults import FaultKind
from bb_desktop.practice.replies import CF_RAY
from bb_desktop.ui.bench.capture import ScanCapture
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.wizards.reconnect_checks import CheckState
from tests.ui.conftest import press_like_a_scanner
from tests.ui.wizards.a_reconnect import (
    NEW_TOKEN,
    can_use,
    states,
)

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WRONG_TOKEN = base64.b64encode(b"4" * 22 + b":BMT-" + b"4" * 40).decode()
GOOD, BAD, CAUTION, OPEN = CheckState.GOOD, CheckState.BAD, CheckState.CAUTION, CheckState.OPEN


# --- the whole way -------------------------------------------------------------------------------


def test_a_dead_token_is_replaced_with_three_keys_and_what_waited_goes_out_once(shop):
    accepted = shop.accept_all()
    shop.sync()
    page = shop.open()
    assert page.view.standing.kind == "danger"
    assert "refused the token" in page.view.standing.sentence.text()
    assert shop.said(3) == f"{len(accepted)} jobs wait: {len(accepted)} orders to accept"
    before = shop.acceptances()

    shop.paste(NEW_TOKEN)
    shop.tested()
    assert states(shop) == [GOOD] * 4
    page.card.use.setFocus()
    QTest.keyClick(page.card.use, Qt.Key.Key_Space)
    shop.until(lambda: shop.kept)
    assert shop.held("back_market_token") == [NEW_TOKEN]
    page.begin()
    shop.sync()
    page.end()
    shop.look_again()

    assert shop.kept == [len(accepted)]
    went_out = shop.acceptances()[len(before) :]
    assert len(went_out) == len(set(went_out))
    assert {int(one.split()[0].rpartition("/")[2]) for one in went_out} == set(accepted)
    assert page.view.standing.kind == "good"
    assert page.view.standing.sentence.text() == (
        "Connected again. Everything that waited went out."
    )
    QTest.keyClick(page.view.done, Qt.Key.Key_Space)
    assert shop.left == [True]


def test_the_old_token_stays_until_the_seller_says_so(shop):
    shop.open()

    shop.paste(NEW_TOKEN)
    shop.tested()

    assert can_use(shop)
    assert shop.held("back_market_token") == [PRACTICE_TOKEN]
    assert shop.kept == []


def test_five_orders_that_we_know_prove_the_shop(shop):
    shop.open()

    shop.paste(NEW_TOKEN)
    shop.tested()

    assert shop.said(2) == "5 of 5 orders we know can be read"
    assert shop.said(1).startswith("Europe, ")


def test_pasting_ticks_what_was_done_in_the_browser(shop):
    page = shop.open()
    assert [step.circle.done for step in page.view.steps] == [False] * 5

    shop.paste(NEW_TOKEN)

    assert [step.circle.done for step in page.view.steps] == [True] * 5


def test_a_token_comes_in_whatever_was_copied_along_with_it(shop):
    page = shop.open()

    shop.paste(f"  Basic {NEW_TOKEN[:40]}\n{NEW_TOKEN[40:]} \n")
    shop.tested()

    assert page.state.secrets == (Secret(NEW_TOKEN),)
    assert can_use(shop)


def test_typing_asks_nobody_before_the_seller_is_done(shop):
    page = shop.open()

    QTest.keyClicks(page.card.fields[0].line, NEW_TOKEN)
    QTest.qWait(500)
    assert shop.connections.tried == []
    QTest.keyClick(page.card.fields[0].line, Qt.Key.Key_Return)
    shop.tested()

    assert shop.connections.tried == [NEW_TOKEN]


def test_a_scanned_token_lands_in_the_field_and_is_tried(shop, qapp):
    page = shop.open()
    capture = ScanCapture(Remembered(Preferences(), None, shop.worker), page)
    scanned: list[object] = []
    capture.scanned.connect(scanned.append)

    press_like_a_scanner(NEW_TOKEN)
    shop.tested()
    capture.stop()

    assert page.state.secrets == (Secret(NEW_TOKEN),)
    assert can_use(shop)
    assert scanned == []


# --- what is refused -----------------------------------------------------------------------------


def test_another_shops_token_is_refused_with_a_sentence_and_the_old_one_stays(shop):
    shop.open()

    shop.paste(OTHER_SHOP_TOKEN)
    shop.tested()

    assert states(shop) == [GOOD, GOOD, BAD, OPEN]
    assert "belongs to another shop: none of 5 known orders can be read" in shop.said(2)
    assert not can_use(shop)
    assert shop.held("back_market_token") == [PRACTICE_TOKEN]


def test_a_token_of_the_old_form_is_named_as_such(shop):
    shop.open()

    shop.paste(LEGACY_TOKEN)
    shop.tested()

    assert states(shop)[:2] == [CAUTION, BAD]
    assert "an e-mail address and a password" in shop.said(0)
    assert "ended those in 2023" in shop.said(1)
    assert not can_use(shop)


def test_a_token_that_is_refused_says_what_to_look_at(shop):
    shop.open()

    shop.paste(WRONG_TOKEN)
    shop.tested()

    assert shop.said(1).startswith("Back Market refuses this token.")
    assert not can_use(shop)
    assert not shop.shown.card.test.isEnabled()


@pytest.mark.parametrize(
    ("fault", "finding", "words"),
    [
        (FaultKind.HTML_403, Finding.BLOCKED, f"(ref. {CF_RAY})"),
        (FaultKind.BOT_CHALLENGE, Finding.BLOCKED, "firewall"),
        (FaultKind.RATE_LIMITED, Finding.LIMITED, "Too many calls to Back Market"),
        (FaultKind.SERVER_ERROR, Finding.DOWN, "Back Market is not working right now"),
        (FaultKind.LOST_REPLY, Finding.DOWN, "Back Market is not working right now"),
        (FaultKind.CUT, Finding.OFFLINE, "No internet"),
        (FaultKind.NOT_JSON, Finding.NOT_UNDERSTOOD, "not understood here"),
        (FaultKind.FORBIDDEN, Finding.REFUSED, "refuses this token"),
    ],
)
def test_each_failure_has_its_own_words_and_lets_nothing_through(shop, fault, finding, words):
    shop.open()
    shop.services.faults.add("back_market", fault, times=None)

    shop.paste(NEW_TOKEN)
    shop.tested()

    assert shop.shown.state.tried.finding is finding
    assert words in shop.said(1)
    assert not can_use(shop)


def test_what_may_pass_by_itself_can_be_tested_again(shop):
    page = shop.open()
    shop.services.faults.add("back_market", FaultKind.CUT)
    shop.paste(NEW_TOKEN)
    shop.tested()
    assert page.card.test.text() == "Test again"

    page.card.test.click()
    shop.until(lambda: can_use(shop))

    assert shop.connections.tried == [NEW_TOKEN, NEW_TOKEN]


def test_signs_that_no_header_can_hold_are_not_even_sent(shop):
    shop.open()

    shop.paste("this is not a tökén, but a line of text")
    QTest.qWait(500)

    assert states(shop)[0] is BAD
    assert shop.connections.tried == []


# --- what only the seller knows ------------------------------------------------------------------


def test_a_shop_without_orders_is_confirmed_by_the_seller(make):
    shop = make(synced=False)
    page = shop.open()
    shop.paste(PRACTICE_TOKEN)
    shop.tested()
    assert page.state.tried.finding is Finding.UNPROVEN
    assert not can_use(shop)

    page.card.sure.setFocus()
    QTest.keyClick(page.card.sure, Qt.Key.Key_Space)

    assert states(shop) == [GOOD] * 4
    assert can_use(shop)


def test_a_word_given_for_one_token_is_not_taken_for_the_next(make):
    shop = make(synced=False)
    page = shop.open()
    shop.paste(PRACTICE_TOKEN)
    shop.tested()
    page.card.sure.click()
    assert can_use(shop)

    shop.paste(OTHER_SHOP_TOKEN)
    shop.tested()

    assert not page.state.confirmed
    assert not can_use(shop)


# --- while other things happen -------------------------------------------------------------------


def test_the_page_stays_alive_while_a_service_does_not_answer(shop, qapp):
    page = shop.open()
    shop.wire.clear()
    shop.paste(NEW_TOKEN)
    shop.until(lambda: states(shop)[1] is CheckState.RUNNING)

    page.view.leave.click()

    assert shop.left == [True]


def test_an_answer_about_a_token_that_is_gone_says_nothing_about_the_new_one(shop):
    page = shop.open()
    shop.wire.clear()
    shop.paste(OTHER_SHOP_TOKEN)
    shop.until(lambda: states(shop)[1] is CheckState.RUNNING)
    shop.paste(NEW_TOKEN)
    found = []

    def answered():
        found.append(page.state.tried)
        return can_use(shop)

    shop.wire.set()
    shop.until(answered)

    assert {one.finding for one in found if one is not None} == {Finding.OK}
    assert shop.connections.tried == [OTHER_SHOP_TOKEN, NEW_TOKEN]


def test_another_region_is_another_platform_and_is_asked_anew(shop):
    from bb_desktop.domain.shop import Region

    page = shop.open()
    shop.paste(NEW_TOKEN)
    shop.tested()

    shop.choices.save(region=Region.UNITED_STATES)

    assert page.state.tried is None
    assert not can_use(shop)


def test_a_token_that_dies_in_its_turn_is_asked_for_again(shop):
    page = shop.open()
    shop.paste(NEW_TOKEN)
    shop.tested()
    page.card.use.click()
    shop.until(lambda: shop.kept)
    shop.services.back_market.tokens = set()
    page.begin()
    shop.sync()
    page.end()

    shop.look_again()

    assert page.view.standing.kind == "danger"
    assert page.card.fields[0].isVisible()
    assert states(shop)[:3] == [OPEN] * 3


def test_a_pass_that_ran_before_says_nothing_about_the_new_token(shop):
    page = shop.open()
    page.begin()
    shop.paste(NEW_TOKEN)
    shop.tested()
    page.card.use.click()
    shop.until(lambda: shop.kept)

    page.end()
    shop.look_again()

    assert "are going out" in page.view.standing.sentence.text()


def test_how_far_the_sending_is_can_be_seen(shop):
    page = shop.open()
    page.begin()
    page.progress("accept", 1, 4)
    assert not page.view.then.bar.isVisible()
    shop.paste(NEW_TOKEN)
    shop.tested()
    page.card.use.click()
    shop.until(lambda: shop.kept)

    page.begin()
    page.progress("accept", 1, 4)

    assert page.view.then.bar.isVisible()
    assert page.view.then.doing.text() == "Accepting orders 1/4"
