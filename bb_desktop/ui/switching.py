"""Switching while the window is open: another theme, language, or other choices of the seller's."""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui import key_filters
from bb_desktop.ui.bench.answers import Answer, BenchCommand
from bb_desktop.ui.held_painting import HeldPainting
from bb_desktop.ui.language import Words
from bb_desktop.ui.theme import theme_of

if TYPE_CHECKING:
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.main_window import MainWindow
    from bb_desktop.ui.shell import Shell

#: Between two pages that are built: whoever types meanwhile is answered.
_PAUSE_MS = 10


class Switching(QObject):
    """Makes a window go on under other circumstances; nothing is started anew."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to what is chosen anywhere."""
        super().__init__(window)
        self._window = window
        self._asked_language = window.language.wanted(window.first.language)
        #: The pages in another language, as far as they are built.
        self._coming: Shell | None = None
        self._with_rows = False
        #: Shells of before and their pages, behind the one in use.
        self._going: deque[QWidget] = deque()
        self._letting_go = QTimer(self, interval=_PAUSE_MS)
        self._letting_go.timeout.connect(self.on_letting_go)
        self._painting = HeldPainting(self)
        self._building = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._building.timeout.connect(self.on_building)
        window.remembered.changed.connect(self.on_remembered)
        window.choices.changed.connect(self.on_choices)

    @Slot(object)
    def on_remembered(self, preferences: Preferences) -> None:
        """Put on another theme, or speak another language, as it was chosen anywhere."""
        window = self._window
        if theme_of(preferences) is not window.look.choice:
            window.look.choose(theme_of(preferences))
        window.bench_worker.submit(partial(window.back_room.scanning.prefer, preferences))
        wanted = window.language.wanted(preferences.language)
        if wanted != self._asked_language:
            self._asked_language = wanted
            # Behind what the bench is doing now: its answers still reach the pages that asked.
            window.held_scans = window.held_scans or []
            window.bench_worker.submit(
                window.language.reading(preferences.language), done=self.on_words_read
            )

    @Slot(object)
    def on_words_read(self, words: Words) -> None:
        """Say everything in another language, once the pages that do are built."""
        window = self._window
        if words.language != self._asked_language:
            return
        self.stop()
        window.language.use(words)
        self._building.start()

    @Slot()
    def on_building(self) -> None:
        """Build one page more beside the ones in use: all at once would be felt."""
        with key_filters.in_one_go():
            self._build_more()

    def _build_more(self) -> None:
        window, coming = self._window, self._coming
        if coming is None:
            self._coming = window.new_shell(window.shell.place)
        elif not self._with_rows:
            coming.furnish_orders(window.lasting.shop.bench)
            coming.fit(window.width(), window.height())
            self._with_rows = True
        elif not self._one_page_more(coming):
            self._coming, self._with_rows = None, False
            self._change_to(coming)
            return
        self._building.start()

    def _one_page_more(self, coming: Shell) -> bool:
        """Build one; of the settings only what whoever has them in front waits for anyway."""
        window = self._window
        if coming.make_ready(window.lasting):
            return True
        return window.shell.page == "settings" and coming.settings.make_almost_ready()

    def stop(self) -> None:
        """Build no more; what is half built goes."""
        self._building.stop()
        coming, self._coming, self._with_rows = self._coming, None, False
        if coming is not None:
            if "settings" in coming.__dict__:
                coming.settings.close_worker(0.0)
            coming.deleteLater()

    def _change_to(self, shell: Shell) -> None:
        """Go on in other pages, where the seller is in those of before."""
        window, before = self._window, self._window.shell
        place, bench, left = before.place, before.bench, window.wizards.left
        scanning = window.back_room.scanning
        passes = before.activity.side.passes
        in_front = window.isActiveWindow()
        if window.papers.viewer is not None:
            window.papers.viewer.close()
            window.papers.viewer = None
        before.settings.close_worker(0.0)
        self._painting.hold(window)
        window.put_in(shell)
        before.retire()
        # At once, and before the pages that it leads to.
        window.guide.deleteLater()
        self._going += (*before.pages.values(), before)
        self._letting_go.start()
        window.conductor.show_rows_on(shell)
        window.furnish_shell(place, left)
        shell.activity.side.take_passes(passes)
        window.presence.tray.speak()
        if in_front:
            window.activateWindow()
        window.shell.fit(window.width(), window.height())
        if window.syncing.running:
            window.shell.status.begin()
        window.conductor.load(None)
        if bench.band.verdict.stays:
            repeat = BenchCommand.REPEAT
            window.bench_worker.submit(partial(scanning.command, repeat), done=self.on_open_order)
        elif bench.order is not None:
            window.bench_worker.submit(scanning.look_again, done=self.on_open_order)
        window.hear_held_scans()

    @Slot()
    def on_letting_go(self) -> None:
        """Let a page of before go, and its shell last: all at once would be felt."""
        if self._going:
            self._going.popleft().deleteLater()
        else:
            self._letting_go.stop()

    @Slot(object)
    def on_open_order(self, answer: Answer | None) -> None:
        """Show the order that is open, and what it waits for, on a bench that was made anew."""
        window = self._window
        if answer is not None:
            window.shell.bench.show_again(answer)
            window.guide.on_verdict(answer.verdict)

    @Slot(object)
    def on_choices(self, shop: Shop) -> None:
        """Go by the seller's other choices from now on: nothing is started anew."""
        window = self._window
        room, lasting = window.back_room, window.lasting
        window.lasting = replace(lasting, shop=shop)
        for desk in (room, lasting.activity_desk, lasting.reports_desk, lasting.settings_desk):
            window.reading_worker.submit(partial(desk.use, shop))
        window.presence.use(shop)
        window.bench_worker.submit(
            partial(room.scanning.use, shop), done=window.conductor.on_bench_looked
        )
        window.shell.status.name_bench(shop.bench)
        window.guide.use(shop.region)
        window.conductor.load(None)
        window.syncing.look_again()
