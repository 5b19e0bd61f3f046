"""A shop that cannot be opened: whoever double-clicked the program is told why."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from bb_desktop.domain.errors import NotConfigured
from bb_desktop.ui.refused import say_why_not

WHY = NotConfigured("settings.json in the data folder cannot be read.")


@pytest.mark.qt_log_ignore("propagateSizeHints")  # of the screen for tests
def test_why_it_cannot_be_opened_stands_in_a_box(qapp):
    said = []

    def read():
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        said.append(box.text())
        box.accept()

    QTimer.singleShot(50, read)
    say_why_not(None, WHY, platform="windows")

    assert "settings.json in the data folder cannot be read." in said[0]


def test_where_nobody_sees_it_no_box_is_waited_for(qapp):
    say_why_not(None, WHY)

    assert QApplication.activeModalWidget() is None
