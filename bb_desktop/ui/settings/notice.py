"""A sentence about a whole page of the settings, on a ground of its own; it asks for nothing."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from bb_desktop.ui import pieces, theme


class Notice(QFrame):
    """What is to be known of a page; hidden while there is nothing."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin hidden."""
        super().__init__()
        self.setObjectName("notice")
        self._look = look
        self.words = pieces.label("", "body", wrap=True)
        inside = pieces.row(pieces.Symbol(look, "info", "accent_text"), self.words, gap=10)
        inside.setStretch(1, 1)
        inside.setContentsMargins(12, 9, 12, 9)
        self.setLayout(inside)
        self.hide()
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def say(self, sentence: str) -> None:
        """Say something; an empty sentence says nothing."""
        self.words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.setStyleSheet(
            f"QFrame#notice {{ background: {colours.accent_soft};"
            f" border: 1px solid {colours.accent}; border-radius: 6px; }}"
        )
