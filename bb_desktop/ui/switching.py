"""Switching while the window is open: another theme, language, or other choices of the seller's."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from bb_desktop.application.preferences import Preferences
from bb_desktop.ui.bench.answers import Answer, BenchCommand
from bb_desktop.ui.language import Words
from bb_desktop.ui.theme import theme_of

if TYPE_CHECKING:
    from bb_desktop.domain.shop import Shop
    from bb_desktop.ui.main_window import MainWindow


class Switching(QObject):
    """Makes a window go on under other circumstances; nothing is started anew."""

    def __init__(self, window: MainWindow) -> None:
        """Listen to what is chosen anywhere."""
        super().__init__(window)
        self._window = window
        self._asked_language = window.language.wanted(window.first.language)
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
        """Say everything in another language from now on."""
        window = self._window
        if words.language != self._asked_language:
            return
        place, bench, left = window.shell.place, window.shell.bench, window.wizards.left
        scanning = window.back_room.scanning
        passes = window.shell.activity.side.passes
        window.language.use(words)
        in_front = window.isActiveWindow()
        if window.papers.viewer is not None:
            window.papers.viewer.close()
            window.papers.viewer = None
        window.shell.settings.close_worker(0.0)
        # Qt hides the shell of before and lets it go, with all its pages and actions.
        window.make_frame(place)
        window.shell.furnish_orders(window.lasting.shop.bench)
        window.conductor.show_rows_on(window.shell)
        window.furnish_shell(place, left)
        window.shell.activity.side.take_passes(passes)
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
