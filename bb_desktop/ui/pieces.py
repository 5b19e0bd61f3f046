"""Small pieces that every page is put together from: labels, buttons, spaces, rules."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bb_desktop.ui import icons, theme

Box = TypeVar("Box", bound=QBoxLayout)


def label(text: str, kind: str = "body", role: str = "plain", *, wrap: bool = False) -> QLabel:
    """Make a label.

    Args:
        text: What it says; never taken for rich text, since it may come from a buyer.
        kind: Of the type scale.
        role: An object name of the style sheet: plain, muted, heading, danger, caution, good.
        wrap: May take several lines.
    """
    made = QLabel()
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setText(text)
    made.setFont(theme.font(kind))
    made.setObjectName(role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    return made


def in_line(*parts: str) -> str:
    """Put words beside each other, a dot between; none of the dots may begin a line."""
    return "\u00a0· ".join(part for part in parts if part)


def selectable(made: QLabel) -> QLabel:
    """Let a label's text be marked and copied with the mouse."""
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made


def button(text: str, tip: str, *, primary: bool = False) -> QPushButton:
    """Make a button; Enter never presses it unless it has the focus."""
    made = QPushButton(text)
    made.setToolTip(tip)
    made.setAccessibleDescription(tip)
    made.setAutoDefault(False)
    made.setDefault(False)
    if primary:
        made.setObjectName("primary")
        made.setFont(theme.font("strong"))
    return made


def beside_icon(made: QPushButton) -> QPushButton:
    """Keep a button's word off the icon before it; Qt would put them side by side."""
    words = made.text().strip()
    made.setAccessibleName(words)
    made.setText(f" {words}")
    return made


def row(*things: QWidget | QLayout | int, gap: int = theme.GAP) -> QHBoxLayout:
    """Put things beside each other; a number is a stretch."""
    return _filled(QHBoxLayout(), things, gap)


def column(*things: QWidget | QLayout | int, gap: int = theme.GAP) -> QVBoxLayout:
    """Put things below each other; a number is a stretch."""
    return _filled(QVBoxLayout(), things, gap)


def _filled(box: Box, things: tuple[QWidget | QLayout | int, ...], gap: int) -> Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(gap)
    for thing in things:
        if isinstance(thing, int):
            box.addStretch(thing)
        elif isinstance(thing, QWidget):
            box.addWidget(thing)
        else:
            box.addLayout(thing)
    return box


def frame(name: str, inside: QLayout, margin: int = 12) -> QFrame:
    """Put a layout into a card or well, by the object name of the style sheet."""
    made = QFrame()
    made.setObjectName(name)
    inside.setContentsMargins(margin, margin, margin, margin)
    made.setLayout(inside)
    return made


def rule() -> QFrame:
    """Make a thin line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            empty(inner)
        if widget is not None:
            widget.hide()
            widget.deleteLater()


class Symbol(QWidget):
    """An icon that stands alone, in the colour of a role; redrawn with the theme."""

    def __init__(self, look: theme.Theme, name: str = "", role: str = "text", size: int = 18):
        """Draw an icon; an empty name draws nothing."""
        super().__init__()
        self._look = look
        self._name = name
        self._role = role
        self.setFixedSize(QSize(size, size))
        look.changed.connect(self.update)

    def show_icon(self, name: str, role: str) -> None:
        """Draw another icon."""
        self._name, self._role = name, role
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._name:
            painter = QPainter(self)
            colour = self._look.colours.role(self._role)
            icons.draw(painter, self._name, QRectF(self.rect()), colour)
            painter.end()
