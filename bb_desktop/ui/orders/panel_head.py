"""The head of the order panel: number, stage, and how long there is."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bb_desktop.application.queries import OrderView
from bb_desktop.domain.stage import OPEN_STAGES
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.messages import number, stage_icon, stage_meaning, stage_word
from bb_desktop.ui.orders.columns import deadline_role
from bb_desktop.ui.orders.panel_folding import FoldingRow


class PanelHead(QWidget):
    """Says which order is shown, and how urgent it is.

    Signals:
        back_wanted: Back to the table, where the panel is a page.
    """

    back_wanted = Signal()

    def __init__(self, look: theme.Theme, parent: QWidget | None = None) -> None:
        """Begin without an order."""
        super().__init__(parent)
        self.setObjectName("plain")
        self._look = look
        self._view: OrderView | None = None
        self.number = pieces.selectable(pieces.label("", "title"))
        self._icon = pieces.Symbol(look)
        self._stage = pieces.label("", "strong", "stage")
        self._clock = pieces.Symbol(look, size=16)
        self._deadline = pieces.label("", "caption_strong", "deadline", wrap=True)
        self.back = pieces.button(self.tr("Back"), self.tr("Back to the table (Esc)"))
        self.back.clicked.connect(self.back_wanted)
        self.back.hide()
        due = pieces.row(self._clock, self._deadline, gap=6)
        due.setStretch(1, 1)
        name, stage = QWidget(), QWidget()
        name.setLayout(pieces.row(self.back, self.number, 1))
        stage.setLayout(pieces.row(self._icon, self._stage))
        stage.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        for part in (name, stage):
            part.setObjectName("plain")
        self._first = FoldingRow(name, stage)
        inside = pieces.column(self._first, due, gap=3)
        inside.setContentsMargins(14, 10, 14, 6)
        self.setLayout(inside)
        look.changed.connect(self.on_theme_changed)

    def show_view(self, view: OrderView | None, now: datetime) -> None:
        """Show an order; its time left changes without anything else doing so."""
        self._view = view
        if view is None:
            self.number.setText(self.tr("No order chosen"))
            self._stage.setText("")
            self._icon.show_icon("", "text")
            self._deadline.setText("")
            self._clock.show_icon("", "text")
            return
        role = view.stage.value
        self.number.setText(number(view.order_id))
        self._stage.setText(stage_word(view.stage))
        self._stage.setToolTip(stage_meaning(view.stage))
        self._icon.show_icon(stage_icon(view.stage), role)
        _colour(self._stage, self._look, role)
        self._first.fold()
        self._show_deadline(view, now)

    def _show_deadline(self, view: OrderView, now: datetime) -> None:
        role = deadline_role(view, now)
        role = "text_muted" if role == "text" else role
        icon, text = "", ""
        if view.ship_by is not None:
            when = times.clock(view.ship_by, now)
            if view.stage not in OPEN_STAGES:
                text = self.tr("Was to be shipped by {time}").format(time=when)
            elif view.ship_by < now:
                icon = "late"
                text = self.tr("Was to be shipped by {time}, late {span}").format(
                    time=when, span=_in_one_line(times.span(now - view.ship_by))
                )
            else:
                icon = "clock"
                text = self.tr("Ship by {time}, in {left}").format(
                    time=when, left=_in_one_line(times.countdown(view.ship_by, now))
                )
        self._deadline.setText(text)
        self._clock.show_icon(icon, role)
        self._clock.setVisible(bool(icon))
        _colour(self._deadline, self._look, role)
        self._role = role

    _role = "text_muted"

    @Slot()
    def on_theme_changed(self) -> None:
        """Write stage and deadline in the theme's colours."""
        if self._view is not None:
            _colour(self._stage, self._look, self._view.stage.value)
            _colour(self._deadline, self._look, self._role)


def _in_one_line(span: str) -> str:
    """Keep a length of time together: no line may begin with its unit."""
    return span.replace(" ", "\u00a0")


def _colour(label: QLabel, look: theme.Theme, role: str) -> None:
    palette = label.palette()
    palette.setColor(QPalette.ColorRole.WindowText, look.colours.role(role))
    label.setPalette(palette)
