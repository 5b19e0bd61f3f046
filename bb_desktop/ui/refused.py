"""Why a shop cannot be opened, said where somebody started the program by a double click."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.ui.messages import error_sentence

#: Nobody sees what is shown on these; standard error says it.
_UNSEEN = ("offscreen", "minimal")


def say_why_not(window: QWidget | None, error: BbDesktopError, platform: str = "") -> None:
    """Say it in a box, and wait until it was read.

    Args:
        window: What the box belongs to.
        error: Why.
        platform: Where Qt draws; ``""`` asks Qt.
    """
    if (platform or QGuiApplication.platformName()) in _UNSEEN:
        return
    box = QMessageBox(
        QMessageBox.Icon.Critical,
        "BB Desktop",
        error_sentence(error),
        QMessageBox.StandardButton.Ok,
        window,
    )
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
    box.deleteLater()
