"""Settings, About: the database is checked, copied and put back; nothing leaves unseen."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPushButton, QWidget

from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.household import Drive, RestorePlan
from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.about import AboutSheet
from bb_desktop.ui.watchdog import Steadiness, Watchdog
from bb_desktop.ui.worker import SerialWorker
from tests.ui.habits import BROKEN, AHousehold
from tests.ui.longer import Longer
from tests.ui.room import complaints

PATIENCE_MS = 10_000


@pytest.fixture
def household():
    return AHousehold()


@pytest.fixture
def made(household, qapp, qtbot):
    look, worker = theme.Theme(qapp), SerialWorker("slow")
    remembered = Remembered(Preferences(), None, worker)
    frame = QWidget()
    sheet = AboutSheet(look, worker, household, remembered)
    sheet.setParent(frame)
    frame.resize(1040, 700)
    sheet.resize(1040, 700)
    frame.show()
    qtbot.waitExposed(frame)
    sheet.open()
    qtbot.waitUntil(lambda: sheet.version.text() == "0.1.0", timeout=PATIENCE_MS)
    yield sheet
    worker.close(5)
    for thing in (frame, remembered, look):
        thing.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def until(qtbot):
    return lambda check: qtbot.waitUntil(check, timeout=PATIENCE_MS)


def put_back_buttons(sheet) -> list[QPushButton]:
    every = sheet.copies.findChildren(QPushButton)
    return [one for one in every if one.text() == "Put back …" and one.isVisible()]


def press(button: QAbstractButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_versions_and_the_data_folder_are_shown(made):
    assert "SQLite 3.40.1" in made.parts.text()
    assert made.folder.toolTip() == "/home/user/.local/share/BB Desktop"
    assert made.drive.isHidden()


@pytest.mark.parametrize("drive", [Drive.NETWORK, Drive.SYNCED])
def test_a_folder_where_a_database_is_not_safe_is_marked(made, household, until, drive):
    household.on = drive
    made.open()

    until(made.drive.isVisible)
    assert "can be damaged" in made.drive.text()


def test_a_sound_database_is_called_sound(made, until):
    press(made.copies.check)

    until(lambda: "is sound" in made.copies.message.words.text())
    assert "48.3" in made.copies.message.words.text()


def test_a_damaged_database_says_what_to_do(made, household, until):
    household.sound = False
    press(made.copies.check)

    until(lambda: "is damaged" in made.copies.message.words.text())
    assert "Put back the newest copy" in made.copies.message.words.text()
    assert made.copies.check.isEnabled()


def test_a_copy_is_made_and_listed(made, until):
    before = len(put_back_buttons(made))

    press(made.copies.copy_now)

    until(lambda: len(put_back_buttons(made)) == before + 1)
    assert "it is sound" in made.copies.message.words.text()


def test_a_copy_that_cannot_be_made_says_why(made, household, until):
    household.failing = BROKEN
    press(made.copies.copy_now)

    until(lambda: "disk is full" in made.copies.message.words.text())
    assert made.copies.copy_now.isEnabled()


def test_putting_back_says_its_price_and_is_done_at_the_next_opening(made, household, until, qtbot):
    press(put_back_buttons(made)[1])
    until(lambda: made.copies.guide.isVisible())
    said = " ".join(line.text() for line in made.copies.guide.lines)
    assert "412 orders" in made.copies.guide.title.text()
    assert "3 scans since then" in said
    assert "taken back" in said
    # Enter on what has the keyboard changes nothing.
    assert made.copies.guide.cancel.hasFocus()

    press(made.copies.guide.restore)
    until(lambda: made.copies.waiting.isVisible())

    assert household.waiting == household.copies_listed[1]
    with qtbot.waitSignal(made.reopen_wanted, timeout=1_000):
        made.copies.waiting.button.click()


def test_a_copy_that_waits_can_be_left_alone(made, household, until):
    household.waiting = household.copies_listed[0]
    made.open()
    until(lambda: made.copies.waiting.isVisible())

    press(made.copies.keep)

    until(lambda: not made.copies.waiting.isVisible())
    assert household.waiting is None


def test_whoever_changes_his_mind_has_changed_nothing(made, household, until):
    press(put_back_buttons(made)[0])
    until(lambda: made.copies.guide.isVisible())

    press(made.copies.guide.cancel)

    assert household.waiting is None
    assert put_back_buttons(made)


@pytest.mark.parametrize(
    ("sound", "known", "words"), [(False, False, "is damaged"), (True, False, "newer version")]
)
def test_a_copy_that_is_no_use_is_not_offered(made, household, until, sound, known, words):
    household.plan = lambda backup: RestorePlan(
        backup, sound=sound, known=known, scans_since=None, orders=0
    )
    press(put_back_buttons(made)[0])

    until(lambda: words in made.copies.message.words.text())
    assert made.copies.guide.isHidden()


def test_a_database_on_a_server_offers_no_copies(made, household, until):
    household.possible = False
    household.copies_listed = []
    made.open()

    until(lambda: "on a server" in made.copies._note.text())
    assert not made.copies.copy_now.isEnabled()


def test_the_diagnostics_are_seen_before_they_are_copied_or_saved(made, household, until):
    QGuiApplication.clipboard().setText("before")
    press(made.diagnose)
    until(made.view.isVisible)
    shown = made.view.page.toPlainText()

    assert "BB Desktop: 0.1.0" in shown
    assert QGuiApplication.clipboard().text() == "before"
    press(made.view.copy)
    assert QGuiApplication.clipboard().text() == shown
    made.save_to("/documents/found.zip")
    until(lambda: "found.zip" in made.view.said.text())
    assert household.saved == [Path("/documents/found.zip")]


@pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
def test_the_place_of_the_file_is_asked_for(made, until):
    press(made.diagnose)
    until(made.view.isVisible)

    press(made.view.save)

    dialog = made.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_a_file_that_cannot_be_written_says_why(made, household, until):
    press(made.diagnose)
    until(made.view.isVisible)
    household.failing = BROKEN

    made.save_to("/documents/found.zip")

    until(lambda: "disk is full" in made.message.words.text())


def test_what_is_new_and_the_licence_are_read_and_left(made, until):
    press(made.news)
    assert "Scan each phone into its order." in made.view.page.toPlainText()
    assert not made.view.save.isVisible()
    press(made.view.back)
    press(made.licence)
    assert "MIT" in made.view.page.toPlainText()
    press(made.view.back)

    assert made.cards.isVisible()
    assert made.view.isHidden()


def test_starting_with_the_system_is_switched_on_and_off(made, household, until):
    press(made.computer.starts)
    until(lambda: household.starts is True and made.computer.starts.isEnabled())
    assert made.computer.starts.isChecked()

    press(made.computer.starts)
    until(lambda: household.starts is False and made.computer.starts.isEnabled())
    assert not made.computer.starts.isChecked()


def test_where_the_system_refuses_the_box_shows_what_is(made, household, until):
    household.failing = BROKEN
    press(made.computer.starts)

    until(lambda: made.computer.starts.isEnabled())
    assert not made.computer.starts.isChecked()
    assert "disk is full" in made.message.words.text()


def test_a_system_without_such_a_thing_has_no_switch_for_it(made, household, until):
    household.starts = None
    made.open()

    until(lambda: not made.computer.starts.isEnabled())


def test_what_closing_does_is_chosen_and_shown_when_it_is_changed_elsewhere(made):
    made.computer.closing.setFocus()
    QTest.keyClick(made.computer.closing, Qt.Key.Key_Down)
    assert made.computer._remembered.current.close_to_tray == "tray"

    made.computer._remembered.change(close_to_tray="quit")

    assert made.computer.closing.value == "quit"


class Browser(QObject):
    """Notes what would be opened."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def on_opened(self, url: QUrl) -> None:
        self.opened.append(url.toString())


