"""A mark beside the clock, and what is remembered."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from bb_desktop.adapters.preferences_file import PreferencesFile
from bb_desktop.ui import theme
from bb_desktop.ui.remembered import Remembered
from bb_desktop.ui.tray import Tray
from bb_desktop.ui.worker import SerialWorker
from tests.ui.habits import Desktop


@pytest.fixture
def look(qapp):
    made = theme.Theme(qapp)
    yield made
    made.deleteLater()


@pytest.fixture
def worker():
    made = SerialWorker("reading")
    yield made
    made.close(5)


@pytest.fixture
def remembered(tmp_path, worker, qapp):
    file = PreferencesFile(tmp_path)
    made = Remembered(file.load(), file, worker)
    yield made
    made.deleteLater()


@pytest.fixture
def desktop(qapp):
    return Desktop()


@pytest.fixture
def tray(look, desktop):
    made = Tray(look, icon=desktop)
    yield made
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
