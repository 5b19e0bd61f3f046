"""Putting buyers' addresses and devices' numbers on the clipboard so that no history keeps them."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

#: What asks the keepers of a clipboard's history to leave something out: Windows' own (its data
#: does not matter), and KDE's. Others, macOS' among them, have no mark that Qt can set.
_NOT_KEPT = {
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"\x01",
    "x-kde-passwordManagerHint": b"secret",
}


def copy_private(text: str) -> None:
    """Copy what is about a buyer or a device; it can be pasted, and is in no history."""
    copied = QMimeData()
    copied.setText(text)
    for kind, content in _NOT_KEPT.items():
        copied.setData(kind, QByteArray(content))
    QGuiApplication.clipboard().setMimeData(copied)
