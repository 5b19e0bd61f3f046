"""Catching scans wherever the focus is, without ever keeping a key from somebody who types.

In a text field keys arrive at once; when they turn out to be a scan the field gets its old
content back and the rest is eaten, with the Enter or Tab at its end, so that no button is
pressed. Anywhere else the first keys are held for an instant and handed on if a person typed them.
"""

from __future__ import annotations

import time
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from bb_desktop.ui.bench.collector import ScanCollector, Step

#: A timer this late was kept waiting, and so were the keys: they are let through first.
_STALLED_MS = 200
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_SILENT = (
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
)
_WATCHED = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride)


@dataclass(frozen=True, slots=True)
class _Content:
    """What stood in a text field, with its cursor and selection."""

    field: QWidget
    text: str
    anchor: int
    cursor: int

    @classmethod
    def of(cls, field: QWidget) -> _Content | None:
        if isinstance(field, QLineEdit):
            cursor = field.cursorPosition()
            start, end = field.selectionStart(), field.selectionEnd()
            anchor = cursor if start < 0 else end if cursor == start else start
            return cls(field, field.text(), anchor, cursor)
        if isinstance(field, QPlainTextEdit | QTextEdit):
            place = field.textCursor()
            return cls(field, field.toPlainText(), place.anchor(), place.position())
        return None

    def put_back(self) -> None:
        if not shiboken6.isValid(self.field):
            return
        if isinstance(self.field, QLineEdit):
            self.field.setText(self.text)
            self.field.setCursorPosition(self.anchor)
            if self.cursor != self.anchor:
                self.field.setSelection(self.anchor, self.cursor - self.anchor)
        elif isinstance(self.field, QPlainTextEdit | QTextEdit):
            self.field.setPlainText(self.text)
            place = self.field.textCursor()
            place.setPosition(self.anchor)
            place.setPosition(self.cursor, place.MoveMode.KeepAnchor)
            self.field.setTextCursor(place)


@dataclass(frozen=True, slots=True)
class _Held:
    """A key that waits until it is known whether a person pressed it."""

    widget: QWidget
    key: int
    modifiers: Qt.KeyboardModifier
    text: str


class ScanCapture(QObject):
    """Watches all keys of the application.

    Signals:
        scanned: A complete scan, as it was typed.
    """

    scanned = Signal(str)

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        """Begin to watch; `stop` ends it."""
        super().__init__(parent)
        self._application = application
        self._collector = ScanCollector()
        self._before: _Content | None = None
        self._held: list[_Held] = []
        self._replaying = False
        self._last_arrival = 0.0
        self._pause = QTimer(self, singleShot=True)
        self._pause.timeout.connect(self.on_pause)
        application.installEventFilter(self)

    def stop(self) -> None:
        """Watch no longer."""
        self._application.removeEventFilter(self)
        self._pause.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key once, at the widget that it is meant for."""
        kind = event.type()
        if kind not in _WATCHED or self._replaying or not isinstance(event, QKeyEvent):
            return False
        widget = _target()
        if widget is None or watched is not widget:
            return False
        if kind == QEvent.Type.ShortcutOverride:
            return self._override(event)
        if kind == QEvent.Type.KeyRelease:
            return any(held.key == event.key() for held in self._held)
        return self._pressed(widget, event)

    def _override(self, event: QKeyEvent) -> bool:
        """Keep a scan's keys from being taken for shortcuts (Space and Enter, above all)."""
        ending = event.key() in _ENDS and self._collector.scanning
        inside = self._collector.collecting and _character(event) != ""
        if ending or inside:
            event.accept()
            return True
        return False

    def _pressed(self, widget: QWidget, event: QKeyEvent) -> bool:
        at_ms = float(event.timestamp()) or time.monotonic() * 1000
        self._last_arrival = time.monotonic()
        if event.key() in _SILENT:
            return False
        if event.key() in _ENDS and not event.isAutoRepeat():
            return self._apply(self._collector.end(at_ms))
        text = _character(event)
        if not text or event.isAutoRepeat():
            self._apply(self._collector.pause())
            return False
        content = _Content.of(widget) if _takes_text(widget) else None
        if content is None and text == " " and not self._collector.collecting:
            # No code begins with a blank, and buttons are pressed with it.
            return False
        step = self._collector.key(text, at_ms, in_field=content is not None)
        eaten = self._apply(step)
        if step.began:
            self._before = content
        self._pause.start(self._collector.pause_ms)
        if eaten or content is not None:
            return eaten
        self._held.append(_Held(widget, event.key(), event.modifiers(), text))
        return True

    def _apply(self, step: Step) -> bool:
        if step.recognised:
            self._held.clear()
            if self._before is not None:
                self._before.put_back()
                self._before = None
        if step.over:
            self._hand_on()
        if step.scan is not None:
            self._held.clear()
            self._pause.stop()
            self.scanned.emit(step.scan)
        return step.eaten

    def _hand_on(self) -> None:
        """Give held keys to whom they were meant for."""
        held, self._held = self._held, []
        self._replaying = True
        try:
            for one in held:
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    if shiboken6.isValid(one.widget):
                        event = QKeyEvent(kind, one.key, one.modifiers, one.text)
                        QApplication.sendEvent(one.widget, event)
        finally:
            self._replaying = False

    @Slot()
    def on_pause(self) -> None:
        """End a scan that has no Enter at its end."""
        waited_ms = (time.monotonic() - self._last_arrival) * 1000
        if waited_ms > self._collector.pause_ms + _STALLED_MS:
            # The program was busy; keys that came meanwhile still wait behind this timer.
            self._last_arrival = time.monotonic()
            self._pause.start(self._collector.pause_ms)
            return
        self._apply(self._collector.pause())


def _target() -> QWidget | None:
    """Give the widget that keys are meant for; parents see them again when it ignores them."""
    return (
        QApplication.activePopupWidget()
        or QApplication.focusWidget()
        or QApplication.activeWindow()
    )


def _takes_text(widget: QWidget) -> bool:
    return (
        isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit)
        and not widget.isReadOnly()
        and widget.isEnabled()
    )


def _character(event: QKeyEvent) -> str:
    """Give the one character that a key stands for, ``""`` for keys that are commands."""
    text = event.text()
    commands = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    pressed = event.modifiers() & commands
    # Control and Alt together are AltGr on Windows, which makes signs.
    if pressed and pressed != commands:
        return ""
    if event.modifiers() & Qt.KeyboardModifier.MetaModifier:
        return ""
    # The group separator of GS1 codes is no printable sign, but part of the code.
    return text if len(text) == 1 and (text.isprintable() or text == "\x1d") else ""
