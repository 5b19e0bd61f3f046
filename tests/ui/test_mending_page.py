"""The page of a damaged database: in the seller's words, by keyboard, with every text longer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from bb_desktop.adapters.store import errors
from bb_desktop.domain.household import Damage, RestorePlan
from bb_desktop.ui.language import Language, words_for
from bb_desktop.ui.mending.page import MendingPage
from bb_desktop.ui.theme import Theme
from tests.ui.habits import NOON, a_copy
from tests.ui.longer import Longer

PLAN = RestorePlan(a_copy(), sound=True, known=True, scans_since=None, orders=412)


def a_damage(plan=PLAN, scans: int = 37) -> Damage:
    return Damage(errors.DAMAGED, plan, scans, 310, Path("/shop"), NOON)


@pytest.fixture
def shown(qapp, qtbot):
    def show(damage: Damage, width: int = 1250, height: int = 690) -> MendingPage:
        page = MendingPage(Theme(qapp), damage)
        qtbot.addWidget(page)
        page.setMinimumSize(1, 1)
        page.resize(width, height)
        page.show()
        qtbot.waitExposed(page)
        qtbot.wait(20)
        return page

    return show


def words(page) -> str:
    parts = page.findChildren(QLabel) + page.findChildren(QPushButton)
    return " ".join(part.text() for part in parts if part.isVisible())


def test_it_says_what_the_copy_holds_and_what_comes_back(shown):
    said = words(shown(a_damage()))

    assert "412 orders" in said
    assert "37 scans are put back" in said


def test_without_a_copy_it_offers_none(shown):
    said = words(shown(a_damage(plan=None)))

    assert "There is no sound copy" in said
    assert "310 scans are put back" in said
    assert "Put this copy back" not in said


def test_where_nothing_was_scanned_since_nothing_is_promised(shown):
    assert "none that would be missing" in words(shown(a_damage(scans=0)))


def test_a_german_seller_reads_it_in_german(shown):
    speaking = Language(words_for("de"))
    said = words(shown(a_damage()))
    speaking.end()
    speaking.deleteLater()

    assert "Die Datenbankdatei ist beschädigt" in said
    assert "37 Scans werden aus dem Scan-Protokoll zurückgeholt" in said
    assert "Diese Sicherung zurückspielen" in said


def test_the_keyboard_is_on_what_harms_least(shown, qtbot):
    page = shown(a_damage())
    with qtbot.waitSignal(page.copy_wanted):
        QTest.keyClick(page.copy, Qt.Key.Key_Space)

    assert shown(a_damage(plan=None)).focusWidget() is not page.empty


def test_what_is_being_done_is_not_asked_for_twice_and_can_be_tried_again(shown):
    page = shown(a_damage())

    page.wait()
    assert not page.copy.isEnabled()
    assert not page.empty.isEnabled()
    page.say_failed(errors.FULL)

    assert page.copy.isEnabled()
    assert errors.FULL in words(page)


@pytest.mark.parametrize(("width", "height"), [(1250, 690), (600, 330)])
def test_longer_texts_need_no_more_width(qapp, shown, width, height):
    longer = Longer()
    qapp.installTranslator(longer)
    page = shown(a_damage(), width, height)
    qapp.removeTranslator(longer)

    assert page.widget().width() <= page.viewport().width()
    for button in page.findChildren(QPushButton):
        right = button.mapTo(page.widget(), button.rect().topRight()).x()
        assert right <= page.viewport().width()
