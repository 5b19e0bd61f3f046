"""A longer text in the place of the settings' cards: what's new, the licence, diagnostics."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.documents import page_style, show_markdown, text_browser, without_title

_LEAST_HEIGHT = 200


class TextView(QWidget):
    """Shows a text; copies it, or has it written into a file.

    Signals:
        closed: The seller goes back.
        save_wanted: The text is to be written into a file.
    """

    closed = Signal()
    save_wanted = Signal()

    def __init__(self, look: theme.Theme) -> None:
        """Begin empty."""
        super().__init__()
        self.title = pieces.label("", "lead", wrap=True)
        self.promise = pieces.label("", "body", wrap=True)
        self.page = text_browser("text")
        self.page.setMinimumHeight(_LEAST_HEIGHT)
        self.page.setTabChangesFocus(True)
        self._markdown = ""
        self.copy = pieces.button(self.tr("Copy"), self.tr("Put this text into the clipboard"))
        self.save = pieces.button(
            self.tr("Save as a zip file …"), self.tr("Write it into a file to send"), primary=True
        )
        self.back = pieces.button(self.tr("Back"), self.tr("Back to the settings"))
        self.said = pieces.label("", "small", "good", wrap=True)
        self.copy.clicked.connect(self.on_copy)
        self.save.clicked.connect(self.save_wanted)
        self.back.clicked.connect(self.closed)
        buttons = pieces.row(self.save, self.copy, self.back, self.said)
        buttons.setStretch(3, 1)
        whole = pieces.column(self.title, self.promise, self.page, buttons, gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._look = look
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def show_text(
        self,
        title: str,
        text: str,
        *,
        promise: str = "",
        markdown: bool = False,
        file: bool = False,
    ) -> None:
        """Show a text.

        Args:
            title: What it is.
            text: Of our own; never a buyer's.
            promise: What is to be known of it first.
            markdown: Written with headings and lists.
            file: May be saved.
        """
        self.title.setText(title)
        self.promise.setText(promise)
        self.promise.setVisible(bool(promise))
        self.page.setAccessibleName(title)
        self._markdown = without_title(text) if markdown else ""
        if markdown:
            show_markdown(self.page, self._markdown, self._look.colours)
        else:
            self.page.setPlainText(text)
        self.save.setVisible(file)
        self.copy.setVisible(file)
        self.said.setText("")
        self.page.setFocus()

    @Slot()
    def on_copy(self) -> None:
        """Copy what is shown."""
        QGuiApplication.clipboard().setText(self.page.toPlainText())
        self.said.setText(self.tr("Copied."))

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        self.page.setStyleSheet(page_style("text", self._look.colours))
        if self._markdown:
            show_markdown(self.page, self._markdown, self._look.colours)
