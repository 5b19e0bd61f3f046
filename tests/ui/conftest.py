"""A shop with a window for each test, and ways to type as scanners and as people do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.ui.main_window import MainWindow
from tests.ui.a_window import AWindowShop, Template

#: A test machine may be busy; a window that hangs takes longer than this.
PATIENCE_MS = 15_000


@pytest.fixture(scope="session")
def template(tmp_path_factory) -> Template:
    """Make the shop that most tests begin with, once."""
    return Template.made_in(tmp_path_factory.mktemp("template"))


@pytest.fixture
def fresh_shop(tmp_path, qapp) -> Iterator[AWindowShop]:
    """Keep a shop with twelve practice orders, none of them read yet."""
    made = AWindowShop(tmp_path)
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def shop(tmp_path, qapp, template) -> Iterator[AWindowShop]:
    """Keep a shop whose accepted orders are in ShipStation already."""
    made = AWindowShop(tmp_path, template=template)
    yield made
    made.close()
    qapp.processEvents()


@pytest.fixture
def opened(shop, qtbot) -> Callable[..., MainWindow]:
    """Open a window whose first pass is over and whose rows are on the screen."""

    def open_window(*, practice: bool = True, every_s: float = 600.0) -> MainWindow:
        window = shop.window(practice=practice, every_s=every_s)
        window.show()
        window.activateWindow()

        def settled() -> None:
            assert shop.passes
            assert not window.syncing.running
            assert window.orders.table.orders.rowCount()
            assert QApplication.activeWindow() is window

        qtbot.waitUntil(settled, timeout=PATIENCE_MS)
        rest(window, qtbot)
        return window

    return open_window


@pytest.fixture
def window(shop, opened) -> MainWindow:
    """Open a window on the shop."""
    return opened()


def rest(window: MainWindow, qtbot) -> None:
    """Wait until both workers have done what is queued now."""
    for worker in (window.bench_worker, window.sync_worker, window.bench_worker):
        done = Reached()
        worker.submit(int, done=done.on_reached)
        qtbot.waitUntil(lambda done=done: done.reached, timeout=PATIENCE_MS)


class Reached:
    """Notes that a worker got so far."""

    def __init__(self) -> None:
        self.reached = False

    def on_reached(self, _result: object) -> None:
        self.reached = True


def press_like_a_scanner(text: str, *, end: Qt.Key | None = Qt.Key.Key_Return) -> None:
    """Type a code into whatever has the focus, a key a millisecond, as a scanner does."""
    pace, application = ScannersPace(), QApplication.instance()
    assert application is not None
    application.installEventFilter(pace)
    try:
        for character in text:
            press(character)
        if end is not None:
            QTest.keyClick(target(), end)
    finally:
        application.removeEventFilter(pace)


class ScannersPace(QObject):
    """Stamps keys with the times of a scanner, since a busy test machine stalls between them."""

    def __init__(self) -> None:
        super().__init__()
        self._at_ms = int(time.monotonic() * 1000)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            self._at_ms += event.type() == QEvent.Type.KeyPress
            event.setTimestamp(self._at_ms)
        return False


def press_like_a_person(text: str, *, pause_ms: int = 130) -> None:
    """Type into whatever has the focus, one key after the other."""
    for character in text:
        press(character)
        QTest.qWait(pause_ms)


def press(character: str) -> None:
    """Press and release the key of one character, whatever the keyboard's layout is."""
    key = Qt.Key(ord(character.upper())) if character.isascii() else Qt.Key.Key_unknown
    QTest.sendKeyEvent(
        QTest.KeyAction.Click, target(), key, character, Qt.KeyboardModifier.NoModifier
    )


def target() -> QWidget:
    """Give the widget that keys go to."""
    widget = QApplication.focusWidget() or QApplication.activeWindow()
    assert widget is not None
    return widget
