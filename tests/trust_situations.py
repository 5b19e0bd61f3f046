"""The situations in which trust is at stake: a wrong clock, a full disk, what waits, what is lost.

Long pages are drawn a second time at their end, ``…-further``.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QScrollArea

from bb_desktop.domain.household import Damage
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.foreseen import in_our_words
from tests.page_situations import activity, attention_audit, damaged
from tests.stage import Drawn, Show, Stage, let_pass, named
from tests.ui.habits import NOON
from tests.wizard_situations import WIZARD_SITUATIONS, settings_changed

_SLOW = timedelta(hours=3, minutes=10)


def clock_wrong(stage: Stage) -> Show:
    """Draw a computer whose clock is hours slow."""
    conductor = stage.open().conductor
    # What a pass tells where the program has a real clock.
    conductor._clock_ahead = -_SLOW

    def show() -> None:
        conductor.load(())
        stage.rest()

    return show


def disk_full(stage: Stage) -> Show:
    """Draw what is said where nothing can be written any more."""
    window = stage.open()
    detail = "The disk is full: nothing was written. Make room and try again."

    def show() -> None:
        window.shell.banners.say("pass", Notice("danger", in_our_words(detail), retry=True))

    return show


def damaged_without_copy(stage: Stage) -> Show:
    """Draw a damaged database beside which there is no copy."""
    window = stage.open()
    detail = "The database file is not a database, or it is damaged from its first byte."
    window.mending.on_damage(Damage(detail, None, 0, 310, Path("/shop"), NOON))

    return lambda: window.shell.show_page("mending")


def activity_waiting(stage: Stage) -> Show:
    """Draw what waits for a service that is down; in a narrow window it is in front."""
    show_before = activity(stage)

    def show() -> None:
        show_before()
        stage.window.activity.aside.setChecked(stage.narrow)
        stage.rest()

    return show


def settings_unsaved(stage: Stage) -> Show:
    """Draw the question about settings that were changed and not saved."""
    show_before = settings_changed(stage)

    def show() -> Drawn:
        window = stage.window
        window.shell.show_page("settings")
        show_before()
        window.shell.show_page("orders")
        stage.rest()
        question = window.unsaved.question
        assert question is not None
        return question

    return show


def _further(situation: Callable[[Stage], Show]) -> Callable[[Stage], Show]:
    def further(stage: Stage) -> Show:
        show_before = situation(stage)

        def show() -> Drawn:
            drawn = show_before()
            let_pass(0.2)
            for area in stage.window.findChildren(QScrollArea):
                if area.isVisible():
                    bar = area.verticalScrollBar()
                    bar.setValue(bar.maximum())
            return drawn

        return show

    return further


TRUST_SITUATIONS = named(
    clock_wrong,
    disk_full,
    damaged_without_copy,
    activity_waiting,
    settings_unsaved,
)
TRUST_SITUATIONS |= {
    "damaged-further": _further(damaged),
    "attention-audit-further": _further(attention_audit),
    "activity-waiting-further": _further(activity_waiting),
    "settings-packing-further": _further(WIZARD_SITUATIONS["settings-packing"]),
    "settings-about-further": _further(WIZARD_SITUATIONS["settings-about"]),
}
