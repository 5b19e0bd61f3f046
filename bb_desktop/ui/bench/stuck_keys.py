"""Keys that do not come up: told once, then ignored until they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from bb_desktop.domain.typing_speed import KeyRun

# People hold these down, and as long as they like.
_HELD_BY_PEOPLE = frozenset(
    {
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_VolumeUp,
        Qt.Key.Key_VolumeDown,
    }
)


class StuckKeys:
    """Watches which key is pressed how often in a row."""

    def __init__(self) -> None:
        """Begin with nothing stuck."""
        self._run = KeyRun()
        self._stuck: set[int] = set()
        # Key and time of the last release.
        self._released = (0, 0)

    def pressed(self, event: QKeyEvent) -> str | None:
        """Count a key.

        Returns:
            None for a key that is in order. For one that is stuck and to be ignored, its name the
            first time, ``""`` from then on.
        """
        key = event.key()
        repeats = self._repeats(event)
        if key in self._stuck and repeats:
            # Another key in between, a scanner's, does not make it come up.
            return ""
        self._stuck.discard(key)
        if key in _HELD_BY_PEOPLE:
            return None
        if self._run.repeats and not repeats:
            # Held down again, it begins anew.
            self._run = KeyRun()
        self._run = self._run.pressed(key, auto_repeat=repeats)
        if not self._run.stuck:
            return None
        self._stuck.add(key)
        return _name(event) if self._run.just_stuck else ""

    def released(self, event: QKeyEvent) -> None:
        """Note that a key came up, or that the platform says so."""
        self._released = (event.key(), event.timestamp())

    def _repeats(self, event: QKeyEvent) -> bool:
        """Say whether a key repeats by itself.

        On X11 Qt does not always notice: the key then comes up and goes down at the same moment.
        """
        moment = (event.key(), event.timestamp())
        return event.isAutoRepeat() or (event.timestamp() != 0 and moment == self._released)


def _name(event: QKeyEvent) -> str:
    """Name a key as it is printed on the keyboard."""
    text = event.text().upper()
    if text and text.isprintable() and not text.isspace():
        return text
    return QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.NativeText)