def test_newer_versions_are_a_link_and_nothing_asks_for_them(made, household, until):
    assert made.releases.isHidden()
    household.releases = "https://example.org/releases"
    made.open()
    until(made.releases.isVisible)
    browser = Browser()
    # Its stub asks for bytes, and it refuses them.
    QDesktopServices.setUrlHandler("https", browser, "on_opened")  # type: ignore[arg-type]
    try:
        press(made.releases)
    finally:
        QDesktopServices.unsetUrlHandler("https")

    assert browser.opened == ["https://example.org/releases"]


def test_help_is_one_button_away(made, qtbot):
    with qtbot.waitSignal(made.help_wanted, timeout=1_000):
        made.help.click()


def test_without_a_household_there_is_still_a_page(qapp, qtbot):
    sheet = AboutSheet(theme.Theme(qapp), SerialWorker("slow"), None)
    qtbot.addWidget(sheet)

    sheet.open()

    assert sheet.copies is None
    sheet._worker.close(5)


@pytest.mark.parametrize("width", [631, 800, 1040])
@pytest.mark.parametrize("state", ["cards", "guide", "waiting", "diagnostics"])
def test_every_state_holds_texts_that_are_longer(household, qapp, qtbot, until, width, state):
    words = Longer()
    QCoreApplication.installTranslator(words)
    look, worker = theme.Theme(qapp), SerialWorker("slow")
    try:
        remembered = Remembered(Preferences(), None, worker)
        frame = QWidget()
        qtbot.addWidget(frame)
        if state == "waiting":
            household.waiting = replace(household.copies_listed[0])
        sheet = AboutSheet(look, worker, household, remembered)
        sheet.setParent(frame)
        frame.resize(width, 330)
        sheet.resize(width, 330)
        frame.show()
        sheet.open()
        copies = sheet.copies
        assert copies is not None
        until(lambda: sheet.version.text() == "0.1.0" and copies._copies is not None)
        if state == "guide":
            copies.on_chosen(0)
            until(lambda: copies.guide.isVisible())
        elif state == "diagnostics":
            sheet.on_diagnose()
            until(sheet.view.isVisible)
        with contextlib.suppress(qtbot.TimeoutError):
            qtbot.waitUntil(lambda: not complaints(sheet), timeout=1_000)

        assert complaints(sheet) == []
    finally:
        QCoreApplication.removeTranslator(words)
        worker.close(5)


