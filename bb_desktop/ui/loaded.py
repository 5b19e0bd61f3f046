"""The other pages and what is behind them, imported in one place.

At the start this is loaded on a worker, while the rows are on the screen already.
"""

from __future__ import annotations

from bb_desktop.ui.activity.desk import ActivityDesk
from bb_desktop.ui.activity.page import ActivityPage
from bb_desktop.ui.attention.page import AttentionPage
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.bench.page import BenchPage
from bb_desktop.ui.bench.verdicts import Cue
from bb_desktop.ui.choices import Choices
from bb_desktop.ui.guide import Guide
from bb_desktop.ui.help import HelpPage
from bb_desktop.ui.mending.host import Mending
from bb_desktop.ui.papers.delivery import DeliveryNotes
from bb_desktop.ui.presence import Presence
from bb_desktop.ui.reports.desk import ReportsDesk
from bb_desktop.ui.reports.page import ReportsPage
from bb_desktop.ui.settings.desk import SettingsDesk
from bb_desktop.ui.settings.page import SettingsPage
from bb_desktop.ui.sounds import Sounds
from bb_desktop.ui.switching import Switching
from bb_desktop.ui.unsaved import Unsaved
from bb_desktop.ui.wizards.host import Wizards
from bb_desktop.ui.worker import SerialWorker

__all__ = [
    "ActivityDesk",
    "ActivityPage",
    "AttentionPage",
    "BenchCommand",
    "BenchPage",
    "Choices",
    "Cue",
    "DeliveryNotes",
    "Guide",
    "HelpPage",
    "Mending",
    "Presence",
    "ReportsDesk",
    "ReportsPage",
    "SerialWorker",
    "SettingsDesk",
    "SettingsPage",
    "Sounds",
    "Switching",
    "Unsaved",
    "Wizards",
]
