"""The cards of the reports page: a chart with its title and its export."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QStackedWidget, QWidget

from bb_desktop.ui import pieces, theme
from bb_desktop.ui.reports.bars import Bars
from bb_desktop.ui.reports.day_bars import hatch


class Swatch(QWidget):
    """A small square that shows how a part of a chart is painted."""

    def __init__(self, look: theme.Theme, *, hatched: bool) -> None:
        """Say which part it is."""
        super().__init__()
        self._look = look
        self._hatched = hatched
        self.setFixedSize(13, 13)
        look.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it as the chart does."""
        colours = self._look.colours
        painter = QPainter(self)
        if self._hatched:
            box = self.rect().toRectF()
            hatch(painter, box, QColor(colours.danger), QColor(colours.surface))
        else:
            painter.fillRect(self.rect(), QColor(colours.accent))
        painter.end()


class ChartCard(QFrame):
    """A chart with its title, and a button that writes its numbers into a file.

    Signals:
        export_wanted: Write the numbers.
    """

    export_wanted = Signal()

    def __init__(
        self,
        look: theme.Theme,
        chart: Bars,
        empty: str,
        *,
        beside: tuple[QWidget, ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Frame a chart.

        Args:
            look: The colours.
            chart: What is shown; its heading is the card's title.
            empty: What is said where there is nothing to show.
            beside: Stands between title and button, as what the colours mean.
        """
        super().__init__(parent)
        self.setObjectName("card")
        self._look = look
        self.chart = chart
        self.export = export_button(chart.heading, self.tr("Export as CSV: {what}"))
        self.export.clicked.connect(self.on_export)
        self.nothing = pieces.label(empty, "body", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # A layout of that kind would show the chart before it is inside anything.
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self.nothing)
        title = pieces.label(chart.heading, "strong", wrap=True)
        head = pieces.row(title, *beside, self.export, gap=8)
        head.setStretch(0, 1)
        inside = pieces.column(head, self._stack, gap=8)
        inside.setStretch(1, 1)
        inside.setContentsMargins(14, 10, 14, 12)
        self.setLayout(inside)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.changed.connect(self.on_theme_changed)
        self.on_theme_changed()

    def show_empty(self, *, empty: bool) -> None:
        """Show the sentence in the place of the chart, or the chart."""
        self._stack.setCurrentIndex(1 if empty else 0)
        self.export.setEnabled(not empty)

    @Slot()
    def on_export(self) -> None:
        """Ask for the file."""
        self.export_wanted.emit()

    @Slot()
    def on_theme_changed(self) -> None:
        """Draw the icon anew."""
        self.export.setIcon(self._look.icon("download"))


def export_button(what: str, words: str) -> QPushButton:
    """Make the small button with the arrow; it is named after what it writes."""
    tip = words.format(what=what)
    made = pieces.button("", tip)
    made.setAccessibleName(tip)
    made.setIconSize(QSize(18, 18))
    made.setFixedWidth(40)
    return made
