"""A place in the order panel that is filled anew only when what it shows is another value."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from bb_desktop.ui import pieces


class PanelSection(QWidget):
    """Holds the widgets of one section.

    A sync brings a new value of the whole order every few minutes; what did not change keeps its
    widgets, and with them the text that is marked, the focus and the place on the screen.
    """

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("plain")
        self._key: object = None
        self._inside = QVBoxLayout(self)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.setSpacing(6)
        self.hide()

    def fill(self, key: object, build: Callable[[], tuple[QWidget, ...]]) -> bool:
        """Show what ``build`` makes, unless the section shows this key already.

        Returns:
            Whether it was built.
        """
        if key == self._key:
            return False
        self._key = key
        pieces.empty(self._inside)
        made = build()
        for widget in made:
            self._inside.addWidget(widget)
        self.setVisible(bool(made))
        return True

    def clear(self) -> None:
        """Show nothing."""
        self._key = None
        pieces.empty(self._inside)
        self.hide()
