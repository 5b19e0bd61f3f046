"""The status line: how old what is shown is, how both services are, what waits and what is late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus, next_try
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.clock_words import clock_part, clock_sentence
from bb_desktop.ui.foreseen import in_our_words
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.saying import say_count
from bb_desktop.ui.service_words import (
    progress_words,
    service_told,
    status_since,
    status_word,
)
from bb_desktop.ui.status_part import Cut, Part
from bb_desktop.ui.trouble_words import since_words

if TYPE_CHECKING:
    # What is known comes later than the line itself.
    from bb_desktop.application.queries import StatusView

#: The last good sync is older than it should be.
STALE = timedelta(minutes=3)
VERY_STALE = timedelta(minutes=10)
_TICK_MS = 1_000
#: Shorter work is not worth a bar.
_PATIENCE_MS = 400
#: What ShipStation grants a minute; more when it says so itself.
_USUAL_CALLS = 40


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What has to leave soon.

    Attributes:
        late: Open orders past their deadline.
        due: Open orders due by the next cut-off.
        cut_off: The next deadline of all, aware UTC; None when nothing is due.
    """

    late: int = 0
    due: int = 0
    cut_off: datetime | None = None


class StatusLine(QWidget):
    """The line at the foot of the window; each part leads to what it speaks of.

    Signals:
        cancel_wanted: The running pass shall end.
        wanted: A part was chosen: ``activity``, ``settings``, ``bench``, ``late`` or ``due``.
    """

    cancel_wanted = Signal()
    wanted = Signal(str)

    def __init__(
        self,
        look: theme.Theme,
        now: Callable[[], datetime],
        bench: str,
        parent: QWidget | None = None,
    ) -> None:
        """Begin with nothing known."""
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(theme.STATUS_HEIGHT)
        self._look = look
        self._now = now
        self._status: StatusView | None = None
        self._next_pass: datetime | None = None
        self.synced = Part(look, self.tr("Last good sync"), "activity")
        self.services = {
            service: Part(look, service.display_name, "activity") for service in Service
        }
        self.calls = Part(look, self.tr("ShipStation calls"), "activity")
        self.waiting = Part(look, self.tr("To be sent"), "activity")
        self.late = Part(look, self.tr("Late"), "late")
        self.due = Part(look, self.tr("Due"), "due")
        self.clock = Part(look, self.tr("This computer's clock"), "activity")
        self.bench = Part(look, self.tr("Bench"), "bench")
        self.name_bench(bench)
        self._left = (self.synced, *self.services.values(), self.calls, self.waiting)
        self._right = (self.clock, self.late, self.due, self.bench)
        for part in (*self._left, *self._right):
            part.chosen.connect(self.wanted)
        self._build_running()
        inside = pieces.row(
            self.synced, self._running, *self._left[1:], 1, *self._right, gap=theme.GAP
        )
        inside.setContentsMargins(6, 0, 6, 0)
        self._layout = inside
        self.setLayout(inside)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.on_tick)
        self._tick.start()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.on_patience_over)
        self.show_deadlines(Deadlines())
        self.on_tick()

    def name_bench(self, bench: str) -> None:
        """Say at which bench this is."""
        self.bench.say("bench", "text", bench)

    def _build_running(self) -> None:
        self._doing = pieces.label("", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(90, 6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = pieces.button(self.tr("Cancel"), self.tr("Stop; what is due stays queued"))
        self._cancel.setFont(theme.font("caption"))
        self._cancel.setObjectName("small")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._running = QWidget()
        inside = pieces.row(self._doing, self._bar, self._cancel)
        inside.setContentsMargins(8, 0, 0, 0)
        self._running.setLayout(inside)
        self._running.hide()

    def show_status(self, status: StatusView) -> None:
        """Show how things stand."""
        self._status = status
        self._show_services()
        waiting = say_count(QT_TRANSLATE_N_NOOP("messages", "%n waiting to be sent"), status.due)
        later = status.waiting - status.due
        tip = (
            say_count(QT_TRANSLATE_N_NOOP("messages", "%n more wait for their time"), later)
            if later > 0
            else waiting
        )
        self.waiting.say("parcel", "text" if status.due else "text_muted", waiting, tip)
        self.on_tick()
        self._fit()

    def show_next_pass(self, at: datetime | None) -> None:
        """Take note of when the next pass begins by the clock; None for never."""
        self._next_pass = at

    def show_clock(self, ahead: timedelta) -> None:
        """Show that this computer's clock is wrong; nothing while it is right."""
        self.clock.say("clock", "caution", clock_part(ahead), clock_sentence(ahead))
        self._fit()

    def show_deadlines(self, deadlines: Deadlines) -> None:
        """Show what is late and what has to leave next; what is none of it takes no room."""
        late = say_count(QT_TRANSLATE_N_NOOP("messages", "%n late"), deadlines.late)
        self.late.say("late", "danger", late if deadlines.late else "")
        text = ""
        if deadlines.due and deadlines.cut_off is not None:
            cut_off = times.moment(deadlines.cut_off, self._now())
            words = QT_TRANSLATE_N_NOOP("messages", "%n due by {time}")
            text = say_count(words, deadlines.due, time=cut_off)
        self.due.say("clock", "caution", text)
        self._fit()

    def begin(self) -> None:
        """Note that a pass begins; it is shown once it takes a while."""
        self._patience.start()
        self.progress("", 0, 0)

    def progress(self, what: str, done: int, total: int) -> None:
        """Show what is being done."""
        words = progress_words(what)
        counted = f" {done}/{total}" if total else " …"
        self._doing.setText(f"{words}{counted}")
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._fit()

    def end(self) -> None:
        """Note that the pass is over."""
        self._patience.stop()
        self._show_running(running=False)
        self._bar.setRange(0, 1)

    @property
    def busy(self) -> bool:
        """Say whether a running pass is shown."""
        return not self._running.isHidden()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what there is no room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint a thin line between the parts."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(self._look.colours.role("line"))
        for parts in (self._left, self._right):
            shown = [part for part in parts if not part.isHidden()]
            for part in shown[1:]:
                across = part.x() - theme.GAP // 2
                painter.drawLine(across, 9, across, self.height() - 9)
        painter.end()

    @Slot()
    def on_patience_over(self) -> None:
        """Show the running pass."""
        self._show_running(running=True)

    @Slot()
    def on_tick(self) -> None:
        """Let the ages grow, and make room where they grew too long."""
        self._show_age()
        if not self._fits():
            self._fit()

    def _show_age(self) -> None:
        if self._status is not None:
            self._show_services()
        last = self._status.last_good_at if self._status else None
        if self._status is None:
            self.synced.say("sync", "text_muted", self.tr("Reading …"))
            return
        if last is None:
            self.synced.say("sync", "text_muted", self.tr("Not synced yet"))
            return
        now = self._now()
        age = now - last
        if age < STALE:
            text = self.tr("Synced {age} ago").format(age=times.age(last, now))
            self.synced.say("sync", "text", text)
            return
        role = "danger" if age >= VERY_STALE else "caution"
        time = times.moment(last, now)
        text = self.tr("No good sync since {time}").format(time=time)
        short = self.tr("No sync since {time}").format(time=time)
        least = self.tr("since {time}").format(time=time)
        icon = "late" if role == "danger" else "clock"
        self.synced.say(icon, role, text, short=short, least=least)

    def _show_services(self) -> None:
        for health in self._status.health if self._status else ():
            self._show_health(health)
            if health.service is Service.SHIPSTATION:
                self._show_calls(health)

    def _show_health(self, health: ServiceHealth) -> None:
        icon, role = _HEALTH_LOOKS[health.status]
        if health.offline:
            icon = "no_network"
        known = health.last_good_at is not None or health.status is not ServiceStatus.OK
        now = self._now()
        word = status_since(health, now) if known else "–"
        brief = status_word(health)
        waits = health.status is ServiceStatus.RATE_LIMITED and health.not_before is not None
        if waits and health.not_before is not None and health.not_before > now:
            left = times.age(now, health.not_before)
            word = brief = self.tr("slowed {time}").format(time=left)
        if not known:
            icon, role = "dash", "text_muted"
        title = health.service.display_name
        text = service_told(health, word)
        short = title if health.status is ServiceStatus.OK else service_told(health, brief)
        since = since_words(health, now, next_try(health, now, self._next_pass))
        tip = f"{in_our_words(health.detail)} {since}".strip() if health.detail else text
        ink = "text" if role == "good" else role
        self.services[health.service].say(
            icon,
            ink,
            text,
            tip,
            short=short,
            least=title,
            icon_role=role,
        )

    def _show_calls(self, health: ServiceHealth) -> None:
        left = health.remaining
        if health.window_ends_at is not None and health.window_ends_at <= self._now():
            # A new minute has begun, and nobody has asked since.
            left = None
        role = "caution" if left is not None and left <= 2 else "text"
        if left is None:
            self.calls.say("gauge", "text_muted", self.tr("– calls left"))
            return
        text = say_count(QT_TRANSLATE_N_NOOP("messages", "%n calls left"), left)
        tip = say_count(
            QT_TRANSLATE_N_NOOP("messages", "ShipStation takes %n more calls this minute"), left
        )
        share = left / max(left, _USUAL_CALLS)
        self.calls.say("gauge", role, text, tip, share=share)

    def _show_running(self, *, running: bool) -> None:
        self._running.setVisible(running)
        self._fit()

    def _fit(self) -> None:
        """Shorten, then hide, what matters least until the rest fits."""
        every = (*self._left, *self._right)
        for part in every:
            part.cut(Cut.FULL)
            part.setVisible(bool(part.words))
        self.synced.setVisible(self._running.isHidden())
        if self._fits():
            return
        calm = [part for part in self.services.values() if not part.troubled]
        for part in calm:
            part.cut(Cut.SHORT)
        # Since when a service is in trouble is worth more than what is left of a minute.
        for part in (self.calls, self.waiting) if self._nothing_due else (self.calls,):
            if self._fits():
                return
            part.hide()
        for part in self.services.values():
            if self._fits():
                return
            part.cut(Cut.SHORT)
        # What is late or wrong stays longest; the age of the data is never left out.
        for part in (self.bench, self.waiting, *reversed(calm), self.due):
            if self._fits():
                return
            part.hide()
        # Icon and colour tell what is wrong with a service, and its banner says it in full.
        services = ((part, Cut.LEAST) for part in self.services.values())
        for part, cut in (*services, (self.synced, Cut.SHORT), (self.synced, Cut.LEAST)):
            if self._fits():
                return
            part.cut(cut)

    @property
    def _nothing_due(self) -> bool:
        return self._status is None or not self._status.due

    def _fits(self) -> bool:
        return self._layout.minimumSize().width() <= self.width()


_HEALTH_LOOKS = {
    ServiceStatus.OK: ("check", "good"),
    ServiceStatus.CREDENTIALS_REFUSED: ("key", "danger"),
    ServiceStatus.BLOCKED: ("shield", "danger"),
    ServiceStatus.RATE_LIMITED: ("gauge", "caution"),
    ServiceStatus.UNREACHABLE: ("warn", "caution"),
}
