"""What lies in a scroll area: as high as its texts need at the width that there is."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """Holds a layout of texts that break into lines.

    Qt asks such a layout how high it has to be where it is narrowest, which is several times
    what it needs, and a scroll area then scrolls through empty space.
    """

    def __init__(self) -> None:
        """Begin without a layout."""
        super().__init__()
        self.setObjectName("sheet")

    def minimumSizeHint(self) -> QSize:
        """Need no height by itself: the scroll area asks for the height at its width."""
        layout = self.layout()
        return QSize(layout.minimumSize().width() if layout is not None else 0, 0)
