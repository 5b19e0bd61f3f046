"""A shop with a window for each test, and ways to type as scanners and as people do."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.application.preferences import PreferenceStore
from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.stage import Stage
from bb_desktop.domain.typed import Typed
from bb_desktop.ui import key_filters
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.ui.worker import SerialWorker
from tests.chest import Chest, open_chest
from tests.ui.a_whole_program import AWholeProgram
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

    def open_window(
        *,
        practice: bool = True,
        every_s: float = 600.0,
        kept_in: PreferenceStore | None = None,
    ) -> MainWindow:
        window = shop.window(practice=practice, every_s=every_s, kept_in=kept_in)
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
def chest() -> Iterator[Chest]:
    """Keep secrets in a key store that lasts as long as the test."""
    with open_chest() as made:
        yield made


@pytest.fixture
def whole_program(tmp_path, qapp, qtbot, chest) -> Iterator[Callable[..., AWholeProgram]]:
    """Make whole programs, whose windows are not open yet."""
    found: list[AWholeProgram] = []

    def make(**about: bool) -> AWholeProgram:
        program = AWholeProgram(
            tmp_path / "data",
            lambda check: qtbot.waitUntil(lambda: bool(check()), timeout=PATIENCE_MS),
            **about,
        )
        found.append(program)
        return program

    yield make
    for program in found:
        program.close()
    qapp.processEvents()
    QApplication.setQuitOnLastWindowClosed(True)


@pytest.fixture
def whole(whole_program) -> AWholeProgram:
    """Open the window of a whole program, and wait for its first pass."""
    program = whole_program()
    program.open()
    program.synced()
    return program


@pytest.fixture
def window(shop, opened) -> MainWindow:
    """Open a window on the shop."""
    return opened()


def rest(window: MainWindow, qtbot) -> None:
    """Wait until all workers have done what is queued now."""
    for worker in _in_turn(window):
        done = Reached()
        worker.submit(int, done=done.on_reached)
        qtbot.waitUntil(lambda done=done: done.reached, timeout=PATIENCE_MS)


def waiting_for(qtbot, settled: Callable[[], object]) -> None:
    """Wait until something is so."""
    qtbot.waitUntil(lambda: bool(settled()), timeout=PATIENCE_MS)


def scan(window: MainWindow, code: str | int) -> None:
    """Hand the window a scan as the capture does; the bench is in front, as it is when packing."""
    window.shell.show_page("bench")
    window.on_scanned(Typed(str(code), time.monotonic()))


def shown(window: MainWindow) -> list[int]:
    """List the orders of the table, from above to below."""
    return [int(order_id) for order_id in window.orders.table.orders.order_ids]


def stage_of(window: MainWindow, order_id: int) -> Stage | None:
    """Say where an order of the table stands; None when it is no row there."""
    rows = window.orders.table.orders
    row = rows.row_of(OrderId(order_id))
    view = rows.view_at(row) if row is not None else None
    return view.stage if view is not None else None


class Reached:
    """Notes that a worker got so far."""

    def __init__(self) -> None:
        self.reached = False

    def on_reached(self, _result: object) -> None:
        self.reached = True


def press_like_a_scanner(
    text: str, *, end: Qt.Key | None = Qt.Key.Key_Return, apart_s: float = 3.0
) -> None:
    """Type a code into whatever has the focus, a key a millisecond, as a scanner does.

    Args:
        text: The code.
        end: What the scanner presses after it; None for nothing.
        apart_s: Since the scan before, by the clock of the keys; codes that come within a second
            are of one pull of the trigger, and so of one phone.
    """
    pace = ScannersPace(apart_s)
    key_filters.ask(pace)
    try:
        for character in text:
            press(character)
        if end is not None:
            QTest.keyClick(target(), end)
    finally:
        key_filters.ask_no_more(pace)


class ScannersPace(QObject):
    """Stamps keys with the times of a scanner, since a busy test machine stalls between them.

    Attributes:
        last_ms: When the last key of any scan was pressed.
    """

    last_ms = 0

    def __init__(self, apart_s: float) -> None:
        super().__init__()
        now_ms = int(time.monotonic() * 1000)
        ScannersPace.last_ms = max(now_ms, ScannersPace.last_ms + round(apart_s * 1000))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            ScannersPace.last_ms += event.type() == QEvent.Type.KeyPress
            event.setTimestamp(ScannersPace.last_ms)
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


def _in_turn(window: MainWindow) -> tuple[SerialWorker, ...]:
    """Give the workers as what one has done may lead to something for the next."""
    bench, reading = window.bench_worker, window.reading_worker
    return (bench, reading, window.sync_worker, bench, reading)


def leave(window: MainWindow) -> None:
    """Close a window as the seller does, and say yes if it asks because something waits."""
    window.close()
    question = window.presence.closing.question
    if question is not None:
        question.quit.click()
