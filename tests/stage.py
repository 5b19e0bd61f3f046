"""The stage for a picture: one window on one shop, brought into a situation and made to rest."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.typed import Typed
from bb_desktop.ui.language import words_for
from bb_desktop.ui.main_window import MainWindow
from bb_desktop.ui.worker import SerialWorker
from tests.morning import Morning
from tests.ui.a_window import AWindowShop

PATIENCE_S = 20
#: What is drawn: a widget, a painted sheet, or None for the whole window.
Drawn = QWidget | QImage | None
#: Brings the pages into the situation, again after each change of language.
Show = Callable[[], Drawn]


class Stage:
    """Where a situation is played.

    Attributes:
        folder: For the shop's files.
        size: Of the window, in logical pixels.
        narrow: The window is as small as on a screen at 200 %.
    """

    def __init__(
        self, folder: Path, morning: Morning, size: tuple[int, int], language: str = "en"
    ) -> None:
        """Begin without a shop."""
        self.folder = folder
        self._morning = morning
        self._language = language
        self.size = size
        self.narrow = size[0] < 1000
        self._at_s = 100.0
        self._shop: AWindowShop | None = None
        self._window: MainWindow | None = None

    @property
    def shop(self) -> AWindowShop:
        """Give the shop; a busy one if no other was chosen."""
        if self._shop is None:
            self._shop = self._morning.shop(self.folder)
        return self._shop

    @property
    def window(self) -> MainWindow:
        """Give the window."""
        if self._window is None:
            self.open()
        assert self._window is not None
        return self._window

    def use(self, shop: AWindowShop) -> AWindowShop:
        """Play on another shop."""
        self._shop = shop
        return shop

    def open(self, *, practice: bool = False, page: str = "orders") -> MainWindow:
        """Open the window and wait until its first pass is over."""
        shop = self.shop
        window = self._window = shop.window(practice=practice, words=words_for(self._language))
        window.resize(*self.size)
        window.show()
        window.activateWindow()
        before = shop.passes
        self.until(lambda: shop.passes > before and not window.syncing.running)
        window.shell.show_page(page)
        self.rest()
        return window

    def close(self) -> None:
        """End the window and its shop."""
        if self._shop is not None:
            self._shop.close()
        let_pass(0.05)

    # --- doing something -----------------------------------------------------------------------

    def scan(self, *codes: str | int) -> None:
        """Scan at the bench, each code some seconds after the last one."""
        for code in codes:
            self._at_s += 5
            self.window.on_scanned(Typed(str(code), self._at_s))
            self.rest()

    def speak(self, language: str) -> None:
        """Change the language as the seller does, and wait for the new pages."""
        window, before = self.window, self.window.shell
        if window.language.current == language:
            return
        window.remembered.change(language=language)
        self.until(lambda: window.shell is not before)
        window.resize(*self.size)
        self.rest()

    # --- waiting -------------------------------------------------------------------------------

    def rest(self) -> None:
        """Wait until all workers have done what is queued, and what that led to."""
        window = self.window
        for worker in _in_turn(window):
            reached: list[object] = []
            worker.submit(int, done=reached.append)
            self.until(partial(bool, reached))
        let_pass(0.1)

    def until(self, settled: Callable[[], object]) -> None:
        """Let the window live until something is so.

        Raises:
            TimeoutError: It does not become so.
        """
        ends = time.monotonic() + PATIENCE_S
        while not settled():
            if time.monotonic() > ends:
                raise TimeoutError("the window did not come to rest")
            let_pass(0.02)


def let_pass(seconds: float) -> None:
    """Let all windows live for a while."""
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        # No loop runs here that would take away what is gone; each old page would be styled anew.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.002)


def _in_turn(window: MainWindow) -> tuple[SerialWorker, ...]:
    """Give the workers as what one has done may lead to something for the next."""
    bench, reading = window.bench_worker, window.reading_worker
    return (bench, reading, window.sync_worker, bench, reading)


def named(*situations: Callable[[Stage], Show]) -> dict[str, Callable[[Stage], Show]]:
    """Name situations as their pictures are called."""
    return {one.__name__.replace("_", "-"): one for one in situations}
