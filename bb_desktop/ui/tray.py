"""The mark beside the clock: how things stand at a glance, and the way back to the window.

Where the system has no such place there is none, and nobody misses anything: the window says all.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from bb_desktop.domain.retry import ServiceHealth, ServiceStatus
from bb_desktop.ui import icons, theme
from bb_desktop.ui.marked import QT_TRANSLATE_N_NOOP
from bb_desktop.ui.messages import say_count

#: Sizes that systems ask for.
_SIZES = (16, 20, 22, 24, 32, 44, 48, 64)
_BADGE = 0.62
_MESSAGE_MS = 10_000


class TrayState(StrEnum):
    """What the mark shows."""

    CALM = "calm"
    ATTENTION = "attention"
    CREDENTIALS = "credentials"
    OFFLINE = "offline"


def tray_state(health: Iterable[ServiceHealth], attention: int) -> TrayState:
    """Say what the mark shows: what stops everything first, then what stops for a while.

    Args:
        health: Of both services.
        attention: What needs somebody today, as the page's badge counts it.
    """
    statuses = {one.status for one in health}
    if ServiceStatus.CREDENTIALS_REFUSED in statuses:
        return TrayState.CREDENTIALS
    if ServiceStatus.UNREACHABLE in statuses:
        return TrayState.OFFLINE
    return TrayState.ATTENTION if attention else TrayState.CALM


class Tray(QObject):
    """The mark, its menu and its messages.

    Signals:
        window_wanted: The mark was clicked.
        bench_wanted: The bench is wanted in front.
        sync_wanted: A pass is wanted now.
        quit_wanted: The program is to end.
        page_wanted: A message was clicked; the page that it is about.
    """

    window_wanted = Signal()
    bench_wanted = Signal()
    sync_wanted = Signal()
    quit_wanted = Signal()
    page_wanted = Signal(str)

    def __init__(
        self, look: theme.Theme, parent: QObject | None = None, icon: QSystemTrayIcon | None = None
    ) -> None:
        """Make it; nothing is shown before `show`.

        Args:
            look: The colours in use.
            parent: Goes with it.
            icon: Shows it; None where the system's own place is used, if it has one.
        """
        super().__init__(parent)
        self._look = look
        self._state = TrayState.CALM
        self._attention = 0
        self._page = ""
        self._icon = icon
        if icon is None and QSystemTrayIcon.isSystemTrayAvailable():
            self._icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        self._window = self.menu.addAction("")
        self._bench = self.menu.addAction("")
        self._sync = self.menu.addAction("")
        self.menu.addSeparator()
        self._quit = self.menu.addAction("")
        for action, signal in (
            (self._window, self.window_wanted),
            (self._bench, self.bench_wanted),
            (self._sync, self.sync_wanted),
            (self._quit, self.quit_wanted),
        ):
            action.triggered.connect(signal)
        look.changed.connect(self.on_look_changed)
        if self._icon is not None:
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self.on_activated)
            self._icon.messageClicked.connect(self.on_message_clicked)
        self.speak()
        self.on_look_changed()

    @property
    def available(self) -> bool:
        """Say whether the system has a place for it."""
        return self._icon is not None

    @property
    def state(self) -> TrayState:
        """Say what the mark shows."""
        return self._state

    def show(self) -> None:
        """Put it beside the clock, where there is such a place."""
        if self._icon is not None:
            self._icon.show()

    def close(self) -> None:
        """Take it away: a mark without a program would stay until the mouse comes over it."""
        if self._icon is not None:
            self._icon.hide()
        self.menu.deleteLater()

    def speak(self) -> None:
        """Say everything in the language in use; called again when that changes."""
        self._window.setText(self.tr("Show the window"))
        self._bench.setText(self.tr("Open bench"))
        self._sync.setText(self.tr("Sync now"))
        self._quit.setText(self.tr("Quit"))
        self._say_state()

    def show_state(self, state: TrayState, attention: int = 0) -> None:
        """Show how things stand.

        Args:
            state: As `tray_state` gives it.
            attention: How much needs somebody, for the words.
        """
        changed = state is not self._state
        self._state, self._attention = state, attention
        if changed:
            self.on_look_changed()
        self._say_state()

    def tell(self, headline: str, sentence: str, page: str, *, urgent: bool) -> bool:
        """Have the system say something.

        Args:
            headline: What it is about.
            sentence: No names in it: a lock screen shows it to everybody.
            page: Which `page_wanted` gives when it is clicked.
            urgent: Something is wrong.

        Returns:
            False where the system cannot.
        """
        if self._icon is None or not self._icon.supportsMessages():
            return False
        self._page = page
        signs = QSystemTrayIcon.MessageIcon
        sign = signs.Warning if urgent else signs.Information
        self._icon.showMessage(headline, sentence, sign, _MESSAGE_MS)
        return True

    def _say_state(self) -> None:
        words = {
            TrayState.CALM: self.tr("BB Desktop"),
            TrayState.CREDENTIALS: self.tr("BB Desktop: a service refused the credentials"),
            TrayState.OFFLINE: self.tr("BB Desktop: a service cannot be reached"),
            TrayState.ATTENTION: say_count(
                QT_TRANSLATE_N_NOOP("messages", "BB Desktop: %n things need you"), self._attention
            ),
        }
        if self._icon is not None:
            self._icon.setToolTip(words[self._state])

    @Slot(QSystemTrayIcon.ActivationReason)
    def on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        """Bring the window back with a click; the other button opens the menu."""
        if reason in (
            QSystemTrayIcon.ActivationReason.Trigger,
            QSystemTrayIcon.ActivationReason.DoubleClick,
        ):
            self.window_wanted.emit()

    @Slot()
    def on_message_clicked(self) -> None:
        """Show what a message was about."""
        self.page_wanted.emit(self._page)

    @Slot()
    def on_look_changed(self) -> None:
        """Paint the mark anew."""
        if self._icon is not None:
            self._icon.setIcon(mark_of(self._state, self._look.colours))


def mark_of(state: TrayState, colours: theme.Colours) -> QIcon:
    """Paint the mark: as it is, with a dot, with a key, or grey."""
    made = QIcon()
    for size in _SIZES:
        made.addPixmap(_painted(state, colours, size))
    return made


def _painted(state: TrayState, colours: theme.Colours, size: int) -> QPixmap:
    picture = QPixmap(QSize(size, size))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    whole = QRectF(0, 0, size, size)
    offline = state is TrayState.OFFLINE
    ground = colours.text_disabled if offline else colours.accent
    icons.paint_mark(painter, whole, ground, colours.on_accent)
    if state is TrayState.CREDENTIALS:
        _paint_badge(painter, whole, colours.role("danger"), "key", colours.surface)
    elif state is TrayState.ATTENTION:
        _paint_badge(painter, whole, colours.role("caution"), "", colours.surface)
    painter.end()
    return picture


def _paint_badge(painter: QPainter, whole: QRectF, ground: QColor, sign: str, edge: str) -> None:
    # A dot is smaller than a key, so that they are told apart without their colours.
    width = whole.width() * (_BADGE if sign else _BADGE * 0.72)
    box = QRectF(whole.right() - width, whole.bottom() - width, width, width)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(edge))
    painter.drawEllipse(box)
    rim = max(width * 0.1, 1.0)
    inner = box.adjusted(rim, rim, -rim, -rim)
    painter.setBrush(ground)
    painter.drawEllipse(inner)
    if sign:
        part = inner.width() * 0.12
        icons.draw(painter, sign, inner.adjusted(part, part, -part, -part), edge, stroke=3)
