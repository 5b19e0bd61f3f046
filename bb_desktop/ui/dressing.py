"""Putting another style sheet on: what is on the screen at once, what is hidden a little at a time.

Qt gives every widget an application's sheet anew as often as it has parents: with all pages made
that holds a window up for more than half a second. Here each gets it once, parents first.
"""

from __future__ import annotations

import time
from collections import deque

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.ui import key_filters
from bb_desktop.ui.held_painting import HeldPainting

#: Seconds of work in one go, far less than what is felt, and the pause after it.
_SLICE_S, _PAUSE_MS = 0.012, 5
#: What is on the screen is painted first.
_PAINTED_MS = 40


class Dresser(QObject):
    """Puts style sheets on an application."""

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        """Make it; nothing is put on yet."""
        super().__init__(parent)
        self._application = application
        #: Only widgets of ours: of those that Qt makes for itself nobody hears when they go.
        self._waiting: deque[QWidget] = deque()
        self._painting = HeldPainting(self)
        self._going_on = QTimer(self, singleShot=True)
        self._going_on.timeout.connect(self.on_going_on)

    def put_on(self, sheet: str) -> None:
        """Put a sheet on; windows that are on the screen have it at once."""
        application = self._application
        if sheet == application.styleSheet():
            return
        if not application.styleSheet():
            application.setStyleSheet(sheet)
            return
        with key_filters.in_one_go():
            self._put_on_anew(sheet)
        self._going_on.start(_PAINTED_MS)

    def _put_on_anew(self, sheet: str) -> None:
        application = self._application
        # Forgets which widgets have the sheet of before: else Qt goes through them all.
        application.style().unpolish(application)
        application.setStyleSheet(sheet)
        application.style().polish(application)
        self._waiting.clear()
        seen = deque(one for one in application.topLevelWidgets() if one.parent() is None)
        for window in seen:
            self._painting.hold(window)
        while seen:
            widget = seen.popleft()
            if widget.isVisible() or not shiboken6.createdByPython(widget):
                seen.extend(_dressed(widget))
            else:
                self._waiting.append(widget)

    @Slot()
    def on_going_on(self) -> None:
        """Go on with what is hidden, for as long as nobody notices."""
        with key_filters.in_one_go():
            self._dress_some()
        if self._waiting:
            self._going_on.start(_PAUSE_MS)

    def _dress_some(self) -> None:
        until_s = time.perf_counter() + _SLICE_S
        while self._waiting:
            widget = self._waiting.popleft()
            if shiboken6.isValid(widget):
                self._waiting.extendleft(reversed(_dressed(widget)))
            if time.perf_counter() > until_s:
                return


def _dressed(widget: QWidget) -> list[QWidget]:
    """Dress a widget, and what Qt made in it; give those of ours in it, which are next."""
    _dress(widget)
    next_ones: list[QWidget] = []
    for child in widget.children():
        if isinstance(child, QWidget):
            ours = shiboken6.createdByPython(child)
            next_ones += (child,) if ours else _dressed(child)
    return next_ones


def _dress(widget: QWidget) -> None:
    """Give a widget the sheet in use."""
    # WORKAROUND Qt gives a widget back the font that it had when a sheet was first put on it; one
    # that has become smaller with its window since would be large again. Remove when the polishing
    # of a style sheet leaves fonts alone that were set after it.
    sized = shiboken6.createdByPython(widget) and widget.testAttribute(
        Qt.WidgetAttribute.WA_SetFont
    )
    font = QFont(widget.font()) if sized else None
    widget.style().polish(widget)
    # All sheets differ in their colours only: nothing has to be measured anew.
    widget.update()
    if font is not None and widget.font() != font:
        widget.setFont(font)
