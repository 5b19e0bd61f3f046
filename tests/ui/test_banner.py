"""Banners whose times go on: one message, which stays closed and keeps the focus on its button."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from bb_desktop.ui.banner import Banner, Banners, Notice
from bb_desktop.ui.theme import Theme

DOWN = Notice("danger", "Not working. Since 09:30, next try 09:31.", retry=True, about="down")
LATER = replace(DOWN, sentence="Not working. Since 09:30, next try 09:32.")
OFFLINE = replace(DOWN, sentence="No internet.", about="offline")


@pytest.fixture
def banners(qtbot, qapp):
    window = QWidget()
    qtbot.addWidget(window)
    made = Banners(Theme(qapp), window)
    window.resize(1000, 200)
    made.resize(1000, 200)
    window.show()
    yield made
    window.close()


def button(banners, words):
    [found] = [one for one in banners.findChildren(QPushButton) if one.text() == words]
    return found


def test_a_banner_whose_times_go_on_keeps_its_buttons_and_the_focus(banners, qtbot):
    banners.say("shipstation", DOWN)
    banners.window().activateWindow()
    again = button(banners, "Sync now")
    again.setFocus()
    qtbot.waitUntil(again.hasFocus)

    banners.say("shipstation", LATER)

    assert button(banners, "Sync now") is again
    assert again.hasFocus()
    [banner] = banners.findChildren(Banner)
    assert banner.accessibleName() == LATER.sentence
    assert LATER.sentence in [label.text() for label in banner.findChildren(QLabel)]
    assert banners.sentences == (LATER.sentence,)


def test_what_was_closed_stays_closed_while_only_its_times_go_on(banners):
    banners.say("shipstation", DOWN)
    banners.say("shipstation", LATER)
    button(banners, "Close").click()
    assert banners.sentences == ()

    banners.say("shipstation", DOWN)
    assert banners.sentences == ()

    banners.say("shipstation", OFFLINE)
    assert banners.sentences == ("No internet.",)


def test_what_comes_again_after_it_was_over_is_said_again(banners):
    banners.say("shipstation", DOWN)
    button(banners, "Close").click()
    banners.say("shipstation", None)

    banners.say("shipstation", LATER)

    assert banners.sentences == (LATER.sentence,)


def test_without_a_subject_of_its_own_other_words_are_another_message(banners):
    banners.say("job", Notice("danger", "The disk is full."))
    button(banners, "Close").click()

    banners.say("job", Notice("danger", "The database is locked."))

    assert banners.sentences == ("The database is locked.",)
