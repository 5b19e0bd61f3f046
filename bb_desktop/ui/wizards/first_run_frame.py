"""The frame of the first run: list of steps, sheet in front, foot, and what is in the way."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedWidget, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.wizards.first_run_foot import Foot
from bb_desktop.ui.wizards.first_run_state import Step
from bb_desktop.ui.wizards.step_rail import StepRail
from bb_desktop.ui.wizards.steps import Saying

#: Under this two cards beside each other have no room for their words.
_BESIDE_FROM = 780
_LEAST = QSize(480, 260)


class FirstRunFrame(QWidget):
    """A first run without its steps.

    Attributes:
        narrow: There is no room for two cards beside each other.
        short: There is little room above each other.

    Signals:
        room_changed: There is more or less room now.
    """

    room_changed = Signal()

    def __init__(
        self, look: theme.Theme, parent: QWidget | None = None, *, practises: bool = False
    ) -> None:
        """Build what is the same at every step."""
        super().__init__(parent)
        self.narrow = self.short = False
        self.rail = StepRail(
            look,
            self.tr("Set up BB Desktop"),
            self.tr("About 3 minutes. Everything can be changed later in Settings."),
        )
        self.place = pieces.label("", "small_strong", "muted", wrap=True)
        self.trouble = Saying(look)
        self.foot = Foot(look, practises=practises)
        self.stack = QStackedWidget()
        place = pieces.column(self.place)
        place.setContentsMargins(12, 8, 12, 0)
        self._place_row = QWidget()
        self._place_row.setLayout(place)
        trouble = pieces.column(self.trouble)
        trouble.setContentsMargins(24, 0, 24, 6)
        right = pieces.column(self._place_row, self.stack, trouble, self.foot, gap=0)
        right.setStretch(1, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        whole.addWidget(self.rail)
        whole.addLayout(right, 1)

    def name_step(self, step: Step) -> None:
        """Say where the seller is, for windows that have no room for the list."""
        words = self.tr("Step {number} of {count}: {name}").format(
            number=step.number, count=len(Step), name=self.rail.items[step].text()
        )
        self.place.setText(words)

    def minimumSizeHint(self) -> QSize:
        """Live with little: what there is no room for goes, or is scrolled to."""
        return _LEAST

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose what there is room for."""
        super().resizeEvent(event)
        width, height = self.width(), self.height()
        self.short = height < theme.SHORT_BELOW
        small = width < theme.NARROW_BELOW or self.short
        self.narrow = width - (0 if small else self.rail.width()) < _BESIDE_FROM
        self.rail.setVisible(not small)
        self._place_row.setVisible(small)
        self.foot.fit(narrow=small)
        self.room_changed.emit()
