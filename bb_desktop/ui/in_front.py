"""Bringing the window in front when the program is started a second time."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from bb_desktop.ui.single import bring_in_front


class InFront(QObject):
    """Belongs to a window and goes with it, so that nothing calls for one that is gone."""

    def __init__(self, window: QWidget) -> None:
        """Take the window."""
        super().__init__(window)
        self._window = window

    @Slot()
    def on_wanted(self) -> None:
        """Show the window, wherever it is."""
        bring_in_front(self._window)
