"""Keys that wait until it is known who pressed them, and their second way to a widget."""

from __future__ import annotations

from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QShortcutEvent
from PySide6.QtWidgets import QApplication, QWidget

from bb_desktop.ui.bench.fields import key_target


@dataclass(slots=True)
class Waiting:
    """One key of the run under way.

    Attributes:
        widget: Where it was going.
        press: The key, or what an input method made of it.
        owner: Whose command it is the shortcut of; None for a key that is text.
        command: Likewise.
        landed: It reached its widget, and was not taken back since.
        released: It came up again.
    """

    widget: QWidget
    press: QKeyEvent | QInputMethodEvent
    owner: QObject | None = None
    command: QShortcutEvent | None = None
    landed: bool = False
    released: bool = False

    @property
    def key(self) -> int:
        """Give Qt's number of the key."""
        return self.press.key() if isinstance(self.press, QKeyEvent) else 0


class Run:
    """The keys since a scan may have begun, and which of all keys went no further.

    Whoever did not see a key go down must not see it come up.
    """

    def __init__(self) -> None:
        """Begin with nothing."""
        self._keys: list[Waiting] = []
        self._eaten: set[int] = set()

    def add(self, waiting: Waiting) -> None:
        """Take one more key."""
        self._keys.append(waiting)

    def pressed(self, key: int, *, eaten: bool) -> None:
        """Note whether a key went further."""
        if eaten:
            self._eaten.add(key)
        else:
            self._eaten.discard(key)

    def released(self, key: int) -> bool:
        """Note that a key came up; True when that is to go no further, too."""
        for one in self._keys:
            if one.key == key and not (one.landed or one.released):
                one.released = True
                break
        eaten = key in self._eaten
        self._eaten.discard(key)
        return eaten

    def is_eaten(self, key: int) -> bool:
        """Say whether a key went no further when it went down last."""
        return key in self._eaten

    def taken_back(self) -> None:
        """Note that nothing of the run stands in any field any more."""
        for one in self._keys:
            one.landed = False

    def ended(self) -> list[Waiting]:
        """Give the keys, and begin a new run."""
        keys, self._keys = self._keys, []
        return keys

    def handed_on(self, waiting: Waiting) -> None:
        """Note that a key goes its way now; if it is still down, it comes up there."""
        if not waiting.released:
            self._eaten.discard(waiting.key)


class Replay:
    """Sends keys that were held, so that capture knows them again and lets them pass."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._playing: list[QEvent] = []

    def is_playing(self, event: QEvent) -> bool:
        """Say whether this very event was held before."""
        return any(one is event for one in self._playing)

    def play(self, waiting: Waiting) -> None:
        """Send a key where it was going, or where keys go now when that is gone."""
        if waiting.command is not None:
            if waiting.owner is not None and shiboken6.isValid(waiting.owner):
                self._send(waiting.owner, waiting.command)
            return
        widget = self.alive(waiting.widget) or key_target()
        if widget is None:
            return
        self._send(widget, waiting.press)
        press = waiting.press
        if waiting.released and isinstance(press, QKeyEvent) and shiboken6.isValid(widget):
            self._send(widget, _release_of(press))

    def type_into(self, widget: QWidget, text: str) -> None:
        """Send a whole text as one key."""
        key = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, text
        )
        self._send(widget, key)

    @staticmethod
    def alive(widget: QWidget) -> QWidget | None:
        """Give the widget if it is still there and can be seen."""
        return widget if shiboken6.isValid(widget) and widget.isVisible() else None

    def _send(self, receiver: QObject, event: QEvent) -> None:
        # A command may open a dialog that runs until it is answered, with keys of its own.
        self._playing.append(event)
        try:
            QApplication.sendEvent(receiver, event)
        finally:
            self._playing.remove(event)


def _release_of(press: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        QEvent.Type.KeyRelease,
        press.key(),
        press.modifiers(),
        press.nativeScanCode(),
        press.nativeVirtualKey(),
        press.nativeModifiers(),
        press.text(),
    )
