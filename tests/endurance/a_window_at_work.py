"""A window in which the ordinary things are done, with a watch over the thread that draws."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from bb_desktop.domain.orders import OrderId
from bb_desktop.domain.records import AttentionItem
from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.ui.orders.shelves import Shelf
from bb_desktop.ui.steady import keep_steady
from bb_desktop.ui.watchdog import Steadiness, Watchdog
from tests.benchmarks.a_large_shop import FIRST, a_large_shop
from tests.ui.a_packer import place
from tests.ui.a_window import AWindowShop
from tests.ui.conftest import Reached, scan

NEVER_QUIET = 10**9
#: The first pass over hundreds of open orders takes its time on a busy machine.
PATIENCE_MS = 180_000


@dataclass(frozen=True)
class Done:
    """One kind of work, and the longest time that the window did not answer meanwhile."""

    what: str
    figures: Steadiness

    @property
    def text(self) -> str:
        """Give it as a line."""
        return (
            f"{self.what}: {self.figures.longest_ms} ms, {self.figures.longest_own_ms} ms of it "
            f"worked; 99 of 100 within {self.figures.most_ms} ms\n" + "\n".join(self.figures.places)
        )


class AtWork:
    """A shop of so many orders, its window, and what was done in it.

    Attributes:
        done: What was measured, in its order.
    """

    def __init__(self, folder: Path, qtbot: Any, *, orders: int, open_orders: int = 300) -> None:
        """Make the shop; its window is opened by `start`."""
        self._qtbot = qtbot
        self._placed = 0
        self._first_open = FIRST + orders - open_orders
        a_large_shop(folder, orders=orders, open_orders=open_orders).close()
        self.shop = AWindowShop(folder, empty=True)
        self.watchdog = Watchdog(beat_ms=5, quiet_beats=NEVER_QUIET)
        self.watchdog.start()
        self.done: list[Done] = []
        self.window: MainWindow

    def close(self) -> None:
        """End everything."""
        self.watchdog.stop()
        self.watchdog.deleteLater()
        self.shop.close()

    def do(self, what: str, action: Callable[[], object]) -> Done:
        """Do something, let everything come of it, and note the longest block meanwhile."""
        self._pause(60)
        self.watchdog.forget()
        action()
        self._pause(60)
        done = Done(what, self.watchdog.figures)
        self.done.append(done)
        return done

    def _pause(self, milliseconds: int) -> None:
        # The event loop of its own, not one that polls.
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _soon(self, action: Callable[[], object], times: int = 1, apart_ms: int = 15) -> None:
        """Do something from within the event loop, as keys and the mouse do."""
        for _ in range(times):
            QTimer.singleShot(0, action)
            self._pause(apart_ms)

    def _settled(self) -> None:
        self._until(lambda: not self.window.syncing.running)
        # What a pass has read again is asked for when it is over.
        self._pause(50)
        window = self.window
        for worker in (window.reading_worker, window.bench_worker, window.reading_worker):
            done = Reached()
            worker.submit(int, done=done.on_reached)
            self._until(partial(getattr, done, "reached"))

    def _until(self, settled: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(settled()), timeout=PATIENCE_MS)

    # --- what is done --------------------------------------------------------------------------

    def start(self) -> None:
        """Open the window as the program does: frame, rows, pages."""
        self.window = window = self.shop.frame()
        works = self.shop.works()
        window.open_with(lambda: works)
        window.show()
        window.activateWindow()
        self._until(lambda: window.furnished and window.orders.table.orders.rowCount())
        self._settled()
        keep_steady()

    def page(self, name: str) -> None:
        """Open a page."""
        self._soon(lambda: self.window.shell.show_page(name), apart_ms=120)
        self._settled()

    def settings(self) -> None:
        """Open every page of the settings."""
        settings = self.window.shell.settings
        self.window.shell.show_page("settings")
        self._until(lambda: settings._book is not None)
        book = settings.book
        for name in book.sheets:
            self._soon(partial(self.window.shell.settings.show_section, name), apart_ms=60)
        self._settled()

    def everything(self) -> None:
        """Show all orders, the closed ones too."""
        page = self.window.orders
        self._soon(lambda: page.chips.chosen.emit(Shelf.EVERYTHING), apart_ms=60)
        self._settled()

    def scroll(self, steps: int = 60) -> None:
        """Turn the wheel from the first order to the last."""
        bar = self.window.orders.table.verticalScrollBar()
        far = bar.maximum()
        for step in range(1, steps + 1):
            QTimer.singleShot(0, partial(bar.setValue, far * step // steps))
            self._pause(16)
        self._settled()

    def type_words(self, words: str) -> None:
        """Type into the search, and take it out again."""
        field = self.window.orders.search
        for letter in words:
            self._soon(partial(QTest.keyClicks, field, letter), apart_ms=60)
        self._soon(field.clear, apart_ms=60)
        self._settled()

    def choose(self, count: int) -> None:
        """Walk down the rows, so that each order opens beside the table."""
        table = self.window.orders.table
        for _ in range(count):
            self._soon(lambda: QTest.keyClick(table, Qt.Key.Key_Down), apart_ms=60)
        self._settled()

    def sort(self) -> None:
        """Sort by two columns."""
        header = self.window.orders.table.horizontalHeader()
        for column in (1, 2):
            self._soon(partial(header.sectionClicked.emit, column), apart_ms=60)
        self._settled()

    def sync(self, new_orders: int) -> None:
        """Run a pass that brings orders."""
        for _ in range(new_orders):
            self._placed += 1
            place(self.shop, 71_000_000 + self._placed, self._placed, 1)
        self.shop.clock.advance(60)
        self.window.syncing.sync_now()
        self._settled()

    def scans(self, count: int) -> None:
        """Pack: a slip, and nothing else, so many times."""
        for number in range(count):
            code = self._first_open + number
            self._soon(partial(scan, self.window, code), apart_ms=80)
        self._settled()

    def language(self, name: str) -> None:
        """Choose another language."""
        self._soon(lambda: self.window.remembered.change(language=name), apart_ms=100)
        self._until(lambda: self.window.held_scans is None)
        self._settled()

    def theme(self, name: str) -> None:
        """Choose other colours."""
        self._soon(lambda: self.window.remembered.change(theme=name), apart_ms=100)
        self._settled()

    def trouble(self, count: int) -> None:
        """Have so many orders need a person at once, as after a comparison."""
        self.window.bench_worker.submit(partial(self._raise, count))
        self._settled()
        self._soon(lambda: self.window.conductor.load(()), apart_ms=200)
        self._until(lambda: len(self.window.shell.attention.cards) >= count)

    def _raise(self, count: int) -> None:
        now = self.shop.clock.now()
        with self.shop.sql.transaction() as tx:
            for number in range(self._first_open, self._first_open + count):
                tx.attention.put(AttentionItem(OrderId(number), "note_not_kept", now, ""))

    def ordinary_work(self) -> None:
        """Do everything that is done all day, each under its name."""
        for name in PAGES:
            self.do(f"opening {name} first", partial(self.page, name))
        for name in PAGES:
            self.do(f"going to {name}", partial(self.page, name))
        self.do("each page of the settings first", self.settings)
        self.do("each page of the settings", self.settings)
        self.page("orders")
        self.do("another chip", self.everything)
        self.do("scrolling", self.scroll)
        self.do("typing into the search", lambda: self.type_words("camille"))
        self.do("sorting", self.sort)
        self.do("walking down the rows", lambda: self.choose(10))
        self.do("scanning", lambda: self.scans(20))
        self.page("orders")
        self.do("a pass that brings 20 orders", lambda: self.sync(20))
        self.do("a pass that brings nothing", lambda: self.sync(0))
        self.page("attention")
        self.do("25 orders that need somebody", lambda: self.trouble(25))


def an_empty_window(qtbot: Any, seconds: float = 1.0) -> Steadiness:
    """Measure a window with nothing in it but a number that changes: what the machine does."""
    window = QWidget()
    qtbot.addWidget(window)
    words = QLabel("0", window)
    words.resize(200, 40)
    window.resize(1366, 768)
    window.show()
    watchdog = Watchdog(beat_ms=5, quiet_beats=NEVER_QUIET)
    watchdog.start()
    loop, counting = QEventLoop(), QTimer()
    counting.timeout.connect(lambda: words.setText(str(int(words.text()) + 1)))
    counting.start(16)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
    counting.stop()
    watchdog.stop()
    figures = watchdog.figures
    watchdog.deleteLater()
    return figures