def test_every_control_has_a_name_and_a_size_that_can_be_hit(made, until):
    until(lambda: bool(put_back_buttons(made)))

    for button in made.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.text() or button.accessibleName()
            assert button.height() >= 32
    names = {one.accessibleName() for one in put_back_buttons(made)}
    assert len(names) == len(put_back_buttons(made))


class Watched:
    """A watchdog that has seen something."""

    def __init__(self):
        self.summed_up = 0
        self.figures = Steadiness(beats=5_000, usual_ms=1, most_ms=8, longest_ms=1_140, blocked=2)

    def sum_up(self):
        self.summed_up += 1


def test_how_soon_the_window_answers_is_told_and_goes_into_the_diagnostics(
    household, qapp, qtbot, until
):
    worker, watchdog = SerialWorker("slow"), Watched()
    sheet = AboutSheet(theme.Theme(qapp), worker, household, None, cast("Watchdog", watchdog))
    qtbot.addWidget(sheet)

    sheet.open()
    assert "within 8 ms in 99 of 100 cases" in sheet.steadiness.text()
    assert sheet.steadiness.text().endswith("1\u202f140 ms.")

    sheet.on_diagnose()
    until(lambda: not sheet.view.isHidden())
    assert watchdog.summed_up == 1
    worker.close(5)
