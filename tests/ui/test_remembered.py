"""What the window remembers from one start to the next."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest

from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.application.preferences import Preferences
from bb_desktop.domain.errors import StoreError
from bb_desktop.ui.orders.beside import Beside
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.theme import ThemeChoice
from bb_desktop.ui.worker import SerialWorker


@pytest.fixture
def worker(qapp):
    made = SerialWorker("bench")
    yield made
    made.close(2)


class Kept:
    """Keeps preferences in memory, and counts how often."""

    def __init__(self) -> None:
        self.all: list[Preferences] = []

    def load(self) -> Preferences:
        return self.all[-1]

    def save(self, preferences: Preferences) -> None:
        self.all.append(preferences)


def test_many_small_changes_are_kept_once(worker, qtbot):
    kept = Kept()
    remembered = Remembered(Preferences(), kept, worker)

    for volume in range(40):
        remembered.change(volume=volume)

    qtbot.waitUntil(lambda: bool(kept.all))
    assert [one.volume for one in kept.all] == [39]


def test_nothing_is_said_where_nothing_changes(worker, qtbot):
    remembered = Remembered(Preferences(volume=7), None, worker)

    with qtbot.assertNotEmitted(remembered.changed):
        remembered.change(volume=7)


def test_the_last_change_is_kept_before_the_worker_ends(worker):
    kept = Kept()
    remembered = Remembered(Preferences(), kept, worker)
    remembered.change(page="bench")

    assert remembered.keep_to_the_end(2)
    assert kept.all[-1].page == "bench"


def test_a_full_disk_costs_nothing_but_the_memory(worker, qtbot, caplog):
    class Full(Kept):
        def save(self, preferences):
            raise StoreError("The disk is full.")

    remembered = Remembered(Preferences(), Full(), worker)
    remembered.change(page="bench")

    qtbot.waitUntil(lambda: "preferences not kept" in caplog.text)
    assert remembered.current.page == "bench"


def test_the_next_window_is_as_the_last_one_was_left(shop, opened, tmp_path, qtbot):
    kept_in = PreferencesFile(tmp_path / "kept")
    first = opened(kept_in=kept_in)
    first.resize(QSize(720, 500))
    first.shell.show_page("reports")
    first.actions_by_name.theme_menu.actions()[2].trigger()
    first.close()
    shop.clock.closing = False

    second = opened(kept_in=kept_in)

    assert second.shell.page == "reports"
    assert second.look.choice is ThemeChoice.DARK
    assert second.size() == QSize(720, 500)


def test_the_order_beside_the_table_is_as_wide_as_it_was_dragged(shop, opened, tmp_path, qtbot):
    kept_in = PreferencesFile(tmp_path / "kept")
    first = opened(kept_in=kept_in)
    usual = first.orders.panel.width()
    handle = first.orders.findChild(Beside).handle(1)
    middle = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(handle, middle - QPoint(80, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    dragged = first.orders.panel.width()
    first.close()
    shop.clock.closing = False

    second = opened(kept_in=kept_in)
    # The screen of the tests is small, and Qt keeps a window that comes back inside it.
    second.resize(QSize(1366, 768))
    qtbot.wait(50)

    assert dragged > usual + 40
    assert abs(second.orders.panel.width() - dragged) <= 2


def test_the_help_is_no_page_to_begin_with(shop, opened, tmp_path):
    kept_in = PreferencesFile(tmp_path / "kept")
    first = opened(kept_in=kept_in)
    first.shell.show_page("attention")
    first.shell.show_page("help")
    first.close()

    assert kept_in.load().page == "attention"
