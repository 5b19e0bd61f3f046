"""The status line: how old what is shown is, how both services are, and what waits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from bb_desktop.application.queries import StatusView
from bb_desktop.domain.errors import Service
from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui import pieces, theme, times
from bb_desktop.ui.messages import progress_words, status_word

#: The last good sync is older than it should be.
STALE = timedelta(minutes=3)
VERY_STALE = timedelta(minutes=10)
_TICK_MS = 1_000
#: Shorter work is not worth a bar.
_PATIENCE_MS = 400


class Part(QWidget):
    """One part of the line: an icon and some words."""

    def __init__(self, look: theme.Theme, name: str) -> None:
        """Begin without words; ``name`` is what screen readers call it."""
        super().__init__()
        self._name = name
        self._symbol = pieces.Symbol(look, size=16)
        self._label = pieces.label("", "small")
        self.setLayout(pieces.row(self._symbol, self._label, gap=6))

    @property
    def text(self) -> str:
        """Give the words."""
        return self._label.text()

    @property
    def troubled(self) -> bool:
        """Say whether the words are bad news."""
        return self._label.objectName() in ("danger", "caution")

    def say(self, icon: str, role: str, text: str, tip: str = "") -> None:
        """Show an icon and words, in the colour of a role (text, good, caution, danger)."""
        self._symbol.show_icon(icon, role)
        if text != self._label.text():
            self._label.setText(text)
            self.setAccessibleName(f"{self._name}: {text}")
        name = {"text": "plain", "text_muted": "muted"}.get(role, role)
        if self._label.objectName() != name:
            self._label.setObjectName(name)
            self._label.style().polish(self._label)
        self.setToolTip(tip or f"{self._name}: {text}")


class StatusLine(QWidget):
    """The line at the foot of the window.

    Signals:
        cancel_wanted: The running pass shall end.
    """

    cancel_wanted = Signal()

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
        self.setFixedHeight(theme.STATUS_HEIGHT)
        self._now = now
        self._status: StatusView | None = None
        self.synced = Part(look, self.tr("Last good sync"))
        self.services = {service: Part(look, service.display_name) for service in Service}
        self.calls = Part(look, self.tr("ShipStation calls"))
        self.waiting = Part(look, self.tr("To be sent"))
        self.attention = Part(look, self.tr("Attention"))
        self.bench = Part(look, self.tr("Bench"))
        self.bench.say("barcode", "text_muted", bench)
        self._doing = pieces.label("", "small")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedSize(90, 6)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._cancel = pieces.button(self.tr("Cancel"), self.tr("Stop; what is due stays queued"))
        self._cancel.setFont(theme.font("caption"))
        self._cancel.setObjectName("small")
        self._cancel.clicked.connect(self.cancel_wanted)
        self._running = QWidget()
        self._running.setLayout(pieces.row(self._doing, self._bar, self._cancel))
        self._running.hide()
        self._parts = (
            *self.services.values(),
            self.calls,
            self.waiting,
            self.attention,
            self.bench,
        )
        inside = pieces.row(self.synced, self._running, *self._parts[:-2], 1, *self._parts[-2:])
        inside.setContentsMargins(14, 0, 14, 0)
        inside.setSpacing(20)
        self._layout = inside
        self.setLayout(inside)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self.on_tick)
        self._tick.start()
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self.on_patience_over)
        self.on_tick()

    def show_status(self, status: StatusView) -> None:
        """Show how things stand."""
        self._status = status
        for health in status.health:
            self._show_health(health)
        self._show_calls(status)
        waiting = self.tr("{count} to be sent").format(count=status.due)
        later = status.waiting - status.due
        tip = self.tr("{count} more wait for their time").format(count=later) if later > 0 else ""
        self.waiting.say("parcel", "text" if status.due else "text_muted", waiting, tip)
        if status.attention:
            text = self.tr("{count} need you").format(count=status.attention)
            self.attention.say("warn", "caution", text)
        else:
            self.attention.say("check", "good", self.tr("nothing needs you"))
        self.on_tick()
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

    @Slot()
    def on_patience_over(self) -> None:
        """Show the running pass."""
        self._show_running(running=True)

    @Slot()
    def on_tick(self) -> None:
        """Let the age grow."""
        last = self._status.last_good_at if self._status else None
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
        today = last.astimezone().date() == now.astimezone().date()
        when = times.hour(last) if today else times.clock(last, now)
        text = self.tr("No good sync since {time}").format(time=when)
        self.synced.say("late" if role == "danger" else "clock", role, text)

    def _show_health(self, health: ServiceHealth) -> None:
        icon, role = _HEALTH_LOOKS[health.status]
        known = health.last_good_at is not None or health.status is not ServiceStatus.OK
        word = status_word(health) if known else "–"
        part = self.services[health.service]
        title = health.service.display_name
        if not known:
            icon, role = "dash", "text_muted"
        part.say(icon, role, f"{title}: {word}", health.detail or f"{title}: {word}")

    def _show_calls(self, status: StatusView) -> None:
        health = next(one for one in status.health if one.service is Service.SHIPSTATION)
        left = health.remaining
        if health.window_ends_at is not None and health.window_ends_at <= self._now():
            # A new minute has begun, and nobody has asked since.
            left = None
        text = "–" if left is None else str(left)
        role = "caution" if left is not None and left <= 2 else "text_muted"
        self.calls.say("gauge", role, self.tr("{count} calls left").format(count=text))

    def _show_running(self, *, running: bool) -> None:
        self._running.setVisible(running)
        self.synced.setVisible(not running)
        self._fit()

    def _fit(self) -> None:
        """Hide what matters least until the rest fits."""
        for part in self._parts:
            part.show()
        self.bench.setVisible(bool(self.bench.text))
        services = sorted(self.services.values(), key=lambda part: part.troubled)
        for part in (self.bench, self.calls, self.waiting, *services):
            if self._layout.minimumSize().width() <= self.width():
                return
            part.hide()


_HEALTH_LOOKS = {
    ServiceStatus.OK: ("check", "good"),
    ServiceStatus.CREDENTIALS_REFUSED: ("key", "danger"),
    ServiceStatus.BLOCKED: ("shield", "danger"),
    ServiceStatus.RATE_LIMITED: ("gauge", "caution"),
    ServiceStatus.UNREACHABLE: ("no_network", "caution"),
}
