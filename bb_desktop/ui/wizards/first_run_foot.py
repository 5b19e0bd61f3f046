"""The foot of the first run: the way out to the practice shop, later, back, and on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from bb_desktop.domain.connecting import Finding
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.wizards.first_run_state import FirstRunState, Step

_HEIGHT = 40
_LEAST_WIDTH = 96
#: In less room the sentence takes more lines than the buttons are high.
_LEAST_NOTE = 340


class Foot(QFrame):
    """Buttons that are the same at every step."""

    def __init__(self, look: theme.Theme, *, practises: bool) -> None:
        """Offer the way out unless this is the practice shop already."""
        super().__init__()
        self.setObjectName("foot")
        self._look = look
        self._narrow = False
        self._practises = practises
        whole = self.tr("Try with a practice shop instead")
        self.practice = pieces.button(f" {whole}", whole)
        self.practice.setObjectName("link")
        self.practice.setIconSize(QSize(18, 18))
        self.practice_note = pieces.label(
            self.tr("Invented orders, nothing is sent. You can come back here at any time."),
            "small",
            "muted",
            wrap=True,
        )
        self.asking = pieces.label("", "small", "muted", wrap=True)
        self.asking.hide()
        self.later = pieces.button(
            self.tr("Later"), self.tr("Go on without; it can be entered at any time")
        )
        self.later.setObjectName("link")
        self.back = pieces.button(self.tr("Back"), self.tr("One step back; what was entered stays"))
        self.go_on = pieces.button(self.tr("Continue"), "", primary=True)
        for button in (self.later, self.back, self.go_on):
            button.setMinimumHeight(_HEIGHT)
        for button in (self.back, self.go_on):
            button.setMinimumWidth(_LEAST_WIDTH)
        inside = pieces.row(
            self.practice,
            self.practice_note,
            self.asking,
            self.later,
            self.back,
            self.go_on,
            gap=10,
        )
        inside.setStretch(1, 1)
        inside.setStretch(2, 1)
        inside.setContentsMargins(24, 10, 24, 10)
        self.setLayout(inside)
        self.practice.setHidden(practises)
        look.changed.connect(self.on_look_changed)
        self.on_look_changed()

    def fit(self, *, narrow: bool) -> None:
        """Be shorter where there is less room."""
        self._narrow = narrow
        short = self.tr("Practice shop")
        self.practice.setText(f" {short if narrow else self.practice.toolTip()}")
        edge = 10 if narrow else 24
        layout = self.layout()
        if layout is not None:
            above = 6 if narrow else 10
            # On the right as far as the cards above, which leave room for a bar that scrolls them.
            bar = 0 if narrow else 6
            layout.setContentsMargins(edge - bar, above, edge + bar, above)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say more where there is room."""
        super().resizeEvent(event)
        self._arrange()

    def show_step(self, state: FirstRunState) -> None:
        """Offer what is possible at this step."""
        step = state.step
        words, tip = self.tr("Continue"), self.tr("Go on (Ctrl+Enter)")
        if step is Step.DONE:
            words = self.tr("Open the orders")
        elif step is Step.BACK_MARKET and _asks(state):
            words = self.tr("Yes, continue")
        elif step in (Step.SHIPSTATION, Step.BACK_MARKET):
            tip = self.tr("Test what was entered, and go on (Ctrl+Enter)")
        self.go_on.setText(words)
        self.go_on.setToolTip(tip)
        self.go_on.setAccessibleDescription(tip)
        self.back.setVisible(step is not Step.LANGUAGE)
        looked = state.shipstation is not None and state.shipstation.finding is Finding.OK
        self.later.setVisible(
            (step is Step.SHIPSTATION and not state.key_is_kept)
            or (step is Step.SET_UP and not looked)
            or (step is Step.BACK_MARKET and not state.token_is_kept)
        )
        self._arrange()

    def show_busy(self, *, busy: bool, step: Step) -> None:
        """Show that somebody was asked; the way on is closed until there is an answer."""
        self.go_on.setEnabled(not busy)
        words = self.tr("Asking Back Market …")
        if step is not Step.BACK_MARKET:
            words = self.tr("Asking ShipStation …")
        self.asking.setText(words if busy and step is not Step.SHOP else "")
        self._arrange()

    def _arrange(self) -> None:
        asking = bool(self.asking.text())
        self.asking.setVisible(asking)
        self.practice_note.setVisible(not asking)
        # Without words, but not without its place: the buttons stay where they are.
        others = (self.practice, self.later, self.back, self.go_on)
        taken = sum(one.sizeHint().width() + 10 for one in others if not one.isHidden())
        room = self.width() - taken - 60
        shown = not (self._narrow or self._practises) and room >= _LEAST_NOTE
        self.practice_note.setText(
            self.tr("Invented orders, nothing is sent. You can come back here at any time.")
            if shown
            else ""
        )

    @Slot()
    def on_look_changed(self) -> None:
        """Use the colours that are in use now."""
        colours = self._look.colours
        self.practice.setIcon(self._look.icon("flask", "accent_text"))
        self.setStyleSheet(
            f"QFrame#foot {{ background: {colours.surface}; border: 0;"
            f" border-top: 1px solid {colours.line}; }}"
        )


def _asks(state: FirstRunState) -> bool:
    tried = state.back_market
    return tried is not None and tried.finding is Finding.UNPROVEN and bool(state.token)
