"""Every page has room for longer languages and wider letters, on a large screen and at 200 %."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from bb_desktop.ui import pieces
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.ui.theme import Theme
from tests import wizard_situations
from tests.ui.a_window import IMEI, OTHER_PHONE, URGENT_PHONE, AWindowShop
from tests.ui.conftest import rest
from tests.ui.longer import Longer, longer
from tests.ui.room import complaints

WIDE, SMALL = QSize(1366, 768), QSize(683, 384)
SIZES = pytest.mark.parametrize("size", [WIDE, SMALL], ids=["100 %", "200 %"])


@pytest.fixture
def long_words(qapp):
    """Say everything 40 % longer."""
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def wide_letters(qapp):
    """Draw all letters 15 % wider than the system's own."""
    before = QFont(QApplication.font())
    wide = QFont(before)
    wide.setStretch(115)
    QApplication.setFont(wide)
    yield
    QApplication.setFont(before)


@pytest.fixture
def busy(shop):
    """Have something on every page: a label without its scan, a refund after one."""
    shop.services.shipstation.buy_label(str(URGENT_PHONE))
    shop.scan(OTHER_PHONE, IMEI)
    shop.services.back_market.refund(OTHER_PHONE)
    shop.clock.advance(60)
    return shop


def tight_places(window, size, qtbot) -> dict[str, list[str]]:
    window.resize(size)
    found = {}
    for name in window.shell.pages:
        window.shell.show_page(name)
        rest(window, qtbot)
        qtbot.wait(50)
        if places := complaints(window.shell):
            found[name] = places
    return found


@SIZES
def test_every_page_holds_with_longer_texts(long_words, busy, opened, qtbot, size):
    assert tight_places(opened(), size, qtbot) == {}


@SIZES
def test_every_page_holds_with_a_wider_font(wide_letters, busy, opened, qtbot, size):
    assert tight_places(opened(), size, qtbot) == {}


class OneWindow:
    """A stage on which every situation is played in one window, which it finds open."""

    def __init__(self, shop: AWindowShop, opened: Callable[[], MainWindow], qtbot: QtBot) -> None:
        self.shop = shop
        self._opened = opened
        self._qtbot = qtbot
        self._window: MainWindow | None = None

    @property
    def window(self) -> MainWindow:
        if self._window is None:
            self._window = self._opened()
        return self._window

    def open(self, page: str = "orders") -> MainWindow:
        self.window.shell.show_page(page)
        return self.window

    def rest(self) -> None:
        rest(self.window, self._qtbot)
        self._qtbot.wait(30)


@pytest.fixture
def stage(busy, opened, qtbot, monkeypatch) -> OneWindow:
    """Play wizards and settings without the pauses that make a picture."""
    made = OneWindow(busy, opened, qtbot)
    monkeypatch.setattr(wizard_situations, "let_pass", lambda _seconds: made.rest())
    return made


def tight_steps(stage, size) -> dict[str, list[str]]:
    found = {}
    for name, situation in wizard_situations.WIZARD_SITUATIONS.items():
        show = situation(stage)
        stage.window.resize(size)
        show()
        stage.rest()
        if places := complaints(stage.window.shell):
            found[name] = places
    return found


@SIZES
def test_every_step_of_the_wizards_and_all_settings_hold_with_longer_texts(long_words, stage, size):
    assert tight_steps(stage, size) == {}


@SIZES
def test_every_step_of_the_wizards_and_all_settings_hold_with_a_wider_font(
    wide_letters, stage, size
):
    assert tight_steps(stage, size) == {}


@SIZES
def test_every_page_holds_in_english(busy, opened, qtbot, size):
    assert tight_places(opened(), size, qtbot) == {}


def test_a_text_grows_by_two_fifths_and_keeps_its_blanks():
    assert longer("Bench") == "Benchxx"
    assert longer("ddd d") == "ddd d"
    grown = longer("Synced {age} ago.")
    assert grown.startswith("Synced {age} ago ")
    assert grown.endswith(".")
    assert len(grown) - len("Synced {age} ago.") in (5, 6, 7)


def test_what_is_cut_off_is_noticed(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    label, button = QLabel("A sentence that is too long"), QPushButton("Go on")
    page.setLayout(pieces.column(label, button))
    window.resize(400, 200)
    page.resize(page.sizeHint())
    window.show()
    assert complaints(page) == []

    label.setMaximumWidth(40)
    button.setMaximumWidth(12)
    qtbot.wait(20)

    assert [one.split()[0] for one in complaints(page)] == ["label", "button"]


def test_an_icon_that_touches_its_word_is_noticed(qapp, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    button = QPushButton("Export")
    button.setIcon(Theme(qapp).icon("download"))
    page.setLayout(pieces.column(button))
    page.resize(300, 60)
    window.show()
    assert complaints(page) == ["the icon touches the words of 'Export'"]

    pieces.beside_icon(button)
    qtbot.wait(20)

    assert complaints(page) == []


def test_what_lies_on_something_else_is_noticed(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    page = QWidget(window)
    page.resize(300, 100)
    first, second = QLabel("One"), QLabel("Two")
    page.setLayout(pieces.row(first, second))
    window.show()
    second.move(first.pos())

    assert complaints(page) == ["QLabel 'One' lies on QLabel 'Two'"]
