"""The help's page of keys: every key, and the card that does the same without one."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.actions import key_text
from bb_desktop.ui.bench.answers import BenchCommand
from bb_desktop.ui.commands import COMMANDS, GROUPS
from bb_desktop.ui.messages import say
from bb_desktop.ui.sheet import Sheet

_CARDS = {
    "undo": BenchCommand.UNDO,
    "hold": BenchCommand.HOLD,
    "next": BenchCommand.NEXT,
    "repeat": BenchCommand.REPEAT,
    "sure": BenchCommand.SURE,
    "answer": BenchCommand.NOTED,
    "help": BenchCommand.HELP,
}


class KeysPage(QScrollArea):
    """Lists what keys and command cards do."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin with what is said about all of them; `make_ready` lists them, or the showing."""
        super().__init__()
        self._look = look
        sheet = Sheet()
        inside = QVBoxLayout(sheet)
        inside.setContentsMargins(0, 0, 6, 0)
        inside.setSpacing(theme.GAP)
        intro = self.tr(
            "A scan works on every page and needs no mouse. A packing slip opens its order at the "
            "bench, a phone goes into the order that is open."
        )
        inside.addWidget(pieces.label(intro, "body", "muted", wrap=True))
        metrics = QFontMetrics(theme.font("strong"))
        #: One width for all cards, so that what the keys do begins at the same place.
        self._keys_width = max(
            metrics.horizontalAdvance(_keys(name)) for _, names in GROUPS for name in names
        )
        inside.addStretch(1)
        self._inside = inside
        #: Headings and commands that are not listed yet.
        self._to_list = deque(GROUPS)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Keys and command cards"))

    def make_ready(self) -> bool:
        """List some more keys ahead of the first showing; False once all are there."""
        if not self._to_list:
            return False
        heading, names = self._to_list.popleft()
        self._inside.insertWidget(self._inside.count() - 1, self._group(say(heading), names))
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """List what is missing."""
        while self.make_ready():
            pass
        super().showEvent(event)

    def _group(self, heading: str, names: tuple[str, ...]) -> QFrame:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(1, self._keys_width)
        grid.setColumnMinimumWidth(2, 70)
        grid.setColumnStretch(3, 1)
        grid.addWidget(pieces.label(heading, "caption_strong", "heading"), 0, 0, 1, 4)
        for row, name in enumerate(names, start=1):
            command = COMMANDS[name]
            keys = _keys(name)
            card = _CARDS.get(name)
            grid.addWidget(pieces.Symbol(self._look, command.icon, "text_muted"), row, 0)
            grid.addWidget(pieces.label(keys, "strong"), row, 1)
            grid.addWidget(pieces.label(card.value if card else "", "caption", "muted"), row, 2)
            words = pieces.label(say(command.tip), "body", wrap=True)
            words.setAccessibleName(f"{say(command.word)}: {keys}. {say(command.tip)}")
            grid.addWidget(words, row, 3)
        return pieces.frame("card", grid)


def _keys(name: str) -> str:
    """Write the keys of a command, two at most; Enter and Return are one to a seller."""
    shown = COMMANDS[name].keys[: 1 if name == "primary" else 2]
    return "  ".join(key_text(key) for key in shown)
