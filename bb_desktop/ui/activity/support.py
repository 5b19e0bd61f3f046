"""The text for support: shown first, so that the seller sees what leaves the house, then copied."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from bb_desktop.ui import pieces


class SupportSheet(QWidget):
    """Shows the text; a page in the place of the list, never a dialog.

    Signals:
        closed: The seller goes back.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin empty."""
        super().__init__(parent)
        self.sheet = QPlainTextEdit()
        self.sheet.setReadOnly(True)
        self.sheet.setTabChangesFocus(True)
        self.sheet.setAccessibleName(self.tr("Text for support"))
        self.copy = pieces.button(
            self.tr("Copy"), self.tr("Put this text into the clipboard"), primary=True
        )
        self.back = pieces.button(self.tr("Back"), self.tr("Back to the list"))
        self.said = pieces.label("", "small", "good")
        self.copy.clicked.connect(self.on_copy)
        self.back.clicked.connect(self.closed)
        promise = self.tr(
            "This is what would be copied: no names, no addresses, no keys. Of identifiers and "
            "parcel numbers only the last four characters, order numbers in full."
        )
        whole = pieces.column(
            pieces.label(promise, "body", wrap=True),
            self.sheet,
            pieces.row(self.copy, self.back, self.said, 1),
            gap=10,
        )
        whole.setStretch(1, 1)
        self.setLayout(whole)

    def show_text(self, text: str) -> None:
        """Show a text that was just made."""
        self.sheet.setPlainText(text)
        self.said.setText("")
        self.copy.setFocus()

    @Slot()
    def on_copy(self) -> None:
        """Copy what is shown."""
        QGuiApplication.clipboard().setText(self.sheet.toPlainText())
        self.said.setText(self.tr("Copied."))
