"""What was changed and not saved is asked about, by mouse and by keyboard."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget

from bb_desktop.ui.closing import Closing
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.shell import Shell
from bb_desktop.ui.tray import Tray
from bb_desktop.ui.unsaved import Unsaved, UnsavedQuestion
from tests.ui.habits import Desktop
from tests.ui.longer import Longer
from tests.ui.room import complaints
from tests.ui.settings.a_seller import ASeller


class Pages(QWidget):
    """As much of a shell as is asked: pages by name, the settings one of them."""

    page_changed = Signal(str)

    def __init__(self, settings: SettingsPage) -> None:
        super().__init__()
        self.settings = settings
        self.page = ""
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {"settings": settings}
        for name in ("orders", "bench", "help"):
            self._pages[name] = QLabel(name)
        for page in self._pages.values():
            self._stack.addWidget(page)
        QVBoxLayout(self).addWidget(self._stack)

    def show_page(self, name: str) -> None:
        self.page = name
        self._stack.setCurrentWidget(self._pages[name])
        self.page_changed.emit(name)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


class Window(QWidget):
    """A window with settings in it, which asks before it closes."""

    def __init__(self, seller: ASeller, remembered: Remembered) -> None:
        super().__init__()
        self.pages = Pages(seller.page)
        whole = QVBoxLayout(self)
        whole.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self.pages)
        self.tray = Tray(seller.look, self, Desktop())
        self.unsaved = Unsaved(self)
        self.closing = Closing(self, self.tray, remembered)
        self.closing.unsaved = self.unsaved
        self.unsaved.watch(cast("Shell", self.pages))

    @property
    def question(self) -> UnsavedQuestion:
        assert self.unsaved.question is not None
        return self.unsaved.question

    def closeEvent(self, event: QCloseEvent) -> None:
        event.setAccepted(self.closing.may_end())


@pytest.fixture
def window(seller, qtbot):
    made = Window(seller, seller.remembered)
    made.resize(1274, 700)
    made.show()
    qtbot.waitExposed(made)
    made.pages.show_page("settings")
    yield made
    seller.page.setParent(None)
    QApplication.setQuitOnLastWindowClosed(True)
    made.closing._decided = True
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def changed(window, seller):
    """Change the shop's company and, on another page, how orders are packed; save neither."""
    seller.open("packing").want(hold_until_scanned=True)
    seller.open("shop").want(company="Phones & Co")
    return window


def click(button: QWidget) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_leaving_the_settings_asks_and_names_the_pages(changed, seller):
    changed.pages.show_page("orders")

    told = " ".join(one.text() for one in changed.question.findChildren(QLabel))
    assert f"{seller.page.sheets['shop'].title}, {seller.page.sheets['packing'].title}" in told


def test_save_keeps_what_was_changed_on_all_pages(changed, seller):
    changed.pages.show_page("orders")
    click(changed.question.save)
    seller.until(lambda: not seller.page.unsaved)

    assert (seller.kept.company, seller.kept.hold_until_scanned) == ("Phones & Co", True)
    assert changed.pages.page == "orders"
    assert changed.unsaved.question is None


def test_discard_leaves_everything_as_it_was(changed, seller):
    changed.pages.show_page("orders")
    click(changed.question.discard)

    assert seller.page.unsaved == ()
    assert (seller.kept.company, seller.kept.hold_until_scanned) == ("", False)
    assert changed.pages.page == "orders"


def test_escape_goes_back_to_what_was_changed(changed, seller):
    changed.pages.show_page("orders")
    QTest.keyClick(changed.question, Qt.Key.Key_Escape)

    assert changed.pages.page == "settings"
    assert seller.page.drafts["shop"] == {"company": "Phones & Co"}


def test_the_keyboard_alone_is_enough_and_a_scanners_enter_is_no_answer(changed, seller):
    changed.activateWindow()
    changed.pages.show_page("orders")
    question = changed.question
    seller.until(lambda: QApplication.activeWindow() is question)
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert changed.unsaved.question is question

    for _ in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused() is question.save
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    seller.until(lambda: not seller.page.unsaved)

    assert seller.kept.company == "Phones & Co"


def test_a_scan_that_opens_the_bench_takes_the_question_away_until_later(changed, seller):
    changed.pages.show_page("orders")
    changed.pages.show_page("bench")

    assert changed.unsaved.question is None
    assert seller.page.unsaved
    changed.pages.show_page("orders")
    assert changed.unsaved.question is not None


def test_what_cannot_be_saved_says_why_and_offers_the_other_answers(changed, seller):
    seller.page.sheets["shop"].find_fault("contact", "This is no e-mail address.")
    changed.pages.show_page("orders")

    told = " ".join(one.text() for one in changed.question.findChildren(QLabel))
    assert "This is no e-mail address." in told
    assert not changed.question.save.isEnabled()
    assert changed.question.discard.isEnabled()


def test_a_file_that_cannot_be_written_brings_the_settings_back(changed, seller):
    file = seller.program.data_dir / "settings.json"
    file.unlink(missing_ok=True)
    file.mkdir()
    changed.pages.show_page("orders")
    click(changed.question.save)
    seller.until(lambda: changed.pages.page == "settings")

    assert seller.page.unsaved
    assert seller.page.sheets["shop"].message.words.text()


def test_closing_the_window_asks_before_it_is_out_of_sight(changed, seller):
    seller.remembered.change(close_to_tray="tray")
    changed.close()
    assert changed.isVisible()

    click(changed.question.save)
    seller.until(lambda: not changed.isVisible())

    assert seller.kept.company == "Phones & Co"


def test_a_window_that_was_closed_by_mistake_stays(changed, seller):
    seller.remembered.change(close_to_tray="quit")
    changed.close()
    click(changed.question.stay)

    assert changed.isVisible()
    assert seller.page.unsaved


def test_quitting_from_beside_the_clock_brings_the_window_and_asks(changed, seller):
    changed.hide()
    changed.closing.end()
    assert changed.isVisible()

    click(changed.question.discard)

    assert not changed.isVisible()


def test_a_system_that_shuts_down_is_not_kept_waiting_by_settings(changed, qapp, monkeypatch):
    monkeypatch.setattr(type(qapp), "isSavingSession", lambda _self: True)

    assert changed.closing.may_end()


def test_longer_texts_have_room_in_the_question(changed, seller, qtbot):
    words = Longer()
    QCoreApplication.installTranslator(words)
    try:
        question = UnsavedQuestion(changed, seller.page.unsaved)
        question.open()
        qtbot.wait(20)

        assert complaints(question) == []
        question.close()
    finally:
        QCoreApplication.removeTranslator(words)
