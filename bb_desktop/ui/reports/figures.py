"""The figures at the head of the reports page, each with what it means."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from bb_desktop.application.reports import Report
from bb_desktop.ui import pieces
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count


class Figure(QFrame):
    """One number, large, with what it counts above and what it means below."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        """Name what is counted."""
        super().__init__(parent)
        self.setObjectName("card")
        self._title = title
        self.value = pieces.label("–", "display")
        self.meaning = pieces.label("", "caption", "muted", wrap=True)
        inside = pieces.column(
            pieces.label(title, "small", "muted", wrap=True), self.value, self.meaning, gap=2
        )
        inside.setContentsMargins(14, 10, 14, 10)
        self.setLayout(inside)

    def show_figure(self, value: str, meaning: str) -> None:
        """Show a number and what it means."""
        self.value.setText(value)
        self.meaning.setText(meaning)
        self.setAccessibleName(f"{self._title}: {value}. {meaning}")


class Figures(QWidget):
    """Four figures beside each other, or two and two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self.shipped = Figure(self.tr("Shipped"))
        self.on_time = Figure(self.tr("On time"))
        self.took = Figure(self.tr("Paid to announced"))
        self.stops = Figure(self.tr("Wrong scans stopped"))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.fit(narrow=False)

    def fit(self, *, narrow: bool) -> None:
        """Take two rows where there is little room."""
        across = 2 if narrow else 4
        for place, figure in enumerate((self.shipped, self.on_time, self.took, self.stops)):
            self._grid.addWidget(figure, place // across, place % across)
            self._grid.setColumnStretch(place, 1 if place < across else 0)

    def show_report(self, report: Report) -> None:
        """Show what was counted."""
        days = len(report.days)
        locale = QLocale()
        more = report.shipped - report.shipped_before
        period = say_count(QT_TRANSLATE_N_NOOP("messages", "%n days"), days)
        if more > 0:
            words = self.tr("{count} more than in the {period} before")
        elif more < 0:
            words = self.tr("{count} fewer than in the {period} before")
        else:
            words = self.tr("as many as in the {period} before")
        self.shipped.show_figure(
            locale.toString(report.shipped), words.format(count=f"{abs(more):,}", period=period)
        )
        if report.shipped:
            part = locale.toString((1 - report.late / report.shipped) * 100, "f", 1)
            late = say_count(QT_TRANSLATE_N_NOOP("messages", "%n late"), report.late)
            self.on_time.show_figure(f"{part} %", late)
        else:
            self.on_time.show_figure("–", self.tr("nothing shipped"))
        middle = report.median_hours
        if middle is None:
            self.took.show_figure("–", self.tr("nothing announced"))
        else:
            shown = locale.toString(middle, "f", 1 if middle < 10 else 0)
            self.took.show_figure(
                self.tr("{hours} h").format(hours=shown), self.tr("half of the orders are faster")
            )
        self.stops.show_figure(
            locale.toString(report.stops), self.tr("before the phone left the bench")
        )
