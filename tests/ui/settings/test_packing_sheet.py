"""Settings, Packing rules: each set-up has its own, and all apply together."""

import threading

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from bb_desktop.domain.shop import Acceptance
from bb_desktop.domain.slip_words import SlipLanguage
from tests.ui.settings.test_page import press


def test_packing_rules_apply_together(seller):
    sheet = seller.open("packing")

    press(sheet.acceptance, Qt.Key.Key_End)
    press(sheet.grace, Qt.Key.Key_Home)
    for tick in (sheet.points, sheet.email, sheet.hold):
        QTest.keyClick(tick, Qt.Key.Key_Space)
    QTest.keyClicks(sheet.to_buyer, "Thank you")
    seller.save("packing")

    shop = seller.kept
    assert shop.acceptance is Acceptance.AUTOMATIC
    assert shop.grace_s == 0
    assert shop.create_collection_points
    assert not shop.pass_on_email
    assert shop.hold_until_scanned
    assert shop.note_to_buyer == "Thank you"


def test_a_grace_time_from_the_file_is_shown_as_it_is(sellers, monkeypatch):
    monkeypatch.setenv("BB_GRACE_S", "90")
    seller = sellers()

    assert seller.open("packing").grace.value == "90"


def test_rules_of_the_other_set_up_are_closed(seller):
    sheet = seller.open("packing")
    assert sheet.hold.isEnabled()
    assert not sheet.register.isEnabled()

    press(seller.open("shop").mode, Qt.Key.Key_Down)
    seller.save("shop")

    assert not sheet.hold.isEnabled()
    assert sheet.register.isEnabled()


def test_what_another_page_saved_leaves_this_pages_draft_alone(seller):
    packing = seller.open("packing")
    packing.hold.click()

    press(seller.open("shop").mode, Qt.Key.Key_Down)
    seller.save("shop")

    assert packing.draft == {"hold_until_scanned": True}
    assert packing.hold.isChecked()


def test_another_pages_answer_is_not_taken_for_this_ones(seller):
    packing, hold_on = seller.open("packing"), threading.Event()
    packing.hold.click()
    seller.choices.save(company="From another page")
    seller.worker.submit(hold_on.wait)
    packing.save_button.click()

    seller.until(lambda: seller.choices.current.company == "From another page")

    assert packing.draft == {"hold_until_scanned": True}
    assert not packing.save_button.isEnabled()
    assert not packing.message.isVisible()
    hold_on.set()
    seller.until(lambda: packing.message.isVisible())
    assert seller.program.shop.hold_until_scanned
    assert packing.draft == {}


def test_the_words_on_packing_slips_change_when_they_are_saved(seller):
    sheet = seller.open("packing")
    assert sheet.slips.currentText() == "English"

    press(sheet.slips, Qt.Key.Key_Down)
    assert seller.kept.slip_language is None
    seller.save("packing")

    assert seller.kept.slip_language is SlipLanguage.GERMAN


def test_the_delivery_note_is_this_computers_and_changes_at_once(seller):
    sheet = seller.open("packing")

    sheet.paper.click()

    assert seller.remembered.current.print_note
    assert sheet.draft == {}
