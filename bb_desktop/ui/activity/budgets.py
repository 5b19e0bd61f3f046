"""How many calls both services still take."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus, next_try
from bb_desktop.ui import pieces, theme
from bb_desktop.ui.saying import filled
from bb_desktop.ui.service_words import service_told, status_word
from bb_desktop.ui.times import age, clock
from bb_desktop.ui.trouble_words import since_words

#: ShipStation's window holds so many calls unless the account has more.
USUAL_CALLS = 40


class Meter(QWidget):
    """A bar of calls: how many are left of how many."""

    def __init__(self, look: theme.Theme) -> None:
        """Begin with nothing known."""
        super().__init__()
        self._look = look
        self._part: float | None = None
        self.setFixedHeight(8)
        look.changed.connect(self.update)

    def show_part(self, part: float | None) -> None:
        """Show which part is left; None for not known."""
        self._part = None if part is None else min(max(part, 0.0), 1.0)
        self.update()

    def sizeHint(self) -> QSize:
        """Give a size that every panel has."""
        return QSize(120, 8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar."""
        colours = self._look.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(colours.line_strong))
        painter.setBrush(QColor(colours.sunken))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, 3.5, 3.5)
        if self._part:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.caution if self._part < 0.1 else colours.accent))
            painter.drawRoundedRect(
                QRectF(0, 0, max(self.width() * self._part, 8.0), self.height()), 4, 4
            )
        painter.end()


class CallBudgets(QWidget):
    """How many calls each service still takes, and until when."""

    def __init__(
        self, look: theme.Theme, now: Callable[[], datetime], parent: QWidget | None = None
    ) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self._now = now
        self._health: tuple[ServiceHealth, ...] = ()
        self._next_pass: datetime | None = None
        self.meter = Meter(look)
        self.calls = pieces.label("–", "small", "muted", wrap=True)
        self.words = {service: pieces.label("", "small", wrap=True) for service in Service}
        self.notes = {
            service: pieces.label("", "caption", "muted", wrap=True) for service in Service
        }
        self.setLayout(
            pieces.column(
                pieces.label(self.tr("Calls to the services"), "lead"),
                self.words[Service.SHIPSTATION],
                self.meter,
                self.calls,
                self.notes[Service.SHIPSTATION],
                self.words[Service.BACK_MARKET],
                self.notes[Service.BACK_MARKET],
                gap=5,
            )
        )

    def show_health(self, health: tuple[ServiceHealth, ...]) -> None:
        """Show how the services are doing."""
        self._health = health
        self.tick()

    def show_next_pass(self, at: datetime | None) -> None:
        """Take note of when the next pass begins by the clock; None for never."""
        self._next_pass = at
        self.tick()

    def tick(self) -> None:
        """Count the seconds down."""
        now = self._now()
        for one in self._health:
            known = one.last_good_at is not None or one.status is not ServiceStatus.OK
            word = status_word(one) if known else "–"
            self.words[one.service].setText(service_told(one, word))
            self.notes[one.service].setText(self._note(one, now))
            if one.service is Service.SHIPSTATION:
                self._show_calls(one, now)

    def _show_calls(self, health: ServiceHealth, now: datetime) -> None:
        left, ends = health.remaining, health.window_ends_at
        if left is None or ends is None or ends <= now:
            # A new minute has begun, and nobody has asked since.
            self.meter.show_part(None)
            self.calls.setText(self.tr("Calls left: not known before the next call"))
            return
        most = max(USUAL_CALLS, left)
        self.meter.show_part(left / most)
        text = self.tr("{left} of {most} calls left, new ones in {time}")
        self.calls.setText(text.format(left=left, most=most, time=age(now, ends)))

    def _note(self, health: ServiceHealth, now: datetime) -> str:
        since = since_words(health, now)
        again = next_try(health, now, self._next_pass)
        if since and again is not None and again > now:
            left = self.tr("Next try in {time}.").format(time=age(now, again))
            return f"{since} {left}"
        if since:
            return since
        if health.not_before is not None and health.not_before > now:
            return filled(self.tr("No call before {time}."), time=clock(health.not_before, now))
        if health.service is Service.SHIPSTATION:
            return self.tr("Other programs with the same ShipStation key share these calls.")
        if health.last_good_at is not None:
            text = self.tr("Names no number of calls; last answered {time}.")
            return filled(text, time=clock(health.last_good_at, now))
        return self.tr("Names no number of calls.")
