"""Days of a shop as its window shows them: each pass on the window's own workers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from bb_desktop.ui.commands import PAGES
from bb_desktop.ui.frame import Works
from bb_desktop.ui.main_window import MainWindow
from tests.endurance.days import AShopForDays

_NEVER_S = 86_400.0
#: Somebody looks at another page after so many passes.
_PASSES_A_PAGE = 20
#: By then each page was opened once.
_AT_HOME = 150
#: A minute lies between two passes, and somebody who turns a page does not do it in the same
#: instant: what one of them brings is on the screen before the next.
_PAUSE_MS = 50


class InTheWindow(QObject):
    """A window on a shop; its clock is turned from pass to pass."""

    def __init__(self, shop: AShopForDays, passes: int, after: Callable[[], None]) -> None:
        """Make the window.

        Args:
            shop: Its people go on beside it.
            passes: How many are shown.
            after: Called after each of them.
        """
        # Before the first object of Qt.
        found = QApplication.instance() or QApplication([])
        super().__init__()
        self._application = found
        self._shop, self._left, self._after = shop, passes, after
        program = shop.program
        self.window = MainWindow(now=shop.clock.now)
        self.window.furnish(
            Works(
                store=program.store,
                clock=shop.clock,
                shop=program.shop,
                sync=shop.sync,
                give_way=program.give_way,
                household=shop.house,
            ),
            sync_every_s=_NEVER_S,
        )
        self.window.syncing.ended.connect(self.on_over)
        self.window.syncing.failed.connect(self.on_over)

    def play(self) -> dict[str, object]:
        """Show them all; gives what the window's watchdog saw."""
        self.window.show()
        self._application.exec()
        figures = self.window.watchdog.figures
        self.window.presence.closing.end_now()
        self.window.close()
        return asdict(figures)

    @Slot()
    def on_over(self) -> None:
        """Go on: a minute passes, on the bench's worker, so that nothing here takes time."""
        happened = self._shop.happened
        happened["passes"] += 1
        if happened["passes"] == _AT_HOME:
            # What pages cost when they are opened first is measured elsewhere.
            self.window.watchdog.forget()
        self._left -= 1
        if self._left <= 0:
            self._after()
            # Not asked for: the window might want to stay beside the clock.
            self._application.exit()
            return
        QTimer.singleShot(_PAUSE_MS, self.on_shown)

    @Slot()
    def on_shown(self) -> None:
        """Look at another page now and then."""
        if self._left % _PASSES_A_PAGE == 0:
            page = PAGES[(self._left // _PASSES_A_PAGE) % len(PAGES)]
            self.window.shell.show_page(page)
        QTimer.singleShot(_PAUSE_MS, self.on_next)

    @Slot()
    def on_next(self) -> None:
        """Let people go on until the next minute."""
        self.window.bench_worker.submit(self._between, done=self.on_minute, failed=self.on_minute)

    def _between(self) -> None:
        """Measure, and let people go on; what is counted here is no work of the window's."""
        self._after()
        self._shop.people()

    @Slot(object)
    def on_minute(self, _nothing: object) -> None:
        """Run the pass of this minute."""
        self.window.syncing.on_clock()
