"""Text fields under the cursor: what stood in them, put back as if nothing had been typed.

A scan's first keys reach the field, since only the fourth tells that it is a scan. Taking them
back leaves no trace that Qt lets us reach: not in the text, the cursor, the selection, nor in what
Ctrl+Z brings back. What a field holds may be secret, so it is never shown, not even in a log.
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

import shiboken6
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

#: Widgets with this property want the text of scans.
SCAN_TARGET = "bbScanTarget"

TextField = QLineEdit | QPlainTextEdit | QTextEdit

# A selection that was typed over, and the keys, may be several steps back.
_MOST_STEPS = 4


def key_target() -> QWidget | None:
    """Give the widget that keys are meant for; parents see them again when it ignores them."""
    popup, focus = QApplication.activePopupWidget(), QApplication.focusWidget()
    if popup is None:
        return focus or QApplication.activeWindow()
    # Not popup.focusWidget(): PySide lets what that gives die with the popup's own wrapper.
    return focus if focus is not None and popup.isAncestorOf(focus) else popup


def text_field(widget: QWidget) -> TextField | None:
    """Give the field that takes a widget's keys as text; None when they are no text there."""
    found: QWidget | None = widget
    if isinstance(widget, QAbstractSpinBox | QComboBox):
        found = widget.lineEdit()
    elif not isinstance(widget, TextField):
        # The list of a completer hands its keys on to the field that it completes.
        found = widget.focusProxy()
    if isinstance(found, TextField) and found.isEnabled() and not found.isReadOnly():
        return found
    return None


def is_secret(widget: QWidget) -> bool:
    """Say whether a widget hides what is typed into it."""
    found = text_field(widget)
    return isinstance(found, QLineEdit) and found.echoMode() != QLineEdit.EchoMode.Normal


def wants_scans(widget: QWidget) -> bool:
    """Say whether a scan is to be put into this widget as text."""
    return any(
        one is not None and bool(one.property(SCAN_TARGET)) for one in (widget, text_field(widget))
    )


@dataclass(frozen=True, slots=True)
class Content:
    """What stood in a text field, with its cursor and selection."""

    field: TextField
    text: str = dataclasses.field(repr=False)
    anchor: int
    cursor: int

    @classmethod
    def of(cls, found: TextField) -> Content:
        """Remember what stands there now."""
        if isinstance(found, QLineEdit):
            cursor = found.cursorPosition()
            start, end = found.selectionStart(), found.selectionEnd()
            anchor = cursor if start < 0 else end if cursor == start else start
            return cls(found, found.text(), anchor, cursor)
        place = found.textCursor()
        return cls(found, found.toPlainText(), place.anchor(), place.position())

    def put_back(self) -> None:
        """Make the field as it was; nothing happens when it is gone."""
        if not shiboken6.isValid(self.field):
            return
        if isinstance(self.field, QLineEdit):
            self._into_line(self.field)
        else:
            self._into_text(self.field)

    def _into_line(self, line: QLineEdit) -> None:
        if line.text() != self.text and line.echoMode() == QLineEdit.EchoMode.Normal:
            # Undoing takes a whole run of keys back, with those that a person typed before the
            # scan. Typing these anew makes the history what it was, too.
            line.undo()
            at = line.cursorPosition()
            if missing := _missing(self.text, line.text(), at):
                line.insert(missing)
        if line.text() != self.text:
            line.setText(self.text)
        line.setCursorPosition(self.anchor)
        if self.cursor != self.anchor:
            line.setSelection(self.anchor, self.cursor - self.anchor)

    def _into_text(self, edit: QPlainTextEdit | QTextEdit) -> None:
        for _ in range(_MOST_STEPS):
            now = edit.toPlainText()
            if now == self.text or not edit.document().isUndoAvailable():
                break
            edit.undo()
            now = edit.toPlainText()
            at = _alike(now, self.text)
            if missing := _missing(self.text, now, at):
                _replace(edit, at, at, missing)
        now = edit.toPlainText()
        if now != self.text:
            # Only what differs, so that a text keeps its formats.
            head = _alike(now, self.text)
            tail = _alike(now[head:][::-1], self.text[head:][::-1])
            _replace(edit, head, len(now) - tail, self.text[head : len(self.text) - tail])
        place = edit.textCursor()
        place.setPosition(self.anchor)
        place.setPosition(self.cursor, QTextCursor.MoveMode.KeepAnchor)
        edit.setTextCursor(place)


def _missing(wanted: str, now: str, at: int) -> str:
    """Give what has to be put in at a place to get the wanted text; ``""`` if that cannot be."""
    length = len(wanted) - len(now)
    if length > 0 and wanted == now[:at] + wanted[at : at + length] + now[at:]:
        return wanted[at : at + length]
    return ""


def _alike(one: str, other: str) -> int:
    """Count the signs at the beginning that are the same in both."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (a, b) in pairs if a != b), min(len(one), len(other)))


def _replace(edit: QPlainTextEdit | QTextEdit, start: int, end: int, text: str) -> None:
    place = QTextCursor(edit.document())
    before = edit.toPlainText()
    place.setPosition(_units(before[:start]))
    place.setPosition(_units(before[:end]), QTextCursor.MoveMode.KeepAnchor)
    place.insertText(text)


def _units(text: str) -> int:
    """Count as Qt does: a sign beyond Unicode's first plane, as most emoji are, is two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
