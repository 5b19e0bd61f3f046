"""The daily copy, and a folder where a database is not safe."""

import pytest
from PySide6.QtCore import QObject, Slot

from bb_desktop.domain.household import Drive
from bb_desktop.ui.banner import Notice
from bb_desktop.ui.housekeeping import Housekeeping
from tests.ui.habits import BROKEN, AHousehold

PATIENCE_MS = 10_000


class Keeping(QObject):
    """The daily work, and what was said of it by subject."""

    def __init__(self, household, worker) -> None:
        super().__init__()
        self.household = household
        self.work = Housekeeping(household, worker)
        self.told: dict[str, Notice | None] = {}
        self.work.noticed.connect(self.on_noticed)

    @Slot(str, object)
    def on_noticed(self, subject: str, notice: Notice | None) -> None:
        self.told[subject] = notice


@pytest.fixture
def keeping(worker, qapp):
    made = Keeping(AHousehold(), worker)
    yield made
    made.work.deleteLater()


def test_a_folder_on_this_computer_needs_no_word(keeping, qtbot):
    keeping.work.look()

    qtbot.waitUntil(lambda: len(keeping.told) == 2, timeout=PATIENCE_MS)
    assert keeping.told == {"drive": None, "copy": None}


@pytest.mark.parametrize(
    ("drive", "words"), [(Drive.NETWORK, "network drive"), (Drive.SYNCED, "copied to other")]
)
def test_a_folder_where_a_database_is_not_safe_is_said(keeping, qtbot, drive, words):
    keeping.household.on = drive
    keeping.work.look()

    qtbot.waitUntil(lambda: len(keeping.told) == 2, timeout=PATIENCE_MS)
    assert words in keeping.told["drive"].sentence


def test_a_copy_that_could_not_be_made_is_said(keeping, qtbot):
    keeping.household.failing = BROKEN
    keeping.work.look()

    qtbot.waitUntil(lambda: "copy" in keeping.told, timeout=PATIENCE_MS)
    assert "disk is full" in keeping.told["copy"].sentence
