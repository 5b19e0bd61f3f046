"""A code typed by hand: the number, and then its last four characters once more.

A scanner reads a check digit with every code; a person who copies fifteen figures off a screen
makes a mistake in one of thirty. Asked twice, none of these reaches an order unseen.
"""

from __future__ import annotations

import time

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from bb_desktop.domain.typed import Typed
from bb_desktop.ui import pieces, theme

_ASKED_AGAIN = 4
#: What may stand between the characters, as labels and screens show them.
_BETWEEN = " \t-./\u00a0\u202f"


def _bare(text: str) -> str:
    return "".join(letter for letter in text if letter not in _BETWEEN).casefold()


class TypedEntry(QFrame):
    """Asks for a code in the page; it is no dialog, and scanning goes on beside it.

    Signals:
        typed: A code that was typed the same twice, as a `Typed`.
        closed: It went away.
    """

    typed = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin hidden."""
        super().__init__(parent)
        self.setObjectName("card")
        self._first = ""
        self.asks = pieces.label("", "lead", wrap=True)
        self.says = pieces.label("", "body", "danger", wrap=True)
        self.field = QLineEdit()
        self.field.setFont(theme.font("title"))
        self.field.setMinimumHeight(44)
        self.field.setMaxLength(64)
        self.field.returnPressed.connect(self.on_entered)
        hint = pieces.label(
            self.tr("Enter goes on, Esc ends. A scan works all the while."),
            "small",
            "muted",
            wrap=True,
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.setSpacing(theme.GAP)
        for widget in (self.asks, self.field, self.says, hint):
            inside.addWidget(widget)
        inside.addStretch(1)
        self.hide()

    def begin(self) -> None:
        """Ask for a code, from the start."""
        self._ask_first("")
        self.field.clear()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def end(self) -> None:
        """Go away; what was typed is forgotten."""
        if not self.isHidden():
            self._first = ""
            self.field.clear()
            self.hide()
            self.closed.emit()

    @property
    def asked_again(self) -> bool:
        """Say whether the last four are asked for."""
        return bool(self._first)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
            return
        super().keyPressEvent(event)

    @Slot()
    def on_entered(self) -> None:
        """Take the code, then its last four; the same twice is sent."""
        text = self.field.text().strip()
        if not text:
            return
        if not self._first:
            self._first = text
            words = self.tr("Type its last {count} characters again, then Enter.")
            asks = words.format(count=min(_ASKED_AGAIN, len(_bare(text))))
            self._ask(asks, "")
            self.field.clear()
            return
        first, wanted = self._first, _bare(self._first)[-_ASKED_AGAIN:]
        if _bare(text)[-_ASKED_AGAIN:] != wanted or len(_bare(text)) < len(wanted):
            words = self.tr(
                "The two differ: first {first}, now {again}. Nothing was saved. Look again."
            )
            self._ask_first(words.format(first=f"…{wanted.upper()}", again=text))
            self.field.setText(first)
            self.field.selectAll()
            return
        self.end()
        self.typed.emit(Typed(first, time.monotonic(), by_hand=True))

    def _ask_first(self, trouble: str) -> None:
        self._first = ""
        self._ask(self.tr("Type the IMEI, serial number or order number, then Enter."), trouble)

    def _ask(self, asks: str, trouble: str) -> None:
        self.asks.setText(asks)
        self.says.setText(trouble)
        self.says.setVisible(bool(trouble))
        self.field.setAccessibleName(asks)
        self.field.setAccessibleDescription(trouble)
