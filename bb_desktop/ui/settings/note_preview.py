"""A note before and after, side by side: what is ours in it is marked, the rest is people's."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from bb_desktop.domain.shop import Shop
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.messages import number
from bb_desktop.ui.settings.note_desk import NotedOrder

#: Lines of a note that are shown; a note may hold a long conversation.
_MOST_LINES = 8
_NARROW_BELOW = 460


class NotePreview(QWidget):
    """One real note."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin without a note."""
        super().__init__()
        self._look = look
        self.heading = pieces.label("", "small_strong")
        self.before = NoteText(look, self.tr("In ShipStation now"))
        self.after = NoteText(look, self.tr("With this template"))
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(theme.GAP)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 4)
        whole.setSpacing(4)
        whole.addWidget(self.heading)
        whole.addLayout(self._grid)
        self._beside: bool | None = None
        self._arrange(beside=True)

    def show_note(self, noted: NotedOrder, shop: Shop) -> None:
        """Show what a template makes of a note."""
        after, ours = noted.after(shop), noted.ours(shop)
        words = (
            self.tr("Order {number}")
            if after != noted.before
            else self.tr("Order {number}: nothing changes")
        )
        self.heading.setText(words.format(number=number(noted.order_id)))
        self.before.show_lines(noted.before, (*ours, *noted.written))
        self.after.show_lines(after, ours)

    def _arrange(self, *, beside: bool) -> None:
        if beside == self._beside:
            return
        self._beside = beside
        for one in (self.before, self.after):
            self._grid.removeWidget(one)
        self._grid.addWidget(self.before, 0, 0)
        self._grid.addWidget(self.after, 0 if beside else 1, 1 if beside else 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1 if beside else 0)

    def resizeEvent(self, event: object) -> None:
        """Put the two below each other where they have no room beside."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._arrange(beside=self.width() >= _NARROW_BELOW)


class NoteText(QFrame):
    """The lines of a note; ours have a bar and a bold type."""

    def __init__(self, look: theme.Theme, heading: str) -> None:
        """Begin without lines."""
        super().__init__()
        self.setObjectName("well")
        self._look = look
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(10, 7, 10, 9)
        inside.setSpacing(4)
        inside.addWidget(pieces.label(heading, "caption_strong", "muted"))
        inside.addLayout(self._lines)
        inside.addStretch(1)
        self._shown: tuple[str, frozenset[str]] = ("", frozenset())
        self.setAccessibleName(heading)
        look.changed.connect(self.on_look_changed)

    @property
    def text(self) -> str:
        """Give the note that is shown."""
        return self._shown[0]

    def show_lines(self, note: str, ours: Collection[str]) -> None:
        """Show a note."""
        self._shown = (note, frozenset(ours))
        self.setAccessibleDescription(note)
        pieces.empty(self._lines)
        lines = note.splitlines()
        for line in lines[:_MOST_LINES]:
            self._lines.addWidget(self._line(line, ours=line in self._shown[1]))
        if len(lines) > _MOST_LINES:
            self._lines.addWidget(pieces.label("…", "small", "muted"))
        if not note:
            self._lines.addWidget(pieces.label(self.tr("(empty)"), "small", "muted"))

    def _line(self, text: str, *, ours: bool) -> QLabel:
        made = pieces.label(text or " ", "small_strong" if ours else "small", wrap=True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if ours:
            colours = self._look.colours
            made.setToolTip(self.tr("Written by BB Desktop"))
            made.setStyleSheet(
                f"background: {colours.accent_soft}; color: {colours.accent_text};"
                f" border-left: 3px solid {colours.accent}; padding: 1px 6px;"
            )
        return made

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        self.show_lines(*self._shown)
