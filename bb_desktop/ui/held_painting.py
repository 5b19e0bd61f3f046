"""Painting a window a moment after it was changed as a whole, and not in the same go.

Both together are felt; between the two whoever types or scans is answered.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

_PAUSE_MS = 5


class HeldPainting(QObject):
    """Holds the painting of windows until the event loop has come round."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Make it; nothing is held yet."""
        super().__init__(parent)
        self._held: list[QWidget] = []
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self.on_over)

    def hold(self, window: QWidget) -> None:
        """Paint a window of ours a moment later; it keeps what is on the screen until then."""
        if window.isVisible() and window.updatesEnabled() and shiboken6.createdByPython(window):
            window.setUpdatesEnabled(False)
            self._held.append(window)
            self._timer.start()

    @Slot()
    def on_over(self) -> None:
        """Paint what was held."""
        held, self._held = self._held, []
        for window in held:
            if shiboken6.isValid(window):
                window.setUpdatesEnabled(True)
