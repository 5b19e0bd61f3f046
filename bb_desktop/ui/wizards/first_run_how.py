"""How to come by a key or a token: numbered steps in the browser, and a button that opens it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.wizards.scenes import Picture, Scene

_NUMBER_WIDTH = 20


class HowTo(QFrame):
    """A card of steps that are done elsewhere.

    Signals:
        stuck: What the seller looks for is not there.
    """

    stuck = Signal()

    def __init__(
        self,
        look: theme.Theme,
        heading: str,
        steps: Sequence[tuple[str, Scene | None]],
        *,
        opens: tuple[str, str],
        stuck: str = "",
    ) -> None:
        """List the steps.

        Args:
            look: The colours in use.
            heading: Stands above them.
            steps: A sentence each, and the picture beside it.
            opens: Words of the button that opens the browser, and the address.
            stuck: Words of the link for those who do not find it; "" for none.
        """
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self.address = opens[1]
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(8)
        self.open_button = pieces.button(f" {opens[0]}", self.tr("Opens your browser"))
        self.open_button.setIconSize(QSize(18, 18))
        self.open_button.clicked.connect(self.on_open)
        inside.addWidget(pieces.label(heading, "caption_strong", "heading", wrap=True))
        for number, (words, scene) in enumerate(steps, start=1):
            picture = None if scene is None else Picture(look, scene)
            inside.addLayout(_step(number, words, picture))
        self.stuck_button = pieces.button(stuck, stuck)
        self.stuck_button.setObjectName("link")
        self.stuck_button.clicked.connect(self.stuck)
        inside.addLayout(pieces.row(self.open_button, 1))
        inside.addLayout(pieces.row(self.stuck_button, 1))
        self.stuck_button.setHidden(not stuck)
        inside.addStretch(1)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    @Slot()
    def on_open(self) -> None:
        """Open the page in the browser."""
        QDesktopServices.openUrl(QUrl(self.address))

    @Slot()
    def on_look_changed(self) -> None:
        """Draw the icons anew."""
        self.open_button.setIcon(self._look.icon("external"))


def _step(number: int, words: str, picture: Picture | None) -> QBoxLayout:
    count = pieces.label(f"{number}.", "strong", "muted")
    count.setFixedWidth(_NUMBER_WIDTH)
    text = pieces.label(words, "body", wrap=True)
    made = pieces.row(count, text, gap=6)
    made.setStretch(1, 1)
    made.setAlignment(count, Qt.AlignmentFlag.AlignVCenter)
    if picture is not None:
        made.addWidget(picture)
    return made


class Beside(QWidget):
    """Two parts beside each other where there is room, below each other where not."""

    def __init__(self, first: QWidget, second: QWidget, *, widths: tuple[int, int]) -> None:
        """Put them beside each other."""
        super().__init__()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(18)
        for part, width in zip((first, second), widths, strict=True):
            self._box.addWidget(part, width)

    def fit(self, *, narrow: bool) -> None:
        """Turn."""
        way = QBoxLayout.Direction
        self._box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self._box.setSpacing(12 if narrow else 18)
