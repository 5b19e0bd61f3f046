"""Other colours: at once on what can be seen, soon after on what cannot."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QStackedWidget, QVBoxLayout, QWidget

from bb_desktop.ui import pieces, theme
from tests.ui.conftest import PATIENCE_MS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def look(qapp):
    made = theme.Theme(qapp)
    made.choose(theme.ThemeChoice.LIGHT)
    yield made
    made.choose(theme.ThemeChoice.SYSTEM)


class TwoPages(QWidget):
    """A page in front and a hidden one, each with a muted word and a list to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self.words, self.lists = [], []
        self.stack = QStackedWidget()
        for _ in range(2):
            page = QWidget()
            layout = QVBoxLayout(page)
            self.words.append(pieces.label("as little as you like", "small", "muted"))
            self.lists.append(QComboBox())
            layout.addWidget(self.words[-1])
            layout.addWidget(self.lists[-1])
            self.stack.addWidget(page)
        QVBoxLayout(self).addWidget(self.stack)


@pytest.fixture
def pages(look, qtbot):
    made = TwoPages()
    qtbot.addWidget(made)
    for page in (1, 0):
        made.stack.setCurrentIndex(page)
        made.show()
        qtbot.waitExposed(made)
    return made


def ink(label) -> QColor:
    return label.palette().color(label.foregroundRole())


def test_what_is_on_the_screen_has_other_colours_at_once_and_the_hidden_soon(look, pages, qtbot):
    shown, hidden = pages.words
    light, dark = QColor(theme.LIGHT.text_muted), QColor(theme.DARK.text_muted)
    assert (ink(shown), ink(hidden)) == (light, light)

    look.choose(theme.ThemeChoice.DARK)

    assert (ink(shown), ink(hidden)) == (dark, light)
    qtbot.waitUntil(lambda: ink(hidden) == dark, timeout=PATIENCE_MS)


def test_there_and_back_before_the_hidden_had_their_turn_is_back(look, pages, qtbot):
    hidden = pages.words[1]

    look.choose(theme.ThemeChoice.DARK)
    look.choose(theme.ThemeChoice.LIGHT)

    qtbot.waitUntil(lambda: not look._dresser._waiting, timeout=PATIENCE_MS)
    assert ink(hidden) == QColor(theme.LIGHT.text_muted)


def test_a_hidden_page_that_goes_before_its_turn_is_left_alone(look, pages, qtbot):
    look.choose(theme.ThemeChoice.DARK)
    gone = pages.stack.widget(1)
    shiboken6.delete(gone)

    qtbot.waitUntil(lambda: not look._dresser._waiting, timeout=PATIENCE_MS)
    assert ink(pages.words[0]) == QColor(theme.DARK.text_muted)


def test_letters_of_a_hidden_page_keep_their_size_in_other_colours(look, pages, qtbot):
    hidden = pages.words[1]
    hidden.setFont(theme.font("title"))

    look.choose(theme.ThemeChoice.DARK)

    qtbot.waitUntil(lambda: ink(hidden) == QColor(theme.DARK.text_muted), timeout=PATIENCE_MS)
    assert hidden.font().pixelSize() == theme.TYPE_SCALE["title"][0]


def test_a_window_opened_later_has_the_colours_in_use(look, pages, qtbot):
    look.choose(theme.ThemeChoice.DARK)

    later = pieces.label("a word more", "small", "muted")
    qtbot.addWidget(later)
    later.show()

    assert ink(later) == QColor(theme.DARK.text_muted)


def test_the_window_is_painted_again_a_moment_later(look, pages, qtbot):
    look.choose(theme.ThemeChoice.DARK)
    assert not pages.updatesEnabled()

    qtbot.waitUntil(pages.updatesEnabled, timeout=PATIENCE_MS)
    corner = pages.grab().toImage().pixelColor(1, 1)

    assert corner == QColor(theme.DARK.window)


def test_the_same_colours_again_cost_nothing(look, pages, qtbot):
    # What other windows left is dressed first.
    qtbot.waitUntil(lambda: not look._dresser._waiting, timeout=PATIENCE_MS)

    look.choose(theme.ThemeChoice.LIGHT)

    assert not look._dresser._waiting
    assert pages.updatesEnabled()
