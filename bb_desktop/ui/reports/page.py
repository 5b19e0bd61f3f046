"""The reports page: how the shop did, and where one phone is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QWidget,
)

from bb_desktop.application.reports import (
    Report,
    announced_csv,
    shipped_csv,
    stopped_csv,
)
from bb_desktop.application.where_is import Whereabouts, whereabouts_csv
from bb_desktop.domain.errors import BbDesktopError
from bb_desktop.domain.orders import OrderId
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.flow import Flow
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import error_sentence, say_count
from bb_desktop.ui.reports.bar_words import cause_bars, day_bar, hour_bar
from bb_desktop.ui.reports.cards import ChartCard, Swatch
from bb_desktop.ui.reports.day_bars import DayBars
from bb_desktop.ui.reports.desk import ReportsDesk
from bb_desktop.ui.reports.figures import Figures
from bb_desktop.ui.reports.ranked_bars import RankedBars
from bb_desktop.ui.reports.where_card import WhereCard
from bb_desktop.ui.worker import SerialWorker

PERIODS = (7, 14, 30)
_NARROW = 900
# A pass changes orders one after the other.
_SETTLE_MS = 400


class ReportsPage(QWidget):
    """Shows figures, three charts and the line of one phone.

    Signals:
        order_wanted: Show an order; its id.
    """

    order_wanted = Signal(object)

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        worker: SerialWorker,
        desk: ReportsDesk,
        *,
        practice: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Begin empty; nothing is read before the page is shown."""
        super().__init__(parent)
        self._look = look
        self._now = now
        self._worker = worker
        self._desk = desk
        self._practice = practice
        self.days = PERIODS[-1]
        self.report: Report | None = None
        self._stale = True
        self._reading = self._again = False
        self._asked = ""
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settle.timeout.connect(self.on_due)
        self._build()

    # --- building ------------------------------------------------------------------------------

    def _build(self) -> None:
        self.title = pieces.label(self.tr("Reports"), "title")
        self.said = pieces.label("", "small", "muted", wrap=True)
        self.said.hide()
        top = pieces.row(self.title, self._periods(), gap=12)
        top.setStretch(1, 1)
        self.figures = Figures()
        self._charts()
        self.where = WhereCard(self._look, self._now)
        self.where.asked.connect(self.on_asked)
        self.where.order_wanted.connect(self.order_wanted)
        self.where.export_wanted.connect(self.on_export_phone)
        self._cards = QGridLayout()
        self._cards.setSpacing(12)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        inside = pieces.column(self.figures, self._cards, self.where, gap=12)
        inside.setStretch(1, 1)
        inside.setContentsMargins(0, 0, 4, 0)
        sheet.setLayout(inside)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(sheet)
        scroll.viewport().setAutoFillBackground(False)
        whole = pieces.column(top, self.said, scroll, gap=10)
        whole.setStretch(2, 1)
        self.setLayout(whole)
        self._fit()

    def _periods(self) -> Flow:
        flow = Flow()
        self._group = QButtonGroup(self)
        self.periods: dict[int, QPushButton] = {}
        for days in PERIODS:
            text = say_count(QT_TRANSLATE_N_NOOP("messages", "%n days"), days)
            chip = QPushButton(text)
            chip.setObjectName("chip")
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.setFont(theme.font("small"))
            chip.setToolTip(self.tr("Show the last {period}, today included").format(period=text))
            chip.setProperty("days", days)
            chip.setChecked(days == self.days)
            self._group.addButton(chip)
            self.periods[days] = chip
            flow.add(chip)
        self._group.buttonClicked.connect(self.on_period_clicked)
        return flow

    def _charts(self) -> None:
        look = self._look
        legend = (
            Swatch(look, hatched=False),
            pieces.label(self.tr("on time"), "caption", "muted"),
            Swatch(look, hatched=True),
            pieces.label(self.tr("late"), "caption", "muted"),
        )
        self.per_day = ChartCard(
            look,
            DayBars(look, self.tr("Shipped per day")),
            self.tr("Nothing was shipped in these days."),
            beside=legend,
        )
        self.hours = ChartCard(
            look,
            RankedBars(look, self.tr("From paid to announced")),
            self.tr("Back Market was told of no parcel in these days."),
        )
        self.causes = ChartCard(
            look,
            RankedBars(look, self.tr("Stopped at the bench, by cause")),
            self.tr("No scan was stopped in these days."),
        )
        self.per_day.export_wanted.connect(self.on_export_days)
        self.hours.export_wanted.connect(self.on_export_hours)
        self.causes.export_wanted.connect(self.on_export_causes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where there is no room beside."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        narrow = self.width() < _NARROW
        self.figures.fit(narrow=narrow)
        charts = (self.per_day, self.hours, self.causes)
        for place, card in enumerate(charts):
            row, column = (place, 0) if narrow else (0, place)
            self._cards.addWidget(card, row, column)
            self._cards.setColumnStretch(place, 0 if narrow and place else (5, 3, 3)[place])
        self.per_day.setMinimumHeight(250 if narrow else 0)

    # --- reading -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Read what changed while the page was not on the screen."""
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self, order_ids: tuple[OrderId, ...] | None = None) -> None:
        """Count anew; only while somebody looks, else as soon as somebody does.

        After single orders changed it is done a moment later, once for all that change by then.
        """
        if not self.isVisible():
            self._stale = True
        elif order_ids is None:
            self.on_due()
        else:
            self._settle.start()

    @Slot()
    def on_due(self) -> None:
        """Have everything counted, unless that is on its way already."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        if self._reading:
            self._again = True
            return
        self._reading = True
        days, desk = self.days, self._desk
        self._worker.submit(lambda: desk.report(days), done=self.on_report, failed=self.on_failed)
        if self.where.found is not None and self.where.asked_for:
            self.on_asked(self.where.asked_for)

    @Slot(object)
    def on_report(self, report: Report) -> None:
        """Show what was counted."""
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()
        if len(report.days) == self.days and report != self.report:
            self.report = report
            self._show(report)

    @Slot(object)
    def on_failed(self, error: BbDesktopError) -> None:
        """Say what went wrong; the next look tries again."""
        self._reading = self._again = False
        self._stale = True
        self._say(error_sentence(error), "danger")

    def _say(self, text: str, role: str = "muted") -> None:
        self.said.setObjectName(role)
        self.said.style().unpolish(self.said)
        self.said.style().polish(self.said)
        self.said.setText(text)
        self.said.setVisible(bool(text))

    # --- showing -------------------------------------------------------------------------------

    def _show(self, report: Report) -> None:
        self.figures.show_report(report)
        self.per_day.show_empty(empty=not report.shipped)
        self.per_day.chart.show_bars(tuple(day_bar(day) for day in report.days))
        self.hours.show_empty(empty=not report.announced)
        self.hours.chart.show_bars(
            tuple(hour_bar(place, count) for place, count in enumerate(report.hours))
        )
        self.causes.show_empty(empty=not report.stops)
        self.causes.chart.show_bars(cause_bars(report))

    @Slot("QAbstractButton*")
    def on_period_clicked(self, chip: QPushButton) -> None:
        """Show another number of days."""
        self.days = int(chip.property("days"))
        self._stale = True
        self.refresh()

    # --- one phone -----------------------------------------------------------------------------

    def look_for(self, text: str) -> None:
        """Answer where a phone is, for a number that came from elsewhere."""
        self.where.look_for(text)

    @Slot(str)
    def on_asked(self, text: str) -> None:
        """Have a phone looked for."""
        self._asked = text
        desk = self._desk
        self._worker.submit(
            lambda: (text, desk.where_is(text)), done=self.on_found, failed=self.on_failed
        )

    @Slot(object)
    def on_found(self, answer: tuple[str, Whereabouts]) -> None:
        """Show where it is, unless something else is asked by now."""
        text, found = answer
        if text == self._asked and text == self.where.asked_for:
            self.where.show_found(found)

    # --- files ---------------------------------------------------------------------------------

    @Slot()
    def on_export_days(self) -> None:
        """Write the days into a file."""
        self._export("shipped", self.report, shipped_csv)

    @Slot()
    def on_export_hours(self) -> None:
        """Write how long the announcements took into a file."""
        self._export("paid-to-announced", self.report, announced_csv)

    @Slot()
    def on_export_causes(self) -> None:
        """Write the causes into a file."""
        self._export("stopped-scans", self.report, stopped_csv)

    @Slot()
    def on_export_phone(self) -> None:
        """Write what happened to the phone into a file."""
        self._export("phone", self.where.found, whereabouts_csv)

    def file_name(self, what: str) -> str:
        """Suggest a file's name; that of the practice shop says so."""
        day = f"{self._now().astimezone():%Y-%m-%d}"
        return f"practice-{what}-{day}.csv" if self._practice else f"{what}-{day}.csv"

    def _export(self, what: str, values: object, written: Callable[..., str]) -> None:
        if values is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export CSV"), self.file_name(what), self.tr("CSV files (*.csv)")
        )
        if name:
            path, desk = Path(name), self._desk
            self._worker.submit(
                lambda: desk.write(path, written(values)),
                done=self.on_written,
                failed=self.on_failed,
            )

    @Slot(object)
    def on_written(self, path: Path) -> None:
        """Say where the file is."""
        self._say(self.tr("Exported to {path}").format(path=path))
