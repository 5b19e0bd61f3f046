"""One step of a wizard as a sheet, and what is said there about what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.sheet import Sheet

if TYPE_CHECKING:
    from bb_desktop.ui.wizards.first_run_state import FirstRunState

_ICONS = {"good": "check", "caution": "warn", "danger": "octagon", "info": "info"}
_ROLES = {"info": "accent_text"}
_GROUNDS = {"info": "accent_soft"}

_LAID_OUT_MS = 20


class StepSheet(QWidget):
    """One step: a question, a sentence about it, and below what answers it, scrolled if need be."""

    def __init__(self, look: theme.Theme, title: str, about: str) -> None:
        """Make an empty step."""
        super().__init__()
        self.look = look
        self.title = pieces.label(title, "display", wrap=True)
        self.about = pieces.label(about, "body", "muted", wrap=True)
        self.setAccessibleName(title)
        sheet = Sheet()
        self.body = QVBoxLayout(sheet)
        self.body.setContentsMargins(0, 0, 6, 6)
        self.body.setSpacing(12)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(sheet)
        self.area.viewport().setAutoFillBackground(False)
        self._whole = pieces.column(self.title, self.about, self.area, gap=6)
        self._whole.setStretch(2, 1)
        self.setLayout(self._whole)
        self._revealed: QWidget | None = None
        # Once what was said has its room.
        self._soon = QTimer(self, singleShot=True, interval=_LAID_OUT_MS)
        self._soon.timeout.connect(self.on_laid_out)
        self.fit(narrow=False, short=False)

    def fit(self, *, narrow: bool, short: bool) -> None:
        """Leave less air where there is less room."""
        small = narrow or short
        self.title.setFont(theme.font("title" if small else "display"))
        edge = 12 if small else 30
        self._whole.setContentsMargins(edge, 8 if small else 22, edge - 6, 0)
        self.about.setVisible(bool(self.about.text()) and not short)

    def reveal(self, part: QWidget) -> None:
        """Scroll to a part of the sheet as soon as it is laid out."""
        self._revealed = part
        self._soon.start()

    @Slot()
    def on_laid_out(self) -> None:
        """Scroll."""
        if self._revealed is not None:
            self.area.ensureWidgetVisible(self._revealed, 0, theme.GAP)

    def show_state(self, state: FirstRunState) -> None:
        """Show what was entered and found out."""

    def entered(self, state: FirstRunState) -> FirstRunState:
        """Give the state with what stands here now."""
        return state

    def first(self) -> QWidget | None:
        """Give where the keyboard begins; None for the button that goes on."""
        return None

    def let_change(self, *, wanted: bool) -> None:
        """Let nothing be changed while a service is asked about what stands here."""
        sheet = self.area.widget()
        if sheet is not None:
            sheet.setEnabled(wanted)


class Saying(QFrame):
    """One thing that was found: an icon, a sentence, and what to do about it below."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin hidden."""
        super().__init__()
        self._look = look
        self._kind = ""
        self._symbol = pieces.Symbol(look)
        self.sentence = pieces.label("", "strong", "sentence", wrap=True)
        self.to_do = pieces.label("", "body", wrap=True)
        words = pieces.column(self.sentence, self.to_do, gap=2)
        inside = pieces.row(self._symbol, words, gap=10)
        inside.setStretch(1, 1)
        inside.setAlignment(self._symbol, Qt.AlignmentFlag.AlignTop)
        inside.setContentsMargins(12, 9, 12, 9)
        self.setLayout(inside)
        self.setObjectName("saying")
        look.changed.connect(self.on_look_changed)
        self.hide()

    @property
    def kind(self) -> str:
        """Give what is being said: ``good``, ``info``, ``caution``, ``danger``, "" for nothing."""
        return self._kind

    def say(self, kind: str, sentence: str, to_do: str = "", icon: str = "") -> None:
        """Say something; with neither a sentence nor what to do nothing is said."""
        says = bool(sentence or to_do)
        self.setVisible(says)
        self._kind = kind if says else ""
        self._symbol.show_icon(icon or _ICONS[kind], _ROLES.get(kind, kind))
        self.sentence.setText(sentence)
        self.sentence.setVisible(bool(sentence))
        self.to_do.setText(to_do)
        self.to_do.setVisible(bool(to_do))
        self.setAccessibleName(f"{sentence} {to_do}".strip())
        self.on_look_changed()
        if says:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        if self._kind:
            colours = self._look.colours
            role = _ROLES.get(self._kind, self._kind)
            ground = colours.role(_GROUNDS.get(self._kind, f"{self._kind}_soft")).name()
            line = colours.role(_ROLES.get(self._kind, self._kind)).name()
            ink = colours.role(role).name()
            self.setStyleSheet(
                f"QFrame#saying {{ background: {ground}; border: 1px solid {line};"
                f" border-radius: 6px; }} QLabel#sentence {{ color: {ink}; }}"
            )
